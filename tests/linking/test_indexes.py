"""Who is in an article, and under what it is filed."""

from clipfile.linking.indexes import Indexes

RECORDS = {
    "ada-quill": "name: Ada Quill",
    "bela-marsh": "name: Bela Marsh",
    "cora-finch": "name: Cora Finch",
    "shy-lark": "name: Shy Lark\nindex: false",
}


def ids(found: dict) -> dict[object, list[str]]:
    return {key: [clipping.id for clipping in value] for key, value in found.items()}


def test_who_is_listed_named_or_shown_is_in_the_article_once_and_in_this_order(archive) -> None:
    head = "people: [Cora Finch]\ncaptions: [{agency: AP, people: [Eve Lark, Ada Quill]}]\n"
    clipping = archive(RECORDS, {"a": (head, "Bela Marsh met Ada Quill and Cora Finch.")})["a"]
    assert clipping.people == ("cora-finch", "bela-marsh", "ada-quill", "eve-lark")
    assert clipping.listed == ("cora-finch",)
    assert clipping.shown == (("eve-lark", "ada-quill"),)


def test_who_wrote_it_or_took_its_photographs_is_not_in_it_even_when_named(archive) -> None:
    head = "byline: [Ada Quill]\ncaptions: ['(Photo by Cora Finch/Getty Images)']\n"
    made = archive(RECORDS, {"a": (head, "By Ada Quill. Cora Finch took it. Bela Marsh left.")})
    clipping = made["a"]
    assert clipping.people == ("bela-marsh",)
    assert clipping.authors == (("Ada Quill", "ada-quill"),)
    assert clipping.photographers == (("cora-finch",),)


def test_who_wrote_it_is_in_it_when_listed_or_shown(archive) -> None:
    listed = "byline: [Ada Quill]\npeople: [Ada Quill]\n"
    shown = "byline: [Ada Quill]\ncaptions: [{agency: AP, people: [Ada Quill]}]\n"
    made = archive(RECORDS, {"a": (listed, ""), "b": (shown, "")})
    assert [one.people for one in made.linked] == [("ada-quill",), ("ada-quill",)]


def test_a_person_who_is_not_to_be_indexed_is_in_no_clipping_and_no_index(archive) -> None:
    head = (
        "people: [shy-lark, Ada Quill]\nbyline: [Shy Lark]\ncaptions:\n"
        "  - {agency: AP, people: [Shy Lark], photographers: [Shy Lark]}\n"
    )
    made = archive(RECORDS, {"a": (head, "Shy Lark met Ada Quill. Lark left.")})
    clipping = made["a"]
    assert clipping.people == clipping.listed == ("ada-quill",)
    assert clipping.authors == ()
    assert (clipping.shown, clipping.photographers) == (((),), ((),))
    assert {mention.person for mention in clipping.mentions} == {"ada-quill"}
    indexes = Indexes(made.clippings)
    for index in (indexes.people, indexes.authors, indexes.shown, indexes.taken):
        assert "shy-lark" not in index
    assert indexes.together("ada-quill") == {}


def small(archive) -> Indexes:
    made = archive(
        RECORDS,
        {
            "a": ("topics: [Harbour, harbour]\npeople: [Ada Quill, Bela Marsh]\n", "Ada Quill."),
            "b": ("topics: [harbour]\npeople: [Ada Quill, Bela Marsh, Cora Finch]\n", ""),
            "c": ("topics: [Harbour]\nbyline: [Ada Quill]\n", "Cora Finch and Ada Quill."),
            "d": (
                "captions: ['(Photo by Cora Finch/AFP)', '(Photo by Eve Lark/Getty Images)']\n",
                "",
            ),
        },
    )
    return Indexes(made.clippings)


def test_an_article_is_filed_under_everybody_who_is_in_it_and_who_wrote_it(archive) -> None:
    indexes = small(archive)
    assert ids(indexes.people) == {
        "ada-quill": ["a", "b"],
        "bela-marsh": ["a", "b"],
        "cora-finch": ["b", "c"],
    }
    assert ids(indexes.authors) == {"ada-quill": ["c"]}


def test_persons_are_together_as_often_as_they_share_an_article(archive) -> None:
    indexes = small(archive)
    assert {person: indexes.together(person) for person in indexes.people} == {
        "ada-quill": {"bela-marsh": 2, "cora-finch": 1},
        "bela-marsh": {"ada-quill": 2, "cora-finch": 1},
        "cora-finch": {"ada-quill": 1, "bela-marsh": 1},
    }
    assert indexes.together("eve-lark") == {}


def test_spellings_with_one_address_share_a_list_under_the_commonest(archive) -> None:
    topics = small(archive).topics
    assert {key: (named.name, len(named.clippings)) for key, named in topics.items()} == {
        "harbour": ("Harbour", 3)
    }


def test_a_photograph_is_filed_under_agency_photographer_and_person(archive) -> None:
    indexes = small(archive)
    assert [(p.clipping.id, p.number) for p in indexes.photographs] == [("d", 1), ("d", 2)]
    assert {key: name for key, (name, _) in indexes.agencies.items()} == {
        "afp": "AFP",
        "getty-images": "Getty Images",
    }
    assert {key: [p.number for p in found] for key, found in indexes.taken.items()} == {
        "cora-finch": [1],
        "eve-lark": [2],
    }
    assert indexes.shown == {}


def test_years_and_months_hold_what_their_dates_say(archive) -> None:
    indexes = small(archive)
    assert ids(indexes.years) == {"2024": ["a", "b", "c", "d"]}
    assert ids(indexes.months) == {("2024", "08"): ["a", "b", "c", "d"]}
