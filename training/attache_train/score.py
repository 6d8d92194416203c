"""Scores with gold words and greedy arcs, no tree decoder: to watch training, and to compare the float graph with the
int8 graph. The figures that count come from `npm run bench:reader`."""
import random
from pathlib import Path

import torch

from .batches import Encoder, collate, make_batches
from .config import Config, data_dir
from .treebank import read_conllu


@torch.no_grad()
def monitor(model, items: list[dict], vocabulary: dict, budget: int = 6000) -> dict:
    model.eval()
    plain = [r.split(":")[0] for r in vocabulary["rels"]]
    total = upos = uas = las = 0
    for chosen in make_batches(items, budget, random.Random(0)):
        batch = collate(chosen)
        x = model.words(batch)
        heads = model.arcs(x, batch["wmask"]).argmax(-1)
        rels = model.rel_of_heads(x, heads).argmax(-1)
        gold_heads, gold_rels = batch["heads"], batch["rels"]
        for b in range(len(chosen)):
            for w in range(1, len(chosen[b]["first"])):
                total += 1
                if heads[b, w] == gold_heads[b, w]:
                    uas += 1
                    g = int(gold_rels[b, w])
                    las += int(g >= 0 and plain[int(rels[b, w])] == plain[g])
        right = (model.tags["upos"](x).argmax(-1) == batch["upos"]) & (batch["upos"] >= 0)
        upos += int(right.sum())
    model.train()
    return {"upos": round(100 * upos / total, 2), "uas": round(100 * uas / total, 2), "las": round(100 * las / total, 2)}


def score_graphs(graphs: dict[str, Path], vocabulary: dict, config: Config) -> dict:
    """UPOS and LAS (relations without subtype) of exported graphs on EWT test and PUD, one sentence batch for all."""
    import onnxruntime

    from .vocabulary import load_tokenizer

    encoder = Encoder(config, vocabulary, load_tokenizer())
    plain = [r.split(":")[0] for r in vocabulary["rels"]]
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = config.threads
    out: dict = {}
    for name, path in graphs.items():
        session = onnxruntime.InferenceSession(str(path), options)
        for treebank in ("en_ewt-ud-test", "en_pud-ud-test"):
            # relations that training never saw have no label and cannot be right
            items = [i for i in map(encoder.encode, read_conllu(data_dir() / f"syntax/{treebank}.conllu")) if i]
            total = upos = las = 0
            for chosen in make_batches(items, 1000, random.Random(0)):
                batch = {k: v.numpy() for k, v in collate(chosen).items()}
                inputs = {i.name: batch[i.name] for i in session.get_inputs()}
                arcs, rels, tags = session.run(["arcs", "rels", "upos"], inputs)
                heads = arcs.argmax(-1)
                for b, item in enumerate(chosen):
                    for w in range(1, len(item["first"])):
                        gold, head = batch["rels"][b, w], heads[b, w]
                        total += 1
                        upos += int(tags[b, w] == batch["upos"][b, w])
                        las += int(head == batch["heads"][b, w] and gold >= 0 and plain[rels[b, w, head]] == plain[gold])
            out.setdefault(name, {})[treebank] = {"upos": round(100 * upos / total, 2), "las": round(100 * las / total, 2)}
    return out
