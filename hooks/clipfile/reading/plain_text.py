"""Plain paragraphs -> Markdown that shows them as they are."""

import re

_AT_LINE_START = re.compile(
    r"\A(?:(?P<sign>#{1,6}(?=\s|\Z)|[-+*>](?=\s)|[=-]{3,}\Z|[|:~`!?]{3})|(?P<number>\d+)(?P<end>[.)])(?=\s))"
)
_INSIDE = re.compile(
    r"[*`\\](?=\S)|(?<=\S)[*`]|(?<!\w)_(?=\S)|(?<=\S)_(?!\w)|<(?=[A-Za-z/!?])|&(?=#?\w{1,31};)|"
    r"(?<=\])(?=[(\[:{])|!(?=\[)|\[(?=\^)|\{(?=[:.#])"
)
"""Signs that Python-Markdown and the extensions of an archive give a meaning in a line."""


def paragraph(text: str) -> str:
    """One paragraph, in which no sign is Markdown."""
    escaped = _INSIDE.sub(lambda match: f"\\{match[0]}" if match[0] else "\\", text)
    return _AT_LINE_START.sub(_escaped_start, escaped)


def _escaped_start(match: re.Match[str]) -> str:
    if match["number"]:
        return f"{match['number']}\\{match['end']}"
    return f"\\{match['sign']}"
