"""The dateline at the head of a caption, with its place and date."""

import re
from typing import NamedTuple

from clipfile.reading.captions.dates_in_text import DATE, MONTH
from clipfile.reading.captions.places.known_places import CITIES, REGIONS
from clipfile.reading.written_dates import WrittenDate, dates_in
from clipfile.slugs import name_key


class Dateline(NamedTuple):
    """How long a dateline is, and what it says."""

    length: int
    place: str | None = None
    date: WrittenDate | None = None


_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
# One character, or one small word between capitals, at a time: there is one way only to match it.
_PLACE_IN_CAPITALS = (
    rf"(?P<place>(?={_CAPITAL})(?:[^\W_a-zß-öø-ÿ]|[ .,'’&()/-]|"
    r"\b(?:de|la|le|of|and|the|du|del|on)\b){2,80}?)"
)
_PLACE = rf"(?P<place>{_CAPITAL}[^:;\n]{{1,70}}?)"
_CITY_IN_CAPITALS = rf"(?P<place>{_CAPITAL}{{3}}[^:;\n()]{{0,40}}?, [^:;\n()]{{2,30}}?)"
_TOWN = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}"
_WHEN = (
    r"(?P<when>(?:(?:CIRCA|Circa|circa)\s+)?(?:(?:[A-Z][a-z]+day|[A-Z]+DAY),?\s+)?"
    rf"{DATE}(?:\s*[-–]\s*\d{{1,2}}(?:,? \d{{4}})?)?|"
    rf"(?:(?:CIRCA|Circa|circa|c\.)\s*)?\d{{4}}s?|{MONTH}|"
    r"UNSPECIFIED(?: DATE)?|[Uu]ndated|UNDATED)"
)
_AGENCIES = (
    r"(?:dpa|AP|AFP|APA|sda|epd|KNA|Reuters|SID|ANSA|EFE|ATS|Belga|NTB|Ritzau|PTI|ANI|IANS|Xinhua)"
    r"(?:/[\w-]{2,8})?"
)
_DAY_FIRST = r"\d\d?\.\s?\d\d?\.\s?\d{4}"
_DASH = r"\s*(?:-{1,2}|[–—])\s*"
_AGENCY = r"(?:\s*\((?:AP|AFP|Reuters|REUTERS|UPI|CP|PA|Xinhua)\))?"
_WITHOUT_DATE = r"(?:\s*:\s+|\s+(?:--|[–—])\s+)(?![^\n]{0,80}?(?:Episode|Season|Pictured)\b)"
_CITY = "|".join(re.escape(city.title()) for city in sorted(CITIES))
_FORMS = tuple(
    re.compile(rf"\s*{form}")
    for form in (
        # September 5, 2017 - Oldport, Maine, U.S. -
        rf"{_WHEN}{_DASH}{_PLACE}\s+(?:--|[-–—])\s+(?=[A-Z])",
        # CITY, STATE - MONTH DD: and CITY - MONTH DD, YYYY -
        rf"{_PLACE_IN_CAPITALS},?{_DASH}{_WHEN}(?:\s*[:;.](?!\d)|{_DASH}|,\s+(?=[A-Z]))\s*",
        # City, State - Month DD, YYYY: and Sportsfile's City , Country - DD Month YYYY;
        rf"{_PLACE}{_DASH}{_WHEN}\s*[:;]\s*",
        # OLDPORT (CHILE), 12/04/2024.- as EFE prints it
        rf"{_PLACE_IN_CAPITALS},\s*(?P<when>\d\d/\d\d/\d{{4}})\.-\s*",
        # OLDPORT (BRITAIN), Sept. 29, 2020 --
        rf"{_PLACE_IN_CAPITALS},\s*{_WHEN}{_AGENCY}(?:{_DASH}|\s*:)\s*",
        # PACIFIC OCEAN (Aug. 14, 2018)
        rf"{_PLACE_IN_CAPITALS}\s*\({_WHEN}\)(?:{_DASH}|\s*:)?\s*(?=[A-Z])",
        # OLDPORT, Japan (May 16, 2024)
        rf"{_CITY_IN_CAPITALS}\s*\({_WHEN}\)(?:{_DASH}|\s*:)?\s*(?=[A-Z])",
        # City, Jan 5 –
        rf"{_PLACE},\s*{_WHEN}\.?(?:\s+[-–—]+\s+|\s*:\s+)",
        # 02.06.2023., Oldport - as Croatian agencies print it
        rf"(?P<when>{_DAY_FIRST})\.?,?\s+(?P<place>{_TOWN}(?:, {_TOWN})?)\.?\s+[-–—]\s*",
        # Oldport, 02.06.2023.,
        rf"(?P<place>{_TOWN}(?:, {_TOWN})?),\s+(?P<when>{_DAY_FIRST})\.,?\s+(?=[A-ZČŠŽĐĆ])",
        # Berlin (dpa) -
        rf"(?P<place>{_TOWN}(?:, {_TOWN})?)\s\({_AGENCIES}\)\s+[-–—]\s+(?P<when>)",
        # Dec 27, 2014; Oldport, KY, USA;
        rf"{_WHEN};\s*{_PLACE};\s*",
        # 14 March 2022, Saxony, Oldport:
        rf"{_WHEN},\s*{_PLACE}:\s+",
        # Oldport, UK. 5th Mar, 2024.
        rf"(?P<place>{_TOWN}(?:, {_TOWN}){{1,2}})\.\s+{_WHEN}[.:]\s+(?=[A-Z])",
        # 28th August 1963:
        rf"(?P<place>){_WHEN}:\s+(?=[A-Z])",
        # New Delhi: with a city that everybody knows
        rf"(?P<place>{_CITY}):\s+(?=[A-Z])(?P<when>)",
        # Oldport 20240105. as NTB and TT print it
        rf"(?P<place>{_TOWN}) (?P<when>(?:19|20)\d{{2}}-?[01]\d-?[0-3]\d)\b\.?:?\s+(?=[A-Z])",
        # Oldport: with a town that the caption names again
        rf"(?P<place>{_TOWN}):\s+(?=[A-Z][^\n]{{10,200}}\b(?:in|at|near) (?P=place)\b)(?P<when>)",
        # CITY, Country (AP) —
        rf"(?P<place>{_CAPITAL}{{2}}[^:;\n()]{{0,40}}?)\s*\((?:AP|AFP|Reuters)\){_DASH}(?P<when>)",
        # CITY, Country — without an agency
        rf"(?P<place>{_CAPITAL}{{3}}[^:;\n()a-z]{{0,30}}, {_TOWN})\s+(?:--|[–—])\s+(?P<when>)",
        # CITY, COUNTRY: and CITY (AP) —
        rf"{_PLACE_IN_CAPITALS}{_AGENCY}{_WITHOUT_DATE}(?P<when>)",
    )
)
_STRICT = re.compile(rf"{_PLACE_IN_CAPITALS}{_DASH}{_WHEN}\s*\Z")
_NEW_CAPTION_FLAG = re.compile(
    r"(?:FILE PHOTO\s*:|FILE\s*[-–—]|TOPSHOT\s*[-–—]|\(FILES?\)|\[\d{1,3}/\d{1,3}\]|"
    r"Image copyright|Image source,)\s*\S"
)
_SLUG = re.compile(
    r"\s*(?P<slug>[^\n.]{3,120}?(?:\s[-–—]+\s*|[-–—]+\s))(?P<place>[A-Z][^–—\n]{2,80}?)"
    rf"(?:,\s*|{_DASH})(?P<when>{DATE}|\d{{1,2}}/\d{{1,2}}/\d\d)"
    rf"(?:\s*[.:]\s+|{_DASH}|(?<=\d\d)\s+(?=[A-Z]))(?=\S)"
)
"""Reuters' sports and culture: event, round, sides, then place and date."""
_GALLERY = re.compile(
    rf"\s*(?P<heading>[A-Z][^\n.:]{{3,60}}?)(?:\s{{2,}}|\n\s*)(?P<when>{DATE})(?:\s{{2,}}|\n\s*)"
)
"""A gallery's heading with the day of the picture."""
_NOT_A_PLACE = re.compile(
    r"UNSPECIFIED|UNDISCLOSED|UNDATED|IN FLIGHT|UNKNOWN|NOTE|EDITORIAL|RESTRICTED|ATTENTION|"
    r"MANDATORY|EMBARGO|FILE|TOPSHOT|BREAKING"
)
_ENDS_WITH_DAY = re.compile(rf"(?:{MONTH} \d\d?|\d\d? {MONTH})\s*\Z")
_BY_REGION = re.compile(
    rf"\s*(?P<place>(?:{_TOWN}, ){{0,2}}(?P<region>{_TOWN}(?:\.[A-Z]\.)?)),?\s+"
    rf"(?P<when>{DATE})\.\s+(?=[A-Z])"
)
"""`Oldport, Ruritania, May 5, 2023.` before a sentence: a known city, or a place by its region."""
_LONGEST = 260
"""Characters in which a dateline ends."""
_MOST_WORDS = 10
_MOST_WORDS_WITHOUT_DATE = 5
_MOST_SMALL_WORDS = 3


def read_dateline(text: str) -> Dateline:
    """The dateline at the head of `text`; of length 0 when there is none."""
    head = text[:_LONGEST]
    for form in _FORMS:
        match = form.match(head)
        if match and (
            not match["place"] or _is_place(match["place"], has_date=bool(match["when"]))
        ):
            return Dateline(match.end(), _without_slug(match["place"]), _date(match["when"]))
    slug = _SLUG.match(head)
    if slug and _is_list_of_places(slug["place"]):
        return Dateline(slug.end(), _last_segment(slug["place"]), _date(slug["when"]))
    by_region = _BY_REGION.match(head)
    known = CITIES | REGIONS if by_region and "," in by_region["place"] else CITIES
    if by_region and name_key(by_region["region"]) in known:
        return Dateline(by_region.end(), by_region["place"], _date(by_region["when"]))
    gallery = _GALLERY.match(head)
    if gallery:
        return Dateline(gallery.end(), None, _date(gallery["when"]))
    return Dateline(0)


def starts_caption(text: str, start: int) -> bool:
    """Whether a new caption begins at `start`: a dateline in capitals with a date, or a flag."""
    if not text[start : start + 1].isupper() and text[start : start + 1] not in "([":
        return False
    if _NEW_CAPTION_FLAG.match(text, start):
        return True
    colon = text.find(":", start, start + 130)
    match = _STRICT.match(text[start:colon]) if colon > start else None
    return match is not None and _is_place(match["place"], has_date=True)


def _is_place(place: str, *, has_date: bool) -> bool:
    letters = [char for char in place if char.isalpha()]
    if not letters[1:] or place.count("(") != place.count(")"):
        return False
    if sum(word[0].islower() for word in place.split()) > _MOST_SMALL_WORDS:
        # `A clerk at the mill, May 1 - 3`.
        return False
    if has_date:
        # `Gull Fair - Oldport, Maine - May 6` before a year is a slug.
        return len(place.split()) <= _MOST_WORDS and not _ENDS_WITH_DAY.search(place)
    is_short = len(place.split()) <= _MOST_WORDS_WITHOUT_DATE
    return is_short and _NOT_A_PLACE.match(place) is None


def _place(written: str) -> str | None:
    place = " ".join(written.split()).strip(" ,-–—:")
    return None if _NOT_A_PLACE.match(place) else place or None


def _without_slug(written: str) -> str | None:
    """`Oldport, Maine` of `Gull Film Awards - Show - Oldport, Maine`, also without capitals."""
    return _place(written if written.isupper() else _last_segment(written))


def _is_list_of_places(written: str) -> bool:
    parts = [part.strip() for part in _last_segment(written).split(",")]
    small = sum(word[0].islower() for part in parts for word in part.split())
    return small <= _MOST_SMALL_WORDS and all(part and not part[0].islower() for part in parts)


def _last_segment(place: str) -> str:
    return re.split(r"\s+[-–—]+\s*|[-–—]+\s+", place)[-1].strip(" ,")


def _date(written: str) -> WrittenDate | None:
    # Action Images, in London, has the day first: `5/8/15`.
    if written.isdigit() and len(written) == len("20240105"):
        written = f"{written[:4]}-{written[4:6]}-{written[6:]}"
    dates = dates_in(f"photo dated {written}" if "/" in written else written)
    if dates:
        return dates[0][2]
    # `1970s` is no year.
    year = re.fullmatch(r"(?:\D*\s)?(\d{4})", written)
    return WrittenDate(year=year[1]) if year else None
