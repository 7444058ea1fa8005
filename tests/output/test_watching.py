"""A preview hears of what was changed, and of nothing else."""

import os
import queue
import time
from pathlib import Path

import pytest
from watchdog.events import FileSystemEventHandler

from clipfile.output import watching
from clipfile.output.watching import quiet_observer, stamps

LIMIT = 30


class Heard(FileSystemEventHandler):
    """What an observer tells."""

    def __init__(self) -> None:
        self.paths: queue.Queue[str] = queue.Queue()

    def on_any_event(self, event) -> None:
        self.paths.put(Path(os.fsdecode(event.dest_path or event.src_path)).name)

    def of(self, name) -> bool:
        """Whether there is soon an event of a file."""
        end = time.monotonic() + LIMIT
        while time.monotonic() < end:
            try:
                if self.paths.get(timeout=0.5) == name:
                    return True
            except queue.Empty:
                continue
        return False

    def nothing(self, last) -> bool:
        """Whether `last` is the next event, and no other came before it."""
        return self.paths.get(timeout=LIMIT) == last


@pytest.fixture
def folder(tmp_path):
    for name in ("articles/2024/a.md", "docs/index.md", "kept/d.md", "mkdocs.yml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    return tmp_path


@pytest.fixture
def watch(folder):
    """Watches a folder or a file, and gives what is heard of it."""
    observer = quiet_observer([str(folder)])
    assert observer is not None

    def start(path, *, recursive=True):
        heard = Heard()
        observer.schedule(heard, str(folder / path), recursive=recursive)
        return heard

    observer.start()
    yield start
    observer.stop()
    observer.join()


@pytest.fixture
def observer(folder):
    """Watches the folder, and was asked once."""
    made = quiet_observer([str(folder)])
    assert made is not None
    heard = Heard()
    made.schedule(heard, str(folder / "articles"), recursive=True)
    made.start()
    assert made.take() is None, "what happened before is uncertain"
    made.heard = heard
    yield made
    made.stop()
    made.join()


def test_it_tells_which_files_were_touched_since_it_was_asked(folder, observer) -> None:
    year = folder / "articles" / "2024"
    assert observer.take() == set()
    (year / "a.md").write_text("y")
    (year / "b.md").write_text("x")
    (year / "b.md").rename(year / "c.md")
    (year / "last.md").write_text("")
    assert observer.heard.of("last.md")
    names = ("a.md", "b.md", "c.md", "last.md")
    assert observer.take() == {str(year / name) for name in names}
    (year / "c.md").unlink()
    assert observer.heard.of("c.md")
    assert observer.take() == {str(year / "c.md")}


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda folder: (folder / "2024").rename(folder / "2025"), id="renamed"),
        pytest.param(lambda folder: (folder / "2024").rename(folder.parent / "2024"), id="away"),
        pytest.param(lambda folder: (folder.parent / "kept").rename(folder / "kept"), id="in"),
    ],
)
def test_which_files_were_touched_is_uncertain_when_a_folder_was(folder, observer, change) -> None:
    change(folder / "articles")
    (folder / "articles" / "last.md").write_text("")
    assert observer.heard.of("last.md")
    assert observer.take() is None
    (folder / "articles" / "last.md").write_text("x")
    assert observer.heard.of("last.md")
    assert observer.take() == {str(folder / "articles" / "last.md")}


def test_which_files_were_touched_is_uncertain_when_there_were_many(
    folder, observer, monkeypatch
) -> None:
    monkeypatch.setattr(watching, "_MOST_EVENTS", 5)
    for number in range(6):
        (folder / "articles" / "2024" / f"{number}.md").write_text("x")
    (folder / "articles" / "last.md").write_text("")
    assert observer.heard.of("last.md")
    assert observer.take() is None


@pytest.mark.parametrize(
    ("change", "name"),
    [
        (lambda articles: (articles / "2024" / "a.md").write_text("y"), "a.md"),
        (lambda articles: (articles / "2024" / "b.md").write_text("x"), "b.md"),
        (lambda articles: (articles / "2024" / "a.md").unlink(), "a.md"),
        (lambda articles: (articles / "2024" / "a.md").rename(articles / "2024" / "c.md"), "c.md"),
    ],
    ids="changed new deleted renamed".split(),
)
def test_it_hears_of_a_file_that_was(folder, watch, change, name) -> None:
    heard = watch("articles")
    change(folder / "articles")
    assert heard.of(name)


def test_it_hears_nothing_when_files_are_read_or_a_folder_is_made(folder, watch) -> None:
    heard = watch("articles")
    (folder / "articles" / "2024" / "a.md").read_text()
    (folder / "articles" / "2025").mkdir()
    list((folder / "articles").iterdir())
    (folder / "articles" / "2024" / "z.md").write_text("x")
    assert heard.nothing("z.md")


def test_of_a_single_file_it_hears_also_when_an_editor_puts_another_in_its_place(
    folder, watch
) -> None:
    heard = watch("mkdocs.yml", recursive=False)
    (folder / "other.txt").write_text("x")
    (folder / "new.yml").write_text("y")
    (folder / "new.yml").rename(folder / "mkdocs.yml")
    assert heard.nothing("mkdocs.yml")


def test_where_the_system_has_no_room_for_watches_there_is_no_observer(folder, monkeypatch) -> None:
    def refuse(_):
        raise OSError("inotify watch limit reached")

    monkeypatch.setattr(watching.QuietObserver, "start", refuse)
    assert quiet_observer([str(folder)]) is None


# Stamps of many files.


def names(found, folder):
    return sorted(Path(path).relative_to(folder).as_posix() for path in found)


def test_every_file_of_files_and_folders_has_a_stamp_but_of_those_left_out(folder) -> None:
    (folder / "docs" / "people").mkdir()
    (folder / "docs" / "people" / "ada.md").write_text("x")
    (folder / "docs" / ".git").mkdir()
    (folder / "docs" / ".git" / "config").write_text("x")
    places = [folder / "docs", folder / "mkdocs.yml", folder / "nowhere"]
    found = stamps(places, but=[folder / "docs" / "people"])
    assert names(found, folder) == ["docs/index.md", "mkdocs.yml"]
    assert all(found.values())
    assert stamps(places, but=[folder / "docs" / "people"]) == found


def test_a_stamp_changes_with_its_file_alone(folder) -> None:
    before = stamps([folder])
    time.sleep(0.02)
    (folder / "docs" / "index.md").write_text("y")
    now = stamps([folder])
    assert names({p for p in now if now[p] != before[p]}, folder) == ["docs/index.md"]


def test_a_link_that_leads_nowhere_has_no_stamp_and_is_never_trusted(folder) -> None:
    (folder / "docs" / "gone.md").symlink_to("nowhere")
    assert stamps([folder / "docs"])[str(folder / "docs" / "gone.md")] == ""


def test_a_folder_whose_name_begins_with_a_line_is_looked_into_as_mkdocs_does(folder) -> None:
    (folder / "docs" / "_static").mkdir()
    (folder / "docs" / "_static" / "a.css").write_text("x")
    assert names(stamps([folder / "docs"]), folder) == ["docs/_static/a.css", "docs/index.md"]
