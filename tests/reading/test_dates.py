"""A day, a month or a year, and nothing guessed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipfile.model import PartialDate
from clipfile.reading.dates import MONTHS, in_words, read_date


@pytest.mark.parametrize(
    ("text", "year", "month", "day", "words"),
    [
        ("2024-08-14", "2024", "08", "14", "14 August 2024"),
        ("2024-08-01", "2024", "08", "01", "1 August 2024"),
        ("2024-02-29", "2024", "02", "29", "29 February 2024"),
        ("2000-02-29", "2000", "02", "29", "29 February 2000"),
        ("2024-12", "2024", "12", None, "December 2024"),
        ("1890", "1890", None, None, "1890"),
        ("0001-01-01", "0001", "01", "01", "1 January 0001"),
    ],
)
def test_a_date_has_the_parts_that_are_known(
    text: str, year: str, month: str | None, day: str | None, words: str
) -> None:
    date = read_date(text)
    assert (date.year, date.month, date.day) == (year, month, day)
    assert (str(date), in_words(date)) == (text, words)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-02-30", "`2024-02-30` has no such day: February 2024 has 29"),
        ("1900-02-29", "`1900-02-29` has no such day: February 1900 has 28"),
        ("2024-04-31", "`2024-04-31` has no such day: April 2024 has 30"),
        ("2024-04-00", "`2024-04-00` has no such day: April 2024 has 30"),
        ("2024-00", "`2024-00` has no such month: there are 12"),
        ("2024-13-01", "`2024-13-01` has no such month: there are 12"),
        ("0000", "`0000` has no such year: years begin at 0001"),
        *(
            (text, f"`{text}` is not a date of the form 2024-08-14, 2024-08 or 2024")
            for text in (
                *(
                    "",
                    "24",
                    "2024-8",
                    "2024-8-1",
                    "20240814",
                    "2024-08-14 ",
                    " 2024",
                    "2024-08-14\n",
                ),
                *(
                    "2024-226",
                    "2024-W33",
                    "-2024",
                    "14 August 2024",
                    "2024-08-14Z",
                    "٢٠٢٤",
                    "2024~",
                ),
            )
        ),
    ],
)
def test_what_is_no_date_is_answered_with_the_reason(text: str, expected: str) -> None:
    with pytest.raises(ValueError, match="`") as raised:
        read_date(text)
    assert str(raised.value) == expected


def test_a_year_stands_before_its_months_and_a_month_before_its_days() -> None:
    texts = ["1999-12-31", "2024", "2024-08", "2024-08-01", "2024-08-14", "2024-09", "2025"]
    dates = [PartialDate(text) for text in texts]
    shuffled = [dates[number] for number in (6, 2, 0, 5, 1, 4, 3)]
    assert sorted(shuffled) == dates


@settings(deadline=None)
@given(st.dates())
def test_every_day_of_the_calendar_is_read_as_it_is_written(day) -> None:
    date = read_date(day.isoformat())
    assert date.iso == day.isoformat()
    assert in_words(date) == f"{day.day} {MONTHS[day.month - 1]} {day.year:04}"
