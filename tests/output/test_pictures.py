"""Smaller copies of a picture: upright, with its credit, and the same bytes at any time."""

import io
import os
import subprocess
import sys
import time
from dataclasses import replace

import pytest
from PIL import Image, ImageChops, ImageStat
from PIL.ImageOps import exif_transpose

from clipfile.output.pictures import Darkroom, find_copy, make_copies, write_pictures
from clipfile.reading.embedded import Embedded, read_embedded
from clipfile.reading.files import SourceFile
from clipfile.reading.pictures import read_picture

PATH = "articles/2024/photos/a b.jpg"
CREDIT = {
    (2, 80): [b"Ines <Roe> & Co"],
    (2, 110): [b"AFP"],
    (2, 115): [b"AFP Photo"],
    (2, 116): ["© Roe".encode()],
    (2, 90): [b"Oaks"],
    (2, 120): [b"Boats."],
}


@pytest.fixture
def archive(tmp_path):
    """Puts a picture into a folder, and reads it."""

    def put(data: bytes, path: str = PATH):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
        return read_picture(SourceFile(str(tmp_path), path))

    return put


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_each_copy_has_its_width_the_picture_s_kind_and_fewer_bytes(
    archive, make_picture, kind
) -> None:
    data = make_picture((2400, 1600), kind=kind)
    copies = make_copies(data, archive(data), (480, 960, 1600))
    assert [(w, opened(copy).size, opened(copy).format) for w, copy in copies] == [
        (1600, (1600, 1067), kind),
        (960, (960, 640), kind),
        (480, (480, 320), kind),
    ]
    assert max(len(copy) for _, copy in copies) < len(data)


@pytest.mark.parametrize(
    ("orientation", "kind"), [*((n, "JPEG") for n in range(1, 9)), (6, "PNG"), (6, "WEBP")]
)
def test_a_copy_stands_upright_as_a_browser_shows_the_picture(
    archive, make_picture, orientation, kind
) -> None:
    """Pillow's own way of turning a picture is the other opinion."""
    plain = opened(make_picture((700, 660)))
    plain.paste((255, 0, 0), (0, 0, 300, 200))
    stream = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = orientation
    plain.save(stream, kind, exif=exif)
    [(_, copy)] = make_copies(stream.getvalue(), archive(stream.getvalue()), (480,))
    expected = exif_transpose(opened(stream.getvalue())).resize(opened(copy).size)
    difference = ImageChops.difference(expected.convert("RGB"), opened(copy).convert("RGB"))
    assert max(ImageStat.Stat(difference).mean) < 3
    assert "exif" not in opened(copy).info


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_copy_says_who_is_owed_what_and_nothing_else(archive, make_picture, kind) -> None:
    data = make_picture((700, 500), kind=kind, orientation=3)
    owed = Embedded(
        creators=("Ines <Roe> & Co", "Pim Oster"),
        credit="AFP",
        source="AFP Photo",
        copyright_notice="© Roe",
        rights_page="https://licence.example/?a=1&b=2",
        licensor_page="https://shop.example/",
    )
    picture = replace(archive(data), embedded=replace(owed, city="Oaks", description="Boats."))
    [(_, copy)] = make_copies(data, picture, (480,))
    assert read_embedded(opened(copy)) == owed


def test_a_copy_of_a_picture_that_says_nothing_says_nothing(archive, make_picture) -> None:
    data = make_picture((700, 500))
    [(_, copy)] = make_copies(data, archive(data), (480,))
    assert b"xmp" not in copy


def test_a_copy_keeps_the_colours_of_the_picture(archive, make_picture) -> None:
    data = make_picture((700, 500), icc_profile=b"a profile")
    [(_, copy)] = make_copies(data, archive(data), (480,))
    assert opened(copy).info["icc_profile"] == b"a profile"


def test_a_copy_has_the_same_bytes_in_every_process(archive, make_picture, tmp_path) -> None:
    data = make_picture((2400, 1600), iim=CREDIT)
    picture = archive(data)
    alone = {width: make_copies(data, picture, [width])[0][1] for width in picture.widths}
    program = (
        "import sys, hashlib; from clipfile.output.pictures import find_copy;"
        "from clipfile.reading.pictures import read_picture;"
        "from clipfile.reading.files import SourceFile; from pathlib import Path;"
        "root, path, at = sys.argv[1:]; picture = read_picture(SourceFile(root, path));"
        "sys.stdout.buffer.write(find_copy(at, Path(root), {path: picture}))"
    )
    at = "photos/480/2024/photos/a b.jpg"
    other = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path), PATH, at],
        env={**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C"},
        check=True,
        capture_output=True,
    )
    assert other.stdout == alone[480]
    assert find_copy(at, tmp_path, {PATH: picture}) == alone[480]


@pytest.mark.parametrize(
    "path",
    [
        "photos/480/2024/photos/b.jpg",
        "photos/0480/2024/photos/a b.jpg",
        "photos/960/2024/photos/a b.jpg",
        "photos/2024/photos/a b.jpg",
        "480/2024/photos/a b.jpg",
        "photos/480/",
        "photos/",
    ],
)
def test_nothing_stands_where_no_copy_does(archive, make_picture, tmp_path, path) -> None:
    assert find_copy(path, tmp_path, {PATH: archive(make_picture((700, 500)))}) is None


def test_a_picture_whose_pixels_are_damaged_is_shown_as_it_is(archive, make_picture) -> None:
    data = make_picture((2400, 1600))[:9000]
    picture = archive(data)
    assert picture.widths
    assert make_copies(data, picture, picture.widths) == [(w, data) for w in picture.widths]


def test_a_picture_with_many_pixels_takes_bounded_time(archive, make_picture) -> None:
    """The most that is made smaller: 40 million pixels in few bytes."""
    data = make_picture((8000, 5000), progressive=True)
    began = time.process_time()
    assert len(make_copies(data, archive(data), (480, 960, 1600))) == 3
    assert time.process_time() - began < 20


def test_only_what_is_not_in_the_site_is_written(archive, make_picture, tmp_path) -> None:
    picture = archive(make_picture((1300, 900)))

    def written(**published):
        room = Darkroom(
            root=str(tmp_path),
            pictures=[picture],
            published=published,
            into=str(tmp_path / "new"),
        )
        [(keys, is_new)] = write_pictures(room)
        new = tmp_path / "new"
        files = {p.relative_to(new).as_posix() for p in new.rglob("*") if p.is_file()}
        for path in files:
            (new / path).unlink()
        return dict(keys), is_new, files

    smaller = {f"photos/{w}/2024/photos/a b.jpg" for w in (480, 960)}
    keys, is_new, files = written()
    assert (is_new, files, keys.keys()) == (True, {PATH, *smaller}, {PATH, *smaller})
    assert len(set(keys.values())) == 3
    assert written(**keys) == (keys, False, set())
    assert written(**{**keys, PATH: b""})[1:] == (True, {PATH})
    [small, _] = sorted(smaller)
    assert written(**{**keys, small: b""})[1:] == (True, {small})


def test_another_picture_or_another_credit_gives_its_copies_other_keys(
    archive, make_picture, tmp_path
) -> None:
    def key(picture):
        room = Darkroom(root=str(tmp_path), pictures=[picture], published={}, into=str(tmp_path))
        [(keys, _)] = write_pictures(room)
        return keys["photos/480/2024/photos/a b.jpg"]

    picture = archive(make_picture((700, 500)))
    credited = replace(picture, embedded=Embedded(credit="AFP"))
    other = archive(make_picture((700, 501)))
    assert len({key(picture), key(credited), key(other)}) == 3
