"""The addresses of the site for crawlers, as sitemaps.org wants them."""

import gzip
from xml.etree import ElementTree as ET

import pytest

from clipfile.output.sitemap import MOST, sitemap

SPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
SITE = "https://harbour.example/file/"


def addresses(content: bytes, kind: str = "url") -> list[tuple[str, str | None]]:
    """Address and date of everything that a sitemap, or an index of sitemaps, lists."""
    root = ET.fromstring(content)
    assert root.tag == f"{SPACE}{'urlset' if kind == 'url' else 'sitemapindex'}"
    assert {child.tag for child in root} <= {SPACE + kind}
    return [(one.findtext(f"{SPACE}loc"), one.findtext(f"{SPACE}lastmod")) for one in root]


def many(count):
    return [(f"articles/2024/a{number:06}/", "") for number in range(count)]


def test_every_page_is_listed_once_by_address_with_its_date() -> None:
    files = sitemap(SITE, [("people/", ""), ("", "2024"), ("articles/", "2024-08-14")])
    assert list(files) == ["sitemap.xml", "sitemap.xml.gz"]
    assert addresses(files["sitemap.xml"]) == [
        (SITE, "2024"),
        (f"{SITE}articles/", "2024-08-14"),
        (f"{SITE}people/", None),
    ]
    assert gzip.decompress(files["sitemap.xml.gz"]) == files["sitemap.xml"]


def test_it_is_written_in_these_bytes() -> None:
    files = sitemap(SITE, [("a/", "2024-08-14")])
    assert files["sitemap.xml"].decode() == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        "  <url><loc>https://harbour.example/file/a/</loc><lastmod>2024-08-14</lastmod></url>\n"
        "</urlset>\n"
    )


@pytest.mark.parametrize(
    ("site_url", "address", "expected"),
    [
        (SITE, "people/大江/", f"{SITE}people/%E5%A4%A7%E6%B1%9F/"),
        (SITE, "topics/a&b/", f"{SITE}topics/a%26b/"),
        ("https://harbour.example", "a/", "https://harbour.example/a/"),
        ("https://harbour.example/?a=1&b=2", "a/", "https://harbour.example/?a=1&b=2/a/"),
    ],
)
def test_addresses_are_whole_and_quoted(site_url, address, expected) -> None:
    files = sitemap(site_url, [(address, "")])
    assert addresses(files["sitemap.xml"]) == [(expected, None)]


@pytest.mark.parametrize("site_url", ["", SITE])
def test_a_site_without_pages_or_without_an_address_lists_nothing(site_url) -> None:
    files = sitemap(site_url, many(3) if not site_url else [])
    assert list(files) == ["sitemap.xml", "sitemap.xml.gz"]
    assert addresses(files["sitemap.xml"]) == []
    assert gzip.decompress(files["sitemap.xml.gz"]) == files["sitemap.xml"]


@pytest.mark.parametrize(
    ("count", "sizes"),
    [(MOST, []), (MOST + 1, [MOST, 1]), (2 * MOST, [MOST, MOST]), (2 * MOST + 7, [MOST, MOST, 7])],
)
def test_no_sitemap_has_more_than_50_000_addresses(count, sizes) -> None:
    assert MOST == 50_000
    files = sitemap(SITE, many(count))
    names = [f"sitemap-{number}.xml" for number in range(1, len(sizes) + 1)]
    assert sorted(files) == sorted([*names, "sitemap.xml", "sitemap.xml.gz"])
    if not sizes:
        assert len(addresses(files["sitemap.xml"])) == count
        return
    assert addresses(files["sitemap.xml"], "sitemap") == [(SITE + name, None) for name in names]
    assert gzip.decompress(files["sitemap.xml.gz"]) == files["sitemap.xml"]
    parts = [addresses(files[name]) for name in names]
    assert [len(part) for part in parts] == sizes
    assert [address for part in parts for address, _ in part] == [
        SITE + address for address, _ in many(count)
    ]
    assert all(len(content) < 50 * 1024 * 1024 for content in files.values())


def test_the_order_in_which_pages_come_makes_no_difference() -> None:
    pages = [(f"{number}/", str(number)) for number in range(1000, 1100)]
    assert sitemap(SITE, pages) == sitemap(SITE, reversed(pages))
