"""The training loop: seeded, checkpointed after each epoch, resumable. The moving average of the weights is what ships."""
import json
import math
import random
import time
from pathlib import Path

import torch

from .batches import Encoder, collate, make_batches
from .config import Config
from .corpus import check_data, monitor_sentences, training_sentences
from .model import Reader
from .score import monitor
from .vocabulary import build_vocabulary, load_tokenizer


def _groups(model: Reader, c: Config) -> list[dict]:
    groups = [{"params": [p for n, p in model.named_parameters() if not n.startswith("encoder.")], "base": c.head_rate}]
    depth = len(model.encoder.layers)
    for n, layer in enumerate(model.encoder.layers):
        groups.append({"params": list(layer.parameters()), "base": c.encoder_rate * c.layer_decay ** (depth - 1 - n)})
    rest = [p for n, p in model.encoder.named_parameters() if not n.startswith(("layers.", "case."))]
    groups.append({"params": rest, "base": c.encoder_rate * c.layer_decay**depth})
    groups.append({"params": list(model.encoder.case.parameters()), "base": c.head_rate})
    return groups


def _save(path: Path, state: dict) -> None:
    torch.save(state, path.with_suffix(".part"))
    path.with_suffix(".part").replace(path)


def train(c: Config, out: Path, resume: bool = True) -> Path:
    """Returns the checkpoint's path. An interrupted run goes on at the epoch after its last checkpoint."""
    check_data()
    out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(c.threads)
    random.seed(c.seed)
    torch.manual_seed(c.seed)
    sentences = training_sentences(c.limit)
    vocabulary = build_vocabulary(sentences)
    encoder = Encoder(c, vocabulary, load_tokenizer())
    items = [i for i in map(encoder.encode, sentences) if i]
    watched = [i for i in map(encoder.encode, monitor_sentences()) if i]
    model = Reader(c, {k: len(v) for k, v in vocabulary.items()})
    model.encoder.load_base()
    average = {k: v.detach().clone() for k, v in model.state_dict().items()}
    optimizer = torch.optim.AdamW(_groups(model, c), lr=1e-3, betas=(0.9, 0.98), weight_decay=c.weight_decay, fused=True)
    steps_per_epoch = len(make_batches(items, c.batch_subwords, random.Random(c.seed)))
    total = int(steps_per_epoch * c.epochs * 1.01)
    path, epoch, step = out / "checkpoint.pt", 0, 0
    if resume and path.exists():
        state = torch.load(path, weights_only=False)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        average, epoch, step = state["average"], state["epoch"], state["step"]
        print(f"resumed after epoch {epoch}", flush=True)
    print(f"{len(items)} sentences, {sum(len(i['ids']) for i in items)} pieces, {steps_per_epoch} steps an epoch", flush=True)
    (out / "config.json").write_text(json.dumps(c.as_dict(), indent=1))
    for epoch in range(epoch, c.epochs):
        rng = random.Random(c.seed * 1000 + epoch)
        torch.manual_seed(c.seed * 1000 + epoch)
        started, seen = time.time(), {}
        for chosen in make_batches(items, c.batch_subwords, rng):
            progress = step / total
            rate = min(1.0, progress / c.warmup) * 0.5 * (1 + math.cos(math.pi * min(1.0, progress)))
            for group in optimizer.param_groups:
                group["lr"] = group["base"] * rate
            with torch.autocast("cpu", torch.bfloat16, enabled=c.bf16):
                loss, parts = model.loss(collate(chosen, rng), c.loss_weights)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            step += 1
            decay = min(c.ema, (1 + step) / (10 + step))
            if step % 2 == 0:
                for name, value in model.state_dict().items():
                    average[name].lerp_(value, 1 - decay**2)
            for k, v in parts.items():
                seen.setdefault(k, []).append(v)
            if step % 200 == 0:
                means = " ".join(f"{k} {sum(v[-200:]) / len(v[-200:]):.3f}" for k, v in seen.items())
                print(f"epoch {epoch + 1} step {step}/{total} {time.time() - started:.0f}s {means}", flush=True)
        kept = {k: v.clone() for k, v in model.state_dict().items()}
        model.load_state_dict(average)
        scores = monitor(model, watched, vocabulary)
        model.load_state_dict(kept)
        print(f"epoch {epoch + 1} done in {time.time() - started:.0f}s, GUM test {scores}", flush=True)
        _save(path, {"model": kept, "average": average, "optimizer": optimizer.state_dict(), "epoch": epoch + 1,
                     "step": step, "vocabulary": vocabulary, "config": c.as_dict(), "scores": scores})  # fmt: skip
    return path
