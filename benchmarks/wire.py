"""A static host that counts what it sends: a browser does not count what its workers fetch."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from gzip import compress
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

_PACKED = {".html", ".js", ".css", ".json", ".svg", ".xml", ".txt"}
"""What hosts compress; Pagefind's own files are compressed as they are."""
_HEADERS = 200
"""Bytes of a response's headers."""


@dataclass(frozen=True, slots=True)
class Sent:
    """One answer of the host."""

    at: float
    """When it was asked for, in seconds since 1970."""
    path: str
    size: int
    """In bytes, with headers."""

    @property
    def is_search(self) -> bool:
        """Whether it is asked for because somebody searches: script, index, or the page for it."""
        path = self.path.partition("?")[0]
        return "/pagefind/" in path or "search" in path or path.endswith("plain-pagefind.html")


@dataclass(slots=True)
class Wire:
    """What the host has sent."""

    got: list[Sent] = field(default_factory=list)

    def take(self, until: float | None = None) -> list[Sent]:
        """What was asked for before `until`, or all; it is not given again."""
        taken = [one for one in self.got if until is None or one.at <= until]
        self.got = [one for one in self.got if one not in taken]
        return taken


class _Static(SimpleHTTPRequestHandler):
    """Compresses texts, and lets a browser keep what it has for ten minutes."""

    protocol_version = "HTTP/1.1"
    wire: Wire

    def log_message(self, *_arguments: object) -> None:
        return

    def do_GET(self) -> None:
        asked_at = time.time()
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        content = path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Cache-Control", "max-age=600")
        if path.suffix in _PACKED:
            content = compress(content, 6, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.wire.got.append(Sent(asked_at, self.path, len(content) + _HEADERS))
        self.end_headers()
        self.wfile.write(content)


@contextmanager
def served(folder: Path, wire: Wire) -> Iterator[str]:
    """Serve `folder`; gives the address of its root, and tells `wire` what is sent."""
    handler = partial(type("_Wired", (_Static,), {"wire": wire}), directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()
