"""Values -> the text of an article's file, which reads back as the same values."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from clipfile.output.article_file import article_file
from clipfile.reading.articles import read_article
from clipfile.reading.invisible import first_invisible
from clipfile.reading.markup import Markup

MARKUP = Markup()
REQUIRED = {"title": "Ferry runs", "date": "2024-06-03", "source": "The Harbour Post"}


def one_line(text: str) -> str:
    """As a reader of front matter gives a line back: NFC, and single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).split())


LINES = (
    st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
    .map(one_line)
    .filter(lambda line: line and first_invisible(line) is None)
)
LISTS = ("byline", "topics", "people", "captions")
NAMES = st.lists(LINES, max_size=5, unique=True)


def every_list(*lines):
    return {key: list(lines) for key in LISTS}


def read_back(values, body="The ferry runs."):
    text = article_file(values, body)
    read = read_article("articles/2024/a.md", text.encode(), language="en", markup=MARKUP)
    assert read.whole is not None, read.problems
    assert [problem for problem in read.problems if problem.is_error] == []
    return read.whole


def test_the_file_has_the_keys_in_their_order_and_the_text_below_them():
    values = {
        **REQUIRED,
        "url": "https://post.example/a#b",
        "byline": ["Ada Quill", "Marsh, Bela"],
        "people": [],
        "captions": ["PORT ORRIN - JUNE 3: A quay. (AP Photo)", "A second one"],
        "status": "draft",
    }
    assert article_file(values, "\n\nThe ferry runs.\n\nAgain.\n\n\n") == (
        "---\n"
        "title: Ferry runs\n"
        "date: 2024-06-03\n"
        "source: The Harbour Post\n"
        "url: https://post.example/a#b\n"
        "byline: [Ada Quill, 'Marsh, Bela']\n"
        "people: []\n"
        "captions:\n"
        "- 'PORT ORRIN - JUNE 3: A quay. (AP Photo)'\n"
        "- A second one\n"
        "status: draft\n"
        "---\n"
        "The ferry runs.\n"
        "\n"
        "Again.\n"
    )


def test_who_a_string_means_stands_in_one_line():
    values = {**REQUIRED, "mentions": {"Quill": "none", 'Ada "A" Quill': "ada-quill"}}
    text = article_file(values, "Quill ran.")
    assert text.splitlines()[4] == 'mentions: {Ada "A" Quill: ada-quill, Quill: none}'
    article = read_back(values, "Quill ran.")
    assert article.mentions == {"Quill": "none", 'Ada "A" Quill': "ada-quill"}


def test_a_long_value_stays_on_its_line():
    title = "ferry " * 400
    assert article_file({"title": title.strip()}, "").splitlines()[1] == f"title: {title.strip()}"


@pytest.mark.parametrize(
    ("value", "line"),
    [
        ("Ferry: the plans", "title: 'Ferry: the plans'"),
        ("Ferry #3", "title: 'Ferry #3'"),
        ("- Ferry", "title: '- Ferry'"),
        ("it's", "title: it's"),
        ("'Tis", "title: '''Tis'"),
        ("“Ferry”", "title: “Ferry”"),
        ("[Ferry]", "title: '[Ferry]'"),
        ("{Ferry}", "title: '{Ferry}'"),
        ("*Ferry*", "title: '*Ferry*'"),
        ("&c", "title: '&c'"),
        ("!Ferry", "title: '!Ferry'"),
        ("100%", "title: 100%"),
        ("%Ferry", "title: '%Ferry'"),
        ("@ferry", "title: '@ferry'"),
        ("no", "title: 'no'"),
        ("null", "title: 'null'"),
        ("~", "title: '~'"),
        ("1984", "title: '1984'"),
        ("2024-06-03", "title: '2024-06-03'"),
        ("---", "title: '---'"),
        ("Πλοίο", "title: Πλοίο"),
        ("A\\B", "title: A\\B"),
    ],
)
def test_a_value_that_yaml_would_read_as_another_is_quoted_and_no_other(value, line):
    assert article_file({"title": value}, "").splitlines()[1] == line
    assert read_back({**REQUIRED, "title": value}).title == value


@given(title=LINES, source=LINES, lists=st.fixed_dictionaries(dict.fromkeys(LISTS, NAMES)))
@example(title="null", source="~", lists=every_list("no", "- a", "b, c", "? d", "]"))
@example(title="a" * 900, source="=", lists=every_list("a" * 900, "b: c"))
def test_every_line_is_read_back_as_it_was(title, source, lists):
    article = read_back({**REQUIRED, "title": title, "source": source, **lists})
    assert (article.title, article.source) == (title, source)
    captions = [caption.text for caption in article.captions]
    read = {key: list(getattr(article, key)) for key in LISTS if key != "captions"}
    assert {**read, "captions": captions} == lists


@pytest.mark.parametrize("body", ["---", "---\ntitle: Other\n---\n", "title: Other", "é\n\n---\nb"])
def test_a_text_that_looks_like_front_matter_is_text(body):
    article = read_back(REQUIRED, body)
    assert (article.title, article.body) == ("Ferry runs", f"{body.strip()}\n")
