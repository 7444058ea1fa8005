"""A build after an edit touches what the edit changes, and leaves the site of a clean build."""

import gc
import os
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import pytest
from mkdocs.config import load_config

from clipfile.adapter.desk import Desk

HOOKS = Path(__file__).parents[2] / "hooks"
MKDOCS = "from mkdocs.__main__ import cli\ncli()"
SETTLED = 2.2
"""Seconds after which a file that was changed is trusted by its stamp."""
NOTHING = "Nothing has changed since the site was built"

STORM = "articles/2023/storm-closes-the-harbour"
VOTE = "articles/2023/council-votes-on-the-quay"
FERRY = "articles/1987/night-ferry-runs-again"
FOG = "articles/1987/fog-signal-falls-silent"
TOLL = "articles/2024/toll-book-opened"
SURVEYOR = "articles/2024/surveyor-leaves"
LIMANI = "articles/2024/to-limani-plironi"
DRAFT = "articles/2024/brindlewick-plans"
QUILL, DRAKOS = "people/ada-quill", "people/kosmas-drakos"
SITEMAP = {"sitemap.xml", "sitemap.xml.gz"}


def code_in(hooks: Path) -> dict[str, bytes]:
    return {path.relative_to(hooks).as_posix(): path.read_bytes() for path in hooks.rglob("*.py")}


class Builder:
    """Starts builds whose code is that in the archive.

    Where it is the code of this repository, it is that of a process that has imported it already.
    """

    def __init__(self, forks, make_forks) -> None:
        self.known, self.code = forks, code_in(HOOKS)
        self.make_forks = make_forks

    @cached_property
    def unknown(self):
        return self.make_forks()

    def start(self, root: Path, program: str, *arguments: str):
        hooks = root / "hooks"
        forks = self.known if code_in(hooks) == self.code else self.unknown
        # A file that is changed twice in a second would not be compiled again.
        more = {"PYTHONPATH": str(hooks), "PYTHONDONTWRITEBYTECODE": "1"}
        return forks.start(program, *arguments, cwd=root, **more)


def wait(build, exit_code: int = 0) -> str:
    code, output = build.end()
    assert code == exit_code, output
    return output


class Archive:
    """An archive with the code and the theme that build it, all to be changed at will."""

    def __init__(self, root: Path, builder: Builder) -> None:
        self.root = root
        self.builder = builder

    def start(self, *arguments: str, program: str = MKDOCS):
        """A build that goes on beside the test."""
        return self.builder.start(self.root, program, "build", *arguments)

    def build(self, *arguments: str, exit_code: int = 0) -> str:
        """What a build says."""
        return wait(self.start(*arguments), exit_code)

    @property
    def site(self) -> Path:
        return self.root / "site"

    def files(self) -> dict[str, bytes]:
        """Everything but what builds make."""
        found = (path for path in sorted(self.root.rglob("*")) if path.is_file())
        named = {path.relative_to(self.root).as_posix(): path for path in found}
        return {
            name: path.read_bytes()
            for name, path in named.items()
            if not name.startswith(("site/", ".clipfile/")) and "__pycache__" not in name
        }

    def put(self, files: dict[str, bytes]) -> None:
        """Make the archive's files these, touching only those that differ."""
        now = self.files()
        for name in now.keys() - files.keys():
            (self.root / name).unlink()
        for name, content in files.items():
            if now.get(name) != content:
                (self.root / name).parent.mkdir(parents=True, exist_ok=True)
                (self.root / name).write_bytes(content)

    def replace(self, name: str, old: str, new: str) -> None:
        text = (self.root / name).read_text("utf-8")
        assert text.count(old) == 1, (name, old, text.count(old))
        (self.root / name).write_text(text.replace(old, new), "utf-8")

    def write(self, name: str, text: str) -> None:
        (self.root / name).write_text(text, "utf-8")

    def delete(self, name: str) -> None:
        (self.root / name).unlink()

    def rename(self, name: str, to: str) -> None:
        (self.root / name).rename(self.root / to)

    def copy(self, name: str, to: str) -> None:
        shutil.copyfile(self.root / name, self.root / to)

    def built(self) -> dict[str, bytes]:
        found = (path for path in sorted(self.site.rglob("*")) if path.is_file())
        return {path.relative_to(self.site).as_posix(): path.read_bytes() for path in found}

    def marks(self) -> dict[str, tuple[int, int, int]]:
        """Inode and times of every file of the site: one that was made anew has others."""
        found = ((path, path.stat()) for path in self.site.rglob("*") if path.is_file())
        return {
            path.relative_to(self.site).as_posix(): (s.st_ino, s.st_mtime_ns, s.st_ctime_ns)
            for path, s in found
        }


def difference(before: dict, now: dict) -> set[str]:
    return {path for path in before.keys() | now.keys() if before.get(path) != now.get(path)}


@pytest.fixture(scope="module")
def builder(forks, make_forks):
    return Builder(forks, make_forks)


@pytest.fixture(scope="module")
def archive(tmp_path_factory, settled, builder):
    """The newspaper, built twice: the second time every file was trusted."""
    made = Archive(settled(tmp_path_factory.mktemp("incremental") / "newspaper"), builder)
    shutil.copytree(HOOKS, made.root / "hooks", ignore=shutil.ignore_patterns("__pycache__"))
    settings = made.root / "mkdocs.yml"
    text = settings.read_text("utf-8")
    assert text.count(str(HOOKS)) == 2
    settings.write_text(text.replace(str(HOOKS), "hooks"), "utf-8")
    made.build()
    time.sleep(SETTLED)
    made.build()
    made.base, made.first = made.files(), made.built()
    return made


@dataclass(frozen=True)
class Result:
    """What a build made of an edit, and of taking back the one before."""

    output: str
    touched: set[str]
    """Files of the site that were written, or are gone."""
    renewed: set[str]
    """Those with other bytes than before the build."""
    changed: set[str]
    """Those with other bytes than without the edit."""
    wrong: set[str]
    """Files that a clean build of the same state makes differently, or not at all."""


@pytest.fixture(scope="module")
def edited(archive, tmp_path_factory):
    """Takes back the last edit, makes another one, builds, and compares with a clean build."""
    clean = Archive(tmp_path_factory.mktemp("clean") / "newspaper", archive.builder)

    def make(edit: Callable[[Archive], object]) -> Result:
        marks, before = archive.marks(), archive.built()
        archive.put(archive.base)
        edit(archive)
        shutil.rmtree(clean.root, ignore_errors=True)
        clean.root.mkdir()
        clean.put(archive.files())
        beside = clean.start()
        output = archive.build()
        wait(beside)
        now = archive.built()
        return Result(
            output=output,
            touched=difference(marks, archive.marks()),
            renewed=difference(before, now),
            changed=difference(archive.first, now),
            wrong=difference(now, clean.built()),
        )

    return make


def searched(paths: set[str]) -> set[str]:
    return {path for path in paths if path.startswith("pagefind/")}


def append(archive: Archive, name: str, text: str) -> None:
    with (archive.root / name).open("a") as file:
        file.write(text)


def pages(*addresses: str) -> set[str]:
    return {f"{address}/index.html".removeprefix("/") for address in addresses}


def feeds(*people: str) -> set[str]:
    return {f"{person}/feed.{form}" for person in people for form in ("xml", "json")}


@dataclass(frozen=True)
class Case:
    """An edit, and all the files of the site that it changes, but those of the search index."""

    edit: Callable[[Archive], object]
    changed: set[str]
    searched: bool = True
    """Whether somebody who searches can find something else."""
    in_vain: set[str] = field(default_factory=set)
    """Pages that are made anew with the bytes that they had."""


CASES = {
    "no edit": Case(lambda a: a, set(), searched=False),
    "a file that is only touched": Case(
        lambda a: os.utime(a.root / f"{STORM}.md"), set(), searched=False
    ),
    "a word": Case(lambda a: a.replace(f"{STORM}.md", "a pond", "a lake"), pages(STORM)),
    "a word in a sentence that a person's page shows": Case(
        lambda a: a.replace(f"{STORM}.md", "asked for help", "begged"),
        # It stands as evidence on the page of whoever is in the article with her.
        pages(STORM, QUILL, DRAKOS) | feeds(QUILL),
    ),
    "a role": Case(
        lambda a: a.replace(f"docs/{QUILL}.md", "Amateur bell-ringer", "Retired bell-ringer"),
        pages(QUILL),
    ),
    "a biography": Case(
        lambda a: a.replace(f"docs/{QUILL}.md", "has kept its", "has kept her"),
        pages(QUILL),
        searched=False,
    ),
    "a draft's text": Case(
        lambda a: a.replace(f"{DRAFT}.md", "Ada Quill said", "Odo Tarn said"), set(), searched=False
    ),
    "another picture of the same size": Case(
        lambda a: (a.root / "articles/2023/photos/harbour-wall.png").write_bytes(
            (a.root / "articles/2023/photos/harbour-wall.png").read_bytes() + b"\0"
        ),
        {"articles/2023/photos/harbour-wall.png"},
        searched=False,
    ),
    "a hand-written page": Case(
        lambda a: a.replace("docs/about.md", "on one shelf", "on two shelves"),
        pages("about"),
        searched=False,
    ),
    "the words on the front page": Case(
        lambda a: a.replace("docs/index.md", "one invented", "an invented"),
        {"index.html"},
        searched=False,
    ),
    "a new hand-written page": Case(
        lambda a: a.write("docs/more.md", "# More\n\n[Ada](people/ada-quill.md)\n"),
        pages("more") | SITEMAP,
        searched=False,
    ),
    "a style sheet": Case(
        lambda a: append(
            a, "hooks/clipfile/theme/assets/stylesheets/search.css", "\n.x { top: 0 }\n"
        ),
        {"assets/stylesheets/search.css"},
        searched=False,
    ),
    "a headline": Case(
        lambda a: a.replace(f"{STORM}.md", "title: Storm closes", "title: Gale closes"),
        pages(STORM, "", "articles/2023", "articles/2023/10", FOG, VOTE)
        | pages("sources/shoreline-wire", "topics/storms", QUILL, DRAKOS)
        | feeds(QUILL, DRAKOS)
        | pages("people/rafe-lund", "people/sela-brook", "photos")
        | pages("photos/agencies/afp", "photos/agencies/reuters")
        | pages("photos/photographers/rafe-lund", "photos/photographers/sela-brook"),
    ),
    "a day that moves an article between others": Case(
        lambda a: a.replace(f"{STORM}.md", "date: 2023-10-20", "date: 2023-12-20"),
        pages(STORM, "", "articles", "articles/2023", "articles/2023/10", "articles/2023/12")
        | pages(FOG, VOTE, SURVEYOR, "sources/shoreline-wire", "topics/storms", QUILL, DRAKOS)
        | pages("people", "people/sela-brook", "photos", "photos/photographers/sela-brook")
        | feeds(QUILL, DRAKOS)
        | SITEMAP,
        # Their cards do not show the day, but are known by it.
        in_vain=pages("people/rafe-lund", "photos/photographers/rafe-lund")
        | pages("photos/agencies/afp", "photos/agencies/reuters"),
    ),
    "a new alias": Case(
        lambda a: a.replace(f"docs/{DRAKOS}.md", "aliases: [", "aliases: [the clerk, "),
        pages(DRAKOS, VOTE, "articles/2023/11", "", "people")
        | pages(QUILL, "people/ines-marsh", "people/lena-orth")
        | pages("sources/the-harbour-post", "topics/harbour-works", "topics/storms")
        | pages("people/the-clerk")
        | feeds(DRAKOS),
    ),
    "an alias that nobody writes": Case(
        lambda a: a.replace(f"docs/{DRAKOS}.md", "aliases: [", "aliases: [The Pilot, "),
        pages(DRAKOS, "people/the-pilot"),
    ),
    "a record of another name": Case(
        lambda a: a.rename(f"docs/{DRAKOS}.md", "docs/people/kostas-drakos.md"),
        pages(DRAKOS, "people/kostas-drakos", "people", "", QUILL, "people/ines-marsh")
        | pages("people/pim-oster", "people/rafe-lund", STORM, SURVEYOR, LIMANI)
        | pages("articles/2023/10", "articles/2024/02", "articles/2024/12")
        | pages("photos", "photos/agencies/afp", "photos/agencies/ap", "photos/people/ada-quill")
        | pages("photos/people", "photos/people/kosmas-drakos", "photos/people/kostas-drakos")
        | pages("photos/places/the-new-quay")
        | pages("photos/photographers/pim-oster", "photos/photographers/rafe-lund")
        | pages("sources/shoreline-wire", "sources/the-harbour-post", "sources/νυχτερινή-άγκυρα")
        | pages("topics/harbour-works", "topics/storms", "topics/λιμάνι")
        | pages("people/δράκοσ", "people/κοσμάσ-δράκοσ")
        | feeds(DRAKOS, "people/kostas-drakos")
        | SITEMAP,
    ),
    "an article that is gone": Case(
        lambda a: a.delete(f"{TOLL}.md"),
        pages(TOLL, SURVEYOR, "articles/2024/lamp-sold-abroad", "", QUILL, "people")
        | pages("articles", "articles/2024", "articles/2024/03")
        | pages("sources", "sources/evening-lantern")
        | feeds(QUILL)
        | SITEMAP,
    ),
    "a draft that is published": Case(
        lambda a: a.replace(f"{DRAFT}.md", "status: draft\n", ""),
        pages(DRAFT, "articles/2024/old-brindlewick", VOTE, LIMANI, "", QUILL, "people")
        | pages("articles/2024/letters-to-the-gull")
        | pages("articles", "articles/2024", "articles/2024/06")
        | pages(*(f"people/{name}-brindlewick" for name in ("lady", "ned", "osric")))
        | feeds(QUILL, "people/lady-brindlewick", "people/osric-brindlewick")
        | pages("photos", "photos/agencies", "photos/agencies/brindlewick-pictures")
        | pages("photos/photographers", "photos/photographers/ned-brindlewick")
        | pages("sources", "sources/the-brindlewick-gazette", "topics", "topics/brindlewick")
        | {"articles/2024/photos/brindlewick.png"}
        | SITEMAP,
    ),
}
"""What is edited -> the edit, and what it changes."""


@pytest.mark.parametrize("what", CASES)
def test_an_edit_touches_the_files_that_it_changes_and_leaves_the_site_of_a_clean_build(
    edited, what
) -> None:
    case = CASES[what]
    result = edited(case.edit)
    assert result.wrong == set()
    assert result.changed - searched(result.changed) == case.changed
    assert bool(searched(result.changed)) == case.searched
    # Of the edit before, which was taken back, the same is true.
    in_vain = set().union(*(other.in_vain for other in CASES.values()))
    # A shard takes another's place as a whole, with its list of words, which may be the same.
    assert result.touched - result.renewed <= in_vain | {"pagefind/all/words.gz"}
    assert result.renewed <= result.touched


# Edits that reach many pages.


THEME = "hooks/clipfile/theme"
REDIRECTS = (
    pages("articles/2023/quay-vote", "articles/1999/quay-vote-first-draft")
    | pages("people/a-quill", "people/mayor-quill", "people/άντα-κουίλ", "people/the-surveyor")
    | pages("people/δράκοσ", "people/κοσμάσ-δράκοσ", "people/odo-img-src-x-onerror-alert-alias")
)


NOT_OF_A_PERSON = REDIRECTS | {"people/index.html"}


def is_page(path: str) -> bool:
    return path.endswith(".html")


def is_by_hand(path: str) -> bool:
    return path in {"about/index.html", "404.html"}


@dataclass(frozen=True)
class Wide:
    """An edit, and the files that are made anew, by their paths."""

    edit: Callable[[Archive], object]
    touched: Callable[[str], bool]
    searched: bool = False


WIDE = {
    "the template of a person": Wide(
        lambda a: a.replace(f"{THEME}/archive/person.html", "In no clipping yet", "In no clipping"),
        lambda path: is_page(path) and path.startswith("people/") and path not in NOT_OF_A_PERSON,
    ),
    "the template of redirects": Wide(
        lambda a: a.replace(f"{THEME}/archive/redirect.html", "now stands at", "is now at"),
        lambda path: path in REDIRECTS,
    ),
    "the parts of all pages": Wide(
        lambda a: a.replace(f"{THEME}/archive/parts.html", ">Shown<", ">Seen<"),
        # The page for searching is made of other parts.
        # Feeds are made of none.
        lambda path: is_page(path) and not is_by_hand(path) and path != "search/index.html",
    ),
    "the frame": Wide(
        lambda a: a.replace(
            f"{THEME}/archive/frame.html", "{% block content %}", "{% block content %}-"
        ),
        lambda path: is_page(path) and not is_by_hand(path) and path != "index.html",
    ),
    "the copyright": Wide(
        lambda a: a.replace("mkdocs.yml", "Invented for", "Thought up for"), is_page
    ),
    "the address of the site": Wide(
        lambda a: a.replace("mkdocs.yml", "example/file/", "example/archive/"),
        # Redirects are relative, and feeds name whole addresses.
        lambda path: (
            (is_page(path) and path not in REDIRECTS) or path in SITEMAP or "/feed." in path
        ),
    ),
    "the navigation": Wide(
        lambda a: a.replace("mkdocs.yml", "- About: about.md", "- This file: about.md"), is_page
    ),
}


@pytest.mark.parametrize("what", WIDE)
def test_an_edit_around_the_archive_makes_anew_every_page_that_it_can_reach_and_no_other(
    archive, edited, what
) -> None:
    edited(lambda a: a)
    case = WIDE[what]
    result = edited(case.edit)
    assert result.wrong == set()
    expected = {path for path in archive.first if case.touched(path)}
    assert result.touched - searched(result.touched) == expected
    assert result.changed <= expected | searched(result.changed)
    assert result.changed
    assert bool(searched(result.touched)) == case.searched


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        pytest.param("mkdocs.yml", "  - footnotes\n", "", id="no footnotes"),
        pytest.param("mkdocs.yml", "{permalink: false}", "{permalink: true}", id="permalinks"),
        pytest.param("mkdocs.yml", "language: en", "language: el", id="another language"),
        *(
            pytest.param(f"hooks/clipfile/{name}", old, new, id=name)
            for name, old, new in (
                ("reading/dates.py", "September October", "September Octember"),
                ("reading/sanitising.py", "cf-mention", "cf-named"),
                ("linking/context_words.py", '"Mr Mr. ', '"Mr. '),
                ("pages/person.py", 'f"as of {', 'f"in {'),
                ("search/records.py", '"kind": ("Photograph",)', '"kind": ("Picture",)'),
                ("output/sitemap.py", '"  <url>', '"<url>'),
            )
        ),
    ],
)
def test_what_reads_and_makes_pages_differently_leaves_the_site_of_a_clean_build(
    edited, name, old, new
) -> None:
    result = edited(lambda archive: archive.replace(name, old, new))
    assert result.wrong == set()


# The whole way.


def test_nothing_is_touched_when_nothing_has_changed(archive, edited) -> None:
    edited(lambda a: a)
    time.sleep(SETTLED)
    marks, site = archive.marks(), archive.site.stat().st_mtime_ns
    archive.build()
    assert NOTHING in archive.build()
    assert archive.marks() == marks
    assert archive.site.stat().st_mtime_ns == site


NEW_PICTURES = """
    if __import__("os").environ.pop("NEW_PICTURES", ""):
        for picture in root.glob("articles/**/*.png"):
            picture.touch()
"""


def test_pictures_that_were_new_when_a_build_began_are_known_to_the_next(
    tmp_path, archive, monkeypatch
) -> None:
    """Every page was planned once more after the first build of a new archive."""
    copy = Archive(tmp_path / "newspaper", archive.builder)
    copy.put(archive.base)
    begin = '    """List the archive\'s files, without opening one."""\n'
    copy.replace("hooks/clipfile/reading/inventory.py", begin, begin + NEW_PICTURES)
    # A build of the newspaper takes longer than this.
    copy.replace("hooks/clipfile/versions.py", "_TICK = 2_000_000_000", "_TICK = 300_000_000")
    time.sleep(SETTLED)
    monkeypatch.setenv("NEW_PICTURES", "1")
    copy.build()
    monkeypatch.delenv("NEW_PICTURES")
    output = copy.build()
    assert "plan: 0 pages" in output, output


def test_what_was_said_of_an_archive_is_said_again_when_nothing_has_changed(archive) -> None:
    archive.replace(f"{FERRY}.md", "topics: [Ferries]", "topics: [ferries, Ferries]")
    time.sleep(SETTLED)
    archive.build()
    first, second = archive.build(), archive.build()
    assert NOTHING in second
    said = [
        [line for line in output.splitlines() if "held back" in line or "WARNING" in line]
        for output in (first, second)
    ]
    assert said[0] == said[1]
    assert any("near-name" in line for line in said[1])
    assert len([line for line in said[1] if "held back" in line]) == 3
    # What was only said is an error with --strict.
    assert "nothing was built" in archive.build("--strict", exit_code=1)


def test_a_file_that_a_hand_written_page_takes_in_from_elsewhere_is_looked_at(archive) -> None:
    archive.put(archive.base)
    archive.replace("mkdocs.yml", "  - smarty\n", "  - smarty\n  - pymdownx.snippets\n")
    append(archive, "docs/about.md", '\n--8<-- "notice.txt"\n')
    for words in ("Open on Mondays.", "Closed for good."):
        archive.write("notice.txt", words)
        archive.build()
        time.sleep(SETTLED)
        assert words in archive.built()["about/index.html"].decode()


def test_an_error_leaves_the_site_and_what_is_known_of_it(archive, edited) -> None:
    edited(lambda a: a)
    marks = archive.marks()
    archive.replace(f"{STORM}.md", "date: 2023-10-20", "date: 2023-13-20")
    assert "bad-date" in archive.build(exit_code=1)
    assert archive.marks() == marks
    archive.put(archive.base)
    archive.build()
    assert archive.marks() == marks


def test_a_site_in_another_folder_is_made_whole_and_so_is_the_first_one_afterwards(
    archive, edited, tmp_path
) -> None:
    edited(lambda a: a)
    archive.build("--site-dir", str(tmp_path / "other"))
    other = tmp_path / "other"
    assert {
        path.relative_to(other).as_posix(): path.read_bytes()
        for path in other.rglob("*")
        if path.is_file()
    } == archive.first
    archive.replace(f"{STORM}.md", "a pond", "a lake")
    archive.build()
    assert difference(archive.built(), archive.first) >= pages(STORM)
    archive.put(archive.base)
    archive.build()
    assert archive.built() == archive.first


@pytest.mark.parametrize("lost", [".clipfile", "site"])
def test_what_is_lost_is_made_anew(archive, edited, lost) -> None:
    edited(lambda a: a)
    shutil.rmtree(archive.root / lost)
    archive.build()
    assert archive.built() == archive.first


def test_two_builds_at_once_wait_for_one_another(archive, edited) -> None:
    edited(lambda a: a)
    archive.replace(f"{STORM}.md", "a pond", "a lake")
    builds = [archive.start() for _ in range(3)]
    for build in builds:
        wait(build)
    archive.put(archive.base)
    builds = [archive.start() for _ in range(2)]
    for build in builds:
        wait(build)
    assert archive.built() == archive.first
    assert [path.name for path in archive.root.glob(".site*")] == []


# Builds that are killed.

KILLED = """
import importlib, os, signal, sys
place, name, calls = END.split(":")
*path, name = name.split(".")
place = importlib.import_module(place)
for part in path:
    place = getattr(place, part)
real, left = getattr(place, name), [int(calls)]
def die(*arguments, **more):
    if not left[0]:
        os.kill(os.getpid(), signal.SIGKILL)
    left[0] -= 1
    return real(*arguments, **more)
for holder in (place, *sys.modules.values()):
    if getattr(holder, "__dict__", {}).get(name) is real:
        setattr(holder, name, die)
from mkdocs.__main__ import cli
cli()
"""
"""Runs MkDocs, and kills it when a function is called for the n-th time."""

ENDS = {
    "before what was read is kept": "clipfile.reading.many:_keep:0",
    "before links are made": "clipfile.linking.many:_link:0",
    "before links are kept": "clipfile.linking.many:_keep:0",
    "while pages are made": "clipfile.output.printing:print_pages:0",
    "before the search index is made": "clipfile.output.building:write_shards:0",
    "before anything is moved": "os:replace:0",
    "while files are moved": "os:replace:5",
    "before files are removed": "clipfile.output.publishing:_remove:0",
    **{f"before value {n} is kept": f"clipfile.memory:Memory.keep:{n}" for n in range(4)},
}
"""When a build is killed -> the function, and how often it may be called."""


def edit_much(archive: Archive) -> None:
    """An edit that changes, adds and removes pages, and changes what can be found."""
    archive.replace(f"{STORM}.md", "a pond", "a lake")
    archive.replace(f"docs/{DRAKOS}.md", "aliases: [", "aliases: [the clerk, ")
    archive.delete(f"{TOLL}.md")
    archive.write(f"{TOLL}-again.md", GULLS)


GULLS = "---\ntitle: Gulls\ndate: 2024-03-11\nsource: Day Sheet\npeople: [Ada Quill]\n---\nGulls.\n"


def kill(archive: Archive, end: str) -> bool:
    """Whether the build was killed before its end."""
    program = KILLED.replace("END", repr(end))
    code, output = archive.start("--quiet", program=program).end()
    assert code in (0, -9), output
    return code == -9


@pytest.fixture(scope="module")
def much(archive, tmp_path_factory):
    """The site of a clean build after a large edit."""
    clean = Archive(tmp_path_factory.mktemp("much") / "newspaper", archive.builder)
    clean.root.mkdir()
    clean.put(archive.base)
    edit_much(clean)
    clean.build()
    return clean.built()


@pytest.mark.parametrize("when", ENDS)
def test_a_build_that_is_killed_is_made_good_by_the_next(archive, much, when) -> None:
    archive.put(archive.base)
    archive.build()
    edit_much(archive)
    assert kill(archive, ENDS[when])
    # Somebody who reads meanwhile has every page of the old site or of the new one.
    assert set(archive.built()) >= archive.first.keys() & much.keys() - searched(archive.first)
    archive.put(archive.base)
    archive.build()
    assert difference(archive.built(), archive.first) == set()
    edit_much(archive)
    assert kill(archive, ENDS[when])
    archive.build()
    assert difference(archive.built(), much) == set()
    assert [path.name for path in archive.root.glob(".site*")] == []


def test_a_build_looks_for_no_circles_among_its_values(tmp_path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: Empty\n", "utf-8")
    (tmp_path / "docs").mkdir()
    desk = Desk()
    desk.begin(load_config(str(tmp_path / "mkdocs.yml")))
    during = gc.isenabled()
    desk.end()
    assert (during, gc.isenabled()) == (False, True)
