"""`make accuracy`: how much of labelled captions is read right.

Scores the project's own cases (`tests/accuracy/`) and, when they lie beside the repository, the
samples of real captions in `../shared/samples`. Prints a table by field and one by style, and fails
when a figure is below the one that `accuracy/figures.json` records. `--record` records them anew.

Usage: python accuracy/accuracy.py [--record] [--wrong]
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from captions import captions_table, wrong_captions
from tables import Table, below, printed

_ROOT = Path(__file__).resolve().parent.parent
_FIGURES = Path(__file__).with_name("figures.json")
_OWN = _ROOT / "tests" / "accuracy"
_CASES = {
    "own cases": _OWN / "captions.jsonl",
    **{
        f"batch {path.stem.rpartition('-')[2]}": path
        for path in sorted(_OWN.glob("captions-batch-*.jsonl"))
    },
    "samples": _ROOT.parent / "shared" / "samples" / "captions.jsonl",
}
"""Batches were labelled first and then read: `accuracy/README.md` has how well at first."""


def main(*, record: bool, wrong: bool) -> int:
    """Print the tables; how many figures are below those that are recorded."""
    recorded = json.loads(_FIGURES.read_text("utf-8")) if _FIGURES.exists() else {}
    failures = []
    for table in tables():
        print(printed(table))
        failures += below(table, recorded.get(table.name, {}))
        if record:
            recorded[table.name] = table.figures
    if wrong:
        for name, path in _there().items():
            print(f"Wrong in the {name}:", *wrong_captions(path), sep="\n")
    if record:
        _FIGURES.write_text(json.dumps(recorded, indent=2) + "\n", "utf-8")
        return 0
    print(*failures, sep="\n")
    return len(failures)


def tables() -> Iterator[Table]:
    """Every table for which there are cases."""
    for name, path in _there().items():
        yield captions_table(f"captions, {name}", path)


def _there() -> dict[str, Path]:
    return {name: path for name, path in _CASES.items() if path.exists()}


if __name__ == "__main__":
    sys.exit(main(record="--record" in sys.argv, wrong="--wrong" in sys.argv) > 0)
