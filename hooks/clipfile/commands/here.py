"""The archive in the folder in which a command is run."""

import gc
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

import click

from clipfile.archive import (
    Archive,
    read_archive,
    recall_findings,
    remember_findings,
)
from clipfile.memory import Memory, open_memory
from clipfile.pages.site import findings_key, plan_site
from clipfile.problems import Problem
from clipfile.progress import Progress
from clipfile.reading.clippings.persons.cores import person_key
from clipfile.reading.files import read_bytes
from clipfile.reading.header import LONGEST_FILE, read_header
from clipfile.reading.inventory import take_inventory
from clipfile.reading.many import Reader
from clipfile.reading.settings import SettingsError, read_settings

_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """An archive that can be read."""

    reader: Reader
    root: Path = Path()

    def problems(self) -> tuple[Problem, ...]:
        """Every problem of every file, sorted: what a build would name."""
        return self._with_memory(self._found)

    def archive(self) -> Archive:
        """The archive, read and linked; what has not changed comes from the memory."""
        return self._with_memory(self._read)

    def _with_memory(self, use: Callable[[Memory], _Made]) -> _Made:
        memory = open_memory(self.root)
        # As in a build: a quarter of the time.
        gc.disable()
        with memory.alone(partial(click.echo, err=True)):
            try:
                return use(memory)
            except sqlite3.DatabaseError:
                # It was damaged.
                memory.forget()
                return use(memory)

    def _read(self, memory: Memory) -> Archive:
        inventory = take_inventory(self.root, Progress())
        return read_archive(inventory, reader=self.reader, memory=memory, progress=Progress())

    def _found(self, memory: Memory) -> tuple[Problem, ...]:
        inventory = take_inventory(self.root, Progress())
        key = findings_key(inventory, self.reader)
        findings = recall_findings(memory, key)
        if findings is None:
            archive = read_archive(
                inventory, reader=self.reader, memory=memory, progress=Progress()
            )
            findings = plan_site(archive, language=self.reader.language).findings
            remember_findings(memory, key, findings)
        return findings.problems


def archive_here() -> Here:
    """The archive in the folder in which the command is run; raises as `archive_at` does."""
    return archive_at(Path())


def archive_at(root: Path) -> Here:
    """The archive in the folder `root`.

    Raises:
        click.UsageError: there is none, or its `mkdocs.yml` cannot be used.
    """
    try:
        settings = read_settings(root)
        reader = Reader(language=settings.language, markup=settings.markup())
    except SettingsError as error:
        raise click.UsageError(str(error)) from error
    return Here(reader=reader, root=root)


def names_at(root: Path) -> dict[str, str]:
    """The names and aliases of the person records, under `person_key` -> the record's name.

    What two persons are called is nobody's; a record with an error is left out.
    """
    names: dict[str, set[str]] = {}
    for file in take_inventory(root, Progress()).records:
        data = read_bytes(file, at_most=LONGEST_FILE)
        header = data if isinstance(data, Problem) else read_header(file.path, data)
        if isinstance(header, Problem):
            continue
        aliases = header.values.get("aliases")
        name = header.values.get("name")
        for called in (name, *(aliases if isinstance(aliases, list) else ())):
            if isinstance(called, str) and isinstance(name, str):
                names.setdefault(person_key(called), set()).add(name)
    return {key: bearers.pop() for key, bearers in names.items() if len(bearers) == 1}
