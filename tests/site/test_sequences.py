"""After any sequence of edits, a build has the same bytes as one from nothing.

A search index with an overlay has the same records in other files; that it gives the same answers
is tested in a browser.

Builds are made in this process, one after the other, as an editor makes them. A file that was just
changed is not trusted by its stamp; that time is shortened here, so that sequences test the
shortcuts and not the caution.
"""

import os
import pickle
import shutil
import time
from fnmatch import fnmatch
from hashlib import blake2b
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings, stateful
from hypothesis import strategies as st
from mkdocs.commands.build import build
from mkdocs.config import load_config

from clipfile import versions
from clipfile.adapter.desk import now
from clipfile.search import overlay

TICK = 0.02
SEQUENCES = int(os.environ.get("CLIPFILE_SEQUENCES", "8"))
"""How many are tried; `make attack` tries more."""

WORDS = st.sampled_from(
    ["Ada Quill", "Quill", "Bela Marsh", "Marsh", "Nora Velt", "the harbour", "a storm", "tolls"]
)
TITLES = st.sampled_from(["Harbour shut", "Tolls rise", "Ada Quill speaks", "<i>Gulls</i> & co"])
DATES = st.sampled_from(["1987", "2023-10", "2023-10-20", "2024-02-29", "2024-12-31"])
IDS = st.sampled_from(["alpha", "beta", "gamma", "delta"])
PEOPLE = st.sampled_from(["ada-quill", "bela-marsh", "tom-reed"])


@st.composite
def articles(draw: st.DrawFn) -> str:
    head = [f"title: {draw(TITLES)!r}", f"date: {draw(DATES)}"]
    head.append(f"source: {draw(st.sampled_from(['Day Sheet', 'The Gull']))}")
    if draw(st.booleans()):
        head.append(f"people: [{draw(st.sampled_from(['Tom Reed', 'Ada Quill', 'Jo Ash']))}]")
    if draw(st.booleans()):
        head.append(f"topics: [{draw(st.sampled_from(['Storms', 'Tolls']))}]")
    if draw(st.booleans()):
        head.append(f"captions: ['QUAY - MAY 4: {draw(WORDS)}. (Photo by Jo Ash/AFP)']")
    elif draw(st.booleans()):
        rights = draw(st.sampled_from(["licensed", "expired"]))
        place = draw(st.sampled_from(["Hull", "HULL", "Quay"]))
        head.append(
            "captions: [{text: 'A gull. (Photo by Jo Ash/AFP)', image: ../2023/photos/storm.jpg, "
            f"place: {place}, rights: {rights}}}]"
        )
    if draw(st.booleans()):
        head.append(f"related: [{draw(st.sampled_from(['night-ferry-runs-again']))}]")
    head += draw(st.sampled_from([[], [], [], ["status: draft"], ["display: excerpt"]]))
    text = " ".join(draw(st.lists(WORDS, min_size=1, max_size=4)))
    return "---\n" + "\n".join(head) + f"\n---\nOn Monday {text}.\n\nLater {draw(WORDS)} “spoke”.\n"


@st.composite
def records(draw: st.DrawFn, id_: str) -> str:
    name = id_.replace("-", " ").title()
    alias = draw(st.sampled_from(["", "aliases: [the harbour]\n", "aliases: [Marsh]\n"]))
    index = draw(st.sampled_from(["", "", "index: false\n"]))
    return f"---\nname: {name}\n{alias}{index}---\n"


class Sequences(stateful.RuleBasedStateMachine):
    """An archive that is edited and built."""

    folder: Path
    settled: object
    clean: dict[bytes, object]
    """Of what builds from nothing were made -> what they made; for many edits change nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.archive = self.folder / f"archive-{time.monotonic_ns()}"
        self.settled(self.archive)
        theme = self.archive / "theme"
        config = self.archive / "mkdocs.yml"
        text = config.read_text("utf-8")
        [folder] = [line.split(": ")[1] for line in text.splitlines() if "custom_dir: " in line]
        shutil.copytree(folder, theme)
        config.write_text(text.replace(folder, "theme"), "utf-8")
        self.storm = (self.archive / "articles/2023/photos/storm.jpg").read_bytes()
        self.before: dict[Path, str | None] = {}
        self.build()

    def teardown(self) -> None:
        shutil.rmtree(self.archive)

    def write(self, path: Path, text: str | None) -> None:
        self.before[path] = path.read_text("utf-8") if path.exists() else None
        if text is None:
            path.unlink(missing_ok=True)
        else:
            path.write_text(text, "utf-8")

    def replace(self, path: str, old: str, new: str) -> None:
        text = (self.archive / path).read_text("utf-8")
        self.write(self.archive / path, text.replace(old, new))

    @stateful.rule(id_=IDS, year=st.sampled_from(["2023", "2024"]), text=articles())
    def create_or_change(self, id_: str, year: str, text: str) -> None:
        # An id is unique: the same one in another year goes.
        for other in self.archive.glob(f"articles/*/{id_}.md"):
            self.write(other, None)
        self.write(self.archive / "articles" / year / f"{id_}.md", text)

    @stateful.rule(word=WORDS)
    def change_a_word(self, word: str) -> None:
        self.replace("articles/2023/storm-closes-the-harbour.md", "noon", f"noon, {word} said,")

    @stateful.rule(old=IDS, new=IDS)
    def rename(self, old: str, new: str) -> None:
        found = [*self.archive.glob(f"articles/*/{old}.md")]
        if found and not [*self.archive.glob(f"articles/*/{new}.md")]:
            found[0].rename(found[0].with_name(f"{new}.md"))

    @stateful.rule(id_=IDS)
    def delete(self, id_: str) -> None:
        for path in self.archive.glob(f"articles/*/{id_}.md"):
            self.write(path, None)

    @stateful.rule(data=st.data())
    def revert(self, data: st.DataObject) -> None:
        if self.before:
            path = data.draw(st.sampled_from(sorted(self.before)))
            self.write(path, self.before[path])

    @stateful.rule()
    def touch_everything(self) -> None:
        for path in self.archive.glob("articles/*/*.md"):
            path.touch()

    @stateful.rule(id_=PEOPLE, data=st.data())
    def change_a_person(self, id_: str, data: st.DataObject) -> None:
        self.write(self.archive / f"docs/people/{id_}.md", data.draw(records(id_)))

    @stateful.rule()
    def delete_a_person(self) -> None:
        self.write(self.archive / "docs/people/tom-reed.md", None)

    @stateful.rule(name=st.sampled_from(["article", "person", "parts", "list", "front-page"]))
    def change_a_template(self, name: str) -> None:
        self.replace(f"theme/archive/{name}.html", "</p>", "<!-- edited --></p>")

    @stateful.rule()
    def change_the_frame(self) -> None:
        self.replace("theme/partials/footer.html", "cf-foot__inner", "cf-foot__inner cf-new")

    @stateful.rule(option=st.sampled_from(["copyright: A\n", "copyright: B\n"]))
    def change_an_option(self, option: str) -> None:
        path = self.archive / "mkdocs.yml"
        lines = path.read_text("utf-8").splitlines(keepends=True)
        kept = "".join(line for line in lines if not line.startswith("copyright:"))
        self.write(path, kept + option)

    @stateful.rule(which=st.sampled_from(["another", "a small", "a damaged"]))
    def change_a_picture(self, which: str) -> None:
        photos = self.archive / "articles" / "2023" / "photos"
        data = {
            "another": self.storm,
            "a small": (photos / "harbour-wall.png").read_bytes(),
            "a damaged": self.storm[:9000],
        }
        (photos / "storm.jpg").write_bytes(data[which])

    @stateful.rule()
    def change_a_hand_written_page(self) -> None:
        self.replace("docs/about.md", "shelf", "long shelf")

    @stateful.rule(what=st.sampled_from([".clipfile", "site", "site/people", "site/index.html"]))
    def lose_something(self, what: str) -> None:
        path = self.archive / what
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)

    @stateful.invariant()
    def a_build_equals_a_clean_one(self) -> None:
        if not hasattr(self, "archive"):
            return
        done = self.build()
        key = blake2b(pickle.dumps(contents(self.archive, but=MADE))).digest()
        if key not in self.clean:
            self.clean[key] = self.build_from_nothing()
        assert (seen(self.archive / "site") if done else None) == self.clean[key]

    def build_from_nothing(self) -> object:
        """The site, or nothing where it cannot be built."""
        clean = self.archive.with_name("clean")
        shutil.copytree(self.archive, clean, ignore=shutil.ignore_patterns(*MADE))
        try:
            return seen(clean / "site") if build_in_this_process(clean) else None
        finally:
            shutil.rmtree(clean)

    def build(self) -> bool:
        time.sleep(TICK)
        return build_in_this_process(self.archive)


def build_in_this_process(archive: Path) -> bool:
    """As `mkdocs build` does (__main__.py:275-290); whether it succeeded."""
    config = load_config(str(archive / "mkdocs.yml"))
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    except SystemExit as end:
        return end.code == 0
    except Exception as error:
        if type(error).__name__ != "PluginError":
            raise
        return False
    finally:
        config.plugins.on_shutdown()
    return True


def seen(site: Path) -> object:
    """Every file of a site; of an index that may have an overlay, its records."""
    files = contents(site)
    if overlay.SMALL:
        return files
    found = sorted(file for path, file in files.items() if path.endswith(".pf_fragment"))
    return found, {path: f for path, f in files.items() if not path.startswith("pagefind/")}


MADE = (".clipfile", "site", ".site*")
"""What builds make in an archive's folder."""


def contents(folder: Path, but: tuple[str, ...] = ()) -> dict[str, bytes]:
    """Every file of a folder, without those in some of the folders in it."""
    named = {path.relative_to(folder): path for path in sorted(folder.rglob("*"))}
    return {
        name.as_posix(): path.read_bytes()
        for name, path in named.items()
        if path.is_file() and not any(fnmatch(name.parts[0], pattern) for pattern in but)
    }


@pytest.mark.parametrize("small", [overlay.SMALL, 0], ids=["made again", "with an overlay"])
def test_a_build_after_any_edits_has_the_bytes_of_a_clean_one(
    tmp_path: Path, settled: object, monkeypatch: pytest.MonkeyPatch, small: int
) -> None:
    monkeypatch.setattr(overlay, "SMALL", small)
    monkeypatch.setattr(versions, "_TICK", int(TICK * 0.5e9))
    monkeypatch.setattr(Sequences, "folder", tmp_path, raising=False)
    monkeypatch.setattr(Sequences, "clean", {}, raising=False)
    monkeypatch.setattr(Sequences, "settled", staticmethod(settled), raising=False)
    checks = [HealthCheck.too_slow, HealthCheck.data_too_large]
    limits = settings(
        max_examples=SEQUENCES // 2,
        stateful_step_count=6,
        suppress_health_check=checks,
        # To find a shorter sequence takes hundreds of builds.
        phases=[Phase.explicit, Phase.reuse, Phase.generate],
    )
    stateful.run_state_machine_as_test(Sequences, settings=limits)
    now.end()
