"""A date as text -> `PartialDate`, strictly: a day, a month or a year, nothing guessed."""

import calendar
import re
from functools import lru_cache

from clipfile.model import PartialDate

_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\Z", re.ASCII)

MONTHS = (
    "January February March April May June July August September October November December"
).split()
"""Written out, because `calendar.month_name` follows the locale."""


def read_date(text: str) -> PartialDate:
    """The date that `text` gives: `2024-08-14`, `2024-08` or `2024` (EDTF level 0).

    Raises:
        ValueError: with a sentence that says what is wrong with it.
    """
    match = _FORM.match(text)
    if match is None:
        raise ValueError(f"`{text}` is not a date of the form 2024-08-14, 2024-08 or 2024")
    year, month, day = (int(part) if part else None for part in match.groups())
    if not year:
        raise ValueError(f"`{text}` has no such year: years begin at 0001")
    if month is not None and not 1 <= month <= len(MONTHS):
        raise ValueError(f"`{text}` has no such month: there are 12")
    if month is not None and day is not None:
        days = calendar.monthrange(year, month)[1]
        if not 1 <= day <= days:
            raise ValueError(f"`{text}` has no such day: {MONTHS[month - 1]} {year} has {days}")
    return PartialDate(text)


@lru_cache(maxsize=1 << 16)
def in_words(date: PartialDate) -> str:
    """The date as a reader says it: `14 August 2024`, `August 2024` or `2024`."""
    parts = (date.day and str(int(date.day)), date.month and MONTHS[int(date.month) - 1], date.year)
    return " ".join(part for part in parts if part)
