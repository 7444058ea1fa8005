"""What is tried only where it can begin finds what it would find everywhere."""

# ruff: noqa: SLF001 - the patterns are the modules' own, and their plain forms stand here

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from clipfile.reading.captions.credits import bare_credits, credit, notes
from clipfile.reading.captions.credits import credits as credits_
from clipfile.reading.captions.persons import names
from clipfile.reading.captions.places import place_phrases

_FRAGMENTS = st.sampled_from(
    "Photo by |photo: |PHOTO: |Credit: |credit: |CREDIT: |MANDATORY CREDIT |Mandatory credit |"
    "Image|image: |Source: |(Photo courtesy of |Courtesy of |© |©|\\| |Reuters/|REUTERS/|"
    "Pool via REUTERS/|NASA/|Xinhua/|Ada Quill|Bela Marsh|A| / |—|– |- |, |. |.|! |) |(|["
    ']|"|“|”|\n|  | |File Photo|file|pool|/Handout|illustration|*|**|***|=|===|NO SALES|Copyright|'
    "Editor's note|May 5, 2020, |Tuesday, |Sept. 5 |in |harbour|harbour's |Quills' |don't |J.K. |é|"
    "toggle caption |1st |:".split("|")
)
texts = st.lists(_FRAGMENTS, max_size=14).map("".join)


def spans(matches: object) -> list[tuple[int, int]]:
    return [match.span() for match in matches]  # type: ignore[attr-defined]


@given(texts)
@settings(max_examples=400, deadline=None)
def test_signals_and_agencies_are_found_as_in_every_place(text: str) -> None:
    for start, whole, letters in (
        (credits_._SIGNAL_START, credits_._SIGNAL, "[PpIiVvFfMmCcS©|]"),
        (credits_._BEFORE_NAME_START, credits_._BEFORE_NAME, "[ACENPRTUX]"),
    ):
        everywhere = re.compile(rf"(?<![^\W_])(?={letters})(?:{whole.pattern})")
        assert spans(credits_._matches(start, whole, text)) == spans(everywhere.finditer(text))


@given(texts)
@settings(max_examples=400, deadline=None)
def test_lines_and_notes_begin_where_they_began(text: str) -> None:
    plain = re.compile(
        r"(?<=[.!?\"”)])\s+(?:[–—-]\s+(?=[A-Z]))?(?=\S)|(?<!\s)(?:\s{2,}|\n)(?=\S)|"
        r"(?<!\s)\s+[/—–-]\s+(?=[A-Z])|(?<=toggle caption)\s+|\A\s*(?=\S)|"
        r"(?<=[a-z\d]\.)(?=[A-Z]\S+ [A-Z])"
    )
    assert list(bare_credits._line_starts(text)) == [m.end() for m in plain.finditer(text)]
    everywhere = re.compile(r"[\[(]|\*{2,3}(?!\*)|={3}(?!=)|(?<![^\s/])(?=[A-Z©])")
    starts = {match.start() for match in everywhere.finditer(text)}
    found = set(notes._possible_starts(text))
    assert found <= starts
    assert all(notes.note_at(text, start) == start for start in starts - found)


@given(texts)
@settings(max_examples=400, deadline=None)
def test_what_has_no_suffix_and_no_date_is_not_searched_in_vain(text: str) -> None:
    line = " ".join(text.split())
    tail = line[-100:].casefold()
    if tail[-1:].isalnum() and not credit._HAS_SUFFIX.search(tail):
        assert credit._SUFFIX.search(line, max(0, len(line) - 100)) is None
    if place_phrases.DATE_BEFORE.search(text):
        assert place_phrases.ENDS_LIKE_DATE.search(text[-12:])


@given(texts)
@settings(max_examples=400, deadline=None)
def test_plain_words_are_the_words_that_they_would_be(text: str) -> None:
    slow = re.compile(names._TOKEN.pattern.replace("(?P<plain>[a-z]+(?=[ ,]))|", ""))
    assert "plain" not in slow.pattern
    assert spans(names._TOKEN.finditer(text)) == spans(slow.finditer(text))
