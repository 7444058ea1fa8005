"""The lines of a raw text, sorted: furniture, what stands at the end, and the text."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from clipfile.model import PartialDate
from clipfile.reading.agencies import AGENCIES
from clipfile.reading.clippings.day_lines import read_day
from clipfile.reading.clippings.furniture import is_furniture, is_player, without_glued
from clipfile.reading.clippings.head import is_prose
from clipfile.reading.clippings.lines import (
    is_agency,
    read_copyright,
    read_reporting,
)
from clipfile.reading.clippings.raw_lines import SAME, Line, plain_line
from clipfile.reading.clippings.surroundings import around_text
from clipfile.reading.written_dates import find_day
from clipfile.slugs import name_key

_LABEL = re.compile(
    r"\(?(?:source|quelle|fuente|fonte|πηγή)\s?:\s?|(?:©|\(c\))\s?|"
    r"\(?(?:with (?:information|material|inputs?|files) from|"
    r"mit (?:material|informationen) (?:von|der)|"
    r"avec|con (?:información|informaciones|informazioni) (?:de|di)|com informações (?:da|do|de)|"
    r"με πληροφορίες από)\s(?:(?-i:the)\s)?",
    re.IGNORECASE,
)
_HANDS = re.compile(
    r"(?:edited|fact-checked|produced|translated|proofread|edición|traducción|redaktion|"
    r"bearbeitung|"
    r"übersetzung|édité|traduit|traducido|editado|a cura)\b(?: (?:by|von|por|par|di))? ?:? "
    r"(?=\S).{3,60}(?<![.!?])",
    re.IGNORECASE,
)
"""`Edited by: Ada Quill`: who had a hand in a text, and is neither its author nor in it."""
_AND_AGENCIES = re.compile(
    r",? (?:and|und|y|et|e) (?:the |other )?(?:news )?agen\w+\Z", re.IGNORECASE
)
"""`Source: AP and agencies`."""
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
_LIFE = re.compile(r"[\w'’-]+(?: [\w'’-]+)?" + _BIO.pattern)
"""The same behind a surname alone: `Quill covers the coast`."""
_FIRST_IN = re.compile(
    r"\(?(?:this|dieser|diese|este|esta|cet|cette|questo|esta) "
    r"(?:story|article|report|piece|artikel|text|beitrag|artículo|texto|reportaje|article|enquête|"
    r"articolo|artigo)\b.{0,60}\b(?:published|appeared|erschien(?:en)?|veröffentlicht|publicado|"
    r"apareció|paru|publié|pubblicato|apparso)\b(?: \w+){0,2}? (?:by|in|on|bei|auf|von|en|por|dans|"
    r"par|su|da|in der|im) (?:(?:the|der|die|das|dem|la|le|el|il) )?"
    r"(?:(?:magazine|zeitschrift|zeitung|magazin|revista|revue|rivista) )?"
    r"[„“\"«']?(?P<name>(?-i:[^\W\da-z])[\w&'’-]*(?: (?-i:[^\W\da-z])[\w&'’-]*){0,3})",
    re.IGNORECASE,
)
"""`This story was originally published by The Harbour Post.`"""
_FIRST_ON = re.compile(
    r"\(?this (?:report|story|article) (?:by [\w ]{2,40} )?was (?:first|originally) published "
    r"(?:on )?(?P<day>.{6,20})\Z",
    re.IGNORECASE,
)
"""`This report by The Canadian Press was first published June 3, 2031.`"""
_SIGNED = re.compile(r"(?: ?[(,/–—-] ?[^.!?]{2,60})?")
"""What stands behind an author's name that signs the text: `Ada Quill (Oldport)`."""
_DISCLOSED = re.compile(r" (?:does not work for|(?:has received|receives) funding)\b")
"""What an author has to say of interests, also above a text."""
_RIGHTS_AT_END = re.compile(
    r"(?<=[.!?”\"]) Copyright (?:© )?(?:19|20)\d\d (?P<name>[^\W\d_a-z][^.|\n]{1,40})\."
    r"(?: To see more, visit [^\n]{2,60})?\Z"
)
"""`… soup for all. Copyright 2031 Tide Radio. To see more, visit Tide Radio.`"""
_FEWEST_WORDS = 6
_LONGEST_SOURCE = 100
_LONGEST_NOTE = 240


@dataclass(slots=True)
class Sorting:
    """What was taken out of the text on the way."""

    dropped: list[str] = field(default_factory=list)
    full_names: list[str] = field(default_factory=list)
    reporters: tuple[str, ...] = ()
    source: str | None = None
    date: PartialDate | None = None
    updated: PartialDate | None = None

    def without_surroundings(self, lines: Sequence[Line]) -> list[Line]:
        """The lines without the page's menu, its links to other articles and all below the text."""
        around = around_text(lines)
        for at in sorted(around):
            text = lines[at].text
            self.source = self.source or read_copyright(text)
            self.reporters = self.reporters or read_reporting(text) or ()
            self.dropped.append(text)
        return _without(lines, around)

    def without_furniture(self, lines: Sequence[Line]) -> list[Line]:
        """The lines without buttons, links and players."""
        start = max((at + 1 for at, line in enumerate(lines) if is_player(line.text)), default=0)
        self.dropped += (line.text for line in lines[:start])
        shown = []
        gone = set()
        for at, line in enumerate(lines[start:]):
            text, glued, names = without_glued(line.text)
            self.dropped += glued
            self.full_names += names
            shown.append(Line(text, line.is_apart))
            if not text or is_furniture(text):
                gone.add(at)
        gone |= _between(shown, gone)
        for at in sorted(gone):
            self.source = self.source or read_copyright(shown[at].text)
            self.dropped.append(shown[at].text)
        return _without(shown, gone)

    def without_repeated(self, lines: Sequence[Line]) -> list[Line]:
        """The lines without teasers of a later line and without paragraphs that were there."""
        kept: list[Line] = []
        seen: set[str] = set()
        last = {plain_line(line.text)[:SAME]: at for at, line in enumerate(lines)}
        for at, line in enumerate(lines):
            plain = plain_line(line.text)
            is_teaser = line.text.endswith(("...", "…")) and last[plain[:SAME]] > at
            if (plain in seen and len(plain) > 2 * SAME) or (is_teaser and len(plain) >= SAME):
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
            elif (first_on := _FIRST_ON.match(line.text)) and (found := find_day(first_on["day"])):
                self.date = self.date or found[0]
            elif len(line.text) <= _LONGEST_NOTE and (first_in := _FIRST_IN.match(line.text)):
                self.source = self.source or first_in["name"]
            elif _HANDS.fullmatch(line.text):
                pass
            elif " Copyright " in line.text and (rights := _RIGHTS_AT_END.search(line.text)):
                self.source = self.source or rights["name"]
                self.dropped.append(rights[0].strip())
                kept.append(Line(line.text[: rights.start()], line.is_apart))
                continue
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
        name = next((name for name in names if _begins_with(text, name)), None)
        is_signature = name and _SIGNED.fullmatch(text, len(name))
        above = lines[at - 1].text.casefold() if at else ""
        is_life = any(
            above == name.casefold() and _LIFE.match(text) and text.startswith(name.split()[-1])
            for name in names
        )
        is_below = at and (
            is_life or is_signature or _HELPED.match(text) or (name and _BIO.match(text, len(name)))
        )
        if is_below or (name and _DISCLOSED.match(text, len(name))):
            dropped.insert(0, lines.pop(at).text)
    return lines, dropped


def _begins_with(text: str, name: str) -> bool:
    return text[: len(name)].casefold() == name.casefold()


def _between(lines: Sequence[Line], gone: Collection[int]) -> set[int]:
    """Short lines in a block of buttons below the first paragraph: what a newsletter is called."""
    first = next((at for at, line in enumerate(lines) if is_prose(line.text)), len(lines))
    return {
        at
        for at in range(first + 1, len(lines) - 1)
        if {at - 1, at + 1} <= set(gone)
        and not (lines[at].is_apart or lines[at + 1].is_apart)
        and len(lines[at].text.split()) <= _FEWEST_WORDS
    }


def _without(lines: Sequence[Line], gone: Collection[int]) -> list[Line]:
    """The other lines; what an empty line stood above of is apart from the line before it."""
    kept = []
    is_apart = False
    for at, line in enumerate(lines):
        is_apart |= line.is_apart
        if at not in gone:
            kept.append(Line(line.text, is_apart))
            is_apart = False
    return kept


def _is_agency_alone(text: str) -> bool:
    if len(text) > _LONGEST_SOURCE:
        return False
    plain = _without_label(text)
    return is_agency(plain) or (plain != text.strip("()") and name_key(plain) in AGENCIES)


def _without_label(text: str) -> str:
    """`Quelle: dpa` -> `dpa`, `Source: AP and agencies` -> `AP`."""
    return _AND_AGENCIES.sub("", _LABEL.sub("", text).strip("()"))
