"""The sitemap: every page with the day of its newest clipping, whatever day it is built on."""

import gzip
from urllib.parse import unquote
from xml.etree import ElementTree as ET

NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def listed(built):
    """Address -> date, or None."""
    root = ET.fromstring(built.files["sitemap.xml"])
    return {
        unquote(url.findtext("s:loc", "", NAMES)).removeprefix(built.site_url): url.findtext(
            "s:lastmod", None, NAMES
        )
        for url in root.findall("s:url", NAMES)
    }


def test_every_page_is_listed_but_redirects(newspaper):
    assert {"articles/2023/quay-vote/", "people/mayor-quill/"} < newspaper.redirects
    assert set(listed(newspaper)) == set(newspaper.addresses) - newspaper.redirects


def test_an_article_has_the_date_of_its_last_change_and_a_list_that_of_its_newest(newspaper):
    dates = listed(newspaper)
    assert {
        address: dates[address]
        for address in (
            "articles/2023/council-votes-on-the-quay/",
            "articles/2023/storm-closes-the-harbour/",
            "articles/1987/night-ferry-runs-again/",
            "topics/storms/",
            "people/ada-quill/",
            "about/",
            "",
        )
    } == {
        "articles/2023/council-votes-on-the-quay/": "2023-11-05",
        "articles/2023/storm-closes-the-harbour/": "2023-10-20",
        "articles/1987/night-ferry-runs-again/": "1987",
        "topics/storms/": "2023-11-02",
        "people/ada-quill/": "2024-12",
        "about/": None,
        "": None,
    }


def test_no_date_is_that_of_the_build(newspaper):
    assert {date[:4] for date in listed(newspaper).values() if date} == {"1987", "2023", "2024"}


def test_the_packed_sitemap_is_the_sitemap(newspaper):
    assert gzip.decompress(newspaper.files["sitemap.xml.gz"]) == newspaper.files["sitemap.xml"]
