"""What is held back is in no file of the site: no page, no index, no search, no picture."""

import gzip
import json
import re

import pytest

HELD_BACK = {
    "brindlewick": "a draft",
    "ostrevane": "an embargoed article",
    "calimoor": "a withheld article",
    "osric": "the author of articles that are held back",
    "fendlewharf": "the rest of an excerpt",
    "sandelphine": "the text of an article of which only the metadata is published",
    "murkelstone": "the text of a canceled article",
    "velt": "a person who is not indexed",
    "velvet": "another name of a person who is not indexed",
    "quillimander": "the role and the biography of a person who is not indexed",
    "q999999994": "an identifier of a person who is not indexed",
    "expired-quay": "the file of a picture whose rights expired",
    "ostensibly": "the words for a picture whose rights expired",
}
PUBLISHED = ("quayside", "κοσμάς", "getty images", "council votes", "harbour-wall")


def text_of(content):
    """A file's words; what Pagefind packs is unpacked."""
    if content[:2] == b"\x1f\x8b":
        content = gzip.decompress(content)
    return content.decode("utf-8", errors="replace").casefold()


def files_with(built, word):
    return [
        path
        for path, content in built.files.items()
        if word in text_of(content) or word in path.casefold()
    ]


@pytest.mark.parametrize("word", HELD_BACK, ids=HELD_BACK.get)
def test_it_is_in_no_file(newspaper, word):
    sources = [
        p for p in newspaper.archive.rglob("*") if p.suffix == ".md" and "site" not in p.parts
    ]
    assert any(word in path.read_text("utf-8").casefold() for path in sources)
    assert files_with(newspaper, word) == []


@pytest.mark.parametrize("word", PUBLISHED)
def test_what_is_published_would_be_found_by_the_same_search(newspaper, word):
    found = files_with(newspaper, word.casefold())
    assert any(path.endswith(".html") for path in found)
    assert (
        any(path.startswith("pagefind/all/fragment/") for path in found) or word == "harbour-wall"
    )


@pytest.mark.parametrize(
    "path",
    [
        "2023/photos/expired-quay.png",
        "portraits/velvet.png",
        "2024/photos/brindlewick.png",
        "2024/photos/ostrevane.png",
        "2024/photos/calimoor.png",
    ],
)
def test_a_picture_that_may_not_be_shown_is_not_there_under_any_name(newspaper, path):
    picture = (newspaper.archive / "articles" / path).read_bytes()
    assert [name for name, content in newspaper.files.items() if content == picture] == []


def test_no_source_file_is_published(newspaper):
    assert [path for path in newspaper.files if path.endswith((".md", ".yml"))] == []


def test_the_search_holds_what_is_published_and_the_pages_of_its_names_and_nothing_else(newspaper):
    fragments = [
        json.loads(gzip.decompress(content).removeprefix(b"pagefind_dcd"))
        for path, content in newspaper.files.items()
        if path.endswith(".pf_fragment")
    ]
    urls = [fragment["url"] for fragment in fragments]
    pages = set(newspaper.addresses) - newspaper.redirects
    articles = [s for s in newspaper.sources("articles") if s.is_published]
    photographs = [
        f"/{a.address}#photo-{number}"
        for a in articles
        for number in range(1, len(a.keys.get("captions", [])) + 1)
    ]
    names = re.compile(r"(people|sources|topics)/[^/]+/")
    named = [f"/{address}" for address in pages if names.fullmatch(address)]
    assert sorted(urls) == sorted([*(f"/{a.address}" for a in articles), *photographs, *named])


def test_no_column_of_the_search_has_a_value_that_is_in_no_record(newspaper):
    columns = [
        json.loads(gzip.decompress(content))
        for path, content in newspaper.files.items()
        if path.endswith(".pf_column") and gzip.decompress(content).startswith(b"{")
    ]
    values = {value for column in columns for value in column["values"]}
    assert {"Ada Quill", "Shoreline Wire", "Storms", "AFP", "2023-10-20", "Article"} <= values
    assert not {"Nora Velt", "Brindlewick Echo"} & values


def test_a_held_back_article_is_named_in_the_log_of_the_build(newspaper):
    lines = [line for line in newspaper.output.splitlines() if "held back" in line]
    assert lines == [
        "INFO    -  articles/2024/brindlewick-plans.md: held back, draft",
        "INFO    -  articles/2024/calimoor-letter.md: held back, withheld",
        "INFO    -  articles/2024/ostrevane-budget.md: held back, embargoed",
    ]
