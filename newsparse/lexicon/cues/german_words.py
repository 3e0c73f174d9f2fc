"""The function words by which German clauses are read: what opens them, what brings in a source, what is no name."""

from __future__ import annotations

#: 'Wie Roe sagte, …', 'Parolen wie „…“'.
AS = "wie"
#: Verbs behind which an infinitive stands that ends a subordinate clause: 'nennen will'.
MODALS = frozenset(
    "will wollen wollte wollten kann können konnte konnten möchte möchten mag darf dürfen durfte soll sollen sollte muss müssen musste".split()
)
#: 'den Plan zu ändern'.
INFINITIVE = "zu"
#: 'Für Roe ist das Dach „Unfug“'.
FOR = "für"
#: 'ist von „Unfug“ die Rede'.
TALK = ("die", "rede")
#: 'mit den Worten', 'mit der Aufschrift'.
WITH = "mit"
#: Endings of nouns for words that stand on a thing, which is their source.
INSCRIPTIONS = ("aufschrift", "aufschriften", "schriftzug")
#: Endings of nouns for words that are a title rather than said.
MOTTOS = ("motto", "titelzeile", "devise", "frage", "begründung", "kommentar", "hinweis")
#: 'so als sei nichts geschehen'.
SO = "so"
#: 'als „Unfug“ bezeichnen'.
BRINGS = "als"
#: 'sieht darin einen „Angriff auf uns“'.
SEEING = frozenset("sehen sieht sah sahen".split())
THEREIN = frozenset(("darin", "hierin"))
INDEFINITE = frozenset("ein eine einen kein keine keinen".split())
#: 'nennt sich „Altes Haus“': a name.
ITSELF = "sich"
#: 'sagt von Roe'.
NAME_PARTICLE = "von"
#: 'Von „Unfug“ sprach Roe'.
SPOKEN_OF = "von"
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
#: 'Aus dem Bericht geht hervor', 'wie aus dem Bericht hervorgeht'.
OUT_OF = "hervor"
#: Where something is said that nobody says: 'In dem Bericht heißt es'.
PLACES = INSIDE | frozenset(("aus", "vom", "von", "bei", "beim", "auf"))
#: Whose words they are: 'Seine Begründung'.
POSSESSIVES = frozenset("sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren".split())
#: What goes on a noun for a statement: 'Angaben von Roe'.
STATED_BY = frozenset(("von", "vom", "aus", "seitens"))
#: 'nach eigenen Angaben': whose they are, the sentence says.
OWN = frozenset(("eigenen", "eigener"))
#: Articles of plurals and feminines alike.
PLURAL_ARTICLES = frozenset("die diese solche alle seine ihre".split())
#: Articles that before a masculine noun are a nominative and nothing else.
SURE_NOMINATIVES = frozenset(("der", "dieser", "jener", "jeder"))
#: Articles of a neuter, which is no subject of a plural verb.
NEUTER_ARTICLES = frozenset("das dieses jenes ein".split())
SINGULAR_AUXILIARIES = frozenset("hat hatte wird wurde".split())
#: Endings of nouns for what is talked about and never talks itself: before the verb they are its object.
THINGS = (
    "äußerung", "äußerungen", "vorwürfe", "kritik", "pläne", "vorhaben", "entscheidung", "entscheidungen", "vorschläge", "forderung", "forderungen",
    "verantwortung", "urteil", "gesetz", "absage", "angriffe", "anschläge", "wahl", "ergebnis", "ergebnisse", "lage", "situation", "vorfall", "vorfälle",
    "tat", "taten", "verhalten", "vorgehen", "maßnahme", "maßnahmen", "reform", "reformen", "abkommen", "niederlage", "gewalt", "aktion", "politik",
    "idee", "arbeit", "leistung", "verhandlungen", "gespräche", "frage", "fragen", "änderung", "änderungen", "ablehnung", "zustimmung", "haltung",
    "zahl", "zahlen", "kosten", "verluste", "schuld", "tatsache", "ursache", "ursachen", "gründe", "folgen", "chancen", "gefahr", "bedeutung",
    "hoffnung", "leben", "spiel", "abstimmung", "ereignisse", "unruhen", "verzögerung", "erhöhung", "einführung", "abschaffung", "verlängerung",
)  # fmt: skip
#: Datives that name who was told: 'sagte Roe der Zeitung'.
TOLD_ARTICLES = frozenset(("der", "dem"))
#: Plurals that are told wherever they follow a name: 'sagte Roe Reportern'.
TOLD_PLURALS = frozenset("reportern journalisten medienvertretern".split())
#: Agencies and papers that write themselves without a capital.
LOWER_NAMES = frozenset(("dpa", "epd", "taz", "sid", "apa", "kna", "franceinfo"))
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
#: Prepositions behind which a name in quotation marks is as likely as words of somebody's.
BESIDE = frozenset("mit über nach zu zum zur".split())
#: Articles that a name in quotation marks may follow: 'mit dem „Abendblatt“'.
DEFINITE = frozenset("der die das dem den des".split())
#: Prepositions that may bring in a source: a phrase behind one is no part of what is said.
SOURCED = frozenset("laut nach gemäß gegenüber".split())
#: Prepositions that name a source only with a noun for what it said: 'nach Angaben', not 'nach dem Spiel'.
WITH_NOUN = frozenset(("nach",))
#: What names a source only where it is set off: '…, so Roe'.
SET_OFF = frozenset(("so",))
#: After which the mood says nothing: 'als sei nichts gewesen', 'ob er komme'.
OTHER_REASONS = frozenset("als ob wenn damit bis falls bevor möge".split())
#: Verbs after which quoted words are what was said, however few they are.
CRYING = frozenset(
    "skandieren skandiert skandierte skandierten schreien schreit schrie schrien brüllen brüllt brüllte brüllten rufen ruft rief riefen".split()
)
#: Verbs of being written somewhere: beside quoted words and before "dass" they report, else a thing stands there.
STANDING = frozenset("stehen steht stand standen".split())
#: Pronouns for a person who was named.
PERSONAL = frozenset(("er", "sie"))
#: Endings of finite verbs that no adjective before a noun has.
FINITE_ENDS = ("te", "ten")
#: Endings of adverbs and adjectives, never of a finite verb.
NO_VERB = ("lich", "ig", "isch", "weise", "sam", "bar", "los", "mal")
#: Forms of "sein": beside the participle of a verb of saying they tell a state, and nobody speaks: 'ist vorgesehen'.
STATES = frozenset("ist sind war waren sei seien wäre wären".split())
#: Endings of participles that have their own subject with "sein": 'ist davon ausgegangen'.
MOVING = ("gekommen", "gegangen", "gefahren", "getreten")
BEING = frozenset("ist sind war waren bleibt".split())
#: What somebody is who says so: '„A“, ist Roe überzeugt'.
CONVINCED = frozenset("überzeugt sicher zuversichtlich optimistisch besorgt".split())
#: How somebody shows to be, wherever in the clause it stands: 'zeigte sich erfreut darüber, dass'.
FEELINGS = CONVINCED | frozenset(
    "enttäuscht empört erfreut erleichtert zufrieden schockiert betroffen verärgert skeptisch".split()
)
#: Moods that report by themselves; of other verbs the form may be a wish or the first person.
SURE_MOODS = frozenset("sei seien habe werde könne müsse solle wolle dürfe wisse".split())
#: Whose own words no reported speech is.
FIRST_PERSON = "ich"
#: Endings of nouns whose clause says what was said: 'die Warnung, dass'.
BEARING = (
    "ankündigung", "andeutung", "aussage", "behauptung", "meinung", "ansicht", "auffassung", "vorwurf", "vorwürfe", "hinweis", "hinweise", "warnung",
    "forderung", "befürchtung", "befürchtungen", "argument", "begründung", "erklärung", "these", "gerücht", "gerüchte", "vermutung",
    "versprechen", "vorschlag", "überzeugung", "feststellung", "mitteilung", "einschätzung", "drohung", "zusage", "zusicherung", "beschluss",
    "bericht", "berichte", "meldung", "meldungen", "ergebnis", "appell", "kritik", "einwand", "bemerkung", "antwort", "botschaft",
)  # fmt: skip
#: Endings of nouns for documents, which are the source themselves.
DOCUMENTS = (
    "bericht", "berichts", "berichte", "berichten", "meldung", "meldungen", "studie", "umfrage", "statistik", "gutachten", "mitteilung",
    "erklärung", "untersuchung", "prognose",
)  # fmt: skip
#: Endings of nouns for what is written, letters and posts among them.
WRITTEN = (
    *DOCUMENTS, "brief", "schreiben", "vermerk", "e-mail", "mail", "protokoll", "papier", "klageschrift", "antrag", "unterlagen", "dokumente", "dokumenten",
    "akten", "papiere", "papieren", "chats",
)  # fmt: skip
ADJECTIVE_ENDS = ("e", "en", "er", "es", "em")
#: Particles that an infinitive joins with "zu": aufzugeben.
SEPARABLE = (
    "ab", "an", "auf", "aus", "bei", "ein", "fest", "fort", "her", "hin", "los", "mit", "nach", "um", "unter", "vor", "weg", "weiter", "wieder",
    "zurück", "zusammen", "durch", "da", "teil", "statt", "bekannt", "frei", "klar", "über", "wahr", "ent",
)  # fmt: skip
