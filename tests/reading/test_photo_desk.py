"""A picture's own data is compared with the caption: a difference is a warning that can be settled.

What is the same thing in other words is no difference: a name in other letters, a town with its
state, an agency with its desk, a date that one of the two knows less exactly.
"""

import shutil
from pathlib import Path

import pytest

from clipfile import versions
from clipfile.archive import read_archive
from clipfile.memory import open_memory
from clipfile.model import PartialDate
from clipfile.progress import Progress
from clipfile.reading import photo_desk
from clipfile.reading.captions.grammar import parse_caption
from clipfile.reading.differences import differences
from clipfile.reading.embedded import Embedded
from clipfile.reading.inventory import take_inventory
from clipfile.reading.many import Reader
from clipfile.reading.markup import Markup

TEXT = (
    "OAKS, PENNSYLVANIA - OCTOBER 18: Pim Vale holds a horn. "
    "(Photo by Alex Wong/AFP via Getty Images)"
)
NONE = "A lamp in the old tower."
SAME = [
    (TEXT, {}),
    (TEXT, {"creators": ("Alex Wong",), "credit": "Getty Images", "description": TEXT}),
    (TEXT, {"creators": ("ALEX WONG",), "credit": "AFP", "source": "Getty Images Europe"}),
    (TEXT, {"creators": ("Wong, Álex",), "credit": "AFP via Getty Images"}),
    (TEXT, {"creators": ("STR",), "credit": "Agence France-Presse"}),
    (TEXT, {"creators": ("AFP",), "credit": "Unknown desk", "source": "AFP"}),
    (TEXT, {"creators": ("AFP",), "credit": "Alex Wong"}),
    (TEXT, {"city": "Oaks"}),
    (TEXT, {"city": "OAKS (Pennsylvania)"}),
    (TEXT, {"date": PartialDate("2024-10-18")}),
    (TEXT, {"date": PartialDate("2024-10")}),
    (TEXT, {"date": PartialDate("2024")}),
    (TEXT, {"description": "Pim Vale holds a horn"}),
    (TEXT, {"description": "PIM VALE holds a “horn”."}),
    (TEXT, {"description": "Oaks, Oct. 18, 2024 - Pim Vale holds a horn. (Photo: Wong)"}),
    (TEXT, {"description": "???", "headline": "Vale in Oaks"}),
    (NONE, {"date": PartialDate("2024-10-18"), "city": "Oaks"}),
    ("(AP Photo/Pim Oster)", {"description": "A lamp.", "credit": "ASSOCIATED PRESS"}),
    ("(Photo by Ferry Guild/Handout via Reuters)", {"creators": ("Ferry Guild",)}),
]
"""Caption, and what the file says."""
OTHER = [
    (TEXT, {"city": "Philadelphia"}, "place", "city", "Philadelphia", "place: Philadelphia"),
    (TEXT, {"city": "No: 7"}, "place", "city", "No: 7", 'place: "No: 7"'),
    (
        TEXT,
        {"date": PartialDate("2024-10-19")},
        "date",
        "date",
        "2024-10-19",
        "date: 2024-10-19",
    ),
    (TEXT, {"date": PartialDate("2023")}, "date", "date", "2023", "date: 2023"),
    (
        TEXT,
        {"description": "Pim Vale holds a drum. (Photo by Alex Wong/AFP)"},
        "description",
        "description",
        "Pim Vale holds a drum. (Photo by Alex Wong/AFP)",
        "description: Pim Vale holds a drum.",
    ),
    (
        TEXT,
        {"headline": "Boat race"},
        "description",
        "headline",
        "Boat race",
        "description: Boat race",
    ),
    (
        TEXT,
        {"creators": ("Rafe Lund", "Ines Roe")},
        "photographers",
        "creators",
        "Rafe Lund, Ines Roe",
        "photographers: [Rafe Lund, Ines Roe]",
    ),
    (
        NONE,
        {"creators": ("Rafe Lund",)},
        "photographers",
        "creator",
        "Rafe Lund",
        "photographers: [Rafe Lund]",
    ),
    (TEXT, {"credit": "REUTERS"}, "agency", "credit line", "Reuters", "agency: Reuters"),
    (TEXT, {"credit": "Gale & Co"}, "agency", "credit line", "Gale & Co", 'agency: "Gale & Co"'),
    (NONE, {"credit": "AFP"}, "agency", "credit line", "AFP", "agency: AFP"),
]
"""Caption, what the file says, and the one difference: key, name, value and line."""


def caption(text):
    return parse_caption(text, PartialDate("2024-11-01"))


@pytest.mark.parametrize(("text", "fields"), SAME)
def test_what_is_the_same_in_other_words_is_no_difference(text, fields) -> None:
    assert list(differences(caption(text), Embedded(**fields))) == []


@pytest.mark.parametrize(("text", "fields", "expected"), [(t, f, tuple(e)) for t, f, *e in OTHER])
def test_what_differs_is_named_with_the_line_that_settles_it(text, fields, expected) -> None:
    [found] = differences(caption(text), Embedded(**fields))
    assert (found.field, found.called, found.theirs, found.line) == expected


ARTICLE = """---
title: Storm
date: 2024-11-01
source: The Harbour Post
captions:
  - text: "QUAYSIDE - OCTOBER 18: Waves break. (Photo by Sela Brook/AFP)"
    image: photos/a.jpg
  - text: "Gulls. (Photo by Pim Oster/AFP)"
    image: photos/b.jpg
---
It rained.
"""
IIM = {(2, 80): [b"Rafe Lund"], (2, 110): [b"AFP"], (2, 90): [b"Quayside"]}
WORDS = (
    "articles/2024/storm.md:6:5: picture-differs the picture's file has the creator `Rafe Lund`, "
    "the caption `Sela Brook` (photographers: [Rafe Lund] where the file is right, "
    "overrules: [photographers] where the caption is)"
)


class Room:
    """An archive with one article and two pictures; no file is too new to be trusted."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.memory = open_memory(root)

    def write(self, path: str, content: bytes | str) -> None:
        place = self.root / "articles" / "2024" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content.encode() if isinstance(content, str) else content)

    def found(self) -> list[str]:
        reader = Reader(language="en", markup=Markup(["toc"]))
        archive = read_archive(
            take_inventory(self.root, Progress()),
            reader=reader,
            memory=self.memory,
            progress=Progress(),
        )
        return [str(problem) for problem in archive.findings.problems]


@pytest.fixture
def room(tmp_path, monkeypatch, make_picture):
    monkeypatch.setattr(versions, "_TICK", -1)
    room = Room(tmp_path)
    room.write("storm.md", ARTICLE)
    room.write("photos/a.jpg", make_picture((40, 30), iim=IIM))
    room.write("photos/b.jpg", make_picture((40, 30)))
    return room


def test_a_difference_is_a_warning_at_the_caption(room) -> None:
    assert room.found() == [WORDS]


def test_a_difference_stands_at_the_value_that_the_article_gives(room) -> None:
    room.write(
        "storm.md", ARTICLE.replace("photos/a.jpg", "photos/a.jpg\n    photographers: [Ines Roe]")
    )
    [found] = room.found()
    assert found.startswith("articles/2024/storm.md:8:20: picture-differs ")
    assert "the caption `Ines Roe`" in found


@pytest.mark.parametrize("line", ["photographers: [Rafe Lund]", "overrules: [photographers]"])
def test_either_line_of_the_hint_settles_it(room, line) -> None:
    assert line in WORDS
    room.write("storm.md", ARTICLE.replace("photos/a.jpg", f"photos/a.jpg\n    {line}"))
    assert room.found() == []


def test_only_what_has_changed_is_compared_again(room, monkeypatch, make_picture) -> None:
    compared = []
    real = photo_desk.differences
    monkeypatch.setattr(
        photo_desk, "differences", lambda *both: compared.append(1) or list(real(*both))
    )
    assert (room.found(), len(compared)) == ([WORDS], 2)
    assert (room.found(), len(compared)) == ([WORDS], 2)
    room.write("photos/b.jpg", make_picture((40, 30), iim={(2, 90): [b"Hull"]}))
    assert (room.found(), len(compared)) == ([WORDS], 4)
    room.write("photos/a.jpg", make_picture((40, 30), iim={(2, 90): [b"Hull"]}))
    [other] = room.found()
    assert "`Hull`, the caption `QUAYSIDE`" in other
    assert len(compared) == 6
    room.write("photos/a.jpg", make_picture((40, 30)))
    assert room.found() == []


def test_a_line_that_is_put_before_moves_the_warning(room) -> None:
    room.found()
    room.write("storm.md", ARTICLE.replace("source:", "section: News\nsource:"))
    assert room.found() == [WORDS.replace(":6:5:", ":7:5:")]


def test_a_picture_whose_rights_expired_is_not_compared(room) -> None:
    room.write("storm.md", ARTICLE.replace("photos/a.jpg", "photos/a.jpg\n    rights: expired"))
    assert room.found() == []


def test_a_memory_from_nothing_finds_the_same(room) -> None:
    before = room.found()
    room.memory.close()
    shutil.rmtree(room.root / ".clipfile")
    room.memory = open_memory(room.root)
    assert room.found() == before
