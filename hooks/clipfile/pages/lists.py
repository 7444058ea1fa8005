"""A list of articles: of a source, a topic, a year or a month."""

from collections import Counter
from collections.abc import Iterator
from functools import cached_property, partial

from clipfile.archive import Archive
from clipfile.linking.indexes import Named
from clipfile.pages import addresses
from clipfile.pages.inputs import Entries, Together
from clipfile.pages.page import Inputs, Page
from clipfile.pages.parts import PER_PAGE, Parts, by_month, pagers
from clipfile.pages.views import Chosen, Link, ListView, Pager

_OFTEN = 12
"""How many of the people who are most often in a list's articles are named beside it."""


class List:
    """One list of articles. Without `beside`, the people most often in it stand there.

    `search`: what leads to it in the search; without, its name is a value of the filter `kind`.
    """

    def __init__(
        self,
        archive: Archive,
        parts: Parts,
        named: Named,
        *,
        address: str,
        kind: str,
        up: Link,
        beside: tuple[Link, ...] | None = None,
        search: Chosen | None = None,
    ) -> None:
        self._archive = archive
        self._parts = parts
        self._named = named
        self._address = address
        self._kind = kind
        self._up = up
        self._beside = beside
        self._search = ((kind, named.name),) if search is None else search

    def pages(self) -> Iterator[Page]:
        """The pages on which it stands."""
        for pager in pagers(self._address, len(self._named.clippings)):
            yield Page(
                address=addresses.numbered(self._address, pager.number),
                title=self._named.name,
                template="list",
                inputs=partial(self._inputs, pager),
                view=_view,
                date=self._named.clippings[0].date,
            )

    def _inputs(self, pager: Pager) -> Inputs:
        start = (pager.number - 1) * PER_PAGE
        entries = self._named.clippings[start : start + PER_PAGE]
        beside = self._people if self._beside is None else self._beside
        return {
            "kind": self._kind,
            "title": self._named.name,
            "search": self._search,
            "up": self._up,
            "count": len(self._named.clippings),
            "entries": Entries(self._archive, self._parts, entries),
            "beside": beside,
            "pager": pager,
        }

    @cached_property
    def _people(self) -> tuple[Link, ...]:
        """Of the whole list, and so the same on all its pages."""
        counts = Counter(person for c in self._named.clippings for person in c.people)
        return Together(self._parts, counts, most=_OFTEN).made()


def _view(
    *,
    kind: str,
    title: str,
    search: Chosen,
    up: Link,
    count: int,
    entries: Entries,
    beside: tuple[Link, ...],
    pager: Pager,
) -> ListView:
    return ListView(
        kind=kind,
        title=title,
        search=search,
        up=up,
        count=count,
        groups=by_month(entries.made()),
        beside=beside,
        pager=pager,
    )
