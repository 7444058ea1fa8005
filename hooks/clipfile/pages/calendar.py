"""The articles by year and month."""

from collections.abc import Iterator
from functools import partial

from clipfile.archive import Archive
from clipfile.linking.indexes import Named
from clipfile.model import PartialDate
from clipfile.pages import addresses
from clipfile.pages.charts import over_time
from clipfile.pages.lists import list_pages
from clipfile.pages.page import Page
from clipfile.pages.parts import Parts
from clipfile.pages.views import CalendarView, Link, YearRow
from clipfile.reading.dates import MONTHS, in_words

_ALL = Link(text="Articles", address=addresses.ARTICLES)


def calendar_pages(archive: Archive, parts: Parts) -> Iterator[Page]:
    """The calendar of all years, and the list of every year and month."""
    indexes = archive.indexes
    yield Page(
        address=addresses.ARTICLES,
        title="Articles",
        template="calendar",
        view=partial(_view, archive),
        in_navigation=True,
    )
    for year, clippings in indexes.years.items():
        months = _months_of(archive, year)
        named = Named(name=year, clippings=clippings)
        yield from list_pages(
            parts, named, address=addresses.year(year), kind="year", up=_ALL, beside=months
        )
    for (year, month), clippings in indexes.months.items():
        named = Named(name=in_words(PartialDate(f"{year}-{month}")), clippings=clippings)
        up = Link(text=year, address=addresses.year(year))
        yield from list_pages(
            parts, named, address=addresses.month(year, month), kind="month", up=up
        )


def _months_of(archive: Archive, year: str) -> tuple[Link, ...]:
    """The months of a year that have articles, in their order."""
    return tuple(
        Link(
            text=f"{MONTHS[int(month) - 1]} {year}",
            address=addresses.month(year, month),
            count=len(found),
        )
        for (in_year, month), found in sorted(archive.indexes.months.items())
        if in_year == year
    )


def _view(archive: Archive) -> CalendarView:
    """All years, newest first, with their twelve months."""
    indexes = archive.indexes
    rows = []
    for year in sorted(indexes.years, reverse=True):
        months = {link.address: link for link in _months_of(archive, year)}
        cells = (addresses.month(year, f"{number:02}") for number in range(1, 13))
        link = Link(text=year, address=addresses.year(year), count=len(indexes.years[year]))
        rows.append(YearRow(year=link, months=tuple(months.get(cell) for cell in cells)))
    return CalendarView(
        count=len(archive.clippings),
        rows=tuple(rows),
        chart=over_time(c.article.date for c in archive.clippings),
    )
