"""What a page prints around its article is no part of it, and nobody is suggested from there."""

import pytest

from clipfile.reading.clippings.clipping import read_clipping

BODY = (
    "The ferry ran again on Monday with soup for all.\n\n"
    "Mayor Ada Quill said that it had been still for two months.\n\n"
    "Nobody was on board of it in all that time.\n"
)


def read(text):
    return read_clipping(text, known={})


def test_the_menu_of_a_page_is_no_headline() -> None:
    clipping = read(
        "Skip to content\nAll the news of the northern coast\nNews\nWeather\nSports\n"
        f"Submit Photos & Videos\nFerry runs again to Lowmere\n\nBy Bela Marsh\n\n{BODY}"
    )
    assert (clipping.title, clipping.byline) == ("Ferry runs again to Lowmere", ("Bela Marsh",))


def test_buttons_below_a_headline_are_no_menu() -> None:
    clipping = read(f"Ferry runs again to Lowmere\n\nNews\nCoast\nFerries\n\n{BODY}")
    assert clipping.title == "Ferry runs again to Lowmere"


@pytest.mark.parametrize(
    "links",
    [
        "People are also reading…\n\nWhy Mayor Bela Marsh left\nCoach Tavish Morrow fined",
        "RELATED COVERAGE\n\nWhy Mayor Bela Marsh left\n\nCoach Tavish Morrow fined",
        "Mehr zum Thema\nWarum Bela Marsh geht",
        "A lire aussi sur Port Orrin :\n\nQui était Bela Marsh ?\nQui est Ada Morrow ?",
        "Must Read | Why Mayor Bela Marsh left",
        "MAYOR BELA MARSH EATS ALL OF THE SOUP",
        "✅ Follow Mayor Bela Marsh on the channel of The Tide",
    ],
)
def test_links_between_two_paragraphs_name_nobody(links: str) -> None:
    clipping = read(f"{BODY}\n{links}\n\nThe soup was hot, and there was a lot of it.\n")
    assert [person.name for person in clipping.people] == ["Ada Quill"]
    assert len(clipping.paragraphs) == 4


def test_a_line_below_a_block_of_links_is_a_subhead() -> None:
    clipping = read(
        f"{BODY}\nMehr zum Thema\nWarum Bela Marsh geht\nWo die Suppe bleibt\n\nSoup for all\n\n"
        "The soup was hot, and there was a lot of it.\n"
    )
    assert clipping.subheads == ("Soup for all",)


@pytest.mark.parametrize(
    "below",
    [
        "Most Read\nWhy Mayor Bela Marsh left",
        "Copyright 2031 The Tide News. All rights reserved.\n\nTrending Stories\nBela Marsh left",
        "Tags\nBela Marsh\nBela Marsh is a reporter at The Tide, and covers the coast.",
        "Sujets associés\nPort Orrin\nÀ la une\nLa présidente Bela Marsh part",
        "What's next?\nAbout the Author: Bela Marsh",
    ],
)
def test_whoever_is_named_below_the_text_is_not_in_it(below: str) -> None:
    clipping = read(f"{BODY}\n{below}\n")
    assert [person.name for person in clipping.people] == ["Ada Quill"]
    assert len(clipping.paragraphs) == 3


def test_the_source_is_read_from_what_stands_below() -> None:
    assert read(f"{BODY}\n© 2031 The Tide News\nMost read\n").source == "The Tide News"
    clipping = read(f"{BODY}\n(This story was originally published by Coastwatch.)\n")
    assert clipping.source == "Coastwatch"


def test_a_newsletters_name_between_two_buttons_goes() -> None:
    clipping = read(
        f"{BODY}\nSubscribe Now\nTide Daily News\nSign Up Now\n\nIt was over at noon, they said.\n"
    )
    assert clipping.subheads == ()


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Posted Tue 3 Jun 2031 at 6:12amTuesday 3 Jun 2031 at 6:12am", "2031-06-03"),
        ("03.06.2031June 3, 2031", "2031-06-03"),
        ("June 3, 20313:14 PM UTCUpdated 2 hours ago", "2031-06-03"),
        ("Coast | 3 jun. 2031 | 18:23h", "2031-06-03"),
        ("Source: Xinhua| 2031-06-03 21:14:32|Editor: aquill", "2031-06-03"),
        ("Port Orrin | Updated: June 3, 2031 02:10 PM IST", "2031-06-03"),
        ("Vigo - 03 JUN 2031 - 05:40 CEST", "2031-06-03"),
        ("03/06/2031 14h22 Atualizado há 2 horas", "2031-06-03"),
    ],
)
def test_a_day_is_read_that_is_glued_to_others(line: str, date: str) -> None:
    read_date = read(f"Ferry runs again to Lowmere\n{line}\n\n{BODY}").date
    assert read_date is not None
    assert read_date.iso == date


@pytest.mark.parametrize(
    ("head", "names", "source"),
    [
        ("By Bela Marsh @belamarsh Court Reporter", ("Bela Marsh",), None),
        ("NPR | By Bela Marsh", ("Bela Marsh",), "NPR"),
        ("by Xinhua writers Bela Marsh, Ada Zand", ("Bela Marsh", "Ada Zand"), "Xinhua"),
        ("ADA MARSH and ADA ZAND Associated Press", ("Ada Marsh", "Ada Zand"), "Associated Press"),
        ("By: Harbour News Service", (), "Harbour News Service"),
        ("By Al Jazeera Staff", (), "Al Jazeera"),
        ("Ada Marsh\nBusiness reporter, Lowmere", ("Ada Marsh",), None),
        ("Par Ada Marsh\nBBC News Afrique", ("Ada Marsh",), "BBC News Afrique"),
    ],
)
def test_bylines_with_desks_are_read(head, names, source) -> None:
    clipping = read(f"Ferry runs again to Lowmere\n\n{head}\n\n{BODY}")
    assert (clipping.byline, clipping.source) == (names, source)


@pytest.mark.parametrize(
    ("dateline", "source"),
    [("PORT ORRIN, June 3. /TASS/. ", "TASS"), ("Vigo, 3 jun (EFE).- ", "EFE")],
)
def test_wires_date_their_lines_in_other_ways(dateline: str, source: str) -> None:
    clipping = read(f"Ferry runs again to Lowmere\n\nAda Marsh\n{dateline}{BODY}")
    assert (clipping.source, clipping.captions, clipping.byline) == (source, (), ("Ada Marsh",))


@pytest.mark.parametrize(
    ("lines", "text", "description"),
    [
        (
            "Item 1 of 2 A ferry at Lowmere, June 3, 2031. REUTERS/Bela Marsh",
            "A ferry at Lowmere, June 3, 2031. REUTERS/Bela Marsh",
            "A ferry at Lowmere, June 3, 2031.",
        ),
        (
            "1 of 4 | A ferry at Lowmere, June 3, 2031. (AP Photo/Bela Marsh)",
            "A ferry at Lowmere, June 3, 2031. (AP Photo/Bela Marsh)",
            "A ferry at Lowmere, June 3, 2031.",
        ),
        (
            "[1/2]A ferry at Lowmere, June 3, 2031. REUTERS/Bela Marsh Purchase Licensing Rights",
            "A ferry at Lowmere, June 3, 2031. REUTERS/Bela Marsh",
            "A ferry at Lowmere, June 3, 2031.",
        ),
        (
            "A ferry at the quay on a cold day in MayImage: Bela Marsh/dpa",
            "A ferry at the quay on a cold day in MayImage: Bela Marsh/dpa",
            "A ferry at the quay on a cold day in May",
        ),
        (
            "Bela Marsh/BBC\nThe ferry lay still at the quay for months",
            "Bela Marsh/BBC The ferry lay still at the quay for months",
            "The ferry lay still at the quay for months",
        ),
        (
            "O bac parado no cais — Foto: Bela Marsh/dpa",
            "O bac parado no cais — Foto: Bela Marsh/dpa",
            "O bac parado no cais",
        ),
        (
            "La barca en el muelle, el martes. TOMÁS MARSH",
            "La barca en el muelle, el martes. TOMÁS MARSH",
            "La barca en el muelle, el martes.",
        ),
        (
            "The ferry lay still at the quay for months.\nTIDE PHOTO: BELA MARSH",
            "The ferry lay still at the quay for months. TIDE PHOTO: BELA MARSH",
            "The ferry lay still at the quay for months.",
        ),
        (
            "Crédit photo, Bela Marsh\nLégende image,\nLe bac au quai",
            "Crédit photo, Bela Marsh Légende image, Le bac au quai",
            "Le bac au quai",
        ),
        (
            "The ferry lay still at the quay for months.\nBela Marsh\n/\nNPR",
            "The ferry lay still at the quay for months. Bela Marsh / NPR",
            "The ferry lay still at the quay for months.",
        ),
    ],
)
def test_captions_stand_in_several_lines_and_behind_counters(lines, text, description) -> None:
    (caption,) = read(f"{BODY}\n{lines}\n\nThe soup was hot, and there was a lot of it.\n").captions
    assert (caption.text, caption.description) == (text, description)


def test_a_wires_name_below_a_long_paragraph_is_no_credit() -> None:
    text = "The ferry ran on Monday. It had soup for all. Nobody was late that day. EFE"
    assert read(f"{BODY}\n{text}\n").captions == ()


def test_subheads_stand_between_dashes_and_right_above_paragraphs() -> None:
    paragraph = "The soup was hot, and there was a lot of it.\n\n"
    clipping = read(f"{BODY}\n- “Soup for all” -\n\n{paragraph}")
    assert clipping.subheads == ("“Soup for all”",)
    clipping = read(f"{BODY}\nSoup for all\n{paragraph}Soup for us\n{paragraph}")
    assert clipping.subheads == ("Soup for all", "Soup for us")
    assert read(f"{BODY}\nSoup for all\n{paragraph}").subheads == ()


def test_questions_of_an_interview_are_no_subheads() -> None:
    assert read(f"{BODY}\nQuestion: Was there soup?\n\nAnswer: There was soup.\n").subheads == ()


def test_a_line_in_quotes_below_links_is_a_subhead() -> None:
    clipping = read(
        BODY.replace("\n\n", "\n") + "Mehr zum Thema\nWarum Bela Marsh geht\n»Suppe für alle«\n"
        "The soup was hot, and there was a lot of it.\n"
    )
    assert clipping.subheads == ("»Suppe für alle«",)


def test_an_author_who_signs_the_text_is_not_in_it() -> None:
    clipping = read(f"Ferry runs\n\nPar Marie Marsh (Oldport)\n\n{BODY}\nMarie Marsh (Oldport)\n")
    assert [person.name for person in clipping.people] == ["Ada Quill"]


def test_an_authors_life_below_his_name_is_no_part_of_the_text() -> None:
    clipping = read(
        f"Ferry runs\n\nBy MARIE MARSH\n\n{BODY}\nMARIE MARSH\nMarsh covers the coast.\n"
    )
    assert [person.name for person in clipping.people] == ["Ada Quill"]
    assert len(clipping.paragraphs) == 3


def test_a_stations_name_in_capitals_is_no_headline() -> None:
    text = "NORTHERN COAST PUBLIC RADIO\nFerry runs again to Lowmere\n\nBy Marie Marsh\n\n"
    assert read(text + BODY).title == "Ferry runs again to Lowmere"


def test_the_town_of_a_dateline_is_nobody() -> None:
    clipping = read(BODY.replace("The ferry", "MAUD PASS, Oldland (AP) — The ferry", 1))
    assert [person.name for person in clipping.people] == ["Ada Quill"]


@pytest.mark.parametrize(
    ("dateline", "wire"),
    [
        ("Oldport (dpa/lni) - ", "dpa"),
        ("Oldport (CNN) ", "CNN"),
        ("Oldport, Mar 27 (PTI) ", "PTI"),
    ],
)
def test_a_dateline_names_the_wire_without_its_office_and_without_a_dash(dateline, wire) -> None:
    assert read(dateline + BODY).source == wire
    assert read(f"Oldport (Lowmere) {BODY}").source is None


@pytest.mark.parametrize(
    ("below", "source"),
    [
        ("With files from The Canadian Press", "The Canadian Press"),
        ("Με πληροφορίες από ΑΠΕ-ΜΠΕ", "ΑΠΕ-ΜΠΕ"),
        ("© Le Courrier de Lowmere", "Le Courrier de Lowmere"),
        ("The boat sailed home on Monday with the last of it. EFE\n\nabc/de", "EFE"),
        ("The boat sailed home on Monday with the last of it. (ANSA).", "ANSA"),
        (
            "The boat sailed. Copyright 2031 Tide Radio. To see more, visit Tide Radio.",
            "Tide Radio",
        ),
    ],
)
def test_what_stands_below_a_text_says_whose_it_is(below: str, source: str) -> None:
    clipping = read(f"{BODY}\n{below}\n")
    assert (clipping.source, clipping.captions) == (source, ())
    assert "Copyright" not in " ".join(clipping.paragraphs)


def test_a_wire_before_its_town_and_a_small_month_are_a_day() -> None:
    clipping = read(f"La barca vuelve a Lowmere\n\nEFE Oldport 3 may. 2031\n\n{BODY}")
    assert (clipping.source, clipping.date.iso) == ("EFE", "2031-05-03")


def test_the_source_of_what_a_text_looks_into_is_no_author() -> None:
    text = f"Boat did not sink\n\nJune 5, 2031\n\nSource: Facebook, June 3, 2031\n\n{BODY}"
    assert (read(text).byline, read(text).date.iso) == ((), "2031-06-05")


@pytest.mark.parametrize(
    ("caption", "photographers"),
    [
        ("Image Source : TIDE MEDIA Ada Quill rows home over the bay on Sunday.", ()),
        ("La barca nel porto di Oldport - RIPRODUZIONE RISERVATA", ()),
        (
            "Former St. Maud clerk Ada Quill rows, Tuesday, Sept. 17, 2031. (AP Photo/Bela Marsh)",
            ("Bela Marsh",),
        ),
    ],
)
def test_captions_of_more_pages(caption: str, photographers) -> None:
    (read_caption,) = read(f"Ferry runs\n\n{caption}\n\n{BODY}").captions
    assert (read_caption.text, tuple(read_caption.photographers)) == (caption, photographers)


def test_a_photographers_sign_below_a_text_names_no_source() -> None:
    assert read(f"{BODY}\n© Maud Marsh\n").source is None
