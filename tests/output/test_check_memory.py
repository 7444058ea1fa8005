"""A check is remembered for exactly as long as nothing has changed."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from clipfile.output.check_memory import fingerprint, recall, remember
from clipfile.problems import Problem, Severity

LONG_AGO = 1_700_000_000
PROBLEM = Problem(path="articles/2024/a.md", code="c", message="m", severity=Severity.WARNING)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    for name, text in {
        "mkdocs.yml": "site_name: T\n",
        "articles/2024/a.md": "---\ntitle: T\ndate: 2024\nsource: S\n---\nOne.\n",
        "docs/people/ada-quill.md": "---\nname: Ada Quill\n---\n",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        os.utime(path, (LONG_AGO, LONG_AGO))
    return tmp_path


def rewrite(path: Path, text: str, seconds: int = 1) -> None:
    path.write_text(text)
    os.utime(path, (LONG_AGO + seconds, LONG_AGO + seconds))


CHANGES: dict[str, Callable[[Path], None]] = {
    "an article of the same size": lambda root: rewrite(
        root / "articles/2024/a.md", "---\ntitle: U\ndate: 2024\nsource: S\n---\nOne.\n"
    ),
    "a new article": lambda root: rewrite(root / "articles/2024/b.md", "x", 0),
    "a deleted record": lambda root: (root / "docs/people/ada-quill.md").unlink(),
    "a renamed article": lambda root: (
        (root / "articles/2024/a.md").rename(root / "articles/2024/c.md") and None
    ),
    "the settings": lambda root: rewrite(root / "mkdocs.yml", "site_name: U\n"),
    "a hand-written page": lambda root: rewrite(root / "docs/about.md", "x", 0),
}


def test_what_has_not_changed_is_recalled(archive: Path) -> None:
    remember(archive, fingerprint(archive), (PROBLEM,))
    assert recall(archive, fingerprint(archive)) == (PROBLEM,)


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_any_change_makes_it_forgotten(archive: Path, change: Callable[[Path], None]) -> None:
    remember(archive, fingerprint(archive), (PROBLEM,))
    change(archive)
    assert recall(archive, fingerprint(archive)) is None


def test_a_file_that_is_too_new_is_not_trusted(archive: Path) -> None:
    (archive / "articles/2024/a.md").touch()
    assert fingerprint(archive) is None
    remember(archive, None, (PROBLEM,))
    assert not (archive / ".clipfile").exists()


@pytest.mark.parametrize("damage", ["", "{", "[]", "null", '{"fingerprint": "x"}'])
def test_a_damaged_memory_is_no_memory(archive: Path, damage: str) -> None:
    remember(archive, fingerprint(archive), (PROBLEM,))
    (archive / ".clipfile" / "check.json").write_text(damage)
    assert recall(archive, fingerprint(archive)) is None


def test_a_memory_with_other_fields_is_no_memory(archive: Path) -> None:
    now = fingerprint(archive)
    remember(archive, now, (PROBLEM,))
    path = archive / ".clipfile" / "check.json"
    kept = json.loads(path.read_text())
    kept["problems"][0]["colour"] = "red"
    path.write_text(json.dumps(kept))
    assert recall(archive, now) is None


def test_the_folder_keeps_itself_out_of_a_repository(archive: Path) -> None:
    remember(archive, fingerprint(archive), ())
    assert (archive / ".clipfile" / ".gitignore").read_text() == "*\n"


def test_the_second_check_says_the_same_without_reading_an_article(archive: Path) -> None:
    rewrite(archive / "articles/2024/a.md", "---\ntitle: T\ndate: 2024-13\nsource: S\n---\n")
    command = [sys.executable, "-m", "clipfile", "check"]
    first = subprocess.run(command, cwd=archive, capture_output=True, text=True, check=False)
    assert (archive / ".clipfile" / "check.json").exists()
    # An article that cannot be opened any more, with the size and time that it had.
    times = (archive / "articles/2024/a.md").stat()
    shutil.move(archive / "articles/2024/a.md", archive / "kept")
    (archive / "articles/2024/a.md").write_text("x" * times.st_size)
    os.utime(archive / "articles/2024/a.md", ns=(times.st_atime_ns, times.st_mtime_ns))
    second = subprocess.run(command, cwd=archive, capture_output=True, text=True, check=False)
    assert first.returncode == second.returncode == 1
    assert "bad-date `2024-13` has no such month" in first.stdout
    assert first.stdout == second.stdout
