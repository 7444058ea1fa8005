"""The quick converter makes what Python-Markdown makes, whatever the text and the extensions."""

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, SubElement

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Extension, Markdown
from markdown.blockprocessors import BlockProcessor, HashHeaderProcessor
from markdown.inlinepatterns import InlineProcessor, Pattern, SimpleTagInlineProcessor
from markdown.treeprocessors import InlineProcessor as InlineTreeProcessor
from markdown.util import AtomicString

from clipfile.reading import quick_markdown
from clipfile.reading.quick_markdown import loop_is_known, quickened

ROOT = Path(__file__).parents[2]
EXTENSIONS = {
    "none": [],
    "site": (
        "toc tables fenced_code abbr admonition attr_list footnotes smarty pymdownx.superfences"
    ).split(),
    "others": (
        "toc extra admonition sane_lists nl2br wikilinks legacy_attrs pymdownx.betterem "
        "pymdownx.caret pymdownx.tilde pymdownx.mark pymdownx.keys pymdownx.magiclink "
        "pymdownx.smartsymbols pymdownx.critic pymdownx.inlinehilite pymdownx.tasklist "
        "pymdownx.details pymdownx.escapeall pymdownx.emoji smarty"
    ).split(),
}
CONFIGS = {"others": {"smarty": {"smart_angled_quotes": True}}}


class Converters:
    """One set of extensions, as Python-Markdown runs it and quickened."""

    def __init__(
        self,
        extensions: Sequence[str | Extension],
        configs: Mapping[str, Mapping[str, object]] | None = None,
    ) -> None:
        def converter() -> Markdown:
            return Markdown(extensions=extensions, extension_configs=configs or {})

        self.plain = converter()
        self.quick = quickened(converter())

    def differ(self, source: str) -> bool:
        return self.plain.reset().convert(source) != self.quick.reset().convert(source)


CONVERTERS = {
    name: Converters(extensions, CONFIGS.get(name)) for name, extensions in EXTENSIONS.items()
}


def texts_of_the_repository() -> list[str]:
    files = [
        *ROOT.glob("articles/**/*.md"),
        *ROOT.glob("docs/**/*.md"),
        *ROOT.glob("tests/**/*.md"),
        *ROOT.glob("tests/reading/golden/*.yml"),
    ]
    read = [file.read_text("utf-8", errors="replace") for file in files]
    return read + [text for file in ROOT.glob("tests/reading/*.py") for text in strings(file)]


def strings(module: Path) -> Iterator[str]:
    """What stands in a test module as a string: texts to be read, and what comes of them."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


TRICKY = [
    "*a **b** c* ***d*** _e_ __f__ a_b_c **a*b**c* *a **b* c** ****x**** ***a* b** *a\nb*",
    "`a` ``b ` c`` `` ` `` \\`a` `\\` \\\\`a` `*a*` `unclosed",
    "\\* \\_ \\\\ \\a \\' \\\" \\. \\! \\[a](b) \\<a> &\\amp; a\\",
    "[a](b) [a](<b c> 'd') [a](b \"c\") [a [b] c](d(e)f) [![x](y)](z) [*a*](b) [a](b",
    "[a][b] [a] [b][] [a][missing] ![a][b] ![b] ![c](d 'e')\n\n[b]: c 'd'\n[a]: <e>",
    'a[^1] b[^2] c[^missing]\n\n[^1]: x *y*\n\n    z\n\n[^2]: `q` "r"',
    "'80s 'a' \"b\" \"'c' d\" '\"e\" f' it's \"g\", 'h'. -- --- ---- a--b ... .... (\"i\")",
    "'a\n\n\"b\n\n'.c\n\n&nbsp;'d' —'e' \"'\" '\"' *\"f\"* \"*g*\" `'h'` [\"i\"](j)",
    "& &amp; &#38; &#x26; &copy; &nope &; a&b;c <&lt;> « << >>",
    "<http://a.example/?b&c> <a@b.example> <mailto:a@b.example> http://a.example a@b.example",
    "a <b>c</b> <i class='d'>*e*</i> <!-- f --> <? g ?> <br/> < h > <i",
    "a  \nb\\\nc   \nd \ne  ",
    "<div>\n*a*\n</div>\n\n<div markdown>\n*a*\n</div>\n\n<p>b\n\n<pre>c</pre>\n\n<script>",
    "| a | b |\n|:--|--:|\n| *c* | `d|e` |\n| \\| | f\n\n| 'g' |\n|---|\n| -- |",
    "- a\n- b\n    - *c*\n\n    d\n\n1. e\n2. f\n\n* g\n+ h\n\n3) i\n\n- # j\n- > k",
    "> a\n> > b\n> - c\nd\n\n>e\n\n>\n> f\n   > g\n\nh > i\n\n    > j",
    "# a\n## b ##\n### c {: #d .e }\n#f\n# g\\#\n####### h\ni #j\nk\n# l *m*",
    "a\n===\n\nb\n---\n\nc\n\n---\n***\n* * *\n- - -\n___\nd\n***\ne\n=\nf\n-\n\na-b\n\n\n---",
    '!!! note\n    a\n\n    b\n\nc\n\n!!! warning "d"\n    - e\n\n        f\n\n!!! x y\n!!!note z',
    "The HTML spec, X.\n\n*[HTML]: Hyper *Text*\n*[X]: y",
    "*a*{: .b } `c`{: #d } [e](f){: title='g' }\n{: .h }\n\n# i {: .j }",
    "```\na *b*\n```\n\n~~~ python\nc\n~~~\n\n    d\n\n``` a\nunclosed\n\n> ```\n> e\n> ```",
    "a\u0002klzzwxh:0001\u0003 *b* \u0002amp\u0003 \u000242\u0003 \u0002wzxhzdk:0\u0003",
    "\ta\n\tb\n\na\tb\r\nc\rd\x0c\x1f",
    "{++a++} {--b--} {==c==} {>>d<<} ==e== ~~f~~ ~g~ ^h^ ^^i^^ ++ctrl+a++ :smile: (c) (tm) 1/2",
    "[[Wiki Link]] @user #1\n\n- [ ] a\n- [x] b\n\n??? note\n    a\n\n`:::python a` \\ b",
]


@pytest.mark.parametrize("extensions", EXTENSIONS)
def test_every_text_there_is_becomes_the_same_page(extensions: str) -> None:
    texts = [*texts_of_the_repository(), *TRICKY, "\n\n".join(TRICKY)]
    assert len(texts) > 1000
    assert [text for text in texts if CONVERTERS[extensions].differ(text)] == []


SPANS = r"""
* ** *** _ __ ` `` ' " '" "' -- --- - ... . , ! [ ] ( ) { } < > << >> / \ \\ & ; &amp; &#8217;
&nbsp; | = === == ~~ ^ ^^ ++ + : :: @ $ # ## – {:.x} {:#y} [a](b) ![a](b) [a][b] [b] [^1]
<b> </b> <br> <div> </div> <!-- --> <pre> </pre> <? ?> <http://a.b> <a@b.c> http://a.b
Ada it's a s 80s 1 Ό 大
""".split()
BLOCKS = [
    *("# ", "## ", "> ", "- ", "* ", "1. ", "    ", "    - ", "```\n", "~~~\n", "---\n", "===\n"),
    *("!!! note\n    ", '!!! note "x"\n\n    ', "??? x\n    ", "| a | b |\n|---|---|\n| "),
    *("[b]: c\n", "[^1]: x", "*[Ada]: y\n\n", "***\n"),
]
SCRAPS = st.sampled_from(
    [
        *(
            " ",
            "  ",
            "\n",
            "\n\n",
            "  \n",
            "\u00a0",
            "\u0002",
            "\u0003",
            "\u0002klzzwxh:0000\u0003",
        ),
        *SPANS,
        *(f"{before}{block}" for before in ("", "\n", "\n\n") for block in BLOCKS),
    ]
)
MARKDOWN = st.lists(SCRAPS, max_size=25).map("".join)


@pytest.mark.parametrize("extensions", EXTENSIONS)
@settings(max_examples=500)
@given(source=MARKDOWN)
def test_any_text_becomes_the_same_page(extensions: str, source: str) -> None:
    assert not CONVERTERS[extensions].differ(source)


class AnyCase(SimpleTagInlineProcessor):
    """Finds `XX` written as `xx` too."""

    def __init__(self) -> None:
        super().__init__("(X)(X+)", "i")
        self.compiled_re = re.compile(self.pattern, re.IGNORECASE)


class OwnWay(SimpleTagInlineProcessor):
    """Finds what its own pattern does not say."""

    def __init__(self) -> None:
        super().__init__("(%)(%)", "b")

    def getCompiledRegExp(self) -> re.Pattern[str]:  # noqa: N802  Python-Markdown's name
        return re.compile("(v)(v)")


class NoPattern(InlineProcessor):
    """Finds without a regular expression."""

    def __init__(self) -> None:
        super().__init__("%")
        self.compiled_re: Any = self

    def finditer(self, data: str, start: int) -> Iterator[re.Match[str]]:
        return re.compile("yy").finditer(data, start)

    def handleMatch(self, m: re.Match[str], _data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: N802
        return Element("hr"), m.start(), m.end()


class OldStyle(Pattern):
    """Of Python-Markdown 2, whose patterns match the whole text."""

    def __init__(self) -> None:
        super().__init__("(@@)")

    def handleMatch(self, _m: re.Match[str]) -> Element:  # noqa: N802
        return Element("br")


class Untouchable(InlineProcessor):
    """Makes an element that holds text in which nothing is looked for."""

    def __init__(self) -> None:
        super().__init__("jj")

    def handleMatch(self, m: re.Match[str], _data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: N802
        made = Element("span")
        made.text = "*a*"
        SubElement(made, "b").text = AtomicString("*b*")
        return made, m.start(), m.end()


class WhileReading(BlockProcessor):
    """Adds a pattern for each text that it reads."""

    def test(self, _parent: Element, block: str) -> bool:
        if word := re.search(r"add:(\w)", block):
            pattern = SimpleTagInlineProcessor(f"({word[1]})({word[1]})", "u")
            self.parser.md.inlinePatterns.register(pattern, "added", 200)
        return False

    def run(self, _parent: Element, _blocks: list[str]) -> None:
        raise AssertionError


class Unusual(Extension):
    """What an extension may do, though hardly one does."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        for pattern in (AnyCase(), OwnWay(), NoPattern(), OldStyle(), Untouchable()):
            md.inlinePatterns.register(pattern, type(pattern).__name__, 65)
        md.parser.blockprocessors.register(WhileReading(md.parser), "adds", 200)
        md.parser.blockprocessors["hashheader"].RE = re.compile("^(?P<level>q)(?P<header>.*)")


UNUSUAL = Converters([Unusual()])
UNUSUAL_MARKDOWN = st.lists(
    st.one_of(SCRAPS, st.sampled_from("x X v yy @@ jj q add:k kk".split())), max_size=25
).map("".join)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a xX XXX", "<p>a <i>X</i> <i>XX</i></p>"),
        ("a vv", "<p>a <b>v</b></p>"),
        ("a yy b", "<p>a <hr /> b</p>"),
        ("a @@ b", "<p>a <br />\n b</p>"),
        ("a jj", "<p>a <span><em>a</em><b>*b*</b></span></p>"),
        ("add:k kk", "<p>add:k <u>k</u></p>"),
        ("add:m kk mm", "<p>add:m kk <u>m</u></p>"),
        ("q a\n# b", "<h1>a</h1>\n<p># b</p>"),
    ],
)
def test_a_pattern_of_another_kind_is_found_all_the_same(source: str, expected: str) -> None:
    assert UNUSUAL.quick.reset().convert(source) == expected
    assert not UNUSUAL.differ(source)


@settings(max_examples=200)
@given(UNUSUAL_MARKDOWN)
def test_any_text_becomes_the_same_page_with_them(source: str) -> None:
    assert not UNUSUAL.differ(source)


def test_a_text_of_words_is_searched_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []
    name = "_InlineProcessor__applyPattern"
    apply = getattr(InlineTreeProcessor, name)

    def noted(self: InlineTreeProcessor, pattern: Pattern, *rest: Any) -> Any:
        tried.append(type(pattern).__name__)
        return apply(self, pattern, *rest)

    monkeypatch.setattr(InlineTreeProcessor, name, noted)
    CONVERTERS["site"].quick.reset().convert("Ada Quill opened the hall.\n\nBela Marsh spoke.")
    assert tried == []
    CONVERTERS["site"].quick.reset().convert("Ada *Quill*")
    assert tried == ["DelimiterProcessor"]


@pytest.mark.parametrize(
    ("name", "attribute"),
    [
        ("admonition", "RE"),
        ("hashheader", "RE"),
        ("hr", "SEARCH_RE"),
        ("quote", "RE"),
        ("setextheader", "RE"),
    ],
)
def test_a_block_without_its_sign_is_not_searched(name: str, attribute: str) -> None:
    processor = CONVERTERS["site"].quick.parser.blockprocessors[name]
    assert not isinstance(getattr(processor, attribute), re.Pattern)


def test_a_pattern_for_blocks_is_still_one_to_who_asks_for_more() -> None:
    pattern = CONVERTERS["site"].quick.parser.blockprocessors["hashheader"].RE
    assert pattern.pattern == HashHeaderProcessor.RE.pattern
    assert pattern.match("# a", 1) is None
    assert [found["header"] for found in pattern.finditer("# a")] == [" a"]


def test_the_installed_python_markdown_is_the_one_that_is_made_quick() -> None:
    """If not: compare its loop with `_QuickInlineProcessor`, and renew the digest."""
    assert loop_is_known()


@pytest.mark.parametrize("name", ["_LOOP", "_KNOWN"])
def test_another_python_markdown_is_left_as_it_is(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(quick_markdown, name, "of_another_version")
    loop_is_known.cache_clear()
    try:
        processors = quickened(Markdown(extensions=["smarty"])).treeprocessors
    finally:
        loop_is_known.cache_clear()
    assert type(processors["inline"]) is type(processors["smarty"]) is InlineTreeProcessor
