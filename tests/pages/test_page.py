"""A page's key changes with everything that it is made from, and with nothing else."""

from dataclasses import dataclass, field, replace
from hashlib import blake2b

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipfile.model import Display, PartialDate, Person
from clipfile.pages.page import Page, itself, key_of
from clipfile.pages.views import Link


@dataclass(frozen=True)
class Known:
    """Something that is known by its digest."""

    digest: bytes


DISTINCT = [
    (),
    ("",),
    ("", ""),
    ("ab", "c"),
    ("a", "bc"),
    ("abc",),
    ("a", "b", "c"),
    (("a", "b"), "c"),
    ("a", ("b", "c")),
    (("a", "b", "c"),),
    ((("a",),),),
    ("['a']",),
    ("a', 'b",),
    (None,),
    ("None",),
    (0,),
    (1,),
    ("1",),
    (True,),
    (False,),
    (b"1",),
    ("b'1'",),
    ("é",),
    ("e\u0301",),
    ("\ud800",),
    ("\udc80",),
    (Display.FULL,),
    ("full",),
    (PartialDate("2024"),),
    (PartialDate("2024-01"),),
    ("2024",),
    (Link(text="A", address="a/"),),
    (Link(text="A", address="a/", count=1),),
    (Link(text="A", address=None),),
    (Known(b"1" * 16),),
    (Known(b"2" * 16),),
]


def test_no_two_lists_of_values_have_one_key() -> None:
    keys = [key_of(values) for values in DISTINCT]
    assert len(set(keys)) == len(DISTINCT)
    assert {len(key) for key in keys} == {16}
    assert [key_of(values) for values in DISTINCT] == keys


PLAIN = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.binary(), st.text("a'\", []()é\ud800")),
    lambda inner: st.lists(inner, max_size=3).map(tuple),
    max_leaves=6,
)


def alike(one, other) -> bool:
    """Whether two values are the same one: 1 and True are not."""
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(alike, one, other))
    return type(one) is type(other) and one == other


@given(st.lists(PLAIN, max_size=4), st.lists(PLAIN, max_size=4))
def test_two_lists_of_values_have_one_key_only_if_they_are_one(one, other) -> None:
    assert (key_of(one) == key_of(other)) == alike(tuple(one), tuple(other))


def test_what_is_known_by_a_digest_is_nothing_else() -> None:
    @dataclass(frozen=True)
    class Named(Known):
        name: str

    assert key_of([Named(b"1", "a")]) == key_of([Named(b"1", "b")])
    assert key_of([Named(b"1", "a")]) != key_of([Named(b"2", "a")])


def test_a_record_is_told_from_one_that_differs_anywhere() -> None:
    ada = Person(id="ada", name="Ada", sort_name="Ada", identifiers={"wikidata": "Q1"})
    others = [
        replace(ada, identifiers={"wikidata": "Q2"}),
        replace(ada, aliases=("A",)),
        replace(ada, is_indexed=False),
        replace(ada, path="docs/people/ada.md"),
    ]
    assert key_of([ada]) == key_of([replace(ada)])
    assert key_of([ada]) not in {key_of([other]) for other in others}


@dataclass
class Changeable:
    name: str


@dataclass(frozen=True)
class Hiding:
    name: str = field(repr=False)


class Lookup:
    """Has the name of a digest, and none."""

    def digest(self) -> bytes:
        return b"1"


@pytest.mark.parametrize(
    "value",
    [
        object(),
        ["a"],
        {"a": 1},
        {"a"},
        1.5,
        len,
        lambda: None,
        iter(()),
        ("a", ["b"]),
        Changeable("a"),
        Hiding("a"),
        Changeable,
        Lookup(),
        blake2b(),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_may_change_without_its_text_is_no_input(value) -> None:
    with pytest.raises(TypeError, match="cannot be the input of a page"):
        key_of([value])


PAGE = Page(address="a/", title="A", template="list", inputs=dict, view=itself)


@pytest.mark.parametrize(
    ("changed", "is_shown"),
    [
        ({"title": "B"}, True),
        ({"template": "index"}, True),
        ({"description": "B"}, True),
        ({"in_sitemap": False}, True),
        # The address is the place under which the key is kept; the rest is not on the page.
        ({"address": "b/"}, False),
        ({"date": PartialDate("2024")}, False),
        ({"origin": "articles/2024/a.md"}, False),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_the_key_has_what_a_page_says_of_itself(changed, is_shown) -> None:
    inputs = {"view": "x"}
    assert (replace(PAGE, **changed).key(inputs) != PAGE.key(inputs)) == is_shown


@pytest.mark.parametrize(
    "other",
    [{}, {"a": 1}, {"a": 2, "b": 1}, {"a": 1, "c": 2}, {"a": 1, "b": 2, "c": 3}],
    ids=repr,
)
def test_the_key_has_the_inputs_by_their_names(other) -> None:
    assert PAGE.key({"a": 1, "b": 2}) != PAGE.key(other)
    assert PAGE.key({"a": 1, "b": 2}) == PAGE.key({"a": 1, "b": 2})
