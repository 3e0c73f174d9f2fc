"""Words by which statements come through somebody: interviews, documents that are held, sources that are leant on."""

from __future__ import annotations

from newsparse.lexicon.outlet_words import OUTLET_NOUNS

#: What one gives an outlet in which it hears somebody.
INTERVIEWS = frozenset(
    "diálogo charla colonnes micro antenne plateau micrófonos columnas microfones microfoni declaraciones declarações dichiarazioni interview interviews entretien entrevista gespräch conversation conversación conversação conversazione intervista talk colloquio gesprek vraaggesprek".split()
)
#: Between such a noun and the outlet.
GRANTED = frozenset(
    "accordé accordée donné donnée concedida concedido ofrecida dada dado rilasciata rilasciato concessa published publicada publicado pubblicata parue exclusiva exclusif".split()
)
WITH = frozenset("with avec con com mit à au a al ao alla all' allo met aan para".split())
#: What an outlet does with news that is its own.
REPORTING = frozenset("reported reports reporting".split())
#: What an outlet publishes: "a report in Handelsblatt" speaks for Handelsblatt.
REPORTS = frozenset(
    "report reports article story investigation piece exposé analysis editorial scoop enquête reportage éditorial investigación reportaje artículo noticia información investigação reportagem artigo notícia"
    " matéria inchiesta articolo servizio bericht berichten berichts zeitungsbericht medienbericht recherche recherchen artikel meldung meldungen informationen vorabbericht onderzoek reportage verhaal berichtgeving".split()
)
#: Where it is heard or printed: "en una entrevista en Onda Cero", "dans les colonnes du Parisien".
IN = frozenset("de d' du des del di della dell' do da en em na no in su sul sulla nella op bij im bei".split())
#: Where people post; no outlets.
PLATFORMS = frozenset(
    "twitter x facebook instagram tiktok telegram linkedin youtube threads mastodon bluesky whatsapp truth".split()
)
#: Between a verb of saying and the outlet that it was said on, only where the outlet is known: "a assuré sur RTL".
HEARD_ON = frozenset("sur en su na no em nel nella bei im op".split())
#: What somebody does who is interviewed.
TALKING = frozenset(
    "speaking talking hablando conversando interviniendo falando intervindo parlando intervenendo parlant s'exprimant exprimant intervenant sprekend".split()
)
#: Before a preposition and the one who was told: "auprès de l'AFP".
BESIDE = frozenset(("auprès",))
#: Verbs of finding out that stand for a report: "según ha podido saber El Confidencial".
FOUND_OUT = frozenset("saber conocer averiguar constatar supo apurou apuró sabe appreso appris".split())
#: Between the preposition and such a verb: "secondo quanto riporta", "según ha podido saber".
BEFORE_VERB = frozenset("l' le lo o a la quanto ce qu' podido pudo pôde ci si".split())
#: What begins a phrase for the article's own outlet: "selon nos informations".
OUR = frozenset(
    "nos notre nuestra nuestras nuestro nuestros nossa nossas nosso nossos nostre nostra nostri nostro unseren unserer unsere onze our".split()
)
#: What an article calls its own outlet with: "a este periódico", "told this newspaper".
THIS = OUR | frozenset("this este esta ce cet cette questo questa dieser dieses diesem deze dit".split())
#: Who does it in the passive.
BY = frozenset("by von vom par por pelo pela pelos pelas da dal dalla dai dagli dalle dallo dall' door".split())
#: What somebody does who has a document.
HOLDING = frozenset(
    "seen obtained accessed reviewed read viewed published leaked consulté consultée consultés obtenu obtenue révélé révélée vu vue dévoilé publié publiée"
    " consultado consultada consultados obtenido obtenida visto vista revelado revelada publicado publicada divulgado divulgada obtido obtida revisado"
    " visionato visionata visionati ottenuto ottenuta pubblicato pubblicata visto anticipato consultato consultata ingezien verkregen"
    " acessado acessada eingesehen eingesehenen".split()
)
#: What may be done to a document by others than those who have it, so that only an outlet does.
SHOWN_BY = frozenset(
    "conocido conocida conocidos conocidas leído leída analizado analizada analisado analisada lido lida letto letta esaminato esaminata gelezen bekeken"
    " difundido difundida emitido emitida filtrado filtrada diffusé diffusée diffuso diffusa trasmesso trasmessa uitgezonden veröffentlicht".split()
)
#: What an outlet is said to have done with a document, or to have of it, in a relative clause: "que Le Monde a pu consulter", "di cui l'Ansa ha preso visione".
READING = (
    HOLDING
    | SHOWN_BY
    | frozenset(
        "consulter lire voir procuré procurée procurés procurées procurer obtenir connaissance copie lu lue lus lues"
        " conocer leer ver consultar acceder copia ler obter cópia visione visionare leggere vedere possesso ottenere"
        " einsehen einsehbar lesen gelesen kennt zitiert zitierte vorliegt inzage inzien bezit".split()
    )
)
#: What an article calls those who wrote it.
NEWSROOMS = frozenset("redaktion rédaction redacción redacção redação redazione redactie".split())
#: What such a clause begins with besides the plain relatives: "dont", "di cui", "waarvan".
OF_WHICH = frozenset("dont laquelle lequel auquel duquel cui quale waarvan waarin".split())
#: What one has to a document: "al que ha tenido acceso La Vanguardia".
ACCESS = frozenset("acceso acesso accès accesso".split())
#: German and Dutch: "das dem WDR vorliegt", "das die Zeitung einsehen konnte".
LIES_BEFORE = frozenset("vorliegt vorliegen vorlag vorlagen vorliegenden".split())
#: What an outlet does with the words of another: "citado por la agencia".
QUOTED = frozenset(
    "quoted cited cité citée cités citado citada citados citadas citato citata citati citate zitiert geciteerd".split()
)
#: What is done to somebody who then says something: "Interrogé par l'AFP", "Invité de France Inter".
_ASKED_ONE = (
    "interrogé interrogée contacté contactée joint jointe invité invitée sollicité sollicitée questionné questionnée preguntado preguntada consultado consultada"
    " entrevistado entrevistada contactado contactada invitado invitada questionado questionada ouvido ouvida procurado procurada convidado convidada interpellato interpellata"
    " intervistato intervistata raggiunto raggiunta sentito sentita contattato contattata ospite befragt asked contacted interviewed reached pressed questioned quizzed challenged"
).split()
ASKED = frozenset(_ASKED_ONE) | {word + "s" for word in _ASKED_ONE if word.endswith(("o", "a", "é", "ée"))}
#: Of which outlet one is a guest.
GUEST_OF = frozenset("de d' du di del della dell' en em na no sur su".split())

#: What an outlet's report is called.
WRITTEN = frozenset("report article story piece account dispatch scoop".split())
#: How an outlet leans on somebody else's word, after what it said: "Die Zeitung beruft sich auf einen Aufsichtsrat".
LEANING: tuple[tuple[str, ...], ...] = tuple(
    tuple(row.split())
    for row in """
beruft sich auf
berief sich auf
berufen sich auf
bezieht sich auf
bezog sich auf
stützt sich auf
unter berufung auf
unter bezugnahme auf
s' appuie sur
s' appuyant sur
s' est appuyé sur
se fonde sur
se base sur
se basa en
se apoya en
basándose en
cita a
cita como fuente a
basa -se em
baseia-se em
baseia -se em
si basa su
fa riferimento a
baseert zich op
baseerde zich op
op basis van
refers to
relies on
relied on
based its report on
referred to
bases its report on
it cited
it cites
it quoted
it quotes
its source was
its source is
its sources were
its sources are
on the basis of
attributes this to
attributed this to
attributes that to
attributed that to
attributes the claim to
attributed the claim to
attributes the information to
attributed the information to
attributed it to
attributes it to
credits this to
credited this to
sourced this to
sourced the claim to
sourced the story to
based that on
based this on
bases that on
bases this on
based its account on
based its story on
based the story on
based the claim on
based the report on
draws on
drew on
""".strip().split("\n")
) + tuple(
    (whose, noun, verb)
    for whose, nouns in (("the", sorted(OUTLET_NOUNS | WRITTEN)), ("its", sorted(WRITTEN)))
    for noun in nouns
    for verb in ("cited", "cites", "quoted", "quotes")
)

#: How a sentence begins that only says whose the one before it is: "Lo ha annunciato la prefetta", "C'est ce qu'a indiqué le parquet".
RESUMING: tuple[tuple[str, ...], ...] = tuple(
    tuple(row.split())
    for row in """
così lo
lo
così
así lo
así
c' est ce qu'
c' est ce que
assim o
""".strip().split("\n")
)
