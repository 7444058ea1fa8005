"""The words by which the context of a name is judged: closed lists, matched as they stand here."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words(
    "Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Mx. Dr Dr. Prof Prof. Professor Sir Dame Lord Lady President "
    "Vice-President President-elect Chancellor Premier Minister Secretary Senator Sen. "
    "Representative Rep. Congressman Congresswoman Governor Gov. Mayor Councillor Councilman "
    "Councilwoman Commissioner Ambassador Speaker Justice Judge Attorney General Gen. Colonel Col. "
    "Captain Capt. Lieutenant Lt. Major Maj. Sergeant Sgt. Admiral Adm. Officer Sheriff Chief Pope "
    "Father Sister Rabbi Imam Reverend Rev. Cardinal Bishop King Queen Prince Princess Coach "
    "Candidate Nominee Bürgermeister Bürgermeisterin Kanzler Kanzlerin Präsident Präsidentin "
    "Ministerin Senatorin Gouverneur Gouverneurin Herr Frau Monsieur Madame Signor Signora Señor "
    "Señora κ. Πρόεδρος"
)
"""Stand before a surname without making it another person's name."""

OPENERS = _words(
    "a about after all also although among an and as asked at because before besides both but by "
    "di during even for from had has here how however if il in la later le like meanwhile near "
    "neither next not now of on once only or per perhaps secondo since so still than that the then "
    "there though to today tomorrow under unlike until was were what when where whether which "
    "while who whom whose why will with without yesterday yet ο η το οι τα του της των τον την "
    "τους τις στον στην στο στους στις και με για από όταν αν ενώ που ότι ως προς ein der die das "
    "und von mit"
)
"""May stand, with a capital at the head of a sentence, right before a name; in small letters."""

DAYS = _words(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May "
    "June July August September October November December Jan Feb Aug Sept Oct Nov Dec"
)

SHIPS = _words(
    "USS HMS HMCS HMAS RMS SS MV RV Mount Mt. Lake Fort Camp Port Cape Hurricane Typhoon Storm "
    "Operation Saint St."
)
"""Before a name: what bears it."""

NAMESAKES = _words(
    "Academy Act Airport Archive Archives Arena Auditorium Avenue Award Awards Bank Beach "
    "Boulevard Bowl Bridge Brothers Bros Building Canal Casino Cathedral Cemetery Center Centre "
    "Chapel Church City Clinic Club Co College Company Conservatory Corp Corporation County Court "
    "Creek Cup Dam District Drive Estate Expressway Falls Farm Field Foods Forest Foundation "
    "Fountain Gallery Garden Gardens Group Hall Heights Highway Hill Holdings Hospital Hotel House "
    "Hotels Inc Industries Inn Institute International Island Lake Lane Law Lecture Library "
    "Limited Lodge LLC LLP Ltd Mall Manor Media Medal Memorial Mills Monument Motor Motors "
    "Mountain Museum NV Organisation Organization Palace Park Parkway Partners Pavilion Pharmacy "
    "Place Plaza PLC Point Press Prize Productions Publishing Range Ranch Records Resort Resorts "
    "Ridge River Road School Shipyard Square Stables Stadium Station Steakhouse Store Stores "
    "Street Studios Theater Theatre Tower Towers Trail Trophy Trust Tunnel University Valley "
    "Village Winery Works"
)
"""Behind a name: what bears it."""

OFFICES = _words(
    "Administration Cabinet Campaign Era Government Presidency Republicans Democrats White "
    "Transition"
)
"""Behind a surname: what a person leads, which counts for the person."""

PLACES = _words(
    "Albany Alexandria Augusta Austin Bedford Berlin Boston Brandon Bristol Brooklyn Burlington "
    "Cambridge Carolina Chad Charleston Charlotte Chelsea Cleveland Columbia Columbus Concord "
    "Dallas Denver Dover Durham Florence Georgia Hamilton Hampton Helena Houston Israel Jackson "
    "Jamaica Jefferson Jordan Kent Kingston Lancaster Lansing Lincoln London Madison Malta "
    "Melbourne Milan Montgomery Nelson Orlando Oxford Paris Perth Phoenix Raleigh Richmond "
    "Rochester Rome Salem Santiago Sofia Sydney Trenton Vancouver Victoria Virginia Warren "
    "Washington Wellington Worcester York"
)
"""Surnames and first names that are, without a title, more often towns, states or governments."""

COMPANIES = _words(
    "Adidas Barclays Bloomberg Boeing Bosch Cadbury Campbell Chanel Chrysler Dell Disney Dior "
    "Ericsson Ferrari Fitch Forbes Ford Gallup Goldman Gucci Heinz Hershey Hilton Honda Johnson "
    "Kellogg Kraft Lehman Lilly Macy Marriott Mattel Mercedes Merrill Moody Morgan Nestle Nielsen "
    "Nobel Pfizer Porsche Prada Pulitzer Reuters Sainsbury Siemens Tesla Toyota Versace Wells "
    "Woolworth"
)
"""Surnames that are, without a title, more often companies or prizes."""

COMMON_WORDS = _words(
    "Best Black Bright Brown Bush Church Cross Early East Gold Gray Green Grey Hope King Little "
    "Long Love March Mark May North Power Price Rice Rich Sharp Short Silver South Stone Strong "
    "Summer Sweet West White Will Winter Wise Wood Young"
)
"""Surnames and first names that are also words with which a sentence can begin."""

VERBS = _words(
    "is was has had will would could should can may might must did does came went got gave took "
    "made met ran won lost left kept held led spoke wrote told said says sat saw stood knew "
    "thought felt began broke built bought sold sent spent paid put read set cut won't didn't "
    "wasn't hasn't isn't and who also later then never"
)
"""Words behind a subject; those that end in `ed` are taken for verbs too."""

SPEECH = (
    "said",
    "says",
    "told",
    "wrote",
    "writes",
    "added",
    "asked",
    "replied",
    "answered",
    "argued",
    "announced",
    "claimed",
    "declared",
    "explained",
    "insisted",
    "posted",
    "recalled",
    "stated",
    "tweeted",
    "warned",
)
"""Verbs with which somebody is quoted, in the forms in which a subject of the third person has."""

WORKS = (
    "album",
    "film",
    "movie",
    "musical",
    "novel",
    "opera",
    "play",
    "podcast",
    "sequel",
    "trilogy",
)

PRODUCTS = (
    "baked beans",
    "beans",
    "beer",
    "bourbon",
    "burgers",
    "candy",
    "cereal",
    "cereals",
    "chocolate",
    "cookies",
    "department store",
    "ice cream",
    "jeans",
    "ketchup",
    "pizza",
    "restaurants",
    "soup",
    "whiskey",
)
"""Behind a possessive: what is sold under the name."""

REGIONS = (
    *(
        "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia "
        "Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts "
        "Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon "
        "Pennsylvania Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming Ontario "
        "Quebec Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. "
        "Mich. Minn. Miss. Mo. Mont. Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Va. Vt. Wash. Wis. Wyo. "
        "D.C. England Scotland Wales Ireland"
    ).split(),
    "New Hampshire",
    "New Jersey",
    "New Mexico",
    "New York",
    "North Carolina",
    "North Dakota",
    "Rhode Island",
    "South Carolina",
    "South Dakota",
    "West Virginia",
    "N.H.",
    "N.J.",
    "N.Y.",
    "N.C.",
    "S.C.",
)
"""Behind a comma: where a town of that name is; states also as the AP Stylebook shortens them."""
