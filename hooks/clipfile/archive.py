"""Read -> link -> `Archive`: the whole archive as one value."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from clipfile.linking.clippings import Clipping, link
from clipfile.linking.indexes import Indexes, make_indexes
from clipfile.linking.references import Targets, check_references
from clipfile.linking.register import check_aliases, make_register
from clipfile.linking.spellings import check_spellings
from clipfile.model import Article, Person, Rights
from clipfile.problems import Problem, Severity, in_order
from clipfile.reading.articles import ReadArticle
from clipfile.reading.files import (
    ARTICLES,
    DOCS,
    PEOPLE,
    PICTURES,
    SourceFile,
    list_files,
    read_bytes,
)
from clipfile.reading.header import LONGEST_FILE
from clipfile.reading.many import read_articles
from clipfile.reading.markup import Markup
from clipfile.reading.people import read_person
from clipfile.reading.pictures import PictureFile, read_picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """Everything that was read, linked, and what is wrong with it."""

    clippings: tuple[Clipping, ...]
    """The published articles, newest first."""
    people: Mapping[str, Person]
    """Everybody who has a page, by id."""
    indexes: Indexes
    held_back: tuple[Article, ...]
    """Drafts, embargoed and withheld articles, by path."""
    pictures: Mapping[str, PictureFile]
    """The files of the photographs that captions show, by path."""
    problems: tuple[Problem, ...]
    """Of every file, sorted by path and position."""


def read_archive(root: Path, *, language: str, markup: Markup) -> Archive:
    """Read the archive at `root`. `language` is the site's, for texts that name none.

    Content never raises: what cannot be read is a problem, and the rest is still an archive.
    """
    files = _read_articles(root, language, markup)
    records, record_problems = _read_people(root, markup)
    published = [read.article for read in files.read if read.article and read.article.is_published]
    register, name_problems = make_register(records, published)
    clippings, mention_problems = link(published, register)
    # What is not published, or not whole, is linked only for the problems that it has.
    rest = [
        read.whole
        for read in files.read
        if read.whole and (read.whole is not read.article or not read.whole.is_published)
    ]
    if rest:
        wider, name_problems = make_register(records, [*published, *rest])
        mention_problems += link(rest, wider)[1]
    targets = Targets(
        articles=files.paths,
        pages=frozenset(file.path for file in list_files(root, DOCS) if file.ending == ".md"),
        pictures=files.pictures.keys(),
    )
    whole = [read.whole for read in files.read if read.whole]
    pictures, picture_problems = _read_pictures(published, files.pictures)
    return Archive(
        clippings=clippings,
        people=_with_pages(register.people, records, clippings),
        indexes=make_indexes(clippings),
        held_back=tuple(
            read.article for read in files.read if read.article and not read.article.is_published
        ),
        pictures=pictures,
        problems=in_order(
            [
                *files.problems,
                *record_problems,
                *name_problems,
                *mention_problems,
                *picture_problems,
                *check_references(whole, records, targets),
                *check_spellings(whole, register),
                *check_aliases(register),
            ]
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Articles:
    """What the folder `articles/` holds."""

    read: tuple[ReadArticle, ...]
    paths: frozenset[str]
    """Of every article's file, whether it could be read or not."""
    pictures: Mapping[str, SourceFile]
    problems: tuple[Problem, ...]


def _read_articles(root: Path, language: str, markup: Markup) -> _Articles:
    found = tuple(list_files(root, ARTICLES))
    files = [file for file in found if file.ending == ".md"]
    strays = [file for file in found if file.ending != ".md" and file.ending not in PICTURES]
    read = tuple(read_articles(files, language=language, markup=markup))
    return _Articles(
        read=read,
        paths=frozenset(file.path for file in files),
        pictures={file.path: file for file in found if file.ending in PICTURES},
        problems=(*(p for one in read for p in one.problems), *map(_stray, strays)),
    )


def _read_people(root: Path, markup: Markup) -> tuple[list[Person], list[Problem]]:
    people: list[Person] = []
    problems: list[Problem] = []
    for file in list_files(root, PEOPLE):
        data = _text_of(file)
        if isinstance(data, Problem):
            problems.append(data)
            continue
        read = read_person(file.path, data, markup=markup)
        problems += read.problems
        if read.whole:
            # A damaged record still says who is meant elsewhere; an error stops a build anyway.
            people.append(read.whole)
    return people, problems


def _read_pictures(
    articles: Iterable[Article], files: Mapping[str, SourceFile]
) -> tuple[dict[str, PictureFile], list[Problem]]:
    """The pictures that may be shown; those of expired captions are not even copied."""
    wanted = {
        caption.image
        for article in articles
        for caption in article.captions
        if caption.image in files and caption.rights is not Rights.EXPIRED
    }
    read = [read_picture(files[path]) for path in sorted(filter(None, wanted))]
    pictures = {file.path: file for file in read if isinstance(file, PictureFile)}
    return pictures, [file for file in read if isinstance(file, Problem)]


def _text_of(file: SourceFile) -> bytes | Problem:
    return read_bytes(file, at_most=LONGEST_FILE) if file.ending == ".md" else _stray(file)


def _stray(file: SourceFile) -> Problem:
    return Problem(
        path=file.path,
        code="stray-file",
        message=f"`{file.ending or file.path}` is neither an article, a record nor a photograph",
        hint="move it out of the folder",
        severity=Severity.WARNING,
    )


def _with_pages(
    people: Mapping[str, Person], records: Iterable[Person], clippings: Iterable[Clipping]
) -> dict[str, Person]:
    """The persons who have a record or are in a published article, and may be shown."""
    wanted = {person.id for person in records}
    for clipping in clippings:
        authors = (author.person for author in clipping.authors if author.person)
        wanted.update(clipping.people, authors, *clipping.photographers)
    return {id_: people[id_] for id_ in sorted(wanted) if people[id_].is_indexed}
