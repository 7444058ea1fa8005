"""A page of the archive is what MkDocs would have made of it, had it been given the page whole.

The archive makes its pages itself, and takes from the theme one frame for many of them. A second
hook, which `whole_pages.py` beside this file is, has MkDocs make each page by itself.
"""

import json
import shutil
from pathlib import Path

import pytest

HERE = Path(__file__).parent

NAVIGATION = "  - Articles: articles/index.md\n"
SETTINGS = {
    "as it is": lambda text: text,
    "without an address": lambda text: text.replace("site_url: ", "# site_url: "),
    "in another language": lambda text: text.replace("language: en", "language: el"),
    "with every way to find one's way": lambda text: text.replace(
        "[navigation.tabs]",
        "[navigation.tabs, navigation.sections, navigation.path, navigation.indexes, "
        "navigation.footer, navigation.top, toc.integrate, header.autohide]",
    ),
    "with an archive's page in a section": lambda text: text.replace(
        NAVIGATION, "  - Shelves:\n      - articles/index.md\n      - More: people/index.md\n"
    ),
    "without a navigation": lambda text: (
        text[: text.index("nav:")] + text[text.index("validation:") :]
    ),
    "with a navigation that names no page of the archive": lambda text: "".join(
        line
        for line in text.splitlines(keepends=True)
        if not line.endswith("/index.md\n") or "nav:" in line
    ),
    "with the search of MkDocs": lambda text: text.replace("plugins: []", "plugins: [search]"),
    "with a repository": lambda text: text.replace(
        "copyright:", "repo_url: https://code.example/harbour/file\ncopyright:"
    ),
}


@pytest.fixture
def compared(copy_of_newspaper, build):
    """Builds the newspaper with other settings, and gives each page in both ways."""

    def make(change):
        settings = copy_of_newspaper / "mkdocs.yml"
        text = settings.read_text("utf-8")
        changed = change(text)
        assert (changed != text) == (change is not SETTINGS["as it is"])
        hooks = changed.replace("/mkdocs_hook.py]", "/mkdocs_hook.py, whole_pages.py]")
        assert hooks != changed
        settings.write_text(hooks, "utf-8")
        shutil.copy(HERE / "whole_pages.py", copy_of_newspaper)
        built = build(copy_of_newspaper)
        assert built.exit_code == 0, built.output
        whole = json.loads((copy_of_newspaper / "whole.json").read_text("utf-8"))
        return {
            address: (text, built.files[f"{address}index.html"].decode())
            for address, text in whole.items()
        }

    return make


@pytest.mark.parametrize("settings", SETTINGS)
def test_every_page_is_the_one_that_mkdocs_would_make(compared, settings) -> None:
    pages = compared(SETTINGS[settings])
    different = {
        address: (line, other)
        for address, (whole, framed) in pages.items()
        for line, other in zip(whole.splitlines(), framed.splitlines(), strict=False)
        if line != other
    }
    assert different == {}
    assert [address for address, (whole, framed) in pages.items() if whole != framed] == []


def test_the_comparison_has_every_page_and_would_see_a_difference(compared, newspaper) -> None:
    pages = compared(SETTINGS["as it is"])
    by_hand = {"about/"}
    assert set(pages) == set(newspaper.addresses) - by_hand
    titles = [text.partition("<title>")[2].partition("</title>")[0] for text, _ in pages.values()]
    assert "Ada Quill - The Harbour File" in titles
    canonical = '<link rel="canonical" href="https://harbour.example/file/people/ada-quill/">'
    assert canonical in pages["people/ada-quill/"][0]
    description = '<meta name="description" content="Ada Quill: 7 clippings">'
    assert description in pages["people/ada-quill/"][0]
    # No two pages are the same but those that only lead to one place, and no slot is left empty.
    others = [text for address, (text, _) in pages.items() if address not in newspaper.redirects]
    assert len(set(others)) == len(others)
    assert [a for a, (_, framed) in pages.items() if "clipfileslot" in framed] == []
