"""What stands around the archive: settings, hand-written pages, theme, program."""

from collections.abc import Callable
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from clipfile.adapter.files import RECORDS
from clipfile.output.surroundings import key_of_surroundings
from clipfile.output.watching import stamps
from clipfile.versions import as_text, version_of, version_of_package

PACKAGE = Path(__file__).parent.parent
_HARMLESS = frozenset({"search", "material/search"})
"""Plugins that look at hand-written pages only."""


def key_around(config: MkDocsConfig, event: Callable[..., object]) -> bytes:
    """16 bytes that change with what MkDocs makes; empty when other plugins have a say in it.

    `event` is one of our own, by which our hook is known among the plugins.
    """
    plugins = config.plugins.items()
    others = {name for name, found in plugins if getattr(found, event.__name__, None) != event}
    if others - _HARMLESS:
        return b""
    theme = config.theme
    settings = {
        **config,
        "theme": [theme.name, theme.dirs, theme.static_templates, {k: theme[k] for k in theme}],
        "packages": [version_of_package(name) for name in ("mkdocs", "mkdocs-material")],
        "program": version_of("adapter").hex(),
    }
    return key_of_surroundings(as_text(settings), stamps_around(config))


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
