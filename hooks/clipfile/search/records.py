"""Archive -> what a reader can find: articles, photographs, persons, sources and topics."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple
from unicodedata import normalize

from clipfile.archive import Archive
from clipfile.linking.clippings import Clipping
from clipfile.linking.indexes import Photograph
from clipfile.model import Article, Caption, Display, Person, Status
from clipfile.pages import addresses
from clipfile.pages.labels import Labels
from clipfile.problems import counted
from clipfile.reading.dates import in_words
from clipfile.search.columns import Values
from clipfile.search.pagefind import Record
from clipfile.slugs import slug


class Listed(NamedTuple):
    """A page that lists articles."""

    kind: str
    """`Source` or `Topic`."""
    name: str
    address: str
    articles: int
    """How many it lists."""


def lists_of(archive: Archive) -> tuple[Listed, ...]:
    """The pages of the sources and of the topics."""
    indexes = archive.indexes
    sources = (
        Listed("Source", name, addresses.source(name), len(found))
        for name, found in indexes.sources.values()
    )
    topics = (
        Listed("Topic", name, addresses.topic(name), len(found))
        for name, found in indexes.topics.values()
    )
    return (*sources, *topics)


def records_of(
    archive: Archive,
    labels: Labels,
    clippings: Sequence[Clipping],
    people: Iterable[str],
    lists: Iterable[Listed] = (),
) -> Iterator[Record]:
    """The records of some articles, of their photographs, of some people and of some lists.

    They come in that order. The words are those of the typed text that is published, so nothing
    that is held back is in them.
    """
    for clipping in clippings:
        yield _article(archive, labels, clipping)
    for clipping in clippings:
        yield from _photographs(archive, labels, clipping)
    for id_ in people:
        yield _person(archive, labels, id_)
    for listed in lists:
        yield _list(listed)


def _article(archive: Archive, labels: Labels, clipping: Clipping) -> Record:
    names = ", ".join(str(name) for name, _ in clipping.authors)
    head = " · ".join(filter(None, (clipping.title, names, clipping.source)))
    takers = {id_: labels.people[id_] for ids in clipping.photographers for id_ in ids}
    agencies = {labels.agencies[agency]: None for agency in clipping.agencies if agency}
    article = archive.article(clipping)
    section = article.section
    return Record(
        url=f"/{addresses.article(clipping)}",
        content=f"{head}\n{archive.text(clipping).plain}",
        meta={**_described(clipping), "title": clipping.title},
        shown={
            **_shown("Article", clipping, _names(archive, clipping.people)),
            "text": _of_its_text(article),
            # An excerpt need not say again what stands above it.
            "head": (str(len(head.split())),),
        },
        filters={
            **_filed(labels, clipping),
            "kind": ("Article",),
            "person": tuple(labels.people[id_] for id_ in clipping.people),
            "section": (section,) if section else (),
            "agency": tuple(agencies),
            "photographer": tuple(takers.values()),
        },
    )


def _of_its_text(article: Article) -> Values:
    """What a reader will not find behind the result; nothing when all of the text is there."""
    if article.status is Status.CANCELED:
        return ("Withdrawn",)
    said = {Display.EXCERPT: ("Beginning only",), Display.METADATA: ("Without its text",)}
    return said.get(article.display, ())


def _photographs(archive: Archive, labels: Labels, clipping: Clipping) -> Iterator[Record]:
    captions = archive.article(clipping).captions if clipping.agencies else ()
    for number, caption in enumerate(captions, 1):
        yield _photograph(archive, labels, Photograph(clipping, number), caption)


def _photograph(
    archive: Archive, labels: Labels, photograph: Photograph, caption: Caption
) -> Record:
    clipping = photograph.clipping
    people = _names(archive, photograph.shown)
    takers = ", ".join(_names(archive, photograph.photographers))
    credit = "/".join(filter(None, (takers, caption.agency)))
    place = caption.place or ""
    title = " · ".join(filter(None, (", ".join(people) or "Photograph", place)))
    # In the result; to be sorted and filtered by date, it stands where its article stands.
    date_text = in_words(caption.date or clipping.date)
    return Record(
        url=f"/{addresses.photograph(clipping, photograph.number)}",
        content=" · ".join(filter(None, (caption.description, *people, place, credit))),
        meta={**_described(clipping), "title": title, "date_text": date_text, "credit": credit},
        shown={**_shown("Photograph", clipping, people), "article": (clipping.title,)},
        filters={
            **_filed(labels, clipping),
            "kind": ("Photograph",),
            "person": tuple(labels.people[id_] for id_ in photograph.shown),
            "agency": (labels.agencies[caption.agency],) if caption.agency else (),
            "photographer": tuple(labels.people[id_] for id_ in photograph.photographers),
        },
    )


def _person(archive: Archive, labels: Labels, id_: str) -> Record:
    person = archive.people[id_]
    roles = (role.title for role in person.roles)
    return Record(
        url=f"/{addresses.person(id_)}",
        content=" · ".join((person.name, *person.aliases, *roles)),
        meta={"title": person.name, "name": " · ".join(_all_names(person))},
        shown={
            "kind": ("Person",),
            "sum": (_sum(archive, id_),),
            # The address of the portrait, below the site's root.
            "image": _portrait(archive, person),
        },
        filters={"kind": ("Person",), "person": (labels.people[id_],)},
    )


def _all_names(person: Person) -> Iterator[str]:
    """The name and the aliases, and those whose letters are no accented ones in plain ones too.

    Pagefind takes accents off and leaves letters alone: without this `Lukasz` is not `Łukasz`.
    """
    for name in (person.name, *person.aliases):
        yield name
        plain = slug(name).replace("-", " ")
        letters = (c for c in normalize("NFD", name.casefold()) if c.isalnum())
        if plain.isascii() and plain.replace(" ", "") != "".join(letters):
            yield plain


def _sum(archive: Archive, id_: str) -> str:
    """What a person's page begins with."""
    indexes = archive.indexes
    if named := len(indexes.people.get(id_, ())):
        return f"In {counted(named, 'clipping')}"
    if written := len(indexes.authors.get(id_, ())):
        return f"Wrote {counted(written, 'clipping')}"
    taken = len(indexes.taken.get(id_, ()))
    return f"Took {counted(taken, 'photograph')}" if taken else "In no clipping yet"


def _portrait(archive: Archive, person: Person) -> Values:
    """The smallest file of the picture on the person's page; nothing when there is none."""
    portrait = person.portrait
    file = archive.pictures.get(portrait.image) if portrait and portrait.may_be_shown else None
    if file is None:
        return ()
    return (addresses.copy(file.path, file.widths[0]) if file.widths else file.path,)


def _list(listed: Listed) -> Record:
    kind, name, address, articles = listed
    return Record(
        url=f"/{address}",
        content=name,
        meta={"title": name},
        shown={"kind": (kind,), "sum": (counted(articles, "clipping"),)},
        filters={"kind": (kind,)},
    )


def person_key(archive: Archive, id_: str) -> object:
    """Everything that the record of a person says: its `repr` shows all of it."""
    person = archive.people[id_]
    said = person.name, person.aliases, person.roles
    return id_, *said, _sum(archive, id_), _portrait(archive, person)


def _described(clipping: Clipping) -> dict[str, str]:
    return {"date_text": in_words(clipping.date), "source": clipping.source}


def _shown(kind: str, clipping: Clipping, people: Values) -> dict[str, Values]:
    language = (clipping.language,)
    return {"kind": (kind,), "date": (clipping.iso,), "language": language, "person": people}


def _filed(labels: Labels, clipping: Clipping) -> Mapping[str, Values]:
    return {
        "date": (clipping.iso,),
        "language": (clipping.language,),
        "source": (labels.sources[clipping.source],),
        "topic": tuple(dict.fromkeys(labels.topics[topic] for topic in clipping.topics)),
    }


def _names(archive: Archive, people: Iterable[str]) -> Values:
    return tuple(archive.people[id_].name for id_ in people)
