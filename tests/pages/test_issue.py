"""What is remembered of a site that was made while its files were too new to be known by stamps."""

from clipfile import versions
from clipfile.pages.issue import changes_since, issue_key_afterwards, keep_issue
from clipfile.reading.many import Reader
from clipfile.reading.markup import Markup

PICTURE = "articles/2024/photos/gull.png"
RECORD = "docs/people/ada-quill.md"
AROUND = b"around"
_NEVER = 10**18
"""Nanoseconds in which everything is new."""


def key_of(desk) -> bytes:
    reader = Reader(language=desk.language, markup=Markup(desk.extensions))
    return issue_key_afterwards(AROUND, desk.root, desk.memory, reader)


def made_while_all_is_new(desk, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(versions, "_TICK", _NEVER)
        site = desk.plan()
        assert desk.issue_key() == b""
    return site


def test_a_build_after_one_of_new_files_plans_nothing_anew(desk, monkeypatch) -> None:
    site = made_while_all_is_new(desk, monkeypatch)
    key = key_of(desk)
    assert key
    keep_issue(site.archive, key, site.planned, None)
    assert changes_since(desk.read(), key_of(desk)) == ()


def test_a_picture_or_a_record_that_changed_meanwhile_is_told(desk, monkeypatch) -> None:
    for path in (PICTURE, RECORD):
        made_while_all_is_new(desk, monkeypatch)
        before = (desk.root / path).read_bytes()
        changed = before + b"\n" if path == PICTURE else before.replace(b"Quill", b"Quell", 1)
        (desk.root / path).write_bytes(changed)
        assert key_of(desk) == b""
        (desk.root / path).write_bytes(before)


def test_what_is_still_new_has_no_key(desk, monkeypatch) -> None:
    made_while_all_is_new(desk, monkeypatch)
    monkeypatch.setattr(versions, "_TICK", _NEVER)
    assert key_of(desk) == b""
