"""What stands around the archive is taken over from the build before while it would be the same."""

import json
import time

import pytest

from clipfile.memory import Memory
from clipfile.output.surroundings import Surroundings, key_of_surroundings, recall, remember
from clipfile.pages.page import Page, itself
from clipfile.pages.rendering import frame_kind


def stamp_of(at: int) -> str:
    return f"10:{at}:{at}:7"


OLD = stamp_of(time.time_ns() - 10**10)


def page(address, **more):
    return Page(address=address, title="A", template="list", inputs=dict, view=itself, **more)


PAGES = (
    page("topics/a/"),
    page("people/大江/", description="D"),
    page("articles/1/", in_sitemap=False),
)
AROUND = Surroundings(
    frames={frame_kind(one): f"<{one.address}>" for one in PAGES},
    pages=(("", ""), ("about/", "2024-08-14")),
    files={"about/index.html": b"1" * 16, "assets/a.css": b"\xff" * 16},
    links={"people/ada-quill.md": "people/ada-quill/index.html", "nowhere.md": ""},
)


@pytest.fixture
def memory(tmp_path):
    return Memory(str(tmp_path / "memory.sqlite"))


def test_what_is_remembered_is_recalled_under_its_key_alone(memory) -> None:
    assert recall(memory, b"key") is None
    remember(memory, b"key", AROUND)
    assert recall(memory, b"key") == AROUND
    assert recall(memory, b"other") is None
    remember(memory, b"other", AROUND)
    assert recall(memory, b"key") is None


def test_what_cannot_be_known_is_neither_remembered_nor_recalled(memory) -> None:
    remember(memory, b"", AROUND)
    assert recall(memory, b"") is None
    remember(memory, b"key", AROUND)
    assert recall(memory, b"") is None


@pytest.mark.parametrize(
    ("pages", "links", "published", "expected"),
    [
        (PAGES, {}, {}, True),
        (PAGES[:1], {}, {}, True),
        ((*PAGES, page("topics/b/")), {}, {}, True),
        # A page of a kind that there was none of has no frame.
        ((*PAGES, page("sources/a/")), {}, {}, False),
        ((*PAGES, page("topics/a/page/2/")), {}, {}, False),
        ((page("topics/a/", description="D"),), {}, {}, False),
        # A link that leads elsewhere, or nowhere any more, or somewhere at last.
        (PAGES, {"people/ada-quill.md": ""}, {}, False),
        (PAGES, {"nowhere.md": "nowhere/index.html"}, {}, False),
        # A file that the site does not have as it was.
        (PAGES, {}, {"assets/a.css": b""}, False),
        (PAGES, {}, {"assets/a.css": None}, False),
        (PAGES, {}, {"index.html": b"2"}, True),
    ],
)
def test_it_holds_while_it_would_be_made_the_same_again(pages, links, published, expected) -> None:
    there = {path: key for path, key in {**AROUND.files, **published}.items() if key is not None}
    destination = {**AROUND.links, **links}.__getitem__
    assert AROUND.hold(pages, destination, there) == expected


STAMPS = {"docs/index.md": OLD, "mkdocs.yml": OLD}


def test_the_key_changes_with_settings_and_files_and_not_with_their_order() -> None:
    keys = [
        key_of_surroundings("a", STAMPS),
        key_of_surroundings("b", STAMPS),
        key_of_surroundings("a", {**STAMPS, "docs/about.md": OLD}),
        key_of_surroundings("a", {"docs/index.md": OLD}),
        key_of_surroundings("a", {**STAMPS, "mkdocs.yml": OLD + "1"}),
        key_of_surroundings("a\ud800", STAMPS),
    ]
    assert len(set(keys)) == len(keys)
    assert {len(key) for key in keys} == {16}
    assert key_of_surroundings("a", dict(reversed(STAMPS.items()))) == keys[0]


def test_there_is_no_key_while_a_file_is_too_new_to_be_trusted() -> None:
    for stamp in (stamp_of(time.time_ns()), ""):
        assert key_of_surroundings("a", {**STAMPS, "docs/about.md": stamp}) == b""


def test_it_is_kept_as_text_that_holds_no_code(memory) -> None:
    remember(memory, b"key", AROUND)
    assert json.loads(memory.value("surroundings"))["key"] == b"key".hex()
