"""What a run is made of: paths, sizes, rates. One place, so that a checkpoint can say how it was made."""
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path

REPO = Path(__file__).resolve().parents[2]


def data_dir() -> Path:
    """The development data as laid out by its own `unpack`: $ATTACHE_DATA or attache-data in the user's cache."""
    cache = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return Path(os.environ.get("ATTACHE_DATA") or os.path.join(cache, "attache-data"))


@dataclass
class Config:
    layers: int = 6  # of the encoder's six; the first N are kept
    arc_dim: int = 256  # width of the biaffine arc scorer
    rel_dim: int = 96  # width of the biaffine relation scorer
    dropout: float = 0.1  # inside the encoder
    head_dropout: float = 0.33  # before every head
    epochs: int = 12
    batch_subwords: int = 1600  # padded sub-words in one step
    encoder_rate: float = 2e-4
    head_rate: float = 1.2e-3
    layer_decay: float = 0.9  # each layer further from the heads learns this much slower
    warmup: float = 0.06  # share of the steps
    weight_decay: float = 0.01
    ema: float = 0.998  # moving average of the weights; the average is what ships
    seed: int = 20231127
    bf16: bool = True
    threads: int = 1  # more than one only on a machine with nothing else to do
    limit: int = 0  # sentences per set, 0 = all; for trying the code
    max_subwords: int = 256
    loss_weights: dict = field(
        default_factory=lambda: {"arc": 1.0, "rel": 1.0, "upos": 0.6, "feats": 0.4, "lemma": 0.4, "a": 1.0, "b": 1.0}
    )

    def as_dict(self) -> dict:
        return asdict(self)
