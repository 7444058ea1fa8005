"""A change makes anew the links that it can reach, and no others.

Whatever is changed, the memory has the links of an archive that is read for the first time.
"""

import json
import sys
from pathlib import Path

import pytest

from clipfile import crew, versions
from clipfile.archive import read_archive
from clipfile.linking import many, rounds
from clipfile.memory import Memory, open_memory, unpack
from clipfile.progress import Progress
from clipfile.reading.inventory import take_inventory
from clipfile.reading.many import Reader
from clipfile.reading.markup import Markup

READER = Reader(language="en", markup=Markup("toc tables smarty".split()))
ADA = "name: Ada Quill\naliases: [Mayor Quill]"
BELA = "name: Bela Marsh"
RECORDS = {"ada-quill": ADA, "bela-marsh": BELA, "nora-velt": "name: Nora Velt\nindex: false"}
ARTICLES = {
    "ada": ("", "Ada Quill spoke."),
    "bela": ("", "Bela Marsh left. Marsh smiled."),
    "by-id": ("people: [ada-quill]\n", "She spoke."),
    "byline": ("byline: [Ada Quill]\n", "It rained on."),
    "captain": ("", "The Captain waved."),
    "credit": ("captions: ['Rain. (Photo by Cora Finch/AFP)']\n", "It snowed."),
    "draft": ("status: draft\npeople: [Dan Gull]\n", "Dan Gull met Ada Quill."),
    "excerpt": ("display: excerpt\n", "It hailed.\n\nThe Captain met Ada Quill."),
    "finch": ("", "Cora Finch rowed."),
    "gull": ("", "Dan Gull sang."),
    "lark": ("", "Eve Lark slept."),
    "listed": ("people: [Cora Finch]\n", "She rowed."),
    "mayor": ("", "Mayor Quill’s pen."),
    "nobody": ("", "It rained."),
    "nora": ("", "Nora Velt wrote."),
    "settled": ("mentions: {the cook: Bela Marsh}\n", "So the cook left."),
    "title": ("title: Bela Marsh leaves\n", "He left."),
    "tom": ("people: [Tom Marsh]\n", "He slept."),
}
"""Name -> more front matter and the text."""


class Desk:
    """An archive in a folder, and what is kept of it."""

    def __init__(self, root: Path, linked: list[str]) -> None:
        self.root = root
        self.memory = open_memory(root)
        self._linked = linked

    def record(self, id_, head, body=""):
        path = self.root / "docs" / "people" / f"{id_}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"---\n{head}\n---\n{body}", "utf-8")

    def article(self, name, head="", text=""):
        title = "" if "title:" in head else f"title: {name}\n"
        lines = f"---\n{title}date: 2024-08-14\nsource: The Harbour Post\n{head}---\n{text}\n"
        self.file(name).parent.mkdir(parents=True, exist_ok=True)
        self.file(name).write_text(lines, "utf-8")

    def file(self, name):
        return self.root / "articles" / "2024" / f"{name}.md"

    def read(self, memory=None):
        self._linked.clear()
        return read_archive(
            take_inventory(self.root, Progress()),
            reader=READER,
            memory=memory or self.memory,
            progress=Progress(),
        )

    def relinked(self):
        """Read the archive, and name the articles whose links were made."""
        self.read()
        return sorted({Path(path).stem for path in self._linked})

    def kept(self, memory=None):
        """All that is kept of every article's links."""
        rows = (memory or self.memory).rows(
            "SELECT path, links, doubts, mentions, sentences FROM article "
            "LEFT JOIN story USING (id) ORDER BY path"
        )
        return {
            Path(path).stem: (
                json.loads(links) if links else links,
                [str(problem) for problem in unpack(doubts)] if doubts else [],
                unpack(mentions) if links else (),
                json.loads(sentences) if links else {},
            )
            for path, links, doubts, mentions, sentences in rows
        }

    def kept_at_first(self):
        """What is kept by a memory that knew nothing of the archive before."""
        memory = Memory(str(self.root / "another"))
        self.read(memory)
        kept = self.kept(memory)
        memory.close()
        for path in self.root.glob("another*"):
            path.unlink()
        return kept


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """The archive, read once; no file is too new to be trusted."""
    linked: list[str] = []
    link_article = many.link_article

    def link(article, *arguments, **more):
        linked.append(article.path)
        return link_article(article, *arguments, **more)

    monkeypatch.setattr(many, "link_article", link)
    monkeypatch.setattr(versions, "_TICK", -1)
    made = Desk(tmp_path, linked)
    for id_, head in RECORDS.items():
        made.record(id_, head)
    for name, (head, text) in ARTICLES.items():
        made.article(name, head, text)
    assert made.relinked() == sorted(ARTICLES)
    return made


def test_nothing_is_linked_when_nothing_has_changed(desk) -> None:
    before = desk.kept()
    assert desk.relinked() == []
    assert desk.kept() == before == desk.kept_at_first()
    assert before["mayor"][0][0] == ["ada-quill"]


CHANGES = {
    "an article that names nobody new": (
        lambda d: d.article("nobody", text="It rained again."),
        ["nobody"],
    ),
    "an article that names somebody": (
        lambda d: d.article("nobody", text="Ada Quill rained."),
        ["nobody"],
    ),
    "an article that is gone": (lambda d: d.file("bela").unlink(), []),
    "a new alias": (
        lambda d: d.record("bela-marsh", f"{BELA}\naliases: [The Captain]"),
        ["captain", "excerpt"],
    ),
    "an alias that is gone": (lambda d: d.record("ada-quill", "name: Ada Quill"), ["mayor"]),
    "another name": (
        lambda d: d.record("bela-marsh", "name: Bela Lark"),
        ["bela", "lark", "settled", "title"],
    ),
    "another surname": (
        lambda d: d.record("bela-marsh", f"{BELA}\nsort_name: Lark, Bela"),
        ["bela", "lark", "title"],
    ),
    "another id": (
        lambda d: (d.root / "docs/people/bela-marsh.md").rename(d.root / "docs/people/bela.md"),
        ["bela", "settled", "title"],
    ),
    "a record that is gone": (
        lambda d: (d.root / "docs/people/nora-velt.md").unlink(),
        ["nora"],
    ),
    "the record of somebody whom a byline names": (
        lambda d: (d.root / "docs/people/ada-quill.md").unlink(),
        ["mayor"],
    ),
    "a new record": (lambda d: d.record("eve-lark", "name: Eve Lark"), ["lark"]),
    "a record for a name that had none": (
        lambda d: d.record("cora-finch", "name: Cora Finch\naliases: [The Captain]"),
        ["captain", "excerpt"],
    ),
    "a person who is hidden": (
        lambda d: d.record("ada-quill", f"{ADA}\nindex: false"),
        ["ada", "by-id", "byline", "draft", "excerpt", "mayor"],
    ),
    "a person who is shown again": (lambda d: d.record("nora-velt", "name: Nora Velt"), ["nora"]),
    "a role, an identifier and a biography": (
        lambda d: d.record(
            "ada-quill",
            f"{ADA}\nroles: [{{title: Mayor}}]\nidentifiers: {{wikidata: Q1}}",
            "Bela Marsh knew her.",
        ),
        [],
    ),
    "a new name without a record": (
        lambda d: d.article("nobody", "people: [Eve Lark]\n", "It rained."),
        ["lark", "nobody"],
    ),
    "a new photographer": (
        lambda d: d.article("nobody", "captions: ['Rain. (Photo by Eve Lark/AFP)']\n"),
        ["lark", "nobody"],
    ),
    "a name that one of two articles no longer gives": (
        lambda d: d.article("listed", "", "She rowed."),
        ["listed"],
    ),
    "a name that no article gives any more": (
        lambda d: (d.file("listed").unlink(), d.file("credit").unlink()),
        ["finch"],
    ),
    "an alias that a second person takes": (
        lambda d: d.record("bela-marsh", f"{BELA}\naliases: [Mayor Quill]"),
        ["mayor"],
    ),
    "a draft's new text": (
        lambda d: d.article("draft", *ARTICLES["draft"][:1], "Dan Gull met nobody."),
        ["draft"],
    ),
    "a draft's new name": (
        lambda d: d.article("draft", "status: draft\npeople: [Dan Gull, Eve Lark]\n"),
        ["draft", "lark"],
    ),
    "a draft that is gone": (lambda d: d.file("draft").unlink(), ["gull"]),
    "a draft that is published": (
        lambda d: d.article("draft", "people: [Dan Gull]\n", "Dan Gull met Ada Quill."),
        ["draft", "gull"],
    ),
    "an article that becomes a draft": (
        lambda d: d.article("listed", "status: draft\npeople: [Cora Finch]\n"),
        ["listed"],
    ),
    "an article with an error": (
        lambda d: d.article("ada", "datte: 2024\n", "Ada Quill spoke."),
        ["ada"],
    ),
}
"""What is changed -> the change, and the articles whose links are made anew."""


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_relinks_the_articles_that_it_can_reach(desk, what) -> None:
    change, expected = CHANGES[what]
    change(desk)
    assert desk.relinked() == expected
    assert desk.kept() == desk.kept_at_first()
    assert desk.relinked() == []


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_that_is_taken_back_leaves_the_links_as_they_were(desk, what) -> None:
    before = desk.kept()
    CHANGES[what][0](desk)
    desk.read()
    for path in (desk.root / "docs" / "people").iterdir():
        path.unlink()
    for id_, head in RECORDS.items():
        desk.record(id_, head)
    for name, (head, text) in ARTICLES.items():
        desk.article(name, head, text)
    desk.read()
    assert desk.kept() == before


def test_a_draft_makes_nobody_a_person_of_a_published_article(desk) -> None:
    before = desk.kept()
    desk.article("draft", "status: draft\npeople: [Eve Lark]\n", "Eve Lark slept.")
    desk.read()
    now = desk.kept()
    assert {name for name in now if now[name] != before[name]} == set()
    assert now["lark"][0][0] == []


def test_what_is_doubtful_in_what_is_not_published_is_found_and_settled(desk) -> None:
    desk.record("bela-marsh", f"{BELA}\naliases: [The Captain]")
    desk.record(
        "ada-quill", f"{ADA}\naliases: [The Captain]".replace("[Mayor Quill]\naliases: ", "")
    )
    archive = desk.read()
    doubts = [str(p) for p in archive.findings.problems if p.code == "ambiguous-mention"]
    assert [doubt.partition(": ")[0] for doubt in doubts] == [
        "articles/2024/captain.md:6:1",
        "articles/2024/excerpt.md:9:1",
    ]
    desk.record("ada-quill", ADA)
    archive = desk.read()
    assert [p for p in archive.findings.problems if p.code == "ambiguous-mention"] == []


def test_a_draft_is_doubted_for_persons_whom_only_drafts_name(desk) -> None:
    desk.article("draft", "status: draft\npeople: [Dan Gull, Bo Gull]\n", "Gull left.")
    archive = desk.read()
    assert [str(p) for p in archive.findings.problems if p.code == "ambiguous-mention"] == [
        (
            "articles/2024/draft.md:8:1: ambiguous-mention `Gull` can be bo-gull or dan-gull "
            '(mentions: {"Gull": bo-gull})'
        )
    ]


def test_a_program_that_links_differently_links_everything_anew(desk, monkeypatch) -> None:
    for module in (many, rounds):
        monkeypatch.setattr(module, "version_of", str.encode)
    assert desk.relinked() == sorted(ARTICLES)
    assert desk.relinked() == []


@pytest.mark.parametrize("where", ["_changes", "_touched", "_link", "_keep"])
@pytest.mark.parametrize("times", [0, 1, 3])
def test_a_build_that_is_killed_while_it_links_is_made_good_by_the_next(
    desk, monkeypatch, where, times
) -> None:
    monkeypatch.setattr(many, "_AT_ONCE", 1)
    function = getattr(many, where)
    left = [times]

    def killed(*arguments):
        if not left[0]:
            raise KeyboardInterrupt
        left[0] -= 1
        return function(*arguments)

    desk.record("ada-quill", f"{ADA}\nindex: false")
    desk.record("bela-marsh", f"{BELA}\naliases: [The Captain]")
    with monkeypatch.context() as kill:
        kill.setattr(many, where, killed)
        if where in {"_changes", "_touched"} and times:
            desk.read()
        else:
            with pytest.raises(KeyboardInterrupt):
                desk.read()
    desk.memory.close()
    desk.memory = open_memory(desk.root)
    desk.read()
    assert desk.kept() == desk.kept_at_first()


def test_a_change_that_is_taken_back_by_a_build_that_is_killed_is_made_good(
    desk, monkeypatch
) -> None:
    """Some links are made from the new names, some are forgotten, and the old names return."""
    before = desk.kept()
    monkeypatch.setattr(many, "_AT_ONCE", 1)
    link, left = many._link, [2]  # noqa: SLF001

    def killed(*arguments):
        if not left[0]:
            raise KeyboardInterrupt
        left[0] -= 1
        return link(*arguments)

    desk.record("ada-quill", f"{ADA}\nindex: false")
    with monkeypatch.context() as kill:
        kill.setattr(many, "_link", killed)
        with pytest.raises(KeyboardInterrupt):
            desk.read()
    desk.record("ada-quill", ADA)
    desk.read()
    assert desk.kept() == before


@pytest.mark.parametrize("forks", [True, False])
def test_several_processes_link_as_one_does(desk, monkeypatch, forks) -> None:
    if forks and sys.platform != "linux":
        pytest.skip("only Linux is trusted to fork")
    for number in range(2 * crew.FEWEST_IF_FORKED):
        desk.article(f"n{number}", "", "The Captain met Ada Quill." if number % 3 else "It rained.")
    desk.read()
    # Everything is linked anew, the drafts and what they name too.
    for module in (many, rounds):
        monkeypatch.setattr(module, "version_of", str.encode)
    monkeypatch.setattr(crew, "cores", lambda: 2)
    monkeypatch.setattr(crew, "can_fork", lambda: forks)
    monkeypatch.setattr(crew, "FEWEST_IF_SPAWNED", crew.FEWEST_IF_FORKED)
    desk.record("bela-marsh", f"{BELA}\naliases: [The Captain]")
    desk.record("ada-quill", f"{ADA}\nindex: false")
    assert desk.relinked() == []
    together = desk.kept()
    monkeypatch.setattr(crew, "cores", lambda: 1)
    assert together == desk.kept_at_first()
