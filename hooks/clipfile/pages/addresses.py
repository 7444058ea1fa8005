"""Where every page stands. Site-relative, without a leading slash, with a trailing one."""

from functools import lru_cache
from typing import Protocol
from urllib.parse import quote, urlsplit

from clipfile.slugs import slug

ARTICLES = "articles/"
PEOPLE = "people/"
SOURCES = "sources/"
TOPICS = "topics/"
PHOTOGRAPHS = "photos/"
SEARCH = "search/"
PROBLEMS = "problems/"


class Filed(Protocol):
    """An article, in whatever form it is at hand."""

    @property
    def folder(self) -> str:
        """The year under which it is filed."""

    @property
    def id(self) -> str:
        """The file's stem."""


def article(of: Filed) -> str:
    """`articles/2024/<id>/`."""
    return f"{ARTICLES}{of.folder}/{of.id}/"


def replaced(by: Filed, old: str) -> str:
    """The address of an article that `by` replaces: in the same year, unless `old` names one."""
    year, slash, id_ = old.rpartition("/")
    return f"{ARTICLES}{year if slash else by.folder}/{id_}/"


def photograph(of: Filed, number: int) -> str:
    """The caption's card beside its article; the first is number 1."""
    return f"{article(of)}#photo-{number}"


def year(digits: str) -> str:
    """`articles/2024/`."""
    return f"{ARTICLES}{digits}/"


def month(year_digits: str, month_digits: str) -> str:
    """`articles/2024/08/`."""
    return f"{ARTICLES}{year_digits}/{month_digits}/"


def person(id_: str) -> str:
    """`people/<id>/`."""
    return f"{PEOPLE}{id_}/"


def source(name: str) -> str:
    """`sources/<slug>/`."""
    return f"{SOURCES}{slug(name)}/"


def topic(name: str) -> str:
    """`topics/<slug>/`."""
    return f"{TOPICS}{slug(name)}/"


AGENCIES = f"{PHOTOGRAPHS}agencies/"
PHOTOGRAPHERS = f"{PHOTOGRAPHS}photographers/"
PLACES = f"{PHOTOGRAPHS}places/"
SHOWN = f"{PHOTOGRAPHS}people/"


def photographs_by_agency(name: str) -> str:
    """`photos/agencies/<slug>/`."""
    return f"{AGENCIES}{slug(name)}/"


def photographs_by_photographer(id_: str) -> str:
    """`photos/photographers/<person>/`."""
    return f"{PHOTOGRAPHERS}{id_}/"


def photographs_of(id_: str) -> str:
    """`photos/people/<person>/`."""
    return f"{SHOWN}{id_}/"


def photographs_from(place: str) -> str:
    """`photos/places/<slug>/`."""
    return f"{PLACES}{slug(place)}/"


def copy(path: str, width: int) -> str:
    """`photos/480/2024/photos/oaks.jpg`: a picture's copy of that width in pixels."""
    return f"{PHOTOGRAPHS}{width}/{path.removeprefix(ARTICLES)}"


def numbered(address: str, number: int) -> str:
    """The address of a long list's page; the first page is the list's own address."""
    return address if number == 1 else f"{address}page/{number}/"


def full(address: str, site_url: str) -> str:
    """`address` as a URL; from the site's root when the site does not know its own address."""
    return f"{site_url.rstrip('/')}/{_quoted(address)}"


def tag(address: str, site_url: str) -> str:
    """A `tag:` URI (RFC 4151) of what stands at an address: it stays when `http:` goes.

    The year only says when the site's name was ours; it is part of the name, and never changes.
    """
    return f"tag:{_host(site_url)},2024:{_quoted(address)}"


_quoted = lru_cache(maxsize=1 << 10)(quote)
"""A list says the same addresses in several ways, and so do its feeds."""


@lru_cache(maxsize=1)
def _host(site_url: str) -> str:
    return urlsplit(site_url).hostname or ""


def hand_written(path: str) -> str:
    """The address of a page in `docs/`: `docs/about.md` stands at `about/`."""
    inner = path.removeprefix("docs/").removesuffix(".md")
    folder, _, name = inner.rpartition("/")
    if name in {"index", "README"}:
        return f"{folder}/" if folder else ""
    return f"{inner}/"


def relative(target: str, *, base: str) -> str:
    """`target` as a link on the page at `base`."""
    return "../" * base.count("/") + target or "./"
