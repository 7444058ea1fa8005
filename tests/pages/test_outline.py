"""An archive's outline: the same while only texts change."""

import pytest

STORM = "articles/2023/storm-closes-the-harbour.md"
QUILL = "docs/people/ada-quill.md"


@pytest.mark.parametrize(
    ("path", "old", "new", "is_same"),
    [
        (STORM, "was shut at noon", "was closed at noon", True),
        (STORM, "title: Storm closes", "title: Gale closes", False),
        (STORM, "topics: [Storms]", "topics: [Gales]", False),
        (QUILL, "name: Ada Quill\n", "name: Ada M. Quill\n", False),
    ],
)
def test_the_outline_is_another_when_lists_or_names_are(desk, path, old, new, is_same) -> None:
    before = desk.read().outline
    desk.replace(path, old, new)
    after = desk.read().outline
    assert (after == before) is is_same
    desk.forget()
    # Read anew, no clipping is the very same one.
    assert desk.read().outline == after


def test_the_outline_is_another_when_an_article_goes(desk) -> None:
    before = desk.read().outline
    desk.delete(STORM)
    assert desk.read().outline != before
