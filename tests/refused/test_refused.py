"""Archives that must be refused: every problem at once, and the published site stays as it is.

`problems.txt` beside each archive's files holds the exact words, in the order of the files.
"""

import os
import shutil
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ARCHIVES = sorted(path.parent.name for path in HERE.glob("*/problems.txt"))
GOOD = "---\ntitle: Rain\ndate: 2024-07-01\nsource: Day Sheet\n---\nRain again.\n"
DOUBTFUL = GOOD.replace("source", 'captions: ["A quay in fog."]\nsource')


def expected(name):
    return (HERE / name / "problems.txt").read_text("utf-8").splitlines()


def said(built):
    """The problems that a build printed, without the marks of the log."""
    lines = (line.partition(" -  ") for line in built.output.splitlines())
    return [text for level, _, text in lines if level.strip() in {"ERROR", "WARNING"}]


def state(folder):
    """Every file with its bytes and times: nothing may even have been written anew."""
    paths = sorted(path for path in folder.rglob("*"))
    return [(path, path.stat().st_mtime_ns, path.is_dir() or path.read_bytes()) for path in paths]


@pytest.fixture
def refuse(small_archive):
    """Puts an archive's files in the place of a good one that has a site."""

    def make(name):
        archive = small_archive({})
        (archive / "site").mkdir()
        (archive / "site" / "index.html").write_text("the old site", "utf-8")
        (archive / "site" / "old").mkdir()
        shutil.copytree(HERE / name, archive, dirs_exist_ok=True)
        return archive

    return make


@pytest.mark.parametrize("name", ARCHIVES)
def test_every_problem_is_printed_at_once_with_its_place(refuse, build, name):
    archive = refuse(name)
    built = build(archive)
    assert built.exit_code == 1
    assert said(built) == expected(name)
    for problem in expected(name)[:-1]:
        path, line, column, _ = problem.split(":", 3)
        text = (archive / path).read_text("utf-8", errors="replace").splitlines()
        assert 1 <= int(line) <= len(text)
        assert 1 <= int(column) <= len(text[int(line) - 1]) + 1


@pytest.mark.parametrize("name", ARCHIVES)
def test_a_quiet_build_still_prints_every_error(refuse, build, name):
    archive = refuse(name)
    warnings = {"other-year", "no-credit", "shared-alias"}
    built = build(archive, "--quiet")
    assert built.exit_code == 1
    assert said(built) == [
        line for line in expected(name) if warnings.isdisjoint(line.split(" ")[1:2])
    ]


@pytest.mark.parametrize("arguments", [(), ("--quiet",), ("--strict",), ("--clean",), ("--dirty",)])
def test_the_published_site_is_not_touched(refuse, build, arguments):
    archive = refuse("articles")
    before = state(archive / "site")
    built = build(archive, *arguments)
    assert built.exit_code == 1
    assert state(archive / "site") == before


def test_a_good_archive_takes_the_place_of_the_old_site(small_archive, build):
    """What the test above would see if the build had gone on."""
    archive = small_archive({"articles/2024/rain.md": GOOD})
    (archive / "site").mkdir()
    (archive / "site" / "index.html").write_text("the old site", "utf-8")
    before = state(archive / "site")
    assert build(archive).exit_code == 0
    assert state(archive / "site") != before


def test_the_same_problems_come_in_the_same_order_however_the_files_are_found(refuse, build):
    archive = refuse("articles")
    for path in sorted((archive / "articles").rglob("*.md"), reverse=True):
        os.replace(path, path.with_suffix(".new"))
        os.replace(path.with_suffix(".new"), path)
    assert said(build(archive, PYTHONHASHSEED="5", LC_ALL="C")) == expected("articles")


@pytest.mark.parametrize(
    ("arguments", "exit_code", "last"),
    [
        ((), 0, None),
        (("--strict",), 1, "1 problem in 1 file: nothing was built"),
        (("--strict", "--quiet"), 1, "1 problem in 1 file: nothing was built"),
    ],
)
def test_a_warning_stops_a_strict_build_only_and_before_anything_is_written(
    small_archive, build, arguments, exit_code, last
):
    archive = small_archive({"articles/2024/rain.md": DOUBTFUL})
    built = build(archive, *arguments)
    assert built.exit_code == exit_code
    assert said(built)[-1:] == [
        last
        or "articles/2024/rain.md:4:12: no-credit no rule reads a credit in this caption "
        "(give `photographers:` or `agency:`)"
    ]
    assert (archive / "site").exists() == (exit_code == 0)
