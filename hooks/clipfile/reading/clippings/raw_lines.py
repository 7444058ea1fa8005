"""The lines of a raw text, before anything is taken out of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_HEADING = re.compile(r"\A#{1,6} ")
"""Scrapers that write Markdown mark headlines and subheads."""
IMAGE_SOURCE = (
    r"(?:Image (?:source|copyright|credit)|Crédit photo|Fuente de la imagen|Crédito|Bildquelle|"
    r"Fonte dell'immagine)"
)
"""What the BBC's pages print before whose picture it is, in its languages."""
IMAGE_CAPTION = (
    r"(?:(?:Image|Media|Video) caption|Légende (?:image|vidéo)|Pie de (?:foto|imagen|video)|"
    r"Legenda da foto|Bildunterschrift|Didascalia)"
)
"""What they print before what is seen in it."""
_CREDITED = re.compile(rf"{IMAGE_SOURCE},? .{{2,80}}")
_CAPTION_BEGINS = re.compile(IMAGE_CAPTION)
_OPEN_CAPTION = re.compile(rf"(?:\A|\s){IMAGE_CAPTION},?\Z")

SAME = 40
"""Characters. A line that ends in dots and begins like another one as long is its teaser."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not empty."""

    text: str
    is_apart: bool
    """Whether an empty line stands above it."""


def lines_of(text: str) -> list[Line]:
    """The lines of a raw text, white space collapsed; a credit over several lines in one."""
    lines: list[Line] = []
    is_apart = True
    for raw in text.split("\n"):
        words = _HEADING.sub("", " ".join(raw.split()))
        if words:
            lines.append(Line(words, is_apart))
        is_apart = not words
    return _joined(lines)


def _joined(lines: Sequence[Line]) -> list[Line]:
    """Public radio prints `A Name`, `/` and `AP` on lines of their own, the BBC a caption."""
    joined: list[Line] = []
    waits = False
    for line in lines:
        above = joined[-1].text if joined else ""
        if _OPEN_CAPTION.search(above) or (
            _CREDITED.fullmatch(above) and _CAPTION_BEGINS.match(line.text)
        ):
            joined[-1] = Line(f"{above} {line.text}", joined[-1].is_apart)
        elif line.text == "/" and joined:
            waits = True
        elif waits:
            joined[-1] = Line(f"{joined[-1].text} / {line.text}", joined[-1].is_apart)
            waits = False
        else:
            joined.append(line)
    return joined


def plain_line(text: str) -> str:
    """The form in which two prints of a line are one."""
    return " ".join(text.casefold().split()).rstrip(".")
