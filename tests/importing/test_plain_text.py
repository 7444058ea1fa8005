"""Plain paragraphs stay what they are, whatever Markdown would make of them."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipfile.reading.markup import Markup
from clipfile.reading.plain_text import paragraph

MARKUP = Markup(("abbr", "admonition", "attr_list", "footnotes", "tables", "pymdownx.superfences"))


def shown(text: str) -> str:
    """What a reader sees of a paragraph."""
    (block,) = MARKUP.to_text(paragraph(text)).blocks
    return block.text


@pytest.mark.parametrize(
    "text",
    [
        "# Ferry",
        "1. Ferry",
        "1984. A ferry sank",
        "- Ferry",
        "+ Ferry",
        "> Ferry",
        "*Ferry* and **boat**",
        "f**k and f*** it",
        "_Ferry_ and snake_case_name",
        "`code`",
        "[Ferry](https://post.example/)",
        "[Ferry][1]",
        "[Ferry]: https://post.example/",
        "![Ferry](photo:1)",
        "<script>alert(1)</script>",
        "a < b <b>c</b> <!-- d -->",
        "&lt; and AT&T &amp; co &#65;",
        "The [Syrian] regime {: .x}",
        "[^1] Ferry",
        "C:\\Ferry\\*",
        "~~~ Ferry",
        "--- Ferry",
        "*[HTML]: Ferry",
        "Ferry | Boat",
        "!!! note",
        "5 * 6 * 7",
        "https://post.example/a_b_c?d=*e*",
    ],
)
def test_a_paragraph_is_shown_as_it_is(text: str) -> None:
    assert shown(text) == text
    assert "<script" not in str(MARKUP.to_text(paragraph(text)).html)


def test_an_ordinary_paragraph_is_left_alone() -> None:
    text = "“It is mended,” Fenn said – for $2 (and 10% more), at 5 p.m. #ferry @fenn 'a' it's."
    assert paragraph(text) == text
    assert html.unescape(re.sub("<[^>]*>", "", str(MARKUP.to_text(text).html))).strip() == text


@given(st.text("ab *_`[]()!<>&#\\-+.:{}^~|1", min_size=1, max_size=30))
def test_no_row_of_signs_is_markdown(text: str) -> None:
    words = " ".join(text.split())
    if re.search(r"[ab]", words):
        assert "<script" not in str(MARKUP.to_text(paragraph(words)).html)
        blocks = MARKUP.to_text(paragraph(words)).blocks
        assert " ".join(" ".join(block.text for block in blocks).split()) == words
