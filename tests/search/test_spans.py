"""Where the spans of time begin and end, and that what is added to one moves no other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from clipfile.search.spans import Span, divide, place


@dataclass(frozen=True)
class Cut:
    """What dividing needs of a clipping."""

    iso: str
    agencies: tuple[None, ...] = ()


def newest_first(cuts: Iterable[Cut]) -> list[Cut]:
    return sorted(cuts, key=lambda cut: cut.iso, reverse=True)


def divided(cuts: Iterable[Cut], most: int) -> dict[Span, Sequence[Cut]]:
    return dict(divide(newest_first(cuts), most=most))  # type: ignore[arg-type]


def records(cuts: Sequence[Cut]) -> int:
    """An article's own, and one for each of its photographs."""
    return sum(1 + len(cut.agencies) for cut in cuts)


dates = st.dates(date(1, 1, 1), date(9999, 12, 31)) | st.dates(date(2019, 1, 1), date(2024, 12, 31))
isos = st.builds(lambda day, size: day.isoformat()[:size], dates, st.sampled_from([4, 7, 10]))
cuts = st.builds(Cut, isos, st.integers(0, 3).map(lambda count: (None,) * count))
archives = st.lists(cuts, max_size=40)
sizes = st.integers(1, 12)


@given(archives, sizes)
def test_every_clipping_is_in_one_span_and_in_its_place(some: list[Cut], most: int) -> None:
    spans = divided(some, most)
    assert [cut for held in spans.values() for cut in held] == newest_first(some)
    for span, held in spans.items():
        first, last = span.years
        assert all(first <= cut.iso[:4] <= last for cut in held)
        assert all(_holds(span, cut) for cut in held)


@given(archives, sizes)
def test_a_span_is_small_enough_and_no_smaller_than_need_be(some: list[Cut], most: int) -> None:
    spans = divided(some, most)
    for span, held in spans.items():
        assert records(held) <= most or len({cut.iso for cut in held}) == 1
        parent = Span(span.level + 1, span.number // 2)
        inside = [cut for cut in some if _holds(parent, cut)]
        assert len(spans) == 1 or records(inside) > most


@given(archives, sizes)
def test_no_two_spans_have_one_name(some: list[Cut], most: int) -> None:
    names = [span.name for span in divided(some, most)]
    assert len(set(names)) == len(names)
    # So that the names, too, are newest first wherever spans are listed by them.
    assert names == sorted(names, reverse=True)


@given(archives, cuts, sizes)
def test_a_new_clipping_moves_no_span_but_the_one_that_it_falls_into(
    some: list[Cut], new: Cut, most: int
) -> None:
    before, after = divided(some, most), divided([*some, new], most)
    others = {span: held for span, held in before.items() if not _holds(span, new)}
    assert others.items() <= after.items()
    # That one may be divided; or what it is divided into, joined, when the clipping is taken away.
    assert len(before.keys() - others.keys()) <= 1
    inside = [cut for span in before.keys() - others.keys() for cut in before[span]]
    assert [cut for span, held in after.items() if span not in others for cut in held] == (
        newest_first([*inside, new])
    )


def _holds(span: Span, cut: Cut) -> bool:
    return place(cut.iso) >> span.level == span.number


def test_names_say_what_is_inside() -> None:
    day, month, year = place("2024-08-14"), place("2024-08"), place("2024")
    assert Span(0, day).name == "2024-08-14"
    assert Span(5, month >> 5).name == "2024-08"
    assert Span(8, year >> 8).name == "2024-00_2024-07"
    assert Span(8, (year >> 8) + 1).name == "2024-08_2024-12"
    assert Span(9, year >> 9).name == "2024"
    assert Span(13, place("1984") >> 13).name == "1984_1999"
    assert Span(23, 0).name == "0000_9999"


def test_an_archive_of_forty_five_years() -> None:
    every_week = [
        Cut(f"{year}-{month:02}-{day:02}")
        for year in range(1980, 2025)
        for month in range(1, 13)
        for day in (1, 8, 15, 22)
    ]
    spans = divided(every_week, 400)
    assert [(span.name, len(held)) for span, held in spans.items()] == [
        ("2024_2031", 48),
        ("2016_2023", 384),
        ("2008_2015", 384),
        ("2000_2007", 384),
        ("1992_1999", 384),
        ("1984_1991", 384),
        ("1920_1983", 192),
    ]
