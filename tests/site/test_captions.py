"""The index cards beside an article: a figure for every caption, with every field it has."""

from typing import Any

import pytest

VOTE = "articles/2023/council-votes-on-the-quay/"
STORM = "articles/2023/storm-closes-the-harbour/"
CARDS: list[tuple[str, int, dict[str, Any]]] = [
    (
        VOTE,
        1,
        {
            "cf-card__dateline": "QUAYSIDE, NORTHSHORE1 November 2023",
            "cf-card__description": (
                "Ada Quill reads the motion in the old customs house on November 1, 2023 "
                "in Quayside, Northshore."
            ),
            "cf-card__people": "Shown Ada Quill",
            "cf-card__credit": "Credit Pim Oster / Getty Images",
            "cf-card__note": "[NOTE TO USER: the licence forbids calendars.]",
            "links": [
                ("", "articles/2023/photos/harbour-wall.png"),
                ("QUAYSIDE, NORTHSHORE", "photos/places/quayside-northshore/"),
                ("Ada Quill", "people/ada-quill/"),
                ("Pim Oster", "people/pim-oster/"),
                ("Getty Images", "photos/agencies/getty-images/"),
            ],
        },
    ),
    (
        VOTE,
        2,
        {
            "cf-card__flags": "File photo",
            "cf-card__dateline": "9 July 2021",
            "cf-card__description": "The quay as it stood before the storm, July 9, 2021.",
            "cf-card__credit": "Credit Sela Brook / Invision via AP",
            "links": [
                ("Sela Brook", "people/sela-brook/"),
                ("Invision", "photos/agencies/invision/"),
            ],
        },
    ),
    (
        VOTE,
        3,
        {
            "cf-card__flags": "Handout",
            "cf-card__description": "Handbill of the ferrymen.",
            "cf-card__credit": "Credit Ferry Guild via Reuters",
            "links": [("Ferry Guild", "photos/agencies/ferry-guild/")],
        },
    ),
    (
        STORM,
        1,
        {
            "cf-card__flags": "Public domain",
            "cf-card__dateline": "20 October 2023",
            "cf-card__description": "Waves break over the lamp room on October 20, 2023.",
            "cf-card__credit": "Credit Sela Brook / Reuters",
            "links": [
                ("", "articles/2023/photos/storm.jpg"),
                ("Sela Brook", "people/sela-brook/"),
                ("Reuters", "photos/agencies/reuters/"),
            ],
        },
    ),
    (
        STORM,
        2,
        {
            "cf-card__dateline": "20 October 2023",
            "cf-card__description": "Boats lie in the market square on October 20, 2023.",
            "cf-card__credit": "Credit Rafe Lund / AFP",
            "links": [("Rafe Lund", "people/rafe-lund/"), ("AFP", "photos/agencies/afp/")],
        },
    ),
    (
        STORM,
        3,
        {
            "cf-card__flags": "File photoRights expired",
            "cf-card__dateline": "3 May 2019",
            "cf-card__description": "The square in calmer days, May 3, 2019.",
            "cf-card__credit": "Credit Sela Brook / Reuters",
            "links": [
                ("Sela Brook", "people/sela-brook/"),
                ("Reuters", "photos/agencies/reuters/"),
            ],
        },
    ),
    (
        "articles/1987/fog-signal-falls-silent/",
        1,
        {
            "cf-card__description cf-card__description--none": (
                "Credit only; no caption was printed."
            ),
            "cf-card__credit": "Credit Pim Oster / Lantern Pictures",
            "links": [
                ("Pim Oster", "people/pim-oster/"),
                ("Lantern Pictures", "photos/agencies/lantern-pictures/"),
            ],
        },
    ),
    (
        "articles/2024/surveyor-leaves/",
        1,
        {
            "cf-card__dateline": "The new quay28 February 2024",
            "cf-card__description": (
                "Ada Quill and Kosmas Drakos on the finished wall, February 28, 2024."
            ),
            "cf-card__people": "Shown Ada Quill, Kosmas Drakos",
            "cf-card__credit": "Credit Pim Oster / AP",
            "links": [
                ("The new quay", "photos/places/the-new-quay/"),
                ("Ada Quill", "people/ada-quill/"),
                ("Kosmas Drakos", "people/kosmas-drakos/"),
                ("Pim Oster", "people/pim-oster/"),
                ("AP", "photos/agencies/ap/"),
            ],
        },
    ),
]


@pytest.mark.parametrize(("address", "number", "expected"), CARDS)
def test_a_card_shows_every_field_of_its_caption(newspaper, address, number, expected):
    page = newspaper.page(address)
    figure = page.one(f".//figure[@id='photo-{number}']")
    lines = figure.findall("figcaption/p")
    said = {line.get("class"): " ".join("".join(line.itertext()).split()) for line in lines}
    assert {**said, "links": page.links(figure)} == expected


@pytest.mark.parametrize(
    ("address", "beside"),
    [
        (VOTE, ["photo-1", "photo-2", "photo-3"]),
        (STORM, ["photo-2", "photo-3"]),
        ("articles/1987/fog-signal-falls-silent/", ["photo-1"]),
        ("articles/1987/night-ferry-runs-again/", []),
    ],
)
def test_the_sidebar_holds_every_caption_that_does_not_stand_in_the_text(
    newspaper, address, beside
):
    figures = newspaper.page(address).all(".//aside/figure")
    assert [figure.get("id") for figure in figures] == beside


def test_a_photograph_placed_in_the_text_stands_between_its_paragraphs(newspaper):
    text = newspaper.page(STORM).one(".//div[@class='cf-clipping__text']")
    assert [part.get("id") or part.tag for part in text] == ["p", "photo-1", "text-the-night", "p"]


def test_a_picture_has_its_size_and_its_words(newspaper):
    picture = newspaper.page(VOTE).one(".//figure[@id='photo-1']//img")
    assert {name: picture.get(name) for name in ("src", "width", "height", "alt")} == {
        "src": "../../../articles/2023/photos/harbour-wall.png",
        "width": "320",
        "height": "200",
        "alt": "A grey wall with the tide half-way up",
    }


def test_a_picture_is_published_byte_for_byte(newspaper):
    for name in ("articles/2023/photos/harbour-wall.png", "articles/2023/photos/storm.jpg"):
        assert newspaper.files[name] == (newspaper.archive / name).read_bytes()


def test_an_expired_picture_is_gone_and_its_caption_stays(newspaper):
    figure = newspaper.page(STORM).one(".//figure[@id='photo-3']")
    assert figure.findall(".//img") == []
    assert "articles/2023/photos/expired-quay.png" not in newspaper.files
