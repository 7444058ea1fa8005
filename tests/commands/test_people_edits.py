"""`clipfile people merge` and `rename` change what they have to, and every other byte stays."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from clipfile.commands.here import archive_at
from clipfile.commands.main import main

ARTICLE = """\
---
title: Rain   # a remark
date: 2024-08-14
source: unknown
people: [ 'q', "a-quill",  a-quill-2 ]
mentions: {the boss: a-quill, a-quill: none}
byline:
  - a-quill   # wrote it
captions:
  - {agency: AP, people: [Bo Marsh, a-quill], photographers: [a-quill]}
---
The boss, a-quill, has a [page](../../docs/people/a-quill.md) and [more](a-quill.md).
"""
CHANGED = """\
---
title: Rain   # a remark
date: 2024-08-14
source: unknown
people: [ 'q', "ada-quill",  a-quill-2 ]
mentions: {the boss: ada-quill, a-quill: none}
byline:
  - ada-quill   # wrote it
captions:
  - {agency: AP, people: [Bo Marsh, ada-quill], photographers: [ada-quill]}
---
The boss, a-quill, has a [page](../../docs/people/ada-quill.md) and [more](a-quill.md).
"""
RECORD = "---\nname: Ada Quill # she\naliases: [Mayor Quill]\nroles: [{title: Mayor}]\n---\nLife.\n"
ARTICLE_PATH, OLD, NEW = (
    "articles/2024/rain.md",
    "docs/people/a-quill.md",
    "docs/people/ada-quill.md",
)


class Folder:
    """An archive's folder."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def write(self, path: str, text: str) -> None:
        self.root.joinpath(path).parent.mkdir(parents=True, exist_ok=True)
        self.root.joinpath(path).write_bytes(text.encode())

    @property
    def files(self) -> dict[str, str]:
        found = (path for path in self.root.rglob("*.md") if path.is_file())
        return {p.relative_to(self.root).as_posix(): p.read_bytes().decode() for p in found}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folder:
    made = Folder(tmp_path)
    made.write("mkdocs.yml", "site_name: The Harbour Post\n")
    made.write(ARTICLE_PATH, ARTICLE)
    made.write(OLD, RECORD)
    made.write("docs/people/bo-marsh.md", "---\nname: Bo Marsh\n---\nKnew [her](a-quill.md).\n")
    made.write("docs/people/a-quill-2.md", "---\nname: Ann Quill\n---\n")
    made.write("docs/people/q.md", "---\nname: Q\n---\n")
    monkeypatch.chdir(tmp_path)
    return made


def people(*arguments: str, given: str = "") -> Result:
    return CliRunner().invoke(main, ["people", *arguments], input=given)


def test_a_record_gets_another_id_wherever_it_is_used(folder: Folder) -> None:
    before = folder.files
    result = people("rename", "a-quill", "ada-quill", "--yes")
    assert result.exit_code == 0, result.output
    changed = {path: text for path, text in folder.files.items() if before.get(path) != text}
    assert changed == {
        ARTICLE_PATH: CHANGED,
        NEW: RECORD.replace("Mayor}]\n", "Mayor}]\nreplaces: [a-quill]\n"),
        "docs/people/bo-marsh.md": "---\nname: Bo Marsh\n---\nKnew [her](ada-quill.md).\n",
    }
    assert OLD not in folder.files
    assert [p.code for p in archive_at(folder.root).problems()] == ["dead-link"]


def test_the_diff_is_shown_first_and_nothing_is_done_without_a_yes(folder: Folder) -> None:
    before = folder.files
    result = people("rename", "a-quill", "ada-quill", given="n\n")
    assert result.exit_code == 1
    assert folder.files == before
    assert "-  - a-quill   # wrote it\n+  - ada-quill   # wrote it\n" in result.stdout
    assert f"--- {OLD}\n+++ /dev/null\n" in result.stdout
    assert f"--- /dev/null\n+++ {NEW}\n" in result.stdout
    assert "Change 4 files?" in result.stderr
    assert people("rename", "a-quill", "ada-quill", given="y\n").exit_code == 0
    assert folder.files != before


def test_two_records_become_one(folder: Folder) -> None:
    folder.write(
        NEW,
        "---\nname: Ada Quill Marsh\naliases:\n  - Ada M.\n  # more to come\nreplaces: []\n---\n",
    )
    result = people("merge", "a-quill", "ada-quill", "--yes")
    assert result.exit_code == 0, result.output
    assert OLD not in folder.files
    assert folder.files[NEW] == (
        "---\nname: Ada Quill Marsh\naliases:\n  - Ada M.\n  - Ada Quill\n  - Mayor Quill\n"
        "  # more to come\nreplaces: [a-quill]\nroles: [{title: Mayor}]\n---\n"
    )
    assert folder.files[ARTICLE_PATH] == CHANGED
    assert result.stderr == "not taken over: biography\n"


def test_what_both_records_have_stays_as_the_new_one_has_it(folder: Folder) -> None:
    folder.write(NEW, "---\nname: Ada Quill\nroles:\n  - {title: Clerk}\n---\nHers.\n")
    result = people("merge", "a-quill", "ada-quill", "--yes")
    assert result.stderr == "not taken over: roles, biography\n"
    assert folder.files[NEW] == (
        "---\nname: Ada Quill\nroles:\n  - {title: Clerk}\naliases: [Mayor Quill]\n"
        "replaces: [a-quill]\n---\nHers.\n"
    )


def test_a_name_without_a_record_becomes_an_alias(folder: Folder) -> None:
    folder.write(
        "articles/2024/snow.md",
        "---\ntitle: Snow\ndate: 2024\nsource: unknown\npeople: [Ada Lark]\n---\n",
    )
    before = folder.files
    result = people("merge", "ada-lark", "a-quill", "--yes")
    assert result.exit_code == 0, result.output
    changed = {path: text for path, text in folder.files.items() if before[path] != text}
    assert changed == {
        OLD: RECORD.replace("[Mayor Quill]", "[Mayor Quill, Ada Lark]").replace(
            "Mayor}]\n", "Mayor}]\nreplaces: [ada-lark]\n"
        )
    }
    assert archive_at(folder.root).archive().register.find("ada-lark") == ("a-quill",)


def test_line_ends_of_the_file_are_kept(folder: Folder) -> None:
    folder.write(OLD, RECORD.replace("\n", "\r\n"))
    folder.write(ARTICLE_PATH, ARTICLE.replace("\n", "\r\n"))
    assert people("rename", "a-quill", "ada-quill", "--yes").exit_code == 0
    assert folder.files[ARTICLE_PATH] == CHANGED.replace("\n", "\r\n")
    wanted = RECORD.replace("Mayor}]\n", "Mayor}]\nreplaces: [a-quill]\n")
    assert folder.files[NEW] == wanted.replace("\n", "\r\n")


@pytest.mark.parametrize(
    ("arguments", "wrong"),
    [
        (["rename", "nobody", "ada-quill"], "docs/people/nobody.md: there is no such record"),
        (["rename", "a-quill", "bo-marsh"], "clipfile people merge a-quill bo-marsh"),
        (["rename", "a-quill", "Ada Quill"], "`Ada Quill` cannot be an id: write ada-quill"),
        (["merge", "nobody", "a-quill"], "`nobody` is nobody's id"),
        (["merge", "a-quill", "nobody"], "docs/people/nobody.md: there is no such record"),
        (["merge", "a-quill", "a-quill"], "`a-quill` is one person already"),
    ],
)
def test_what_cannot_be_done_is_refused(folder: Folder, arguments: list[str], wrong: str) -> None:
    before = folder.files
    result = people(*arguments, "--yes")
    assert result.exit_code == 2
    assert wrong in result.stderr
    assert folder.files == before
