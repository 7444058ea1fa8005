"""The words that credits consist of, beside the names of agencies.

They are lists of the trade: a rule must work on the form of a credit, and a list only settles what
form cannot.
"""

from clipfile.reading.agencies import keys_of


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ORGANISATION_WORDS = _words(
    "academy action administration advertiser agence agencia agencja agency agenzia agenţia "
    "airlines airport airways alliance anadolu archive archives archivio archivo arena armed army "
    "artists associates association associations athletics attorney attorney's aviation bakery "
    "ballet band bank battalion bbc biblioteca bibliothèque bistro board books brewery brewing "
    "brigade broadcasting bros brothers bulletin bundeswehr bureau business campaign canada cbs "
    "census center centre centro channel charity choir chronicle church city clinic club "
    "coalition coast coastguard collection collections college college's command commission "
    "committee commons communications company company's congress constabulary consulate corp "
    "corporation council council's county county's courant courier court courtesy crescent daily "
    "dealership defence defense department design digital directorate dispatch district division "
    "editions editorial education embassy embassy's energy enquirer enterprise entertainment "
    "europa examiner examiner's express extinction facebook families family fandom farm farms fbi "
    "features federal federation festival fifa film films financial fire flickr force forces "
    "forum foundation fund gallery gazeta gazette getty global globe gmbh government government's "
    "greenpeace grill group guard guardian handout handouts health herald holdings hospital hotel "
    "houston hydro iaea idf images imaging inc independent industries infantry information "
    "infrastructure initiative inn innovation instagram institute institution intelligence "
    "international irna journal journal-constitution journal-sentinel judiciary just justice "
    "kitchen kremlin laboratory labour labs league ledger library lifestyle limited llc ltd "
    "magazine mail marine marines marketing mayor's media medical mehr memorial mercury metro "
    "metropolitan military ministry mirror monitor motion motors movement municipality museum "
    "nasa nation national nature navy navy's nbc nbcu netflix network networks news newsday "
    "newspaper newspapers newsroom newswire nhs nps ntsb observer office official oil olympic "
    "olympics opera orchestra organisation organisers organization ottawa paramount parks "
    "parliament partners party patriot pbc photo photography photos pictorial pictures planet plc "
    "police politico pool portraits post prefecture presidencia presidency presidency's "
    "presidential presidents' press press-telegram presse pressens prison producciones "
    "productions productions' program project promotion prosecutor prosecutors province "
    "province's public publishing quirinale radio railways ranch rbb realty rebellion record "
    "records red redferns regiment register registry relations renaissance reports republic "
    "republican rescue research reserve resort resources review rights room roscosmos rtve "
    "russian satellite satellites save school scientific screengrab screenshot secretariat "
    "security senate sentinel sentinel's service services sheriff sheriff's shutterstock "
    "smithsonian social society space spacex speedway sport sports standard star state state's "
    "statesman station stop stores strategic streaming studio studio's studios submitted sun "
    "supplied support supreme survey syndicate system systems taiwan talk tavern team team's "
    "technologies telegram telegraph television theater theatre theatre's theatreworks tiktok "
    "times today tourism trade transport transportation treasury tribunal tribune trust truth "
    "turkish tv twitter uefa ugc ukrainian unhcr unicef union unit united university us usa usgs "
    "validated vatican vatican's verlag vessel veterans via vineyards virginian-pilot visual "
    "visuals volunteer volunteers warner watch water weather weekly white wildlife winery wire "
    "wireless women's works workshop world world's worldwide youtube youtube's zoo zoo's "
)
"""Words that persons are not called in a credit line."""

NOBODY = keys_of(
    "|various sources|handout photo|courtesy photo|provided photo|submitted photo|supplied photo|"
    "-|--|_|stringer|str|stf|handout|ho|staff|staff photo|staff photographer|contributed|"
    "contributed photo|contributor|anonymous|uncredited|provided|submitted|file|file photo|"
    "supplied|unknown|photo|courtesy|released|illustration|photo illustration|video|screenshot|"
    "screengrab|stringer/handout|pool stringer|n/a"
)
"""What stands where a photographer's name would stand when there is none to name."""
