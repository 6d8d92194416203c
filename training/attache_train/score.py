"""A quick look during training: greedy arcs, no tree decoder. The figures that count come from `npm run bench:reader`."""
import random

import torch

from .batches import collate, make_batches


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
