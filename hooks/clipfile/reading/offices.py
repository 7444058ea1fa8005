"""What persons are: the words that newspapers and agencies print before and behind a name.

In small letters and without a full stop, in the languages of the pages that people clip. A word
that is missing costs a suggestion or leaves a title in a name; it is added here, for captions and
for texts.
"""


def _words(text: str) -> frozenset[str]:
    """Case folded, which makes one letter of the two forms of the Greek sigma."""
    return frozenset(text.casefold().split())


HONORIFICS = _words(
    """
    adi adm admiral adv alderman alhaji amb ambassador ambassadors archbishop archbishops atty
    ayatollah bishop bishops brig brigadier capt captain captains cardinal cardinals chancellor
    chaplain cik cllr cmdr col colonel colonels cols commandant commander commander-in-chief
    commissioners commodore congressman congresswoman constable coun councillor councillors
    councilman councilwoman cpl dame datin dato datuk dci det detective detectives dets don dott
    doña dr drs duchess duke elder emperor empress encik father fr frau gen general generals gov
    governor governors govs hajah haji hajia herr imam insp inspector inspectors judge judges
    justice justices king lady lieutenant lieutenants lord lt m madam maj major marshal maulana
    mayor mayors maître messrs metropolitan minister ministers miss mlle mme mr mrs ms mufti mx
    officer onorevole paduka pc pcso pope premier pres president presidents prince princess prof
    professor professors profs puan pvt queen rabbi ratu rep representative reps rev reverend
    secretary secretary-general sen senator senators sens sergeant sergeants señor señora sgt sgts
    sheikh sheriff sheriffs shri sig signor signora sir sirs sister smt sra supt tengku tun tunku
    undersecretary ustaz vice-president wpc κ κα κος κυρία κύριος
    """
)
"""What stands before a surname alone."""

ROLES = _words(
    """
    abbess abbot abogada abogado abuela abuelo acteur activist actor actress actrice actriz adjoint
    adjointe adjudant administrator adviser advisor agent agricoltore agriculteur agricultor
    agricultora agricultrice aide airman alcalde alcaldesa all-rounder allenatore allrounder ally
    analyst analyste anchor animator anthropologist anwalt anwältin appointee apprentice
    archaeologist archer architect architekt architektin architetta architetto archivist armateur
    arquitecta arquitecto artigiana artigiano artist arzt assessora assessore astronaut astronomer
    athlete attaccante attaquant attore attorney attrice aunt ausschussvorsitzende
    ausschussvorsitzender auszubildende auszubildender auteur author autore autorin autrice
    außenminister außenministerin avocat avocate avvocata avvocato avó avô backstroker baker
    ballerina bandleader banker barista baritone baron baroness barrister bartender baseman bassist
    batsman batter bauer beekeeper biathlete bibliotecaria bibliotecario billionaire biographer
    biologa biologe biologin biologist biologiste biologo bischof bióloga biólogo blacksmith blogger
    bobsledder bookkeeper boss botanist boucher bouchère boulanger boulangère bowler boxer boyfriend
    brewer broadcaster broker brother brother-in-law bruder bundeskanzler bundeskanzlerin
    bundesminister bundesministerin bundespräsident bureaucrat businessman businesswoman butcher
    bäuerin bürgermeister bürgermeisterin campaigner candidat candidata candidate candidato cantante
    cantor cantora capitaine capitana capitano capitán captain caretaker carpenter cartoonist
    catcher catedrática catedrático cellist centre-back ceo cfo chair chairman chairperson
    chairwoman champion championne chanteur chanteuse charpentier charpentière chef cheffe chefin
    chemist chercheur chercheuse chief chief-of-staff choirmaster choreographer cineasta
    cinematographer citizen cleric clerk climatologist climber clinician co-chair co-founder co-host
    co-owner co-star coach cocinero cofounder colleague columnist comedian commander commentator
    commerciante commissaire commissioner composer comptroller comédien comédienne concejal
    concejala conductor congressman congresswoman conseiller conseillère consejera consejero
    conservationist conservative conservator consigliere consul contender coo cook coordenador
    coordenadora coordinador coordinadora coordinateur coordinator coordinatore coordinatrice
    cornerback coroner corporal corporator corpsman correspondent cosmonaut costruttore costruttrice
    councilmember counsel counsellor counselor cousin cousine coxswain creator cricketer
    criminologist critic crooner cto cugina cugino curator cyclist dancer daughter daughter-in-law
    deacon dealer decathlete defenceman defendant defender defenseman delantero delegada delegado
    delegate democrat demonstrator dentist deputada deputado deputata deputato deputy designer
    developer diplomat diputada diputado directeur director director-general directora directrice
    direktor direktorin diretor diretora direttore direttrice dirigent dirigentin diseñador
    diseñadora dissident distiller diver docteur doctor documentarian doyen doyenne dramaturga
    dramaturgo driver drummer député députée ecologist economist editor ehefrau ehemann electrician
    empresaria empresario enfermera enfermero engineer enkel enkelin entraîneur entrenador
    entrenadora entrepreneur envoy epidemiologist equerry equestrian escenógrafa escenógrafo
    escritor escritora esposa esposo essayist evangelist ex-député ex-députée ex-president exalcalde
    exalcaldesa executive exministra exministro expert explorer expresidenta expresidente fan farmer
    father father-in-law femme fencer fiance fiancee fiancé fiancée fighter figlia figlio figure
    figure-skater fille filmmaker fils financier finanzminister finanzministerin firefighter fiscal
    fiscala fisherman fishmonger flanker fly-half fondateur fondatore fondatrice footballer forester
    forscher forscherin founder fraktionschef fraktionschefin fraktionsvorsitzende
    fraktionsvorsitzender fratello freestyler freundin friend frontman frère full-back fullback
    fundador fundadora futbolista gardener gardien gardienne gemeinderat gemeinderätin gendarme
    generalsekretär generalsekretärin geographer geologe geologin geologist geschäftsführer
    geschäftsführerin gesundheitsminister gesundheitsministerin giornalista girlfriend goalie
    goalkeeper goalscorer goaltender gobernador gobernadora golfer gouverneur gouverneure governador
    governadora governor grand-mère grand-père granddaughter grandfather grandmother grandson
    grappler great-granddaughter great-grandson great-nephew great-niece grower großmutter großvater
    gründer gründerin guest guitarist gymnast half-brother half-sister halfback harbourmaster
    harpist head headmaster headmistress headteacher heptathlete hermana hermano hero hija hijo
    historiador historiadora historian historien historienne historiker historikerin hitmaker
    homologue host hotelier humorist hurdler husband hydrologist händler illusionist illustrator
    imprenditore imprenditrice impresario infielder infirmier infirmière influencer ingénieur
    ingénieure innenminister innenministerin inspecteur inspectrice intendant intendantin intern
    investigador investigadora investigator investor irmã irmão ispettore ispettrice jefa jefe
    jockey journalist journaliste judge judoka juez jueza juge jurist juristin juror justizminister
    justizministerin kanzler kanzlerin kanzlerkandidat kanzlerkandidatin kapitän keeper
    keeper-batter keyboardist kollege kollegin kommissar kommissarin künstler künstlerin landesrat
    landesrätin landesvorsitzende landesvorsitzender landlady landlord landrat landwirt landwirtin
    laureate lawmaker lawyer leader lecturer left-back legislator lehrer lehrerin lehrling leiter
    leiterin libero libraire librarian lifeguard lifter lighthouse-keeper linebacker lineman
    linesman linguist lobbyist lockkeeper líder madre magician magistrada magistrado magistrate
    magnate maire manager marathoner marathonist mari marido marito mathematician mayor maçon
    mechanic medalist medallist medico meisterin member menuisier mep meteorologist midfielder
    midwife militant militante miner minister minister-designate ministerin ministerpräsident
    ministerpräsidentin ministra ministre ministro mla moglie mogul monk mother mother-in-law
    mountaineer mp mujer musician musicien musicienne musicista mutter mãe mère médecin médica
    médico músico nachbar nachbarin neffe negotiator neighbor neighbour nephew neveu newcomer nichte
    niece nieta nieto nipote nièce nominee nonna nonno notary novelist novelista nun nurse
    oberbürgermeister oberbürgermeisterin obfrau obmann officer official oligarch oma oncle onkel
    opa opener operaia operaio organiser organist organizer ornithologist outfielder owner paceman
    pacer paddler padre paediatrician painter papst paramedic parteichef parteichefin partner pastor
    pathologist patron patronne pediatrician pensioner percussionist periodista pescador pescadora
    pescatore pesquisador pesquisadora petit-fils petite-fille pfarrer pharmacist philanthropist
    photographer physician physicist physiker physikerin pianist pilot pintor pintora pitcher
    planner player playmaker playwright plumber pm podcaster poet poeta pole-vaulter politician
    polizist polizistin portavoce portavoz porte-parole portero portiere postmaster predecessor
    prefeita prefeito premier premierminister premierministerin presenter president president-elect
    presidenta presidente priest principal procuratore procureur procureure producer profesor
    profesora professeur professor professora professoressa prosecutor protester provost präsident
    präsidentin préfet préfète président président-directeur présidente psychiatrist psychologist
    publisher punter père pêcheur quarterback rancher ranger rapper receiver rechtsanwalt
    rechtsanwältin recruit referee regierungschef regierungschefin regisseur regisseurin regista
    reporter representative republican researcher resident responsable restaurateur ricercatore
    ricercatrice richter richterin rider right-back rival romancier romancière rookie rower runner
    réalisateur réalisatrice sailor sarpanch saxophonist schauspieler schauspielerin scholar
    schriftsteller schriftstellerin schwester schüler schülerin scientist screenwriter scrittore
    scrittrice scrum-half sculler sculptor seaman seamer seamstress secretaria secretario secretary
    secretary-designate secrétaire segretaria segretario seismologist seleccionador senador senadora
    senator senatore senatrice shipwright shopkeeper shortstop showrunner shuttler sindaca sindaco
    singer sister sister-in-law skater skier skipper slugger snowboarder sobrina sobrinha sobrino
    sociologist sociologue sohn soldier solicitor solicitor-general sommelier son son-in-law
    songwriter soprano sorella sostituto sous-préfet sous-préfète speaker specialist spinner
    spokesman spokesperson spokeswoman sprecher sprecherin sprinter staatsanwalt staatsanwältin
    staatssekretär staatssekretärin stadtbaurat stadtrat stadträtin staffer star statistician
    stellvertreter stellvertreterin stepdaughter stepfather stepmother stepson steward stewardess
    storica storico strategist streamer striker student studentin stürmer successor suffragette
    suffragist sultan superintendent supermodel supervisor supporter surfer surgeon survivor suspect
    swimmer sänger sängerin sénateur sénatrice sœur tailback tante teacher teammate technician teen
    teenager tenor then-president titolare tochter torwart trader trainee trainer trainerin
    treasurer trooper trucker trumpeter trustee tycoon tía tío umpire umweltminister
    umweltministerin uncle vater vecina vecino vedova vereador vereadora verkehrsminister
    verkehrsministerin verteidiger verteidigungsminister verteidigungsministerin vet veteran
    veterinarian veuf veuve vicar vicepresidenta vicepresidente victim violinist violist virologist
    viuda viudo vizebürgermeister vizebürgermeisterin vizepräsident vizepräsidentin vizinha vizinho
    vlogger vocalist voisin voisine volunteer vorsitzende vorsitzender voter vp waiter waitress
    warden warlord weightlifter whistleblower wicketkeeper wicketkeeper-batter widow widower wife
    winemaker winger winner wirtin wirtschaftsminister wirtschaftsministerin witness witwe witwer
    worker wrestler writer yerno youtuber zeuge zeugin zio zoologist ärztin économiste écrivain
    éleveur élu élue épicier épicière épouse étudiant étudiante ökologe ökologin ökonom ökonomin
    αγρότησ αγρότισσα αδελφή αδελφός αντιδήμαρχοσ αντιπρόεδρος αρχιτέκτονα αρχιτέκτονας
    βιβλιοθηκάριος βουλευτής γιατρόσ γραμματέασ δήμαρχο δήμαρχος δημοσιογράφος διευθυντής
    διευθύντρια δικηγόροσ εκπρόσωπο εκπρόσωπος επιχειρηματία επιχειρηματίας ερευνήτρια ερευνητήσ
    ηθοποιόσ ιδρυτήσ ιδρύτρια καθηγήτρια καθηγητήσ καπετάνιος περιφερειάρχησ προέδρου πρωθυπουργού
    πρωθυπουργός πρόεδρος σκηνοθέτησ σκηνοθέτρια συγγραφέασ υπουργού υπουργός υφυπουργόσ ψαράσ
    """
)
"""What a person is; right before a name, or at the head of an apposition behind it."""

RANKS = _words(
    """
    1st 2nd 3rd 4th a1c adm admiral airman airwoman amn apprentice bdr bombardier brig brigadier
    capt captain cdr chief class cmdr cmdre cmsgt col colonel commandant commander commodore
    communication corporal cpl cpo cpt cwo dr ens ensign fireman first fltlt gen general gunnery
    gysgt jg lance lcdr lcpl lcpo lieut lieutenant lt ltc ltcol ltg ltjg maj major marshal mass
    master mc mc1 mc2 mc3 mcc mcsa mcsn mg midshipman msgt officer petty pfc po1 po2 po3 private
    pte pv2 pvt quartermaster radm rct recruit rfn sa sapper seaman senior sergeant sfc sgm sgt
    sgtmaj smsgt spc specialist sra ssg ssgt staff sublieutenant tech technical tpr trooper tsgt
    vadm warrant wo wo1 wo2
    """
)
"""Ranks of armed forces and their words: `Brig. Gen.`, `Mass Communication Specialist`."""

PEOPLES = _words(
    """
    afghan african albanian algerian american andorran angolan arab argentine argentinian armenian
    asian australian austrian azerbaijani bahamian bahraini bangladeshi barbadian basque bavarian
    belarusian belgian belizean beninese bhutanese bolivian bosnian brazilian breton british
    bruneian bulgarian burkinabe burmese burundian californian cambodian cameroonian canadian
    catalan catholic chadian chechen chilean chinese christian colombian communist congolese
    conservative corsican crimean croatian cuban cypriot czech danish democrat democratic
    djiboutian dominican dutch ecuadorean ecuadorian egyptian emirati english eritrean estonian
    ethiopian european fijian filipino finnish flemish french gabonese gambian georgian german
    ghanaian greek green greenlandic grenadian guatemalan guinean guyanese haitian honduran
    hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican
    japanese jewish jordanian kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz labor labour
    lankan laotian latvian lebanese leonean liberal liberian libyan lithuanian luxembourgish
    macedonian malagasy malawian malaysian maldivian malian maltese mauritanian mauritian mexican
    moldovan mongolian montenegrin moroccan mozambican muslim namibian nepalese nepali nicaraguan
    nigerian nigerien north norwegian omani orthodox pakistani palestinian panamanian paraguayan
    peruvian philippine polish portuguese protestant qatari republican rican rohingya romanian
    russian rwandan salvadoran samoan saudi scottish senegalese serbian sicilian singaporean slovak
    slovenian socialist somali south soviet spanish sri-lankan sudanese surinamese swazi swedish
    swiss syrian taiwanese tajik tanzanian texan thai tibetan togolese tongan tory trinidadian
    tuareg tunisian turkish turkmen ugandan ukrainian uruguayan uyghur uzbek venezuelan vietnamese
    walloon welsh yemeni zambian zimbabwean
    """
) - {"christian"}
"""Peoples, creeds and parties that stand before a name; `christian` is a first name."""
