"""A page of the site, before it is made."""

from collections.abc import Callable
from dataclasses import dataclass

from clipfile.model import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of the site."""

    address: str
    title: str
    template: str
    """The template's name, without folder and ending."""
    view: Callable[[], object]
    """Makes what the template is given."""
    date: PartialDate | None = None
    """The day of the newest thing on it, for the sitemap."""
    description: str = ""
    in_navigation: bool = False
    in_sitemap: bool = True
    origin: str = ""
    """The file from which it is made, when it is one."""
