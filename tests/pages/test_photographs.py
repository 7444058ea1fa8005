"""The lists of photographs: by whom, where, of whom; and cards whose picture may not be shown."""

import pytest

STORM = "articles/2023/storm-closes-the-harbour.md"
VOTE = "articles/2023/council-votes-on-the-quay.md"


@pytest.fixture
def views(desk):
    """Address -> view, of the pages of the newspaper as it is now."""

    def plan():
        pages = desk.plan().pages
        return {page.address: page.view(**page.inputs()) for page in pages}

    return plan


def clipping(*captions):
    lines = "".join(f"  - {caption}\n" for caption in captions)
    return (
        "---\ntitle: Gulls\ndate: 2024-06-01\nsource: The Harbour Post\n"
        f"captions:\n{lines}---\nGulls came.\n"
    )


def test_a_long_list_of_a_place_is_cut_into_pages_at_stable_addresses(desk, views) -> None:
    many = [f'"HULL - MAY 4: Gull {n}. (Photo by Jo Ash/AFP)"' for n in range(50)]
    desk.write("articles/2024/gulls.md", clipping(*many))
    found = views()
    first, second = found["photos/places/hull/"], found["photos/places/hull/page/2/"]
    assert (len(first.cards), len(second.cards), first.count) == (48, 2, 50)
    assert (first.title, first.up.address) == ("Photographs from HULL", "photos/")
    assert (first.pager.next, second.pager.previous) == (
        "photos/places/hull/page/2/",
        "photos/places/hull/",
    )
    assert {card.place.address for card in first.cards} == {"photos/places/hull/"}


@pytest.mark.parametrize(
    ("written", "name"),
    [
        (["HULL", "Hull", "HULL"], "Hull"),
        (["Hull", "hull"], "Hull"),
        (["Kingston, Hull", "Kingston  (Hull)", "Kingston  (Hull)"], "Kingston (Hull)"),
    ],
)
def test_spellings_of_a_place_share_a_page_that_has_the_best_of_them(
    desk, views, written, name
) -> None:
    before = [a for a in views() if a.startswith("photos/places/")]
    captions = [f"{{text: A gull. (Photo by Jo Ash/AFP), place: '{place}'}}" for place in written]
    desk.write("articles/2024/gulls.md", clipping(*captions))
    titles = [view.title for a, view in views().items() if a.startswith("photos/places/")]
    assert titles.count(f"Photographs from {name}") == 1
    assert len(titles) == len(before) + 1


def test_a_drawer_holds_the_most_frequent_names_and_says_how_many_more_there_are(
    desk, views
) -> None:
    places = [f"'TOWN{n:02} - MAY 4: A gull. (Photo by Jo Ash/AFP)'" for n in range(15)]
    desk.write("articles/2024/gulls.md", clipping(*places, *places[14:]))
    found = views()
    [drawer] = [d for d in found["photos/"].drawers if d.heading.text == "By place"]
    first = drawer.names[0]
    assert (first.text, first.count) == ("TOWN14", 2)
    assert (len(drawer.names), drawer.others) == (10, 8)
    index = found[drawer.heading.address]
    assert (index.count, index.counted) == (18, "captions")
    assert sum(link.count for letter in index.letters for link in letter.names) == 19


def test_an_article_that_is_held_back_gives_no_place(desk, views) -> None:
    desk.write(
        "articles/2024/gulls.md",
        clipping("'HULL - MAY 4: A gull. (Photo by Jo Ash/AFP)'").replace(
            "source:", "status: draft\nsource:"
        ),
    )
    assert not [address for address in views() if "hull" in address]


def test_a_picture_whose_file_is_missing_is_an_error_and_its_card_stays_without_it(
    desk, views
) -> None:
    """A build stops; a preview shows the card in every list."""
    desk.delete("articles/2023/photos/harbour-wall.png")
    [problem] = desk.plan().findings.problems
    assert (problem.path, problem.code, problem.is_error) == (VOTE, "no-such-image", True)
    [card] = [c for c in views()["photos/"].cards if c.description.startswith("Ada Quill reads")]
    assert (card.picture, card.is_expired) == (None, False)
    assert ([p.text for p in card.photographers], card.agency.text) == (
        ["Pim Oster"],
        "Getty Images",
    )
    assert views()["articles/2023/council-votes-on-the-quay/"].structured is None


def test_the_file_of_a_picture_whose_rights_expired_may_be_gone(desk, views) -> None:
    before = views()
    desk.delete("articles/2023/photos/expired-quay.png")
    assert (desk.plan().findings.problems, views()) == ((), before)
    desk.replace(STORM, "rights: expired", "rights: licensed")
    assert [problem.code for problem in desk.plan().findings.problems] == ["no-such-image"]


def test_what_a_picture_s_file_says_of_its_licence_is_on_the_page(desk, views) -> None:
    desk.site_url = ""
    [found] = views()["articles/2023/storm-closes-the-harbour/"].structured["@graph"]
    assert found["license"] == "https://shoreline.example/public-domain"
    assert found["copyrightNotice"] == "No copyright: given to the public by Sela Brook"
    assert found["contentUrl"] == "../../../articles/2023/photos/storm.jpg"


def test_a_namesakes_photographs_are_searched_for_by_the_words_that_file_them(desk, views) -> None:
    address = "photos/people/kosmas-drakos/"
    assert dict(views()[address].search)["person"] == "Kosmas Drakos"
    desk.write("docs/people/kosmas-drakos-2.md", "---\nname: Kosmas Drakos\n---\n")
    assert dict(views()[address].search)["person"] == "Kosmas Drakos (kosmas-drakos)"
