"""Markdown as the site has it."""

import pytest

from clipfile.reading.markup import Markup

EXTENSIONS = (
    "toc tables fenced_code abbr admonition attr_list footnotes smarty pymdownx.superfences".split()
)


@pytest.fixture(scope="session")
def markup() -> Markup:
    return Markup(EXTENSIONS)
