"""Articles -> the spans of time that the search index is divided into.

A span is a place in a fixed tree: all of time is halved until a part is small enough. Years are
halved at 2016, 2000, 1984 … and a year that is too large between its months, then its days. Where
the halves lie follows from the calendar alone, so what is added to one span moves no other.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from clipfile.linking.clippings import Clipping

_DAY_BITS, _MONTH_BITS, _YEAR_BITS = 5, 4, 14
_YEAR = _DAY_BITS + _MONTH_BITS
"""Level of a span of one year; one of two years is a level higher."""
_WHOLE = _YEAR + _YEAR_BITS
_LAST_YEAR, _LAST_MONTH, _LAST_DAY = 9999, 12, 31


@dataclass(frozen=True, slots=True)
class Span:
    """A part of time: 2**level of the places that `place` gives to dates."""

    level: int
    number: int
    """How many spans of this level come before it."""

    @property
    def first(self) -> int:
        """Its first place."""
        return self.number << self.level

    @property
    def years(self) -> tuple[str, str]:
        """Its first and last year: four digits each."""
        last = self.first + (1 << self.level) - 1
        return f"{self.first >> _YEAR:04}", f"{min(last >> _YEAR, _LAST_YEAR):04}"

    @property
    def name(self) -> str:
        """`1984_1999`, `2024`, `2024-08_2024-11` or `2024-08-14`; month 00 is no month."""
        first = self._text(self.first)
        last = self._text(self.first + (1 << self.level) - 1)
        return first if first == last else f"{first}_{last}"

    @property
    def halves(self) -> tuple["Span", "Span"]:
        """The earlier and the later half."""
        level, number = self.level - 1, self.number * 2
        return Span(level, number), Span(level, number + 1)

    def _text(self, place: int) -> str:
        day, month = place & 0b11111, place >> _DAY_BITS & 0b1111
        text = f"{min(place >> _YEAR, _LAST_YEAR):04}"
        if self.level < _YEAR:
            text += f"-{min(month, _LAST_MONTH):02}"
        if self.level < _DAY_BITS:
            text += f"-{min(day, _LAST_DAY):02}"
        return text


@cache
def place(iso: str) -> int:
    """Where a date stands in time, in the order of its text: `2024` before `2024-01`."""
    year, month, day = int(iso[:4]), int(iso[5:7] or 0), int(iso[8:10] or 0)
    return (year << _MONTH_BITS | month) << _DAY_BITS | day


def records_in(clippings: Collection[Clipping]) -> int:
    """How many records clippings have in the index: their own, and one for each photograph."""
    return len(clippings) + sum(len(clipping.agencies) for clipping in clippings)


def divide(
    clippings: Sequence[Clipping], *, most: int
) -> Iterator[tuple[Span, Sequence[Clipping]]]:
    """Spans and their clippings, both newest first, as the clippings have to be.

    A span has `most` records or fewer, but for a single day, month or year of which the dates say
    no more: that is not divided. A span that was divided has more than `most`.
    """
    # Counted backwards from the last clipping, which is the earliest.
    places = [place(clipping.iso) for clipping in reversed(clippings)]
    before = [0, *accumulate(1 + len(clipping.agencies) for clipping in reversed(clippings))]

    def within(span: Span, start: int, end: int) -> Iterator[tuple[Span, Sequence[Clipping]]]:
        if start == end:
            return
        if before[end] - before[start] <= most or span.level == 0:
            yield span, clippings[len(places) - end : len(places) - start]
            return
        earlier, later = span.halves
        middle = bisect_left(places, later.first, start, end)
        yield from within(later, middle, end)
        yield from within(earlier, start, middle)

    yield from within(Span(_WHOLE, 0), 0, len(places))
