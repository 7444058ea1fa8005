"""What a pattern needs is in every text in which it finds something."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipfile.reading.literals import holds_one_of, needed


@pytest.mark.parametrize(
    ("pattern", "flags", "expected"),
    [
        ("---", 0, ("---",)),
        (r"(?<!\.)\.{3}(?!\.)", 0, ("...",)),
        (r"\*|_", 0, ("*", "_")),
        ("[*_]{3}", 0, ("*", "_")),
        ("<([a-z]+://[^<>]*)>", 0, ("://",)),
        (r"(\s|&nbsp;|--)'(?=\w)", 0, ("'",)),
        (r"^(.*?)\[\^(.+?)\](.*)$", re.DOTALL, ("[^",)),
        ("x(?:ab|cd)", 0, ("ab", "cd")),
        ("x(?:ab|[a-z])", 0, ("x",)),
        ("(?:ab)+", 0, ("ab",)),
        ("(?>ab)c*+", 0, ("ab",)),
        ("a(?=bc)", 0, ("bc",)),
        ("(?<=bc)a", 0, ("bc",)),
        ("a{9}", 0, ("aaaaaaaa",)),
        ("a{999999999}", 0, ("aaaaaaaa",)),
        ("a b # c", re.VERBOSE, ("ab",)),
        ("[^a]", 0, ("",)),
        (r"\w+", 0, ("",)),
        ("(?:ab)?", 0, ("",)),
        ("ab|", 0, ("",)),
        ("(?!ab)", 0, ("",)),
        (r"(a*)\1", 0, ("",)),
        ("(a)?(?(1)bc|de)", 0, ("",)),
        ("ab", re.IGNORECASE, ("",)),
        ("(?i:ab)c", 0, ("c",)),
        ("", 0, ("",)),
    ],
)
def test_a_pattern_needs_these_strings(pattern: str, flags: int, expected: tuple[str, ...]) -> None:
    assert needed(re.compile(pattern, flags)) == expected


PATTERNS = st.recursive(
    st.sampled_from(
        ["a", "b", "C", ".", "[ab]", "[^a]", "[a-c]", r"\w", "^", "$", r"\b", "ab", ""]
    ),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.lists(inner, min_size=2, max_size=3).map("|".join).map("({})".format),
        st.tuples(
            st.sampled_from(["(?:{})", "(?={})", "(?!{})", "(?i:{})", "(?>{})"]),
            inner,
            st.sampled_from(["", "*", "+", "?", "{2}", "{1,3}?", "++"]),
        ).map(lambda parts: parts[0].format(parts[1]) + parts[2]),
    ),
    max_leaves=8,
)
TEXTS = st.text("abcABC ", max_size=8)


@settings(max_examples=500)
@given(PATTERNS, st.sampled_from([0, re.IGNORECASE]), TEXTS)
def test_what_a_pattern_needs_is_where_it_finds_something(
    source: str, flags: int, text: str
) -> None:
    pattern = re.compile(source, flags)
    assert holds_one_of(needed(pattern), text) or not pattern.search(text)
