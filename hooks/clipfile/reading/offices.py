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
    adm admiral alderman ambassador archbishop brig brigadier commodore ayatollah bishop capt
    captain cardinal chancellor cmdr col colonel commandant commander commander-in-chief congressman
    congresswoman constable councillor councilman councilwoman cpl dame detective don dott doña adv
    amb cllr dci det dr drs duchess duke elder emperor insp pc pcso shri smt supt wpc empress father
    fr frau gen general gov governor herr imam inspector judge justice justices king lady lieutenant
    lord lt m madam maj major marshal mayor mayors maître messrs minister ministers miss mlle mme mr
    mrs ms mx officer onorevole pope premier pres president presidents prince princess prof
    professor pvt queen rabbi rep representative reps rev reverend secretary secretary-general sen
    senator senators sens sergeant señor señora sgt sheikh sheriff sig signor signora sir sister sra
    undersecretary vice-president κ κα κος κυρία κύριος
    """
)
"""What stands before a surname alone."""

ROLES = _words(
    """
    abogada abogado acteur activist actor actress actrice actriz adjoint adjointe administrator
    adviser advisor agent aide airman alcalde alcaldesa allenatore ally analyst anchor animator
    appointee archaeologist archer architect architekt architektin architetta architetto
    armateur arquitecta arquitecto artist assessora assessore astronaut astronomer athlete
    attaccante attaquant attore attorney attrice aunt auteur author außenminister
    außenministerin avocat avocate avvocata avvocato baker ballerina bandleader banker barista
    baritone baron baroness barrister bartender baseman bassist batsman batter bauer beekeeper
    biathlete bibliotecaria bibliotecario billionaire biographer biologist bischof blogger
    bobsledder bookkeeper boss botanist bowler boxer boyfriend brewer broadcaster broker brother
    bruder bundeskanzler bundeskanzlerin bundesminister bundesministerin bundespräsident
    bureaucrat businessman businesswoman butcher bürgermeister bürgermeisterin candidat
    candidata candidate candidato capitaine capitana capitano capitán captain caretaker
    carpenter cartoonist catcher cellist ceo cfo chair chairman chairperson chairwoman champion
    chanteur chef cheffe chemist chief chief-of-staff choreographer cinematographer citizen
    cleric clerk climatologist climber co-chair co-founder co-host co-owner co-star coach
    cocinero cofounder colleague columnist comedian commander commentator commissioner composer
    comptroller concejal concejala conductor congressman congresswoman conseiller conseillère
    consejera consejero conservative consigliere consul contender coo cook coordinator
    cornerback coroner corporal corpsman correspondent cosmonaut councilmember counsel
    counsellor counselor cousin coxswain creator cricketer critic crooner cto curator cyclist
    dancer daughter deacon dealer decathlete defenceman defendant defender defenseman delantero
    delegate democrat demonstrator dentist deputada deputado deputata deputato deputy designer
    developer diplomat diputada diputado directeur director director-general directora
    directrice direktor direktorin direttore direttrice dissident distiller diver docteur doctor
    documentarian driver drummer député députée economist editor electrician empresaria
    empresario engineer entraîneur entrenador entrenadora entrepreneur envoy epidemiologist
    equerry equestrian escritor escritora esposa esposo essayist evangelist ex-député ex-députée
    ex-president exalcalde exalcaldesa executive exministra exministro expert explorer
    expresidenta expresidente fan farmer father fencer fiance fiancee fighter figlia figlio
    figure figure-skater fille filmmaker fils financier finanzminister finanzministerin
    firefighter fiscal fiscala fisherman footballer founder fraktionschef fraktionschefin
    fratello friend frontman frère fullback gardener gemeinderat gemeinderätin generalsekretär
    generalsekretärin geologist geschäftsführer geschäftsführerin gesundheitsminister
    gesundheitsministerin giornalista girlfriend goalie goalkeeper goaltender golfer governador
    governadora governor grandfather grandmother grower guest guitarist gymnast halfback
    harbourmaster harpist headmaster headmistress headteacher heptathlete hermana hermano hero
    hija hijo historian hitmaker host hotelier humorist hurdler husband händler illusionist
    illustrator imprenditore imprenditrice impresario infielder influencer innenminister
    innenministerin intern investigator investor jockey journalist journaliste judge judoka juez
    jueza juge juror justizminister justizministerin kanzler kanzlerin kanzlerkandidat
    kanzlerkandidatin kapitän keeper keyboardist landesrat landesrätin landrat laureate lawmaker
    lawyer leader lecturer legislator lehrer lehrerin leiter leiterin libraire librarian linebacker
    lineman linesman lobbyist líder magician magistrada magistrado magistrate magnate maire manager
    marathoner marathonist mari marido marito mathematician mayor mechanic medalist medallist member
    mep midfielder midwife miner minister minister-designate ministerin ministerpräsident
    ministerpräsidentin ministra ministre ministro mla moglie mogul monk mother mountaineer mp
    musician negotiator neighbor neighbour nephew newcomer niece nominee novelist nun nurse
    oberbürgermeister oberbürgermeisterin officer official oligarch organist outfielder owner
    paediatrician painter papst paramedic parteichef parteichefin partner pastor pathologist patron
    pediatrician pensioner percussionist periodista pfarrer pharmacist philanthropist photographer
    physician physicist pianist pilot pitcher planner player playwright plumber pm podcaster poet
    pole-vaulter politician portavoce portavoz porte-parole portero portiere predecessor prefeita
    prefeito premier premierminister premierministerin presenter president president-elect
    presidenta presidente priest principal procuratore procureur procureure producer professeur
    professor prosecutor protester provost präsident präsidentin préfet préfète président
    président-directeur présidente psychiatrist psychologist publisher punter quarterback rancher
    ranger rapper receiver recruit referee regierungschef regierungschefin reporter representative
    republican researcher resident restaurateur richter richterin rider rival rookie rower runner
    sailor sarpanch saxophonist schauspieler schauspielerin scholar schwester scientist screenwriter
    scrittore sculptor seaman secretaria secretario secretary secretary-designate secrétaire
    segretaria segretario seleccionador senador senadora senator senatore senatrice shopkeeper
    shortstop showrunner sindaca sindaco singer sister skater skier skipper slugger snowboarder
    sociologist sohn soldier solicitor solicitor-general sommelier son songwriter soprano sorella
    speaker specialist spokesman spokesperson spokeswoman sprecher sprecherin sprinter staatsanwalt
    staatssekretär staatssekretärin stadtbaurat stadtrat stadträtin staffer star stellvertreter
    stellvertreterin steward stewardess strategist streamer striker student stürmer successor
    suffragette suffragist sultan superintendent supermodel supervisor supporter surfer surgeon
    survivor suspect swimmer sänger sängerin sénateur sénatrice sœur tailback teacher teammate
    technician teen teenager tenor then-president tochter torwart trader trainer trainerin treasurer
    trooper trucker trumpeter trustee tycoon umpire umweltminister umweltministerin uncle vereador
    vereadora verkehrsminister verkehrsministerin verteidigungsminister verteidigungsministerin vet
    veteran veterinarian vicar vicepresidenta vicepresidente victim violinist violist virologist
    vizebürgermeister vizebürgermeisterin vizepräsident vizepräsidentin vlogger vocalist volunteer
    vorsitzende vorsitzender voter vp waiter waitress warden warlord whistleblower widow wife
    winemaker winger winner wirtschaftsminister wirtschaftsministerin witness worker wrestler writer
    youtuber écrivain épouse αδελφή αδελφός αντιπρόεδρος αρχιτέκτονα αρχιτέκτονας βιβλιοθηκάριος
    βουλευτής δήμαρχο δήμαρχος δημοσιογράφος διευθυντής διευθύντρια εκπρόσωπο εκπρόσωπος
    επιχειρηματία επιχειρηματίας καπετάνιος προέδρου πρωθυπουργού πρωθυπουργός πρόεδρος υπουργού
    υπουργός
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
    afghan african albanian algerian american arab argentine argentinian armenian asian
    australian austrian azerbaijani bangladeshi belarusian belgian bolivian bosnian brazilian
    british bulgarian canadian catholic chilean chinese christian colombian communist
    conservative croatian cuban cypriot czech danish democrat democratic dutch egyptian english
    estonian ethiopian european filipino finnish french georgian german ghanaian greek green
    honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican
    japanese jewish jordanian kenyan korean kosovar kurdish kuwaiti labor labour latvian
    lebanese liberal libyan lithuanian macedonian malaysian maltese mexican moldovan mongolian
    moroccan muslim nepalese nigerian north norwegian orthodox pakistani palestinian peruvian
    polish portuguese protestant qatari republican romanian russian saudi scottish serbian
    sicilian slovak slovenian socialist somali south soviet spanish sri-lankan sudanese swedish
    swiss syrian taiwanese thai tory tunisian turkish ugandan ukrainian venezuelan vietnamese
    welsh yemeni zimbabwean
    """
) - {"christian"}
"""Peoples, creeds and parties that stand before a name; `christian` is a first name."""
