"""A shard in its folder, read back: its records, and which words only some of them have."""

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from io import BytesIO
from pathlib import Path

import cbor2

from clipfile.search.directory import WORDS, unpack_words, words_in
from clipfile.search.pagefind import Record
from clipfile.search.steady import MARK, decompress, path_of

_LONG = 24
"""From here on, what stands in the head of a CBOR item tells how many bytes its size takes."""


class Frozen:
    """The files of one shard. Nothing is read before it is asked for."""

    def __init__(self, place: Path) -> None:
        """`place`: the shard's folder, which has one file of metadata."""
        self._place = place
        (metadata,) = place.glob("pagefind.*.pf_meta")
        _, self.digest, _ = metadata.name.split(".")

    def fragment(self, number: int) -> str:
        """The name of a record's file, below the shard's folder."""
        return path_of(self.digest, f"{number}.pf_fragment")

    def record(self, number: int) -> Record:
        """A record as far as it is searched: without filters."""
        content = (self._place / self.fragment(number)).read_bytes()
        said = json.loads(decompress(content).removeprefix(MARK))
        return Record(url=said["url"], content=said["content"], meta=said["meta"])

    def words_only_in(self, numbers: frozenset[int], words: Iterable[str]) -> Iterator[str]:
        """Those of `words` that no record has but these."""
        firsts = [some[0] for some in self.words]
        wanted: dict[int, set[str]] = {}
        for word in words:
            at = bisect_right(firsts, word) - 1
            if at >= 0:
                wanted.setdefault(at, set()).add(word)
        for number, some in wanted.items():
            path = path_of(self.digest, f"{number}.pf_index")
            chunk = decompress((self._place / path).read_bytes())
            for word, start in words_in(chunk):
                # Of a word in more records than these nothing need be decoded.
                is_rare = word in some and _size(chunk, start) <= len(numbers)
                if is_rare and numbers.issuperset(_records(chunk[start:])):
                    yield word

    @cached_property
    def words(self) -> list[list[str]]:
        """The words of each file of the word index."""
        return unpack_words((self._place / WORDS).read_bytes())


def _size(chunk: bytes, start: int) -> int:
    """How many items the list has that begins at `start` (RFC 8949, section 3)."""
    short = chunk[start] & 31
    if short < _LONG:
        return short
    return int.from_bytes(chunk[start + 1 : start + 1 + (1 << short - _LONG)])


def _records(content: bytes) -> Iterator[int]:
    """The records that have a word or one of its spellings: two lists, at the beginning."""
    file = BytesIO(content)
    pages, spellings = cbor2.load(file), cbor2.load(file)
    for some in (pages, *(others for _, others in spellings)):
        number = 0
        for step, *_ in some:
            number += step
            yield number
