"""The photographs by the places where they were taken."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from clipfile.archive import Archive
from clipfile.linking.indexes import Photograph
from clipfile.reading.many import places_of
from clipfile.slugs import slug


class Place(NamedTuple):
    """A place, and the photographs from there, newest first."""

    name: str
    photographs: tuple[Photograph, ...]


def places(archive: Archive) -> Mapping[str, Place]:
    """By slug, so that spellings with one address share a list.

    Datelines are in capitals, so the commonest spelling that is not gives the list its name.
    """
    spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    found: defaultdict[str, list[Photograph]] = defaultdict(list)
    of = places_of(archive.memory)
    for clipping in archive.clippings:
        for number, name in enumerate(of.get(clipping.row, ()), 1):
            if name is not None:
                spellings[slug(name)][name] += 1
                found[slug(name)].append(Photograph(clipping, number))
    return {key: Place(_name(spellings[key]), tuple(some)) for key, some in found.items()}


def _name(spellings: Counter[str]) -> str:
    return min(spellings, key=lambda name: (name.isupper(), -spellings[name], name))
