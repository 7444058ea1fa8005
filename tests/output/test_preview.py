"""A preview makes pages, pictures and search when they are asked for."""

import gzip
import io
import json
import shutil
import threading
from pathlib import Path

import pytest
from PIL import Image

from clipfile import versions
from clipfile.archive import read_archive
from clipfile.memory import open_memory
from clipfile.output import preview as module
from clipfile.output.preview import Preview, SearchShelf, Server
from clipfile.pages.rendering import Press, frame_of, token
from clipfile.pages.site import plan_site
from clipfile.progress import Progress
from clipfile.reading.inventory import take_inventory
from clipfile.reading.many import Reader
from clipfile.reading.markup import Markup
from clipfile.search import shards
from clipfile.search.shards import LEAD, plan_index

TESTS = Path(__file__).parents[1]
THEME = Path(module.__file__).parents[1] / "theme"
READER = Reader(
    language="en",
    markup=Markup("abbr admonition attr_list footnotes smarty tables toc".split()),
)
ENTRY = "pagefind/pagefind-entry.json"
STORM = "articles/2023/storm-closes-the-harbour"
LIMIT = 60


class Desk:
    """A copy of the newspaper, and a preview of it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.memory = open_memory(root)
        self.said: list[str] = []
        self.folder = root / ".clipfile" / "pagefind"
        self.made: list[str] = []
        self.press = Press([str(THEME)], lambda _: frame_of(token("content")))
        archive, self.site = self.read()
        self.preview = Preview(self.shelf(), archive, self.site, press=self.press)

    def shelf(self) -> SearchShelf:
        return SearchShelf(self.folder, language="en", say=self.said.append)

    def read(self):
        inventory = take_inventory(self.root, Progress())
        archive = read_archive(inventory, reader=READER, memory=self.memory, progress=Progress())
        return archive, plan_site(archive, language="en", with_problems=True)

    def renew(self):
        archive, self.site = self.read()
        self.preview.renew(archive, self.site, press=self.press)

    def edit(self, old, new, path=f"{STORM}.md"):
        text = (self.root / path).read_text("utf-8")
        assert old in text
        (self.root / path).write_text(text.replace(old, new), "utf-8")
        self.renew()

    def get(self, path):
        """What the archive has there, as text; None when it has nothing."""
        answer = self.preview.answer(path)
        return None if answer is None else answer.content.decode("utf-8", "replace")

    def words_in_search(self):
        """The texts of the articles in the index that a browser is given now."""
        (shard,) = json.loads(self.get(ENTRY))["shards"]
        texts = self.folder.glob(f"*/fragment/{shard['index']}_*")
        return " ".join(gzip.decompress(text.read_bytes()).decode() for text in texts)

    def shelves(self):
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.setattr(versions, "_TICK", -1)
    shutil.copytree(TESTS / "newspaper", tmp_path / "newspaper")
    made = Desk(tmp_path / "newspaper")
    write = module.write_shards

    def count(archive, index, missing, places, **more):
        made.made += [places[folder].name for folder in missing]
        return write(archive, index, missing, places, **more)

    monkeypatch.setattr(module, "write_shards", count)
    return made


# Pages and pictures.


@pytest.mark.parametrize("address", [f"{STORM}/", f"{STORM}/index.html"])
def test_a_page_is_made_as_the_archive_is_now(desk, address) -> None:
    assert "was shut at noon" in desk.get(address)
    desk.edit("was shut at noon", "was closed at one")
    assert "was closed at one" in desk.get(address)
    assert desk.preview.answer(address).type == "text/html; charset=utf-8"


def test_after_an_edit_of_a_text_its_page_is_made_without_a_plan_of_all_others(desk) -> None:
    desk.get("articles/")
    desk.edit("was shut at noon", "was closed at one")
    assert "was closed at one" in desk.get(f"{STORM}/")
    assert "pages" not in vars(desk.site)
    assert "Storm closes the harbour" in desk.get("articles/2023/")
    assert "pages" in vars(desk.site)


def test_a_copy_of_a_picture_is_made_when_it_is_asked_for(desk) -> None:
    path = "photos/480/2023/photos/storm.jpg"
    answer = desk.preview.answer(path)
    assert answer.type == "image/jpeg"
    with Image.open(io.BytesIO(answer.content)) as copy:
        assert copy.size == (480, 321)
    assert desk.preview.answer("photos/1600/2023/photos/storm.jpg") is None
    (desk.root / f"{STORM}.md").write_text(
        (desk.root / f"{STORM}.md").read_text("utf-8").replace("public-domain", "expired"), "utf-8"
    )
    desk.renew()
    assert desk.preview.answer(path) is None


def test_a_page_is_gone_when_its_article_is(desk) -> None:
    (desk.root / f"{STORM}.md").unlink()
    desk.renew()
    assert desk.get(f"{STORM}/") is None


@pytest.mark.parametrize(
    ("path", "type_"),
    [("harbour-wall.png", "image/png"), ("storm.jpg", "image/jpeg"), ("expired-quay.png", None)],
)
def test_a_picture_is_given_when_it_may_be_shown(desk, path, type_) -> None:
    answer = desk.preview.answer(f"articles/2023/photos/{path}")
    assert (answer and answer.type) == type_
    if answer:
        assert answer.content == (desk.root / "articles/2023/photos" / path).read_bytes()


@pytest.mark.parametrize(
    "path",
    [
        "nowhere/",
        f"{STORM}.md",
        "docs/people/ada-quill.md",
        "mkdocs.yml",
        "../newspaper/mkdocs.yml",
        "articles/2023/photos/../../../mkdocs.yml",
        "pagefind/",
        "pagefind/nothing.js",
        "pagefind/../../../mkdocs.yml",
        "pagefind/../../memory.sqlite",
        "pagefind//etc/hostname",
    ],
)
def test_nothing_else_is_given(desk, path) -> None:
    assert desk.preview.answer(path) is None


def test_nothing_else_is_given_through_the_folder_of_a_shard(desk, monkeypatch) -> None:
    monkeypatch.setattr(shards, "MOST", 6)
    archive, _ = desk.read()
    folders = [folder for folder in plan_index(archive, language="en").keys if folder]
    assert len(folders) > 2
    secret = desk.root / "mkdocs.yml"
    for folder in folders:
        assert desk.preview.answer(f"pagefind/{folder}/words.gz") is not None
        assert desk.preview.answer(f"pagefind/{folder}/{secret}") is None
        assert desk.preview.answer(f"pagefind/{folder}/../../../mkdocs.yml") is None


def test_a_page_whose_article_was_read_anew_by_another_program_waits_for_the_next_state(
    desk,
) -> None:
    text = (desk.root / f"{STORM}.md").read_text("utf-8")
    (desk.root / f"{STORM}.md").write_text(text.replace("at noon", "at one"), "utf-8")
    state = desk.read()
    timer = threading.Timer(0.3, lambda: desk.preview.renew(*state, press=desk.press))
    timer.start()
    assert "at one" in desk.get(f"{STORM}/")
    timer.join()


# The server.


class Given:
    status = ""
    headers: tuple[tuple[str, str], ...] = ()

    def start(self, status, headers):
        self.status, self.headers = status, tuple(headers)


@pytest.fixture
def ask(desk):
    """Asks the application; what is not the archive's is answered `otherwise`."""

    def make(path, root="/"):
        given = Given()
        server = Server(
            root=root,
            ready=lambda: 7,
            live=lambda content, rebuild: content + f"<live {rebuild}>".encode(),
            otherwise=lambda *_: [b"otherwise"],
        )
        environ = {"PATH_INFO": path.encode().decode("latin-1")}
        content = b"".join(desk.preview.app(server)(environ, given.start))
        return given, content

    return make


def test_a_page_is_made_live_and_has_its_length(ask) -> None:
    given, content = ask(f"/file/{STORM}/", "/file/")
    assert given.status == "200 OK"
    assert content.endswith(b"<live 7>")
    assert dict(given.headers) == {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Length": str(len(content)),
    }


def test_a_file_is_given_as_it_is(ask, desk) -> None:
    _, content = ask("/articles/2023/photos/storm.jpg")
    assert content == (desk.root / "articles/2023/photos/storm.jpg").read_bytes()


@pytest.mark.parametrize(
    "path", ["/", "/about/", f"/other/{STORM}/", "/file/livereload/1/2", "/livereload/1/2"]
)
def test_what_is_not_the_archives_is_left_to_the_server(ask, path) -> None:
    assert ask(path, "/file/")[1] == b"otherwise"


def test_a_name_in_another_script_is_found(ask, desk) -> None:
    (desk.root / "docs" / "people" / "大江.md").write_text("---\nname: 大江 健\n---\n", "utf-8")
    desk.renew()
    assert "大江 健" in ask("/people/大江/")[1].decode()


# The search index.


def test_the_index_is_made_when_it_is_asked_for_and_not_before(desk) -> None:
    desk.get(f"{STORM}/")
    assert not desk.folder.exists()
    entry = json.loads(desk.get(ENTRY))
    assert list(entry["languages"]) == ["en"]
    # The shard and the directory.
    assert len(desk.made) == 2
    assert "was shut at noon" in desk.words_in_search()
    assert len(desk.made) == 2
    assert desk.preview.answer("pagefind/wasm.en.pagefind").content[:2] == b"\x1f\x8b"


def test_an_edit_makes_a_new_index_at_the_next_request(desk) -> None:
    first = desk.get(ENTRY)
    desk.edit("was shut at noon", "was closed at one")
    assert len(desk.made) == 2
    assert "was closed at one" in desk.words_in_search()
    assert desk.get(ENTRY) != first
    assert len(desk.made) == 4


def test_a_change_that_nobody_can_find_makes_no_new_index(desk) -> None:
    desk.get(ENTRY)
    desk.edit("has kept its", "has kept her", "docs/people/ada-quill.md")
    desk.get(ENTRY)
    assert len(desk.made) == 2


def test_the_files_of_the_index_before_are_given_to_pages_that_still_ask_for_them(desk) -> None:
    desk.get(ENTRY)
    first = desk.shelves()
    old = {path.name for path in desk.folder.glob("*/fragment/*")}
    assert old
    desk.edit("was shut at noon", "was closed at one")
    desk.get(ENTRY)
    assert len(desk.shelves()) == 4
    for name in old:
        assert desk.preview.answer(f"pagefind/all/fragment/{name}") is not None
    # But only of that one: two edits later its folders are gone.
    desk.edit("was closed at one", "was locked at two")
    desk.get(ENTRY)
    assert len(desk.shelves()) == 4
    assert not set(first) & set(desk.shelves())


def test_the_index_is_kept_for_the_next_preview(desk) -> None:
    first = desk.get(ENTRY)
    again = Preview(desk.shelf(), *desk.read(), press=desk.press)
    assert again.answer(ENTRY).content.decode() == first
    assert len(desk.made) == 2


def test_a_half_made_index_of_a_preview_that_was_killed_is_made_anew(desk) -> None:
    archive, _ = desk.read()
    left = desk.folder / f"{plan_index(archive, language='en').keys[LEAD].hex()}.part"
    left.mkdir(parents=True)
    (left / "pagefind-entry.json").write_text("half")
    assert json.loads(desk.get(ENTRY))["languages"]
    assert left.name.removesuffix(".part") in desk.shelves()
    assert not [name for name in desk.shelves() if name.endswith(".part")]


def test_an_index_that_cannot_be_made_is_said_and_tried_again(desk, monkeypatch) -> None:
    write = module.write_shards
    with monkeypatch.context() as broken:
        broken.setattr(module, "write_shards", _fails)
        assert desk.get(ENTRY) is None
    assert desk.said == ["the search index was not made: the disk is full"]
    monkeypatch.setattr(module, "write_shards", write)
    assert desk.get(ENTRY) is not None


def _fails(*_, **__):
    raise OSError("the disk is full")


def test_while_a_new_index_is_made_the_one_before_is_given(desk, monkeypatch) -> None:
    monkeypatch.setattr(module, "_PATIENCE", 0.1)
    first = desk.get(ENTRY)
    write, go_on = module.write_shards, threading.Event()

    def slow(*arguments, **more):
        assert go_on.wait(LIMIT)
        return write(*arguments, **more)

    monkeypatch.setattr(module, "write_shards", slow)
    desk.edit("was shut at noon", "was closed at one")
    assert desk.get(ENTRY) == first
    go_on.set()
    monkeypatch.setattr(module, "_PATIENCE", LIMIT)
    desk.get(ENTRY)
    assert "was closed at one" in desk.words_in_search()


def test_many_requests_at_once_make_one_index(desk) -> None:
    found = []
    threads = [threading.Thread(target=lambda: found.append(desk.get(ENTRY))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LIMIT)
    assert len(found) == 8
    assert len(set(found)) == 1
    assert None not in found
    assert len(desk.made) == 2
