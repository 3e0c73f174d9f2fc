"""German verbs of saying: the forms in which news uses them, and the particles that leave them in a main clause."""

from __future__ import annotations

from typing import NamedTuple

#: Prefixes that never leave their verb, whose participle has no "ge".
_FIXED = ("be", "emp", "ent", "er", "ge", "miss", "ver", "zer", "unter", "wider", "wieder", "über", "voraus")
#: Particles that stay a word of their own before the participle as well: bekannt gegeben.
_APART = frozenset(("bekannt", "deutlich", "klar", "geltend", "wissen", "bedenken", "protokoll", "überzeugt", "besorgt", "enttäuscht", "zuversichtlich", "optimistisch", "schluss", "ergebnis", "ausdruck"))  # fmt: skip
_HARD = ("t", "d", "chn", "ffn", "gn")


class Verbs(NamedTuple):
    """The forms of a list of verbs, lower case."""

    finite: dict[str, frozenset[str]]
    """Finite forms with the particles that they are used with; the empty string where a form stands without one."""
    participles: frozenset[str]
    """Forms that stand with an auxiliary: gesagt, mitgeteilt."""
    final: frozenset[str]
    """Finite forms that keep their particle at a clause's end: mitteilte."""


def verbs_of(regular: str, irregular: str) -> Verbs:
    """The forms of verbs.

    `regular` are infinitives, a bar after a particle; `irregular` lines of infinitive, present, past, plural of the past and
    participle, without particle, then after a colon the particles (a hyphen for none).

    >>> verbs_of("sagen mit|teilen", "").finite["teilte"]
    frozenset({'mit'})
    >>> sorted(verbs_of("sagen mit|teilen", "").participles)
    ['gesagt', 'mitgeteilt']
    """
    rows: list[tuple[tuple[str, ...], str, tuple[str, ...]]] = []
    for verb in regular.split():
        particle, _, bare = verb.rpartition("|")
        stem = bare[:-2] if bare.endswith("en") else bare[:-1]
        link = "e" if stem.endswith(_HARD) else ""
        finite = (bare, f"{stem}{link}t", f"{stem}{link}te", f"{stem}{link}ten")
        fixed = bare.startswith(_FIXED) or bare.endswith("ieren")
        rows.append((finite, f"{'' if fixed else 'ge'}{stem}{link}t", (particle,)))
    for line in irregular.strip().splitlines():
        forms, _, particles = line.partition(":")
        *finite_forms, participle = forms.split()
        rows.append((tuple(finite_forms), participle, tuple(p.strip("-") for p in particles.split()) or ("",)))
    together: dict[str, set[str]] = {}
    participles: set[str] = set()
    final: set[str] = set()
    for forms_of, participle, particles_of in rows:
        for particle in particles_of:
            for form in forms_of:
                together.setdefault(form, set()).add(particle)
                if particle:
                    final.add(particle + form)
            participles.add(particle + participle)
            if particle in _APART:
                participles.add(participle)
                together.setdefault(participle, set()).add(particle)
    return Verbs({form: frozenset(found) for form, found in together.items()}, frozenset(participles), frozenset(final))


#: They take what was said.
SAYING = verbs_of(
    """
    sagen erklären betonen berichten meinen warnen kritisieren fordern bestätigen behaupten versichern ergänzen erläutern bekräftigen
    äußern verkünden antworten erwidern entgegnen mahnen loben beklagen erzählen twittern konstatieren bilanzieren resümieren
    argumentieren vermuten prognostizieren urteilen zitieren melden begründen informieren verlautbaren notieren posten erwähnen monieren
    bemängeln rügen drohen gratulieren appellieren plädieren beteuern bedauern begrüßen präzisieren spekulieren witzeln scherzen
    rechtfertigen verteidigen würdigen schildern klagen bemerken formulieren wiederholen kommentieren glauben hoffen
    erinnern verlangen empfehlen skandieren spotten höhnen jubeln schwärmen schimpfen wettern poltern murmeln flüstern seufzen stöhnen
    stammeln fluchen frotzeln orakeln philosophieren ätzen lästern kontern parieren fauchen brüllen beschuldigen bezichtigen
    unterstellen suggerieren signalisieren garantieren geloben diktieren dozieren referieren rekapitulieren schlussfolgern folgern bezweifeln
    anführen dokumentieren enthüllen offenbaren bekunden verdeutlichen unterrichten prophezeien rätseln insistieren beharren raunen
    befürchten erwarten beanstanden verlauten berichtigen korrigieren bescheinigen attestieren feststellen
    schätzen betteln protestieren tadeln schwören vermelden mutmaßen
    mit|teilen an|kündigen hinzu|fügen an|fügen an|merken ein|räumen klar|stellen fest|stellen dar|legen aus|führen an|führen nach|legen nach|setzen
    hinzu|setzen an|deuten zu|sichern richtig|stellen vor|rechnen nahe|legen an|mahnen voraus|sagen vorher|sagen zu|sagen aus|sagen ein|wenden
    an|drohen bei|pflichten zusammen|fassen auf|zählen auf|zeigen vor|führen vor|tragen zurück|blicken ein|fordern auf|fordern an|klagen an|regen
    aus|drücken dazu|setzen heraus|stellen entgegen|setzen zu|stimmen ab|lehnen aus|rechnen zurück|weisen
    """,
    """
    schreiben schreibt schrieb schrieben geschrieben: -
    sprechen spricht sprach sprachen gesprochen: aus an davon
    versprechen verspricht versprach versprachen versprochen: -
    widersprechen widerspricht widersprach widersprachen widersprochen: -
    geben gibt gab gaben gegeben: bekannt an zu zurück preis bedenken protokoll auskunft verstehen
    gehen geht ging gingen gegangen: aus hervor
    machen macht machte machten gemacht: deutlich klar geltend bekannt
    kommen kommt kam kamen gekommen: schluss ergebnis
    danken dankt dankte dankten gedankt: -
    zeigen zeigt zeigte zeigten gezeigt: überzeugt besorgt enttäuscht zuversichtlich optimistisch empört erfreut erleichtert zufrieden schockiert betroffen verärgert skeptisch
    vertreten vertritt vertrat vertraten vertreten: -
    annehmen annimmt annahm annahmen angenommen: -
    nehmen nimmt nahm nahmen genommen: an
    bekanntgeben bekanntgibt bekanntgab bekanntgaben bekanntgegeben: -
    rufen ruft rief riefen gerufen: aus auf zu -
    weisen weist wies wiesen gewiesen: hin zurück
    verweisen verweist verwies verwiesen verwiesen: -
    heben hebt hob hoben gehoben: hervor
    unterstreichen unterstreicht unterstrich unterstrichen unterstrichen: -
    streichen streicht strich strichen gestrichen: heraus hervor
    gestehen gesteht gestand gestanden gestanden: ein -
    heißen heißt hieß hießen geheißen: -
    verlauten verlautet verlautete verlauteten verlautet: -
    stehen steht stand standen gestanden: -
    werfen wirft warf warfen geworfen: vor ein
    schlagen schlägt schlug schlugen geschlagen: vor
    raten rät riet rieten geraten: ab -
    lassen lässt ließ ließen gelassen: wissen verlauten verlautbaren durchblicken
    fahren fährt fuhr fuhren gefahren: fort
    halten hält hielt hielten gehalten: fest entgegen dagegen
    schließen schließt schloss schlossen geschlossen: aus
    bringen bringt brachte brachten gebracht: vor ausdruck
    tragen trägt trug trugen getragen: vor
    treten tritt trat traten getreten: entgegen
    bestreiten bestreitet bestritt bestritten bestritten: -
    denken denkt dachte dachten gedacht: -
    nennen nennt nannte nannten genannt: -
    sehen sieht sah sahen gesehen: voraus vor
    räumen räumt räumte räumten geräumt: ein
    schreien schreit schrie schrien geschrien: -
    raunen raunt raunte raunten geraunt: -
    befinden befindet befand befanden befunden: -
    empfehlen empfiehlt empfahl empfahlen empfohlen: -
    entscheiden entscheidet entschied entschieden entschieden: -
    beschließen beschließt beschloss beschlossen beschlossen: -
    """,
)
#: They take a fragment: als „Schande“ bezeichnen, von „Schande“ sprechen.
NAMING = verbs_of(
    """
    bezeichnen beschreiben verurteilen werten bewerten kritisieren loben würdigen feiern charakterisieren schildern titulieren brandmarken geißeln
    bemängeln beklagen rechtfertigen verteidigen warnen fordern reden an|prangern ein|stufen ein|schätzen ab|tun dar|stellen vor|stellen zurück|weisen
    ein|ordnen deuten interpretieren verhöhnen verspotten diffamieren anerkennen preisen plädieren appellieren drohen rügen begrüßen verlangen
    """,
    """
    nennen nennt nannte nannten genannt: -
    beschreiben beschreibt beschrieb beschrieben beschrieben: -
    sehen sieht sah sahen gesehen: - an
    sprechen spricht sprach sprachen gesprochen: - an
    werfen wirft warf warfen geworfen: vor
    empfinden empfindet empfand empfanden empfunden: -
    streichen streicht strich strichen gestrichen: heraus
    weisen weist wies wiesen gewiesen: zurück
    raten rät riet rieten geraten: -
    rufen ruft rief riefen gerufen: auf
    """,
)
#: What follows is left open.
ASKING = verbs_of("fragen erfragen nach|fragen hinterfragen", "")
#: What follows is said not to be so.
DENYING = verbs_of(
    "leugnen dementieren ab|streiten verneinen", "bestreiten bestreitet bestritt bestritten bestritten: -"
)
