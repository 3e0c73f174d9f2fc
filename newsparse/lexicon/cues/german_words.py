"""The function words by which German clauses are read: what opens them, what brings in a source, what is no name."""

from __future__ import annotations

#: 'Wie Roe sagte, …', 'Parolen wie „…“'.
AS = "wie"
#: 'als „Unfug“ bezeichnen'.
BRINGS = "als"
#: 'Das sagte Roe', 'A, das sagte Roe'.
THIS = frozenset(("das", "dies"))
NOT = frozenset(("nicht", "nie", "niemals"))
#: Words before a phrase that leave it a subject: 'Auch Roe sagte'.
FOCUS = frozenset(("auch", "selbst", "sogar", "nur"))
#: Joints behind which a clause begins anew.
JOINTS = frozenset(("denn", "sondern"))
#: Who does it in the passive.
AGENTS = frozenset(("von", "vom", "seitens", "durch"))
INSIDE = frozenset(("in", "im"))
#: Where something is said that nobody says: 'In dem Bericht heißt es'.
PLACES = INSIDE | frozenset(("aus", "vom", "von", "bei", "beim", "auf"))
#: What goes on a noun for a statement: 'Angaben von Roe'.
STATED_BY = frozenset(("von", "vom", "aus", "seitens"))
#: 'nach eigenen Angaben': whose they are, the sentence says.
OWN = frozenset(("eigenen", "eigener"))
#: Articles of plurals and feminines alike.
PLURAL_ARTICLES = frozenset("die diese solche alle seine ihre".split())
SINGULAR_AUXILIARIES = frozenset("hat hatte wird wurde".split())
#: Datives that name who was told: 'sagte Roe der Zeitung'.
TOLD_ARTICLES = frozenset(("der", "dem"))
#: Plurals that are told wherever they follow a name: 'sagte Roe Reportern'.
TOLD_PLURALS = frozenset("reportern journalisten medienvertretern".split())
#: What opens clauses behind a comma that are no part of what is said.
ADVERBIAL = frozenset(
    "um ohne statt anstatt als nachdem weil obwohl bevor während wobei wonach woraufhin damit sodass".split()
)
#: What goes on behind a frame as the author's own words.
AFTER_FRAME = frozenset("und wo als nachdem bevor".split())
#: What a clause begins with that says how or why something is: 'betonte, wie wichtig es sei'.
TELLING_HOW = frozenset(("wie", "warum", "weshalb"))
#: What opens a clause that does not say that somebody said something: 'wenn Roe sagt, …', 'was Roe sagt, …'.
CONDITIONS = frozenset("wenn was wer ob falls sofern soweit".split())
#: Subordinators that a subject with an apposition may follow: 'Wie Roe, der Sprecher, sagte'.
FRAME_OPENERS = frozenset(("wie", "als", "nachdem"))
#: Prepositions that bring in quoted words as what was said.
BRINGING = frozenset("als von vom vor zu zur zum für gegen wegen mit über nach".split())
#: Prepositions that name a source only with a noun for what it said: 'nach Angaben', not 'nach dem Spiel'.
WITH_NOUN = frozenset(("nach",))
#: What names a source only where it is set off: '…, so Roe'.
SET_OFF = frozenset(("so",))
#: After which the mood says nothing: 'als sei nichts gewesen', 'ob er komme'.
OTHER_REASONS = frozenset("als ob wenn damit bis falls bevor möge".split())
#: Endings of nouns for documents, which are the source themselves.
DOCUMENTS = (
    "bericht", "berichts", "berichte", "berichten", "meldung", "meldungen", "studie", "umfrage", "statistik", "gutachten", "mitteilung",
    "erklärung", "untersuchung", "prognose",
)  # fmt: skip
ADJECTIVE_ENDS = ("e", "en", "er", "es", "em")
#: Particles that an infinitive joins with "zu": aufzugeben.
SEPARABLE = (
    "ab", "an", "auf", "aus", "bei", "ein", "fest", "fort", "her", "hin", "los", "mit", "nach", "um", "unter", "vor", "weg", "weiter", "wieder",
    "zurück", "zusammen", "durch", "da", "teil", "statt", "bekannt", "frei", "klar", "über", "wahr", "ent",
)  # fmt: skip
