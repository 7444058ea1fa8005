"""The name under which a register sorts a person, and who is none."""

import pytest

from clipfile.reading.organisations import is_organisation
from clipfile.reading.people import sort_name


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ada Quill", "Quill, Ada"),
        ("Ada Mary Quill", "Quill, Ada Mary"),
        ("Ada M. Quill", "Quill, Ada M."),
        ("Ada Quill-Marsh", "Quill-Marsh, Ada"),
        ("Ludwig van der Marsh", "van der Marsh, Ludwig"),
        ("Maria de la Cruz Finch", "Finch, Maria de la Cruz"),
        ("Van Marsh", "Marsh, Van"),
        ("Bela Marsh Jr.", "Marsh, Bela Jr."),
        ("Bela Marsh, Jr.", "Marsh, Bela Jr."),
        ("Bela von Marsh III", "von Marsh, Bela III"),
        ("Bela Jr.", "Jr., Bela"),
        ("Ada  Quill", "Quill, Ada"),
        # One word, or a script without capitals: nothing is known of the surname.
        ("Adele", "Adele"),
        ("大江 健三郎", "大江 健三郎"),
        ("Άννα Μαρή", "Μαρή, Άννα"),
        ("", ""),
    ],
)
def test_a_person_is_sorted_by_surname(name: str, expected: str) -> None:
    assert sort_name(name) == expected


@pytest.mark.parametrize(
    "name",
    [
        *("Reuters", "REUTERS", "AP", "The Associated Press", "Agence France-Presse", "dpa"),
        *(
            "The Harbour Post",
            "the  harbour post",
            "Harbour Post Staff",
            "News Desk",
            "Staff Writer",
        ),
        *("Our Correspondent", "Sports Reporters", "Web Team", "Press Trust of India"),
    ],
)
def test_an_agency_a_desk_or_the_newspaper_is_no_person(name: str) -> None:
    assert is_organisation(name, source="The Harbour Post")


@pytest.mark.parametrize(
    "name",
    ["Ada Quill", "Bela Desker", "Reuter", "Ada Presswood", "Harbour Post", "Wire-Ann Marsh"],
)
def test_a_person_is_no_organisation(name: str) -> None:
    assert not is_organisation(name, source="The Harbour Post")
