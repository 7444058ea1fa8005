"""Dates as captions write them -> year, month and day as far as they are written."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from clipfile.model import PartialDate
from clipfile.reading.captions.sentences import first_sentence
from clipfile.reading.dates import MONTHS, read_date

_NUMBERS = {
    spelling: f"{number:02}"
    for number, month in enumerate(MONTHS, 1)
    for spelling in (month.upper(), month[:3].upper(), month[:4].upper())
}
_TITLE = "|".join(MONTHS) + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
MONTH = rf"(?:{_TITLE}|{_TITLE.upper().replace('SEPT?', 'SEPT?')})\b\.?"
"""A month, in full or as AP abbreviates it (AP Stylebook, months); never the word `may`."""
_DAY = r"\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)?"
_YEAR = r"(?:1[89]|20)\d\d"

DATE = (
    rf"(?:{MONTH} {_DAY}(?:,? {_YEAR}\b)?|{_DAY} {MONTH}(?:,? {_YEAR}\b)?|{MONTH},? {_YEAR}\b"
    rf"|{_YEAR}[-/.]\d\d[-/.]\d\d\b|\d\d?\.\d\d?\.{_YEAR}\b)"
)
"""The pattern of a written date, for rules that look for what stands around one."""

_FORMS = tuple(
    re.compile(rf"(?<![\w.])(?:{form})(?!\w)")
    for form in (
        rf"(?P<month>{MONTH})\s+(?P<day>\d\d?)(?:st|nd|rd|th|ST|ND|RD|TH)?(?:,?\s+(?P<year>{_YEAR}))?",
        rf"(?P<day>\d\d?)(?:st|nd|rd|th|ST|ND|RD|TH)?(?:\s+of)?\s+(?P<month>{MONTH})(?:,?\s+(?P<year>{_YEAR}))?",
        rf"(?P<month>{MONTH})(?:\s+of|,)?\s+(?P<year>{_YEAR})",
        rf"(?P<year>{_YEAR})[-/.](?P<month>\d\d)[-/.](?P<day>\d\d)",
        rf"(?P<day>\d\d?)\.(?P<month>\d\d?)\.(?P<year>{_YEAR})",
        # PA's `File photo dated 12/05/2021`, and Action Images': the day first.
        rf"(?:(?<=dated )|\A)(?P<day>\d\d?)/(?P<month>\d\d?)/(?P<year>{_YEAR}|\d\d)",
    )
)
_LAST_SHORT_YEAR = "49"
_LONE_YEAR = re.compile(
    rf"(?:\b(?:in|circa|CIRCA|c\.)|(?<!\d)[,(])\s+(?P<year>{_YEAR})(?=\s*(?:[.,;)]|\Z))"
)
_FILE_YEAR = re.compile(rf"\b[Tt]his (?P<year>{_YEAR}) (?:file )?(?:photo|image|picture)")
_OTHER_EVENT = re.compile(
    r"\b(?:since|until|till|before|after|by|born|died|attacks?|signed|expected|due|scheduled|"
    r"from|through|deadline|premiering|airing)(?: \w+)?(?: on)?,? *\Z",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|had|has|have|[a-z]{2,}ed|made|said|won|lost|met|took|became|left)\b"
)
_PARTICIPLES = re.compile(
    r"\b(?:is|are|being) (?:\w+ly )?[a-z]+ed\b|, [a-z]+ed (?=(?:by|in|at|on|from)\b)"
)
"""`are sorted`, `a moon, imaged by a probe`: no past."""
_WORKS_AS_FRAGMENT = re.compile(r"\b(?:pictured|seen|photographed|shown|filmed|taken|imaged)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDate:
    """A date as far as a caption writes it."""

    year: str | None = None
    month: str | None = None
    day: str | None = None

    @property
    def iso(self) -> str:
        """`2024-10-18`, `10-18`, `2024-10` or `2024`."""
        return "-".join(part for part in (self.year, self.month, self.day) if part)

    def known(self, published: PartialDate | None) -> PartialDate | None:
        """The day or year it is; without a year the one in the year before `published`, if known.

        A caption without a year stands under an article that is hardly older than the picture.
        """
        if self.year:
            return read_date(self.iso)
        if published is None or published.day is None:
            return None
        written = f"{self.month}-{self.day}"
        year = int(published.year) - (written > published.iso[5:])
        return _read(f"{year:04}-{written}")


@lru_cache(maxsize=64)
def dates_in(text: str) -> tuple[tuple[int, int, WrittenDate], ...]:
    """Every date with at least a month in `text`, with where it begins and ends, in order.

    Several rules ask it of the same description.
    """
    found: dict[int, tuple[int, int, WrittenDate]] = {}
    for form in _FORMS:
        for match in form.finditer(text):
            date = _date(**match.groupdict())
            if date and not any(_overlaps(match.span(), old) for old in _near(found, match)):
                found[match.start()] = (match.start(), match.end(), date)
    return tuple(found[start] for start in sorted(found))


def _near(
    found: dict[int, tuple[int, int, WrittenDate]], match: re.Match[str]
) -> Iterator[tuple[int, int, WrittenDate]]:
    """The dates that begin so close to the match that they can overlap it."""
    for start in range(match.start() - 24, match.end()):
        if start in found:
            yield found[start]


def _overlaps(span: tuple[int, int], old: tuple[int, int, WrittenDate]) -> bool:
    return span[0] < old[1] and old[0] < span[1]


def _date(
    year: str | None = None, month: str | None = None, day: str | None = None
) -> WrittenDate | None:
    if month is not None:
        month = _NUMBERS.get(month.rstrip(".").upper(), month.zfill(2))
    day = day and day.zfill(2)
    if year and len(year) == len("99"):
        year = f"{'19' if year > _LAST_SHORT_YEAR else '20'}{year}"
    date = WrittenDate(year=year, month=month, day=day)
    # 2000 is a leap year, so that a day without a year is a day of some year.
    written = date.iso if year else f"2000-{date.iso}"
    return date if _read(written) else None


def _read(iso: str) -> PartialDate | None:
    try:
        return read_date(iso)
    except ValueError:
        return None


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
    if of_file := _FILE_YEAR.search(sentence):
        return WrittenDate(year=of_file["year"])
    if _tells_of_the_past(sentence):
        return None
    months = [date for _, _, date in own if date.year]
    if months:
        return months[0]
    lone = _LONE_YEAR.search(sentence)
    return WrittenDate(year=lone["year"]) if lone else None


def _with_year(date: WrittenDate, description: str) -> WrittenDate:
    return with_year_of(date, dates_in(description))


def _tells_of_the_past(sentence: str) -> bool:
    sentence = _PARTICIPLES.sub("", sentence)
    return bool(_PAST.search(sentence)) and not _WORKS_AS_FRAGMENT.search(sentence)


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
    return _date(year, date.month, date.day) or date


def _are_neighbours(one: str | None, other: str | None) -> bool:
    """Whether two months of one year follow each other."""
    return bool(one and other) and abs(int(one or 0) - int(other or 0)) == 1
