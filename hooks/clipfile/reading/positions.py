"""Problems at the place in a file where they are: a key's value, or a word of the text."""

import re
from collections.abc import Mapping
from typing import Protocol

from clipfile.problems import Problem, Severity
from clipfile.reading.yaml_subset import KeyPath, Position


class Written(Protocol):
    """An article or a person record: something that somebody wrote into a file."""

    @property
    def path(self) -> str:
        """The file."""

    @property
    def places(self) -> Mapping[KeyPath, Position]:
        """Where the front matter's values stand."""

    @property
    def body(self) -> str:
        """The Markdown below the front matter."""

    @property
    def body_line(self) -> int:
        """The line on which it begins."""


class Whole(Protocol):
    """Finds out where things stand in a file: for problems only, since it reads the file again."""

    def __call__(self, path: str, /) -> Written:
        """The file at `path`, as it was written."""


def in_front_matter(
    written: Written,
    key: KeyPath,
    *,
    code: str,
    message: str,
    hint: str = "",
    severity: Severity = Severity.ERROR,
) -> Problem:
    """A problem where the value of `key` stands."""
    line, column = written.places.get(key, (1, 1))
    return Problem(
        path=written.path,
        line=line,
        column=column,
        code=code,
        message=message,
        hint=hint,
        severity=severity,
    )


def in_body(
    written: Written,
    near: str,
    *,
    code: str,
    message: str,
    hint: str = "",
    severity: Severity = Severity.ERROR,
) -> Problem:
    """A problem where `near` first stands in the text, else where the text begins."""
    found = re.search(rf"(?<!\w){re.escape(near)}(?!\w)", written.body) if near else None
    return at_offset(
        written,
        found.start() if found else 0,
        code=code,
        message=message,
        hint=hint,
        severity=severity,
    )


def position_at(text: str, offset: int, first_line: int) -> Position:
    """Line and column of a character, counted from 1, in a text that begins in `first_line`."""
    before = text[:offset]
    return before.count("\n") + first_line, offset - (before.rfind("\n") + 1) + 1


def at_offset(
    written: Written,
    offset: int,
    *,
    code: str,
    message: str,
    hint: str = "",
    severity: Severity = Severity.ERROR,
) -> Problem:
    """A problem where the text's character `offset` stands."""
    line, column = position_at(written.body, offset, written.body_line)
    return Problem(
        path=written.path,
        line=line,
        column=column,
        code=code,
        message=message,
        hint=hint,
        severity=severity,
    )
