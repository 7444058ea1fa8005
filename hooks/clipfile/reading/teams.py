"""What teams are called behind their town: `Oldport Mavericks` is no person."""

TEAMS = frozenset(
    "49ers aggies albion angels argyle astros athletic athletics avalanche badgers bears "
    "bengals bills blackhawks blazers blues braves brewers broncos browns bruins buccaneers "
    "buckeyes bucks bulldogs bulls canadiens canucks capitals cardinals cavaliers celtics "
    "chargers chiefs clippers colts commanders cornhuskers cowboys crimson cubs devils "
    "diamondbacks dodgers dolphins ducks eagles falcons flames flyers gators giants grizzlies "
    "guardians hawks heat hoosiers hornets hotspur hurricanes huskies islanders jaguars jazz "
    "jets knicks kraken lakers leafs lightning lions longhorns mariners marlins mavericks mets "
    "nationals nets nuggets oilers orioles pacers packers padres panthers pelicans penguins "
    "phillies pirates pistons predators raiders rams rangers raptors ravens rays reds redskins "
    "rockets rockies royals sabres saints seahawks seminoles senators sharks sooners sox spurs "
    "stars steelers suns texans thunder tigers timberwolves titans trojans twins vikings "
    "volunteers wanderers warriors wild wildcats wizards wolverines yankees".split()
)
