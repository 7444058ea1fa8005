"""What a page is made from is known by a digest that changes when what it makes changes.

The newspaper is changed in many ways. A page that would be another one has another key each time:
otherwise a build would leave the old one in the site. What lists and cards are made from keeps its
digest while they show the same: otherwise a build would make pages for nothing.
"""

import pytest
from PIL import Image

STORM = "articles/2023/storm-closes-the-harbour.md"
VOTE = "articles/2023/council-votes-on-the-quay.md"
FERRY = "articles/1987/night-ferry-runs-again.md"
FOG = "articles/1987/fog-signal-falls-silent.md"
SURVEYOR = "articles/2024/surveyor-leaves.md"
DRAFT = "articles/2024/brindlewick-plans.md"
TOLL = "articles/2024/toll-book-opened.md"
QUILL, DRAKOS = "docs/people/ada-quill.md", "docs/people/kosmas-drakos.md"
PICTURE = "articles/2023/photos/storm.jpg"
MARSH = "docs/people/ines-marsh.md"


def replacing(path, old, new):
    return lambda desk: desk.replace(path, old, new)


def resave(desk, size=(1300, 870), **options):
    """A picture's file without what it said of its licence."""
    with Image.open(desk.root / PICTURE) as picture:
        picture.resize(size).save(desk.root / PICTURE, **options)


EDITS = {
    "a word": replacing(STORM, "a pond", "a lake"),
    "a word in a sentence that names somebody": replacing(STORM, "asked for help", "begged"),
    "a name in the text": replacing(FERRY, "Ada Quill", "Kosmas Drakos"),
    "a headline": replacing(STORM, "title: Storm", "title: Gale"),
    "a day": replacing(STORM, "date: 2023-10-20", "date: 2023-12-20"),
    "a year": replacing(FERRY, "date: 1987", "date: 1988"),
    "a source": replacing(STORM, "source: Shoreline Wire", "source: Gale Wire"),
    "a source's spelling": replacing(STORM, "source: Shoreline Wire", "source: Shoreline wire"),
    "a topic": replacing(FERRY, "[Ferries]", "[Ferries, Storms]"),
    "a language": replacing(FERRY, "place: Quayside", "place: Quayside\nlanguage: fr"),
    "a place": replacing(FERRY, "place: Quayside", "place: Lower town"),
    "a section": replacing(SURVEYOR, "section: Politics", "section: Local"),
    "a byline": replacing(SURVEYOR, "[Bela Marsh]", "[Lena Orth]"),
    "a person listed": replacing(TOLL, "[Ada Quill]", "[Ada Quill, Odo Tarn]"),
    "a new person": replacing(TOLL, "[Ada Quill]", "[Tom Reed]"),
    "an address of the original": replacing(STORM, "example/storm", "example/gale"),
    "a correction": replacing(VOTE, "not eight to five", "not nine to four"),
    "a date of change": replacing(VOTE, "updated: 2023-11-05", "updated: 2023-11-06"),
    "a date of retrieval": replacing(VOTE, "retrieved: 2023-11-03", "retrieved: 2023-11-04"),
    "a checksum": replacing(VOTE, "sha256:0123", "sha256:9999"),
    "a capture": replacing(VOTE, "captures.example/2023", "captures.example/2024"),
    "a related article": replacing(VOTE, "related: [storm-closes-the-harbour, ", "related: ["),
    "an address that is replaced": replacing(VOTE, "[quay-vote, ", "[quay-ballot, "),
    "a link to another file": replacing(
        VOTE, "fog-signal-falls-silent.md", "night-ferry-runs-again.md"
    ),
    "how much is shown": replacing(FOG, "display: excerpt", "display: full"),
    "a caption": replacing(STORM, "Boats lie in", "Nine boats lie in"),
    "a caption's person": replacing(SURVEYOR, "people: [Ada Quill, Kosmas", "people: [Kosmas"),
    "a caption's place": replacing(SURVEYOR, "place: The new quay", "place: The old quay"),
    "an agency": replacing(
        STORM, "(Photo by Rafe Lund / AFP)", "(Photo by Rafe Lund/Getty Images)"
    ),
    "a photographer": replacing(STORM, "Rafe Lund / AFP", "Pim Oster / AFP"),
    "a new caption": replacing(
        FOG, "captions:\n", 'captions:\n  - "A lamp. (AP Photo/Pim Oster)"\n'
    ),
    "rights": replacing(VOTE, "rights: licensed", "rights: expired"),
    "rights that were expired": replacing(STORM, "rights: expired", "rights: licensed"),
    "words for a picture": replacing(VOTE, "half-way up", "all the way up"),
    "words for a picture in the text": replacing(STORM, "![The lamp room", "![A lamp room"),
    "a picture of another size": lambda desk: desk.copy(
        "articles/2024/photos/gull.png", "articles/2023/photos/harbour-wall.png"
    ),
    "a picture's own words": lambda desk: resave(desk, quality=55),
    "a picture that is too small for a copy": lambda desk: resave(desk, size=(600, 402)),
    "an article that is withdrawn": replacing(FERRY, "source:", "status: canceled\nsource:"),
    "an article that is held back": replacing(FERRY, "source:", "status: withheld\nsource:"),
    "an article that is gone": lambda desk: desk.delete(STORM),
    "a draft that is published": replacing(DRAFT, "status: draft\n", ""),
    "a draft's text": replacing(DRAFT, "Ada Quill said", "Odo Tarn said"),
    "a new article": lambda desk: desk.write(
        "articles/2023/rain.md",
        "---\ntitle: Rain\ndate: 2023-10-21\nsource: The Harbour Post\n---\nAda Quill got wet.\n",
    ),
    "a person's name": replacing(DRAKOS, "name: Kosmas Drakos", "name: Kosmas J. Drakos"),
    "a person's name, the old one being an alias": lambda desk: (
        desk.replace(QUILL, "name: Ada Quill", "name: Ada M. Quill"),
        desk.replace(QUILL, "aliases: [", "aliases: [Ada Quill, "),
    ),
    "a person's name for sorting": replacing(MARSH, "Marsh, Inés", "Ines Marsh"),
    "an alias": replacing(DRAKOS, "aliases: [", "aliases: [the clerk, "),
    "an alias that nobody writes": replacing(DRAKOS, "aliases: [", "aliases: [The Pilot, "),
    "a role": replacing(MARSH, "title: Surveyor", "title: Chief surveyor"),
    "an identifier": replacing(DRAKOS, "Q999999993", "Q999999997"),
    "a biography": replacing(QUILL, "has kept its", "has kept her"),
    "a hidden person": replacing(DRAKOS, "identifiers:", "index: false\nidentifiers:"),
    "a person who is shown again": replacing("docs/people/nora-velt.md", "index: false\n", ""),
    "a record that is gone": lambda desk: desk.delete(DRAKOS),
    "a new record": lambda desk: desk.write(
        "docs/people/lena-orth.md", "---\nname: Lena Orth\naliases: [The Orth]\n---\n"
    ),
    "a quotation": replacing(
        STORM, "asked for help", "said “the harbour is shut” and asked for help"
    ),
    "who is quoted": lambda desk: (
        EDITS["a quotation"](desk),
        desk.replace(STORM, "“the harbour is shut”", "“the harbour is shut,” Ada Quill said,"),
    ),
    "a portrait's credit": replacing(QUILL, "Pim Oster/AFP", "Pim Oster/EPA"),
    "a portrait's rights": replacing(QUILL, "rights: licensed", "rights: expired"),
    "a portrait that is gone": replacing(QUILL, "ada-quill.png, rights", "velvet.png, rights"),
    "a former id": replacing(QUILL, "[a-quill]", "[a-quill, quill]"),
    "somebody of the same name": lambda desk: desk.write(
        "docs/people/quill-the-elder.md",
        "---\nname: Ada Quill the Elder\naliases: [Quay Ada]\n---\n",
    ),
    "somebody who shares an alias": lambda desk: desk.write(
        "docs/people/tom-reed.md",
        "---\nname: Tom Reed\naliases: [the surveyor]\nindex: true\n---\n",
    ),
    "another site's language": lambda desk: setattr(desk, "language", "el"),
    "another site's address": lambda desk: setattr(desk, "site_url", "https://quay.example/"),
}
"""What is changed -> the change."""
OF_THE_SITE = ("another site's language", "another site's address")
"""Every list shows them, also one in which nothing stands."""


@pytest.fixture(scope="module")
def made(make_desk, make_pages):
    """The pages of the newspaper, and those after each change, by what is changed."""
    desk = make_desk()
    found = {"nothing": make_pages(desk.plan())}
    for what, edit in EDITS.items():
        edit(desk)
        found[what] = make_pages(desk.plan())
        desk.restore()
        desk.language, desk.site_url = "en", "https://harbour.example/"
    assert make_pages(desk.plan()) == found["nothing"]
    return found


def pairs(made, what):
    """Each page that there is before and after a change, as it was and as it is."""
    before, now = made["nothing"], made[what]
    both = before.keys() & now.keys()
    assert len(both) > 40
    return [(address, before[address], now[address]) for address in sorted(both)]


def test_every_change_but_one_can_be_seen_somewhere(made) -> None:
    """Otherwise the tests below would say nothing of it."""
    shown = {
        what: {address: page.shown for address, page in pages.items()}
        for what, pages in made.items()
    }
    unseen = {what for what in EDITS if shown[what] == shown["nothing"]}
    assert unseen == {"a draft's text"}


@pytest.mark.parametrize("what", EDITS)
def test_a_page_that_would_be_another_has_another_key(made, what) -> None:
    stale = [
        a for a, was, now in pairs(made, what) if now.shown != was.shown and now.key == was.key
    ]
    assert stale == []


@pytest.mark.parametrize("what", [what for what in EDITS if what not in OF_THE_SITE])
def test_what_lists_are_made_from_has_another_digest_only_when_they_show_something_else(
    made, what
) -> None:
    """An index card is known by all that lists and cards show of its article."""
    differing = different_articles(made, what)
    for address, was, now in pairs(made, what):
        for name, (kind, digest, shown) in now.inputs.items():
            _, old_digest, old_shown = was.inputs[name]
            if digest == old_digest:
                continue
            if kind == "Cards":
                articles = {article_of(card) for card in (*shown, *old_shown)}
                assert (address, name, articles & differing) != (address, name, set())
            else:
                assert (address, name, shown) != (address, name, old_shown)


def different_articles(made, what):
    """Addresses of the articles of which a list or a card shows something else than before."""
    found = set()
    for kind, address_of in (("Entries", lambda entry: entry.address), ("Cards", article_of)):
        before, now = (set(everything(made[when], kind)) for when in ("nothing", what))
        found |= {address_of(one) for one in before ^ now}
    return found


def everything(pages, kind):
    for page in pages.values():
        for found, _, shown in page.inputs.values():
            if found == kind:
                yield from shown


def article_of(card):
    return card.article.address.partition("#")[0]


@pytest.mark.parametrize(
    "extension",
    [
        "tables",
        "footnotes",
        "pymdownx.superfences",
    ],
)
def test_a_page_whose_text_is_read_differently_has_another_key(desk, make_pages, extension) -> None:
    before = make_pages(desk.plan())
    desk.extensions.remove(extension)
    now = make_pages(desk.plan())
    different = {a for a in now if now[a].shown != before[a].shown}
    assert different
    assert {a for a in different if now[a].key == before[a].key} == set()


def test_a_further_mention_is_another_page_where_it_is_the_first_that_can_be_linked(
    desk, make_pages
) -> None:
    """A tag breaks the first one. Who is in the article, and in which sentence, stays the same."""
    desk.write(
        "articles/2023/rain.md",
        "---\ntitle: Rain\ndate: 2023-10-21\nsource: Day Sheet\n---\n*Ada* Quill, or the boss.\n",
    )
    before = make_pages(desk.plan())["articles/2023/rain/"]
    desk.replace(QUILL, "aliases: [", "aliases: [the boss, ")
    now = make_pages(desk.plan())["articles/2023/rain/"]
    assert now.shown != before.shown
    assert now.key != before.key


def test_nothing_changes_when_nothing_is_changed(desk, make_pages) -> None:
    before = make_pages(desk.plan())
    assert make_pages(desk.plan()) == before


def test_a_file_that_is_written_anew_changes_no_key(desk, make_pages) -> None:
    before = make_pages(desk.plan())
    for path in desk.root.rglob("*.md"):
        path.write_bytes(path.read_bytes())
    assert make_pages(desk.plan()) == before


def test_a_memory_from_nothing_gives_the_same_keys(desk, make_pages) -> None:
    """So that a build after a lost memory makes the same site."""
    EDITS["a new person"](desk)
    desk.plan()
    EDITS["a word"](desk)
    incremental = make_pages(desk.plan())
    desk.forget()
    assert make_pages(desk.plan()) == incremental


MISTAKES = {
    "a name that is misspelt": replacing(TOLL, "[Ada Quill]", "[Ada Quil]"),
    "a picture that is nowhere": replacing(VOTE, "half-way up", "half\n    image: photos/none.png"),
    "a related article that is nowhere": replacing(VOTE, "related: [storm-", "related: [gale-"),
    "a line before what is wrong already": lambda desk: (
        desk.replace(VOTE, "related: [storm-", "related: [gale-"),
        desk.plan(),
        desk.replace(VOTE, "related:", "# Seen on microfilm.\nrelated:"),
    ),
    "what is wrong being mended": lambda desk: (
        desk.replace(VOTE, "related: [storm-", "related: [gale-"),
        desk.plan(),
        desk.replace(VOTE, "related: [gale-", "related: [storm-"),
    ),
    "the address of a month": lambda desk: desk.write(
        "articles/2023/10.md",
        "---\ntitle: Rain\ndate: 2023-10-21\nsource: Day Sheet\n---\nAda Quill got wet.\n",
    ),
    "a text at the address of a month": lambda desk: (
        MISTAKES["the address of a month"](desk),
        desk.plan().findings,
        desk.replace("articles/2023/10.md", "got wet", "got very wet"),
    ),
}


@pytest.mark.parametrize("edit", {**EDITS, **MISTAKES}.values(), ids={**EDITS, **MISTAKES})
def test_what_was_seen_or_kept_before_makes_no_difference(desk, make_pages, edit) -> None:
    site = desk.plan()
    assert site.findings.problems == ()
    make_pages(site)
    edit(desk)
    seen = desk.plan()
    found = seen.findings, make_pages(seen)
    desk.memory.seen.clear()
    kept = desk.plan()
    assert (kept.findings, make_pages(kept)) == found
    desk.forget()
    anew = desk.plan()
    assert (anew.findings, make_pages(anew)) == found


TOGETHER = [
    ("a day", "an article that is gone"),
    ("a new article", "an article that is gone"),
    ("a draft that is published", "a year"),
    ("a headline", "a related article"),
    ("a topic", "an article that is withdrawn"),
    ("a source", "a name in the text"),
    ("a new person", "a headline", "a name in the text"),
    ("a caption's person", "a photographer", "a new caption"),
    ("an alias", "a headline"),
    ("a hidden person", "a day", "a role"),
    ("a record that is gone", "a new record"),
    ("a person's name", "a name in the text", "somebody who shares an alias"),
]
"""Of the edits above, those that meet on one page or on neighbouring ones."""


@pytest.mark.parametrize("edits", [*((edit,) for edit in EDITS), *TOGETHER], ids=", ".join)
def test_a_page_that_is_not_reached_would_be_made_the_same_again(desk, edits) -> None:
    desk.publish()
    if not set(OF_THE_SITE).isdisjoint(edits):
        for edit in edits:
            EDITS[edit](desk)
        assert desk.plan_since().changes is None
        return
    check_reach(desk, *(EDITS[edit] for edit in edits))


def append(path, line):
    return lambda desk: desk.write(path, f"{(desk.root / path).read_text('utf-8')}\n{line}\n")


LINKS = {
    "from a biography to an article": (
        append(MARSH, "She keeps [the lamp](../../articles/1987/fog-signal-falls-silent.md)."),
        EDITS["how much is shown"],
        replacing(FOG, "source:", "status: withheld\nsource:"),
    ),
    "from a biography to a record": (
        lambda desk: desk.write(
            "docs/people/lena-orth.md",
            "---\nname: Lena Orth\n---\nShe followed [the clerk](kosmas-drakos.md).\n",
        ),
        EDITS["a hidden person"],
    ),
    "from an article to a record": (
        append(FERRY, "The fare was set by [the clerk](../../docs/people/kosmas-drakos.md)."),
        EDITS["a hidden person"],
    ),
}
"""A link -> an edit that makes it, and edits of that to which it leads."""


@pytest.mark.parametrize(
    ("link", "edits"), [(first, rest) for first, *rest in LINKS.values()], ids=LINKS
)
def test_what_a_link_leads_to_reaches_the_page_with_the_link(desk, link, edits) -> None:
    link(desk)
    desk.publish()
    check_reach(desk, *edits)


def test_a_record_reaches_the_photographs_of_a_person_of_the_same_name(desk) -> None:
    """What the search calls the person there says who is meant."""
    desk.write("docs/people/lena-orth.md", LENA)
    caption = "captions: [{text: 'A clerk. (Photo by Pim Oster/AFP)', people: [lena-orth]}]"
    text = RAIN.format(person="Tom Reed").replace("people:", f"{caption}\npeople:", 1)
    desk.write("articles/2024/clerk.md", text)
    desk.publish()
    check_reach(desk, lambda desk: desk.write("docs/people/the-other.md", LENA))


LENA = "---\nname: Lena Orth\n---\n"


def check_reach(desk, *edits) -> None:
    before = keys(desk.plan())
    for edit in edits:
        edit(desk)
    site = desk.plan_since()
    whole = desk.plan()
    now = keys(whole)
    assert site.reach is not None
    reached = keys(site.reach)
    assert reached.items() <= now.items()
    assert set(site.reach.gone) == before.keys() - now.keys()
    assert {a for a in now if a not in reached and now[a] != before.get(a)} == set()
    assert site.findings == whole.findings


def keys(planned):
    return {page.address: page.key(page.inputs()) for page in planned.pages}


def test_a_word_reaches_its_article_and_the_two_beside_it(desk) -> None:
    desk.publish()
    EDITS["a word"](desk)
    assert {page.address for page in desk.plan_since().reach.pages} == {
        "articles/1987/fog-signal-falls-silent/",
        "articles/2023/storm-closes-the-harbour/",
        "articles/2023/council-votes-on-the-quay/",
    }


def test_nothing_reaches_nothing(desk) -> None:
    desk.publish()
    assert desk.plan_since().reach.pages == ()


def test_an_address_that_two_pages_want_is_found_among_all_pages(desk) -> None:
    desk.publish()
    MISTAKES["the address of a month"](desk)
    site = desk.plan_since()
    assert site.reach is None
    assert site.findings == desk.plan().findings
    assert "same-address" in {problem.code for problem in site.findings.problems}


def test_another_spelling_of_a_person_without_a_record_reaches_every_page(desk) -> None:
    """It is shown on pages of articles that did not change."""
    desk.write("articles/2023/rain.md", RAIN.format(person="Tom Reed"))
    desk.publish()
    desk.write("articles/2024/hail.md", RAIN.format(person="TOM REED"))
    assert desk.plan_since().changes is None


RAIN = (
    "---\ntitle: Rain\ndate: 2023-10-21\nsource: Day Sheet\npeople: [{person}]\n---\nIt rained.\n"
)
