"""Names from A to Z."""

from collections.abc import Iterable

from clipfile.pages.parts import by_name
from clipfile.pages.views import IndexView, Letter, Link
from clipfile.slugs import fold_latin


def index_view(
    kind: str,
    title: str,
    names: Iterable[tuple[str, Link]],
    *,
    counted: str = "clippings",
    up: Link | None = None,
) -> IndexView:
    """The names under their letters; each comes with the form by which it is sorted."""
    ordered = sorted(names, key=lambda pair: (by_name(pair[0]), pair[1].address or ""))
    letters: dict[str, list[Link]] = {}
    for sort_name, link in ordered:
        letters.setdefault(letter_of(sort_name), []).append(link)
    return IndexView(
        kind=kind,
        title=title,
        count=len(ordered),
        letters=tuple(Letter(letter=k, names=tuple(links)) for k, links in letters.items()),
        counted=counted,
        up=up,
    )


def letter_of(sort_name: str) -> str:
    """The letter under which a name stands, without accent; `#` for one that begins with none."""
    first = next((char for char in fold_latin(sort_name) if char.isalnum()), "#")
    return first.upper()[0] if first.isalpha() else "#"
