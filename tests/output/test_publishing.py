"""What was made beside a site becomes the site, and nothing else in it is touched."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from clipfile.memory import Memory
from clipfile.output import publishing
from clipfile.output.publishing import (
    beside,
    discard,
    is_known,
    is_made_of,
    key_of_file,
    keys_of_files,
    note,
    publish,
    published,
)


class Desk:
    """A site, and the memory of it."""

    def __init__(self, folder: Path, memory: Memory | None = None) -> None:
        self.site = folder / "site"
        self.path = str(folder / "memory.sqlite")
        self.memory = memory or Memory(self.path)

    def known(self) -> dict[str, bytes]:
        """Path -> key of what the site is known to have."""
        return published(self.memory) if is_known(self.memory, self.site) else {}

    def build(self, files: dict[str, str], **options) -> int:
        """Publish these files, of which only the new ones are made, as a build does."""
        return self.publish(files, **options).changed

    def publish(self, files, *, whole=False, folders=(), less=None, pages=(), reached=None):
        """`reached`: the only pages that are looked at."""
        new = beside(self.site)
        before = self.known() if reached is None else published(self.memory, reached)
        parts = {path: next(filter(path.startswith, folders), path) for path in files}
        texts = {part: [] for part in parts.values()}
        for path, part in parts.items():
            texts[part].append(files[path] if path == part else f"{path} {files[path]}")
        keys = {part: key_of_file("\n".join(some).encode()) for part, some in texts.items()}
        for path, text in files.items():
            is_new = before.get(parts[path]) != keys[parts[path]]
            if whole or (is_new and parts[path] not in (less or {})):
                (new / path).parent.mkdir(parents=True, exist_ok=True)
                (new / path).write_text(text, "utf-8")
        return publish(self.memory, new, self.site, keys, before, pages=pages, less=less)

    def files(self) -> dict[str, str]:
        found = (path for path in sorted(self.site.rglob("*")) if not path.is_dir())
        return {path.relative_to(self.site).as_posix(): path.read_text("utf-8") for path in found}

    def folders(self) -> set[str]:
        found = (path for path in self.site.rglob("*") if path.is_dir())
        return {path.relative_to(self.site).as_posix() for path in found}

    def marks(self) -> dict[str, tuple[int, int, int]]:
        """Inode and times of every file: one that was written anew has others."""
        found = ((path, os.stat(self.site / path)) for path in self.files())
        return {path: (s.st_ino, s.st_mtime_ns, s.st_ctime_ns) for path, s in found}

    def untouched_since(self, marks) -> set[str]:
        return {path for path, mark in self.marks().items() if marks.get(path) == mark}

    def left_beside(self) -> list[str]:
        return sorted(path.name for path in self.site.parent.glob(".site*"))


OLD = {"index.html": "home", "a/index.html": "a", "a/b/index.html": "b", "c/x.png": "picture"}


@pytest.fixture
def desk(tmp_path):
    made = Desk(tmp_path)
    made.build(OLD)
    return made


def test_the_first_build_makes_the_site(desk) -> None:
    assert desk.files() == OLD
    assert desk.known() == {path: key_of_file(text.encode()) for path, text in OLD.items()}
    assert desk.left_beside() == []


def test_a_build_of_the_same_touches_nothing(desk) -> None:
    marks = desk.marks()
    at = desk.site.stat().st_mtime_ns
    assert desk.build(OLD) == 0
    assert desk.untouched_since(marks) == set(OLD)
    assert desk.site.stat().st_mtime_ns == at


@pytest.mark.parametrize("whole", [False, True])
def test_only_the_files_that_changed_are_touched(desk, whole) -> None:
    marks = desk.marks()
    new = {**OLD, "a/index.html": "A", "d/e/index.html": "new"}
    assert desk.build(new, whole=whole) == 2
    assert desk.files() == new
    assert desk.untouched_since(marks) == set(OLD) - {"a/index.html"}
    assert desk.left_beside() == []


def test_files_that_are_gone_are_removed_with_the_folders_that_they_leave_empty(desk) -> None:
    marks = desk.marks()
    assert desk.build({"index.html": "home", "a/index.html": "a"}) == 2
    assert desk.files() == {"index.html": "home", "a/index.html": "a"}
    assert desk.folders() == {"a"}
    assert desk.untouched_since(marks) == {"index.html", "a/index.html"}
    assert desk.known().keys() == {"index.html", "a/index.html"}


SHAPES = [
    {"index.html": "home"},
    {"index.html": "home", "a": "a file"},
    {"index.html": "home", "a/b": "a file"},
    {"index.html": "home", "a/b/c/d": "a file"},
    {"index.html": "home", "a/index.html": "a", "a/b/index.html": "b"},
    {"index.html/index.html": "a folder"},
    {},
]


@pytest.mark.parametrize("new", SHAPES, ids=lambda files: ", ".join(files) or "nothing")
@pytest.mark.parametrize("old", SHAPES, ids=lambda files: ", ".join(files) or "nothing")
def test_a_file_can_become_a_folder_and_a_folder_a_file(tmp_path, old, new) -> None:
    desk = Desk(tmp_path)
    desk.build(old)
    desk.build(new)
    assert desk.files() == new
    folders = {parent.as_posix() for path in new for parent in Path(path).parents}
    assert desk.folders() == folders - {"."}
    assert desk.build(new) == 0
    desk.build(old)
    assert desk.files() == old


@pytest.mark.parametrize(
    "touch",
    [
        lambda site: (site / "new.html").write_text("theirs"),
        lambda site: (site / "index.html").unlink(),
        lambda site: shutil.rmtree(site / "a"),
        lambda site: (
            shutil.copytree(site, site.parent / "copy"),
            shutil.rmtree(site),
            (site.parent / "copy").rename(site),
        ),
        shutil.rmtree,
    ],
    ids=["a new file", "a file less", "a folder less", "another folder", "no folder"],
)
def test_a_site_that_another_program_has_touched_is_exchanged_whole(desk, touch) -> None:
    time.sleep(0.01)
    touch(desk.site)
    assert desk.known() == {}
    desk.build(OLD)
    assert desk.files() == OLD
    assert desk.known().keys() == OLD.keys()
    assert desk.left_beside() == []


@pytest.mark.parametrize(
    "touch",
    [
        lambda site: (site / "a" / "b" / "index.html").unlink(),
        lambda site: (site / "a" / "b" / "new.html").write_text("theirs"),
    ],
    ids=["a file less", "a new file"],
)
def test_a_site_that_was_touched_deep_inside_is_exchanged_whole(desk, touch) -> None:
    time.sleep(0.01)
    touch(desk.site)
    desk.build(OLD)
    assert desk.files() == OLD


def test_another_folder_is_another_site(desk, tmp_path) -> None:
    desk.site = tmp_path / "elsewhere" / "site"
    assert desk.known() == {}
    desk.build(OLD)
    assert desk.files() == OLD
    # And the first one is not known any more.
    assert Desk(tmp_path, desk.memory).known() == {}


def test_a_memory_that_is_lost_makes_the_site_anew(desk, tmp_path) -> None:
    desk.memory = Memory(str(tmp_path / "other.sqlite"))
    new = {"index.html": "home"}
    assert desk.build(new) == 1
    assert desk.files() == new


@pytest.mark.parametrize("place", ["a file", "a link"])
def test_what_is_no_folder_is_not_exchanged_for_one(tmp_path, place) -> None:
    desk = Desk(tmp_path)
    if place == "a file":
        desk.site.write_text("theirs")
    else:
        (tmp_path / "real").mkdir()
        (tmp_path / "real" / "theirs.txt").write_text("theirs")
        desk.site.symlink_to("real")
    with pytest.raises(NotADirectoryError, match=r"is no folder$"):
        desk.build(OLD)
    assert desk.site.is_symlink() == (place == "a link")
    if place == "a link":
        assert [p.name for p in (tmp_path / "real").iterdir()] == ["theirs.txt"]


def test_a_link_in_the_site_is_replaced_and_what_it_leads_to_is_left_alone(desk, tmp_path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "theirs.txt").write_text("theirs")
    at = desk.site.stat()
    (desk.site / "a" / "b" / "index.html").unlink()
    (desk.site / "a" / "b").rmdir()
    (desk.site / "a" / "b").symlink_to(outside)
    assert desk.site.stat().st_mtime_ns == at.st_mtime_ns
    desk.build({path: text for path, text in OLD.items() if path != "a/b/index.html"})
    assert [p.name for p in outside.iterdir()] == ["theirs.txt"]


# Much that is new.


@pytest.fixture
def many(monkeypatch):
    monkeypatch.setattr(publishing, "_MOST_REPLACED", 1)
    monkeypatch.setattr(publishing, "_FILES_FOR_ONE", 10)


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize("can_link", [True, False])
def test_where_much_is_new_the_folder_is_exchanged_and_what_stays_is_the_same_file(
    desk, monkeypatch, can_link
) -> None:
    def refuse(*_):
        raise OSError("no links here")

    if not can_link:
        monkeypatch.setattr(publishing.os, "link", refuse)
    marks, folder = desk.marks(), desk.site.stat().st_ino
    added = {f"n/{n}.html": "new" for n in range(9)}
    new = {**OLD, "a/index.html": "A", "c/x.png": "another", **added}
    assert desk.build(new) == 9 + 2
    assert desk.files() == new
    assert desk.site.stat().st_ino != folder
    assert desk.left_beside() == []
    for path in ("index.html", "a/b/index.html"):
        inode, time_of_writing, _ = desk.marks()[path]
        assert time_of_writing == marks[path][1]
        assert (inode == marks[path][0]) == can_link
    assert desk.build(new) == 0
    assert desk.build(OLD) == 9 + 2
    assert desk.files() == OLD


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize(
    "new",
    [
        pytest.param({f"n/{n}": "new" for n in range(9)}, id="what takes nobody's place"),
        pytest.param(
            {"a/index.html": "A", "c/x.png": "another", **{f"n/{n}": "new" for n in range(16)}},
            id="two of twenty",
        ),
    ],
)
def test_what_is_little_beside_the_site_is_moved_into_it(desk, new) -> None:
    folder = desk.site.stat().st_ino
    assert desk.build({**OLD, **new}) == len(new)
    assert desk.files() == {**OLD, **new}
    assert desk.site.stat().st_ino == folder


# Pages that are not even looked at.


PAGES = {path: text for path, text in OLD.items() if path.endswith(".html")}


@pytest.mark.parametrize("limits", ["moved", "exchanged"])
def test_pages_that_are_not_looked_at_stay(tmp_path, monkeypatch, limits) -> None:
    desk = Desk(tmp_path)
    desk.build(OLD, pages=PAGES)
    if limits == "exchanged":
        monkeypatch.setattr(publishing, "_MOST_REPLACED", 0)
        monkeypatch.setattr(publishing, "_FILES_FOR_ONE", 1000)
    marks, folder = desk.marks(), desk.site.stat().st_ino
    new = {"a/index.html": "A", "c/x.png": "picture", "d.txt": "new"}
    done = desk.publish(new, pages=PAGES, reached=["a/index.html", "a/b/index.html"])
    assert done == (3, 4)
    assert (desk.site.stat().st_ino != folder) == (limits == "exchanged")
    assert desk.files() == {"index.html": "home", **new}
    inodes = {path: inode for path, (inode, *_) in desk.marks().items()}
    assert inodes["index.html"] == marks["index.html"][0]
    assert desk.known().keys() == desk.files().keys()
    assert desk.build({"index.html": "home", **new}, pages=PAGES) == 0
    assert published(desk.memory, ["a/index.html"]).keys() == {"a/index.html", "c/x.png", "d.txt"}
    assert published(desk.memory, []).keys() == {"c/x.png", "d.txt"}


# Folders that count as one file.


FOLDERS = {
    "index.html": "home",
    "s/entry": "1",
    "s/one/1": "one",
    "s/one/more/2": "two",
    "s/two/1": "three",
}
ONE_AND_TWO = ("s/one/", "s/two/")


@pytest.fixture(params=["moved", "exchanged"])
def folders(tmp_path, request, monkeypatch):
    """A site of which two folders are known as a whole; publishing moves, or exchanges the site."""
    made = Desk(tmp_path)
    made.build(FOLDERS, folders=ONE_AND_TWO)
    if request.param == "exchanged":
        monkeypatch.setattr(publishing, "_MOST_REPLACED", 0)
        monkeypatch.setattr(publishing, "_FILES_FOR_ONE", 1000)
    return made


def test_a_folder_has_one_key(folders) -> None:
    known = folders.known()
    assert known.keys() == {"index.html", "s/entry", *ONE_AND_TWO}
    marks = folders.marks()
    assert folders.build(FOLDERS, folders=ONE_AND_TWO) == 0
    assert folders.untouched_since(marks) == set(FOLDERS)


def test_a_folder_takes_the_place_of_another_as_a_whole(folders) -> None:
    marks = folders.marks()
    new = {path: text for path, text in FOLDERS.items() if path != "s/one/more/2"}
    new |= {"s/one/1": "other", "s/one/again/3": "new"}
    assert folders.build(new, folders=ONE_AND_TWO) == 1
    assert folders.files() == new
    inodes = {path: inode for path, (inode, *_) in folders.marks().items()}
    assert {path for path in new if inodes[path] == marks.get(path, (0,))[0]} == {
        "index.html",
        "s/entry",
        "s/two/1",
    }
    assert folders.left_beside() == []
    assert folders.build(new, folders=ONE_AND_TWO) == 0


def test_folders_come_and_go(folders) -> None:
    new = {path: text for path, text in FOLDERS.items() if not path.startswith("s/one/")}
    new["s/three/1"] = "four"
    assert folders.build(new, folders=("s/two/", "s/three/")) == 2
    assert folders.files() == new
    assert folders.folders() == {"s", "s/two", "s/three"}
    assert folders.build({"index.html": "home"}) == 3
    assert folders.folders() == set()


def test_a_folder_stays_without_some_of_its_files(folders) -> None:
    marks = folders.marks()
    less = {"s/one/": ["s/one/more/2", "s/one/that is not there"]}
    new = {path: text for path, text in FOLDERS.items() if path != "s/one/more/2"}
    assert folders.build({**new, "s/entry": "2"}, folders=ONE_AND_TWO, less=less) == 2
    assert folders.files() == {**new, "s/entry": "2"}
    inodes = {path: inode for path, (inode, *_) in folders.marks().items()}
    assert all(inodes[path] == marks[path][0] for path in new if path != "s/entry")
    # The site is known as it is now.
    assert folders.known()


@pytest.mark.parametrize(
    "touch",
    [
        lambda site: (site / "s/one/more/2").unlink(),
        lambda site: (site / "s/one/theirs").write_text("theirs"),
        lambda site: shutil.rmtree(site / "s/two"),
    ],
    ids=["a file less", "a new file", "no folder"],
)
@pytest.mark.parametrize("built", [1, 2])
def test_a_folder_that_another_program_has_touched_is_noticed(folders, touch, built) -> None:
    if built > 1:
        assert folders.build({**FOLDERS, "s/one/1": "new"}, folders=ONE_AND_TWO) == 1
    assert folders.known()
    time.sleep(0.01)
    touch(folders.site)
    assert folders.known() == {}
    folders.build(FOLDERS, folders=ONE_AND_TWO)
    assert folders.files() == FOLDERS


@pytest.mark.parametrize("can_swap", [True, False])
def test_a_folder_takes_the_place_of_a_file_and_a_file_that_of_a_folder(
    desk, monkeypatch, can_swap
) -> None:
    if not can_swap:
        monkeypatch.setattr(publishing, "_swap", lambda *_: False)
    new = {"index.html": "home", "a/index.html/1": "one", "c/x.png": "picture"}
    desk.build(new, folders=("a/index.html/",))
    assert desk.files() == new
    assert desk.build(new, folders=("a/index.html/",)) == 0
    other = {**new, "a/index.html/1": "two"}
    desk.build(other, folders=("a/index.html/",))
    assert desk.files() == other
    desk.build(OLD)
    assert desk.files() == OLD
    assert desk.left_beside() == []


def test_a_build_that_is_killed_after_a_folder_has_lost_files_makes_it_anew(
    folders, monkeypatch
) -> None:
    less = {"s/one/": ["s/one/more/2"]}
    with monkeypatch.context() as kill:
        kill.setattr(publishing, "_note_folders", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            folders.build(
                {path: text for path, text in FOLDERS.items() if path != "s/one/more/2"},
                folders=ONE_AND_TWO,
                less=less,
            )
    folders.build(FOLDERS, folders=ONE_AND_TWO)
    assert folders.files() == FOLDERS


# Builds that are killed.


def killed(desk, monkeypatch, files, *, function, calls):
    """A build that ends when `publishing.os.<function>` is called the next time."""
    real = getattr(publishing.os, function)
    left = [calls]

    def die(*arguments, **more):
        if not left[0]:
            raise KeyboardInterrupt
        left[0] -= 1
        return real(*arguments, **more)

    with monkeypatch.context() as kill:
        kill.setattr(publishing.os, function, die)
        with pytest.raises(KeyboardInterrupt):
            desk.build(files)
    desk.memory.close()
    desk.memory = Memory(desk.path)


NEW = {"index.html": "home", "a/index.html": "A", "d/index.html": "d", "e/f.html": "f"}


@pytest.mark.parametrize("calls", [0, 1, 2])
@pytest.mark.parametrize("then", [NEW, OLD, {**OLD, "a/index.html": "third"}])
def test_a_build_that_is_killed_between_noting_and_moving_is_made_good_by_the_next(
    desk, monkeypatch, calls, then
) -> None:
    killed(desk, monkeypatch, NEW, function="replace", calls=calls)
    assert desk.files().keys() >= OLD.keys()
    desk.build(then)
    assert desk.files() == then
    assert desk.left_beside() == []
    marks = desk.marks()
    assert desk.build(then) == 0
    assert desk.untouched_since(marks) == set(then)


@pytest.mark.parametrize("then", [NEW, OLD])
def test_a_build_that_is_killed_while_it_removes_is_made_good_by_the_next(
    desk, monkeypatch, then
) -> None:
    less = {"index.html": "home"}
    unlink, left = Path.unlink, [1]

    def die(path, **more):
        if path.is_relative_to(desk.site):
            if not left[0]:
                raise KeyboardInterrupt
            left[0] -= 1
        unlink(path, **more)

    with monkeypatch.context() as kill:
        kill.setattr(Path, "unlink", die)
        with pytest.raises(KeyboardInterrupt):
            desk.build(less)
    assert len(desk.files()) == 3
    desk.build(then)
    assert desk.files() == then
    assert desk.build(then) == 0


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize(
    "calls",
    [
        0,
        1,
    ],
)
def test_a_build_that_is_killed_while_it_exchanges_leaves_the_old_site_or_the_new(
    desk, monkeypatch, calls
) -> None:
    new = {**NEW, "c/x.png": "another"}
    # Where two folders cannot take each other's place in one step, there are two.
    monkeypatch.setattr(publishing, "_swap", lambda *_: False)
    killed(desk, monkeypatch, new, function="rename", calls=calls)
    try:
        beside(desk.site)
        assert desk.files() in (OLD, new)
    finally:
        desk.build(new)
    assert desk.files() == new
    assert desk.left_beside() == []


def test_what_killed_builds_have_left_beside_the_site_is_removed_and_nothing_else(tmp_path) -> None:
    site = tmp_path / "site"
    for name in (".site.new-1", ".site.new-old-2", ".sites.new-1", "site.new-1", ".site"):
        (tmp_path / name / "inside").mkdir(parents=True)
    new = beside(site)
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(
        [new.name, ".sites.new-1", "site.new-1", ".site"]
    )
    assert new.parent == site.parent
    assert list(new.iterdir()) == []
    discard(site)
    assert not new.exists()


def test_a_build_that_dies_on_its_way_leaves_the_site_as_it_was(desk) -> None:
    """What is written beside the site is in nobody's way."""
    marks = desk.marks()
    work = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from clipfile.output.publishing import beside\n"
        "(beside(Path(sys.argv[1])) / 'index.html').write_text('half')\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", work, str(desk.site)], check=False)
    assert len(desk.left_beside()) == 1
    assert desk.untouched_since(marks) == set(OLD)
    assert desk.build(OLD) == 0
    assert desk.left_beside() == []


# What it is known by.


def test_a_site_is_known_by_what_it_was_made_of(desk) -> None:
    assert not is_made_of(desk.memory, b"key")
    note(desk.memory, b"key")
    assert is_made_of(desk.memory, b"key")
    assert not is_made_of(desk.memory, b"other")


def test_what_is_not_known_is_never_the_same(desk) -> None:
    note(desk.memory, b"")
    assert not is_made_of(desk.memory, b"")


def test_files_are_known_by_their_bytes_and_their_paths(tmp_path) -> None:
    for path, text in OLD.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    keys = {path: key_of_file(text.encode()) for path, text in OLD.items()}
    assert keys_of_files(tmp_path) == keys
    assert keys_of_files(tmp_path, but={"a/"}).keys() == {"index.html", "c/x.png"}
    assert keys_of_files(tmp_path, below="a", but={"a/b/"}).keys() == {"a/index.html"}
    assert keys_of_files(tmp_path, below="a") == {p: k for p, k in keys.items() if p[:2] == "a/"}
    assert keys_of_files(tmp_path, below="nowhere") == {}
    assert len(set(keys.values())) == len(keys)
