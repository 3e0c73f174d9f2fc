"""How German, French, Spanish, Portuguese, Italian and Dutch news say that somebody would not be named, and why."""

from __future__ import annotations

import re

_WANTS = r"(?:\s(?:will|wollen|wollte|wollten|möchte|möchten))?"
_CONDITIONS = (
    # German: der nicht genannt werden will, die anonym bleiben möchte
    rf"(?:namentlich\s)?nicht\s(?:genannt|zitiert|erwähnt)\swerden{_WANTS}",
    rf"(?:anonym|ungenannt)\sbleiben{_WANTS}",
    r"(?:seinen|ihren)\snamen\snicht\s(?:nennen|veröffentlicht|preisgeben)" + _WANTS,
    r"(?:unter\sder\s)?bedingung\sder\sanonymität|auf\sanonymität\sbest(?:and|anden|eht)|um\sanonymität\s(?:bat|baten|gebeten)",
    # French: sous couvert d'anonymat, qui a requis l'anonymat, souhaitant rester anonyme
    r"sous\s(?:le\s)?couvert\sd['’](?:l['’])?anonymat|sous\s(?:la\s)?condition\sd['’]anonymat",
    r"(?:a|ont|ayant)\s(?:requis|demandé|exigé|réclamé)\s(?:l['’]anonymat|à\s(?:rester|conserver)\s(?:anonymes?|l['’]anonymat)|à\sne\spas\sêtre\s(?:nommé|cité|identifié)e?s?)",
    r"(?:souhait\w{1,5}|préf\w{2,6}|veut|veulent|voulant|désir\w{1,5})\s(?:rester|garder|conserver)\s(?:anonymes?|l['’]anonymat)",
    # Spanish: pidió no ser identificado, bajo condición de anonimato
    r"(?:bajo|a)\s(?:la\s)?condición\sde(?:l)?\sanonimato|bajo\sanonimato|desde\sel\sanonimato",
    r"(?:pid(?:ió|ieron|e|en)|solicit(?:ó|aron|a|an)|exig(?:ió|ieron|e|en))\s(?:el\sanonimato|anonimato|(?:mantener|permanecer\sen|guardar)\sel\sanonimato|no\sser\s(?:identificad|nombrad|citad)\w{1,2})",
    r"prefi(?:ere|eren|rió|rieron)\sno\s(?:dar|revelar|decir)\ssus?\snombres?",
    # Portuguese: sob condição de anonimato, que pediu para não ser identificada
    r"(?:sob|na|em)\s(?:condição\sd[eo]\s)?anonimato",
    r"(?:pediu|pediram|pede|pedem)\s(?:o\s)?(?:anonimato|para\snão\sser(?:em)?\s(?:identificad|nomead|citad)\w{1,2})",
    r"(?:preferiu|preferiram|prefere|não\squis|não\squer)\s(?:não\s)?(?:se\sidentificar|ser\sidentificad\w)",
    # Italian: che ha chiesto di restare anonima, sotto anonimato
    r"(?:chiede|chiedono|chiesto|chiedendo)\s(?:l['’]anonimato|di\s(?:restare|rimanere)\s(?:anonim\w|nell['’]anonimato))",
    r"(?:preferisc\w{1,3}|vuole|vogliono)\s(?:restare|rimanere)\s(?:anonim\w|nell['’]anonimato)",
    r"sotto\s(?:garanzia\sdi\s)?anonimato|a\scondizione\sdi\s(?:restare|rimanere)\sanonim\w|a\scondizione\sdell['’]anonimato|in\sforma\sanonima",
    # Dutch: die anoniem wil blijven, op voorwaarde van anonimiteit
    r"anoniem\s(?:wil|willen|wilde|wilden)\sblijven|op\svoorwaarde\svan\sanonimiteit|niet\s(?:met|bij)\s(?:zijn\s|haar\s)?naam\s(?:genoemd\s)?(?:wil|willen|wilde)(?:\sworden)?",
)
#: Causes that are no clause keep their preposition.
_FEAR = (
    r"(?:aus\s(?:angst|furcht|sorge|rücksicht)|par\s(?:crainte|peur|souci)|de\speur|por\s(?:miedo|temor|medo|receio)|com\smedo"
    r"|per\s(?:paura|timore)|uit\s(?:angst|vrees))"
)
_BECAUSE = r"(?:weil|da|denn|parce\squ(?:e\s|['’])|car|puisque|porque|ya\sque|já\sque|perché|poiché|omdat|want)"

#: Groups: `before` and `fear` are causes that are no clause, `why` is a clause, `condition` what was asked for.
UNNAMED = re.compile(
    rf"""
    (?:\b(?P<before>{_FEAR}\s[^.;!?,]{{3,60}}?)\s)?
    \b(?P<condition>{"|".join(_CONDITIONS)})
    (?:,?\s(?:(?P<fear>{_FEAR}\s[^.;!?,"“”«»]{{3,90}})|{_BECAUSE}\s?(?P<why>[^.;!?,"“”«»]{{3,160}})))?
    """,
    re.IGNORECASE | re.VERBOSE,
)
#: The causes in the order in which they are taken.
CAUSES = ("why", "fear", "before", "condition")
