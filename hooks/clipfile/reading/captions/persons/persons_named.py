"""The person whom a run of capitalised words names, with the words around it."""

from collections.abc import Mapping

from clipfile.reading.captions.persons.clauses import AND, Clause
from clipfile.reading.captions.persons.doubts import is_doubtful
from clipfile.reading.captions.persons.names import Run, is_attribute
from clipfile.reading.captions.persons.titles import (
    HUMAN_VERBS,
    KIN,
    NO_PERSON_WORDS,
    PASSIVES,
    STYLES,
    SUFFIXES,
    TITLES,
)
from clipfile.reading.captions.persons.verbs import BEFORE_OBJECTS, is_verb
from clipfile.reading.captions.persons.words_of_office import is_long_behind_office, office_before
from clipfile.reading.captions.places.known_places import CITIES, REGIONS
from clipfile.reading.first_names import is_first_name
from clipfile.slugs import name_key

_STRANGE = NO_PERSON_WORDS | TITLES | REGIONS | CITIES
_ARTICLES = frozenset(("the", "a", "an"))
_BEFORE_ANIMALS = frozenset(
    "rides riding rode steers aboard horse racehorse colt filly mare stallion gelding pony dog cat "
    "puppy kitten panda elephant gorilla orangutan chimpanzee giraffe hippo rhino walrus dolphin "
    "orca bulldog terrier retriever poodle labrador shepherd corgi beagle spaniel collie".split()
)
"""What stands before an animal's name: `the racehorse Ada's Hope`, `rides Harbour Light`."""
_BEFORE_THINGS = frozenset(
    "group charity nonprofit company firm ship vessel tanker ferry yacht trawler cutter boat film "
    "movie song novel brand label restaurant pub bar cafe nightclub startup".split()
)
"""What stands before the name of a body or a thing: `the group No Harbour Tolls`."""
_BEFORE_BODIES = frozenset(
    "band trio quartet choir orchestra ensemble troupe league board network organisation "
    "organization party bloc union movement chain giant retailer airline bank fund cooperative "
    "collective club team village town city river".split()
)
"""Before a person as well: `dancer of the troupe Ada Quill`."""
_QUOTES = frozenset((("'", "'"), ("‘", "’")))
_INSIDE_NOBLE = frozenset("of the und and".split())
_STAGES = frozenset(
    "singer rapper musician dj footballer drummer guitarist singer-songwriter artist vocalist "
    "comedian".split()
)
"""Trades in which one name is enough."""
_SEVERAL_KIN = frozenset("children sons daughters parents brothers sisters siblings kids".split())
_LONGEST_LIST = 6
"""Given names before the surname that they share."""


def person_named(clause: Clause, number: int, shown: Mapping[int, bool]) -> str | None:
    """The name in the run with this number; `shown` has the persons before it in the sentence."""
    run = clause.runs[number]
    if run.name is None and _has_number(clause, run):
        return " ".join(run.words)
    if (run.name is None and len(run.words) != run.titles + 1) or _is_of_a_noble(clause, number):
        return None
    if (is_attribute(run) and run.before not in KIN) or _is_place(clause, run):
        return None
    if _is_other(clause, run):
        return None
    if run.name is None:
        return _single_name(clause, number, shown)
    if run.is_full:
        # `a Harbour Light`, and `an Ada Quill mask`: it is only named for her.
        before = (name_key(word).strip(".") for word in run.words[: run.titles])
        is_plain = TITLES.isdisjoint(before) and not is_first_name(run.words[run.titles])
        is_thing = run.before in _ARTICLES if is_plain else _is_after(run)
        if is_thing or (is_plain and is_doubtful(clause, run)):
            return None
        if is_plain and is_long_behind_office(run) and office_before(clause, run) is not None:
            return " ".join(run.words[1:])
        return run.name
    return _with_shared_surname(clause, number) or run.name


def _has_number(clause: Clause, run: Run) -> bool:
    """`defender #4 Wellington Quill`: a player, whatever the first name is as well."""
    return clause.is_players_number(run.start - 1) and len(run.words) == len(("Ada", "Quill"))


def _is_of_a_noble(clause: Clause, number: int) -> bool:
    """`Oldport` in `Princess Ada of Oldport`."""
    is_joined = clause.runs[number].before in _INSIDE_NOBLE
    before = clause.runs[number - 1] if number and is_joined else None
    noble = clause.nobility(before) if before else ""
    first = clause.tokens[clause.runs[number].start]
    return before is not None and first.start < clause.end_of(before) + len(noble)


def _is_after(run: Run) -> bool:
    """`wears an Ada Quill mask`: a thing that is called after her."""
    is_noun = run.end < len(run.tokens) and run.tokens[run.end].text.islower()
    return is_noun and not run.titles and run.before in _ARTICLES


def _is_other(clause: Clause, run: Run) -> bool:
    """Whether the run names a sailor's trade, an animal, or a heading's star."""
    is_rating = run.behind in {"1st", "2nd", "3rd"} and clause.key(run.end + 1) == "class"
    is_animal = run.before in _BEFORE_ANIMALS or (
        run.start > 0
        and not run.titles
        and run.before not in {"jockey", "trainer", "owner"}
        and not is_first_name(run.words[0])
        and clause.is_racing
    )
    at = run.start - 1
    noun = clause.key(at - (clause.key(at) in {"no", "the"}))
    is_body = noun in _BEFORE_BODIES and not is_first_name(run.words[0])
    is_thing = (is_body or noun in _BEFORE_THINGS) and not run.titles
    # `the ferry 'Ada Quill'`.
    is_quoted = (clause.word(run.start - 1), clause.word(run.end)) in _QUOTES
    # `THE LATE HOUR WITH ADA QUILL -- Episode 3`, before names in small letters.
    before = clause.word(run.start - 1)
    is_long = run.titles > len("TV SHOW".split()) and run.words[0].isupper()
    is_heading = run.words[-1].isupper() and (is_long or (before.isupper() and len(before) > 1))
    is_star = is_heading and not clause.is_shouted
    return is_rating or is_animal or is_thing or is_quoted or is_star


def _single_name(clause: Clause, number: int, shown: Mapping[int, bool]) -> str | None:
    """One word that is a person: before a shared surname, of a noble, at the head, in a pair."""
    run = clause.runs[number]
    words = run.words[run.titles :]
    if len(words) != 1 or run.is_possessive:
        return None
    if shared := _with_shared_surname(clause, number):
        return shared
    if clause.nobility(run) or _is_kin(clause, run, words[0]):
        return words[0]
    key = name_key(words[0]).strip(".")
    is_strange = key in _STRANGE or not key.isalpha()
    if is_strange or words[0].isupper():
        return None
    if run.titles:
        # `Singer Adela performs`, `mit Ehemann Malte`.
        title = name_key(run.words[run.titles - 1])
        return words[0] if title in _STAGES or title in KIN else None
    if run.start == 0 and (run.behind in HUMAN_VERBS or (is_first_name(key) and _goes_on(run))):
        return words[0]
    if _is_player(clause, number) or _is_second_of_pair(clause, run, shown):
        return words[0]
    return None


def _goes_on(run: Run) -> bool:
    """`Adela signs a book`, `Adela in Oldport`; not `Sami herders drive`, `Adela, Maine`."""
    rest = run.tokens[run.end : run.end + 2]
    keys = [token.key for token in rest]
    if not keys or keys[0] in BEFORE_OBJECTS:
        return True
    is_open = len(keys) == 1 or not keys[1].isalpha() or keys[1] in BEFORE_OBJECTS
    return is_verb(keys[0], keys[-1]) and (is_open or not rest[1].text.islower())


def _is_kin(clause: Clause, run: Run, word: str) -> bool:
    """`hugs his wife, Cora, after the match`, `with his son Bela`."""
    is_name = word.isalpha() and not word.isupper() and name_key(word) not in _STRANGE
    if is_name and _is_in_list_of_kin(clause, run.start - 1):
        return True
    at = run.start - 1 - (run.before == ",")
    goes_on = run.behind.isalpha() or run.behind in {",", "(", ".", ""}
    return is_name and clause.key(at) in KIN and goes_on


def _is_in_list_of_kin(clause: Clause, at: int) -> bool:
    """`with her children Ivo, Cora and Ada`: names alone stand between."""
    for before in range(at, max(-1, at - _LONGEST_LIST * 2), -1):
        if clause.key(before) in _SEVERAL_KIN:
            return True
        if clause.key(before) not in {",", *AND} and not clause.word(before).istitle():
            return False
    return False


def _is_player(clause: Clause, number: int) -> bool:
    """`Oldport's Nene celebrates`: whose team the caption names first, and what a person does."""
    if number != 1 or clause.runs[0].start:
        return False
    team, run = clause.runs[0], clause.runs[1]
    two = (run.behind, clause.key(run.end + 1))
    is_moved = two[0] == "is" and two[1] in PASSIVES
    acts = run.behind in HUMAN_VERBS or two == ("in", "action") or is_moved
    return team.is_possessive and team.end == run.start and acts


def _is_second_of_pair(clause: Clause, run: Run, shown: Mapping[int, bool]) -> bool:
    """`Ada Quill (L) and Nene celebrate`."""
    before = clause.run_at.get(clause.before_marker(run.start - 2))
    joins = run.before in AND and before is not None and shown.get(before, False)
    return joins and run.behind.isalpha() and run.behind not in AND


def _with_shared_surname(clause: Clause, number: int) -> str | None:
    """`Phil and Don Quill`, `Ada, Bela, and Cora Quill`."""
    run = clause.runs[number]
    given = run.words[run.titles :]
    is_sibling = run.before in _SEVERAL_KIN
    if len(given) != 1 or run.is_possessive or not (is_sibling or _can_be_given(run, given[0])):
        return None
    if clause.nobility(run):
        return None
    at = run.end
    for other in clause.runs[number + 1 : number + _LONGEST_LIST]:
        between = {token.key for token in clause.tokens[at : other.start]}
        if not between or between - {",", *AND}:
            return None
        words = other.words[other.titles :]
        if len(words) > 1:
            is_joined = (
                words[-1].strip(".").casefold() not in SUFFIXES
                and words[0].casefold() not in STYLES
                and other.name is not None
                and not AND.isdisjoint(between)
                and TITLES.issuperset(
                    name_key(word).strip(".") for word in other.words[: other.titles]
                )
            )
            return f"{given[0]} {words[-1]}" if is_joined else None
        at = other.end
    return None


def _can_be_given(run: Run, word: str) -> bool:
    """A known given name, or one at the head of the sentence that is no plural of a thing."""
    if is_first_name(word):
        return True
    return run.start == 0 and name_key(word) not in NO_PERSON_WORDS and not word.endswith("s")


def _is_place(clause: Clause, run: Run) -> bool:
    """`Quayside, Maine`, with a state or a country behind the comma, or a town behind `in`."""
    is_in = run.before in {"in", "near"}
    if not is_in and run.is_full and is_first_name(run.words[0]):
        return False
    if is_in and not run.titles:
        return True
    if run.titles or run.behind != ",":
        return False
    one, two = clause.word(run.end + 1), clause.word(run.end + 2)
    # `Ada Quill, US President Bela Marsh`: the country goes on; `in` is Indiana in capitals only.
    is_region = name_key(one) in REGIONS and one[:1].isupper()
    return name_key(f"{one} {two}") in REGIONS or (is_region and not two[:1].isupper())
