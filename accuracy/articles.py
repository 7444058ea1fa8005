"""How well raw texts are read: `python accuracy/articles.py [FOLDER]...`.

A folder holds texts, `NAME.txt`, and beside each what a person reads in it, `NAME.gold.json`. The
texts that were composed for the tests are always measured, and real ones where they are at hand.
Exits with 1 when a figure is below its floor. A floor is what was reached when it was set: raise
it with the figure, and lower it never.
"""

import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from clipfile.reading.clippings.clipping import Clipping, read_clipping

ROOT = Path(__file__).resolve().parents[1]
COMPOSED = ROOT / "tests" / "importing" / "clippings"
REAL = ROOT.parent / "shared" / "samples" / "articles"

_FLOOR = {
    "title": 1.0,
    "date": 1.0,
    "byline": 1.0,
    "source": 1.0,
    "subheads": 1.0,
    "captions": 1.0,
    "people": 1.0,
}
FLOORS = {COMPOSED.name: _FLOOR, REAL.name: {**_FLOOR, "people": 0.98}}
"""Folder -> part of an article -> the smallest F1 that is good enough."""


@dataclass(slots=True)
class Figure:
    """How often a part was found, and how often something else was taken for it."""

    found: int = 0
    wrong: int = 0
    missed: int = 0
    slips: list[str] = field(default_factory=list)

    def count(self, name: str, read: Iterable[str], gold: Iterable[str]) -> None:
        """Compare what was read in one text with what is there."""
        ours, theirs = set(map(plain, read)), set(map(plain, gold))
        self.found += len(ours & theirs)
        self.wrong += len(ours - theirs)
        self.missed += len(theirs - ours)
        self.slips += (f"{name}: + {each}" for each in sorted(ours - theirs))
        self.slips += (f"{name}: - {each}" for each in sorted(theirs - ours))

    @property
    def precision(self) -> float:
        """How much of what was read is right."""
        return self.found / (self.found + self.wrong) if self.found + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """How much of what is there was read."""
        return self.found / (self.found + self.missed) if self.found + self.missed else 1.0

    @property
    def f1(self) -> float:
        """Both in one figure."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def plain(text: str) -> str:
    """Without regard to letter case and runs of white space."""
    return " ".join(text.casefold().split())


PARTS: Mapping[str, Callable[[Clipping], Iterable[str | None]]] = {
    "title": lambda clipping: [clipping.title],
    "date": lambda clipping: [clipping.date.iso if clipping.date else None],
    "byline": lambda clipping: clipping.byline,
    "source": lambda clipping: [clipping.source],
    "subheads": lambda clipping: clipping.subheads,
    "captions": lambda clipping: [caption.text for caption in clipping.captions],
    "people": lambda clipping: [person.name for person in clipping.people],
}
"""What is compared; a caption counts once, however often a text has it."""


def measure(folder: Path) -> dict[str, Figure]:
    """The figure of every part, over all texts of a folder."""
    figures = {part: Figure() for part in PARTS}
    for path in sorted(folder.glob("*.txt")):
        gold = json.loads(path.with_suffix(".gold.json").read_text("utf-8"))
        clipping = read_clipping(path.read_bytes().decode(), known={})
        for part, read in PARTS.items():
            there = gold[part] if isinstance(gold[part], list) else [gold[part]]
            figures[part].count(path.stem, filter(None, read(clipping)), filter(None, there))
    return figures


def report(folder: Path) -> bool:
    """Print the table of one folder; gives back whether a figure is below its floor."""
    figures = measure(folder)
    floors = FLOORS.get(folder.name, {})
    print(f"{folder.name}: {len(list(folder.glob('*.txt')))} texts")
    print("part       found  wrong  missed      P      R     F1  floor")
    for part, figure in figures.items():
        counts = f"{part:<9} {figure.found:>6} {figure.wrong:>6} {figure.missed:>7}"
        rates = f"{figure.precision:>6.3f} {figure.recall:>6.3f} {figure.f1:>6.3f}"
        floor = f"{floors[part]:>6.3f}" if part in floors else f"{'':>6}"
        print(f"{counts} {rates} {floor}")
    for part, figure in figures.items():
        for slip in figure.slips:
            print(f"  {part}: {slip}")
    return any(figures[part].f1 < floor for part, floor in floors.items())


def main(folders: Sequence[str]) -> int:
    """Measure the composed texts, the real ones where they are, and `folders`."""
    wanted = [COMPOSED, *([REAL] if REAL.is_dir() else []), *map(Path, folders)]
    return max(report(folder) for folder in wanted)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
