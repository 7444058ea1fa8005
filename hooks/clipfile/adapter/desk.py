"""What lives from one event of MkDocs to the next, and in a preview from one rebuild to the next.

MkDocs keeps a hook's module as long as the process, and so this one (config_options.py:1190).
"""

import gc
import logging
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.utils import CountHandler

from clipfile.archive import Archive
from clipfile.memory import Memory, open_memory
from clipfile.output.preview import Preview
from clipfile.pages.site import Site
from clipfile.progress import Progress
from clipfile.reading.inventory import Inventory
from clipfile.reading.many import Reader
from clipfile.reading.markup import Markup

# Only loggers below `mkdocs` count for --strict (commands/build.py:251-257).
log = logging.getLogger("mkdocs.plugins.clipfile")


class Warnings(CountHandler):
    """Counts what MkDocs warns of, beside what the archive itself does."""

    def __init__(self) -> None:
        super().__init__()
        self.setLevel(logging.WARNING)

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether a message is not the archive's own."""
        return record.name != log.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Surrounding:
    """What MkDocs has made of everything that is not the archive's."""

    config: MkDocsConfig
    files: Files
    nav: Navigation
    env: Environment


@dataclass(slots=True)
class Desk:
    """The state of the work."""

    command: str = ""
    """`build`, `serve` or `gh-deploy`; empty when another program calls MkDocs."""
    warnings: Warnings = field(default_factory=Warnings)
    root: Path = Path()
    """The archive's folder."""
    memory: Memory | None = None
    lock: ExitStack = field(default_factory=ExitStack)
    """Holds the memory's lock from the beginning of a build or a rebuild to its end."""
    progress: Progress = field(default_factory=Progress)
    inventory: Inventory | None = None
    archive: Archive | None = None
    site: Site | None = None
    published: Mapping[str, bytes] = field(default_factory=dict)
    """Path -> key of every file of the site, as far as it is known."""
    into: str = ""
    """The site's folder, while MkDocs writes beside it."""
    key: bytes = b""
    """Of everything that the build depends on; empty when that cannot be known."""
    around: bytes = b""
    """Of everything around the archive; empty when that cannot be known."""
    nav: Navigation | None = None
    mkdocs: Surrounding | None = None
    preview: Preview | None = None

    @property
    def serves(self) -> bool:
        """Whether this is a preview, in which a mistake must not stop the server."""
        return self.command == "serve"

    def begin(self, config: MkDocsConfig) -> Memory:
        """Get ready for a build or a rebuild; gives back the archive's memory."""
        self.end()
        # Millions of values are made, none of them in a circle: looking for such takes longer
        # than a small edit itself.
        gc.disable()
        self.warnings = Warnings()
        logging.getLogger("mkdocs").addHandler(self.warnings)
        self.progress = Progress(log.info)
        root = Path(config.config_file_path).parent
        if self.memory is None or self.root != root or not self.memory.is_there:
            self.root, self.memory = root, open_memory(root)
        self.lock.enter_context(self.memory.alone(log.info))
        return self.memory

    def end(self) -> None:
        """Let others work on the archive."""
        self.lock.close()
        gc.freeze()
        gc.enable()

    def built(self) -> tuple[Archive, Site]:
        """The archive and its site."""
        if self.archive is None or self.site is None:
            raise PluginError("the archive was not read: on_pre_build did not run")
        return self.archive, self.site

    def around_it(self) -> Surrounding:
        """What MkDocs has made."""
        if self.mkdocs is None:
            raise PluginError("the templates were not loaded: on_env did not run")
        return self.mkdocs

    def show_table(self) -> None:
        """With --verbose, what took how long."""
        for line in self.progress.table():
            log.debug(line)


now = Desk()


def language_of(config: MkDocsConfig) -> str:
    """The site's language."""
    return str(config.theme.get("language") or "en")


def reader_of(config: MkDocsConfig) -> Reader:
    """Reads articles as the site's pages have their text."""
    markup = Markup(config.markdown_extensions, config.mdx_configs)
    return Reader(language=language_of(config), markup=markup)
