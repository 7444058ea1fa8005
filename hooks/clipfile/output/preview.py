"""Answers to a browser while an archive is worked on: a page is made when it is asked for."""

import mimetypes
import shutil
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from clipfile.archive import Archive
from clipfile.output.pictures import find_copy
from clipfile.pages.rendering import Press
from clipfile.pages.site import Site
from clipfile.search.bundle import FOLDER, folder_of, write_shards
from clipfile.search.pagefind import SearchError
from clipfile.search.shards import LEAD, Index, plan_index

_TRIES, _PAUSE = 20, 0.1
"""How often, and after how many seconds, a page is tried whose article has changed meanwhile."""
_PATIENCE = 3.0
"""Seconds that a browser waits for a new search index before it is given the one before."""


StartResponse = Callable[[str, list[tuple[str, str]]], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a browser gets."""

    content: bytes
    type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """What a preview needs of the server that it answers for."""

    root: str
    """The path below which the site stands: `/`."""
    ready: Callable[[], int]
    """Waits until no rebuild is under way, and gives the number of the last one."""
    live: Callable[[bytes, int], bytes]
    """Puts into a page what loads it again after a rebuild."""
    otherwise: Callable[[Mapping[str, Any], StartResponse], Iterable[bytes]]
    """Answers for everything that is not the archive's."""


@dataclass(frozen=True, slots=True)
class _Edition:
    archive: Archive
    site: Site
    press: Press


class Preview:
    """The archive as it is at the moment; requests come from several threads."""

    def __init__(self, shelf: "SearchShelf", archive: Archive, site: Site, *, press: Press) -> None:
        self._shelf = shelf
        self._edition = _Edition(archive, site, press)
        self.needs_restart = False
        """Whether the program itself was changed since it was started."""

    @property
    def press(self) -> Press:
        """Makes the pages that are shown now."""
        return self._edition.press

    def renew(self, archive: Archive, site: Site, *, press: Press) -> None:
        """Show another state of the archive from now on."""
        self._edition = _Edition(archive, site, press)

    def answer(self, path: str) -> Answer | None:
        """What the archive has at a path below the site's root."""
        for _ in range(_TRIES):
            now = self._edition
            try:
                found = _page(path, now) or _picture(path, now.archive)
            except KeyError:
                # Another program has read the article anew; we are about to.
                time.sleep(_PAUSE)
            else:
                return found or self._shelf.answer(path, now)
        return None

    def app(self, server: Server) -> Callable[[Mapping[str, Any], StartResponse], Iterable[bytes]]:
        """The WSGI application that answers for the archive, and leaves the rest to `server`."""
        return partial(_respond, self, server)


def _respond(
    preview: Preview, server: Server, environ: Mapping[str, Any], start_response: StartResponse
) -> Iterable[bytes]:
    path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
    if not path.startswith(server.root) or path.startswith("/livereload/"):
        return server.otherwise(environ, start_response)
    rebuild = server.ready()
    answer = preview.answer(path.removeprefix(server.root))
    if answer is None:
        return server.otherwise(environ, start_response)
    is_page = answer.type.startswith("text/html")
    content = server.live(answer.content, rebuild) if is_page else answer.content
    headers = [("Content-Type", answer.type), ("Content-Length", str(len(content)))]
    start_response("200 OK", headers)
    return [content]


def _page(path: str, now: _Edition) -> Answer | None:
    planned = now.site.find(path.removesuffix("index.html"))
    if planned is None:
        return None
    content = now.press.text(planned, planned.inputs()).encode()
    if planned.is_file:
        return _file(path, content)
    return Answer(content=content, type="text/html; charset=utf-8")


def _picture(path: str, archive: Archive) -> Answer | None:
    try:
        if path in archive.pictures:
            return _file(path, (archive.root / path).read_bytes())
        copy = find_copy(path, archive.root, archive.pictures)
    except OSError:
        return None
    return _file(path, copy) if copy is not None else None


def _file(path: str, content: bytes) -> Answer:
    return Answer(content=content, type=mimetypes.guess_type(path)[0] or "application/octet-stream")


class SearchShelf:
    """The search index of a preview, made when a browser asks for it and kept between two runs.

    Every shard has a folder that is named by its key, so an edit makes one shard anew.
    """

    def __init__(self, folder: Path, *, language: str, say: Callable[[str], None]) -> None:
        self._folder = folder
        self._language = language
        self._say = say
        self._turn = threading.Lock()
        self._editions: tuple[Mapping[str, Path], ...] = ()
        self._of: Archive | None = None
        self._work: threading.Thread | None = None

    def answer(self, path: str, now: _Edition) -> Answer | None:
        """A file of the index. While a new one is made, the one before is given after a while."""
        inner = path.removeprefix(f"{FOLDER}/")
        if inner == path or "//" in f"/{inner}" or ".." in inner.split("/"):
            return None
        self._renew(now.archive)
        folder = folder_of(inner)
        name = inner.removeprefix(f"{folder}/") if folder else inner
        for places in self._editions:
            try:
                return _file(path, (places[folder] / name).read_bytes())
            except (KeyError, OSError):
                continue
        return None

    def _renew(self, archive: Archive) -> None:
        with self._turn:
            if archive is self._of:
                return
            if self._work is None or not self._work.is_alive():
                self._work = threading.Thread(target=self._make, args=(archive,), daemon=True)
                self._work.start()
        self._work.join(_PATIENCE if self._editions else None)

    def _make(self, archive: Archive) -> None:
        index = plan_index(archive, language=self._language)
        places = {folder: self._folder / key.hex() for folder, key in index.keys.items()}
        try:
            self._fill(archive, index, places)
        except (OSError, KeyError, SearchError) as error:
            # An article that was changed meanwhile is missing: the next request begins anew.
            self._say(f"the search index was not made: {error}")
            return
        # A page that is open still asks for the files of the index before.
        self._editions = (places, *(other for other in self._editions[:1] if other != places))
        self._of = archive
        wanted = {place for edition in self._editions for place in edition.values()}
        for other in self._folder.iterdir():
            if other not in wanted:
                shutil.rmtree(other, ignore_errors=True)

    def _fill(self, archive: Archive, index: Index, places: Mapping[str, Path]) -> None:
        """Make the folders that are not there; none is there before all of it is."""
        missing = {folder for folder, place in places.items() if not place.is_dir()}
        parts = {
            folder: place.with_suffix(".part") if folder in missing else place
            for folder, place in places.items()
        }
        for folder in missing:
            shutil.rmtree(parts[folder], ignore_errors=True)
        for shard in write_shards(archive, index, missing, parts, language=self._language):
            parts[shard.folder] = parts[shard.folder].rename(places[shard.folder])
        if parts[LEAD] != places[LEAD]:
            parts[LEAD].rename(places[LEAD])
