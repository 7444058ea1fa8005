"""What a person's page shows of articles beyond their lists: company, quotations, a timeline."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property

from clipfile.archive import Archive
from clipfile.linking.clippings import Clipping
from clipfile.model import Role
from clipfile.pages import addresses
from clipfile.pages.parts import PER_PAGE, Parts
from clipfile.pages.person_views import Companion, Quote, Timeline
from clipfile.pages.timelines import shown_of, timeline, unit_of
from clipfile.pages.views import Link

_WITH_EVIDENCE = 24
"""How many of the persons who share most articles with one are shown with articles."""
_OFTEN = 100
"""How many are named."""
_ARTICLES = 3
"""How many articles stand as evidence."""
_QUOTES = 20
"""How many of the newest articles that quote somebody are shown, and how many passages of each."""
_PASSAGES = 3


class Company:
    """The persons who are most often in the same articles, the first of them with evidence."""

    def __init__(
        self, archive: Archive, parts: Parts, clippings: Sequence[Clipping], person: str
    ) -> None:
        self._archive = archive
        self._parts = parts
        self._clippings = clippings
        counts = Counter(other for clipping in clippings for other in clipping.people)
        del counts[person]
        self._counts = counts

    @cached_property
    def _links(self) -> tuple[tuple[str, Link], ...]:
        return self._parts.most_often(self._counts, _OFTEN)

    @cached_property
    def _evidence(self) -> Mapping[str, list[Clipping]]:
        """The newest articles with each of the first persons."""
        found: dict[str, list[Clipping]] = {id_: [] for id_, _ in self._links[:_WITH_EVIDENCE]}
        for clipping in self._clippings if found else ():
            for other in clipping.people:
                if other in found and len(found[other]) < _ARTICLES:
                    found[other].append(clipping)
        return found

    @property
    def digest(self) -> bytes:
        """Of the names, in their order, with their numbers, and of the evidence."""
        names = "|".join(f"{id_} {link.text} {link.count}" for id_, link in self._links)
        shown = "|".join(
            f"{self._parts.shown_in_entry(clipping)}{clipping.sentences.get(other, '-')}"
            for other, some in self._evidence.items()
            for clipping in some
        )
        around = f"{self._parts.language}|{self._parts.site_url}"
        return f"{around}|{names}|{shown}".encode(errors="surrogatepass")

    def made(self) -> tuple[tuple[Companion, ...], tuple[Link, ...]]:
        """The persons with evidence, and the further ones."""
        companions = tuple(
            Companion(
                person=link,
                entries=tuple(
                    self._parts.entry(clipping, self._archive.sentence(clipping, other))
                    for clipping in self._evidence[other]
                ),
            )
            for other, link in self._links[:_WITH_EVIDENCE]
        )
        return companions, tuple(link for _, link in self._links[_WITH_EVIDENCE:])


class Quotes:
    """The newest passages in which articles quote a person."""

    def __init__(
        self, archive: Archive, parts: Parts, clippings: Sequence[Clipping], person: str
    ) -> None:
        self._archive = archive
        self._parts = parts
        self._person = person
        self._clippings = [c for c in clippings if person in c.quotes][:_QUOTES]

    @property
    def digest(self) -> bytes:
        """Of the passages and of the articles."""
        around = f"{self._parts.language}|{self._parts.site_url}"
        shown = (
            f"{self._parts.shown_in_entry(c)}{c.quotes[self._person]}" for c in self._clippings
        )
        return f"{around}|{'|'.join(shown)}".encode(errors="surrogatepass")

    def made(self) -> tuple[Quote, ...]:
        """The passages, those of the newest article first."""
        return tuple(
            Quote(
                passages=self._archive.quotes(clipping, self._person)[:_PASSAGES],
                entry=self._parts.entry(clipping),
            )
            for clipping in self._clippings
        )


class Years:
    """The timeline of a person's articles and roles."""

    def __init__(self, clippings: Sequence[Clipping], roles: Sequence[Role], address: str) -> None:
        self._months = [clipping.iso[:7] for clipping in clippings]
        self._roles = roles
        self._address = address

    @property
    def digest(self) -> bytes:
        """Of the months, and of the roles that have a beginning or an end."""
        unit = unit_of(self._months)
        if not unit:
            return b""
        shown = "".join(shown_of(self._months, unit))
        left_out = len(self._months) if unit == "month" else 0
        pages = sorted(self._pages.items()) if len(self._months) > PER_PAGE else ()
        roles = [(r.title, r.start, r.end) for r in self._roles if r.start or r.end]
        return f"{self._address} {shown} {left_out} {pages} {roles}".encode(errors="surrogatepass")

    def made(self) -> Timeline | None:
        """The timeline; its bars lead to the years of the list of articles."""
        pages = self._pages

        def address_of(year: str) -> str:
            return f"{addresses.numbered(self._address, pages[year])}#y{year}"

        return timeline(self._months, self._roles, address_of)

    @property
    def _pages(self) -> Mapping[str, int]:
        """Year -> the page of the list on which it begins."""
        pages: dict[str, int] = {}
        for place, month in enumerate(self._months):
            pages.setdefault(month[:4], place // PER_PAGE + 1)
        return pages
