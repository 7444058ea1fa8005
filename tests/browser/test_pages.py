"""What a reader sees: on a phone and a desktop, in the light and in the dark, on paper."""

import re

import pytest

pytestmark = pytest.mark.browser

PHONE, DESKTOP = 390, 1280
VOTE = "articles/2023/council-votes-on-the-quay/"
KINDS = {
    "home": "",
    "article": VOTE,
    "article with a photograph in the text": "articles/2023/storm-closes-the-harbour/",
    "article of hostile strings": "articles/2024/letters-to-the-gull/",
    "Greek article": "articles/2024/to-limani-plironi/",
    "calendar": "articles/",
    "year": "articles/2024/",
    "month": "articles/2024/03/",
    "people": "people/",
    "person": "people/ada-quill/",
    "person without a record": "people/pim-oster/",
    "sources": "sources/",
    "source": "sources/the-harbour-post/",
    "topic": "topics/storms/",
    "photographs": "photos/",
    "agency": "photos/agencies/reuters/",
    "places": "photos/places/",
    "place": "photos/places/the-new-quay/",
    "search": "search/",
    "about": "about/",
}


def is_wider_than_the_window(page):
    return page.evaluate("document.documentElement.scrollWidth > innerWidth")


def brightness(page, selector, of):
    """Of a colour, from 0 to 255; what is transparent shows what is behind it."""
    colour = page.evaluate(
        """([selector, of]) => {
            let element = document.querySelector(selector), colour;
            do colour = getComputedStyle(element)[of];
            while (/^rgba.*, 0\\)$/.test(colour) && (element = element.parentElement));
            const canvas = new OffscreenCanvas(1, 1).getContext("2d");
            canvas.fillStyle = colour;
            canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data];
        }""",
        [selector, of],
    )
    return sum(colour[:3]) / 3


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", ["home", "article", "person"])
def test_a_page_is_there_at_every_width_in_the_readers_colours(visit, kind, scheme, width):
    page = visit(KINDS[kind], width=width, scheme=scheme)
    assert page.locator("article h1").is_visible()
    paper = brightness(page, "article h1", "backgroundColor")
    ink = brightness(page, "article h1", "color")
    assert (paper > 200, ink < 100) == (scheme == "light", scheme == "light")
    assert not is_wider_than_the_window(page)


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_scrolls_sideways_on_the_smallest_phone(visit, kind):
    assert not is_wider_than_the_window(visit(KINDS[kind], width=360))


@pytest.mark.parametrize("kind", KINDS)
def test_every_page_but_search_is_usable_without_scripts(visit, kind):
    page = visit(KINDS[kind], width=PHONE, scripts=False)
    assert page.locator("article h1").is_visible()
    ways = page.locator("footer a")
    assert ways.count() > 6
    assert all(way.is_visible() for way in ways.all())
    assert page.locator("header a.cf-search-link").is_visible()
    assert not page.locator("[data-search-open]").is_visible()


def test_without_scripts_the_menu_opens_and_its_links_work(visit):
    page = visit("", width=PHONE, scripts=False)
    page.locator("header label[for=__drawer]").click()
    page.locator("nav.md-nav--primary a", has_text="People").click()
    page.wait_for_url("**/people/")
    page.get_by_role("link", name="Quill, Ada").click()
    page.wait_for_url("**/people/ada-quill/")
    page.get_by_role("link", name="Storm closes the harbour").click()
    page.wait_for_url("**/storm-closes-the-harbour/")


def test_without_scripts_the_search_says_so_and_names_the_indexes(visit):
    page = visit("search/", scripts=False)
    note = page.locator("article noscript")
    assert "needs JavaScript" in note.inner_text()
    assert note.get_by_role("link").all_inner_texts() == [
        "Articles by date",
        "People from A to Z",
        "Sources",
        "Topics",
        "Photographs",
    ]
    note.get_by_role("link", name="Topics").click()
    page.wait_for_url("**/topics/")


def boxes(page):
    return [
        page.locator(selector).first.bounding_box()
        for selector in (".cf-clipping__text", "aside[aria-label='Photographs and captions']")
    ]


def test_captions_follow_the_text_on_a_phone(visit):
    text, captions = boxes(visit(VOTE, width=PHONE))
    assert captions["y"] >= text["y"] + text["height"]
    assert captions["width"] > PHONE * 0.8


def test_captions_stand_beside_the_text_on_a_desktop(visit):
    text, captions = boxes(visit(VOTE, width=DESKTOP))
    assert captions["x"] >= text["x"] + text["width"]
    assert abs(captions["y"] - text["y"]) < 120
    assert captions["width"] < text["width"]


def test_pictures_are_shown(visit):
    page = visit(VOTE)
    picture = page.locator("figure img").first
    picture.scroll_into_view_if_needed()
    page.wait_for_function("document.querySelector('figure img').naturalWidth === 320")
    assert picture.bounding_box()["width"] > 100


def test_paper_has_the_article_and_no_navigation(visit):
    page = visit(VOTE)
    page.emulate_media(media="print")
    assert page.locator("article h1").is_visible()
    assert page.locator("figcaption").first.is_visible()
    assert page.get_by_text("sha256:0123456789abcdef").is_visible()
    for hidden in (
        "header.md-header",
        ".md-tabs",
        "footer nav",
        "[data-search-open]",
        "[rel=next]",
    ):
        found = page.locator(hidden).all()
        assert found, hidden
        assert not any(element.is_visible() for element in found), hidden


def test_dark_readers_print_dark_ink_on_white(visit):
    page = visit(VOTE, scheme="dark")
    page.emulate_media(media="print", color_scheme="dark")
    assert brightness(page, "article h1", "color") < 100


def test_the_colours_can_be_switched_and_stay_so_on_the_next_page(visit):
    page = visit("")
    page.locator("header label[title='Switch to dark']").click()
    page.wait_for_function("document.body.dataset.mdColorScheme === 'slate'")
    page.get_by_role("link", name="All people, A to Z").click()
    page.wait_for_url("**/people/")
    assert page.evaluate("document.body.dataset.mdColorScheme") == "slate"


def test_every_stop_of_the_keyboard_is_seen(visit):
    """Each element that the keyboard reaches is in the window and shows that it has the focus."""
    page = visit(VOTE)
    seen = set()
    for _ in range(14):
        page.keyboard.press("Tab")
        focused = page.evaluate(
            """() => {
                let element = document.activeElement;
                // A switch is drawn by its label.
                if (element.matches(".md-option")) element = element.nextElementSibling;
                const style = getComputedStyle(element);
                const box = element.getBoundingClientRect();
                return {
                    name: element.tagName + (element.getAttribute("href") ?? element.className),
                    shown: box.width > 0 && box.height > 0,
                    marked: style.outlineStyle !== "none" || style.boxShadow !== "none",
                };
            }"""
        )
        if focused["name"] != "BODY":
            seen.add(focused["name"])
            assert (focused["shown"], focused["marked"]) == (True, True), focused
    assert len(seen) > 8


def test_the_address_of_a_photograph_leads_to_its_card(visit):
    page = visit("photos/")
    page.locator("figure", has_text="Handbill of the ferrymen").get_by_role("link").last.click()
    page.wait_for_url(re.compile(r"council-votes-on-the-quay/#photo-3$"))
    assert page.locator("#photo-3").is_visible()
    # The browser goes there when it draws next.
    page.wait_for_function(
        "(({ top }) => 0 <= top && top < innerHeight)"
        "(document.querySelector('#photo-3').getBoundingClientRect())"
    )


def articles_shown(page):
    return page.locator(".cf-mentioned .cf-entry:visible").count()


def test_articles_of_a_person_are_chosen_by_source_and_topic_on_the_page(visit):
    page = visit(KINDS["person"])
    source, topic = page.get_by_label("Source"), page.get_by_label("Topic")
    told, years = page.locator(".cf-choice__told"), page.locator(".cf-mentioned h3:visible")
    assert (articles_shown(page), told.inner_text(), years.count()) == (7, "", 3)
    topic.select_option("Harbour works")
    assert (articles_shown(page), told.inner_text()) == (3, "3 of 7 on this page")
    source.select_option("The Harbour Post")
    assert (articles_shown(page), told.inner_text()) == (2, "2 of 7 on this page")
    # A year of which nothing is left goes with its articles.
    assert years.all_inner_texts() == ["2024", "2023"]
    topic.select_option("")
    source.select_option("")
    assert (articles_shown(page), told.inner_text(), years.count()) == (7, "", 3)
    assert page.url.endswith(KINDS["person"])


@pytest.mark.parametrize(
    ("typed", "found", "told"),
    [
        ("ines", ["Marsh, Inés"], "1 found"),
        ("MARSH", ["Marsh, Bela", "Marsh, Inés"], "2 found"),
        ("ada qu", ["Quill, Ada"], "1 found"),
        ("nora", [], "Nobody of that name"),
    ],
)
def test_a_name_is_found_among_all_people(visit, typed, found, told):
    page = visit(KINDS["people"])
    names = page.locator(".cf-people li:visible a")
    all_names, letters = names.count(), page.locator(".cf-people section:visible")
    field = page.get_by_label("Find a name")
    field.fill(typed)
    assert names.all_inner_texts() == found
    assert page.locator(".cf-find__none").inner_text() == told
    assert letters.count() == len({name[0] for name in found})
    assert not page.locator(".cf-letters, .cf-beside-each-other").first.is_visible()
    field.press("Enter")
    assert page.url.endswith(KINDS["people"])
    field.fill("")
    assert (names.count(), page.locator(".cf-find__none").inner_text()) == (all_names, "")


def test_without_scripts_pages_of_persons_are_whole_and_offer_nothing_dead(visit):
    page = visit(KINDS["person"], scripts=False)
    assert articles_shown(page) == 7
    assert page.locator("select, .cf-find:visible").count() == 0
    page.locator(".cf-company summary").first.click()
    assert page.locator(".cf-company__clipping").first.is_visible()
    page.locator(".cf-timeline__table summary").click()
    assert page.locator(".cf-timeline__table td").first.is_visible()
    people = visit(KINDS["people"], scripts=False)
    assert people.locator(".cf-find").is_hidden()
    assert people.locator(".cf-people li:visible").count() > 10


def test_paper_has_all_of_a_person_and_no_controls(visit):
    page = visit(KINDS["person"])
    page.emulate_media(media="print")
    assert articles_shown(page) == 7
    assert page.locator("select:visible, .cf-timeline__table:visible").count() == 0
