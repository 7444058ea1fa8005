"""Addresses are the same for ever."""

from posixpath import join, normpath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipfile.pages import addresses


@pytest.mark.parametrize(
    ("target", "base", "expected"),
    [
        ("people/ada-quill/", "articles/2024/a/", "../../../people/ada-quill/"),
        ("articles/2024/b/", "articles/2024/a/", "../../../articles/2024/b/"),
        ("articles/2024/a/#photo-1", "articles/2024/a/", "../../../articles/2024/a/#photo-1"),
        ("articles/2024/b/#photo-1", "people/ada-quill/", "../../articles/2024/b/#photo-1"),
        ("", "articles/", "../"),
        ("", "", "./"),
        ("articles/", "", "articles/"),
        ("articles/2024/photos/a.jpg", "articles/2023/a/", "../../../articles/2024/photos/a.jpg"),
        ("people/大江/", "articles/2024/απεργία/", "../../../people/大江/"),
    ],
)
def test_a_link_is_written_as_seen_from_its_page(target: str, base: str, expected: str) -> None:
    assert addresses.relative(target, base=base) == expected


SEGMENTS = st.lists(st.sampled_from(["a", "b", "大江", "page", "2"]), max_size=4)


@settings(deadline=None)
@given(SEGMENTS, SEGMENTS)
def test_a_relative_link_leads_back_to_its_target(target: list[str], base: list[str]) -> None:
    to, here = ("".join(f"{segment}/" for segment in segments) for segments in (target, base))
    link = addresses.relative(to, base=here)
    assert normpath(join("/", here, link)) == normpath(f"/{to}")
    assert link.endswith("/")


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("docs/about.md", "about/"),
        ("docs/index.md", ""),
        ("docs/decisions/index.md", "decisions/"),
        ("docs/decisions/0001-x.md", "decisions/0001-x/"),
        ("docs/decisions/README.md", "decisions/"),
    ],
)
def test_a_hand_written_page_stands_where_mkdocs_puts_it(path: str, expected: str) -> None:
    assert addresses.hand_written(path) == expected


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (addresses.year("2024"), "articles/2024/"),
        (addresses.month("2024", "08"), "articles/2024/08/"),
        (addresses.person("ada-quill"), "people/ada-quill/"),
        (addresses.source("The Harbour Post"), "sources/the-harbour-post/"),
        (addresses.topic("Elections & Strikes"), "topics/elections-strikes/"),
        (addresses.photographs_by_agency("Getty Images"), "photos/agencies/getty-images/"),
        (addresses.photographs_by_photographer("cora-finch"), "photos/photographers/cora-finch/"),
        (addresses.photographs_of("ada-quill"), "photos/people/ada-quill/"),
        (addresses.numbered("articles/2024/", 1), "articles/2024/"),
        (addresses.numbered("articles/2024/", 2), "articles/2024/page/2/"),
    ],
)
def test_an_address_is_frozen(made: str, expected: str) -> None:
    assert made == expected
