"""`clipfile new`: an article with its front matter, from the command line or an issue."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from clipfile.commands.main import main

GIVEN = ("Ferry runs again", "--date", "2024-06-03", "--source", "The Harbour Post")
PATH = "articles/2024/ferry-runs-again.md"
WRITTEN = """\
---
title: Ferry runs again
date: 2024-06-03
source: The Harbour Post
---
Write the article here, in your own words.
"""

ISSUE = """\
### Title

Ferry runs again

### Date of publication

2024-06-03

### Source

The Harbour Post

### Address of the original

https://post.example/ferry

### Byline

Ada Quill, Bela Marsh

### Language

en

### Place

Port Orrin

### Topics

Ferries, Harbour

### People

Cora Fenn

### Captions

PORT ORRIN - JUNE 3: Cora Fenn boards the ferry on June 3, 2024. (Photo by Dov Sand/AFP)

### Text in your own words

The ferry runs again: the quay is mended.

### Why it stopped

The quay had sunk.

### Rights

- [X] I wrote this text myself, and it may be published under CC BY 4.0.
"""
DRAFT = """\
---
title: Ferry runs again
date: 2024-06-03
source: The Harbour Post
url: https://post.example/ferry
byline: [Ada Quill, Bela Marsh]
language: en
place: Port Orrin
topics: [Ferries, Harbour]
people: [Cora Fenn]
captions:
- 'PORT ORRIN - JUNE 3: Cora Fenn boards the ferry on June 3, 2024. (Photo by Dov Sand/AFP)'
status: draft
---
The ferry runs again: the quay is mended.

### Why it stopped

The quay had sunk.
"""


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An archive without an article, and the folder from which the command is run."""
    write(tmp_path, "mkdocs.yml", "site_name: The Harbour Post")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(root: Path, path: str, text: str) -> None:
    root.joinpath(path).parent.mkdir(parents=True, exist_ok=True)
    root.joinpath(path).write_text(text, "utf-8")


def new(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["new", *arguments])


def from_issue(root: Path, text: str, *arguments: str) -> Result:
    write(root, "issue.md", text)
    return new("--from-issue", "issue.md", *arguments)


def refused(result: Result) -> str:
    """The line with which the command refuses; nothing else happened."""
    assert (result.exit_code, result.stdout) == (2, "")
    return result.stderr.splitlines()[-1]


def articles(root: Path) -> list[str]:
    return sorted(path.relative_to(root).as_posix() for path in root.glob("articles/**/*.md"))


def test_an_article_is_written_with_its_front_matter_and_its_path_is_printed(archive: Path) -> None:
    result = new(*GIVEN)
    assert (result.exit_code, result.stdout, result.stderr) == (0, f"{PATH}\n", "")
    assert archive.joinpath(PATH).read_bytes() == WRITTEN.encode()


def test_what_was_written_has_no_problem(archive: Path) -> None:
    new(*GIVEN)
    checked = CliRunner().invoke(main, ["check"])
    assert articles(archive) == [PATH]
    assert (checked.exit_code, checked.stdout) == (0, "")


@pytest.mark.parametrize(
    ("title", "date", "path", "line"),
    [
        ("Ferry", "2023-05", "articles/2023/ferry.md", "title: Ferry"),
        ("Ferry", "0987", "articles/0987/ferry.md", "title: Ferry"),
        (" Ferry \n runs ", "2024", "articles/2024/ferry-runs.md", "title: Ferry runs"),
        ("Café: “Été”", "2024", "articles/2024/cafe-ete.md", "title: 'Café: “Été”'"),
        ("Το πλοίο", "2024", "articles/2024/το-πλοίο.md", "title: Το πλοίο"),
        ("../../etc/passwd", "2024", "articles/2024/etc-passwd.md", "title: ../../etc/passwd"),
        ("no", "2024", "articles/2024/no.md", "title: 'no'"),
        ("1984", "2024", "articles/2024/1984.md", "title: '1984'"),
        ("--- a", "2024", "articles/2024/a.md", "title: '--- a'"),
        ("con", "2024", "articles/2024/con-x.md", "title: con"),
    ],
)
def test_the_title_becomes_the_id_and_the_date_the_folder(
    archive: Path, title: str, date: str, path: str, line: str
) -> None:
    result = new("--date", date, "--source", "unknown", "--", title)
    assert (result.exit_code, result.stdout, result.stderr) == (0, f"{path}\n", "")
    lines = archive.joinpath(path).read_text("utf-8").splitlines()
    assert lines[:4] == ["---", line, f"date: {date}", "source: unknown"]


@pytest.mark.parametrize("old", [PATH, "articles/1999/ferry-runs-again.md"])
def test_nothing_is_overwritten_and_no_id_is_given_twice(archive: Path, old: str) -> None:
    write(archive, old, "old")
    assert refused(new(*GIVEN)) == f"Error: {old} is there already; choose another title"
    assert articles(archive) == [old]
    assert archive.joinpath(old).read_text("utf-8") == "old"


def test_a_file_that_comes_in_between_is_not_overwritten(
    archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(archive, PATH, "old")
    monkeypatch.setattr("clipfile.commands.new._path", lambda _: Path(PATH))
    assert refused(new(*GIVEN)) == f"Error: {PATH} cannot be written: File exists"
    assert archive.joinpath(PATH).read_text("utf-8") == "old"


def test_a_link_that_leads_nowhere_is_not_written_through(archive: Path) -> None:
    archive.joinpath("articles/2024").mkdir(parents=True)
    archive.joinpath(PATH).symlink_to(archive / "elsewhere.md")
    assert refused(new(*GIVEN)) == f"Error: {PATH} is there already; choose another title"
    assert not archive.joinpath("elsewhere.md").exists()


def test_a_folder_that_cannot_be_made_is_no_traceback(archive: Path) -> None:
    write(archive, "articles", "a file")
    assert refused(new(*GIVEN)) == f"Error: {PATH} cannot be written: Not a directory"


TITLE_HINT = 'give it: clipfile new "Reading room reopens" …'
DATE_HINT = "give it: --date 2024-06-03"
SOURCE_HINT = 'give it: --source "Harbour Post"'


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), f"there is no title; {TITLE_HINT}"),
        (("--date", "2024", "--source", "unknown"), f"there is no title; {TITLE_HINT}"),
        (("", "--date", "2024", "--source", "unknown"), f"there is no title; {TITLE_HINT}"),
        ((" \n", "--date", "2024", "--source", "unknown"), f"there is no title; {TITLE_HINT}"),
        (("Ferry", "--source", "unknown"), f"there is no date; {DATE_HINT}"),
        (("Ferry", "--date", "2024"), f"there is no source; {SOURCE_HINT}"),
        (("Ferry", "--date", "2024", "--source", " "), f"there is no source; {SOURCE_HINT}"),
        (
            ("Ferry", "--date", "3 June 2024", "--source", "unknown"),
            "`3 June 2024` is not a date of the form 2024-08-14, 2024-08 or 2024; " + DATE_HINT,
        ),
        (
            ("Ferry", "--date", "2024-02-30", "--source", "unknown"),
            "`2024-02-30` has no such day: February 2024 has 29; " + DATE_HINT,
        ),
        (
            ("Ferry", "--date", "../../2024", "--source", "unknown"),
            "`../../2024` is not a date of the form 2024-08-14, 2024-08 or 2024; " + DATE_HINT,
        ),
        (
            ("Fer\x07ry", "--date", "2024", "--source", "unknown"),
            "the title: U+0007 is a control character that no reader can see; " + TITLE_HINT,
        ),
        (
            ("Ferry", "--date", "2024", "--source", "\u202ePost"),
            "the source: U+202E is a control character that no reader can see; " + SOURCE_HINT,
        ),
        (
            ("F\udce9rry", "--date", "2024", "--source", "unknown"),
            f"the title is not UTF-8; {TITLE_HINT}",
        ),
        (("--from-issue", "none.md"), "Invalid value for '--from-issue': "),
    ],
)
def test_what_is_missing_or_wrong_is_named_with_a_line_that_works(
    archive: Path, arguments: tuple[str, ...], expected: str
) -> None:
    assert refused(new(*arguments)).startswith(f"Error: {expected}")
    assert not archive.joinpath("articles").exists()


def test_every_line_that_works_works(archive: Path) -> None:
    # The hints of the test above, put together.
    result = new("Reading room reopens", "--date", "2024-06-03", "--source", "Harbour Post")
    assert (result.exit_code, articles(archive)) == (0, ["articles/2024/reading-room-reopens.md"])


def test_a_folder_that_is_no_archive_stays_as_it_is(archive: Path) -> None:
    archive.joinpath("mkdocs.yml").unlink()
    line = "Error: .: no mkdocs.yml here; run this in the archive's own folder"
    assert refused(new(*GIVEN)) == line
    assert list(archive.iterdir()) == []


def test_an_issue_becomes_a_draft(archive: Path) -> None:
    result = from_issue(archive, ISSUE)
    assert (result.exit_code, result.stdout, result.stderr) == (0, f"{PATH}\n", "")
    assert archive.joinpath(PATH).read_text("utf-8") == DRAFT
    checked = CliRunner().invoke(main, ["check"])
    assert (checked.exit_code, checked.stdout) == (0, "")


@pytest.mark.parametrize(
    "data",
    [ISSUE.replace("\n", "\r\n").encode(), b"\xef\xbb\xbf" + ISSUE.encode()],
    ids=["line ends of Windows", "byte order mark"],
)
def test_an_issue_is_read_as_any_editor_saves_it(archive: Path, data: bytes) -> None:
    archive.joinpath("issue.md").write_bytes(data)
    assert new("--from-issue", "issue.md").exit_code == 0
    assert archive.joinpath(PATH).read_bytes() == DRAFT.encode()


def test_the_command_line_wins_over_the_issue_and_keeps_the_order_of_the_keys(
    archive: Path,
) -> None:
    without = ISSUE.replace("2024-06-03\n\n### Source", "3 June\n\n### Source")
    without = without.replace("The Harbour Post", "_No response_")
    given = ("Night ferry", "--source", "The Harbour Post", "--date", "2024-06")
    assert from_issue(archive, without, *given).exit_code == 0
    path = archive / "articles" / "2024" / "night-ferry.md"
    assert path.read_text("utf-8") == DRAFT.replace("Ferry runs again", "Night ferry", 1).replace(
        "date: 2024-06-03", "date: 2024-06"
    )


@pytest.mark.parametrize(
    ("old", "answer", "expected"),
    [
        ("Ferry runs again", "_No response_", f"issue.md: the issue has no title; {TITLE_HINT}"),
        ("The Harbour Post", "", f"issue.md: the issue has no source; {SOURCE_HINT}"),
        (
            "2024-06-03\n\n### Source",
            "June\n\n### Source",
            f"`June` is not a date of the form 2024-08-14, 2024-08 or 2024; {DATE_HINT}",
        ),
        (
            "Ferry runs again",
            "Ferry\x01 runs",
            f"the title: U+0001 is a control character that no reader can see; {TITLE_HINT}",
        ),
        (ISSUE, "The ferry runs again.", f"issue.md: the issue has no title; {TITLE_HINT}"),
    ],
)
def test_what_an_issue_lacks_is_named_with_a_line_that_works(
    archive: Path, old: str, answer: str, expected: str
) -> None:
    assert refused(from_issue(archive, ISSUE.replace(old, answer, 1))) == f"Error: {expected}"
    assert articles(archive) == []


def test_an_issue_that_is_not_utf_8_is_refused(archive: Path) -> None:
    archive.joinpath("issue.md").write_bytes(b"### Title\n\nCaf\xe9\n")
    assert refused(new("--from-issue", "issue.md")) == "Error: issue.md: it is not UTF-8"


def test_an_issue_without_a_text_gets_the_line_to_be_written_over(archive: Path) -> None:
    head = ISSUE.partition("### Text in your own words")[0]
    assert from_issue(archive, head).exit_code == 0
    assert (
        archive.joinpath(PATH)
        .read_text("utf-8")
        .endswith(WRITTEN.partition("Post\n")[2].replace("---", "status: draft\n---"))
    )


@pytest.mark.parametrize(
    ("old", "answer", "expected"),
    [
        (
            "\nen\n",
            "\nEnglish language\n",
            (
                f"{PATH}:7:11: wrong-value `English language` is not a BCP 47 language tag such as "
                "en, el or pt-BR"
            ),
        ),
        (
            "https://post.example/ferry",
            "post.example/ferry",
            (
                f"{PATH}:5:6: wrong-value `post.example/ferry` is not an address that begins with "
                "https:// or http://"
            ),
        ),
        (
            "the quay is mended",
            "[the quay](quay.md) is mended",
            (
                f"{PATH}:15:34: dead-link the link leads to `articles/2024/quay.md`, which is not "
                "there ([text](other-file.md), as seen from articles/2024/)"
            ),
        ),
        (
            "\nCora Fenn\n",
            "\ncora-fenn\n",
            (
                f"{PATH}:10:10: unknown-person no record has the id `cora-fenn` "
                "(write the person's full name)"
            ),
        ),
        (
            "The quay had sunk.",
            "The quay\x01 had sunk.",
            (
                f"{PATH}:19:9: control-character U+0001 is a control character that no reader can "
                "see (delete it)"
            ),
        ),
    ],
)
def test_what_check_would_say_of_a_draft_is_said_at_once(
    archive: Path, old: str, answer: str, expected: str
) -> None:
    result = from_issue(archive, ISSUE.replace(old, answer, 1))
    assert (result.exit_code, result.stdout, result.stderr) == (1, f"{PATH}\n", f"{expected}\n")
    checked = CliRunner().invoke(main, ["check"])
    assert (checked.exit_code, checked.stdout) == (1, f"{expected}\n")


def test_an_article_whose_address_another_page_has_is_an_error(archive: Path) -> None:
    write(archive, "articles/2024/quay.md", WRITTEN.replace("Ferry runs again", "Quay"))
    result = new("06", "--date", "2024", "--source", "unknown")
    assert (result.exit_code, result.stdout) == (1, "articles/2024/06.md\n")
    assert result.stderr == (
        "articles/2024/06.md:1:1: same-address the address /articles/2024/06/ is also that of "
        "the page “June 2024” (rename the file)\n"
    )


def test_warnings_are_printed_and_are_no_failure(archive: Path) -> None:
    no_credit = ISSUE.replace(" (Photo by Dov Sand/AFP)", "")
    result = from_issue(archive, no_credit)
    assert (result.exit_code, result.stdout) == (0, f"{PATH}\n")
    assert result.stderr == (
        f"{PATH}:12:3: no-credit no rule reads a credit in this caption "
        "(give `photographers:` or `agency:`)\n"
    )


def test_problems_of_other_files_are_not_those_of_the_new_one(archive: Path) -> None:
    write(archive, "articles/2024/bad.md", "no front matter")
    result = new(*GIVEN)
    assert (result.exit_code, result.stderr) == (0, "")


def test_settings_that_cannot_be_used_are_named_before_anything_is_written(archive: Path) -> None:
    write(archive, "mkdocs.yml", "site_name: Post\nmarkdown_extensions: [none_such]")
    line = "Error: mkdocs.yml: a Markdown extension fails: No module named 'none_such'"
    assert refused(new(*GIVEN)) == line
    assert articles(archive) == []


@pytest.mark.usefixtures("archive")
def test_help_has_an_example_that_works() -> None:
    result = new("--help")
    assert result.exit_code == 0
    example = 'clipfile new "Reading room reopens" --date 2024-06-03 --source "Harbour Post"'
    assert f"Example: {example}" in " ".join(result.stdout.split())


def test_the_module_is_the_command(archive: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "clipfile", "new", *GIVEN],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, f"{PATH}\n", "")
    assert articles(archive) == [PATH]
