"""The reader: encoder, word vectors, and the heads. Arcs and relations are biaffine (Dozat & Manning 2017)."""
import torch
from torch import nn
from torch.nn import functional as F

from .config import Config
from .encoder import Encoder
from .sentence import IGNORE


class Reader(nn.Module):
    def __init__(self, config: Config, sizes: dict[str, int]):
        super().__init__()
        self.encoder = Encoder(config.layers, config.dropout)
        w, self.drop, self.rel_count = self.encoder.width, config.head_dropout, sizes["rels"]
        self.mix = nn.Parameter(torch.zeros(config.layers))
        self.scale = nn.Parameter(torch.ones(1))
        a, r = config.arc_dim, config.rel_dim
        self.arc_dep, self.arc_head = nn.Linear(w, a), nn.Linear(w, a)
        self.rel_dep, self.rel_head = nn.Linear(w, r), nn.Linear(w, r)
        self.arc = nn.Linear(a + 1, a, bias=False)
        self.rel = nn.Parameter(torch.zeros(r + 1, sizes["rels"], r + 1))
        nn.init.normal_(self.rel, std=0.02)
        self.rel_linear = None  # the same matrix flat, where the export puts it for the quantizer
        self.tags = nn.ModuleDict({k: nn.Linear(w, sizes[k]) for k in ("upos", "feats", "lemmas", "a", "b")})

    def words(self, batch: dict) -> torch.Tensor:
        """[B,W,width]: a learned mix of the layers, mean of each word's first and last piece; word 0 is the root."""
        layers = self.encoder(batch["ids"], batch["mask"], batch["cases"])
        weights = self.mix.softmax(0)
        mixed = sum(weights[i] * layer for i, layer in enumerate(layers)) * self.scale
        pick = lambda index: mixed.gather(1, index[:, :, None].expand(-1, -1, mixed.shape[2]))  # noqa: E731
        return (pick(batch["first"]) + pick(batch["last"])) * 0.5

    def _one(self, x: torch.Tensor) -> torch.Tensor:
        return torch.cat([x, torch.ones_like(x[..., :1])], -1)

    def arcs(self, x: torch.Tensor, wmask: torch.Tensor) -> torch.Tensor:
        """[B,W,W]: row = dependent, column = head; heads that do not exist get -10000."""
        dep = F.dropout(F.relu(self.arc_dep(x)), self.drop, self.training)
        head = F.dropout(F.relu(self.arc_head(x)), self.drop, self.training)
        scores = self.arc(self._one(dep)) @ head.transpose(1, 2)
        return scores + (1.0 - wmask[:, None, :].to(scores.dtype)) * -10000.0

    def rel_parts(self, x: torch.Tensor):
        dep = F.dropout(F.relu(self.rel_dep(x)), self.drop, self.training)
        head = F.dropout(F.relu(self.rel_head(x)), self.drop, self.training)
        return self._one(dep), self._one(head)

    def rel_left(self, dep: torch.Tensor) -> torch.Tensor:
        """[B,W,r+1] → [B,W,R·(r+1)]: the dependent's side of every relation."""
        return dep @ self.rel.reshape(dep.shape[-1], -1) if self.rel_linear is None else self.rel_linear(dep)

    def rel_of_heads(self, x: torch.Tensor, heads: torch.Tensor) -> torch.Tensor:
        """[B,W,R]: relation scores for one given head each."""
        dep, head = self.rel_parts(x)
        chosen = head.gather(1, heads[:, :, None].expand(-1, -1, head.shape[2]))
        b, w, r = dep.shape
        left = self.rel_left(dep).view(b, w, self.rel_count, r)
        return (left * chosen[:, :, None, :]).sum(-1)

    def rel_of_pairs(self, x: torch.Tensor) -> torch.Tensor:
        """[B,W,W] int64: the best relation for each (dependent, head). Shaped so that the wide side of the product is last."""
        dep, head = self.rel_parts(x)
        b, w, r = dep.shape
        left = self.rel_left(dep).view(b, w * self.rel_count, r)
        pairs = (head @ left.transpose(1, 2)).view(b, w, w, self.rel_count)
        return pairs.argmax(3).transpose(1, 2)

    def tag(self, name: str, x: torch.Tensor) -> torch.Tensor:
        return self.tags[name](F.dropout(x, self.drop * 0.5, self.training))

    def loss(self, batch: dict, weights: dict) -> tuple[torch.Tensor, dict]:
        x = self.words(batch)
        parts = {}
        cross = lambda scores, gold: F.cross_entropy(scores.float().flatten(0, 1), gold.flatten(), ignore_index=IGNORE)  # noqa: E731
        if (batch["heads"] != IGNORE).any():
            heads = batch["heads"]
            parts["arc"] = cross(self.arcs(x, batch["wmask"]), heads)
            parts["rel"] = cross(self.rel_of_heads(x, heads.clamp(min=0)), batch["rels"])
        for name, key in (("upos", "upos"), ("feats", "feats"), ("lemmas", "lemma"), ("a", "a"), ("b", "b")):
            if (batch[name] != IGNORE).any():
                parts[key] = cross(self.tag(name, x), batch[name])
        return sum(weights[k] * v for k, v in parts.items()), {k: float(v.detach()) for k, v in parts.items()}
