"""The archive in the folder in which a command is run."""

from dataclasses import dataclass
from pathlib import Path

import click

from clipfile.archive import read_archive
from clipfile.pages.site import plan_site
from clipfile.problems import Problem, in_order
from clipfile.reading.markup import Markup
from clipfile.reading.settings import SettingsError, read_settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """An archive that can be read."""

    language: str
    markup: Markup

    def problems(self) -> tuple[Problem, ...]:
        """Every problem of every file, sorted: what a build would name."""
        archive = read_archive(Path(), language=self.language, markup=self.markup)
        site = plan_site(archive, language=self.language)
        return in_order([*archive.problems, *site.problems])


def archive_here() -> Here:
    """The archive here.

    Raises:
        click.UsageError: there is none, or its `mkdocs.yml` cannot be used.
    """
    try:
        settings = read_settings(Path())
        return Here(language=settings.language, markup=settings.markup())
    except SettingsError as error:
        raise click.UsageError(str(error)) from error
