"""Questions that readers ask, and what each has to find first: names above all.

They are asked of the site's own scripts in one page of one browser, of an index in one piece and of
the same archive in shards. The box and the page that draw the answers are tested in test_search.py.
"""

import json
import random
import re
import shutil
from pathlib import Path
from urllib.parse import urljoin

import pytest

from clipfile.search import directory
from clipfile.search.directory import make_directory
from clipfile.search.pagefind import ENTRY, write_files

pytestmark = pytest.mark.browser

BUILD = """
import sys
from clipfile.search import overlay, shards
from mkdocs.__main__ import cli
shards.MOST, overlay.SMALL, overlay.MOST = (int(sys.argv.pop(1)) for _ in range(3))
cli()
"""

FEW = 5
"""Records in a shard."""

PEOPLE = {
    "thora-may": ("Thora May", "Minister May"),
    "will-hartnoll": ("Will Hartnoll",),
    "karim-said": ("Karim Said", "كريم سعيد"),
    "siobhan-obrien": ("Siobhán O’Brien",),
    "jean-luc-picot": ("Jean-Luc Picot",),
    "j-f-kestrel": ("J. F. Kestrel",),
    "nuflo-nanez": ("Ñuflo Ñáñez",),
    "anna-kowal": ("Anna Kowal-Lindström",),
    "lukasz-zolw": ("Łukasz Żółw",),
    "vera-sokol": ("Вера Сокол",),
    "oe-ken": ("大江健",),
}

ARTICLES = {
    "2021/budget-in-may": (
        "Budget comes in May, the treasury said",
        "2021-05-03",
        "Daily Lamp",
        "en",
        "The treasury said that it will publish the budget in May. What may it hold?",
    ),
    "2021/may-on-the-pier": (
        "Minister opens the pier",
        "2021-06-14",
        "Daily Lamp",
        "en",
        "Thora May opened the new pier on Monday. The brass band was late.",
    ),
    "2021/may-after-may": (
        "May after May",
        "2021-12-31",
        "Daily Lamp",
        "en",
        "May, and May again: every May has its May.",
    ),
    "2022/hartnoll-and-said": (
        "Two keepers share the light",
        "2022-02-01",
        "The Beacon",
        "en",
        "Will Hartnoll and Karim Said will keep the lighthouse in turns, the harbour office said.",
    ),
    "2022/obrien-wins": (
        "O’Brien wins the regatta",
        "2022-07-09",
        "The Beacon",
        "en",
        "Siobhán O’Brien won by a length in heavy weather. Jean-Luc Picot came second.",
    ),
    "2023/kestrel-collection": (
        "Kestrel collection goes to the museum",
        "2023-03",
        "Daily Lamp",
        "en",
        "The letters of J. F. Kestrel are with Anna Kowal-Lindström. The steamer papers are lost.",
    ),
    "2023/el-puerto": (
        "El puerto espera el vapor",
        "2023-08-21",
        "La Boya",
        "es",
        "Ñuflo Ñáñez esperaba el vapor en el muelle con Łukasz Żółw.",
    ),
    "2024/mayak": (
        "Маяк снова горит",
        "2024-01-15",
        "Вечерняя Волна",
        "ru",
        "Вера Сокол зажгла маяк в понедельник.",
    ),
    "2024/minato": (
        "港 の 灯台",
        "2024-04-02",
        "潮新聞",
        "ja",
        "大江健 は 灯台 を 見た。",
    ),
    "2024/steamer-returns": (
        "Steamer returns to the pier",
        "2024-09-30",
        "The Beacon",
        "en",
        "The steamer came back to the pier under a red sky. A ferry followed on a heavy chain.",
    ),
}

FIRST = {
    # Names that are words, and names with signs.
    "May": "people/thora-may/",
    "thora may": "people/thora-may/",
    "Minister May": "people/thora-may/",
    "Will": "people/will-hartnoll/",
    "Said": "people/karim-said/",
    "said karim": "people/karim-said/",
    "O'Brien": "people/siobhan-obrien/",
    "O’Brien": "people/siobhan-obrien/",
    "obrien": "people/siobhan-obrien/",
    "siobhan o'brien": "people/siobhan-obrien/",
    "Siobhán": "people/siobhan-obrien/",
    "Jean-Luc Picot": "people/jean-luc-picot/",
    "jean luc picot": "people/jean-luc-picot/",
    "picot": "people/jean-luc-picot/",
    "J. F. Kestrel": "people/j-f-kestrel/",
    "J.F. Kestrel": "people/j-f-kestrel/",
    "JF Kestrel": "people/j-f-kestrel/",
    "kestrel": "people/j-f-kestrel/",
    "Ñáñez": "people/nuflo-nanez/",
    "nanez": "people/nuflo-nanez/",
    "Kowal-Lindström": "people/anna-kowal/",
    "kowal lindstrom": "people/anna-kowal/",
    "Łukasz": "people/lukasz-zolw/",
    "Lukasz Zolw": "people/lukasz-zolw/",
    # Other scripts, and several languages in one list.
    "Вера Сокол": "people/vera-sokol/",
    "вера": "people/vera-sokol/",
    "маяк": "articles/2024/mayak/",
    "كريم سعيد": "people/karim-said/",
    "大江健": "people/oe-ken/",
    "灯台": "articles/2024/minato/",
    "vapor muelle": "articles/2023/el-puerto/",
    # Words, phrases, and what is built on top of them.
    "lighthouse": "articles/2022/hartnoll-and-said/",
    "regattas": "articles/2022/obrien-wins/",
    '"red sky"': "articles/2024/steamer-returns/",
    "“heavy weather”": "articles/2022/obrien-wins/",
    "heavy -weather": "articles/2024/steamer-returns/",
    "steamer pier -museum": "articles/2024/steamer-returns/",
    "regatta OR brass": "articles/2022/obrien-wins/",
    "budget OR muelle language:es": "articles/2023/el-puerto/",
    'person:"Thora May" kind:article': "articles/2021/may-on-the-pier/",
    "person:hartnoll person:said kind:article": "articles/2022/hartnoll-and-said/",
    "source:beacon pier": "articles/2024/steamer-returns/",
    "pier after:2024": "articles/2024/steamer-returns/",
    "pier before:2022 -person:sokol": "articles/2021/may-on-the-pier/",
    "treasury year:2021": "articles/2021/budget-in-may/",
    "after:2024-09": "articles/2024/steamer-returns/",
}

FILTERS = (
    "?kind=Article&sort=newest",
    "?kind=Article&sort=oldest",
    "pier?from=2021-06&to=2023",
    "?person=Thora+May",
    "steamer?source=The+Beacon&source=Daily+Lamp&year=2024",
    "?language=es&language=ru&kind=Article",
    "steamer nobodysword",
    "steam",
)

ASK = """
async ([base, questions]) => {
  const { openArchive } = await import(new URL("assets/javascripts/search/archive.js", base));
  const { parse, readState } = await import(new URL("assets/javascripts/search/question.js", base));
  const archive = await openArchive(new URL("pagefind/", base));
  const found = {};
  for (const question of questions) {
    const [q, params] = question.split("?");
    const state = readState(new URLSearchParams(params ?? ""));
    const isDated = state.sort || !parse(q).musts.flat().some(({ kind }) => kind !== "field");
    const options = { sort: state.sort, wanted: 1000, counted: true };
    const { hits, counts, dates } = await archive.find(parse(q), state, options);
    const records = await Promise.all(hits.map(({ shard, record }) => shard.record(record)));
    const few = { ...options, wanted: 3, counted: false };
    const quick = await archive.find(parse(q), state, few);
    found[question] = {
      urls: records.map(({ url }) => url.slice(1)),
      on: isDated ? hits.map(({ date }) => date) : [],
      first: isDated ? quick.hits.slice(0, 3).map(({ date }) => date) : [],
      counts: Object.fromEntries(
        Object.entries(counts).map(([name, some]) => [name, [...some].sort()]),
      ),
      dates: [...dates].sort(),
    };
  }
  const people = await archive.people();
  const named = await Promise.all(people.map(async ([name, of]) => [name, (await of()).shown.sum]));
  return { ...found, people: named.sort() };
}
"""
"""Question -> its records in their order, and what is counted beside them; and `people`: the names
that a search which finds nothing can suggest."""


def files():
    for id_, names in PEOPLE.items():
        aliases = f"aliases: [{', '.join(names[1:])}]\n" if names[1:] else ""
        yield f"docs/people/{id_}.md", f'---\nname: "{names[0]}"\n{aliases}---\n'
    for path, (title, date, source, language, text) in ARTICLES.items():
        head = f'title: "{title}"\ndate: {date}\nsource: "{source}"\nlanguage: {language}\n'
        yield f"articles/{path}.md", f"---\n{head}---\n{text}\n"


def edit_at_random(archive: Path, chance: random.Random) -> None:
    """Change, add, move and delete articles and persons, as contributors do in a week."""
    articles = sorted((archive / "articles").rglob("*.md"))
    changed, gone, moved, copied = chance.sample(articles, 4)
    text = changed.read_text("utf-8")
    changed.write_text(text.rstrip() + f" {chance.choice(list(FIRST))} Thora May.\n", "utf-8")
    gone.unlink()
    text = moved.read_text("utf-8")
    moved.write_text(re.sub(r"date: (\d{4}).*", r"date: \1-12-24", text), "utf-8")
    copied.with_name(f"{copied.stem}-again.md").write_text(copied.read_text("utf-8"), "utf-8")
    person = chance.choice(sorted((archive / "docs" / "people").glob("*.md")))
    person.write_text(person.read_text("utf-8").replace('name: "', 'name: "Old '), "utf-8")


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


@pytest.fixture(scope="module")
def build(forks):
    """Builds an archive whose shards and overlay have so many records at most."""

    def build(archive: Path, most: int, *, small: int = 300, overlay: int = 300) -> None:
        sizes = map(str, (most, small, overlay))
        exit_code, said = forks.start(BUILD, *sizes, "build", "-q", cwd=archive).end()
        assert exit_code == 0, said

    return build


@pytest.fixture(scope="module", autouse=True)
def _with_questions(served, settled, build, tmp_path_factory):
    """The archive of names beside the newspaper, in one index and in shards."""
    archive = settled(tmp_path_factory.mktemp("questions") / "names")
    write_names(archive)
    for name, most in (("names", 7000), ("names-in-shards", FEW)):
        build(archive, most)
        shutil.copytree(archive / "site", served / name)


def write_names(archive: Path) -> None:
    """Put the names in the place of the newspaper's articles and persons."""
    shutil.rmtree(archive / "articles")
    shutil.rmtree(archive / "docs" / "people")
    (archive / "docs" / "about.md").write_text("# About\n", "utf-8")
    for path, text in files():
        (archive / path).parent.mkdir(parents=True, exist_ok=True)
        (archive / path).write_text(text, "utf-8")


@pytest.fixture
def archive(settled, tmp_path):
    """The archive of names, to be changed at will."""
    archive = settled(tmp_path / "names")
    write_names(archive)
    return archive


@pytest.fixture(scope="module")
def asked(chromium, root):
    """Asks: `asked("names", ["May"])`; every question of a site in one page."""
    context = chromium.new_context()
    page = context.new_page()
    page.goto(f"{root}404.html")

    def ask(site, questions):
        found = page.evaluate(ASK, [f"{root}../{site}/", list(questions)])
        named[site] = found.pop("people")
        return found

    named = ask.people = {}
    yield ask
    context.close()


@pytest.mark.parametrize("site", ["names", "names-in-shards"])
def test_every_question_finds_first_what_its_reader_wants(asked, site):
    found = asked(site, FIRST)
    firsts = {question: (answer["urls"] or [None])[0] for question, answer in found.items()}
    assert firsts == FIRST


def test_shards_answer_and_count_as_one_index_does(asked):
    one, many = (asked(site, [*FIRST, *FILTERS]) for site in ("names", "names-in-shards"))
    for question, answer in one.items():
        assert sorted(many[question]["urls"]) == sorted(answer["urls"]), question
        assert many[question]["counts"] == answer["counts"], question
        assert many[question]["dates"] == answer["dates"], question
    assert many["?kind=Article&sort=oldest"]["urls"] == one["?kind=Article&sort=oldest"]["urls"]


def test_counts_say_what_a_further_choice_would_add(asked):
    found = asked("names", ["pier", "pier?year=2021", "pier?person=Thora+May"])
    years = dict(found["pier"]["counts"]["year"])
    assert years == {"2021": 1, "2024": 1}
    # Of years one is enough, so the other one could be added; of people all have to be there.
    assert dict(found["pier?year=2021"]["counts"]["year"]) == years
    assert dict(found["pier?year=2021"]["counts"]["kind"]) == {"Article": 1}
    assert dict(found["pier?person=Thora+May"]["counts"]["person"]) == {"Thora May": 1}


def test_a_date_that_is_not_known_so_closely_is_in_no_range_that_needs_it(asked):
    letters = "articles/2023/kestrel-collection/"  # March 2023
    found = asked("names", [f"letters {said}" for said in ("after:2023-03", "after:2023-03-02")])
    assert found["letters after:2023-03"]["urls"] == [letters]
    assert found["letters after:2023-03-02"]["urls"] == []
    ranges = ("from=2023-03&to=2023-03", "to=2023-03-31", "from=2023&to=2024", "to=2022")
    found = asked("names", [f"letters?{said}" for said in ranges])
    assert [bool(answer["urls"]) for answer in found.values()] == [True, False, True, False]


def test_a_browser_finds_the_shards_and_the_files_of_a_word(chromium, root, served, monkeypatch):
    """The newspaper has one slice and a file of words for each shard, and would not notice."""
    monkeypatch.setattr(directory, "_ROOM", 8)
    # U+10330 stands behind U+FB01, though its first half does not.
    one = [["a", "abb"], [], ["ab\ufb01", "ab\U00010330"]]
    other = [["abbe"], ["ca"], ["cab"]]
    files = make_directory([one, other], language="en")
    write_files(files, served / "directory-of-two")
    (about,) = json.loads(files[ENTRY])["languages"].values()
    assert sum(name.endswith(".pf_slice") for name in files) > 2
    page = chromium.new_page()
    page.goto(f"{root}404.html")
    find = """async ([base, digest, stems]) => {
      const script = new URL("file/assets/javascripts/search/directory.js", base);
      const { openDirectory } = await import(script);
      const directory = await openDirectory(new URL("directory-of-two/", base), digest);
      const found = await Promise.all(stems.map((stem) => directory.find(...stem)));
      return found.map((some) => some.map(([word, places]) => [word, ...places]));
    }"""

    def found(*stems, is_exact=False):
        asked = [[stem, is_exact] for stem in stems]
        return page.evaluate(find, [urljoin(root, "../"), about["hash"], asked])

    abb = ["abb", [0, 0]]
    abbe = ["abbe", [1, 0]]
    assert found("abb", "ab\U00010330", "ca") == [
        [abb, abbe],
        [["ab\U00010330", [0, 2]]],
        [["ca", [1, 1]], ["cab", [1, 2]]],
    ]
    assert found("a") == [
        [["a", [0, 0]], abb, abbe, ["ab\ufb01", [0, 2]], ["ab\U00010330", [0, 2]]]
    ]
    # The longest word with which it begins, or none.
    assert found("abbess", "cabs", "b", "d") == [[abbe], [["cab", [1, 2]]], [], []]
    assert found("abb", "abbess", is_exact=True) == [[abb], []]
    page.close()


@pytest.mark.parametrize("seed", [1, 2])
def test_an_index_that_has_grown_by_edits_answers_as_a_clean_one(
    asked, served, archive, build, seed
):
    build(archive, FEW)
    chance = random.Random(seed)
    for _ in range(2):
        edit_at_random(archive, chance)
        build(archive, FEW)
    grown = f"grown-{seed}"
    shutil.copytree(archive / "site", served / grown)
    shutil.rmtree(archive / "site")
    shutil.rmtree(archive / ".clipfile")
    build(archive, FEW)
    shutil.copytree(archive / "site", served / f"clean-{seed}")
    assert asked(grown, FIRST) == asked(f"clean-{seed}", FIRST)
    assert contents(served / grown / "pagefind") == contents(served / f"clean-{seed}" / "pagefind")


WORDS = re.compile(r"[a-z]{4,}")


def change_a_word(archive, chance):
    path, text = any_article(archive, chance)
    head, _, body = text.rpartition("---\n")
    old, new = (
        chance.choice(WORDS.findall(body) or ["-"]),
        chance.choice(["goat", "piers", "mayor"]),
    )
    path.write_text(f"{head}---\n{body.replace(old, new, 1)}", "utf-8")


def change_the_source(archive, chance):
    path, text = any_article(archive, chance)
    text = re.sub("source: .*(\ntopics: .*)?", "source: The Lantern\ntopics: [Boats]", text)
    path.write_text(text, "utf-8")


def change_the_date(archive, chance):
    path, text = any_article(archive, chance)
    path.write_text(re.sub("date: .*", f"date: {chance.randint(2019, 2024)}-02-03", text), "utf-8")


def rename(archive, chance):
    path, _ = any_article(archive, chance)
    path.rename(path.with_name(f"renamed-{path.name}"))


def add_an_article(archive, chance):
    head = f"title: A goat on the pier\ndate: 2022-0{chance.randint(1, 9)}\nsource: The Beacon\n"
    head += "captions: ['PIER - MAY 4: A goat. (Photo by Jo Ash/AFP)']\n"
    path = archive / f"articles/2022/goat-{chance.randint(0, 9999)}.md"
    path.write_text(f"---\n{head}---\nSteamy, said May.\n", "utf-8")


def give_a_role(archive, chance):
    path = chance.choice(sorted((archive / "docs" / "people").glob("*.md")))
    text = path.read_text("utf-8")
    if "roles:" not in text:
        path.write_text(text.replace("---\n", "---\nroles: [{title: Keeper}]\n", 1), "utf-8")


def delete(archive, chance):
    any_article(archive, chance)[0].unlink()


def any_article(archive, chance):
    path = chance.choice(sorted((archive / "articles").rglob("*.md")))
    return path, path.read_text("utf-8")


EDITS = (change_a_word, change_the_source, change_the_date, add_an_article, give_a_role, rename)
STEPS = (
    (change_a_word, change_a_word, give_a_role),
    EDITS,
    (change_a_word, add_an_article, delete),
)


def words_of(archive):
    texts = (path.read_text("utf-8") for path in (archive / "articles").rglob("*.md"))
    return {word for text in texts for word in WORDS.findall(text.rpartition("---")[2])}


FRESH = shutil.ignore_patterns("site", ".clipfile")


ROOM = {7000: 40, 14: 16}
"""Records in a shard -> records in an overlay."""


@pytest.mark.parametrize("most", ROOM, ids=["one index", "shards"])
def test_an_index_with_an_overlay_answers_as_a_clean_one(asked, served, archive, build, most):
    build(archive, most, small=0, overlay=ROOM[most])
    chance = random.Random(most)
    questions = {*FIRST, *FILTERS, "goat -pier", "said?sort=oldest", '"a goat"', "person:may"}
    overlays = []
    for number, edits in enumerate(STEPS):
        # Words that are gone afterwards are asked for, too.
        questions |= words_of(archive)
        for edit in edits:
            edit(archive, chance)
        clean = Path(shutil.copytree(archive, archive.with_name(f"clean-{number}"), ignore=FRESH))
        sites = {f"overlaid-{most}-{number}": archive, f"clean-{most}-{number}": clean}
        for name, each in sites.items():
            build(each, most, small=0, overlay=ROOM[most])
            shutil.copytree(each / "site", served / name)
        one, other = (asked(name, sorted(questions | words_of(archive))) for name in sites)
        assert [q for q in one if sets(one[q]) != sets(other[q])] == [], number
        grown, made = (asked.people[name] for name in sites)
        assert grown == made
        overlays.append((archive / "site" / "pagefind" / "overlay").exists())
        assert not (clean / "site" / "pagefind" / "overlay").exists()
    assert overlays[:2] == [True, True]


def sets(answer):
    """An answer without the order of those that fit as well, or are of one date."""
    return {**answer, "urls": sorted(answer["urls"])}
