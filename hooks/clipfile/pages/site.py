"""The plan of the site: every page it has, each made only when it is asked for."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from clipfile.archive import Archive, Findings
from clipfile.pages import addresses
from clipfile.pages.articles import article_pages, redirect_pages
from clipfile.pages.calendar import calendar_pages
from clipfile.pages.home import home_pages
from clipfile.pages.names import source_and_topic_pages
from clipfile.pages.page import Page, key_of
from clipfile.pages.parts import Parts
from clipfile.pages.people import people_pages
from clipfile.pages.photographs import photograph_pages
from clipfile.pages.problems import problem_pages
from clipfile.problems import Problem, in_order
from clipfile.reading.inventory import Inventory
from clipfile.reading.many import Reader
from clipfile.versions import version_of


@dataclass(frozen=True, kw_only=True)
class Site:
    """Everything the archive adds to the hand-written pages."""

    pages: tuple[Page, ...]
    findings: Findings
    """Those of the archive, with the files that want one address."""

    @cached_property
    def by_address(self) -> Mapping[str, Page]:
        """Every page."""
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


def plan_site(archive: Archive, *, language: str, with_problems: bool = False) -> Site:
    """Every page of `archive`. `with_problems` adds pages for what is wrong, for a preview."""
    parts = Parts(archive, language=language)
    pages = (
        *home_pages(archive, parts),
        *article_pages(archive, parts),
        *redirect_pages(archive, parts),
        *people_pages(archive, parts),
        *source_and_topic_pages(archive, parts),
        *calendar_pages(archive, parts),
        *photograph_pages(archive, parts),
        _SEARCH,
    )
    found = in_order([*archive.findings.problems, *_same_address(pages)])
    if with_problems:
        # What is wrong with a file comes before what could be made of it.
        pages = _first_of_each_address((*problem_pages(archive, found), *pages))
    findings = Findings(problems=found, held_back=archive.findings.held_back)
    return Site(pages=pages, findings=findings)


def findings_key(inventory: Inventory, reader: Reader) -> bytes:
    """16 bytes that change with what there is to find; none while a file is too new to tell."""
    if not inventory.digest:
        return b""
    return key_of((inventory.digest, reader.version, version_of("pages")))


def _first_of_each_address(pages: Iterable[Page]) -> tuple[Page, ...]:
    first: dict[str, Page] = {}
    for page in pages:
        first.setdefault(page.address.casefold(), page)
    return tuple(first.values())


def _same_address(pages: Iterable[Page]) -> tuple[Problem, ...]:
    """Addresses that two pages want, also on a file system that ignores case."""
    wanted: defaultdict[str, list[Page]] = defaultdict(list)
    for page in pages:
        wanted[page.address.casefold()].append(page)
    return tuple(
        Problem(
            path=page.origin,
            code="same-address",
            message=f"the address /{page.address} is also that of {_named_page(other)}",
            hint="rename the file",
        )
        for claimants in wanted.values()
        if len(claimants) > 1
        for page in claimants
        if page.origin
        for other in [next(p for p in claimants if p is not page)]
    )


def _named_page(page: Page) -> str:
    return page.origin or f"the page “{page.title}”"
