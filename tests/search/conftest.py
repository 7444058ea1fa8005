"""The newspaper, read in this process, and its index with shards small enough to have several."""

import gc
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from clipfile.archive import Archive, read_archive
from clipfile.memory import open_memory
from clipfile.progress import Progress
from clipfile.reading.inventory import take_inventory
from clipfile.reading.many import Reader
from clipfile.reading.settings import read_settings
from clipfile.search import shards

FEW = 6
"""Records in a shard: the newspaper of 1987, of 2023 and of 2024 then have one or more each."""

_BUILD = f"""
from clipfile.search import shards
from mkdocs.__main__ import cli
shards.MOST = {FEW}
cli()
"""


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shards, "MOST", FEW)


@pytest.fixture
def read() -> Iterator[Callable[[Path], Archive]]:
    """Reads an archive as a build does."""
    memories = []

    def archive(root: Path) -> Archive:
        settings = read_settings(root)
        memory = open_memory(root)
        memories.append(memory)
        return read_archive(
            take_inventory(root, Progress()),
            reader=Reader(language="en", markup=settings.markup()),
            memory=memory,
            progress=Progress(),
        )

    yield archive
    for memory in memories:
        with closing(memory):
            pass
    gc.collect()


@pytest.fixture
def build_with_shards(forks) -> Callable[[Path], str]:
    """Builds an archive whose shards have `FEW` records at most; gives back what the build said."""

    def build(archive: Path) -> str:
        exit_code, said = forks.start(_BUILD, "build", cwd=archive).end()
        assert exit_code == 0, said
        return said

    return build
