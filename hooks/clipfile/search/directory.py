"""The directory of shards: a small index, which tells what shards hold all words of a question.

Pagefind does without a word that it does not find: it takes the longest one with which that word
begins, or none. A shard without a Theodore answers `theodore harbour` with everything that has
`the harbour`, or `harbour`. So a shard is asked only when it has all the words, and the rest need
not be loaded. The same program answers from the directory, whose pages are the shards and whose
words are theirs, as Pagefind has stemmed them.
"""

import gzip
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from cbor2 import dumps

from clipfile.search.pagefind import ENTRY, PROGRAMS, Record, is_one_of, make_index
from clipfile.search.steady import common, decompress, fold, pack, packed, unpack

_PLACES = 2000
"""Places of words in one file of the directory, at least: about 5 KB."""
_DIGITS = 10
"""Of a digest in a file's name."""
_PAGES, _CHUNKS, _FILTERS = 1, 2, 3
"""Places in the metadata's outermost list, as Pagefind 1.5.2 writes it."""


_TEXT = re.compile(
    rb"(?:[\x00-\x17\x20-\x37\x80-\x97]|[\x18\x38\x98].|[\x19\x39\x99]..|[\x1a\x3a\x9a]....)*+"
    rb"(?<=(.))(?:([\x60-\x77])|\x78(.)|\x79(..))",
    re.DOTALL,
)
"""CBOR: numbers and heads of lists, then a text: what stands before it, and its size."""
_WORD = b"\x83"
"""What stands before a word, a list of three; before a spelling of one stands a list of two."""


def words_of(files: Mapping[str, bytes]) -> list[str]:
    """Every word of an index, sorted."""
    chunks = (decompress(file) for name, file in files.items() if name.endswith(".pf_index"))
    return sorted(word for chunk in chunks for word, _ in words_in(chunk))


def words_in(chunk: bytes) -> Iterator[tuple[str, int]]:
    """Every word of a file of the word index, unpacked, and where its records begin.

    What stands there is a list of the records that have the word, then one of its spellings.
    """
    # Nearly all of a chunk is numbers: to pass over them takes a quarter of the time of reading it.
    at = 0
    while found := _TEXT.match(chunk, at):
        before, short, *long = found.groups()
        size = short[0] & 31 if short else int.from_bytes(long[0] or long[1])
        at = found.end() + size
        if before == _WORD:
            yield chunk[found.end() : at].decode(), at


def pack_words(words: Iterable[str]) -> bytes:
    """A file of words."""
    return gzip.compress("\n".join(words).encode(), mtime=0)


def unpack_words(content: bytes) -> list[str]:
    """The words of a file that `pack_words` has made."""
    return gzip.decompress(content).decode().split("\n")


def make_directory(words: Mapping[str, Iterable[str]], *, language: str) -> dict[str, bytes]:
    """The directory's files by their names, Pagefind's programs among them.

    `words`: a shard's folder, which becomes the id of its page -> its words.

    Raises:
        SearchError, OSError: as `write_index`.
    """
    # An index of next to nothing gives the programs, and all of the format that is no matter here.
    record = Record(url="/", content="a")
    _, files = make_index([record], language=language)
    entry = json.loads(files[ENTRY])
    ((code, about),) = entry["languages"].items()
    meta = unpack(files[f"pagefind.{about['hash']}.pf_meta"])
    made = {name: content for name, content in files.items() if is_one_of(name, PROGRAMS)}
    meta[_PAGES] = [[folder, 1] for folder in words]
    meta[_FILTERS] = []
    chunks = []
    shards = _shards(words.values())
    before = ""
    for group in _groups(shards):
        file = packed(_chunk([(word, shards[word]) for word in group]))
        name = f"{code}_{file.digest[:_DIGITS]}"
        made[f"index/{name}.pf_index"] = file.packed
        # What the words of two files begin with is looked for in both.
        chunks.append([common(before, group[0]) or group[0], group[-1], name])
        before = group[-1]
    meta[_CHUNKS] = fold(chunks)
    file = pack(meta)
    about |= {"hash": f"{code}_{file.digest[:_DIGITS]}", "page_count": len(words)}
    made[f"pagefind.{about['hash']}.pf_meta"] = file.packed
    made[ENTRY] = json.dumps(entry, separators=(",", ":"), ensure_ascii=False).encode()
    return made


def _shards(words: Iterable[Iterable[str]]) -> dict[str, tuple[int, ...]]:
    """Word -> the numbers of the shards that have it."""
    shards: dict[str, tuple[int, ...]] = {}
    for number, some in enumerate(words):
        for word in some:
            shards[word] = (*shards.get(word, ()), number)
    return shards


def _groups(shards: Mapping[str, tuple[int, ...]]) -> Iterator[list[str]]:
    """The words in order, as many at a time as one file has."""
    group: list[str] = []
    places = 0
    for word in sorted(shards):
        group.append(word)
        places += len(shards[word])
        if places >= _PLACES:
            yield group
            group, places = [], 0
    if group:
        yield group


def _chunk(words: Sequence[tuple[str, tuple[int, ...]]]) -> bytes:
    """The CBOR of a file of words, as Pagefind keeps them: a list that holds a list of words.

    A word is its pages, without places in text or metadata, and no spellings. It is put together
    from pieces, since many words stand in the same shards.
    """
    head = dumps([[None] * len(words)])[: -len(words)]
    entries = (_WORD + dumps(word) + _pages(numbers) + dumps([]) for word, numbers in words)
    return head + b"".join(entries)


@lru_cache
def _pages(numbers: tuple[int, ...]) -> bytes:
    # The number of a page is counted from the one before.
    return dumps([[here - before, [], []] for before, here in pairwise((0, *numbers))])
