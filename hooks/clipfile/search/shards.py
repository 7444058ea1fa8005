"""An archive -> the shards of its search index: which records each has, and its key.

Nothing here reads a text, so a shard that has not changed costs a look at its key.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from itertools import chain
from typing import ClassVar

from clipfile.archive import Archive
from clipfile.linking.clippings import Clipping
from clipfile.pages.labels import Labels, labels_of
from clipfile.search.records import Listed, lists_of, person_key
from clipfile.search.spans import Span, divide, records_in
from clipfile.versions import version_of

MOST = 7000
"""Records in a shard. Pagefind takes about 150 KB of memory and 2 ms for each: 1.1 GB and 14 s."""

PLACES = 4000
"""Places of words in a file of the word index when there is one shard: about 5 KB. Pagefind's own
have 20,000."""
LEAST = 125
"""In a file of one shard of many."""

DIGITS = 16
"""Bytes of a key."""

LEAD = ""
"""The directory's folder is `pagefind/` itself; every shard has one in there."""
ALL = "all"
"""The shard of an archive that fits into one."""
PEOPLE = "people"
OVERLAY = "overlay"
"""The shard of what was changed since the others were made (overlay.py)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What is told of a shard that stays as it is though some of its records are replaced."""

    MARK: ClassVar[bytes] = b"+"
    """Stands behind the key with which the shard was made."""

    size: int
    """How many records are in its files, the replaced ones among them."""
    hidden: frozenset[int]
    """The numbers of the replaced ones."""
    dead: frozenset[str]
    """The words that no other record of the shard has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shard:
    """A part of the index that is made, kept and asked for itself."""

    folder: str
    key: bytes
    """Changes with everything that the shard holds."""
    clippings: tuple[Clipping, ...]
    people: tuple[str, ...]
    lists: tuple[Listed, ...] = ()
    """The pages of sources and topics."""
    span: Span | None = None
    """The time of its clippings; None when it holds no clippings, all, or those of any time."""
    kept: Kept | None = None
    """None when all of its records are as in the archive."""

    @property
    def size(self) -> int:
        """How many records it has that a reader can find."""
        if self.kept:
            return self.kept.size - len(self.kept.hidden)
        return records_in(self.clippings) + len(self.people) + len(self.lists)


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """The index of an archive: shards, and the directory that leads to them."""

    labels: Labels
    """The words under which all of them file."""
    shards: tuple[Shard, ...]
    """The people and the lists, then the spans of time, newest first, then the overlay."""
    directory: bytes
    """The directory's key."""
    places: int
    """How many places of words a file has, at least."""
    made_by: bytes
    """Changes with the program, the language and the settings, by which all of it is made."""

    @property
    def keys(self) -> dict[str, bytes]:
        """Folder -> key of what is in it."""
        return {**{shard.folder: shard.key for shard in self.shards}, LEAD: self.directory}


def plan_index(archive: Archive, *, language: str) -> Index:
    """The shards of an archive's index; one as long as all records fit into it."""
    labels = labels_of(archive)
    clippings, people, lists = archive.clippings, tuple(archive.people), lists_of(archive)
    is_large = records_in(clippings) + len(people) + len(lists) > MOST
    spans = [*divide(clippings, most=MOST)] if is_large else []
    places = places_of(len(spans))
    digests = _Digests(archive, labels, language, places)
    if spans:
        shards = [digests.shard(PEOPLE, (), people, lists)]
        shards += (digests.shard(span.name, tuple(some), (), (), span) for span, some in spans)
    else:
        shards = [digests.shard(ALL, clippings, people, lists)]
    shards = [shard for shard in shards if shard.size]
    keys = (f"{shard.folder}\0{shard.key.hex()}" for shard in shards)
    directory = digests.of(keys)
    return Index(
        labels=labels,
        shards=tuple(shards),
        directory=directory,
        places=places,
        made_by=digests.of(()),
    )


def overlay_of(
    archive: Archive,
    index: Index,
    clippings: tuple[Clipping, ...],
    people: tuple[str, ...],
    lists: tuple[Listed, ...],
    *,
    language: str,
) -> Shard:
    """The shard of what was changed."""
    digests = _Digests(archive, index.labels, language, index.places)
    return digests.shard(OVERLAY, clippings, people, lists)


def places_of(spans: int) -> int:
    """Places of words in a file: fewer when a question fetches a file of each of many shards.

    They are halved with each doubling, since with other ones all shards are made again.
    """
    return max(LEAST, PLACES >> max(0, spans - 1).bit_length())


class _Digests:
    def __init__(self, archive: Archive, labels: Labels, language: str, places: int) -> None:
        self._archive = archive
        self._labels = labels
        # The texts depend on the settings that they were read with.
        read = archive.memory.one("SELECT digest FROM version WHERE part = 'reading'")
        said = f"{language} {places} "
        self._common = version_of("search") + said.encode() + bytes(read or b"")

    def shard(
        self,
        folder: str,
        clippings: tuple[Clipping, ...],
        people: tuple[str, ...],
        lists: tuple[Listed, ...],
        span: Span | None = None,
    ) -> Shard:
        keys = (repr(person_key(self._archive, id_)) for id_ in people)
        said = (f"{c.path}\0{c.digest.hex()}\0{c.links}" for c in clippings)
        parts = (folder, *said, self._shown(clippings), *keys, *map(repr, lists))
        return Shard(
            folder=folder,
            key=self.of(parts),
            clippings=clippings,
            people=people,
            lists=lists,
            span=span,
        )

    def _shown(self, clippings: tuple[Clipping, ...]) -> str:
        """All of `shown_names`, found more quickly: a person is shown in many shards."""
        shown = _shown(clippings).items()
        return repr([(kind, *map(self._names[kind].get, sorted(some))) for kind, some in shown])

    @cached_property
    def _names(self) -> Mapping[str, Mapping[str, str | None]]:
        """What `name_now` says of everything that clippings can show."""
        archive, labels = self._archive, self._labels
        people = {id_: name_now(archive, labels, "person", id_) for id_ in archive.people}
        return {
            "person": people,
            "source": labels.sources,
            "topic": labels.topics,
            "agency": labels.agencies,
        }

    def of(self, parts: Iterable[str]) -> bytes:
        text = "".join(f"{part}\n" for part in parts)
        return blake2b(self._common + text.encode(), digest_size=DIGITS).digest()


def names_of(archive: Archive, labels: Labels, shard: Shard) -> dict[str, str | None]:
    """What the records of a shard say that may not stay there when it is no longer so."""
    said = [("person", id_) for id_ in shard.people]
    for id_ in shard.people:
        said += [("alias", f"{id_} {alias}") for alias in archive.people[id_].aliases]
    people = {f"{kind} {of}": name_now(archive, labels, kind, of) for kind, of in said}
    return shown_names(archive, labels, shard.clippings) | people


def shown_names(
    archive: Archive, labels: Labels, clippings: Iterable[Clipping]
) -> dict[str, str | None]:
    """What some clippings' records show that stands in other files: what it is -> its name."""
    return {
        f"{kind} {of}": name_now(archive, labels, kind, of)
        for kind, some in _shown(tuple(clippings)).items()
        for of in sorted(some)
    }


def _shown(clippings: tuple[Clipping, ...]) -> dict[str, set[str]]:
    """Kind -> what there is of it in some clippings' records, as it stands in them."""
    takers = chain.from_iterable(c.photographers for c in clippings)
    agencies = set(chain.from_iterable(c.agencies for c in clippings))
    return {
        "person": set(chain(chain.from_iterable(c.people for c in clippings), *takers)),
        "source": {c.source for c in clippings},
        "topic": set(chain.from_iterable(c.topics for c in clippings)),
        "agency": {agency for agency in agencies if agency},
    }


def name_now(archive: Archive, labels: Labels, kind: str, of: str) -> str | None:
    """How a person, source, topic or agency is called and filed; None when there is no such one.

    Of `alias` it is the person's id, a space and the other name.
    """
    if kind == "person":
        person = archive.people.get(of)
        return f"{person.name}\0{labels.people[of]}" if person else None
    if kind == "alias":
        id_, _, alias = of.partition(" ")
        return alias if id_ in archive.people and alias in archive.people[id_].aliases else None
    return {"source": labels.sources, "topic": labels.topics, "agency": labels.agencies}[kind].get(
        of
    )
