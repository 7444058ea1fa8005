"""A file -> its front matter as a tree with positions, and its body."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from clipfile.problems import Problem
from clipfile.reading.invisible import first_invisible, in_words
from clipfile.reading.yaml_subset import KeyPath, Plain, Position, YamlError, read_yaml

FENCE = "---"
LONGEST_HEADER = 16 * 1024
"""Characters. libyaml's own recursion overflows the stack at about 30,000 brackets."""
LONGEST_FILE = 1024 * 1024
"""Bytes."""
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_LINE_ENDS_OF_YAML = str.maketrans("\u2028\u2029", "  ")
"""YAML counts them as line ends, editors do not: problems would have the wrong lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The front matter of one file."""

    values: Mapping[str, Plain]
    places: Mapping[KeyPath, Position]
    """Key path of every value -> its line and column in the file, counted from 1."""
    keys: Mapping[KeyPath, Position]
    """Key path of every mapping entry -> where its key stands."""
    front: str
    """The front matter as it is written, from the file's second line on."""
    body: str
    """What stands below the header, NFC, with line feeds only."""
    body_line: int
    """The line on which the body begins."""


def read_header(path: str, data: bytes) -> Header | Problem:
    """Split `data` into front matter and body, and read the front matter.

    Never raises because of what `data` holds: it returns a `Problem` with the position instead.
    """
    text = _decode(path, data)
    if isinstance(text, Problem):
        return text
    lines = text.split("\n")
    if lines[0].rstrip() != FENCE:
        return Problem(
            path=path,
            code="no-front-matter",
            message="the file does not begin with front matter",
            hint=f"the first line is `{FENCE}`, then `title: …`, `date: …`, `source: …`, `{FENCE}`",
        )
    end = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE), None)
    if end is None:
        return Problem(
            path=path,
            code="open-front-matter",
            message="the front matter that begins here does not end",
            hint=f"put a line `{FENCE}` below its last key",
        )
    source = "\n".join(lines[1:end]).translate(_LINE_ENDS_OF_YAML) + "\n"
    if len(source) > LONGEST_HEADER:
        return Problem(
            path=path,
            code="long-front-matter",
            message=f"the front matter has {len(source)} characters; {LONGEST_HEADER} are allowed",
        )
    try:
        tree = read_yaml(source, first_line=2)
    except YamlError as error:
        line, column = error.position
        return Problem(
            path=path,
            line=line,
            column=column,
            code=error.code,
            message=str(error),
            hint=error.hint,
        )
    return Header(
        values=tree.values,
        places=tree.places,
        keys=tree.keys,
        front=source,
        body="\n".join(lines[end + 1 :]),
        body_line=end + 2,
    )


def _decode(path: str, data: bytes) -> str | Problem:
    if len(data) > LONGEST_FILE:
        return Problem(
            path=path,
            code="long-file",
            message=f"the file has {len(data)} bytes; {LONGEST_FILE} are allowed",
        )
    data = data.removeprefix(_BYTE_ORDER_MARK)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].decode()
        return Problem(
            path=path,
            line=before.count("\n") + 1,
            column=len(before) - (before.rfind("\n") + 1) + 1,
            code="not-utf-8",
            message=f"byte 0x{data[error.start]:02x} is not UTF-8",
            hint="save the file as UTF-8",
        )
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _first_control_character(path, text) or text


def _first_control_character(path: str, text: str) -> Problem | None:
    at = first_invisible(text)
    if at is None:
        return None
    before = text[:at]
    return Problem(
        path=path,
        line=before.count("\n") + 1,
        column=len(before) - (before.rfind("\n") + 1) + 1,
        code="control-character",
        message=in_words(text[at]),
        hint="delete it",
    )
