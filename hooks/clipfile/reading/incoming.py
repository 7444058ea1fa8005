"""What comes in from outside the archive: a file -> the keys and the text of an article."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from clipfile.reading.clippings.clipping import Clipping
from clipfile.reading.clippings.persons.people import Suggestion
from clipfile.reading.header import LONGEST_FILE

Value: TypeAlias = "str | list[str]"
REQUIRED = ("title", "date", "source")
"""The keys that an article must have, in the file's order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """One article that is not in the archive yet."""

    values: Mapping[str, Value]
    """Front matter; a key that the file does not give is not there."""
    body: str
    """Markdown."""
    id: str | None = None
    """The id that the article had elsewhere."""
    people: tuple[Suggestion, ...] = ()
    """Persons that its text names."""
    clipping: Clipping | None = None
    """What was read of a raw text."""
    left_out: tuple[str, ...] = ()
    """What is not in the article, a line each: where it stands, what it is and why."""

    @property
    def missing(self) -> tuple[str, ...]:
        """The required keys that the file does not give."""
        return tuple(key for key in REQUIRED if not self.values.get(key))

    def with_given(self, given: Mapping[str, str]) -> "Incoming":
        """The same article, with values for what its file does not say."""
        values = {**given, **self.values}
        order = dict.fromkeys((*REQUIRED, *values))
        return replace(self, values={key: values[key] for key in order if key in values})


class RefusedError(Exception):
    """A file cannot become an article; the message says where and why, and what to do."""


def text_of(path: str, data: bytes) -> str:
    """The text of a file, NFC, with line feeds only.

    Raises:
        RefusedError: it is empty, too long or not UTF-8.
    """
    if len(data) > LONGEST_FILE:
        raise RefusedError(f"{path}: it is longer than {LONGEST_FILE} bytes; import it in parts")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(errors="replace")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        raise RefusedError(
            f"{path}:{line}:{column}: byte 0x{data[error.start]:02x} is not UTF-8 "
            f"(save the file as UTF-8)"
        ) from error
    if not text.strip():
        raise RefusedError(f"{path}: it is empty")
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
