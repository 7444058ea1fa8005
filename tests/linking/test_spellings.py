"""Names that are probably another one misspelt: topics, sources, persons."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipfile.linking.register import make_register
from clipfile.linking.spellings import check_spellings

ADA = "name: Ada Quill\naliases: [Councillor Quill]"


@pytest.fixture(scope="session")
def warnings(make_slip, make_whole):
    """The warnings on articles, with persons who have a record."""

    def check(articles, people=()):
        slips, whole = [make_slip(one) for one in articles], make_whole([*articles, *people])
        register, _ = make_register(people, slips, whole=whole)
        found = list(check_spellings(slips, register, whole=whole))
        assert not any(problem.is_error for problem in found)
        return found

    return check


@pytest.fixture(scope="session")
def said(make_article, make_person, warnings):
    """The warnings on articles, given as their front matter, with records, as lines."""

    def check(*heads, records=None):
        people = [make_person(id_, head) for id_, head in (records or {}).items()]
        made = [make_article(f"a{n}", "", f"{head}\n") for n, head in enumerate(heads)]
        return [str(problem) for problem in warnings(made, people)]

    return check


def topics(*names):
    return [f'topics: ["{name}"]' for name in names]


def at(number, place="5:10"):
    """The beginning of a line on the article with this number."""
    return f"articles/2024/a{number}.md:{place}: near-name"


@pytest.mark.parametrize(
    ("rare", "common"),
    [
        ("libraries", "Libraries"),
        ("LIBRARIES", "Libraries"),
        ("Cafés", "Cafes"),
        ("Ｌibraries", "Libraries"),
        ("Ferry’s", "Ferry's"),
        ("Iran", "IRAN"),
        ("Librarie", "Libraries"),
        ("Librariess", "Libraries"),
        ("Libraires", "Libraries"),
        ("Libtaries", "Libraries"),
        ("Town concil", "Town Council"),
        ("Habrour authoritty", "Harbour Authority"),
        ("Elektions 2024", "Elections 2024"),
    ],
)
def test_a_topic_used_once_that_differs_by_case_accent_or_a_slip_is_doubted(said, rare, common):
    assert said(*topics(common, rare, common)) == [
        f"{at(1)} the topic `{rare}`; `{common}` stands in 2 articles (did you mean `{common}`?)"
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Iran", "Iraq"),
        ("Police", "Policy"),
        ("Libraries", "Librarians"),
        ("Elections", "Erections in"),
        ("Budget 2023", "Budget 2024"),
        ("World Cup 2022", "World Cup 2026"),
        ("Channel 4 News", "Channel 5 News"),
        ("Article 11", "Article 1"),
        ("Harbour Authority", "Harbour Autoriti x"),
        ("Southport Harbour Authority", "Suthport Habour Autority"),
    ],
)
def test_another_word_and_another_number_are_another_name(said, one, other):
    assert said(*topics(one, one, other)) == []
    assert said(*topics(other, other, one)) == []


def test_two_names_that_are_each_used_often_are_two_names(said):
    assert said(*topics(*["Elections"] * 5, *["Election"] * 2)) == []
    assert said(*topics(*["Elections"] * 5, "Election")) == [
        (
            f"{at(5)} the topic `Election`; `Elections` stands in 5 articles "
            "(did you mean `Elections`?)"
        )
    ]


def test_two_names_that_are_each_used_once_are_two_names(said):
    assert said(*topics("Elections", "Election")) == []


def test_of_two_cases_the_commoner_is_meant_however_often_the_other_is_used(said):
    hint = "`libraries` stands in 3 articles (did you mean `libraries`?)"
    assert said(*topics("Libraries", *["libraries"] * 3, "Libraries")) == [
        f"{at(0)} the topic `Libraries`; {hint}",
        f"{at(4)} the topic `Libraries`; {hint}",
    ]


def test_of_two_cases_that_are_as_common_the_first_in_the_alphabet_is_meant(said):
    assert said(*topics("libraries", "Libraries")) == [
        (
            f"{at(0)} the topic `libraries`; `Libraries` stands in 1 article "
            "(did you mean `Libraries`?)"
        )
    ]


def test_what_is_meant_is_never_doubted_itself(said):
    """`libaries` is used twice, in two cases: it is no slip, and only its case is doubted."""
    assert said(*topics("Libraries", "Libraries", "Libaries", "libaries")) == [
        f"{at(3)} the topic `libaries`; `Libaries` stands in 1 article (did you mean `Libaries`?)"
    ]


def test_the_nearest_is_meant_and_of_two_as_near_the_commoner(said):
    harbours = [*["Harbours A"] * 2, *["Harbours B"] * 3]
    assert said(*topics(*harbours, "Harbours")) == []
    assert said(*topics(*harbours, "Harbours C")) == [
        (
            f"{at(5)} the topic `Harbours C`; `Harbours B` stands in 3 articles "
            "(did you mean `Harbours B`?)"
        )
    ]


def test_every_topic_of_a_list_is_looked_at_where_it_stands(said):
    heads = ["topics: [Ferries, Libraries]", "topics: [Libraries, Harbour walls, ferries]"]
    assert said(*heads) == [
        (
            f"{at(1, '5:36')} the topic `ferries`; `Ferries` stands in 1 article "
            "(did you mean `Ferries`?)"
        )
    ]


def test_a_source_is_doubted_as_a_topic_is(make_article, warnings):
    made = [make_article(f"a{n}", "") for n in range(3)]
    made[2] = replace(made[2], source="The Harbor Post")
    assert [str(problem) for problem in warnings(made)] == [
        (
            f"{at(2, '4:9')} the source `The Harbor Post`; `The Harbour Post` stands in 2 articles "
            "(did you mean `The Harbour Post`?)"
        )
    ]


def test_a_topic_and_a_source_are_not_compared(said):
    assert said(*topics("The Harbor Post")) == []


@pytest.mark.parametrize(
    ("head", "place", "name", "meant"),
    [
        ("people: [Ada Quil]", "5:10", "Ada Quil", "Ada Quill"),
        ("people: [Bela Marsh, Adda Quill]", "5:22", "Adda Quill", "Ada Quill"),
        ("people: [ada qiull]", "5:10", "ada qiull", "Ada Quill"),
        ("people: [Concillor Quil]", "5:10", "Concillor Quil", "Councillor Quill"),
        ('mentions: {"she": Ada Quil}', "5:19", "Ada Quil", "Ada Quill"),
        ("captions: [{agency: AP, people: [Ada Quil]}]", "5:34", "Ada Quil", "Ada Quill"),
    ],
)
def test_a_person_who_is_nearly_one_with_a_record_is_doubted(said, head, place, name, meant):
    assert said(head, records={"ada-quill": ADA}) == [
        f"{at(0, place)} `{name}` has no record (did you mean `{meant}`?)"
    ]


def test_a_person_is_doubted_however_often_the_name_is_used(said):
    heads = ["people: [Ada Quil]"] * 3
    assert len(said(*heads, records={"ada-quill": ADA})) == 3


@pytest.mark.parametrize(
    "head",
    [
        "people: [Ada Quill, ADA QUILL, Áda Quill, Councillor Quill, ada-quill]",
        "people: [Adam Quille]",
        "people: [Quil, Ada Q]",
        "people: [Bela Marsh]",
        'mentions: {"Quil": none}',
        "byline: [Ada Quil]",
        "captions: [{photographers: [Ada Quil], agency: AP}]",
    ],
)
def test_of_other_persons_and_other_roles_nothing_is_said(said, head):
    assert said(head, records={"ada-quill": ADA}) == []


def test_nothing_is_said_of_a_person_with_a_record(said):
    both = {"ada-quill": ADA, "ada-quell": "name: Ada Quell"}
    heads = ["people: [Ada Quell]", "people: [Ada Quill]", "people: [ada-quell]"]
    assert said(*heads, records=both) == []
    assert len(said(*heads[:2], records={"ada-quill": ADA})) == 1


def test_two_persons_without_a_record_are_two_persons(said):
    assert said("people: [Ada Quill]", "people: [Ada Quil]") == []


def test_an_archive_without_names_has_no_near_ones(said):
    assert said() == []
    assert said("place: Southport") == []


WORDS = st.sampled_from(
    "Libraries libraries Libaries Librarys Election Elections election Ferry Budget Budgets".split()
)


@given(names=st.lists(WORDS, min_size=1, max_size=12), seed=st.integers())
def test_the_order_of_the_articles_does_not_matter(make_article, warnings, names, seed):
    made = [make_article(f"a{n}", "", f"topics: [{name}]\n") for n, name in enumerate(names)]
    shuffled = random.Random(seed).sample(made, len(made))
    assert sorted(map(str, warnings(made))) == sorted(map(str, warnings(shuffled)))


@given(names=st.lists(WORDS, min_size=1, max_size=12))
def test_who_follows_every_hint_is_told_nothing_more_in_the_end(make_article, warnings, names):
    for _ in range(len(names) + 1):
        made = [make_article(f"a{n}", "", f"topics: [{name}]\n") for n, name in enumerate(names)]
        found = warnings(made)
        for problem in found:
            number = int(problem.path.removeprefix("articles/2024/a").removesuffix(".md"))
            meant = problem.hint.removeprefix("did you mean `").removesuffix("`?")
            assert meant != names[number]
            names[number] = meant
    assert found == []
