"""The search, typed by a reader into the dialog and into the page /search/."""

import os
import re
import subprocess
import sys
from urllib.parse import urlencode, urlsplit

import pytest

pytestmark = pytest.mark.browser

PHONE, DESKTOP = 390, 1280
VOTE = "articles/2023/council-votes-on-the-quay/"


def open_dialog(page, how):
    if how == "key":
        page.keyboard.press("/")
    else:
        page.locator("[data-search-open]").click()
    dialog = page.locator("dialog")
    dialog.wait_for(state="visible")
    return dialog


def until_found(part, text):
    """Wait for the line that says how many were found."""
    part.locator("[data-search-status]", has_text=text).wait_for()


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("how", ["key", "button"])
def test_the_dialog_finds_what_is_typed(visit, how, scheme, width):
    page = visit(VOTE, width=width, scheme=scheme)
    dialog = open_dialog(page, how)
    assert page.evaluate("document.activeElement.type") == "search"
    page.keyboard.type("market square")
    until_found(dialog, re.compile(r"^\d+ results for “market square”$"))
    hits = dialog.locator("[data-search-results] > li")
    article = hits.filter(has=page.get_by_role("link", name="Storm closes the harbour")).first
    assert article.locator("time").get_attribute("datetime") == "2023-10-20"
    assert article.locator("time").inner_text() == "20 October 2023"
    assert "Shoreline Wire" in article.inner_text()
    assert {mark.lower() for mark in article.locator("mark").all_inner_texts()} == {
        "market",
        "square",
    }
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    box = dialog.bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width


def test_a_slash_in_a_field_is_a_slash(visit):
    page = visit("")
    page.locator("#home-q").press("/")
    assert page.locator("#home-q").input_value() == "/"
    assert not page.locator("dialog").is_visible()


def test_escape_closes_the_dialog_and_gives_the_focus_back(visit):
    page = visit(VOTE)
    dialog = open_dialog(page, "button")
    page.keyboard.type("quay")
    page.keyboard.press("Escape")
    dialog.wait_for(state="hidden")
    assert page.evaluate("document.activeElement.matches('[data-search-open]')")


def test_a_result_leads_to_its_page(visit):
    page = visit("people/")
    dialog = open_dialog(page, "key")
    page.keyboard.type("goat")
    until_found(dialog, "1 result")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/articles/1987/night-ferry-runs-again/")
    assert page.locator("article h1").inner_text() == "Night ferry runs again"


def test_a_photograph_is_found_and_leads_to_its_card(visit):
    page = visit("")
    dialog = open_dialog(page, "key")
    page.keyboard.type("handbill")
    until_found(dialog, "1 result")
    dialog.locator("[data-search-results] a").click()
    page.wait_for_url("**/council-votes-on-the-quay/#photo-3")
    assert page.locator("#photo-3").is_visible()


@pytest.mark.parametrize("name", ["Ada Quill", "Mayor Quill", "Άντα Κουίλ", "ada quill"])
def test_a_person_is_found_first_under_every_name(visit, name):
    page = visit("")
    dialog = open_dialog(page, "key")
    page.keyboard.insert_text(name)
    until_found(dialog, re.compile(r"^\d+ results? for"))
    first = dialog.locator("[data-search-results] a").first
    assert first.inner_text() == "Ada Quill"
    assert first.get_attribute("href").endswith("/people/ada-quill/")


@pytest.mark.parametrize("words", ["fendlewharf", "brindlewick", "nora velt", "murkelstone"])
def test_what_is_held_back_is_not_found(visit, words):
    page = visit("")
    dialog = open_dialog(page, "key")
    page.keyboard.type(words)
    until_found(dialog, re.compile(r"for “"))
    assert words not in dialog.locator("[data-search-results]").inner_text().lower()


def test_hostile_strings_are_shown_as_text(visit):
    page = visit("")
    dialog = open_dialog(page, "key")
    page.keyboard.insert_text("bold words")
    until_found(dialog, "1 result")
    hit = dialog.locator("[data-search-results] > li").first
    assert hit.locator("h3").inner_text().startswith("<script>alert('title')</script>")
    assert hit.locator("img, script, b, iframe").count() == 0


def test_filters_have_counts_and_narrow_the_results(visit):
    page = visit("search/?q=harbour")
    part = page.locator("article")
    until_found(part, "results for “harbour”")
    sources = part.locator("[data-facet=source] li")
    sources.first.wait_for()
    counts = {
        item.locator(".cf-facet__name").inner_text(): int(
            item.locator(".cf-facet__count").inner_text()
        )
        for item in sources.all()
    }
    assert counts["Shoreline Wire"] > 0
    sources.filter(has_text="Shoreline Wire").locator("input").check()
    until_found(part, re.compile(rf"^{counts['Shoreline Wire']} results? for “harbour”$"))
    assert part.locator("[data-search-results] > li").count() == counts["Shoreline Wire"]
    assert page.evaluate("location.search") == "?q=harbour&source=Shoreline+Wire"


def test_filters_on_a_phone_are_folded_and_open(visit):
    page = visit("search/?q=quay", width=PHONE)
    part = page.locator("article")
    until_found(part, "results")
    assert not part.locator("[data-facet=person]").is_visible()
    part.locator("summary").click()
    person = part.locator("[data-facet=person] li", has_text="Ada Quill")
    person.wait_for()
    assert int(person.locator(".cf-facet__count").inner_text()) > 0


def test_the_address_holds_the_search_and_back_goes_one_step_back(visit):
    page = visit("search/?q=harbour")
    part = page.locator("article")
    until_found(part, "for “harbour”")
    assert part.locator("[data-search-field]").input_value() == "harbour"
    all_of_them = part.locator("[data-search-status]").inner_text()
    kind = part.locator("[data-facet=kind] li", has_text="Article")
    articles = int(kind.locator(".cf-facet__count").inner_text())
    assert articles > 1
    kind.locator("input").check()
    page.wait_for_function("location.search === '?q=harbour&kind=Article'")
    until_found(part, f"{articles} results for “harbour”")
    assert all_of_them != f"{articles} results for “harbour”"
    part.locator("[data-search-sort]").select_option("oldest")
    page.wait_for_function("location.search === '?q=harbour&kind=Article&sort=oldest'")
    page.go_back()
    page.wait_for_function("location.search === '?q=harbour&kind=Article'")
    page.wait_for_function("document.querySelector('article [data-search-sort]').value === ''")
    page.go_back()
    page.wait_for_function("location.search === '?q=harbour'")
    until_found(part, all_of_them)
    part.locator("[data-facet=kind] li", has_text="Article").locator(
        "input:not(:checked)"
    ).wait_for()
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


def test_the_front_page_hands_its_question_to_the_search_page(visit):
    page = visit("")
    page.locator("#home-q").fill("lamp")
    page.locator("#home-q").press("Enter")
    page.wait_for_url("**/search/?q=lamp")
    until_found(page.locator("article"), "for “lamp”")


def test_nothing_found_says_so_and_offers_the_indexes(visit):
    page = visit("search/?q=xylophonist")
    part = page.locator("article")
    until_found(part, "Nothing was found for “xylophonist”")
    assert part.get_by_role("link", name="people").is_visible()


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
def _with_shards(served, settled, tmp_path_factory):
    """The newspaper's site beside itself, with an index of several shards."""
    archive = settled(tmp_path_factory.mktemp("shards") / "newspaper")
    done = subprocess.run(
        [sys.executable, "-c", _BUILD, "build", "-q"],
        cwd=archive,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        check=False,
    )
    assert done.returncode == 0
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
    "question",
    [
        # Shards without a goat must not answer with all their ferries.
        {"q": "ferry goat"},
        {"q": "ferry goat", "sort": "newest"},
        {"q": "quay"},
        {"q": "quay", "sort": "newest"},
        {"q": "quay", "sort": "oldest"},
        {"q": "quay xylophonist"},
        {"q": "harb"},
        {"q": "Ada Quill"},
        {"q": "Ines Marsh", "sort": "newest"},
        {"q": '"market square"'},
        {"person": "Ada Quill"},
        {"kind": "Photograph", "sort": "oldest"},
        {"kind": "Person"},
        {"q": "quay", "year": "2023"},
        {"q": "the", "source": "Shoreline Wire", "sort": "newest"},
    ],
    ids=urlencode,
)
def test_shards_answer_as_one_index_does(visit, question):
    address = f"search/?{urlencode(question)}"
    one, said = found(visit(address, width=PHONE))
    many, said_of_many = found(visit(SHARDS + address, width=PHONE))
    assert one
    assert said_of_many == said
    assert sorted(many) == sorted(one)
    assert many == one or "sort" not in question


@pytest.mark.parametrize(
    "address", ["search/", "search/?q=quay", "search/?q=harbour&year=2023&kind=Article&sort=newest"]
)
def test_filters_count_as_in_one_index(visit, address):
    def counts(site):
        page = visit(site + address)
        part = page.locator("article")
        if "?" not in address:
            part.locator("[data-search-field]").focus()
        part.locator("[data-facet=person] li").first.wait_for()
        return {
            name: sorted(part.locator(f"[data-facet={name}] li").all_inner_texts())
            for name in ("kind", "person", "topic", "source", "year")
        }

    assert counts(SHARDS) == counts("")


@pytest.mark.parametrize("name", ["Ada Quill", "Mayor Quill", "Άντα Κουίλ", "Inés Marsh"])
def test_a_person_is_found_first_over_all_shards(visit, name):
    hits, _ = found(visit(f"{SHARDS}search/?{urlencode({'q': name})}"))
    assert hits[0][0].startswith("people/")


@pytest.mark.parametrize(("question", "first"), [("ada", "person"), ('"ada"', "article")])
def test_scores_of_small_shards_are_put_right(visit, question, first):
    """With two people in their shard a name is nothing special there: 27 is as much as it gives."""
    page = visit(SHARDS)
    found = page.evaluate(
        """async ([address, question]) => {
          const { joined } = await import(address);
          const answer = (id, score, count) => ({
            search: async () =>
              ({ results: [{ id, score }], unfilteredResultCount: count, filters: {} }),
          });
          const shards = { "people/": answer("person", 27, 1), "2024/": answer("article", 60, 9) };
          const list = [{ folder: "people", records: 2 }, { folder: "2024", records: 5000 }];
          const both = { search: async () => ({ results: [{ id: "people" }, { id: "2024" }] }) };
          const index = joined(list, both, (folder) => shards[folder]);
          const { results } = await index.search(question, {}, { counted: false });
          return results.map(({ id }) => id);
        }""",
        [page.url + "assets/javascripts/shards.js", question],
    )
    assert found[0] == first


def asked(page, address):
    """The shards from which something is fetched, before what is found is shown."""
    requests = []
    page.on("request", lambda request: requests.append(urlsplit(request.url).path))
    page.goto(page.url.partition("/search/")[0] + address)
    page.locator("article [data-search-status]", has_text=re.compile("result")).wait_for()
    return {path.split("/")[3] for path in requests if path.count("/") > 3 and "/pagefind/" in path}


def test_only_shards_that_have_the_words_are_fetched(visit):
    page = visit(f"{SHARDS}search/", width=PHONE)
    assert asked(page, "/search/?q=goat") == {"index", OLDEST}


def test_by_date_older_shards_are_fetched_when_they_are_wanted(visit):
    page = visit(f"{SHARDS}search/", width=PHONE)
    # Every record there is; people have no date, and stand before the newest.
    everything = "search/?kind=Article&kind=Photograph&kind=Person&sort=newest"
    assert asked(page, f"/{everything}") == {"index", "people"}
    status = page.locator("article [data-search-status]").inner_text()
    assert re.fullmatch(r"At least \d+ results", status)
    hits, said = found(page)
    assert said == f"{len(hits)} results"
    assert (hits, said) == found(visit(everything, width=PHONE))


def test_a_year_that_is_chosen_fetches_no_other(visit):
    page = visit(f"{SHARDS}search/", width=PHONE)
    assert asked(page, "/search/?q=quill&year=1987") == {"index", OLDEST}


def test_what_cannot_be_searched_is_named(chromium, root):
    context = chromium.new_context(viewport={"width": PHONE, "height": 844})
    context.route(re.compile(f"/{OLDEST}/"), lambda route: route.abort())
    page = context.new_page()
    page.goto(f"{root}{SHARDS}search/?q=quill")
    until_found(page.locator("article"), "Not searched, because of an error: 1984 to 2015")
    assert page.locator("article [data-search-results] > li").count() > 1
    # It is tried again with the next question.
    context.unroute_all()
    page.locator("article [data-search-field]").fill("quill ferry")
    until_found(page.locator("article"), re.compile(r"^\d+ results? for “quill ferry”$"))
    context.close()
