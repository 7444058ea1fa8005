"""Bars that say what was counted."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipfile.pages.charts import over_time


def chart(*dates: str):
    return over_time(iter(dates))


def test_months_without_articles_have_their_room() -> None:
    made = chart("2024-01-05", "2024-01-20", "2024-04", "2023-12-31")
    assert [(bar.label, bar.count, bar.address) for bar in made.bars] == [
        ("December 2023", 1, "articles/2023/12/"),
        ("January 2024", 2, "articles/2024/01/"),
        ("February 2024", 0, None),
        ("March 2024", 0, None),
        ("April 2024", 1, "articles/2024/04/"),
    ]
    assert (made.unit, made.most, made.left_out) == ("month", 2, 0)
    assert [(tick.label, tick.year, tick.x) for tick in made.ticks] == [
        ("Dec", "2023", 0),
        ("Jan", "2024", 60),
        ("Feb", None, 120),
        ("Mar", None, 180),
        ("Apr", None, 240),
    ]


def test_the_years_of_many_months_are_named_where_they_begin() -> None:
    made = chart("2021-11", "2023-04")
    assert [tick.label for tick in made.ticks][:3] == ["Nov", "Dec", "Jan"]
    made = chart("2021-11", "2023-05")
    assert [(tick.label, tick.x) for tick in made.ticks] == [
        ("2021", 0),
        ("2022", 75.79),
        ("2023", 530.53),
    ]


def test_bars_are_as_high_as_their_counts_and_stand_beside_one_another() -> None:
    made = chart("2024-01-01", "2024-01-02", "2024-02-01")
    assert [(bar.x, bar.y, bar.width, bar.height) for bar in made.bars] == [
        (6, 0, 48, 120),
        (66, 60, 48, 60),
    ]
    assert (made.width, made.height) == (120, 120)


def test_an_article_of_which_only_the_year_is_known_is_counted_as_left_out() -> None:
    made = chart("2024", "2024-01-01")
    assert ([bar.count for bar in made.bars], made.left_out) == ([1], 1)


@pytest.mark.parametrize(
    ("first", "unit", "bars"), [("2010-01", "month", 180), ("2009-12", "year", 16)]
)
def test_many_months_are_drawn_as_years(first: str, unit: str, bars: int) -> None:
    made = chart(first, "2024-12", "2024")
    assert (made.unit, len(made.bars)) == (unit, bars)
    assert made.left_out == (1 if unit == "month" else 0)


def test_years_alone_are_drawn_as_years_with_a_mark_every_ten() -> None:
    made = chart("1989", "2001")
    assert [(bar.label, bar.count) for bar in made.bars][::12] == [("1989", 1), ("2001", 1)]
    assert [tick.label for tick in made.ticks] == ["1989", "1990", "2000"]


def test_nothing_is_no_bar() -> None:
    assert (chart().bars, chart().ticks, chart().width) == ((), (), 0)


@settings(deadline=None)
@given(
    st.lists(
        st.dates(date(1890, 1, 1), date(2090, 1, 1)).map(lambda day: day.isoformat()), max_size=30
    )
)
def test_every_article_is_counted_and_every_bar_is_inside(dates: list[str]) -> None:
    made = chart(*dates)
    assert sum(bar.count for bar in made.bars) + made.left_out == len(dates)
    for bar in made.bars:
        assert 0 <= bar.y <= made.height
        assert 0 <= bar.x <= made.width
        assert abs(bar.y + bar.height - made.height) < 0.011
        assert (bar.address is None) == (bar.count == 0)
