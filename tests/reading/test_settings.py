"""`mkdocs.yml` as reading needs it, without MkDocs."""

from pathlib import Path

import pytest

from clipfile.reading.settings import SettingsError, read_settings

ALWAYS = ("toc", "tables", "fenced_code")


def write(root: Path, text: str | bytes) -> Path:
    root.joinpath("mkdocs.yml").write_bytes(text.encode() if isinstance(text, str) else text)
    return root


@pytest.mark.parametrize(
    ("text", "language", "extensions"),
    [
        ("site_name: A", "en", ALWAYS),
        ("theme: {name: material, language: el}", "el", ALWAYS),
        ("theme: material", "en", ALWAYS),
        ("markdown_extensions: [abbr, toc]", "en", (*ALWAYS, "abbr")),
        ("markdown_extensions: {abbr: , smarty: {}}", "en", (*ALWAYS, "abbr", "smarty")),
        ("markdown_extensions:", "en", ALWAYS),
        ("x: !ENV HOME\ny: !!python/name:os.system ''\nz: !relative a", "en", ALWAYS),
    ],
)
def test_the_sites_language_and_extensions_are_read(
    tmp_path: Path, text: str, language: str, extensions: tuple[str, ...]
) -> None:
    settings = read_settings(write(tmp_path, text))
    assert (settings.language, settings.extensions) == (language, extensions)


def test_the_options_of_an_extension_reach_the_text(tmp_path: Path) -> None:
    text = "markdown_extensions:\n  - smarty:\n      substitutions: {ellipsis: '[more]'}\n"
    markup = read_settings(write(tmp_path, text)).markup()
    assert markup.to_html("wait...") == "<p>wait[more]</p>"


def test_a_folder_without_a_site_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as raised:
        read_settings(tmp_path)
    assert (
        str(raised.value) == f"{tmp_path}: no mkdocs.yml here; run this in the archive's own folder"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: [", "mkdocs.yml: while parsing a flow node expected the node content"),
        (b"a: \xff", "mkdocs.yml: it is not UTF-8"),
        ("", "mkdocs.yml: `key: value` lines are needed"),
        ("- a", "mkdocs.yml: `key: value` lines are needed"),
        ("markdown_extensions: abbr", "mkdocs.yml: `markdown_extensions` is a list"),
        (
            "markdown_extensions: [abbr: [x]]",
            "mkdocs.yml: the options of `abbr` are `key: value` lines",
        ),
        (
            "markdown_extensions: [no_such_extension]",
            "mkdocs.yml: a Markdown extension fails: No module named 'no_such_extension'",
        ),
        (
            "markdown_extensions: [toc: {no_such_option: 1}]",
            "mkdocs.yml: a Markdown extension fails: 'no_such_option'",
        ),
    ],
)
def test_a_site_that_cannot_be_read_is_answered_with_the_reason(
    tmp_path: Path, text: str | bytes, expected: str
) -> None:
    with pytest.raises(SettingsError) as raised:
        read_settings(write(tmp_path, text)).markup()
    assert str(raised.value).startswith(expected)
