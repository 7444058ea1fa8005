"""`make bench`: builds a composed archive, and beside it the same texts in plain MkDocs.

Usage: python benchmarks/build.py [ARTICLES …]
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from corpus import Corpus

_ROOT = Path(__file__).resolve().parent.parent
_RUNS = 3

_PLAIN = """\
site_name: Plain
docs_dir: docs
plugins: [search]
theme: {name: material, font: false}
nav: [index.md]
not_in_nav: "*"
"""
"""The least that publishes the same texts: Material's search, no persons, lists or captions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One build, as the operating system accounts it."""

    seconds: float
    megabytes: float
    """The largest process of the run."""


def main(sizes: list[int]) -> None:
    """Measure every size and print a table."""
    print("| articles | build | s (median) | peak MB | output MB | files | s / plain |")
    print("|---|---|---|---|---|---|---|")
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            _measure(size, Path(folder))


def _measure(size: int, folder: Path) -> None:
    ours, plain = folder / "clipfile", folder / "plain"
    _make_ours(ours, size)
    _make_plain(plain, ours)
    runs: dict[str, list[Run]] = {"clipfile": [], "plain": []}
    for _ in range(_RUNS):
        # In turn, so that a machine that grows slower does so for both.
        runs["clipfile"].append(_build(ours))
        runs["plain"].append(_build(plain))
    beside = statistics.median(run.seconds for run in runs["plain"])
    for name, root in (("clipfile", ours), ("plain", plain)):
        seconds = statistics.median(run.seconds for run in runs[name])
        peak = max(run.megabytes for run in runs[name])
        files = [path for path in (root / "site").rglob("*") if path.is_file()]
        output = sum(path.stat().st_size for path in files) / 1e6
        print(
            f"| {size:,} | {name} | {seconds:.1f} | {peak:.0f} | {output:.1f} | {len(files):,} "
            f"| {seconds / beside:.2f} |",
            flush=True,
        )


def _make_ours(root: Path, size: int) -> None:
    root.mkdir()
    shutil.copytree(_ROOT / "hooks", root / "hooks", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(_ROOT / "docs", root / "docs", ignore=shutil.ignore_patterns("people"))
    shutil.copy(_ROOT / "mkdocs.yml", root)
    # The hand-written pages link to the project's own articles, which are not here.
    (root / "docs" / "about.md").write_text("# About\n", "utf-8")
    Corpus(size).write(root)


def _make_plain(root: Path, ours: Path) -> None:
    (root / "docs").mkdir(parents=True)
    (root / "mkdocs.yml").write_text(_PLAIN, "utf-8")
    (root / "docs" / "index.md").write_text("# Plain\n", "utf-8")
    shutil.copytree(ours / "articles", root / "docs" / "articles")


def _build(root: Path) -> Run:
    shutil.rmtree(root / "site", ignore_errors=True)
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    started = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "build", "-q"], cwd=root, env=environment
    )
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    if status:
        raise SystemExit(
            f"the build in {root.name} failed with {os.waitstatus_to_exitcode(status)}"
        )
    return Run(seconds=seconds, megabytes=usage.ru_maxrss / 1024)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [1000])
