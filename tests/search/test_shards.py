"""The index of an archive in several shards: what is in each, and what an edit makes anew."""

import gzip
import json
import multiprocessing
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterable
from functools import partial
from itertools import chain
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from clipfile import crew
from clipfile.archive import Archive
from clipfile.output.preview import SearchShelf
from clipfile.pages.labels import labels_of
from clipfile.search import bundle, directory
from clipfile.search import shards as module
from clipfile.search.bundle import folder_of, write_shards
from clipfile.search.directory import make_directory, pack_words, unpack_words, words_of
from clipfile.search.pagefind import ENTRY
from clipfile.search.shards import ALL, LEAD, PEOPLE, plan_index
from clipfile.search.steady import decompress, pack, unpack

Read = Callable[[Path], Archive]
Build = Callable[[Path], str]

needs_forks = pytest.mark.skipif(sys.platform != "linux", reason="only Linux is trusted to fork")

FERRY = "articles/1987/night-ferry-runs-again.md"


@pytest.fixture(params=[pytest.param(True, marks=needs_forks, id="forks"), False])
def forked_or_not(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Shards are made in processes, as in a build, or in threads, as in a preview."""
    for room in (bundle, crew):
        monkeypatch.setattr(room, "can_fork", lambda: request.param)
    monkeypatch.setattr(crew, "cores", lambda: 2)
    monkeypatch.setattr(bundle, "cores", lambda: 2)


def keys(archive: Archive) -> dict[str, bytes]:
    return plan_index(archive, language="en").keys


def written(archive: Archive, into: Path) -> dict[str, bytes]:
    index = plan_index(archive, language="en")
    places = {folder: into / folder for folder in index.keys}
    for _ in write_shards(archive, index, index.keys.keys(), places, language="en"):
        pass
    return contents(into)


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def identities(index: Path) -> dict[str, dict[str, tuple[int, int]]]:
    """Shard -> its files, each with what changes when it is written anew."""
    found: dict[str, dict[str, tuple[int, int]]] = {}
    for path in contents(index):
        about = os.stat(index / path)
        found.setdefault(folder_of(path), {})[path] = (about.st_ino, about.st_mtime_ns)
    return found


def of(year: str, folders: Iterable[str]) -> str:
    """The one that has a year."""
    (folder,) = [name for name in folders if name.split("_")[0] <= year <= name.split("_")[-1]]
    return folder


def urls(index: Path, folder: str) -> list[str]:
    files = (index / folder / "fragment").iterdir()
    return [json.loads(decompress(file.read_bytes()))["url"] for file in files]


def listed(index: Path) -> list[dict[str, Any]]:
    entry = json.loads((index / ENTRY).read_text("utf-8"))
    shards: list[dict[str, Any]] = entry["shards"]
    return shards


def edit(archive: Path, path: str, old: str, new: str) -> None:
    text = (archive / path).read_text("utf-8")
    assert old in text
    (archive / path).write_text(text.replace(old, new), "utf-8")


def test_a_small_archive_has_one_shard(copy_of_newspaper: Path, read: Read, tmp_path: Path) -> None:
    written(read(copy_of_newspaper), tmp_path / "index")
    (shard,) = listed(tmp_path / "index")
    assert shard["folder"] == ALL
    assert "years" not in shard


@pytest.mark.usefixtures("few")
def test_every_record_is_in_one_shard(copy_of_newspaper: Path, read: Read, tmp_path: Path) -> None:
    archive = read(copy_of_newspaper)
    index = plan_index(archive, language="en")
    written(archive, tmp_path / "many")
    found = [url for shard in index.shards for url in urls(tmp_path / "many", shard.folder)]
    assert len(set(found)) == len(found) == sum(shard.size for shard in index.shards)
    assert set(urls(tmp_path / "many", PEOPLE)) == {
        *(f"/people/{id_}/" for id_ in archive.people),
        *(f"/sources/{slug}/" for slug in archive.indexes.sources),
        *(f"/topics/{slug}/" for slug in archive.indexes.topics),
    }
    for shard in index.shards[1:]:
        assert shard.span is not None
        first, last = shard.span.years
        years = {url.split("/")[2] for url in urls(tmp_path / "many", shard.folder)}
        assert all(first <= year <= last for year in years)


@pytest.mark.usefixtures("few", "forked_or_not")
def test_every_record_of_the_shards_that_are_made_is_told(
    copy_of_newspaper: Path, read: Read, tmp_path: Path
) -> None:
    archive, told = read(copy_of_newspaper), []
    index = plan_index(archive, language="en")
    places = {folder: tmp_path / "index" / folder for folder in index.keys}
    whole = written(archive, tmp_path / "index")
    missing = [index.shards[0].folder, index.shards[-1].folder]
    for folder in missing:
        shutil.rmtree(places[folder])
    tell = partial(told.append, 1)
    made = list(write_shards(archive, index, missing, places, language="en", tell=tell))
    assert made == [index.shards[0], index.shards[-1]]
    assert len(told) == sum(shard.size for shard in made)
    assert contents(tmp_path / "index") == whole


@pytest.mark.usefixtures("few", "forked_or_not")
def test_what_stops_the_making_of_shards_is_raised_and_leaves_no_process(
    copy_of_newspaper: Path, read: Read, tmp_path: Path
) -> None:
    archive = read(copy_of_newspaper)
    index = plan_index(archive, language="en")
    places = {folder: tmp_path / "index" / folder for folder in index.keys}
    made = write_shards(archive, index, index.keys.keys(), places, language="en")
    assert next(made) == index.shards[0]
    made.close()  # type: ignore[attr-defined]
    assert multiprocessing.active_children() == []
    # A file stands where a folder is to be made.
    place = tmp_path / "a file"
    place.touch()
    places |= {shard.folder: place / "below" for shard in index.shards}
    with pytest.raises(NotADirectoryError):
        list(write_shards(archive, index, index.keys.keys(), places, language="en"))
    assert multiprocessing.active_children() == []


@pytest.mark.usefixtures("few")
def test_a_shard_has_no_copy_of_a_program(
    copy_of_newspaper: Path, read: Read, tmp_path: Path
) -> None:
    files = written(read(copy_of_newspaper), tmp_path / "index")
    programs = [name for name in files if "wasm" in name or name.endswith(".js")]
    assert programs == ["wasm.en.pagefind", "wasm.unknown.pagefind"]
    assert [name for name in files if name.endswith(ENTRY)] == [ENTRY]


@pytest.mark.usefixtures("few")
def test_the_list_says_what_a_browser_needs(
    copy_of_newspaper: Path, read: Read, tmp_path: Path
) -> None:
    files = written(read(copy_of_newspaper), tmp_path / "index")
    people, *spans = listed(tmp_path / "index")
    assert people["folder"] == PEOPLE
    assert "years" not in people
    assert [span["folder"] for span in spans] == sorted(
        (span["folder"] for span in spans), reverse=True
    )
    assert all(span["years"][0] <= span["years"][1] for span in spans)
    for shard in (people, *spans):
        assert f"{shard['folder']}/pagefind.{shard['index']}.pf_meta" in files


@pytest.mark.usefixtures("few")
def test_the_directory_knows_the_shards_and_files_of_every_word(
    copy_of_newspaper: Path, read: Read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LEAST", 20)
    monkeypatch.setattr(module, "PLACES", 20)
    monkeypatch.setattr(directory, "_ROOM", 300)
    files = written(read(copy_of_newspaper), tmp_path / "index")
    shards = listed(tmp_path / "index")
    found = {number: set(some) for number, some in in_directory(files, len(shards)).items()}
    for number, shard in enumerate(shards):
        own = {name: data for name, data in files.items() if name.startswith(f"{shard['folder']}/")}
        groups = words_of(own)
        assert len(groups) > 1
        assert groups == unpack_words(own[f"{shard['folder']}/words.gz"])
        prefix = f"{shard['folder']}/index/{shard['index']}_"
        for file, group in enumerate(groups):
            (words,) = unpack(own[f"{prefix}{file}.pf_index"])
            assert [word for word, *_ in words] == group
        assert {(word, n) for n, group in enumerate(groups) for word in group} == found[number]


def in_directory(files: dict[str, bytes], shards: int) -> dict[int, list[tuple[str, int]]]:
    """Number of a shard -> its words, each with a file, told apart from the code under test."""
    (name,) = (name for name in files if name.endswith(".pf_directory"))
    top = json.loads(gzip.decompress(files[name]))
    found: dict[int, list[tuple[str, int]]] = {number: [] for number in range(shards)}
    said: list[str] = []
    for digest, first in zip(top["slices"], top["first"].split("\n"), strict=True):
        part = json.loads(gzip.decompress(files[f"directory/{digest}.pf_slice"]))
        words = part["words"].split("\n")
        assert words[0] == first
        said += words
        masks = [int(digits, 16) for digits in part["shards"].split(" ")]
        for number in range(shards):
            own = [word for word, mask in zip(words, masks, strict=True) if mask >> number & 1]
            start, *counts = part["files"][number] or [0]
            places = [n for n, count in enumerate(counts, start) for _ in range(count)]
            found[number] += zip(own, places, strict=True)
    assert len(top["slices"]) > 1
    assert said == sorted(set(said))
    return found


def test_a_file_without_a_word_is_counted_in_the_directory() -> None:
    files = make_directory([[["a"], [], ["d", "e"]], [["b", "e"]]], language="en")
    found = in_directory_of_one_slice(files)
    assert found == {"words": "a\nb\nd\ne", "shards": "1 2 1 3", "files": [[0, 1, 0, 2], [0, 2]]}
    nothing = make_directory([], language="en")
    assert not [name for name in nothing if name.endswith(".pf_slice")]


def in_directory_of_one_slice(files: dict[str, bytes]) -> Any:
    (part,) = (data for name, data in files.items() if name.endswith(".pf_slice"))
    return json.loads(gzip.decompress(part))


def test_words_of_every_length_and_script_are_read() -> None:
    words = ["a", "ꙮ", "y" * 23, "y" * 24, "y" * 255, "y" * 256, "ά" * 300]
    page = [[300, [1, -26, 70_000, 255], [-1, 0]]]
    chunk = [[[word, page, [[f"{word}́", page]]] for word in words]]
    assert words_of({"index/en_0.pf_index": pack(chunk)}) == [words]
    assert unpack_words(pack_words([words, ["z"]])) == [words, ["z"]]
    assert unpack_words(pack_words([])) == []


@pytest.mark.usefixtures("few")
def test_the_same_archive_gives_the_same_bytes(
    copy_of_newspaper: Path, read: Read, tmp_path: Path
) -> None:
    archive = read(copy_of_newspaper)
    assert written(archive, tmp_path / "one") == written(archive, tmp_path / "two")


@pytest.mark.usefixtures("few")
def test_a_key_changes_with_what_the_shard_shows(copy_of_newspaper: Path, read: Read) -> None:
    before = keys(read(copy_of_newspaper))
    assert keys(read(copy_of_newspaper)) == before
    edit(copy_of_newspaper, FERRY, "goat", "ewe")
    edited = keys(read(copy_of_newspaper))
    changed = {folder for folder in before if edited[folder] != before[folder]}
    assert changed == {LEAD, of("1987", before)}
    # The address is shown, and is not in the file.
    (copy_of_newspaper / FERRY).rename(copy_of_newspaper / FERRY.replace("ferry", "boat"))
    moved = keys(read(copy_of_newspaper))
    assert {folder for folder in moved if moved[folder] != edited[folder]} == changed


def test_other_settings_change_every_key(copy_of_newspaper: Path, read: Read) -> None:
    archive = read(copy_of_newspaper)
    before = keys(archive)[LEAD]
    assert plan_index(archive, language="de").keys[LEAD] != before
    edit(copy_of_newspaper, "mkdocs.yml", "markdown_extensions:", "markdown_extensions:\n  - meta")
    assert keys(read(copy_of_newspaper))[LEAD] != before


@pytest.mark.usefixtures("few")
def test_a_name_that_changes_changes_the_shards_that_show_it(
    copy_of_newspaper: Path, read: Read
) -> None:
    before = plan_index(read(copy_of_newspaper), language="en")
    shown = {
        shard.folder
        for shard in before.shards
        if any("ines-marsh" in clipping.people for clipping in shard.clippings)
    }
    # The same name to whoever looks for it: nobody's links change.
    edit(copy_of_newspaper, "docs/people/ines-marsh.md", "name: Inés Marsh", "name: Inès Marsh")
    after = keys(read(copy_of_newspaper))
    assert {folder for folder in after if after[folder] != before.keys[folder]} == {
        LEAD,
        PEOPLE,
        *shown,
    }
    assert 0 < len(shown) < len(before.shards) - 1


@pytest.mark.usefixtures("few")
def test_a_number_of_clippings_that_changes_changes_the_people(
    copy_of_newspaper: Path, read: Read
) -> None:
    before = keys(read(copy_of_newspaper))
    edit(copy_of_newspaper, FERRY, "Ada Quill", "A woman")
    after = keys(read(copy_of_newspaper))
    changed = {folder for folder in before if after[folder] != before[folder]}
    assert changed == {LEAD, PEOPLE, of("1987", set(before) - {LEAD, PEOPLE})}


@pytest.mark.usefixtures("few")
def test_a_namesake_changes_the_shards_that_file_under_the_name(
    copy_of_newspaper: Path, read: Read
) -> None:
    before = keys(read(copy_of_newspaper))
    record = copy_of_newspaper / "docs" / "people" / "odo-tarn-2.md"
    record.write_text("---\nname: Odo Tarn\n---\n", "utf-8")
    archive = read(copy_of_newspaper)
    labels = labels_of(archive).people
    assert labels["odo-tarn"] == "Odo Tarn (odo-tarn)"
    assert labels["odo-tarn-2"] == "Odo Tarn (odo-tarn-2)"
    index = plan_index(archive, language="en")
    showing = {
        shard.folder
        for shard in index.shards
        if any("odo-tarn" in clipping.people for clipping in shard.clippings)
    }
    assert {PEOPLE, *showing} <= {name for name in before if index.keys[name] != before[name]}


@pytest.mark.usefixtures("few")
def test_a_role_is_shown_with_the_people_only(copy_of_newspaper: Path, read: Read) -> None:
    before = keys(read(copy_of_newspaper))
    edit(copy_of_newspaper, "docs/people/ines-marsh.md", "title: Surveyor", "title: Diver")
    after = keys(read(copy_of_newspaper))
    assert {folder for folder in after if after[folder] != before[folder]} == {LEAD, PEOPLE}


def test_an_edit_makes_its_own_shard_anew_and_no_other(
    copy_of_newspaper: Path, build_with_shards: Build
) -> None:
    build_with_shards(copy_of_newspaper)
    index = copy_of_newspaper / "site" / "pagefind"
    before = identities(index)
    edited = of("1987", before)
    edit(copy_of_newspaper, FERRY, "goat", "dromedary")
    said = build_with_shards(copy_of_newspaper)
    after = identities(index)
    assert before.keys() == after.keys()
    assert len(before) > 3
    assert {name for name in before if before[name] != after[name]} == {LEAD, edited}
    assert "dromedari" in chain(*unpack_words((index / edited / "words.gz").read_bytes()))
    # Nor were others made only to find that they are the same.
    records = {shard["folder"]: shard["records"] for shard in listed(index)}
    others = sum(records.values()) - records[edited]
    assert f"search: {records[edited]} records, {others} unchanged" in said


def test_after_edits_the_index_is_that_of_a_clean_build(
    copy_of_newspaper: Path, build_with_shards: Build
) -> None:
    build_with_shards(copy_of_newspaper)
    edit(copy_of_newspaper, FERRY, "goat", "dromedary")
    build_with_shards(copy_of_newspaper)
    index = copy_of_newspaper / "site" / "pagefind"
    grown = contents(index)
    for made in ("site", ".clipfile"):
        shutil.rmtree(copy_of_newspaper / made)
    build_with_shards(copy_of_newspaper)
    assert contents(index) == grown


def test_a_year_that_is_deleted_takes_its_shard_along(
    copy_of_newspaper: Path, build_with_shards: Build
) -> None:
    bells = copy_of_newspaper / "articles" / "1901" / "first-bell.md"
    bells.parent.mkdir()
    text = "---\ntitle: First bell\ndate: 1901-02-03\nsource: The Gull\n---\nIt rang twice.\n"
    bells.write_text(text, "utf-8")
    build_with_shards(copy_of_newspaper)
    index = copy_of_newspaper / "site" / "pagefind"
    before = identities(index)
    gone = of("1901", before)
    bells.unlink()
    build_with_shards(copy_of_newspaper)
    after = identities(index)
    assert after.keys() == before.keys() - {gone}
    assert not (index / gone).exists()
    assert {shard["folder"] for shard in listed(index)} == after.keys() - {LEAD}
    # The people's shard also names the sources, of which one is gone.
    assert all(after[name] == before[name] for name in after if name not in (LEAD, PEOPLE))


def test_a_shard_that_a_killed_build_left_half_is_made_anew(
    copy_of_newspaper: Path, build_with_shards: Build
) -> None:
    build_with_shards(copy_of_newspaper)
    index = copy_of_newspaper / "site" / "pagefind"
    whole = contents(index)
    half = of("1987", identities(index))
    lost = next(name for name in whole if name.startswith(f"{half}/fragment/"))
    folder = (index / lost).parent
    then = folder.stat()
    (index / lost).unlink()
    os.utime(folder, ns=(then.st_atime_ns, then.st_mtime_ns))
    # So it is noted while files are moved.
    with sqlite3.connect(copy_of_newspaper / ".clipfile" / "memory.sqlite") as memory:
        doubted = [f"pagefind/{half}/"]
        memory.execute("UPDATE published SET key = x'' WHERE path = ?", doubted)
        memory.execute("DELETE FROM value WHERE name = 'site key'")
    memory.close()
    build_with_shards(copy_of_newspaper)
    assert contents(index) == whole


@pytest.mark.usefixtures("few")
def test_a_preview_keeps_what_has_not_changed(copy_of_newspaper: Path, read: Read) -> None:
    folder = copy_of_newspaper / ".clipfile" / "pagefind"
    said: list[str] = []
    shelf = SearchShelf(folder, language="en", say=said.append)

    def given(path: str, archive: Archive) -> bytes | None:
        answer = shelf.answer(f"pagefind/{path}", SimpleNamespace(archive=archive))  # type: ignore[arg-type]
        return answer.content if answer else None

    def shards_of(archive: Archive) -> dict[str, Any]:
        return {s["folder"]: s for s in json.loads(given(ENTRY, archive) or b"")["shards"]}

    folder.mkdir(parents=True)
    first = read(copy_of_newspaper)
    shards = shards_of(first)
    old = shards[of("1987", shards)]
    there = {path.name: path.stat().st_ino for path in folder.iterdir()}
    assert len(there) == len(shards) + 1
    edit(copy_of_newspaper, FERRY, "goat", "dromedary")
    second = read(copy_of_newspaper)
    words = unpack_words(given(f"{old['folder']}/words.gz", second) or b"")
    assert "dromedari" in chain(*words)
    now = {path.name: path.stat().st_ino for path in folder.iterdir()}
    assert there.items() <= now.items()
    assert len(now) == len(there) + 2
    # A page that was opened before still has its files.
    assert given(f"{old['folder']}/pagefind.{old['index']}.pf_meta", second)
    assert given("nowhere/words.gz", second) is None
    edit(copy_of_newspaper, FERRY, "dromedary", "llama")
    third = read(copy_of_newspaper)
    assert shards_of(third)
    assert len(list(folder.iterdir())) == len(there) + 2
    assert said == []


def test_files_of_words_are_smaller_where_there_are_more_shards() -> None:
    found = {spans: module.places_of(spans) for spans in (0, 1, 2, 4, 5, 8, 9, 16, 17, 90)}
    assert list(found.values()) == [4000, 4000, 2000, 1000, 500, 500, 250, 250, 125, 125]
