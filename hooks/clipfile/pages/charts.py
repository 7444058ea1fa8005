"""Articles over time, as bars in the units of an SVG's view box."""

from collections import Counter
from collections.abc import Iterable

from clipfile.model import PartialDate
from clipfile.pages import addresses
from clipfile.pages.views import Bar, Chart, Tick
from clipfile.reading.dates import MONTHS, in_words

_WIDTH = 720.0
_HEIGHT = 120.0
_MOST_MONTHS = 180
"""With more months than this a bar would be thinner than a reader can hit; years are drawn."""
_GAP = 0.2
"""Share of a bar's room that stays empty."""
_WIDEST = 60.0
_MOST_NAMED = 18
"""With no more months than this each has its name under it, else each year."""


def over_time(dates: Iterable[str]) -> Chart:
    """Counts of ISO dates by month from the first to the last, or by year when there are many."""
    dates = tuple(dates)
    months = Counter(iso[:7] for iso in dates if iso[5:7])
    spans = _months_between(min(months), max(months)) if months else []
    if months and len(spans) <= _MOST_MONTHS:
        return _chart("month", spans, months, left_out=len(dates) - months.total())
    years = Counter(iso[:4] for iso in dates)
    span = range(int(min(years)), int(max(years)) + 1) if years else ()
    return _chart("year", [f"{year:04}" for year in span], years, left_out=0)


def _months_between(first: str, last: str) -> list[str]:
    start, end = (int(iso[:4]) * 12 + int(iso[5:]) - 1 for iso in (first, last))
    return [f"{month // 12:04}-{month % 12 + 1:02}" for month in range(start, end + 1)]


def _chart(unit: str, span: list[str], counts: Counter[str], *, left_out: int) -> Chart:
    most = max(counts.values(), default=0)
    step = min(_WIDTH / max(len(span), 1), _WIDEST)
    bars = tuple(_bar(iso, n * step, step, counts[iso], most) for n, iso in enumerate(span))
    return Chart(
        width=round(step * len(span), 2),
        height=_HEIGHT,
        bars=bars,
        ticks=_ticks(unit, span, step),
        unit=unit,
        most=most,
        left_out=left_out,
    )


def _ticks(unit: str, span: list[str], step: float) -> tuple[Tick, ...]:
    """The names of few months, else the first of each year, or of each decade."""
    is_named = unit == "month" and len(span) <= _MOST_NAMED
    return tuple(
        Tick(
            x=round(n * step, 2),
            label=MONTHS[int(iso[5:]) - 1][:3] if is_named else iso[:4],
            year=iso[:4] if is_named and (n == 0 or iso.endswith("-01")) else None,
        )
        for n, iso in enumerate(span)
        if is_named or n == 0 or iso.endswith("-01") or (unit == "year" and iso.endswith("0"))
    )


def _bar(iso: str, x: float, step: float, count: int, most: int) -> Bar:
    height = _HEIGHT * count / most
    address = addresses.month(*iso.split("-")) if "-" in iso else addresses.year(iso)
    return Bar(
        x=round(x + step * _GAP / 2, 2),
        y=round(_HEIGHT - height, 2),
        width=round(step * (1 - _GAP), 2),
        height=round(height, 2),
        label=in_words(PartialDate(iso)),
        count=count,
        address=address if count else None,
    )
