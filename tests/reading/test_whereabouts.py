"""Words of a text are found where the file has them, whatever stands between their letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipfile.reading.markup import Markup
from clipfile.reading.whereabouts import Whereabouts

MARKUP = Markup("toc tables fenced_code smarty footnotes abbr attr_list".split())


def places(source: str, words: str) -> list[str]:
    """Line and column in `source` of each place of `words` in the text that it makes."""
    texts = [block.text for block in MARKUP.to_text(source).blocks]
    whereabouts = Whereabouts(source, texts)
    found = []
    for number, text in enumerate(texts):
        start = text.find(words)
        while start >= 0:
            at = whereabouts.of(number, start, start + len(words))
            found.append("-" if at is None else line_and_column(source, at))
            start = text.find(words, start + 1)
    return found


def line_and_column(source: str, at: int) -> str:
    before = source[:at]
    return f"{before.count(chr(10)) + 1}:{at - (before.rfind(chr(10)) + 1) + 1}"


@pytest.mark.parametrize(
    ("source", "words", "expected"),
    [
        ("Quill met Quill.\n\nQuill left.", "Quill", ["1:1", "1:11", "3:1"]),
        # Not in another word, not where a link leads, not in a tag.
        ("Quillets hid. Then Quill left.", "Quill left", ["1:20"]),
        ("[It](https://quill.example/Quill) rained on Quill.", "Quill", ["1:45"]),
        ('Rain. <abbr title="Quill">Q</abbr> was Quill.', "Quill", ["1:40"]),
        # Through emphasis, entities, quotes.
        ("The **Quill** *tower*.", "Quill tower", ["1:7"]),
        ("Rain. Ada&nbsp;Quill left.", "Ada\u00a0Quill", ["1:7"]),
        ("Rain. Jos&eacute; left.", "José", ["1:7"]),
        ('It was "Quill\'s" tower.', "Quill’s", ["1:9"]),
        # Cells, list items and headings that are all the same.
        ("# Quill\n\n- Quill\n- Quill\n\nQuill", "Quill", ["1:3", "3:3", "4:3", "6:1"]),
        ("| Name | Name |\n| --- | --- |\n| Quill | x |\n| y | Quill |", "Quill", ["3:3", "4:7"]),
        # A footnote stands below everything on the page, wherever it was written.
        ("It rained.[^1]\n\n[^1]: On Quill only.\n\nThen Quill left.", "Quill", ["5:6", "3:10"]),
        # A name that only a longer name in front of it holds.
        ("Ada Quill left.\n\n# Quill", "Quill", ["1:5", "3:3"]),
    ],
)
def test_words_are_found_in_the_source(source: str, words: str, expected: list[str]) -> None:
    assert places(source, words) == expected


def test_of_places_that_are_alike_each_is_found_once() -> None:
    found = places("\n\n".join(["It rained on Quill all day."] * 20), "Quill")
    assert found == [f"{line}:14" for line in range(1, 40, 2)]


def test_words_that_the_source_does_not_have_are_nowhere() -> None:
    assert Whereabouts("It rained.", ["Quill left."]).of(0, 0, 5) is None
    assert Whereabouts("Quill left.", ["Quill left."]).of(0, 0, 5, behind=1) is None


@given(st.lists(st.sampled_from(["Quill", "*Quill*", "[Quill](q.md)", "rain", "\n\n", "."])))
def test_each_place_is_found_once_and_in_order(words: list[str]) -> None:
    source = " ".join(words)
    count = sum("Quill" in word for word in words)
    found = places(source.replace("q.md", "https://q.example"), "Quill")
    order = [tuple(map(int, place.split(":"))) for place in found]
    assert len(set(order)) == count
