"""What the project aims at, and whether it was reached."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import log

from results import Size
from sites import CLEAN, CLIPFILE, HUGO, NO_EDIT, TEXT

Sizes = Mapping[int, Size]

_EXPONENT = 1.05
_MEMORY_MB = 2_000
_CLEAN_S = 360
_EDIT_S = {10_000: 2.5, 100_000: 8.0}
_NO_EDIT_S = {10_000: 1.5, 100_000: 4.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """A figure and the most that it may be."""

    words: str
    measured: float | None
    """None when it was not measured."""
    most: float | None
    """None when what it is compared with was not measured."""
    unit: str

    @property
    def is_met(self) -> bool | None:
        """Whether the aim was reached; None when nobody knows."""
        if self.measured is None or self.most is None:
            return None
        return self.measured <= self.most


def exponent(small: Size, large: Size, site: str, case: str) -> float | None:
    """How the seconds grow with the articles: 1 is in proportion, 2 is four times for twice."""
    fast, slow = small.median(site, case), large.median(site, case)
    if fast is None or slow is None:
        return None
    return log(slow / fast) / log(large.articles / small.articles)


def aims(sizes: Sizes) -> Iterator[Aim]:
    """Every aim, with what was measured."""
    yield from _beside_hugo(sizes)
    yield from _large(sizes)
    yield from _growth(sizes)
    yield from _again(sizes)


def _beside_hugo(sizes: Sizes) -> Iterator[Aim]:
    words = "10,000 articles, clean, at most what Hugo and Pagefind take"
    for what, name, unit in (
        ("seconds", "time", "s"),
        ("largest_mb", "memory of the largest process", "MB"),
        ("together_mb", "memory of all processes together", "MB"),
    ):
        yield Aim(
            words=f"{words}: {name}",
            measured=_figure(sizes, 10_000, CLIPFILE, CLEAN, what),
            most=_figure(sizes, 10_000, HUGO, CLEAN, what),
            unit=unit,
        )


def _large(sizes: Sizes) -> Iterator[Aim]:
    for what, name, most, unit in (
        ("seconds", "time", _CLEAN_S, "s"),
        ("together_mb", "memory of all processes together", _MEMORY_MB, "MB"),
    ):
        yield Aim(
            words=f"100,000 articles, clean: {name}",
            measured=_figure(sizes, 100_000, CLIPFILE, CLEAN, what),
            most=most,
            unit=unit,
        )


def _growth(sizes: Sizes) -> Iterator[Aim]:
    for small, large in pairwise((1_000, 10_000, 100_000)):
        there = small in sizes and large in sizes
        yield Aim(
            words=f"growth of a clean build's time from {small:,} to {large:,} articles",
            measured=exponent(sizes[small], sizes[large], CLIPFILE, CLEAN) if there else None,
            most=_EXPONENT,
            unit="",
        )


def _again(sizes: Sizes) -> Iterator[Aim]:
    for articles, most in _EDIT_S.items():
        yield Aim(
            words=f"{articles:,} articles, one word of one article, without search",
            measured=_figure(sizes, articles, CLIPFILE, TEXT, "without_search"),
            most=most,
            unit="s",
        )
    for articles, most in _NO_EDIT_S.items():
        yield Aim(
            words=f"{articles:,} articles, nothing edited",
            measured=_figure(sizes, articles, CLIPFILE, NO_EDIT, "seconds"),
            most=most,
            unit="s",
        )


def _figure(sizes: Sizes, articles: int, site: str, case: str, what: str) -> float | None:
    return sizes[articles].median(site, case, what) if articles in sizes else None
