"""What the model is told of a word beside its pieces, and how a lemma is written as an edit of its form.

Both are mirrored in src/read (case-class.ts, lemma-script.ts); a golden test there holds the two together.
"""

CASE_CLASSES = 9


def case_class(word: str, initial: bool) -> int:
    """1 neither letter nor digit, 2 digits, 3 lower, 4 Title, 5 Title and first of the sentence, 6 one capital, 7 CAPITALS, 8 mixed."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 2 if any(c.isdigit() for c in word) else 1
    upper = [c.isupper() for c in letters]
    if not any(upper):
        return 3
    if len(letters) == 1:
        return 6
    if all(upper):
        return 7
    if upper[0] and not any(upper[1:]):
        return 5 if initial else 4
    return 8


def case_classes(words: list[str]) -> list[int]:
    first = next((i for i, w in enumerate(words) if any(c.isalpha() for c in w)), -1)
    return [case_class(w, i == first) for i, w in enumerate(words)]


def _common_prefix(a: str, b: str) -> int:
    n = 0
    while n < len(a) and n < len(b) and a[n] == b[n]:
        n += 1
    return n


def lemma_script(form: str, lemma: str) -> str:
    """`l;3;y` = lower the form, cut three characters, add y. `k` keeps the case. `=be` is the lemma itself."""
    lower = form.lower()
    keep, low = _common_prefix(form, lemma), _common_prefix(lower, lemma)
    if max(keep, low) == 0:
        return "=" + lemma
    if low > keep or (low == keep and lemma == lemma.lower()):
        return f"l;{len(form) - low};{lemma[low:]}"
    return f"k;{len(form) - keep};{lemma[keep:]}"
