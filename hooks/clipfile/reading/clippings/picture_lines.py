"""The lines of a raw text that are captions, taken out of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from clipfile.reading.clippings.credits import captions_in, is_credit, is_credit_above, is_scene
from clipfile.reading.clippings.day_lines import read_day
from clipfile.reading.clippings.head import is_prose
from clipfile.reading.clippings.lines import (
    is_agency,
    is_name,
    is_newspaper,
    read_byline,
    read_reporting,
)
from clipfile.reading.clippings.raw_lines import SAME, Line, plain_line

_AGENCY_ALONE = re.compile(
    r"(?:\A|\s)\((?P<agency>[^()]{2,40})\)\.?\Z|[.!?”\"»] (?P<signed>[A-Z]{2,6})\Z"
)
_OWNER = re.compile(r"© ?(?P<name>[^\W\d_a-z][^\d.,|/]{1,40})")
"""`© The Tide Tribune`, alone below a text: whose text it is."""
_PHOTOGRAPHERS = re.compile(r"(?:Photographs|Photos|Photography|Illustrations) by [^.(]{3,60}\Z")
"""Who made all the pictures of a text: no caption."""
_FEWEST_WORDS = 6


@dataclass(slots=True)
class Pictures:
    """What the lines say of pictures."""

    captions: list[str] = field(default_factory=list)
    readings: dict[str, str] = field(default_factory=dict)
    """Caption -> the same with its credit in parentheses behind it, where the page has none."""
    dropped: list[str] = field(default_factory=list)
    source: str | None = None
    """Whose text it is, by an agency alone in its last line, which is no credit."""
    _seen: set[str] = field(default_factory=set)
    """The captions, in one form of white space and capitals."""

    def without_captions(self, lines: Sequence[Line]) -> list[Line]:
        """The lines without captions, each of which is kept once."""
        kept: list[Line] = []
        above: Line | None = None
        is_apart = False
        is_below_kept = False
        for number, line in enumerate(lines):
            below = lines[number + 1 : number + 3]
            count = len(kept)
            if above:
                self._keep(f"{above.text} {line.text}", f"{line.text} ({above.text})")
                above = None
            elif (
                is_credit_above(line, below)
                and (is_credit(line.text) or any(is_prose(each.text) for each in kept))
                and not read_day(below[0].text)
            ):
                above = line
            # An empty line above it and none below: it belongs to what follows.
            elif (
                number and line.is_apart and below and not below[0].is_apart and is_scene(line.text)
            ):
                self._take(line.text, kept, is_apart=True)
            elif (agency := _signed(line, kept, is_last=not below)) and not any(
                is_prose(each.text) for each in below
            ):
                self.source = self.source or agency
                if _OWNER.fullmatch(line.text):
                    self.dropped.append(line.text)
                else:
                    kept.append(line)
            else:
                is_alone = line.is_apart or not is_below_kept
                kept += self._without_its_captions(line, kept, is_alone=is_alone)
            is_below_kept = len(kept) > count
            if is_apart and len(kept) > count:
                kept[count] = Line(kept[count].text, is_apart=True)
            is_apart = len(kept) <= count and (is_apart or line.is_apart)
        return self._without_beginnings(kept)

    def _without_its_captions(self, line: Line, kept: list[Line], *, is_alone: bool) -> list[Line]:
        parts = []
        end = 0
        is_byline = read_reporting(line.text) or read_byline(line.text)
        for caption in () if is_byline else captions_in(line.text):
            start = line.text.index(caption, end)
            parts.append(line.text[end:start].strip())
            end = start + len(caption)
            self._take(caption, kept, is_apart=is_alone)
        parts = [part for part in (*parts, line.text[end:].strip()) if part]
        return [Line(part, line.is_apart or at > 0) for at, part in enumerate(parts)]

    def _take(self, caption: str, kept: list[Line], *, is_apart: bool) -> None:
        """Keep a caption. A credit alone belongs to the caption above it, when there is one."""
        if _PHOTOGRAPHERS.match(caption):
            self.dropped.append(caption)
            return
        above = kept[-1] if kept else None
        is_loose = is_credit(caption)
        if is_loose and above and not is_apart and len(above.text.split()) > _FEWEST_WORDS:
            kept.pop()
            reading = f"{above.text} {caption if caption.startswith('(') else f'({caption})'}"
            self._keep(f"{above.text} {caption}", reading)
            return
        if is_loose and any(
            plain_line(caption) in plain_line(other) for other in self.captions[-3:]
        ):
            self.dropped.append(caption)
            return
        self._keep(caption, caption)

    def _keep(self, caption: str, reading: str) -> None:
        if plain_line(caption) in self._seen:
            self.dropped.append(caption)
        else:
            self.captions.append(caption)
            self.readings[caption] = reading
        self._seen.add(plain_line(caption))

    def _without_beginnings(self, lines: Sequence[Line]) -> list[Line]:
        """The lines without those that begin a caption once more, without its credit."""
        captions = {plain[:SAME]: plain for plain in map(plain_line, self.captions)}
        kept = []
        for line in lines:
            plain = plain_line(line.text.rstrip(".… "))
            if len(plain) > SAME and captions.get(plain[:SAME], "").startswith(plain):
                self.dropped.append(line.text)
            else:
                kept.append(line)
        return kept


def _signed(line: Line, above: Sequence[Line], *, is_last: bool) -> str | None:
    """Whose text it is, by an agency that signs it, or whose a page's last line says it is."""
    owner = _OWNER.fullmatch(line.text) if is_last else None
    match = _AGENCY_ALONE.search(line.text)
    if owner and is_name(owner["name"]) and not is_newspaper(owner["name"]):
        # A photographer's.
        owner = None
    agency = owner["name"] if owner else match and (match["agency"] or match["signed"])
    if not agency or not (owner or is_agency(agency)):
        return None
    return agency if any(is_prose(each.text) for each in above) else None
