"""`mkdocs.yml` -> what reading an archive needs of it, without loading MkDocs."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from clipfile.reading.markup import Markup

CONFIG = "mkdocs.yml"
_BUILT_IN = ("toc", "tables", "fenced_code")
"""The extensions that MkDocs always adds (config/defaults.py:108 in MkDocs 1.6.1)."""


class SettingsError(Exception):
    """`mkdocs.yml` is missing or is not YAML; the message says which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The site's own choices."""

    language: str
    extensions: tuple[str, ...]
    configs: dict[str, dict[str, object]]

    def markup(self) -> Markup:
        """Markdown as the site's pages have it."""
        return Markup(self.extensions, self.configs)


class _Loader(yaml.SafeLoader):
    """Reads the tags that MkDocs allows in its configuration as nothing: no code is run."""


def _nothing(_loader: yaml.SafeLoader, _suffix: str, _node: yaml.Node) -> None:
    return None


_Loader.add_multi_constructor("!", _nothing)
_Loader.add_multi_constructor("tag:yaml.org,2002:python/", _nothing)


def read_settings(root: Path) -> Settings:
    """The settings of the archive at `root`.

    Raises:
        SettingsError: `root` has no `mkdocs.yml`, or it cannot be read.
    """
    try:
        text = (root / CONFIG).read_text("utf-8")
    except OSError as error:
        raise SettingsError(
            f"{root}: no {CONFIG} here; run this in the archive's own folder"
        ) from error
    try:
        config = yaml.load(text, Loader=_Loader)  # noqa: S506  a SafeLoader
    except yaml.YAMLError as error:
        raise SettingsError(f"{CONFIG}: {' '.join(str(error).split())}") from error
    theme = config.get("theme") if isinstance(config, dict) else None
    listed = (config or {}).get("markdown_extensions") or []
    configs = _configs(listed)
    return Settings(
        language=str(theme.get("language") or "en") if isinstance(theme, dict) else "en",
        extensions=tuple(dict.fromkeys((*_BUILT_IN, *configs))),
        configs={name: options for name, options in configs.items() if options},
    )


def _configs(listed: Any) -> dict[str, dict[str, object]]:  # noqa: ANN401  YAML's values
    """Extension -> options, from either form that MkDocs takes: a list or a mapping."""
    if isinstance(listed, dict):
        return {str(name): dict(options or {}) for name, options in listed.items()}
    configs: dict[str, dict[str, object]] = {}
    for item in listed:
        configs |= _configs(item) if isinstance(item, dict) else {str(item): {}}
    return configs
