"""Labelled captions -> marks.

A line of a file is an object with `raw`, the string as published, `style`, and `gold`, the captions
in it in their order, with the fields that `clipfile captions --json` prints. Other fields are not
looked at.
"""

import json
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Any, TypeAlias

from clipfile.reading.captions.fields import fields_of
from clipfile.reading.captions.grammar import read_captions
from tables import Marks, Table

_Fields: TypeAlias = dict[str, str | list[str] | None]
_FIELDS = "place date description photographers agency via rights_note people".split()


def captions_table(name: str, path: Path) -> Table:
    """The marks of every caption of a file of cases."""
    marks = [
        Marks(style=case["style"], right={"found": is_split, **_right(got, gold)})
        for case, got, gold, is_split in _compared(path)
    ]
    return Table(name=name, marks=marks)


def wrong_captions(path: Path) -> Iterator[str]:
    """What was read wrong, a line a field: case, field, what was read, what is right."""
    for case, got, gold, _ in _compared(path):
        for field, is_right in _right(got, gold).items():
            if not is_right:
                read = got and got[field]
                yield f"  {case['id']} {field}: {read!r}, not {gold and gold[field]!r}"


def _compared(path: Path) -> Iterator[tuple[dict[str, Any], _Fields | None, _Fields | None, bool]]:
    """Each caption of each case as read and as labelled; None for one that the other has not."""
    for line in path.read_text("utf-8").splitlines():
        case = json.loads(line)
        # As the command gets it: a string is a line.
        read = read_captions(" ".join(case["raw"].splitlines()))
        found: list[_Fields] = [{**fields_of(one.caption, one.iso)} for one in read.captions]
        is_split = len(found) == len(case["gold"])
        for got, gold in zip_longest(found, case["gold"]):
            yield case, got, gold, is_split


def _right(got: _Fields | None, gold: _Fields | None) -> dict[str, bool]:
    if got is None or gold is None:
        return dict.fromkeys(_FIELDS, False)
    return {field: _plain(got[field]) == _plain(gold[field]) for field in _FIELDS}


def _plain(value: str | list[str] | None) -> object:
    """Without regard to letter case, runs of white space and the order of names."""
    if isinstance(value, list):
        return sorted(" ".join(name.casefold().split()) for name in value)
    return " ".join(value.casefold().split()) if value else None
