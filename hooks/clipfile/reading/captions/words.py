"""The words that the caption rules know, each list with what it is for.

They are lists of the trade, kept small: a rule must work on the form of a caption, and a list only
settles what form cannot.
"""

from clipfile.slugs import name_key


def _keys(text: str) -> frozenset[str]:
    """The `name_key` of every entry of a list that is written with `|` between."""
    return frozenset(name_key(entry) for entry in text.split("|"))


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


AGENCIES = _keys(
    "ABC News|AFP|Agence France-Presse|Agencia EFE|Alamy|Alamy Live News|Alamy Stock Photo|"
    "Anadolu|Anadolu Agency|ANI|ANP|ANSA|AP|Associated Press|The Associated Press|AAP|AAP Image|"
    "APA|BBC|BBC News|Belga|Bloomberg|Bloomberg News|BPA|Bundesregierung|CBC|CBC News|CBS|"
    "CBS News|CNBC|CNET|CNN|CQ Roll Call|CQ-Roll Call|Corbis|Corbis News|C-SPAN|CTK|DoD|DPA|dpa|"
    "dpa-Zentralbild|EFE|EPA|EPA-EFE|Eyevine|ESA|FEMA|FilmMagic|Future Publishing|Gamma-Rapho|"
    "Getty|Getty Images|Hulton Archive|IANS|Icon Sportswire|Imago|Imago Images|Imagn Images|"
    "IMAGN|Invision|iStock|iStockphoto|Jiji Press|KCNA|Keystone|Keystone-SDA|Kyodo|Kyodo News|"
    "Lapresse|Library of Congress|LightRocket|Magnum Photos|MEGA|Mirrorpix|NASA|NBAE|NBC|"
    "NBC News|NBCU Photo Bank|NBCUniversal|NOAA|NPR|NTB|NTB Scanpix|NurPhoto|PA|PA Archive|"
    "PA Images|PA Media|PA Wire|Pacific Press|PANews|Patrick McMullan|Penske Media|Photoshot|"
    "Picture Alliance|Polaris|Pool|Popperfoto|Postmedia|Postmedia News|Press Association|"
    "Press Trust of India|PTI|Redux|Reuters|REX|Rex Features|Ritzau Scanpix|Roll Call|Scanpix|"
    "Shutterstock|Shutterstock.com|SIPA|Sipa USA|SIPA Press|SOPA Images|Sputnik|TASS|ITAR-TASS|"
    "The Canadian Press|THX|TT|UPI|United Press International|Unsplash|USA TODAY|"
    "USA TODAY Sports|USA TODAY Network|US Presswire|U.S. Army|U.S. Navy|U.S. Air Force|"
    "U.S. Marine Corps|U.S. Coast Guard|US Army|US Navy|Department of Defense|ullstein bild|"
    "Universal History Archive|WENN|White House|The White House|Wikimedia Commons|Wikimedia|"
    "Wikipedia|WireImage|WPA Pool|Xinhua|Yonhap|ZUMA|ZUMA Press|ZUMA Press Wire|Zuma Wire|Flickr|"
    "Pixabay|Pexels|Universal Pictures Content Group|Variety"
)
"""Organisations that credit a picture."""

DISTRIBUTORS = _keys(
    "AFP|Postmedia|Postmedia News|Postmedia Network|Alamy|Alamy Live News|Alamy Stock Photo|AP|"
    "Associated Press|The Associated Press|AAP|APA|ANP|dpa|EPA|EPA-EFE|Getty|Getty Images|Imago|"
    "Imago Images|Imagn Images|Keystone|MEGA|PA|PA Images|PA Media|PA Wire|Picture Alliance|"
    "Redux|Reuters|REX|Rex Features|Shutterstock|Shutterstock.com|SIPA|Sipa USA|SIPA Press|"
    "The Canadian Press|TT|UPI|Wikimedia Commons|ZUMA|ZUMA Press|NBCU Photo Bank|Polaris|"
    "Ritzau Scanpix|NTB|NTB Scanpix|USA TODAY Network|Press Association"
)
"""Those that also pass on the pictures of others: the last of several organisations is `via`."""

PHOTO_IN_NAME = _keys("AP|AFP|UPI|Pool|EPA|Reuters|Xinhua|ANI|PTI|NASA|DoD|EFE|U.S. Navy|U.S. Army")
"""Organisations that are written `AP Photo` in a credit."""

ORGANISATION_WORDS = _words(
    "labs pbc plc gmbh satellite academy administration advertiser agence agencia agency alliance archive "
    "archives army artists associates association associations athletics bank bbc board books "
    "broadcasting brothers bros bureau business campaign canada center centre channel chronicle "
    "church city club coalition collection collections college commission committee commons "
    "communications company congress corp corporation council county courier court daily "
    "defence defense department digital dispatch division embassy enquirer enterprise "
    "entertainment examiner express fandom federation features film films force forces "
    "foundation fund gallery gazette getty globe government group guardian herald hospital "
    "houston images inc independent institute institution international journal laboratory "
    "league ledger library limited llc ltd magazine mail media mercury metro ministry mirror "
    "monitor museum nation national navy network networks news newspaper newspapers newsday "
    "newswire observer office official organisation organization ottawa parliament partners "
    "party patriot photo photography photos pictures police pool portraits post presidency "
    "presidential press presse producciones productions province public publishing radio record "
    "records regiment register registry reports republic republican review russian school sentinel "
    "service services shutterstock society space sports standard star state station statesman "
    "studio studios sun syndicate system systems talk team technologies telegraph television "
    "theatre theater times today trade tribune trust turkish tv ukrainian union united "
    "university us usa via visuals weekly white wire wireless world zoo oil stop just "
    "extinction rebellion greenpeace energy global action rights watch parks fire rescue "
    "sheriff sheriff's district attorney attorney's command brigade battalion guard coast "
    "kremlin instagram facebook twitter youtube screengrab screenshot band company's families "
    "family handout courtesy"
)
"""Words that persons are not called in a credit line."""

NOBODY = _keys(
    "|various sources|handout photo|courtesy photo|provided photo|submitted photo|supplied photo|"
    "-|--|_|stringer|str|stf|handout|ho|staff|staff photo|staff photographer|contributed|"
    "contributed photo|contributor|anonymous|uncredited|provided|submitted|file|file photo|"
    "supplied|unknown|photo|courtesy|released|illustration|photo illustration|video|screenshot|"
    "screengrab|stringer/handout|pool stringer|n/a"
)
"""What stands where a photographer's name would stand when there is none to name."""

RANKS = _words(
    "sgt sergeant staff master tech technical senior chief gunnery first 1st 2nd 3rd class "
    "petty officer mass communication specialist seaman airman apprentice cpl corporal lance "
    "pfc pvt private spc capt captain lt lieutenant maj major col colonel gen general cmdr "
    "commander dr mc1 mc2 mc3 mcsn mcsa ssgt tsgt msgt sra a1c lcpl gysgt sfc ensign warrant "
    "recruit fireman"
)
"""Ranks before a military photographer's name, in lower case and without full stops."""

REGIONS = _keys(
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|"
    "Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|"
    "Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|"
    "New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|"
    "Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|"
    "West Virginia|Wisconsin|Wyoming|Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|"
    "Kan.|Ky.|La.|Md.|Mass.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nev.|N.H.|N.J.|N.M.|N.Y.|N.C.|N.D.|"
    "Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Tex.|Vt.|Va.|Wash.|W.Va.|W. Va.|Wis.|Wyo.|D.C.|DC|Ont.|"
    "Que.|B.C.|Alta.|Sask.|Man.|N.S.|N.B.|N.L.|P.E.I.|Ontario|Quebec|British Columbia|Alberta|"
    "Saskatchewan|Manitoba|Nova Scotia|New Brunswick|AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|IL|IN|IA|KS|"
    "KY|LA|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|"
    "WV|WI|WY|US|U.S.|USA|U.S.A.|United States|UK|U.K.|United Kingdom|Britain|Great Britain|"
    "England|Scotland|Wales|Northern Ireland|Ireland|France|Germany|Italy|Spain|Portugal|"
    "Netherlands|the Netherlands|Belgium|Luxembourg|Switzerland|Austria|Poland|Czech Republic|"
    "Czechia|Slovakia|Hungary|Romania|Bulgaria|Greece|Turkey|Turkiye|Türkiye|Cyprus|Malta|"
    "Croatia|Serbia|Bosnia|Bosnia and Herzegovina|Slovenia|Montenegro|Kosovo|Albania|"
    "North Macedonia|Moldova|Ukraine|Belarus|Russia|Lithuania|Latvia|Estonia|Finland|Sweden|"
    "Norway|Denmark|Iceland|Greenland|Armenia|Azerbaijan|Kazakhstan|Uzbekistan|Kyrgyzstan|"
    "Tajikistan|Turkmenistan|Afghanistan|Pakistan|India|Nepal|Bhutan|Bangladesh|Sri Lanka|"
    "Maldives|Myanmar|Thailand|Laos|Cambodia|Vietnam|Malaysia|Singapore|Indonesia|Philippines|"
    "Brunei|East Timor|China|Hong Kong|Macau|Taiwan|Japan|South Korea|North Korea|Korea|Mongolia|"
    "Australia|New Zealand|Fiji|Papua New Guinea|Samoa|Tonga|Iran|Iraq|Syria|Lebanon|Israel|"
    "Palestine|Gaza|Gaza Strip|the Gaza Strip|West Bank|the West Bank|Jordan|Saudi Arabia|Yemen|"
    "Oman|UAE|United Arab Emirates|Qatar|Bahrain|Kuwait|Egypt|Libya|Tunisia|Algeria|Morocco|"
    "Sudan|South Sudan|Ethiopia|Eritrea|Djibouti|Somalia|Kenya|Uganda|Rwanda|Burundi|Tanzania|"
    "Mozambique|Malawi|Zambia|Zimbabwe|Botswana|Namibia|South Africa|Lesotho|Eswatini|Madagascar|"
    "Mauritius|Angola|Congo|Democratic Republic of Congo|Gabon|Cameroon|Nigeria|Niger|Chad|Mali|"
    "Burkina Faso|Benin|Togo|Ghana|Ivory Coast|Liberia|Sierra Leone|Guinea|Senegal|Gambia|"
    "Mauritania|Mexico|Guatemala|Belize|Honduras|El Salvador|Nicaragua|Costa Rica|Panama|Cuba|"
    "Jamaica|Haiti|Dominican Republic|Puerto Rico|Bahamas|Barbados|Trinidad and Tobago|Colombia|"
    "Venezuela|Ecuador|Peru|Bolivia|Brazil|Paraguay|Uruguay|Argentina|Chile|Canada|Vatican|"
    "Vatican City|Thuringia|Bavaria|Saxony|Crimea|Siberia|Catalonia|Tuscany|Sicily|Normandy|"
    "Brittany"
)
"""Countries, and states with their abbreviations: what a place's last part is."""

CITIES = _keys(
    "Washington|New York|New York City|Los Angeles|Chicago|Boston|Houston|Dallas|Miami|Atlanta|"
    "Philadelphia|San Francisco|Seattle|Denver|Detroit|Las Vegas|Phoenix|Hollywood|Beverly Hills|"
    "Toronto|Ottawa|Montreal|Vancouver|London|Paris|Berlin|Rome|Madrid|Brussels|Vienna|Geneva|"
    "Moscow|Kyiv|Kiev|Warsaw|Budapest|Athens|Istanbul|Ankara|Jerusalem|Tel Aviv|Gaza City|Beirut|"
    "Damascus|Baghdad|Tehran|Cairo|Kabul|Islamabad|New Delhi|Mumbai|Dhaka|Colombo|Beijing|"
    "Shanghai|Tokyo|Osaka|Seoul|Pyongyang|Bangkok|Jakarta|Manila|Hanoi|Kuala Lumpur|Sydney|"
    "Melbourne|Canberra|Johannesburg|Cape Town|Nairobi|Lagos|Mexico City|Havana|Caracas|Bogota|"
    "Lima|Santiago|Buenos Aires|Rio de Janeiro|Sao Paulo|Brasilia|The Hague|Amsterdam|Copenhagen|"
    "Stockholm|Oslo|Helsinki|Dublin|Edinburgh|Glasgow|Manchester|Liverpool|Milan|Venice|"
    "Barcelona|Lisbon|Munich|Frankfurt|Hamburg|Zurich|Davos|Strasbourg|Cannes|Minneapolis|"
    "Baltimore|Cleveland|Milwaukee|New Orleans|Pittsburgh|St. Louis|San Antonio|San Diego|"
    "Salt Lake City|Indianapolis|Oklahoma City|Honolulu|Cincinnati|Nashville|Portland|Sacramento|"
    "Calgary|Edmonton|Winnipeg|Kolkata|Chennai|Karachi|Lahore|Riyadh|Aleppo|Mosul|Gaza|Khartoum|"
    "Addis Ababa|Kinshasa|Tunis|Algiers|Rabat|Sofia|Bucharest|Belgrade|Zagreb|Sarajevo|Minsk|"
    "Vilnius|Riga|Tallinn|Tbilisi|Yerevan|Baku|Kharkiv|Odesa|Lviv|Mariupol|St. Petersburg|Wuhan|"
    "Taipei|Naples|Florence|Turin|Seville|Marseille|Lyon|Nice|Cologne|Dresden|Leipzig|Birmingham|"
    "Leeds|Bristol|Cardiff|Belfast|Perth|Brisbane|Auckland|Wellington|Christchurch|Salzburg|"
    "Krakow|Prague|Bern|Basel|Manhattan|Brooklyn|Queens|Dubai|Doha"
)
"""Cities that captions name without a state or country (AP Stylebook, datelines)."""

LANDMARKS = _keys(
    "White House|Capitol|U.S. Capitol|US Capitol|Capitol Hill|Kremlin|Vatican|Buckingham Palace|"
    "Windsor Castle|Downing Street|10 Downing Street|Elysee Palace|Pentagon|Camp David|"
    "Mar-a-Lago|Oval Office"
)
"""Places of the news that stand for where a picture was taken when no town is named."""
