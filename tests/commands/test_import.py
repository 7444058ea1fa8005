"""`clipfile import`: texts, posts and pages from elsewhere become articles, or are asked about."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner, Result

from clipfile.commands.main import main
from clipfile.reading.saved_pages import read_page

RAW = """\
Ferry runs again to Lowmere | The Harbour Post

By Ada Quill

June 3, 2031

Share

PORT ORRIN - JUNE 3: Mayor Cora Fenn boards the ferry on June 3, 2031. (Photo by Dov Sand/AFP)

The ferry ran again on Monday, and Mayor Cora Fenn was the first on board.

A long pause

The quay had sunk in March. "It is mended," Fenn said.
"""
PATH = "articles/2031/ferry-runs-again-to-lowmere.md"
CHECKSUM = hashlib.sha256(RAW.encode()).hexdigest()
WRITTEN = f"""\
---
title: Ferry runs again to Lowmere
date: 2031-06-03
source: The Harbour Post
byline: [Ada Quill]
people: [Cora Fenn]
captions:
- 'PORT ORRIN - JUNE 3: Mayor Cora Fenn boards the ferry on June 3, 2031. (Photo by Dov Sand/AFP)'
retrieved: 2031-06-04
checksum: sha256:{CHECKSUM}
---
The ferry ran again on Monday, and Mayor Cora Fenn was the first on board.

## A long pause

The quay had sunk in March. "It is mended," Fenn said.
"""
NO_SOURCE = RAW.replace(" | The Harbour Post", "")
NO_DATE = RAW.replace("June 3, 2031\n\nShare", "Share")
TWO_FENNS = RAW.replace("was the first", "his brother Ruben Fenn, who steered, was the first")
FOURTH_OF_JUNE = 1_938_340_800


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An archive without an article, and the folder from which the command is run."""
    write(tmp_path, "mkdocs.yml", "site_name: The Harbour Post")
    write(tmp_path, "raw/ferry.txt", RAW)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(root: Path, path: str, text: str | bytes) -> None:
    full = root / path
    full.parent.mkdir(parents=True, exist_ok=True)
    full.write_bytes(text.encode() if isinstance(text, str) else text)
    os.utime(full, (FOURTH_OF_JUNE, FOURTH_OF_JUNE))


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["import", *arguments])


def articles(root: Path) -> list[str]:
    return sorted(path.relative_to(root).as_posix() for path in root.glob("articles/**/*.md"))


def has_no_error() -> bool:
    return CliRunner().invoke(main, ["check"]).exit_code == 0


def test_an_article_is_written_that_passes_check(archive: Path) -> None:
    result = run("raw/ferry.txt")
    assert result.exit_code == 0
    assert result.stdout == (
        f"imported    raw/ferry.txt  {PATH}\n1 file: 1 imported, 0 incomplete, 0 refused\n"
    )
    assert result.stderr == (
        "raw/ferry.txt: dropped: Share\n"
        "raw/ferry.txt: dropped: By Ada Quill\n"
        "raw/ferry.txt: dropped: June 3, 2031\n"
        "raw/ferry.txt: person: Cora Fenn (`Mayor` before it; the first name `Cora`; does "
        "something, or has it; `Fenn` alone, 1 times)\n"
    )
    assert archive.joinpath(PATH).read_bytes() == WRITTEN.encode()
    assert has_no_error()


def test_json_writes_nothing_and_prints_one_object_a_line(archive: Path) -> None:
    write(archive, "raw/rope.txt", "The ferry was held by a rope on Monday for three hours.")
    result = run("raw/ferry.txt", "raw/rope.txt", "--json")
    assert (result.exit_code, result.stderr) == (0, "")
    ferry, rope = map(json.loads, result.stdout.splitlines())
    assert ferry == {
        "file": "raw/ferry.txt",
        "title": "Ferry runs again to Lowmere",
        "date": "2031-06-03",
        "source": "The Harbour Post",
        "byline": ["Ada Quill"],
        "captions": [
            {
                "place": "PORT ORRIN",
                "date": "2031-06-03",
                "description": "Mayor Cora Fenn boards the ferry on June 3, 2031.",
                "photographers": ["Dov Sand"],
                "agency": "AFP",
                "via": None,
                "rights_note": None,
                "people": ["Cora Fenn"],
            }
        ],
        "people": ["Cora Fenn"],
        "subheads": ["A long pause"],
        "body": WRITTEN.split("---\n")[2].strip(),
        "dropped": ["Share", "By Ada Quill", "June 3, 2031"],
    }
    assert rope["title"] is rope["date"] is rope["source"] is None
    assert (rope["byline"], rope["captions"], rope["people"], rope["subheads"]) == ([], [], [], [])
    assert articles(archive) == []


def test_json_of_a_post_has_what_its_front_matter_and_its_text_say(archive: Path) -> None:
    head = "---\ntitle: A\ndate: 2031-06-03\nlayout: post\n"
    write(archive, "a.md", f"{head}captions: [A quay. (AP Photo)]\n---\nMayor Cora Fenn came.\n")
    write(archive, "b.md", f"{head}people: [Ada Quill]\n---\nMayor Cora Fenn came.\n")
    a, b = map(json.loads, run("a.md", "b.md", "--json").stdout.splitlines())
    assert (a["title"], a["date"], a["source"]) == ("A", "2031-06-03", None)
    assert a["people"] == ["Cora Fenn"]
    assert [(each["description"], each["agency"]) for each in a["captions"]] == [("A quay.", "AP")]
    assert a["dropped"] == ["a.md: not understood: layout: post"]
    assert b["people"] == ["Ada Quill"]


def test_json_needs_no_archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "ferry.txt", RAW)
    monkeypatch.chdir(tmp_path)
    assert json.loads(run("ferry.txt", "--json").stdout)["people"] == ["Cora Fenn"]


def test_nothing_that_is_there_is_overwritten(archive: Path) -> None:
    write(archive, "articles/2030/ferry-runs-again-to-lowmere.md", "mine")
    result = run("raw/ferry.txt")
    assert result.exit_code == 1
    assert result.stdout.startswith(
        "refused     raw/ferry.txt  articles/2030/ferry-runs-again-to-lowmere.md is there already\n"
    )
    assert archive.joinpath("articles/2030/ferry-runs-again-to-lowmere.md").read_text() == "mine"
    assert not archive.joinpath(PATH).exists()


def test_a_second_import_changes_nothing(archive: Path) -> None:
    run("raw/ferry.txt")
    result = run("raw/ferry.txt")
    assert result.exit_code == 1
    assert f"{PATH} is there already" in result.stdout
    assert archive.joinpath(PATH).read_bytes() == WRITTEN.encode()


def test_what_is_missing_is_asked_for_and_the_line_works(archive: Path) -> None:
    write(archive, "raw/it's.txt", NO_DATE.split("\n", 2)[2])
    result = run("raw/it's.txt")
    line = (
        "clipfile import 'raw/it'\"'\"'s.txt' --title \"Reading room reopens\" --date 2024-06-03 "
        '--source "Harbour Post"'
    )
    assert result.exit_code == 1
    assert result.stdout == (
        "incomplete  raw/it's.txt  no headline and no day of publication and no source are in the "
        f"text; give them: {line}\n1 file: 0 imported, 1 incomplete, 0 refused\n"
    )
    assert articles(archive) == []
    ran = subprocess.run(
        ["bash", "-c", line.replace("clipfile", f"{sys.executable} -m clipfile", 1)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, articles(archive)) == (0, ["articles/2024/reading-room-reopens.md"])


def test_without_a_source_it_is_a_draft_whose_source_is_unknown(archive: Path) -> None:
    write(archive, "raw/ferry.txt", NO_SOURCE)
    result = run("raw/ferry.txt")
    assert result.exit_code == 1
    assert result.stdout == (
        f"incomplete  raw/ferry.txt  {PATH}\n"
        "                           no source is in the text; the article is a draft with `source: "
        "unknown` (name the publisher there and delete `status: draft`)\n"
        "1 file: 0 imported, 1 incomplete, 0 refused\n"
    )
    text = archive.joinpath(PATH).read_text()
    assert "source: unknown\n" in text
    assert "status: draft\n" in text
    assert has_no_error()


def test_what_the_text_says_wins_over_the_command_line(archive: Path) -> None:
    result = run("raw/ferry.txt", "--source", "Another Post", "--date", "2030-01-01")
    assert result.exit_code == 0
    assert "source: The Harbour Post\n" in archive.joinpath(PATH).read_text()


def test_the_day_of_retrieval_can_be_said(archive: Path) -> None:
    run("raw/ferry.txt", "--retrieved", "2031-06-09")
    assert "retrieved: 2031-06-09\n" in archive.joinpath(PATH).read_text()


def test_a_surname_of_two_persons_is_linked_to_nobody_until_somebody_says_who(
    archive: Path,
) -> None:
    write(archive, "raw/ferry.txt", TWO_FENNS)
    result = run("raw/ferry.txt")
    assert result.exit_code == 1
    assert result.stdout.splitlines()[1].strip() == (
        '`Fenn` can be cora-fenn or ruben-fenn; it is a draft (say who: mentions: {"Fenn": '
        "cora-fenn})"
    )
    text = archive.joinpath(PATH).read_text()
    assert "people: [Cora Fenn, Ruben Fenn]\n" in text
    assert "mentions: {Fenn: none}\n" in text
    assert "status: draft\n" in text
    assert has_no_error()


def test_an_article_that_would_have_an_error_is_taken_away_again(archive: Path) -> None:
    write(archive, "raw/08.md", "---\ntitle: 08\ndate: 2031-08-03\nsource: Post\n---\nThe ferry.\n")
    result = run("raw/08.md")
    assert result.exit_code == 1
    assert result.stdout.startswith(
        "refused     raw/08.md  it would have an error: articles/2031/08.md:1:1: same-address "
    )
    assert articles(archive) == []
    assert has_no_error()


def test_a_bad_file_does_not_stop_the_others(archive: Path) -> None:
    write(archive, "raw/bad.txt", b"The ferry\nran\xff")
    write(archive, "raw/empty.txt", "\n \n")
    write(archive, "raw/long.txt", "The ferry ran. " * 80_000)
    write(archive, "raw/post.rst", "Ferry\n=====\n")
    write(archive, "raw/share.txt", "Share\nTweet\n")
    write(archive, "raw/quay.jpg", b"\xff\xd8")
    write(archive, "raw/.hidden.txt", "The ferry ran.")
    result = run("raw")
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        f"imported    raw/ferry.txt  {PATH}",
        (
            "refused     raw/bad.txt    raw/bad.txt:2:4: byte 0xff is not UTF-8 "
            "(save the file as UTF-8)"
        ),
        "refused     raw/empty.txt  raw/empty.txt: it is empty",
        (
            "refused     raw/long.txt   raw/long.txt: it is longer than 1048576 bytes; "
            "import it in parts"
        ),
        "refused     raw/post.rst   raw/post.rst: `.rst` is not read; save it as Markdown or HTML",
        "refused     raw/share.txt  raw/share.txt: there is no paragraph of text in it",
        "6 files: 1 imported, 0 incomplete, 5 refused",
    ]


def test_a_refused_file_is_named_beside_the_json(archive: Path) -> None:
    write(archive, "raw/empty.txt", "")
    result = run("raw/empty.txt", "raw/ferry.txt", "--json")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    assert result.stderr == "raw/empty.txt: it is empty\n"


def test_a_person_of_the_archive_is_named_as_the_record_says(archive: Path) -> None:
    write(
        archive, "docs/people/cora-fenn.md", "---\nname: Cora A. Fenn\naliases: [Cora Fenn]\n---\n"
    )
    result = run("raw/ferry.txt")
    assert "person: Cora Fenn (" in result.stderr
    assert "the record of Cora A. Fenn" in result.stderr
    assert "people: [Cora A. Fenn]\n" in archive.joinpath(PATH).read_text()
    assert json.loads(run("raw/ferry.txt", "--json").stdout)["people"] == ["Cora Fenn"]


def test_the_archive_can_be_elsewhere(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(archive / "raw")
    result = run("ferry.txt", "--into", "../articles")
    assert (result.exit_code, articles(archive)) == (0, [PATH])


def test_a_saved_page_needs_the_extra_and_says_how_to_get_it(
    archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    write(archive, "raw/page.html", "<html><p>The ferry ran.</p></html>")
    result = run("raw/page.html")
    assert result.exit_code == 1
    assert result.stdout.splitlines()[0] == (
        "refused     raw/page.html  raw/page.html: a saved page is read with trafilatura, which is "
        f'not installed; install it: {sys.executable} -m pip install "clipfile[html]"'
    )


def test_an_extra_that_cannot_be_loaded_says_why(
    archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: str) -> None:
        raise ImportError("lxml.html.clean is a project of its own", name="lxml.html.clean")

    monkeypatch.setattr("clipfile.reading.saved_pages.importlib.import_module", broken)
    write(archive, "raw/page.html", "<html><p>The ferry ran.</p></html>")
    assert run("raw/page.html").stdout.splitlines()[0] == (
        "refused     raw/page.html  raw/page.html: a saved page is read with trafilatura, which "
        "cannot be loaded (lxml.html.clean is a project of its own); "
        f'install it: {sys.executable} -m pip install "clipfile[html]"'
    )


def test_captions_under_pictures_and_lists_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "The ferry ran again on Monday, and all of the town was on the quay.\n- First: 7.10"
    found = json.dumps({"text": text})
    extra = SimpleNamespace(extract=lambda _html, **_: found)
    monkeypatch.setitem(sys.modules, "trafilatura", extra)
    caption = "The quay. <b>Photo: Ada&nbsp;Quill/AFP</b>"
    page = (
        f"<figure><img><figcaption>{caption}</figcaption></figure>"
        f"<figure><figcaption>{caption}</figcaption></figure>"
        "<figure><figcaption>A deck chair.</figcaption></figure><p>The ferry ran.</p><figcaption>"
    )
    incoming = read_page("page.html", page.encode(), known={})
    assert incoming.values["captions"] == ["The quay. Photo: Ada Quill/AFP", "A deck chair."]
    assert incoming.clipping is not None
    assert [caption.photographers for caption in incoming.clipping.captions] == [("Ada Quill",), ()]
    assert incoming.body.splitlines()[-1] == "- First: 7.10"


def test_a_saved_page_is_read_with_the_extra(
    archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def extract(html: str, **_: object) -> str | None:
        if "nothing" in html:
            return None
        if "fault" in html:
            raise ValueError("no tree")
        return json.dumps(
            {
                "title": "Ferry runs again to Lowmere",
                "author": "Ada Quill; Bela Marsh",
                "date": "2031-06-03",
                "source": "https://post.example/ferry",
                "source-hostname": "The Harbour Post",
                "text": "The ferry ran again on Monday, and Mayor Cora Fenn was on board.",
            }
        )

    monkeypatch.setitem(sys.modules, "trafilatura", SimpleNamespace(extract=extract))
    write(archive, "raw/page.html", "<html><p>The ferry ran.</p></html>")
    write(archive, "raw/nothing.html", "<html>nothing</html>")
    write(archive, "raw/fault.html", "<html>fault</html>")
    result = run("raw/page.html", "raw/nothing.html", "raw/fault.html")
    assert result.stdout.splitlines()[:3] == [
        f"imported    raw/page.html     {PATH}",
        "refused     raw/nothing.html  raw/nothing.html: trafilatura finds no article on this page",
        "refused     raw/fault.html    raw/fault.html: trafilatura cannot read this page: no tree",
    ]
    assert (
        archive.joinpath(PATH)
        .read_text()
        .startswith(
            "---\ntitle: Ferry runs again to Lowmere\ndate: 2031-06-03\nsource: The Harbour Post\n"
            "url: https://post.example/ferry\nbyline: [Ada Quill, Bela Marsh]\n"
            "people: [Cora Fenn]\n"
        )
    )


def test_a_pages_own_post_is_no_saved_page(archive: Path) -> None:
    write(archive, "raw/2031-06-03-a.html", "---\ntitle: A\nsource: Post\n---\n<p>The ferry.</p>\n")
    assert run("raw/2031-06-03-a.html").exit_code == 0
    assert articles(archive) == ["articles/2031/a.md"]


@pytest.mark.usefixtures("archive")
@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), "Error: Missing argument 'FILE...'.\n"),
        (("raw/none.txt",), "Error: raw/none.txt: there is no such file or folder\n"),
        (("empty",), "Error: empty: there is no text, post or page in this folder\n"),
        (
            ("raw/ferry.txt", "raw/ferry.txt", "--title", "A"),
            "Error: --title is for one file, and there are several\n",
        ),
        (
            ("raw/ferry.txt", "--date", "2031-02-30"),
            "Error: --date: `2031-02-30` has no such day: February 2031 has 28\n",
        ),
        (
            ("raw/ferry.txt", "--into", "raw"),
            "Error: --into: `raw` is not the `articles` folder of an archive; --into articles\n",
        ),
        (
            ("raw/ferry.txt", "--into", "raw/articles"),
            "Error: raw: no mkdocs.yml here; run this in the archive's own folder\n",
        ),
    ],
)
def test_wrong_usage_is_another_failure_than_a_bad_file(
    archive: Path, arguments: tuple[str, ...], expected: str
) -> None:
    archive.joinpath("empty").mkdir()
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.endswith(expected)
    assert articles(archive) == []


def test_other_files_of_a_folder_are_named(archive: Path) -> None:
    write(archive, "raw/quay.jpg", b"\xff\xd8")
    write(archive, "raw/deep/site.css", "a{}")
    result = run("raw")
    assert result.exit_code == 0
    assert "raw/deep/site.css: not read: it is no text, post or page\n" in result.stderr
    assert "raw/quay.jpg: not read: it is no text, post or page\n" in result.stderr


@pytest.mark.usefixtures("archive")
def test_a_device_is_no_file() -> None:
    result = run("/dev/null")
    assert result.stdout.startswith("refused     /dev/null  /dev/null: it is no file\n")


@pytest.mark.usefixtures("archive")
def test_help_has_an_example() -> None:
    result = run("--help")
    assert result.exit_code == 0
    assert 'Example: clipfile import raw/ferry.txt --source "The Harbour Post"' in result.stdout
