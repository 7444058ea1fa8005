"""The archive in the folder in which a command is run."""

import gc
import sqlite3
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import click

from clipfile.archive import (
    read_archive,
    recall_findings,
    remember_findings,
)
from clipfile.memory import Memory, open_memory
from clipfile.pages.site import findings_key, plan_site
from clipfile.problems import Problem
from clipfile.progress import Progress
from clipfile.reading.inventory import take_inventory
from clipfile.reading.many import Reader
from clipfile.reading.settings import SettingsError, read_settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """An archive that can be read."""

    reader: Reader

    def problems(self) -> tuple[Problem, ...]:
        """Every problem of every file, sorted: what a build would name."""
        memory = open_memory(Path())
        # As in a build: a quarter of the time.
        gc.disable()
        with memory.alone(partial(click.echo, err=True)):
            try:
                return self._found(memory)
            except sqlite3.DatabaseError:
                # It was damaged.
                memory.forget()
                return self._found(memory)

    def _found(self, memory: Memory) -> tuple[Problem, ...]:
        inventory = take_inventory(Path(), Progress())
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
    """The archive here.

    Raises:
        click.UsageError: there is none, or its `mkdocs.yml` cannot be used.
    """
    try:
        settings = read_settings(Path())
        return Here(reader=Reader(language=settings.language, markup=settings.markup()))
    except SettingsError as error:
        raise click.UsageError(str(error)) from error
