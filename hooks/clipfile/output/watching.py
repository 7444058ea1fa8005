"""Files that are being worked on: hear of changes, and tell what has changed.

MkDocs asks for every file twice a second, which costs most of a core with 100,000 files
(livereload/__init__.py:134 in MkDocs 1.6.1); the operating system tells it for nothing.
"""

import os
import threading
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import ObservedWatch

from clipfile.versions import stamp

_CHANGES = [
    *(FileCreatedEvent, FileModifiedEvent, FileMovedEvent, FileDeletedEvent),
    *(DirCreatedEvent, DirMovedEvent, DirDeletedEvent),
]
"""That a file was opened is no change: the build itself opens them."""
_MOST_EVENTS = 1000
"""Between two looks. Where 16,384 wait, the system forgets some (inotify(7) in the Linux manual);
and what no editor does is not worth following file by file."""


class QuietObserver:
    """Is told of changes by the operating system; does what MkDocs asks of an observer."""

    def __init__(self) -> None:
        self._observer = Observer()
        self._touched: set[str] = set()
        # What happened before it began to hear is uncertain.
        self._events = _MOST_EVENTS + 1
        self._lock = threading.Lock()

    def take(self) -> frozenset[str] | None:
        """The files that were touched since this was asked last; None when that is uncertain."""
        with self._lock:
            touched, events = frozenset(self._touched), self._events
            self._touched.clear()
            self._events = 0
        return touched if events <= _MOST_EVENTS else None

    def _note(self, event: FileSystemEvent) -> None:
        """Remember an event; one of a folder says nothing of the files that were in it."""
        paths = {os.fsdecode(path) for path in (event.src_path, event.dest_path) if path}
        with self._lock:
            self._events += _MOST_EVENTS + 1 if event.is_directory else 1
            if self._events <= _MOST_EVENTS:
                self._touched |= paths

    def schedule(
        self, handler: FileSystemEventHandler, path: str, *, recursive: bool
    ) -> ObservedWatch:
        """Watch a folder, or a single file, which editors replace by another of the same name."""
        if os.path.isfile(path):
            handler, path, recursive = _OneFile(handler, path), os.path.dirname(path), False
        noting = _Noting(self._note, handler)
        return self._observer.schedule(noting, path, recursive=recursive, event_filter=_CHANGES)

    def unschedule(self, watch: ObservedWatch) -> None:
        """Watch it no longer."""
        self._observer.unschedule(watch)

    def start(self) -> None:
        """Begin to hear of changes.

        Raises:
            OSError: the system has no room for so many watches.
        """
        self._observer.start()

    def stop(self) -> None:
        """Hear of nothing any more."""
        self._observer.stop()

    def join(self) -> None:
        """Wait until it has stopped."""
        self._observer.join()


class _Noting(FileSystemEventHandler):
    def __init__(
        self, note: Callable[[FileSystemEvent], None], handler: FileSystemEventHandler
    ) -> None:
        self._note = note
        self._handler = handler

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Note an event, and pass on what happens to a file."""
        self._note(event)
        if not event.is_directory:
            self._handler.on_any_event(event)


class _OneFile(FileSystemEventHandler):
    def __init__(self, handler: FileSystemEventHandler, path: str) -> None:
        self._handler = handler
        self._path = os.path.abspath(path)

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Pass on what happens to the one file in its folder."""
        if self._path in (str(event.src_path), str(event.dest_path)):
            self._handler.on_any_event(event)


def quiet_observer(folders: Iterable[str]) -> QuietObserver | None:
    """An observer that can watch `folders`; None where the system has no room for more watches."""
    trial, observer = QuietObserver(), QuietObserver()
    try:
        for folder in folders:
            trial.schedule(FileSystemEventHandler(), folder, recursive=True)
        trial.start()
    except OSError:
        return None
    trial.stop()
    trial.join()
    return observer


def stamps(places: Iterable[Path], *, but: Collection[Path] = ()) -> dict[str, str]:
    """Every file in `places`, files and folders, with its stamp; none in the folders `but`."""
    found: dict[str, str] = {}
    for place in places:
        if place.is_file():
            found[str(place)] = _stamp(str(place))
        for current, inner, names in os.walk(place, followlinks=True):
            here = Path(current)
            inner[:] = [
                name
                for name in inner
                if here / name not in but and not name.startswith((".", "__pycache__"))
            ]
            found |= {path: _stamp(path) for path in (os.path.join(current, n) for n in names)}
    return found


def _stamp(path: str) -> str:
    try:
        return stamp(os.stat(path))
    except OSError:
        return ""
