"""Countries, and capitals that stand for their governments: 'Finland said it would keep its border shut.'"""

from __future__ import annotations

#: Names in lower case, without an article.
COUNTRIES = frozenset(
    "afghanistan|albania|algeria|andorra|angola|argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bhutan|bolivia|bosnia|botswana|brazil|britain|brunei|bulgaria"
    "|burkina faso|burundi|cambodia|cameroon|canada|cape verde|chile|china|colombia|comoros|congo|costa rica|croatia|cuba|cyprus|czech republic|czechia|denmark|djibouti|dominica|ecuador|egypt|el salvador|england|equatorial guinea|central african republic|dominican republic|east timor|marshall islands|saint lucia|eritrea|estonia|eswatini"
    "|ethiopia|fiji|finland|france|gabon|gambia|germany|ghana|greece|greenland|grenada|guatemala|guinea|guyana|haiti|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|kazakhstan"
    "|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|madagascar|malawi|malaysia|maldives|mali|malta|mauritania|mauritius|mexico|moldova|monaco|mongolia|montenegro|morocco"
    "|mozambique|myanmar|namibia|nepal|netherlands|new zealand|nicaragua|niger|nigeria|north korea|north macedonia|northern ireland|norway|oman|pakistan|palau|panama|papua new guinea|paraguay|peru|philippines|poland|portugal|qatar|romania|russia"
    "|rwanda|samoa|san marino|saudi arabia|scotland|senegal|serbia|seychelles|sierra leone|singapore|slovakia|slovenia|solomon islands|somalia|south africa|south korea|south sudan|soviet union|spain|sri lanka|sudan|suriname|sweden|switzerland"
    "|syria|taiwan|tajikistan|tanzania|thailand|togo|tonga|trinidad and tobago|tunisia|turkey|türkiye|turkmenistan|tuvalu|uganda|ukraine|united arab emirates|uae|united kingdom|uk|u.k.|united states|us|u.s.|usa|uruguay|uzbekistan|vanuatu|vatican"
    "|venezuela|vietnam|wales|yemen|zambia|zimbabwe|moscow|beijing|brussels|washington|london|paris|berlin|tehran|kyiv|tokyo|ankara|new delhi|jerusalem|pyongyang|seoul|damascus|baghdad|kabul|cairo|riyadh|islamabad|madrid|rome|warsaw|vienna|athens|budapest"
    "|deutschland|österreich|schweiz|frankreich|italien|spanien|russland|großbritannien|polen|türkei|ukraine|griechenland|ungarn|schweden|norwegen|dänemark|niederlande|belgien|usa"
    "|allemagne|autriche|suisse|espagne|italie|russie|pologne|turquie|grèce|hongrie|suède|norvège|danemark|belgique|royaume-uni|états-unis|chine|japon|inde|maroc|algérie|tunisie"
    "|alemania|francia|italia|españa|rusia|polonia|turquía|ucrania|grecia|suecia|noruega|reino unido|estados unidos|méxico|perú|brasil|japón|alemanha|frança|itália|espanha|rússia|polônia|turquia|grécia|estados unidos".split(
        "|"
    )
)
