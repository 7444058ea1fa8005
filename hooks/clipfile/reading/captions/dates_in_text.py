"""Which of the dates that a caption writes is the picture's."""

import re
from collections.abc import Sequence

from clipfile.reading.captions.sentences import first_sentence
from clipfile.reading.dates import MONTHS
from clipfile.reading.written_dates import WrittenDate, dates_in, with_year

_TITLE = "|".join(MONTHS) + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
MONTH = rf"(?:{_TITLE}|{_TITLE.upper().replace('SEPT?', 'SEPT?')})\b\.?"
"""A month, in full or as AP abbreviates it (AP Stylebook, months); never the word `may`."""
_DAY = r"\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)?"
_YEAR = r"(?:1[89]|20)\d\d"

DATE = (
    rf"(?:{MONTH} {_DAY}(?:,? {_YEAR}\b)?|{_DAY} {MONTH}(?:,? {_YEAR}\b)?|{MONTH},? {_YEAR}\b"
    rf"|{_YEAR}[-/.]\d\d[-/.]\d\d\b|\d\d?\.\d\d?\.{_YEAR}\b"
    # `13. Februar 2024`, `23 de junho de 2023`.
    rf"|\d\d?(?:er|º|\.)? (?:de )?[^\W\d_]{{3,10}} (?:de )?{_YEAR}\b)"
)
"""The pattern of a written date, for rules that look for what stands around one."""

_LONE_YEAR = re.compile(
    rf"(?:\b(?:in|circa|CIRCA|ca?\.?|around|about|um|vers|hacia)|(?<!\d)[,(])\s+"
    r"(?:(?:late|early|mid)[ -]|(?:the )?(?:(?:late|early) )?(?:spring|summer|autumn|fall|winter) "
    r"(?:of )?)?"
    rf"(?P<year>{_YEAR})(?=\s*(?:[.,;)]|\Z))"
)
_PHOTO = r"(?:photo|image|picture|photograph|portrait|view|map|mosaic|still|frame)"
_FILE_YEAR = re.compile(
    rf"\b(?:[Tt]his|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir) (?P<year>{_YEAR}) (?:[a-z'’-]+ ){{0,3}}{_PHOTO}|"
    rf"(?:\b[Tt]his|\A(?:An?|The)) (?:[\w-]+ ){{0,3}}{_PHOTO}\b[^.]*\b"
    rf"(?:from|in) (?P<made>{_YEAR})\Z|"
    rf"\b(?:pictured|seen|photographed|shown)(?: here)? in (?P<seen>{_YEAR})\b"
)
"""`this 2019 booking photo`, `This view was made in 2013`, `Ada Quill, seen in 2015,`."""
_EVENT_YEAR = re.compile(
    rf"\bat (?:the )?(?:(?P<year>{_YEAR}) [A-Z]|(?:[A-Z]\S+ )+(?P<last>{_YEAR})\b)"
)
"""`at the 2014 Gull Ball`, `at the Gull Congress 2017`."""
_FRONTED = re.compile(r"\A(?:In|During) \Z")
_OTHER_EVENT = re.compile(
    r"\b(?:since|until|till|before|after|by|born|died|attacks?|signed|expected|due|scheduled|"
    r"(?<!photo )(?<!photos )(?<!photograph )(?<!picture )(?<!image )(?<!view )(?<!footage )from|"
    r"through|deadline|premiering|airing)(?: (?-i:[a-z\d])\w*)?(?: on)?,? *\Z",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|had|has|have|[a-z]{2,}ed|made|said|won|lost|met|took|became|left|came|went|gave|"
    r"got|began|spoke|wrote|fell|sat|stood|rose|drew|flew|drove|ate|fought|knew|sang|ran|threw|told|"
    r"thought|wore)\b"
)
_PARTICIPLES = re.compile(
    r"\b(?:is|are|being) (?:\w+ly )?[a-z]+ed\b|"
    r"\b(?:for|of|[Tt]he|[Aa]n?|with|by|[Tt]his|in|on|from|into|under|near|over|through|and|to|at|"
    r"as|their|his|her|its) (?:[a-z]+-)?[a-z]+ed (?=[a-z])|"
    r", [a-z]+ed (?=(?:by|in|at|on|from)\b)|[,(] ?left\b"
)
"""`are sorted`, `the sunken pier`, `a moon, imaged by a probe`, `Ada Quill, left,`: no past."""
_WORKS_AS_FRAGMENT = re.compile(r"\b(?:pictured|seen|photographed|shown|filmed|taken|imaged)\b")


def date_of_picture(description: str) -> WrittenDate | None:
    """The date that the words give for the picture: the first full one that is of nothing else.

    A month or a year alone counts only in a sentence that tells of no past event.
    """
    dates = dates_in(description)
    own = [
        date
        for date in dates
        if not _OTHER_EVENT.search(description[max(0, date[0] - 40) : date[0]])
    ]
    full = [date for _, _, date in own if date.year and date.day]
    if full:
        return full[0]
    days = [date for _, _, date in own if date.day]
    if days:
        return _with_year(days[0], description)
    sentence = first_sentence(description)
    months = [(start, date) for start, _, date in own if date.year]
    if months and _FRONTED.match(description[: months[0][0]]):
        return months[0][1]
    if of_file := _FILE_YEAR.search(sentence.rstrip(". ")):
        return WrittenDate(year=of_file["year"] or of_file["made"] or of_file["seen"])
    if _tells_of_the_past(sentence):
        return None
    if months:
        return months[0][1]
    if lone := _LONE_YEAR.search(sentence):
        return WrittenDate(year=lone["year"])
    of_event = _EVENT_YEAR.search(sentence)
    return WrittenDate(year=of_event["year"] or of_event["last"]) if of_event else None


def _with_year(date: WrittenDate, description: str) -> WrittenDate:
    return with_year_of(date, dates_in(description))


def _tells_of_the_past(sentence: str) -> bool:
    if _WORKS_AS_FRAGMENT.search(sentence):
        return False
    return _PAST.search(_PARTICIPLES.sub("", sentence)) is not None


def with_year_of(date: WrittenDate, others: Sequence[tuple[int, int, WrittenDate]]) -> WrittenDate:
    """A dateline's date with the year of a date in the text.

    Of the same day, else of its month, else of the month before or behind.
    """
    if date.year:
        return date
    years = [other for _, _, other in others if other.year and other.month]
    same_day = [o.year for o in years if (o.month, o.day) == (date.month, date.day)]
    same_month = [o.year for o in years if o.month == date.month]
    near = [o.year for o in years if _are_neighbours(o.month, date.month)]
    year = next(iter((*same_day, *same_month, *near)), None)
    return with_year(date, year) or date


def _are_neighbours(one: str | None, other: str | None) -> bool:
    """Whether two months of one year follow each other."""
    return bool(one and other) and abs(int(one or 0) - int(other or 0)) == 1
