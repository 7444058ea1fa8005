"""Small edits of a file's front matter that keep every other byte of it."""

import re
from collections.abc import Iterable, Sequence

import yaml

from clipfile.reading.yaml_subset import Position

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_MARK = "---"


def replace_at(text: str, places: Iterable[Position], old: str, new: str) -> str:
    """`text` with `new` in place of the `old` that stands, bare or in quotes, at each place.

    Raises:
        LookupError: something else stands there; its argument is the line.
    """
    lines = _LINE.findall(text)
    # From the end, so that the places before it stay where they are.
    for number, column in sorted(places, reverse=True):
        line = lines[number - 1]
        found = re.compile(rf"[\"']?{re.escape(old)}(?![\w-])").match(line, column - 1)
        if found is None:
            raise LookupError(number)
        start = found.end() - len(old)
        lines[number - 1] = f"{line[:start]}{new}{line[found.end() :]}"
    return "".join(lines)


def add_to_list(text: str, key: str, values: Sequence[str]) -> str:
    """`text` with `values` at the end of a list of its front matter, in the form that this has."""
    if not values:
        return text
    start, end = _header(text)
    node = _value(text[start:end], key)
    if node is None:
        return add_lines(text, f"{key}: [{', '.join(map(_scalar, values))}]\n")
    if not isinstance(node, yaml.SequenceNode):
        at = start + node.start_mark.index
        space = "" if text[at - 1 : at] == " " else " "
        given = f"{space}[{', '.join(map(_scalar, values))}]"
        return f"{text[:at]}{given}{text[start + node.end_mark.index :]}"
    if node.flow_style:
        at = start + node.end_mark.index - 1
        more = ", ".join(map(_scalar, values))
        return f"{text[:at]}{', ' if node.value else ''}{more}{text[at:]}"
    line_end = _LINE.match(text, start + node.value[-1].end_mark.index)
    at = line_end.end() if line_end else end
    indent = " " * node.start_mark.column
    more = "".join(f"{indent}- {_scalar(value)}{_line_end(text)}" for value in values)
    return f"{text[:at]}{more}{text[at:]}"


def add_lines(text: str, lines: str) -> str:
    """`text` with further lines at the end of its front matter."""
    _, end = _header(text)
    return f"{text[:end]}{lines.replace(chr(10), _line_end(text))}{text[end:]}"


def lines_of(text: str, key: str) -> str:
    """The lines of a key of the front matter, with what belongs to it; empty without the key."""
    start, end = _header(text)
    found = re.search(
        rf"^{re.escape(key)}:.*\n(?:[ \t#-].*\n|\r?\n)*", text[start:end], re.MULTILINE
    )
    return found[0] if found else ""


def _header(text: str) -> tuple[int, int]:
    """Where what stands between the two lines of the front matter begins and ends."""
    first = _LINE.match(text)
    start = first.end() if first else 0
    at = start
    while at < len(text):
        line = _LINE.match(text, at)
        if line is None or line[0].rstrip() == _MARK:
            break
        at = line.end()
    return start, at


def _line_end(text: str) -> str:
    first = _LINE.match(text)
    return "\r\n" if first and first[0].endswith("\r\n") else "\n"


def _value(header: str, key: str) -> yaml.Node | None:
    root = yaml.compose(header, Loader=yaml.SafeLoader)
    pairs = root.value if isinstance(root, yaml.MappingNode) else []
    return next((value for name, value in pairs if name.value == key), None)


def _scalar(value: str) -> str:
    """A value as it may stand in a list of either form."""
    dumped: str = yaml.safe_dump([value], default_flow_style=True, allow_unicode=True, width=2**31)
    return dumped.strip()[1:-1]
