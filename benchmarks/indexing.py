"""Makes the search index of an archive that was built, and nothing else.

Usage, in the archive's folder: python …/benchmarks/indexing.py FOLDER

The texts come from what the build has kept of its reading, as in any build after the first one.
"""

import sys
from contextlib import closing
from pathlib import Path

sys.path.insert(0, "hooks")

from clipfile.archive import read_archive
from clipfile.memory import open_memory
from clipfile.progress import Progress
from clipfile.reading.inventory import take_inventory
from clipfile.reading.many import Reader
from clipfile.reading.settings import read_settings
from clipfile.search.bundle import write_shards
from clipfile.search.shards import plan_index

_LANGUAGE = "en"


def main(into: Path) -> None:
    """Write the index into a folder that is not there yet."""
    root = Path.cwd()
    reader = Reader(language=_LANGUAGE, markup=read_settings(root).markup())
    with closing(open_memory(root)) as memory:
        inventory = take_inventory(root, Progress())
        archive = read_archive(inventory, reader=reader, memory=memory, progress=Progress())
        index = plan_index(archive, language=_LANGUAGE)
        places = {folder: into / folder for folder in index.keys}
        for _ in write_shards(archive, index, index.keys.keys(), places, language=_LANGUAGE):
            pass


if __name__ == "__main__":
    main(Path(sys.argv[1]))
