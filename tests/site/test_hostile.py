"""What an article or a record says is text, on every page on which it stands: nothing runs."""

import json

import html5lib

LETTERS = "articles/2024/letters-to-the-gull/"
DATA = "application/ld+json"
RUNS = ("javascript:", "data:", "vbscript:")


def elements(page):
    return (element for element in page.root.iter() if isinstance(element.tag, str))


def test_no_element_has_a_script_of_its_own(newspaper):
    handlers = {
        (page.address, element.tag, name)
        for page in newspaper.pages
        for element in elements(page)
        for name in element.attrib
        if name.startswith("on")
    }
    assert handlers == set()


def test_no_address_runs_a_script(newspaper):
    addresses = {
        (page.address, element.tag, name)
        for page in newspaper.pages
        for element in elements(page)
        for name in ("href", "src", "action", "formaction", "data", "srcdoc", "xlink:href")
        if "".join(element.get(name, "").split()).casefold().startswith(RUNS)
    }
    assert addresses == set()


def test_every_script_of_every_page_is_one_that_the_hand_written_page_has_too(newspaper):
    """A page that no article had a part in says which scripts the theme brings.

    Pages of persons have one of their own, and data, which no browser runs.
    """

    def scripts(page):
        base = "../" * page.address.count("/")
        root = base.rstrip("/") or "."
        return {
            (s.get("src", "").removeprefix(base), (s.text or "").replace(f'"{root}"', '"."'))
            for s in page.root.iter("script")
            if s.get("type") != DATA
        }

    def without_config(found):
        return {(source, text) for source, text in found if '"annotate"' not in text}

    about = without_config(scripts(newspaper.page("about/")))
    assert len(about) > 2
    for page in newspaper.pages:
        own = (
            {("assets/javascripts/people.js", "")} if page.address.startswith("people/") else set()
        )
        assert without_config(scripts(page)) <= about | own, page.address


def test_what_machines_are_told_is_data_whole_and_in_no_page_s_markup(newspaper):
    blocks = [
        "".join(script.itertext())
        for page in newspaper.pages
        for script in page.root.iter("script")
        if script.get("type") == DATA
    ]
    told = [json.loads(block) for block in blocks]
    pictures = [one for one in told if "@graph" in one]
    people = [one["mainEntity"]["name"] for one in told if "@graph" not in one]
    assert len(pictures) >= 2
    assert "Odo Tarn" in people
    assert not set("<>&") & set("".join(blocks))


def test_no_foreign_frames_forms_styles_or_objects(newspaper):
    for page in newspaper.pages:
        tags = {element.tag for element in elements(page)}
        assert tags.isdisjoint({"iframe", "object", "embed", "style", "base"}), page.address
        forms = {
            newspaper.file_of(page.full(form.get("action"))) for form in page.root.iter("form")
        }
        assert forms <= {"search/index.html", f"{page.address}index.html"}, page.address


def test_every_hostile_string_is_shown_as_it_was_written(newspaper):
    page = newspaper.page(LETTERS)
    (keys,) = [s.keys for s in newspaper.sources("articles") if s.address == LETTERS]
    said = " ".join("".join(page.content.itertext()).split())
    assert page.said(".//h1") == [keys["title"]]
    assert page.root.find("head/title").text == f"{keys['title']} - The Harbour File"
    for value in (
        keys["source"],
        keys["byline"][0],
        keys["place"],
        keys["section"],
        keys["url"],
        keys["archived"],
        *keys["topics"],
        keys["people"][0],
        keys["corrections"][0]["text"],
        keys["captions"][0]["text"],
        keys["captions"][0]["place"],
        keys["captions"][0]["photographers"][0],
        keys["captions"][0]["agency"],
        keys["captions"][0]["via"],
    ):
        assert value in said
    (picture,) = page.all(".//img")
    assert picture.get("alt") == keys["captions"][0]["alt"]
    metas = {m.get("name"): m.get("content") for m in page.root.iter("meta")}
    assert metas["description"] == f"{keys['source']}, 5 May 2024: {keys['title']}"


def test_the_text_keeps_its_words_and_loses_what_runs(newspaper):
    text = newspaper.page(LETTERS).one(".//div[@class='cf-clipping__text']")
    said = " ".join("".join(text.itertext()).split())
    assert "bold words" in said
    assert "A block that wants to be the theme." in said
    assert "<script>alert('code')</script> is what the editor would not print." in said
    for gone in ("alert('text')", "display: none", "tracker.example"):
        assert gone not in said
    kept = {n for e in text.iter() if e.tag != "time" for n in e.attrib if e.attrib[n]}
    assert kept == {"class", "rel", "title", "href"}
    ids = {e.get("id") for e in newspaper.page(LETTERS).root.iter() if isinstance(e.tag, str)}
    assert "text-__search" not in ids


def test_templates_in_an_article_are_not_run(newspaper):
    said = " ".join("".join(newspaper.page(LETTERS).content.itertext()).split())
    assert "{{ 7 * 191 }} {% raw %}" in said
    assert "{{ config.site_name }}" in said
    assert "1337" not in said


def test_a_hostile_record_is_shown_as_it_was_written(newspaper):
    page = newspaper.page("people/odo-tarn/")
    assert page.said(".//ul[@class='cf-roles']/li") == [
        "<script>alert('role')</script> & \"pilot\""
    ]
    assert page.said(".//p[@class='cf-aliases']") == ["Odo \"><img src=x onerror=alert('alias')>"]
    assert page.links(page.section("Elsewhere")) == [
        ("Official site", 'https://tarn.example/?a=1&b="onclick="alert(7)')
    ]
    biography = page.one(".//div[@class='cf-biography']")
    assert page.links(biography) == [
        ("A trap", page.address),
        ("a plain link", "https://tarn.example/"),
    ]


def test_the_walk_would_see_a_script_if_there_were_one():
    """The tests above look at parsed pages; this is what they would look at."""
    parsed = html5lib.parse("<p onclick=x><script>x</script>", namespaceHTMLElements=False)
    assert [e.tag for e in parsed.iter() if e.tag == "script" or e.get("onclick")] == [
        "p",
        "script",
    ]
