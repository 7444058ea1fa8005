"""Whether a part of a credit names persons or an organisation, and their names as they are kept."""

import re

from clipfile.reading.agencies import AGENCIES, PHOTO_IN_NAME
from clipfile.reading.captions.credits.credit_words import NOBODY, ORGANISATION_WORDS
from clipfile.reading.captions.persons.titles import PARTICLES
from clipfile.reading.captions.places.known_places import REGIONS
from clipfile.reading.first_names import is_first_name
from clipfile.reading.offices import RANKS
from clipfile.slugs import name_key

_KNOWN = AGENCIES | NOBODY
_SMALL_WORDS = PARTICLES | {"and"}
_SERVICE = re.compile(
    r"\A(?:U\.?S\.? )?(?:Army|Navy|Air Force|Marine Corps|Coast Guard|Space Force)"
    r"(?: National Guard)? (?=(?P<rank>\w+))"
)
"""A service before a rank; `U.S. Army` alone is an organisation."""
_ADDRESS = re.compile(r"U\.\s?S\.|[\w-]+\.(?:com|org|net|gov|tv)\Z")
_PHOTO_BEHIND = re.compile(
    r"\s+(?:photos?|pics?|images?|fotos?|videos?|illustration)\Z", re.IGNORECASE
)
_ACRONYM = re.compile(r"[A-Z]{3,5}\Z")
_FIRM = re.compile(r"[A-Z][\w'’-]+ & [A-Z][\w'’-]+\Z")
"""`Quill & Marsh`: two persons have first names as well."""
_NO_SURNAMES = frozenset(
    "police museum university college council ministry department agency association authority "
    "airport airlines archives committee commission government parliament embassy hospital "
    "institute foundation federation railways newspapers news telegraph gazette army navy zoo "
    "police's".split()
)
"""Words of bodies that stand behind `Kent`, `Chelsea` and `Lincoln`, and are nobody's name."""
_INITIAL = re.compile(r"\w\.?")
_SMALL = re.compile(r"[A-Z][a-z]")
_LONGEST_NAME = 5


def is_organisation(text: str) -> bool:
    """Whether a part of a credit names an organisation: it is known, or says so, or is one word."""
    key = name_key(text)
    if key in _KNOWN or proper(text) != text or _FIRM.match(text):
        return True
    if text.startswith(("The ", "THE ")) or _ADDRESS.match(text):
        return True
    words = key.replace(",", " ").split()
    spoken = re.split(r"[\s-]+", key.replace(",", " "))
    if not ORGANISATION_WORDS.isdisjoint(word.strip(".()&'’") for word in spoken):
        # `Chelsea Church` is a person, `Chelsea Church News` and `Kent Police` are none.
        if words[-1] in _NO_SURNAMES:
            return True
        full = [word for word in words if not _INITIAL.fullmatch(word)]
        return not is_first_name(words[0]) or len(full) != len("Given Surname".split())
    is_acronym = bool(_ACRONYM.match(text.partition(" ")[0].rstrip(","))) and bool(
        _SMALL.search(text)
    )
    small = (word for word in text.split() if word[0].islower())
    if any(word not in _SMALL_WORDS for word in small):
        # `Harbour family photo`.
        return True
    return len(words) == 1 or is_acronym or any(map(str.isdigit, text))


def is_person(text: str) -> bool:
    """Whether a stretch of text reads as a person's name: two to five words, none of a company."""
    words = text.split()
    return (
        1 < len(words) <= _LONGEST_NAME
        and not is_organisation(text)
        and all(word[:1].isupper() or word.casefold() in PARTICLES for word in words)
    )


def is_provider(text: str) -> bool:
    """Whether who gave a picture to an agency is no person by the form of the name.

    `Gull Quay Nine`: three words of which none is a first name; `Gull Alaska`, `Gull DS`: the
    last one is a place or an acronym.
    """
    words = [word for word in text.split() if not _INITIAL.fullmatch(word)]
    if any(map(is_first_name, words)) or any(word.casefold() in PARTICLES for word in words):
        return False
    last = words[-1] if words else ""
    is_short = last.isupper() and not text.isupper() and len(last) <= len("ABCDE")
    return len(words) > len("Given Surname".split()) or is_short or name_key(last) in REGIONS


def without_rank(name: str) -> str:
    """`Sgt. Cera Finch` -> `Cera Finch`; a rating such as `2nd Class` is part of a rank."""
    service = _SERVICE.match(name)
    if service and _is_rank(service["rank"]):
        name = name[service.end() :]
    words = name.split()
    while len(words) > 1 and _is_rank(words[0]):
        del words[0]
    return " ".join(words).strip(" ,;")


def _is_rank(word: str) -> bool:
    return all(part in RANKS for part in word.casefold().strip(".,").split("."))


def proper(text: str) -> str:
    """`AP Photo` -> `AP`, `REUTERS` -> `Reuters`."""
    name = _PHOTO_BEHIND.sub("", text)
    if name != text and (name_key(name) in PHOTO_IN_NAME or name.endswith("Pool")):
        text = name
    return {"REUTERS": "Reuters", "POOL": "Pool", "PA Photo": "PA"}.get(text, text)
