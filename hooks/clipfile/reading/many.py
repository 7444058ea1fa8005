"""Many article files -> what came of each, on every core of the machine."""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context

from clipfile.problems import Problem
from clipfile.reading.articles import ReadArticle, read_article
from clipfile.reading.files import SourceFile, read_bytes
from clipfile.reading.header import LONGEST_FILE
from clipfile.reading.markup import Markup

FEWEST = 400
"""Files below which starting processes costs more than it saves: about half a second."""
_CHUNK = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reader:
    """All that reading takes, as one process keeps it."""

    language: str
    markup: Markup

    def read(self, file: SourceFile) -> ReadArticle:
        data = read_bytes(file, at_most=LONGEST_FILE)
        if isinstance(data, Problem):
            return ReadArticle(article=None, whole=None, problems=(data,))
        return read_article(file.path, data, language=self.language, markup=self.markup)


def read_articles(
    files: Sequence[SourceFile], *, language: str, markup: Markup
) -> Iterator[ReadArticle]:
    """Read `files` in their order. `language` is the site's, for texts that name none."""
    reader = _Reader(language=language, markup=markup)
    cores = os.cpu_count() or 1
    done = 0
    if cores > 1 and len(files) >= FEWEST:
        try:
            for read in _on_every_core(files, reader, cores):
                yield read
                done += 1
        except BrokenProcessPool:
            # Something ended a worker from outside; what it left is read here.
            pass
    yield from map(reader.read, files[done:])


def _on_every_core(
    files: Sequence[SourceFile], reader: _Reader, cores: int
) -> Iterator[ReadArticle]:
    # Not forked: a preview has threads, and a fork copies their locks as they happen to be.
    with ProcessPoolExecutor(
        cores, mp_context=get_context("spawn"), initializer=_start, initargs=(reader,)
    ) as pool:
        yield from pool.map(_read, files, chunksize=_CHUNK)


_readers: list[_Reader] = []
"""In a worker, its reader; empty in any other process."""


def _start(reader: _Reader) -> None:
    _readers[:] = [reader]


def _read(file: SourceFile) -> ReadArticle:
    return _readers[0].read(file)
