"""The site's pages -> files, in a folder beside the site; only those that are not there already."""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from clipfile.crew import on_every_core
from clipfile.pages.page import Page
from clipfile.pages.rendering import Press


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """All that printing takes."""

    pages: Sequence[Page]
    press: Press
    published: Mapping[str, bytes]
    """Path of every file of the site -> the key that it was made from."""
    into: str
    """The folder beside the site."""


def print_pages(edition: Edition) -> Iterator[tuple[str, bytes, bool]]:
    """Path, key and newness of every page, in their order; the new ones are written."""
    return on_every_core(_print, edition, range(len(edition.pages)), needs_fork=True)


def _print(edition: Edition, number: int) -> tuple[str, bytes, bool]:
    page = edition.pages[number]
    inputs = page.inputs()
    key = edition.press.key(page, inputs)
    path = page.path
    if edition.published.get(path) == key:
        return path, key, False
    write(edition.into, path, edition.press.text(page, inputs).encode())
    return path, key, True


def write(into: str, path: str, content: bytes) -> None:
    """Write a file below the folder `into`."""
    full_path = f"{into}/{path}"
    folder = os.path.dirname(full_path)
    try:
        # Nearly every page is the first file of a folder whose parent is there.
        os.mkdir(folder)
    except FileExistsError:
        pass
    except FileNotFoundError:
        os.makedirs(folder, exist_ok=True)
    with open(full_path, "wb") as file:
        file.write(content)
