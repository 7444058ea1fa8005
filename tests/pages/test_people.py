"""The pages of persons: what stands on them, what is bounded, and the addresses of their names."""

import json
from pathlib import Path
from urllib.parse import parse_qs
from xml.etree import ElementTree as ET

import pytest

from clipfile.pages import rendering
from clipfile.pages.labels import people_labels
from clipfile.pages.rendering import Press, frame_of, token
from clipfile.pages.site import plan_site

SITE = "https://clippings.example/"
THEME = Path(rendering.__file__).parents[1] / "theme"
ATOM = "{http://www.w3.org/2005/Atom}"
ARTICLE = "---\ntitle: {title}\ndate: {date}\nsource: Day Sheet\n{more}---\n{text}\n"


class People:
    """A small archive, planned, and what its pages show."""

    def __init__(self, desk, files, site_url=SITE):
        for folder in ("articles", "docs/people"):
            for path in (desk.root / folder).rglob("*.md"):
                path.unlink()
        for path, text in files.items():
            desk.write(path, text)
        self.archive = desk.read()
        self.site = plan_site(self.archive, language="en", site_url=site_url)
        self.pages = {page.address: page for page in self.site.pages}

    def view(self, address):
        page = self.pages[address]
        return page.view(**page.inputs())

    @property
    def of_people(self):
        return {a: page.template for a, page in self.pages.items() if a.startswith("people/")}

    def text(self, address):
        press = Press([str(THEME)], lambda _: frame_of(token("content")))
        page = self.pages[address]
        return press.text(page, page.inputs())


@pytest.fixture
def people(desk):
    return lambda files, **more: People(desk, files, **more)


def person(name, more=""):
    return f"---\nname: {name}\n{more}---\n"


def article(title="Rain", date="2024-08-14", more="", text="Rain."):
    return ARTICLE.format(title=title, date=date, more=more, text=text)


def many(count, text, more=""):
    """Articles of as many days."""
    return {
        f"articles/2024/a{n:03}.md": article(
            f"Rain {n}", f"2024-{n // 28 % 12 + 1:02}-{n % 28 + 1:02}", more, text.format(n)
        )
        for n in range(count)
    }


def test_other_names_lead_to_the_person_where_nobody_has_the_address(people) -> None:
    made = people(
        {
            "docs/people/ada-quill.md": person(
                "Ada Quill", "aliases: [Mayor Quill, Bo Marsh]\nreplaces: [a-quill]\n"
            ),
            "docs/people/bo-marsh.md": person("Bo Marsh"),
            "docs/people/nora-velt.md": person(
                "Nora Velt", "aliases: [Velvet]\nreplaces: [n-velt]\nindex: false\n"
            ),
        }
    )
    assert made.of_people == {
        "people/": "people",
        "people/ada-quill/": "person",
        "people/bo-marsh/": "person",
        "people/mayor-quill/": "redirect",
        "people/a-quill/": "redirect",
    }
    assert made.view("people/a-quill/").target.address == "people/ada-quill/"


def test_a_former_id_still_means_the_person(people) -> None:
    made = people(
        {
            "docs/people/ada-quill.md": person("Ada Quill", "replaces: [a-quill]\n"),
            "articles/2024/a.md": article(more="people: [a-quill]\n"),
        }
    )
    assert made.site.findings.problems == ()
    assert made.view("people/ada-quill/").count == 1


def test_persons_who_share_a_name_are_told_apart(people) -> None:
    made = people(
        {
            "docs/people/vera-holt-mayor.md": person("Vera Holt", "roles: [{title: Mayor}]\n"),
            "docs/people/vera-holt-painter.md": person("Vera Holt"),
            "docs/people/vera-holt-third.md": person("Vera Holt", "index: false\n"),
            "articles/2024/a.md": article(more="people: [vera-holt-painter]\n"),
        }
    )
    assert made.of_people["people/vera-holt/"] == "namesakes"
    shown = [(to.address, role) for to, role in made.view("people/vera-holt/").people]
    assert shown == [
        ("people/vera-holt-mayor/", "Mayor"),
        ("people/vera-holt-painter/", "in clippings of 2024"),
    ]
    [(other, role)] = made.view("people/vera-holt-painter/").others
    assert (other.address, role) == ("people/vera-holt-mayor/", "Mayor")


def test_the_list_of_all_tells_apart_who_shares_a_name_and_nobody_else(people) -> None:
    made = people(
        {
            "docs/people/vera-holt.md": person("Vera Holt", "roles: [{title: Mayor}]\n"),
            "docs/people/vera-holt-painter.md": person("Vera Holt"),
            "docs/people/ada-quill.md": person("Ada Quill", "roles: [{title: Mayor}]\n"),
            "articles/2024/a.md": article(more="people: [vera-holt-painter, ada-quill]\n"),
        }
    )
    view = made.view("people/")
    apart = {"ada-quill": "", "vera-holt": "Mayor", "vera-holt-painter": "in clippings of 2024"}
    lines = [line for _, some in view.letters for line in some]
    assert {line.person.address.split("/")[1]: line.apart for line in lines} == apart
    for beside in (view.most, tuple(line for line, _ in view.newest)):
        assert [line.apart for line in beside] == ["in clippings of 2024", ""]
    assert made.text("people/").count('<span class="cf-apart">') == 4


def test_company_is_bounded_and_the_first_have_evidence(people) -> None:
    crowd = [f"Tom Reed{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(130)]
    text = "Ada Quill met Bo Marsh, day {}."
    files = many(7, text) | many(5, text, f"people: [{', '.join(crowd)}]\n")
    files["docs/people/ada-quill.md"] = person("Ada Quill")
    files["docs/people/bo-marsh.md"] = person("Bo Marsh")
    view = people(files).view("people/ada-quill/")
    first = view.companions[0]
    assert (first.person.text, first.person.count) == ("Bo Marsh", 7)
    assert [entry.sentence for entry in first.entries] == [
        f"Ada Quill met Bo Marsh, day {n}." for n in (6, 5, 4)
    ]
    assert len(view.companions) == 24
    assert len(view.companions) + len(view.more_companions) == 100


def test_quotations_are_shown_with_their_articles_the_newest_first(people) -> None:
    files = many(30, "“The tide was high, day {},” Ada Quill said. “It rained,” said Bo Marsh.")
    files["docs/people/ada-quill.md"] = person("Ada Quill")
    files["docs/people/bo-marsh.md"] = person("Bo Marsh")
    quotes = people(files).view("people/ada-quill/").quotes
    assert len(quotes) == 20
    assert quotes[0].passages == ("“The tide was high, day 29,” Ada Quill said.",)
    assert quotes[0].entry.title == "Rain 29"


def test_a_person_of_many_articles_has_several_pages_and_the_first_has_the_rest(people) -> None:
    files = many(250, "Ada Quill spoke.", "byline: [Ada Quill]\npeople: [ada-quill]\n")
    files["docs/people/ada-quill.md"] = person("Ada Quill", "roles: [{title: Mayor}]\n")
    made = people(files)
    first, last = (made.view(f"people/ada-quill/{page}") for page in ("", "page/3/"))
    assert (first.count, first.written_count, first.pager.of) == (250, 250, 3)
    assert [len(some) for some in (first.written, last.written)] == [100, 50]
    assert first.roles
    assert first.structured
    assert first.timeline
    for of_the_first in (last.roles, last.structured, last.timeline, last.companions):
        assert not of_the_first


def test_bars_lead_to_the_page_on_which_the_year_begins(people) -> None:
    files = many(150, "Ada Quill spoke.")
    files |= {
        f"articles/2023/b{n}.md": article(f"Snow {n}", f"2023-0{n + 1}-01", text="Ada Quill left.")
        for n in range(4)
    }
    files["docs/people/ada-quill.md"] = person("Ada Quill")
    bars = people(files).view("people/ada-quill/").timeline.bars
    assert {bar.address for bar in bars} == {
        "people/ada-quill/page/2/#y2023",
        "people/ada-quill/#y2024",
    }


@pytest.mark.parametrize(
    ("rights", "is_shown"),
    [
        ("licensed", True),
        ("public-domain", True),
        ("unknown", False),
        ("expired", False),
        (None, False),
    ],
)
def test_a_portrait_is_shown_and_copied_only_with_rights(people, rights, is_shown) -> None:
    given = f", rights: {rights}" if rights else ""
    image = f"image: {{file: 2024/photos/gull.png, credit: Ines Roe{given}}}\n"
    made = people(
        {
            "docs/people/ada-quill.md": person("Ada Quill", image),
            "docs/people/nora-velt.md": person("Nora Velt", f"{image}index: false\n"),
        }
    )
    view = made.view("people/ada-quill/")
    assert (view.portrait is not None) == is_shown
    assert list(made.archive.pictures) == ["articles/2024/photos/gull.png"] * is_shown
    assert ("image" in view.structured["mainEntity"]) == is_shown
    if view.portrait:
        assert view.portrait.credit == "Ines Roe"
        assert view.portrait.picture.alt == "Ada Quill"


def test_a_portrait_that_is_nowhere_and_an_id_that_is_not_free_are_problems(people) -> None:
    head = "image: {file: none.png, rights: licensed}\nreplaces: [bo-marsh]\n"
    made = people(
        {
            "docs/people/ada-quill.md": person("Ada Quill", head),
            "docs/people/bo-marsh.md": person("Bo Marsh"),
        }
    )
    assert [str(problem) for problem in made.site.findings.problems] == [
        (
            "docs/people/ada-quill.md:3:15: no-such-image there is no picture `articles/none.png` "
            "(the path starts in articles/: portraits/ada-quill.jpg)"
        ),
        (
            "docs/people/ada-quill.md:4:12: still-there `bo-marsh` still is a person record "
            "(delete it, or do not replace it)"
        ),
    ]


FEED = {
    "docs/people/ada-quill.md": person("Ada <Quill>"),
    "articles/2024/a.md": article("Rain & wind", text="Rain.", more="people: [ada-quill]\n"),
    "articles/2024/b.md": article(
        "Snow", "2024-09", "byline: [ada-quill]\nlanguage: el\ntopics: [Storms]\n"
    ),
    "docs/people/bo-marsh.md": person("Bo Marsh"),
}


def test_an_atom_feed_has_the_articles_newest_first(people) -> None:
    made = people(FEED)
    root = ET.fromstring(made.text("people/ada-quill/feed.xml"))
    assert root.findtext(f"{ATOM}title") == "Ada <Quill>"
    assert root.findtext(f"{ATOM}id") == "tag:clippings.example,2024:people/ada-quill/"
    assert root.findtext(f"{ATOM}updated") == "2024-09-01T00:00:00Z"
    links = {link.get("rel"): link.get("href") for link in root.findall(f"{ATOM}link")}
    assert links == {
        "self": f"{SITE}people/ada-quill/feed.xml",
        "alternate": f"{SITE}people/ada-quill/",
    }
    snow, rain = root.findall(f"{ATOM}entry")
    assert rain.findtext(f"{ATOM}title") == "Rain & wind"
    assert rain.findtext(f"{ATOM}id") == "tag:clippings.example,2024:articles/2024/a/"
    assert rain.find(f"{ATOM}link").get("href") == f"{SITE}articles/2024/a/"
    assert snow.get("{http://www.w3.org/XML/1998/namespace}lang") == "el"
    assert [one.get("term") for one in snow.findall(f"{ATOM}category")] == ["Storms"]
    for entry in (snow, rain):
        for key in ("id", "title", "updated", "published", "summary"):
            assert entry.findtext(f"{ATOM}{key}")
        assert entry.findtext(f"{ATOM}author/{ATOM}name") == "Day Sheet"


def test_a_json_feed_has_the_same_articles(people) -> None:
    feed = json.loads(people(FEED).text("people/ada-quill/feed.json"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == f"{SITE}people/ada-quill/feed.json"
    assert [item["url"] for item in feed["items"]] == [
        f"{SITE}articles/2024/b/",
        f"{SITE}articles/2024/a/",
    ]
    assert [item["date_published"] for item in feed["items"]] == [
        "2024-09-01T00:00:00Z",
        "2024-08-14T00:00:00Z",
    ]
    assert [item["language"] for item in feed["items"]] == ["el", "en"]


def test_who_is_in_no_article_and_a_site_without_an_address_have_no_feed(people) -> None:
    assert "people/bo-marsh/feed.xml" not in people(FEED).pages
    made = people(FEED, site_url="")
    assert not [address for address in made.pages if "feed" in address]
    assert not made.view("people/ada-quill/").feeds


def test_a_list_names_its_articles_for_reference_managers(people) -> None:
    made = people({"articles/2024/a.md": article("Rain & wind", more="byline: [Bo Marsh]\n")})
    [group] = made.view("sources/day-sheet/").groups
    assert parse_qs(group.entries[0].coins) == {
        "ctx_ver": ["Z39.88-2004"],
        "rft_val_fmt": ["info:ofi/fmt:kev:mtx:dc"],
        "rft.type": ["newspaperArticle"],
        "rft.title": ["Rain & wind"],
        "rft.source": ["Day Sheet"],
        "rft.date": ["2024-08-14"],
        "rft.language": ["en"],
        "rft.au": ["Bo Marsh"],
        "rft.identifier": [f"{SITE}articles/2024/a/"],
    }


def test_structured_data_describe_the_person(people) -> None:
    record = (
        "---\nname: </script><b>Ada\naliases: [Quill the Elder]\nroles: [{title: Mayor}]\n"
        "identifiers: {wikidata: Q42, website: 'https://quill.example/'}\n---\n"
    )
    found = people({"docs/people/ada.md": record}).view("people/ada/").structured
    assert found["@type"] == "ProfilePage"
    assert found["mainEntity"] == {
        "@type": "Person",
        "@id": f"{SITE}people/ada/#person",
        "name": "</script><b>Ada",
        "alternateName": ["Quill the Elder"],
        "jobTitle": ["Mayor"],
        "sameAs": ["https://www.wikidata.org/wiki/Q42", "https://quill.example/"],
    }


def test_the_index_has_letters_counts_drawings_and_who_came_last(people) -> None:
    files = many(3, "Ada Quill spoke.")
    files |= {
        "docs/people/ada-quill.md": person("Ada Quill"),
        "docs/people/nora-velt.md": person("Nora Velt", "index: false\n"),
        "articles/2024/b.md": article(
            date="2024-12-31", text="Nora Velt.", more="people: [Bo Ash]\n"
        ),
    }
    view = people(files).view("people/")
    lines = [
        (letter, line.person.text, line.person.count)
        for letter, some in view.letters
        for line in some
    ]
    assert lines == [("A", "Ash, Bo", 1), ("Q", "Quill, Ada", 3)]
    assert [bool(line.spark) for _, some in view.letters for line in some] == [False, True]
    assert [(line.person.text, line.person.count) for line in view.most] == [
        ("Ada Quill", 3),
        ("Bo Ash", 1),
    ]
    assert [(line.person.text, first.iso) for line, first in view.newest] == [
        ("Bo Ash", "2024-12-31"),
        ("Ada Quill", "2024-01-01"),
    ]


def test_namesakes_are_searched_for_by_the_names_that_the_search_gives_them(people) -> None:
    files = {f"docs/people/{id_}.md": person("Ada Quill") for id_ in ("ada-quill", "ada-quill-2")}
    made = people(files | {"docs/people/bo-marsh.md": person("Bo Marsh", "aliases: [Ada Quill]\n")})
    pages = ("ada-quill", "ada-quill-2", "bo-marsh")
    labels = {id_: made.view(f"people/{id_}/").label for id_ in pages}
    assert labels == people_labels(made.archive.people)
    assert labels["ada-quill"] == "Ada Quill (ada-quill)"
    assert labels["bo-marsh"] == "Bo Marsh"
