"""Pagefind's files -> the files that a browser asks for, under names that follow from their bytes.

Pagefind 1.5 leaves its filters in the order of a randomly seeded hash table, so that two runs over
the same records differ; filters are written anew, a column each (columns.py). Its metadata, which
is fetched before the first answer, names the file of every record and every file of words. Here a
file's name is the digest of all of the index and a number: of a record, or of a file of words in
their order. So nobody has to be told it. What is left of the metadata is how many words each record
has, a byte a record. A browser makes of it what Pagefind's program reads.

Pagefind's files are gzip over a mark over CBOR.
"""

import gzip
import hashlib
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import Any

import cbor2

MARK = b"pagefind_dcd"
"""What a file of Pagefind's begins with once it is decompressed."""
DIGITS = 10
"""Of a digest in a file's name."""
_ENTRY = "pagefind-entry.json"
_VERSION, _RECORDS, _CHUNKS, _FIELDS = 0, 1, 2, 5
"""Places in the metadata's outermost list, as Pagefind 1.5.2 writes it."""
_BITS = 4
"""Of a number of words that are kept: a third of the bytes of all, and 12 % off at most."""


def steady(files: Mapping[str, bytes], columns: Mapping[str, bytes]) -> dict[str, bytes]:
    """The index's files by name. `columns`: what a record can be filtered by -> its column's file.

    The metadata is a list: Pagefind's version, what is searched beside a text, the titles of the
    columns, and the numbers of words (`rounded`).

    Raises:
        ValueError: Pagefind has left out the metadata, or has written it twice.
    """
    made = {name: content for name, content in files.items() if "/" not in name}
    (name,) = (name for name in files if name.endswith(".pf_meta"))
    parts = unpack(made.pop(name))
    about = [
        parts[_VERSION],
        parts[_FIELDS],
        sorted(columns),
        rounded(w for _, w in parts[_RECORDS]),
    ]
    inner = {"pf_meta": pack(about)}
    for number, (record, _) in enumerate(parts[_RECORDS]):
        inner[f"{number}.pf_fragment"] = files[f"fragment/{record}.pf_fragment"]
    for number, (_, _, chunk) in enumerate(parts[_CHUNKS]):
        inner[f"{number}.pf_index"] = files[f"index/{chunk}.pf_index"]
    inner |= {f"{title}.pf_column": content for title, content in sorted(columns.items())}
    digest = digest_of(inner.values())
    made |= {path_of(digest, name): content for name, content in inner.items()}
    old = PurePosixPath(name).stem.removeprefix("pagefind.")
    made[_ENTRY] = made[_ENTRY].replace(old.encode(), digest.encode())
    return made


def path_of(digest: str, name: str) -> str:
    """Where a file of an index stands: `0.pf_fragment`, `0.pf_index`, `kind.pf_column` ..."""
    _, _, kind = name.rpartition(".")
    folder = {"pf_fragment": "fragment/", "pf_index": "index/", "pf_column": "filter/"}
    return f"{folder[kind]}{digest}_{name}" if kind in folder else f"pagefind.{digest}.{name}"


def rounded(words: Iterable[int]) -> bytes:
    """Numbers of words, a byte each: what it is up to 15, else eight for each doubling.

    A long record's words weigh less, and that is all that it is for.
    """
    return bytes(map(_rounded, words))


def _rounded(words: int) -> int:
    loose = max(0, words.bit_length() - _BITS)
    return (loose << _BITS - 1) + (words >> loose)


def digest_of(contents: Iterable[bytes]) -> str:
    """What the name of an index's files begins with."""
    hashed = hashlib.sha256()
    for content in contents:
        hashed.update(hashlib.sha256(content).digest())
    return hashed.hexdigest()[:DIGITS]


def pack(content: object) -> bytes:
    """The file with this content; the same content gives the same bytes."""
    return gzip.compress(MARK + cbor2.dumps(content), mtime=0)


def unpack(packed: bytes) -> Any:  # noqa: ANN401  whatever CBOR holds
    """The content of a file."""
    return cbor2.loads(decompress(packed))


def decompress(packed: bytes) -> bytes:
    """The CBOR of a file."""
    return gzip.decompress(packed).removeprefix(MARK)
