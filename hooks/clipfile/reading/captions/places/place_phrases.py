"""How captions lead to a place: the patterns, without what the places are."""

import re

from clipfile.reading.captions.dates_in_text import DATE, MONTH

_UPPER = r"[^\W\d_a-zß-öø-ÿ]"
_WORD = (
    rf"(?!{MONTH}(?!\w)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)"
    rf"(?:[dl]['’])?{_UPPER}[\w’'.-]*"
)
_LINK = r"(?:de|del|la|le|el|of|the|and|da|do|dos|di|am|an|der|sur|upon|al|en|des|du|von|im)"
_NAME = rf"{_WORD}(?:[ -](?:{_LINK}[\s-]){{0,2}}{_WORD}){{0,4}}"
_POINT = r"(?:north|south|east|west)"
_SIDE = (
    rf"(?:(?:(?:far\s)?{_POINT}(?:ern)?|{_POINT}[- ]?{_POINT}(?:ern)?|central|downtown|inner|"
    r"uptown|midtown|suburban|upstate|occupied|mainland|rural)\s)"
)
_STATE_OF = (
    r"(?:(?:nearby|neighbou?ring|snowy|rainy|sunny|[a-z]+-(?:hit|torn|held|controlled|occupied|"
    r"stricken|ravaged|battered|struck))\s)"
)
"""How a place is: `in flood-hit Oldport`."""
AROUND = re.compile(rf"\A(?:near\s|outside\s|{_SIDE})")
"""`near Oldport`, `central Oldport`."""
_PART = (
    rf"(?:{_SIDE}?{_NAME}"
    r"(?:\s(?:region|province|district|county|state|oblast|prefecture|governorate|village|"
    r"division|zone|municipality|canton|department|voivodeship|parish|"
    r"airbase|air base|(?:[a-z]+ )?(?:refugee|displacement) (?:camp|settlement)|"
    r"border (?:crossing|post|point)|checkpoint|reservation|port|island|beach|peninsula|delta|"
    r"desert|archipelago|plain|national park|airport))?)"
)
_LIST = (
    rf"(?P<place>(?:[Tt]he Hague|10 Downing Street|(?:the )?{_PART})"
    rf"(?:(?:,\s+(?:(?:outside|near)\s)?|\snear\s){_PART}){{0,3}}"
    r"(?:\s(?:U\.?S\.?A?\.?|UK|USA)(?!\w))?)"
    rf"(?P<within>\s\({_NAME}\))?"
)
_KIND = (
    r"(?:(?:(?!(?:in|on|at|near|of|from|to|for|with|by|and|as|off)\s)(?:[a-z-]+|[A-Z][a-z]+)\s)"
    r"{0,3}(?:village|town|city|suburb|district|port|port city|"
    r"resort|municipality|neighborhood|neighbourhood|settlement|island|kibbutz|capital|state|"
    r"province|region|prefecture|department|county|division|canton)\s(?:of\s)?)"
)
_LEAD = (
    r"(?P<lead>\b(?:in|In|IN|en|En|à|em|Em|bei|"
    rf"a(?=\s{_NAME},?\s\d\d?\s(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)[a-z]*[oe]\b)|"
    r"(?:visit|trip|way|route) to|(?<=[a-z]\s)to(?=\s+[A-Z])|leav(?:es|ing)|"
    r"enter(?:s|ing)|visit(?:s|ing)|tour(?:s|ing)|at|At|near|Near|outside|Outside|off|Off|"
    r"cross(?:es|ing)?|patrol(?:s|ling)?|reach(?:es|ing)?|approach(?:es|ing)?|pass(?:es|ing)|"
    r"overlook(?:s|ing)|"
    r"below|above|beneath|beyond|along|into|out of|"
    r"from|on|On|inside|Inside|around|through|across|Across|over|Over|of|towards?)\s+|"
    rf",\s+)(?:[A-Z]\w+['’]s\s(?=[a-z]))?{_STATE_OF}?(?P<kind>(?:the\s)?{_KIND})?"
    rf"(?:[A-Z]\w+['’]s\scapital\s)?(?P<side>(?:the\s)?{_SIDE})?"
)
PHRASE = re.compile(rf"{_LEAD}{_LIST}")
"""A word that leads to a place, and the place: groups `lead`, `kind`, `side` and `place`."""
_DAY_NAME = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?)"
_WHEN = rf"(?:{_DAY_NAME},?\s+)?(?:[Oo]n\s+)?(?:{_DAY_NAME},?\s+)?{DATE}"
_SITE = rf"(?:,\s(?:just\s)?(?:{_POINT}-?(?:{_POINT})?|near|outside|not far)\s[^,.]{{3,40}}(?=,))"
DATE_BEHIND = re.compile(
    rf"{_SITE}?(?:(?:[,.]|\s[-–])?\s*\(?(?:on\s+|taken\s+)?{_WHEN}|[,.]?\s+(?:on\s+)?{_DAY_NAME}\b|"
    rf"[,.]?\s*\(?(?:in\s)?(?:{MONTH},?\s)?(?:1[89]|20)\d\d\b)"
)
DATE_BEFORE = re.compile(rf"(?:{DATE}|{_DAY_NAME}),?\s+\Z")
"""What stands before and behind the place of a picture: its day."""
ENDS_LIKE_DATE = re.compile(
    rf"(?:\d(?:[a-zA-Z]{{2}})?|day|{MONTH}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?),?\s+\Z"
)
"""What every `DATE_BEFORE` ends with: found without a search for where it begins."""
PEOPLE_BEFORE = re.compile(r"\s[A-Z][a-z]+(?:ans|is|ers|ims|ese)\s+\Z")
"""`aid to Palestinians in Gaza` says where they live."""
AT_THE_VATICAN = re.compile(rf"\bin (?:the )?(?P<place>{_NAME}),? at [Tt]he Vatican\b")
"""`in St. Peter's Square at the Vatican`: the state has no town."""
PART_OF_TOWN = re.compile(
    r"\b(?:center|centre|heart|outskirts|suburbs?|edge|streets|the (?:north|south|east|west)|city|"
    r"town|village|[Pp]ort|district|area|neighborhood|neighbourhood|borough|quarter|state|"
    r"province|division|coast|shores?|waters|harbou?r|bay|beach|beaches|pier|docks?|quays?|"
    r"waterfront|seafront|citadel|cathedral|castle|fortress|ramparts|walls|roofs|rooftops|skyline|bridges|"
    r"canals|squares|hills|ruins|outside)\s\Z"
)
"""`the outskirts of Oldport` is as good as `in Oldport`."""
VIEW = re.compile(r"\b[Vv]iews?\s\Z")
"""`an aerial view of Oldport, Maine`."""
OF_CITY = re.compile(r"(?P<whole>.+?)['’]s\s(?P<part>.+)")
"""`in Oldport's Gull Street`."""
_BASE = (
    r"(?:Joint Base|Fort|Camp|RAF|(?:Naval|Coast Guard) (?:Air )?(?:Station|Base)|"
    r"Marine Corps (?:Air Station|Base))"
)
_FORCES = r"(?:Air|Air Force|Naval|Army|Marine Corps|Space Force) (?:Base|Station)"
BASE = re.compile(rf"{_BASE} [A-Z]|.+ (?:Barracks|Garrison|Airbase|{_FORCES})\Z")
"""A military base, which is a place beside its state: `Camp Elm, Maine`."""
SITE = re.compile(
    r"(?:.+ (?:Airport|Airfield|Airbase|Barracks|Garrison|(?:refugee|displacement) "
    rf"(?:camp|settlement)|border (?:crossing|post|point)|checkpoint|port|{_FORCES})\Z|"
    rf"{_BASE} [A-Z])"
)
"""A place whose name says that it is one: `Oldport Airport`, `Joint Base Quayside`."""
OUTSKIRTS = re.compile(
    r",? (?:on|in|at) the (?:[a-z]+ )?(?:outskirts|edge|suburbs)\s*\Z|"
    r", an? (?:[\w-]+ ){0,3}(?:suburb|town|village|city|neighbou?rhood|district)\s*\Z"
)
"""Behind a town, before the city that it lies at."""
DISTRICT = re.compile(
    r".+ (?:district|province|region|governorate|prefecture|division|[Zz]one|voivodeship|canton|"
    r"oblast|county|state|department|municipality|plain|desert)\Z"
)
"""A place as it is, with and without an article: `in the Elm district`."""
WATERS = re.compile(
    r"(?:.+ (?:Canal|Straits?|Seas?|Ocean|Channel|River|Lakes?|Desert|Mountains?|Peninsula|Valley|"
    r"Delta|Basin|Islands?|Archipelago|Atoll|Reefs?|Shoals?|Lagoon|Harbou?r|Bay|Bight|Inlet|"
    r"Estuary|Fjord|Firth|Sound|Passage|Narrows|Falls|Glacier|Ice (?:Shelf|Sheet)|Volcano|Crater|"
    r"Depression|Massif|Alps|Range|Hills?|Highlands|Plateau|Plains?|Steppe|Gorge|Canyon|Rainforest|"
    r"Moors?|Heath|Fens?|Dunes|Downs|Beach|Woods|Savannah|Wetlands?|Marsh(?:es)?|Swamp|Isthmus|Headland|Coast|Keys|Cays|"
    r"(?:National|State|Provincial) (?:Park|Forest|Seashore)|(?:Game|Nature) Reserve|"
    r"Wildlife Refuge)|"
    r"(?:Cape|Cabo|Cap|Mount|Mt\.|Monte|Lake|Lago|Lac|Loch|River|Gulf of|Bay of|Straits? of|"
    r"Sea of|Isle of|Port of) .+)\Z"
)
"""What nature has made is a place as it is: `in the Elm Canal`, `off Cape Elm`."""
PART_BEHIND = re.compile(
    rf"['’]s (?:[a-z-]+ |{_NAME} ){{0,2}}"
    r"(?:suburbs?|outskirts|downtown|cent(?:er|re)|district|neighbou?rhood|quarter|"
    r"old (?:city|town)|streets|skyline|waterfront|harbou?r|seafront)\b"
)
"""Behind a city: `in Oldport's southern suburbs`."""
FROM_HERE = re.compile(
    r"\b(?:lift(?:s|ed|ing)? off|blast(?:s|ed|ing)? off|tak(?:es?|ing) off|launch(?:es|ed|ing)?|"
    r"waters|farm|sinks?|sank) \Z"
)
"""Before `from` and `off`: `lifts off from Oldport, Maine`, `a wind farm off Oldport, Maine`."""
FAR = re.compile(
    r"(?:\bacross\s\Z|"
    r"(?:\b(?:kilomet(?:er|re)s?|km|miles?)(?: \([^)]*\))?|,(?: just)?) "
    rf"{_POINT}(?:-?{_POINT})?\s\Z)"
)
"""`Uman, 215 kilometers south of Kyiv, Ukraine`, `across from El Paso, Texas`."""
SIDE_OF = re.compile(
    r",? (?:just |about |some |far )?(?:[\d.]+ (?:kilomet(?:er|re)s?|km|miles?) )?"
    rf"{_POINT}-?(?:{_POINT})? of {_NAME}\Z"
)
"""Behind a town: `, south of Oldport`."""
LIKE_IN = frozenset(("en", "à", "em", "bei", "a", "visit to", "trip to"))
"""Words that lead to a place as `in` does."""
WHOSE = re.compile(r"\s+in\s+[A-Z]\w+['’]s(?:\s+[a-z]+){0,2}\s*\Z")
"""`in India's southern state`, behind a town and before its region."""
NAME_BEFORE = re.compile(rf"{_UPPER}[\w’'-]*(?: {_UPPER}[\w’'-]*){{0,2}}\Z")
"""Up to three capitalised words at the end."""
REGION_KIND = re.compile(
    r"\b(?:island|state|province|region|prefecture|department|county|division|canton|district)\s(?:of\s)?\Z"
)
"""`the northern division of Gull` is a whole region."""
GOES_ON = re.compile(r"\s*(?:[,.;:()–—-]|\Z)|\s(?:on|in|at|as|for|during|before|after|where)\s")
"""What stands behind a place, and not behind a possessor or a part of a longer name."""
SKY = re.compile(
    r"\b(?:galax(?:y|ies)|nebulae?|star clusters?|supernova|exoplanet|constellation)\b"
)
"""What is photographed far from every town: `a galaxy in Lynx`."""
LEADS_TO_TOWN = re.compile(
    r"\b(?:in|at|reach(?:es|ing)?|approach(?:es|ing)?|(?:village|town|city|port|hamlet) of)\s\Z"
)
"""Before a town whose region follows: `at the village of Elm in Gull district`."""
