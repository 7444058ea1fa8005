"""The search index on the disk: shards in their folders, and what leads to them."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path, PurePosixPath

from clipfile.archive import Archive
from clipfile.crew import cores
from clipfile.search.directory import make_directory, pack_words, unpack_words, words_of
from clipfile.search.frozen import Frozen
from clipfile.search.pagefind import (
    ENTRY,
    PROGRAMS,
    Record,
    is_one_of,
    make_index,
    write_files,
    write_index,
)
from clipfile.search.records import records_of
from clipfile.search.shards import DIRECTORY, LEAD, OVERLAY, Index, Shard

FOLDER = "pagefind"
"""Below the site's root."""

_INNER = ("fragment", "index", "filter")
"""Folders that Pagefind makes in its own."""
_WORDS = "words.gz"
_IN_THE_LEAD = (*PROGRAMS, ENTRY)
"""What is read once, from the folder that all shards stand in."""
_AT_ONCE = 4
"""Processes, at most: each takes about a gigabyte, and has a thread on every core by itself."""
_CHUNK = 4000
"""Places of words in one file of the word index, about 5 KB. Of smaller ones a question fetches
less, but each has its line in the metadata, which is fetched before the first answer."""


def folder_of(path: str) -> str:
    """The shard in which a file of the index stands; `path` is below the index."""
    folder, slash, _ = path.partition("/")
    return folder if slash and folder not in _INNER else LEAD


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

    `tell` is called after every record, from several threads.

    The directory comes after the shards. `missing`: folders, the directory's among them. `places`:
    for every folder, where it stands or is to be; of a shard that is not missing, and again of one
    that was made, no more is read than its list of words.

    Raises:
        SearchError, OSError: as `write_index`. KeyError: an article was changed meanwhile.
    """
    write = partial(_write, archive, index, language=language, tell=tell)
    wanted = [shard for shard in index.shards if shard.folder in missing]
    with ThreadPoolExecutor(min(cores(), _AT_ONCE)) as pool:
        yield from pool.map(write, wanted, [places[shard.folder] for shard in wanted])
    if index.directory and index.lead in missing:
        _write_directory(index, places, language=language)


def hidden_files(index: Index, places: Mapping[str, Path]) -> Iterator[str]:
    """The files, below the index, of the records that others replace."""
    for shard in index.shards:
        if shard.kept:
            frozen = Frozen(places[shard.folder])
            for number in sorted(shard.kept.hidden):
                yield str(PurePosixPath(shard.folder, frozen.fragment(number)))


def _write(
    archive: Archive,
    index: Index,
    shard: Shard,
    into: Path,
    *,
    language: str,
    tell: Callable[[], object],
) -> Shard:
    found = records_of(archive, index.labels, shard.clippings, shard.people, shard.lists)
    records = _told(found, tell)
    if not index.directory:
        write_index(records, into, language=language, chunk=_CHUNK)
        return shard
    _, files = make_index(records, language=language, chunk=_CHUNK)
    kept = {name: file for name, file in files.items() if not is_one_of(name, _IN_THE_LEAD)}
    write_files({**kept, _WORDS: pack_words(words_of(files))}, into)
    return shard


def _told(records: Iterable[Record], tell: Callable[[], object]) -> Iterator[Record]:
    for record in records:
        yield record
        tell()


def _write_directory(index: Index, places: Mapping[str, Path], *, language: str) -> None:
    words = {shard.folder: _words(places[shard.folder]) for shard in index.shards}
    alive = {_name(shard): _alive(shard, words[shard.folder]) for shard in index.shards}
    files = make_directory(alive, language=language)
    shards = [_listed(shard, places[shard.folder]) for shard in index.shards]
    # What is read first says that there are shards; of one index it says nothing.
    entry = {**json.loads(files.pop(ENTRY)), "shards": shards}
    place = root = places[index.lead]
    if index.lead != LEAD:
        # The one index keeps its place and its programs; only what is read first is new there.
        root = place.parent
        entry["directory"] = index.lead
        files = {name: file for name, file in files.items() if not is_one_of(name, PROGRAMS)}
        files[_WORDS] = pack_words(words[LEAD])
    write_files(files, place)
    text = json.dumps(entry, separators=(",", ":"), ensure_ascii=False)
    write_files({ENTRY: text.encode()}, root)


def _name(shard: Shard) -> str:
    """How a shard is called in the list and in the directory; it is its address below the index."""
    return shard.folder or "."


def _words(place: Path) -> list[str]:
    """The words of the shard at `place`; those of an only index stand with its directory."""
    for kept in (place / _WORDS, place / DIRECTORY / _WORDS):
        if kept.exists():
            return unpack_words(kept.read_bytes())
    # An index that gets its first overlay.
    return words_of({path.name: path.read_bytes() for path in (place / "index").iterdir()})


def _alive(shard: Shard, words: Iterable[str]) -> Iterator[str]:
    dead = shard.kept.dead if shard.kept else frozenset[str]()
    return (word for word in words if word not in dead)


def _listed(shard: Shard, place: Path) -> dict[str, object]:
    """What a browser is told of a shard."""
    (metadata,) = place.glob("pagefind.*.pf_meta")
    about: dict[str, object] = {
        "folder": _name(shard),
        "records": shard.kept.size if shard.kept else shard.size,
        "index": metadata.name.removeprefix("pagefind.").removesuffix(".pf_meta"),
    }
    if shard.span is not None:
        about["years"] = shard.span.years
    if shard.kept:
        about["hidden"] = sorted(shard.kept.hidden)
    if shard.folder == OVERLAY:
        about["isOverlay"] = True
    return about
