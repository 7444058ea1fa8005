"""What stands around the archive: settings, hand-written pages, theme, program."""

from collections.abc import Callable
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from clipfile.adapter.files import RECORDS
from clipfile.output.surroundings import key_of_surroundings
from clipfile.output.watching import stamps
from clipfile.reading.markup import READS_FILES
from clipfile.versions import as_text, version_of, version_of_package

PACKAGE = Path(__file__).parent.parent
_HARMLESS = frozenset({"search", "material/search"})
"""Plugins that look at hand-written pages only."""
_OF_MARKDOWN = frozenset(
    (
        "abbr admonition attr_list codehilite def_list extra fenced_code footnotes legacy_attrs "
        "legacy_em md_in_html meta nl2br sane_lists smarty tables toc wikilinks"
    ).split()
)
"""Python-Markdown's own extensions: none of them reads a file."""


def key_around(config: MkDocsConfig, event: Callable[..., object]) -> bytes:
    """16 bytes that change with what MkDocs makes; empty when others have a say in it.

    Others are plugins, and Markdown extensions that may read files. `event` is one of our own, by
    which our hook is known among the plugins.
    """
    plugins = config.plugins.items()
    others = {name for name, found in plugins if getattr(found, event.__name__, None) != event}
    if others - _HARMLESS or not all(map(_reads_no_file, config.markdown_extensions)):
        return b""
    theme = config.theme
    settings = {
        **config,
        "theme": [theme.name, theme.dirs, theme.static_templates, {k: theme[k] for k in theme}],
        "packages": [version_of_package(name) for name in ("mkdocs", "mkdocs-material")],
        "program": version_of("adapter").hex(),
    }
    return key_of_surroundings(as_text(settings), stamps_around(config))


def _reads_no_file(extension: str) -> bool:
    is_pymdown = extension.startswith("pymdownx.") and extension not in READS_FILES
    return is_pymdown or extension.removeprefix("markdown.extensions.") in _OF_MARKDOWN


def stamps_around(config: MkDocsConfig) -> dict[str, str]:
    """Every file that is no article and no person record."""
    docs = Path(config.docs_dir)
    places = [docs, *theme_folders(config), Path(config.config_file_path)]
    return stamps(places, but=[docs / RECORDS])


def stamps_of_code(config: MkDocsConfig) -> dict[str, str]:
    """Every file of the program itself."""
    found = stamps([PACKAGE], but=theme_folders(config))
    return {path: mark for path, mark in found.items() if path.endswith(".py")}


def theme_folders(config: MkDocsConfig) -> list[Path]:
    """The folders of the theme that belong to the site, and so may be edited."""
    custom = config.theme.custom_dir
    return [Path(custom)] if custom else []
