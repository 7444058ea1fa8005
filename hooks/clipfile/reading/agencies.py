"""News and picture agencies, and other organisations that stand in credits and bylines."""

from clipfile.slugs import name_key


def keys_of(text: str) -> frozenset[str]:
    """The `name_key` of every entry of a list that is written with `|` between."""
    return frozenset(name_key(entry) for entry in text.split("|"))


WIRES = keys_of(
    "Keystone-SDA|Keystone-ATS|Adnkronos|Askanews|LaPresse|Europa Press|Servimedia|Télam|Notimex|"
    "Agência Brasil|Agencia Brasil|HINA|Tanjug|TASR|ČTK|BNS|LETA|ELTA|BELTA|Ukrinform|Interfax|"
    "RIA Novosti|Azertac|Kazinform|IRNA|ISNA|WAFA|WAM|KUNA|QNA|Antara|VNA|Vietnam News Agency|"
    "Central News Agency|epd|KNA|STT|UNI|BSS|UNB|"
    "AAP|ABC News|AFP|ANI|ANP|ANSA|AP|APA|Agence France-Presse|Agencia EFE|Agerpres|"
    "Anadolu|Associated Press|BBC News|BTA|Belga|Bernama|Bloomberg|Bloomberg News|CNN|"
    "CTK|Canadian Press|China News Service|EFE|EPA|EPA-EFE|Getty Images|IANS|Jiji Press|"
    "KCNA|Kyodo|Kyodo News|LUSA|Lusa|MTI|NPR|NTB|PA Media|PANews|PAP|PTI|"
    "Press Association|Press Trust of India|Reuters|Ritzau|Sputnik|TASS|TNS|TT|"
    "The Associated Press|The Canadian Press|Tribune News Service|UPI|"
    "United Press International|Xinhua|Yonhap|dpa|ΑΠΕ-ΜΠΕ"
)
"""News agencies: whose text it is when a byline or a dateline names one."""

AGENCIES = WIRES | keys_of(
    "20th Century Fox|20th Century Studios|500px|A24|AAP Image|ABACA|ABACAPRESS.COM|ABC|"
    "AGF|APN|Abaca|Abaca Press|Action Images|Action Press|Adobe Stock|Age Fotostock|"
    "Agencia Estado|Agencia O Globo|Agencja Gazeta|Agencja Wyborcza.pl|Al Jazeera|Alamy|"
    "Alamy Live News|Alamy Stock Photo|AllSport|Allsport|Amazon Studios|Anadolu Agency|"
    "Anadolu Ajansi|Antara|Apple TV+|Avalon|BACKGRID|BBC|BFA|BFA.com|BPA|Backgrid|"
    "Belta|Bettmann|Bettmann Archive|Blend Images|Bridgeman Images|Bundesregierung|C-SPAN|"
    "CBC|CBC News|CBS|CBS News|CFP|CNBC|CNET|CNS|CQ Roll Call|CQ-Roll Call|CSM|"
    "CTK Photo|Cal Sport Media|Camera Press|CameraPress|Caters|Channel 4|Contour|"
    "Contrasto|Corbis|Corbis News|Cover Images|Crown Copyright|DDP|DEA|"
    "Department of Defense|Depositphotos|Design Pics|Disney|Disney+|DoD|Dreamstime|ESA|"
    "ESO|EUROKINISSI|Eibner|Europa Press|European Commission|European Parliament|"
    "European Union|Everett Collection|Eyevine|FBI|FEMA|FIFA|FX|Fairfax|Fairfax Media|"
    "Fars News|Film Magic|FilmMagic|Flash90|Flickr|Focus Features|Focus Images|Fotogramma|"
    "Fox|Fox News|Freepik|Future Publishing|GC Images|GPO|Gamma-Keystone|Gamma-Rapho|"
    "Getty|Getty Images Sport|Granger|HBO|HINA|Hans Lucas|Heritage Images|Hulton Archive|"
    "Hulton Deutsch|Hulu|IAEA|IMAGN|INPHO|INTIME|IPA|IRNA|ISNA|ITAR-TASS|ITV|"
    "Icon Sportswire|ImagineChina|Imaginechina|Imagn Images|Imago|Imago Images|Inpho|"
    "Interfoto|Invision|Ipa-Agency|JAXA|JINI|Jiji|KNA|Keystone|Keystone-SDA|"
    "Kobal Collection|Kommersant|Kremlin Pool|Kyodo News Agency|L'Osservatore Romano|"
    "LIFE Picture Collection|LaPresse|Lapresse|Library of Congress|LightRocket|Lionsgate|"
    "Library of Congress, Prints and Photographs Division|"
    "Library of Congress Prints and Photographs Division|"
    "Lucasfilm|MAXPPP|MCT|MEGA|MENA|MSNBC|Magnum Photos|Marvel Studios|Mary Evans|"
    "Matchroom|Maxar|Maxar Technologies|Maxppp|MediaPunch|Michael Ochs Archives|"
    "Ministry of Defence|Mirrorpix|Mondadori Portfolio|Moviestore|NASA|NATO|NBAE|NBC|"
    "NBC News|NBCU Photo Bank|NBCUniversal|NOAA|NPS|NTB Scanpix|NZME|"
    "National Park Service|Netflix|Newspix|Nordphoto|NotiMex|Notimex|NurPhoto|"
    "Osservatore Romano|PA|PA Archive|PA Images|PA Wire|PBS|Pacific Press|Panoramic|"
    "Paramount|Paramount Pictures|Patrick McMullan|Penske Media|Petra|Pexels|Photofest|"
    "Photoshot|Picture Alliance|Pixabay|Planet Labs|Planet Labs PBC|Polaris|Pond5|Pool|"
    "Popperfoto|Postmedia|Postmedia News|PressEye|Presseye|Prime Video|Print Collector|"
    "ProSports|REX|RIA|RIA Novosti|Redferns|Redux|Reporters|Rex Features|"
    "Rex Shutterstock|Rex/Shutterstock|Ritzau Scanpix|Roger-Viollet|Roll Call|Royal Navy|"
    "Rue des Archives|SANA|SIPA|SIPA Press|SOPA Images|SPA|STA|SWNS|SZ Photo|Scanpix|"
    "Searchlight Pictures|Shutterstock|Shutterstock.com|Sintesi|Sipa USA|Sky|Sky News|"
    "Solent News|Sony Pictures|South West News Service|Southcreek Global|SpaceX|Splash News|"
    "Sportsfile|Stringer|Stuff|Sven Simon|Sygma|Süddeutsche Zeitung Photo|THX|Tanjug|"
    "Tasnim|The LIFE Picture Collection|The White House|Time Life Pictures|Trend|"
    "U.S. Air Force|U.S. Army|U.S. Coast Guard|U.S. Marine Corps|U.S. Navy|U.S. Space Force|"
    "UEFA|UN Photo|UNHCR|UNIAN|UNICEF|US Air Force|US Army|US Coast Guard|"
    "US Marine Corps|US Navy|US Presswire|USA TODAY|USA TODAY Network|USA TODAY Sports|"
    "USGS|Ukrinform|Universal History Archive|Universal Pictures|"
    "Universal Pictures Content Group|Unsplash|VCG|VNA|Variety|Vatican Media|"
    "Visual China Group|WAFA|WAM|WENN|WPA Pool|Warner Bros.|Warner Bros. Pictures|"
    "Westend61|White House|Wikimedia|Wikimedia Commons|Wikipedia|WireImage|Witters|"
    "Yonhap News|Yonhap News Agency|ZUMA|ZUMA Press|ZUMA Press Wire|Zuma Wire|akg-images|"
    "ddp images|dpa-Pool|dpa-Zentralbild|epd|iStock|iStockphoto|robertharding|ullstein bild|ČTK|"
    "ΙΝΤΙΜΕ"
)
"""Organisations that credit a picture."""

DISTRIBUTORS = keys_of(
    "AFP|Postmedia|Postmedia News|Postmedia Network|Alamy|Alamy Live News|Alamy Stock Photo|AP|"
    "Associated Press|The Associated Press|AAP|APA|ANP|dpa|EPA|EPA-EFE|Getty|Getty Images|Imago|"
    "Imago Images|Imagn Images|Keystone|MEGA|PA|PA Images|PA Media|PA Wire|Picture Alliance|"
    "Redux|Reuters|REX|Rex Features|Shutterstock|Shutterstock.com|SIPA|Sipa USA|SIPA Press|"
    "The Canadian Press|TT|UPI|Wikimedia Commons|ZUMA|ZUMA Press|NBCU Photo Bank|Polaris|"
    "Ritzau Scanpix|NTB|NTB Scanpix|USA TODAY Network|Press Association|TNS|MCT|"
    "Tribune News Service|Tribune Content Agency|Library of Congress|"
    "Cal Sport Media|Icon Sportswire"
)
"""Those that also pass on the pictures of others: the last of several organisations is `via`."""

SHARED_BY_USERS = keys_of("Wikimedia Commons|Wikimedia|Wikipedia|Flickr|Unsplash|Pexels|Pixabay")
"""Collections to which anybody gives pictures, under any name."""

PHOTO_IN_NAME = keys_of(
    "AP|AFP|UPI|Pool|EPA|Reuters|Xinhua|ANI|PTI|NASA|DoD|EFE|U.S. Navy|U.S. Army"
)
"""Organisations that are written `AP Photo` in a credit."""
