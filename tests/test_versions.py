"""What was made is used only by the code that made it."""

import os
import shutil
import subprocess
import sys
import time
from functools import cache, partial
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import pytest
from pymdownx.slugs import slugify

from clipfile import versions
from clipfile.versions import ROOMS, are_settled, as_text, is_settled, stamp, version_of

HOOKS = Path(versions.__file__).parents[1]
SECOND = 1_000_000_000


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the package's code, to be changed at will."""
    shutil.copytree(
        HOOKS / "clipfile",
        tmp_path / "clipfile",
        ignore=shutil.ignore_patterns("theme", "__pycache__"),
    )
    return tmp_path / "clipfile"


@pytest.fixture
def digests(package, monkeypatch):
    """The digest of every room of the copy, as it is now."""
    monkeypatch.setattr(versions, "__file__", str(package / "versions.py"))
    # What is installed stays so, and to look it up takes most of the time.
    monkeypatch.setattr(versions, "version", cache(version))

    def find():
        version_of.cache_clear()
        return {room: version_of(room) for room in ROOMS}

    yield find
    version_of.cache_clear()


def file_of(package, room):
    folder = package / room
    return next(folder.glob("[a-z]*.py")) if folder.is_dir() else package / f"{room}.py"


@pytest.mark.parametrize("room", ROOMS)
def test_a_change_in_a_room_changes_its_digest_and_of_those_above_and_of_none_below(
    package, digests, room
) -> None:
    before = digests()
    with file_of(package, room).open("a") as file:
        file.write("# another line\n")
    now = digests()
    changed = [name for name in ROOMS if now[name] != before[name]]
    assert changed == ROOMS[ROOMS.index(room) :]


@pytest.mark.parametrize("change", ["renamed", "removed", "added"])
def test_another_file_makes_another_digest(package, digests, change) -> None:
    before = digests()
    file = package / "linking" / "sentences.py"
    if change == "renamed":
        file.rename(package / "linking" / "phrases.py")
    elif change == "removed":
        file.unlink()
    else:
        (package / "linking" / "zebra.py").write_text("")
    now = digests()
    assert now["reading"] == before["reading"]
    assert now["linking"] != before["linking"]
    assert now["commands"] != before["commands"]


def test_what_is_no_code_makes_no_other_digest(package, digests) -> None:
    before = digests()
    (package / "reading" / "notes.txt").write_text("nothing")
    (package / "theme").mkdir()
    (package / "theme" / "main.html").write_text("nothing")
    os.utime(package / "reading" / "dates.py", (0, 0))
    assert digests() == before


def test_no_two_rooms_have_one_digest(digests) -> None:
    assert len(set(digests().values())) == len(ROOMS)


@pytest.mark.parametrize(
    ("name", "lowest"),
    [
        ("Markdown", "reading"),
        ("nh3", "reading"),
        ("pydantic", "reading"),
        ("ahocorasick-rs", "linking"),
        ("Jinja2", "pages"),
        ("pagefind", "search"),
    ],
)
def test_another_version_of_a_package_changes_the_rooms_from_the_first_that_uses_it(
    digests, monkeypatch, name, lowest
) -> None:
    before = digests()
    installed = versions.version
    monkeypatch.setattr(
        versions, "version", lambda asked: "0.0.1" if asked == name else installed(asked)
    )
    now = digests()
    assert [name for name in ROOMS if now[name] != before[name]] == ROOMS[ROOMS.index(lowest) :]


def test_a_change_in_a_folder_of_a_room_changes_its_digest(package, digests) -> None:
    before = digests()
    with (package / "reading" / "captions" / "words.py").open("a") as file:
        file.write("# another line\n")
    assert digests()["reading"] != before["reading"]


def test_every_package_that_is_named_is_installed(digests, monkeypatch) -> None:
    """One that is misspelt would be missing for ever, and its updates would change nothing."""
    asked = set()
    monkeypatch.setattr(versions, "version", lambda name: asked.add(name) or "1.0")
    digests()
    assert "Markdown" in asked
    assert {name for name in asked if not version(name)} == set()


def test_another_python_or_unicode_makes_another_digest(digests, monkeypatch) -> None:
    before = digests()
    with monkeypatch.context() as other:
        other.setattr(versions.sys, "version", "3.99.0")
        python = digests()
    monkeypatch.setattr(versions.unicodedata, "unidata_version", "99.0.0")
    for found in (python, digests()):
        assert set(before.values()).isdisjoint(found.values())


def test_the_digest_is_the_same_in_every_process() -> None:
    ask = "from clipfile.versions import version_of; print(version_of('commands').hex())"
    found = {
        subprocess.run(
            [sys.executable, "-c", ask],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in "12"
    }
    assert found == {f"{version_of('commands').hex()}\n"}


# Stamps of files.


def stamp_of(path):
    return stamp(path.stat())


@pytest.mark.parametrize(
    "change",
    [
        lambda path: path.write_text("longer than before"),
        lambda path: path.write_text("as much"),
        lambda path: os.utime(path, ns=(0, 0)),
        lambda path: path.chmod(0o600),
    ],
    ids=["size", "time", "its own time", "rights"],
)
def test_a_file_that_was_changed_has_another_stamp(tmp_path, change) -> None:
    path = tmp_path / "a.md"
    path.write_text("so much")
    before = stamp_of(path)
    time.sleep(0.02)
    change(path)
    assert stamp_of(path) != before


def test_a_file_that_takes_anothers_place_has_another_stamp_whatever_its_time(tmp_path) -> None:
    path, other = tmp_path / "a.md", tmp_path / "b.md"
    path.write_text("so much")
    other.write_text("as much")
    at = path.stat().st_mtime_ns
    os.utime(other, ns=(at, at))
    before = stamp_of(path)
    other.replace(path)
    assert path.stat().st_mtime_ns == at
    assert stamp_of(path) != before


def test_a_file_that_was_only_read_has_the_same_stamp(tmp_path) -> None:
    path = tmp_path / "a.md"
    path.write_text("so much")
    before = stamp_of(path)
    path.read_text()
    assert stamp_of(path) == before


class Found(NamedTuple):
    """As `os.stat` finds a file."""

    st_size: int
    st_mtime_ns: int
    st_ctime_ns: int
    st_ino: int


@pytest.mark.parametrize("name", Found._fields)
def test_a_stamp_has_size_both_times_and_place(name) -> None:
    found = Found(10, 20, 30, 40)
    assert stamp(found._replace(**{name: 50})) != stamp(found)


@pytest.mark.parametrize(
    ("modified", "changed", "expected"),
    [
        (3, 3, True),
        (0, 3, False),
        (3, 0, False),
        (1, 1, False),
        # A clock that was put back, or a file from the future.
        (-3600, 3600, False),
        (3600, -3600, False),
    ],
)
def test_a_file_is_trusted_when_neither_of_its_times_is_new(modified, changed, expected) -> None:
    now = time.time_ns()
    found = Found(10, now - modified * SECOND, now - changed * SECOND, 7)
    assert is_settled(stamp(found)) == expected


def test_a_file_without_a_stamp_is_never_trusted() -> None:
    assert not is_settled("")


def test_one_new_file_among_many_is_noticed() -> None:
    now = time.time_ns()
    old, new = (stamp(Found(10, at, at, 7)) for at in (now - 3600 * SECOND, now))
    assert are_settled([])
    assert are_settled([old] * 3)
    assert not are_settled([old, new, old])
    assert not are_settled([old, old, ""])


# Settings as text.


class _Plugin:
    pass


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"b": 1, "a": None}, "{'b': 1, 'a': None}"),
        ([True, 1, 1.5, "1"], "[True, 1, 1.5, '1']"),
        ({"c", "a", "b"}, "{'a', 'b', 'c'}"),
        (("a", frozenset({2, 10})), "['a', {10, 2}]"),
        (len, "builtins.len"),
        (dict, "builtins.dict"),
    ],
)
def test_settings_have_a_text_that_is_the_same_in_every_process(value, expected) -> None:
    assert as_text(value) == expected


def test_a_text_names_no_place_in_memory() -> None:
    assert as_text([_Plugin(), _Plugin]) == as_text([_Plugin(), _Plugin])
    assert "0x" not in as_text([_Plugin(), print, partial(print), {"a": _Plugin()}])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (slugify(case="upper"), slugify(case="lower")),
        (partial(stamp), partial(is_settled)),
        (Path("/a"), Path("/b")),
        (len, print),
        (str.lower, str.upper),
    ],
    ids=["slugify", "partial", "path", "function", "method"],
)
def test_two_settings_have_two_texts(one, other) -> None:
    assert as_text({"setting": one}) != as_text({"setting": other})
