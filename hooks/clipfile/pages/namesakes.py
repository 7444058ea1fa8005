"""The addresses of persons' other names: they lead to the person, or to all who have the name."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from clipfile.archive import Archive
from clipfile.linking.register import matching_key
from clipfile.model import Person
from clipfile.pages import addresses
from clipfile.pages.labels import label_of
from clipfile.pages.page import Inputs, Page, itself
from clipfile.pages.parts import Parts, by_name
from clipfile.pages.person_views import NamesakesView
from clipfile.pages.views import Link, RedirectView
from clipfile.slugs import slug


def namesake_pages(archive: Archive, parts: Parts, _all: str) -> Iterator[Page]:
    """A page at the address of every name, alias and former id where no person has a page.

    It leads to the person, or names all who have the name.
    """
    for segment, (name, people) in _wanted(archive.people).items():
        if segment in archive.people:
            continue
        if len(people) == 1:
            yield _redirect(archive.people[people[0]], parts, segment)
        else:
            yield Page(
                address=addresses.person(segment),
                title=name,
                template="namesakes",
                inputs=partial(_namesakes, archive, name, people),
                view=itself,
                description=f"{name}: {len(people)} persons",
            )


def _wanted(people: Mapping[str, Person]) -> Mapping[str, tuple[str, tuple[str, ...]]]:
    """Last segment of an address -> a name with that form, and the persons who have it.

    A former id leads to the person who replaces it, whoever else has such a name.
    """
    found: dict[str, tuple[str, list[str]]] = {}
    for person in people.values():
        for name in (person.name, *person.aliases):
            _, bearers = found.setdefault(slug(name), (name, []))
            if person.id not in bearers:
                bearers.append(person.id)
    for person in people.values():
        for old in person.replaces:
            found[old] = (person.name, [person.id])
    return {segment: (name, tuple(bearers)) for segment, (name, bearers) in found.items()}


def _redirect(person: Person, parts: Parts, segment: str) -> Page:
    return Page(
        address=addresses.person(segment),
        title=person.name,
        template="redirect",
        inputs=partial(_target, parts, person.id),
        view=RedirectView,
        in_sitemap=False,
        origin=person.path,
    )


def _target(parts: Parts, id_: str) -> Inputs:
    return {"target": parts.person(id_)}


def _namesakes(archive: Archive, name: str, people: tuple[str, ...]) -> Inputs:
    return {"view": NamesakesView(name=name, people=_lines(archive, people))}


def _link(person: Person) -> Link:
    return Link(text=person.name, address=addresses.person(person.id))


def told_apart(archive: Archive, id_: str) -> str:
    """A role, else the years of the articles: what tells persons of one name apart."""
    person = archive.people[id_]
    if person.roles:
        return person.roles[0].title
    clippings = archive.indexes.people.get(id_, ()) or archive.indexes.authors.get(id_, ())
    if not clippings:
        return ""
    first, last = clippings[-1].date.year, clippings[0].date.year
    return f"in clippings of {first}" if first == last else f"in clippings of {first} to {last}"


def filed_under(archive: Archive, person: Person) -> str:
    """The words under which the search files a person, who may have a namesake."""
    others = (archive.people[id_].name for id_ in namesakes_of(archive, person))
    return label_of(person, is_shared=person.name in others)


Others = tuple[tuple[Link, str], ...]
"""Persons who share a name, each with what tells them apart."""


def others_of(archive: Archive, person: Person) -> Others:
    """The other persons who have one of the same names."""
    return _lines(archive, namesakes_of(archive, person))


def namesakes_of(archive: Archive, person: Person) -> set[str]:
    """The ids of the other persons who have one of the same names, and a page."""
    bearers = archive.register.ids_by_name
    names = map(matching_key, (person.name, *person.aliases))
    found = {id_ for name in names for id_ in bearers.get(name, ())}
    return {id_ for id_ in found if id_ != person.id and id_ in archive.people}


def and_namesakes(archive: Archive, people: Iterable[str]) -> Iterator[str]:
    """Some persons, by id, and whoever shares a name with one of them."""
    for id_ in people:
        yield id_
        if id_ in archive.people:
            yield from namesakes_of(archive, archive.people[id_])


def _lines(archive: Archive, people: Iterable[str]) -> Others:
    ordered = sorted(people, key=lambda id_: (by_name(archive.people[id_].sort_name), id_))
    return tuple((_link(archive.people[id_]), told_apart(archive, id_)) for id_ in ordered)
