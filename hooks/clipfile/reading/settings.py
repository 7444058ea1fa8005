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
    """`mkdocs.yml` is missing or cannot be used; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The site's own choices."""

    language: str
    extensions: tuple[str, ...]
    configs: dict[str, dict[str, object]]

    def markup(self) -> Markup:
        """Markdown as the site's pages have it.

        Raises:
            SettingsError: an extension is not installed, or does not take its options.
        """
        try:
            return Markup(self.extensions, self.configs)
        except Exception as error:  # extensions raise what they like
            raise SettingsError(f"{CONFIG}: a Markdown extension fails: {error}") from error


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
    except UnicodeDecodeError as error:
        raise SettingsError(f"{CONFIG}: it is not UTF-8") from error
    try:
        config = yaml.load(text, Loader=_Loader)  # noqa: S506  a SafeLoader
    except yaml.YAMLError as error:
        raise SettingsError(f"{CONFIG}: {' '.join(str(error).split())}") from error
    if not isinstance(config, dict):
        raise SettingsError(f"{CONFIG}: `key: value` lines are needed")
    theme = config.get("theme")
    configs = _configs(config.get("markdown_extensions") or [])
    return Settings(
        language=str(theme.get("language") or "en") if isinstance(theme, dict) else "en",
        extensions=tuple(dict.fromkeys((*_BUILT_IN, *configs))),
        configs={name: options for name, options in configs.items() if options},
    )


def _configs(listed: Any) -> dict[str, dict[str, object]]:  # noqa: ANN401  YAML's values
    """Extension -> options, from either form that MkDocs takes: a list or a mapping."""
    if isinstance(listed, dict):
        return {str(name): _options(name, options) for name, options in listed.items()}
    if not isinstance(listed, list):
        raise SettingsError(f"{CONFIG}: `markdown_extensions` is a list")
    configs: dict[str, dict[str, object]] = {}
    for item in listed:
        configs |= _configs(item) if isinstance(item, dict) else {str(item): {}}
    return configs


def _options(name: Any, options: Any) -> dict[str, object]:  # noqa: ANN401  YAML's values
    if options is not None and not isinstance(options, dict):
        raise SettingsError(f"{CONFIG}: the options of `{name}` are `key: value` lines")
    return dict(options or {})
