"""Pagefind's files -> the files that a browser asks for, under names that follow from their bytes.

Three things are changed. Pagefind 1.5 leaves its filters in the order of a randomly seeded hash
table, so that two runs over the same records differ; and its metadata, which is fetched before the
first answer, names the file of every record, which is wanted for the ten that are shown. So filters
are written anew, a column each (columns.py), the names of the records' files stand apart, `BLOCK`
at a time, and the list of the word index's files, which is most of what is left, is folded.

Pagefind's files are gzip over a mark over CBOR.
"""

import gzip
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, takewhile
from pathlib import PurePosixPath
from typing import Any, NamedTuple

import cbor2

MARK = b"pagefind_dcd"
"""What a file of Pagefind's begins with once it is decompressed."""
BLOCK = 128
"""Names of records' files in one file, 650 bytes: ten results are in as many files at worst."""
_ENTRY = "pagefind-entry.json"
_RECORDS, _CHUNKS, _FILTERS = 1, 2, 3
"""Places in the metadata's outermost list, as Pagefind 1.5.2 writes it."""
_DIGITS = 10
"""Of a digest in a file's name."""
_BITS = 4
"""Of a number of words that are kept: a third of the bytes of all, and 12 % off at most."""


def steady(files: Mapping[str, bytes], columns: Mapping[str, bytes]) -> dict[str, bytes]:
    """The index's files by name. `columns`: what a record can be filtered by -> its column's file.

    In the metadata a record's name is empty, and the list of filters holds the name of a column or
    the number of a block of names, with its file in `filter/`.

    Raises:
        ValueError: Pagefind has left out the metadata, or has written it twice.
    """
    made = {name: content for name, content in files.items() if not name.endswith(".pf_filter")}
    (name,) = (name for name in files if name.endswith(".pf_meta"))
    parts = unpack(made.pop(name))
    beside = {**columns, **dict(_names(parts[_RECORDS]))}
    parts[_RECORDS] = [["", _about(words)] for _, words in parts[_RECORDS]]
    parts[_CHUNKS] = fold(parts[_CHUNKS])
    parts[_FILTERS] = [[title, _digest(content)] for title, content in sorted(beside.items())]
    made |= {f"filter/{_digest(content)}.pf_column": content for content in beside.values()}
    file = pack(parts)
    old = PurePosixPath(name).stem.removeprefix("pagefind.")
    language, _, _ = old.rpartition("_")
    new = f"{language}_{file.digest[:_DIGITS]}"
    made[name.replace(old, new)] = file.packed
    made[_ENTRY] = made[_ENTRY].replace(old.encode(), new.encode())
    return made


def _about(words: int) -> int:
    """How many words a record has, about: a long record's words weigh less, and that is all."""
    loose = max(0, words.bit_length() - _BITS)
    return words >> loose << loose


def fold(chunks: Sequence[Sequence[str]]) -> list[object]:
    """The list of the word index's files, in two thirds of its bytes.

    `chunks`: the first and the last word of each file, and its name. Of these words it is said how
    many letters each shares with the one before it, and, a line each, the rest; then the names.
    """
    words = [word for first, last, _ in chunks for word in (first, last)]
    shared = [len(common(*pair)) for pair in pairwise(["", *words])]
    rests = (word[letters:] for letters, word in zip(shared, words, strict=True))
    return [shared, "\n".join(rests), "\n".join(name for _, _, name in chunks)]


def unfold(folded: Sequence[Any]) -> list[tuple[str, str, str]]:
    """What `fold` was given."""
    shared, rests, names = folded
    words = [""]
    for letters, rest in zip(shared, rests.split("\n"), strict=False):
        words.append(f"{words[-1][:letters]}{rest}")
    return list(zip(words[1::2], words[2::2], names.split("\n"), strict=False))


def common(one: str, other: str) -> str:
    """What both begin with."""
    same = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return "".join(letter for letter, _ in same)


def _names(records: Sequence[tuple[str, int]]) -> Iterator[tuple[str, bytes]]:
    """Number of a block -> its file: the names of the records' files, a line each."""
    for start in range(0, len(records), BLOCK):
        lines = "\n".join(name for name, _ in records[start : start + BLOCK])
        yield str(start // BLOCK), gzip.compress(lines.encode(), mtime=0)


def names_in(block: bytes) -> list[str]:
    """The names of the records' files in one file of names."""
    return gzip.decompress(block).decode().split("\n")


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:_DIGITS]


class File(NamedTuple):
    """A file of Pagefind's."""

    digest: str
    """Of its content, in hexadecimal digits; its name has the first of them."""
    packed: bytes


def pack(content: object) -> File:
    """The file with this content; the same content gives the same bytes."""
    return packed(cbor2.dumps(content))


def packed(data: bytes) -> File:
    """The file whose content is encoded as CBOR already."""
    return File(hashlib.sha256(data).hexdigest(), gzip.compress(MARK + data, mtime=0))


def unpack(packed: bytes) -> Any:  # noqa: ANN401  whatever CBOR holds
    """The content of a file."""
    return cbor2.loads(decompress(packed))


def decompress(packed: bytes) -> bytes:
    """The CBOR of a file."""
    return gzip.decompress(packed).removeprefix(MARK)
