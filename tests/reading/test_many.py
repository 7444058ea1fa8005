"""Many files are read by several processes, with the result that one process would give."""

import pickle
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from clipfile.reading import many
from clipfile.reading.files import SourceFile, list_files
from clipfile.reading.many import FEWEST, read_articles
from clipfile.reading.markup import Markup

EXTENSIONS = "toc tables fenced_code footnotes smarty".split()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[SourceFile]:
    root = tmp_path_factory.mktemp("many")
    (root / "articles/2024").mkdir(parents=True)
    for number in range(FEWEST):
        date = "2024-13" if number % 7 == 0 else "2024-08-14"
        head = f"---\ntitle: Strike {number}\ndate: {date}\nsource: The Harbour Post\n---\n"
        text = f"Ada “Quill” & **{number}**.[^1]\n\n[^1]: A note.\n"
        (root / f"articles/2024/a{number}.md").write_text(head + text, "utf-8")
    (root / "articles/2024/a1.md").unlink()
    (root / "articles/2024/a1.md").symlink_to("a2.md")
    return list(list_files(root, "articles"))


def test_several_processes_give_what_one_gives(
    files: list[SourceFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(many.os, "cpu_count", lambda: 2)
    markup = Markup(EXTENSIONS, {"toc": {"permalink": False}})
    together = list(read_articles(files, language="en", markup=markup))
    alone = [next(read_articles([file], language="en", markup=markup)) for file in files]
    assert alone == together
    assert sum(read.article is None for read in together) == FEWEST // 7 + 2
    # What is whole is not copied: the archive asks whether the two are the same.
    assert all(read.whole is read.article for read in together if read.article)


def test_files_that_a_dying_worker_leaves_are_read_all_the_same(
    files: list[SourceFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    markup = Markup(EXTENSIONS)

    def dying(left, reader, _cores):
        yield from map(reader.read, left[:3])
        raise BrokenProcessPool

    monkeypatch.setattr(many, "_on_every_core", dying)
    monkeypatch.setattr(many.os, "cpu_count", lambda: 2)
    read = list(read_articles(files, language="en", markup=markup))
    assert len(files) == len(read)
    assert [next(read_articles([file], language="en", markup=markup)) for file in files] == read


def test_markup_survives_the_way_into_another_process() -> None:
    markup = pickle.loads(pickle.dumps(Markup(EXTENSIONS)))
    assert markup.to_html("A[^1]\n\n[^1]: x") == Markup(EXTENSIONS).to_html("A[^1]\n\n[^1]: x")


def test_the_archives_folder_is_not_needed_for_none() -> None:
    assert list(list_files(Path("/nowhere"), "articles")) == []
