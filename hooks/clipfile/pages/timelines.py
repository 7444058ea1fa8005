"""When somebody was in how many articles, and in what role: a drawing that keeps its letters' size.

Places are percent of the width, so that the same drawing is read on a phone and on paper.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from textwrap import shorten

from clipfile.model import PartialDate, Role
from clipfile.pages.person_views import Band, TimeBar, Timeline
from clipfile.reading.dates import MONTHS, in_words

PLOT = 56.0
"""Pixels: the height of the tallest bar."""
_FEWEST = 4
"""With fewer articles a list says it better."""
_MOST_MONTHS = 120
"""With more, a bar would be thinner than a line on a phone; years are drawn."""
_MOST_BANDS = 6
_GAP = 0.2
"""Share of a bar's room that stays empty."""
_WIDEST = 5.0
"""Percent of a bar."""
_MOST_NAMED = 12
"""With no more months each has its name where there is room, else each January."""
_LABEL = 13.0
"""Percent: the room of a label on a phone."""
_LETTERS = 0.62
"""How many letters of a role have room in a percent of the width of a phone."""


def timeline(
    months: Sequence[str], roles: Sequence[Role], address_of: Callable[[str], str]
) -> Timeline | None:
    """The timeline of articles of some months (`2024-08`, or `2024`), and of dated roles.

    None when `unit_of` names none. `address_of` leads to the list of a year.
    """
    unit = unit_of(months)
    if not unit:
        return None
    shown = shown_of(months, unit)
    counts = Counter(shown)
    span = _span(min(shown), max(shown))
    step, most = 100 / len(span), max(counts.values())
    return Timeline(
        unit=unit,
        bars=tuple(
            TimeBar(
                x=round(n * step + step * _GAP / 2, 2),
                width=round(min(step * (1 - _GAP), _WIDEST), 2),
                height=round(PLOT * counts[iso] / most, 1),
                label=in_words(PartialDate(iso)),
                count=counts[iso],
                address=address_of(iso[:4]),
            )
            for n, iso in enumerate(span)
            if counts[iso]
        ),
        ticks=_ticks(span, step),
        bands=tuple(_bands(span, roles))[:_MOST_BANDS],
        most=most,
        left_out=len(months) - len(shown),
    )


def unit_of(months: Sequence[str]) -> str:
    """`month` or `year`: what a bar stands for; empty for few articles, or all of one time."""
    if len(months) < _FEWEST:
        return ""
    dated = [month for month in months if "-" in month]
    if dated and 0 < _number(max(dated)) - _number(min(dated)) < _MOST_MONTHS:
        return "month"
    return "year" if len({month[:4] for month in months}) > 1 else ""


def shown_of(months: Sequence[str], unit: str) -> list[str]:
    """For each article that is drawn, the month or year under which it is."""
    return [m for m in months if "-" in m] if unit == "month" else [m[:4] for m in months]


def _span(first: str, last: str) -> list[str]:
    """Every month, or every year, from the first to the last."""
    if "-" not in first:
        return [f"{year:04}" for year in range(int(first), int(last) + 1)]
    months = range(_number(first), _number(last) + 1)
    return [f"{month // 12:04}-{month % 12 + 1:02}" for month in months]


def _number(month: str) -> int:
    """Months since the year 0."""
    return int(month[:4]) * 12 + int(month[5:]) - 1


def _ticks(span: list[str], step: float) -> tuple[tuple[float, str], ...]:
    """The first bar, and each further one that has a name and room for it."""
    ticks: list[tuple[float, str]] = []
    for n, iso in enumerate(span):
        at, is_named = n * step, iso[4:] in {"", "-01"} or len(span) <= _MOST_NAMED
        if not ticks or (is_named and at - ticks[-1][0] >= _LABEL and at <= 100 - _LABEL / 2):
            ticks.append((round(at, 2), _label(iso, with_year=not ticks)))
    return tuple(ticks)


def _label(iso: str, *, with_year: bool) -> str:
    """`2024` for a year and each January, `Aug 2024` for the first month, then `Sep`."""
    if iso[4:] in {"", "-01"}:
        return iso[:4]
    month = MONTHS[int(iso[5:]) - 1][:3]
    return f"{month} {iso[:4]}" if with_year else month


def _bands(span: list[str], roles: Sequence[Role]) -> list[Band]:
    """Roles whose beginning or end is known, as far as the drawing reaches."""
    is_month = "-" in span[0]
    step = 100 / len(span)
    bands = []
    for role in roles:
        if role.start is None and role.end is None:
            continue
        start = _index(role.start, span[0], is_month, 1) if role.start else 0
        end = _index(role.end, span[0], is_month, 12) + 1 if role.end else len(span)
        start, end = max(start, 0), min(end, len(span))
        if start < end:
            x, width = round(start * step, 2), round((end - start) * step, 2)
            # The template sets it from the beginning, or in the second half up to the end.
            room = x + width if x > 50 else 100 - x  # noqa: PLR2004  percent
            label = shorten(role.title, max(1, int(room * _LETTERS)), placeholder="…")
            bands.append(Band(x=x, width=width, label=label, role=role.title))
    return bands


def _index(date: PartialDate, first: str, is_month: bool, month: int) -> int:  # noqa: FBT001
    """Which bar a date falls on; `month` stands for one that is not known."""
    years = int(date.year) - int(first[:4])
    if not is_month:
        return years
    return years * 12 + int(date.month or month) - int(first[5:7])
