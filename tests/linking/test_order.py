"""The order of every list of articles."""

from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st

from clipfile.linking.clippings import newest_first

DATES = st.sampled_from("1987 1987-12 1987-12-31 1987-01-09 1990 2024-10 2024-10-05".split())
ARTICLES = st.builds(
    SimpleNamespace, iso=DATES, id=st.sampled_from("ab"), path=st.sampled_from(["x/a", "y/a"])
)


@given(st.lists(ARTICLES))
def test_newest_first_then_by_id_and_path_and_the_year_alone_behind_its_days(articles) -> None:
    expected = sorted(articles, key=lambda one: (one.id, one.path))
    expected.sort(key=lambda one: one.iso, reverse=True)
    assert newest_first(articles) == tuple(expected)
    assert newest_first(expected) == tuple(expected)
