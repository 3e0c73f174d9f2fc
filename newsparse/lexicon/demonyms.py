"""Words for people of a country, with what says of somebody that they are of it: 'the Dane', Danish, of Denmark."""

from __future__ import annotations

from collections.abc import Iterable

_ROWS = """
american:american,america,united states,u.s.,us,usa
briton:british,britain,united kingdom,uk,gb,great britain
englishman:english,england,eng
englishwoman:english,england,eng
scot:scottish,scotland
scotsman:scottish,scotland
welshman:welsh,wales
irishman:irish,ireland
irishwoman:irish,ireland
frenchman:french,france,fra
frenchwoman:french,france,fra
german:german,germany,ger
austrian:austrian,austria
italian:italian,italy
spaniard:spanish,spain
catalan:catalan,catalonia
portuguese:portuguese,portugal
dutchman:dutch,netherlands
dutchwoman:dutch,netherlands
belgian:belgian,belgium
dane:danish,denmark
swede:swedish,sweden
norwegian:norwegian,norway
finn:finnish,finland
icelander:icelandic,iceland
pole:polish,poland
czech:czech,czech republic,czechia
slovak:slovak,slovakia
slovenian:slovenian,slovenia
slovene:slovenian,slovenia
hungarian:hungarian,hungary
romanian:romanian,romania
bulgarian:bulgarian,bulgaria
greek:greek,greece
turk:turkish,turkey
serb:serbian,serbia
serbian:serbian,serbia
croat:croatian,croatia
croatian:croatian,croatia
bosnian:bosnian,bosnia
albanian:albanian,albania
ukrainian:ukrainian,ukraine
russian:russian,russia
belarusian:belarusian,belarus
georgian:georgian,georgia
armenian:armenian,armenia
lithuanian:lithuanian,lithuania
latvian:latvian,latvia
estonian:estonian,estonia
canadian:canadian,canada,can
mexican:mexican,mexico
cuban:cuban,cuba
jamaican:jamaican,jamaica,jam
bahamian:bahamian,bahamas
brazilian:brazilian,brazil
argentine:argentine,argentina
argentinian:argentine,argentina
chilean:chilean,chile
colombian:colombian,colombia
venezuelan:venezuelan,venezuela
peruvian:peruvian,peru
ecuadorian:ecuadorian,ecuador
uruguayan:uruguayan,uruguay
australian:australian,australia,aus
new zealander:new zealand,nzl
kiwi:new zealand,nzl
fijian:fijian,fiji
indian:indian,india,ind
pakistani:pakistani,pakistan
bangladeshi:bangladeshi,bangladesh
afghan:afghan,afghanistan
iranian:iranian,iran
iraqi:iraqi,iraq
syrian:syrian,syria
israeli:israeli,israel
palestinian:palestinian,gaza
egyptian:egyptian,egypt
moroccan:moroccan,morocco
algerian:algerian,algeria
tunisian:tunisian,tunisia
libyan:libyan,libya
nigerian:nigerian,nigeria
ghanaian:ghanaian,ghana
senegalese:senegalese,senegal
ivorian:ivorian,ivory coast
cameroonian:cameroonian,cameroon
ethiopian:ethiopian,ethiopia,eth
eritrean:eritrean,eritrea
kenyan:kenyan,kenya,ken
ugandan:ugandan,uganda
tanzanian:tanzanian,tanzania
zimbabwean:zimbabwean,zimbabwe
south african:south african,south africa,rsa
korean:south korean,south korea,korean
south korean:south korean,south korea
angolan:angolan,angola
azerbaijani:azerbaijani,azerbaijan
bahraini:bahraini,bahrain
bolivian:bolivian,bolivia
cambodian:cambodian,cambodia
chadian:chadian,chad
congolese:congolese,congo
costa rican:costa rican,costa rica
cypriot:cypriot,cyprus
gambian:gambian,gambia
guatemalan:guatemalan,guatemala
guinean:guinean,guinea
haitian:haitian,haiti
honduran:honduran,honduras
jordanian:jordanian,jordan
kosovan:kosovan,kosovo
kuwaiti:kuwaiti,kuwait
kyrgyz:kyrgyz,kyrgyzstan
lebanese:lebanese,lebanon
liberian:liberian,liberia
malawian:malawian,malawi
malian:malian,mali
maltese:maltese,malta
mauritian:mauritian,mauritius
moldovan:moldovan,moldova
mongolian:mongolian,mongolia
montenegrin:montenegrin,montenegro
mozambican:mozambican,mozambique
namibian:namibian,namibia
nepali:nepali,nepal
nepalese:nepalese,nepal
nicaraguan:nicaraguan,nicaragua
omani:omani,oman
panamanian:panamanian,panama
paraguayan:paraguayan,paraguay
qatari:qatari,qatar
rwandan:rwandan,rwanda
salvadoran:salvadoran,el salvador
saudi:saudi,saudi arabia
singaporean:singaporean,singapore
somali:somali,somalia
sri lankan:sri lankan,sri lanka
sudanese:sudanese,sudan
swiss:swiss,switzerland
taiwanese:taiwanese,taiwan
tajik:tajik,tajikistan
togolese:togolese,togo
turkmen:turkmen,turkmenistan
uzbek:uzbek,uzbekistan
yemeni:yemeni,yemen
zambian:zambian,zambia
north korean:north korean,north korea
japanese:japanese,japan,jpn
chinese:chinese,china,chn
filipino:philippine,filipino,philippines
indonesian:indonesian,indonesia
malaysian:malaysian,malaysia
thai:thai,thailand
vietnamese:vietnamese,vietnam
kazakh:kazakh,kazakhstan
"""

#: By the word for a person of a country the words that say the same of somebody: adjectives, the country, its letters in results.
DEMONYMS: dict[str, frozenset[str]] = {
    noun: frozenset((noun, *said.split(",")))
    for noun, _, said in (row.partition(":") for row in _ROWS.strip().splitlines())
}

#: What those words tell of man or woman.
GENDERS = {
    noun: "f" if noun.endswith("woman") else "m" for noun in DEMONYMS if noun.endswith("man") and noun != "german"
}

#: Words that make another place of a country's name: New Mexico, South Georgia, West Virginia.
COMPASS = frozenset("new north south east west northern southern eastern western equatorial papua upper lower".split())
#: Of those the words that do so with a word for its people as well: "North Korean", while a northern Italian is an Italian.
_OTHER_NATIONS = frozenset(("new", "north", "south"))

#: All that says of which country somebody is, with the words for such a person.
NATIONS: dict[str, frozenset[str]] = {
    word: frozenset(noun for noun, said in DEMONYMS.items() if word in said)
    for word in frozenset().union(*DEMONYMS.values())
}
_NONE: frozenset[str] = frozenset()


def nations_in(words: Iterable[str]) -> frozenset[str]:
    """The words for people of the countries that words with capitals name; of New Mexico nobody is a Mexican, nor of North Korea a South Korean.

    >>> sorted(nations_in(("Mexican", "governor"))), sorted(nations_in(("New", "Mexico", "governor")))
    (['mexican'], ['new mexico'])
    """
    found: set[str] = set()
    before = ""
    for word in words:
        low = word.lower().removesuffix("'s").removesuffix("’s")
        said = NATIONS.get(low, _NONE)
        if before in _OTHER_NATIONS:
            whole = f"{before} {low}"
            said = NATIONS.get(whole, frozenset((whole,)) if said else said)
        found |= said
        before = low if word[:1].isupper() else ""
    return frozenset(found)
