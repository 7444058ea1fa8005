"""An article's text with its links and photographs put in."""

import pytest

from clipfile.linking.clippings import LinkedArticle, link_article
from clipfile.linking.mentions import NameFinder
from clipfile.linking.register import make_register
from clipfile.pages.weaving import weave
from clipfile.reading.articles import read_article
from clipfile.reading.markup import Markup
from clipfile.reading.people import read_person
from clipfile.reading.slips import slip_of

MARKUP = Markup("toc tables fenced_code smarty".split())
HEAD = "---\ntitle: T\ndate: 2024-08-14\nsource: S\ncaptions: [(AP Photo), (AP Photo)]\n---\n"
ADDRESSES = {
    "articles/2023/b.md": "articles/2023/b/",
    "docs/people/ada-quill.md": "people/ada-quill/",
    "articles/2024/held-back.md": None,
}


def linked(text: str, head: str = HEAD) -> LinkedArticle:
    records = [
        read_person(f"docs/people/{id_}.md", f"---\nname: {name}\n---\n".encode(), markup=MARKUP)
        for id_, name in (("ada-quill", "Ada Quill"), ("pat-oneil", "Pat O'Neil"))
    ]
    read = read_article("articles/2024/a.md", (head + text).encode(), language="en", markup=MARKUP)
    assert read.article is not None, read.problems
    files = {r.person.path: r.person for r in records if r.person}
    whole = {**files, read.article.path: read.article}.__getitem__
    slip = slip_of(read.article, is_published=True)
    register, _ = make_register(files.values(), [slip], whole=whole)
    made, problems = link_article(read.article, register, NameFinder(register), whole=whole)
    assert problems == []
    return made


def woven(made: LinkedArticle) -> tuple[str | int, ...]:
    return weave(made.article, made.article.text, made.mentions, ADDRESSES.get)


ADA = '<a class="cf-mention" href="../../../people/ada-quill/">'
PAT = '<a class="cf-mention" href="../../../people/pat-oneil/">'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nobody.", ("<p>Nobody.</p>",)),
        # Only the first mention leads to the person.
        (
            "Ada Quill left. Ada Quill's pen. Quill.",
            (f"<p>{ADA}Ada Quill</a> left. Ada Quill’s pen. Quill.</p>",),
        ),
        (
            "A & B: Ada Quill, Pat O'Neil",
            (f"<p>A &amp; B: {ADA}Ada Quill</a>, {PAT}Pat O’Neil</a></p>",),
        ),
        ("**Ada Quill**", (f"<p><strong>{ADA}Ada Quill</a></strong></p>",)),
        ("- *x* Ada Quill", (f"<ul>\n<li><em>x</em> {ADA}Ada Quill</a></li>\n</ul>",)),
        # A mention that a tag or an entity breaks is left alone; the next one leads on.
        ("*Ada* Quill. Ada Quill.", (f"<p><em>Ada</em> Quill. {ADA}Ada Quill</a>.</p>",)),
        ("Ada&nbsp;Quill. Quill.", (f"<p>Ada&nbsp;Quill. {ADA}Quill</a>.</p>",)),
        # In links and code nobody is looked for.
        ("`Ada Quill` x", ("<p><code>Ada Quill</code> x</p>",)),
        # Links to files lead to their pages.
        (
            "[b](../2023/b.md) [c](../2023/b.md#x)",
            (
                (
                    '<p><a href="../../../articles/2023/b/" rel="noopener">b</a> '
                    '<a href="../../../articles/2023/b/#text-x" rel="noopener">c</a></p>'
                ),
            ),
        ),
        (
            "[b](../../docs/people/ada-quill.md) Ada Quill",
            (
                (
                    '<p><a href="../../../people/ada-quill/" rel="noopener">b</a> '
                    f"{ADA}Ada Quill</a></p>"
                ),
            ),
        ),
        ("[b](held-back.md#x)", ('<p><a href="#" rel="noopener">b</a></p>',)),
        # Photographs stand between the parts, without the paragraph that held them.
        (
            "Ada.\n\n![](photo:2)\n\nQuill.\n\n![](photo:1)",
            ("<p>Ada.</p>\n", 2, "\n<p>Quill.</p>\n", 1),
        ),
        ("![](photo:1)\n\nAda Quill", (1, f"\n<p>{ADA}Ada Quill</a></p>")),
        ("", ()),
    ],
)
def test_a_text_is_woven(text: str, expected: tuple[str | int, ...]) -> None:
    assert woven(linked(text)) == expected


def test_a_name_that_the_page_writes_as_an_entity_is_left_whole() -> None:
    made = linked("Ada & sons", HEAD.replace("---\n", "---\nmentions: {'&': ada-quill}\n", 1))
    assert [mention.person for mention in made.mentions] == ["ada-quill"]
    assert woven(made) == ("<p>Ada &amp; sons</p>",)


def test_what_an_address_holds_cannot_end_its_attribute() -> None:
    made = linked('[b](../2023/b.md#x"onclick=y)')
    (html,) = woven(made)
    assert '"onclick' not in str(html)
