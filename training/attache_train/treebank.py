"""Reads CoNLL-U (universaldependencies.org/format). Multiword ranges and empty nodes are passed over."""
from pathlib import Path

from .sentence import Sentence


def read_conllu(path: Path) -> list[Sentence]:
    out, rows, sent_id = [], [], ""
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.startswith("# sent_id = "):
            sent_id = line[12:]
        elif line and line[0] != "#":
            c = line.split("\t")
            if c[0].isdigit():
                rows.append(c)
        elif not line and rows:
            out.append(
                Sentence(
                    words=[r[1] for r in rows],
                    lemmas=[r[2] for r in rows],
                    upos=[r[3] for r in rows],
                    xpos=[r[4] for r in rows],
                    feats=[r[5] for r in rows],
                    heads=[int(r[6]) for r in rows],
                    rels=[r[7] for r in rows],
                    misc=[r[9] for r in rows],
                    sent_id=sent_id,
                )
            )
            rows = []
    return out
