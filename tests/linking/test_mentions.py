"""Where a text names a person, and where it only seems to."""

import pytest

RECORDS = {
    "ada-quill": "name: Ada Quill\naliases: [Mayor Quill, Ada Quill Marsh]",
    "bela-marsh": "name: Béla Marsh\naliases: [The Captain]",
    "bob-marsh": "name: Bob Marsh",
    "cora-finch": "name: Cora Finch\naliases: [Bush]",
    "dan-bush": "name: Dan Bush\naliases: [Bush]",
    "anna-mari": "name: Άννα Μαρή",
    "pat-oneil": "name: Pat O'Neil",
}


def found(archive, text, head="") -> list[tuple[str, str]]:
    """Person and the words that name them, in order."""
    clipping = archive(RECORDS, {"a": (head, text)})["a"]
    blocks = clipping.article.text.blocks
    return [(m.person, blocks[m.block].text[m.start : m.end]) for m in clipping.mentions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Names and aliases.
        ("Ada Quill spoke.", [("ada-quill", "Ada Quill")]),
        ("Mayor Quill spoke.", [("ada-quill", "Mayor Quill")]),
        ("Ada\nQuill spoke.", [("ada-quill", "Ada\nQuill")]),
        ("Ada&nbsp;Quill spoke.", [("ada-quill", "Ada\u00a0Quill")]),
        # The longest first.
        ("Ada Quill Marsh spoke.", [("ada-quill", "Ada Quill Marsh")]),
        # Words begin and end where letters and digits do.
        ("AAda Quill, Ada Quills, Ada Quill2, _Ada Quill_x", []),
        ("ada quill, ADA QUILL", []),
        ("(Ada Quill), “Ada Quill” Ada Quill's", [("ada-quill", "Ada Quill")] * 3),
        ("Ada Quill’s pen", [("ada-quill", "Ada Quill")]),
        # Quotes and accents, folded and kept.
        ("Pat O'Neil spoke.", [("pat-oneil", "Pat O’Neil")]),
        ("Pat O’Neil spoke.", [("pat-oneil", "Pat O’Neil")]),
        ("Bela Marsh, Béla Marsh", [("bela-marsh", "Bela Marsh"), ("bela-marsh", "Béla Marsh")]),
        # A surname means whoever stands in the article with the full name, before or behind.
        ("Ada Quill spoke. Quill left.", [("ada-quill", "Ada Quill"), ("ada-quill", "Quill")]),
        ("Quill left. Ada Quill spoke.", [("ada-quill", "Quill"), ("ada-quill", "Ada Quill")]),
        ("Ada Quill.\n\nMs. Quill’s pen", [("ada-quill", "Ada Quill"), ("ada-quill", "Quill")]),
        (
            "Ada Quill and Bob Marsh: the Quill-Marsh pact",
            [
                ("ada-quill", "Ada Quill"),
                ("bob-marsh", "Bob Marsh"),
                ("ada-quill", "Quill"),
                ("bob-marsh", "Marsh"),
            ],
        ),
        ("Quill and Marsh left.", []),
        # A surname that a capitalised word follows is the name of something else.
        ("Ada Quill built Quill Tower.", [("ada-quill", "Ada Quill")]),
        ("Ada Quill: Quill, Tower.", [("ada-quill", "Ada Quill"), ("ada-quill", "Quill")]),
        # Greek.
        ("Η Άννα Μαρή μίλησε. Μαρή!", [("anna-mari", "Άννα Μαρή"), ("anna-mari", "Μαρή")]),
        ("Η Αννα Μαρη μίλησε.", []),
        # Code, links and addresses are not looked through.
        ("`Ada Quill` [Ada Quill](https://a.example) <https://a.example/Ada Quill>", []),
        ("    Ada Quill", []),
        ('[x](https://a.example "Ada Quill")', []),
        ("*Ada Quill* and **Ada** Quill", [("ada-quill", "Ada Quill"), ("ada-quill", "Ada Quill")]),
        ("Ada | Quill\n\nAda", []),
    ],
)
def test_a_text_names_these_persons(archive, text, expected) -> None:
    assert found(archive, text) == expected


@pytest.mark.parametrize(
    ("head", "text", "expected"),
    [
        # Who is listed or shown is in the article, so that the surname means them.
        ("people: [ada-quill]\n", "Quill left.", [("ada-quill", "Quill")]),
        ("captions: [{agency: AP, people: [Ada Quill]}]\n", "Quill.", [("ada-quill", "Quill")]),
        ("title: Ada Quill leaves\n", "Quill left.", [("ada-quill", "Quill")]),
        # Two can be meant: who is listed is.
        ("people: [Dan Bush]\n", "Bush left.", [("dan-bush", "Bush")]),
        # Settled by the article itself.
        ("mentions: {Bush: dan-bush}\n", "Bush left.", [("dan-bush", "Bush")]),
        ("mentions: {Bush: Cora Finch}\n", "Bush left.", [("cora-finch", "Bush")]),
        ("mentions: {Bush: none}\n", "Bush left.", []),
        ("mentions: {the baker: dan-bush}\n", "So the baker left.", [("dan-bush", "the baker")]),
        ("mentions: {the baker: dan-bush}\n", "So the bakery left.", []),
        (
            "mentions: {Ada Quill: none}\n",
            "Ada Quill left. Quill left.",
            [],
        ),
        # A longer string that is settled covers a shorter name.
        ("mentions: {Ada Quill Library: none}\n", "The Ada Quill Library opened.", []),
        # Somebody without a record is found by the name that the front matter gives.
        (
            "people: [Eve Lark]\n",
            "Eve Lark spoke. Lark left.",
            [("eve-lark", "Eve Lark"), ("eve-lark", "Lark")],
        ),
        # But not by a single word, which can mean anything.
        ("people: [Adele]\n", "Adele spoke.", []),
    ],
)
def test_the_front_matter_decides_what_a_name_means(archive, head, text, expected) -> None:
    assert found(archive, text, head) == expected


def test_a_name_that_two_bear_is_a_problem_with_its_place_and_a_line_that_settles_it(
    archive,
) -> None:
    made = archive(RECORDS, {"a": ("", "The ambush.\n\nThen Bush left. Bush came back.")})
    assert made["a"].mentions == ()
    assert made.problems == (
        (
            "articles/2024/a.md:8:6: ambiguous-mention `Bush` can be cora-finch or dan-bush "
            '(mentions: {"Bush": cora-finch})'
        ),
    )


def test_a_surname_that_two_in_the_article_bear_is_a_problem_and_the_full_names_are_not(
    archive,
) -> None:
    made = archive(RECORDS, {"a": ("", "Bela Marsh met Bob Marsh. Marsh smiled.")})
    assert [m.person for m in made["a"].mentions] == ["bela-marsh", "bob-marsh"]
    assert [problem.partition(": ")[2] for problem in made.problems] == [
        'ambiguous-mention `Marsh` can be bela-marsh or bob-marsh (mentions: {"Marsh": bela-marsh})'
    ]


def test_a_name_that_two_bear_is_a_problem_wherever_the_front_matter_gives_it(archive) -> None:
    head = (
        "people: [Bush]\nbyline: [Bush]\ncaptions:\n"
        "  - {agency: AP, people: [Bush], photographers: [Bush]}\n"
    )
    made = archive(RECORDS, {"a": (head, "")})
    assert sorted(made.problems) == [
        f"articles/2024/a.md:{place}: ambiguous-person `Bush` can be cora-finch or dan-bush "
        "(write the id: cora-finch)"
        for place in ("5:10", "6:10", "8:27", "8:50")
    ]


def test_a_mention_is_kept_with_its_sentence(archive) -> None:
    text = "It rained. Mr. Marsh met\nAda Quill at 3 p.m. Eastern time. Quill left."
    clipping = archive(RECORDS, {"a": ("", text)})["a"]
    assert clipping.sentence("ada-quill") == "Mr. Marsh met Ada Quill at 3 p.m. Eastern time."
    assert clipping.sentence("bob-marsh") is None


def test_an_archive_without_names_has_no_mentions(archive) -> None:
    assert archive({}, {"a": ("", "Ada Quill spoke.")})["a"].mentions == ()


@pytest.mark.parametrize(
    ("text", "is_mention"),
    [
        ("Later Quill spoke.", True),
        ("The mayor, Quill, spoke.", True),
        ("Mayor Quill spoke.", True),
        ("It rained. Quill spoke.", True),
        ("Oldport's Quill spoke.", True),
        ("Tom Quill spoke.", False),
        ("The painter Tom Quill spoke.", False),
        ("T. Quill spoke.", False),
        ("The Quill Bridge opened.", False),
    ],
)
def test_a_surname_in_another_name_is_no_mention(archive, text, is_mention) -> None:
    made = archive({"ada-quill": "name: Ada Quill"}, {"a": ("people: [Ada Quill]\n", text)})
    assert [m.person for m in made["a"].mentions] == ["ada-quill"] * is_mention
