"""The lines of a raw text, sorted: furniture, captions, what stands at the end, and the text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from clipfile.model import PartialDate
from clipfile.reading.clippings.credits import captions_in, is_credit, is_scene
from clipfile.reading.clippings.furniture import is_furniture, is_player, without_glued
from clipfile.reading.clippings.lines import (
    is_agency,
    read_byline,
    read_copyright,
    read_day,
    read_reporting,
)

_AGENCY_ALONE = re.compile(r"(?:\A|\s)\((?P<agency>[^()]{2,40})\)\Z")
_LABEL = re.compile(r"\(?(?:source|quelle|fuente|fonte|πηγή)\s?:\s?", re.IGNORECASE)
_HELPED = re.compile(
    r"(?:(?:Associated Press|AP|Reuters|Staff) (?:[a-z]+ )?(?:writers?|reporters?|journalists?) )?"
    r"(?:[A-Z][\w.'’-]+ ){2,4}(?:(?:and|in|at|,)[^.]{2,80})?"
    r"contributed (?:reporting|research|to (?:this|the))\b"
)
"""`Ada Quill contributed to this report.`"""
_BIO = re.compile(
    r"(?: \([^)]{1,40}\))?,? (?:is|was|are|covers|writes|reports|joined|"
    r"has (?:been|covered|written|reported|worked)|can be reached|contributed|lives)\b"
)
"""What stands behind an author's name below a text: `is a staff writer at The Harbour Post`."""
_PHOTOGRAPHERS = re.compile(r"(?:Photographs|Photos|Photography|Illustrations) by [^.(]{3,60}\Z")
"""Who made all the pictures of a text: no caption."""
_DISCLOSED = re.compile(r" (?:does not work for|(?:has received|receives) funding)\b")
"""What an author has to say of interests, also above a text."""
_HEADING = re.compile(r"\A#{1,6} ")
"""Scrapers that write Markdown mark headlines and subheads."""
_FEWEST_WORDS = 6
_IMAGE_SOURCE = re.compile(r"Image (?:source|copyright),? .{2,80}")
_OPEN_CAPTION = re.compile(r"(?:\A|\s)Image caption,?\Z")
_SAME = 40
"""Characters. A line that ends in dots and begins like another one as long is its teaser."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not empty."""

    text: str
    is_apart: bool
    """Whether an empty line stands above it."""


@dataclass(slots=True)
class Sorting:
    """What was taken out of the text on the way."""

    captions: list[str] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    full_names: list[str] = field(default_factory=list)
    reporters: tuple[str, ...] = ()
    source: str | None = None
    date: PartialDate | None = None
    updated: PartialDate | None = None
    _seen: set[str] = field(default_factory=set)
    """The captions, in one form of white space and capitals."""

    def without_furniture(self, lines: Sequence[Line]) -> list[Line]:
        """The lines without buttons, links and players."""
        start = max((at + 1 for at, line in enumerate(lines) if is_player(line.text)), default=0)
        self.dropped += (line.text for line in lines[:start])
        kept = []
        for line in lines[start:]:
            text, glued, names = without_glued(line.text)
            self.dropped += glued
            self.full_names += names
            if text and is_furniture(text):
                self.source = self.source or read_copyright(text)
                self.dropped.append(text)
            elif text:
                kept.append(Line(text, line.is_apart))
        return kept

    def without_captions(self, lines: Sequence[Line]) -> list[Line]:
        """The lines without captions, each of which is kept once."""
        kept: list[Line] = []
        for number, line in enumerate(lines):
            is_last = number == len(lines) - 1
            # An empty line above it and none below: it belongs to what follows.
            is_above = not is_last and line.is_apart and not lines[number + 1].is_apart
            if number and is_above and is_scene(line.text):
                self._take(line.text, kept, is_apart=True)
                continue
            if (
                is_last
                and (agency := _AGENCY_ALONE.search(line.text))
                and is_agency(agency["agency"])
            ):
                self.source = self.source or agency["agency"]
                kept.append(line)
                continue
            parts = []
            end = 0
            is_byline = read_reporting(line.text) or read_byline(line.text)
            for caption in () if is_byline else captions_in(line.text):
                start = line.text.index(caption, end)
                parts.append(line.text[end:start].strip())
                end = start + len(caption)
                self._take(caption, kept, is_apart=line.is_apart)
            parts = [part for part in (*parts, line.text[end:].strip()) if part]
            kept += (Line(part, line.is_apart or at > 0) for at, part in enumerate(parts))
        return self._without_beginnings(kept)

    def _take(self, caption: str, kept: list[Line], *, is_apart: bool) -> None:
        """Keep a caption. A credit alone belongs to the caption above it, when there is one."""
        if _PHOTOGRAPHERS.match(caption):
            self.dropped.append(caption)
            return
        above = kept[-1] if kept else None
        is_loose = is_credit(caption)
        if is_loose and any(_plain(caption) in _plain(other) for other in self.captions[-3:]):
            self.dropped.append(caption)
            return
        if is_loose and above and not is_apart and len(above.text.split()) > _FEWEST_WORDS:
            kept.pop()
            caption = f"{above.text} {caption if caption.startswith('(') else f'({caption})'}"
        if _plain(caption) in self._seen:
            self.dropped.append(caption)
        else:
            self.captions.append(caption)
        self._seen.add(_plain(caption))

    def _without_beginnings(self, lines: Sequence[Line]) -> list[Line]:
        """The lines without those that begin a caption once more, without its credit."""
        captions = {plain[:_SAME]: plain for plain in map(_plain, self.captions)}
        kept = []
        for line in lines:
            plain = _plain(line.text.rstrip(".… "))
            if len(plain) > _SAME and captions.get(plain[:_SAME], "").startswith(plain):
                self.dropped.append(line.text)
            else:
                kept.append(line)
        return kept

    def without_repeated(self, lines: Sequence[Line]) -> list[Line]:
        """The lines without teasers of a later line and without paragraphs that were there."""
        kept: list[Line] = []
        seen: set[str] = set()
        last = {_plain(line.text)[:_SAME]: at for at, line in enumerate(lines)}
        for at, line in enumerate(lines):
            plain = _plain(line.text)
            is_teaser = line.text.endswith(("...", "…")) and last[plain[:_SAME]] > at
            if (plain in seen and len(plain) > 2 * _SAME) or (is_teaser and len(plain) >= _SAME):
                self.dropped.append(line.text)
            else:
                kept.append(line)
            seen.add(plain)
        return kept

    def without_tail(self, lines: Sequence[Line]) -> list[Line]:
        """The text without the days, the credits and the rights that stand in and below it."""
        kept = []
        for line in lines:
            if day := read_day(line.text):
                if day.is_update:
                    self.updated = self.updated or day.date
                else:
                    self.date = self.date or day.date
            elif (names := read_reporting(line.text)) is not None:
                self.reporters = self.reporters or names
            elif _is_agency_alone(line.text):
                self.source = self.source or _without_label(line.text)
            else:
                kept.append(line)
                continue
            self.dropped.append(line.text)
        return kept


def without_authors(lines: Sequence[Line], names: Sequence[str]) -> tuple[list[Line], list[str]]:
    """The text without what it says of whoever wrote it, and those lines."""
    lines = list(lines)
    dropped: list[str] = []
    for at in range(len(lines) - 1, -1, -1):
        text = lines[at].text
        name = next((name for name in names if text.startswith(name)), None)
        is_below = at and (_HELPED.match(text) or (name and _BIO.match(text, len(name))))
        if is_below or (name and _DISCLOSED.match(text, len(name))):
            dropped.insert(0, lines.pop(at).text)
    return lines, dropped


def _is_agency_alone(text: str) -> bool:
    return is_agency(_without_label(text))


def _without_label(text: str) -> str:
    """`Quelle: dpa` -> `dpa`."""
    return _LABEL.sub("", text).strip("()")


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".")


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
            _IMAGE_SOURCE.fullmatch(above) and line.text.startswith("Image caption")
        ):
            joined[-1] = Line(f"{above} {line.text}", joined[-1].is_apart)
        elif line.text == "/" and joined:
            waits = True
        elif waits:
            joined[-1] = Line(f"{joined[-1].text}/{line.text}", joined[-1].is_apart)
            waits = False
        else:
            joined.append(line)
    return joined
