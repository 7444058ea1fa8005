"""Short forms of first names: who is Walter in one place is Walt in another."""

_SHORT = """
    albert bert al| alexander alec sandy sascha xander| andrew drew andy| anthony tony|
    barbara babs bobbie| benjamin ben benny| catherine cathy kate kathy katie kit cat|
    charles charlie chuck| christopher chris kit topher| cynthia cindy| deborah debbie deb|
    dorothy dot dottie dolly| edward ed eddie ned ted teddy| edwin ed| eleanor ellie nell
    nora| elizabeth liz beth betty betsy lizzie eliza libby bess lisa| eugene gene| florence
    flo| francis frank| francisco paco pancho| frederick fred freddie fritz| friedrich
    fritz| gerald gerry jerry| gerard gerry| gregory greg| gwendolyn gwen| harold harry hal|
    heinrich heinz| helen nell| henry harry hank hal| ignacio nacho| isabel belle| jacob
    jake| jacqueline jackie| james jim jimmy jamie| jeffrey jeff| jennifer jen jenny|
    jessica jess| jesus chuy chucho| johannes hannes hans| john jack johnny| jonathan jon|
    jose pepe| joseph joe joey sepp| josef sepp| kathleen kathy| katherine kathy kate katie
    kit| kathryn kathy kate| kenneth ken kenny| lawrence larry lars| leonard len lenny leo|
    luis lucho| manuel manolo| margaret maggie meg peggy greta rita madge| maria mitzi mia|
    martha patty| mary molly polly| matthew matt| michael mike mick mickey| nathaniel nate
    nat| nicholas nick nicky| oliver ollie| pamela pam| patricia pat patty trish tricia|
    patrick paddy pat rick| penelope penny| peter pete| philip phil pip| raymond ray|
    rebecca becky becca| richard dick rick ricky rich| robert bob bobby rob robbie bert|
    ronald ron ronnie| rosario charo| rudolf rudi| samuel sam sammy| sarah sally| stephen
    steve steph| steven steve| susan sue susie| theodore ted teddy theo| theresa terry tess|
    teresa terry tess| thomas tom tommy| timothy tim| victoria vicky tori| vincent vince
    vinny| virginia ginny| walter walt wally| wilhelm willi| william bill billy will willie
    liam| yevgeny zhenya| aleksandr sasha| vladimir volodya
"""
SHORT_FORMS = frozenset(
    (words.split()[0], short) for words in _SHORT.split("|") for short in words.split()[1:]
)
_FEWEST = 3
_OF_WOMEN = ("ine", "ina", "ette", "etta", "elle", "ella", "anne", "anna", "essa", "antha", "ique")
"""How a woman's name goes on behind a man's: `Paul`, `Pauline`."""


def is_short_for(short: str, long: str) -> bool:
    """Whether one first name is a short form of the other: `walt` of `walter`, `bill` of `william`.

    Both in small letters.
    """
    if (long, short) in SHORT_FORMS:
        return True
    rest = long[len(short) :]
    is_beginning = len(short) >= _FEWEST and long.startswith(short) and len(rest) > 1
    return is_beginning and not rest.endswith(_OF_WOMEN)
