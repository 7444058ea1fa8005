"""An article's Markdown -> `Text`: safe HTML, and where in it the words stand."""

import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from markdown import Markdown
from markdown.extensions import Extension

from clipfile.model import Block, Heading, Run, SafeHtml, Slot, Text
from clipfile.reading.quick_markdown import quickened
from clipfile.reading.sanitising import below_headline, sanitise
from clipfile.versions import as_text

_MOST_BRACKETS = 2000
"""Python-Markdown's time grows with the square of unclosed brackets: 16,000 take over 20 s."""
_MOST_TAGS = 20_000
"""ammonia's time grows with the square of the nesting: 100,000 nested `div` take 14 s."""

READS_FILES = frozenset({"pymdownx.snippets", "pymdownx.b64"})
"""Extensions that put another file into a text. An article would show what is held back with it."""

_BLOCKS = frozenset(
    "p h1 h2 h3 h4 h5 h6 li td th dt dd blockquote div pre summary caption section".split()
)
_UNSCANNED = frozenset({"a", "code", "pre", "kbd", "samp"})
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_VOID = frozenset({"br", "hr", "img"})
_TOKEN = re.compile(
    r'<(?P<close>/?)(?P<tag>[a-z][a-z0-9]*)(?P<attributes>(?:[^>"]|"[^"]*")*)>'
    r"|(?P<entity>&[a-z]+;|&#\d+;)|(?P<words>[^<&]+)"
)
_ATTRIBUTE = re.compile(r'([a-z]+)="([^"]*)"')
_FILE_LINK = re.compile(r"(?![a-z][a-z0-9+.-]*:|/|#)[^?#]+\.md(?:#[^\"]*)?\Z", re.IGNORECASE)
_PHOTOGRAPH = re.compile(r"photo:(\d{1,4})\Z", re.ASCII)


class MarkupError(Exception):
    """The text cannot be made into a page; the message says why."""

    def __init__(self, message: str, hint: str = "", *, near: str = "") -> None:
        super().__init__(message)
        self.hint = hint
        self.near = near
        """A piece of the source beside which it happened, for the position."""


class Markup:
    """Markdown with one site's extensions, but for those that read other files.

    Not thread-safe: Python-Markdown keeps the state of the text it is converting.
    """

    def __init__(
        self,
        extensions: Sequence[str | Extension] = (),
        configs: Mapping[str, Mapping[str, object]] | None = None,
    ) -> None:
        self._extensions = [one for one in extensions if one not in READS_FILES]
        self._configs = {
            name: dict(value) for name, value in (configs or {}).items() if name not in READS_FILES
        }
        self._markdown = self._new()

    def __reduce__(self) -> tuple[type["Markup"], tuple[object, object]]:
        """Pickled as what it was made from: a converter itself holds state and functions."""
        return Markup, (self._extensions, self._configs)

    @cached_property
    def settings(self) -> str:
        """What it was made from, as text that is the same in every process."""
        return as_text((self._extensions, self._configs))

    def _new(self) -> Markdown:
        return quickened(Markdown(extensions=self._extensions, extension_configs=self._configs))

    def to_html(self, source: str) -> SafeHtml:
        """`source` as safe HTML.

        Raises:
            MarkupError: the text is beyond what a page may cost, or an extension failed on it.
        """
        if source.count("[") > _MOST_BRACKETS:
            raise MarkupError(
                f"the text has more than {_MOST_BRACKETS} `[`", "escape them as `\\[`"
            )
        try:
            made = self._markdown.reset().convert(source)
        except Exception as error:  # extensions raise what they like; content never does
            # A converter that failed half-way keeps its state; the next text needs a fresh one.
            self._markdown = self._new()
            raise MarkupError(
                f"Markdown cannot read the text: {type(error).__name__}",
                "look for very deep lists or quotations, or an address like http://[",
            ) from error
        if made.count("<") > _MOST_TAGS:
            raise MarkupError(f"the text makes more than {_MOST_TAGS} HTML tags")
        return below_headline(sanitise(made))

    def to_text(self, source: str) -> Text:
        """`source` as `Text`.

        Raises:
            MarkupError: as `to_html`, and for an image that is not a photograph of the article.
        """
        return _Scan(self.to_html(source)).text()


@dataclass(slots=True)
class _Scan:
    """One walk over sanitised HTML; nh3 writes it well formed, with double quotes."""

    html: SafeHtml
    blocks: list[Block] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    links: list[Slot] = field(default_factory=list)
    photographs: list[Slot] = field(default_factory=list)
    _words: list[str] = field(default_factory=list)
    _length: int = 0
    _runs: list[Run] = field(default_factory=list)
    _unscanned: int = 0
    _anchor: str = ""

    def text(self) -> Text:
        for token in _TOKEN.finditer(self.html):
            if token["tag"]:
                self._tag(token)
            elif token["entity"]:
                self._add(html.unescape(token["entity"]), token.start(), is_entity=True)
            else:
                self._add(token["words"], token.start())
        self._end_block()
        return Text(
            html=self.html,
            blocks=tuple(self.blocks),
            headings=tuple(self.headings),
            links=tuple(self.links),
            photographs=tuple(self.photographs),
        )

    def _tag(self, token: re.Match[str]) -> None:
        tag, closes = token["tag"], bool(token["close"])
        if tag in _BLOCKS:
            if closes and tag in _HEADINGS and self._anchor:
                self._heading(tag)
            self._end_block()
        if tag == "br":
            # A single line feed is only where the author's line ends.
            self._words.append("\n\n")
            self._length += 2
        if tag in _UNSCANNED:
            self._unscanned += -1 if closes else 1
        if closes or not token["attributes"]:
            return
        attributes = dict(_ATTRIBUTE.findall(token["attributes"]))
        if tag in _HEADINGS:
            self._anchor = attributes.get("id", "")
        if tag == "img":
            self._image(token, attributes)
        if tag == "a":
            self._link(token, attributes.get("href", ""))

    def _add(self, words: str, at: int, *, is_entity: bool = False) -> None:
        end = self._length + len(words)
        run = Run(
            start=self._length, end=end, html=at, linkable=not self._unscanned, is_entity=is_entity
        )
        self._runs.append(run)
        self._words.append(words)
        self._length = end

    def _end_block(self) -> None:
        text = "".join(self._words)
        if text.strip():
            self.blocks.append(Block(text=text, runs=tuple(self._runs)))
        self._words, self._runs, self._length = [], [], 0

    def _heading(self, tag: str) -> None:
        text = "".join(self._words).strip()
        self.headings.append(Heading(level=int(tag[1]), anchor=self._anchor, text=text))
        self._anchor = ""

    def _link(self, token: re.Match[str], href: str) -> None:
        if _FILE_LINK.match(href):
            start = token.start() + token[0].index(f'href="{href}"') + len('href="')
            target = html.unescape(href)
            self.links.append(Slot(start=start, end=start + len(href), target=target))

    def _image(self, token: re.Match[str], attributes: Mapping[str, str]) -> None:
        source = html.unescape(attributes.get("src", ""))
        number = _PHOTOGRAPH.match(source)
        if number is None:
            raise MarkupError(
                f"the image `{source}` is not one of the article's photographs",
                "give it in `captions:` and write ![](photo:1)",
                near=source,
            )
        before = self.html[: token.start()].rstrip()
        after = self.html[token.end() :].lstrip()
        if not (before.endswith("<p>") and after.startswith("</p>")):
            raise MarkupError(
                "a photograph stands in a paragraph of its own",
                f"put blank lines around ![](photo:{number[1]})",
                near=source,
            )
        start = len(before) - len("<p>")
        end = self.html.index("</p>", token.end()) + len("</p>")
        text = html.unescape(attributes.get("alt", ""))
        self.photographs.append(Slot(start=start, end=end, target=number[1], text=text))
