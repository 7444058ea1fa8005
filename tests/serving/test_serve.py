"""`mkdocs serve`: an edit shows up, a mistake becomes a page, and the server goes on."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import html5lib
import pytest

LIMIT = 90
"""Seconds after which a test gives up; a rebuild takes about one."""
HOOKS = Path(__file__).parents[2] / "hooks"
STORM = "articles/2023/storm-closes-the-harbour"
FERRY = "articles/1987/night-ferry-runs-again"


class Preview:
    """A server, and the folder that it watches."""

    def __init__(self, archive, port, process):
        self.archive = archive
        self.process = process
        self._root = f"http://127.0.0.1:{port}/file/"

    def get(self, address):
        """Status and text of an answer."""
        try:
            with urllib.request.urlopen(self._root + address, timeout=LIMIT) as answer:
                return answer.status, answer.read().decode("utf-8", errors="replace")
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode("utf-8", errors="replace")

    def said(self, address):
        """Status and words of a page, in which a browser would read it."""
        status, text = self.get(address)
        content = html5lib.parse(text, namespaceHTMLElements=False).find(".//article")
        return status, " ".join(("" if content is None else "".join(content.itertext())).split())

    def until(self, holds, what):
        """Ask again until it holds, and fail when it never does."""
        end = time.monotonic() + LIMIT
        while not holds():
            assert self.process.poll() is None, f"the server ended before {what}"
            assert time.monotonic() < end, f"{LIMIT} seconds went by before {what}"
            time.sleep(0.2)

    def until_said(self, address, words, status=200):
        def holds():
            found, text = self.said(address)
            return found == status and words in text

        self.until(holds, f"{address} says “{words}”")

    def until_gone(self, address, words):
        self.until(
            lambda: words not in self.said(address)[1], f"{address} no longer says “{words}”"
        )

    def write(self, path, text):
        (self.archive / path).write_text(text, "utf-8")

    def replace(self, path, old, new):
        text = (self.archive / path).read_text("utf-8")
        assert old in text
        self.write(path, text.replace(old, new, 1))


def free_port():
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return listening.getsockname()[1]


@pytest.fixture(scope="module")
def preview(tmp_path_factory, settled):
    """A server on a copy of the newspaper, with a copy of the theme that may be edited."""
    archive = settled(tmp_path_factory.mktemp("serve") / "newspaper")
    shutil.copytree(HOOKS / "clipfile" / "theme", archive / "theme")
    settings = archive / "mkdocs.yml"
    text = settings.read_text("utf-8").replace(str(HOOKS / "clipfile" / "theme"), "theme")
    settings.write_text(text, "utf-8")
    port = free_port()
    # A shell makes what it runs in the background ignore this, and the server would inherit it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with (archive / "server.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"],
            cwd=archive,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
            stdout=log,
            stderr=log,
        )
    found = Preview(archive, port, process)

    def is_up():
        try:
            return found.get("")[0] == 200
        except urllib.error.URLError:
            return False

    try:
        found.until(is_up, "the first page was there")
        yield found
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(LIMIT)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("", "The Harbour File"),
        (f"{STORM}/", "Storm closes the harbour"),
        ("people/ada-quill/", "Mayor of Quayside"),
        ("search/", "Search the clippings"),
        ("problems/", "Nothing is wrong."),
    ],
)
def test_every_kind_of_page_answers(preview, address, words):
    status, text = preview.said(address)
    assert (status, words in text) == (200, True)


def test_the_search_index_answers(preview):
    status, text = preview.get("pagefind/pagefind-entry.json")
    assert (status, json.loads(text)["languages"].keys()) == (200, {"en"})


def test_a_draft_is_listed_as_held_back_and_has_no_page(preview):
    _, text = preview.get("problems/")
    items = html5lib.parse(text, namespaceHTMLElements=False).findall(".//article//ul/li")
    assert ["".join(item.itertext()) for item in items] == [
        "articles/2024/brindlewick-plans.md draft",
        "articles/2024/calimoor-letter.md withheld",
        "articles/2024/ostrevane-budget.md embargoed",
    ]
    assert preview.get("articles/2024/brindlewick-plans/")[0] == 404


def test_a_page_without_problems_has_no_banner(preview):
    assert "in the archive’s files" not in preview.get("")[1]


def test_an_edit_of_an_article_shows_up(preview):
    preview.replace(f"{STORM}.md", "sent everybody home", "rowed everybody home")
    preview.until_said(f"{STORM}/", "rowed everybody home")


def test_an_edit_of_a_person_shows_up(preview):
    preview.replace("docs/people/ada-quill.md", "Amateur bell-ringer", "Retired bell-ringer")
    preview.until_said("people/ada-quill/", "Retired bell-ringer")


def test_an_edit_of_a_hand_written_page_shows_up(preview):
    preview.replace("docs/about.md", "on one shelf", "on two shelves")
    preview.until_said("about/", "on two shelves")


def test_an_edit_of_a_template_shows_up(preview):
    preview.replace("theme/archive/article.html", "Related clippings", "Clippings that belong")
    preview.until_said("articles/2023/council-votes-on-the-quay/", "Clippings that belong")


def test_an_edit_of_a_style_sheet_shows_up(preview):
    path = preview.archive / "theme" / "assets" / "stylesheets" / "clipfile.css"
    path.write_text(path.read_text("utf-8") + "\n.cf-edited { color: red }\n", "utf-8")
    preview.until(
        lambda: ".cf-edited" in preview.get("assets/stylesheets/clipfile.css")[1],
        "the style sheet was renewed",
    )


def test_a_new_article_appears_in_the_lists_and_in_the_search_and_goes_again(preview):
    before = preview.get("pagefind/pagefind-entry.json")[1]
    path = "articles/2024/gulls-return.md"
    preview.write(
        path, "---\ntitle: Gulls return\ndate: 2024-12-31\nsource: Day Sheet\n---\nAll.\n"
    )
    preview.until_said("articles/2024/gulls-return/", "Gulls return")
    assert "Gulls return" in preview.said("")[1]
    assert preview.get("pagefind/pagefind-entry.json")[1] != before
    (preview.archive / path).unlink()
    preview.until(lambda: preview.get("articles/2024/gulls-return/")[0] == 404, "the page was gone")
    assert "Gulls return" not in preview.said("")[1]
    assert preview.get("pagefind/pagefind-entry.json")[1] == before


BROKEN = [
    ("date: 1987", "date: 1987-02-30", "bad-date `1987-02-30` has no such day"),
    ("title: Night", "titel: Night", "unknown-key the key `titel` is not known"),
    ("topics:", "topics: [", "yaml-syntax the front matter is not YAML"),
    ("a goat.", "[a goat](goat.md).", "dead-link the link leads to `articles/1987/goat.md`"),
    ("---\n", "", "no-front-matter the file does not begin with front matter"),
]


@pytest.mark.parametrize(("old", "new", "problem"), BROKEN, ids=[b[2].split()[0] for b in BROKEN])
def test_a_broken_article_shows_its_problem_in_its_own_place_until_it_is_mended(
    preview, old, new, problem
):
    good = (preview.archive / f"{FERRY}.md").read_text("utf-8")
    preview.replace(f"{FERRY}.md", old, new)
    preview.until_said(f"{FERRY}/", f"Problems of {FERRY}.md")
    assert problem in preview.said(f"{FERRY}/")[1]
    _, everything = preview.said("problems/")
    assert problem in everything
    assert "A build would fail." in everything
    assert "same-address" not in everything
    status, other = preview.said(f"{STORM}/")
    assert (status, "Storm closes the harbour" in other) == (200, True)
    assert "in the archive’s files" in preview.get(f"{STORM}/")[1]
    preview.write(f"{FERRY}.md", good)
    preview.until_said(f"{FERRY}/", "The night ferry was back on the water")
    assert "Nothing is wrong." in preview.said("problems/")[1]


def test_a_broken_record_shows_its_problem_in_its_own_place_until_it_is_mended(preview):
    path = "docs/people/kosmas-drakos.md"
    good = (preview.archive / path).read_text("utf-8")
    preview.write(path, good.replace("Q999999993", "none"))
    preview.until_said("people/kosmas-drakos/", f"Problems of {path}")
    assert f"{path}:4:25 wrong-value `none` is not a Wikidata item" in preview.said("problems/")[1]
    preview.write(path, good)
    preview.until_said("people/kosmas-drakos/", "Mentioned in")


def test_two_files_that_want_one_address_are_said_there_and_not_overwritten(preview):
    path = "articles/2024/03.md"
    preview.write(path, "---\ntitle: Third\ndate: 2024-03-03\nsource: Day Sheet\n---\nThird.\n")
    preview.until_said("articles/2024/03/", f"Problems of {path}")
    words = "same-address the address /articles/2024/03/ is also that of the page “March 2024”"
    assert words in preview.said("articles/2024/03/")[1]
    assert words in preview.said("problems/")[1]
    (preview.archive / path).unlink()
    preview.until_said("articles/2024/03/", "March 2024 2 clippings")


def test_two_articles_of_one_id_are_said_at_both_addresses(preview):
    path = "articles/1987/storm-closes-the-harbour.md"
    text = "---\ntitle: Another storm\ndate: 1987\nsource: Day Sheet\n---\nThe same.\n"
    preview.write(path, text)
    preview.until_said("articles/1987/storm-closes-the-harbour/", "same-id the id")
    assert "same-id the id" in preview.said(f"{STORM}/")[1]
    (preview.archive / path).unlink()
    preview.until_said(f"{STORM}/", "The harbour was shut at noon.")


def test_the_server_ran_through_all_of_this_without_a_traceback(preview):
    assert preview.process.poll() is None
    assert "Traceback" not in (preview.archive / "server.log").read_text("utf-8")
