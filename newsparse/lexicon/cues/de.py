"""German."""

from __future__ import annotations

from newsparse.lexicon.cues.german_verbs import ASKING, DENYING, NAMING, SAYING, Verbs
from newsparse.lexicon.cues.grammar import Grammar, Use
from newsparse.model.kinds import Attitude

_STANCE: dict[Attitude, list[str]] = {
    Attitude.BELIEF: "glaubt glaubte glauben denkt dachte hofft hoffte hoffen fürchtet fürchtete fürchten befürchtet befürchtete befürchten erwartet erwartete erwarten rechnet rechnete vermutet".split(),
    Attitude.INTENTION: "will wollte wollen wollten plant plante planen beabsichtigt fordert forderte verlangt verlangte möchte möchten".split(),
    Attitude.REFUSAL: "lehnt lehnte lehnten weigert weigerte".split(),
}
#: Verbs that report only beside quotation marks or before a clause of their own.
_WEAK = frozenset(
    "heiße heißt hieß heißen hießen stehen steht stand standen weiß wusste wussten wissen verfügt verfügte verfügten verfügen findet fand fanden finden dankt dankte dankten danken befindet befand befanden befinden meint denkt dachte singt sang sangen verrät verriet"
    " erwartet erwartete erwarteten erwarten begrüßt begrüßte begrüßten begrüßen singt sang träumt träumte murmelt wettert beschließt beschloss beschlossen dokumentiert dokumentierte klagt klagte klagten klagen".split()
)


def _cues() -> dict[str, int]:
    cues: dict[str, int] = {}
    for verbs, use in (
        (SAYING, Use.SAY),
        (NAMING, Use.NAME),
        (ASKING, Use.SAY | Use.ASK),
        (DENYING, Use.SAY | Use.DENY),
    ):
        for forms in (verbs.finite, verbs.participles, verbs.final):
            for form in forms:
                cues[form] = cues.get(form, 0) | use
    cues["heiße"] = Use.SAY
    for form in _WEAK & cues.keys():
        cues[form] |= Use.WEAK
    for form in "nennen nennt nannte nannten genannt werfen wirft warf warfen vorgeworfen".split():
        cues[form] |= Use.OBJECT
    for words in _STANCE.values():
        for word in words:
            cues[word] = cues.get(word, 0) | Use.STANCE
    return cues


def _particles(verbs: Verbs) -> dict[str, frozenset[str]]:
    """The particles of the forms that have any."""
    return {form: found for form, found in verbs.finite.items() if found != {""}}


GERMAN = Grammar(
    language="de",
    cues=_cues(),
    attitudes={word: attitude for attitude, words in _STANCE.items() for word in words},
    according=(
        ("laut",),
        ("so",),
        ("gemäß",),
        ("nach",),
        ("aus", "sicht"),
        ("in", "den", "augen"),
    ),
    after_source=frozenset(("zufolge",)),
    that=frozenset(("dass", "daß")),
    open_words=frozenset(
        "ob wie warum wann wo was wer wen wem wessen wieso weshalb woher wohin wieviel inwieweit inwiefern welche welcher welches".split()
    ),
    auxiliaries=frozenset(
        "hat haben hatte hatten ist sind war waren wird werden wurde wurden worden habe sei seien würde würden hätte hätten".split()
    ),
    negations=frozenset("nicht kein keine keinen keinem keiner nie niemals".split()),
    adverbs=frozenset(
        "gerade ähnlich wörtlich zwar sinngemäß dazu hierzu auch dann später erneut bereits noch nun jetzt zuvor zudem außerdem weiter schon wiederum hingegen dagegen jedoch aber am gestern heute selbst sogar ebenfalls allerdings"
        " unterdessen inzwischen indes indessen derweil gleichzeitig zugleich daraufhin darauf danach demnach deshalb daher darum folglich schließlich zuletzt zunächst anschließend kürzlich jüngst vorher nachher einst damals"
        " so denn doch immer wieder ausdrücklich öffentlich deutlich offen knapp kurz scharf klar laut telefonisch schriftlich mündlich vorsichtig zuversichtlich gelassen besorgt empört enttäuscht erleichtert zufrieden überrascht"
        " bisher bislang derzeit zurzeit momentan aktuell vielmehr nur lediglich etwa beispielsweise insbesondere vor-allem offenbar angeblich weiterhin ferner übrigens ebenso gar mehrfach wiederholt hinterher morgen relativierend"
        " natürlich dahinter entsprechend erstens zweitens drittens besonders seitdem manchmal zusätzlich gleichwohl leider freilich gewiss sicherlich oft häufig meist meistens überall seither insgesamt vorerst daran daraus davon dadurch darüber darin hierbei hiermit generell einstimmig gemeinsam heftig ebenfalls dafür dabei davor hier dort da nämlich eigentlich vielleicht trotzdem dennoch somit also letztlich grundsätzlich allgemein wohl ja eben einmal erstmals stattdessen".split()
    ),
    pronouns=frozenset("er sie es wir ich man dieser diese jener jene letzterer letztere ersterer beide".split()),
    relatives=frozenset("der die das dem den deren dessen denen welcher welche welches".split()),
    determiners=frozenset(
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres"
        " unser unsere unseren unserem unserer unseres mehrere mehreren mehrerer zwei drei vier fünf sechs sieben acht neun zehn zwölf viele vielen vieler einige einigen einiger alle allen aller kein keine keinen keinem keiner beide beiden beider"
        " zahlreiche zahlreichen zahlreicher manche manchen mancher sämtliche sämtlichen weitere weiteren andere anderen anderer deren dessen solche solchen etliche wenige wenigen".split()
    ),
    prepositions=frozenset(
        "von vom aus bei beim im in mit zu zum zur für auf an am über unter nach vor gegen durch um seit während wegen trotz laut gegenüber ins ans hinter neben zwischen angesichts anlässlich aufgrund bezüglich hinsichtlich infolge innerhalb"
        " außerhalb mithilfe mittels seitens statt ohne ab bis per pro nahe entgegen zugunsten namens rund inklusive inmitten gemäß binnen anhand außer".split()
    ),
    attaching=frozenset("von vom für aus".split()),
    breaks=frozenset(
        "dass daß weil wenn als ob obwohl während nachdem bevor da denn aber sondern damit sodass wobei wie wonach falls sobald solange".split()
    ),
    conjunctions=frozenset(("und", "oder", "sowie")),
    clause_joints=frozenset("und aber doch während".split()),
    contrasts=frozenset(("aber", "doch")),
    citing=frozenset(("zitiert", "zitierte")),
    recipients=frozenset(("gegenüber",)),
    times=frozenset(
        "montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend heute gestern am abend morgen nachmittag vormittag mittag nacht montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend"
        " montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen montagnachmittag dienstagnachmittag mittwochnachmittag donnerstagnachmittag freitagnachmittag wochenende wochenanfang jahresende"
        " januar jänner februar märz april mai juni juli august september oktober november dezember woche monat jahr jahre jahren tag tage tagen wochen monaten stunden minuten uhr frühjahr sommer herbst winter".split()
    ),
    verbs=frozenset(
        "ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten sei seien habe will wollen wollte wollten darf dürfen durfte dürfte mag möge bleibt"
        " blieb gibt gab kommt kam geht ging steht stand liegt lag lässt ließ macht machte hätte hätten wäre wären würde würden könnte könnten müsste müssten".split()
    ),
    inverted=True,
    verb_second=True,
    capital_nouns=True,
    reported_moods=frozenset(
        "sei seien habe äußere kommentiere bestätige bestehe unterliege erwäge begreife werde könne müsse solle wolle gebe dürfe möge komme gehe stehe bleibe liege lasse brauche gelte führe sehe wisse mache bestehe handele handle finde halte nehme trage bringe fehle drohe reiche zeige sage spreche"
        " gehöre diene laufe leide erwarte versuche arbeite lebe setze stelle sorge verlange helfe bedürfe fordere betreffe erhalte ergebe bedeute bekomme biete entspreche fahre falle folge funktioniere hoffe kenne kämpfe lehne leiste"
        " mangele mangle richte schaffe scheine seie spiele stimme treffe treibe tue unterstütze verfüge verliere verstehe verstoße wachse zahle ziehe weise lege werfe rechne erhebe vertrete verletze erhöhe spüre höre lerne kaufe verkaufe baue plane prüfe entstehe passe eigne wirke löse mangele störe begehe erlebe erleide suche hole schütze sichere fühle glaube meine denke vertraue wolle genüge ermögliche verhindere gefährde beweise belege zähle stamme steige sinke schade nutze nütze fordere erfülle erreiche verursache gestalte verdiene beruhe basiere existiere reagiere profitiere kooperiere diskutiere akzeptiere respektiere übernehme begrüße bedauere bedaure beginne betrage behindere widerspreche wünsche"
        " schließe zweifle bezweifle wehre freue ärgere wundere erinnere verlasse verspreche untersuche beobachte berate entscheide beschließe überlege schreibe lese besitze benötige betreibe wohne sitze trete empfehle bereue ziele suche"
        " gönne schätze vermisse verdächtige verlängere verzichte warte schulde zögere zwinge ändere".split()
    ),
    moods_after=frozenset(
        "hätten wären würden hätte wäre würde müssten könnten dürften müsste könnte gäbe gäben käme kämen ginge gingen stünde stünden läge lägen fände fänden bräuchte bräuchten brächte brächten".split()
    ),
    particles=_particles(SAYING),
    naming_particles=_particles(NAMING),
    participles=SAYING.participles | NAMING.participles | ASKING.participles | DENYING.participles,
    subordinators=frozenset(
        "wie dass daß weil wenn als ob obwohl obgleich während nachdem bevor ehe da damit sodass wobei wonach falls sobald solange seit seitdem indem sofern soweit woraufhin womit wodurch weshalb warum was wer wo".split()
    ),
    passives=frozenset("wird werden wurde wurden worden".split()),
    oblique=frozenset(
        "den dem des einen einem eines diesen diesem dieses jenen jenem seinen seinem seines ihren ihrem ihres unseren unserem keinen keinem jeden jedem deren dessen ihm ihn ihnen uns mir mich dazu hierzu darauf".split()
    ),
    nominative=frozenset("er wir ich man".split()),
    clitics=frozenset("sich es ihm ihr ihnen uns mir ihn mich ihre dies das".split()) - {"ihre"},
    genitives=frozenset(
        "des der eines einer dieses dieser jenes seines seiner ihres ihrer unseres unserer deren dessen mehrerer zweier dreier aller beider".split()
    ),
    hearers=(
        "zeitung",
        "zeitungen",
        "nachrichtenagentur",
        "nachrichtenagenturen",
        "presseagentur",
        "presse-agentur",
        "agentur",
        "presse",
        "reportern",
        "journalisten",
        "medien",
        "medienvertretern",
        "magazin",
        "sender",
        "nachrichtensender",
        "rundfunk",
        "blatt",
        "wochenzeitung",
        "tageszeitung",
        "öffentlichkeit",
    ),
    told=("zeitung", "agentur", "presse", "illustrierten"),
    plurals=("en", "ern", "ürfe", "äne", "läge", "riffe", "üsse", "ände", "ünde", "fälle", "leute"),
    wordings=(
        "worten",
        "wort",
        "satz",
        "sätzen",
        "parole",
        "parolen",
        "aufschrift",
        "zwischenruf",
        "zwischenrufen",
        "feststellung",
        "aussage",
        "formulierung",
        "slogan",
        "slogans",
        "sprüche",
        "sprüchen",
        "rufe",
        "rufen",
        "begründung",
        "motto",
        "sprechchöre",
        "sprechchören",
        "frage",
        "kommentar",
        "hinweis",
        "bemerkung",
        "ruf",
        "titelzeile",
        "passus",
        "wortlaut",
        "schlachtruf",
        "devise",
    ),
    statements=(
        "angaben",
        "angabe",
        "recherchen",
        "bericht",
        "berichten",
        "berichts",
        "berichte",
        "meldung",
        "meldungen",
        "mitteilung",
        "mitteilungen",
        "informationen",
        "aussage",
        "aussagen",
        "schätzung",
        "schätzungen",
        "erkenntnissen",
        "ansicht",
        "meinung",
        "auffassung",
        "einschätzung",
        "darstellung",
        "worten",
        "erklärung",
        "studie",
        "umfrage",
        "prognose",
        "statistik",
        "überzeugung",
        "presseerklärung",
        "pressemitteilung",
        "untersuchung",
        "gutachten",
        "behauptung",
        "lesart",
        "bekunden",
        "augenzeugenberichten",
    ),
    existential=frozenset("verlautet verlautete heißt hieß heiße stehen steht stand standen".split()),
)
