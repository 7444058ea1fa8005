"""What may not stay in a shard even unseen: a shard that has it is made again.

The file of a record that was replaced is removed. Its words stay in the word index of the shard,
stemmed and by their places, from which somebody might put the text together again. That is left
there when an edit changes a text, and not when something was taken back.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, reduce
from operator import or_
from pathlib import Path
from typing import Protocol, TypeVar

from clipfile.archive import Archive
from clipfile.linking.clippings import Clipping
from clipfile.pages.labels import Labels
from clipfile.search.bases import Base, Unit, unit_of
from clipfile.search.frozen import Frozen
from clipfile.search.pagefind import Record
from clipfile.search.records import records_of
from clipfile.search.shards import Shard, name_now

PASSAGE = 12
"""Words that an edit may take out of an article while its old words stay in a shard."""


class Edit(Protocol):
    """What became of a shard."""

    @property
    def shard(self) -> Shard:
        """As it would be made now."""

    @property
    def base(self) -> Base:
        """As it stands."""

    @property
    def fresh(self) -> Mapping[str, Unit]:
        """What is not in it as it is now."""


_Some = TypeVar("_Some", bound=Edit)


class Withdrawals:
    """What was taken back since the index was published."""

    def __init__(
        self, archive: Archive, labels: Labels, place: Path, others: Sequence[Base]
    ) -> None:
        """`place`: the index as it is published; `others`: what stands there beside the edits'."""
        self._archive = archive
        self._labels = labels
        self._place = place
        self._others = others

    def without(self, edits: Sequence[_Some]) -> list[_Some]:
        """The edits of those shards that have nothing of it."""
        clean = [edit for edit in edits if not self._lacks(edit.base)]
        bases = (*(edit.base for edit in edits), *self._others)
        cut = {
            clipping.path
            for edit in clean
            for clipping in edit.shard.clippings
            if clipping.path in edit.fresh and self._is_cut(clipping, bases)
        }
        return [edit for edit in clean if cut.isdisjoint(edit.base.numbers)]

    def _lacks(self, base: Base) -> bool:
        """Whether the base has an article, a person or a name that the archive has no longer."""
        return any(map(self._is_gone, base.units)) or any(
            self._is_renamed(what, name) for what, name in base.names.items()
        )

    def _is_gone(self, unit: Unit) -> bool:
        if unit.photographs is None or unit.id in self._archive.paths:
            return False
        # An article under another address has kept its text, if it is as it was published last.
        last = [base.found[unit.id] for base in self._others if unit.id in base.found]
        return self._digests.isdisjoint(last or [unit.digest])

    def _is_renamed(self, what: str, name: str | None) -> bool:
        kind, _, of = what.partition(" ")
        now = name_now(self._archive, self._labels, kind, of)
        # That nothing is filed under a topic any more takes nothing back.
        return now != name and (now is not None or kind in ("person", "alias"))

    @cached_property
    def _digests(self) -> frozenset[str]:
        return frozenset(unit_of(clipping).digest for clipping in self._archive.clippings)

    def _is_cut(self, clipping: Clipping, bases: Iterable[Base]) -> bool:
        """Whether an article was changed in a way that takes something back."""
        digest = unit_of(clipping).digest
        before = [base for base in bases if clipping.path in base.found]
        if not before or any(base.found[clipping.path] == digest for base in before):
            return False
        if self._archive.article(clipping).corrections:
            return True
        now = _words(records_of(self._archive, self._labels, (clipping,), ()))
        return any((self._said(base, clipping.path) - now).total() > PASSAGE for base in before)

    def _said(self, base: Base, id_: str) -> Counter[str]:
        frozen = Frozen(self._place / base.folder)
        return _words(map(frozen.record, base.numbers[id_]))


def _words(records: Iterable[Record]) -> Counter[str]:
    """The words of an article and of its photographs, which have its headline too, counted once."""
    return reduce(or_, map(_words_of, records), Counter())


def _words_of(record: Record) -> Counter[str]:
    texts = (record.content, *record.meta.values())
    return Counter(word for text in texts for word in re.findall(r"\w+", text))
