"""German."""

from __future__ import annotations

from newsparse.lexicon.cues.grammar import Grammar, Use
from newsparse.model.kinds import Attitude

_SAY = """
sagte sagten sagt sagen gesagt erklärte erklärten erklärt erklären betonte betonten betont teilte teilten mitgeteilt teilt berichtete berichteten berichtet berichten schrieb schrieben schreibt geschrieben
meinte meinten meint kündigte kündigten angekündigt warnte warnten warnt gewarnt kritisierte kritisierten kritisiert forderte forderten fordert gefordert bestätigte bestätigten bestätigt
behauptete behaupteten behauptet versicherte versicherten versichert fügte fügten hinzugefügt ergänzte ergänzten ergänzt erläuterte erläuterten erläutert bekräftigte bekräftigten bekräftigt
äußerte äußerten äußert gab gaben räumte räumten eingeräumt verkündete verkündeten verkündet antwortete antworteten antwortet entgegnete entgegneten entgegnet erwiderte erwiderten mahnte mahnten mahnt gemahnt
lobte lobten lobt beklagte beklagten beklagt erzählte erzählten erzählt twitterte twitterten stellte sprach sprachen versprach versprachen unterstrich unterstrichen hob konstatierte bilanzierte resümierte
argumentierte argumentierten argumentiert vermutete vermuteten vermutet rechnete rechnet prognostizierte hieß heißt führte wies gestand urteilte zitierte zitiert meldete meldeten meldet gemeldet begründete rief
informierte verlautbarte notierte postete versprochen zugesichert sicherte sicherten zugesagt erwähnte erwähnten erwähnt moniert monierte monierten bemängelte bemängelten rügte rügten pochte drohte drohten droht gedroht
gratulierte appellierte plädierte plädierten plädiert befand befanden beteuerte beteuerten beteuert bedauerte bedauerten bedauert begrüßte begrüßten begrüßt verwies verwiesen verweist präzisierte hinterfragte spekulierte witzelte scherzte rechtfertigte
verteidigte räumt gibt lobten würdigte würdigten ließ ließen gestanden zugegeben eingestanden hingewiesen schlug vorgeschlagen legte dar schilderte schilderten schildert klagte klagten bemerkte formulierte berief schloss stritt dementierte dementierten dementiert wiederholte wandte
""".split()
_STANCE: dict[Attitude, list[str]] = {
    Attitude.BELIEF: "glaubt glaubte glauben denkt dachte hofft hoffte hoffen fürchtet fürchtete fürchten befürchtet befürchtete befürchten erwartet erwartete erwarten rechnet rechnete vermutet".split(),
    Attitude.INTENTION: "will wollte wollen wollten plant plante planen beabsichtigt fordert forderte verlangt verlangte möchte möchten".split(),
    Attitude.REFUSAL: "lehnt lehnte lehnten weigert weigerte".split(),
}
_WEAK = frozenset(
    "ließ ließen gibt räumt schlug legte dar gestanden begrüßt drohte drohten gab gaben stellte hob führte rief wies schloss heißt sprach sprachen hieß meldet teilt rechnete rechnet zitiert wandte fügte".split()
)
_ASK = frozenset("fragte fragten fragt gefragt".split())


def _cues() -> dict[str, Use]:
    cues: dict[str, Use] = {}
    for word in _SAY:
        cues[word] = Use.SAY | (Use.WEAK if word in _WEAK else Use(0))
    for word in _ASK:
        cues[word] = Use.SAY | Use.ASK
    for words in _STANCE.values():
        for word in words:
            cues[word] = cues.get(word, Use(0)) | Use.STANCE
    for word in "nannte nannten nennt bezeichnete bezeichneten bezeichnet beschrieb beschrieben beschreibt verurteilte verurteilten wertete werteten bewertete bewerteten sah sahen sieht warf warfen wirft kritisierte kritisierten lobte sprach sprachen spricht strich".split():
        cues[word] = cues.get(word, Use(0)) | Use.NAME
    for word in "bestritt bestritten bestreitet leugnete dementierte".split():
        cues[word] = Use.SAY | Use.DENY
    return cues


GERMAN = Grammar(
    language="de",
    cues=_cues(),
    attitudes={word: attitude for attitude, words in _STANCE.items() for word in words},
    according=(
        ("nach", "angaben"),
        ("laut",),
        ("nach", "aussage"),
        ("nach", "einschätzung"),
        ("nach", "informationen"),
        ("nach", "worten"),
        ("nach", "den", "worten"),
        ("nach", "ansicht"),
        ("nach", "meinung"),
        ("aus", "sicht"),
        ("so",),
        ("gemäß",),
        ("nach", "auffassung"),
        ("unter", "berufung", "auf"),
    ),
    after_source=frozenset(("zufolge",)),
    that=frozenset(("dass", "daß")),
    open_words=frozenset("ob wie warum wann wo was wer".split()),
    auxiliaries=frozenset(
        "hat haben hatte hatten ist sind war waren wird werden wurde wurden worden habe sei seien".split()
    ),
    negations=frozenset("nicht kein keine keinen nie".split()),
    adverbs=frozenset(
        "ähnlich wörtlich zwar sinngemäß dazu hierzu auch dann später erneut bereits noch nun jetzt zuvor zudem außerdem weiter schon wiederum hingegen dagegen jedoch aber am gestern heute".split()
    ),
    pronouns=frozenset("er sie es wir ich man dieser diese jener".split()),
    relatives=frozenset("der die das welcher welche".split()),
    determiners=frozenset(
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses sein seine ihr ihre mehrere zwei drei vier viele einige alle kein keine".split()
    ),
    prepositions=frozenset(
        "von vom aus bei beim im in mit zu zum zur für auf an am über unter nach vor gegen durch um seit während wegen".split()
    ),
    attaching=frozenset("von vom der des für aus in im bei".split()),
    breaks=frozenset(
        "dass daß weil wenn als ob obwohl während nachdem bevor da denn aber sondern damit sodass wobei".split()
    ),
    conjunctions=frozenset(("und", "oder", "sowie")),
    clause_joints=frozenset("und aber doch während".split()),
    contrasts=frozenset(("aber", "doch")),
    citing=frozenset(("zitiert", "zitierte")),
    recipients=frozenset(("gegenüber",)),
    times=frozenset(
        "montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend heute gestern am abend morgen nachmittag mittag montagabend januar februar märz april mai juni juli august september oktober november dezember woche monat jahr".split()
    ),
    verbs=frozenset(
        "ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte muss müssen soll sollen sei seien habe".split()
    ),
    inverted=True,
    verb_second=True,
    capital_nouns=True,
    linking=frozenset("der des eines einer dieser seiner ihrer von vom für aus und sowie & de van bei im".split()),
    reported_moods=frozenset(
        "sei seien habe werde könne müsse solle wolle gebe dürfe komme gehe stehe bleibe liege lasse brauche gelte führe sehe wisse mache bestehe handele handle finde halte".split()
    ),
    separate=frozenset(word for word in _SAY if word.startswith("ge") or "ge" in word[2:7])
    | frozenset(
        "erklärt betont berichtet bestätigt behauptet versichert verkündet ergänzt begründet begrüßt bedauert versprochen beschrieben".split()
    ),
)
