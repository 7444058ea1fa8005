"""What is remembered of a site that was made while its files were too new to be known by stamps."""

import pytest

from clipfile import versions
from clipfile.pages.reach import Changes

PICTURE = "articles/2024/photos/gull.png"
RECORD = "docs/people/ada-quill.md"
_NEVER = 10**18
"""Nanoseconds in which everything is new."""


@pytest.fixture
def published(desk, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(versions, "_TICK", _NEVER)
        desk.publish()
    return desk


def test_a_build_after_one_of_new_files_plans_nothing_anew(published) -> None:
    assert published.plan_since().changes == Changes()


def test_a_picture_or_a_record_that_changed_meanwhile_is_told(published) -> None:
    picture, record = published.root / PICTURE, published.root / RECORD
    picture.write_bytes(picture.read_bytes() + b"\n")
    record.write_bytes(record.read_bytes().replace(b"Quill", b"Quell", 1))
    changes = published.plan_since().changes
    assert changes.pictures == {PICTURE}
    assert [record.path for record in changes.records] == [RECORD]
