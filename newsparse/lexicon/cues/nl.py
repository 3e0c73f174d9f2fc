"""Dutch."""

from __future__ import annotations

from newsparse.lexicon.cues.grammar import Grammar, Use
from newsparse.model.kinds import Attitude

_SAY = """
zei zeiden zegt zeggen gezegd verklaarde verklaarden verklaart verklaard meldde meldden meldt melden gemeld schreef schreven schrijft geschreven vertelde vertelden vertelt verteld benadrukte benadrukten benadrukt
bevestigde bevestigden bevestigt bevestigd antwoordde antwoordden antwoordt waarschuwde waarschuwden waarschuwt gewaarschuwd stelde stelden stelt gesteld liet voegde beweerde beweerden beweert beweerd erkende
erkenden erkent erkend herhaalde herhaalden noemde reageerde reageerden reageert gereageerd concludeerde concludeert betoogde betoogt beloofde beloofden belooft twitterde aldus kondigde kondigden aankondigde legde vindt
""".split()
_WEAK = frozenset("liet voegde stelt stelde stelden legde noemde kondigde vindt".split())

DUTCH = Grammar(
    language="nl",
    cues={word: Use.SAY | (Use.WEAK if word in _WEAK else 0) for word in _SAY if word not in ("aldus", "noemde")}
    | dict.fromkeys("vertelde vertelden vertelt verteld".split(), Use.SAY | Use.TELL)
    | dict.fromkeys(
        "noemde noemden noemt genoemd spreekt sprak spraken beschuldigde omschreef bekritiseerde".split(), Use.NAME
    )
    | dict.fromkeys("vroeg vroegen vraagt gevraagd".split(), Use.SAY | Use.ASK)
    | dict.fromkeys("ontkende ontkenden ontkent ontkend".split(), Use.SAY | Use.DENY)
    | dict.fromkeys("gelooft denkt dacht hoopt hoopte vreest vreesde wil willen wilde".split(), Use.STANCE),
    attitudes=dict.fromkeys("gelooft denkt dacht hoopt hoopte vreest vreesde".split(), Attitude.BELIEF)
    | dict.fromkeys("wil willen wilde".split(), Attitude.INTENTION),
    according=(("zo",), ("volgens",), ("aldus",), ("in", "de", "woorden", "van")),
    that=frozenset(("dat",)),
    open_words=frozenset("of hoe waarom wanneer waar wat wie".split()),
    auxiliaries=frozenset(
        "heeft hebben had hadden is zijn was waren wordt worden werd werden zou zouden zal zullen kan kon".split()
    ),
    negations=frozenset("niet geen nooit".split()),
    adverbs=frozenset("ook dan later weer al nog nu toen eerder echter bovendien verder gisteren vandaag".split()),
    pronouns=frozenset("hij zij ze haar hem hen het wij we ik men deze die".split()),
    relatives=frozenset("die dat wie".split()),
    determiners=frozenset(
        "de het een deze dit die dat zijn haar hun onze twee drie vier enkele veel alle geen".split()
    ),
    prepositions=frozenset(
        "van in op aan met voor bij uit door over naar tegen om te tot na sinds tijdens volgens".split()
    ),
    attaching=frozenset("van voor uit in bij".split()),
    breaks=frozenset("dat omdat als of terwijl nadat voordat maar want toen zodat".split()),
    conjunctions=frozenset(("en", "of")),
    clause_joints=frozenset("en maar terwijl".split()),
    contrasts=frozenset(("maar",)),
    citing=frozenset(("onder",)),
    recipients=frozenset(("tegen", "aan")),
    times=frozenset(
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag ochtend avond week maand jaar".split()
    ),
    verbs=frozenset(
        "ging gingen gaat gaan kwam kwamen komt komen stond stonden staat staan lag lagen ligt liggen bleef blijft kreeg kregen krijgt krijgen maakt maakte ziet zag liep loopt is zijn was waren heeft hebben had hadden wordt worden werd werden zou zouden zal zullen kan kunnen moet moeten".split()
    ),
    inverted=True,
    verb_second=True,
)
