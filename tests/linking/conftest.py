"""Small archives, written as files and linked."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import pytest

from clipfile.linking.clippings import (
    Clipping,
    LinkedArticle,
    clipping_of,
    link_article,
    links_of,
    newest_first,
    said_in,
)
from clipfile.linking.mentions import NameFinder
from clipfile.linking.register import Register, make_register
from clipfile.model import Article, Person
from clipfile.reading.articles import read_article
from clipfile.reading.markup import Markup
from clipfile.reading.people import read_person
from clipfile.reading.positions import Whole
from clipfile.reading.slips import Slip, slip_of

MARKUP = Markup("toc tables fenced_code smarty".split())


@dataclass(frozen=True)
class Linked:
    articles: tuple[Article, ...]
    register: Register
    linked: tuple[LinkedArticle, ...]
    problems: tuple[str, ...]
    """Of the register and of linking, as their lines."""
    whole: Whole

    def __getitem__(self, id_: str) -> LinkedArticle:
        return next(one for one in self.linked if one.article.id == id_)

    @property
    def clippings(self) -> tuple[Clipping, ...]:
        """As an archive holds them."""
        return newest_first(
            clipping_of(row, b"", slip(one.article), links_of(one, said_in(one)))
            for row, one in enumerate(self.linked, 1)
        )


def article(id_: str, text: str, head: str = "", path: str = "") -> Article:
    """An article with the least front matter, `head`, and `text`, which begins in line 6."""
    title = "" if head.startswith("title:") else "title: T\n"
    lines = f"---\n{title}date: 2024-08-14\nsource: The Harbour Post\n{head}---\n{text}"
    read = read_article(
        path or f"articles/2024/{id_}.md", lines.encode(), language="en", markup=MARKUP
    )
    assert read.article is not None, read.problems
    return read.article


def slip(article: Article) -> Slip:
    return slip_of(article, is_published=article.is_published)


def person(id_: str, head: str) -> Person:
    """A record whose file is `head` between two lines."""
    read = read_person(f"docs/people/{id_}.md", f"---\n{head}\n---\n".encode(), markup=MARKUP)
    assert read.person is not None, read.problems
    return read.person


def whole_of(files: Iterable[Article | Person]) -> Whole:
    """Finds the articles and records by their paths, where the archive opens their files."""
    by_path = {file.path: file for file in files}
    return lambda path: by_path[path]


def linked(records: dict[str, str], articles: dict[str, tuple[str, str]]) -> Linked:
    """`records`: id -> front matter. `articles`: id -> more front matter and the text."""
    people = [person(id_, head) for id_, head in records.items()]
    made = tuple(article(id_, text, head) for id_, (head, text) in articles.items())
    whole = whole_of([*made, *people])
    register, problems = make_register(people, map(slip, made), whole=whole)
    finder = NameFinder(register)
    found = [link_article(one, register, finder, whole=whole) for one in made]
    return Linked(
        articles=made,
        register=register,
        linked=tuple(one for one, _ in found),
        problems=tuple(map(str, (*problems, *(p for _, some in found for p in some)))),
        whole=whole,
    )


@pytest.fixture(scope="session")
def archive() -> Callable[[dict[str, str], dict[str, tuple[str, str]]], Linked]:
    return linked


@pytest.fixture(scope="session")
def make_article() -> Callable[..., Article]:
    return article


@pytest.fixture(scope="session")
def make_person() -> Callable[[str, str], Person]:
    return person


@pytest.fixture(scope="session")
def make_whole() -> Callable[[Iterable[Article | Person]], Whole]:
    return whole_of


@pytest.fixture(scope="session")
def make_slip() -> Callable[[Article], Slip]:
    return slip
