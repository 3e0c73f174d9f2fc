"""Small print in sentences: what an outlet says to those who log in, comment, copy or accept, and not of what happened.

It stands amid the text where a page's markup does not set it apart, the same on every page of an outlet and nearly the same on those of
others. Each turn is a sentence's beginning, so that a report which quotes one is none.
"""

from __future__ import annotations

import re

_COOKIES = r"(?:\w+\s){0,5}cookies\b"
_ACCOUNT = r"(?:an?\s|your\s)?(?:free\s)?account"

#: What is said of each matter, in the languages that pages come in, from the first word on.
_TURNS: dict[str, str] = {
    "account": rf"""
      (?:create\s{_ACCOUNT}|sign\s?-?\s?in|log\s?-?\s?in|register)\b(?:\s(?:now|here|for\sfree))?(?:\s(?:or|and)\s(?:create\s{_ACCOUNT}|sign\s?-?\s?in|log\s?-?\s?in|register|subscribe))?\s(?:to|and)\s(?:continue|read|access|comment|save|join|view|unlock|leave|post|reply)\b
      | thanks\sfor\sreading\b[^.!?]{{0,60}}[.!]?\s(?:subscribe|this\spost\sis)\b | (?:thank\syou!?\s)?please\scheck\syour\s(?:inbox|e-?mail)\b | would\syou\slike\sto\sreceive\s(?:notifications|e-?mails)\b | never\smiss\b[^.]{{3,80}}\b(?:sign(?:ing)?\sup|newsletter)\b | you\scan\ssave\sthis\s(?:article|story)\sby | (?:don['’]t|do\syou(?:\salready)?|already)\shave\san\saccount\b | (?:already|not\syet|not)\sa\s(?:subscriber|member)\b | (?:thanks|thank\syou)\sfor\s(?:signing\sup|subscribing|registering)\b
      | (?:you\smust\sbe|you\sneed\sto\sbe|please)\s(?:logged|signed|log|sign)\s?-?\s?in\b | a\s(?:welcome|confirmation|verification)\se-?mail\s(?:is\son\sits\sway|has\sbeen\ssent) | the\snext\sissue\sof\b[^.]{{3,80}}\binbox
      | we\sencountered\san\sissue\ssigning\syou\sup | enjoy\sadditional\sarticles\b | unlimited\s(?:online\s|digital\s)?access\sto\b | create\san\saccount\sor\ssign\sin\b
      | by\s(?:signing\sup|subscribing|registering|submitting|providing|choosing|clicking)\b[^.]{{2,140}}\b(?:consent|agree|accept|acknowledge)\b
      | hier\skönnen\ssie\ssich\b[^.]{{2,100}}\b(?:anmelden|registrieren)\b | (?:bitte\s)?(?:melden\ssie\ssich|loggen\ssie\ssich|logge\sdich)\b[^.]{{0,60}}\b(?:an|ein)\b | (?:sie\shaben|du\shast|haben\ssie|hast\sdu)\s(?:schon|bereits|noch\skein)\s?(?:ein\s)?(?:abo|konto|benutzerkonto)\b
      | (?:schon|bereits)\s(?:abonnent|registriert|kunde|mitglied)\w{{0,3}}\? | mit\s(?:der|ihrer|deiner)\s(?:anmeldung|registrierung|bestellung)\b[^.]{{2,140}}\b(?:stimm|akzeptier|einverstanden|erklär)
      | (?:vous\savez\s)?déjà\s(?:abonnée?|un\scompte|inscrite?)\b | (?:connectez|inscrivez)-vous\spour\b | en\s(?:vous\sinscrivant|cliquant)\b[^.]{{2,140}}\b(?:acceptez|consentez)
      | ¿ya\s(?:eres|tienes|es|tiene)\s(?:suscriptor|una\scuenta|cuenta|usuario) | (?:inicia\ssesión|regístrate|identifícate)\s(?:para|y)\b | al\s(?:suscribirte|registrarte|suscribirse|registrarse)\b[^.]{{2,140}}\b(?:acept|consient)
      | (?:sei\sgià\sabbonato|hai\sgià\sun\saccount) | (?:accedi|registrati)\sper\b | já\sé\sassinante\b | (?:faça\slogin|cadastre-se)\spara\b | (?:al\seen\saccount|bent\su\sal\sabonnee|log\sin\som)\b | masz\sjuż\skonto\b | zaloguj\ssię,?\saby\b
      | ［?有料会員限定］?|この記事は(?:有料)?会員限定です""",
    "rights": r"""
      this\s(?:copy|document|material|content|article|work)\s(?:is\sfor\syour\spersonal|is\ssubject\sto\scopyright|is\sprotected\sby\scopyright|may\snot\sbe\s(?:published|reproduced|copied|broadcast))
      | (?:the|all)\smaterials?\s(?:on|of)\sthis\s(?:web)?site\s(?:may\snot|is|are)\b | as\san\samazon\sassociate\b | (?:disclosure|disclaimer):\s[^.]{0,80}\baffiliate\b | materiał\schroniony\sprawem\sautorskim\b | apart\sfrom\sany\sfair\sdealing\b | our\sstandards:\s | distribution\sand\suse\sof\sthis\smaterial\b | to\sorder\spresentation-ready\scopies\b
      | we\soffer\sall\s(?:\w+\s)?stories\sunder\b | we\s(?:are|['’]re)\shappy\sfor\b[^.]{3,60}\bto\sbe\s(?:shared|republished) | (?:you\sare\s(?:allowed|free|welcome)|feel\sfree)\sto\s(?:repost|republish|reprint)\b | (?:republish|reprint)\s(?:this\s(?:article|story)|our\s(?:articles|stories))\b
      | (?:©|\(c\)|copyright)\s[^.]{2,60}\.?\s(?:all\srights\sreserved|alle\srechte\svorbehalten|tous\sdroits\sréservés|todos\slos\sderechos\sreservados|tutti\si\sdiritti\sriservati)""",
    "error": r"""
      (?:sie\shaben|du\shast|haben\ssie|hast\sdu)\s(?:einen|ein)\s(?:fehler|hinweis)\b[^.]{0,60}\? | fehler\s(?:gefunden|entdeckt|melden)\b | bitte\smarkieren\ssie\sdie\sentsprechenden\swörter | mit\snur\szwei\sklicks\smelden
      | (?:did\syou\s|have\syou\s)?(?:spot(?:ted)?|see|seen|notice[d]?|found?)\s(?:an?|something)\s(?:errors?|typos?|mistakes?|wrong|inaccura\w+)\b[^.]{0,60}\? | report\s(?:an?\s)?(?:error|typo|correction)\b
      | (?:vous\savez\s)?(?:repéré|trouvé|signaler)\sune\s(?:erreur|faute)\b | ¿(?:has|ha)\s(?:encontrado|visto)\s(?:un|algún)\serror | encontrou\s(?:um|algum)\serro\b | hai\strovato\sun\serrore\b | fout\sgezien\b | (?:znalazłeś|zauważyłeś)\s(?:błąd|literówkę)""",
    "consent": rf"""
      (?:we|this\s(?:web)?site|our\s(?:web)?site)\suses?\s{_COOKIES} | (?:wir|diese\s(?:web)?seite|unsere\s(?:web)?seite)\s(?:verwende|nutz|setz)\w{{1,2}}\s{_COOKIES} | nous\sutilisons\s{_COOKIES} | utilizamos\s{_COOKIES} | utilizziamo\s{_COOKIES} | wij\sgebruiken\s{_COOKIES} | informujemy,\sże\s(?:korzystamy|używamy)\sz?\s?(?:plików\s)?cookies | używamy\s(?:plików\s)?cookies
      | ich\sbin\sdamit\seinverstanden,\sdass\smir\b | leider\slassen\sihre\b[^.]{{0,40}}\bcookie | wie\sgewohnt\smit\s(?:personalisierter\s)?werbung\b | um\s(?:diesen?s?|dieses|den)\b[^.]{{3,60}}\b(?:anzuzeigen|anzusehen|zu\ssehen|darzustellen)\b[^.]{{0,80}}\b(?:zustimm|einwillig|cookie)
      | you\sare\susing\san?\s(?:outdated\s|old\s|unsupported\s)?(?:version\sof\s)?browser\b | your\sbrowser\s(?:does\snot|doesn['’]t|is\s(?:not|out)) | (?:please\s)?enable\s(?:javascript|cookies)\b | javascript\s(?:is|must\sbe)\s(?:disabled|enabled|required)\b
      | to\sobtain\sthe\sbest\sexperience,\swe\srecommend\b""",
    "comment": r"""
      [^.,]{3,40}\sis\scommitted\sto\smaintaining\sa\slively\sbut\scivil\sforum | (?:please\s)?keep\s(?:your\s)?comments\s(?:relevant|respectful|civil|on\stopic)\b | comments\s(?:are|have\sbeen)\s(?:closed|disabled|moderated|turned\soff|welcome)\b
      | (?:a\suser|your|the)\scomment\s(?:will\sbe|has\sbeen|was)\s(?:deleted|removed|published|sent|submitted|saved)\b | (?:dein|ihr)\skommentar\s(?:wurde|wird)\b | bitte\sbeachten\ssie\s(?:unsere|die)\s(?:netiquette|kommentar\w*)
      | el\scontenido\sde\slos\scomentarios\b | no\sestá\spermitido\sverter\scomentarios | los\scomentarios\s(?:son|publicados|están)\b[^.]{0,60}\b(?:responsabilidad|opini|moderad|cerrad) | les\scommentaires\ssont\s(?:fermés|modérés|soumis)\b | i\scommenti\s(?:sono|dei\slettori)\b""",
    "device": r"""
      (?:the\s|die\s)?(?:link|url|artikel-url|article\surl)\b[^.]{0,40}\b(?:copied|kopiert|copiée?|copiado|copiato|gekopieerd|skopiowan[oy]|zwischenablage)\b | (?:diese|die)\szusammenfassung\swurde\s(?:künstlich|automatisch|von|mit)\b
      | (?:this|the)\s(?:summary|audio|translation|voice)\s(?:was|is)\s(?:ai|auto|machine|computer)\b | ljuduppspelningen\när\sai | (?:like|share)\sthis:\s*$ | was\sthis\s(?:article|page|story|content)\s(?:helpful|useful)\b | (?:war|hat)\s(?:ihnen\s)?diese[rs]?\s(?:artikel|text|beitrag|inhalt)\b[^.]{0,40}\?
      | your\sfeedback\s(?:will|helps|is)\b | ihre\smeinung\sist\suns\swichtig\b | since\syou\smade\sit\sto\sthe\sbottom\b""",
}
_SMALL_PRINT = re.compile(rf"[\s•·>»\[(*-]{{0,3}}(?:{'|'.join(_TURNS.values())})", re.IGNORECASE | re.VERBOSE)
_LONGEST = 400


def is_small_print(text: str) -> bool:
    """Whether a paragraph is small print: it says how to log in, to comment, to copy or what to accept.

    >>> is_small_print("Create an account or sign in to continue with your reading experience."), is_small_print("She created an account.")
    (True, False)
    """
    return len(text) <= _LONGEST and _SMALL_PRINT.match(text) is not None
