"""Builds of whole archives, each in a process of its own, and questions to them."""

import io
import json
import os
import shutil
import socket
import struct
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import cycle
from pathlib import Path
from urllib.parse import quote, unquote, urljoin, urlsplit
from xml.etree.ElementTree import Element

import html5lib
import pytest
import yaml
from hypothesis import settings
from PIL import Image

# On a developer's machine every run tries other examples; in CI the same ones, so that a change is
# not refused for a mistake that it did not make. No example is timed: machines are shared.
settings.register_profile("developer", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "developer")

LONGEST = ("tests/site/test_sequences.py", "tests/site/test_incremental.py")
"""Files that begin first: whichever came last would keep one core from its work."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest files first, and leave all others in their order."""
    items.sort(key=lambda item: item.nodeid.split("::")[0] not in LONGEST)


ROOT = Path(__file__).parents[1]
NEWSPAPER = ROOT / "tests" / "newspaper"
REFUSED = ROOT / "tests" / "refused"


def words(element: Element | None) -> str:
    """What an element says, on one line."""
    assert element is not None
    return " ".join("".join(element.itertext()).split())


@dataclass(frozen=True)
class Page:
    """A page of a built site, as a browser's parser reads it."""

    address: str
    """Below the site's root: `` for the home page, `about/`."""
    url: str
    source: str

    @cached_property
    def _parsed(self) -> tuple[Element, list[tuple[tuple[int, int], str, dict[str, str]]]]:
        parser = html5lib.HTMLParser(namespaceHTMLElements=False)
        return parser.parse(self.source), parser.errors

    @property
    def root(self) -> Element:
        return self._parsed[0]

    @property
    def errors(self) -> list[str]:
        return [f"line {line}: {code}" for (line, _), code, _ in self._parsed[1]]

    @property
    def content(self) -> Element:
        """What the archive put on it, without the masthead, the navigation and the foot."""
        found = self.root.find(".//article")
        assert found is not None, f"{self.address} has no <article>"
        return found

    def all(self, path: str) -> list[Element]:
        return self.content.findall(path)

    def one(self, path: str) -> Element:
        found = self.content.findall(path)
        assert len(found) == 1, f"{self.address} has {len(found)} of {path}"
        return found[0]

    def said(self, path: str) -> list[str]:
        return [words(element) for element in self.content.findall(path)]

    def section(self, heading: str) -> Element:
        """The part of the page whose heading this is."""
        for part in self.content.iter("section"):
            for level in ("h2", "h3"):
                title = part.find(level)
                if title is not None and words(title) == heading:
                    return part
        pytest.fail(f"{self.address} has no section “{heading}”")

    @cached_property
    def ids(self) -> frozenset[str | None]:
        return frozenset(e.get("id") for e in self.root.iter() if isinstance(e.tag, str))

    def headings(self) -> list[str]:
        return [words(e) for level in ("h2", "h3") for e in self.content.iter(level)]

    def links(self, within: Element | None = None) -> list[tuple[str, str]]:
        """Words and address of every link of the content, in order."""
        part = self.content if within is None else within
        return [(words(a), self.to(a.get("href", ""))) for a in part.iter("a")]

    def to(self, href: str) -> str:
        """Where `href` leads, below the site's root if it is in the site."""
        root = self.url.removesuffix(quote(self.address))
        return unquote(urljoin(self.url, href).removeprefix(root))

    def full(self, href: str | None) -> str:
        """Where `href` leads, as a URL."""
        return urljoin(self.url, href or "")

    def outgoing(self) -> Iterator[str]:
        """Every address that the page names, whatever for, as full URLs."""
        for element in self.root.iter():
            for name in ("href", "src", "action", "data", "poster"):
                value = element.get(name) if isinstance(element.tag, str) else None
                if value is not None:
                    yield self.full(value)
            if element.tag == "meta" and element.get("http-equiv") == "refresh":
                yield self.full(element.get("content", "").partition("url=")[2])


@dataclass(frozen=True)
class Source:
    """A file with front matter, read by other code than that under test."""

    path: Path
    keys: Mapping[str, object]
    body: str

    @property
    def id(self) -> str:
        return self.path.stem

    @property
    def address(self) -> str:
        return f"articles/{self.path.parent.name}/{self.id}/"

    @property
    def is_published(self) -> bool:
        return "embargo" not in self.keys and self.keys.get("status") in {
            None,
            "usable",
            "canceled",
        }


@cache
def sources(folder: Path) -> tuple[Source, ...]:
    """The files with front matter in a folder, by path."""
    read = []
    for path in sorted(folder.rglob("*.md")):
        _, header, body = path.read_text("utf-8").split("---\n", 2)
        read.append(Source(path=path, keys=yaml.load(header, yaml.BaseLoader), body=body))
    return tuple(read)


@dataclass(frozen=True)
class Built:
    """An archive that was built, or was not."""

    archive: Path
    site: Path
    exit_code: int
    output: str

    @cached_property
    def site_url(self) -> str:
        found = [
            line.partition(": ")[2]
            for line in (self.archive / "mkdocs.yml").read_text("utf-8").splitlines()
            if line.startswith("site_url: ")
        ]
        return found[0]

    @cached_property
    def files(self) -> Mapping[str, bytes]:
        return contents(self.site)

    @cached_property
    def addresses(self) -> tuple[str, ...]:
        """Of every page but the one for addresses that lead nowhere."""
        return tuple(
            path.removesuffix("index.html")
            for path in self.files
            if path.endswith("index.html") and not path.startswith("assets/")
        )

    @cached_property
    def redirects(self) -> frozenset[str]:
        """Addresses of the pages that only lead to another one."""
        mark = b'http-equiv="refresh"'
        return frozenset(a for a in self.addresses if mark in self.files[f"{a}index.html"])

    @cached_property
    def _pages(self) -> dict[str, Page]:
        return {}

    def page(self, address: str) -> Page:
        if address not in self._pages:
            path = address if address.endswith(".html") else f"{address}index.html"
            url = self.site_url + quote(address)
            source = self.files[path].decode("utf-8")
            self._pages[address] = Page(address=address, url=url, source=source)
        return self._pages[address]

    @property
    def pages(self) -> Iterator[Page]:
        return map(self.page, self.addresses)

    def sources(self, folder: str) -> tuple[Source, ...]:
        return sources(self.archive / folder)

    def broken_links(self, pages: Iterable[Page]) -> list[tuple[str, str, str]]:
        """Page, URL and reason of each link into the site that leads nowhere."""
        broken = []
        for page in pages:
            for url in page.outgoing():
                file = self.file_of(url)
                if file is None:
                    continue
                anchor = unquote(urlsplit(url).fragment)
                if file not in self.files:
                    broken.append((page.address, url, "no such file"))
                elif anchor and anchor not in self.page(file.removesuffix("index.html")).ids:
                    broken.append((page.address, url, "no such anchor"))
        return broken

    @cached_property
    def reachable(self) -> frozenset[str]:
        """Addresses of all pages to which links lead, step by step, from the front page."""
        seen, waiting = {""}, [""]
        while waiting:
            page = self.page(waiting.pop())
            for element in page.root.iter("a"):
                file = self.file_of(page.full(element.get("href")))
                if file is None or file not in self.files or not file.endswith("index.html"):
                    continue
                address = file.removesuffix("index.html")
                if address not in seen:
                    seen.add(address)
                    waiting.append(address)
        return frozenset(seen)

    def file_of(self, url: str) -> str | None:
        """The file that a server gives for a URL of the site; None for an address elsewhere."""
        if not url.startswith(self.site_url):
            return None
        path = unquote(urlsplit(url).path).removeprefix(urlsplit(self.site_url).path)
        return f"{path}index.html" if not path or path.endswith("/") else path


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path, in order."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


PLAIN = {"NO_MKDOCS_2_WARNING": "1"}
MKDOCS = "from mkdocs.__main__ import cli\ncli()"
PACKAGES = """
    mkdocs.commands.build mkdocs.livereload material.templates markdown.extensions.toc
    pymdownx.superfences pymdownx.quotes jinja2.ext PIL.JpegImagePlugin PIL.PngImagePlugin
    pydantic.main pydantic._internal._generate_schema rapidfuzz.process ahocorasick_rs cbor2 nh3
    watchdog.events
""".split()
"""What the program imports from elsewhere."""


@dataclass(frozen=True)
class Started:
    """A program that runs beside the test."""

    _out: int
    _code: int

    def end(self) -> tuple[int, str]:
        """Its exit code and what it printed, once it has ended."""
        with open(self._out, encoding="utf-8") as out, open(self._code, encoding="utf-8") as code:
            said = out.read()
            return int(code.read()), said


class Forks:
    """Runs programs in forks of processes that have imported some modules (forks.py).

    There are three, asked in turn: sets have another order in each, as in processes of their own.
    """

    def __init__(self, *modules: str) -> None:
        self._all = []
        for _ in range(3):
            ours, theirs = socket.socketpair()
            with theirs:
                process = subprocess.Popen(
                    [sys.executable, ROOT / "tests" / "forks.py", *modules],
                    env={**os.environ, **PLAIN},
                    stdin=theirs,
                    stdout=subprocess.DEVNULL,
                )
            self._all.append((process, ours))
        self._turns = cycle([ours for _, ours in self._all])

    def start(self, program: str, *arguments: str, cwd: Path, **env: str) -> Started:
        """Run `python -c PROGRAM ARGUMENTS` beside the test."""
        order = {
            "program": program,
            "arguments": arguments,
            "cwd": str(cwd),
            "env": {**os.environ, **PLAIN, **env},
        }
        (asked, ask), (out, print_), (code, end) = (os.pipe() for _ in range(3))
        socket.send_fds(next(self._turns), [b"!"], [asked, print_, end])
        for file in (asked, print_, end):
            os.close(file)
        with open(ask, "w", encoding="utf-8") as file:
            json.dump(order, file)
        return Started(out, code)

    def close(self) -> None:
        for process, ours in self._all:
            ours.close()
            process.wait()


@pytest.fixture(scope="session")
def make_forks() -> Iterator[Callable[..., Forks]]:
    """Makes `Forks` that have imported some modules besides those from elsewhere."""
    made: list[Forks] = []

    def make(*modules: str) -> Forks:
        made.append(Forks(*PACKAGES, *modules))
        return made[-1]

    yield make
    for forks in made:
        forks.close()


@pytest.fixture(scope="session")
def forks(make_forks) -> Forks:
    """For programs that import this repository's package."""
    return make_forks("clipfile.adapter.events")


def mkdocs(archive: Path, *arguments: str, **env: str) -> tuple[int, str]:
    """`mkdocs` in an archive's folder, in a process of its own: its exit code and what it said."""
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", *arguments],
        cwd=archive,
        env={**os.environ, **PLAIN, **env},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def settle(source: Path, into: Path) -> Path:
    """Copy an archive, whose `mkdocs.yml` then finds the hooks from where it is."""
    shutil.copytree(source, into)
    settings = into / "mkdocs.yml"
    text = settings.read_text("utf-8").replace("../../hooks", str(ROOT / "hooks"))
    settings.write_text(text, "utf-8")
    return into


@pytest.fixture(scope="session")
def newspaper(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The newspaper that uses every feature once, built with --strict."""
    archive = settle(NEWSPAPER, tmp_path_factory.mktemp("harbour") / "newspaper")
    built = Built(archive, archive / "site", *mkdocs(archive, "build", "--strict"))
    assert built.exit_code == 0, built.output
    return built


@pytest.fixture(scope="session")
def own_archive(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The archive of this repository, built into another folder than its own."""
    site = tmp_path_factory.mktemp("own") / "site"
    built = Built(ROOT, site, *mkdocs(ROOT, "build", "--site-dir", str(site)))
    assert built.exit_code == 0, built.output
    return built


@pytest.fixture
def copy_of_newspaper(tmp_path: Path) -> Path:
    """The newspaper's folder, to be changed at will."""
    return settle(NEWSPAPER, tmp_path / "newspaper")


@pytest.fixture(scope="session")
def settled() -> Callable[[Path], Path]:
    """Copies the newspaper into a folder, from where it can be built or served."""
    return lambda into: settle(NEWSPAPER, into)


@pytest.fixture(scope="session")
def build(forks) -> Callable[..., Built]:
    """Builds an archive: `build(archive, "--strict", TZ="UTC")`.

    With an environment of its own it is a process of its own: Python reads it when it begins.
    """

    def build(archive: Path, *arguments: str, **env: str) -> Built:
        if env:
            done = mkdocs(archive, "build", *arguments, **env)
        else:
            done = forks.start(MKDOCS, "build", *arguments, cwd=archive).end()
        return Built(archive, archive / "site", *done)

    return build


@pytest.fixture
def small_archive(tmp_path: Path) -> Callable[[Mapping[str, str]], Path]:
    """Makes an archive with the newspaper's settings and the files that a test gives."""

    def make(files: Mapping[str, str]) -> Path:
        archive = settle(NEWSPAPER, tmp_path / "small")
        shutil.rmtree(archive / "articles")
        shutil.rmtree(archive / "docs" / "people")
        (archive / "articles").mkdir()
        (archive / "docs" / "about.md").write_text("# About\n", "utf-8")
        for path, text in files.items():
            (archive / path).parent.mkdir(parents=True, exist_ok=True)
            (archive / path).write_text(text, "utf-8")
        return archive

    return make


@pytest.fixture(scope="session")
def make_picture() -> Callable[..., bytes]:
    """Makes a picture with waves on it: `make_picture((1300, 900), iim={(2, 80): [b"Ines Roe"]})`.

    `iim` are data sets of IPTC's older form, `options` are Pillow's.
    """

    def make(
        size: tuple[int, int],
        *,
        kind: str = "JPEG",
        mode: str = "RGB",
        iim: Mapping[tuple[int, int], Iterable[bytes]] | None = None,
        orientation: int = 1,
        **options: object,
    ) -> bytes:
        lines = Image.radial_gradient("L").resize(size)
        image = Image.merge("RGB", (lines, lines.point(lambda v: 255 - v), lines)).convert(mode)
        if orientation > 1:
            exif = Image.Exif()
            exif[0x0112] = orientation
            options["exif"] = exif
        if iim:
            options["extra"] = photoshop_block(iim)
        stream = io.BytesIO()
        image.save(stream, kind, **options)
        return stream.getvalue()

    return make


def photoshop_block(iim: Mapping[tuple[int, int], Iterable[bytes]]) -> bytes:
    """An APP13 segment of JPEG with data sets (Adobe Photoshop File Formats, image resource)."""
    sets = b"".join(
        bytes([0x1C, *key]) + struct.pack(">H", len(value)) + value
        for key, values in iim.items()
        for value in values
    )
    padded = sets + b"\0" * (len(sets) % 2)
    resource = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(sets)) + padded
    content = b"Photoshop 3.0\0" + resource
    return b"\xff\xed" + struct.pack(">H", len(content) + 2) + content
