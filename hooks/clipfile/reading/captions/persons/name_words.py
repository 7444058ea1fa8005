"""Where in capitalised words a person's name begins, and whether they name a person."""

import re
from collections.abc import Sequence
from functools import lru_cache

from clipfile.reading.agencies import AGENCIES
from clipfile.reading.captions.persons.titles import (
    ATTRIBUTIVES,
    BEFORE_NAMES,
    KNOWN_ALONE,
    NO_PERSON_WORDS,
    PARTICLES,
    PERSONAL_TITLES,
    STYLES,
    TITLES,
)
from clipfile.reading.captions.places.known_places import CITIES, LANDMARKS, REGIONS
from clipfile.reading.first_names import FIRST_NAMES, is_first_name
from clipfile.reading.offices import PEOPLES
from clipfile.slugs import fold_latin, name_key

_PLACES = REGIONS | CITIES
_NO_PERSONS = _PLACES | LANDMARKS | AGENCIES
_STRANGERS = NO_PERSON_WORDS | TITLES
_ONLY_TITLES = TITLES - FIRST_NAMES
_NOT_IN_NAMES = re.compile(
    r"['’](?:ll|re|ve|d|m|t)\Z|\A(?:I|A)\Z|\d|[a-z][A-Z]{1,3}\Z|\A[DRI]-[A-Z]"
)
_SHIPS = frozenset("USS USNS HMS HMCS HMAS RMS INS MV MS RV SS".split())
"""What stands before a ship's name: `USS Ada Quill`."""
_LONGEST = 5
"""Words of a name, without its particles."""


def name_start(words: Sequence[str]) -> int:
    """Where the person's name begins: behind the last title, else at a known given name."""
    keys = [_plain(word) for word in words]
    if words[0] in _SHIPS:
        return len(words)
    start = _behind_titles(keys)
    if len(keys) == start + 1 and start and keys[start] in _ONLY_TITLES:
        return len(words)
    if start < len(keys) - 1 and keys[start] in STYLES:
        return start + _has_name_behind_style(keys[start + 1 :])
    start = max(start, _behind_body(keys))
    for number in range(start, len(keys) - 1):
        if number > start and keys[number] in _SMALL_NAMES:
            # `Bela bin Hamad Al Brandt`, `Mondher Ben Quill`.
            continue
        if is_first_name(keys[number]) and keys[number + 1] not in NO_PERSON_WORDS:
            # `R. Ada Quill`: an initial before the given name is of the name, `Yeap Jun Kit`.
            is_kept = number > start and (
                _is_initial(words[number - 1]) or keys[number - 1] in _SURNAMES_FIRST
            )
            return number - is_kept
    while len(keys) - start > len(_TWO) and _is_no_name(words[start]):
        start += 1
    return start


def _behind_titles(keys: list[str]) -> int:
    """Behind the last title; a noun such as `Striker` is one at the head of three words."""
    start = 0
    for number, key in enumerate(keys[:-1]):
        # In two words it may be a name: `Dean Quill`.
        is_given = number == len(keys) - len(_TWO) and is_first_name(key)
        is_pair = number == 1 and (keys[0], key) in _MALAY_TITLES
        is_given |= number == 1 and key in _MIDDLE_NAMES and is_first_name(keys[0])
        opens = number - start <= 1 and len(keys) > number + len(_TWO) and _is_like_an_office(key)
        if (opens or is_pair or _is_title(key)) and not is_given:
            start = number + 1
    return start


@lru_cache(maxsize=1 << 13)
def _is_like_an_office(key: str) -> bool:
    """`Striker`, and by their form `Fishmonger`, `Ombudsman`, `Forststaatssekretärin`."""
    return key in ATTRIBUTIVES or (
        _LIKE_AN_OFFICE.search(key) is not None and not is_first_name(key)
    )


@lru_cache(maxsize=1 << 13)
def _is_title(key: str) -> bool:
    """`Gov`, `U.S`, and pairs such as `Singer-songwriter`."""
    pair = [part.strip(".") for part in key.split("-")]
    is_pair = len(pair) == len(_TWO) and all(part in BEFORE_NAMES for part in pair)
    return key in TITLES or key.replace(".", "") in TITLES or is_pair


def _behind_body(keys: list[str]) -> int:
    """`Ada Quill Institute | Lothar Brandt`; 0 when no such name stands before a person's."""
    ends = [n for n, key in enumerate(keys[: -len(_TWO)], 1) if key in _PLACE_ENDS]
    return ends[-1] if ends else 0


@lru_cache(maxsize=1 << 13)
def _plain(word: str) -> str:
    """The word in small letters, without accents and marks."""
    return fold_latin(word.casefold()).strip('.,"“”‘’')


def _is_initial(word: str) -> bool:
    return word.endswith(".") and len(word) == len("A.")


def _has_name_behind_style(keys: list[str]) -> bool:
    """`Prince | Ada Quill`; but `Prince Edgar` and `Queen Elizabeth II` are names."""
    names = [key for key in keys if key not in _BESIDE_NAMES]
    # `Prince Rakan bin Quill`: the father's name is no surname.
    return len(names) > 1 and keys[-1] not in _NUMERALS and _FATHERS.isdisjoint(keys)


def _is_no_name(word: str) -> bool:
    key = name_key(word)
    is_acronym = word.isupper() and len(word) > 1 and not word.endswith(".")
    return is_acronym or key in _PLACES or key.strip(".") in NO_PERSON_WORDS


def is_name(words: Sequence[str], titles: Sequence[str]) -> bool:
    """Whether the words can be a person's: no place, no body, nothing that a thing is called."""
    capitals = [word for word in words if not word.islower()]
    if not words or len(capitals) > _LONGEST or any(map(_NOT_IN_NAMES.search, words)):
        return False
    if name_key(" ".join(words)) in _NO_PERSONS:
        return False
    if len(words) == 1:
        return _is_single_name(words[0], titles)
    keys = [_plain(word) for word in words]
    if words[0].islower() and titles and _plain(titles[-1]) in NO_PERSON_WORDS:
        # `Câmara Municipal de Peniche`.
        return False
    is_plain = not titles and not is_first_name(keys[0])
    if is_plain and (keys[-1] in PEOPLES or keys[1] in _JOINING):
        # `Suspended Fijian`; `Landesvorsitzende der Gilde`, `Pesca de Ruritania`.
        return False
    # `Madalena Sá`: without its accent a short surname may be a title.
    strangers = any(
        key in _STRANGERS and (len(key) > len("sa") or word.isupper())
        for key, word in zip(keys, words, strict=True)
    )
    if keys[0] in STYLES:
        return True
    if is_first_name(keys[0]):
        return not strangers or (len(words) < len(_TWO) * 2 and keys[-1] not in _PLACE_ENDS)
    if not titles and keys[0] in _TEAM_BEGINNINGS:
        return False
    # `Gen. CQ Brown`: behind a title two capitals are initials.
    form, those = (_LONG_ACRONYM, words[:-1]) if titles else (_ACRONYM, words)
    is_acronym = any(form.match(word) for word in those)
    return not (strangers or is_acronym or _opens_inside(words[0]))


_MIDDLE_NAMES = frozenset(
    "baker cook butler mason dean page carter king judge bishop french english".split()
)
"""Trades and peoples that are surnames: `Ruth Baker Quill`."""
_LIKE_AN_OFFICE = re.compile(
    r".{3}(?:woman|person|monger|keeper|maker|worker|ist|ician|ologist|ographer|smith|"
    r"wright|master|meister|sekretar|minister|prasident|direktor|rat|vorsitzende|leiter|sprecher|"
    r"beauftragte|trainer|kommissar|senator|richter|anwalt)(?:in|r|rin)?\Z|"
    r"\A(?:under|vice|deputy|sub|co|ex|arch|ober|vize)-?.{4,}(?:er|or|man|ist|ent|al|ary)\Z|"
    r"\A(?:ombuds|alder|council|assembly|congress|states|chair|watch|crafts|fisher|police|"
    r"fire|lumber|oars|noble|herds|dairy)(?:wo)?man\Z"
)
"""How words of trades and offices end, in English and German (without accents)."""
_MALAY_TITLES = frozenset((one, two) for one in ("tan", "dato", "datuk") for two in ("sri", "seri"))
_SURNAMES_FIRST = frozenset(
    "ang bui cai cao chan chang chen cheng cheong chew chia chin chng cho choi chong chow chu chua "
    "chung dang deng ding do duong fan fang feng foo fu gan gao goh gong gu guo ha han hau he heng "
    "ho hoang hong hu huang huynh jang jeong jiang jin jung kang khoo kim ko koh kong kuo kwok lai "
    "lam lau le lee leong li liang liao lim lin liu loh low lu luo luu ma mai my ng ngo nguyen oh "
    "ong pan park pham phan phua qian qin ren shen shi shin siew siow sim so soh song su sun tan "
    "tang tay teh teo tian toh tong tran trinh truong tsai tse vo vu wan wang wei wong woo wu xie "
    "xu xue yan yang yao yap ye yeap yee yeo yeung yim yin yoon yu yuan yun zeng zhang zhao zheng "
    "zhong zhou zhu".split()
)
"""Surnames that stand before the given names: `Siow Mei Quill`."""
_TWO = ("given name", "surname")
_FATHERS = frozenset("bin bint ibn".split())
_NUMERALS = frozenset("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii".split())
_SMALL_NAMES = frozenset("al el ben bin abu van von de di da del san la le".split())
"""Particles that begin a surname in capitals, some of them first names too."""
_FIRST_PARTICLES = frozenset("al bin van von la le de el abu".split())
"""Those with which a name can begin."""
_TEAM_BEGINNINGS = _PLACES | frozenset("real atletico sporting inter borussia".split())
"""`Boston Celtics`, `Real Madrid`."""
_JOINING = frozenset("de der des du del do da von fur zu".split())
"""What joins a person's names, and any other names."""
_INNER_PARTICLES = PARTICLES - _FIRST_PARTICLES
_BESIDE_NAMES = PARTICLES | _NUMERALS
_ACRONYM = re.compile(r"[A-Z]{2,5}\Z")
_LONG_ACRONYM = re.compile(r"[A-Z]{3,5}\Z")
_PLACE_ENDS = frozenset(
    "street avenue road square bridge tower stadium arena center centre hall house palace castle "
    "airport station hotel park theater theatre museum library school college university hospital "
    "award awards cup trophy foundation memorial institute agency ministry department committee "
    "commission council association federation company corporation group bank party final finals "
    "playoffs series tournament classic stakes derby prix bowl championship championships league "
    "festival convention trial islands mountains".split()
)
"""With these a given name begins the name of a thing: `Ada Quill Library`."""


def _opens_inside(word: str) -> bool:
    """Whether a name would begin with a small word of its inside; `E.` is an initial."""
    return not word.endswith(".") and _plain(word) in _INNER_PARTICLES


def _is_single_name(word: str, titles: Sequence[str]) -> bool:
    """A surname alone is a person behind a personal title, or when everybody knows it."""
    key = name_key(word).strip(".")
    if key in NO_PERSON_WORDS or key in TITLES or name_key(word) in _PLACES or not key.isalpha():
        return False
    if titles:
        return titles[-1].casefold().strip(".") in PERSONAL_TITLES
    return key in KNOWN_ALONE
