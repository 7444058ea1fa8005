"""A long list is cut into pages that lead to one another."""

import pytest

from clipfile.pages.parts import PER_PAGE, by_name, pagers


@pytest.mark.parametrize(
    ("total", "pages"), [(0, 1), (1, 1), (100, 1), (101, 2), (200, 2), (201, 3), (100_000, 1000)]
)
def test_everything_has_a_page_and_no_page_is_empty(total: int, pages: int) -> None:
    made = pagers("topics/x/", total)
    assert [pager.number for pager in made] == list(range(1, pages + 1))
    assert {pager.of for pager in made} == {pages}
    assert (pages - 1) * PER_PAGE < max(total, 1) <= pages * PER_PAGE


def test_pages_lead_to_one_another() -> None:
    assert [(pager.previous, pager.next) for pager in pagers("topics/x/", 5, per_page=2)] == [
        (None, "topics/x/page/2/"),
        ("topics/x/", "topics/x/page/3/"),
        ("topics/x/page/2/", None),
    ]


def test_names_are_sorted_as_in_a_register_in_any_locale() -> None:
    names = ["Ábel", "abel", "Abel", "Zoë", "Öhm", "Marsh", "von Marsh", "Άννα", "大江"]
    assert sorted(names, key=by_name) == [
        *("Abel", "abel", "Ábel", "Marsh", "Öhm", "von Marsh", "Zoë", "Άννα", "大江")
    ]
