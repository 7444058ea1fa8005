"""An agency's string -> its fields and pieces; what no rule reads stays in the description."""

import time
from dataclasses import fields
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from clipfile.model import Caption, PartialDate
from clipfile.reading.captions.grammar import parse_caption, read_caption, read_captions
from clipfile.reading.captions.pieces import Kind


def parts(caption: Caption) -> dict[str, Any]:
    """The fields that are not empty, without the original string and the persons shown."""
    given = {field.name: getattr(caption, field.name) for field in fields(caption)}
    given["date"] = caption.date and caption.date.iso
    return {
        name: value
        for name, value in given.items()
        if name not in {"text", "rights", "people"} and value not in (None, (), "", False)
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
    # Two agencies, of which one is called a photograph, and a licence inside the line.
    ("Credit: Gull Photo/Alamy Live News", {"agency": "Gull Photo", "via": "Alamy Live News"}),
    (
        "Photo: Cora Finch / CC BY-SA 4.0 / Wikimedia Commons",
        {
            "photographers": ("Cora Finch",),
            "agency": "Wikimedia Commons",
            "rights_note": "CC BY-SA 4.0",
        },
    ),
    ("Cora Finch for NPR hide caption", {"photographers": ("Cora Finch",), "agency": "NPR"}),
    ("SUBMITTED PHOTO", {}),
    (
        "EPA-EFE/CORA FINCH AUSTRALIA AND NEW ZEALAND OUT",
        {
            "photographers": ("CORA FINCH",),
            "agency": "EPA-EFE",
            "rights_note": "AUSTRALIA AND NEW ZEALAND OUT",
        },
    ),
    (
        "PA Photo. Photo credit should read: Cora Finch/PA Wire",
        {"photographers": ("Cora Finch",), "agency": "PA Wire"},
    ),
    ("(Vice News via AP)", {"agency": "Vice News", "via": "AP"}),
    (
        "(Cora Finch/Collection of the Harbour Court/Wikimedia Commons)",
        {
            "photographers": ("Cora Finch",),
            "agency": "Collection of the Harbour Court",
            "via": "Wikimedia Commons",
        },
    ),
    # The agency, a colon and the name.
    ("(AAP: Cora Finch)", {"photographers": ("Cora Finch",), "agency": "AAP"}),
    ("(Harbour News: Cora Finch)", {"photographers": ("Cora Finch",), "agency": "Harbour News"}),
    ("Reuters: Cora Finch", {"photographers": ("Cora Finch",), "agency": "Reuters"}),
    ("Photo: Cora Finch/AAP", {"photographers": ("Cora Finch",), "agency": "AAP"}),
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
        {
            "photographers": ("Cora Finch",),
            "agency": "Invision",
            "via": "AP",
            "is_file_photo": True,
        },
    ),
    # Reuters.
    ("REUTERS/Cora Finch", {"photographers": ("Cora Finch",), "agency": "Reuters"}),
    (
        "REUTERS/Cora Finch/File Photo",
        {"photographers": ("Cora Finch",), "agency": "Reuters", "is_file_photo": True},
    ),
    ("REUTERS", {"agency": "Reuters"}),
    (
        "Harbour Police/Handout via REUTERS",
        {"agency": "Harbour Police", "via": "Reuters", "is_handout": True},
    ),
    # A client's name belongs to the agency, a newspaper's behind `for` is one.
    (
        "(Photo by Cora Finch/Getty Images for Lantern Trust)",
        {"photographers": ("Cora Finch",), "agency": "Getty Images for Lantern Trust"},
    ),
    (
        "(Photo by Cora Finch for The Harbour Post via Getty Images)",
        {"photographers": ("Cora Finch",), "agency": "The Harbour Post", "via": "Getty Images"},
    ),
    # The last of several organisations is the distributor when it is known as one.
    (
        "(Photo by Cora Finch/SOPA Images/LightRocket via Getty Images)",
        {
            "photographers": ("Cora Finch",),
            "agency": "SOPA Images/LightRocket",
            "via": "Getty Images",
        },
    ),
    (
        "(Cora Finch/UN Photo/Harbour Court)",
        {"photographers": ("Cora Finch",), "agency": "UN Photo/Harbour Court"},
    ),
    (
        "(Photo by Cora Finch/Pool/Getty Images)",
        {"photographers": ("Cora Finch",), "agency": "Getty Images"},
    ),
    (
        "(Cora Finch/Pool Photo via AP)",
        {"photographers": ("Cora Finch",), "agency": "Pool", "via": "AP"},
    ),
    # The organisation first.
    ("(Xinhua/Cora Finch)", {"photographers": ("Cora Finch",), "agency": "Xinhua"}),
    ("EPA-EFE/CORA FINCH", {"photographers": ("CORA FINCH",), "agency": "EPA-EFE"}),
    (
        "THE CANADIAN PRESS/Cora Finch",
        {"photographers": ("Cora Finch",), "agency": "THE CANADIAN PRESS"},
    ),
    ("AFP PHOTO / Cora FINCH", {"photographers": ("Cora FINCH",), "agency": "AFP"}),
    ("(NASA/JPL-Caltech)", {"agency": "NASA/JPL-Caltech"}),
    # Newspapers.
    (
        "(Photo: Cora Finch, USA TODAY)",
        {"photographers": ("Cora Finch",), "agency": "USA TODAY"},
    ),
    (
        "(Bill Marsh/CQ-Roll Call, Inc via Getty Images)",
        {"photographers": ("Bill Marsh",), "agency": "CQ-Roll Call, Inc", "via": "Getty Images"},
    ),
    (
        "Mandatory Credit: Cora Finch-USA TODAY Sports",
        {"photographers": ("Cora Finch",), "agency": "USA TODAY Sports"},
    ),
    ("Photograph: Cora Finch/Tass", {"photographers": ("Cora Finch",), "agency": "Tass"}),
    ("| Cora Finch/AP Photo", {"photographers": ("Cora Finch",), "agency": "AP"}),
    ("Cora Finch | Staff", {"photographers": ("Cora Finch",)}),
    ("(Staff photo by Cora Finch)", {"photographers": ("Cora Finch",)}),
    ("— Reuters pic", {"agency": "Reuters"}),
    # The state: a rank is no name.
    (
        "(U.S. Navy photo by Mass Communication Specialist 2nd Class Cora Finch/Released)",
        {"photographers": ("Cora Finch",), "agency": "U.S. Navy"},
    ),
    (
        "(Sgt. Cora Finch/U.S. Army via AP)",
        {"photographers": ("Cora Finch",), "agency": "U.S. Army", "via": "AP"},
    ),
    (
        "(Official White House Photo by Cora Finch)",
        {"photographers": ("Cora Finch",), "agency": "White House"},
    ),
    ("(Library of Congress)", {"agency": "Library of Congress"}),
    (
        "(DoD photo by U.S. Marine Corps Gunnery Sgt. Cora Finch)",
        {"photographers": ("Cora Finch",), "agency": "DoD"},
    ),
    (
        "Finch & Marsh/Library of Congress",
        {"agency": "Finch & Marsh", "via": "Library of Congress"},
    ),
    ("Library of Congress, Map Division", {"agency": "Library of Congress, Map Division"}),
    # Who gave the picture: no person by the form of the name.
    ("(Gull Alaska via AP)", {"agency": "Gull Alaska", "via": "AP"}),
    ("(Kent Police/PA)", {"agency": "Kent Police", "via": "PA"}),
    ("(Gull Charters via AP)", {"agency": "Gull Charters", "via": "AP"}),
    ("(Gull DS via AP)", {"agency": "Gull DS", "via": "AP"}),
    ("(Cora Finch via AP)", {"photographers": ("Cora Finch",), "via": "AP"}),
    ("(Courtesy of Quay House Nine)", {"agency": "Quay House Nine"}),
    (
        "(Photo by Handout / GULL CIVIL PROTECTION / AFP)",
        {"agency": "GULL CIVIL PROTECTION", "via": "AFP", "is_handout": True},
    ),
    (
        "(Photo by Cora Finch/GTS/Getty Images for GTS)",
        {"photographers": ("Cora Finch",), "agency": "GTS", "via": "Getty Images for GTS"},
    ),
    (
        "Credit: Cora Finch-Marsh for NPR",
        {"photographers": ("Cora Finch-Marsh",), "agency": "NPR"},
    ),
    ("Express photo by Cora Finch", {"photographers": ("Cora Finch",), "agency": "Express"}),
    ("File Photo | Photo Credit: PTI", {"agency": "PTI", "is_file_photo": True}),
    ("(EFE)", {"agency": "EFE"}),
    (
        "Gull Chancery/Handout via REUTERS/File Photo",
        {
            "agency": "Gull Chancery",
            "via": "Reuters",
            "is_handout": True,
            "is_file_photo": True,
        },
    ),
    (
        "AFP PHOTO/CORA FINCHCORA FINCH/AFP/Getty Images",
        {"photographers": ("CORA FINCH",), "agency": "AFP", "via": "Getty Images"},
    ),
    (
        "(Photo credit CORA FINCH/AFP via Getty Images)",
        {"photographers": ("CORA FINCH",), "agency": "AFP", "via": "Getty Images"},
    ),
    ("(Submitted by Cora Finch)", {"photographers": ("Cora Finch",)}),
    ("(Supplied: Cora Finch)", {"photographers": ("Cora Finch",)}),
    (
        "THE CANADIAN PRESS/HO-Gull Films",
        {"agency": "Gull Films", "via": "THE CANADIAN PRESS", "is_handout": True},
    ),
    ("(AP Illustration/Cora Finch)", {"photographers": ("Cora Finch",), "agency": "AP"}),
    ("(Image: Oldport Echo)", {"agency": "Oldport Echo"}),
    ("© AFP 2023 / Cora FINCH", {"photographers": ("Cora FINCH",), "agency": "AFP"}),
    # In other languages.
    ("(AP Foto/Cora Finch)", {"photographers": ("Cora Finch",), "agency": "AP"}),
    ("(Foto de Cora FINCH / POOL / AFP)", {"photographers": ("Cora FINCH",), "agency": "AFP"}),
    ("(Foto von Cora Finch/dpa)", {"photographers": ("Cora Finch",), "agency": "dpa"}),
    # Names that begin like the furniture of a page; other sites' forms.
    ("Photo by Glenn Close/AP", {"photographers": ("Glenn Close",), "agency": "AP"}),
    ("Photo by Ivo Moreno/AP", {"photographers": ("Ivo Moreno",), "agency": "AP"}),
    ("Cora Finch—AP", {"photographers": ("Cora Finch",), "agency": "AP"}),
    (
        "Cora Finch | Bloomberg | Getty Images",
        {"photographers": ("Cora Finch",), "agency": "Bloomberg", "via": "Getty Images"},
    ),
    (
        "[File: Cora Finch/AP Photo]",
        {"photographers": ("Cora Finch",), "agency": "AP", "is_file_photo": True},
    ),
    ("(AP Photo/FINCH)", {"photographers": ("FINCH",), "agency": "AP"}),
    (
        "Cora Finch for The Harbour Post",
        {"photographers": ("Cora Finch",), "agency": "The Harbour Post"},
    ),
    ("(Harbour Police Department)", {"agency": "Harbour Police Department"}),
    (
        "Credit...Cora Finch/The Harbour Post",
        {"photographers": ("Cora Finch",), "agency": "The Harbour Post"},
    ),
    # Who asks for pictures, and who has given them, is a body.
    (
        "Photo by Cora Finch for Harbour Elm/dpa",
        {"photographers": ("Cora Finch",), "agency": "Harbour Elm", "via": "dpa"},
    ),
    (
        "(Photo by Ada Films/Cora Finch via Getty Images)",
        {"photographers": ("Cora Finch",), "agency": "Ada Films", "via": "Getty Images"},
    ),
    ("© Quill Pressefoto / Imago Images", {"agency": "Quill Pressefoto", "via": "Imago Images"}),
    (
        "/ AFP PHOTO / Gull Navy / HO",
        {"agency": "Gull Navy", "via": "AFP", "is_handout": True},
    ),
    # One credit that is printed twice.
    (
        "(Photo by Cora FINCH / NTB / AFP) (Photo by CORA FINCH/NTB/AFP via Getty Images)",
        {"photographers": ("Cora FINCH",), "agency": "NTB/AFP", "via": "Getty Images"},
    ),
    (
        "(Photo by Cora FINCH / AFP) (Photo by CORA FINCH/AFP via Getty Images)",
        {"photographers": ("Cora FINCH",), "agency": "AFP", "via": "Getty Images"},
    ),
]


@pytest.mark.parametrize(("credit", "expected"), CREDITS)
def test_a_credit_behind_the_description_is_read(credit: str, expected: dict[str, Any]) -> None:
    caption = parse_caption(f"Ada Quill speaks. {credit}")
    assert parts(caption) == {"description": "Ada Quill speaks.", **expected}


@pytest.mark.parametrize(("credit", "expected"), CREDITS)
def test_a_credit_alone_leaves_no_description(credit: str, expected: dict[str, Any]) -> None:
    assert parts(parse_caption(credit)) == expected


@pytest.mark.parametrize(
    ("text", "description", "photographers"),
    [
        ("Ada Quill speaks. Cora Finch cfinch@clarion.com", "Ada Quill speaks.", ("Cora Finch",)),
        (
            "Ada Quill, Elm - Oct 1985 Mandatory Credit: Photo by Cora Finch/Shutterstock (1234a)",
            "Ada Quill, Elm - Oct 1985",
            ("Cora Finch",),
        ),
        ("A wave. (Cora Finch – Harbour Sentinel)", "A wave.", ("Cora Finch",)),
        ("A wave in Elm (Gull) - Cora FINCH / AFP", "A wave in Elm (Gull)", ("Cora FINCH",)),
        (
            "A wave and Ada Quill Cora Finch/Gull News via REUTERS",
            "A wave and Ada Quill",
            ("Cora Finch",),
        ),
        ("A wave. Satellite image ©2020 Gull Labs/Handout via REUTERS", "A wave.", ()),
        (
            "A picture courtesy of Elm Gull Trust shows Ada.",
            "A picture courtesy of Elm Gull Trust shows Ada.",
            (),
        ),
        ("A wave (Archiv). © dpa/Cora Finch", "A wave (Archiv).", ("Cora Finch",)),
        ("A wave. Picture: Cora Finch Source: Gull News", "A wave.", ("Cora Finch",)),
        ("A wave. Cora Finch, Harbour News", "A wave.", ("Cora Finch",)),
        ("A wave. Ada Quill, a baker", "A wave. Ada Quill, a baker", ()),
        ("A wave. CORA FINCH | Times", "A wave.", ("CORA FINCH",)),
        ("A wave. STAFF PHOTO BY CORA FINCH", "A wave.", ("CORA FINCH",)),
        ("A wave. ST PHOTO: CORA FINCH", "A wave.", ("CORA FINCH",)),
        ("A wave. (Cora Finch/Staff)", "A wave.", ("Cora Finch",)),
        ("A wave. Cora Finch, Staff photographer", "A wave.", ("Cora Finch",)),
        ("A wave. (Cora Finch)", "A wave.", ("Cora Finch",)),
        ("A wave. Copyright AP Photo", "A wave.", ()),
        ("A wave. Image: © AP", "A wave.", ()),
        ("Fala. Fot. Cora Finch / AFP", "Fala.", ("Cora Finch",)),
        ("A wave. Submitted photo", "A wave.", ()),
        ("A wave | Photo Credit: The Harbour / Cora Finch", "A wave", ("Cora Finch",)),
        ("A wave. Photo credit: Special Arrangement", "A wave.", ()),
        ("A wave. Courtesy of the Gull Museum", "A wave.", ()),
        # In other languages.
        ("Eine Welle. Bild: Cora Finch", "Eine Welle.", ("Cora Finch",)),
        ("A wave. Photo-Illustration: Cora Finch; Photo: Getty Images", "A wave.", ("Cora Finch",)),
        ("Item 1 of 3 A wave. REUTERS/Cora Finch REFILE - ADDING WORD", "A wave.", ("Cora Finch",)),
        ("Une vague. Crédit : AFP", "Une vague.", ()),
        ("Une vague. AFP - CORA FINCH", "Une vague.", ("CORA FINCH",)),
        ("Una ola. CORA FINCH (EFE)", "Una ola.", ("CORA FINCH",)),
        ("Una ola. AP Foto/Cora Finch", "Una ola.", ("Cora Finch",)),
        ("A wave. IMAGE: Cora Finch", "A wave.", ("Cora Finch",)),
        ("A wave. Courtesy Cora Finch", "A wave.", ("Cora Finch",)),
        ("A wave.CreditCora Finch for The Gull Post", "A wave.", ("Cora Finch",)),
        ("A wave. © UNICEF/UN0123456/Cora Finch", "A wave.", ("Cora Finch",)),
        ("A wave. (Satellite image ©2022 Gull Labs via AP)", "A wave.", ()),
        # Glued to the sentence; in brackets before what a page prints.
        ("A wave in 2023.Cora Finch / AFP", "A wave in 2023.", ("Cora Finch",)),
        ("A wave (Getty Images) Open image in gallery", "A wave", ()),
        ("A wave. (Cora Finch – a painter)", "A wave. (Cora Finch – a painter)", ()),
        # An address in a sentence is of the sentence.
        ("Write to Cora Finch cfinch@clarion.com", "Write to Cora Finch cfinch@clarion.com", ()),
    ],
)
def test_a_credit_with_an_address_or_behind_a_dash(
    text: str, description: str, photographers: tuple[str, ...]
) -> None:
    caption = parse_caption(text)
    assert caption.description == description
    assert caption.photographers == photographers


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
        ("harbour/Getty", {"description": "harbour/Getty"}),
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
        ('THE LATE SHOW -- "Ada Quill" -- Pictured: Ada Quill.', (None, None, None)),
        ("Ada Quill speaks, Aug. 13, 2024.", (None, "2024-08-13", None)),
        ("Ada Quill speaks on Sept 13 2024.", (None, "2024-09-13", None)),
        ("Ada Quill speaks on February 30, 2024.", (None, None, None)),
        ("Ada Quill speaks on Aprıl 5, 2024.", (None, None, None)),
        ("Ada Quill speaks on 13 August 2024.", (None, "2024-08-13", None)),
        (
            "Oldport - August 13, 2024: Ada Quill speaks.",
            ("Oldport", "2024-08-13", "Ada Quill speaks."),
        ),
        ("OLDPORT - 2024/08/13: Ada Quill.", ("OLDPORT", "2024-08-13", "Ada Quill.")),
        (
            "OLDPORT (MAINE), Sept. 3, 2024 -- Ada Quill.",
            ("OLDPORT (MAINE)", "2024-09-03", "Ada Quill."),
        ),
        (
            "Aug 13, 2024; Oldport, ME, USA; Ada Quill.",
            ("Oldport, ME, USA", "2024-08-13", "Ada Quill."),
        ),
        ("OLDPORT - CIRCA 1950: Ada Quill.", ("OLDPORT", "1950", "Ada Quill.")),
        ("OLDPORT - 1950s: Ada Quill.", ("OLDPORT", None, "Ada Quill.")),
        ("OLDPORT — Ada Quill.", ("OLDPORT", None, "Ada Quill.")),
        ("OLDPORT (GULL), 12/04/2024.- Ada Quill.", ("OLDPORT (GULL)", "2024-04-12", "Ada Quill.")),
        ("Elm , Gull - 1 May 2024; Ada Quill.", ("Elm , Gull", "2024-05-01", "Ada Quill.")),
        ("01.05.2024, Östgull, Elm: Ada Quill.", ("Östgull, Elm", "2024-05-01", "Ada Quill.")),
        ("OLDPORT, Gull — Ada Quill.", ("OLDPORT, Gull", None, "Ada Quill.")),
        ("Elm 20240501. Ada Quill.", ("Elm", "2024-05-01", "Ada Quill.")),
        ("Elm: Ada Quill at a fair in Elm.", ("Elm", None, "Ada Quill at a fair in Elm.")),
        (
            "Gull Week - Elm, Italy - May 6, 2022 - Ada Quill.",
            ("Elm, Italy", "2022-05-06", "Ada Quill."),
        ),
        (
            "Gull Film Awards - Show - Elm, Italy, May 6, 2022 - Ada Quill.",
            ("Elm, Italy", "2022-05-06", "Ada Quill."),
        ),
        ("ELM, 02.05.2022., Ada Quill.", ("ELM", "2022-05-02", "Ada Quill.")),
        ("Elm (dpa/bb) - Ada Quill.", ("Elm", None, "Ada Quill.")),
        ("Elm 2024-05-01 Ada Quill.", ("Elm", "2024-05-01", "Ada Quill.")),
        ("Riga, 1 May 2024. Ada Quill.", ("Riga", "2024-05-01", "Ada Quill.")),
        ("Elm, Italy, May 1, 2024. Ada Quill.", ("Elm, Italy", "2024-05-01", "Ada Quill.")),
        # Behind a person stands no region.
        (
            "Ada Quill, Elm, May 1, 2024. She",
            (None, "2024-05-01", "Ada Quill, Elm, May 1, 2024. She"),
        ),
        ("02.05.2022., Elm - Ada Quill.", ("Elm", "2022-05-02", "Ada Quill.")),
        (
            "Tennis - Final - Court 1, Oldport, Britain - July 2, 2019. Ada Quill.",
            ("Court 1, Oldport, Britain", "2019-07-02", "Ada Quill."),
        ),
        ("ST. LOUIS, MO - MAY 1, 2024: Ada Quill.", ("ST. LOUIS, MO", "2024-05-01", "Ada Quill.")),
        ("OLDPORT - CIRCA MAY 1950: Ada Quill.", ("OLDPORT", "1950-05", "Ada Quill.")),
        ("OLDPORT, Maine (AP) — Ada Quill.", ("OLDPORT, Maine", None, "Ada Quill.")),
        # No dateline: a name, a sentence, an acronym.
        ("Ada Quill: a life in pictures", (None, None, None)),
        ("A clerk at the Elm mill, May 1, 1920 - 1930", (None, "1920-05-01", None)),
        ("NATO troops at work", (None, None, None)),
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
        '=== RESTRICTED TO EDITORIAL USE - MANDATORY CREDIT "AFP PHOTO / HARBOUR OFFICE" ===',
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
        "The agency (AP) lost its office, an aside in brackets",
        "Photo by the harbour",
        "A shop (Manager: Ada Quill) is closed",
        "A and/or B",
        "The shop (sold out of tickets) is closed",
        "A Reuters/Harbour poll shows a lead",
        "An F/A-18 Hornet lands",
        "A jet lands. An F/A-18E/F Super Hornet takes off",
        "Oldport, Jan 22 (PTI) The harbour is closed",
        "A mill (archive photo from 2019)",
        "A nurse speaks. Reuters: Ada Quill said that the strike ended",
        "A ward for HIV/AIDS. A note says === closed",
        "",
    ],
)
def test_what_no_rule_reads_stays_in_the_description(text: str) -> None:
    assert parts(parse_caption(text)) == ({"description": text} if text else {})


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2024-10-20", "2024-10-18"),
        ("2024-10-18", "2024-10-18"),
        # It would lie after the article, so it is the year before.
        ("2024-10-17", "2023-10-18"),
        ("2024-01-02", "2023-10-18"),
        # The month of the article cannot tell.
        ("2024-10", None),
        ("2024", None),
    ],
)
def test_a_day_without_a_year_is_of_the_year_before_the_article(
    published: str, expected: str | None
) -> None:
    text = "OAKDALE - OCTOBER 18: Ada Quill. (AP Photo)"
    assert parse_caption(text).date is None
    date = read_caption(text).date
    assert date is not None
    assert date.iso == "10-18"
    date_in_article = parse_caption(text, PartialDate(published)).date
    assert (date_in_article and date_in_article.iso) == expected


@pytest.mark.parametrize("published", ["2023-05-01", "2024-02-28"])
def test_a_leap_day_that_was_not_in_the_year_before_the_article_is_no_date(published: str) -> None:
    text = "OAKDALE - FEBRUARY 29: Ada Quill. (AP Photo)"
    assert parse_caption(text, PartialDate(published)).date is None


ONE = "OLDPORT, MAINE - MAY 1: Ada Quill. (Photo by Cora Finch/Getty Images)"
TWO = "FILE PHOTO: Bela Marsh, May 2, 2020. REUTERS/Pim Oster/File Photo"


@pytest.mark.parametrize(
    ("raw", "captions", "noise"),
    [
        ("", [], ""),
        (" \n", [], ""),
        (ONE, [ONE], ""),
        (f"{ONE} {TWO}", [ONE, TWO], ""),
        (f"{TWO} {ONE}", [TWO, ONE], ""),
        (f"{ONE}\n\n{ONE}", [ONE, ONE], ""),
        (f"{ONE} Read more about it.", [ONE], "Read more about it."),
        (f"{TWO} TPX IMAGES OF THE DAY", [TWO], "TPX IMAGES OF THE DAY"),
        (f"A gull. Photo: Pim Oster/AP {ONE}", ["A gull. Photo: Pim Oster/AP", ONE], ""),
        # A note behind the credit belongs to the caption.
        (f"{ONE} [EDITORIAL USE ONLY] {TWO}", [f"{ONE} [EDITORIAL USE ONLY]", TWO], ""),
        # A credit inside a note says what to print.
        (
            "A gull. Photo by Cora Finch/dpa (ACHTUNG: nur bei Nennung: Foto: Cora Finch/dpa)",
            ["A gull. Photo by Cora Finch/dpa (ACHTUNG: nur bei Nennung: Foto: Cora Finch/dpa)"],
            "",
        ),
        (
            "ST. LOUIS, MO - MAY 1: A gull. (AP Photo) ST. PAUL, MN - MAY 2: A seal. (AP Photo)",
            [
                "ST. LOUIS, MO - MAY 1: A gull. (AP Photo)",
                "ST. PAUL, MN - MAY 2: A seal. (AP Photo)",
            ],
            "",
        ),
        # Agencies in brackets without a full stop, and an aside.
        (
            "A gull lands (PA) The seals sleep (Getty) A post of Press Association (PA) Vans (AP)",
            [
                "A gull lands (PA)",
                "The seals sleep (Getty)",
                "A post of Press Association (PA) Vans (AP)",
            ],
            "",
        ),
        (
            "A gull. (AP Photo/Cora Finch) ADVERTISEMENT A seal. (AP Photo)",
            ["A gull. (AP Photo/Cora Finch) ADVERTISEMENT", "A seal. (AP Photo)"],
            "",
        ),
        # What a library adds, and a person with an office, between two captions.
        (
            "A gull. Photo by Cora Finch/UPI | License Photo A seal. (AP Photo)",
            ["A gull. Photo by Cora Finch/UPI | License Photo", "A seal. (AP Photo)"],
            "",
        ),
        (
            "A gull. Cora Finch/AFP via Getty Images Mayor Ada Quill (R) in Elm. (AP Photo)",
            [
                "A gull. Cora Finch/AFP via Getty Images",
                "Mayor Ada Quill (R) in Elm. (AP Photo)",
            ],
            "",
        ),
        # The last is cut short; a caption without a credit ends where a dateline begins.
        (f"{ONE} QUAYSIDE - JUNE 2: Bela Mar", [ONE, "QUAYSIDE - JUNE 2: Bela Mar"], ""),
        (
            "QUAYSIDE - JUNE 2: A gull. OLDPORT - JUNE 3: A seal.",
            ["QUAYSIDE - JUNE 2: A gull.", "OLDPORT - JUNE 3: A seal."],
            "",
        ),
        # A credit that is printed twice ends one caption.
        (
            "A gull. (Photo by X Y / AFP) (Photo by X Y/AFP via Getty Images) A seal. (AP Photo)",
            [
                "A gull. (Photo by X Y / AFP) (Photo by X Y/AFP via Getty Images)",
                "A seal. (AP Photo)",
            ],
            "",
        ),
    ],
)
def test_captions_that_run_together_are_split(raw: str, captions: list[str], noise: str) -> None:
    read = read_captions(raw)
    assert [caption.caption.text.strip() for caption in read.captions] == captions
    assert read.noise.strip() == noise


@pytest.mark.parametrize(
    "note",
    [
        "GULL REGULATIONS PROHIBIT ANY USE AS IMAGE SEQUENCES AND/OR VIDEO.",
        "RESTRICTIONS: Editorial use only, ask the harbour first.",
        "ATTENTION: editorial use only with the credit above",
        "SÓLO USO EDITORIAL",
        "(OLD OLDPORT DAILIES OUT)",
        "(Copyright 2020 The Gull Press. All rights reserved)",
        "Copyright 2020. The Gull Press. All rights reserved.",
    ],
)
def test_a_note_behind_a_credit_in_any_agencys_words(note: str) -> None:
    caption = parse_caption(f"A gull. REUTERS/Cora Finch {note}")
    assert (caption.description, caption.rights_note) == ("A gull.", note)
    assert caption.photographers == ("Cora Finch",)


def test_a_credit_inside_a_note_is_none() -> None:
    note = "(ACHTUNG: nur bei Nennung: Foto: Bela Marsh/Getty Images)"
    caption = parse_caption(f"A gull. Photo by Cora Finch/dpa {note}")
    assert parts(caption) == {
        "description": "A gull.",
        "photographers": ("Cora Finch",),
        "agency": "dpa",
        "rights_note": note,
    }


def test_an_article_that_gives_two_captions_as_one_credits_the_last() -> None:
    caption = parse_caption(f"{ONE} {TWO}")
    assert (caption.photographers, caption.agency) == (("Pim Oster",), "Reuters")


@pytest.mark.parametrize(
    ("text", "photographers", "agency"),
    [
        ("A plan provided by Brightwater. (Brightwater West via AP)", (), "Brightwater West"),
        ("A plan provided by the club. (Cora Finch via AP)", ("Cora Finch",), None),
    ],
)
def test_who_provided_a_picture_is_its_agency(
    text: str, photographers: tuple[str, ...], agency: str | None
) -> None:
    caption = parse_caption(text)
    assert (caption.photographers, caption.agency) == (photographers, agency)


def test_a_caption_consists_of_its_pieces() -> None:
    text = (
        "FILE PHOTO: OLDPORT - MAY 1: A gull. [EDITORIAL USE ONLY] It eats. "
        "(Photo by Cora Finch/AFP) NO ARCHIVES"
    )
    assert [(kind, written.strip()) for kind, written in read_caption(text).pieces] == [
        (Kind.FLAG, "FILE PHOTO:"),
        (Kind.DATELINE, "OLDPORT - MAY 1:"),
        (Kind.DESCRIPTION, "A gull."),
        (Kind.NOTE, "[EDITORIAL USE ONLY]"),
        (Kind.DESCRIPTION, "It eats."),
        (Kind.CREDIT, "(Photo by Cora Finch/AFP)"),
        (Kind.NOISE, ""),
        (Kind.NOTE, "NO ARCHIVES"),
    ]


STRINGS = st.text() | st.lists(
    st.sampled_from(
        [
            *("OLDPORT - ", "AUGUST 13", ", 2024", ": ", "FILE PHOTO: ", "Ada Quill", " ", "."),
            *("(Photo by ", "/", "Getty Images", " via ", ")", "(AP Photo/", "REUTERS/", ", File"),
            *("[NOTE TO USER: ", "]", "Handout", " and ", "ı", "\n", "٣", "-", "FILE - ", "in "),
            *("Photo: ", "© ", " | ", "EDITORIAL USE ONLY", "(L)", "'s ", "the ", "Maine", "1950"),
            *("Prince ", ", Duke of Oldport", "Feb. 30", "29 February", "“", "0", "/ AFP", "U.S. "),
        ]
    ),
    max_size=20,
).map("".join)


@settings(deadline=None, max_examples=150)
@given(STRINGS)
@example("(PHOTO BY \r)")
@example("(CC BY-SA 4.0) REUTERS/A B/AFP PHOTO / -/")
def test_any_string_is_its_pieces_and_its_noise(raw: str) -> None:
    read = read_captions(raw)
    texts = [caption.caption.text for caption in read.captions]
    assert ("".join(texts) + read.noise).split() == raw.split()
    for caption in read.captions:
        assert "".join(piece.text for piece in caption.pieces) == caption.caption.text


@settings(deadline=None, max_examples=150)
@given(STRINGS)
@example("(PHOTO BY \r)")
def test_any_string_is_parsed_and_kept(text: str) -> None:
    caption = parse_caption(text, PartialDate("2024-01-01"))
    assert caption.text == text
    rest = iter(text)
    description = "".join(caption.description.split())
    assert all(char in rest for char in description), "its characters, in their order"


@pytest.mark.parametrize(
    "unit",
    [
        *("A", "Aa", "A ", "A. ", "a. ", "A/", "A-", " ", "\n", "(", "((", "[", '"', "“A ", "| "),
        *("(Photo by ", "Photo: ", "[NOTE TO USER ", "REUTERS/", "/ AFP ", "AFP PHOTO / "),
        *("OLDPORT - ", "OLDPORT - MAY 1: ", "in Aa, ", "and Ada ", "May 1 ", "(L) ", "Ada's "),
        *("and a ", "& ", "as and a ", "A | "),
        *("EDITORIAL USE ONLY ", "Copyright A ", "Prince Ada, Duke of Bela, ", "van de Ada "),
    ],
)
def test_a_string_that_is_nearly_a_caption_costs_no_more_than_another(unit: str) -> None:
    """It takes minutes, and the run's own limit ends it, when a rule tries every way to cut it."""
    text = unit * (4000 // len(unit)) + "Ada Quill speaks."
    assert parse_caption(text).text == text


@pytest.mark.parametrize(
    "piece",
    [
        "ABC DEF ",
        "(",
        ")",
        "((a) ",
        "[",
        "a, ",
        "Ada Quill, ",
        "Ada and ",
        "Ada / ",
        "Ada via ",
        "Photo by ",
        "Credit: ",
        "May 5, 2020 ",
        "12 ",
        "- ",
        '"a ',
        "*** ",
        "of the ",
        "in Oldport, ",
        "Oldport near ",
        "Chief of ",
        "NO SALES ",
        'CREDIT "',
        "[EDITORIAL USE ONLY ",
        "REUTERS/",
        "the suspect ",
        "NOTE TO USER: ",
        "© 2020 All ",
        "A b. ",
        "OLDPORT, MAINE - MAY 5: ",
        "| A",
        "portrait of ",
        "USS A ",
        "is kissed by ",
        "hugs his wife, Ada, ",
        "2020-01-",
    ],
)
def test_a_long_string_takes_time_in_proportion(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        began = time.process_time()
        read_captions(text)
        return time.process_time() - began

    short = min(seconds(3000) for _ in range(3))
    long = min(seconds(30_000) for _ in range(2))
    # Ten times the text; a square would take a hundred times as long.
    assert long < 0.1 + 40 * short
