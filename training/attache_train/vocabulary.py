"""The closed label lists, in a fixed order, and the sub-word tokenizer."""
from collections import Counter

from .encoder import base_dir
from .mentions import A_LABELS, B_LABELS
from .sentence import Sentence
from .words import lemma_script


def build_vocabulary(sentences: list[Sentence], rare: int = 3) -> dict[str, list[str]]:
    """Labels seen at least `rare` times; rarer features fall back to '_' and rarer lemma scripts to no label."""
    counts = {k: Counter() for k in ("upos", "feats", "rels", "lemmas")}
    for s in sentences:
        if s.heads is None:
            continue
        counts["upos"].update(s.upos)
        counts["feats"].update(s.feats)
        counts["rels"].update(s.rels)
        counts["lemmas"].update(lemma_script(w, l) for w, l in zip(s.words, s.lemmas))
    order = lambda c: [k for k, n in sorted(c.items(), key=lambda kv: (-kv[1], kv[0])) if n >= rare]  # noqa: E731
    lists = {k: order(c) for k, c in counts.items()}
    if "_" not in lists["feats"]:
        lists["feats"].append("_")
    return {**lists, "a": A_LABELS, "b": B_LABELS}


def load_tokenizer():
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(base_dir() / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer
