"""The table of phases that a build with `--verbose` logs -> the seconds of each."""

import re
from itertools import takewhile

_HEAD = re.compile(r"\bphase\b.*\btime\b.*\bitems\b.*\bcached\b")
_ROW = re.compile(
    r"(?P<name>[\w-]+)[ |]{2,}(?P<seconds>[\d,]*\.?\d+) s[ |]{2,}[\d,]+[ |]{2,}[\d,]+[ |]*$"
)


class NoTableError(ValueError):
    """The log has no table of phases, or one of another form."""


def phases_of(log: str) -> dict[str, float]:
    """Name of every phase -> its seconds, from the first table in `log`.

    A table is a line with the names of its columns and the rows right after it: a phase's name, its
    time as `0.31 s`, and two counts. Spaces or `|` stand between them, and a logger's own words may
    stand before them.

    Raises:
        NoTableError: there is none, so that nobody takes a missing figure for a small one.
    """
    lines = iter(log.splitlines())
    if not any(_HEAD.search(line) for line in lines):
        raise NoTableError("the log has no table of phases")
    rows = takewhile(bool, map(_ROW.search, lines))
    found = {row["name"]: float(row["seconds"].replace(",", "")) for row in rows}
    if not found:
        raise NoTableError("the log's table of phases has no row that can be read")
    return found
