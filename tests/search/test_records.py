"""What each record says of an article and of a person: no more than their pages publish."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from clipfile.archive import Archive
from clipfile.pages.labels import labels_of
from clipfile.search.pagefind import Record
from clipfile.search.records import person_key, records_of

Read = Callable[[Path], Archive]

FOG = "articles/1987/fog-signal-falls-silent.md"
FERRY = "articles/1987/night-ferry-runs-again.md"
ADA = "docs/people/ada-quill.md"
PORTRAIT = "articles/portraits/ada-quill.png"


def records(archive: Archive) -> dict[str, Record]:
    """Every record by its address."""
    found = records_of(archive, labels_of(archive), archive.clippings, archive.people)
    return {record.url: record for record in found}


def edit(archive: Path, path: str, old: str, new: str) -> None:
    text = (archive / path).read_text("utf-8")
    assert old in text
    (archive / path).write_text(text.replace(old, new), "utf-8")


@pytest.mark.parametrize(
    ("key", "said", "found"),
    [
        ("display: full", (), ["lower town", "fendlewharf"]),
        ("display: excerpt", ("Beginning only",), ["lower town"]),
        ("display: metadata", ("Without its text",), []),
        ("status: canceled", ("Withdrawn",), []),
    ],
)
def test_an_article_is_found_by_the_text_that_its_page_publishes(
    copy_of_newspaper: Path,
    read: Read,
    key: str,
    said: tuple[str],
    found: list[str],
) -> None:
    edit(copy_of_newspaper, FOG, "display: excerpt", key)
    record = records(read(copy_of_newspaper))["/articles/1987/fog-signal-falls-silent/"]
    everything = f"{record.content} {record.meta} {record.shown}"
    assert record.shown["text"] == said
    assert record.content.startswith("Fog signal falls silent · Evening Lantern")
    assert [word for word in ("lower town", "fendlewharf") if word in everything] == found


@pytest.mark.parametrize("key", ["status: draft", "status: withheld", "embargo: 2999-01-01"])
def test_an_article_that_is_held_back_has_no_record(
    copy_of_newspaper: Path, read: Read, key: str
) -> None:
    if key.startswith("embargo"):
        key = f"status: embargoed\n{key}"
    edit(copy_of_newspaper, FOG, "display: excerpt", key)
    found = records(read(copy_of_newspaper))
    assert [url for url in found if "fog-signal" in url] == []


def test_a_person_who_may_not_be_named_has_no_record(copy_of_newspaper: Path, read: Read) -> None:
    edit(copy_of_newspaper, ADA, "name: Ada Quill", "name: Ada Quill\nindex: false")
    found = records(read(copy_of_newspaper))
    assert "/people/ada-quill/" not in found
    shown = [name for record in found.values() for name in record.shown.get("person", ())]
    filed = [name for record in found.values() for name in record.filters.get("person", ())]
    assert shown
    assert "Ada Quill" not in {*shown, *filed}


@pytest.mark.parametrize(
    ("rights", "image"),
    [("licensed", (PORTRAIT,)), ("public-domain", (PORTRAIT,)), ("unknown", ()), ("expired", ())],
)
def test_a_person_is_shown_with_the_portrait_that_the_page_shows(
    copy_of_newspaper: Path, read: Read, rights: str, image: tuple[str, ...]
) -> None:
    # The same picture beside an article may be shown whatever the portrait's own rights are.
    beside = f"captions:\n  - {{text: 'A woman.', image: ../../{PORTRAIT}, rights: licensed}}"
    edit(copy_of_newspaper, FERRY, "topics: [Ferries]", beside)
    edit(copy_of_newspaper, ADA, "rights: licensed", f"rights: {rights}")
    archive = read(copy_of_newspaper)
    record = records(archive)["/people/ada-quill/"]
    assert record.shown["image"] == image
    assert record.shown["sum"] == ("In 7 clippings",)
    assert (PORTRAIT in repr(person_key(archive, "ada-quill"))) is bool(image)


def test_of_a_large_portrait_the_smallest_copy_is_shown(
    copy_of_newspaper: Path, read: Read
) -> None:
    Image.effect_noise((1000, 1200), 40).save(copy_of_newspaper / PORTRAIT)
    record = records(read(copy_of_newspaper))["/people/ada-quill/"]
    assert record.shown["image"] == ("photos/480/portraits/ada-quill.png",)
