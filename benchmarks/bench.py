"""`make bench`: builds composed archives with Clipfile and, beside it, with other generators.

Usage: python benchmarks/bench.py [ARTICLES …]
"""

import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import report
import results
from building import build, written
from measure import GaveUpError, cores
from sites import BLOG, CASES, CLIPFILE, HUGO, PLAIN, Site, compose

_SIZES = (1_000, 10_000)
_TURNS = 3
_REPEATED_TO = {CLIPFILE: 10_000, HUGO: 10_000, BLOG: 1_000, PLAIN: 1_000}
"""Articles up to which a site's builds are repeated."""
_BUILT_TO = {BLOG: 10_000, PLAIN: 10_000}
"""Articles up to which a site is built at all, where there is such a number."""
_PACKAGES = {
    "MkDocs": "mkdocs",
    "Material": "mkdocs-material",
    "Pagefind": "pagefind_bin",
    "Hugo": "hugo",
}


def main(sizes: Sequence[int]) -> None:
    """Measure every size; what is done is kept before the next one begins."""
    for articles in sizes:
        with tempfile.TemporaryDirectory(prefix="clipfile-bench-") as folder:
            results.keep(_measured(articles, Path(folder)))
        report.write(results.load())


def _measured(articles: int, folder: Path) -> results.Size:
    load = os.getloadavg()[0]
    _say(f"{articles:,} articles: composing them")
    names = [name for name in _REPEATED_TO if articles <= _BUILT_TO.get(name, articles)]
    sites = compose(articles, names, folder)
    runs: dict[str, dict[str, list[results.Run]]] = {name: {} for name in names}
    outputs: dict[str, results.Output] = {}
    stopped: dict[str, float] = {}
    for number, (site, case) in enumerate(_builds(articles, sites)):
        if site.name in stopped:
            continue
        what = f"{articles:,} articles, {site.name}, {case}"
        try:
            run = build(site, case, _word(number))
        except GaveUpError as error:
            stopped[site.name] = error.seconds
            _say(f"{what}: stopped after {error.seconds:.0f} s")
            continue
        _say(f"{what}: {run.seconds:.1f} s")
        runs[site.name].setdefault(case, []).append(run)
        if site.name not in outputs:
            outputs[site.name] = written(site)
    return results.Size(
        articles=articles,
        date=datetime.now(UTC).date().isoformat(),
        versions=_versions(),
        cores=cores(),
        load=round(load, 1),
        runs=runs,
        outputs=outputs,
        stopped=stopped,
    )


def _builds(articles: int, sites: Sequence[Site]) -> Iterator[tuple[Site, str]]:
    """In turns, so that a machine that grows slower does so for every site."""
    for turn in range(_TURNS):
        for case in CASES:
            for site in sites:
                is_due = turn == 0 or articles <= _REPEATED_TO[site.name]
                if is_due and case in site.cases:
                    yield site, case


def _word(number: int) -> str:
    """Another word for every number."""
    first, second = divmod(number, 26)
    return f"edit{chr(ord('a') + first)}{chr(ord('a') + second)}"


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
