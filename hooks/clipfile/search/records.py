"""Archive -> what a reader can find: articles, photographs and persons."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from clipfile.archive import Archive
from clipfile.linking.clippings import Clipping
from clipfile.linking.indexes import Photograph
from clipfile.model import Caption
from clipfile.pages import addresses
from clipfile.reading.dates import in_words
from clipfile.search.pagefind import Record

UNDATED = "9999"
"""A person has no date, and stands before the newest."""


def records_of(
    archive: Archive, clippings: Sequence[Clipping], people: Iterable[str]
) -> Iterator[Record]:
    """The records of some articles, of their photographs and of some people, in that order.

    The words come from the typed text that is published, so nothing that is held back is in them.
    """
    for clipping in clippings:
        yield _article(archive, clipping)
    for clipping in clippings:
        yield from _photographs(archive, clipping)
    for id_ in people:
        yield _person(archive, id_)


def _article(archive: Archive, clipping: Clipping) -> Record:
    names = ", ".join(str(name) for name, _ in clipping.authors)
    head = " · ".join(filter(None, (clipping.title, names, clipping.source)))
    return Record(
        url=f"/{addresses.article(clipping)}",
        content=f"{head}\n{archive.text(clipping).plain}",
        meta={**_described(clipping), "title": clipping.title, "kind": "Article"},
        filters={
            **_filed(clipping),
            "kind": ("Article",),
            "person": _names(archive, clipping.people),
        },
        sort={"date": clipping.iso},
    )


def _photographs(archive: Archive, clipping: Clipping) -> Iterator[Record]:
    captions = archive.article(clipping).captions if clipping.agencies else ()
    for number, caption in enumerate(captions, 1):
        yield _photograph(archive, Photograph(clipping, number), caption)


def _photograph(archive: Archive, photograph: Photograph, caption: Caption) -> Record:
    clipping = photograph.clipping
    people = _names(archive, photograph.shown)
    takers = ", ".join(_names(archive, photograph.photographers))
    credit = "/".join(filter(None, (takers, caption.agency)))
    place = caption.place or ""
    title = " · ".join(filter(None, (", ".join(people) or "Photograph", place)))
    date = caption.date or clipping.date
    return Record(
        url=f"/{addresses.photograph(clipping, photograph.number)}",
        content=" · ".join(filter(None, (caption.description, *people, place, credit))),
        meta={
            **_described(clipping),
            "title": title,
            "kind": "Photograph",
            "date_text": in_words(date),
            "credit": credit,
        },
        filters={**_filed(clipping), "kind": ("Photograph",), "person": people},
        # Not its own date: a photograph stands where the article stands, and in the same shard.
        sort={"date": clipping.iso},
    )


def _person(archive: Archive, id_: str) -> Record:
    person = archive.people[id_]
    roles = (role.title for role in person.roles)
    return Record(
        url=f"/{addresses.person(id_)}",
        content=" · ".join((person.name, *person.aliases, *roles)),
        meta={
            "title": person.name,
            "kind": "Person",
            "name": " · ".join((person.name, *person.aliases)),
        },
        filters={"kind": ("Person",), "person": (person.name,)},
        sort={"date": UNDATED},
    )


def _described(clipping: Clipping) -> dict[str, str]:
    return {
        "date": clipping.iso,
        "date_text": in_words(clipping.date),
        "source": clipping.source,
    }


def _filed(clipping: Clipping) -> Mapping[str, tuple[str, ...]]:
    return {
        "source": (clipping.source,),
        "topic": tuple(clipping.topics),
        "year": (clipping.iso[:4],),
    }


def _names(archive: Archive, people: Iterable[str]) -> tuple[str, ...]:
    return tuple(archive.people[id_].name for id_ in people)
