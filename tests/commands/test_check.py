"""`clipfile check`: every problem of every file, in three forms."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from clipfile.commands.main import main

GOOD = "---\ntitle: Strike ends\ndate: 2024-08-14\nsource: unknown\n---\nThe strike ended.\n"
DOUBTFUL = GOOD.replace("date: 2024-08-14", "date: 2023-08-14")
BAD = GOOD.replace("date: 2024-08-14", "date: 2024-02-30")
ODD = GOOD.replace("source: unknown", 'source: unknown\n"a%,:\\nb": x')

BAD_LINE = (
    "articles/2024/bad.md:3:7: bad-date `2024-02-30` has no such day: February 2024 has 29 "
    "(date: 2024-08-14)"
)
DOUBTFUL_LINE = (
    "articles/2024/doubtful.md:3:7: other-year the date 2023-08-14 is not in 2024, the folder's "
    "year (move the file before it is published; afterwards its address stays)"
)


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An archive with one good article, and the folder from which the command is run."""
    write(tmp_path, "mkdocs.yml", "site_name: The Harbour Post")
    write(tmp_path, "articles/2024/good.md", GOOD)
    monkeypatch.chdir(tmp_path)
    # On GitHub, these tests have a summary of their own.
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    return tmp_path


def write(root: Path, path: str, text: str) -> None:
    root.joinpath(path).parent.mkdir(parents=True, exist_ok=True)
    root.joinpath(path).write_text(text, "utf-8")


def check(*arguments: str, given: bytes = b"") -> Result:
    return CliRunner().invoke(main, ["check", *arguments], input=given)


@pytest.mark.usefixtures("archive")
def test_an_archive_without_problems_is_told_so() -> None:
    result = check()
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "no problems\n"


def test_every_problem_of_every_file_is_named_at_once(archive: Path) -> None:
    write(archive, "articles/2024/bad.md", BAD)
    write(archive, "articles/2024/doubtful.md", DOUBTFUL)
    write(archive, "docs/people/ada-quill.md", "---\nname: Ada Quill\nborn: 1950\n---\n")
    result = check()
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        BAD_LINE,
        DOUBTFUL_LINE,
        (
            "docs/people/ada-quill.md:3:1: unknown-key the key `born` is not known "
            "(known keys: name, sort_name, aliases, roles, identifiers, image, replaces, index)"
        ),
    ]
    assert result.stderr == "2 errors and 1 warning in 3 files\n"


def test_warnings_alone_are_no_failure(archive: Path) -> None:
    write(archive, "articles/2024/doubtful.md", DOUBTFUL)
    result = check()
    assert (result.exit_code, result.stdout) == (0, f"{DOUBTFUL_LINE}\n")
    assert result.stderr == "1 warning in 1 file\n"


def test_json_is_one_object_a_line_and_nothing_else(archive: Path) -> None:
    write(archive, "articles/2024/bad.md", BAD)
    write(archive, "articles/2024/doubtful.md", DOUBTFUL)
    result = check("--format", "json")
    assert (result.exit_code, result.stderr) == (1, "")
    assert [json.loads(line) for line in result.stdout.splitlines()] == [
        {
            "path": "articles/2024/bad.md",
            "line": 3,
            "column": 7,
            "code": "bad-date",
            "message": "`2024-02-30` has no such day: February 2024 has 29",
            "hint": "date: 2024-08-14",
            "severity": "error",
        },
        {
            "path": "articles/2024/doubtful.md",
            "line": 3,
            "column": 7,
            "code": "other-year",
            "message": "the date 2023-08-14 is not in 2024, the folder's year",
            "hint": "move the file before it is published; afterwards its address stays",
            "severity": "warning",
        },
    ]


def test_a_pull_request_is_given_annotations(archive: Path) -> None:
    write(archive, "articles/2024/bad.md", BAD)
    write(archive, "articles/2024/doubtful.md", DOUBTFUL)
    result = check("--format", "github")
    assert (result.exit_code, result.stderr) == (1, "")
    assert result.stdout.splitlines() == [
        (
            "::error file=articles/2024/bad.md,line=3,col=7,title=bad-date::`2024-02-30` has no "
            "such day: February 2024 has 29 (date: 2024-08-14)"
        ),
        (
            "::warning file=articles/2024/doubtful.md,line=3,col=7,title=other-year::the date "
            "2023-08-14 is not in 2024, the folder's year (move the file before it is published; "
            "afterwards its address stays)"
        ),
    ]


def test_what_an_article_holds_cannot_end_an_annotation_or_begin_another(archive: Path) -> None:
    write(archive, "articles/2024/a%2C,b:c.md", ODD)
    first, second = check("--format", "github").stdout.splitlines()
    place = "file=articles/2024/a%252C%2Cb%3Ac.md"
    assert first.startswith(f"::error {place},line=1,col=1,title=bad-id::`a%252C,b:c` cannot be")
    assert second.startswith(
        rf"::error {place},line=5,col=1,title=unknown-key::the key `a%25,:\nb` is not known"
    )


def test_what_the_pull_request_changes_comes_first(archive: Path) -> None:
    for name in ("a", "b,c", "d"):
        write(archive, f"articles/2024/{name}.md", BAD)
    changed = b"docs/new.md\0articles/2024/d.md\0articles/2024/b,c.md\0"
    archive.joinpath("changed").write_bytes(changed)
    by_name = check("--format", "github", "--changed", "changed")
    by_pipe = check("--format", "github", "--changed", "-", given=changed)
    assert by_name.exit_code == by_pipe.exit_code == 1
    assert by_name.stdout == by_pipe.stdout
    places = [line.split(",line=")[0] for line in by_name.stdout.splitlines()]
    start = "::error file=articles/2024"
    assert places == [f"{start}/b%2Cc.md", f"{start}/b%2Cc.md", f"{start}/d.md", f"{start}/a.md"]


def test_everything_is_added_to_the_summary_of_the_job(
    archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive.joinpath("summary.md").write_text("Before\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "summary.md")
    for number in range(12):
        write(archive, f"articles/2024/bad-{number:02}.md", BAD)
    write(archive, "articles/2024/doubtful.md", DOUBTFUL)
    archive.joinpath("changed").write_bytes(b"articles/2024/bad-11.md\0")
    result = check("--format", "github", "--changed", "changed")
    assert (result.exit_code, result.stderr) == (1, "")
    assert len(result.stdout.splitlines()) == 11
    assert result.stdout.startswith("::error file=articles/2024/bad-11.md,line=3,col=7,")
    assert (
        "::error title=clipfile::and 3 more: see the job's summary, or run `clipfile check`\n"
    ) in result.stdout
    said = check().stdout.splitlines()
    assert len(said) == 13
    assert archive.joinpath("summary.md").read_text("utf-8") == (
        "Before\n### 12 errors and 1 warning in 13 files\n\n"
        + "".join(f"    {line}\n" for line in (said[11], *said[:11], said[12]))
    )


def test_where_github_asks_for_no_summary_there_is_none(archive: Path) -> None:
    assert check("--format", "github").exit_code == 0
    assert set(os.listdir(archive)) - {".clipfile"} == {"articles", "mkdocs.yml"}


@pytest.mark.parametrize("form", ["text", "json"])
def test_only_annotations_have_a_summary(
    archive: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "summary.md")
    assert check("--format", form).exit_code == 0
    assert not archive.joinpath("summary.md").exists()


def test_a_summary_that_cannot_be_written_hides_no_problem(
    archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(archive, "articles/2024/bad.md", BAD)
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "articles")
    result = check("--format", "github")
    assert result.exit_code == 2
    assert result.stdout.startswith("::error file=articles/2024/bad.md,line=3,col=7,")
    assert result.stderr.endswith("Error: GITHUB_STEP_SUMMARY: articles: Is a directory\n")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux takes any byte in a file's name")
def test_a_name_that_is_no_utf_8_can_be_written_anywhere(archive: Path) -> None:
    path = os.path.join(os.fsencode(archive), b"articles/2024/a\xff.md")
    with open(path, "w", encoding="utf-8") as file:
        file.write(GOOD)
    ran = subprocess.run(
        [sys.executable, "-m", "clipfile", "check", "--format", "github"],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8:strict"},
    )
    assert ran.returncode == 1
    assert ran.stderr == ""
    assert ran.stdout.startswith(
        r"::error file=articles/2024/a\udcff.md,line=1,col=1,title=bad-id::"
    )


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        ((), [BAD_LINE, DOUBTFUL_LINE]),
        ((".",), [BAD_LINE, DOUBTFUL_LINE]),
        (("articles",), [BAD_LINE, DOUBTFUL_LINE]),
        (("./articles/2024/",), [BAD_LINE, DOUBTFUL_LINE]),
        (("articles/2024/bad.md",), [BAD_LINE]),
        (("articles/2024/doubtful.md",), [DOUBTFUL_LINE]),
        (("articles/2024/bad.md", "articles/2024/doubtful.md"), [BAD_LINE, DOUBTFUL_LINE]),
        (("articles/2024/../2024/bad.md",), [BAD_LINE]),
        (("articles/2024/good.md",), []),
        (("articles/2024/ba",), []),
        (("docs",), []),
    ],
)
def test_only_the_files_that_are_asked_for_are_named(
    archive: Path, paths: tuple[str, ...], expected: list[str]
) -> None:
    write(archive, "articles/2024/bad.md", BAD)
    write(archive, "articles/2024/doubtful.md", DOUBTFUL)
    archive.joinpath("articles/2024/ba").mkdir()
    archive.joinpath("docs").mkdir()
    result = check(*paths)
    assert result.stdout.splitlines() == expected
    assert result.exit_code == (BAD_LINE in expected)


def test_a_whole_path_is_a_path_too(archive: Path) -> None:
    write(archive, "articles/2024/bad.md", BAD)
    assert check(str(archive / "articles")).stdout == f"{BAD_LINE}\n"


@pytest.mark.usefixtures("archive")
@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("articles/2042",), "Error: articles/2042: there is no such file or folder\n"),
        (("..",), "Error: ..: it is not in this archive\n"),
        (
            ("--format", "xml"),
            "Error: Invalid value for '--format': 'xml' is not one of 'text', 'json', 'github'.\n",
        ),
        (("--jsno",), "Error: No such option '--jsno'.\n"),
        (("--changed", "mkdocs.yml"), "Error: --changed is for --format github only\n"),
        (
            ("--format", "github", "--changed", "nothing"),
            "Error: Invalid value for '--changed': 'nothing': No such file or directory\n",
        ),
    ],
)
def test_wrong_usage_is_another_failure_than_problems(
    arguments: tuple[str, ...], expected: str
) -> None:
    result = check(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.endswith(expected)


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        (None, "Error: .: no mkdocs.yml here; run this in the archive's own folder\n"),
        ("- a", "Error: mkdocs.yml: `key: value` lines are needed\n"),
        (
            "markdown_extensions: [none_such]",
            "Error: mkdocs.yml: a Markdown extension fails: No module named 'none_such'\n",
        ),
    ],
)
def test_a_folder_that_is_no_archive_is_wrong_usage(
    archive: Path, config: str | None, expected: str
) -> None:
    archive.joinpath("mkdocs.yml").unlink()
    if config is not None:
        write(archive, "mkdocs.yml", config)
    result = check()
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.endswith(expected)


def test_a_line_for_an_editor_is_a_comment(archive: Path) -> None:
    line = "# yaml-language-server: $schema=../../schemas/article.json"
    write(archive, "articles/2024/good.md", GOOD.replace("---\n", f"---\n{line}\n", 1))
    assert check().exit_code == 0
    assert check().stderr == "no problems\n"


def test_two_files_that_want_one_address_are_named(archive: Path) -> None:
    write(archive, "articles/2024/08.md", GOOD)
    result = check()
    assert result.exit_code == 1
    assert result.stdout == (
        "articles/2024/08.md:1:1: same-address the address /articles/2024/08/ is also that of "
        "the page “August 2024” (rename the file)\n"
    )


@pytest.mark.usefixtures("archive")
def test_help_has_an_example() -> None:
    result = check("--help")
    assert result.exit_code == 0
    assert "Example: clipfile check articles/2024 --format json" in result.stdout
    assert "`git diff --name-only -z`" in result.stdout


def test_the_module_is_the_command(archive: Path) -> None:
    write(archive, "articles/2024/bad.md", BAD)
    ran = subprocess.run(
        [sys.executable, "-m", "clipfile", "check"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    assert (ran.returncode, ran.stdout) == (1, f"{BAD_LINE}\n")
    assert ran.stderr == "1 error in 1 file\n"
