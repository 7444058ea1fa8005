"""Tables of figures: the share that is right, by field and by style."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Which fields of one thing were read right."""

    style: str
    right: Mapping[str, bool]
    """Field -> whether it was; every thing of a table has the same fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The marks of everything of one kind."""

    name: str
    marks: Sequence[Marks]

    @property
    def figures(self) -> dict[str, float]:
        """Field -> per cent right, to one decimal."""
        return {field: _per_cent(self.marks, field) for field in self.marks[0].right}


def _per_cent(marks: Sequence[Marks], field: str) -> float:
    return round(100 * sum(mark.right[field] for mark in marks) / len(marks), 1)


def printed(table: Table) -> str:
    """The table as text: a line for all, then one for every style."""
    fields = list(table.marks[0].right)
    lines = [f"{table.name}: {len(table.marks)}, per cent right", ""]
    lines.append(_line("style", "n", fields))
    lines.append(_line("all", len(table.marks), [f"{f:.1f}" for f in table.figures.values()]))
    for style in sorted({mark.style for mark in table.marks}):
        marks = [mark for mark in table.marks if mark.style == style]
        lines.append(
            _line(style, len(marks), [f"{_per_cent(marks, field):.0f}" for field in fields])
        )
    return "\n".join((*lines, ""))


def _line(name: str, count: object, cells: Sequence[str]) -> str:
    return f"{name:<20}{count:>4}" + "".join(f"{cell:>15}" for cell in cells)


def below(table: Table, recorded: Mapping[str, float]) -> list[str]:
    """A sentence for every figure that is below the recorded one."""
    return [
        f"{table.name}: {field} is {figure}, recorded is {recorded[field]}"
        for field, figure in table.figures.items()
        if field in recorded and figure < recorded[field]
    ]
