"""How a site is searched in a browser, and what one search takes."""

import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from playwright.sync_api import Browser, Page
from playwright.sync_api import TimeoutError as PlaywrightTimeoutError

from sites import CLIPFILE, HUGO, PLAIN
from wire import Sent, Wire

PATIENCE = 60
"""Seconds after which a search is given up."""
_REST = 1500
"""Milliseconds between two questions."""

PLAIN_PAGEFIND = """<!doctype html><meta charset="utf-8"><title>Plain Pagefind</title>
<input id="q" type="search"><p id="count"></p><ol id="results"></ol>
<script type="module">
const pagefind = await import("./pagefind/pagefind.js");
const field = document.querySelector("#q");
let turn = 0;
async function search() {
  const mine = ++turn;
  const { results } = await pagefind.search(field.value);
  const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  if (mine !== turn) return;
  const items = data.map(({ url, excerpt }) => {
    const item = document.createElement("li");
    item.innerHTML = `${url} ${excerpt}`;
    return item;
  });
  document.querySelector("#results").replaceChildren(...items);
  document.querySelector("#count").textContent = field.value;
}
field.addEventListener("input", search);
field.value = new URLSearchParams(location.search).get("q");
search();
</script>
"""
"""The least that shows ten of Pagefind's results."""

_WATCH = """
(() => {
  const said = () => [...document.querySelectorAll(SHOWN)].map((one) => one.innerHTML).join();
  let before = "";
  window.watchResults = () => {
    before = said();
    window.resultsAt = null;
  };
  window.resultsAt = null;
  new MutationObserver(() => {
    if (window.resultsAt === null && !["", before].includes(said())) window.resultsAt = Date.now();
  }).observe(document, { childList: true, subtree: true });
})();
"""
"""Notes in the page itself when results are there: from outside it would be noticed later, when
more has been fetched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """How one site is searched."""

    name: str
    page: str
    """The address that a question is appended to."""
    field: str
    shown: str
    """A result."""


FACES: Mapping[str, Face] = {
    CLIPFILE: Face(
        name="Clipfile",
        page="search/?q=",
        field="[data-search-field]",
        shown="[data-search-results] > li",
    ),
    HUGO: Face(
        name="plain Pagefind",
        page="plain-pagefind.html?q=",
        field="#q",
        shown="#results > li",
    ),
    PLAIN: Face(
        name="Material's search",
        page="?q=",
        field="[data-md-component=search-query]",
        shown=".md-search-result__item",
    ),
}

FIRST, FILTERS, NEXT = "first", "then filters", "next"


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What one search took."""

    sent: Sequence[Sent]
    seconds: float | None
    """None of what comes after the results."""


class NoResultsError(Exception):
    """No results were shown within `PATIENCE`."""


def search(
    browser: Browser, root: str, wire: Wire, face: Face, questions: tuple[str, str]
) -> dict[str, Taken]:
    """One question in a browser that knows nothing of the site, then another one.

    Raises:
        NoResultsError: of either.
    """
    one, other = questions
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(PATIENCE * 1000)
    context.add_init_script(_WATCH.replace("SHOWN", json.dumps(face.shown)))
    page = context.new_page()
    try:
        return _searched(page, wire, face, f"{root}{face.page}{quote(one)}", other)
    except PlaywrightTimeoutError as error:
        raise NoResultsError(face.name) from error
    finally:
        context.close()
        wire.take()


def _searched(page: Page, wire: Wire, face: Face, address: str, other: str) -> dict[str, Taken]:
    since = time.time()
    page.goto(address, wait_until="commit")
    first = _until_results(page, wire, since)
    # Filters, and whatever else comes after the results.
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(_REST)
    filters = Taken(sent=wire.take(), seconds=None)
    page.evaluate("watchResults()")
    since = time.time()
    page.locator(face.field).fill(other)
    page.locator(face.field).press("Shift")  # Material waits for a key
    return {FIRST: first, FILTERS: filters, NEXT: _until_results(page, wire, since)}


def _until_results(page: Page, wire: Wire, since: float) -> Taken:
    page.wait_for_function("window.resultsAt")
    at = page.evaluate("window.resultsAt") / 1000
    return Taken(sent=wire.take(until=at), seconds=at - since)
