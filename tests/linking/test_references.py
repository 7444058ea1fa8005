"""What articles say of one another and of files leads somewhere, or is a problem."""

import pytest

from clipfile.linking.references import Targets, check_references, target_of

ARTICLES = {
    "articles/2024/a.md",
    "articles/2024/b.md",
    "articles/2023/c.md",
    "articles/2024/unreadable.md",
}
TARGETS = Targets(
    articles=ARTICLES,
    pages={"docs/about.md", "docs/people/ada-quill.md"},
    pictures={"articles/2024/photos/oldport.jpg"},
)


@pytest.fixture
def problems(make_article, make_person, make_slip, make_whole):
    """The problems of one article, without its path; `records` are biographies by id."""

    def check(text, head="", records=None) -> list[str]:
        article = make_article("a", text, head)
        people = [
            make_person(id_, f"name: Somebody\n---\n{biography}")
            for id_, biography in (records or {}).items()
        ]
        whole = make_whole([article, *people])
        found = map(str, check_references([make_slip(article)], people, TARGETS, whole=whole))
        return [problem.removeprefix("articles/2024/a.md:") for problem in found]

    return check


@pytest.mark.parametrize(
    "href",
    [
        *("b.md", "../2023/c.md", "./b.md#strike", "unreadable.md", "../../articles/2024/b.md"),
        *("../../docs/about.md", "../../docs/people/ada-quill.md", "https://a.example/x.md", "#x"),
    ],
)
def test_a_link_that_leads_somewhere_is_no_problem(problems, href) -> None:
    assert problems(f"[Ada]({href})") == []


@pytest.mark.parametrize(
    ("href", "target"),
    [
        ("c.md", "articles/2024/c.md"),
        ("../2023/b.md#strike", "articles/2023/b.md"),
        ("../../docs/none.md", "docs/none.md"),
        ("../../../outside.md", "../outside.md"),
    ],
)
def test_a_link_that_leads_nowhere_is_named_with_its_place(problems, href, target) -> None:
    assert problems(f"Ada.\n\nSee [this]({href}).") == [
        (
            f"8:12: dead-link the link leads to `{target}`, which is not there "
            "([text](other-file.md), as seen from articles/2024/)"
        )
    ]


def test_a_link_in_a_biography_is_looked_at_as_one_in_an_article(problems) -> None:
    records = {"una": "Wrote [this](../../articles/2024/b.md).", "ulf": "Wrote\n[that](b.md)."}
    assert problems("", records=records) == [
        (
            "docs/people/ulf.md:5:8: dead-link the link leads to `docs/people/b.md`, which is not "
            "there ([text](other-file.md), as seen from docs/people/)"
        )
    ]


def test_the_target_of_a_link_is_seen_from_the_articles_folder() -> None:
    assert target_of("articles/2024/a.md", "../2023/c.md#x") == "articles/2023/c.md"


def test_one_id_in_two_years_is_a_problem_of_both_files(make_whole) -> None:
    targets = Targets(articles=["articles/2024/a.md", "articles/2023/a.md"], pages=[], pictures=[])
    found = check_references([], [], targets, whole=make_whole([]))
    assert [str(problem) for problem in found] == [
        f"articles/{year}/a.md:1:1: same-id the id `a` is also that of articles/{other}/a.md "
        "(rename the newer file: an id is unique in the whole archive)"
        for year, other in (("2023", "2024"), ("2024", "2023"))
    ]


def test_a_related_article_exists(problems) -> None:
    assert problems("", "related: [b, unreadable, gone, b.md]\n") == [
        f"5:{column}: unknown-article no article has the id `{id_}` "
        "(an id is the name of the file without .md)"
        for column, id_ in ((26, "gone"), (32, "b.md"))
    ]


@pytest.mark.parametrize(
    ("replaces", "expected"),
    [
        ("old", []),
        ("2023/old", []),
        # The article has moved to another year: its old address is free.
        ("2023/a", []),
        ("b", ["5:12: still-there `b` still is an article (delete it, or do not replace it)"]),
        ("a", ["5:12: still-there `a` still is an article (delete it, or do not replace it)"]),
        (
            "2023/c",
            ["5:12: still-there `2023/c` still is an article (delete it, or do not replace it)"],
        ),
    ],
)
def test_what_is_replaced_is_gone(problems, replaces, expected) -> None:
    assert problems("", f"replaces: [{replaces}]\n") == expected


def test_a_picture_exists(problems) -> None:
    head = (
        "captions:\n  - {agency: AP, image: photos/oldport.jpg}\n"
        "  - {agency: AP, image: photos/newport.jpg}\n"
    )
    assert problems("", head) == [
        (
            "7:25: no-such-image there is no picture `articles/2024/photos/newport.jpg` "
            "(the path starts in the article's own folder, articles/2024/)"
        )
    ]
