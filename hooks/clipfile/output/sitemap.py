"""The pages' addresses for crawlers (sitemaps.org, protocol 0.9)."""

import gzip
import re
from collections.abc import Iterable, Sequence
from html import escape
from urllib.parse import quote

MOST = 50_000
"""Addresses in one sitemap, by the protocol; with more of them, `sitemap.xml` lists sitemaps."""

_FILE = r"sitemap(-\d+)?\.xml(\.gz)?"
_NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_BEGIN = '<?xml version="1.0" encoding="UTF-8"?>\n'


def sitemap(site_url: str, pages: Iterable[tuple[str, str]]) -> dict[str, bytes]:
    """The files by name. `pages`: address and ISO date, empty when there is none, of each page.

    Without an address of its own the site has no full addresses to list.
    """
    listed = sorted(pages) if site_url else []
    base = site_url.rstrip("/") + "/"
    parts = [listed[start : start + MOST] for start in range(0, len(listed), MOST)] or [[]]
    texts = [_urls(base, part) for part in parts]
    if len(texts) == 1:
        files = {"sitemap.xml": texts[0]}
    else:
        names = [f"sitemap-{number}.xml" for number in range(1, len(texts) + 1)]
        files = dict(zip(names, texts, strict=True))
        files["sitemap.xml"] = _index(base, names)
    # Packed without a time, so that the same pages give the same bytes.
    packed = gzip.compress(files["sitemap.xml"], mtime=0)
    return {**files, "sitemap.xml.gz": packed}


def is_sitemap(path: str) -> bool:
    """Whether a file of the site is one of these."""
    return path.startswith("sitemap") and bool(re.fullmatch(_FILE, path))


def _urls(base: str, pages: Sequence[tuple[str, str]]) -> bytes:
    lines = (
        f"  <url><loc>{escape(base + quote(address))}</loc>"
        f"{f'<lastmod>{date}</lastmod>' if date else ''}</url>\n"
        for address, date in pages
    )
    return f"{_BEGIN}<urlset {_NAMESPACE}>\n{''.join(lines)}</urlset>\n".encode()


def _index(base: str, names: Sequence[str]) -> bytes:
    lines = (f"  <sitemap><loc>{escape(base + name)}</loc></sitemap>\n" for name in names)
    return f"{_BEGIN}<sitemapindex {_NAMESPACE}>\n{''.join(lines)}</sitemapindex>\n".encode()
