"""Pagefind's files -> the same files in a fixed order, under names that follow from their bytes.

Pagefind 1.5 leaves its filters and sort keys in the order of a randomly seeded hash table, so that
two runs over the same records differ. The files are gzip over a mark over CBOR.
"""

import gzip
import hashlib
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any, NamedTuple

import cbor2

MARK = b"pagefind_dcd"
"""What a file of Pagefind's begins with once it is decompressed."""
_ENTRY = "pagefind-entry.json"
_FILTERS, _SORT_KEYS = 3, 4
"""Places in the metadata's outermost list, as Pagefind 1.5.2 writes it."""


def steady(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The bundle's files by name, with what stood in random order sorted.

    Raises:
        ValueError: two filters came out under one name.
    """
    made = dict(files)
    new_names: dict[str, str] = {}
    for name in (name for name in files if name.endswith(".pf_filter")):
        title, values = unpack(made.pop(name))
        _put(made, new_names, name, [title, sorted(values)])
    for name in (name for name in files if name.endswith(".pf_meta")):
        parts = unpack(made.pop(name))
        parts[_FILTERS] = sorted([title, new_names[old]] for title, old in parts[_FILTERS])
        parts[_SORT_KEYS] = sorted(parts[_SORT_KEYS])
        _put(made, new_names, name, parts)
        old = _hash(name)
        made[_ENTRY] = made[_ENTRY].replace(old.encode(), new_names[old].encode())
    if len(made) != len(files):
        raise ValueError("two filters of the search index have the same name")
    return made


def _put(made: dict[str, bytes], new_names: dict[str, str], name: str, content: object) -> None:
    """Add `content` under a name like the old one, with a hash of as many digits."""
    file = pack(content)
    old = _hash(name)
    language, _, digits = old.rpartition("_")
    new = f"{language}_{file.digest[: len(digits)]}"
    new_names[old] = new
    made[name.replace(old, new)] = file.packed


def _hash(name: str) -> str:
    """`en_3fd41da` of `filter/en_3fd41da.pf_filter` or `pagefind.en_3fd41da.pf_meta`."""
    return PurePosixPath(name).stem.removeprefix("pagefind.")


class File(NamedTuple):
    """A file of Pagefind's."""

    digest: str
    """Of its content, in hexadecimal digits; its name has the first of them."""
    packed: bytes


def pack(content: object) -> File:
    """The file with this content; the same content gives the same bytes."""
    data = cbor2.dumps(content)
    return File(hashlib.sha256(data).hexdigest(), gzip.compress(MARK + data, mtime=0))


def unpack(packed: bytes) -> Any:  # noqa: ANN401  whatever CBOR holds
    """The content of a file."""
    return cbor2.loads(decompress(packed))


def decompress(packed: bytes) -> bytes:
    """The CBOR of a file."""
    return gzip.decompress(packed).removeprefix(MARK)
