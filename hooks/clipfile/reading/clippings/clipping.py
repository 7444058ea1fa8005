"""A raw text, as a scraper leaves it -> the parts of an article; what is not in it is None."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from clipfile.model import Caption, PartialDate
from clipfile.reading.captions.grammar import parse_caption
from clipfile.reading.clippings.credits import readable_caption
from clipfile.reading.clippings.head import read_head
from clipfile.reading.clippings.lines import read_dateline
from clipfile.reading.clippings.persons.cores import person_key
from clipfile.reading.clippings.persons.people import Suggestion, people_in
from clipfile.reading.clippings.picture_lines import Pictures
from clipfile.reading.clippings.raw_lines import Line, lines_of
from clipfile.reading.clippings.sorting import Sorting, without_authors
from clipfile.reading.clippings.subheads import plain_subhead, subheads_in
from clipfile.reading.dates import read_date
from clipfile.reading.invisible import first_invisible
from clipfile.reading.written_dates import find_day

_LEADING_DATE = re.compile(r"\s*date (?P<date>\d{4}(?:-\d\d){0,2})(?!\S)")
"""What the scraper itself puts before a text: ` date 2024-08-14 `."""
_CORRECTED = re.compile(
    r"\W*(?:correction|clarification|editor['’]s note|errata|rectificación|correzione|korrektur)\b"
    r".{0,40}[:—–]",
    re.IGNORECASE,
)
"""What names persons as they are not called: `Correction: an earlier version …`."""
_BEHIND_DAY = re.compile(r"[.,]?\s*[-–—]+\s+")
"""What stands between a day and a text that begins with it: `16 octobre 2012. - `."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clipping:
    """What a raw text says."""

    title: str | None
    date: PartialDate | None
    updated: PartialDate | None
    source: str | None
    byline: tuple[str, ...]
    captions: tuple[Caption, ...]
    people: tuple[Suggestion, ...]
    paragraphs: tuple[str, ...]
    """The standfirst, the paragraphs and the subheads, in order."""
    subheads: tuple[str, ...]
    dropped: tuple[str, ...]
    """Every line, and piece of a line, that is in none of these."""


def read_clipping(text: str, *, known: Mapping[str, str]) -> Clipping:
    """Read a raw text; `known` has the names of the archive's persons (`people_in`)."""
    day, text = _leading_date(_visible(text))
    sorting = Sorting()
    lines = sorting.without_furniture(sorting.without_surroundings(lines_of(text)))
    pictures = Pictures()
    lines = sorting.without_repeated(pictures.without_captions(lines))
    head = read_head([line.text for line in lines])
    wire, first_day, lines = _dateline(sorting.without_tail(lines[head.end :]))
    lines, authors = without_authors(lines, head.names)
    texts = [line.text for line in lines]
    subheads = subheads_in(texts, [line.is_apart for line in lines])
    texts = [plain_subhead(text) if at in subheads else text for at, text in enumerate(texts)]
    updated = head.updated or sorting.updated
    people = people_in(
        [
            text if at else _without_place(text)
            for at, text in enumerate(texts)
            if at not in subheads and not _CORRECTED.match(text)
        ],
        known=known,
        full_names=sorting.full_names,
        captions=pictures.captions,
    )
    named = {person_key(person.name): person.name for person in people} | dict(known)
    # A page that gives only the day of its last change was published under that day.
    date = day or head.date or first_day or sorting.date or updated
    return Clipping(
        title=head.title,
        date=date,
        updated=updated,
        source=wire or head.source or sorting.source or pictures.source,
        byline=head.names or sorting.reporters,
        captions=tuple(
            _caption(caption, pictures.readings.get(caption, caption), date, named)
            for caption in pictures.captions
        ),
        people=people,
        paragraphs=(*head.standfirst, *texts),
        subheads=tuple(texts[at] for at in sorted(subheads)),
        dropped=(*sorting.dropped, *pictures.dropped, *head.dropped, *authors),
    )


def _visible(text: str) -> str:
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    if first_invisible(text) is None:
        return text
    return "".join(" " if first_invisible(char) == 0 else char for char in text)


def _leading_date(text: str) -> tuple[PartialDate | None, str]:
    match = _LEADING_DATE.match(text)
    if match is None:
        return None, text
    try:
        return read_date(match["date"]), text[match.end() :]
    except ValueError:
        return None, text


def _dateline(lines: Sequence[Line]) -> tuple[str | None, PartialDate | None, list[Line]]:
    """The wire and the day at the head of the text, and the lines without what is only a mark."""
    lines = list(lines)
    if not lines:
        return None, None, lines
    text = lines[0].text
    wire = None
    found = find_day(text)
    behind = _BEHIND_DAY.match(text, found[2]) if found and found[1] == 0 else None
    if behind:
        text = text[behind.end() :]
    if dateline := read_dateline(text):
        wire = dateline.wire
        text = text if dateline.has_place else text[dateline.end :]
    lines[0] = Line(text, lines[0].is_apart)
    return wire, found[0] if found and behind else None, lines


def _without_place(text: str) -> str:
    """The first paragraph without a dateline, whose town can be called like a person."""
    dateline = read_dateline(text)
    return text[dateline.end :] if dateline else text


def _caption(
    text: str, reading: str, published: PartialDate | None, known: Mapping[str, str]
) -> Caption:
    """The caption's fields, with the persons that it names when no rule reads them.

    `reading` is the caption in the order in which agencies write it.
    """
    caption = replace(parse_caption(readable_caption(reading), published), text=text)
    if caption.people:
        return caption
    named = people_in([caption.description], known=known)
    return replace(caption, people=tuple(person.name for person in named))
