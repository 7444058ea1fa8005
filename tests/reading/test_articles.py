"""Reading never raises: bytes become an article, or problems."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipfile.reading.articles import ReadArticle, in_body, read_article
from clipfile.reading.header import LONGEST_FILE, LONGEST_HEADER
from clipfile.reading.markup import Markup
from clipfile.reading.people import read_person

MARKUP = Markup(
    "toc tables abbr admonition attr_list footnotes smarty pymdownx.superfences".split()
)
HEAD = "---\ntitle: Strike ends\ndate: 2024-08-14\nsource: unknown\n"


def read(text: str | bytes) -> ReadArticle:
    data = text.encode() if isinstance(text, str) else text
    return read_article("articles/2024/a.md", data, language="en", markup=MARKUP)


def problems(text: str | bytes) -> list[str]:
    return [str(problem).removeprefix("articles/2024/a.md:") for problem in read(text).problems]


# Pieces of which front matter is made, and of which broken front matter is made.
PIECES = st.sampled_from(
    [
        *"--- \n : , [ ] { } - & * ! | > ' \" # % @ ` ~ ? \\0 \\u202e . 1 é 大 \t".split(" "),
        *"---\n,title: ,date: ,source: ,captions:,people: ,mentions: ,2024-08-14,2024,".split(","),
        *"\n  - |text: |image: |(Photo by |/Getty Images)| via |REUTERS/|AP Photo|: none|\n".split(
            "|"
        ),
        "![](photo:1)",
        "[a](b.md)",
        "<script>",
        "status: draft\n",
        "display: excerpt\n",
        "OLDPORT - APRIL 5: ",
        "aprıl 5, 2024",
        "Ada Quill",
        HEAD,
        "---\n---\n",
    ]
)
VALUES = st.recursive(
    st.text("a:-#0 '\"&*{}[]\u00e9\u202e\0\n", max_size=8) | st.sampled_from(["2024", "none", "~"]),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda v: f"[{', '.join(v)}]")
        | st.dictionaries(
            st.sampled_from(["text", "date", "iso", "people", ""]), inner, max_size=2
        ).map(lambda v: "{" + ", ".join(f"{key}: {value}" for key, value in v.items()) + "}")
    ),
    max_leaves=6,
)
KEYS = st.sampled_from(
    "title date source url byline language place section topics people mentions captions display "
    "status embargo corrections updated archived retrieved checksum replaces related x".split()
)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200) | st.binary(max_size=80).map(lambda b: HEAD.encode() + b))
def test_no_bytes_make_reading_raise(data: bytes) -> None:
    result = read(data)
    assert (result.article is None) == any(problem.is_error for problem in result.problems)


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=30).map("".join))
def test_no_pieces_of_front_matter_make_reading_raise(text: str) -> None:
    for data in (text, HEAD + text, f"{HEAD}{text}\n---\n{text}"):
        result = read(data)
        assert (result.article is None) == any(problem.is_error for problem in result.problems)
        for problem in result.problems:
            assert 1 <= problem.line <= data.count("\n") + 1
            assert problem.column >= 1


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(KEYS, VALUES), max_size=4, unique_by=lambda pair: pair[0]))
def test_no_value_of_a_key_makes_reading_raise(pairs: list[tuple[str, str]]) -> None:
    lines = "".join(f"{key}: {value}\n" for key, value in pairs)
    for head in ("---\n", HEAD):
        result = read(f"{head}{lines}---\nThe strike ended.\n")
        assert (result.article is None) == any(problem.is_error for problem in result.problems)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=120) | st.lists(PIECES, max_size=20).map(lambda p: "".join(p).encode()))
def test_no_bytes_make_reading_a_record_raise(data: bytes) -> None:
    for whole in (data, b"---\nname: Ada Quill\n" + data, b"---\nname: Ada Quill\n---\n" + data):
        result = read_person("docs/people/ada-quill.md", whole, markup=MARKUP)
        assert (result.person is None) == bool(result.problems)


def test_a_front_matter_may_be_long_but_not_endless() -> None:
    room = LONGEST_HEADER - len(HEAD.removeprefix("---\n")) - len("section: \n")
    assert problems(f"{HEAD}section: {'a' * room}\n---\n") == []
    assert problems(f"{HEAD}section: {'a' * (room + 1)}\n---\n") == [
        "1:1: long-front-matter the front matter has 16385 characters; 16384 are allowed"
    ]


def test_a_file_may_be_long_but_not_endless() -> None:
    assert problems(b"\n" * LONGEST_FILE)[0].startswith("1:1: no-front-matter")
    assert problems(b"\n" * (LONGEST_FILE + 1)) == [
        "1:1: long-file the file has 1048577 bytes; 1048576 are allowed"
    ]


def test_a_front_matter_has_a_number_of_values_that_somebody_could_have_written() -> None:
    assert problems(f"{HEAD}topics: [{'a, ' * 1900}]\n---\n") == []
    assert problems(f"{HEAD}topics: [{'a, ' * 2000}]\n---\n") == [
        "5:5977: yaml-too-large the front matter has too many values"
    ]


@pytest.mark.parametrize("number", ["1" * 5000, "１", "-1", "1e3"])
def test_a_photograph_has_a_number_that_somebody_could_count_to(number: str) -> None:
    (problem,) = problems(f"{HEAD}---\n![](photo:{number})\n")
    assert problem.startswith(f"6:5: text the image `photo:{number}` is not one of the article's")


@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
def test_nesting_cannot_overflow_the_stack(opening: str) -> None:
    (problem,) = problems(f"{HEAD}topics:\n  {opening * 3000}\n---\n")
    assert problem.split(" ")[1] in {"yaml-too-deep", "yaml-syntax", "yaml-too-large"}


@pytest.mark.parametrize(
    ("near", "expected"),
    [
        ("Marsh", (9, 5)),
        ("Marshland", (7, 5)),
        ("O'Neil", (7, 19)),
        ("nobody", (6, 1)),
        ("", (6, 1)),
    ],
)
def test_a_problem_in_the_text_stands_where_the_whole_word_stands(
    near: str, expected: tuple[int, int]
) -> None:
    article = read(f"{HEAD}---\n\nThe Marshland and O'Neil.\n\nThe Marsh.\n").article
    assert article is not None
    problem = in_body(article, near, code="text", message="x")
    assert (problem.line, problem.column) == expected


def test_an_article_in_another_language_than_the_sites_says_so() -> None:
    greek = read(f"{HEAD}language: el\n---\n").article
    other = read(f"{HEAD}---\n").article
    assert greek is not None
    assert other is not None
    assert (greek.language, other.language) == ("el", "en")
