"""`mkdocs serve`: a page is made when a browser asks for it, an edit renews what it reaches."""

import os
from collections.abc import Callable, Collection

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

from clipfile.adapter.around import PACKAGE, stamps_around, stamps_of_code, theme_folders
from clipfile.adapter.desk import language_of, log, now
from clipfile.adapter.frames import press
from clipfile.memory import FOLDER
from clipfile.output.preview import Preview, SearchShelf, Server
from clipfile.output.watching import QuietObserver, quiet_observer
from clipfile.reading.files import ARTICLES, DOCS


def serve(
    server: LiveReloadServer,
    config: MkDocsConfig,
    builder: Callable[[], None],
    renew: Callable[[Collection[str] | None], None],
) -> None:
    """Let `server` answer for the archive.

    `renew` reads what has changed in it; it is given the paths, from the archive's root, of the
    only files that can have, or None when these are not known.
    """
    observer = _watch(server, [str(now.root / ARTICLES), config.docs_dir])
    for folder in (PACKAGE, *theme_folders(config)):
        server.watch(str(folder))
    shelf = SearchShelf(now.root / FOLDER / "pagefind", language=language_of(config), say=log.error)
    now.preview = Preview(shelf, *now.built(), press=press())
    server.builder = _Rebuild(config, builder, renew, observer)
    server.set_app(now.preview.app(_needed(server)))


def _watch(server: LiveReloadServer, folders: list[str]) -> QuietObserver | None:
    """Exchange the server's observer, which asks for every file again and again (livereload:134).

    It has not begun yet (livereload:177).
    """
    observer = quiet_observer(folders)
    if observer is None:
        return None
    watched = list(server._watched_paths)  # noqa: SLF001  no public way to ask for them
    for path in watched:
        server.unwatch(path)
    server.observer = observer  # type: ignore[assignment]
    for path in watched:
        server.watch(path)
    return observer


class _Rebuild:
    """Called after every edit, where MkDocs would build the whole site (livereload:227)."""

    def __init__(
        self,
        config: MkDocsConfig,
        builder: Callable[[], None],
        renew: Callable[[Collection[str] | None], None],
        observer: QuietObserver | None,
    ) -> None:
        self._config = config
        self._builder = builder
        self._renew = renew
        self._observer = observer
        self._around = stamps_around(config)
        self._code = stamps_of_code(config)

    def __call__(self) -> None:
        """Read what has changed; MkDocs builds again only when that concerns it."""
        touched = self._touched()
        if stamps_of_code(self._config) != self._code and now.preview is not None:
            now.preview.needs_restart = True
            log.warning("Python code has changed: stop the server and start it again")
        around = stamps_around(self._config)
        if around != self._around:
            self._around = around
            # At its end the event `on_post_build` renews the preview.
            self._builder()
            return
        now.begin(self._config)
        try:
            self._renew(touched)
        finally:
            now.end()
        show_notices()
        if now.preview is not None:
            now.preview.renew(*now.built(), press=press(now.preview.press))

    def _touched(self) -> list[str] | None:
        """The files of the archive that were touched; None when that is uncertain."""
        found = self._observer.take() if self._observer else None
        root = f"{os.path.abspath(now.root)}{os.sep}"
        if found is None:
            return None
        paths = [p.removeprefix(root).replace(os.sep, "/") for p in found if p.startswith(root)]
        return [path for path in paths if path.startswith((f"{ARTICLES}/", f"{DOCS}/"))]


def renew_preview() -> None:
    """Show the archive, and what MkDocs has made around it anew."""
    if now.preview is not None:
        now.preview.renew(*now.built(), press=press())


def show_notices() -> None:
    """What a preview says at the head of every page."""
    found = now.built()[1].findings.problems if now.serves else ()
    names = now.around_it().env.globals
    names["problem_count"] = len(found)
    names["needs_restart"] = bool(now.preview and now.preview.needs_restart)


def _needed(server: LiveReloadServer) -> Server:
    """The server as the preview needs it; it has no public way to these."""

    def ready() -> int:
        # As in livereload:300-302.
        with server._epoch_cond:  # noqa: SLF001
            server._epoch_cond.wait_for(  # noqa: SLF001
                lambda: server._visible_epoch == server._wanted_epoch  # noqa: SLF001
            )
            return server._visible_epoch  # noqa: SLF001

    return Server(
        root=server.mount_path,
        ready=ready,
        live=server._inject_js_into_html,  # noqa: SLF001
        otherwise=server.serve_request,
    )
