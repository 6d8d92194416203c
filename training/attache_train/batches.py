"""From sentences to tensors. A sentence is [CLS] pieces [SEP]; word 0 is the root and stands on [CLS]."""
import random

import torch

from .config import Config
from .sentence import IGNORE, Sentence
from .words import case_classes, lemma_script


class Encoder:
    def __init__(self, config: Config, vocabulary: dict, tokenizer):
        self.config, self.tokenizer, self.cache = config, tokenizer, {}
        self.index = {k: {v: i for i, v in enumerate(vs)} for k, vs in vocabulary.items()}
        self.cls, self.sep, self.unk = (tokenizer.token_to_id(t) for t in ("[CLS]", "[SEP]", "[UNK]"))

    def pieces(self, word: str) -> list[int]:
        if word not in self.cache:
            self.cache[word] = self.tokenizer.encode(word, add_special_tokens=False).ids or [self.unk]
        return self.cache[word]

    def encode(self, s: Sentence) -> dict | None:
        """None where the sentence has more pieces than the model reads at once."""
        ids, first, last, owner = [self.cls], [0], [0], [-1]
        for i, word in enumerate(s.words):
            p = self.pieces(word)
            first.append(len(ids))
            ids += p
            owner += [i] * len(p)
            last.append(len(ids) - 1)
        ids.append(self.sep)
        owner.append(-1)
        if len(ids) > self.config.max_subwords:
            return None
        ix, n = self.index, len(s.words)
        none = [IGNORE] * n
        syntax = s.heads is not None
        label = lambda key, values: [ix[key].get(v, IGNORE) for v in values]  # noqa: E731
        feats = [ix["feats"].get(f, ix["feats"]["_"]) for f in s.feats] if syntax else none
        return {
            "ids": ids, "first": first, "last": last, "owner": owner, "words": s.words,
            "heads": [IGNORE] + (list(s.heads) if syntax else none),
            "rels": [IGNORE] + (label("rels", s.rels) if syntax else none),
            "upos": [IGNORE] + (label("upos", s.upos) if syntax else none),
            "feats": [IGNORE] + feats,
            "lemmas": [IGNORE] + (label("lemmas", map(lemma_script, s.words, s.lemmas)) if syntax else none),
            "a": [IGNORE] + (label("a", s.names_a) if s.names_a else none),
            "b": [IGNORE] + (label("b", s.names_b) if s.names_b else none),
        }  # fmt: skip


def _restyled(words: list[str], rng: random.Random) -> list[str]:
    """Now and then a sentence is seen in capitals, in small letters or as a headline: only its case classes change."""
    draw = rng.random()
    if draw < 0.03:
        return [w.upper() for w in words]
    if draw < 0.06:
        return [w.lower() for w in words]
    if draw < 0.09:
        return [w[:1].upper() + w[1:] for w in words]
    return words


def collate(items: list[dict], rng: random.Random | None = None) -> dict:
    size, wide = max(len(i["ids"]) for i in items), max(len(i["first"]) for i in items)
    pad = lambda rows, n, v: torch.tensor([list(r) + [v] * (n - len(r)) for r in rows])  # noqa: E731
    cases = []
    for i in items:
        classes = case_classes(_restyled(i["words"], rng) if rng else i["words"])
        cases.append([0 if o < 0 else classes[o] for o in i["owner"]])
    out = {
        "ids": pad([i["ids"] for i in items], size, 0),
        "mask": pad([[1] * len(i["ids"]) for i in items], size, 0),
        "cases": pad(cases, size, 0),
        "first": pad([i["first"] for i in items], wide, 0),
        "last": pad([i["last"] for i in items], wide, 0),
        "wmask": pad([[1] * len(i["first"]) for i in items], wide, 0),
    }
    for key in ("heads", "rels", "upos", "feats", "lemmas", "a", "b"):
        out[key] = pad([i[key] for i in items], wide, IGNORE)
    return out


def make_batches(items: list[dict], budget: int, rng: random.Random) -> list[list[dict]]:
    """Sentences of like length together, `budget` padded pieces a batch, in random order."""
    keyed = sorted(items, key=lambda i: (len(i["ids"]) + rng.uniform(-2, 2)))
    batches, current, longest = [], [], 0
    for item in keyed:
        longest = max(longest, len(item["ids"]))
        if current and longest * (len(current) + 1) > budget:
            batches.append(current)
            current, longest = [], len(item["ids"])
        current.append(item)
    if current:
        batches.append(current)
    rng.shuffle(batches)
    return batches
