"""An archive's site -> its folder: pages, pictures, search index, sitemap, published together."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from clipfile.archive import Archive
from clipfile.output.pictures import Darkroom, write_pictures
from clipfile.output.printing import Edition, print_pages, write
from clipfile.output.publishing import key_of_file, keys_of_files, publish
from clipfile.output.sitemap import is_sitemap, sitemap
from clipfile.output.surroundings import Surroundings
from clipfile.pages.issue import forget_issue, keep_issue, listed_pages
from clipfile.pages.page import path_of
from clipfile.pages.reach import Planned, Reach, unreached
from clipfile.pages.rendering import Press, frame_of
from clipfile.pages.site import Site
from clipfile.progress import Progress
from clipfile.search.bases import of_kept, of_made
from clipfile.search.bundle import FOLDER, folder_of, hidden_files, write_shards
from clipfile.search.overlay import lay_over
from clipfile.search.shards import Index, plan_index

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
    """Path -> key of every file of the site as it is known."""
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
    keys = _pages(build, around, kept, progress)
    keys |= _pictures(build, kept, progress)
    standing = _standing(build, kept)
    index, files = _search(build, standing, progress)
    keys |= files
    keys |= _sitemap(build, around, kept)
    others = {path: key for path, key in others.items() if path not in keys}
    # A build that is killed from here on leaves it open which pages and shards the site has.
    forget_issue(memory)
    memory.keep({_INDEXED: b"{}"})
    with progress.phase("publish", "files") as phase:
        changed = publish(memory, build.new, build.into, {**keys, **others}, kept)
        phase.step(changed)
        phase.skip(len(keys) + len(others) - changed)
    memory.keep(_indexed(build, standing, index))
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


def _pages(
    build: Build, around: Surroundings, kept: Mapping[str, bytes], progress: Progress
) -> dict[str, bytes]:
    frames = {kind: frame_of(text) for kind, text in around.frames.items()}
    press = Press(build.templates, frames.__getitem__)
    pages = tuple(page for _, page in build.planned)
    edition = Edition(pages=pages, press=press, published=kept, into=str(build.new))
    keys = _unreached(build, kept)
    still = build.archive.memory.still()
    with still, progress.phase("print", "pages", len(pages)) as phase:
        phase.skip(len(keys))
        for path, key, is_new in print_pages(edition):
            keys[path] = key
            if is_new:
                phase.step()
            else:
                phase.skip(1)
    return keys


def _unreached(build: Build, kept: Mapping[str, bytes]) -> dict[str, bytes]:
    """Path -> key of the pages that are as they were."""
    if build.reach is None:
        return {}
    addresses = unreached(build.archive.memory, build.reach)
    return {path: kept[path] for path in map(path_of, addresses)}


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


@dataclass(frozen=True, slots=True)
class _Standing:
    """A folder of the search index that stands whole in the site."""

    key: bytes
    files: Mapping[str, bytes]
    """Path -> key."""


def _standing(build: Build, kept: Mapping[str, bytes]) -> dict[str, _Standing]:
    """The folders of the search index that stand in the site as they were published."""
    there: dict[str, dict[str, bytes]] = {}
    for path, key in kept.items():
        if path.startswith(f"{FOLDER}/"):
            there.setdefault(folder_of(path.removeprefix(f"{FOLDER}/")), {})[path] = key
    of = json.loads(build.archive.memory.value(_INDEXED) or b"{}")
    return {
        folder: _Standing(bytes.fromhex(of[folder]), files)
        for folder, files in there.items()
        # A file without a key was moved by a build that did not end.
        if folder in of and all(files.values())
    }


def _index(build: Build, standing: Mapping[str, _Standing]) -> Index:
    """The search index that is to stand in the site."""
    index = plan_index(build.archive, language=build.language)
    keys = {folder: there.key for folder, there in standing.items()}
    return lay_over(build.archive, index, keys, build.into / FOLDER, language=build.language)


def _missing(standing: Mapping[str, _Standing], index: Index) -> set[str]:
    """The folders of the index that are to be made."""
    staying = {shard.folder for shard in index.shards if shard.kept}
    for folder, key in index.keys.items():
        if folder in standing and standing[folder].key == key:
            staying.add(folder)
    return index.keys.keys() - staying


def _search(
    build: Build, standing: Mapping[str, _Standing], progress: Progress
) -> tuple[Index, dict[str, bytes]]:
    """The search index, and path and key of its files; a shard that the site has is not made."""
    with progress.phase("search", "records") as phase:
        index = _index(build, standing)
        missing = _missing(standing, index)
        places = {
            folder: (build.new if folder in missing else build.into) / FOLDER / folder
            for folder in index.keys
        }
        phase.total = sum(shard.size for shard in index.shards if shard.folder in missing)
        phase.skip(sum(shard.size for shard in index.shards) - phase.total)
        made = write_shards(
            build.archive, index, missing, places, language=build.language, tell=phase.step
        )
        for _ in made:
            pass
    files = [standing[folder].files for folder in index.keys if folder not in missing]
    kept = {path: key for some in files for path, key in some.items()}
    for path in hidden_files(index, places):
        kept.pop(f"{FOLDER}/{path}", None)
    return index, kept | keys_of_files(build.new, below=FOLDER)


def _indexed(build: Build, standing: Mapping[str, _Standing], index: Index) -> dict[str, bytes]:
    """What is to be remembered of the search index that was published."""
    keys = {folder: key.hex() for folder, key in index.keys.items()}
    values = {_INDEXED: json.dumps(keys).encode()}
    missing = _missing(standing, index)
    for shard in index.shards:
        if shard.folder in missing:
            values |= of_made(build.archive, index, shard)
        values |= of_kept(index, shard)
    return values
