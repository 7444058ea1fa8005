"""The front matter of other generators: YAML, TOML or Pelican's lines -> keys and values."""

import re
import tomllib
from collections.abc import Mapping

from clipfile.reading.header import LONGEST_HEADER
from clipfile.reading.incoming import RefusedError
from clipfile.reading.yaml_subset import YamlError, read_yaml

_YAML, _TOML = "---", "+++"
_PELICAN = re.compile(r"(?P<key>[A-Za-z][\w-]{1,30}):[ \t]*(?P<value>.*)\Z")
_PELICAN_KEYS = frozenset(
    {"title", "date", "category", "tags", "slug", "author", "authors", "status"}
)
_TOML_PLACE = re.compile(r"\(at line (?P<line>\d+), column (?P<column>\d+)\)")


def is_post(text: str) -> bool:
    """Whether a text begins with front matter of another generator."""
    first = text.split("\n", 1)[0].rstrip()
    return first in {_YAML, _TOML} or bool(_pelican_lines(text))


def split_post(path: str, text: str) -> tuple[Mapping[str, object], str]:
    """The values of the front matter, and the text below it.

    Raises:
        RefusedError: the front matter cannot be read.
    """
    first, _, rest = text.partition("\n")
    fence = first.rstrip()
    if fence not in {_YAML, _TOML}:
        lines = _pelican_lines(text)
        return dict(lines), text.split("\n", len(lines))[-1]
    lines_below = rest.split("\n")
    end = next((at for at, line in enumerate(lines_below) if line.rstrip() == fence), None)
    if end is None:
        raise RefusedError(
            f"{path}:1:1: the front matter that begins here does not end "
            f"(put a line `{fence}` below its last key)"
        )
    header = "\n".join(lines_below[:end]) + "\n"
    if len(header) > LONGEST_HEADER:
        raise RefusedError(
            f"{path}:1:1: the front matter has {len(header)} characters; "
            f"{LONGEST_HEADER} are allowed"
        )
    read = _from_yaml if fence == _YAML else _from_toml
    return read(path, header), "\n".join(lines_below[end + 1 :])


def _from_yaml(path: str, header: str) -> Mapping[str, object]:
    try:
        return read_yaml(header, first_line=2).values
    except YamlError as error:
        line, column = error.position
        hint = f" ({error.hint})" if error.hint else ""
        raise RefusedError(f"{path}:{line}:{column}: {error}{hint}") from error


def _from_toml(path: str, header: str) -> Mapping[str, object]:
    try:
        values = tomllib.loads(header)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        place = _TOML_PLACE.search(str(error))
        at = f"{int(place['line']) + 1}:{place['column']}" if place else "1:1"
        what = _TOML_PLACE.sub("", str(error)).strip()
        raise RefusedError(f"{path}:{at}: the front matter is not TOML: {what}") from error
    # Hugo's own keys and `[params]` stand side by side.
    params = values.pop("params", {})
    return {**values, **params} if isinstance(params, dict) else values


def _pelican_lines(text: str) -> list[tuple[str, object]]:
    """The `Key: value` lines at the head of a text, when a key of Pelican's is among them."""
    found: list[tuple[str, object]] = []
    for line in text.split("\n")[:40]:
        match = _PELICAN.match(line)
        if match is None:
            break
        found.append((match["key"], match["value"].strip()))
    known = {key.casefold() for key, _ in found} & _PELICAN_KEYS
    return found if "title" in known and len(known) > 1 else []
