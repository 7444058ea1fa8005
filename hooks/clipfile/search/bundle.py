"""The search index on the disk: shards in their folders, and what leads to them."""

import json
import os
import threading
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from clipfile.archive import Archive
from clipfile.crew import can_fork, cores, on_every_core
from clipfile.search.directory import FOLDER as SLICES
from clipfile.search.directory import WORDS, make_directory, pack_words, words_of
from clipfile.search.frozen import Frozen
from clipfile.search.pagefind import (
    ENTRY,
    PROGRAMS,
    Record,
    is_one_of,
    make_index,
    write_files,
)
from clipfile.search.records import records_of
from clipfile.search.shards import LEAD, OVERLAY, Index, Shard

FOLDER = "pagefind"
"""Below the site's root."""

_IN_THE_LEAD = (*PROGRAMS, ENTRY)
"""What is read once, from the folder that all shards stand in."""
_AT_ONCE = 4
"""Processes, at most: each takes about a gigabyte, and has a thread on every core by itself."""


def path_of_shard(folder: str) -> str:
    """Where a shard stands, below the site's root, with the slash at the end of a folder."""
    return f"{FOLDER}/{folder}/"


def folder_of(path: str) -> str:
    """The shard in which a file of the index stands; `path` is below the index."""
    folder, slash, _ = path.partition("/")
    return folder if slash and folder != SLICES else LEAD


def write_shards(
    archive: Archive,
    index: Index,
    missing: Collection[str],
    places: Mapping[str, Path],
    *,
    language: str,
    tell: Callable[[], object] = lambda: None,
) -> Iterator[Shard]:
    """Make the shards that are missing, several at once; each one when it is there.

    `tell` is called after every record, in a thread of its own.

    The directory comes after the shards. `missing`: folders, the directory's among them. `places`:
    for every folder, where it stands or is to be; of a shard that is not missing, and again of one
    that was made, no more is read than its list of words.

    Raises:
        SearchError, OSError: as `make_index`. KeyError: an article was changed meanwhile.
    """
    wanted = [shard for shard in index.shards if shard.folder in missing]
    told, here = os.pipe()
    making = _Making(archive, index, places, language, here)
    made = _several(making, wanted)
    # Only now, since no process is forked beside a thread.
    teller = threading.Thread(target=_pass_on, args=(told, tell))
    teller.start()
    try:
        with closing(made):
            for shard in wanted:
                next(made)
                yield shard
    finally:
        os.close(here)
        teller.join()
        os.close(told)
    if LEAD in missing:
        _write_directory(index, places, language=language)


def hidden_files(index: Index, places: Mapping[str, Path]) -> dict[str, list[str]]:
    """The files, below the site's root, of the records that others replace.

    They are under the paths of their shards: of all that stay as they are but for such records.
    """
    return {
        path_of_shard(shard.folder): [
            path_of_shard(shard.folder) + Frozen(places[shard.folder]).fragment(number)
            for number in sorted(shard.kept.hidden)
        ]
        for shard in index.shards
        if shard.kept
    }


@dataclass(frozen=True, slots=True)
class _Making:
    """All that making a shard takes."""

    archive: Archive
    index: Index
    places: Mapping[str, Path]
    language: str
    told: int
    """The end of a pipe into which a byte is written for every record."""


def _several(making: _Making, wanted: Sequence[Shard]) -> Generator[None]:
    """Make shards, several at once; in processes of their own where these can be forked.

    What is done for Pagefind takes half as long as what Pagefind does, and threads of one process
    would take turns.
    """
    if can_fork():
        return on_every_core(_write, making, wanted, needs_fork=True, at_once=_AT_ONCE)
    return _in_threads(making, wanted)


def _in_threads(making: _Making, wanted: Sequence[Shard]) -> Generator[None]:
    with ThreadPoolExecutor(min(cores(), _AT_ONCE)) as pool:
        yield from pool.map(partial(_write, making), wanted)


def _write(making: _Making, shard: Shard) -> None:
    archive, index = making.archive, making.index
    found = records_of(archive, index.labels, shard.clippings, shard.people, shard.lists)
    records = _told(found, making.told)
    files = make_index(records, language=making.language, chunk=index.places)
    kept = {name: file for name, file in files.items() if not is_one_of(name, _IN_THE_LEAD)}
    write_files({**kept, WORDS: pack_words(words_of(files))}, making.places[shard.folder])


def _told(records: Iterable[Record], told: int) -> Iterator[Record]:
    for record in records:
        yield record
        os.write(told, b".")


def _pass_on(told: int, tell: Callable[[], object]) -> None:
    """Call `tell` for every byte, until the other end is closed everywhere."""
    while some := os.read(told, 1 << 12):
        for _ in some:
            tell()


def _write_directory(index: Index, places: Mapping[str, Path], *, language: str) -> None:
    frozen = [Frozen(places[shard.folder]) for shard in index.shards]
    words = [_alive(shard, one.words) for shard, one in zip(index.shards, frozen, strict=True)]
    files = make_directory(words, language=language)
    shards = [_listed(shard, one.digest) for shard, one in zip(index.shards, frozen, strict=True)]
    entry = {**json.loads(files[ENTRY]), "shards": shards}
    text = json.dumps(entry, separators=(",", ":"), ensure_ascii=False)
    write_files({**files, ENTRY: text.encode()}, places[LEAD])


def _alive(shard: Shard, words: Sequence[Sequence[str]]) -> Sequence[Sequence[str]]:
    if not (shard.kept and shard.kept.dead):
        return words
    dead = shard.kept.dead
    return [[word for word in some if word not in dead] for some in words]


def _listed(shard: Shard, digest: str) -> dict[str, object]:
    """What a browser is told of a shard; its folder is its address below the index."""
    about: dict[str, object] = {
        "folder": shard.folder,
        "records": shard.kept.size if shard.kept else shard.size,
        "index": digest,
    }
    if shard.span is not None:
        about["years"] = shard.span.years
    if shard.kept:
        about["hidden"] = sorted(shard.kept.hidden)
    if shard.folder == OVERLAY:
        about["isOverlay"] = True
    return about
