"""python -m attache_train [train|export|all] [--out DIR] [--layers N] ...: see training/README.md."""
import argparse
from dataclasses import fields
from pathlib import Path

from .config import REPO, Config


def main() -> None:
    parser = argparse.ArgumentParser(prog="attache_train")
    parser.add_argument("what", choices=["train", "export", "all"])
    parser.add_argument("--out", type=Path, default=REPO / "training/runs/default", help="checkpoints and logs")
    parser.add_argument("--model", type=Path, default=REPO / "model", help="where export writes")
    parser.add_argument("--fresh", action="store_true", help="do not resume")
    for f in fields(Config):
        if f.type in (int, float) or f.type in ("int", "float"):
            parser.add_argument("--" + f.name.replace("_", "-"), type=type(f.default), default=None)
    args = parser.parse_args()
    config = Config(**{f.name: v for f in fields(Config) if (v := getattr(args, f.name, None)) is not None})
    if args.what in ("train", "all"):
        from .train import train

        train(config, args.out, resume=not args.fresh)
    if args.what in ("export", "all"):
        from .export import export

        export(args.out / "checkpoint.pt", args.model)


main()
