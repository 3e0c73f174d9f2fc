"""Words by which statements come through somebody: interviews, documents that are held, sources that are leant on."""

from __future__ import annotations

#: What one gives an outlet in which it hears somebody.
INTERVIEWS = frozenset(
    "interview interviews entretien entrevista gespräch conversation intervista talk colloquio gesprek vraaggesprek".split()
)
#: Between such a noun and the outlet.
GRANTED = frozenset(
    "accordé accordée donné donnée concedida concedido ofrecida dada dado rilasciata rilasciato concessa published publicada publicado pubblicata parue exclusiva exclusif".split()
)
WITH = frozenset("with avec con com mit à au a al ao alla all' allo met aan para".split())
#: Who does it in the passive.
BY = frozenset("by von vom par por pelo pela pelos pelas da dal dalla dall' door".split())
#: What somebody does who has a document.
HOLDING = frozenset(
    "seen obtained reviewed read viewed published leaked consulté consultée consultés obtenu obtenue révélé révélée vu vue dévoilé publié publiée"
    " consultado consultada consultados obtenido obtenida visto vista revelado revelada publicado publicada divulgado divulgada obtido obtida revisado"
    " visionato visionata visionati ottenuto ottenuta pubblicato pubblicata visto anticipato consultato consultata ingezien verkregen".split()
)
#: What one has to a document: "al que ha tenido acceso La Vanguardia".
ACCESS = frozenset("acceso acesso accès accesso".split())
#: German and Dutch: "das dem WDR vorliegt", "das die Zeitung einsehen konnte".
LIES_BEFORE = frozenset("vorliegt vorliegen vorlag vorlagen vorliegenden".split())
#: What an outlet does with the words of another: "citado por la agencia".
QUOTED = frozenset(
    "quoted cited cité citée cités citado citada citados citadas citato citata citati citate zitiert geciteerd".split()
)
#: What is done to somebody who then says something: "Interrogé par l'AFP", "Invité de France Inter".
ASKED = frozenset(
    "interrogé interrogée contacté contactée joint jointe invité invitée sollicité sollicitée questionné questionnée preguntado preguntada consultado consultada"
    " entrevistado entrevistada contactado contactada invitado invitada questionado questionada ouvido ouvida procurado procurada convidado convidada interpellato interpellata"
    " intervistato intervistata raggiunto raggiunta sentito sentita contattato contattata ospite befragt asked contacted interviewed reached".split()
)
#: Of which outlet one is a guest.
GUEST_OF = frozenset("de d' du di del della dell' en em na no sur su".split())

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
""".strip().split("\n")
)
