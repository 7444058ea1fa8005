"""What an edit makes of an index that is worth keeping: an overlay, or a shard made again."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from clipfile import versions
from clipfile.adapter.desk import now
from clipfile.search import overlay, shards
from clipfile.search.pagefind import ENTRY
from clipfile.search.steady import decompress, unpack

FERRY = "articles/1990/swimmer-ashore"
STORM = "articles/2023/storm-closes-the-harbour"
BRIM = "docs/people/odd-brimstone"
FILES = {
    FERRY: "title: Swimmer ashore\ndate: 1990-02-03\nsource: The Gull\n---\n"
    "Odd Brimstone saw the wombat swim from the ferry to the shore, past the lamp and the bell.\n",
    BRIM: "name: Odd Brimstone\naliases: [Old Barnacle]\n---\n",
}

Edit = Callable[[Path], object]


@pytest.fixture
def archive(
    copy_of_newspaper: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator["Archive"]:
    """The newspaper in one index, or in shards of so many records, with overlays for any edit."""
    for name, text in FILES.items():
        path = copy_of_newspaper / f"{name}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"---\n{text}", "utf-8")
    monkeypatch.setattr(shards, "MOST", getattr(request, "param", 7000))
    monkeypatch.setattr(overlay, "SMALL", 0)
    monkeypatch.setattr(versions, "_TICK", 0)
    made = Archive(copy_of_newspaper)
    made.build()
    yield made
    now.end()


class Archive:
    """An archive that is edited and built in this process."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.index = root / "site" / "pagefind"

    def build(self) -> None:
        """As `mkdocs build` does."""
        config = load_config(str(self.root / "mkdocs.yml"))
        config.plugins.on_startup(command="build", dirty=False)
        code: object = 0
        try:
            build(config)
        except SystemExit as end:
            code = end.code
        finally:
            config.plugins.on_shutdown()
        assert code == 0

    def edit(self, name: str, old: str, new: str) -> None:
        """Put some words in the place of others, and build."""
        path = self.root / f"{name}.md"
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")
        self.build()

    @property
    def shards(self) -> list[dict[str, Any]]:
        """What a browser is told."""
        entry = json.loads((self.index / ENTRY).read_text("utf-8"))
        shards: list[dict[str, Any]] = entry["shards"]
        return shards

    @property
    def hidden(self) -> int:
        """How many records are hidden."""
        return sum(len(shard.get("hidden", ())) for shard in self.shards)

    @property
    def overlaid(self) -> set[str]:
        """The addresses of the records in the overlay."""
        return self._urls(self.index / "overlay" / "fragment")

    def _urls(self, folder: Path) -> set[str]:
        found = folder.iterdir() if folder.exists() else ()
        return {json.loads(_text(file))["url"] for file in found}

    def files_with(self, words: str) -> list[str]:
        """The records' files, packed and unpacked, in which some words stand."""
        found = sorted(self.index.rglob("*.pf_fragment"))
        return [str(path) for path in found if words in _text(path)]

    def columns_with(self, value: str) -> list[str]:
        """The columns that have a value."""
        found = ((path, _text(path)) for path in sorted(self.index.rglob("*.pf_column")))
        return [str(path) for path, text in found if value in text]

    def words(self) -> set[str]:
        """Every word in every shard's word index."""
        chunks = (unpack(path.read_bytes()) for path in self.index.rglob("index/*.pf_index"))
        return {word for [words] in chunks for word, *_ in words}


def _text(path: Path) -> str:
    return decompress(path.read_bytes()).decode(errors="replace")


both = pytest.mark.parametrize("archive", [7000, 40], ids=["one index", "shards"], indirect=True)


@both
def test_an_edit_goes_into_the_overlay_and_its_old_record_out_of_the_site(archive: Archive) -> None:
    before = {path: path.stat().st_ino for path in archive.index.rglob("*.pf_index")}
    archive.edit(FERRY, "wombat", "dromedary")
    assert f"/{FERRY}/" in archive.overlaid
    assert archive.hidden == len(archive.overlaid)
    assert archive.files_with("wombat") == []
    assert len(archive.files_with("dromedary")) == 1
    # Nothing that was made was made again, but for the directory.
    assert all(path.stat().st_ino == node for path, node in before.items())


@both
def test_a_second_edit_of_an_article_replaces_what_is_in_the_overlay(archive: Archive) -> None:
    archive.edit(FERRY, "wombat", "dromedary")
    hidden = archive.hidden
    archive.edit(FERRY, "dromedary", "llama")
    assert archive.hidden == hidden
    assert archive.files_with("dromedary") == []
    assert "dromedari" not in archive.words()
    archive.edit(FERRY, "llama", "wombat")
    # A record that was removed does not come back, though it would be the same.
    assert archive.hidden == hidden
    assert len(archive.files_with("wombat")) == 1


def test_what_nobody_changed_afterwards_stays(archive: Archive) -> None:
    archive.edit(FERRY, "wombat", "dromedary")
    before = {path: path.stat().st_ino for path in archive.index.rglob("*") if path.is_file()}
    archive.edit("docs/about", "shelf", "long shelf")
    assert {path: path.stat().st_ino for path in before} == before


WITHDRAWN = {
    "an article that is deleted": lambda a: ((a.root / f"{FERRY}.md").unlink(), a.build()),
    "an article that is withheld": lambda a: a.edit(FERRY, "title:", "status: withheld\ntitle:"),
    "an article that is embargoed": lambda a: a.edit(
        FERRY, "title:", "status: embargoed\nembargo: 2099-01-01T00:00Z\ntitle:"
    ),
    "an article that is shown as metadata": lambda a: a.edit(
        FERRY, "title:", "display: metadata\ntitle:"
    ),
    "an article that was corrected": lambda a: (
        (a.root / f"{FERRY}.md").write_text(
            (a.root / f"{FERRY}.md").read_text("utf-8").replace("wombat", "calf"), "utf-8"
        ),
        a.edit(FERRY, "title:", "corrections: [{date: 1990-02-04, text: It was a calf.}]\ntitle:"),
    ),
}


@pytest.mark.parametrize("what", WITHDRAWN)
def test_no_word_stays_of(archive: Archive, what: str) -> None:
    assert "wombat" in archive.words()
    WITHDRAWN[what](archive)
    assert "wombat" not in archive.words()
    assert archive.files_with("wombat") == []


def test_nor_of_an_article_that_was_edited_before(archive: Archive) -> None:
    archive.edit(FERRY, "wombat", "dromedary")
    assert "wombat" in archive.words()
    archive.edit(FERRY, "title:", "status: withheld\ntitle:")
    assert {"wombat", "dromedari"}.isdisjoint(archive.words())


def test_a_person_who_is_hidden_is_in_no_shard(archive: Archive) -> None:
    assert "brimston" in archive.words()
    archive.edit(BRIM, "name:", "index: false\nname:")
    assert "barnacl" not in archive.words()
    assert archive.columns_with("Odd Brimstone") == []
    assert not archive.hidden


def test_a_name_that_was_taken_away_is_in_no_shard(archive: Archive) -> None:
    assert "barnacl" in archive.words()
    archive.edit(BRIM, "aliases: [Old Barnacle]\n", "roles: [{title: Keeper}]\n")
    assert "barnacl" not in archive.words()


def test_a_role_goes_into_the_overlay(archive: Archive) -> None:
    archive.edit(BRIM, "name:", "roles: [{title: Keeper}]\nname:")
    assert "/people/odd-brimstone/" in archive.overlaid


def test_an_article_under_another_address_goes_into_the_overlay(archive: Archive) -> None:
    path = archive.root / f"{FERRY}.md"
    path.rename(path.with_name("swimmer-again.md"))
    archive.build()
    assert "/articles/1990/swimmer-again/" in archive.overlaid
    assert archive.hidden
    assert len(archive.files_with("wombat")) == 1


def test_a_headline_counts_once_though_photographs_have_it_too(archive: Archive) -> None:
    archive.edit(STORM, "title: Storm closes the harbour", "title: Gales shut each pier")
    assert f"/{STORM}/" in archive.overlaid


def test_an_overlay_that_grows_is_emptied(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overlay, "MOST", 3)
    archive.edit(FERRY, "wombat", "dromedary")
    assert archive.overlaid
    archive.edit(STORM, "noon", "one")
    assert not archive.overlaid
    assert len(archive.shards) == 1
    assert "wombat" not in archive.words()


def test_other_settings_leave_nothing_of_what_was_made_before(archive: Archive) -> None:
    archive.edit(FERRY, "wombat", "dromedary")
    settings = archive.root / "mkdocs.yml"
    text = settings.read_text("utf-8")
    settings.write_text(
        text.replace("markdown_extensions:", "markdown_extensions:\n  - meta"), "utf-8"
    )
    archive.build()
    assert not archive.overlaid
    assert not archive.hidden
    assert "wombat" not in archive.words()
