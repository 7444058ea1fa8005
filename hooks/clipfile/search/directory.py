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
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePosixPath

from clipfile.search.pagefind import ENTRY, PROGRAMS, Record, is_one_of, make_index
from clipfile.search.steady import decompress, digest_of

FOLDER = "directory"
"""Where the slices stand, below the index."""
WORDS = "words.gz"
"""A shard's list of its words, for the directory."""
_PAIRS = 2000
"""Words in a slice, each counted for every shard that has it: about 3 KB."""

_TEXT = re.compile(
    rb"(?:[\x00-\x17\x20-\x37\x80-\x97]|[\x18\x38\x98].|[\x19\x39\x99]..|[\x1a\x3a\x9a]....)*+"
    rb"(?<=(.))(?:([\x60-\x77])|\x78(.)|\x79(..))",
    re.DOTALL,
)
"""CBOR: numbers and heads of lists, then a text: what stands before it, and its size."""
_WORD = b"\x83"
"""What stands before a word, a list of three; before a spelling of one stands a list of two."""

Words = Sequence[Sequence[str]]
"""The words of a shard: of each file of its word index, both in their order."""


def words_of(files: Mapping[str, bytes]) -> Words:
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


def pack_words(words: Words) -> bytes:
    """A file of words."""
    return gzip.compress("\n\n".join(map("\n".join, words)).encode(), mtime=0)


def unpack_words(content: bytes) -> list[list[str]]:
    """The words of a file that `pack_words` has made."""
    groups = gzip.decompress(content).decode().split("\n\n")
    return [group.split("\n") for group in groups if group]


def make_directory(
    words: Sequence[tuple[Words, frozenset[str]]], *, language: str
) -> dict[str, bytes]:
    """The directory's files by their names, Pagefind's programs among them.

    `words`: those of each shard, and which of them are not to be found in it any more.

    Raises:
        SearchError, OSError: as `make_index`.
    """
    # An index of next to nothing gives the programs, and what is said of them.
    files = make_index([Record(url="/", content="a")], language=language)
    made = {name: content for name, content in files.items() if is_one_of(name, PROGRAMS)}
    firsts, names = [], []
    for first, content in _slices(words):
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


def _slices(
    words: Sequence[tuple[Words, frozenset[str]]],
) -> Iterator[tuple[str, dict[str, object]]]:
    """First word -> slice, in the order of the words.

    A slice has `words`, a line each; for each of them `shards`, a number in hexadecimal digits
    whose bits are the shards that have it; and for each shard `files`: the number of the file of
    its first word in the slice, how many of its words there are in that one, in the next one ...
    """
    where = _where(words)
    some: list[str] = []
    pairs = 0
    for word in sorted(where):
        some.append(word)
        pairs += len(where[word])
        if pairs >= _PAIRS:
            yield some[0], _slice(some, where, len(words))
            some, pairs = [], 0
    if some:
        yield some[0], _slice(some, where, len(words))


def _where(words: Iterable[tuple[Words, frozenset[str]]]) -> dict[str, list[tuple[int, int]]]:
    """Word -> the shards that have it, each with the number of a file."""
    where: dict[str, list[tuple[int, int]]] = {}
    for shard, (groups, dead) in enumerate(words):
        for number, group in enumerate(groups):
            place = (shard, number)
            for word in group:
                if word not in dead:
                    where.setdefault(word, []).append(place)
    return where


def _slice(
    some: Sequence[str], where: Mapping[str, Sequence[tuple[int, int]]], shards: int
) -> dict[str, object]:
    masks = []
    files: list[list[int]] = [[] for _ in range(shards)]
    for word in some:
        mask = 0
        for shard, number in where[word]:
            mask |= 1 << shard
            counts = files[shard] = files[shard] or [number]
            # Of a file all of whose words are dead nothing is counted.
            counts.extend([0] * (number - counts[0] - len(counts) + 2))
            counts[-1] += 1
        masks.append(mask)
    return {"words": "\n".join(some), "shards": " ".join(map("{:x}".format, masks)), "files": files}


def _packed(content: object) -> bytes:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(text.encode(), mtime=0)
