"""The directory: which shards have a word, and in which of their files.

A question is answered shard by shard, by Pagefind's program, and each shard knows its own words
only. So a browser looks a word up here first: it finds the words that begin with it, or, when no
shard has one, the longest with which it begins, as Pagefind does in one index. It asks the shards
that have a word for each word of the question, and fetches the files that these words are in.

The directory is a list of slices. A slice has the words of one part of the alphabet.
"""

import gzip
import json
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import PurePosixPath

from clipfile.search.pagefind import ENTRY, PROGRAMS, Record, is_one_of, make_index
from clipfile.search.steady import decompress, digest_of

FOLDER = "directory"
"""Where the slices stand, below the index."""
WORDS = "words.gz"
"""A shard's list of its words, for the directory."""
_ROOM = 3000
"""What is in a slice, about 2 KB."""
_WORD_TAKES = 4
"""Of it, for a word; what it takes to say that a shard has it is one."""

_TEXT = re.compile(
    rb"(?:[\x00-\x17\x20-\x37\x80-\x97]|[\x18\x38\x98].|[\x19\x39\x99]..|[\x1a\x3a\x9a]....)*+"
    rb"(?<=(.))(?:([\x60-\x77])|\x78(.)|\x79(..))",
    re.DOTALL,
)
"""CBOR: numbers and heads of lists, then a text: what stands before it, and its size."""
_WORD = b"\x83"
"""What stands before a word, a list of three; before a spelling of one stands a list of two."""

Shard = Sequence[Sequence[str]]
"""The words of a shard: of each file of its word index, both in their order."""


def words_of(files: Mapping[str, bytes]) -> Shard:
    """Every word of an index."""
    named = {_number(name): name for name in files if name.endswith(".pf_index")}
    chunks = (decompress(files[name]) for _, name in sorted(named.items()))
    return [[word for word, _ in words_in(chunk)] for chunk in chunks]


def _number(name: str) -> int:
    return int(PurePosixPath(name).stem.rpartition("_")[2])


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


def pack_words(words: Shard) -> bytes:
    """A file of words."""
    return gzip.compress("\n\n".join(map("\n".join, words)).encode(), mtime=0)


def unpack_words(content: bytes) -> list[list[str]]:
    """The words of a file that `pack_words` has made."""
    groups = gzip.decompress(content).decode().split("\n\n")
    return [group.split("\n") for group in groups if group]


def make_directory(shards: Sequence[Shard], *, language: str) -> dict[str, bytes]:
    """The directory's files by their names, Pagefind's programs among them.

    Raises:
        SearchError, OSError: as `make_index`.
    """
    # An index of next to nothing gives the programs, and what is said of them.
    files = make_index([Record(url="/", content="a")], language=language)
    made = {name: content for name, content in files.items() if is_one_of(name, PROGRAMS)}
    firsts, names = [], []
    for first, content in _slices(shards):
        file = _packed(content)
        firsts.append(first)
        names.append(digest_of([file]))
        made[f"{FOLDER}/{names[-1]}.pf_slice"] = file
    top = _packed({"first": "\n".join(firsts), "slices": names})
    digest = digest_of([top])
    made[f"pagefind.{digest}.pf_directory"] = top
    entry = json.loads(files[ENTRY])
    for about in entry["languages"].values():
        about["hash"] = digest
    made[ENTRY] = json.dumps(entry, separators=(",", ":"), ensure_ascii=False).encode()
    return made


def _slices(shards: Sequence[Shard]) -> Iterator[tuple[str, dict[str, object]]]:
    """First word -> slice, in the order of the words.

    A slice has `words`, a line each; for each of them `shards`, a number in hexadecimal digits
    whose bits are the shards that have it; and for each shard `files`: the number of the file of
    its first word in the slice, how many of its words there are in that one, in the next one ...
    """
    masks: dict[str, int] = {}
    for number, shard in enumerate(shards):
        bit = 1 << number
        for word in chain.from_iterable(shard):
            masks[word] = masks.get(word, 0) | bit
    parts = list(_parts(masks))
    firsts = [part[0] for part in parts]
    files = zip(*(_files(shard, firsts) for shard in shards), strict=True)
    for part, counts in zip(parts, files, strict=True):
        digits = " ".join(f"{masks[word]:x}" for word in part)
        yield part[0], {"words": "\n".join(part), "shards": digits, "files": counts}


def _parts(masks: Mapping[str, int]) -> Iterator[list[str]]:
    """The words in order, as many at a time as one slice has."""
    part: list[str] = []
    taken = 0
    for word in sorted(masks):
        part.append(word)
        taken += _WORD_TAKES + masks[word].bit_count()
        if taken >= _ROOM:
            yield part
            part, taken = [], 0
    if part:
        yield part


def _files(shard: Shard, firsts: Sequence[str]) -> list[list[int]]:
    """For each slice, given by its first word, what `files` says of one shard."""
    found: list[list[int]] = [[] for _ in firsts]
    at = 0
    for number, words in enumerate(shard):
        start = 0
        while start < len(words):
            end = bisect_left(words, firsts[at + 1], start) if at + 1 < len(firsts) else len(words)
            if end > start:
                counts = found[at] = found[at] or [number]
                # A file whose words are all dead has none.
                counts.extend([0] * (number - counts[0] - len(counts) + 1))
                counts.append(end - start)
            at += end < len(words)
            start = end
    return found


def _packed(content: object) -> bytes:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(text.encode(), mtime=0)
