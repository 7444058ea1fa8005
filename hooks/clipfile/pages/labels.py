"""The words under which the search files persons, sources, topics and agencies.

Templates that lead into the search say the same names, and the index has to know them.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from clipfile.archive import Archive
from clipfile.linking.indexes import Named
from clipfile.model import Person
from clipfile.slugs import slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """Each is one of a kind."""

    people: Mapping[str, str]
    """Id -> the name, with the id behind it when others have the same name."""
    sources: Mapping[str, str]
    """Name as an article writes it -> name of the source's page."""
    topics: Mapping[str, str]
    agencies: Mapping[str, str]


def labels_of(archive: Archive) -> Labels:
    """The labels of everything in an archive."""
    clippings, indexes = archive.clippings, archive.indexes
    agencies = sorted({agency for c in clippings for agency in c.agencies if agency})
    # The name of an agency's page is the first of its spellings (`Indexes.agencies`).
    first = {slug(name): name for name in reversed(agencies)}
    return Labels(
        people=people_labels(archive.people),
        sources=_names({c.source for c in clippings}, indexes.sources),
        topics=_names({topic for c in clippings for topic in c.topics}, indexes.topics),
        agencies={name: first[slug(name)] for name in agencies},
    )


def label_of(person: Person, *, is_shared: bool) -> str:
    """The label of a person, whose name others may share."""
    return f"{person.name} ({person.id})" if is_shared else person.name


def people_labels(people: Mapping[str, Person]) -> dict[str, str]:
    """Id -> label of every person."""
    bearers = Counter(person.name for person in people.values())
    return {
        id_: label_of(person, is_shared=bearers[person.name] > 1) for id_, person in people.items()
    }


def _names(spellings: Iterable[str], pages: Mapping[str, Named]) -> dict[str, str]:
    return {spelling: pages[slug(spelling)].name for spelling in spellings}
