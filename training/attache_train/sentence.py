"""One training sentence. A value of IGNORE means: no label here, no loss here."""
from dataclasses import dataclass

IGNORE = -100


@dataclass
class Sentence:
    words: list[str]
    heads: list[int] | None = None  # 0 = root, else 1-based; None = no syntax
    rels: list[str] | None = None
    upos: list[str] | None = None
    feats: list[str] | None = None
    lemmas: list[str] | None = None
    names_a: list[str | None] | None = None  # BIO over PER, ORG, LOC; None = unknown
    names_b: list[str | None] | None = None  # BIO over NORP, FAC, WEAPON, LAW, VESSEL, EVENT
    xpos: list[str] | None = None  # Penn tags: in names also adjectives and participles are NNP ("United States")
    misc: list[str] | None = None
    sent_id: str = ""
