"""The words around a person's name in a caption: titles before it, nouns behind what is no name."""

from clipfile.reading.offices import HONORIFICS, PEOPLES, RANKS, ROLES
from clipfile.reading.teams import TEAMS
from clipfile.slugs import name_key


def _words(text: str) -> frozenset[str]:
    return frozenset(name_key(word) for word in text.split())


STYLES = _words(
    "lady lord prince princess king queen pope emperor empress saint tsar duchess count countess "
    "marquess marchioness viscount viscountess baroness sultan patriarch catholicos"
)
"""Titles that stand in the name's stead: `Prince Harry` has no other name in a caption."""

_PARTS_OF_TITLES = _words(
    "acting actors apprentice assistant associate brothers cabinet chancellors chiefs citizens "
    "co-founders couple court crown dean defence defense democrats designate det dj education "
    "elect emeritus emir energy eu ex fellow file finance first foreign former gov-elect govs "
    "head health her his home house incoming interim interior its joint junior late majority mc "
    "minister's minority mlb mls model mps msp national nba ncaa nfl nhl officers olympic "
    "outgoing parents pc permanent pfc postdoc premier-designate presidential press prime "
    "private professor-elect rear rep-elect republicans residents retired rights security "
    "sen-elect senate senior siblings sisters spc special staff state supreme tech their then "
    "toddler top trade treasury twins u.n u.n. u.s u.s. uk un undated under us vice whip world"
)
"""What stands in a title, and says not what a person is: `chief`, `former`, `U.S.`, `his`."""
_NAMES_TOO = _words("ally boss don duke figure fr guest k m maire mari sig star")
_OFFICES = frozenset(map(name_key, HONORIFICS | RANKS | ROLES | PEOPLES)) | _PARTS_OF_TITLES
_WITHOUT_NAMES = _OFFICES - STYLES - _NAMES_TOO
TITLES = _WITHOUT_NAMES | {f"{word}s" for word in _WITHOUT_NAMES if len(word) > len("mayo")}
"""Words before a name that are not part of it (AP Stylebook, titles), with nationalities."""

PERSONAL_TITLES = _words(
    "president senator sen rep gov governor mayor judge justice archbishop bishop cardinal "
    "chancellor secretary mr mrs ms miss dr prof sir"
)
"""Titles after which a surname alone is a person."""

ATTRIBUTIVES = _words(
    "agents agent customers customer vans vials traffic headquarters protesters activists "
    "activist songwriter head wide tight defensive offensive assistant relief starting goalie "
    "defendant suspect witness juror guitarist drummer frontman bassist star rookie veteran "
    "striker wide-receiver playwright novelist poet painter sculptor choreographer conductor "
    "composer presenter broadcaster commentator referee umpire jockey trainer sprinter swimmer "
    "golfer boxer skater skier cyclist gymnast runner sailor soldier-turned survivor victim "
    "widow hero founder co-founder leader candidate nominee reporter journalist correspondent "
    "director manager coach player players forward guard center centre goalkeeper midfielder "
    "defender pitcher quarterback receiver linebacker cornerback safety tackle shortstop "
    "outfielder catcher batter captain supporters supporter fans fan soldiers soldier students "
    "student workers worker officials official protester demonstrators demonstrator residents "
    "resident members member employees employee police officers officer troops forces fighters "
    "fighter rebels militants migrants refugees volunteers volunteer voters voter delegates "
    "delegate lawmakers lawmaker senators ministers minister president chairman chairwoman "
    "chief executive executives ceo spokesman spokeswoman spokesperson logo logos sign signs "
    "store stores building buildings factory plant plants office offices stadium arena station "
    "airport street road bridge river lake beach park truck trucks car cars bus train trains "
    "plane planes jet jets ship ships vessel boat boats helicopter helicopters tank tanks "
    "missile missiles drone drones flag flags team teams club game match race party parties "
    "government company companies firm brand products product phone phones app website platform "
    "campaign rally election elections government's family families children school schools "
    "university hospital hospitals church mosque temple museum market markets village town city "
    "region province state states border island islands hotel restaurant restaurants bar shop "
    "shops teammates teammate driver drivers rider riders dancers dancer singers singer actors "
    "actor actress artists artist musicians doctors nurses firefighters engineers engineer "
    "scientists scientist passengers farmers farmer models cast crew crews band staff staffers "
    "teacher teachers women men people woman man boy girl boys girls dogs horses horse "
    "artillery batteries territory administration police's trophy medal medalist medallist "
    "award awards cup title final finals gold silver bronze series film movie show premiere "
    "concert festival lawyer lawyers attorney attorneys judge justices teenager youth bishop "
    "priest residents' owner owners editor author analyst strategist adviser advisor bonds "
    "shares bill dollar dollars note notes coin coins letter letters book books newspaper "
    "newspapers cans bottles shelves sedan suv pickup vehicle vehicles model driver-side "
    "grocery supermarket warehouse cable cables wire wires screen screens device devices chip "
    "chips server servers dealership showroom branch outlet campus terminal refinery pipeline "
    "mine billboard poster posters banner banners packets bags shirts jerseys headsets "
    "consoles smartphone smartphones laptop laptops tablet satellite rocket spacecraft "
    "telescope weapons rifle rifles oil gas wheat grain celebrations parade protest protests "
    "march strike strikes attack attacks war ceasefire alliance coalition bloc faction"
)
"""Nouns that make the name before them an attribute: `Harbour Trust founder`, `Quayside police`."""

BEFORE_NAMES = TITLES | ATTRIBUTIVES
"""What stands before a name in small letters: `former`, `striker`."""

VERBS_TOO = _words(
    "sign signs strike strikes march protest protests attack attacks note notes share shares "
    "parade head lead star stars model models race film films show books book guard guards coach "
    "tackle host park plant plants ship ships train trains phone phones screen screens cans "
    "bottles mines crews captains team teams party parties shops market markets pilots engineers "
    "doctors nurses authors judges tanks drones games bars shelves letters bills boats trucks "
    "buses drives chips flags fans wires models pitchers forwards officers rockets rifles "
    "banners posters bags tablets devices parks cables students streets bridges banks brands "
    "bands cast casts"
)
"""Nouns among them that are verbs behind a person's name: `Ada Quill signs the book`."""

NO_PERSON_WORDS = TEAMS | _words(
    "books bookstore bookshop arts hurricane typhoon cyclone tropical storm big border patrol "
    "street avenue road square bridge tower towers park stadium arena center centre hall house "
    "palace castle airport station hotel building plaza theatre theater museum gallery library "
    "school college university institute hospital church cathedral mosque temple court courthouse "
    "prison jail base fort camp island islands river lake sea ocean bay beach mountain mount "
    "mountains valley county city town village district region province state states republic "
    "kingdom union north south east west northern southern eastern western central war day night "
    "week cup championship championships league games olympics olympic tournament open grand prix "
    "final finals series bowl festival awards award party parties council committee commission "
    "congress senate parliament assembly department ministry office agency administration bureau "
    "police army navy force forces guard corps command company corporation inc ltd llc group bank "
    "association federation foundation society club team united rovers times post news press "
    "media network magazine act bill law amendment treaty agreement summit conference convention "
    "forum meeting street's studios studio records films pictures entertainment airlines airways "
    "flight express railway line highway route boulevard garden gardens zoo farm ranch ground "
    "grounds field fields pier port harbor harbour dock docks wharf market mall store shop "
    "restaurant bar cafe inn resort spa covid covid-19 ebola brexit christmas easter ramadan eid "
    "thanksgiving halloween new year years january february march april june july august "
    "september october november december monday tuesday wednesday thursday friday saturday sunday "
    "jan feb mar apr aug sept sep oct nov dec annual first second third international national "
    "world global european american memorial trophy monument statue chapel abbey academy trust "
    "service services system technologies technology motors motor energy oil gas airbus boeing "
    "tesla apple google amazon facebook instagram twitter logo wall red white black blue green "
    "prime supreme high holy great embassy consulate chamber capitol pentagon kremlin exhibition "
    "expo fair show musical opera symphony orchestra band tour gala premiere fashion model "
    "marathon race derby stakes downtown skyline neighborhood neighbourhood battalion brigade "
    "regiment division battery artillery squadron fleet uss hms ss raf super arab jewish muslim "
    "christian catholic islamic orthodox covid's strip heights oblast photo photos illustration "
    "file image images picture handout pool general view speaker room lobby wing factory plant "
    "mill center's township borough parish avenue's rights movement authority coalition alliance "
    "front brothers brotherhood nations organization organisation cnn bbc cbs nbc espn nba nfl "
    "nhl mlb ncaa nato g7 g20 cop eu uk us usa un u.s u.s. u.k u.n democrats republicans "
    "conservatives patriots rally primary election caucus debate union's stage hollywood broadway "
    "public schools one air business reception industries exchange primetime special ceremony "
    "bureau's sons daughters company's championship's prize dinner ball cross crescent care "
    "clinic medical haus bundestag kanzleramt rathaus platz strasse reichstag landtag bundesrat "
    "ministerium federal activities congressional reserve telescope space lodge constabulary "
    "cycling motorsport rowing municipal câmara camara prefeitura ayuntamiento stadion prep "
    "honors honours choir ensemble board plc fund survey showcase regatta jamboree gathering "
    "supper menswear womenswear collection autumn spring summer winter gmbh holdings partners "
    "ventures maritime shipping insurance reinsurance logistics foods dairy brewery mills steel "
    "chemicals pharma pharmaceuticals laboratories labs cooperative collective initiative project "
    "programme program plan scheme sporthalle halle bahnhof schloss kirche stadt civica costiera "
    "guardia calcio water resources affairs natural wat masjid piazza praça calle campo estadio "
    "stade stadio jalan corp llp pty sarl aquaculture agriculture seafood beverages therapeutics "
    "biotech biosciences robotics automotive aerospace semiconductors electronics telecom "
    "software analytics dynamics interactive mobility freight cargo railways aviation offshore "
    "minerals mining metals cement timber lumber textiles apparel cosmetics frente"
)
"""Words that show that a name is one of a place, building, body, event or thing."""

PARTICLES = _words(
    "van von der den de del della di da do dos das du la le lo el al bin ibn ben abu ter ten af "
    "av zu zum und y e st st. ag ould bint"
)
"""Words in lower case inside a name (The Chicago Manual of Style 8.5)."""

KIN = _words(
    "wife husband son daughter mother father sister brother girlfriend boyfriend fiancee "
    "fiancée fiance partner grandson granddaughter grandmother grandfather stepson stepdaughter "
    "stepfather ehemann ehefrau sohn tochter bruder schwester mutter vater épouse mari fils "
    "fille esposa esposo hijo hija marido moglie marito figlio figlia stepmother nephew niece "
    "aunt uncle cousin toddler"
)
"""Whose a person is: a given name alone may follow."""

HUMAN_VERBS = _words(
    "speaks testifies arrives attends poses smiles listens talks addresses campaigns celebrates "
    "performs announces greets delivers answers waves testified spoke speaking gestures smiled "
    "laughs sings argues applauds concedes reacts scores shoots dribbles jogs serves beriet "
    "bedankte bedankt spricht sprach trifft traf besucht besuchte empfängt empfing eröffnet "
    "eröffnete redet redete reist reiste verlässt verließ verhandelt verhandelte informiert "
    "informierte begrüßt begrüsst begrüßte kündigte telefoniert telefonierte erklärt erklärte "
    "winkt lächelt posiert posierte äußerte nimmt nahm gibt gab zeigt zeigte"
)
"""What only a person does: one word before it at the head of a caption is a name."""

SUFFIXES = _words("jr jr. sr sr. ii iii iv")

SHOWING = _words(
    "mit avec con with and alongside beside between shows show showing greets meets hugs kisses "
    "featuring including & or vs versus while as when behind past joins left right center "
    "centre seated standing interviews embraces embrace congratulates hosts welcomes addresses "
    "accompanies accompany"
)
"""Words after which a person is one that the picture shows."""

HIDING = _words(
    "of for by against about depicting depicts named over after on in at to from during near "
    "since because than like before until under into through across toward towards ahead "
    "without despite amid that where which who whose what why said says say saying believe "
    "believes claim claims support supports supporting supported endorse endorses criticize "
    "criticizes honoring honouring honors remembering succeed succeeds succeeding replace "
    "replaces replacing defeat defeats defeating defeated beat beats beating portraying "
    "portrays representing represents commemorating marking celebrating reading reads wearing "
    "investigating opposing backing im am bei von zu vor nach für über gegen dans sur chez pour "
    "par des du en el la los del sobre following regarding concerning if whether calling called "
    "urging demanding protesting played plays starring"
)
"""Words after which a person is named and not shown."""

FUNCTION_WORDS = _words(
    "the a an this that these those in on at as after before when while where with from by "
    "during for of and or but if it he she they we his her their its here there some many more "
    "two three four five six several both one people men women children police to behind above "
    "below left right top bottom center centre also seen pictured shown undated combination "
    "should not no are is was der die das ein eine les un une"
)
"""Words that are no name though a sentence begins with them."""

PASSIVES = _words(
    "challenged beaten marked pursued closed greeted escorted accompanied followed flanked "
    "joined welcomed hugged embraced interviewed surrounded watched helped led kissed assisted "
    "congratulated introduced received applauded fouled tackled chased guarded defended blocked "
    "driven carried comforted sworn questioned ridden flown piloted coached caught lifted treated "
    "mobbed headed tended booked arrested detained confronted"
)
"""Participles whose `by` names somebody in the picture."""

TOWARDS = _words(
    "off speaks talks listens speaking talking listening next close gives hands presents waves "
    "talk speak listen whispers passes nods reacts points bows looks throws gestures spoke "
    "talked listened looking pointing"
)
"""Words whose `to` or `at` leads to somebody in the picture."""

KNOWN_ALONE = _words(
    "trump biden obama putin zelenskyy zelensky zelenskiy musk macron merkel scholz merz "
    "netanyahu erdogan modi trudeau carney starmer sunak thatcher blair harris clinton reagan "
    "nixon kennedy churchill gandhi mandela beyonce beyoncé rihanna madonna adele shakira pele "
    "neymar ronaldinho bono sting cher bolsonaro lula milei kavanaugh sanders vance walz pelosi "
    "desantis mcconnell zuckerberg bezos fauci farage corbyn sturgeon albanese ardern orban meloni"
)
"""Persons whom captions name by one word."""
