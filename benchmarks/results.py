"""What was measured, kept in a file so that one size can be measured without the others."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any

_FILE = Path(__file__).with_name("results.json")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One build."""

    seconds: float
    cpu_seconds: float
    others_cpu_seconds: float
    without_search: float | None
    """Seconds but for the search index; None when nothing says how long that took."""
    largest_mb: float
    together_mb: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """What a build wrote."""

    pages: int
    files: int
    megabytes: float
    bundle_files: int
    bundle_megabytes: float
    records: int | None
    """Things that can be found; None when the search is not Pagefind's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """Everything measured with one number of articles, in one go."""

    articles: int
    date: str
    versions: dict[str, str]
    cores: int
    runs: dict[str, dict[str, list[Run]]]
    """Site -> case -> builds."""
    outputs: dict[str, Output]
    stopped: dict[str, float]
    """Site -> seconds after which its build was stopped."""

    @property
    def others(self) -> float:
        """How many cores other programs took while the builds ran, on average."""
        runs = [run for cases in self.runs.values() for found in cases.values() for run in found]
        return sum(run.others_cpu_seconds for run in runs) / sum(run.seconds for run in runs)

    def median(self, site: str, case: str, what: str = "seconds") -> float | None:
        """The middle one of the builds' figures; None when one of them is not known."""
        runs = self.runs.get(site, {}).get(case, [])
        figures = [getattr(run, what) for run in runs]
        return median(figures) if figures and None not in figures else None


def load() -> dict[int, Size]:
    """The kept sizes, the smallest first."""
    if not _FILE.exists():
        return {}
    sizes = (_size(kept) for kept in json.loads(_FILE.read_text("utf-8")))
    return {size.articles: size for size in sizes}


def keep(size: Size) -> None:
    """Keep one size in the place of what was kept of it before."""
    sizes = {**load(), size.articles: size}
    kept = [asdict(sizes[articles]) for articles in sorted(sizes)]
    _FILE.write_text(f"{json.dumps(kept, indent=1)}\n", "utf-8")


def _size(kept: dict[str, Any]) -> Size:
    runs = {
        site: {case: [Run(**run) for run in runs] for case, runs in cases.items()}
        for site, cases in kept["runs"].items()
    }
    outputs = {site: Output(**output) for site, output in kept["outputs"].items()}
    return Size(**{**kept, "runs": runs, "outputs": outputs})
