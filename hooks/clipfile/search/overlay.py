"""The index after an edit: shards that stay, and one small shard of what was changed since.

A shard of thousands of records takes seconds to make. So what an edit changes goes into the
overlay, which is made at every edit, and the records that it replaces are hidden: their files are
removed, and a browser is told their numbers. What was taken from the readers must not stay in the
words of a shard, though: then the shard is made again (withdrawals.py).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import blake2b
from itertools import chain
from pathlib import Path

from clipfile.archive import Archive
from clipfile.pages import addresses
from clipfile.search.bases import Base, Unit, base_in, units_of
from clipfile.search.directory import words_of
from clipfile.search.frozen import Frozen
from clipfile.search.pagefind import make_index
from clipfile.search.shards import DIGITS, OVERLAY, Index, Kept, Shard, overlay_of
from clipfile.search.withdrawals import Withdrawals

MOST = 300
"""Records in an overlay, at 2 ms each. When there are more, the shards of which it replaces most
are made again."""
SMALL = 300
"""Records of a shard that is made again itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Edit:
    """What became of a shard since it was made."""

    shard: Shard
    """As it would be made now."""
    base: Base
    fresh: Mapping[str, Unit]
    """What is not in it as it is now."""
    stale: frozenset[int]
    """The numbers of the records that are replaced for the first time."""

    @property
    def records(self) -> int:
        """How many records of it the overlay has."""
        return sum(1 + (unit.photographs or 0) for unit in self.fresh.values())


def lay_over(
    archive: Archive, index: Index, standing: Mapping[str, bytes], place: Path, *, language: str
) -> Index:
    """The index that keeps of what stands in the site as much as it may.

    `standing`: folder -> key of each shard that stands whole below `place`, the index's folder.
    Where none of them is of use, it is `index` itself.

    Raises:
        SearchError, OSError: as `write_shards`. KeyError: an article was changed meanwhile.
    """
    found = (_edit(archive, index, shard, standing) for shard in index.shards)
    edits = [edit for edit in found if edit]
    late = _base(archive, index, OVERLAY, standing)
    withdrawals = Withdrawals(archive, index.labels, place, [late] if late else [])
    edits = _few(withdrawals.without(edits))
    if not edits:
        return index
    return _index(archive, index, edits, _dead(edits, place, language), language)


def _base(
    archive: Archive, index: Index, folder: str, standing: Mapping[str, bytes]
) -> Base | None:
    key = standing.get(folder)
    if key is None:
        return None
    return base_in(archive.memory, folder, key[:DIGITS], made_by=index.made_by)


def _edit(
    archive: Archive, index: Index, shard: Shard, standing: Mapping[str, bytes]
) -> _Edit | None:
    """None when the shard is to be made again, or stays as it is."""
    if standing.get(shard.folder) == shard.key:
        return None
    base = _base(archive, index, shard.folder, standing)
    if base is None or min(base.size, shard.size) <= SMALL:
        return None
    units = {unit.id: unit for unit in units_of(archive, index.labels, shard)}
    found = base.found
    fresh = {id_: unit for id_, unit in units.items() if found.get(id_) != unit.digest}
    stale = (base.numbers[id_] for id_ in found if id_ in fresh or id_ not in units)
    return _Edit(shard=shard, base=base, fresh=fresh, stale=frozenset(chain.from_iterable(stale)))


def _few(edits: Iterable[_Edit]) -> list[_Edit]:
    """Those that stay: the shards of which most was changed are made again when it is too much."""
    staying = sorted(edits, key=lambda edit: edit.records)
    most = MOST
    while sum(edit.records for edit in staying) > most:
        staying.pop()
        # Room for the next edits.
        most = MOST // 2
    return staying


def _dead(edits: Iterable[_Edit], place: Path, language: str) -> dict[str, frozenset[str]]:
    """Folder -> the words that only its replaced records have."""
    frozen = {edit.base.folder: Frozen(place / edit.base.folder) for edit in edits}
    replaced = [
        frozen[edit.base.folder].record(number) for edit in edits for number in sorted(edit.stale)
    ]
    # As Pagefind has stemmed them.
    files = make_index(replaced, language=language)
    words = [*chain.from_iterable(words_of(files))]
    return {
        edit.base.folder: edit.base.dead.union(
            frozen[edit.base.folder].words_only_in(edit.base.hidden | edit.stale, words)
        )
        for edit in edits
    }


def _index(
    archive: Archive,
    index: Index,
    edits: Iterable[_Edit],
    dead: Mapping[str, frozenset[str]],
    language: str,
) -> Index:
    of = {edit.shard.folder: edit for edit in edits}
    shards = [
        _kept(of[shard.folder], dead) if shard.folder in of else shard for shard in index.shards
    ]
    fresh = dict(chain.from_iterable(edit.fresh.items() for edit in of.values()))
    some = [shard for shard in index.shards if shard.folder in of]
    overlay = overlay_of(
        archive,
        index,
        tuple(c for shard in some for c in shard.clippings if c.path in fresh),
        tuple(id_ for shard in some for id_ in shard.people if addresses.person(id_) in fresh),
        tuple(listed for shard in some for listed in shard.lists if listed.address in fresh),
        language=language,
    )
    if overlay.size:
        shards.append(overlay)
    return replace(index, shards=tuple(shards), directory=_key(shards))


def _kept(edit: _Edit, dead: Mapping[str, frozenset[str]]) -> Shard:
    base = edit.base
    hidden = base.hidden | edit.stale
    kept = Kept(size=base.size, hidden=hidden, dead=dead[base.folder])
    return replace(edit.shard, key=base.key + Kept.MARK, kept=kept)


def _key(shards: Iterable[Shard]) -> bytes:
    """The directory's key: it lists also what is hidden."""
    hashed = blake2b(digest_size=DIGITS)
    for shard in shards:
        hidden = sorted(shard.kept.hidden) if shard.kept else ()
        hashed.update(f"{shard.folder}\0{shard.key.hex()}\0{hidden}\n".encode())
    return hashed.digest()
