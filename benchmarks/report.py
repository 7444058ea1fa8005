"""The kept figures -> benchmarks/RESULTS.md."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from pathlib import Path

from aims import Aim, aims, exponent
from results import Size
from sites import BLOG, CASES, CLEAN, CLIPFILE, HUGO, PLAIN, TEXT

_FILE = Path(__file__).with_name("RESULTS.md")
_HEAD = """\
# Results

Written by `make bench`, not by hand. [README](README.md) says what is measured and how. Every
figure is the median of the builds in its row; the fastest and the slowest stand in brackets.
"""
_NAMES = {
    CLIPFILE: "Clipfile",
    HUGO: "Hugo + Pagefind",
    BLOG: "Material's blog",
    PLAIN: "MkDocs + Material",
}
_UNKNOWN = "—"


def write(sizes: Mapping[int, Size]) -> None:
    """Write the whole file anew."""
    parts = [_HEAD, _misses(tuple(aims(sizes)))]
    parts += [_size(size) for size in sizes.values()]
    if len(sizes) > 1:
        parts.append(_growth(tuple(sizes.values())))
    _FILE.write_text("\n".join(parts), "utf-8")


def _misses(all_aims: tuple[Aim, ...]) -> str:
    missed = sum(aim.is_met is False for aim in all_aims)
    unknown = sum(aim.is_met is None for aim in all_aims)
    rows = (
        (
            aim.words,
            _number(aim.measured, aim.unit),
            _number(aim.most, aim.unit),
            {True: "yes", False: "**no**", None: "not measured"}[aim.is_met],
        )
        for aim in all_aims
    )
    lines = table(("aim", "measured", "at most", "met"), rows)
    return (
        f"## Misses\n\nOf {len(all_aims)} aims {missed} are missed and {unknown} not measured.\n\n"
        f"{lines}"
    )


def _size(size: Size) -> str:
    versions = ", ".join(f"{name} {version}" for name, version in size.versions.items())
    return (
        f"## {size.articles:,} articles\n\n"
        f"`make bench SIZES={size.articles}`, {size.date}, {size.cores} cores, of which other "
        f"programs took {size.others:.1f} on average. {versions}.\n\n"
        f"{_builds(size)}\n{_outputs(size)}"
    )


def _builds(size: Size) -> str:
    columns = (
        "site",
        "case",
        "builds",
        "seconds",
        "without search",
        "× Hugo + Pagefind",
        "CPU seconds",
        "largest process, MB",
        "all processes, MB",
    )
    rows = [
        _build_row(size, site, case) for case in CASES for site in _NAMES if _has(size, site, case)
    ]
    rows += [
        (_NAMES[site], CLEAN, "0", f"stopped after {seconds:.0f}", *[_UNKNOWN] * 5)
        for site, seconds in size.stopped.items()
    ]
    return table(columns, rows)


def _has(size: Size, site: str, case: str) -> bool:
    return bool(size.runs.get(site, {}).get(case))


def _build_row(size: Size, site: str, case: str) -> tuple[str, ...]:
    # Hugo builds everything whatever was edited, so one edit stands for all.
    beside = size.median(HUGO, case if _has(size, HUGO, case) else TEXT)
    seconds = size.median(site, case)
    ratio = None if beside is None or seconds is None else seconds / beside
    return (
        _NAMES[site],
        case,
        str(len(size.runs[site][case])),
        _spread(size, site, case, "seconds"),
        _spread(size, site, case, "without_search"),
        _UNKNOWN if ratio is None else f"{ratio:.2f}",
        _spread(size, site, case, "cpu_seconds"),
        _megabytes(size.median(site, case, "largest_mb")),
        _megabytes(size.median(site, case, "together_mb")),
    )


def _spread(size: Size, site: str, case: str, what: str) -> str:
    middle = size.median(site, case, what)
    if middle is None:
        return _UNKNOWN
    figures = [getattr(run, what) for run in size.runs[site][case]]
    around = f" ({min(figures):.1f}–{max(figures):.1f})" if len(figures) > 1 else ""
    return f"{middle:.2f}{around}"


def _outputs(size: Size) -> str:
    rows = (
        (
            _NAMES[site],
            f"{output.pages:,}",
            f"{output.files:,}",
            f"{output.megabytes:,.1f}",
            f"{output.bundle_files:,}",
            f"{output.bundle_megabytes:,.1f}",
            _UNKNOWN if output.records is None else f"{output.records:,}",
        )
        for site, output in size.outputs.items()
    )
    columns = ("site", "pages", "files", "MB", "search files", "search MB", "search records")
    return table(columns, rows)


def _growth(sizes: tuple[Size, ...]) -> str:
    rows = (
        (_NAMES[site], case, f"{small.articles:,} to {large.articles:,}", f"{power:.2f}")
        for small, large in pairwise(sizes)
        for site in _NAMES
        for case in CASES
        if (power := exponent(small, large, site, case)) is not None
    )
    return (
        "## Growth\n\nThe exponent of the seconds: with 1 twice the articles take twice the time, "
        "with 2 four times.\n\n" + table(("site", "case", "articles", "exponent"), rows)
    )


def _number(figure: float | None, unit: str = "") -> str:
    if figure is None:
        return _UNKNOWN
    return f"{figure:,.0f} {unit}" if unit == "MB" else f"{figure:.2f} {unit}".strip()


def _megabytes(figure: float | None) -> str:
    return _UNKNOWN if not figure else f"{figure:,.0f}"


def table(columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A table in Markdown."""

    def lines() -> Iterator[str]:
        for cells in (columns, ("---",) * len(columns), *rows):
            yield f"| {' | '.join(cells)} |\n"

    return "".join(lines())
