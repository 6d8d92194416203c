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
from .score import score_graphs
from .words import CASE_CLASSES

INPUTS = ["ids", "mask", "cases", "first", "last", "wmask"]
OUTPUTS = ["arcs", "rels", "upos", "feats", "lemmas", "namesA", "namesB", "words"]


class ByteEmbedding(nn.Module):
    """A table of words in bytes with one scale a row: one scale for all 30,000 rows would cost 0.1 LAS."""

    def __init__(self, table: torch.Tensor):
        super().__init__()
        scale = table.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("bytes", (table / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids):
        flat = ids.flatten()
        rows = self.bytes.index_select(0, flat).to(torch.float32) * self.scale.index_select(0, flat)
        return rows.view(*ids.shape, -1)


def _as_linear(rel: torch.Tensor) -> nn.Linear:
    """The relations as a plain matrix: the quantizer passes over one that is reshaped first."""
    inner, relations, outer = rel.shape
    linear = nn.Linear(inner, relations * outer, bias=False)
    linear.weight.data.copy_(rel.reshape(inner, -1).T)
    return linear


class Graph(nn.Module):
    """The reader as it is used: decisions where only the decision is needed, scores where a decoder follows."""

    def __init__(self, reader: Reader, small: bool):
        super().__init__()
        self.reader = reader
        reader.rel_linear = _as_linear(reader.rel.detach())
        if small:
            reader.encoder.word = ByteEmbedding(reader.encoder.word.weight.detach())

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


def _write(graph: Graph, path: Path) -> None:
    axes = {n: {0: "batch", 1: "pieces"} for n in INPUTS[:3]} | {n: {0: "batch", 1: "words"} for n in INPUTS[3:]}
    axes |= {n: {0: "batch", 1: "words"} for n in OUTPUTS}
    axes["arcs"][2] = axes["rels"][2] = "heads"
    torch.onnx.export(graph, _example(), str(path), input_names=INPUTS, output_names=OUTPUTS,
                      dynamic_axes=axes, opset_version=17, dynamo=False)  # fmt: skip


def export(checkpoint: Path, out: Path) -> None:
    """Writes reader.onnx, reader.json, tokenizer.json and checksums.txt; other files in `out` are left alone.

    reader.json keeps what the bytes cost: scores of both graphs with gold words and greedy arcs.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic

    torch.manual_seed(0)
    reader, state, config = load_reader(checkpoint)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        full, plain = Path(scratch) / "reader.onnx", Path(scratch) / "float.onnx"
        _write(Graph(reader, small=False), plain)
        _write(Graph(reader, small=True), full)
        quantize_dynamic(str(full), str(out / "reader.onnx"), weight_type=QuantType.QInt8, per_channel=True,
                         op_types_to_quantize=["MatMul"])  # fmt: skip
        scores = score_graphs({"float": plain, "int8": out / "reader.onnx"}, state["vocabulary"], config)
    vocabulary = state["vocabulary"]
    facts = {
        "version": 1, "maxSubwords": config.max_subwords, "caseClasses": CASE_CLASSES, "layers": config.layers,
        "upos": vocabulary["upos"], "feats": vocabulary["feats"], "rels": vocabulary["rels"],
        "lemmaScripts": vocabulary["lemmas"], "namesA": vocabulary["a"], "namesB": vocabulary["b"],
        "training": {"epochs": state["epoch"], "seed": config.seed, "greedy": scores},
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
