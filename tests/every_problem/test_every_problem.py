"""An archive with every problem there is: each is named, in the same words by every command.

The files are named after what is wrong with them. `problems.txt` holds the exact words of all
problems, also of those whose files a repository cannot hold well and that are made here.
"""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from clipfile.commands.main import main
from clipfile.problem_codes import KINDS

HERE = Path(__file__).parent
EXPECTED = (HERE / "problems.txt").read_text("utf-8").splitlines()
GOOD = "---\ntitle: Tide\ndate: 2024-03-02\nsource: The Harbour Post\n---\nThe tide came in.\n"
MADE = {
    "not-utf-8": GOOD.replace("tide", "tidé").encode("latin-1"),
    "long-file": GOOD.encode() + b"\n" * 1024 * 1024,
    "long-front-matter": GOOD.replace("Tide", "Tide " * 3300).encode(),
    "yaml-too-large": GOOD.replace("source", f"topics: [{'a,' * 2000}]\nsource").encode(),
}
"""Name of a file in `articles/2024/` -> its bytes."""


@pytest.fixture
def archive(small_archive):
    archive = small_archive({})
    for folder in ("articles", "docs"):
        shutil.copytree(HERE / folder, archive / folder, dirs_exist_ok=True)
    articles = archive / "articles" / "2024"
    for name, data in MADE.items():
        (articles / f"{name}.md").write_bytes(data)
    (articles / "not-a-file.md").symlink_to("same-id.md")
    return archive


def found(archive, monkeypatch):
    """What `clipfile check` prints, as objects."""
    monkeypatch.chdir(archive)
    result = CliRunner().invoke(main, ["check", "--format", "json"])
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_every_kind_of_problem_is_in_the_archive_and_matters_as_much_as_the_catalogue_says(
    archive, monkeypatch
):
    problems = found(archive, monkeypatch)
    assert {problem["code"] for problem in problems} == set(KINDS)
    for code, kind in KINDS.items():
        severities = {problem["severity"] for problem in problems if problem["code"] == code}
        assert (code, severities) == (code, set(kind.severities))


def test_a_file_that_is_named_after_a_problem_has_this_problem_alone(archive, monkeypatch):
    codes = {}
    for problem in found(archive, monkeypatch):
        codes.setdefault(Path(problem["path"]).stem, set()).add(problem["code"])
    named = {name: codes.get(name) for name in KINDS if name in codes}
    # What is wrong with the others' files is their names, or the picture beside them.
    assert set(KINDS) - set(named) == {"bad-id", "shared-alias"}
    assert named == {name: {name} for name in named}


def test_check_names_every_problem_in_these_words(archive, monkeypatch):
    monkeypatch.chdir(archive)
    result = CliRunner().invoke(main, ["check"])
    assert result.exit_code == 1
    assert result.stdout.splitlines() == EXPECTED


def test_a_build_prints_the_same_lines(archive, build):
    built = build(archive)
    assert built.exit_code == 1
    lines = (line.partition(" -  ") for line in built.output.splitlines())
    said = [text for level, _, text in lines if level.strip() in {"ERROR", "WARNING"}]
    assert said[:-1] == EXPECTED
    assert said[-1].endswith(": nothing was built")
