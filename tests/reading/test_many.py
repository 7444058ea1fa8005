"""Of many articles only those that have changed are read, on every core, and none is lost."""

import os
import pickle
import signal
import sys
import time
from pathlib import Path

import pytest

from clipfile import crew, versions
from clipfile.crew import FEWEST_IF_FORKED
from clipfile.memory import Memory, open_memory, unpack
from clipfile.progress import Progress
from clipfile.reading import many
from clipfile.reading.articles import read_article
from clipfile.reading.files import list_files, read_bytes
from clipfile.reading.many import (
    Reader,
    article_of,
    captions_of,
    renew_articles,
    texts_of,
    without_text,
)
from clipfile.reading.markup import Markup

EXTENSIONS = "toc tables fenced_code footnotes smarty".split()
TABLES = "article front body story compared".split()
NEWSPAPER = Path(__file__).parents[1] / "newspaper"


def article(title="Strike", head="", text="Ada Quill spoke.\n"):
    return f"---\ntitle: {title}\ndate: 2024-08-14\nsource: The Harbour Post\n{head}---\n{text}"


def reader_of(language="en", extensions=EXTENSIONS, **options):
    return Reader(language=language, markup=Markup(extensions, options))


def articles_in(root):
    return [file for file in list_files(root, "articles") if file.ending == ".md"]


class Shelf:
    """Articles in a folder, and a memory of them."""

    def __init__(self, root: Path, opened: list[str]) -> None:
        self.root = root
        self.reader = reader_of()
        self.memory = open_memory(root)
        self.opened = opened

    def write(self, **articles: str) -> None:
        for name, text in articles.items():
            path = self.root / "articles" / "2024" / f"{name}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")

    def file(self, name: str) -> Path:
        return self.root / "articles" / "2024" / f"{name}.md"

    def renew(self) -> list[str]:
        """The names of the files that were opened."""
        self.opened.clear()
        renew_articles(self.memory, articles_in(self.root), self.reader, Progress())
        return [Path(path).stem for path in self.opened]

    @property
    def rows(self) -> dict[str, int]:
        """Name of an article -> where the memory keeps what was read."""
        rows = self.memory.rows("SELECT path, id FROM article ORDER BY path")
        return {Path(path).stem: row for path, row in rows}

    def ids(self, table: str) -> list[int]:
        return [row for (row,) in self.memory.rows(f"SELECT id FROM {table} ORDER BY id")]


@pytest.fixture
def opened(monkeypatch):
    """Paths of the files that were opened in this process."""
    paths: list[str] = []

    def read(file, **more):
        paths.append(file.path)
        return read_bytes(file, **more)

    monkeypatch.setattr(many, "read_bytes", read)
    return paths


@pytest.fixture
def shelf(tmp_path, opened, monkeypatch):
    """Three articles that were read; no file is too new to be trusted."""
    monkeypatch.setattr(versions, "_TICK", -1)
    made = Shelf(tmp_path, opened)
    made.write(a=article("A"), b=article("B"), c=article("C"))
    assert made.renew() == ["a", "b", "c"]
    return made


def test_a_file_that_has_not_changed_is_not_opened(shelf) -> None:
    before = shelf.rows
    assert shelf.renew() == []
    assert shelf.rows == before
    again = Shelf(shelf.root, shelf.opened)
    assert again.renew() == []
    assert again.rows == before


def test_a_file_that_was_only_touched_is_opened_once_and_not_read_anew(shelf) -> None:
    before = shelf.rows
    os.utime(shelf.file("b"))
    assert shelf.renew() == ["b"]
    assert shelf.rows == before
    assert shelf.renew() == []


def test_a_file_that_was_changed_is_read_anew_and_no_other(shelf) -> None:
    before = shelf.rows
    shelf.write(b=article("Better"))
    assert shelf.renew() == ["b"]
    now = shelf.rows
    assert {name for name in now if now[name] != before[name]} == {"b"}
    assert article_of(shelf.memory, now["b"]).title == "Better"
    assert [shelf.ids(table) for table in TABLES[:3]] == [sorted(now.values())] * 3


def test_a_change_that_keeps_size_and_time_is_seen(shelf) -> None:
    found = shelf.file("b").stat()
    shelf.write(b=article("D"))
    os.utime(shelf.file("b"), ns=(found.st_atime_ns, found.st_mtime_ns))
    assert shelf.file("b").stat().st_size == found.st_size
    assert shelf.renew() == ["b"]
    assert article_of(shelf.memory, shelf.rows["b"]).title == "D"


def test_a_change_that_is_taken_back_is_read_anew_with_the_same_result(shelf) -> None:
    before = shelf.memory.rows("SELECT path, digest, slip, problems FROM article ORDER BY path")
    shelf.write(b=article("Better"))
    shelf.renew()
    shelf.write(b=article("B"))
    shelf.renew()
    again = shelf.memory.rows("SELECT path, digest, slip, problems FROM article ORDER BY path")
    assert again == before


def test_a_new_file_is_read(shelf) -> None:
    before = shelf.rows
    shelf.write(d=article("D"))
    assert shelf.renew() == ["d"]
    assert shelf.rows == {**before, "d": shelf.rows["d"]}


def test_a_renamed_file_is_read_under_its_new_name_and_nothing_is_left_of_the_old(shelf) -> None:
    before = shelf.rows
    shelf.file("b").rename(shelf.file("z"))
    assert shelf.renew() == ["z"]
    assert list(shelf.rows) == ["a", "c", "z"]
    assert article_of(shelf.memory, shelf.rows["z"]).id == "z"
    for table in TABLES:
        assert before["b"] not in shelf.ids(table)


def test_nothing_is_left_of_a_file_that_is_gone(shelf) -> None:
    row = shelf.rows["b"]
    with shelf.memory.changing() as database:
        database.execute("INSERT INTO story VALUES (?, x'00', x'00')", (row,))
        database.execute("INSERT INTO compared VALUES (?, '', x'00')", (row,))
    shelf.file("b").unlink()
    assert shelf.renew() == []
    assert list(shelf.rows) == ["a", "c"]
    for table in TABLES:
        assert row not in shelf.ids(table)
    with pytest.raises(KeyError):
        article_of(shelf.memory, row)
    with pytest.raises(KeyError):
        captions_of(shelf.memory, row)
    with pytest.raises(KeyError):
        texts_of(shelf.memory, row)


def test_a_file_that_was_changed_just_now_is_not_trusted_until_its_clock_has_ticked(
    shelf, monkeypatch
) -> None:
    """It could be changed again within the same tick, and its stamp would be the same."""
    monkeypatch.setattr(versions, "_TICK", 400_000_000)
    before = shelf.rows
    shelf.write(b=article("Better"))
    assert shelf.renew() == ["b"]
    changed = shelf.rows
    assert changed["b"] != before["b"]
    assert shelf.renew() == ["b"]
    time.sleep(0.5)
    assert shelf.renew() == ["b"]
    assert shelf.renew() == []
    assert shelf.rows == changed


def test_a_new_file_in_an_old_ones_place_is_opened_whatever_its_times(shelf) -> None:
    found = shelf.file("b").stat()
    other = shelf.root / "other"
    other.write_text(article("D"), "utf-8")
    os.utime(other, ns=(found.st_atime_ns, found.st_mtime_ns))
    other.replace(shelf.file("b"))
    assert shelf.renew() == ["b"]
    assert article_of(shelf.memory, shelf.rows["b"]).title == "D"


@pytest.mark.parametrize(
    "change",
    [
        {"language": "el"},
        {"extensions": [*EXTENSIONS, "abbr"]},
        {"extensions": EXTENSIONS[::-1]},
        {"toc": {"permalink": True}},
        "another program",
    ],
    ids=str,
)
def test_whoever_reads_differently_reads_everything_anew(shelf, monkeypatch, change) -> None:
    before = shelf.rows
    with shelf.memory.changing() as database:
        database.execute("INSERT INTO person VALUES ('docs/people/a.md', '', x'00')")
        database.execute("INSERT INTO picture VALUES ('articles/2024/a.png', '', x'00')")
    if change == "another program":
        monkeypatch.setattr(many, "version_of", str.encode)
    else:
        shelf.reader = reader_of(**change)
    assert shelf.renew() == ["a", "b", "c"]
    assert set(before.values()).isdisjoint(shelf.rows.values())
    assert shelf.memory.rows("SELECT path FROM person UNION SELECT path FROM picture") == []
    assert shelf.renew() == []


def test_a_build_that_is_killed_goes_on_where_it_was(shelf, monkeypatch) -> None:
    monkeypatch.setattr(many, "_AT_ONCE", 2)
    shelf.write(**{name: article(name) for name in "defghij"})
    read = Reader.read

    def stopped(self, path, data):
        if path.endswith("/i.md"):
            raise KeyboardInterrupt
        return read(self, path, data)

    monkeypatch.setattr(Reader, "read", stopped)
    with pytest.raises(KeyboardInterrupt):
        shelf.renew()
    monkeypatch.setattr(Reader, "read", read)
    assert shelf.renew() == ["h", "i", "j"]
    assert list(shelf.rows) == list("abcdefghij")


# What is kept of an article.


def test_what_is_kept_is_what_was_read(tmp_path, opened) -> None:
    shelf = Shelf(tmp_path, opened)
    (tmp_path / "articles").symlink_to(NEWSPAPER / "articles")
    shelf.renew()
    rows = shelf.memory.rows("SELECT path, id, slip, problems FROM article ORDER BY path")
    files = sorted(NEWSPAPER.glob("articles/*/*.md"))
    assert [path for path, *_ in rows] == [f.relative_to(NEWSPAPER).as_posix() for f in files]
    for path, row, slip, problems in rows:
        data = (NEWSPAPER / path).read_bytes()
        read = read_article(path, data, language="en", markup=shelf.reader.markup)
        kept = article_of(shelf.memory, row)
        assert kept == without_text(read.whole)
        assert captions_of(shelf.memory, row) == kept.captions
        # The words stand apart, so that a list need not read them.
        assert (kept.body, kept.text.html, kept.text.blocks, dict(kept.places)) == ("", "", (), {})
        published, uncut = texts_of(shelf.memory, row)
        assert published == read.article.text
        # What is whole is kept once.
        assert uncut == (None if read.article is read.whole else read.whole.text)
        assert slip is not None
        assert (unpack(problems) if problems else ()) == read.problems


def test_the_words_of_a_draft_are_kept_apart_from_its_lists(tmp_path, opened) -> None:
    shelf = Shelf(tmp_path, opened)
    shelf.write(a=article(head="display: metadata\n", text="The brindlewick."))
    shelf.renew()
    published, uncut = texts_of(shelf.memory, shelf.rows["a"])
    assert (published.plain, uncut.plain) == ("", "The brindlewick.")
    (slip,) = shelf.memory.rows("SELECT slip FROM article")[0]
    assert "brindlewick" not in slip


def test_a_file_that_cannot_be_read_is_kept_as_its_problem(tmp_path, opened, monkeypatch) -> None:
    monkeypatch.setattr(versions, "_TICK", -1)
    shelf = Shelf(tmp_path, opened)
    shelf.write(a=article("A"), b="no front matter\n")
    shelf.file("c").symlink_to("a.md")
    shelf.renew()
    found = {
        Path(path).stem: [problem.code for problem in unpack(problems)] if problems else []
        for path, problems in shelf.memory.rows("SELECT path, problems FROM article")
    }
    assert found == {"a": [], "b": ["no-front-matter"], "c": ["not-a-file"]}
    assert shelf.ids("front") == shelf.ids("body") == [shelf.rows["a"]]
    assert shelf.renew() == []
    shelf.file("c").unlink()
    shelf.write(c=article("C"))
    assert shelf.renew() == ["c"]
    assert shelf.memory.rows("SELECT path FROM article WHERE problems IS NOT NULL") == [
        ("articles/2024/b.md",)
    ]


# Several processes.


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As many articles as are worth another process; some are wrong, one is a link."""
    root = tmp_path_factory.mktemp("many")
    (root / "articles/2024").mkdir(parents=True)
    for number in range(FEWEST_IF_FORKED + 40):
        text = article(f"Strike {number}", text=f"“Quill” & **{number}**.[^1]\n\n[^1]: A note.\n")
        if number % 7 == 0:
            text = text.replace("2024-08-14", "2024-13")
        (root / f"articles/2024/a{number:03}.md").write_text(text, "utf-8")
    (root / "articles/2024/a001.md").unlink()
    (root / "articles/2024/a001.md").symlink_to("a002.md")
    return root


def kept_of(root, path, reader):
    """Everything but the stamps that is kept of the articles, read into a new memory."""
    memory = Memory(str(path))
    renew_articles(memory, articles_in(root), reader, Progress())
    kept = {table: memory.rows(f"SELECT * FROM {table} ORDER BY 1") for table in TABLES}
    return {**kept, "article": [(*row[:2], *row[3:]) for row in kept["article"]]}


@pytest.fixture
def alone(crowd, tmp_path, monkeypatch):
    """What one process keeps of the crowd."""
    with monkeypatch.context() as here:
        here.setattr(crew, "cores", lambda: 1)
        kept = kept_of(crowd, tmp_path / "alone", reader_of())
    assert len(kept["article"]) == FEWEST_IF_FORKED + 40
    assert len(kept["body"]) < len(kept["article"])
    return kept


@pytest.mark.parametrize("forks", [True, False])
def test_several_processes_keep_what_one_keeps(crowd, tmp_path, monkeypatch, alone, forks) -> None:
    if forks and sys.platform != "linux":
        pytest.skip("only Linux is trusted to fork")
    monkeypatch.setattr(crew, "cores", lambda: 2)
    monkeypatch.setattr(crew, "can_fork", lambda: forks)
    monkeypatch.setattr(crew, "FEWEST_IF_SPAWNED", FEWEST_IF_FORKED)
    assert kept_of(crowd, tmp_path / "together", reader_of()) == alone


HERE = os.getpid()


class Deadly(Reader):
    """Ends a process of the crew that comes to one of the files."""

    def read(self, path, data):
        if path.endswith("a050.md") and os.getpid() != HERE:
            os.kill(os.getpid(), signal.SIGKILL)
        return Reader.read(self, path, data)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux is trusted to fork")
def test_files_that_a_killed_process_leaves_are_read_all_the_same(
    crowd, tmp_path, monkeypatch, alone
) -> None:
    monkeypatch.setattr(crew, "cores", lambda: 2)
    monkeypatch.setattr(crew, "can_fork", lambda: True)
    reader = Deadly(language="en", markup=Markup(EXTENSIONS))
    assert kept_of(crowd, tmp_path / "together", reader) == alone


def test_markup_survives_the_way_into_another_process() -> None:
    markup = pickle.loads(pickle.dumps(Markup(EXTENSIONS)))
    assert markup.to_html("A[^1]\n\n[^1]: x") == Markup(EXTENSIONS).to_html("A[^1]\n\n[^1]: x")


def test_the_archives_folder_is_not_needed_for_none() -> None:
    assert list(list_files(Path("/nowhere"), "articles")) == []
