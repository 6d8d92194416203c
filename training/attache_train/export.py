"""From a checkpoint to what ships: an int8 ONNX graph, the label lists, the tokenizer, and checksums over all."""
import hashlib
import json
import tempfile
from pathlib import Path

import torch
from torch import nn

from .config import Config
from .encoder import base_dir
from .model import Reader
from .words import CASE_CLASSES

INPUTS = ["ids", "mask", "cases", "first", "last", "wmask"]
OUTPUTS = ["arcs", "rels", "upos", "feats", "lemmas", "namesA", "namesB", "words"]


class Graph(nn.Module):
    """The reader as it is used: decisions where only the decision is needed, scores where a decoder follows."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids, mask, cases, first, last, wmask):
        r = self.reader
        x = r.words({"ids": ids, "mask": mask, "cases": cases, "first": first, "last": last})
        best = lambda name: r.tag(name, x).argmax(-1)  # noqa: E731
        scores = lambda name: r.tag(name, x).log_softmax(-1)  # noqa: E731
        return (r.arcs(x, wmask), r.rel_of_pairs(x), best("upos"), best("feats"), best("lemmas"), scores("a"), scores("b"), x)


def _example() -> tuple:
    ids = torch.randint(1000, 2000, (2, 9))
    ones = torch.ones_like(ids)
    first = torch.tensor([[0, 1, 2, 4, 6], [0, 1, 3, 4, 0]])
    last = torch.tensor([[0, 1, 3, 5, 7], [0, 2, 3, 7, 0]])
    return ids, ones, ones * 3, first, last, (first + torch.tensor([[1], [1]]) > 0).long()


def load_reader(checkpoint: Path) -> tuple[Reader, dict, Config]:
    state = torch.load(checkpoint, weights_only=False, map_location="cpu")
    config = Config(**state["config"])
    reader = Reader(config, {k: len(v) for k, v in state["vocabulary"].items()})
    reader.load_state_dict(state["average"])
    return reader.eval(), state, config


def export(checkpoint: Path, out: Path) -> None:
    """Writes reader.onnx, reader.json, tokenizer.json and checksums.txt; other files in `out` are left alone."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    torch.manual_seed(0)
    reader, state, config = load_reader(checkpoint)
    out.mkdir(parents=True, exist_ok=True)
    axes = {n: {0: "batch", 1: "pieces"} for n in INPUTS[:3]} | {n: {0: "batch", 1: "words"} for n in INPUTS[3:]}
    axes |= {n: {0: "batch", 1: "words"} for n in OUTPUTS}
    axes["arcs"][2] = axes["rels"][2] = "heads"
    with tempfile.TemporaryDirectory() as scratch:
        full = Path(scratch) / "reader.onnx"
        torch.onnx.export(Graph(reader), _example(), str(full), input_names=INPUTS, output_names=OUTPUTS,
                          dynamic_axes=axes, opset_version=17, dynamo=False)  # fmt: skip
        quantize_dynamic(str(full), str(out / "reader.onnx"), weight_type=QuantType.QInt8, per_channel=True,
                         op_types_to_quantize=["MatMul", "Gather"])  # fmt: skip
    vocabulary = state["vocabulary"]
    facts = {
        "version": 1, "maxSubwords": config.max_subwords, "caseClasses": CASE_CLASSES, "layers": config.layers,
        "upos": vocabulary["upos"], "feats": vocabulary["feats"], "rels": vocabulary["rels"],
        "lemmaScripts": vocabulary["lemmas"], "namesA": vocabulary["a"], "namesB": vocabulary["b"],
        "training": {"epochs": state["epoch"], "seed": config.seed},
    }  # fmt: skip
    (out / "reader.json").write_text(json.dumps(facts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    tokenizer = json.loads((base_dir() / "tokenizer.json").read_text(encoding="utf-8"))
    tokenizer["truncation"] = tokenizer["padding"] = None
    (out / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False) + "\n", encoding="utf-8")
    write_checksums(out)
    print(f"exported epoch {state['epoch']} to {out}: {(out / 'reader.onnx').stat().st_size / 1e6:.1f} MB", flush=True)


def write_checksums(out: Path) -> None:
    """sha256sum format over every weight and list of the folder, in name order."""
    names = sorted(p.name for p in out.iterdir() if p.suffix in (".onnx", ".json", ".bin"))
    lines = [f"{hashlib.sha256((out / n).read_bytes()).hexdigest()}  {n}" for n in names]
    (out / "checksums.txt").write_text("\n".join(lines) + "\n")
