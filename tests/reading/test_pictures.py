"""A picture's file gives its size and its own words, and whatever is in it, reading ends well."""

import random
import struct
import time
import tracemalloc
import warnings
import zlib

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from clipfile.model import PartialDate
from clipfile.problems import Problem
from clipfile.reading import pictures
from clipfile.reading.embedded import Embedded
from clipfile.reading.files import SourceFile
from clipfile.reading.pictures import read_picture

XMP = """<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
  xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
  xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"
  photoshop:City="Quayside" photoshop:DateCreated="2023-10-20T06:30:00+02:00">
<dc:creator><rdf:Seq><rdf:li>Sela Brook</rdf:li><rdf:li>Pim Oster</rdf:li></rdf:Seq></dc:creator>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© Harbour &amp; Sons</rdf:li>
<rdf:li xml:lang="el">© Λιμάνι</rdf:li></rdf:Alt></dc:rights>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Waves
  break.</rdf:li></rdf:Alt></dc:description>
<photoshop:Credit>Reuters</photoshop:Credit>
<photoshop:Source>Reuters Marketplace</photoshop:Source>
<photoshop:Headline>A storm</photoshop:Headline>
<xmpRights:WebStatement>https://licence.example/1</xmpRights:WebStatement>
<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorName>H</plus:LicensorName>
<plus:LicensorURL>https://shop.example/1</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
NEWER = Embedded(
    creators=("Sela Brook", "Pim Oster"),
    credit="Reuters",
    source="Reuters Marketplace",
    copyright_notice="© Harbour & Sons",
    rights_page="https://licence.example/1",
    licensor_page="https://shop.example/1",
    city="Quayside",
    date=PartialDate("2023-10-20"),
    headline="A storm",
    description="Waves break.",
)
IIM = {
    (1, 90): [b"\x1b%G"],
    (2, 80): ["Zoë Lind".encode(), b"Pim Oster"],
    (2, 110): [b"AFP"],
    (2, 115): [b"AFP Photo"],
    (2, 116): ["© Zoë".encode()],
    (2, 90): [b"Oaks"],
    (2, 55): [b"20241018"],
    (2, 105): [b"A  race"],
    (2, 120): [b"OAKS - OCTOBER 18:\rBoats."],
}
OLDER = Embedded(
    creators=("Zoë Lind", "Pim Oster"),
    credit="AFP",
    source="AFP Photo",
    copyright_notice="© Zoë",
    city="Oaks",
    date=PartialDate("2024-10-18"),
    headline="A race",
    description="OAKS - OCTOBER 18:Boats.",
)


@pytest.fixture
def read(tmp_path):
    """What is read of a file with these bytes."""

    def read_bytes(data: bytes):
        (tmp_path / "a.jpg").write_bytes(data)
        return read_picture(SourceFile(str(tmp_path), "a.jpg"))

    return read_bytes


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_xmp_is_read_from_every_kind_of_photograph(read, make_picture, kind) -> None:
    more = {"xmp": XMP.encode()}
    if kind == "PNG":
        more = {"pnginfo": PngInfo()}
        more["pnginfo"].add_itxt("XML:com.adobe.xmp", XMP, zip=True)
    assert read(make_picture((40, 30), kind=kind, **more)).embedded == NEWER


def test_iim_is_read_from_a_jpeg(read, make_picture) -> None:
    assert read(make_picture((40, 30), iim=IIM)).embedded == OLDER


def test_where_a_field_is_in_both_forms_the_newer_is_read(read, make_picture) -> None:
    some = XMP.replace("photoshop:City", "photoshop:State")
    embedded = read(make_picture((40, 30), iim=IIM, xmp=some.encode())).embedded
    assert (embedded.credit, embedded.city) == ("Reuters", "Oaks")


@pytest.mark.parametrize(
    ("charset", "value", "found"),
    [
        ([], "Zoë".encode(), ("Zoë",)),
        ([], "Zoë".encode("latin-1"), ()),
        ([b"\x1b.A"], "Zoë".encode("latin-1"), ("Zoë",)),
        ([b"\x1b%G"], b"A\x00\x07B\xe2\x80\xae", ("AB",)),
        ([], b"  ", ()),
        ([], b"", ()),
    ],
)
def test_words_are_read_in_the_encoding_that_the_file_declares(
    read, make_picture, charset, value, found
) -> None:
    """Another one is not guessed, and what no reader can see is left out."""
    iim = {(1, 90): charset, (2, 80): [value]}
    assert read(make_picture((40, 30), iim=iim)).embedded.creators == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (b"20241018", "2024-10-18"),
        (b"20241000", "2024-10"),
        (b"20240000", "2024"),
        (b"00000000", None),
        (b"20241399", None),
        (b"20240231", None),
        (b"yesterday", None),
    ],
)
def test_a_date_is_as_exact_as_the_file_knows_it(read, make_picture, text, found) -> None:
    embedded = read(make_picture((40, 30), iim={(2, 55): [text]})).embedded
    assert (embedded.date and embedded.date.iso) == found


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "https://", "https://a.example/ b", "//a.example"]
)
def test_what_is_no_address_is_no_licence(read, make_picture, address) -> None:
    packet = XMP.replace("https://licence.example/1", address).encode()
    embedded = read(make_picture((40, 30), xmp=packet)).embedded
    assert (embedded.rights_page, embedded.licensor_page) == ("", "https://shop.example/1")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_has_the_size_at_which_it_is_seen(read, make_picture, orientation, kind) -> None:
    picture = read(make_picture((60, 40), kind=kind, orientation=orientation))
    assert (picture.width, picture.height) == ((60, 40) if orientation < 5 else (40, 60))


@pytest.mark.parametrize(
    ("size", "options", "widths"),
    [
        ((639, 400), {}, ()),
        ((640, 400), {}, (480,)),
        ((1280, 10), {}, (480, 960)),
        ((4000, 20), {}, (480, 960, 1600)),
        ((20, 4000), {}, ()),
        ((20, 4000), {"orientation": 6}, (480, 960, 1600)),
        ((640, 400), {"kind": "PNG"}, (480,)),
        ((640, 400), {"kind": "WEBP"}, (480,)),
        ((640, 400), {"kind": "PNG", "mode": "RGBA"}, (480,)),
        ((640, 400), {"mode": "L"}, (480,)),
        ((640, 400), {"mode": "CMYK"}, ()),
        ((640, 400), {"kind": "PNG", "mode": "P"}, ()),
        ((640, 400), {"kind": "PNG", "transparency": (1, 2, 3)}, ()),
        ((640, 400), {"kind": "GIF"}, ()),
        ((640, 400), {"icc_profile": b"x" * 40_000}, ()),
    ],
)
def test_photographs_that_are_much_wider_than_a_copy_have_it(
    read, make_picture, size, options, widths
) -> None:
    assert read(make_picture(size, **options)).widths == widths


def test_a_picture_that_moves_has_no_copies(read, make_picture) -> None:
    frames = [Image.new("RGB", (640, 400), colour) for colour in ("red", "blue")]
    moving = make_picture((640, 400), kind="WEBP", save_all=True, append_images=frames)
    assert read(moving).widths == ()


def test_a_picture_of_many_passes_has_no_copies(read, make_picture) -> None:
    """Each scan of a progressive JPEG takes the time of all its pixels, and few bytes."""
    ordinary = make_picture((640, 400), progressive=True)
    assert read(ordinary).widths == (480,)
    assert read(ordinary[:-2] + b"\xff\xda\x00\x08" * 200 + b"\xff\xd9").widths == ()


def png(*chunks: tuple[bytes, bytes], size=(40, 30)) -> bytes:
    """A PNG with chunks before pixels that are not there."""
    header = struct.pack(">IIBBBBB", *size, 8, 2, 0, 0, 0)
    parts = [(b"IHDR", header), *chunks, (b"IDAT", zlib.compress(b"")), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )


BOMB = b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(b"<a>" * 40_000_000, 9)
LAUGHS = (
    b'<!DOCTYPE x [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(20))
    + b"]><x>&u;</x>"
)
FETCHES = (
    b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
    + XMP.replace("Quayside", "&a;").encode().partition(b"?>")[2]
)
DEEP = b"<a>" * 80_000
PACKETS = {
    "a million laughs": LAUGHS,
    "a file that is asked for": FETCHES,
    "a document type": XMP.replace("<x:xmp", "<!DOCTYPE x><x:xmp", 1).encode(),
    "no end": XMP[:600].encode(),
    "depth": DEEP,
    "a length beyond all packets": b"<a>" + b" " * 300_000 + b"</a>",
    "bytes": bytes(range(256)),
    "another encoding": XMP.replace(
        "?xpacket", '?xml version="1.0" encoding="cp037"?><?xpacket', 1
    ).encode(),
}


@pytest.mark.parametrize("packet", PACKETS.values(), ids=PACKETS)
def test_xmp_that_is_made_to_harm_is_not_read(read, make_picture, packet) -> None:
    picture = read(make_picture((40, 30), kind="WEBP", xmp=packet))
    assert picture.embedded == Embedded()


def test_values_without_end_are_cut(read, make_picture) -> None:
    many = XMP.replace("<rdf:li>Pim Oster</rdf:li>", "<rdf:li>Pim Oster</rdf:li>" * 3000)
    embedded = read(make_picture((40, 30), kind="WEBP", xmp=many.encode())).embedded
    assert embedded.creators == NEWER.creators
    iim = {(2, 80): [b"%d" % n for n in range(1000)], (2, 120): [b"x" * 30_000]}
    embedded = read(make_picture((40, 30), iim=iim)).embedded
    assert (len(embedded.creators), len(embedded.description)) == (16, 4000)


BAD = {
    "words that grow": (png((b"iTXt", BOMB)), "ValueError"),
    "more pixels than a machine can hold": (png(size=(60_000, 60_000)), "DecompressionBombError"),
    "many pixels": (png(size=(10_000, 10_000)), "DecompressionBombWarning"),
    "no picture": (b"no picture", "UnidentifiedImageError"),
    "a program": (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "UnidentifiedImageError"),
    "nothing": (b"", "UnidentifiedImageError"),
}


@pytest.mark.parametrize(("data", "error"), BAD.values(), ids=BAD)
def test_a_picture_that_is_made_to_harm_is_a_problem_in_bounded_time_and_memory(
    read, data, error
) -> None:
    began = time.process_time()
    tracemalloc.start()
    with warnings.catch_warnings():
        # Outside of tests a warning stops nothing.
        warnings.simplefilter("default")
        found = read(data)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert isinstance(found, Problem)
    assert str(found) == (
        f"a.jpg:1:1: bad-picture the picture cannot be read: {error} "
        "(save it again as JPEG, PNG or WebP)"
    )
    assert time.process_time() - began < 2
    assert most < 2 * pictures.LARGEST_FILE


def test_a_file_that_is_too_long_for_a_page_is_not_read(read, monkeypatch) -> None:
    monkeypatch.setattr(pictures, "LARGEST_FILE", 10)
    assert str(read(b"x" * 11)) == (
        "a.jpg:1:1: bad-picture the file has more than 10 bytes "
        "(save it again as JPEG, PNG or WebP)"
    )


def test_a_damaged_picture_never_raises(read, make_picture) -> None:
    """Bytes are changed, cut and doubled anywhere in files that hold all that is read."""
    wanted = random.Random(4)
    whole = [
        make_picture((40, 30), iim=IIM, orientation=6, xmp=XMP.encode()),
        make_picture((40, 30), kind="WEBP", orientation=6, xmp=XMP.encode()),
        make_picture((40, 30), kind="PNG", orientation=6),
        make_picture((40, 30), kind="GIF"),
    ]
    for number in range(600):
        data = bytearray(whole[number % len(whole)])
        for _ in range(wanted.randint(1, 12)):
            data[wanted.randrange(min(len(data), 900))] = wanted.randrange(256)
        if number % 3 == 0:
            del data[wanted.randrange(len(data)) :]
        read(bytes(data))
