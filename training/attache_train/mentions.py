"""Named mentions for the two mention heads.

Head A: PER, ORG, LOC (Universal NER over EWT dev, WikiGold, names inside GUM's entities, and the sentences labelled here).
Head B: NORP, FAC, WEAPON, LAW, VESSEL, EVENT (the sentences labelled here; others only as plain negatives).
Two heads, since the outside sets know nothing of B's kinds and would teach that they are no names.
"""
import re
from pathlib import Path

from .sentence import Sentence

A_KINDS = ["PER", "ORG", "LOC"]
B_KINDS = ["NORP", "FAC", "WEAPON", "LAW", "VESSEL", "EVENT"]
A_LABELS = ["O"] + [f"{p}-{k}" for k in A_KINDS for p in "BI"]
B_LABELS = ["O"] + [f"{p}-{k}" for k in B_KINDS for p in "BI"]

_GUM_KIND = {"person": "PER", "organization": "ORG", "place": "LOC"}
_TITLES = set("mr mrs ms dr prof president minister prime king queen prince princess sir lord lady pope senator governor captain general colonel judge justice miss madam duke duchess count countess baron baroness earl emperor empress sheikh imam rabbi father sister brother saint chancellor ambassador secretary director chief coach major lieutenant sergeant admiral commander officer congressman congresswoman representative mayor deputy vice".split())


def _capital(word: str) -> bool:
    return word[:1].isupper()


def b_negatives(sentence: Sentence) -> list[str | None]:
    """Of a sentence without B labels, only words without a capital or digit are surely no part of a B name."""
    return [None if any(c.isupper() or c.isdigit() for c in w) else "O" for w in sentence.words]


def read_iob2(path: Path) -> list[tuple[str, list[str], list[str]]]:
    """Universal NER: (sent_id, words, tags) a sentence; tags outside A are O."""
    out, words, tags, sent_id = [], [], [], ""
    for line in path.read_text(encoding="utf-8").split("\n") + [""]:
        if line.startswith("# sent_id = "):
            sent_id = line[12:]
        elif line and line[0] != "#":
            c = line.split("\t")
            words.append(c[1])
            tags.append(c[2] if c[2] in A_LABELS else "O")
        elif not line and words:
            out.append((sent_id, words, tags))
            words, tags = [], []
    return out


def add_universal_ner(sentences: list[Sentence], path: Path) -> None:
    """Puts the tags on the treebank's own sentences (same words, same ids)."""
    by_id = {s: (w, t) for s, w, t in read_iob2(path)}
    for s in sentences:
        found = by_id.get(s.sent_id)
        if found and found[0] == s.words:
            s.names_a = list(found[1])
            s.names_b = b_negatives(s)


def read_wikigold(path: Path) -> list[Sentence]:
    """IOB1 without syntax. MISC is outside A."""
    out, words, tags = [], [], []
    for line in path.read_text(encoding="utf-8").split("\n") + [""]:
        parts = line.split(" ")
        if len(parts) == 2 and re.fullmatch(r"O|I-(PER|LOC|ORG|MISC)", parts[1]):
            words.append(parts[0])
            tags.append(parts[1])
        elif words:
            names, previous = [], "O"
            for tag in tags:
                kind = tag[2:]
                names.append("O" if kind not in A_KINDS else ("I-" if previous == tag else "B-") + kind)
                previous = tag
            if "-DOCSTART-" not in words:
                s = Sentence(words=words, names_a=names)
                s.names_b = b_negatives(s)
                out.append(s)
            words, tags = [], []
    return out


def _gum_spans(sentence: Sentence) -> list[tuple[int, int, str, str]]:
    """(first, last, entity type, Wikipedia identity or '') of the entities that open and close in this sentence."""
    spans, open_ = [], []
    for i, misc in enumerate(sentence.misc or []):
        found = re.search(r"(?:^|\|)Entity=([^|]*)", misc)
        if not found:
            continue
        for part in re.findall(r"\([^()]*\)?|[^()]*\)", found.group(1)):
            if part.startswith("("):
                fields = part.strip("()").split("-")
                number, kind = fields[0], fields[1] if len(fields) > 1 else ""
                identity = part.strip("()").split("-", 7)[7] if part.count("-") >= 7 else ""
                if part.endswith(")"):
                    spans.append((i, i, kind, identity))
                else:
                    open_.append((number, i, kind, identity))
            else:
                number = part.rstrip(")").split("-")[0]
                for k in range(len(open_) - 1, -1, -1):
                    if open_[k][0] == number:
                        _, start, kind, identity = open_.pop(k)
                        spans.append((start, i, kind, identity))
                        break
    return spans


def _joins(word: str, kind: str) -> bool:
    """Small words inside a name: "Bailey-Ross", "University of Portsmouth"."""
    return word in ("-", "–") or (kind == "organization" and word.lower() in ("of", "for", "and", "the", "&"))


def add_gum_names(sentence: Sentence) -> None:
    """A name is the run of proper nouns round an entity's proper head; what is proper but in no entity stays unknown."""
    n = len(sentence.words)
    proper = [x.startswith("NNP") or u == "PROPN" for x, u in zip(sentence.xpos, sentence.upos)]
    names: list[str | None] = [None if p else "O" for p in proper]
    taken = [False] * n
    for start, end, kind, _ in sorted(_gum_spans(sentence), key=lambda s: s[0] - s[1]):
        inside = range(start, end + 1)
        head = next((i for i in inside if not start <= sentence.heads[i] - 1 <= end), None)
        if head is None or not proper[head]:
            continue
        first = last = head
        while first - 1 >= start and proper[first - 1]:
            first -= 1
        while last + 1 <= end and (proper[last + 1] or _joins(sentence.words[last + 1], kind)):
            if not proper[last + 1] and not (last + 2 <= end and proper[last + 2]):
                break
            last += 1
        if kind == "person":
            while first < last and sentence.words[first].lower().strip(".") in _TITLES:
                names[first] = "O"
                taken[first] = True
                first += 1
        if any(taken[first : last + 1]):
            continue
        label = _GUM_KIND.get(kind)
        for i in range(first, last + 1):
            taken[i] = True
            names[i] = "O" if label is None else ("B-" if i == first else "I-") + label
    sentence.names_a = names
    sentence.names_b = b_negatives(sentence)


_WORD = re.compile(r"[A-Za-z]\.(?:[A-Za-z]\.)+|\d[\d,.]*\d|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|\w+?(?=n['’]t\b)|\w+|[^\w\s]")


def read_labelled(path: Path) -> list[Sentence]:
    """Sentences written for this project: `The [United States|LOC] flew [B-52|WEAPON] bombers.`"""
    out = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        if not line.strip() or line.startswith("#"):
            continue
        words, a, b = [], [], []
        for k, part in enumerate(re.split(r"\[([^\[\]|]+\|[A-Z]+)\]", line.strip())):
            text, kind = part.rsplit("|", 1) if k % 2 else (part, "")
            for j, word in enumerate(_WORD.findall(text)):
                tag = "O" if not kind else ("B-" if j == 0 else "I-") + kind
                words.append(word)
                a.append(tag if tag in A_LABELS else None if kind == "FAC" else "O")
                b.append(tag if tag in B_LABELS else "O")
        out.append(Sentence(words=words, names_a=a, names_b=b))
    return out
