"""Any name -> one URL segment."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipfile.slugs import digest, fold_latin, name_key, slug

LONGEST = 80


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ada Quill", "ada-quill"),
        ("  Ada \t Quill\n", "ada-quill"),
        ("Ada Quill-Marsh", "ada-quill-marsh"),
        ("ada_quill", "ada-quill"),
        ("AT&T / NBC", "at-t-nbc"),
        ("Route 66", "route-66"),
        ("50% off!", "50-off"),
        # Apostrophes join, in every form.
        ("Bela O'Marsh", "bela-omarsh"),
        ("Bela O’Marsh", "bela-omarsh"),
        ("Bela Oʼ‘Marsh", "bela-o-marsh"),
        # Latin letters lose their marks.
        ("José Ñáñez", "jose-nanez"),
        ("Søren Ægir Łukasz Đorđe Þór Œuvre", "soren-aegir-lukasz-dorde-thor-oeuvre"),
        ("Straße", "strasse"),
        ("İpek Işık", "ipek-isik"),
        ("Nguyễn Văn", "nguyen-van"),
        ("ﬁnance", "finance"),
        ("Ａｄａ", "ada"),
        # Other scripts keep their letters and the marks that make them.
        ("大江 健三郎", "大江-健三郎"),
        ("Ελλάδα", "ελλάδα"),
        ("Йога", "йога"),
        ("कमला", "कमला"),
        ("가", "가"),
        ("שלום", "שלום"),
        ("عمر", "عمر"),
        # Names of devices, which some file systems reserve.
        ("CON", "con-x"),
        ("nul", "nul-x"),
        ("Com1", "com1-x"),
        ("LPT9", "lpt9-x"),
        ("Connie", "connie"),
        ("com", "com"),
        # Nothing that leads elsewhere.
        ("../../etc/passwd", "etc-passwd"),
        ("a\0b", "a-b"),
        (".hidden", "hidden"),
        ("Ada\u202equill", "ada-quill"),
    ],
)
def test_a_name_becomes_a_segment_that_readers_can_type(name: str, expected: str) -> None:
    assert slug(name) == expected


@pytest.mark.parametrize("name", ["José Quill", "Ελλάδα Άννα", "Йога", "가나", "Nguyễn"])
def test_composed_and_decomposed_spellings_have_one_address(name: str) -> None:
    decomposed = unicodedata.normalize("NFD", name)
    assert decomposed != name
    assert slug(decomposed) == slug(name)
    assert digest(decomposed) == digest(name)


@pytest.mark.parametrize("name", ["", "   ", "!!!", "🙂", "’", "-", "\u0301", "\u20dd"])
def test_a_name_without_letters_or_digits_is_named_by_its_hash(name: str) -> None:
    assert slug(name) == f"x-{digest(name)}"


def test_different_names_without_letters_have_different_addresses() -> None:
    assert len({slug(name) for name in ("!", "?", "🙂", "🙃", "…")}) == 5


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a" * 200, "a" * 80),
        ("大" * 100, "大" * 26),
        ("й" * 100, "й" * 40),
        ("b" * 79 + " quill", "b" * 79),
    ],
)
def test_a_long_name_is_cut_at_a_whole_character(name: str, expected: str) -> None:
    assert slug(name) == expected


@settings(deadline=None)
@given(st.text())
def test_a_slug_is_one_normal_safe_segment_and_its_own_slug(name: str) -> None:
    segment = slug(name)
    assert slug(segment) == segment
    assert 1 <= len(segment.encode()) <= LONGEST
    assert unicodedata.is_normalized("NFC", segment)
    assert not set(segment) & set("/\\.:?#%&'\"<> \n\0")
    assert not segment.startswith("-")
    assert not segment.endswith("-")
    assert slug(unicodedata.normalize("NFD", name)) == segment


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ada  Quill", "ada quill"), ("Straße", "STRASSE"), ("Ａda", "ada"), ("Jose\u0301", "José")],
)
def test_two_spellings_of_a_name_have_one_key(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


def test_an_accent_makes_another_name_until_a_record_says_otherwise() -> None:
    assert name_key("José") != name_key("Jose")


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Ñáñez", "Nanez"), ("Ελλάδα", "Ελλάδα"), ("Йога", "Йога"), ("が", "が"), ("ø", "ø")],
)
def test_only_latin_letters_are_folded(text: str, expected: str) -> None:
    assert fold_latin(text) == expected
