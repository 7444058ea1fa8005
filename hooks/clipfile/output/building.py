"""An archive's site -> its folder: pages, pictures, search index, sitemap, published together."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from clipfile.archive import Archive
from clipfile.output.pictures import Darkroom, write_pictures
from clipfile.output.printing import Edition, print_pages, write
from clipfile.output.publishing import key_of_file, keys_of_files, publish
from clipfile.output.sitemap import is_sitemap, sitemap
from clipfile.output.surroundings import Surroundings
from clipfile.pages.issue import forget_issue, keep_issue, listed_pages
from clipfile.pages.reach import Planned, Reach, unreached
from clipfile.pages.rendering import Press, frame_of
from clipfile.pages.site import Site
from clipfile.progress import Progress
from clipfile.search.bases import of_kept, of_made
from clipfile.search.bundle import FOLDER, hidden_files, path_of_shard, write_shards
from clipfile.search.overlay import lay_over
from clipfile.search.shards import LEAD, Index, plan_index

_INDEXED = "search shards"
"""Name of the memory's value: JSON, folder of a published shard -> its key in digits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """All that building takes."""

    archive: Archive
    site: Site
    templates: Sequence[str]
    """Folders of the theme, those that go before first."""
    language: str
    site_url: str
    """Empty when the site does not know its own address."""
    new: Path
    """The folder beside the site."""
    into: Path
    """The site."""
    published: Mapping[str, bytes]
    """Path -> key of every file of the site as it is known; of its pages those that are reached."""
    issue: bytes
    """The key under which it is to be remembered; empty when it is not."""
    reach: Reach | None
    """The only pages that can be others than in the site; None when all can."""

    @property
    def planned(self) -> tuple[Planned, ...]:
        """The pages that are to be looked at."""
        return self.reach.planned if self.reach else self.site.planned


def build_site(build: Build, around: Surroundings, progress: Progress) -> Mapping[str, bytes]:
    """Write into `build.new` what is not in the site yet, then publish it.

    `build.new` holds what is not made from the archive, or the site does: the files of `around`.
    Gives back path and key of each of these.

    Raises:
        SearchError: Pagefind failed. OSError: something could not be written. The site is whole.
    """
    memory = build.archive.memory
    kept = build.published
    others = keys_of_files(build.new) or around.files
    pages = _pages(build, around, progress)
    keys = pages | _pictures(build, kept, progress)
    search = _search(build, _standing(build), progress)
    keys |= search.keys
    keys |= _sitemap(build, around, kept)
    others = {path: key for path, key in others.items() if path not in keys}
    # A build that is killed from here on leaves it open which pages and shards the site has.
    forget_issue(memory)
    memory.keep({_INDEXED: b"{}"})
    with progress.phase("publish", "files") as phase:
        files = {**keys, **others}
        done = publish(
            memory, build.new, build.into, files, kept, pages=pages.keys(), less=search.hidden
        )
        phase.step(done.changed)
        phase.skip(max(0, done.files - done.changed))
    memory.keep(_indexed(build, search))
    keep_issue(build.archive, build.issue, build.planned, build.reach)
    return others


def _sitemap(build: Build, around: Surroundings, kept: Mapping[str, bytes]) -> dict[str, bytes]:
    pages = listed_pages(build.archive.memory, build.planned, build.reach)
    if pages is None:
        return {path: key for path, key in kept.items() if is_sitemap(path)}
    files = sitemap(build.site_url, (dict(around.pages) | pages).items())
    for name, content in files.items():
        write(str(build.new), name, content)
    return {name: key_of_file(content) for name, content in files.items()}


def _pages(build: Build, around: Surroundings, progress: Progress) -> dict[str, bytes]:
    frames = {kind: frame_of(text) for kind, text in around.frames.items()}
    press = Press(build.templates, frames.__getitem__)
    pages = tuple(page for _, page in build.planned)
    edition = Edition(pages=pages, press=press, published=build.published, into=str(build.new))
    keys: dict[str, bytes] = {}
    still = build.archive.memory.still()
    with still, progress.phase("print", "pages", len(pages)) as phase:
        if build.reach:
            phase.skip(unreached(build.archive.memory, build.reach))
        for path, key, is_new in print_pages(edition):
            keys[path] = key
            if is_new:
                phase.step()
            else:
                phase.skip(1)
    return keys


def _pictures(build: Build, kept: Mapping[str, bytes], progress: Progress) -> dict[str, bytes]:
    pictures = tuple(build.archive.pictures.values())
    room = Darkroom(
        root=str(build.archive.root), pictures=pictures, published=kept, into=str(build.new)
    )
    keys: dict[str, bytes] = {}
    with progress.phase("pictures", "pictures", len(pictures)) as phase:
        for files, is_new in write_pictures(room):
            keys |= files
            if is_new:
                phase.step()
            else:
                phase.skip(1)
    return keys


def _standing(build: Build) -> dict[str, bytes]:
    """The folders of the search index that stand in the site as they were published: their keys."""
    of = json.loads(build.archive.memory.value(_INDEXED) or b"{}")
    kept = build.published
    # What has no key was moved by a build that did not end.
    whole = {folder for folder in of if folder != LEAD and kept.get(path_of_shard(folder))}
    lead = _lead(kept).values()
    if lead and all(lead):
        whole.add(LEAD)
    return {folder: bytes.fromhex(key) for folder, key in of.items() if folder in whole}


def _lead(kept: Mapping[str, bytes]) -> dict[str, bytes]:
    """Path -> key of the files that lead to the shards."""
    return {
        path: key
        for path, key in kept.items()
        if path.startswith(f"{FOLDER}/") and not path.endswith("/")
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class _Search:
    """The search index as it is to stand in the site."""

    index: Index
    missing: Collection[str]
    """The folders of it that were made."""
    keys: Mapping[str, bytes]
    """Of its folders, and of the files that lead to them."""
    hidden: Mapping[str, Sequence[str]]
    """The files of records that others replace, in the folders that stay without them."""


def _search(build: Build, standing: Mapping[str, bytes], progress: Progress) -> _Search:
    """Make the shards that the site does not have."""
    language, into, new = build.language, build.into / FOLDER, build.new / FOLDER
    with build.archive.memory.still(), progress.phase("search", "records") as phase:
        index = plan_index(build.archive, language=language)
        index = lay_over(build.archive, index, standing, into, language=language)
        missing = _missing(standing, index)
        places = {folder: (new if folder in missing else into) / folder for folder in index.keys}
        phase.total = sum(shard.size for shard in index.shards if shard.folder in missing)
        phase.skip(sum(shard.size for shard in index.shards) - phase.total)
        made = write_shards(
            build.archive, index, missing, places, language=language, tell=phase.step
        )
        for _ in made:
            pass
    keys = {path_of_shard(shard.folder): shard.key for shard in index.shards}
    if LEAD in missing:
        keys |= keys_of_files(build.new, below=FOLDER, but=keys.keys())
    else:
        keys |= _lead(build.published)
    return _Search(index=index, missing=missing, keys=keys, hidden=hidden_files(index, places))


def _missing(standing: Mapping[str, bytes], index: Index) -> set[str]:
    """The folders of the index that are to be made."""
    staying = {shard.folder for shard in index.shards if shard.kept}
    staying |= {folder for folder, key in index.keys.items() if standing.get(folder) == key}
    return index.keys.keys() - staying


def _indexed(build: Build, search: _Search) -> dict[str, bytes]:
    """What is to be remembered of the search index that was published."""
    keys = {folder: key.hex() for folder, key in search.index.keys.items()}
    values = {_INDEXED: json.dumps(keys).encode()}
    for shard in search.index.shards:
        if shard.folder in search.missing:
            values |= of_made(build.archive, search.index, shard)
        values |= of_kept(search.index, shard)
    return values
