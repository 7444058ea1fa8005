"""The quick environment makes what Jinja makes, and escapes what Jinja escapes."""

from dataclasses import dataclass

import pytest
from jinja2 import DictLoader, Environment, StrictUndefined, UndefinedError
from markupsafe import Markup

from clipfile.pages.quick_jinja import QuickEnvironment

PARTS = """
{%- macro name(of, mark="'") -%}{{ mark }}{{ of }}{{ mark }}{%- endmacro -%}
{%- macro names(many) -%}{% for of in many %}{{ name(of, mark="<") }}{% endfor %}{%- endmacro -%}
{%- macro around() -%}<b>{{ caller("&") }}</b>{%- endmacro -%}
"""

EXPRESSIONS = (
    "view.text",
    "view.text | upper",
    "view.html",
    "view.html ~ view.text",
    "view.number, view.part, view.nothing, view.is_so",
    "view.part",
    "view.nothing",
    "view.is_so",
    "view.many",
    "view.many | join(' < ')",
    "view.many | map('length') | list",
    "view.letters.upper()",
    "view.made",
    "view.text | tojson",
    "'<b>'",
    "'{:,}'.format(view.number)",
    "parts.name(view.text)",
    "parts.name(view.html, mark=view.text)",
    "parts.names(view.many)",
    "lists[1]['<']",
)
TEMPLATES = (
    *(f"{{{{ {one} }}}}" for one in EXPRESSIONS),
    "{% for one in view.many %}{{ loop.index }}{{ parts.name(one) }}{{ loop.last }}{% endfor %}",
    "{% set one %}<i>{{ view.text }}</i>{% endset %}{{ one }}",
    "{% call(sign) parts.around() %}{{ sign }}{{ view.text }}{% endcall %}",
    "{% autoescape false %}{{ view.text }}{{ parts.name(view.text) }}{% endautoescape %}",
    "{% autoescape view.is_so %}{{ view.text }}{% endautoescape %}",
    "{% filter upper %}{{ view.text }}{% endfilter %}",
    "{% block inner %}{{ view.text }}{{ parts.name(view.text) }}{% endblock %}",
)


class Made:
    def __html__(self):
        return "<u>&amp;</u>"


MADE = Made()


@dataclass(frozen=True)
class View:
    text: str = "<a href='x'>\"&amp;\"</a>"
    letters: str = "plain"
    html: str = Markup("<br>&amp;")
    number: int = -1234567
    part: float = 0.5
    nothing: None = None
    is_so: bool = True
    many: tuple[str, ...] = ("a", "<b>", "")
    made: Made = MADE


def made(kind, template):
    page = '{% import "parts" as parts %}' + template
    loader = DictLoader({"page": page, "parts": PARTS})
    environment = kind(loader=loader, autoescape=True, undefined=StrictUndefined)
    return environment.get_template("page").render(view=View(), lists=[{}, {"<": "'>'"}])


@pytest.mark.parametrize("template", TEMPLATES)
def test_what_comes_out_is_what_jinja_makes(template) -> None:
    assert made(QuickEnvironment, template) == made(Environment, template)


def test_text_is_escaped() -> None:
    assert made(QuickEnvironment, "{{ view.text }}").startswith("&lt;a href=&#39;x&#39;&gt;&#34;")


@pytest.mark.parametrize(
    ("template", "error"),
    [("{{ wiev.text }}", UndefinedError), ("{{ view.txet }}", AttributeError)],
)
def test_a_name_that_is_not_there_is_an_error(template, error) -> None:
    with pytest.raises(error):
        made(QuickEnvironment, template)
