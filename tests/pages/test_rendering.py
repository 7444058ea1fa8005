"""A page is its frame with what is its own put in, and is known by both and by its templates."""

import os
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from jinja2 import Environment

from clipfile.pages import rendering
from clipfile.pages.page import Page, itself
from clipfile.pages.rendering import Press, frame_kind, frame_of, token
from clipfile.pages.views import Link

THEME = Path(rendering.__file__).parents[1] / "theme"


@dataclass(frozen=True)
class View:
    title: str


def page(address="topics/storms/", title="Storms", shown="x", **more):
    made = Page(
        address=address,
        title=title,
        template="list",
        inputs=lambda: {"view": View(shown)},
        view=itself,
    )
    return replace(made, **more)


FRAME = "<{title}|{title}|{description}|{address}|{content}>".format(
    **{slot: token(slot) for slot in ("title", "description", "address", "content")}
)


@pytest.fixture
def templates(tmp_path):
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "list.html").write_text(
        '{% import "archive/parts.html" as parts %}{{ parts.name(view.title) }}'
    )
    (folder / "index.html").write_text('{% include "archive/list.html" %}')
    (folder / "parts.html").write_text("{% macro name(of) %}[{{ of }}]{% endmacro %}")
    (folder / "redirect.html").write_text('<a href="{{ view | url }}">')
    return tmp_path


@pytest.fixture
def press(templates):
    return Press([str(templates)], lambda _: frame_of(FRAME))


def test_a_frame_without_slots_is_its_text() -> None:
    assert frame_of("<p>clipfileslot clipfileslotother</p>").filled({}) == (
        "<p>clipfileslot clipfileslotother</p>"
    )


@pytest.mark.parametrize("text", ["", token("title"), f"{token('title')}{token('content')}", FRAME])
def test_every_slot_is_filled_wherever_it_stands(text) -> None:
    values = {"title": "T", "description": "D", "address": "A", "target": "X", "content": "C"}
    expected = text
    for slot, value in values.items():
        expected = expected.replace(token(slot), value)
    assert frame_of(text).filled(values) == expected


def test_what_is_put_in_is_not_looked_through_for_slots(press) -> None:
    found = page(title=token("content"), shown=token("address"))
    assert press.html(found, found.inputs()) == (
        f"<{token('content')}|{token('content')}||topics/storms/|[{token('address')}]>"
    )


def test_title_and_description_are_escaped_and_the_address_is_quoted(press) -> None:
    found = page("people/大江/", '<i>A</i> & "b"', description="'c' > <d>", shown="<b>")
    assert press.html(found, found.inputs()) == (
        "<&lt;i&gt;A&lt;/i&gt; &amp; &quot;b&quot;|&lt;i&gt;A&lt;/i&gt; &amp; &quot;b&quot;|"
        "&#x27;c&#x27; &gt; &lt;d&gt;|people/%E5%A4%A7%E6%B1%9F/|[&lt;b&gt;]>"
    )


def test_a_redirect_leads_from_its_own_place_to_its_target(templates) -> None:
    press = Press([str(templates)], lambda _: frame_of(f"{token('target')} {token('content')}"))
    found = Page(
        address="articles/1999/old/",
        title="New",
        template="redirect",
        inputs=lambda: {"target": Link(text="New", address="articles/2023/new/")},
        view=lambda target: target.address,
    )
    assert press.html(found, found.inputs()) == (
        '../../../articles/2023/new/ <a href="../../../articles/2023/new/">'
    )


def test_a_template_that_asks_for_what_is_not_there_fails(templates, press) -> None:
    (templates / "archive" / "list.html").write_text("{{ view.titel }}")
    with pytest.raises(AttributeError, match="titel"):
        press.html(page(), page().inputs())


# Which frame a page takes.


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (page("topics/storms/"), page("topics/ferries/"), True),
        (page("topics/storms/"), page("topics/storms/", "Gales"), True),
        (page("topics/storms/"), page("sources/storms/"), False),
        (page("topics/storms/"), page("topics/storms/page/2/"), False),
        (page("topics/a/page/2/"), page("topics/b/page/3/"), True),
        (page("topics/storms/"), page("topics/storms/", description="Storms"), False),
        (page("topics/a/", description="A"), page("topics/b/", description="B"), True),
        (page("topics/storms/"), page("topics/storms/", in_sitemap=False), False),
        (page("topics/storms/"), page("topics/storms/", template="redirect"), False),
        (page("topics/"), page("topics/", in_navigation=True), True),
        (page("topics/x/"), page("topics/x/", in_navigation=True), True),
        (page("topics/y/"), page("topics/y/", in_navigation=True), False),
        (page("articles/", in_navigation=True), page("people/", in_navigation=True), False),
        (page(""), page("search/"), False),
    ],
)
def test_pages_have_one_frame_when_they_differ_only_in_what_is_put_in(one, other, same) -> None:
    assert (frame_kind(one) == frame_kind(other)) == same


def test_a_frame_is_made_once_for_all_pages_of_a_kind(templates) -> None:
    asked = []
    press = Press([str(templates)], lambda kind: asked.append(kind) or frame_of(FRAME))
    for address in ("topics/a/", "topics/b/", "people/a/"):
        press.html(page(address), page().inputs())
        press.key(page(address), page().inputs())
    assert asked == [frame_kind(page("topics/a/")), frame_kind(page("people/a/"))]


# What a page is known by.


def key_of(templates, found, frame=FRAME):
    return Press([str(templates)], lambda _: frame_of(frame)).key(found, found.inputs())


@pytest.mark.parametrize(
    ("template", "edited", "is_another"),
    [
        ("list", "list", True),
        ("list", "parts", True),
        ("list", "index", False),
        ("list", "redirect", False),
        ("index", "list", True),
        ("index", "parts", True),
        ("redirect", "parts", False),
    ],
)
def test_the_key_has_every_template_from_which_the_page_takes_something(
    templates, template, edited, is_another
) -> None:
    found = page(template=template)
    before = key_of(templates, found)
    assert key_of(templates, found) == before
    file = templates / "archive" / f"{edited}.html"
    file.write_text(file.read_text() + "{# edited #}")
    assert (key_of(templates, found) != before) == is_another


def test_the_key_has_the_frame_the_inputs_and_the_title(templates) -> None:
    keys = [
        key_of(templates, page()),
        key_of(templates, page(), FRAME + " "),
        key_of(templates, page(shown="y")),
        key_of(templates, page(title="Gales")),
    ]
    assert len(set(keys)) == len(keys)


def test_a_template_in_a_folder_that_goes_before_takes_the_place_of_another(
    templates, tmp_path
) -> None:
    before = tmp_path / "before"
    (before / "archive").mkdir(parents=True)
    (before / "archive" / "parts.html").write_text("{% macro name(of) %}({{ of }}){% endmacro %}")
    press = Press([str(before), str(templates)], lambda _: frame_of(token("content")))
    assert press.html(page(), page().inputs()) == "(x)"
    assert press.key(page(), page().inputs()) != key_of(templates, page(), token("content"))


NAMES = sorted(file.stem for file in (THEME / "archive").glob("*.html"))


@pytest.mark.parametrize("name", NAMES)
def test_no_template_of_the_theme_takes_something_under_a_name_that_is_made_up(name) -> None:
    """Such a name is not found when the key is made."""
    source = (THEME / "archive" / f"{name}.html").read_text("utf-8")
    tree = Environment().parse(source)
    assert None not in set(rendering.find_referenced_templates(tree))


def test_the_key_is_the_same_in_every_process(templates) -> None:
    ask = (
        "import sys\n"
        "from clipfile.pages.page import Page, itself\n"
        "from clipfile.pages.rendering import Press, frame_of\n"
        "page = Page(address='a/', title='A', template='list', inputs=dict, view=itself)\n"
        "press = Press([sys.argv[1]], lambda _: frame_of('x'))\n"
        "print(press.key(page, {'a': 'b', 'c': ('d', None)}).hex())\n"
    )
    keys = {
        subprocess.run(
            [sys.executable, "-c", ask, str(templates)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in "12"
    }
    assert len(keys) == 1
