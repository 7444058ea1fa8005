"""Where sentences end, and where they do not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipfile.linking.sentences import sentence_at, sentences


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "expected",
    [
        ["The strike ended.", "The harbour opened."],
        ["Did it end?", "It did!", "At last."],
        # Abbreviations and initials.
        ["Mr. Marsh and Mrs. Quill met Dr. Finch.", "They spoke."],
        ["Gov. Ada Quill and Sen. Bela Marsh met.", "They spoke."],
        ["Cora J. Finch and A. B. Quill met.", "They spoke."],
        ["The U.S. Senate met.", "It voted."],
        ["It was 3 p.m. Eastern time on Aug. 14 in St. Mary.", "It rained."],
        ["They met at the harbour, e.g. at Pier 4.", "They spoke."],
        ["He worked for Marsh Inc. until May.", "Then he left."],
        # A decimal point, a file, an address end nothing.
        ["It cost 3.50 dollars at quill.example today.", "It is more now."],
        # A small letter goes on.
        ["The co. said no.", "It meant it."],
        ["She lives at No. 5 Pier Road.", "It rained."],
        ["“Stop!” she said.", "“Why?” he asked.", "Then… nothing."],
        # Quotes and brackets belong to the sentence they close.
        ["“It ended.”", "She smiled."],
        ['"It ended!" she said.', "(He did not.)", "So it was."],
        ["‘Has it ended?’", "Nobody knew."],
        ["She waited…", "Nothing came."],
        # Other scripts.
        ["Τέλειωσε η απεργία;", "Ναι.", "Άνοιξε το λιμάνι."],
        ["Η Άννα ήρθε· ο Βασίλης έφυγε.", "Τέλος."],
        ["Η απεργία τέλειωσε;", "Ποιος ξέρει;"],
        ["The strike; the harbour."],
        ["ストは終わった。", "港が開いた！"],
        # No end at all.
        ["The strike ended"],
        ["He met Mr. Marsh in the U.S."],
    ],
)
def test_a_paragraph_is_cut_between_its_sentences(expected: list[str]) -> None:
    assert split(" ".join(expected)) == expected
    assert split("  " + "  ".join(expected) + "\n") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Marsh met\nAda Quill.", ["Mr. Marsh met\nAda Quill."]),
        ("The strike\n\nThe harbour", ["The strike", "The harbour"]),
        ("The strike\n\nand the harbour", ["The strike", "and the harbour"]),
        (
            "ストは終わった。港が開いた！「本当？」と彼",
            ["ストは終わった。", "港が開いた！", "「本当？」", "と彼"],
        ),
    ],
)
def test_a_break_that_the_page_shows_ends_a_sentence_and_the_end_of_a_line_does_not(
    text: str, expected: list[str]
) -> None:
    assert split(text) == expected


def test_nothing_has_no_sentence() -> None:
    assert split("") == []
    assert split("  \n ") == []


@settings(deadline=None)
@given(st.text('Aa. !?;\n"”…·ΑβMr', max_size=60))
def test_no_word_is_lost_between_sentences(text: str) -> None:
    assert "".join("".join(split(text)).split()) == "".join(text.split())
    ends = [0, *(offset for span in sentences(text) for offset in span)]
    assert ends == sorted(ends)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Ada", "Mr. Marsh met Ada Quill."),
        ("Mr.", "Mr. Marsh met Ada Quill."),
        ("voted", "They voted."),
        ("end", "The end"),
    ],
)
def test_the_sentence_of_a_word_is_found_and_stands_on_one_line(word: str, expected: str) -> None:
    text = "Mr. Marsh  met Ada Quill. They voted. The end"
    assert sentence_at(text, text.index(word)) == expected
