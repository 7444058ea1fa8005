"""One build of one site in one case, and what it wrote."""

import json
import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import phases
from measure import Usage, run
from results import Output, Run
from sites import CLEAN, SEARCH, Site


def build(site: Site, case: str, word: str) -> Run:
    """Bring the site into the state that the case begins with, and build it.

    `word` is what an edit writes; no file had it before.

    Raises:
        GaveUpError: it took longer than the site's patience.
    """
    if case == CLEAN:
        shutil.rmtree(site.output, ignore_errors=True)
        shutil.rmtree(site.kept, ignore_errors=True)
    if case in site.edits:
        site.edits[case].make(word)
    usages = {
        step: run(command, folder=site.root, log=_log(site, step), patience=site.patience)
        for step, command in site.steps.items()
    }
    seconds = sum(usage.seconds for usage in usages.values())
    search = _seconds_of_search(site, usages)
    return Run(
        seconds=seconds,
        cpu_seconds=sum(usage.cpu_seconds for usage in usages.values()),
        others_cpu_seconds=sum(usage.others_cpu_seconds for usage in usages.values()),
        without_search=None if search is None else seconds - search,
        largest_mb=max(usage.largest_mb for usage in usages.values()),
        together_mb=max(usage.together_mb for usage in usages.values()),
    )


def _seconds_of_search(site: Site, usages: Mapping[str, Usage]) -> float | None:
    if SEARCH in usages:
        return usages[SEARCH].seconds
    if not site.tells_phases:
        return None
    try:
        return phases.phases_of(_log(site, "build").read_text("utf-8")).get(SEARCH)
    except phases.NoTableError as error:
        print(f"{site.name}: {error}; its time without search stays unknown", file=sys.stderr)
        return None


def _log(site: Site, step: str) -> Path:
    return site.root.with_name(f"{site.name}-{step}.log")


def written(site: Site) -> Output:
    """What stands in the output, and the search index in it."""
    files = dict(_files(site.output))
    bundle = {path: size for path, size in files.items() if path.is_relative_to(site.bundle)}
    return Output(
        pages=sum(path.suffix == ".html" for path in files),
        files=len(files),
        megabytes=sum(files.values()) / 1e6,
        bundle_files=len(bundle),
        bundle_megabytes=sum(bundle.values()) / 1e6,
        records=_records(site.bundle),
    )


def _files(folder: Path) -> Iterator[tuple[Path, int]]:
    for root, _, names in os.walk(folder):
        for name in names:
            path = Path(root, name)
            yield path, path.stat().st_size


def _records(bundle: Path) -> int | None:
    entry = bundle / "pagefind-entry.json"
    if not entry.exists():
        return None
    found = json.loads(entry.read_text("utf-8"))
    if "shards" in found:
        # The index in the lead is a directory of words, whose records are the shards.
        return sum(one["records"] - len(one.get("hidden", ())) for one in found["shards"])
    return sum(language["page_count"] for language in found["languages"].values())
