"""Every file there is, by what it is, without opening one."""

import os
import time

import pytest

from clipfile import versions
from clipfile.progress import Progress
from clipfile.reading import files
from clipfile.reading.inventory import take_inventory
from clipfile.reading.written import WrittenFiles

FILES = [
    "articles/2023/storm.md",
    "articles/2024/STRIKE.MD",
    "articles/loose.md",
    "articles/2024/photos/a.PNG",
    "articles/2024/photos/b.avif",
    "articles/2024/notes.txt",
    "articles/2024/no-ending",
    "articles/.hidden.md",
    "articles/.git/config.md",
    "articles/__pycache__/x.md",
    "docs/index.md",
    "docs/decisions/0001-x.md",
    "docs/logo.png",
    "docs/people/ada-quill.md",
    "docs/people/more/una-gale.md",
    "docs/people/portrait.png",
    "mkdocs.yml",
]


@pytest.fixture
def root(tmp_path, monkeypatch):
    monkeypatch.setattr(versions, "_TICK", -1)
    for path in FILES:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("x")
    return tmp_path


def take(root):
    return take_inventory(root, Progress())


def test_every_file_stands_in_one_place(root) -> None:
    found = take(root)
    assert sorted(file.path for file in found.articles) == [
        "articles/2023/storm.md",
        "articles/2024/STRIKE.MD",
        "articles/loose.md",
    ]
    assert [file.path for file in found.records] == [
        "docs/people/ada-quill.md",
        "docs/people/more/una-gale.md",
    ]
    assert sorted(found.pictures) == ["articles/2024/photos/a.PNG", "articles/2024/photos/b.avif"]
    assert found.pages == {
        "docs/index.md",
        "docs/decisions/0001-x.md",
        "docs/people/ada-quill.md",
        "docs/people/more/una-gale.md",
    }
    assert sorted(str(problem) for problem in found.problems) == [
        f"{path}:1:1: stray-file `{what}` is neither an article, a record nor a photograph "
        "(move it out of the folder)"
        for path, what in (
            ("articles/2024/no-ending", "articles/2024/no-ending"),
            ("articles/2024/notes.txt", ".txt"),
            ("docs/people/portrait.png", ".png"),
        )
    ]


def test_no_file_is_opened(root) -> None:
    before = {path: path.stat().st_atime_ns for path in root.rglob("*.md")}
    for path in before:
        path.chmod(0)
    take(root)
    assert {path: path.stat().st_atime_ns for path in before} == before


@pytest.mark.skipif(os.name == "nt", reason="every name is Unicode there")
def test_an_article_and_a_record_whose_names_are_not_utf_8_are_problems(root) -> None:
    for folder in (b"articles/2024", b"docs/people"):
        with open(os.path.join(os.fsencode(root), folder, b"caf\xe9.md"), "wb"):
            pass
    found = take(root)
    assert len(found.articles) == 3
    assert len(found.records) == 2
    assert [(problem.code, problem.message) for problem in found.problems if problem.is_error] == [
        ("bad-id", "the file's name is not UTF-8, and it becomes the page's address")
    ] * 2


@pytest.mark.parametrize(
    "change",
    [
        lambda root: (root / "articles/2023/storm.md").write_text("y"),
        lambda root: (root / "articles/2023/storm.md").unlink(),
        lambda root: (root / "articles/2023/storm.md").rename(root / "articles/2023/gale.md"),
        lambda root: (root / "articles/2023/new.md").write_text("x"),
        lambda root: (root / "docs/people/ada-quill.md").write_text("longer"),
        lambda root: (root / "docs/index.md").touch(),
        lambda root: (root / "articles/2024/notes.txt").unlink(),
        lambda root: (root / "articles/2024/photos/b.avif").write_text("y"),
    ],
    ids="changed deleted renamed new record page stray picture".split(),
)
def test_the_digest_changes_with_every_file(root, change) -> None:
    before = take(root).digest
    assert before
    assert take(root).digest == before
    time.sleep(0.02)
    change(root)
    assert take(root).digest != before


def test_the_digest_changes_with_a_name_alone(root, monkeypatch) -> None:
    monkeypatch.setattr(files, "stamp", lambda _: "1:0:0:1")
    before = take(root).digest
    assert take(root).digest == before
    (root / "articles/2023/storm.md").rename(root / "articles/2023/gale.md")
    assert take(root).digest != before


def test_there_is_no_digest_while_a_file_is_too_new_to_be_trusted(root, monkeypatch) -> None:
    monkeypatch.setattr(versions, "_TICK", 400_000_000)
    (root / "docs/index.md").touch()
    assert take(root).digest == b""
    time.sleep(0.5)
    assert take(root).digest != b""


def test_an_archive_without_folders_has_nothing(tmp_path) -> None:
    found = take(tmp_path)
    assert (found.articles, found.records, dict(found.pictures), found.problems) == ((), (), {}, ())


# What was written, looked up again.


def test_where_things_stand_in_a_file_is_found_out_when_it_is_asked_for(tmp_path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles/a.md").write_text("---\ntitle: T\npeople: [Ada, Bela]\n---\nText.\n")
    (tmp_path / "articles/b.md").write_text("no front matter")
    whole = WrittenFiles(tmp_path)
    found = whole("articles/a.md")
    assert (found.path, found.body, found.body_line) == ("articles/a.md", "Text.\n", 5)
    assert found.places["people", 1] == (3, 15)
    for path in ("articles/b.md", "articles/gone.md"):
        assert (whole(path).path, whole(path).places, whole(path).body) == (path, {}, "")
    assert whole("articles/a.md") == found


EDITED = ["articles/2023/storm.md", "docs/index.md", "docs/people/ada-quill.md"]


def test_an_inventory_after_edits_is_the_one_that_a_look_at_all_folders_gives(root) -> None:
    before = take(root)
    for path in EDITED:
        (root / path).write_text("another text")
    hidden = ["articles/.hidden.md", "articles/.storm.md.swp", "articles/__pycache__/x.md"]
    now = before.after([*EDITED, "articles/storm.md~ that was there and is gone", *hidden])
    assert now == take(root)
    assert now != before
    assert (now.digest, before.after([]).digest) == (take(root).digest, before.digest)
    assert before.after(EDITED[:1]) not in (before, now)


@pytest.mark.parametrize(
    "path", ["articles/2023/new.md", "articles/2024/photos/a.PNG", "docs/people/una.md"]
)
def test_what_comes_or_goes_and_a_picture_ask_for_a_look_at_all_folders(root, path) -> None:
    before = take(root)
    (root / path).write_text("another text")
    assert before.after([path]) is None
    both = take(root)
    (root / path).unlink()
    assert both.after([path]) is None
