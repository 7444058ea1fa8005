"""The search as a reader meets it: the box in the header, and the page /search/."""

import json
import re
import shutil
import time
from importlib import resources
from urllib.parse import urlencode, urlsplit

import pytest

from clipfile.search.directory import unpack_words
from clipfile.search.pagefind import ENTRY

pytestmark = pytest.mark.browser

PHONE, DESKTOP = 390, 1280
VOTE = "articles/2023/council-votes-on-the-quay/"
STORM = "articles/2023/storm-closes-the-harbour/"


def open_box(page, how="/"):
    if how == "button":
        page.locator("[data-search-open]").click()
    else:
        page.keyboard.press(how)
    box = page.locator("[data-box]")
    box.wait_for(state="visible")
    return box


def until_found(part, text):
    """Wait for the line that says how many were found."""
    part.locator("[role=status]", has_text=text).wait_for()


def until(page, holds):
    """Wait for what no single element says."""
    end = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < end, "waited for in vain"
        page.wait_for_timeout(20)


def ask(page, question):
    """Put a question into the field at once: what is typed is searched for at every pause."""
    page.keyboard.insert_text(question)


def options(box):
    return box.get_by_role("option")


# The box in the header.


@pytest.mark.parametrize(
    ("how", "scheme", "width"),
    [("/", "light", DESKTOP), ("s", "dark", DESKTOP), ("button", "dark", PHONE)],
)
def test_the_box_finds_what_is_typed(visit, how, scheme, width):
    page = visit(VOTE, width=width, scheme=scheme)
    box = open_box(page, how)
    field = box.get_by_role("combobox", name="Search the clippings")
    assert field.evaluate("field => field === document.activeElement")
    page.keyboard.type("market square")
    until_found(box, re.compile(r"^\d+ results$"))
    article = options(box).filter(has_text="Storm closes the harbour")
    assert article.locator("time").get_attribute("datetime") == "2023-10-20"
    assert "Shoreline Wire" in article.inner_text()
    assert options(box).last.inner_text().startswith("All of ")
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    place = box.bounding_box()
    assert place["x"] >= 0
    assert place["x"] + place["width"] <= width


BOX = "**/search/box.js"


def test_what_is_typed_while_the_box_is_fetched_is_searched_for(visit):
    held = []
    page = visit(VOTE, routes={BOX: held.append})
    box = open_box(page)
    page.keyboard.type("storm")
    assert box.get_by_role("combobox").input_value() == "storm"
    until(page, lambda: held)
    assert box.locator("[role=status]").inner_text() == ""
    held[0].continue_()
    until_found(box, re.compile(r"^\d+ results$"))


@pytest.mark.parametrize("how", ["Escape", "button"])
def test_the_box_closes_before_it_is_fetched(visit, how):
    held = []  # and never answered
    page = visit(VOTE, routes={BOX: held.append})
    box = open_box(page)
    page.keyboard.type("quay")
    if how == "Escape":
        page.keyboard.press("Escape")
    else:
        box.locator("[data-box-close]").click()
    box.wait_for(state="hidden")
    assert page.evaluate("document.activeElement.matches('[data-search-open]')")
    until(page, lambda: held)


def test_a_slash_in_a_field_is_a_slash(visit):
    page = visit("")
    page.locator("#home-q").press("/")
    page.locator("#home-q").press("s")
    assert page.locator("#home-q").input_value() == "/s"
    assert not page.locator("[data-box]").is_visible()


def test_escape_closes_the_box_and_gives_the_focus_back(visit):
    page = visit(VOTE)
    box = open_box(page, "button")
    page.keyboard.type("quay")
    page.keyboard.press("Escape")
    box.wait_for(state="hidden")
    assert page.evaluate("document.activeElement.matches('[data-search-open]')")


def test_arrows_move_and_enter_follows_to_marked_words(visit):
    page = visit("people/")
    box = open_box(page)
    ask(page, "market square")
    until_found(box, "results")
    field = box.get_by_role("combobox")
    page.keyboard.press("ArrowUp")
    last = options(box).count() - 1
    assert field.get_attribute("aria-activedescendant") == f"cf-box-{last}"
    page.keyboard.press("ArrowDown")
    assert field.get_attribute("aria-activedescendant") is None
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    chosen = box.locator("[aria-selected=true]")
    assert field.get_attribute("aria-activedescendant") == chosen.get_attribute("id")
    assert chosen.locator(".cf-box__title").inner_text() == "Storm closes the harbour"
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{STORM}")  # the words are taken out of the address again
    page.wait_for_function("CSS.highlights.has('cf-found')")
    marked = page.evaluate("[...CSS.highlights.get('cf-found')].map(String)")
    assert {word.lower() for word in marked} == {"market", "square"}
    page.wait_for_function(
        "[...CSS.highlights.get('cf-found')].some((range) => {"
        " const { top } = range.getBoundingClientRect(); return top > 0 && top < innerHeight; })"
    )


def test_enter_without_a_choice_leads_to_all_results(visit):
    page = visit("people/")
    open_box(page)
    page.keyboard.type("goat")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=goat")
    until_found(page.locator("article"), "1 result for “goat”")


def test_a_person_stands_first_under_every_name_with_a_count(visit):
    page = visit("")
    box = open_box(page)
    for name in ["Ada Quill", "Mayor Quill", "Άντα Κουίλ", "ada quill", "quill ad"]:
        box.get_by_role("combobox").fill(name)
        first = options(box).first
        first.filter(has_text="Ada Quill").wait_for()
        assert first.locator(".cf-hit__stamp").inner_text().split("\n") == [
            "Person",
            "In 7 clippings",
        ]
        portrait = first.locator("img")
        assert portrait.get_attribute("src").endswith("/articles/portraits/ada-quill.png")
        portrait.evaluate("image => image.decode()")
        assert urlsplit(first.get_attribute("href")).path.endswith("/people/ada-quill/")
        box.get_by_role("combobox").fill("")
        options(box).first.wait_for(state="detached")
    # A letter begins words of texts and of names: persons come before what has it oftener.
    box.get_by_role("combobox").fill("t")
    until_found(box, "results")
    kinds = box.locator(".cf-hit__kind").all_inner_texts()
    assert kinds[:2] == ["Person", "Person"]
    assert "Person" not in kinds[2:]
    assert len(kinds) > 2


def test_what_is_held_back_is_not_found(visit):
    page = visit("")
    box = open_box(page)
    for words in ["fendlewharf", "brindlewick", "nora velt", "murkelstone"]:
        box.get_by_role("combobox").fill(f'"{words}"')
        until_found(box, "Nothing was found")
        box.get_by_role("combobox").fill("goat")
        until_found(box, "1 result")


def test_hostile_strings_are_shown_as_text(visit):
    page = visit("search/?q=bold+words")
    part = page.locator("article")
    until_found(part, "1 result")
    hit = part.locator("[data-search-results] > li").first
    assert hit.locator("h3").inner_text().startswith("<script>alert('title')</script>")
    assert hit.locator("img, script, b, iframe").count() == 0
    page.locator("[data-facet=source] li").first.wait_for()
    assert part.locator("[data-facet] b, [data-facet] script, [data-facet] i").count() == 0


# The page.


def counts_of(part, facet):
    found = part.locator(f"[data-facet={facet}] li")
    found.first.wait_for()
    # All at once: they may be drawn anew meanwhile.
    return {
        name: int(count)
        for name, count in found.evaluate_all(
            "all => all.map((item) => ['name', 'count']"
            ".map((part) => item.querySelector(`.cf-facet__${part}`).innerText))"
        )
    }


def test_a_result_shows_what_it_is_and_what_was_found(visit):
    page = visit("search/?q=%22market+square%22")
    part = page.locator("article")
    until_found(part, "2 results for “market square”")
    hits = part.locator("[data-search-results] > li")
    article = hits.filter(has=page.get_by_role("link", name="Storm closes the harbour"))
    assert article.locator(".cf-hit__stamp").inner_text().split("\n") == [
        "Article",
        "20 October 2023",
        "Shoreline Wire",
    ]
    assert article.locator("mark").all_inner_texts() == ["market", "square"]
    assert article.locator(".cf-hit__beside").inner_text() == "With Kosmas Drakos, Ada Quill"
    caption = hits.filter(has_text="Photograph")
    found_in = "Found in the caption beside Storm closes the harbour"
    assert caption.locator(".cf-hit__beside").inner_text() == found_in
    caption.locator("a").click()
    page.wait_for_url(f"**/{STORM}#photo-2")
    # The phrase is marked as one, on the card and in the text.
    page.wait_for_function("CSS.highlights.get('cf-found')?.size === 2")
    assert page.locator("#photo-2").evaluate(
        "card => { const { top, bottom } = card.getBoundingClientRect();"
        " return top < innerHeight && bottom > 0; }"
    )


def test_filters_have_counts_and_several_values_widen_or_narrow(visit):
    page = visit("search/?q=harbour")
    part = page.locator("article")
    until_found(part, "results for “harbour”")
    counts = counts_of(part, "source")
    boxes = part.locator("[data-facet=source]")
    boxes.get_by_label("Shoreline Wire").check()
    until_found(part, re.compile(rf"^{counts['Shoreline Wire']} results? for “harbour”$"))
    assert counts_of(part, "source") == counts
    boxes.get_by_label("The Harbour Post").check()
    both = counts["Shoreline Wire"] + counts["The Harbour Post"]
    until_found(part, f"{both} results for “harbour”")
    page.wait_for_function(
        "location.search === '?q=harbour&source=Shoreline+Wire&source=The+Harbour+Post'"
    )
    # Numbers are drawn after the results, all of them together.
    until(page, lambda: sum(counts_of(part, "kind").values()) == both)
    people = counts_of(part, "person")
    part.locator("[data-facet=person]").get_by_label("Ada Quill").check()
    until_found(part, f"{people['Ada Quill']} results for “harbour”")
    part.get_by_role("button", name="Take away Source: Shoreline Wire").click()
    page.wait_for_function(
        "location.search === '?q=harbour&person=Ada+Quill&source=The+Harbour+Post'"
    )
    assert part.locator("[data-search-field]").evaluate("one => one === document.activeElement")


def test_filters_on_a_phone_are_a_sheet(visit):
    page = visit("search/?q=quay", width=PHONE)
    part = page.locator("article")
    until_found(part, "results")
    assert not part.locator("[data-facet=person]").is_visible()
    part.get_by_role("button", name="Filters").click()
    sheet = part.get_by_role("dialog", name="Filters")
    assert counts_of(sheet, "person")["Ada Quill"] > 0
    sheet.get_by_label("Photograph", exact=False).first.check()
    page.wait_for_function("location.search === '?q=quay&kind=Photograph'")
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    sheet.get_by_role("button", name="Show results").click()
    sheet.wait_for(state="hidden")
    assert part.get_by_role("button", name="Filters (1)").is_visible()
    assert part.get_by_role("button", name="Take away Kind: Photograph").is_visible()


def test_the_address_holds_the_search_and_back_goes_one_step_back(visit):
    page = visit("search/?q=harbour")
    part = page.locator("article")
    until_found(part, "for “harbour”")
    all_of_them = part.locator("[data-search-status]").inner_text()
    articles = counts_of(part, "kind")["Article"]
    kind = part.locator("[data-facet=kind]").get_by_label("Article")
    kind.check()
    page.wait_for_function("location.search === '?q=harbour&kind=Article'")
    until_found(part, f"{articles} results for “harbour”")
    assert all_of_them != f"{articles} results for “harbour”"
    part.locator("[data-search-sort]").select_option("oldest")
    page.wait_for_function("location.search === '?q=harbour&kind=Article&sort=oldest'")
    part.get_by_label("From", exact=True).first.fill("2023")
    part.get_by_label("From", exact=True).first.press("Enter")
    page.wait_for_function("location.search === '?q=harbour&kind=Article&from=2023&sort=oldest'")
    for address in ["?q=harbour&kind=Article&sort=oldest", "?q=harbour&kind=Article"]:
        page.go_back()
        page.wait_for_function("address => location.search === address", arg=address)
    page.wait_for_function("document.querySelector('[data-search-sort]').value === ''")
    page.go_back()
    page.wait_for_function("location.search === '?q=harbour'")
    until_found(part, all_of_them)
    part.locator("[data-facet=kind] :checked").wait_for(state="detached")
    assert not kind.is_checked()
    assert part.locator("[data-search-field]").input_value() == "harbour"


def test_back_from_a_result_shows_the_results_again(visit):
    page = visit("search/?q=quay")
    part = page.locator("article")
    until_found(part, "for “quay”")
    headlines = part.locator("[data-search-results] a").all_inner_texts()
    part.locator("[data-search-results] a").first.click()
    page.wait_for_url(re.compile(r"/file/(articles|people)/"))
    page.go_back()
    until_found(page.locator("article"), "for “quay”")
    assert page.locator("article [data-search-results] a").all_inner_texts() == headlines


def test_results_can_be_put_in_the_order_of_their_dates(visit):
    page = visit("search/?q=quay&sort=oldest")
    part = page.locator("article")
    until_found(part, "for “quay”")
    found = part.locator("[data-search-results] time")
    dates = [time.get_attribute("datetime") for time in found.all()]
    assert len(dates) > 1
    assert dates == sorted(dates)


def test_a_time_is_chosen_by_drawing_by_keys_and_by_writing(visit):
    page = visit("search/?q=harbour")
    part = page.locator("article")
    figure = part.locator("[data-search-histogram]")
    figure.wait_for()
    assert figure.locator("[data-histogram-first]").inner_text() == "1987"
    plot = figure.locator("[data-histogram-plot]").bounding_box()
    y = plot["y"] + plot["height"] / 2
    page.mouse.move(plot["x"] + 0.6 * plot["width"], y)
    page.mouse.down()
    page.mouse.move(plot["x"] + plot["width"] - 20, y, steps=3)
    page.mouse.up()
    page.wait_for_function("location.search === '?q=harbour&from=2009&to=2024'")
    until_found(part, "7 results for “harbour”")
    first = figure.get_by_role("slider", name="From")
    assert first.get_attribute("aria-valuetext") == "2009"
    first.focus()
    page.keyboard.press("PageUp")
    page.wait_for_function("location.search === '?q=harbour&from=2014&to=2024'")
    page.keyboard.press("Home")
    page.wait_for_function("location.search === '?q=harbour'")
    # Three years are shown by month.
    part.get_by_label("From", exact=True).first.fill("2023-10")
    part.get_by_label("To", exact=True).first.fill("2023-10")
    part.get_by_label("To", exact=True).first.press("Enter")
    page.wait_for_function("location.search === '?q=harbour&from=2023-10&to=2023-10'")
    figure.locator("[data-histogram-first]", has_text="Jan 2023").wait_for()
    until(page, lambda: figure.locator(".cf-bar:not(.cf-bar--out)").count() == 1)
    # A date that is none is told, and changes nothing.
    part.get_by_label("To", exact=True).first.fill("October")
    part.get_by_label("To", exact=True).first.press("Enter")
    part.get_by_role("alert").wait_for()
    assert "from=2023-10&to=2023-10" in page.url


def test_the_front_page_hands_its_question_to_the_search_page(visit):
    page = visit("")
    page.locator("#home-q").fill("lamp")
    page.locator("#home-q").press("Enter")
    page.wait_for_url("**/search/?q=lamp")
    until_found(page.locator("article"), "for “lamp”")


@pytest.mark.parametrize(
    ("address", "chosen"),
    [
        ("people/ada-quill/", "?person=Ada+Quill"),
        ("sources/shoreline-wire/", "?source=Shoreline+Wire"),
        ("topics/storms/", "?topic=Storms"),
        ("articles/", "?kind=Article"),
        ("articles/2023/", "?year=2023"),
        ("articles/2023/10/", "?from=2023-10&to=2023-10"),
        ("photos/", "?kind=Photograph"),
        ("photos/agencies/afp/", "?agency=AFP&kind=Photograph"),
        ("photos/people/kosmas-drakos/", "?person=Kosmas+Drakos&kind=Photograph"),
        ("photos/photographers/sela-brook/", "?photographer=Sela+Brook&kind=Photograph"),
        ("photos/places/the-new-quay/", "?q=%22The+new+quay%22&kind=Photograph"),
    ],
)
def test_a_list_can_be_searched(visit, address, chosen):
    page = visit(address)
    said = page.locator(".cf-summary").inner_text()
    page.get_by_role("link", name="Search in these").click()
    page.wait_for_url(f"**/search/{chosen}")
    part = page.locator("article")
    until_found(part, re.compile(r"^\d+ results?( for .*)?$"))
    if "kind=" in chosen:  # else an article's photographs are found with it
        found = part.locator("[data-search-status]").inner_text()
        assert re.findall(r"\d+", found) == re.findall(r"\d+", said)[:1]


def test_a_name_that_is_nearly_right_is_suggested(visit):
    page = visit("search/?q=kosmos+drakis")
    part = page.locator("article")
    until_found(part, "Nothing was found for “kosmos drakis”")
    part.get_by_role("link", name="Kosmas Drakos").click()
    until_found(part, "for “Kosmas Drakos”")
    page = visit("search/?q=xylophonist")
    until_found(page.locator("article"), "Nothing was found for “xylophonist”")
    page.locator("article").get_by_role("link", name="people").wait_for()


def test_a_filter_that_is_in_the_way_is_named(visit):
    page = visit("search/?q=goat&person=Ada+Quill&source=Shoreline+Wire", width=PHONE)
    part = page.locator("article")
    until_found(part, "Nothing was found for “goat”")
    offer = part.locator(".cf-search__offers li")
    offer.first.wait_for()
    assert offer.all_inner_texts() == ["Without Source: Shoreline Wire 1 result"]
    offer.get_by_role("button").click()
    until_found(part, "1 result for “goat”")
    assert "source" not in page.url
    page = visit("search/?q=goat&source=Shoreline+Wire&year=2023")
    part = page.locator("article")
    part.get_by_text("Without any filter there is 1 result.").wait_for()
    part.locator("[data-search-none]").get_by_role("button", name="Clear all filters").click()
    until_found(part, "1 result for “goat”")


def test_a_page_without_a_question_shows_how_to_ask_until_one_is_asked(visit):
    page = visit("search/", width=PHONE)
    part = page.locator("article")
    example = part.get_by_role("rowheader", name="harbour storm")
    example.wait_for()
    part.locator("[data-search-field]").fill("goat")
    until_found(part, "1 result for “goat”")
    assert not example.is_visible()
    part.get_by_text("How to ask").click()
    part.locator("[data-search-field]").fill("ferry goat")
    until_found(part, "for “ferry goat”")
    assert example.is_visible()
    page.emulate_media(media="print")
    assert not example.is_visible()
    assert part.get_by_role("link", name="Night ferry runs again").is_visible()


def test_without_scripts_the_page_says_so_and_offers_the_indexes(visit):
    page = visit("search/", scripts=False)
    assert "needs JavaScript" in page.locator("article").inner_text()
    assert not page.locator("[data-search]").is_visible()
    page.locator("article").get_by_role("link", name="People from A to Z").click()
    assert page.locator("h1").inner_text() == "People"


# For everybody.

AXE = resources.files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")


def box_with_a_choice(page):
    box = open_box(page)
    ask(page, "quill")
    until_found(box, "results")
    page.keyboard.press("ArrowDown")


def opened_sheet(page):
    page.get_by_role("button", name="Filters").click()
    page.locator("[data-facet=person] li").first.wait_for()


def opened_help(page):
    page.locator(".cf-help summary").click()
    page.locator("[data-facet=person] li").first.wait_for()


@pytest.mark.parametrize(
    ("address", "width", "scheme", "act"),
    [
        (VOTE, DESKTOP, "light", box_with_a_choice),
        (VOTE, PHONE, "dark", box_with_a_choice),
        ("search/?q=harbour&person=Ada+Quill&from=2023", DESKTOP, "light", opened_help),
        ("search/?q=harbour&person=Ada+Quill&from=2023", DESKTOP, "dark", opened_help),
        ("search/?q=harbour", PHONE, "light", opened_sheet),
        ("search/?q=kosmos+drakis", DESKTOP, "dark", None),
        ("search/?q=goat&person=Ada+Quill&source=Shoreline+Wire", PHONE, "light", None),
        ("search/", DESKTOP, "light", None),
    ],
)
def test_no_state_violates_a_rule_of_accessibility(visit, address, width, scheme, act):
    page = visit(address, width=width, scheme=scheme)
    if address.startswith("search/?"):
        until_found(page.locator("article"), re.compile("result|Nothing"))
    if act:
        act(page)
    page.evaluate(AXE)
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = page.evaluate("tags => axe.run({ exclude: [] }, { runOnly: tags })", tags)["violations"]
    told = [(one["id"], [node["html"] for node in one["nodes"]]) for one in found]
    assert told == [], json.dumps(told, indent=1, ensure_ascii=False)


# An archive that is too large for one index has several.

_BUILD = """
from clipfile.search import shards
from mkdocs.__main__ import cli
shards.MOST = 6
cli()
"""
SHARDS = "../shards/"
"""Where the newspaper stands again, with shards."""
OLDEST = "1984_2015"


@pytest.fixture(scope="module", autouse=True)
def _with_shards(served, settled, forks, tmp_path_factory):
    """The newspaper's site beside itself, with an index of several shards."""
    archive = settled(tmp_path_factory.mktemp("shards") / "newspaper")
    exit_code, said = forks.start(_BUILD, "build", "-q", cwd=archive).end()
    assert exit_code == 0, said
    assert (archive / "site" / "pagefind" / OLDEST).is_dir()
    (served / "shards").symlink_to(archive / "site", target_is_directory=True)


def found(page):
    """Every address that is found, in order, and what is said of how many there are."""
    part = page.locator("article")
    part.locator("[data-search-status]", has_text=re.compile(r"for “|result")).wait_for()
    more = part.locator("[data-search-more]")
    while more.is_visible():
        shown = part.locator("[data-search-results] > li").count()
        more.click()
        page.wait_for_function(
            "shown => document.querySelectorAll('article [data-search-results] > li')[shown]"
            " || document.querySelector('article [data-search-more]').hidden",
            arg=shown,
        )
    links = part.locator("[data-search-results] a").evaluate_all("all => all.map((a) => a.href)")
    addresses = [re.sub("^/(file|shards)/", "", urlsplit(link).path) for link in links]
    anchors = [urlsplit(link).fragment for link in links]
    return list(zip(addresses, anchors, strict=True)), part.locator(
        "[data-search-status]"
    ).inner_text()


@pytest.mark.parametrize(
    "question", [{"q": "ferry goat"}, {"q": "quay", "sort": "newest"}, {"person": "Ada Quill"}]
)
def test_the_page_shows_of_shards_what_it_shows_of_one_index(visit, question):
    address = f"search/?{urlencode(question)}"
    one, said = found(visit(address, width=PHONE))
    many, said_of_many = found(visit(SHARDS + address, width=PHONE))
    assert one
    assert said_of_many == said
    assert sorted(many) == sorted(one)
    assert many == one or "sort" not in question


def asked(page, address):
    """The shards from which something is fetched, before what is found is shown."""
    return {path.partition("/")[0] for path in fetched(page, address) if "/" in path}


def fetched(page, address):
    """The files of the index that are fetched, before what is found is shown."""
    requests = []
    page.on("request", lambda request: requests.append(urlsplit(request.url).path))
    page.goto(page.url.partition("/search/")[0] + address)
    page.locator("article [data-search-status]", has_text=re.compile("result")).wait_for()
    return [path.partition("/pagefind/")[2] for path in requests if "/pagefind/" in path]


def test_only_shards_that_have_the_words_are_fetched(visit):
    page = visit(f"{SHARDS}search/", width=PHONE)
    assert asked(page, "/search/?q=goat") == {"directory", OLDEST}


@pytest.mark.parametrize(
    ("q", "stems"), [("harbour", ["harbour"]), ("ferry goat", ["ferri", "goat"])]
)
def test_of_the_words_only_the_files_that_have_them_are_fetched(visit, served, q, stems):
    """Of the shards that have a word for each word of the question, as their own lists say."""
    index = served / "shards" / "pagefind"
    expected = []
    shards = json.loads((index / ENTRY).read_text("utf-8"))["shards"]
    for shard in shards:
        files = unpack_words((index / shard["folder"] / "words.gz").read_bytes())
        found = [
            {number for number, words in enumerate(files) if any(w.startswith(stem) for w in words)}
            for stem in stems
        ]
        if all(found):
            name = f"{shard['folder']}/index/{shard['index']}"
            expected += [f"{name}_{number}.pf_index" for number in set().union(*found)]
    assert (
        0
        < len(expected)
        < sum(len(list((index / s["folder"] / "index").iterdir())) for s in shards)
    )
    page = visit(f"{SHARDS}search/", width=PHONE)
    files = fetched(page, f"/search/?{urlencode({'q': q})}")
    assert sorted(file for file in files if "/index/" in file) == sorted(expected)


def test_a_page_that_is_open_while_the_site_is_published_searches_the_new_index(
    chromium, root, served
):
    """All names of files change, as when a shard was made again."""
    site = served / "republished"
    shutil.copytree((served / "shards").resolve(), site)
    page = chromium.new_page()
    page.goto(f"{root}../republished/search/?q=goat")
    part = page.locator("article")
    until_found(part, re.compile(r"^\d+ results? for “goat”$"))
    for folder in ("fragment", "index", "filter"):
        for path in sorted((site / "pagefind").glob(f"*/{folder}/*")):
            digest, _, rest = path.name.partition("_")
            path.rename(path.with_name(f"{digest[::-1]}_{rest}"))
    for path in sorted((site / "pagefind").rglob("*.pf_meta")):
        _, digest, rest = path.name.split(".")
        path.rename(path.with_name(f"pagefind.{digest[::-1]}.{rest}"))
    entry = json.loads((site / "pagefind" / ENTRY).read_text("utf-8"))
    for shard in entry["shards"]:
        shard["index"] = shard["index"][::-1]
    (site / "pagefind" / ENTRY).write_text(json.dumps(entry), "utf-8")
    part.locator("[data-search-field]").fill("quill ferry")
    until_found(part, re.compile(r"^\d+ results? for “quill ferry”$"))
    assert part.locator("[data-search-results] > li").count()
    page.close()


def test_by_date_older_shards_are_fetched_when_they_are_wanted(visit):
    page = visit(f"{SHARDS}search/", width=PHONE)
    # Every record there is; people have no date, and stand before the newest.
    everything = "search/?kind=Article&kind=Photograph&kind=Person&sort=newest"
    assert asked(page, f"/{everything}") == {"people"}
    status = page.locator("article [data-search-status]").inner_text()
    assert re.fullmatch(r"At least \d+ results", status)
    hits, said = found(page)
    assert said == f"{len(hits)} results"
    assert (hits, said) == found(visit(everything, width=PHONE))


def test_a_year_that_is_chosen_fetches_no_other(visit):
    page = visit(f"{SHARDS}search/", width=PHONE)
    assert asked(page, "/search/?q=quill&year=1987") == {"directory", OLDEST}


def test_what_cannot_be_searched_is_named(chromium, root):
    context = chromium.new_context(viewport={"width": PHONE, "height": 844})
    broken = {OLDEST}
    context.route(
        re.compile(f"/{OLDEST}/"),
        lambda route: route.abort() if broken else route.continue_(),
    )
    page = context.new_page()
    page.goto(f"{root}{SHARDS}search/?q=quill")
    until_found(page.locator("article"), "Not searched, because of an error: 1984 to 2015")
    assert page.locator("article [data-search-results] > li").count() > 1
    # It is tried again with the next question.
    broken.clear()
    page.locator("article [data-search-field]").fill("quill ferry")
    until_found(page.locator("article"), re.compile(r"^\d+ results? for “quill ferry”$"))
    context.close()
