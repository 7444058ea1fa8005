"""Every way through the site leads somewhere, and every page can be reached."""

REDIRECTS = {
    "articles/2023/quay-vote/": "articles/2023/council-votes-on-the-quay/",
    "articles/1999/quay-vote-first-draft/": "articles/2023/council-votes-on-the-quay/",
    "people/a-quill/": "people/ada-quill/",
    "people/mayor-quill/": "people/ada-quill/",
    "people/άντα-κουίλ/": "people/ada-quill/",
    "people/the-surveyor/": "people/ines-marsh/",
    "people/δράκοσ/": "people/kosmas-drakos/",
    "people/κοσμάσ-δράκοσ/": "people/kosmas-drakos/",
    "people/odo-img-src-x-onerror-alert-alias/": "people/odo-tarn/",
}
"""Addresses that articles and persons replace, and those of other names of persons."""


def test_every_link_and_anchor_leads_somewhere(newspaper):
    assert newspaper.broken_links(newspaper.pages) == []


def test_every_link_of_the_page_for_wrong_addresses_leads_somewhere(newspaper):
    """It is shown at any depth, so its links begin at the host."""
    page = newspaper.page("404.html")
    assert newspaper.broken_links([page]) == []
    paths = {e.get("href") for e in page.root.iter("a")} - {None}
    assert [path for path in paths if not path.startswith("/file/")] == []


def test_every_link_of_the_page_for_wrong_addresses_leads_somewhere_on_a_host_of_its_own(
    copy_of_newspaper, build
):
    settings = copy_of_newspaper / "mkdocs.yml"
    text = settings.read_text("utf-8")
    settings.write_text(text.replace("harbour.example/file/", "harbour.example/"), "utf-8")
    built = build(copy_of_newspaper)
    page = built.page("404.html")
    assert [url for url in page.outgoing() if built.file_of(url) is None] == []
    assert built.broken_links([page]) == []


def test_every_page_can_be_reached_from_the_front_page(newspaper):
    assert set(newspaper.addresses) - newspaper.reachable == set(REDIRECTS) == newspaper.redirects


def test_no_page_links_to_an_address_that_only_redirects(newspaper):
    found = {newspaper.file_of(url) for page in newspaper.pages for url in page.outgoing()}
    assert found.isdisjoint(f"{address}index.html" for address in REDIRECTS)


def test_a_replaced_address_leads_to_the_article_with_and_without_scripts(newspaper):
    for old, new in REDIRECTS.items():
        page = newspaper.page(old)
        metas = {m.get("http-equiv") or m.get("name"): m for m in page.root.iter("meta")}
        delay, _, target = metas["refresh"].get("content").partition("; url=")
        assert (delay, page.to(target)) == ("0", new)
        assert metas["robots"].get("content") == "noindex"
        assert page.links() == [(newspaper.page(new).said(".//h1")[0], new)]


def test_the_only_hosts_that_pages_load_anything_from_is_their_own(newspaper):
    loading = ("img", "script", "link", "iframe", "source", "video", "audio", "object", "embed")
    elsewhere = {
        element.get("src") or element.get("href")
        for page in newspaper.pages
        for element in page.root.iter()
        if element.tag in loading and element.get("rel") != "canonical"
        if "//" in (element.get("src") or element.get("href") or "")
    }
    assert elsewhere == set()


def test_every_page_names_its_own_address_as_canonical(newspaper):
    for page in newspaper.pages:
        links = [e for e in page.root.iter("link") if e.get("rel") == "canonical"]
        assert [page.to(link.get("href")) for link in links] == [
            REDIRECTS.get(page.address, page.address)
        ]
