"""A person's articles and roles over time."""

import itertools

import pytest

from clipfile.model import PartialDate, Role
from clipfile.pages.timelines import PLOT, timeline


def drawn(months, roles=()):
    return timeline(months, roles, lambda year: f"people/ada-quill/#y{year}")


def role(title, start=None, end=None):
    def date(iso):
        return PartialDate(iso) if iso else None

    return Role(title=title, start=date(start), end=date(end))


@pytest.mark.parametrize(
    "months",
    [
        [],
        ["2024-08", "2024-09", "2024-10"],
        ["2024-08"] * 9,
        ["2024"] * 9,
    ],
)
def test_too_little_is_not_drawn(months) -> None:
    assert drawn(months) is None


def test_months_without_an_article_keep_their_room() -> None:
    made = drawn(["2024-08", "2024-08", "2024-11", "2024-11", "2024-11", "2024"])
    assert made is not None
    assert (made.unit, made.most, made.left_out) == ("month", 3, 1)
    assert [(bar.x, bar.label, bar.count) for bar in made.bars] == [
        (2.5, "August 2024", 2),
        (77.5, "November 2024", 3),
    ]
    assert [bar.height for bar in made.bars] == [pytest.approx(PLOT * 2 / 3, abs=0.1), PLOT]
    assert made.bars[0].address == "people/ada-quill/#y2024"
    assert [label for _, label in made.ticks] == ["Aug 2024", "Sep", "Oct", "Nov"]


def test_many_months_are_drawn_as_years() -> None:
    made = drawn(["1980-01", "1980-02", "1999-12", "2024"])
    assert made is not None
    assert (made.unit, made.left_out, [bar.label for bar in made.bars]) == (
        "year",
        0,
        ["1980", "1999", "2024"],
    )
    places = [place for place, _ in made.ticks]
    assert all(after - before >= 13 for before, after in itertools.pairwise(places))


TITLE = "Chair of the Board of Harbours and Spokeswoman of the Northern Ports"


@pytest.mark.parametrize(
    ("start", "label"),
    [
        # From the edge, from within the first half, and back from the end.
        ("2020-01", "Chair of the Board of Harbours and Spokeswoman of the…"),
        ("2020-05", "Chair of the Board of Harbours and…"),
        ("2020-09", "Chair of the Board of Harbours and Spokeswoman of the…"),
    ],
)
def test_a_role_is_shortened_to_the_room_that_a_phone_has_for_it(start, label) -> None:
    made = drawn(["2020-01", "2020-01", "2020-02", "2020-10"], [role(TITLE, start)])
    assert made is not None
    assert [(band.label, band.role) for band in made.bands] == [(label, TITLE)]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (role("Clerk", "2020-03", "2020-05"), (20, 30)),
        # A year that is not known closer: from its first month to its last.
        (role("Clerk", "2020", "2020"), (0, 100)),
        # What is not known, or lies outside, reaches to the edge.
        (role("Clerk", start="2020-06"), (50, 50)),
        (role("Clerk", end="2020-02-29"), (0, 20)),
        (role("Clerk", "1990", "2031"), (0, 100)),
        (role("Clerk", "1990", "1991"), None),
        (role("Clerk", "2021", "2022"), None),
        (role("Clerk"), None),
    ],
)
def test_a_role_is_a_band_as_far_as_the_drawing_reaches(given, expected) -> None:
    made = drawn(["2020-01", "2020-01", "2020-02", "2020-10"], [given])
    assert made is not None
    assert [(band.x, band.width) for band in made.bands] == ([expected] if expected else [])
