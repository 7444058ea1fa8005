"""Archives of an unusual kind that are built like any other."""

import pytest

ARTICLE = "---\ntitle: {title}\ndate: {date}\nsource: Day Sheet\n---\nRain again.\n"


def test_an_archive_without_a_single_article_is_built(small_archive, build):
    built = build(small_archive({}), "--strict")
    assert built.exit_code == 0, built.output
    assert built.page("").said(".//ul[@class='cf-figures']/li") == [
        "0 clippings",
        "0 people",
        "0 sources",
        "0 topics",
        "0 photographs",
    ]
    assert built.page("articles/").said(".//p[@class='cf-summary']") == [
        "0 clippings, by year and month"
    ]


@pytest.mark.parametrize("date", ["2031-05", "2031", "1851-09-18", "0001", "9999-12-31"])
def test_the_dates_of_the_articles_may_be_as_vague_and_as_old_as_they_are(
    small_archive, build, date
):
    year = date[:4]
    path = f"articles/{year}/rain.md"
    built = build(small_archive({path: ARTICLE.format(title="Rain", date=date)}), "--strict")
    assert built.exit_code == 0, built.output
    page = built.page(f"articles/{year}/rain/")
    assert [time.get("datetime") for time in page.all(".//header//time")] == [date]
    assert f"<lastmod>{date}</lastmod>" in built.files["sitemap.xml"].decode()


def test_a_long_list_goes_on_on_further_pages(small_archive, build):
    articles = {
        f"articles/2020/rain-{n:03}.md": ARTICLE.format(
            title=f"Rain, day {n}", date=f"2020-{n // 28 + 1:02}-{n % 28 + 1:02}"
        ).replace("Rain again", f"Rain on [[day]] {n}, says Una Gale")
        for n in range(201)
    }
    record = {"docs/people/una-gale.md": "---\nname: Una Gale\n---\n"}
    built = build(small_archive({**articles, **record}), "--strict")
    assert built.exit_code == 0, built.output
    for address in ("sources/day-sheet/", "people/una-gale/", "articles/2020/"):
        first, second, third = (built.page(address + more) for more in ("", "page/2/", "page/3/"))
        assert [len(p.all(".//ol/li")) for p in (first, second, third)] == [100, 100, 1]
        assert [first.to(a.get("href")) for a in first.all(".//a[@rel='next']")] == [
            f"{address}page/2/"
        ]
        assert [third.to(a.get("href")) for a in third.all(".//a[@rel='prev']")] == [
            f"{address}page/2/"
        ]
        assert first.all(".//nav[@class='cf-pager']/a[@rel='prev']") == []
        assert f"{address}page/4/" not in built.addresses


def test_an_article_that_has_the_address_of_a_month_is_refused(small_archive, build):
    """`articles/2020/05.md` would stand where May 2020 is listed: that is said, not overwritten."""
    files = {
        "articles/2020/05.md": ARTICLE.format(title="Fifth", date="2020-05-01"),
        "articles/2020/rain.md": ARTICLE.format(title="Rain", date="2020-05-02"),
    }
    built = build(small_archive(files))
    assert built.exit_code == 1
    assert (
        "articles/2020/05.md:1:1: same-address the address /articles/2020/05/ is also that of "
        "the page “May 2020” (rename the file)"
    ) in built.output


def test_names_in_other_scripts_keep_their_letters_in_addresses(small_archive, build):
    files = {
        "articles/2020/rain.md": ARTICLE.format(title="Rain", date="2020-05-02").replace(
            "source: Day Sheet",
            "source: 大江日报\ntopics: [Ünïcode, 大江, Дождь]\npeople: [大江 健]",
        )
    }
    built = build(small_archive(files), "--strict")
    assert built.exit_code == 0, built.output
    assert {a for a in built.addresses if a.count("/") == 2} == {
        "articles/2020/",
        "people/大江-健/",
        "sources/大江日报/",
        "topics/unicode/",
        "topics/大江/",
        "topics/дождь/",
    }
