"""The plan of the site: every page it has, each made only when it is asked for."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from clipfile.archive import Archive, Findings
from clipfile.linking.clippings import Clipping
from clipfile.pages import addresses, articles, calendar, home, names, people, photographs
from clipfile.pages.articles import article_page
from clipfile.pages.kinds import Kind
from clipfile.pages.page import Page, key_of
from clipfile.pages.parts import Parts
from clipfile.pages.problems import problem_pages
from clipfile.pages.reach import Changes, Planned, Reach, has_page, reach_of
from clipfile.problems import Problem, in_order
from clipfile.reading.inventory import Inventory
from clipfile.reading.many import Reader
from clipfile.versions import version_of


@dataclass(frozen=True)
class Site:
    """Everything the archive adds to the hand-written pages, planned when it is first asked for."""

    archive: Archive
    parts: Parts
    with_problems: bool
    changes: Changes | None = None
    """Since the site that is published; None when any page can be another one than there."""

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """Every page, no two at one address in a preview."""
        if not self.with_problems:
            return self._of_the_archive
        # What is wrong with a file comes before what could be made of it.
        problems = problem_pages(self.archive, self.findings.problems)
        return _first_of_each_address((*problems, *self._of_the_archive))

    @cached_property
    def findings(self) -> Findings:
        """Those of the archive, with the files that want one address."""
        archive = self.archive
        # In a site that was published no two pages have one address.
        same = () if self.reach else self._same_address()
        problems = in_order([*archive.findings.problems, *same])
        return Findings(problems=problems, held_back=archive.findings.held_back)

    @cached_property
    def _of_the_archive(self) -> tuple[Page, ...]:
        return tuple(page for _, page in self.planned)

    @cached_property
    def planned(self) -> tuple[Planned, ...]:
        """Every page of the archive, with what it is about."""
        return tuple(
            Planned(kind.key(thing), page)
            for kind in KINDS
            for thing in kind.things(self.archive)
            for page in kind.pages(self.archive, self.parts, thing)
        )

    @cached_property
    def reach(self) -> Reach | None:
        """The pages that the changes reach; None when all are to be looked at."""
        if self.changes is None:
            return None
        return reach_of(self.changes, KINDS, self.archive, self.parts)

    @property
    def news(self) -> tuple[Page, ...]:
        """The pages that can be others than in the site that is published."""
        return self.reach.pages if self.reach else self.pages

    def _same_address(self) -> tuple[Problem, ...]:
        archive = self.archive
        return archive.memory.again(
            "same address", archive.outline, lambda: _same_address(self._of_the_archive)
        )

    def find(self, address: str) -> Page | None:
        """The page at an address; that of a sound article, without planning the others."""
        clipping = self._sound.get(address)
        if clipping is not None:
            return article_page(self.archive, self.parts, clipping)
        return self._by_address.get(address)

    def has(self, address: str) -> bool:
        """Whether there is a page at an address."""
        if self.reach is None:
            return self.find(address) is not None
        return has_page(self.archive.memory, self.reach, address)

    @cached_property
    def _sound(self) -> Mapping[str, Clipping]:
        broken = {problem.path for problem in self.findings.problems if problem.is_error}
        return {addresses.article(c): c for c in self.archive.clippings if c.path not in broken}

    @cached_property
    def _by_address(self) -> Mapping[str, Page]:
        return {page.address: page for page in self.pages}


def _nothing() -> Mapping[str, object]:
    return {}


_SEARCH = Page(
    address=addresses.SEARCH,
    title="Search",
    template="search",
    inputs=_nothing,
    view=_nothing,
)

KINDS: tuple[Kind, ...] = (
    *home.KINDS,
    *articles.KINDS,
    *people.KINDS,
    *names.KINDS,
    *calendar.KINDS,
    *photographs.KINDS,
    Kind(name="search", pages=lambda *_: (_SEARCH,), reached=lambda *_: (), sees=lambda _: None),
)
"""All that the site has, in the order of the plan."""


def plan_site(
    archive: Archive,
    *,
    language: str,
    site_url: str = "",
    with_problems: bool = False,
    changes: Changes | None = None,
) -> Site:
    """The site of `archive`.

    `with_problems` adds pages for what is wrong, for a preview. `changes`, since the site that is
    published: then only what they reach is planned.
    """
    parts = Parts(archive, language=language, site_url=site_url)
    return Site(archive, parts, with_problems, changes)


def findings_key(inventory: Inventory, reader: Reader) -> bytes:
    """16 bytes that change with what there is to find; none while a file is too new to tell."""
    digest = inventory.digest
    return key_of((digest, reader.version, version_of("pages"))) if digest else b""


def _first_of_each_address(pages: Iterable[Page]) -> tuple[Page, ...]:
    first: dict[str, Page] = {}
    for page in pages:
        first.setdefault(page.address.casefold(), page)
    return tuple(first.values())


def _same_address(pages: Sequence[Page]) -> tuple[Problem, ...]:
    """Addresses that two pages want, also on a file system that ignores case."""
    counts = Counter(page.address.casefold() for page in pages)
    shared = {address for address, count in counts.items() if count > 1}
    if not shared:
        return ()
    wanted: defaultdict[str, list[Page]] = defaultdict(list)
    for page in pages:
        if (address := page.address.casefold()) in shared:
            wanted[address].append(page)
    return tuple(
        Problem(
            path=page.origin,
            code="same-address",
            message=f"the address /{page.address} is also that of {_named_page(other)}",
            hint="rename the file",
        )
        for claimants in wanted.values()
        for page in claimants
        if page.origin
        for other in [next(p for p in claimants if p is not page)]
    )


def _named_page(page: Page) -> str:
    return page.origin or f"the page “{page.title}”"
