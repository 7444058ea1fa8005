"""An archive -> the shards of its search index: which records each has, and its key.

Nothing here reads a text, so a shard that has not changed costs a look at its key.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b

from clipfile.archive import Archive
from clipfile.linking.clippings import Clipping
from clipfile.pages.labels import Labels, labels_of
from clipfile.search.records import Listed, lists_of, person_key
from clipfile.search.spans import Span, divide, records_in
from clipfile.versions import version_of

MOST = 7000
"""Records in a shard. Pagefind takes about 150 KB of memory and 2 ms for each: 1.1 GB and 14 s."""

LEAD = ""
"""The shard that stands in `pagefind/` itself; every other one has a folder in there."""
PEOPLE = "people"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shard:
    """A part of the index that is made, kept and asked for itself."""

    folder: str
    key: bytes
    """16 bytes that change with everything that the shard holds."""
    clippings: tuple[Clipping, ...]
    people: tuple[str, ...]
    lists: tuple[Listed, ...] = ()
    """The pages of sources and topics."""
    span: Span | None = None
    """The time of its clippings; None when it holds no clippings, or all."""

    @property
    def size(self) -> int:
        """How many records it has."""
        return sum(map(records_in, self.clippings)) + len(self.people) + len(self.lists)


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """The index of an archive: one shard in the lead, or several, and in the lead the directory."""

    labels: Labels
    """The words under which all of them file."""
    shards: tuple[Shard, ...]
    """The people and the lists, then the spans of time, newest first."""
    directory: bytes
    """The directory's key; empty when there is one shard."""

    @property
    def keys(self) -> dict[str, bytes]:
        """Folder -> key of what is in it."""
        keys = {shard.folder: shard.key for shard in self.shards}
        return {**keys, LEAD: self.directory} if self.directory else keys


def plan_index(archive: Archive, *, language: str) -> Index:
    """The shards of an archive's index; one as long as all records fit into it."""
    labels = labels_of(archive)
    digests = _Digests(archive, labels, language)
    clippings, people, lists = archive.clippings, tuple(archive.people), lists_of(archive)
    if sum(map(records_in, clippings)) + len(people) + len(lists) <= MOST:
        shard = digests.shard(LEAD, clippings, people, lists)
        return Index(labels=labels, shards=(shard,), directory=b"")
    shards = [digests.shard(PEOPLE, (), people, lists)]
    for span, some in divide(clippings, most=MOST):
        shards.append(digests.shard(span.name, tuple(some), (), (), span))
    keys = (f"{shard.folder}\0{shard.key.hex()}" for shard in shards)
    return Index(labels=labels, shards=tuple(shards), directory=digests.of(keys))


class _Digests:
    def __init__(self, archive: Archive, labels: Labels, language: str) -> None:
        self._archive = archive
        self._labels = labels
        # The texts depend on the settings that they were read with.
        read = archive.memory.one("SELECT digest FROM version WHERE part = 'reading'")
        self._common = version_of("search") + language.encode() + bytes(read or b"")

    def shard(
        self,
        folder: str,
        clippings: tuple[Clipping, ...],
        people: tuple[str, ...],
        lists: tuple[Listed, ...],
        span: Span | None = None,
    ) -> Shard:
        keys = (repr(person_key(self._archive, id_)) for id_ in people)
        parts = (folder, *self._clippings(clippings), *keys, *map(repr, lists))
        return Shard(
            folder=folder,
            key=self.of(parts),
            clippings=clippings,
            people=people,
            lists=lists,
            span=span,
        )

    def of(self, parts: Iterable[str]) -> bytes:
        hashed = blake2b(self._common, digest_size=16)
        for part in parts:
            hashed.update(f"{part}\n".encode())
        return hashed.digest()

    def _clippings(self, clippings: tuple[Clipping, ...]) -> Iterator[str]:
        shown: set[str] = set()
        filed: set[tuple[str, str]] = set()
        labels = self._labels
        for clipping in clippings:
            yield f"{clipping.path}\0{clipping.digest.hex()}\0{clipping.links}"
            shown.update(clipping.people, *clipping.photographers)
            filed.add(("source", labels.sources[clipping.source]))
            filed.update(("topic", labels.topics[topic]) for topic in clipping.topics)
            filed.update(("agency", labels.agencies[name]) for name in clipping.agencies if name)
        for id_ in sorted(shown):
            yield f"{id_}\0{self._archive.people[id_].name}\0{labels.people[id_]}"
        yield from map(repr, sorted(filed))
