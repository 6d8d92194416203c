"""All training sentences, and which file each comes from. Only sets whose licence lets weights ship are read here."""
from pathlib import Path

from .config import REPO, data_dir
from .mentions import add_gum_names, add_universal_ner, b_negatives, read_labelled, read_wikigold
from .sentence import Sentence
from .treebank import read_conllu


def training_sentences(limit: int = 0) -> list[Sentence]:
    """EWT train and dev, GUM train and dev (syntax); EWT dev, GUM, WikiGold and our own sentences (mentions; small ones twice)."""
    data = data_dir()
    cut = (lambda s: s[:limit]) if limit else (lambda s: s)
    ewt = cut(read_conllu(data / "syntax/en_ewt-ud-train.conllu"))
    dev = cut(read_conllu(data / "syntax/en_ewt-ud-dev.conllu"))
    add_universal_ner(dev, data / "entities/en_ewt-ud-dev.iob2")
    gum = cut(read_conllu(data / "syntax/en_gum-ud-train.conllu") + read_conllu(data / "syntax/en_gum-ud-dev.conllu"))
    for s in gum:
        add_gum_names(s)
    for s in ewt:
        s.names_b = b_negatives(s)
    wiki = cut(read_wikigold(data / "entities/wikigold/wikigold.conll.txt"))
    own = [s for f in sorted((REPO / "training/data").glob("mentions-*.txt")) for s in read_labelled(f)]
    return ewt + dev + dev + gum + wiki + cut(own) * 2


def monitor_sentences() -> list[Sentence]:
    """GUM test: watched during training, no floor is set on it."""
    return read_conllu(data_dir() / "syntax/en_gum-ud-test.conllu")


def check_data() -> None:
    if not Path(data_dir() / "syntax").exists():
        raise SystemExit(f"No development data at {data_dir()}: unpack it there or set ATTACHE_DATA.")
