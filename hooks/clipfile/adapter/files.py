"""The archive's pages where MkDocs, its navigation and its templates look for files and pages."""

import html

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from clipfile.archive import Archive
from clipfile.pages.page import Page as PlannedPage
from clipfile.pages.rendering import token
from clipfile.pages.site import Site

RECORDS = "people/"
"""The folder of `docs_dir` whose files are person records, not pages."""


class ArchivePage(Page):
    """Stands for a page of the archive, with a token where its content goes."""

    def __init__(self, title: str, description: str, file: File, config: MkDocsConfig) -> None:
        """Set itself as `file.page`, so that navigation takes it (structure/nav.py:150-154)."""
        # Material prints titles and descriptions unescaped.
        super().__init__(html.escape(title), file, config)
        self.meta = {"hide": ["navigation", "toc"], "description": html.escape(description)}
        self.content = token("content")
        self.toc = TableOfContents([])


class ArchiveFile(File):
    """Gives links and navigation the address of something that the archive itself writes."""

    is_settled = False
    """Until the navigation is made a page of it can be in it; afterwards MkDocs leaves it alone."""

    def is_documentation_page(self) -> bool:
        """Whether MkDocs looks at it as a page (structure/files.py:503)."""
        return not self.is_settled and self.src_uri.endswith(".md")

    def copy_file(self, dirty: bool = False) -> None:  # noqa: FBT001, FBT002  MkDocs' own
        """The archive has written it, or will."""


class ArchiveFiles(Files):
    """The site's files, and those of the archive that a hand-written page links to.

    MkDocs is not told of every page: it would hold two objects for each (structure/files.py:66).
    """

    def __init__(self, files: Files, site: Site, archive: Archive, config: MkDocsConfig) -> None:
        """Take over the `files` that MkDocs has found, without the person records."""
        super().__init__(
            file
            for file in files
            if not (file.src_uri.startswith(RECORDS) and file.is_documentation_page())
        )
        self._archive = archive
        self._site = site
        self._config = config
        self.asked: dict[str, str] = {}
        """Path that was looked for among the archive's own files -> where that is in the site."""

    def get_file_from_path(self, path: str) -> File | None:
        """A file by its path; one of the archive is made when it is asked for."""
        found = super().get_file_from_path(path)
        if found is not None:
            return found
        self.asked[path] = destination = destination_of(path, self._site, self._archive)
        return stand_in(path, destination, self._config) if destination else None


def destination_of(path: str, site: Site, archive: Archive) -> str:
    """Where in the site a file of the archive is shown; nothing when it is not."""
    if path in archive.pictures:
        return path
    address = f"{path.removesuffix('.md')}/"
    return f"{address}index.html" if path.endswith(".md") and site.has(address) else ""


def in_navigation(planned: PlannedPage, config: MkDocsConfig) -> ArchiveFile:
    """The file of a page that can be named in `nav:`."""
    file = stand_in(f"{planned.address}index.md", f"{planned.address}index.html", config)
    file.inclusion = InclusionLevel.INCLUDED
    ArchivePage(planned.title, planned.description, file, config)
    return file


def stand_in(path: str, destination: str, config: MkDocsConfig) -> ArchiveFile:
    """What stands for a file at `path` that the archive writes to `destination`."""
    return ArchiveFile(
        path,
        config.docs_dir,
        config.site_dir,
        use_directory_urls=True,
        dest_uri=destination,
        inclusion=InclusionLevel.NOT_IN_NAV,
    )
