"""`make bench-search`: what a reader's browser fetches before it shows results.

Usage: python benchmarks/searching.py [ARTICLES …]

The same articles are built by Clipfile, by Hugo with plain Pagefind, and by MkDocs with Material's
search, served compressed as a static host does, and searched in Chromium with an empty cache.
"""

import re
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median

from playwright.sync_api import sync_playwright

import measure
from corpus import Corpus
from faces import FACES, FILTERS, FIRST, NEXT, PATIENCE, PLAIN_PAGEFIND, NoResultsError, Taken
from faces import search as search_for
from report import table
from sites import CLIPFILE, SEARCH, Site, compose
from wire import Sent, Wire, served

_SIZES = (1_000, 10_000)
_BESIDE_TO = 10_000
"""Articles up to which the others are built: Pagefind's command line takes 2.6 GB for so many, and
memory in proportion, and Material's index is one file."""
_FILE = Path(__file__).with_name("SEARCH.md")
_INDEXING = Path(__file__).with_name("indexing.py")
_HEAD = f"""\
# What a search costs its reader

Written by `make bench-search`, not by hand; a run replaces what is said of its own numbers of
articles. Kilobytes are what the server sent, in thousands of bytes, with headers; seconds are those
of this machine without a slow line. Each figure is the median of the questions; the smallest and
the largest stand in brackets. "First" is from opening the page to the first results with an empty
cache, "then filters" what comes after them on a wide screen, "next" from the last key to the
results of another question. A search is given up after {PATIENCE} s. Clipfile's aims are 150 KB
first and 40 KB next with 10,000 articles, 400 KB and 60 KB with 100,000.

The last table of each size is what the index takes to be made: Clipfile's by itself, after a build,
of the records of articles, photographs, persons and lists; Pagefind's by its own command line over
the pages of the articles. Clipfile's aims are no more seconds than Pagefind takes, and less than
1 GB with 10,000 articles, 4 GB with 100,000.
"""
_COLUMNS = ("search", "results", "KB", "with the page, KB", "requests", "seconds")
_NONE = ("—",) * 4
_INDEXED = ("index", "seconds", "CPU seconds", "largest process, MB", "together, MB", "files")
_SECTION = re.compile(r"^## ([\d,]+) articles$", re.MULTILINE)

_Searches = Mapping[str, Sequence[Taken]]
"""`FIRST`, `FILTERS` or `NEXT` -> what each question took."""

_FILES = {
    "the search's page": r"^/search/(\?|$)",
    "scripts and style": r"/assets/",
    "Pagefind's program": r"/wasm\.",
    "metadata": r"\.(pf_meta|json)$",
    "directory": r"\.(pf_directory|pf_slice)$",
    "words": r"/index/",
    "filters": r"\.pf_column$",
    "records": r"/fragment/",
}
"""What Clipfile's search is made of -> the addresses."""


def main(sizes: Sequence[int]) -> None:
    """Measure every size, and write what was found before the next one begins."""
    measure.end_cleanly()
    for articles in sizes:
        with tempfile.TemporaryDirectory(prefix="clipfile-bench-") as folder:
            _keep(articles, _measured(articles, Path(folder)))


def _keep(articles: int, section: str) -> None:
    sections = {**_kept(), articles: section}
    parts = [_HEAD, *(sections[size] for size in sorted(sections))]
    _FILE.write_text("\n".join(parts), "utf-8")


def _kept() -> dict[int, str]:
    """Number of articles -> what an earlier run has written of it."""
    if not _FILE.exists():
        return {}
    _, *parts = _SECTION.split(_FILE.read_text("utf-8"))
    return {
        int(size.replace(",", "")): f"## {size} articles\n\n{text.strip()}\n"
        for size, text in zip(parts[::2], parts[1::2], strict=True)
    }


def _measured(articles: int, folder: Path) -> str:
    names = [name for name in FACES if name == CLIPFILE or articles <= _BESIDE_TO]
    questions = _questions(articles)
    rows: list[tuple[str, ...]] = []
    parts = ""
    indexes: list[tuple[str, ...]] = []
    for site in compose(articles, names, folder):
        _say(f"{articles:,} articles: building {site.name}")
        try:
            indexes += _build(site, folder)
        except measure.GaveUpError as error:
            rows.append((FACES[site.name].name, f"not built in {error.seconds:.0f} s", *_NONE))
            continue
        searches, gave_up = _searches(site, questions)
        rows += _rows(FACES[site.name].name, searches, gave_up)
        if site.name == CLIPFILE:
            parts = table(("of Clipfile's", *_PART_COLUMNS), _parts(searches))
        shutil.rmtree(site.root)
    beside = f"not built above {_BESIDE_TO:,} articles"
    rows += [(face.name, beside, *_NONE) for name, face in FACES.items() if name not in names]
    said = ", ".join(f"`{one}`, then `{other}`" for one, other in questions)
    tables = "\n".join((table(_COLUMNS, rows), parts, table(_INDEXED, indexes)))
    return f"## {articles:,} articles\n\nAsked: {said}.\n\n{tables}"


def _build(site: Site, folder: Path) -> Iterator[tuple[str, ...]]:
    """Build a site; gives what its search index took, when that is a step of its own."""
    steps = dict(site.steps)
    bundle = site.bundle
    if site.name == CLIPFILE:
        bundle = folder / "indexed"
        steps[SEARCH] = (sys.executable, str(_INDEXING), str(bundle))
    for step, command in steps.items():
        log = folder / f"{site.name}-{step}.log"
        usage = measure.run(command, folder=site.root, log=log, patience=site.patience)
        if step == SEARCH:
            figures = (usage.seconds, usage.cpu_seconds, usage.largest_mb, usage.together_mb)
            files = sum(path.is_file() for path in bundle.rglob("*"))
            yield FACES[site.name].name, *(f"{figure:,.0f}" for figure in figures), f"{files:,}"
    (site.output / "plain-pagefind.html").write_text(PLAIN_PAGEFIND, "utf-8")


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


def _searches(site: Site, questions: Sequence[tuple[str, str]]) -> tuple[_Searches, bool]:
    """What the searches took, and whether one was given up; it is the last one then."""
    face, wire = FACES[site.name], Wire()
    found: dict[str, list[Taken]] = {FIRST: [], FILTERS: [], NEXT: []}
    with sync_playwright() as playwright, served(site.output, wire) as root:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        try:
            for pair in questions:
                _say(f"  {face.name}: {', '.join(pair)}")
                for what, taken in search_for(browser, root, wire, face, pair).items():
                    found[what].append(taken)
        except NoResultsError:
            return found, True
        finally:
            browser.close()
    return found, False


def _rows(name: str, searches: _Searches, gave_up: bool) -> Iterator[tuple[str, ...]]:  # noqa: FBT001
    for what, taken in searches.items():
        if any(one.sent or one.seconds for one in taken):
            yield name, what, *_figures(taken)
    if gave_up:
        yield name, f"no results in {PATIENCE} s", *_NONE


def _figures(taken: Sequence[Taken]) -> tuple[str, ...]:
    own = [[sent for sent in one.sent if sent.is_search] for one in taken]
    seconds = [one.seconds for one in taken if one.seconds is not None]
    return (
        _spread(map(_kilobytes, own), 0),
        _spread((_kilobytes(one.sent) for one in taken), 0),
        _spread(map(len, own), 0),
        _spread(seconds, 2) if seconds else "—",
    )


_PART_COLUMNS = ("first, KB", "requests", "next, KB", "requests")


def _parts(searches: _Searches) -> Iterator[tuple[str, ...]]:
    """Where the bytes go: medians of the questions."""
    for name, address in _FILES.items():
        cells = [name]
        for what in (FIRST, NEXT):
            fitting = [
                [sent for sent in one.sent if re.search(address, sent.path) and sent.is_search]
                for one in searches[what]
            ]
            cells.append(f"{median(map(_kilobytes, fitting)):,.1f}")
            cells.append(f"{median(map(len, fitting)):,.0f}")
        yield tuple(cells)


def _kilobytes(sent: Iterable[Sent]) -> float:
    return sum(one.size for one in sent) / 1000


def _spread(figures: Iterable[float], places: int) -> str:
    figures = list(figures)
    middle, least, most = (
        f"{figure:,.{places}f}" for figure in (median(figures), min(figures), max(figures))
    )
    return f"{middle} ({least}–{most})"


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or _SIZES)
