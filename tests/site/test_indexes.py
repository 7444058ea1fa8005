"""The indexes: as many as the files say, counted here by other code than that under test."""

from collections import Counter

import pytest


@pytest.fixture(scope="session")
def articles(newspaper):
    found = [s for s in newspaper.sources("articles") if s.is_published]
    assert len(found) == 9
    return found


def counted(page, items=".//section//ul/li"):
    """Names and counts of an index page."""
    items = page.all(items)
    return {"".join(li.find("a").itertext()): "".join(li.find("span").itertext()) for li in items}


def test_every_published_article_is_in_the_calendar_and_nothing_else(newspaper, articles):
    pages = [a for a in newspaper.addresses if newspaper.page(a).all(".//*[@class='cf-stamp']")]
    assert sorted(pages) == sorted(a.address for a in articles)
    years = Counter(str(a.keys["date"])[:4] for a in articles)
    calendar = newspaper.page("articles/")
    rows = calendar.all(".//tbody/tr")
    assert {
        "".join(row[0].itertext()).strip(): "".join(row[-1].itertext()).strip() for row in rows
    } == {year: str(count) for year, count in years.items()}
    months = Counter(str(a.keys["date"])[:7] for a in articles if "-" in str(a.keys["date"]))
    cells = {calendar.to(a.get("href")): a.text for a in calendar.all(".//tbody//td/a")}
    assert cells == {f"articles/{m.replace('-', '/')}/": str(n) for m, n in months.items()}


@pytest.mark.parametrize("key", ["source", "topics"])
def test_every_source_and_topic_is_indexed_with_its_count(newspaper, articles, key):
    values = [v for a in articles for v in _listed(a.keys.get(key, []))]
    page = newspaper.page({"source": "sources/", "topics": "topics/"}[key])
    assert counted(page) == {name: str(count) for name, count in Counter(values).items()}


def _listed(value):
    return value if isinstance(value, list) else [value]


def test_every_list_holds_the_articles_that_its_index_counts(newspaper):
    for index in ("sources/", "topics/"):
        page = newspaper.page(index)
        for item in page.all(".//section//ul/li"):
            ((_, address),) = page.links(item)
            count = "".join(item.find("span").itertext())
            assert len(newspaper.page(address).all(".//ol/li")) == int(count), address


def test_every_year_and_month_lists_its_articles(newspaper, articles):
    for address in {a.address.rsplit("/", 2)[0] + "/" for a in articles}:
        year = address.split("/")[1]
        listed = [
            newspaper.page(address).to(a.get("href"))
            for a in newspaper.page(address).all(".//ol/li//p[@class='cf-entry__title']/a")
        ]
        assert sorted(listed) == sorted(a.address for a in articles if a.keys["date"][:4] == year)


def test_the_index_of_people_has_everybody_who_has_a_page(newspaper):
    page = newspaper.page("people/")
    listed = [page.to(a.get("href")) for a in page.all(".//section[@class='cf-az__letter']//li/a")]
    people = set(newspaper.addresses) - newspaper.redirects - {"people/"}
    pages = [a for a in people if a.startswith("people/")]
    assert sorted(listed) == sorted(pages)
    # In how many articles each has a part: is in them, wrote them, or took a photograph.
    assert counted(page, ".//section[@class='cf-az__letter']//li") == {
        "Brook, Sela": "2",
        "Drakos, Kosmas": "3",
        "Lund, Rafe": "2",
        "Marsh, Bela": "2",
        "Marsh, Inés": "2",
        "Orth, Lena": "1",
        "Ory, Mal <svg onload=alert('byline')>": "1",
        "Oster, Pim": "3",
        "Quill, Ada": "7",
        "Stone, Eve <script>alert('person')</script>": "1",
        "Tarn, Odo": "0",
        "onerror=alert('credit')>, Zed <img src=x": "1",
    }


def test_every_caption_is_among_the_photographs(newspaper, articles):
    total = sum(len(a.keys.get("captions", [])) for a in articles)
    page = newspaper.page("photos/")
    assert len(page.all(".//figure")) == total
    assert page.said(".//p[@class='cf-summary']") == [f"{total} captions"]


def test_every_drawer_of_photographs_holds_what_it_counts(newspaper):
    page = newspaper.page("photos/")
    drawers = page.all(".//section//li")
    assert drawers
    for item in drawers:
        ((_, address),) = page.links(item)
        count = "".join(item.find("span").itertext())
        assert len(newspaper.page(address).all(".//figure")) == int(count), address


def test_the_front_page_counts_what_the_indexes_count(newspaper, articles):
    home = newspaper.page("")
    figures = home.said(".//ul[@class='cf-figures']/li")
    captions = sum(len(a.keys.get("captions", [])) for a in articles)
    topics = {topic for a in articles for topic in a.keys.get("topics", [])}
    people = counted(newspaper.page("people/"), ".//section[@class='cf-az__letter']//li")
    assert figures == [
        f"{len(articles)} clippings",
        f"{len(people)} people",
        f"{len({a.keys['source'] for a in articles})} sources",
        f"{len(topics)} topics",
        f"{captions} photographs",
    ]


def test_the_front_page_shows_the_newest_articles_first(newspaper, articles):
    shown = newspaper.page("").said(
        ".//section[@aria-labelledby='newest']//p[@class='cf-entry__title']"
    )
    newest = sorted(articles, key=lambda a: a.id)
    newest.sort(key=lambda a: a.keys["date"], reverse=True)
    assert shown == [" ".join(a.keys["title"].split()) for a in newest][:8]
