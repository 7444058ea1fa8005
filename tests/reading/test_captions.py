"""An agency's string -> its fields; what no rule reads stays in the description."""

from dataclasses import fields
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from clipfile.model import Caption
from clipfile.reading.captions import parse_caption


def parts(caption: Caption) -> dict[str, Any]:
    """The fields that are not empty, without the original string."""
    given = {field.name: getattr(caption, field.name) for field in fields(caption)}
    given["date"] = caption.date and caption.date.iso
    return {
        name: value
        for name, value in given.items()
        if name not in {"text", "rights"} and value not in (None, (), "", False)
    }


CREDITS = [
    # Getty: name and agency, a distributor behind.
    (
        "(Photo by Cora Finch/Getty Images)",
        {"photographers": ("Cora Finch",), "agency": "Getty Images"},
    ),
    (
        "(Photo by Cora Finch / Getty Images)",
        {"photographers": ("Cora Finch",), "agency": "Getty Images"},
    ),
    (
        "(Photo by Cora Finch/AFP via Getty Images)",
        {"photographers": ("Cora Finch",), "agency": "AFP", "via": "Getty Images"},
    ),
    (
        "(Photo by Cora Finch/NurPhoto VIA Getty Images)",
        {"photographers": ("Cora Finch",), "agency": "NurPhoto", "via": "Getty Images"},
    ),
    (
        "(Photo by Cora Finch and Bela Marsh/Getty Images)",
        {"photographers": ("Cora Finch", "Bela Marsh"), "agency": "Getty Images"},
    ),
    (
        "(Photos by Cora Finch, Bela Marsh & Ada Quill/Getty Images)",
        {"photographers": ("Cora Finch", "Bela Marsh", "Ada Quill"), "agency": "Getty Images"},
    ),
    ("(Image by Cora Finch)", {"photographers": ("Cora Finch",)}),
    ("(Photo by Getty Images)", {"agency": "Getty Images"}),
    ("(Photo by AFP)", {"agency": "AFP"}),
    ("(Photo by Handout/Getty Images)", {"agency": "Getty Images", "is_handout": True}),
    ("(Photo by STRINGER/AFP)", {"agency": "AFP"}),
    ("(Photo by -/AFP)", {"agency": "AFP"}),
    # AFP.
    ("(Photo by Cora Finch / AFP)", {"photographers": ("Cora Finch",), "agency": "AFP"}),
    # AP.
    ("(AP Photo/Cora Finch)", {"photographers": ("Cora Finch",), "agency": "AP"}),
    ("(AP Photo / Cora Finch)", {"photographers": ("Cora Finch",), "agency": "AP"}),
    ("(AP Photo)", {"agency": "AP"}),
    (
        "(AP Photo/Cora Finch, File)",
        {"photographers": ("Cora Finch",), "agency": "AP", "is_file_photo": True},
    ),
    (
        "(Photo by Cora Finch/Invision/AP, File)",
        {"photographers": ("Cora Finch",), "agency": "Invision/AP", "is_file_photo": True},
    ),
    # Reuters.
    ("REUTERS/Cora Finch", {"photographers": ("Cora Finch",), "agency": "Reuters"}),
    (
        "REUTERS/Cora Finch/File Photo",
        {"photographers": ("Cora Finch",), "agency": "Reuters", "is_file_photo": True},
    ),
    ("REUTERS", {"agency": "Reuters"}),
]


@pytest.mark.parametrize(("credit", "expected"), CREDITS)
def test_a_credit_behind_the_description_is_read(credit: str, expected: dict[str, Any]) -> None:
    caption = parse_caption(f"Ada Quill speaks. {credit}")
    assert parts(caption) == {"description": "Ada Quill speaks.", **expected}


@pytest.mark.parametrize(("credit", "expected"), CREDITS)
def test_a_credit_alone_leaves_no_description(credit: str, expected: dict[str, Any]) -> None:
    assert parts(parse_caption(credit)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cora Finch/Getty Images", {"photographers": ("Cora Finch",), "agency": "Getty Images"}),
        (
            "Cora M. O’Finch-Marsh/The Harbour Post",
            {"photographers": ("Cora M. O’Finch-Marsh",), "agency": "The Harbour Post"},
        ),
        (
            "Cora Finch/AFP via Getty Images",
            {"photographers": ("Cora Finch",), "agency": "AFP", "via": "Getty Images"},
        ),
        # No credit: a sentence with a slash, a word, a fraction.
        ("the win/loss record", {"description": "the win/loss record"}),
        ("Harbour/Getty", {"description": "Harbour/Getty"}),
        ("Ada Quill/", {"description": "Ada Quill/"}),
    ],
)
def test_a_name_and_an_agency_without_brackets_are_a_credit(
    text: str, expected: dict[str, Any]
) -> None:
    assert parts(parse_caption(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "OLDPORT, MAINE - AUGUST 13: Ada Quill speaks on August 13, 2024 in Oldport.",
            ("OLDPORT, MAINE", "2024-08-13", "Ada Quill speaks on August 13, 2024 in Oldport."),
        ),
        (
            "OLDPORT, MAINE – AUGUST 3, 2024: Ada Quill speaks.",
            ("OLDPORT, MAINE", "2024-08-03", "Ada Quill speaks."),
        ),
        ("OLDPORT — SEPT. 3, 2024. Ada Quill.", ("OLDPORT", "2024-09-03", "Ada Quill.")),
        ("ÖLDPORT-Jun 3, 2024: Ada Quill.", ("ÖLDPORT", "2024-06-03", "Ada Quill.")),
        ("UNSPECIFIED - MAY 1, 2024: Ada Quill.", (None, "2024-05-01", "Ada Quill.")),
        # Without a year anywhere the day is not known.
        ("OLDPORT - AUGUST 13: Ada Quill speaks.", ("OLDPORT", None, "Ada Quill speaks.")),
        ("OLDPORT - AUGUST 32, 2024: Ada Quill.", ("OLDPORT", None, "Ada Quill.")),
        # The date in the text, without a dateline.
        ("Ada Quill speaks, Aug. 13, 2024, in Oldport.", (None, "2024-08-13", None)),
        ("Ada Quill speaks on Sept 13 2024.", (None, "2024-09-13", None)),
        ("Ada Quill speaks on February 30, 2024.", (None, None, None)),
        ("Ada Quill speaks on Aprıl 5, 2024.", (None, None, None)),
        ("Ada Quill speaks on 13 August 2024.", (None, None, None)),
        ("Oldport - August 13, 2024: Ada Quill speaks.", (None, "2024-08-13", None)),
    ],
)
def test_a_dateline_gives_place_and_date(
    text: str, expected: tuple[str | None, str | None, str | None]
) -> None:
    caption = parse_caption(text)
    place, date, description = expected
    assert (caption.place, caption.date and caption.date.iso) == (place, date)
    assert caption.description == (text if description is None else description)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FILE PHOTO: Ada Quill. REUTERS/Cora Finch", True),
        ("FILE - Ada Quill. (AP Photo/Cora Finch)", True),
        ("FILE – Ada Quill. (AP Photo/Cora Finch)", True),
        ("TOPSHOT - Ada Quill. (Photo by Cora Finch / AFP)", False),
    ],
)
def test_a_flag_before_the_description_is_taken_off(text: str, *, expected: bool) -> None:
    caption = parse_caption(text)
    assert (caption.description, caption.is_file_photo) == ("Ada Quill.", expected)
    assert caption.photographers == ("Cora Finch",)


@pytest.mark.parametrize(
    "note",
    [
        "[NOTE TO USER: User expressly agrees to the terms, 2024.]",
        "[Editorial use only.]",
        "(NOTE TO USER: not for sale)",
    ],
)
def test_a_note_to_the_user_is_kept_apart(note: str) -> None:
    caption = parse_caption(f"Ada Quill speaks. {note} (Photo by Cora Finch/Getty Images)")
    assert (caption.description, caption.rights_note) == ("Ada Quill speaks.", note)
    assert caption.photographers == ("Cora Finch",)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill speaks.",
        "Ada Quill (left) and Bela Marsh (right)",
        "Ada Quill said (as Reuters reported) that the strike ended",
        "Photo by the harbour",
        "",
    ],
)
def test_what_no_rule_reads_stays_in_the_description(text: str) -> None:
    assert parts(parse_caption(text)) == ({"description": text} if text else {})


@settings(deadline=None)
@given(
    st.text()
    | st.lists(
        st.sampled_from(
            [
                *("OLDPORT - ", "AUGUST 13", ", 2024", ": ", "FILE PHOTO: ", "Ada Quill", " ", "."),
                *(
                    "(Photo by ",
                    "/",
                    "Getty Images",
                    " via ",
                    ")",
                    "(AP Photo/",
                    "REUTERS/",
                    ", File",
                ),
                *("[NOTE TO USER: ", "]", "Handout", " and ", "ı", "\n", "٣", "-", "FILE - "),
            ]
        ),
        max_size=15,
    ).map("".join)
)
@example("(PHOTO BY \r)")
def test_any_string_is_parsed_and_kept(text: str) -> None:
    caption = parse_caption(text)
    assert caption.text == text
    rest = iter(text)
    assert all(char in rest for char in caption.description), "its characters, in their order"


@pytest.mark.parametrize(
    "unit", ["A", "Aa", "A ", "(Photo by ", "[NOTE TO USER ", "REUTERS/", "A-"]
)
def test_a_string_that_is_nearly_a_caption_costs_no_more_than_another(unit: str) -> None:
    """It takes minutes, and the run's own limit ends it, when a rule tries every way to cut it."""
    text = unit * (4000 // len(unit))
    assert parse_caption(text).text == text
