"""Who a name can mean."""

import pytest

from clipfile.linking.register import check_aliases, family_name, matching_key
from clipfile.slugs import digest

ADA = {"ada-quill": "name: Ada Quill\naliases: [Mayor Quill, Adá]"}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ada Quill", ("ada-quill",)),
        ("ADA  quill", ("ada-quill",)),
        ("Mayor Quill", ("ada-quill",)),
        ("Ada", ("ada-quill",)),
        ("ada-quill", ("ada-quill",)),
        ("Quill", ()),
        ("Bela Marsh", ()),
    ],
)
def test_a_person_is_found_by_name_alias_and_id(archive, name, expected) -> None:
    assert archive(ADA, {}).register.find(name) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [("Señor O’Marsh", "senor o'marsh"), ("Jose\u0301", "JOSE"), ("Ada\u00a0Quill", "ada quill")],
)
def test_accents_quotes_and_case_do_not_make_another_name(one: str, other: str) -> None:
    assert matching_key(one) == matching_key(other)


def test_accents_of_other_scripts_make_another_name() -> None:
    assert matching_key("Άννα") != matching_key("Αννα")


@pytest.mark.parametrize(
    "head",
    [
        "people: [Bela Marsh]\n",
        "byline: [Bela Marsh]\n",
        "mentions: {'the captain': Bela Marsh}\n",
        "captions: [{agency: AP, people: [Bela Marsh]}]\n",
        "captions: ['(Photo by Bela Marsh/Getty Images)']\n",
    ],
)
def test_a_name_without_a_record_is_a_person_all_the_same(archive, head) -> None:
    made = archive(ADA, {"a": (head, "")})
    bela = made.register.people["bela-marsh"]
    assert (bela.name, bela.sort_name, bela.path) == ("Bela Marsh", "Marsh, Bela", "")
    assert made.problems == ()


@pytest.mark.parametrize("name", ["Reuters", "The Harbour Post", "Staff Writer"])
def test_an_organisation_in_a_byline_is_no_person(archive, name) -> None:
    made = archive({}, {"a": (f"byline: [{name}]\n", "")})
    assert made.register.people == {}
    assert made["a"].authors == ((name, None),)


def test_spellings_of_an_unrecorded_name_are_one_person_in_any_order(archive) -> None:
    one = {"a": ("people: [José Marsh]\n", ""), "b": ("people: [Jose Marsh, jose marsh]\n", "")}
    other = dict(reversed(one.items()))
    people = archive({}, one).register.people
    assert people == archive({}, other).register.people
    assert [(id_, person.name) for id_, person in people.items()] == [("jose-marsh", "Jose Marsh")]


def test_a_record_is_not_doubled_by_a_name_that_means_it(archive) -> None:
    made = archive(ADA, {"a": ("people: [ada quill, Mayor Quill, ada-quill, Adá]\n", "")})
    assert list(made.register.people) == ["ada-quill"]
    assert made["a"].listed == ("ada-quill",)


def test_two_names_with_one_address_are_told_apart_with_a_warning(archive) -> None:
    made = archive({}, {"a": ("people: [Ada O'Quill, Ada OQuill]\n", "")})
    second = f"ada-oquill-{digest('Ada OQuill')}"
    assert {id_: p.name for id_, p in made.register.people.items()} == {
        "ada-oquill": "Ada O'Quill",
        second: "Ada OQuill",
    }
    assert made.problems == (
        (
            "articles/2024/a.md:5:23: same-address `Ada OQuill` and another person would share the "
            "address /people/ada-oquill/ (give one of them a record in docs/people/)"
        ),
    )


def test_an_unknown_id_is_named_with_a_suggestion(archive) -> None:
    made = archive(ADA, {"a": ("people: [ada-quil, bela-marsh]\n", "")})
    assert made.problems == (
        (
            "articles/2024/a.md:5:10: unknown-person no record has the id `ada-quil` "
            "(did you mean `ada-quill`?)"
        ),
        (
            "articles/2024/a.md:5:20: unknown-person no record has the id `bela-marsh` "
            "(write the person's full name)"
        ),
    )


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("byline: [bela-marsh]\n", "5:10"),
        ("mentions: {Bush: bela-marsh}\n", "5:18"),
        ("captions: [{agency: AP, people: [bela-marsh]}]\n", "5:34"),
        ("captions: [{photographers: [bela-marsh]}]\n", "5:29"),
    ],
)
def test_an_unknown_id_is_a_problem_wherever_it_stands(archive, head, place) -> None:
    made = archive(ADA, {"a": (head, "Ada Quill and Bush met.")})
    assert made.problems == (
        (
            f"articles/2024/a.md:{place}: unknown-person no record has the id `bela-marsh` "
            "(write the person's full name)"
        ),
    )


def test_a_hyphenated_surname_in_capitals_is_a_name_and_no_id(archive) -> None:
    made = archive({}, {"a": ("people: [Quill-Marsh, ada quill-marsh]\n", "")})
    assert sorted(made.register.people) == ["ada-quill-marsh", "quill-marsh"]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("name: Ada Quill", "Quill"),
        ("name: Ada van Quill", "van Quill"),
        ("name: Adele", None),
        ("name: 大江 健三郎\nsort_name: おおえ, けんざぶろう", "おおえ"),
        ("name: Ada Quill\nsort_name: ', Ada'", ""),
    ],
)
def test_the_surname_is_what_the_sort_name_sets_off(archive, head, expected) -> None:
    (person,) = archive({"a": head}, {}).register.people.values()
    assert family_name(person) == expected


def test_an_alias_of_two_persons_is_a_warning_in_both_records(archive) -> None:
    made = archive(RECORDS_WITH_ONE_ALIAS, {})
    assert [str(problem) for problem in check_aliases(made.register, whole=made.whole)] == [
        f"docs/people/{id_}.md:3:16: shared-alias `Bush` also means {other} "
        "(keep it where it means one person only)"
        for id_, other in (("ada-quill", "bela-marsh"), ("bela-marsh", "ada-quill"))
    ]


RECORDS_WITH_ONE_ALIAS = {
    "ada-quill": "name: Ada Quill\naliases: [Ada, Bush]",
    "bela-marsh": "name: Bela Marsh\naliases: [B.M, Bush]",
}
