"""The page of an article: everything that its file says, and nothing that it keeps back."""

import pytest

VOTE = "articles/2023/council-votes-on-the-quay/"
STORM = "articles/2023/storm-closes-the-harbour/"
GREEK = "articles/2024/to-limani-plironi/"

FULL = {
    "Night ferry runs again": "articles/1987/night-ferry-runs-again/",
    "Fog signal falls silent": "articles/1987/fog-signal-falls-silent/",
    "Council votes, 7 to 6, to mend the quay": VOTE,
    "Storm closes the harbour": STORM,
    "Surveyor leaves as the wall is finished": "articles/2024/surveyor-leaves/",
    "Το λιμάνι πληρώνει τον λογαριασμό": GREEK,
    "Lamp sold abroad": "articles/2024/lamp-sold-abroad/",
    "Toll book opened to readers": "articles/2024/toll-book-opened/",
}


@pytest.mark.parametrize("title", FULL)
def test_an_article_stands_at_its_address_under_its_headline(newspaper, title):
    page = newspaper.page(FULL[title])
    assert page.said(".//h1") == [title]
    assert page.root.find("head/title").text == f"{title} - The Harbour File"


@pytest.mark.parametrize(
    ("address", "source", "date", "iso"),
    [
        (VOTE, "The Harbour Post", "2 November 2023", "2023-11-02"),
        (GREEK, "Νυχτερινή Άγκυρα", "December 2024", "2024-12"),
        (FULL["Night ferry runs again"], "The Harbour Post", "1987", "1987"),
    ],
)
def test_source_and_date_stand_under_the_headline(newspaper, address, source, date, iso):
    head = newspaper.page(address).one(".//header")
    assert [time.get("datetime") for time in head.iter("time")] == [iso]
    assert newspaper.page(address).said(".//header//time") == [date]
    links = dict(newspaper.page(address).links(head))
    assert links[source].startswith("sources/")
    assert newspaper.page(links[source]).said(".//h1") == [source]


@pytest.mark.parametrize(
    ("address", "byline", "people"),
    [
        (VOTE, "By Bela Marsh, Lena Orth", ["people/bela-marsh/", "people/lena-orth/"]),
        (STORM, "By Reuters", []),
        (FULL["Surveyor leaves as the wall is finished"], "By Bela Marsh", ["people/bela-marsh/"]),
    ],
)
def test_a_byline_leads_to_persons_and_not_to_agencies(newspaper, address, byline, people):
    page = newspaper.page(address)
    line = page.one(".//header/p[@class='cf-byline']")
    assert page.said(".//header/p[@class='cf-byline']") == [byline]
    assert [to for _, to in page.links(line)] == people


def test_an_article_without_a_byline_has_no_line_for_it(newspaper):
    assert newspaper.page(GREEK).all(".//header/p[@class='cf-byline']") == []


def test_section_and_place_stand_above_the_headline(newspaper):
    assert newspaper.page(VOTE).said(".//header/p")[0] == "Politics · Quayside"


def test_the_text_has_its_table_footnote_code_and_headings(newspaper):
    page = newspaper.page(VOTE)
    cells = page.said(".//div[@class='cf-clipping__text']//td")
    assert cells == ["Upper town", "4", "1", "Lower town", "3", "5"]
    assert page.said(".//div[@class='footnote']//p") == ["The minutes spell it without brackets. ↩"]
    assert page.said(".//p/code") == ["mend(wall) # Ada Quill"]
    assert page.said(".//pre/code") == [
        'stones = ["Ada Quill", "<b>"] # neither a name nor a tag',
    ]
    assert page.said(".//div[@class='cf-clipping__text']/h2") == ["The count"]


def test_the_first_mention_of_a_person_is_a_link_and_only_the_first(newspaper):
    page = newspaper.page(VOTE)
    text = page.one(".//div[@class='cf-clipping__text']")
    links = [link for link in page.links(text) if link[1].startswith("people/")]
    assert links == [
        ("Ada Quill", "people/ada-quill/"),
        ("Marsh", "people/ines-marsh/"),
        ("the mayor", "people/ada-quill/"),
    ]


def test_what_the_article_settles_as_nobody_is_no_mention(newspaper):
    text = newspaper.page(VOTE).one(".//div[@class='cf-clipping__text']")
    assert "people/odo-tarn/" not in [to for _, to in newspaper.page(VOTE).links(text)]


def test_links_to_other_files_of_the_archive_lead_to_their_pages(newspaper):
    page = newspaper.page(VOTE)
    text = page.one(".//div[@class='cf-clipping__text']")
    assert [
        link for link in page.links(text) if link[0].startswith(("on ", "this", "the count"))
    ] == [
        ("on the fog signal", "articles/1987/fog-signal-falls-silent/"),
        ("on the storm", "articles/2023/storm-closes-the-harbour/#text-the-night"),
        ("on the plans", VOTE),
        ("this file", "about/#how-it-is-kept"),
        ("the count", f"{VOTE}#text-the-count"),
    ]


def test_people_of_the_article_are_listed_as_it_lists_names_and_shows_them(newspaper):
    section = newspaper.page(VOTE).section("People in this article")
    assert newspaper.page(VOTE).links(section) == [
        ("Inés Marsh", "people/ines-marsh/"),
        ("Lena Orth", "people/lena-orth/"),
        ("Ada Quill", "people/ada-quill/"),
    ]


def test_topics_lead_to_their_pages(newspaper):
    assert newspaper.page(GREEK).links(newspaper.page(GREEK).section("Topics")) == [
        ("Λιμάνι", "topics/λιμάνι/"),
        ("Harbour works", "topics/harbour-works/"),
    ]


def test_related_clippings_leave_out_what_is_held_back(newspaper):
    page = newspaper.page(VOTE)
    assert page.links(page.section("Related clippings")) == [
        ("Storm closes the harbour", STORM),
        ("Night ferry runs again", FULL["Night ferry runs again"]),
    ]


def test_provenance_says_where_the_text_comes_from(newspaper):
    facts = newspaper.page(VOTE).section("Provenance")
    terms = ["".join(term.itertext()) for term in facts.iter("dt")]
    said = ["".join(said.itertext()) for said in facts.iter("dd")]
    assert dict(zip(terms, said, strict=True)) == {
        "Source": "The Harbour Post",
        "Published": "2 November 2023",
        "Updated": "5 November 2023",
        "Original": "https://harbourpost.example/2023/11/02/quay?edition=late&page=3",
        "Capture": "https://captures.example/2023/https://harbourpost.example/2023/11/02/quay",
        "Retrieved": "3 November 2023",
        "Checksum": "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    }
    links = {a.get("href") for a in facts.iter("a") if "external" in a.get("rel", "")}
    assert links == {
        "https://harbourpost.example/2023/11/02/quay?edition=late&page=3",
        "https://captures.example/2023/https://harbourpost.example/2023/11/02/quay",
    }


def test_a_correction_stands_before_the_text(newspaper):
    blocks = newspaper.page(VOTE).said(".//div[@class='cf-clipping__text']/p")
    assert blocks[0] == (
        "Correction, 3 November 2023: The motion passed by seven votes to six, not eight to five."
    )
    assert blocks[1].startswith("The council decided on Thursday")


def test_an_excerpt_is_the_first_paragraph_and_says_so(newspaper):
    blocks = newspaper.page(FULL["Fog signal falls silent"]).said(
        ".//div[@class='cf-clipping__text']/*"
    )
    assert blocks == [
        (
            "Nobody in the lower town slept through the silence, because everybody was used to "
            "the horn."
        ),
        "Only the beginning of this article is published here.",
    ]


def test_an_article_of_which_only_the_metadata_is_published_says_so(newspaper):
    page = newspaper.page(FULL["Toll book opened to readers"])
    assert page.said(".//div[@class='cf-clipping__text']/*") == [
        "The text of this article is not published here."
    ]
    assert page.links(page.section("People in this article")) == [
        ("Ada Quill", "people/ada-quill/")
    ]


def test_a_canceled_article_keeps_its_page_and_its_corrections_and_loses_its_text(newspaper):
    blocks = newspaper.page(FULL["Lamp sold abroad"]).said(".//div[@class='cf-clipping__text']/*")
    assert blocks == [
        "This article was withdrawn by its publisher. Its text is no longer shown.",
        "Correction, 12 March 2024: The paper withdrew the article; the lamp was never for sale.",
    ]


def test_a_text_in_another_language_is_marked_as_such(newspaper):
    page = newspaper.page(GREEK)
    assert page.one(".//h1").get("lang") == "el"
    assert page.one(".//div[@class='cf-clipping__text']").get("lang") == "el"
    assert page.one(".//aside//p[@class='cf-card__description']").get("lang") == "el"
    assert newspaper.page(VOTE).one(".//h1").get("lang") is None


def test_previous_and_next_follow_the_dates_through_the_whole_archive(newspaper):
    way = ["articles/1987/night-ferry-runs-again/"]
    while True:
        page = newspaper.page(way[-1])
        forward = [page.to(a.get("href")) for a in page.all(".//a[@rel='next']")]
        back = [page.to(a.get("href")) for a in page.all(".//a[@rel='prev']")]
        assert back == way[-2:-1]
        if not forward:
            break
        way += forward
    # A year alone stands before every month of it, a month alone before every day.
    assert way == [
        "articles/1987/night-ferry-runs-again/",
        "articles/1987/fog-signal-falls-silent/",
        "articles/2023/storm-closes-the-harbour/",
        "articles/2023/council-votes-on-the-quay/",
        "articles/2024/surveyor-leaves/",
        "articles/2024/toll-book-opened/",
        "articles/2024/lamp-sold-abroad/",
        "articles/2024/letters-to-the-gull/",
        "articles/2024/to-limani-plironi/",
    ]
