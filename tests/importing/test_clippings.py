"""Raw texts in the shapes in which they arrive, each with what a person reads in it beside it."""

import json
import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipfile.reading.clippings.clipping import read_clipping
from clipfile.reading.clippings.credits import captions_in

TEXTS = sorted(Path(__file__).with_name("clippings").glob("*.txt"))


def read(text, known=None):
    return read_clipping(text, known=known or {})


def test_there_are_texts_of_every_shape() -> None:
    assert len(TEXTS) >= 15
    assert [path for path in TEXTS if not path.with_suffix(".gold.json").is_file()] == []


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_a_text_is_read_as_a_person_reads_it(path: Path) -> None:
    gold = json.loads(path.with_suffix(".gold.json").read_text("utf-8"))
    clipping = read(path.read_bytes().decode())
    assert {
        "title": clipping.title,
        "date": clipping.date.iso if clipping.date else None,
        "byline": list(clipping.byline),
        "source": clipping.source,
        "captions": [caption.text for caption in clipping.captions],
        "people": sorted(person.name for person in clipping.people),
        "subheads": list(clipping.subheads),
    } == {
        **{key: gold[key] for key in ("title", "date", "byline", "source", "captions", "subheads")},
        "people": sorted(gold["people"]),
    }
    assert not {person.name for person in clipping.people} & set(gold["not_people"])


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_no_word_of_a_text_is_lost(path: Path) -> None:
    text = path.read_bytes().decode()
    clipping = read(text)
    date = clipping.date.iso if clipping.date else ""
    kept = "\n".join(
        (
            clipping.title or "",
            # The scraper's own mark, the wire's, and the day at the head of a text.
            f"date {date} {clipping.source} 14 octobre 2031",
            *clipping.paragraphs,
            *(caption.text for caption in clipping.captions),
            *clipping.dropped,
        )
    )
    assert set(re.findall(r"\w+", text)) - set(re.findall(r"\w+", kept)) == set()


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_a_text_without_its_first_or_last_half_is_read_too(path: Path) -> None:
    text = path.read_bytes().decode()
    for at in range(0, len(text), max(1, len(text) // 20)):
        read(text[at:])
        read(text[:at])


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    read(text)


PIECES = st.sampled_from(
    [path.read_bytes().decode()[n : n + 60] for path in TEXTS for n in range(0, 600, 60)]
)


@given(st.lists(PIECES | st.text(max_size=5), max_size=12).map("".join))
def test_pieces_of_texts_in_any_order_are_read(text: str) -> None:
    clipping = read(text)
    for caption in clipping.captions:
        assert caption.text


@given(st.lists(PIECES, max_size=4).map(" ".join))
def test_captions_stand_in_the_text_word_for_word_and_in_order(text: str) -> None:
    end = 0
    for caption in captions_in(text):
        end = text.index(caption, end) + len(caption)


@pytest.mark.parametrize(
    "piece",
    [
        "A",
        "Ada ",
        "Ada Quill ",
        "Ada Quill said. ",
        "A-",
        "a'",
        "A.",
        "(Photo by ",
        "(Photo by A/AFP) ",
        "X of fog (AFP)\n",
        "REUTERS/",
        "Ada Quill/",
        "[Source: ",
        "MORE ",
        "Quill Ada QuillB ",
        "PORT ORRIN - ",
        "2031-03-04 ",
        "3 March 2031 ",
        "Published 3 March 2031\n",
        "By Ada Quill\n",
        "Share\n",
        "Short line\n",
        "Short line...\n",
        "“",
        "‘A ",
        "de ",
        "A de ",
        "\n",
        " ",
        "\t",
        "Image caption ",
        "A B (c) ",
        "{{",
        "<",
        "Ά ",
    ],
)
def test_the_time_grows_with_the_length_of_the_text_and_not_faster(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * length)[:length]
        began = time.process_time()
        read(text)
        return time.process_time() - began

    short, long = 8_000, 32_000
    first = seconds(short)
    # Four times the text; a square would take sixteen times as long.
    assert seconds(long) < 0.15 + 9 * first


def test_what_a_text_does_not_say_is_not_invented() -> None:
    clipping = read("The ferry ran again on Monday, and nobody was on board of it that day.")
    assert (clipping.title, clipping.date, clipping.updated, clipping.source) == (None,) * 4
    assert (clipping.byline, clipping.captions, clipping.people, clipping.subheads) == ((),) * 4
    assert clipping.dropped == ()


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("June 3, 2031", "2031-06-03"),
        ("3 June 2031", "2031-06-03"),
        ("Tuesday 3 June 2031 22.05 BST", "2031-06-03"),
        ("Jun. 3, 2031, 9:20 AM | Updated: 10:05 am", "2031-06-03"),
        ("Published 5:22 PM EST, Tue June 3, 2031", "2031-06-03"),
        ("03.06.2031", "2031-06-03"),
        ("3 juin 2031 à 10h15", "2031-06-03"),
        ("3 de junio de 2031", "2031-06-03"),
        ("3 Ιουνίου 2031", "2031-06-03"),
        ("2031-06", "2031-06"),
        ("June 31, 2031", None),
        ("03/06/2031", None),
        ("June 3", None),
        ("three days ago", None),
    ],
)
def test_a_day_is_read_when_day_month_and_year_are_there(line: str, date: str | None) -> None:
    text = f"Ferry runs again to Lowmere\n\n{line}\n\nThe ferry ran on Monday with soup for all.\n"
    read_date = read(text).date
    assert (read_date.iso if read_date else None) == date


@pytest.mark.parametrize(
    ("line", "names", "source"),
    [
        ("By Ada Quill", ("Ada Quill",), None),
        ("BY ADA QUILL AND BELA MARSH", ("Ada Quill", "Bela Marsh"), None),
        ("By Ada Quill, Staff Writer", ("Ada Quill",), None),
        ("By Ada Quill | Reuters", ("Ada Quill",), "Reuters"),
        ("By Reuters", (), "Reuters"),
        ("By Staff", (), None),
        (
            "Written by Ludmila van der Hoek and J.K. Marsh",
            ("Ludmila van der Hoek", "J.K. Marsh"),
            None,
        ),
        ("Por Ada Quill y Bela Marsh", ("Ada Quill", "Bela Marsh"), None),
        ("Par Ada Quill et Bela Marsh", ("Ada Quill", "Bela Marsh"), None),
        ("Von Ada Quill und Bela Marsh", ("Ada Quill", "Bela Marsh"), None),
        ("By the end of the day", (), None),
    ],
)
def test_a_byline_gives_names_and_agencies(line, names, source) -> None:
    text = f"Ferry runs again to Lowmere\n\n{line}\n\nThe ferry ran on Monday with soup for all.\n"
    clipping = read(text)
    assert (clipping.byline, clipping.source) == (names, source)


@pytest.mark.parametrize(
    ("head", "names", "date", "source"),
    [
        (
            "By Ann Doe, CNN\n\n3 minute read\n\nUpdated 5:22 PM EST, Tue June 3, 2031",
            ("Ann Doe",),
            "2031-06-03",
            "CNN",
        ),
        ("Published\n3 June 2031\n\nAnn Doe\nBBC News, Lowmere", ("Ann Doe",), "2031-06-03", None),
        (
            "3 June 2031, 10:12 BST\nUpdated 2 hours ago\n\nAnn Doe\n\nCorrespondent",
            ("Ann Doe",),
            "2031-06-03",
            None,
        ),
        (
            "BY ANN DOE\nUpdated 4:05 PM GMT+3, June 3, 2031\nShare",
            ("Ann Doe",),
            "2031-06-03",
            None,
        ),
        (
            "By Ann Doe\n\nJune 3, 2031 / 5:00 PM EDT / CBS News",
            ("Ann Doe",),
            "2031-06-03",
            "CBS News",
        ),
        (
            "By Ann Doe\nJune 3, 2031 4:02 AM UTC Updated an hour ago",
            ("Ann Doe",),
            "2031-06-03",
            None,
        ),
        ("PTI\nUpdated On: 3 June 2031 8:12 am IST", (), "2031-06-03", "PTI"),
        ("June 3, 2031 by Ann Doe", ("Ann Doe",), "2031-06-03", None),
        (
            "Ann Doe - The Harbour Post\nJun 3, 2031",
            ("Ann Doe",),
            "2031-06-03",
            "The Harbour Post",
        ),
        ("Posted on June 3, 2031 by admin", (), "2031-06-03", None),
        ("by Ann Doe (Reuters)", ("Ann Doe",), None, "Reuters"),
        ("Ann Doe, Reuters\n\n03/06/2031", ("Ann Doe",), None, "Reuters"),
        ("Reporting by Ann Doe\n\nJun 3, 2031", ("Ann Doe",), "2031-06-03", None),
        ("Provided by Dow Jones\nJune 3, 2031", (), "2031-06-03", "Dow Jones"),
        ("Lowmere, June 3, 2031 (AFP) -", (), "2031-06-03", "AFP"),
        ("By Ann Doe\nThe Tide Tribune", ("Ann Doe",), None, "The Tide Tribune"),
        ("By Ann Doe\nThe Tide Ferries", ("Ann Doe",), None, None),
        ("By\nAnn Doe", ("Ann Doe",), None, None),
        ("Par Le Journal des Marées avec AFP", (), None, "Le Journal des Marées"),
        ("Story by Ann Doe\nPhotographs by Bela Marsh", ("Ann Doe",), None, None),
        ("Ann Doe Northern correspondent\nJune 3, 2031", ("Ann Doe",), "2031-06-03", None),
        ("Author\nAnn Doe\nProfessor of Tides\n\nJune 3, 2031", ("Ann Doe",), "2031-06-03", None),
        ("Author\nTide tables\n\nJune 3, 2031", (), "2031-06-03", None),
        ("EFE\nVigo, 3 jun 2031", (), "2031-06-03", "EFE"),
        ("Tue, June 3, 2031 at 2:11 PM GMT+1·2 min read", (), "2031-06-03", None),
        ("By Ann Doe | adoe@tide.com | The Tide Ledger", ("Ann Doe",), None, "The Tide Ledger"),
        ("By Ann Doe | adoe@tide.com | The Tide", ("Ann Doe",), None, None),
        ("By Ann Doe\n@anndoe\n\nJun 3, 2031, 5:00am EDT", ("Ann Doe",), "2031-06-03", None),
    ],
)
def test_what_stands_below_a_headline_is_read(head, names, date, source) -> None:
    body = "The ferry ran again on Monday with soup for all.\n\nIt had been still for two months.\n"
    for title in ("Ferry runs again to Lowmere", "# Ferry runs again to Lowmere"):
        clipping = read(f"{title}\n\n{head}\n\n{body}")
        found = clipping.date.iso if clipping.date else None
        assert (clipping.title, clipping.byline, found, clipping.source) == (
            "Ferry runs again to Lowmere",
            names,
            date,
            source,
        )
        assert len(clipping.paragraphs) == 2


@pytest.mark.parametrize(
    ("line", "title", "source"),
    [
        ("Ferry runs again to Lowmere | The Post", "Ferry runs again to Lowmere", "The Post"),
        ("Ferry runs again to Lowmere - BBC News", "Ferry runs again to Lowmere", "BBC News"),
        ("Ferry runs again - with soup", "Ferry runs again - with soup", None),
    ],
)
def test_a_masthead_behind_a_headline_is_the_source(line, title, source) -> None:
    clipping = read(f"{line}\n\nThe ferry ran again on Monday with soup for all.\n")
    assert (clipping.title, clipping.source) == (title, source)


def test_who_provides_a_thing_is_no_source() -> None:
    clipping = read(
        "Soup at Lowmere\n\nProvided by the harbour\nJune 3, 2031\n\nThe soup was hot.\n"
    )
    assert clipping.source is None


def test_the_wire_of_a_dateline_makes_no_byline() -> None:
    clipping = read("NEW YORK (AP) — The ferry ran again on Monday with soup for all.\n")
    assert (clipping.byline, clipping.source, clipping.title) == ((), "AP", None)


def test_a_short_text_with_a_day_below_it_has_no_standfirst() -> None:
    clipping = read(
        "Ferry runs again to Lowmere\n\nThe ferry ran again on Monday with soup for all.\n\n"
        "Published 3 June 2031, 21:47 IST\n"
    )
    assert clipping.paragraphs == ("The ferry ran again on Monday with soup for all.",)
    assert clipping.date is not None
