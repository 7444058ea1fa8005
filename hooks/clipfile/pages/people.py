"""The people: all of them from A to Z, and the page of each."""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial

from clipfile.archive import Archive
from clipfile.linking.clippings import Clipping
from clipfile.linking.indexes import Indexes
from clipfile.model import PartialDate, Person
from clipfile.pages import addresses
from clipfile.pages.feeds import feed_pages
from clipfile.pages.indexes import letter_of
from clipfile.pages.kinds import Kind, everything, filed
from clipfile.pages.namesakes import and_namesakes, namesake_pages, namesakes_of, told_apart
from clipfile.pages.page import Inputs, Page, itself
from clipfile.pages.parts import Parts, by_name, dated
from clipfile.pages.person import person_pages
from clipfile.pages.person_views import PeopleView, PersonLine
from clipfile.pages.views import Dated, Link

_BESIDE = 12
"""How many persons stand under “most mentioned” and “newly added”."""
_BARS = 16
"""How many bars a drawing in the index has at most."""
_FEWEST = 3
"""With fewer articles there is nothing to draw."""
_TALLEST = 8


def _index_page(archive: Archive, _parts: Parts, _all: str) -> Iterator[Page]:
    yield Page(
        address=addresses.PEOPLE,
        title="People",
        template="people",
        inputs=partial(_index, archive),
        view=itself,
        in_navigation=True,
    )


def _pages(archive: Archive, parts: Parts, id_: str) -> Iterator[Page]:
    """The pages of one person, and the feeds beside them."""
    if id_ in archive.people:
        yield from person_pages(archive, parts, archive.people[id_])
        yield from feed_pages(archive, parts, archive.people[id_])


def _index(archive: Archive) -> Inputs:
    """All persons from A to Z by sort name."""
    people, indexes = archive.people, archive.indexes
    counts = {id_: _count(indexes, id_) for id_ in people}
    lines = _Lines(archive)
    letters: dict[str, list[PersonLine]] = {}
    for person in sorted(people.values(), key=lambda one: (by_name(one.sort_name), one.id)):
        line = lines.of(person.id, text=person.sort_name, count=counts[person.id])
        letters.setdefault(letter_of(person.sort_name), []).append(line)
    return {
        "view": PeopleView(
            count=len(people),
            letters=tuple((letter, tuple(some)) for letter, some in letters.items()),
            most=_most(archive, lines),
            newest=_newest(archive, lines),
        )
    }


class _Lines:
    """A line for a person: the name with what tells it apart, and a drawing."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._drawing = _Drawing(archive.clippings)
        self._bearers = Counter(person.name for person in archive.people.values())

    def of(self, id_: str, *, text: str = "", count: int | None = None) -> PersonLine:
        """`text` stands in the place of the name."""
        name = self._archive.people[id_].name
        return PersonLine(
            person=Link(text=text or name, address=addresses.person(id_), count=count),
            apart=told_apart(self._archive, id_) if self._bearers[name] > 1 else "",
            spark=self._drawing.of(self._archive.indexes.people.get(id_, ())),
        )


def _count(indexes: Indexes, id_: str) -> int:
    """In how many articles a person has a part: is in them, wrote them or took a photograph."""
    taken = (photograph.clipping for photograph in indexes.taken.get(id_, ()))
    clippings = (*indexes.people.get(id_, ()), *indexes.authors.get(id_, ()), *taken)
    return len({clipping.id for clipping in clippings})


def _most(archive: Archive, lines: _Lines) -> tuple[PersonLine, ...]:
    people = archive.people
    counts = {id_: len(found) for id_, found in archive.indexes.people.items()}
    order = sorted(counts, key=lambda id_: (-counts[id_], by_name(people[id_].sort_name)))
    return tuple(lines.of(id_, count=counts[id_]) for id_ in order[:_BESIDE])


def _newest(archive: Archive, lines: _Lines) -> tuple[tuple[PersonLine, Dated], ...]:
    """Whose first article is the newest; that is all that an archive knows of when they came."""
    people = archive.people
    first = {id_: found[-1].iso for id_, found in archive.indexes.people.items()}
    order = sorted(first, key=lambda id_: by_name(people[id_].sort_name))
    order.sort(key=first.__getitem__, reverse=True)
    return tuple((lines.of(id_), dated(PartialDate(first[id_]))) for id_ in order[:_BESIDE])


class _Drawing:
    """Draws in how many articles somebody is, over the time of the whole archive."""

    def __init__(self, clippings: tuple[Clipping, ...]) -> None:
        self._first = _month(clippings[-1]) if clippings else 0
        last = _month(clippings[0]) if clippings else 0
        self._months = -(-(last - self._first + 1) // _BARS)
        """Of one bar."""

    def of(self, clippings: tuple[Clipping, ...]) -> str:
        """The path of a drawing; empty for few articles."""
        if len(clippings) < _FEWEST:
            return ""
        counts = Counter((_month(c) - self._first) // self._months for c in clippings)
        most = max(counts.values())
        heights = {bar: max(1, round(_TALLEST * n / most)) for bar, n in sorted(counts.items())}
        return "".join(f"M{bar} {_TALLEST}v-{height}" for bar, height in heights.items())


def _month(clipping: Clipping) -> int:
    """Months since the year 0; the first one for an article of which only the year is known."""
    return int(clipping.iso[:4]) * 12 + int(clipping.iso[5:7] or 1) - 1


def _ids(archive: Archive) -> Iterable[str]:
    return archive.people


def _reached(archive: Archive, clipping: Clipping) -> Iterator[str]:
    """Everybody who has a part in an article or leads to it, and their namesakes."""
    yield from and_namesakes(archive, clipping.everybody)
    yield from archive.biographies_leading_to.get(clipping.path, ())


def _beside(archive: Archive, person: Person) -> Iterator[str]:
    """The person, all who have one of their names, and those whose biographies lead to them."""
    yield person.id
    yield from namesakes_of(archive, person)
    yield from archive.biographies_leading_to.get(person.path, ())


def _with_passages(clipping: Clipping) -> object:
    return clipping._replace(row=0, digest=b"", links="")


KINDS = (
    Kind(name="people", pages=_index_page, reached_by=everything, sees=filed),
    Kind(
        name="person",
        pages=_pages,
        things=_ids,
        reached=_reached,
        reached_by=_beside,
        sees=_with_passages,
    ),
    Kind(name="namesakes", pages=namesake_pages, reached_by=everything, sees=filed),
)
