"""What the memory knows of the shards in the site: what is in them, and what was replaced since.

A unit is what is replaced together: an article with its photographs, a person, or the page of a
source or topic.
"""

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from clipfile.archive import Archive
from clipfile.linking.clippings import Clipping
from clipfile.memory import Memory
from clipfile.pages import addresses
from clipfile.pages.labels import Labels
from clipfile.reading.slips import digest
from clipfile.search.records import Listed, person_key
from clipfile.search.shards import DIGITS, Index, Shard, names_of

_HELD, _REPLACED = "search shard ", "search replaced "
"""What the names of the memory's values begin with; the shard's folder follows."""


class Unit(NamedTuple):
    """A unit as a shard has it."""

    id: str
    """An article's path, or the address of another page."""
    digest: str
    """Changes with the unit, but not with the names of what it shows."""
    photographs: int | None
    """None of what is no article."""


@dataclass(frozen=True, kw_only=True)
class Base:
    """A shard whose files stand in the site."""

    folder: str
    key: bytes
    units: tuple[Unit, ...]
    names: Mapping[str, str | None]
    """What its records show that stands in other files -> how that is called in them."""
    hidden: frozenset[int] = frozenset()
    """The numbers of the records that were replaced."""
    dead: frozenset[str] = frozenset()
    """The words that only they have."""

    @property
    def size(self) -> int:
        """How many records it has, the replaced ones among them."""
        return sum(1 + (unit.photographs or 0) for unit in self.units)

    @cached_property
    def numbers(self) -> Mapping[str, tuple[int, ...]]:
        """Unit -> the numbers of its records, in the order that `records_of` gives them."""
        articles = sum(unit.photographs is not None for unit in self.units)
        numbers, photograph = {}, articles
        for place, unit in enumerate(self.units[:articles]):
            end = photograph + (unit.photographs or 0)
            numbers[unit.id] = (place, *range(photograph, end))
            photograph = end
        for number, unit in enumerate(self.units[articles:], photograph):
            numbers[unit.id] = (number,)
        return numbers

    @cached_property
    def found(self) -> Mapping[str, str]:
        """Unit that was not replaced -> its digest."""
        numbers = self.numbers
        return {u.id: u.digest for u in self.units if self.hidden.isdisjoint(numbers[u.id])}


def units_of(archive: Archive, labels: Labels, shard: Shard) -> tuple[Unit, ...]:
    """The units of a shard, in the order of their records."""
    return (
        *map(unit_of, shard.clippings),
        *(_person(archive, labels, id_) for id_ in shard.people),
        *map(_list, shard.lists),
    )


def unit_of(clipping: Clipping) -> Unit:
    """The unit of an article."""
    said = f"{clipping.digest.hex()}{clipping.links}"
    return Unit(clipping.path, said, len(clipping.agencies))


def _person(archive: Archive, labels: Labels, id_: str) -> Unit:
    said = digest((person_key(archive, id_), labels.people[id_]))
    return Unit(addresses.person(id_), said, None)


def _list(listed: Listed) -> Unit:
    return Unit(listed.address, digest(tuple(listed)), None)


def base_in(memory: Memory, folder: str, key: bytes, *, made_by: bytes) -> Base | None:
    """What is known of a shard in the site.

    None when nothing is, and when it was made by another program or with other settings than
    `made_by` says: nothing of it may stay.
    """
    held = _read(memory, _HELD + folder, key + made_by)
    if held is None:
        return None
    replaced = _read(memory, _REPLACED + folder, key + made_by) or {}
    return Base(
        folder=folder,
        key=key,
        units=tuple(Unit(*unit) for unit in held["units"]),
        names=held["names"],
        hidden=frozenset(replaced.get("hidden", ())),
        dead=frozenset(replaced.get("dead", ())),
    )


def of_made(archive: Archive, index: Index, shard: Shard) -> dict[str, bytes]:
    """What is to be kept of a shard that was made: values of the memory."""
    names = names_of(archive, index.labels, shard)
    held = {"units": units_of(archive, index.labels, shard), "names": names}
    mark = shard.key + index.made_by
    return {_HELD + shard.folder: _written(mark, held), _REPLACED + shard.folder: b""}


def of_kept(index: Index, shard: Shard) -> dict[str, bytes]:
    """What is to be kept of a shard that stays though some of its records were replaced."""
    if shard.kept is None:
        return {}
    replaced = {"hidden": sorted(shard.kept.hidden), "dead": sorted(shard.kept.dead)}
    mark = shard.key[:DIGITS] + index.made_by
    return {_REPLACED + shard.folder: _written(mark, replaced)}


def _written(mark: bytes, value: object) -> bytes:
    return mark + zlib.compress(json.dumps(value, ensure_ascii=False).encode(), 1)


def _read(memory: Memory, name: str, mark: bytes) -> dict[str, Any] | None:
    content = memory.value(name)
    if not content or not content.startswith(mark):
        return None
    value: dict[str, Any] = json.loads(zlib.decompress(content.removeprefix(mark)))
    return value
