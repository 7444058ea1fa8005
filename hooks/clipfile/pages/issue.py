"""The last issue: the archive as it was when its site was published, and the pages that it had.

What differs between the issue and the archive reaches some pages; every other one would be made the
same again, and is not even looked at.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from clipfile.archive import Archive
from clipfile.linking.clippings import Clipping
from clipfile.memory import Memory, pack, unpack
from clipfile.pages.kinds import Kind
from clipfile.pages.page import Page, key_of
from clipfile.pages.parts import Parts
from clipfile.progress import Progress
from clipfile.reading.inventory import Inventory, take_inventory
from clipfile.reading.many import Reader
from clipfile.reading.records import is_as_read

_MOST = 500
"""Articles. When more have changed, most pages are reached, and all are looked at."""
_NAME = "issue"


class Change(NamedTuple):
    """An article as it was in the issue, and as it is now; None where it is not published."""

    before: Clipping | None
    now: Clipping | None


class Planned(NamedTuple):
    """A page of the plan, and the key of the thing that it is about."""

    thing: str
    page: Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """What an issue and the archive can differ in."""

    planned: tuple[Planned, ...]
    """The pages, as they are now."""
    gone: tuple[str, ...]
    """The addresses of pages that are no more."""

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages alone."""
        return tuple(planned.page for planned in self.planned)


def issue_key(around: bytes, inventory: Inventory) -> bytes:
    """16 bytes that change with everything but the articles; empty when that cannot be known.

    `around`: of the program, the settings and what else the site is made of beside the archive.
    """
    if not around or not inventory.beside:
        return b""
    return key_of((around, inventory.beside))


def issue_key_afterwards(around: bytes, root: Path, memory: Memory, reader: Reader) -> bytes:
    """The key of a site that has been made while records or pictures were too new to be known.

    Meanwhile they have grown old enough, and are looked at again: unless one has changed, the site
    was made from them. Empty when one has, or when they are still too new.
    """
    inventory = take_inventory(root, Progress())
    key = issue_key(around, inventory)
    return key if key and is_as_read(memory, inventory, reader) else b""


def changes_since(archive: Archive, key: bytes) -> tuple[Change, ...] | None:
    """The articles that are others than in the issue that had the same key.

    None when there is no such issue, or when so much has changed that all pages can be others.
    """
    kept = archive.memory.value(_NAME)
    if kept is None or not key:
        return None
    then, before = unpack(kept)
    now = _names(archive)
    if then != key or any(now.get(id_, name) != name for id_, name in before.items()):
        return None
    paths = [path for (path,) in archive.memory.rows(_DIFFERENT)]
    if len(paths) > _MOST:
        return None
    return tuple(Change(_before(archive.memory, p), archive.paths.get(p)) for p in paths)


_DIFFERENT = """
SELECT path FROM issued LEFT JOIN article USING (path)
WHERE issued.digest IS NOT article.digest OR issued.links IS NOT article.links
UNION
SELECT path FROM article LEFT JOIN issued USING (path)
WHERE article.links > '' AND issued.links IS NULL
"""


def _before(memory: Memory, path: str) -> Clipping | None:
    question = "SELECT digest, slip, links FROM issued WHERE path = ?"
    for digest, slip, links in memory.rows(question, [path]):
        return Clipping(0, digest, *json.loads(slip), *json.loads(links))
    return None


def _names(archive: Archive) -> dict[str, str]:
    """Of the persons without a record: how articles spell them decides how all pages do.

    Persons who come or go are in articles that have changed; only a name can change elsewhere.
    """
    return {id_: person.name for id_, person in archive.people.items() if not person.has_record}


def reach_of(
    changes: Sequence[Change], kinds: Iterable[Kind], archive: Archive, parts: Parts
) -> Reach | None:
    """All pages that the changes can reach.

    None when one of them takes another's address: whether two want it, all pages together tell.
    """
    reached = _things(changes, kinds, archive)
    planned = tuple(
        Planned(key, page)
        for key, (kind, thing) in reached.items()
        for page in kind.pages(archive, parts, thing)
    )
    now = {place_of(one.page.address): one.thing for one in planned}
    before = dict(_asked(archive.memory, "SELECT place, thing FROM planned WHERE place", now))
    if len(now) < len(planned) or any(now[place] != thing for place, thing in before.items()):
        return None
    had = _asked(archive.memory, "SELECT place, address FROM planned WHERE thing", reached)
    return Reach(planned=planned, gone=tuple(a for place, a in had if place not in now))


def _things(
    changes: Sequence[Change], kinds: Iterable[Kind], archive: Archive
) -> dict[str, tuple[Kind, str]]:
    """By their keys: all that have a page on which a changed article was or is shown."""
    return {
        kind.key(thing): (kind, thing)
        for kind in kinds
        for before, now in changes
        if not (before and now and kind.sees(before) == kind.sees(now))
        for clipping in filter(None, (before, now))
        for thing in kind.reached(archive, clipping)
    }


def _asked(memory: Memory, question: str, values: Iterable[str]) -> list[tuple[str, str]]:
    """Two columns of the rows in which a third, the question's last, is one of `values`."""
    content = json.dumps(list(values), ensure_ascii=False)
    return memory.rows(f"{question} IN (SELECT value FROM json_each(?))", [content])  # noqa: S608  ours


def has_page(memory: Memory, reach: Reach, address: str) -> bool:
    """Whether there is a page at an address: one that was reached, or one of the issue."""
    if any(page.address == address for page in reach.pages):
        return True
    had = _asked(memory, "SELECT place, address FROM planned WHERE place", [place_of(address)])
    return any(found == address for _, found in had) and address not in reach.gone


def place_of(address: str) -> str:
    """What two addresses have in common on a file system that ignores case."""
    return address.casefold()


def forget_issue(memory: Memory) -> None:
    """Know of no issue: the site is about to change."""
    memory.keep({_NAME: pack((b"", {}))})


def keep_issue(
    archive: Archive, key: bytes, planned: Iterable[Planned], reach: Reach | None
) -> None:
    """Remember what the site was made from, now that it is published.

    `key` changes with everything but the articles; `planned` are the pages that can be others than
    in the issue before: of its `reach`, or all when there is none.
    """
    rows = ((place_of(p.address), p.address, thing, _listed(p)) for thing, p in planned)
    with archive.memory.changing() as database:
        if reach is None:
            database.execute("DELETE FROM planned")
            database.execute("DELETE FROM issued")
        else:
            gone = [(place_of(address),) for address in reach.gone]
            database.executemany("DELETE FROM planned WHERE place = ?", gone)
            database.execute(f"DELETE FROM issued WHERE path IN ({_DIFFERENT})")  # noqa: S608  ours
        database.executemany("INSERT OR REPLACE INTO planned VALUES (?, ?, ?, ?)", rows)
        database.execute(_ISSUED)
        content = pack((key, _names(archive)))
        database.execute("INSERT OR REPLACE INTO value VALUES (?, ?)", (_NAME, content))


_ISSUED = """
INSERT OR IGNORE INTO issued
SELECT path, digest, slip, links FROM article WHERE links > ''
"""


def _listed(page: Page) -> str | None:
    """The date in the sitemap, nothing when there is none; None for what is not in it."""
    return (page.date.iso if page.date else "") if page.in_sitemap else None


def unreached(memory: Memory, reach: Reach) -> Iterator[str]:
    """The addresses of the issue's pages that are as they were."""
    others = {page.address for page in reach.pages}.union(reach.gone)
    rows = memory.rows("SELECT address FROM planned")
    return (address for (address,) in rows if address not in others)


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
    before = dict(_asked(memory, question, places))
    if before == now:
        return None
    everything = dict(memory.rows("SELECT address, date FROM planned WHERE date IS NOT NULL"))
    return {a: date for a, date in everything.items() if a not in before} | now
