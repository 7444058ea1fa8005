"""Archive -> what a reader can find: articles, photographs and persons."""

from collections.abc import Iterator, Mapping

from clipfile.archive import Archive
from clipfile.linking.clippings import Clipping
from clipfile.linking.indexes import Photograph
from clipfile.pages import addresses
from clipfile.reading.dates import in_words
from clipfile.search.pagefind import Record


def records_of(archive: Archive) -> Iterator[Record]:
    """Every record of the archive, in the order of its pages.

    The words come from the typed text that is published, so nothing that is held back is in them.
    """
    for clipping in archive.clippings:
        yield _article(archive, clipping)
    for photograph in archive.indexes.photographs:
        yield _photograph(archive, photograph)
    for id_ in archive.people:
        yield _person(archive, id_)


def _article(archive: Archive, clipping: Clipping) -> Record:
    article = clipping.article
    names = ", ".join(author.name for author in clipping.authors)
    head = " · ".join(filter(None, (article.title, names, article.source)))
    return Record(
        url=f"/{addresses.article(article)}",
        content=f"{head}\n{article.text.plain}",
        meta={**_described(clipping), "title": article.title, "kind": "Article"},
        filters={
            **_filed(clipping),
            "kind": ("Article",),
            "person": _names(archive, clipping.people),
        },
        sort={"date": article.date.iso},
    )


def _photograph(archive: Archive, photograph: Photograph) -> Record:
    clipping, caption = photograph.clipping, photograph.caption
    people = _names(archive, photograph.shown)
    takers = ", ".join(_names(archive, photograph.photographers))
    credit = "/".join(filter(None, (takers, caption.agency)))
    place = caption.place or ""
    title = " · ".join(filter(None, (", ".join(people) or "Photograph", place)))
    return Record(
        url=f"/{addresses.photograph(clipping.article, photograph.number)}",
        content=" · ".join(filter(None, (caption.description, *people, place, credit))),
        meta={
            **_described(clipping),
            "title": title,
            "kind": "Photograph",
            "date_text": in_words(caption.date or clipping.article.date),
            "credit": credit,
        },
        filters={**_filed(clipping), "kind": ("Photograph",), "person": people},
        sort={"date": (caption.date or clipping.article.date).iso},
    )


def _person(archive: Archive, id_: str) -> Record:
    person = archive.people[id_]
    clippings = archive.indexes.people.get(id_, ())
    roles = (role.title for role in person.roles)
    newest = clippings[0].article.date if clippings else None
    return Record(
        url=f"/{addresses.person(id_)}",
        content=" · ".join((person.name, *person.aliases, *roles)),
        meta={
            "title": person.name,
            "kind": "Person",
            "name": " · ".join((person.name, *person.aliases)),
            "count": str(len(clippings)),
        },
        filters={"kind": ("Person",), "person": (person.name,)},
        sort={"date": newest.iso if newest else "0000"},
    )


def _described(clipping: Clipping) -> dict[str, str]:
    article = clipping.article
    return {
        "date": article.date.iso,
        "date_text": in_words(article.date),
        "source": article.source,
    }


def _filed(clipping: Clipping) -> Mapping[str, tuple[str, ...]]:
    article = clipping.article
    return {
        "source": (article.source,),
        "topic": article.topics,
        "year": (article.date.year,),
    }


def _names(archive: Archive, people: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(archive.people[id_].name for id_ in people)
