"""Dates as newspapers print them -> `PartialDate`.

A day is read only when day, month and year are all there: `Nov. 8` has no year, and `03/04/2024` is
another day in London than in New York.
"""

import re
import unicodedata

from clipfile.model import PartialDate
from clipfile.reading.dates import read_date

_MONTHS = (
    "january jan janvier enero ene gennaio gen januar janeiro ιανουαριου ιαν",
    "february feb fevrier febrero febbraio februar fevereiro φεβρουαριου φεβ",
    "march mar mars marzo marz marco μαρτιου μαρ",
    "april apr avril abril abr aprile απριλιου απρ",
    "may mai mayo maggio mag maio μαιου μαι",
    "june jun juin junio giugno giu juni junho ιουνιου ιουν",
    "july jul juillet julio luglio lug juli julho ιουλιου ιουλ",
    "august aug aout agosto ago αυγουστου αυγ",
    "september sept sep septembre septiembre settembre set setembro σεπτεμβριου σεπ",
    "october oct octobre octubre ottobre ott oktober outubro οκτωβριου οκτ",
    "november nov novembre noviembre novembro νοεμβριου νοε",
    "december dec decembre diciembre dic dicembre dezember dezembro δεκεμβριου δεκ",
)
"""In English, French, Spanish, Italian, German, Portuguese and Greek, without accents."""
_NUMBERS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}

_NAME = r"(?P<month>[^\W\d_]{3,12})\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b{_YEAR}-(?P<number>\d\d)(?:-(?P<day>\d\d))?\b",
        rf"\b{_NAME}\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s{_YEAR}\b",
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?\s(?:de\s|of\s)?{_NAME},?\s(?:de\s)?{_YEAR}\b",
        rf"\b(?P<day>\d\d?)\.(?P<number>\d\d?)\.{_YEAR}\b",
    )
)


def without_accents(text: str) -> str:
    """`text` case folded, its letters without marks."""
    folded = unicodedata.normalize("NFD", text.casefold())
    return "".join(char for char in folded if not unicodedata.combining(char))


def find_day(text: str) -> tuple[PartialDate, int, int] | None:
    """The first date of `text`, and where it begins and ends."""
    found = [
        (match.start(), match.end(), date)
        for form in _FORMS
        for match in form.finditer(text)
        if (date := _date(match))
    ]
    if not found:
        return None
    start, end, date = min(found, key=lambda each: (each[0], -each[1]))
    return date, start, end


def _date(match: re.Match[str]) -> PartialDate | None:
    parts = match.groupdict()
    number = parts.get("number") or _NUMBERS.get(without_accents(parts.get("month") or ""))
    if number is None:
        return None
    day = f"-{int(parts['day']):02}" if parts["day"] else ""
    try:
        return read_date(f"{parts['year']}-{int(number):02}{day}")
    except ValueError:
        return None
