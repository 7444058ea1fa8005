"""The bytes of a person record -> a `Person`, or every problem it has."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from posixpath import join, normpath

from clipfile.model import Person, Portrait, Role
from clipfile.problems import Problem
from clipfile.reading.files import ARTICLES, PEOPLE
from clipfile.reading.front_matter import check_header
from clipfile.reading.header import Header, read_header
from clipfile.reading.markup import Markup, MarkupError
from clipfile.reading.positions import in_body
from clipfile.reading.schema import IdentifierKeys, PersonKeys, PortraitKeys
from clipfile.slugs import slug


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPerson:
    """What came of one file."""

    person: Person | None
    """None when there is an error among the problems."""
    whole: Person | None
    """All that could be read, whatever its errors; None when there is no front matter to read."""
    problems: tuple[Problem, ...] = ()


def read_person(path: str, data: bytes, *, markup: Markup) -> ReadPerson:
    """Read one person record."""
    folder, _, name = path.rpartition("/")
    stem = name.removesuffix(".md")
    problems: list[Problem] = []
    if folder != PEOPLE:
        problems.append(
            Problem(
                path=path,
                code="misfiled",
                message=f"a person record stands in `{PEOPLE}/` itself, in no folder below it",
                hint=f"{PEOPLE}/{name}",
            )
        )
    if slug(stem) != stem:
        problems.append(
            Problem(
                path=path,
                code="bad-id",
                message=f"`{stem}` cannot be an id: it becomes the page's address",
                hint=f"name the file {slug(stem)}.md",
            )
        )
    header = read_header(path, data)
    if isinstance(header, Problem):
        return ReadPerson(person=None, whole=None, problems=(*problems, header))
    checked = check_header(path, header, PersonKeys)
    person = _person(path, stem, header, checked.keys)
    problems += checked.problems
    try:
        text = markup.to_text(header.body)
    except MarkupError as error:
        at = in_body(person, error.near, code="text", message=str(error), hint=error.hint)
        problems.append(at)
    else:
        person = replace(person, biography=text)
        problems += _pictures(person)
    return ReadPerson(person=None if problems else person, whole=person, problems=tuple(problems))


def _person(path: str, stem: str, header: Header, keys: PersonKeys) -> Person:
    return Person(
        id=stem,
        name=keys.name,
        sort_name=keys.sort_name or sort_name(keys.name),
        aliases=tuple(dict.fromkeys(keys.aliases)),
        roles=tuple(
            Role(title=role.title, start=role.start, end=role.end, as_of=role.as_of)
            for role in keys.roles
        ),
        identifiers=_identifiers(keys.identifiers),
        portrait=_portrait(keys.image) if keys.image else None,
        replaces=tuple(dict.fromkeys(keys.replaces)),
        is_indexed=keys.index == "true",
        path=path,
        places=header.places,
        body=header.body,
        body_line=header.body_line,
    )


def _portrait(keys: PortraitKeys) -> Portrait:
    return Portrait(
        image=normpath(join(ARTICLES, keys.file)),
        rights=keys.rights,
        credit=keys.credit,
        alt=keys.alt,
    )


def _pictures(person: Person) -> Iterator[Problem]:
    for slot in person.biography.photographs:
        yield in_body(
            person,
            f"photo:{slot.target}",
            code="text",
            message="a biography has no pictures",
            hint="give the photograph in the `captions:` of an article",
        )


def _identifiers(keys: IdentifierKeys) -> dict[str, str]:
    return {name: value for name, value in keys.model_dump().items() if value is not None}


_PARTICLES = frozenset(
    "al bin da de del della den der di dos du el ibn la le ten ter van von".split()
)
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})


def sort_name(name: str) -> str:
    """`Surname, First names`, for a person whose record does not say it or who has none.

    The last word is taken as the surname, with the particles before it; a name of one word, or of
    a script without capitals, stays as it is.
    """
    first, *rest = name.replace(",", " ").split() or [""]
    suffix = [rest.pop()] if rest[1:] and rest[-1].casefold() in _SUFFIXES else []
    if not rest or name.lower() == name.upper():
        return name
    at = len(rest) - 1
    while at and rest[at - 1] in _PARTICLES:
        at -= 1
    return f"{' '.join(rest[at:])}, {' '.join([first, *rest[:at], *suffix])}"
