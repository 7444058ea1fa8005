"""Of the person records and the pictures only those that have changed are read."""

import os
import shutil
import time
from pathlib import Path

import pytest

from clipfile import versions
from clipfile.memory import open_memory
from clipfile.progress import Progress
from clipfile.reading import records
from clipfile.reading.files import list_files, read_bytes
from clipfile.reading.many import Reader
from clipfile.reading.markup import Markup
from clipfile.reading.people import read_person
from clipfile.reading.pictures import read_picture
from clipfile.reading.records import renew_people, renew_pictures

READER = Reader(language="en", markup=Markup("toc tables smarty".split()))
NEWSPAPER = Path(__file__).parents[1] / "newspaper"
PEOPLE, PHOTOS = "docs/people", "articles/2023/photos"


class Drawer:
    """Records and pictures in a folder, and a memory of them."""

    def __init__(self, root: Path, opened: list[str]) -> None:
        self.root = root
        self.memory = open_memory(root)
        self._opened = opened

    def files(self, folder):
        return list(list_files(self.root, folder))

    def people(self):
        """Name of each record -> what was read of it; and the names of those that were opened."""
        self._opened.clear()
        files = self.files(PEOPLE)
        found = renew_people(self.memory, files, READER, Progress())
        named = {Path(file.path).stem: one for file, one in zip(files, found, strict=True)}
        return named, self._names()

    def pictures(self):
        """What was read of each picture, and the names of those that were opened."""
        self._opened.clear()
        return renew_pictures(self.memory, self.files(PHOTOS)), self._names()

    def _names(self):
        return [Path(path).stem for path in self._opened]


@pytest.fixture
def drawer(tmp_path, monkeypatch):
    """The newspaper's records and two pictures; no file is too new to be trusted."""
    opened: list[str] = []
    picture = read_picture

    def read(file, **more):
        opened.append(file.path)
        return read_bytes(file, **more)

    def look(file):
        opened.append(file.path)
        return picture(file)

    monkeypatch.setattr(records, "read_bytes", read)
    monkeypatch.setattr(records, "read_picture", look)
    monkeypatch.setattr(versions, "_TICK", -1)
    for folder in (PEOPLE, PHOTOS):
        shutil.copytree(NEWSPAPER / folder, tmp_path / folder)
    return Drawer(tmp_path, opened)


NAMES = sorted(path.stem for path in (NEWSPAPER / PEOPLE).iterdir())
PICTURES = sorted(path.stem for path in (NEWSPAPER / PHOTOS).iterdir())


def test_what_is_kept_of_a_record_is_what_was_read_but_its_place_in_the_file(drawer) -> None:
    found, opened = drawer.people()
    assert opened == NAMES
    again, _ = drawer.people()
    for name in NAMES:
        path = f"{PEOPLE}/{name}.md"
        data = (NEWSPAPER / path).read_bytes()
        read = read_person(path, data, markup=READER.markup)
        assert found[name].problems == read.problems == ()
        assert found[name].person.places == {}
        assert (found[name].person.name, found[name].person.biography) == (
            read.person.name,
            read.person.biography,
        )
    assert again == found


def test_a_record_that_has_not_changed_is_not_opened(drawer) -> None:
    drawer.people()
    assert drawer.people()[1] == []
    os.utime(drawer.root / PEOPLE / "odo-tarn.md")
    assert drawer.people()[1] == ["odo-tarn"]
    assert drawer.people()[1] == []


def test_a_changed_a_new_a_renamed_and_a_deleted_record_are_seen(drawer) -> None:
    before, _ = drawer.people()
    folder = drawer.root / PEOPLE
    (folder / "ada-quill.md").write_text("---\nname: Ada Quill-Marsh\n---\n", "utf-8")
    (folder / "una-gale.md").write_text("---\nname: Una Gale\n---\n", "utf-8")
    (folder / "odo-tarn.md").rename(folder / "odo-tern.md")
    (folder / "nora-velt.md").unlink()
    now, opened = drawer.people()
    assert opened == ["ada-quill", "odo-tern", "una-gale"]
    assert sorted(now) == sorted(
        {*before, "una-gale", "odo-tern"} - {"nora-velt", "odo-tarn"},
    )
    assert now["ada-quill"].person.name == "Ada Quill-Marsh"
    assert now["odo-tern"].person.id == "odo-tern"
    assert now["bela-marsh"] == before["bela-marsh"]
    kept = [path for (path,) in drawer.memory.rows("SELECT path FROM person ORDER BY path")]
    assert kept == [f"{PEOPLE}/{name}.md" for name in sorted(now)]


def test_what_is_wrong_with_a_record_is_said_again_without_opening_it(drawer) -> None:
    file = drawer.root / PEOPLE / "odo-tarn.md"
    file.write_text("---\nname: Odo Tarn\nindexx: true\n---\n", "utf-8")
    (drawer.root / PEOPLE / "no-record.md").write_text("nothing\n", "utf-8")
    first, opened = drawer.people()
    assert set(opened) == {*NAMES, "no-record"}
    second, opened = drawer.people()
    assert opened == []
    assert first == second
    assert [str(problem) for problem in second["odo-tarn"].problems] == [
        (
            f"{PEOPLE}/odo-tarn.md:3:1: unknown-key the key `indexx` is not known "
            "(did you mean `index`?)"
        )
    ]
    # A damaged record still says who is meant elsewhere.
    assert second["odo-tarn"].person.name == "Odo Tarn"
    assert second["no-record"].person is None


def test_a_record_that_was_changed_just_now_is_not_trusted(drawer, monkeypatch) -> None:
    monkeypatch.setattr(versions, "_TICK", 400_000_000)
    drawer.people()
    assert drawer.people()[1] == NAMES
    time.sleep(0.5)
    assert drawer.people()[1] == NAMES
    assert drawer.people()[1] == []


def test_a_picture_that_has_not_changed_is_not_opened_and_a_changed_one_is(drawer) -> None:
    first, opened = drawer.pictures()
    assert opened == PICTURES
    assert drawer.pictures() == (first, [])
    (drawer.root / PHOTOS / "storm.jpg").write_bytes(
        (drawer.root / PHOTOS / "harbour-wall.png").read_bytes()
    )
    second, opened = drawer.pictures()
    assert opened == ["storm"]
    by_name = {Path(one.path).stem: one for one in second}
    assert by_name["storm"].digest == by_name["harbour-wall"].digest
    assert by_name["harbour-wall"] in first


def test_a_picture_that_cannot_be_read_is_a_problem_each_time_and_is_opened_once(drawer) -> None:
    (drawer.root / PHOTOS / "storm.jpg").write_bytes(b"no picture")
    first, _ = drawer.pictures()
    second, opened = drawer.pictures()
    assert (first, opened) == (second, [])
    assert [str(one) for one in second if one.path.endswith("storm.jpg")] == [
        (
            f"{PHOTOS}/storm.jpg:1:1: bad-picture the picture cannot be read: "
            "UnidentifiedImageError (save it again as JPEG, PNG or WebP)"
        )
    ]


def test_nothing_is_left_of_a_picture_that_no_caption_shows_any_more(drawer) -> None:
    drawer.pictures()
    files = drawer.files(PHOTOS)
    assert len(renew_pictures(drawer.memory, files[:1])) == 1
    assert drawer.memory.rows("SELECT path FROM picture") == [(files[0].path,)]


def test_the_same_picture_saved_anew_has_the_same_digest(drawer) -> None:
    """So a site does not change when a repository is copied."""
    first, _ = drawer.pictures()
    for path in (drawer.root / PHOTOS).iterdir():
        path.write_bytes(path.read_bytes())
    second, opened = drawer.pictures()
    assert (second, opened) == (first, PICTURES)
