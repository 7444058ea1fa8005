"""Pictures in a built site: copies for small screens, words for machines, and rights that act.

The script blocks are found by html5lib and read as JSON; no reader of structured data is needed.
"""

import io
import json
import shutil

import pytest
from PIL import Image

STORM = "articles/2024/storm/"
PHOTO, SMALL, MIDDLE = (
    "articles/2024/photos/wave é.jpg",
    "photos/480/2024/photos/wave é.jpg",
    "photos/960/2024/photos/wave é.jpg",
)
URL = "https://harbour.example/file/"
ARTICLE = """---
title: Storm </script><script>alert("title")</script>
date: 2024-11-01
source: The Harbour Post
captions:
  - text: "QUAYSIDE, NORTHSHORE - OCTOBER 18: Waves </script> & <b>break</b>.
      [NOTE TO USER: Not for calendars.] (Photo by Sela Brook/AFP via Getty Images)"
    people: [Ada Quill]
    image: photos/wave é.jpg
    alt: A "high" wave
    rights: licensed
  - text: "FILE PHOTO: Gulls over Quayside. (Photo by Nora Velt/AFP)"
    place: Quayside, Northshore
    image: photos/gull.jpg
  - text: "HULL - 2024: A crane. (AP Photo/Pim Oster)"
  - text: "A ship that is gone, May 3, 2019. REUTERS/Sela Brook"
    image: photos/ship.jpg
    rights: expired
---
It rained.

![](photo:1)
"""
NORA = "---\nname: Nora Velt\nindex: false\n---\n"
IIM = {
    (1, 90): [b"\x1b%G"],
    (2, 80): [b"Sela Brook"],
    (2, 110): [b"Getty Images"],
    (2, 116): ["© Sela Brook".encode()],
    (2, 120): [b"Waves </script> & <b>break</b>."],
}
LICENCE = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"
xmpRights:WebStatement="https://licence.example/1" plus:LicensorURL="https://shop.example/1"/>
</rdf:RDF></x:xmpmeta>"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory, settled, make_picture):
    """An archive of one article with four captions."""
    archive = settled(tmp_path_factory.mktemp("pictures") / "archive")
    for path in [*archive.glob("articles/*/*.*"), *archive.glob("docs/people/*")]:
        path.unlink()
    (archive / "articles/2024/storm.md").write_text(ARTICLE, "utf-8")
    (archive / "docs/about.md").write_text("# About\n", "utf-8")
    (archive / "docs/people/nora-velt.md").write_text(NORA, "utf-8")
    photos = archive / "articles/2024/photos"
    wave = make_picture((1300, 900), iim=IIM, orientation=6, xmp=LICENCE)
    (photos / "wave é.jpg").write_bytes(wave)
    gull = make_picture((300, 200), iim={(2, 80): [b"Nora Velt"], (2, 116): [b"(c) Nora Velt"]})
    (photos / "gull.jpg").write_bytes(gull)
    (photos / "ship.jpg").write_bytes(make_picture((1300, 900)))
    return archive


@pytest.fixture(scope="module")
def built(folder, build):
    built = build(folder, "--strict")
    assert built.exit_code == 0, built.output
    return built


def objects(page):
    """The structured data of a page, by the address of each picture."""
    blocks = page.all(".//script[@type='application/ld+json']")
    data = [json.loads("".join(block.itertext())) for block in blocks]
    assert all(one["@context"] == "https://schema.org" for one in data)
    return {one["contentUrl"]: one for each in data for one in each["@graph"]}


def test_a_picture_comes_in_the_size_that_a_screen_needs(built) -> None:
    picture = built.page(STORM).one(".//figure[@id='photo-1']//img")
    up = "../../../"
    assert {name: picture.get(name) for name in picture.attrib} == {
        "src": f"{up}{PHOTO}",
        "srcset": f"{up}photos/480/2024/photos/wave%20%C3%A9.jpg 480w, "
        f"{up}articles/2024/photos/wave%20%C3%A9.jpg 900w",
        "sizes": "(min-width: 36em) 35rem, 100vw",
        "width": "900",
        "height": "1300",
        "alt": 'A "high" wave',
        "loading": "lazy",
    }


def test_a_picture_that_is_small_comes_as_it_is(built) -> None:
    picture = built.page(STORM).one(".//figure[@id='photo-2']//img")
    assert (picture.get("srcset"), picture.get("sizes")) == (None, None)
    assert (picture.get("width"), picture.get("height")) == ("300", "200")


def test_every_copy_that_a_page_names_is_there_as_wide_as_it_says(built) -> None:
    found = 0
    for page in built.pages:
        for picture in page.root.iter("img"):
            for candidate in (picture.get("srcset") or "").split(", "):
                address, _, width = candidate.partition(" ")
                if address:
                    file = built.files[built.file_of(page.full(address))]
                    assert Image.open(io.BytesIO(file)).size[0] == int(width.removesuffix("w")) or (
                        page.to(address) == PHOTO
                    )
                    found += 1
    assert found >= 6
    assert {path for path in built.files if path.startswith("photos/480/")} == {SMALL}
    assert MIDDLE not in built.files


def test_a_card_in_a_list_takes_a_smaller_copy(built) -> None:
    sizes = {i.get("sizes") for i in built.page("photos/").root.iter("img") if i.get("srcset")}
    assert sizes == {"(min-width: 40em) 25rem, 100vw"}


def test_machines_are_told_of_every_picture_that_is_shown(built) -> None:
    found = objects(built.page(STORM))
    assert found == {
        f"{URL}articles/2024/photos/wave%20%C3%A9.jpg": {
            "@type": "ImageObject",
            "contentUrl": f"{URL}articles/2024/photos/wave%20%C3%A9.jpg",
            "width": 900,
            "height": 1300,
            "caption": "Waves </script> & <b>break</b>.",
            "dateCreated": "2024-10-18",
            "contentLocation": {"@type": "Place", "name": "QUAYSIDE, NORTHSHORE"},
            "creator": [
                {"@type": "Person", "name": "Sela Brook", "url": f"{URL}people/sela-brook/"}
            ],
            "creditText": "Sela Brook/AFP via Getty Images",
            "copyrightNotice": "© Sela Brook",
            "license": "https://licence.example/1",
            "acquireLicensePage": "https://shop.example/1",
        },
        f"{URL}articles/2024/photos/gull.jpg": {
            "@type": "ImageObject",
            "contentUrl": f"{URL}articles/2024/photos/gull.jpg",
            "width": 300,
            "height": 200,
            "caption": "Gulls over Quayside.",
            "contentLocation": {"@type": "Place", "name": "Quayside, Northshore"},
            "creditText": "AFP",
        },
    }


def test_no_caption_can_end_the_script_in_which_it_stands(built) -> None:
    page = built.page(STORM)
    assert len(page.all(".//script")) == 1
    assert page.all(".//figcaption//b") == []


def test_a_photographer_who_is_not_indexed_is_in_no_page_s_structured_data(built) -> None:
    """The file's copyright notice names her too."""
    source = built.page(STORM).source
    assert "Nora Velt" not in source


def test_a_page_without_pictures_tells_machines_of_none(built) -> None:
    assert built.page("sources/").all(".//script") == []


def test_photographs_are_filed_by_agency_photographer_place_and_person(built) -> None:
    page = built.page("photos/")
    drawers = {title: page.links(page.section(title)) for title in page.headings()}
    assert drawers == {
        "By agency": [
            ("By agency", "photos/agencies/"),
            ("AFP", "photos/agencies/afp/"),
            ("AP", "photos/agencies/ap/"),
            ("Reuters", "photos/agencies/reuters/"),
        ],
        "By photographer": [
            ("By photographer", "photos/photographers/"),
            ("Sela Brook", "photos/photographers/sela-brook/"),
            ("Pim Oster", "photos/photographers/pim-oster/"),
        ],
        "By place": [
            ("By place", "photos/places/"),
            ("Quayside, Northshore", "photos/places/quayside-northshore/"),
            ("HULL", "photos/places/hull/"),
        ],
        "By person shown": [
            ("By person shown", "photos/people/"),
            ("Ada Quill", "photos/people/ada-quill/"),
        ],
    }


def test_a_place_has_one_page_however_it_is_written(built) -> None:
    page = built.page("photos/places/quayside-northshore/")
    assert page.said(".//h1") == ["Photographs from Quayside, Northshore"]
    assert page.said(".//span[@class='cf-card__place']") == [
        "QUAYSIDE, NORTHSHORE",
        "Quayside, Northshore",
    ]


@pytest.mark.parametrize("kind", ["agencies", "photographers", "places", "people"])
def test_every_name_under_which_photographs_are_filed_is_listed_from_a_to_z(built, kind) -> None:
    page = built.page(f"photos/{kind}/")
    listed = {
        address: int("".join(item.find("span").itertext()))
        for item in page.all(".//section//li")
        for _, address in page.links(item)
    }
    there = {a for a in built.addresses if a.startswith(f"photos/{kind}/")} - {f"photos/{kind}/"}
    assert listed.keys() == there
    assert {a: len(built.page(a).all(".//figure")) for a in there} == listed


def test_a_picture_whose_rights_expired_is_gone_with_its_copies_and_its_words_stay(built) -> None:
    figure = built.page(STORM).one(".//figure[@id='photo-4']")
    assert figure.findall(".//img") == []
    said = " ".join("".join(figure.itertext()).split())
    assert said == (
        "Rights expired 3 May 2019 A ship that is gone, May 3, 2019. Credit Sela Brook / Reuters"
    )
    assert not [path for path in built.files if "ship" in path]


def test_after_edits_a_site_has_the_bytes_of_a_clean_one_and_no_copy_is_made_twice(
    folder, built, build, tmp_path, make_picture
) -> None:
    story = folder / "articles/2024/storm.md"

    def rebuilt():
        again = build(folder)
        assert again.exit_code == 0, again.output
        clean = tmp_path / str(len(list(tmp_path.iterdir())))
        shutil.copytree(folder, clean, ignore=shutil.ignore_patterns(".clipfile", "site"))
        assert again.files == build(clean).files
        return again

    def made():
        found = (built.site / SMALL).stat()
        return found.st_ino, found.st_mtime_ns

    before = made()
    story.write_text(ARTICLE.replace("It rained", "It poured"), "utf-8")
    assert PHOTO in rebuilt().files
    assert made() == before
    (folder / PHOTO).write_bytes(make_picture((1300, 800), iim=IIM))
    assert {SMALL, MIDDLE} <= rebuilt().files.keys()
    assert made() != before
    expired = ARTICLE.replace("rights: expired", "rights: unknown")
    story.write_text(expired.replace("rights: licensed", "rights: expired"), "utf-8")
    again = rebuilt()
    assert not [path for path in again.files if "wave" in path]
    assert len([path for path in again.files if "ship" in path]) == 3
