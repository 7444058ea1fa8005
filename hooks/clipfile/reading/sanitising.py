"""Untrusted HTML -> `SafeHtml`: the one place that mints it.

An allow-list, applied to what Markdown made, once, last. It parses as browsers do (html5ever, by
way of ammonia and nh3). Ids and references within the page get a prefix, so that no text can take
the place of an id that the theme or a script relies on.
"""

import html
from collections.abc import Iterable

import nh3

from clipfile.model import SafeHtml

ID_PREFIX = "text-"

_TAGS = frozenset(
    "a abbr b blockquote br caption cite code dd del details dfn div dl dt em h1 h2 h3 h4 h5 h6 hr "
    "i img ins kbd li mark ol p pre q s samp section small span strong sub summary sup table tbody "
    "td tfoot th thead tr u ul var".split()
)
_ATTRIBUTES = {
    "a": {"href", "title", "id"},
    "abbr": {"title"},
    "img": {"src", "alt"},
    "ol": {"start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    **{tag: {"id"} for tag in ("h1", "h2", "h3", "h4", "h5", "h6", "li", "sup")},
    "*": {"lang", "dir"},
}
_CLASSES = {
    "div": {"admonition", "note", "warning", "footnote"},
    "p": {"admonition-title"},
    "a": {"footnote-ref", "footnote-backref"},
}


def _attribute(_tag: str, attribute: str, value: str) -> str | None:
    if attribute == "id":
        return ID_PREFIX + value
    if attribute == "href" and value.startswith("#"):
        return f"#{ID_PREFIX}{value[1:]}"
    return value


_CLEANER = nh3.Cleaner(
    tags=set(_TAGS),
    clean_content_tags={"script", "style", "title", "template", "noscript", "iframe", "svg"},
    attributes=_ATTRIBUTES,
    attribute_filter=_attribute,
    allowed_classes=_CLASSES,
    url_schemes={"http", "https", "mailto", "photo"},
    link_rel="noopener",
    strip_comments=True,
)


def sanitise(untrusted: str) -> SafeHtml:
    """`untrusted` with everything taken out that is not on the allow-list; well formed."""
    return SafeHtml(_CLEANER.clean(untrusted))


def below_headline(whole: SafeHtml) -> SafeHtml:
    """`whole` with second-level headings for the first: the headline is the page's only one."""
    return SafeHtml(whole.replace("<h1", "<h2").replace("</h1>", "</h2>"))


def linked(href: str, inner: SafeHtml) -> SafeHtml:
    """`inner` as a link to one of the archive's own addresses."""
    return SafeHtml(f'<a class="cf-mention" href="{html.escape(href)}">{inner}</a>')


def piece(whole: SafeHtml, start: int, end: int | None = None) -> SafeHtml:
    """A stretch of `whole` that cuts no tag in two: the caller knows where its tags stand."""
    return SafeHtml(whole[start:end])


def joined(pieces: Iterable[SafeHtml]) -> SafeHtml:
    """Pieces, one behind the other."""
    return SafeHtml("".join(pieces))


def as_text(plain: str) -> SafeHtml:
    """Plain text as HTML that shows exactly that text."""
    return SafeHtml(html.escape(plain))
