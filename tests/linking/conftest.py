"""Small archives, written as files and linked."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from clipfile.linking.clippings import Clipping, link
from clipfile.linking.register import Register, make_register
from clipfile.model import Article
from clipfile.reading.articles import read_article
from clipfile.reading.markup import Markup
from clipfile.reading.people import read_person

MARKUP = Markup("toc tables fenced_code smarty".split())


@dataclass(frozen=True)
class Linked:
    articles: tuple[Article, ...]
    register: Register
    clippings: tuple[Clipping, ...]
    problems: tuple[str, ...]
    """Of the register and of linking, as their lines."""

    def __getitem__(self, id_: str) -> Clipping:
        return next(c for c in self.clippings if c.article.id == id_)


def article(id_: str, text: str, head: str = "", path: str = "") -> Article:
    """An article with the least front matter, `head`, and `text`, which begins in line 6."""
    title = "" if head.startswith("title:") else "title: T\n"
    lines = f"---\n{title}date: 2024-08-14\nsource: The Harbour Post\n{head}---\n{text}"
    read = read_article(
        path or f"articles/2024/{id_}.md", lines.encode(), language="en", markup=MARKUP
    )
    assert read.article is not None, read.problems
    return read.article


def linked(records: dict[str, str], articles: dict[str, tuple[str, str]]) -> Linked:
    """`records`: id -> front matter. `articles`: id -> more front matter and the text."""
    people = []
    for id_, head in records.items():
        data = f"---\n{head}\n---\n".encode()
        read = read_person(f"docs/people/{id_}.md", data, markup=MARKUP)
        assert read.person is not None, read.problems
        people.append(read.person)
    made = tuple(article(id_, text, head) for id_, (head, text) in articles.items())
    register, name_problems = make_register(people, made)
    clippings, problems = link(made, register)
    return Linked(made, register, clippings, tuple(map(str, (*name_problems, *problems))))


@pytest.fixture(scope="session")
def archive() -> Callable[[dict[str, str], dict[str, tuple[str, str]]], Linked]:
    return linked


@pytest.fixture(scope="session")
def make_article() -> Callable[..., Article]:
    return article
