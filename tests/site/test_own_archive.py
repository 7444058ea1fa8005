"""The archive of this repository: everything in its folders is on its pages."""

import pytest

SHORTEST, LONGEST = 150, 350
"""Words of an abstract."""


@pytest.fixture(scope="session")
def articles(own_archive):
    found = own_archive.sources("articles")
    assert found
    return found


def test_it_has_a_page_for_every_article_and_counts_them(own_archive, articles):
    pages = {a for a in own_archive.addresses if own_archive.page(a).all(".//*[@class='cf-stamp']")}
    assert pages == {a.address for a in articles}
    figures = own_archive.page("").said(".//ul[@class='cf-figures']/li")
    assert f"{len(articles)} clippings" in figures


def test_it_shows_every_caption_and_counts_them(own_archive, articles):
    captions = sum(len(a.keys.get("captions", [])) for a in articles)
    beside = [f for a in articles for f in own_archive.page(a.address).all(".//figure")]
    assert len(beside) == captions
    assert f"{captions} photographs" in own_archive.page("").said(".//ul[@class='cf-figures']/li")


def test_every_record_has_a_page_under_its_name(own_archive):
    records = own_archive.sources("docs/people")
    assert records
    for record in records:
        page = own_archive.page(f"people/{record.id}/")
        assert page.said(".//h1") == [record.keys["name"]]


def test_it_has_a_page_for_every_person_named_in_front_matter_and_counts_them(
    own_archive, articles
):
    records = own_archive.sources("docs/people")
    ids = {n: r.id for r in records for n in (r.keys["name"], *r.keys.get("aliases", []))}
    named = {name for a in articles for name in a.keys.get("people", [])}
    captions = [c for a in articles for c in a.keys.get("captions", [])]
    named |= {
        name for c in captions for key in ("people", "photographers") for name in c.get(key, [])
    }
    # Every name of a person in a byline has a record; agencies and desks have none.
    named |= {name for a in articles for name in a.keys.get("byline", []) if name in ids}
    found = set(own_archive.addresses) - own_archive.redirects - {"people/"}
    pages = {address for address in found if address.startswith("people/")}
    headings = {own_archive.page(address).said(".//h1")[0] for address in pages}
    names = {r.id: r.keys["name"] for r in records}
    expected = {names[ids[name]] if name in ids else name for name in named} | set(names.values())
    assert headings == expected
    assert f"{len(expected)} people" in own_archive.page("").said(".//ul[@class='cf-figures']/li")


def test_every_abstract_has_150_to_350_words(articles):
    lengths = {a.id: len(a.body.split()) for a in articles}
    assert {id_: n for id_, n in lengths.items() if not SHORTEST <= n <= LONGEST} == {}


def test_the_page_about_the_archive_links_every_original(own_archive, articles):
    originals = {a.keys["url"] for a in articles}
    assert len(originals) == len(articles)
    linked = {to for _, to in own_archive.page("about/").links()}
    assert originals - linked == set()


def test_every_article_links_its_original(own_archive, articles):
    for article in articles:
        page = own_archive.page(article.address)
        external = [a.get("href") for a in page.all(".//a") if "external" in a.get("rel", "")]
        assert article.keys["url"] in external


def test_the_build_has_no_warning(own_archive):
    marks = ("WARNING", "ERROR")
    assert [line for line in own_archive.output.splitlines() if line.startswith(marks)] == []


def test_no_page_has_a_parse_error(own_archive):
    assert {page.address: page.errors for page in own_archive.pages if page.errors} == {}


def test_every_link_leads_somewhere_and_every_page_can_be_reached(own_archive):
    assert own_archive.broken_links(own_archive.pages) == []
    assert set(own_archive.addresses) - own_archive.reachable == own_archive.redirects
