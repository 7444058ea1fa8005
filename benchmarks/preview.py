"""`make bench-preview`: how long an edit takes to show in `mkdocs serve`, and what waiting costs.

Usage: python benchmarks/preview.py [ARTICLES]
"""

import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import measure
from sites import CLIPFILE, TEXT, Site, compose

_ARTICLES = 10_000
_WORDS = ("edita", "editb", "editc")
"""What the edits write, one after the other."""
_POLL = 0.05
_IDLE = 20.0
"""Seconds of doing nothing that are watched."""
_PATIENCE = 1800.0
"""Seconds after which the server is taken to be stuck."""
_ENDING = 30.0
"""Seconds within which a server that is asked to end must have ended."""
_EPOCH = re.compile(r"livereload\((\d+), \d+\);")
"""In every page: MkDocs' number of the build that made it (mkdocs/livereload/__init__.py)."""


def main(articles: int) -> None:
    """Measure one preview and print a table."""
    measure.end_cleanly()
    with tempfile.TemporaryDirectory(prefix="clipfile-bench-") as folder:
        print(f"composing {articles:,} articles and building them once", file=sys.stderr)
        (site,) = compose(articles, [CLIPFILE], Path(folder))
        measure.run(site.steps["build"], folder=site.root, log=_log(site), patience=None)
        load = os.getloadavg()[0]
        print(f"\n{articles:,} articles, {measure.cores()} cores, load {load:.1f}\n")
        print("| what | figure |\n|---|---|")
        for what, figure in _measured(site):
            print(f"| {what} | {figure} |", flush=True)


def _measured(site: Site) -> Iterator[tuple[str, str]]:
    started = time.perf_counter()
    with _serving(site) as preview:
        preview.until(lambda: bool(preview.text(preview.page)))
        yield "from the start to the first page", f"{time.perf_counter() - started:.2f} s"
        for number, word in enumerate(_WORDS, 1):
            shown, reloaded = preview.edit(word)
            yield f"edit {number}: from saving to the page", f"{shown:.2f} s"
            yield f"edit {number}: from saving to the browser's reload", f"{reloaded:.2f} s"
        yield f"processor while idle, over {_IDLE:.0f} s", f"{preview.idle_share():.1%} of a core"
        together = measure.kilobytes_of(preview.process.pid) / 1024
        yield "memory of all processes while idle", f"{together:.0f} MB"
        yield "most memory of the server itself", f"{preview.most_mb():.0f} MB"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Preview:
    """A server that is running, and the article that is edited."""

    site: Site
    process: subprocess.Popen[bytes]
    root: str

    @property
    def page(self) -> str:
        """The address of the article."""
        path = self.site.edits[TEXT].path
        return f"articles/{path.parent.name}/{path.stem}/"

    def text(self, address: str) -> str:
        """What is at an address; nothing while nobody answers."""
        try:
            with urllib.request.urlopen(self.root + address, timeout=_PATIENCE) as answer:
                return answer.read().decode("utf-8")
        except OSError:
            return ""

    def until(self, holds: Callable[[], bool]) -> None:
        """Ask again and again until it holds."""
        end = time.perf_counter() + _PATIENCE
        while not holds():
            if self.process.poll() is not None or time.perf_counter() > end:
                raise SystemExit(
                    f"{measure.last_words(_log(self.site))}\nthe preview ended or hangs"
                )
            time.sleep(_POLL)

    def edit(self, word: str) -> tuple[float, float]:
        """Seconds from an edit until the page has it, and until a browser is told to reload."""
        epoch = _EPOCH.search(self.text(self.page))
        if epoch is None:
            raise SystemExit("the preview's pages do not ask for a reload")
        with ThreadPoolExecutor(1) as browser:
            newer = browser.submit(self._when_newer, int(epoch[1]))
            saved = time.perf_counter()
            self.site.edits[TEXT].make(word)
            self.until(lambda: word in self.text(self.page))
            return time.perf_counter() - saved, newer.result() - saved

    def _when_newer(self, epoch: int) -> float:
        """The moment when the server tells of a newer build; an answer takes up to a minute."""
        self.until(lambda: int(self.text(f"livereload/{epoch}/1") or 0) > epoch)
        return time.perf_counter()

    def idle_share(self) -> float:
        """The share of one core that is taken while nobody does anything."""
        before = self._processor_seconds()
        time.sleep(_IDLE)
        return (self._processor_seconds() - before) / _IDLE

    def _processor_seconds(self) -> float:
        ticks = 0
        for process in measure.processes_of(self.process.pid):
            fields = (process / "stat").read_text().rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")

    def most_mb(self) -> float:
        """The most memory that the first process has held."""
        lines = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024


@contextmanager
def _serving(site: Site) -> Iterator[_Preview]:
    """A preview that ends with the block."""
    port = _free_port()
    command = (sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}")
    process = measure.start(command, folder=site.root, log=_log(site))
    try:
        yield _Preview(site=site, process=process, root=f"http://127.0.0.1:{port}/")
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(_ENDING)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _log(site: Site) -> Path:
    return site.root.with_name("preview.log")


def _free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else _ARTICLES)
