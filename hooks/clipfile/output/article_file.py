"""Values -> the text of an article's file."""

from collections.abc import Mapping
from typing import TypeAlias

import yaml

Value: TypeAlias = "str | list[str] | Mapping[str, str]"
_PLAIN = frozenset({"date", "status", "updated", "retrieved"})
"""Keys whose values YAML would quote without need."""
_IN_LINES = frozenset({"captions"})
"""Lists that stand one item a line."""


def article_file(values: Mapping[str, Value], body: str) -> str:
    """A file with `values` as its front matter, in their order, and `body` below it."""
    lines = [_line(key, value) for key, value in values.items()]
    return f"---\n{''.join(lines)}---\n{body.strip()}\n"


def _line(key: str, value: Value) -> str:
    if key in _PLAIN:
        return f"{key}: {value}\n"
    if not isinstance(value, str) and key not in _IN_LINES:
        return f"{key}: {_dumped(value, in_one_line=True)}"
    return _dumped({key: value}, in_one_line=False)


def _dumped(value: object, *, in_one_line: bool) -> str:
    text = yaml.safe_dump(value, allow_unicode=True, default_flow_style=in_one_line, width=2**31)
    return str(text)
