"""A story -> the text of its file, in the form that each generator reads."""

import json
from collections.abc import Iterable, Mapping

from corpus import Photograph, Story

_MONTHS = (
    "JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER"
).split()


def clipfile_article(story: Story) -> str:
    """Front matter as a contributor writes it, captions as agencies send them."""
    captions = "".join(
        f'  - text: "{_agency_string(photograph)}"\n    people: [{photograph.person}]\n'
        for photograph in story.photographs
    )
    header = (
        f"title: {story.title}\ndate: {story.date}\nsource: {story.source}\nurl: {story.url}\n"
        f"byline: [{story.author}]\ntopics: [{', '.join(story.topics)}]\n"
        f"people: [{', '.join(story.people)}]\n"
    )
    if captions:
        header += f"captions:\n{captions}"
    return f"---\n{header}---\n{_text(story.paragraphs)}"


def clipfile_person(name: str, alias: str) -> str:
    """A person record with one other name."""
    return f"---\nname: {name}\naliases: [{alias}]\n---\n"


def hugo_article(story: Story) -> str:
    """Front matter in JSON, with all that Clipfile has to find out for itself.

    These are the parts of the captions, and every list in which the article stands.
    """
    photographs = story.photographs
    front = {
        "title": story.title,
        "date": story.date,
        "source": story.source,
        "original": story.url,
        "authors": [story.author],
        "people": story.people,
        "sources": [story.source],
        "topics": story.topics,
        "months": [story.date[:7]],
        "agencies": _once(photograph.agency for photograph in photographs),
        "places": _once(photograph.place for photograph in photographs),
        "photographers": _once(photograph.photographer for photograph in photographs),
        "shown": _once(photograph.person for photograph in photographs),
        "captions": [_caption(photograph) for photograph in photographs],
    }
    return f"{json.dumps(front)}\n{_text(story.paragraphs)}"


def hugo_year(year: str) -> str:
    """The file that makes a folder of articles a list."""
    return json.dumps({"title": year})


def blog_post(story: Story) -> str:
    """Sources and topics are categories; the people are authors, since only these get pages."""
    captions = "".join(f"\n- {_agency_string(photograph)}" for photograph in story.photographs)
    first, *rest = story.paragraphs
    return (
        f"---\ndate: {story.date}\ncategories: [{', '.join((story.source, *story.topics))}]\n"
        f"authors: [{', '.join(map(segment, story.people))}]\n---\n# {story.title}\n\n"
        f"{_text([first, '<!-- more -->', *rest])}{captions}\n"
    )


def blog_authors(names: Iterable[str]) -> str:
    """The file that names every author; an avatar is asked for, and must not be fetched."""
    people = {
        segment(name): {"name": name, "description": "Person", "avatar": "person.png"}
        for name in names
    }
    return json.dumps({"authors": people})


def segment(name: str) -> str:
    """A composed name as a part of an address or a file's name."""
    return name.lower().replace(" ", "-")


def _agency_string(photograph: Photograph) -> str:
    _, month, day = photograph.date.split("-")
    return (
        f"{photograph.place} - {_MONTHS[int(month) - 1]} {day}: {photograph.description} "
        f"(Photo by {photograph.photographer}/{photograph.agency})"
    )


def _caption(photograph: Photograph) -> Mapping[str, str]:
    return {
        "place": photograph.place,
        "date": photograph.date,
        "description": photograph.description,
        "person": photograph.person,
        "photographer": photograph.photographer,
        "agency": photograph.agency,
    }


def _once(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))


def _text(paragraphs: Iterable[str]) -> str:
    return "\n\n".join(paragraphs) + "\n"
