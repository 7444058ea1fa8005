"""Every page is HTML without a mistake, as html5lib, which is no browser, understands it."""

from collections import Counter
from itertools import pairwise

import html5lib


def test_no_page_has_a_parse_error(newspaper):
    pages = [*newspaper.pages, newspaper.page("404.html")]
    errors = {page.address: page.errors for page in pages if page.errors}
    assert errors == {}


def test_the_parser_would_say_so():
    parser = html5lib.HTMLParser()
    parser.parse("<!doctype html><title>x</title><p><figure><b></figure>")
    assert [code for _, code, _ in parser.errors] == ["end-tag-too-early"]


def test_no_id_stands_twice_on_a_page(newspaper):
    for page in newspaper.pages:
        ids = Counter(
            e.get("id") for e in page.root.iter() if isinstance(e.tag, str) and e.get("id")
        )
        assert [id_ for id_, count in ids.items() if count > 1] == [], page.address


def test_every_page_has_one_first_heading(newspaper):
    assert {p.address: p.said(".//h1") for p in newspaper.pages if len(p.all(".//h1")) != 1} == {}


def test_the_title_of_an_archive_page_is_its_heading(newspaper):
    for address in set(newspaper.addresses) - newspaper.redirects - {"", "about/"}:
        page = newspaper.page(address)
        assert page.root.find("head/title").text == f"{page.said('.//h1')[0]} - The Harbour File"


def test_headings_leave_out_no_level(newspaper):
    for page in newspaper.pages:
        levels = [int(e.tag[1]) for e in page.content.iter() if e.tag in set("h1 h2 h3 h4".split())]
        jumps = [deeper for level, deeper in pairwise(levels) if deeper > level + 1]
        assert jumps == [], page.address


def test_what_labels_a_part_of_a_page_is_on_that_page(newspaper):
    for page in newspaper.pages:
        elements = [e for e in page.root.iter() if isinstance(e.tag, str)]
        ids = {e.get("id") for e in elements}
        named = {
            name
            for e in elements
            for attribute in ("aria-labelledby", "aria-describedby", "for")
            for name in e.get(attribute, "").split()
        }
        assert named <= ids, page.address


def test_every_picture_has_words_and_a_size(newspaper):
    pictures = [(page.address, i) for page in newspaper.pages for i in page.all(".//img")]
    assert pictures
    for address, picture in pictures:
        assert picture.get("alt"), address
        assert int(picture.get("width")) > 0, address
        assert int(picture.get("height")) > 0, address


def test_pages_are_in_the_language_of_the_site(newspaper):
    assert {page.root.get("lang") for page in newspaper.pages} == {"en"}
