"""Markdown becomes safe HTML, and every word keeps its place in it."""

import html

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor

from clipfile.model import Text
from clipfile.reading.markup import Markup, MarkupError

EXTENSIONS = (
    "toc tables fenced_code abbr admonition attr_list footnotes smarty pymdownx.superfences".split()
)
SITE = Markup(EXTENSIONS)


def words(text: Text) -> list[str]:
    return [block.text for block in text.blocks]


def linkable(text: Text) -> str:
    """The words in which names are looked for."""
    return "|".join(
        block.text[run.start : run.end]
        for block in text.blocks
        for run in block.runs
        if run.linkable
    )


INLINE = st.recursive(
    st.sampled_from(
        [
            *(
                "Ada Quill",
                "Bela",
                "é",
                "大江",
                "a & b",
                "1 < 2",
                "x > y",
                '"quoted"',
                "it's",
                "...",
            ),
            *(
                "&nbsp;",
                "&lt;",
                "&amp;amp;",
                "&eacute;",
                "&#8217;",
                "--",
                "\\*",
                "  \n",
                "\n",
                "🙂",
            ),
            *("<br>", "<https://a.example>", "<b>", "</i>", "<span lang=el>", "[^1]", "`a & <b>`"),
            *("HTML", '<a title="a > b">', "<!-- x -->", "\u00a0", "<kbd>"),
        ]
    ),
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        .map(" ".join)
        .flatmap(
            lambda text: st.sampled_from(
                [
                    *(
                        f"*{text}*",
                        f"**{text}**",
                        f"[{text}](b.md)",
                        f"[{text}](https://a.example/)",
                    ),
                    *(f"<em>{text}</em>", f"<u>{text}", f"`{text}`", f"{text}{{: #x }}"),
                ]
            )
        )
    ),
    max_leaves=6,
)
LINE = st.lists(INLINE, min_size=1, max_size=4).map(" ".join)
BLOCKS = st.tuples(
    st.sampled_from(
        [
            *("{}", "# {}", "## {} ##", "- {}", "1. {}\n2. {}", "> {}", "    {}", "```\n{}\n```"),
            *("| a | {} |\n|---|---|\n| {} | b |", "!!! note\n    {}", "{}\n===", "[^1]: {}"),
            *(
                "*[HTML]: {}",
                "<div>{}</div>",
                "<div markdown>{}",
                "<table><tr><td>{}",
                "- {}\n\n    {}",
            ),
            *("<pre>{}</pre>", "<p>{}<p>", "<details><summary>{}</summary>", "---"),
        ]
    ),
    LINE,
).map(lambda pair: pair[0].replace("{}", pair[1]))
MARKDOWN = st.lists(BLOCKS, max_size=6).map("\n\n".join)


@settings(max_examples=100, deadline=None)
@given(MARKDOWN)
def test_every_run_is_the_stretch_of_the_page_to_which_it_points(source: str) -> None:
    text = SITE.to_text(source)
    for block in text.blocks:
        at = 0
        for run in block.runs:
            assert at <= run.start < run.end <= len(block.text)
            assert block.text[at : run.start].strip("\n") == "", "only line breaks stand between"
            at = run.end
            said = block.text[run.start : run.end]
            if run.is_entity:
                entity = text.html[run.html : text.html.index(";", run.html) + 1]
                assert (len(said), html.unescape(entity)) == (1, said)
            else:
                assert text.html[run.html : run.html + len(said)] == said
                assert not set(said) & set("<&")


@settings(max_examples=100, deadline=None)
@given(MARKDOWN)
def test_the_blocks_say_what_the_page_says(source: str) -> None:
    text = SITE.to_text(source)
    page = html5lib.parseFragment(text.html, namespaceHTMLElements=False)
    assert "".join(text.plain.split()) == "".join("".join(page.itertext()).split())


@settings(max_examples=100, deadline=None)
@given(MARKDOWN)
def test_every_link_to_a_file_is_where_its_slot_says(source: str) -> None:
    text = SITE.to_text(source)
    assert text.html.count('href="b.md"') == len(text.links)
    for slot in text.links:
        assert text.html[slot.start : slot.end] == "b.md"
        assert text.html[slot.start - len('href="') : slot.start] == 'href="'


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Ada\n\nBela", ["Ada", "Bela"]),
        ("Ada\nBela", ["Ada\nBela"]),
        ("Ada  \nBela", ["Ada\n\n\nBela"]),
        ("Ada<br>Bela", ["Ada\n\nBela"]),
        ("Ada **Quill** and *Bela*", ["Ada Quill and Bela"]),
        ("- Ada\n- Bela\n    - Cora", ["Ada", "Bela\n", "Cora"]),
        ("> Ada\n\nBela", ["Ada", "Bela"]),
        ("| Ada | Bela |\n|---|---|\n| Cora | Finch |", ["Ada", "Bela", "Cora", "Finch"]),
        ("# Ada\n\nBela", ["Ada", "Bela"]),
        ("Ada & Bela &lt; Cora", ["Ada & Bela < Cora"]),
        ("!!! note\n    Ada", ["Note", "Ada"]),
        ("<script>Ada</script>\n\nBela", ["Bela"]),
        ("", []),
    ],
)
def test_a_text_is_blocks_of_words(source: str, expected: list[str]) -> None:
    assert words(SITE.to_text(source)) == expected


def test_the_plain_text_has_a_block_a_line() -> None:
    assert SITE.to_text("# Ada\n\nBela **Marsh**").plain == "Ada\nBela Marsh"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Ada [Bela](https://a.example) Cora", "Ada | Cora"),
        ("Ada `Bela` Cora", "Ada | Cora"),
        ("Ada <kbd>Bela</kbd> Cora", "Ada | Cora"),
        ("```\nBela\n```\n\nAda", "Ada"),
        ("    Bela\n\nAda", "Ada"),
        ("Ada [*Bela*](b.md)*Cora*", "Ada |Cora"),
        ("Ada **Bela**", "Ada |Bela"),
    ],
)
def test_no_names_are_looked_for_in_links_and_code(source: str, expected: str) -> None:
    assert linkable(SITE.to_text(source)) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# Ada", [(2, "text-ada", "Ada")]),
        (
            "## Ada\n\n### *Bela* & Cora",
            [(2, "text-ada", "Ada"), (3, "text-bela-cora", "Bela & Cora")],
        ),
        ("## Ada\n\n## Ada", [(2, "text-ada", "Ada"), (2, "text-ada_1", "Ada")]),
        ("Ada\n---", [(2, "text-ada", "Ada")]),
    ],
)
def test_a_heading_is_in_the_table_of_contents(
    source: str, expected: list[tuple[int, str, str]]
) -> None:
    headings = SITE.to_text(source).headings
    assert [(h.level, h.anchor, h.text) for h in headings] == expected


def test_the_headline_stays_the_only_heading_of_the_first_level() -> None:
    assert SITE.to_html("# Ada\n\n<h1>Bela</h1>") == '<h2 id="text-ada">Ada</h2>\n<h2>Bela</h2>'


@pytest.mark.parametrize(
    ("href", "is_file"),
    [
        ("b.md", True),
        ("../2023/b.md", True),
        ("b.md#strike", True),
        ("B.MD", True),
        ("απεργία.md", True),
        ("https://a.example/b.md", False),
        ("mailto:b@a.md", False),
        ("/b.md", False),
        ("#b.md", False),
        ("b.md?x", False),
        ("b.html", False),
    ],
)
def test_a_link_to_a_file_of_the_archive_is_a_slot(href: str, *, is_file: bool) -> None:
    assert [slot.target for slot in SITE.to_text(f"[Ada]({href})").links] == [href] * is_file


def test_a_link_whose_address_holds_an_ampersand_is_replaced_whole() -> None:
    text = SITE.to_text("[Ada](a&b.md)")
    (slot,) = text.links
    assert slot.target == "a&b.md"
    assert text.html[slot.start : slot.end] == "a&amp;b.md"


BEYOND = [
    ("- " * 1000 + "Ada", "Markdown cannot read the text: RecursionError"),
    ("[" * 2001, "the text has more than 2000 `[`"),
    ("<div>" + "<br>" * 19_999 + "</div>", "the text makes more than 20000 HTML tags"),
]


@pytest.mark.parametrize(("source", "expected"), BEYOND)
def test_a_text_that_cannot_be_made_into_a_page_says_why(source: str, expected: str) -> None:
    with pytest.raises(MarkupError) as raised:
        SITE.to_text(source)
    assert str(raised.value) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [("[" * 2000, 2000), ("<div>" + "<br>" * 19_998 + "</div>", 0)],
)
def test_a_text_at_the_limit_is_still_a_page(source: str, expected: int) -> None:
    assert SITE.to_html(source).count("[") == expected


class _Failing(Preprocessor):
    """Leaves something behind, and raises on the word `raise`."""

    def run(self, lines: list[str]) -> list[str]:
        self.md.htmlStash.store("<b>of the text before</b>")
        if "raise" in lines:
            raise OSError("content made an extension raise")
        return lines


class _FailingExtension(Extension):
    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  Python-Markdown's name
        md.preprocessors.register(_Failing(md), "failing", 1)


@pytest.mark.parametrize("source", ["- " * 1000 + "Ada", "raise"])
def test_the_next_article_is_rendered_as_if_the_bad_one_had_not_been(source: str) -> None:
    good = "Ada[^1] *HTML* <b>Bela</b>\n\n[^1]: Cora\n\n*[HTML]: markup\n\n## Strike\n\n[x]: b.md"
    markup = Markup([*EXTENSIONS, _FailingExtension()])
    expected = markup.to_text(good)
    with pytest.raises(MarkupError):
        markup.to_text("[^1]: left over\n\n## Strike\n\n[x]: c.md\n\n" + source)
    with pytest.raises(MarkupError):
        markup.to_text(source)
    assert markup.to_text(good) == expected


def test_an_article_knows_nothing_of_the_one_before() -> None:
    source = "Ada[^1] HTML [x]\n\n## Strike"
    expected = Markup(EXTENSIONS).to_text(source)
    SITE.to_text("[^1]: Cora\n\n*[HTML]: markup\n\n## Strike\n\n[x]: b.md\n\nAda[^1]")
    assert SITE.to_text(source) == expected


def test_no_file_is_taken_into_an_article(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "draft.md").write_text("Not yet to be read.")
    source = 'See:\n\n--8<-- "draft.md"\n'
    with_files = [*EXTENSIONS, "pymdownx.snippets"]
    assert "Not yet" in Markdown(extensions=with_files).convert(source)
    configs = {"pymdownx.snippets": {"base_path": str(tmp_path)}}
    made = Markup(with_files, configs)
    assert made.to_html(source) == SITE.to_html(source)
    assert "draft.md" in made.to_html(source)
    assert made.settings == SITE.settings


@pytest.mark.parametrize("source", ["[y](http://[)", "<http://[>", "[a]: http://[\n\n[a]"])
def test_an_address_that_is_none_leads_nowhere(source: str) -> None:
    assert "href" not in SITE.to_html(source)
