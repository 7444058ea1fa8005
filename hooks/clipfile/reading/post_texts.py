"""The text of a post, without what only its generator understands."""

import re
from collections.abc import Iterator

_TEMPLATES = (("{{<", ">}}"), ("{{%", "%}}"), ("{{", "}}"), ("{%", "%}"), ("{#", "#}"))
"""How templates begin and end: Hugo's, and those of Liquid and Nunjucks."""
_OPENING = re.compile("|".join(re.escape(opening) for opening, _ in _TEMPLATES))
_CLOSINGS = dict(_TEMPLATES)
_LINK = re.compile(
    r"!?\[(?P<text>[^\[\]\n]{0,500})\]\((?P<target>[^()\s]{0,2000})(?: [^()\n]{0,300})?\)"
)
_ELSEWHERE = re.compile(r"(?:https?:|mailto:|#)", re.IGNORECASE)


def without_templates(path: str, body: str) -> tuple[str, tuple[str, ...]]:
    """`body` without templates and without links into the old site, and a line for each of them.

    The words of a link stay; a picture of the old site goes.
    """
    left_out: list[str] = []
    kept = []
    end = 0
    for start, stop in _templates(body):
        kept.append(body[end:start])
        left_out.append(_note(path, body[start:stop]))
        end = stop

    def link(match: re.Match[str]) -> str:
        if _ELSEWHERE.match(match["target"]):
            return match[0]
        left_out.append(_note(path, match[0]))
        return "" if match[0].startswith("!") else match["text"]

    body = _LINK.sub(link, "".join((*kept, body[end:])))
    return body.strip("\n"), tuple(left_out)


def _templates(body: str) -> Iterator[tuple[int, int]]:
    """Where each template begins and ends; one that does not end is none."""
    at = 0
    unclosed: set[str] = set()
    while opening := _OPENING.search(body, at):
        closing = _CLOSINGS[opening[0]]
        end = -1 if closing in unclosed else body.find(closing, opening.end())
        if end < 0:
            # It is not looked for again: that would take a time that grows with the square.
            unclosed.add(closing)
            at = opening.end()
        else:
            at = end + len(closing)
            yield opening.start(), at


def _note(path: str, what: str) -> str:
    return f"{path}: not understood: {' '.join(what.split())}"
