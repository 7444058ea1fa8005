"""Dates as newspapers and agencies write them -> year, month and day as far as they are written.

In the languages of the pages that people clip. `03/04/2024` is another day in London than in New
York, and is no date; `13/04/2024` is one.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from clipfile.model import PartialDate
from clipfile.reading.dates import MONTHS, read_date

_SHORT = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_ENGLISH = {
    name: number
    for number, month in enumerate(MONTHS, 1)
    for name in (month.casefold(), _SHORT[number - 1], month[:4].casefold())
}
"""In full or as AP abbreviates them (AP Stylebook, months)."""
_FOREIGN_MONTHS = (
    "janvier enero ene gennaio gen januar janeiro ιανουαριου ιαν",
    "fevrier febrero febbraio februar fevereiro φεβρουαριου φεβ",
    "mars marzo marz marco μαρτιου μαρ",
    "avril abril abr aprile απριλιου απρ",
    "mai mayo maggio mag maio μαιου μαι",
    "juin junio giugno giu juni junho ιουνιου ιουν",
    "juillet julio luglio lug juli julho ιουλιου ιουλ",
    "aout agosto ago αυγουστου αυγ",
    "septembre septiembre settembre set setembro σεπτεμβριου σεπ",
    "octobre octubre ottobre ott oktober outubro οκτωβριου οκτ",
    "novembre noviembre novembro νοεμβριου νοε",
    "decembre diciembre dic dicembre dezember dezembro δεκεμβριου δεκ",
)
"""In French, Spanish, Italian, German, Portuguese and Greek, without accents."""
_FOREIGN = {
    name: number for number, names in enumerate(_FOREIGN_MONTHS, 1) for name in names.split()
}
_ABBREVIATED = 3
"""Letters of `ago` and `set`, which are months beside a day and a year only."""
_VERBS_TOO = frozenset(("may", "mar", "march"))

_NAME = r"(?P<month>[^\W\d_]{3,12})\.?"
_DAY = r"(?P<day>\d\d?)(?:st|nd|rd|th|ST|ND|RD|TH|er|º|\.)?"
_YEAR = r"(?P<year>(?:1[89]|20)\d\d)"
_FORMS = tuple(
    re.compile(rf"(?<![\w.])(?:{form})(?!\w)")
    for form in (
        # `May 1-3, 2020` is its first day.
        rf"{_NAME}\s+{_DAY}(?:\s?[-–]\s?\d\d?(?=,\s\d{{4}}))?(?:,?\s+{_YEAR})?",
        rf"{_DAY}\s+(?:(?:of|de)\s+)?{_NAME}(?:,?\s+(?:de\s+)?{_YEAR})?",
        rf"{_NAME}(?:\s+(?:of|de)|,)?\s+{_YEAR}",
        rf"{_YEAR}[-/.](?P<number>\d\d)[-/.](?P<day>\d\d)",
        rf"{_YEAR}-(?P<number>\d\d)(?![-/.])",
        rf"(?P<day>\d\d?)\.(?P<number>\d\d?)\.{_YEAR}",
        # The day above 12 tells which it is.
        r"(?P<number>0?[1-9]|1[0-2])/(?P<day>1[3-9]|2\d|3[01])/(?P<year>(?:1[89]|20)?\d\d)",
        r"(?P<day>1[3-9]|2\d|3[01])/(?P<number>0?[1-9]|1[0-2])/(?P<year>(?:1[89]|20)?\d\d)",
        # PA's `File photo dated 12/05/2021`: the day first.
        r"(?<=photo dated )(?P<day>\d\d?)/(?P<number>\d\d?)/(?P<year>(?:1[89]|20)?\d\d)",
    )
)
_LAST_SHORT_YEAR = "49"
_WORDED = 3
"""Forms in which the month is a word; the others are looked for where they can be."""
_NUMERIC = re.compile(r"\d[-/.]\d")
_HAS_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDate:
    """A date as far as a text writes it."""

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

    Several rules ask it of the same text.
    """
    if not _HAS_DIGIT.search(text):
        return ()
    found: dict[int, tuple[int, int, WrittenDate]] = {}
    forms = _FORMS if _NUMERIC.search(text) else _FORMS[:_WORDED]
    for form in forms:
        for match in form.finditer(text):
            date = _date(match)
            if date and not any(_overlaps(match.span(), old) for old in _near(found, match)):
                found[match.start()] = (match.start(), match.end(), date)
    return tuple(found[start] for start in sorted(found))


def find_day(text: str) -> tuple[PartialDate, int, int] | None:
    """The first date of `text` that has a year, and where it begins and ends."""
    for start, end, date in dates_in(text):
        if date.year:
            return read_date(date.iso), start, end
    return None


def with_year(date: WrittenDate, year: str | None) -> WrittenDate | None:
    """`date` in another year, when that year has the day."""
    other = WrittenDate(year=year, month=date.month, day=date.day)
    return other if year is None or _read(other.iso) else None


def _near(
    found: dict[int, tuple[int, int, WrittenDate]], match: re.Match[str]
) -> Iterator[tuple[int, int, WrittenDate]]:
    """The dates that begin so close to the match that they can overlap it."""
    for start in range(match.start() - 30, match.end()):
        if start in found:
            yield found[start]


def _overlaps(span: tuple[int, int], old: tuple[int, int, WrittenDate]) -> bool:
    return span[0] < old[1] and old[0] < span[1]


def _date(match: re.Match[str]) -> WrittenDate | None:
    parts = match.groupdict()
    year, day = parts.get("year"), parts.get("day")
    number = parts.get("number") or _number(parts["month"], has_day_and_year=bool(day and year))
    if number is None:
        return None
    if not day and "," in match[0] and without_accents(parts["month"] or "") in _FOREIGN:
        # `a crater on Mars, 2011`: only in English a comma stands there.
        return None
    if year and len(year) == len(_LAST_SHORT_YEAR):
        year = f"{'19' if year > _LAST_SHORT_YEAR else '20'}{year}"
    date = WrittenDate(year=year, month=str(number).zfill(2), day=day and day.zfill(2))
    # 2000 is a leap year, so that a day without a year is a day of some year.
    return date if _read(date.iso if year else f"2000-{date.iso}") else None


def _number(word: str, *, has_day_and_year: bool) -> int | None:
    """The number of a month; the verb `may` is none, and `set` only in a full date."""
    key = without_accents(word)
    if key in _ENGLISH:
        is_name = word[0].isupper() or (has_day_and_year and key not in _VERBS_TOO)
        return _ENGLISH[key] if is_name else None
    if key in _FOREIGN and (has_day_and_year or len(key) > _ABBREVIATED):
        return _FOREIGN[key]
    return None


def without_accents(text: str) -> str:
    """`text` case folded, its letters without marks."""
    if text.isascii():
        return text.casefold()
    folded = unicodedata.normalize("NFD", text.casefold())
    return "".join(char for char in folded if not unicodedata.combining(char))


def _read(iso: str) -> PartialDate | None:
    try:
        return read_date(iso)
    except ValueError:
        return None
