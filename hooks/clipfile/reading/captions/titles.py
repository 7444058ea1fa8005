"""The words around a person's name in a caption: titles before it, nouns behind what is no name."""

from clipfile.slugs import name_key


def _words(text: str) -> frozenset[str]:
    return frozenset(name_key(word) for word in text.split())


TITLES = _words(
    "president vice prime minister chancellor premier senator sen sens rep reps representative "
    "congressman congresswoman governor gov govs lt mayor secretary secretary-general secretary-designate "
    "deputy assistant acting interim former ex then then-president ex-president incoming outgoing "
    "late chief executive ceo cfo coo cto chairman chairwoman chair chairperson director "
    "director-general general gen col colonel maj major capt captain sgt sergeant staff cpl corporal "
    "adm admiral commander cmdr commissioner inspector superintendent sheriff detective officer "
    "officers det constable pc judge justice justices magistrate attorney prosecutor solicitor "
    "counsel ambassador envoy consul speaker leader whip majority minority house senate cabinet "
    "state "
    "foreign defense defence home interior finance health education justice treasury trade labor "
    "labour energy national security adviser advisor spokesman spokeswoman spokesperson press "
    "archbishop bishop cardinal rev reverend pastor rabbi imam father sister brother dr doctor "
    "prof professor mr mrs ms miss mx sir dame baroness baron coach manager founder "
    "co-founder co-founders owner editor author actor actress actors singer rapper musician "
    "model director producer comedian host anchor journalist reporter correspondent photographer "
    "artist designer chef driver pilot astronaut cosmonaut scientist democrat democrats republican "
    "republicans democratic candidate nominee presidential elect president-elect first "
    "supreme court associate u.s u.s. us uk eu un u.n u.n. british american canadian australian french "
    "german italian spanish russian ukrainian chinese japanese indian israeli palestinian turkish "
    "iranian iraqi syrian mexican brazilian polish hungarian greek dutch belgian swiss austrian "
    "swedish norwegian danish finnish irish scottish welsh korean south north european african "
    "conservative labour liberal tory green socialist billionaire entrepreneur tech legislator "
    "lawmaker rep-elect sen-elect gov-elect mp mep mps msp councillor councilman councilwoman "
    "councilmember alderman supervisor treasurer comptroller undersecretary under permanent "
    "special counselor counsellor strategist lawyer citizens citizen student teacher principal "
    "nurse farmer resident residents fan activist protester spc pfc pvt private airman seaman "
    "staffer lieutenant warden trooper firefighter chief-of-staff head emir sheikh sultan "
    "crown olympic champion world minister's ministers presidents rights top candidate mlb nba nfl nhl ncaa mls "
    "senior junior co-host co-chair co-owner co-star vice-president provost dean chancellors emeritus "
    "undated file his her their its"
)
"""Words before a name that are not part of it (AP Stylebook, titles), with nationalities."""

STYLES = _words("lady lord prince princess king queen pope emperor empress saint tsar")
"""Titles that stand in the name's stead: `Prince Harry` has no other name in a caption."""

PERSONAL_TITLES = _words(
    "president senator sen rep gov governor mayor judge justice archbishop bishop cardinal "
    "chancellor secretary mr mrs ms miss dr prof sir"
)
"""Titles after which a surname alone is a person."""

ATTRIBUTIVES = _words(
    "head wide tight defensive offensive assistant relief starting goalie "
    "defendant suspect witness juror guitarist drummer frontman bassist star rookie veteran striker wide-receiver playwright novelist poet painter sculptor choreographer conductor composer presenter "
    "broadcaster commentator referee umpire jockey trainer sprinter swimmer golfer boxer skater "
    "skier cyclist gymnast runner swimmer sailor soldier-turned survivor victim widow hero "
    "founder co-founder leader candidate nominee reporter journalist correspondent director "
    "manager coach player players forward guard center centre goalkeeper striker midfielder "
    "defender pitcher quarterback receiver linebacker cornerback safety tackle shortstop outfielder catcher batter captain "
    "supporters supporter fans fan soldiers soldier students student workers worker officials official "
    "protesters protester demonstrators demonstrator residents resident members member employees employee "
    "police officers officer troops forces fighters fighter rebels militants migrants refugees "
    "volunteers volunteer voters voter delegates delegate lawmakers lawmaker senators ministers "
    "minister president chairman chairwoman chief executive executives ceo spokesman spokeswoman "
    "spokesperson logo logos sign signs store stores building buildings factory plant plants "
    "headquarters office offices stadium arena station airport street road bridge river lake beach park "
    "truck trucks car cars bus train trains plane planes jet jets ship ships vessel boat boats helicopter "
    "helicopters tank tanks missile missiles drone drones flag flags team teams club game match "
    "race party parties government company companies firm brand products product phone phones "
    "app website platform campaign rally election elections government's family families children "
    "school schools university hospital hospitals church mosque temple museum market markets "
    "village town city region province state states border island islands hotel restaurant "
    "restaurants bar shop shops teammates teammate driver drivers rider riders dancers dancer "
    "singers singer actors actor actress artists artist musicians doctors nurses firefighters engineers "
    "engineer scientists scientist passengers customers farmers farmer models cast crew crews "
    "band staff staffers teacher teachers women men people woman man boy girl boys girls dogs "
    "horses horse artillery batteries territory administration police's trophy medal medalist medallist award awards "
    "cup title final finals gold silver bronze series film movie show premiere concert festival "
    "lawyer lawyers attorney attorneys judge justices teenager youth bishop priest residents' "
    "owner owners editor author analyst strategist adviser advisor bonds shares bill dollar dollars "
    "note notes coin coins letter letters book books newspaper newspapers cans bottles shelves "
    "sedan suv pickup vehicle vehicles model driver-side weapons rifle rifles oil gas wheat grain "
    "celebrations parade protest protests march strike strikes attack attacks war ceasefire"
)
"""Nouns that make the name before them an attribute: `Harbour Trust founder`, `Quayside police`."""

VERBS_TOO = _words(
    "sign signs strike strikes march protest protests attack attacks note notes share shares parade "
    "head lead star stars model models race film films show book books guard coach tackle host park"
)
"""Nouns among them that are verbs behind a person's name: `Ada Quill signs the book`."""

NO_PERSON_WORDS = _words(
    "street avenue road square bridge tower towers park stadium arena center centre hall house palace "
    "castle airport station hotel building plaza theatre theater museum gallery library school "
    "college university institute hospital church cathedral mosque temple court courthouse "
    "prison jail base fort camp island islands river lake sea ocean bay beach mountain mount mountains valley "
    "county city town village district region province state states republic kingdom union "
    "north south east west northern southern eastern western central war day night week "
    "cup championship championships league games olympics olympic tournament open grand prix "
    "final finals series bowl festival awards award party parties council committee commission "
    "congress senate parliament assembly department ministry office agency administration "
    "bureau police army navy force forces guard corps command company corporation inc ltd llc group bank "
    "association federation foundation society club team united rovers times post news press media network magazine "
    "act bill law amendment treaty agreement summit conference convention forum meeting "
    "street's studios studio records films pictures entertainment airlines airways flight "
    "express railway line highway route avenue boulevard garden gardens zoo farm ranch ground "
    "grounds field fields pier port harbor harbour dock docks wharf market mall store shop restaurant "
    "bar cafe inn resort spa covid covid-19 ebola brexit christmas easter ramadan eid thanksgiving "
    "halloween new year years january february march april june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday jan feb mar apr aug sept sep oct nov dec "
    "annual first second third international national world global european american memorial "
    "trophy monument statue chapel abbey academy trust service services system technologies "
    "technology motors motor energy oil gas airbus boeing tesla apple google amazon facebook "
    "instagram twitter logo wall red white black blue green prime supreme high holy great "
    "embassy consulate chamber capitol pentagon kremlin museum exhibition expo fair show musical "
    "opera symphony orchestra band tour gala premiere fashion model marathon race derby stakes "
    "battalion brigade regiment division battery artillery squadron fleet uss hms ss raf "
    "super arab jewish muslim christian catholic islamic orthodox covid's strip bank heights oblast photo photos "
    "illustration file image images picture handout pool general view speaker room lobby "
    "wing factory plant mill center's township borough parish avenue's rights movement "
    "authority coalition alliance front brothers brotherhood nations organization organisation cnn bbc cbs nbc "
    "espn nba nfl nhl mlb ncaa nato g7 g20 cop eu uk us usa un u.s u.s. u.k u.n democrats republicans "
    "conservatives patriots rally primary election caucus debate union's stage hollywood broadway "
    "public schools one air business reception industries exchange primetime special ceremony bureau's sons daughters company's championship's prize dinner ball cross crescent care clinic medical"
)
"""Words that show that a name is one of a place, building, body, event or thing."""

PARTICLES = _words(
    "van von der den de del della di da do dos das du la le lo el al bin ibn ben abu ter ten af av zu zum "
    "und y e st st."
)
"""Words in lower case inside a name (The Chicago Manual of Style 8.5)."""

SUFFIXES = _words("jr jr. sr sr. ii iii iv")

SHOWING = _words(
    "mit avec con with and alongside beside between shows show showing greets meets hugs kisses featuring "
    "including & or vs versus while as when behind past joins left right center centre seated standing "
    "interviews embraces embrace congratulates hosts welcomes addresses accompanies accompany"
)
"""Words after which a person is one that the picture shows."""

HIDING = _words(
    "of for by against about depicting depicts named over after on in at to from during near since "
    "because than like before until under into through across toward towards ahead without despite amid "
    "that where which who whose what why said says say saying believe believes claim claims "
    "support supports supporting supported endorse endorses criticize criticizes honoring "
    "honouring honors remembering succeed succeeds succeeding replace replaces replacing defeat "
    "defeats defeating defeated beat beats beating portraying portrays representing represents "
    "commemorating marking celebrating reading reads wearing investigating opposing backing "
    "im am bei von zu vor nach für über gegen dans sur chez pour par des du en el la los del sobre "
    "following regarding concerning if whether calling called urging demanding protesting played plays"
)
"""Words after which a person is named and not shown."""

FUNCTION_WORDS = _words(
    "the a an this that these those in on at as after before when while where with from by during "
    "for of and or but if it he she they we his her their its here there some many more two three "
    "four five six several both one people men women children police to behind above below left right "
    "top bottom center centre also seen pictured shown undated combination should not no are is was "
    "der die das ein eine les un une"
)
"""Words that are no name though a sentence begins with them."""

PASSIVES = _words(
    "greeted escorted accompanied followed flanked joined welcomed hugged embraced interviewed "
    "surrounded watched helped led kissed assisted congratulated introduced received applauded fouled tackled "
    "chased guarded defended blocked driven carried comforted sworn questioned"
)
"""Participles whose `by` names somebody in the picture."""

TOWARDS = _words(
    "speaks talks listens speaking talking listening next close gives hands presents waves talk speak listen "
    "whispers passes nods reacts points bows looks passes throws gestures spoke talked listened "
    "looking pointing"
)
"""Words whose `to` or `at` leads to somebody in the picture."""

GIVEN_NAMES = _words(
    "aaron abby abdel abdul abdullah abigail abiy abraham ada adam adele adrian agnes ahmad "
    "ahmed aidan aishwarya akira akshay al alain alan albert alberto alec alejandro alex "
    "alexander alexandra alexei alexis alfred ali alice alicia alison allan allen allison "
    "amanda amber amelia amir amit amy ana ananya anders andre andrea andreas andrei andres "
    "andrew andriy andy angel angela angelina angelos anita ann anna annalena anne annie "
    "anthony antoine anton antonin antonio anwar archie ariana arlene armin arthur arvind "
    "ashley ashraf audrey aung austin ava barack barbara barbra barron barry bashar beatrice "
    "bela ben benazir benjamin bernard bernie beth betty beyonce bilal bill billie billy bjoern "
    "bob bobby bongbong bono boris boutros brad bradley brandon brenda brendan brent bret brett "
    "brian bridget bruce bruno bryan caitlin caitlyn calvin cameron camila carl carla carles "
    "carlo carlos carmen carol caroline carolyn carrie casey catherine cathy cecilia chadwick "
    "charles charlie charlotte chelsea cheryl chloe chris christian christina christine "
    "christopher chuck cindy claire clara clarence claudia connie cora craig cristiano cristina "
    "curtis cynthia cyril daisy dak damian dan daniel danielle danny darren dave david dawn "
    "dean deb debbie deborah deepika denise dennis denys denzel derek desmond diana diane dick "
    "diego dilma dmitry dmytro dolly dominic don donald donna doris dorothy doug douglas duncan "
    "dwayne dylan ed eddie edgar edith eduardo edward edwin eileen ekrem elaine eleanor elena "
    "elias elijah elinor elise elizabeth ella ellen elliot elon elton emily emma emmanuel "
    "emmerson enda enrique eric erik erin ernest esther ethan eugene eva evan evangelos evelyn "
    "evo faisal fatima felipe felix ferdinand fernando fidel fiona florence frances francesco "
    "francis francois frank franklin fred frederick fumio gabriel gabriela gareth garry gary "
    "gavin gene geoff geoffrey george gerald gerard gerry gina giorgia giovanni giuseppe glenn "
    "gloria goodluck gordon grace graham greg gregory greta gustav gustavo guy haile hailey "
    "hamid hannah hans harold harriet harris harry harvey hasan hassan hatice heather hector "
    "heidi heiko helen henry herbert hideki hillary hiroshi holly hossein howard hugh hugo "
    "humza hunter ian ichiro idris igor imelda imran ingrid irene iris isaac isabel isabella "
    "ismail ivan ivana ivanka jacinda jack jackie jackson jacob jacqueline jae jair jake jalen "
    "jamal james jamie jan jane janet janice jared jason javad javier jay jayden jean jeff "
    "jeffrey jennifer jenny jens jeremy jerome jerry jesse jessica jill jim jimmy jinping jo "
    "joan joanna joao joe joel john johnny joko jon jonas jonathan jordan jorge jose josef "
    "joseph josh joshua joy juan juana judith judy julia julian julie juliet julius justin "
    "kamala kanye karen karim karl kate katherine kathleen kathryn kathy katie kayleigh keegan "
    "kei keir keith kelly kellyanne kemal ken kendall kendrick kenji kenneth ketanji kevin "
    "khloe kim kimberly kirk kirsten klaus klay kofi kourtney kris kristalina kristen kurt kyle "
    "kylian kylie kyriakos lachlan lamar lara larry laura lauren laurence lawrence leah lebron "
    "lee leni leo leonard leonardo leslie lev lewis liam lila lily linda lindsay lindsey lionel "
    "lisa liz lloyd lois lorenzo lori louis louise lucas lucy luigi luis luiz luke lupita lydia "
    "lynn lynne madison maggie mahathir mahershala mahmoud malala malcolm mamata manuel mara "
    "marc marco marcus margaret margot maria mariano marie marilyn marine mario marion marjorie "
    "mark marsha martha martin martina mary mateo matt matteo matthew maureen maurice mauricio "
    "max maxine megan megawati meghan melania melanie melinda melissa meng meryl mhairi michael "
    "micheal michel michelle mick miguel mike mikhail miley milo mitch mitt mohamed mohammad "
    "mohammed molly monica morgan muhammad muhammadu nadia najib nancy naomi narendra natalia "
    "natalie natasha nathan nawaz necmettin neil nelson neymar niall nicholas nick nicola "
    "nicolas nicole nigel nikki nikolai nikos nina noah nora norman novak olaf oleg oleksandr "
    "olena olga oliver olivia omar omarosa oprah oscar otto pablo pam pamela pat patricia "
    "patrick paul paula pauline pavlos pedro peggy penny pete peter petro phil philip philippe "
    "phillip phyllis pierre pim prabowo priti priya priyanka rachel rafael rahul raila ralph "
    "rami ramon ranbir randy raul ray raymond rebecca recep regina reince renee rex ricardo "
    "richard rick ricky ringo rishi rita rob robert roberta roberto robin rodney rodrigo roger "
    "roland roman ron ronald rosa rose ross roy ruben rudy rupert russell rustem ruth ryan "
    "sajid sally salman sam samantha samir samuel sandra santiago saoirse sara sarah saul scott "
    "sean sebastian selahattin selena serena sergei sergey sergio serhiy seth shane shannon "
    "sharon shawn sheila shinzo shirley shohei sigmar sigourney simon simone sofia sonia sophia "
    "sophie stacey stan stanley stella stephanie stephen steve steven stuart sue susan suzanne "
    "sven svetlana sviatlana sylvia tamara tammy tanya tara taro taylor tayyip ted tedros "
    "teresa terrence terry thabo theo theresa thomas tiffany tim timothee timothy tina todd tom "
    "tommy tony tracy travis trevor tua tyler uhuru ursula valerie valeriy vanessa venus vera "
    "veronica vicente vicki victor victoria vijay viktor vincent viola virginia vitali vladimir "
    "volodymyr wade wallace walter wanda warren wayne wei wendy wes wesley william willie "
    "winnie wladimir wolfgang xavier xi xiaoping yahya yanis yasmin yasser yogi yoko yoshihide "
    "yoweri yuki yulia yuri yusuf yves yvonne zachary zane zayn zendaya zoe "
)
"""Frequent given names: they show where a name begins behind words that look like one."""

KNOWN_ALONE = _words(
    "trump biden obama putin zelenskyy zelensky zelenskiy musk macron merkel scholz merz netanyahu "
    "erdogan modi trudeau carney starmer sunak thatcher blair harris clinton reagan nixon "
    "kennedy churchill gandhi mandela beyonce beyoncé rihanna madonna adele shakira pele "
    "neymar ronaldinho bono sting cher bolsonaro lula milei kavanaugh"
)
"""Persons whom captions name by one word."""
