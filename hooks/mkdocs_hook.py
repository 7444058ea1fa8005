"""The hook that `mkdocs.yml` names. MkDocs takes every name here that begins with `on_`."""

from clipfile.adapter.events import (
    on_build_error,
    on_env,
    on_files,
    on_nav,
    on_page_context,
    on_post_build,
    on_pre_build,
    on_serve,
    on_startup,
)

__all__ = [
    "on_build_error",
    "on_env",
    "on_files",
    "on_nav",
    "on_page_context",
    "on_post_build",
    "on_pre_build",
    "on_serve",
    "on_startup",
]
