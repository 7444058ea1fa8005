"""The articles by year and month."""

from collections.abc import Iterator
from functools import partial

from clipfile.archive import Archive
from clipfile.linking.indexes import Named
from clipfile.model import PartialDate
from clipfile.pages import addresses
from clipfile.pages.charts import over_time
from clipfile.pages.lists import List
from clipfile.pages.page import Inputs, Page, itself
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
        inputs=partial(_inputs, archive),
        view=itself,
        in_navigation=True,
    )
    for year, clippings in indexes.years.items():
        months = _months_of(archive, year)
        named = Named(name=year, clippings=clippings)
        address = addresses.year(year)
        yield from List(
            archive, parts, named, address=address, kind="year", up=_ALL, beside=months
        ).pages()
    for (year, month), clippings in indexes.months.items():
        named = Named(name=in_words(PartialDate(f"{year}-{month}")), clippings=clippings)
        up = Link(text=year, address=addresses.year(year))
        address = addresses.month(year, month)
        yield from List(archive, parts, named, address=address, kind="month", up=up).pages()


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


def _inputs(archive: Archive) -> Inputs:
    """All years, newest first, with their twelve months."""
    indexes = archive.indexes
    rows = []
    for year in sorted(indexes.years, reverse=True):
        months = {link.address: link for link in _months_of(archive, year)}
        cells = (addresses.month(year, f"{number:02}") for number in range(1, 13))
        link = Link(text=year, address=addresses.year(year), count=len(indexes.years[year]))
        rows.append(YearRow(year=link, months=tuple(months.get(cell) for cell in cells)))
    view = CalendarView(
        count=len(archive.clippings),
        rows=tuple(rows),
        chart=over_time(clipping.iso for clipping in archive.clippings),
    )
    return {"view": view}
