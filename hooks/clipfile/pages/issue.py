"""The last issue: the archive as it was when its site was published, and the pages that it had.

What differs between the issue and the archive reaches some pages; every other one would be made the
same again, and is not even looked at.
"""

import json
from collections.abc import Iterable

from clipfile.archive import Archive
from clipfile.linking.clippings import Clipping, clipping_of
from clipfile.memory import Memory, pack, unpack
from clipfile.model import Person
from clipfile.pages.page import Page
from clipfile.pages.reach import (
    ChangedArticle,
    ChangedRecord,
    Changes,
    Planned,
    Reach,
    asked,
    place_of,
)
from clipfile.reading.records import Record

_MOST = 500
"""Files. When more have changed, most pages are reached, and all are looked at."""
_NAME = "issue"


def changes_since(archive: Archive, key: bytes) -> Changes | None:
    """What differs from the archive of the issue that had the same key.

    `key`: of the program, the settings and what else the site is made of beside the archive; empty
    when that is not known.

    None when there is no such issue, or when so much has changed that all pages can be others.
    """
    memory = archive.memory
    kept = memory.value(_NAME)
    if kept is None or not key:
        return None
    then, names, pictures = unpack(kept)
    now = _names(archive)
    if then != key or any(now.get(id_, name) != name for id_, name in names.items()):
        return None
    articles = [path for (path,) in memory.rows(_OTHER_ARTICLES)]
    records = memory.rows(_OTHER_RECORDS)
    others = {path for path, _ in pictures.items() ^ _pictures(archive).items()}
    if len(articles) + len(records) + len(others) > _MOST:
        return None
    return Changes(
        tuple(ChangedArticle(p, _before(memory, p), archive.paths.get(p)) for p in articles),
        tuple(ChangedRecord(path, _person(one), _person(other)) for path, one, other in records),
        frozenset(others),
    )


_OTHER_ARTICLES = """
SELECT path FROM issued LEFT JOIN article USING (path)
WHERE issued.digest IS NOT article.digest OR issued.linked IS NOT article.linked
UNION
SELECT path FROM article LEFT JOIN issued USING (path)
WHERE article.linked > '' AND issued.linked IS NULL
"""
_OTHER_RECORDS = """
SELECT path, issued_record.content, person.content FROM issued_record LEFT JOIN person USING (path)
WHERE issued_record.content IS NOT person.content
UNION ALL
SELECT path, NULL, person.content FROM person LEFT JOIN issued_record USING (path)
WHERE issued_record.content IS NULL
"""


def _before(memory: Memory, path: str) -> Clipping | None:
    question = "SELECT digest, slip, links FROM issued WHERE path = ?"
    for digest, slip, links in memory.rows(question, [path]):
        return clipping_of(0, digest, json.loads(slip), json.loads(links))
    return None


def _person(content: bytes | None) -> Person | None:
    return Record(*unpack(content)).person if content else None


def _names(archive: Archive) -> dict[str, str]:
    """Of the persons without a record: how articles spell them decides how all pages do.

    Persons who come or go are in articles that have changed; only a name can change elsewhere.
    """
    return {id_: person.name for id_, person in archive.people.items() if not person.has_record}


def _pictures(archive: Archive) -> dict[str, bytes]:
    """Path -> digest of every picture that is shown."""
    return {path: file.digest for path, file in archive.pictures.items()}


def forget_issue(memory: Memory) -> None:
    """Know of no issue: the site is about to change."""
    memory.keep({_NAME: pack((b"", {}, {}))})


def keep_issue(
    archive: Archive, key: bytes, planned: Iterable[Planned], reach: Reach | None
) -> None:
    """Remember what the site was made from, now that it is published.

    `key` as in `changes_since`; `planned` are the pages that can be others than in the issue
    before: of its `reach`, or all when there is none.
    """
    rows = ((place_of(p.address), p.address, thing, _listed(p)) for thing, p in planned)
    with archive.memory.changing() as database:
        if reach is None:
            for table in ("planned", "issued", "issued_record"):
                database.execute(f"DELETE FROM {table}")  # noqa: S608  ours
            database.execute(_ISSUED)
            database.execute(_ISSUED_RECORDS)
        else:
            gone = [(place_of(address),) for address in reach.gone]
            database.executemany("DELETE FROM planned WHERE place = ?", gone)
            articles = [(article.path,) for article in reach.changes.articles]
            database.executemany("DELETE FROM issued WHERE path = ?", articles)
            database.executemany(f"{_ISSUED} AND path = ?", articles)
            records = [(record.path,) for record in reach.changes.records]
            database.executemany("DELETE FROM issued_record WHERE path = ?", records)
            database.executemany(f"{_ISSUED_RECORDS} WHERE path = ?", records)
        database.executemany("INSERT OR REPLACE INTO planned VALUES (?, ?, ?, ?)", rows)
        content = pack((key, _names(archive), _pictures(archive)))
        database.execute("INSERT OR REPLACE INTO value VALUES (?, ?)", (_NAME, content))


_ISSUED = """
INSERT INTO issued SELECT path, digest, linked, slip, links FROM article WHERE linked > ''
"""
_ISSUED_RECORDS = "INSERT INTO issued_record SELECT path, content FROM person"


def _listed(page: Page) -> str | None:
    """The date in the sitemap, nothing when there is none; None for what is not in it."""
    return (page.date.iso if page.date else "") if page.in_sitemap else None


def listed_pages(
    memory: Memory, planned: Iterable[Planned], reach: Reach | None
) -> dict[str, str] | None:
    """Address and ISO date, empty when there is none, of all pages for the sitemap.

    `planned` as in `keep_issue`. None when they are those of the issue.
    """
    dates = {page.address: _listed(page) for _, page in planned}
    now = {address: date for address, date in dates.items() if date is not None}
    if reach is None:
        return now
    places = map(place_of, (*dates, *reach.gone))
    question = "SELECT address, date FROM planned WHERE date IS NOT NULL AND place"
    before = dict(asked(memory, question, places))
    if before == now:
        return None
    everything = dict(memory.rows("SELECT address, date FROM planned WHERE date IS NOT NULL"))
    return {a: date for a, date in everything.items() if a not in before} | now
