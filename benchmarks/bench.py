"""`make bench`: builds composed archives with Clipfile and, beside it, with other generators.

Usage: python benchmarks/bench.py [ARTICLES …]
"""

import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from itertools import product
from pathlib import Path
from string import ascii_lowercase

import report
import results
from building import build, written
from measure import GaveUpError, cores, end_cleanly
from sites import BLOG, CASES, CLIPFILE, HUGO, PLAIN, Site, compose

_SIZES = (1_000, 10_000)
_TURNS = 3
_REPEATED_TO = {CLIPFILE: 10_000, HUGO: 10_000, BLOG: 1_000, PLAIN: 1_000}
"""Articles up to which a site's builds are repeated."""
_BUILT_TO = {HUGO: 10_000, BLOG: 10_000, PLAIN: 10_000}
"""Articles up to which a site is built at all. Pagefind's command line takes memory in proportion:
2.6 GB for 10,000."""
_PACKAGES = {
    "MkDocs": "mkdocs",
    "Material": "mkdocs-material",
    "Pagefind": "pagefind_bin",
    "Hugo": "hugo",
}


def main(sizes: Sequence[int]) -> None:
    """Measure every size; what is done is kept before the next builds begin."""
    end_cleanly()
    for articles in sizes:
        with tempfile.TemporaryDirectory(prefix="clipfile-bench-") as folder:
            for size in _measured(articles, Path(folder)):
                results.keep(size)
                report.write(results.load())


def _measured(articles: int, folder: Path) -> Iterator[results.Size]:
    """What is known after each turn."""
    _say(f"{articles:,} articles: composing them")
    names = [name for name in _REPEATED_TO if articles <= _BUILT_TO.get(name, articles)]
    size = results.Size(
        articles=articles,
        date=datetime.now(UTC).date().isoformat(),
        versions=_versions(),
        cores=cores(),
        runs={name: {} for name in names},
        outputs={},
        stopped={},
    )
    sites = compose(articles, names, folder)
    words = _words()
    for turn in range(_TURNS):
        for site, case in _builds(turn, articles, sites):
            if site.name not in size.stopped:
                _measure(size, site, case, next(words))
        yield size


def _builds(turn: int, articles: int, sites: Sequence[Site]) -> Iterator[tuple[Site, str]]:
    """In turns, so that a machine that grows slower does so for every site."""
    for case in CASES:
        for site in sites:
            if case in site.cases and (turn == 0 or articles <= _REPEATED_TO[site.name]):
                yield site, case


def _measure(size: results.Size, site: Site, case: str, word: str) -> None:
    """Build once, and add what it took."""
    what = f"{size.articles:,} articles, {site.name}, {case}"
    try:
        run = build(site, case, word)
    except GaveUpError as error:
        size.stopped[site.name] = error.seconds
        _say(f"{what}: stopped after {error.seconds:.0f} s")
        return
    size.runs[site.name].setdefault(case, []).append(run)
    if site.name not in size.outputs:
        size.outputs[site.name] = written(site)
    _say(f"{what}: {run.seconds:.1f} s")


def _words() -> Iterator[str]:
    """More words than there are builds, no two the same."""
    return (f"edit{''.join(letters)}" for letters in product(ascii_lowercase, repeat=2))


def _versions() -> dict[str, str]:
    described = subprocess.run(
        ["git", "describe", "--always", "--dirty"],
        cwd=Path(__file__).parent,
        capture_output=True,
        text=True,
        check=True,
    )
    packages = {name: version(package) for name, package in _PACKAGES.items()}
    return {
        "Clipfile": described.stdout.strip(),
        "Python": platform.python_version(),
        **packages,
    }


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or _SIZES)
