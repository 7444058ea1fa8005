"""The links of every article -> the memory; only those that a change can reach are made anew."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from clipfile.crew import on_every_core
from clipfile.linking.clippings import Said, link_article, links_of, said_in
from clipfile.linking.mentions import NameFinder
from clipfile.linking.name_forms import fold, names_in_texts
from clipfile.linking.register import Register, matching_key
from clipfile.memory import Memory, pack, unpack
from clipfile.model import Mention
from clipfile.problems import Problem
from clipfile.progress import Progress
from clipfile.reading.many import article_of, texts_of
from clipfile.reading.slips import Slip
from clipfile.reading.written import WrittenFiles
from clipfile.versions import version_of

_AT_ONCE = 2000
_Names = dict[str, dict[str, list[str]]]
"""`texts`: string -> who bears it; `fronts`: key of a name or id -> whom it means."""


class Shelved(NamedTuple):
    """What the memory says of one article that could be read."""

    row: int
    slip: Slip
    is_linked: bool
    is_broken: bool
    """There is an error in its file."""


@dataclass(frozen=True)
class Linker:
    """All that linking takes. `wider` knows the names of unpublished articles too."""

    memory: Memory
    register: Register
    wider: Register
    whole: WrittenFiles
    key: bytes
    """16 bytes that change with the two registers."""

    @cached_property
    def finder(self) -> NameFinder:
        """For what is published; the last one, while everybody has the same names."""
        return self.memory.again("finder", self.key, lambda: NameFinder(self.register))

    @cached_property
    def wider_finder(self) -> NameFinder:
        """For the problems of everything."""
        return self.finder if self.wider is self.register else NameFinder(self.wider)

    @property
    def names(self) -> _Names:
        """Whom every string can mean, and who of them is hidden: all that links depend on."""
        found = _names(self.register)
        if self.wider is not self.register:
            for kind, names in _names(self.wider).items():
                more = {name: ids for name, ids in names.items() if found[kind].get(name) != ids}
                found[f"{kind} of all"] = more
        return found

    def __reduce__(self) -> tuple[type["Linker"], tuple[object, ...]]:
        """Sent to another process without its finders, which cannot be."""
        return Linker, (self.memory, self.register, self.wider, self.whole, self.key)


def renew_links(linker: Linker, shelf: Sequence[Shelved], progress: Progress) -> None:
    """Bring the links in the memory up to date with the register and the articles."""
    memory = linker.memory
    with progress.phase("link", "articles") as phase:
        wanted = _reached(linker, shelf)
        phase.total = len(wanted)
        phase.skip(len(shelf) - len(wanted))
        made = on_every_core(_link, linker, wanted)
        waiting: list[_Linked] = []
        for linked in made:
            waiting.append(linked)
            phase.step()
            if len(waiting) == _AT_ONCE:
                _keep(memory, waiting)
                waiting = []
        _keep(memory, waiting)


def _reached(linker: Linker, shelf: Sequence[Shelved]) -> list[tuple[int, bool]]:
    """Row and publicity of every article that has no links, or other ones than before.

    Their links are forgotten together with the names that they were made from, so that a build
    that is killed afterwards leaves nothing that only looks up to date.
    """
    memory = linker.memory
    reached = [] if memory.is_of("names", linker.key) else _renamed(linker, shelf)
    rows = {one.row for one in reached}
    return [
        (one.row, one.slip.is_published) for one in shelf if not one.is_linked or one.row in rows
    ]


def _renamed(linker: Linker, shelf: Sequence[Shelved]) -> Sequence[Shelved]:
    """The articles that have a name that is new, or means somebody else than before."""
    memory = linker.memory
    now = linker.names
    content = json.dumps(now, ensure_ascii=False, sort_keys=True).encode()
    version = version_of("linking")
    kept = memory.value("names")
    if not memory.is_of("linking", version) or kept is None:
        reached = shelf
    else:
        reached = _touched(memory, shelf, _changes(json.loads(kept), now))
    with memory.changing() as database:
        database.executemany(
            "UPDATE article SET linked = NULL, links = NULL, doubts = NULL WHERE id = ?",
            [(one.row,) for one in reached],
        )
        database.executemany(
            "INSERT OR REPLACE INTO version VALUES (?, ?)",
            [("linking", version), ("names", linker.key)],
        )
        database.execute("INSERT OR REPLACE INTO value VALUES ('names', ?)", (content,))
    return reached


class _Changes(NamedTuple):
    texts: list[str]
    """Strings in texts that mean somebody else than before."""
    fronts: set[str]
    """Names and ids in front matter that do."""


def _changes(before: _Names, now: _Names) -> _Changes:
    texts: set[str] = set()
    fronts: set[str] = set()
    for kind in before.keys() | now.keys():
        old, new = before.get(kind, {}), now.get(kind, {})
        changed = (name for name in old.keys() | new.keys() if old.get(name) != new.get(name))
        (texts if kind.startswith("texts") else fronts).update(changed)
    return _Changes(texts=sorted(texts), fronts=fronts)


def _touched(memory: Memory, shelf: Sequence[Shelved], changes: _Changes) -> list[Shelved]:
    def in_front(slip: Slip) -> bool:
        return any(
            f"#{name[-1]}" in changes.fronts or matching_key(str(name[-1])) in changes.fronts
            for name in slip.names
        )

    touched = [one for one in shelf if one.is_linked and in_front(one.slip)]
    rows = {one.row for one in touched}
    others = [one for one in shelf if one.is_linked and one.row not in rows]
    if changes.texts and others:
        search = _Search(memory, tuple(changes.texts))
        items = [(one.row, one.slip.title, bool(one.slip.agencies)) for one in others]
        found = on_every_core(_is_in, search, items)
        touched += [one for one, is_in in zip(others, found, strict=True) if is_in]
    return touched


@dataclass(frozen=True)
class _Search:
    memory: Memory
    strings: tuple[str, ...]

    @cached_property
    def automaton(self) -> AhoCorasick:
        return AhoCorasick(list(self.strings))

    def __reduce__(self) -> tuple[type["_Search"], tuple[object, ...]]:
        return _Search, (self.memory, self.strings)


def _is_in(search: _Search, item: tuple[int, str, bool]) -> bool:
    """Whether one of the strings stands in an article's title, uncut text or captions."""
    row, title, has_captions = item
    text, uncut = texts_of(search.memory, row)
    blocks = (uncut or text).blocks if uncut or text else ()  # type: ignore[union-attr]
    captions = article_of(search.memory, row).captions if has_captions else ()
    parts = (title, *(block.text for block in blocks), *(c.description for c in captions))
    folded = fold("\0".join(parts))
    return bool(search.automaton.find_matches_as_indexes(folded))


class _Linked(NamedTuple):
    row: int
    digest: str
    """Of the links; empty when there are none, since it is not published."""
    links: str
    doubts: bytes | None
    mentions: bytes
    sentences: bytes


def _link(linker: Linker, item: tuple[int, bool]) -> _Linked:
    row, is_published = item
    article = article_of(linker.memory, row)
    text, uncut = texts_of(linker.memory, row)
    digest, links, mentions, sentences = "", "", b"", b""
    doubts: list[Problem] = []
    if is_published and text is not None:
        public = replace(article, text=text)
        linked, doubts = link_article(public, linker.register, linker.finder, whole=linker.whole)
        said = said_in(linked)
        found = links_of(linked, said)
        digest, links = found.links, json.dumps(found, ensure_ascii=False, separators=(",", ":"))
        mentions, sentences = pack(linked.mentions), json.dumps(said, ensure_ascii=False).encode()
    if not is_published or uncut is not None:
        # What is not published, or not whole, is linked once more for the problems that it has.
        whole = replace(article, text=uncut or text or article.text)
        doubts += link_article(whole, linker.wider, linker.wider_finder, whole=linker.whole)[1]
    return _Linked(row, digest, links, pack(doubts) if doubts else None, mentions, sentences)


def _keep(memory: Memory, linked: Iterable[_Linked]) -> None:
    linked = tuple(linked)
    with memory.changing() as database:
        database.executemany(
            "UPDATE article SET linked = ?, links = ?, doubts = ? WHERE id = ?",
            [(one.digest, one.links, one.doubts, one.row) for one in linked],
        )
        database.executemany(
            "INSERT OR REPLACE INTO story VALUES (?, ?, ?)",
            [(one.row, one.mentions, one.sentences) for one in linked if one.links],
        )


def mentions_of(memory: Memory, row: int) -> tuple[Mention, ...]:
    """Where the text of an article names persons."""
    content = memory.one("SELECT mentions FROM story WHERE id = ?", row)
    found: tuple[Mention, ...] = unpack(content) if content else ()
    return found


def said_of(memory: Memory, row: int) -> Said:
    """What an article says of the persons whom it names."""
    content = memory.one("SELECT sentences FROM story WHERE id = ?", row)
    return Said(*json.loads(content)) if content else Said({}, {})


def _names(register: Register) -> _Names:
    """What linking asks the register, with a mark on whoever is hidden."""
    people = register.people
    marked = {id_: id_ if person.is_indexed else f"!{id_}" for id_, person in people.items()}
    return {
        "texts": {
            string: [marked[id_] for id_ in bearers] + ["/"] + [marked[id_] for id_ in family]
            for string, (bearers, family) in names_in_texts(people.values()).items()
        },
        "fronts": {
            **{name: [marked[id_] for id_ in ids] for name, ids in register.ids_by_name.items()},
            **{f"#{id_}": [mark] for id_, mark in marked.items()},
        },
    }
