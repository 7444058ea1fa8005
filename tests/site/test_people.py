"""The page of a person: the record, the articles, the photographs, the company."""

import gzip

import pytest

QUILL = "people/ada-quill/"


def entries(page, heading):
    """Year, date, headline and sentence of each article under a heading, in order."""
    found, year = [], ""
    for part in page.section(heading).iter():
        if part.tag == "h3":
            year = "".join(part.itertext())
        if part.tag == "li":
            lines = {line.get("class"): "".join(line.itertext()) for line in part.iter("p")}
            found.append(
                (
                    year,
                    lines["cf-entry__date"],
                    lines["cf-entry__title"],
                    lines.get("cf-entry__sentence"),
                )
            )
    return found


def test_roles_stand_in_the_order_of_the_record_with_their_dates(newspaper):
    section = newspaper.page(QUILL).section("Roles")
    assert [" ".join("".join(role.itertext()).split()) for role in section.iter("li")] == [
        "Harbour clerk 1981 to May 1986",
        "Mayor of Quayside since 4 November 2019",
        "Patron of the lamp room as of 2 November 2023",
        "Ferry stewardess until 1980",
        "Amateur bell-ringer",
    ]


def test_identifiers_lead_to_the_authorities(newspaper):
    page = newspaper.page(QUILL)
    assert page.links(page.section("Elsewhere")) == [
        ("Wikidata", "https://www.wikidata.org/wiki/Q999999991"),
        ("VIAF", "https://viaf.org/viaf/999999992"),
        ("ORCID", "https://orcid.org/0000-0001-2345-6789"),
        ("Official site", "https://quill.example/"),
    ]


def test_the_description_for_other_sites_counts_the_articles(newspaper):
    def description(address):
        metas = newspaper.page(address).root.iter("meta")
        return [meta.get("content") for meta in metas if meta.get("name") == "description"]

    assert description(QUILL) == ["Ada Quill: 7 clippings"]
    assert description("people/lena-orth/") == ["Lena Orth: 1 clipping"]


def test_other_names_and_the_biography_are_shown(newspaper):
    page = newspaper.page(QUILL)
    assert page.said(".//p[@class='cf-aliases']") == ["Mayor Quill · Άντα Κουίλ"]
    assert page.said(".//div[@class='cf-biography']") == [
        "Ada Quill grew up above the chandlery and has kept its ledger since."
    ]


def test_the_summary_counts_the_articles_and_names_the_first_and_last_date(newspaper):
    assert newspaper.page(QUILL).said(".//p[@class='cf-summary']") == [
        "In 7 clippings, 1987 to December 2024"
    ]


def test_articles_stand_by_year_newest_first_with_the_sentence_of_the_first_mention(newspaper):
    found = entries(newspaper.page(QUILL), "Mentioned in")
    assert [(year, date) for year, date, _, _ in found] == [
        ("2024", "December 2024"),
        ("2024", "5 May 2024"),
        ("2024", "10 March 2024"),
        ("2024", "29 February 2024"),
        ("2023", "2 November 2023"),
        ("2023", "20 October 2023"),
        ("1987", "1987"),
    ]
    sentences = {title: sentence for _, _, title, sentence in found}
    assert sentences["Το λιμάνι πληρώνει τον λογαριασμό"] == "Η Άντα Κουίλ χαμογέλασε."
    assert sentences["Storm closes the harbour"] == "He has asked for help from Ada Quill."
    assert sentences["Surveyor leaves as the wall is finished"] == "Ada Quill thanked the surveyor."
    assert sentences["Toll book opened to readers"] is None


def test_a_sentence_that_the_file_breaks_into_lines_is_whole(newspaper):
    found = {
        title: sentence for _, _, title, sentence in entries(newspaper.page(QUILL), "Mentioned in")
    }
    assert found["Council votes, 7 to 6, to mend the quay"] == (
        "Ada Quill, who has been mayor since 2019, cast the seventh vote."
    )


def test_a_mention_that_the_article_settles_counts_for_that_person(newspaper):
    assert entries(newspaper.page("people/ines-marsh/"), "Mentioned in")[-1] == (
        "2023",
        "2 November 2023",
        "Council votes, 7 to 6, to mend the quay",
        "Marsh measured the stones twice.",
    )


def test_photographs_in_which_a_person_is_lead_to_their_articles(newspaper):
    page = newspaper.page(QUILL)
    section = page.section("In photographs")
    clippings = [link for link in page.links(section) if "#photo-" in link[1]]
    assert clippings == [
        ("Surveyor leaves as the wall is finished", "articles/2024/surveyor-leaves/#photo-1"),
        (
            "Council votes, 7 to 6, to mend the quay",
            "articles/2023/council-votes-on-the-quay/#photo-1",
        ),
    ]


def test_appears_with_counts_the_articles_that_two_share(newspaper):
    page = newspaper.page(QUILL)
    assert page.said(".//*[@aria-labelledby='together']//summary") == [
        "Kosmas Drakos 3",
        "Inés Marsh 2",
        "Lena Orth 1",
        "Eve <script>alert('person')</script> Stone 1",
    ]
    back = newspaper.page("people/kosmas-drakos/")
    assert back.said(".//*[@aria-labelledby='together']//summary") == [
        "Ada Quill 3",
        "Inés Marsh 1",
    ]


@pytest.mark.parametrize(
    ("address", "name", "summary", "headings"),
    [
        ("lena-orth", "Lena Orth", "In 1 clipping, 2 November 2023", ["Written by Lena Orth"]),
        ("pim-oster", "Pim Oster", "Took 3 photographs", ["Photographs by Pim Oster"]),
        ("rafe-lund", "Rafe Lund", "Took 2 photographs", ["Photographs by Rafe Lund"]),
    ],
)
def test_a_person_without_a_record_has_a_page_that_says_so(
    newspaper, address, name, summary, headings
):
    page = newspaper.page(f"people/{address}/")
    assert page.said(".//h1") == [name]
    assert page.said(".//p[@class='cf-summary']") == [summary]
    assert [heading for heading in page.headings() if name in heading] == headings
    assert page.said(".//p[@class='cf-note']") == [
        "This page is made from the clippings alone; the archive has no record of this person."
    ]


def test_a_reporter_has_the_articles_of_the_byline(newspaper):
    page = newspaper.page("people/bela-marsh/")
    assert page.said(".//p[@class='cf-summary']") == ["Wrote 2 clippings"]
    assert [title for _, _, title, _ in entries(page, "Written by Bela Marsh")] == [
        "Surveyor leaves as the wall is finished",
        "Council votes, 7 to 6, to mend the quay",
    ]


def test_a_record_that_no_article_needs_has_a_page(newspaper):
    assert newspaper.page("people/odo-tarn/").said(".//p[@class='cf-summary']") == [
        "In no clipping yet"
    ]


BIOGRAPHY = """---
name: Una Gale
---
Wrote [one piece](../../articles/2020/rain.md#one-day), knew [Ulf](ulf-gale.md) and is named
[there](../about.md).

## One day

{more}
"""
RAIN = "---\ntitle: Rain\ndate: 2020-05-02\nsource: Day Sheet\n---\n## One day\n\nRain again.\n"


def test_links_in_a_biography_lead_to_the_pages_of_their_files(small_archive, build):
    files = {
        "docs/people/una-gale.md": BIOGRAPHY.format(more="Rain again."),
        "docs/people/ulf-gale.md": "---\nname: Ulf Gale\n---\n",
        "articles/2020/rain.md": RAIN,
    }
    built = build(small_archive(files), "--strict")
    assert built.exit_code == 0, built.output
    page = built.page("people/una-gale/")
    assert page.links(page.one(".//div[@class='cf-biography']")) == [
        ("one piece", "articles/2020/rain/#text-one-day"),
        ("Ulf", "people/ulf-gale/"),
        ("there", "about/"),
    ]


@pytest.mark.parametrize(
    "picture", ["![A pixel](https://tracker.example/pixel.png)", '<img src="../x.png" alt="x">']
)
def test_a_biography_loads_no_picture_from_anywhere(small_archive, build, picture):
    files = {
        "docs/people/una-gale.md": f"---\nname: Una Gale\n---\nA life.\n\n{picture}\n",
        "articles/2020/rain.md": RAIN,
    }
    built = build(small_archive(files))
    # Refused, as in an article, or left out: never a request that follows the reader.
    if built.exit_code == 0:
        assert built.page("people/una-gale/").all(".//img") == []
    else:
        assert "ERROR   -  docs/people/una-gale.md:" in built.output


def files_with(built, text):
    """Paths of the files that hold a text or have it in their name, the search's ones unpacked."""
    found = []
    for path, content in built.files.items():
        plain = gzip.decompress(content) if content[:2] == b"\x1f\x8b" else content
        if text.encode() in plain or text in path:
            found.append(path)
    return found


def test_a_person_who_is_not_indexed_is_in_no_byline_credit_or_list(small_archive, build):
    files = {
        "docs/people/una-gale.md": (
            "---\nname: Una Gale\naliases: [Windmere]\nreplaces: [u-gale]\n"
            "identifiers: {wikidata: Q999999995}\nindex: false\n---\nSecret.\n"
        ),
        "docs/people/ulf-gale.md": "---\nname: Ulf Gale\n---\n",
        "articles/2020/rain.md": (
            "---\ntitle: Rain\ndate: 2020-05-02\nsource: Day Sheet\nbyline: [Una Gale, Ulf Gale]\n"
            "people: [una-gale, ulf-gale]\nmentions: {she: una-gale}\n"
            'captions: [{text: "Rain. (Photo by Una Gale/Getty Images)", people: [Una Gale]}]\n'
            "---\nThat day she met Ulf Gale. “It rained all day,” she said.\n"
        ),
    }
    built = build(small_archive(files), "--strict")
    assert built.exit_code == 0, built.output
    for hidden in ("Una Gale", "una-gale", "Windmere", "windmere", "u-gale", "Q999999995"):
        assert files_with(built, hidden) == []
    # The same search finds who is not hidden, wherever people are named.
    shown = {path.rpartition(".")[2] for path in files_with(built, "Ulf Gale")}
    assert shown >= {"html", "xml", "json", "pf_fragment"}
    of_ulf = built.page("people/ulf-gale/")
    assert [h for h in of_ulf.headings() if h in {"Appears with", "Quoted"}] == []
    page = built.page("articles/2020/rain/")
    assert page.said(".//p[@class='cf-byline']") == ["By Ulf Gale"]
    assert page.said(".//p[@class='cf-card__credit']") == ["Credit Getty Images"]
    text = page.one(".//div[@class='cf-clipping__text']")
    assert page.links(text) == [("Ulf Gale", "people/ulf-gale/")]
    assert "1 person" in built.page("").said(".//ul[@class='cf-figures']/li")
