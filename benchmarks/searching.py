"""`make bench-search`: what a reader's browser fetches before it shows results.

Usage: python benchmarks/searching.py [ARTICLES …]

The same articles are built by Clipfile, by Hugo with plain Pagefind, and by MkDocs with Material's
search, served compressed as a static host does, and searched in Chromium with an empty cache.
"""

import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from gzip import compress
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from urllib.parse import quote

from playwright.sync_api import Browser, sync_playwright

import measure
from corpus import Corpus
from report import table
from sites import CLIPFILE, HUGO, PLAIN, Site, compose

_SIZES = (1_000, 10_000)
_LARGEST_BESIDE = 10_000
_FILE = Path(__file__).with_name("SEARCH.md")
_PACKED = {".html", ".js", ".css", ".json", ".svg", ".xml", ".txt"}
"""What hosts compress; Pagefind's own files are compressed as they are."""
_HEADERS = 200
"""Bytes of a response's headers."""
_PATIENCE = 60_000
"""Milliseconds after which a search is given up."""

_REST = 1500
"""Milliseconds between two questions."""
_SHOWN = "shown => [...document.querySelectorAll(shown)].map((one) => one.innerHTML).join()"
_IS_OTHER = f"([shown, before]) => ![before, ''].includes(({_SHOWN})(shown))"


_PLAIN_PAGEFIND = """<!doctype html><meta charset="utf-8"><title>Plain Pagefind</title>
<input id="q" type="search"><p id="count"></p><ol id="results"></ol>
<script type="module">
const pagefind = await import("./pagefind/pagefind.js");
const field = document.querySelector("#q");
let turn = 0;
async function search() {
  const mine = ++turn;
  const { results } = await pagefind.search(field.value);
  const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  if (mine !== turn) return;
  const items = data.map(({ url, excerpt }) => {
    const item = document.createElement("li");
    item.innerHTML = `${url} ${excerpt}`;
    return item;
  });
  document.querySelector("#results").replaceChildren(...items);
  document.querySelector("#count").textContent = field.value;
}
field.addEventListener("input", search);
field.value = new URLSearchParams(location.search).get("q");
search();
</script>
"""
"""The least that shows ten of Pagefind's results."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """How one site is searched in a browser."""

    name: str
    page: str
    """The address that a question is appended to."""
    field: str
    shown: str
    """A result."""


_FACES: Mapping[str, Face] = {
    CLIPFILE: Face(
        name="Clipfile",
        page="search/?q=",
        field="[data-search-field]",
        shown="[data-search-results] > li",
    ),
    HUGO: Face(
        name="plain Pagefind",
        page="plain-pagefind.html?q=",
        field="#q",
        shown="#results > li",
    ),
    PLAIN: Face(
        name="Material's search",
        page="?q=",
        field="[data-md-component=search-query]",
        shown=".md-search-result__item",
    ),
}


@dataclass(slots=True)
class Taken:
    """What one search took."""

    kilobytes: float
    """Fetched for the search: its scripts and its index, as they come over the wire."""
    with_page: float
    """The page, its theme and fonts included."""
    requests: int
    seconds: float


@dataclass(slots=True)
class _Wire:
    """What the server has sent: a browser's own count leaves out what its workers fetch."""

    got: list[tuple[str, int]] = field(default_factory=list)

    def taken(self, since: float) -> Taken:
        """What was sent since it was asked last, and the seconds since `since`."""
        seconds = time.perf_counter() - since
        own = [size for address, size in self.got if _is_search(address)]
        taken = Taken(
            kilobytes=sum(own) / 1000,
            with_page=sum(size for _, size in self.got) / 1000,
            requests=len(own),
            seconds=seconds,
        )
        self.got.clear()
        return taken


def _is_search(address: str) -> bool:
    path = address.partition("?")[0]
    return "/pagefind/" in path or "search" in path or path.endswith("plain-pagefind.html")


class _Static(SimpleHTTPRequestHandler):
    """A static host: compresses texts, and lets a browser keep what it has for ten minutes."""

    protocol_version = "HTTP/1.1"
    wire: _Wire

    def log_message(self, *_arguments: object) -> None:
        return

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        content = path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Cache-Control", "max-age=600")
        if path.suffix in _PACKED:
            content = compress(content, 6, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        # Headers take about as many bytes as are said here.
        self.wire.got.append((self.path, len(content) + _HEADERS))
        self.end_headers()
        self.wfile.write(content)


@contextmanager
def _served(folder: Path, wire: _Wire) -> Iterator[str]:
    handler = type("_Wired", (_Static,), {"wire": wire})
    handler = partial(handler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


def main(sizes: Sequence[int]) -> None:
    """Measure every size, and write what was found."""
    measure.end_cleanly()
    parts = [_HEAD]
    for articles in sizes:
        with tempfile.TemporaryDirectory(prefix="clipfile-bench-") as folder:
            parts.append(_measured(articles, Path(folder)))
        _FILE.write_text("\n".join(parts), "utf-8")


_HEAD = """\
# What a search costs its reader

Written by `make bench-search`, not by hand. Kilobytes are what the server sent, in thousands of
bytes, with headers; seconds are those of this machine without a slow line. Each figure is the
median of the questions; the smallest and the largest stand in brackets. "First" is from opening the
page to the first results with an empty cache, "next" from the last key to the results of another
question.
"""


def _measured(articles: int, folder: Path) -> str:
    names = [name for name in _FACES if name == CLIPFILE or articles <= _LARGEST_BESIDE]
    questions = _questions(articles)
    rows = []
    for site in compose(articles, names, folder):
        _say(f"{articles:,} articles: building {site.name}")
        for step, command in site.steps.items():
            measure.run(
                command, folder=site.root, log=folder / f"{site.name}-{step}.log", patience=None
            )
        (site.output / "plain-pagefind.html").write_text(_PLAIN_PAGEFIND, "utf-8")
        rows += list(_rows(site, questions))
        shutil.rmtree(site.root)
    said = ", ".join(f"`{one}`, then `{other}`" for one, other in questions)
    return f"## {articles:,} articles\n\nAsked: {said}.\n\n{table(_COLUMNS, rows)}"


_COLUMNS = ("search", "results", "KB", "with the page, KB", "requests", "seconds")


def _questions(articles: int) -> list[tuple[str, str]]:
    """Words and names, from the most frequent to the rarest, in pairs that follow one another."""
    text = " ".join(part for story in Corpus(articles).stories() for part in story.paragraphs)
    counts: dict[str, int] = {}
    for word in text.replace(".", " ").split():
        if word.islower():
            counts[word] = counts.get(word, 0) + 1
    words = sorted(counts, key=lambda word: (-counts[word], word))
    at = [
        words[int(len(words) * share)] for share in (0.002, 0.02, 0.1, 0.3, 0.6, 0.9, 0.97, 0.999)
    ]
    return list(zip(at[::2], at[1::2], strict=True))


def _rows(site: Site, questions: Sequence[tuple[str, str]]) -> Iterator[tuple[str, ...]]:
    face = _FACES[site.name]
    first, following = [], []
    wire = _Wire()
    with sync_playwright() as playwright, _served(site.output, wire) as root:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        for one, other in questions:
            _say(f"  {face.name}: {one}, {other}")
            taken = _search(browser, root, wire, face, (one, other))
            first.append(taken[0])
            following.append(taken[1])
        browser.close()
    yield face.name, "first", *_figures(first)
    yield face.name, "next", *_figures(following)


def _search(
    browser: Browser, root: str, wire: _Wire, face: Face, questions: tuple[str, str]
) -> tuple[Taken, Taken]:
    one, other = questions
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(_PATIENCE)
    page = context.new_page()
    wire.got.clear()
    since = time.perf_counter()
    page.goto(f"{root}{face.page}{quote(one)}", wait_until="commit")
    page.locator(face.shown).first.wait_for(state="attached")
    first = wire.taken(since)
    # Filters, and whatever else comes after the results.
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(_REST)
    wire.got.clear()
    before = page.evaluate(_SHOWN, face.shown)
    since = time.perf_counter()
    page.locator(face.field).fill(other)
    page.locator(face.field).press("Shift")  # Material waits for a key
    page.wait_for_function(_IS_OTHER, arg=[face.shown, before])
    following = wire.taken(since)
    context.close()
    return first, following


def _figures(taken: Sequence[Taken]) -> tuple[str, str, str, str]:
    return (
        _spread([each.kilobytes for each in taken], 0),
        _spread([each.with_page for each in taken], 0),
        _spread([each.requests for each in taken], 0),
        _spread([each.seconds for each in taken], 2),
    )


def _spread(figures: Sequence[float], places: int) -> str:
    middle, least, most = (
        f"{figure:,.{places}f}" for figure in (median(figures), min(figures), max(figures))
    )
    return f"{middle} ({least}–{most})"


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or _SIZES)
