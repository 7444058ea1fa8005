"""Words that tell a person's name from other names, in lower case and without a full stop.

Small on purpose: each list holds what newspapers print often, and a word that is missing costs a
suggestion, not a wrong one.
"""


def _words(text: str) -> frozenset[str]:
    """Case folded, which makes one letter of the two forms of the Greek sigma."""
    return frozenset(text.casefold().split())


WEAK_ROLES = _words(
    "owner partner member figure star champion guest host supporter planner dealer runner rival"
)
"""Roles that firms and clubs have too."""

TITLE_PARTS = _words(
    """
    vice prime first deputy former ex acting interim late chief attorney press foreign defense
    defence interior finance state treasury staff homeland security national senior junior
    special opposition majority minority house senate white executive managing co supreme lead
    head me pro tem
    """
)
"""Capitalised words that stand before a title or a name as a part of a title."""

ORGANISATION_WORDS = _words(
    """
    abbey academy act agency agreement airlines airport airways alert alliance ambulance archive
    archives arena army assembly assemblée associates association asylum authority avenue award
    awards ayuntamiento bakery bank base battalion bill board boulevard brewery bridge brigade
    broadcasting building bundestag bureau business cabinet camera campaign canal capital
    capitol cathedral center centre championship channel city clinic club coalition coast
    college commission committee company comune confederation conference congreso congress
    conseil consejo consiglio constitution convention corp corporation corps council county
    courthouse cup cyclone daily day deal democracy democratic department desk district division
    duma east election elections embassy emirates empire energy entertainment estate exchange
    expo express extremism faculty falls federation ferries ferry festival fleet force forces
    forum foundation front fund gallery games gare gazette global gobierno government governo
    group guard gulf harbor harbour heights herald highway holdings hospital hotel house
    hurricane hôpital inc inquiry insider institute institution international internet island
    islands journal justice kingdom laboratory labs league library limited line lines llc
    lottery ltd magazine mail mairie market media memorial ministerio ministerium ministero
    ministry ministère mission monitor monument motors mountain mountains movement museum
    national navy network networks news newspaper north northern observatory observer ocean
    office olympics opera operation orchestra organisation organization ospedale pac pact palace
    parade paralympics parliament partei parti partido partito partners partnership party
    peninsula pictures plan platform plaza police policía polizia port prison prize program
    programme project province publishing radio railway records regiment region register
    republic resort restaurant review river road school sea senate senato series service
    services shipping society south southern spaces square stadium state states station storm
    street studio studios summit super supreme survey syndicate system systems talk team
    technologies telegraph television territory theater theatre times tower towers treaty
    tribunal tribune trust typhoon unidos union united uniti universidad university università
    universität université valley village volcano war watch web weekly west western wire works
    shire shires municipality oblast voivodeship canton world zone junction crossing borough
    township prefecture
    activities choir chorus ensemble films philharmonic platoon quartet resources squad squadron
    symphony town week wing
    armement ave ballroom basilica blvd breakwater cathédrale cemetery chapel collège convent
    crematorium distillery dockyard freeway gasworks gymnasium hwy kindergarten lighthouse lycée
    mausoleum monastery moschee mosque motorway mutual parkway pavilion pier pkwy planetarium priory
    promenade quarry racecourse raceway refinery reservoir sanctuary seminary shipyard shrine
    speedway steakhouse synagogue tollway turnpike velodrome viaduct waterworks wharf winery
    gmbh spa oyj βουλή δήμος κόμμα λιμάνι πανεπιστήμιο υπουργείο
    """
)
"""Words of organisations, places, works and events: a name with one of them is no person's."""

SURNAMES_TOO = _words(
    """
    bank bay bill bush camp church court day field fields ford forest garden gardens green grove
    hall hill hills judge king lake land law march may park point pool pope post prince rock spring
    springs strong stone temple west wood woods young north banks bridges case cross bell lane creek
    lodge parish battle brook mills bishop marshall power rice root sharp star best bridge house
    major price
    """
)
"""Words that end names of places and works, and surnames behind a first name."""

PLACE_BEGINNINGS = _words(
    """
    san santa los las el new north south east west saint st fort port mount lake cape rio sao
    são saudi sri hong costa puerto buenos tel united central grand great upper lower middle
    old papua ivory sierra burkina cabo guinea trinidad silicon wall capitol white black red
    gold golden silver holy national international royal world general federal european american
    african asian latin arab islamic super supreme secret social truth premier champions little
    big air northern southern eastern western real inter bayern aston google apple meta
    microsoft amazon tesla samsung sony nintendo netflix boeing airbus toyota ford nissan honda
    kuala kota tanjung pulau ulan addis phnom ciudad nova vila ville bandar
    twitter facebook openai fox sky abc nbc cbs bbc
    """
)
"""First words of names of places, firms and things."""

OPENERS = _words(
    """
    à às ao aos á é és
    a about according across after afterwards again against ahead all along alongside already also
    although amid among an and another any anyway are around as asked at aside because before behind
    below besides between beyond billionaire both but by can citing could critics despite did do
    does during each earlier either elsewhere even eventually ever every except few following for
    formerly from further given had has have he her here hers him his how however i if in including
    indeed inside instead into is it its just last late later like many may maybe me meanwhile might
    more moreover most much must my near neither never nevertheless next no nor not nothing now of
    off on once one only or other others our out outside over perhaps please recently said says
    several shall she should similarly since so some sometimes soon still such supporters than thank
    that the their them then there these they this those though through throughout thus to today
    together tomorrow tonight too toward towards two under unlike until up upon us was we were what
    when whenever where whereas whether which while who whom whose why will with within without
    would yes yesterday yet you your three four five six seven eight nine ten monday tuesday
    wednesday thursday friday saturday sunday january february march april june july august
    september october november december le la les l un une des du de dans en et mais pour par avec
    selon sur sous lors depuis il elle ils elles ce cette ces son sa ses notre votre leur autre
    après avant quand si comme el los las una unos y pero para por con según sobre desde su sus este
    esta cuando tras lo gli uno e ma per secondo da nel nella dopo quando anche se der die das ein
    eine und aber mit nach vor bei wenn im am además aunque también entonces allí así hoy ayer
    durante mientras hasta hacia entre contra alors ainsi aussi puis ensuite hier pourtant cependant
    malgré chez dès outre auch doch dann dort heute gestern seit trotz gegen ohne zwischen während
    laut beim vom als wie sogar schon damals deshalb anche ancora poi così oggi ieri mentre verso
    tra fra contro senza além ainda depois hoje ontem enquanto até segundo com em no na ο η το οι τα
    του της των τον την τους τις και στο στη στην στον από για με κατά όμως όταν μετά πριν ένας
    """
)
"""Words that begin a sentence, and days and months: no part of a name there."""

MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb "
    "mar apr jun jul aug sept sep oct nov dec".split()
)
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())

PARTIES = frozenset(
    "conservative democrat democratic independent liberal republican socialist".split()
)
"""Whoever belongs to a party is called so behind a state: `the Oldland Democrat`."""

FIRM_AGENTS = _words(
    """
    automaker brewer bottler broadcaster broker canner carmaker carrier chipmaker dealer
    developer distiller distributor drugmaker exporter forwarder importer insurer jeweler jeweller
    lender maker manufacturer operator outfitter packer planemaker processor provider
    publisher refiner reinsurer retailer roaster shipbuilder shipowner shipper smelter steelmaker
    supplier wholesaler
    """
)
"""What firms are more often than persons, when nothing else speaks for one."""

PARTICLES = frozenset(
    "af al ap av ben bin bint da dal dalla de del della den der di do dos du el ferch i ibn la le "
    "ould ten ter van von y zu zum zur 't ’t".split()
)
"""Small words inside a surname."""

OF = frozenset("of de du des di del dello della degli delle d of the für του της των".split())
"""Words before a name that is a part of another: `the mayor of Rome Ada Quill`."""

SUFFIXES = frozenset("jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi".split())

NOT_PERSONS = _words(
    """
    morgan-stanley charles-schwab louis-vuitton calvin-klein ralph-lauren philip-morris
    john-deere johns-hopkins eli-lilly merrill-lynch warner-bros harry-potter mickey-mouse
    santa-claus jack-daniel mercedes-benz hugo-boss tommy-hilfiger virginia-tech jack-daniels
    rolls-royce aston-martin harley-davidson james-bond sherlock-holmes jim-crow uncle-sam
    ku-klux martin-marietta al-jazeera johnson-controls johnson-matthey marks-spencer
    abercrombie-fitch
    arthur-andersen price-waterhouse lehman-brothers goldman-sachs jp-morgan wells-fargo
    morgan-lane barclays-bank lloyd-george jane-doe john-doe joe-public general-dynamics
    abu-dhabi abu-ghraib abu-simbel abu-bakr abu-sayyaf umm-qasr umm-kulthum
    louis-dreyfus max-planck walt-disney-world disney-world mary-sue betty-crocker
    """
)
"""Firms, brands and figures that are named like persons, with hyphens for spaces."""

OFFICES_BEHIND = _words(
    """
    administrator adviser advisor analyst ceo cfo chairman chairwoman commissioner coo
    coordinator cto director editor executive manager minister officer president secretary
    specialist spokesman spokeswoman superintendent supervisor technician treasurer
    """
)
"""Offices that stand behind a name too, and are nobody's surname."""

KIN = _words(
    """
    abuela abuelo aunt brother brothers bruder children cousin daughter daughters ehefrau
    ehemann
    enkel enkelin épouse esposa esposo father fiancé fiancée fidanzata fidanzato figlia figlio
    fille fils fratello frère granddaughter grandfather grandmother grandson great-nephew
    great-niece grossmutter grossvater großmutter großvater half-brother half-sister hermana
    hermano hija hijo husband madre marido marito mari mère moglie mother mutter nephew neveu
    nichte niece nièce nieta nieto nonna nonno oma onkel opa padre partner père petit-fils
    petite-fille schwester sister sisters sobrina sobrino sœur sohn son sons sorella stepdaughter
    stepfather stepmother stepson tante tía tío tochter twin uncle vater viuda viudo widow widower
    wife witwe witwer zia zio mujer femme frau
    """
)
"""Whose relation somebody is; nobody else stands beside these words."""

FIRMS_TOO = _words(
    """
    agent broadcaster broker dealer designer developer distributor guest operator producer provider
    publisher restaurateur trader miner banker builder printer brewer baker grower planner partner
    owner champion candidate defender leader star striker rival runner rider member supporter figure
    host winner creator successor predecessor neighbour neighbor ally newcomer opponent
    """
)
"""What firms, horses and clubs are, too."""

NOTABLE = _words(
    """
    adenauer atatürk bach beethoven bismarck bolívar brahms brecht brezhnev caravaggio castro
    cervantes chaplin chekhov chopin churchill cicero dante darwin debussy dickens dostoevsky
    dvořák einstein eisenhower erasmus franco freud gagarin galileo gandhi garibaldi goebbels
    goethe gorbachev goya göring handel haydn hemingway himmler hitler homer ibsen kafka kant
    khrushchev lenin leonardo liszt lorca luther machado machiavelli mahler mandela mao marx
    matisse michelangelo molière monet mozart mussolini napoleon nasser nehru neruda nietzsche
    nixon orwell pasteur picasso pinochet plato proust puccini pushkin rembrandt rodin rousseau
    salazar schiller schubert shakespeare sibelius socrates solzhenitsyn stalin stravinsky
    strindberg tchaikovsky thatcher tito tolkien tolstoy trotsky truman velázquez verdi vermeer
    virgil vivaldi voltaire wagner zola
    """
)
"""Whom texts call by one name, as everybody knows them."""

NOBLE = _words("lady king queen prince princess duke captain sir lord")
"""Titles that ships and prizes have too, when an article stands before them."""

NOT_AGENTS = _words(
    """
    newspaper paper tower river server number computer order center power border harbor quarter
    chapter letter matter after under over per other later never ever however together rather
    whether either neither former senior junior major minor motor error terror color colour
    floor poor tractor reactor factor sector vector for nor or her water winter summer weather
    corner container cover dinner flower fever hanger helicopter layer liver lower upper further
    member master meter monster murder offer poster pepper prior proper register remember
    shelter silver sister super supper theater timber user wonder anchor door interior exterior
    mirror odor parlor rumor tumor vapor elevator escalator calculator indoor outdoor human
    woman man german roman asian russian italian christian median cruiser freighter tanker
    trawler newsletter twitter trailer thriller blockbuster roller cluster disaster easter
    customer settore motore fattore trattore vettore
    """
)
"""Words that end like the name of somebody who does something."""

ACTING = _words(
    """
    beat begins earns grows gets gives goes holds keeps knows makes owns pays plays sees sells sits
    stands takes tends wins s'est s’est n'a n’a n'est n’est n'avait n’avait s'était s’était
    a has had was is were will would could can did does should spoke went took made got gave
    came left won lost began found thought felt knew met kept held ran saw sat stood led sent
    set put read wore built brought bought sold taught caught fought spent grew drew drove flew
    fell broke chose hit cut let quit shook swore wants likes lives works leads runs hopes avait
    est était sera ha han fue era será è aveva sarà hat war wird είχε είναι ήταν έχει
    """
)
"""Verbs behind a subject, beside those that end in `-ed`."""

SPEAKING = _words(
    """
    said says say told tells added adds asked asks wrote writes tweeted posted replied replies
    responded responds argued argues explained explains noted notes recalled recalls insisted
    insists claimed claims warned warns admitted admits announced declared believes thinks
    testified joked quipped laughed smiled tweets shouted shot remembered remembers died
    resigned cautions cautioned stressed stresses
    quips lamented laments
    explique expliquait affirme déclare déclarait indique confie prévient dijo dice
    afirmó afirma explicó declaró señaló añadió disse afferma spiega aggiunge racconta dichiara
    sagte sagt erklärte είπε λέει δήλωσε τόνισε ανέφερε
    """
)
"""What persons do in the news, and what papers and ministries do too: half a proof."""
