"""Plain paragraphs -> Markdown that shows them as they are."""

import re

_AT_LINE_START = re.compile(
    r"\A(?:(?P<sign>[#>]|[-+*](?=\s|\Z)|[=-]{3}|\[(?=[^\[\]]*\]:)|\*(?=\[)|!!!|:(?=\s))|"
    r"(?P<fence>~(?=~~))|(?P<number>\d+)(?=\.\s))"
)
"""Signs that begin a heading, a list, a quotation, a rule, a definition or a block."""
_INSIDE = re.compile(
    r"(?P<entity>[<](?=[A-Za-z/!?])|&(?=#?\w{1,31};))|"
    r"[*`](?=\S)|(?<=\S)[*`]|(?<!\w)_(?=\S)|(?<=\S)_(?!\w)|\\|"
    r"\](?=\()|\[(?=\^)|\{(?=[:.#])"
)
"""Signs that Python-Markdown and the usual extensions give a meaning in a line."""
_ENTITIES = {"<": "&lt;", "&": "&amp;", "~": "&#126;", ":": "&#58;", "=": "&#61;"}
"""For signs that Python-Markdown does not let a backslash escape."""


def paragraph(text: str) -> str:
    """One paragraph, in which no sign is Markdown."""
    start = _AT_LINE_START.match(text)
    if start is None:
        return _escaped(text)
    if start["number"]:
        return f"{start['number']}\\{_escaped(text[start.end() :])}"
    head = text[: start.end()]
    return f"{_sign(head[0])}{_escaped(text[1:])}"


def _escaped(text: str) -> str:
    return _INSIDE.sub(lambda match: _sign(match[0]), text)


def _sign(sign: str) -> str:
    return _ENTITIES.get(sign, f"\\{sign}")
