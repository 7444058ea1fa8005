"""The newspaper's site behind a plain server, and a real Chromium that notes every complaint."""

import os
import shutil
import threading
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, sync_playwright

PHONE, DESKTOP = 390, 1280
LIMIT = 20_000
"""Milliseconds after which a test gives up waiting."""


class _Quiet(SimpleHTTPRequestHandler):
    """Serves files and writes no log."""

    def log_message(self, *_arguments: object) -> None:
        return


@pytest.fixture(scope="module")
def served(newspaper, tmp_path_factory) -> Path:
    """A server's folder; the site is below it, so that no link may begin at the host."""
    folder = tmp_path_factory.mktemp("served")
    (folder / "file").symlink_to(newspaper.site, target_is_directory=True)
    return folder


@pytest.fixture(scope="module")
def root(served) -> Iterator[str]:
    """The address of the site."""
    handler = partial(_Quiet, directory=str(served))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/file/"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    path = shutil.which("chromium")
    if path is None and "CI" not in os.environ:
        pytest.skip("no Chromium is installed here; in CI this is an error")
    assert path is not None, "no Chromium is installed, and in CI these tests may not be skipped"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path)
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium: Browser, root: str) -> Iterator[Callable[..., Page]]:
    """Opens a page: `visit("people/", width=390, scheme="dark", scripts=False)`.

    `routes`: pattern of addresses -> what is done with a request. They are there before the page,
    since a page that is open may send a request before it has heard of a new route.

    At the end of the test no script has complained, and no request has failed or left the site.
    """
    contexts, complaints = [], []
    host = urlsplit(root).netloc

    def listen(page: Page) -> None:
        page.on("console", lambda message: complaints.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: complaints.append(f"script: {error}"))
        page.on("requestfailed", lambda r: complaints.append(f"failed: {r.url} {r.failure}"))
        page.on("request", lambda r: urlsplit(r.url).netloc == host or elsewhere(r.url))
        page.on("response", lambda r: r.status < 400 or complaints.append(f"{r.status}: {r.url}"))
        page.on("dialog", lambda d: (complaints.append(f"dialog: {d.message}"), d.dismiss()))

    def elsewhere(url: str) -> None:
        if urlsplit(url).scheme not in {"data", "blob"}:
            complaints.append(f"another host: {url}")

    def open_page(
        address: str = "",
        *,
        width: int = DESKTOP,
        scheme: str = "light",
        scripts: bool = True,
        routes: Mapping[str, Callable[[Route], object]] | None = None,
    ) -> Page:
        context = chromium.new_context(
            viewport={"width": width, "height": 844},
            color_scheme=scheme,
            java_script_enabled=scripts,
        )
        contexts.append(context)
        context.set_default_timeout(LIMIT)
        for pattern, answer in (routes or {}).items():
            context.route(pattern, partial(answer))  # on which Playwright can set an attribute
        page = context.new_page()
        listen(page)
        page.goto(root + address)
        return page

    yield open_page
    for context in contexts:
        context.close()
    # A page that is left while it loads cancels its requests; that is no failure of the site.
    assert [text for text in complaints if "net::ERR_ABORTED" not in text] == []
