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
    for name in ("articles/2024/a.md", "docs/index.md", "mkdocs.yml"):
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
