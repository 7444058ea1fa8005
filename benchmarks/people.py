"""`make bench-people`: what persons cost a build, and their pages a reader.

Usage: python benchmarks/people.py [ARTICLES]

The articles name 5,000 persons with records; one of them is in three articles of ten. The site is
built once, from nothing. The phases' times come from the build's own table.
"""

import re
import sys
import tempfile
from collections.abc import Iterator
from gzip import compress
from pathlib import Path

import composing
import measure
import phases
from corpus import Corpus
from forms import segment
from report import table

_ARTICLES = 10_000
_PERSONS = 5_000
_FILE = Path(__file__).with_name("PEOPLE.md")
_BUILD = (sys.executable, "-m", "mkdocs", "build", "--verbose")
_MOST = 60_000
"""Bytes, compressed, that a page of a person may have."""

_HEAD = """\
# What persons cost

Written by `make bench-people`, not by hand. The build is a clean one. "Read" makes articles of
their files, Markdown and captions included; "link" finds every name in the same texts, decides what
it means, and takes sentences and quotations. Sizes are compressed as a static host compresses
(gzip 6), in thousands of bytes, without style sheets and fonts.
"""


class Crowd(Corpus):
    """Many persons, each with a record; the first is in three articles of ten, the second in 20."""

    def __init__(self, articles: int) -> None:
        super().__init__(articles, people=_PERSONS, recorded=1)
        self.first, self.second = self.people[:2]
        self._every = max(1, articles // 20)

    def _people_of(self, number: int) -> list[str]:
        one, *others = super()._people_of(number)
        if number % 10 < 3:  # noqa: PLR2004  three of ten
            one = self.first
        elif number % self._every == self._every - 1:
            one = self.second
        return list(dict.fromkeys((one, *others)))


def main(articles: int) -> None:
    """Build, measure, and write what was found."""
    measure.end_cleanly()
    with tempfile.TemporaryDirectory(prefix="clipfile-bench-") as folder:
        _FILE.write_text(measured(articles, Path(folder)), "utf-8")


def measured(articles: int, root: Path) -> str:
    """What a build of so many articles in a folder below `root` took and made."""
    crowd = Crowd(articles)
    composing.compose(crowd, ("clipfile",), root)
    log = root / "build.log"
    usage = measure.run(_BUILD, folder=root / "clipfile", log=log, patience=None)
    took = phases.phases_of(log.read_text("utf-8"))
    pages = root / "clipfile" / "site" / "people"
    parts = (_HEAD, _told(articles, crowd, usage), _times(took), _sizes(pages, crowd))
    return "\n".join(parts)


def _told(articles: int, crowd: Crowd, usage: measure.Usage) -> str:
    others = usage.others_cpu_seconds / usage.seconds
    return (
        f"{articles:,} articles name {len(crowd.people):,} persons with records, each with an "
        f"alias.\nThe build took {usage.seconds:.0f} s on {measure.cores()} cores; other programs "
        f"took {others:.1f} cores meanwhile.\n"
    )


def _times(took: dict[str, float]) -> str:
    rows = [(name, f"{took[name]:.1f}") for name in ("read", "link")]
    rows.append(("link / read", f"{took['link'] / took['read']:.2f}"))
    return table(("phase", "seconds"), rows)


def _sizes(pages: Path, crowd: Crowd) -> str:
    first, second = segment(crowd.first), segment(crowd.second)
    files = {
        "who is in most articles, first page": pages / first / "index.html",
        "who is in most articles, second page": pages / first / "page" / "2" / "index.html",
        "who is in most articles, Atom feed": pages / first / "feed.xml",
        "who is in 20 articles": pages / second / "index.html",
        "all people, A to Z": pages / "index.html",
    }
    # A small archive has no second page, and one without an address no feeds.
    rows = [_row(what, file) for what, file in files.items() if file.exists()]
    return table(("page", "KB", "compressed, KB"), rows) + "".join(_bounds(pages / first))


def _row(what: str, file: Path) -> tuple[str, str, str]:
    content = file.read_bytes()
    packed = len(compress(content, 6, mtime=0))
    return what, f"{len(content) / 1000:,.0f}", f"{packed / 1000:,.1f}"


def _bounds(folder: Path) -> Iterator[str]:
    """How much of what grows with the archive stands on the first page of the person."""
    page = (folder / "index.html").read_text("utf-8")
    mentioned = re.search(r'cf-summary">In ([\d,]+) clippings', page)
    together = page.partition('id="together"')[2].partition("</aside>")[0]
    with_evidence, _, further = together.partition('<details class="cf-further"')
    company, evidence = with_evidence.count("<details"), together.count("cf-company__clipping")
    listed = page.partition('id="mentioned"')[2].partition("</section>")[0]
    entries = listed.count('<li class="cf-entry"')
    packed = len(compress(page.encode(), 6, mtime=0))
    yield f"\nThe first person is in {mentioned[1] if mentioned else 'no'} articles. "
    yield f"The first page lists {entries} of them,\n{company} persons who appear with them and "
    yield f"{evidence} articles as evidence, and names {further.count('<li>')} more.\n"
    yield f"It is {'under' if packed < _MOST else 'over'} {_MOST / 1000:.0f} KB, the aim.\n"


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else _ARTICLES)
