"""Pictures and their captions, compared; only what has changed is compared again.

Nothing is taken over from a picture's file. It may have passed through hands that put their own
names into it, so a contributor decides, and the caption says so: with the value, or with
`overrules`.
"""

from collections.abc import Iterable, Iterator, Mapping

from clipfile.memory import Memory, pack, unpack
from clipfile.model import Caption
from clipfile.problems import Problem, Severity
from clipfile.reading.differences import differences
from clipfile.reading.embedded import Embedded
from clipfile.reading.many import article_of
from clipfile.reading.pictures import PictureFile
from clipfile.reading.positions import Whole, in_front_matter
from clipfile.reading.slips import Slip, digest

_NOTHING = Embedded()
_SHOWN = 60
"""Characters of a value in a message."""


def check_pictures(
    memory: Memory,
    articles: Iterable[tuple[int, Slip]],
    pictures: Mapping[str, PictureFile],
    *,
    whole: Whole,
) -> list[Problem]:
    """The differences in some articles, by their rows; what was compared before is remembered."""
    rows = memory.rows("SELECT id, key, problems FROM compared")
    kept = {row: (key, problems) for row, key, problems in rows}
    speaking = {path for path, one in pictures.items() if one.embedded != _NOTHING}
    found: list[Problem] = []
    news: list[tuple[int, str, bytes]] = []
    for row, slip in articles:
        images = [str(image) for _, image, _ in slip.images]
        if speaking.isdisjoint(images):
            continue
        key = digest([pictures[image].digest for image in images if image in speaking])
        if kept.get(row, ("",))[0] != key:
            captions = article_of(memory, row).captions
            problems = list(_of_article(slip.path, captions, pictures, whole))
            kept[row] = key, pack(problems)
            news.append((row, *kept[row]))
        found += unpack(kept[row][1])
    if news:
        with memory.changing() as database:
            database.executemany("INSERT OR REPLACE INTO compared VALUES (?, ?, ?)", news)
    return found


def _of_article(
    path: str, captions: Iterable[Caption], pictures: Mapping[str, PictureFile], whole: Whole
) -> Iterator[Problem]:
    for number, caption in enumerate(captions):
        picture = pictures.get(caption.image or "")
        for one in differences(caption, picture.embedded) if picture else ():
            written, key = whole(path), ("captions", number, one.field)
            ours = f"the caption `{_short(one.ours)}`" if one.ours else "the caption none"
            yield in_front_matter(
                written,
                key if key in written.places else ("captions", number),
                code="picture-differs",
                message=f"the picture's file has the {one.called} `{_short(one.theirs)}`, {ours}",
                hint=f"{one.line} where the file is right, "
                f"overrules: [{one.field}] where the caption is",
                severity=Severity.WARNING,
            )


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"
