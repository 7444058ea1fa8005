"""The newspaper, read and planned, to be changed at will."""

import shutil
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from clipfile import versions
from clipfile.archive import Archive, read_archive
from clipfile.memory import FOLDER, Memory, open_memory
from clipfile.pages.issue import changes_since, keep_issue
from clipfile.pages.page import Page
from clipfile.pages.site import Site, plan_site
from clipfile.progress import Progress
from clipfile.reading.inventory import take_inventory
from clipfile.reading.many import Reader
from clipfile.reading.markup import Markup

NEWSPAPER = Path(__file__).parents[1] / "newspaper"
EXTENSIONS = "abbr admonition attr_list footnotes smarty tables toc pymdownx.superfences".split()


@dataclass
class Desk:
    """An archive's folder, and the memory of what was read in it."""

    root: Path
    memory: Memory
    extensions: list[str] = field(default_factory=EXTENSIONS.copy)
    language: str = "en"
    site_url: str = "https://harbour.example/"

    def read(self) -> Archive:
        reader = Reader(language=self.language, markup=Markup(self.extensions))
        inventory = take_inventory(self.root, Progress())
        return read_archive(inventory, reader=reader, memory=self.memory, progress=Progress())

    def plan(self) -> Site:
        return plan_site(self.read(), language=self.language, site_url=self.site_url)

    def publish(self) -> None:
        """Remember the archive as the one that the published site is made from."""
        site = self.plan()
        keep_issue(site.archive, self.around, site.planned, None)

    def plan_since(self) -> Site:
        """The site, of which only what has changed since is planned, where that is possible."""
        archive = self.read()
        changes = changes_since(archive, self.around)
        return plan_site(archive, language=self.language, site_url=self.site_url, changes=changes)

    @property
    def around(self) -> bytes:
        return f"{self.language} {self.site_url}".encode()

    def replace(self, path: str, old: str, new: str) -> None:
        text = (self.root / path).read_text("utf-8")
        assert text.count(old) == 1, (path, old)
        (self.root / path).write_text(text.replace(old, new), "utf-8")

    def write(self, path: str, text: str) -> None:
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, "utf-8")

    def delete(self, path: str) -> None:
        (self.root / path).unlink()

    def copy(self, path: str, to: str) -> None:
        shutil.copyfile(self.root / path, self.root / to)

    def restore(self) -> None:
        """Put all files back as they were."""
        for folder in ("articles", "docs"):
            shutil.rmtree(self.root / folder)
            shutil.copytree(NEWSPAPER / folder, self.root / folder)

    def forget(self) -> None:
        """Go on with a memory that knows nothing."""
        self.memory.close()
        shutil.rmtree(self.root / FOLDER)
        self.memory = open_memory(self.root)


@dataclass(frozen=True)
class Made:
    """A page as it was made from an archive that may have changed since."""

    key: bytes
    shown: tuple[object, ...]
    inputs: dict[str, tuple[str, bytes, object]]
    """Name of an input that is made when it is asked for -> its kind, digest, and what it makes."""


def make(page: Page) -> Made:
    inputs = page.inputs()
    lazy = {name: one for name, one in inputs.items() if hasattr(one, "made")}
    return Made(
        key=page.key(inputs),
        shown=(page.title, page.description, page.in_sitemap, page.view(**inputs)),
        inputs={name: (type(one).__name__, one.digest, one.made()) for name, one in lazy.items()},
    )


def copied(root: Path) -> Desk:
    shutil.copytree(NEWSPAPER, root)
    return Desk(root, open_memory(root))


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A copy of the newspaper; no file is too new to be trusted."""
    monkeypatch.setattr(versions, "_TICK", -1)
    return copied(tmp_path / "newspaper")


@pytest.fixture(scope="module")
def make_desk(tmp_path_factory):
    """Makes copies of the newspaper for all tests of a module."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(versions, "_TICK", -1)
        yield lambda: copied(tmp_path_factory.mktemp("desk") / "newspaper")


@pytest.fixture(scope="session")
def make_pages():
    """What every page of a site is made from, and what is made of it."""
    return lambda site: {page.address: make(page) for page in site.pages}
