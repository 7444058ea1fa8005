"""A problem says what is wrong and where, in a form that editors know."""

import pytest

from clipfile.problems import Problem, Severity, in_order


def problem(path: str = "articles/2024/a.md", line: int = 1, column: int = 1, **more) -> Problem:
    given = {"code": "bad-date", "message": "`x` is not a date", **more}
    return Problem(path=path, line=line, column=column, **given)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (problem(line=3, column=7), "articles/2024/a.md:3:7: bad-date `x` is not a date"),
        (
            problem(hint="date: 2024"),
            "articles/2024/a.md:1:1: bad-date `x` is not a date (date: 2024)",
        ),
    ],
)
def test_a_problem_is_one_line_that_begins_with_its_place(given: Problem, expected: str) -> None:
    assert str(given) == expected


def test_problems_are_in_the_order_of_path_and_position_whatever_order_they_came_in() -> None:
    ordered = (
        problem("a.md", 2, 9),
        problem("a.md", 10, 1),
        problem("a.md", 10, 2, code="a-code"),
        problem("a.md", 10, 2, code="b-code"),
        problem("b.md", 1, 1),
    )
    assert in_order(ordered[::-1]) == ordered
    assert in_order([ordered[2], ordered[4], ordered[0], ordered[3], ordered[1]]) == ordered


def test_the_same_problem_named_twice_is_kept_once() -> None:
    assert in_order([problem(), problem()]) == (problem(),)


def test_a_warning_is_no_error() -> None:
    assert problem().is_error
    assert not problem(severity=Severity.WARNING).is_error
