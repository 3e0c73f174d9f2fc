"""Sources that a preposition brings in: 'according to Roe, A', 'A, laut Roe', 'volgens Roe A'."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.attribution.according_appositions import LONGEST_APPOSITION, past_apposition, past_name
from newsparse.attribution.alongside import beside_subject
from newsparse.attribution.callings import is_calling
from newsparse.attribution.cited import cited_at
from newsparse.attribution.draft import Draft, with_regions
from newsparse.attribution.holders import held, holder_at
from newsparse.attribution.manner import is_manner
from newsparse.attribution.phrases import Phrase, phrase_after, subject_behind
from newsparse.attribution.publishing import reads_as_outlet
from newsparse.attribution.recited import recited
from newsparse.attribution.relays import relays
from newsparse.attribution.scene import Scene
from newsparse.attribution.sentence_starts import past_dateline
from newsparse.attribution.through import held_behind
from newsparse.attribution.utterance import Relation
from newsparse.lexicon.cues.grammar import Use
from newsparse.lexicon.cues.relaying import ACCESS, BEFORE_VERB, BY, FOUND_OUT, HOLDING, OUR, QUOTED
from newsparse.lexicon.role_words import DOCUMENTS, ORGANIZATIONS, PAPERS

#: Phrases that name a source only after what was said: '…, so Roe'.
_ONLY_AFTER_WORDS = frozenset((("so",), ("para",), ("pour",), ("per",), ("aldus",)))
#: Prepositions that are numbers behind an article.
_ORDINALS = frozenset(("segundo", "secondo"))
#: Words that bring in a source only with a verb: comme l'a écrit Le Monde.
_AS = frozenset((("comme",), ("como",), ("come",), ("zo",)))


#: Words without an article that may follow "per" where it names a source.
_PER_SOURCES = frozenset("multiple several sources reports police officials".split())


#: Through whom somebody speaks who says it himself.
_INTERPRETERS = frozenset("translator interpreter".split())


def is_per(scene: Scene, i: int) -> bool:
    """Whether "per" brings in a source in English: 'A, [per] ESPN', 'A, [per] a deck seen by the Verge'; not "a head per day"."""
    tokens, grammar = scene.tokens, scene.grammar
    if not scene.statements or grammar.language != "en" or tokens.lower[i] != "per" or i + 1 >= len(tokens.words):
        return False
    behind = tokens.lower[i + 1]
    first, end = tokens.sentences[tokens.sentence_of[i]]
    if behind in grammar.times or not (i == first or (tokens.words[i] == "per" and tokens.words[i - 1] == ",")):
        return False
    phrase = phrase_after(scene, i + 1, end)
    if phrase is None or not _INTERPRETERS.isdisjoint(tokens.lower[phrase.first : phrase.last]):
        return False
    if behind in grammar.determiners or behind in _PER_SOURCES:
        return True
    return tokens.words[i + 1][:1].isupper() and (i > first or relays(scene, phrase))  # no "Per Lund said"


#: How a sentence begins that an outlet has reported, or that somebody has said: '[As first reported by] the Gazette, A', '[As per] police, A'.
_AS_REPORTED = (
    ("as", "reported", "by"),
    ("as", "first", "reported", "by"),
    ("as", "previously", "reported", "by"),
    ("as", "per"),
)


def reported_by(scene: Scene, i: int) -> bool:
    """Whether a sentence begins at token `i` with whom it was reported by."""
    tokens = scene.tokens
    return (
        scene.statements
        and scene.grammar.language == "en"
        and tokens.lower[i] == "as"
        and i == tokens.sentences[tokens.sentence_of[i]][0]
    )


class _Source(NamedTuple):
    """A source that a preposition brings in."""

    cue: tuple[int, int]
    phrase: Phrase
    """All that the preposition governs."""
    mention: Phrase
    """Who speaks, of that or of what stands behind it."""
    via: tuple[tuple[Relation, Phrase], ...]

    def draft(self, scene: Scene, *parts: tuple[int, int]) -> Draft:
        """The attribution of these parts to it."""
        return with_regions(scene, Draft(parts, self.cue, self.mention, self.via))


def according_to(scene: Scene, i: int) -> Draft | None:
    """'According to Roe, A', 'A, according to Roe'."""
    tokens, grammar = scene.tokens, scene.grammar
    sentence = tokens.sentences[tokens.sentence_of[i]]
    source = _source_at(scene, i, sentence)
    if source is None:
        return None
    lead = i
    while lead > sentence[0] and (
        tokens.lower[lead - 1] in grammar.conjunctions
        or tokens.lower[lead - 1] in grammar.adverbs
        or tokens.lower[lead - 1] == "but"
    ):
        lead -= 1
    return _said_behind(scene, source, sentence) if lead == sentence[0] else _said_before(scene, source, i, sentence)


def _words_at(scene: Scene, i: int, sentence: tuple[int, int]) -> tuple[str, ...] | None:
    """The words at token `i` that a source follows; `None` where they bring in none."""
    tokens, grammar = scene.tokens, scene.grammar
    rows = _AS_REPORTED if reported_by(scene, i) else grammar.according
    words = next((w for w in rows if tuple(tokens.lower[i : i + len(w)]) == w), None)
    if words is None and is_per(scene, i):
        words = ("per",)
    if words is None:
        return None
    behind = i + len(words)
    if words in _AS and _saying(scene, behind, sentence[1]) is None:
        return None
    if _is_in_passing(scene, words) and i > sentence[0] and tokens.words[i - 1] not in ',”“"':
        return None
    if i > sentence[0] and words[0] in _ORDINALS and tokens.lower[i - 1] in grammar.determiners | grammar.prepositions:
        return None  # "un secondo video"
    ours = behind < sentence[1] and tokens.lower[behind] in OUR  # the article's own knowledge
    return None if ours else words


def _is_in_passing(scene: Scene, words: tuple[str, ...]) -> bool:
    """Whether words may say other things too than whose word something is."""
    return words in _ONLY_AFTER_WORDS and scene.grammar.language != "en"


def _source_at(scene: Scene, i: int, sentence: tuple[int, int]) -> _Source | None:
    """The source that the words at token `i` bring in; `None` for a plan, a rule, a reason."""
    tokens = scene.tokens
    words = _words_at(scene, i, sentence)
    if words is None:
        return None
    cue = (i, i + len(words))
    verb = _saying(scene, cue[1], sentence[1])
    if verb is not None:
        behind = verb + 1 + (tokens.lower[verb + 1 : verb + 2] != [] and tokens.lower[verb + 1] in BY)
        phrase, cue = subject_behind(scene, behind, sentence[1]), (verb, verb + 1)
    else:
        phrase = phrase_after(scene, cue[1], sentence[1])
    if phrase is not None and words == ("de", "source"):
        phrase = Phrase(i + 1, phrase.last)
    opens = i == sentence[0]
    if phrase is None or (_is_in_passing(scene, words) and opens and not _quotes(scene, phrase, sentence[1])):
        return None
    apart = opens or tokens.words[i - 1] == "," or scene.region_at[i - 1] >= 0
    apart = apart and words != ("as", "per")  # "as per the rules": that is how it was done, wherever it stands
    if is_manner(scene, phrase, apart=apart):
        return None
    mention, via = _through(scene, phrase, sentence[1])
    return _Source(cue, phrase, mention, via or beside_subject(scene, mention))  # "per ESPN's Ann Roe"


def _said_behind(scene: Scene, source: _Source, sentence: tuple[int, int]) -> Draft | None:
    """The attribution of what follows a source that opens its sentence."""
    tokens, grammar = scene.tokens, scene.grammar
    phrase, via = source.phrase, source.via
    stretch = range(phrase.last, phrase.last + 1 if grammar.verb_second else sentence[1])
    comma = next((k for k in stretch if k < sentence[1] and tokens.words[k] == "," and scene.region_at[k] < 0), None)
    if scene.statements and tokens.words[min(phrase.last, len(tokens.words) - 1)] == ":":
        comma = phrase.last  # "According to the Gazette: “A”"
    if via:
        comma = next(
            (k for k in range(via[-1][1].last, sentence[1]) if tokens.words[k] == "," and k > source.mention.last - 1),
            comma,
        )
    if comma is not None and grammar.inverted and not any(step is Relation.CITED_BY for step, _ in via):
        before, comma = comma, past_apposition(scene, phrase, comma, sentence[1])
        if not via and comma > before and tokens.words[before + 1][:1].isupper():
            source = source._replace(mention=Phrase(before + 1, comma))  # "Pour la déléguée, Anne Roe, « A »"
    elif comma is not None and scene.statements and grammar.language == "en":
        comma = _past_partitive(scene, past_name(scene, comma, sentence[1]), sentence[1])
    behind = max(phrase.last, via[-1][1].last) if via and grammar.verb_second else phrase.last
    start = comma + 1 if comma is not None else (behind if grammar.inverted else None)
    if start is None or sentence[1] - start < _LEAST_SAID:
        return None
    return source.draft(scene, (start, sentence[1]))


def _past_partitive(scene: Scene, comma: int, end: int) -> int:
    """The comma behind what is said of some of the sources: 'two engineers, [neither of whom would be named], A'."""
    lower = scene.tokens.lower
    if comma + 3 >= end or lower[comma + 2] != "of" or lower[comma + 3] not in ("whom", "which"):
        return comma
    return next((k for k in range(comma + 4, end) if scene.tokens.words[k] == ","), comma)


#: The fewest tokens that are a statement.
_LEAST_SAID = 3


def _said_before(scene: Scene, source: _Source, i: int, sentence: tuple[int, int]) -> Draft | None:
    """The attribution of what stands before a source, and of what goes on behind it."""
    tokens, grammar = scene.tokens, scene.grammar
    phrase = source.phrase
    if scene.statements and (clause := _clause_around(scene, i, phrase, sentence)) is not None:
        return source.draft(scene, clause)
    end = i - 1 if tokens.words[i - 1] == "," else i
    first = _from(scene, sentence[0], end)
    if grammar.verb_second and phrase.last < sentence[1] - 2 and tokens.words[phrase.last] not in (",", "."):
        return source.draft(scene, (first, end), (phrase.last, sentence[1]))
    if end - first >= _LEAST_SAID:
        return source.draft(scene, (first, end))
    if tokens.words[min(phrase.last, sentence[1] - 1)] == ",":
        return source.draft(scene, (first, end), (phrase.last + 1, sentence[1]))
    return None


def _from(scene: Scene, first: int, end: int) -> int:
    """Where what stands before a source begins, behind a dateline and conjunctions."""
    tokens = scene.tokens
    if scene.statements and scene.region_at[first] >= 0:
        first = min(first, scene.regions[scene.region_at[first]].opens)  # "A. B,” the message read, according to
    number = scene.region_at[end - 1]
    if number >= 0 and scene.regions[number].opens <= first:
        first = scene.regions[number].opens
    if scene.statements:
        first = past_dateline(scene, first, end)
    while first < end and (tokens.lower[first] in scene.grammar.conjunctions or tokens.lower[first] == "but"):
        first += 1
    return first


def _clause_around(scene: Scene, i: int, phrase: Phrase, sentence: tuple[int, int]) -> tuple[int, int] | None:
    """The clause amid whose beginning a source stands: 'the groups which, according to Roe, [were made to cheat]', 'because according to Roe, [A]'."""
    tokens = scene.tokens
    before = i - 1 - (tokens.words[i - 1] == ",")
    if scene.grammar.language != "en" or before <= sentence[0] or tokens.lower[before] not in _OPENS_CLAUSE:
        return None
    comma = next(
        (k for k in range(phrase.last, sentence[1]) if tokens.words[k] == "," and scene.region_at[k] < 0), None
    )
    if comma is None or sentence[1] - comma < 4:
        return None
    return (comma + 1, sentence[1])


#: Words that open a clause of which a source may be named at once.
_OPENS_CLAUSE = frozenset("which who that because where when although though but while and whereas since".split())


def _saying(scene: Scene, i: int, end: int) -> int | None:
    """The verb of saying behind a preposition: 'según informó Roe', 'comme l'a écrit Le Monde', 'come riporta la Gazzetta'."""
    tokens, grammar = scene.tokens, scene.grammar
    if not grammar.inverted or grammar.capital_nouns:
        return None
    k = i
    while k < min(end, i + _MOST_BEFORE_VERB) and (
        tokens.lower[k] in grammar.auxiliaries or tokens.lower[k] in grammar.adverbs or tokens.lower[k] in BEFORE_VERB
    ):
        k += 1
    use = grammar.cues.get(tokens.lower[k]) if k < end else None
    if k < end and tokens.lower[k] in FOUND_OUT:
        return k
    noun = i < k < end and tokens.lower[k - 1] in grammar.determiners and tokens.lower[k].endswith(_PARTICIPLES)
    if noun and not (k + 1 < end and tokens.lower[k + 1] in BY):
        return None  # "selon le communiqué", but "según lo publicado por El País"
    return k if use is not None and use & Use.SAY and tokens.words[k].islower() else None


#: How participles end in Romance languages, which may be nouns behind an article.
_PARTICIPLES = ("é", "ado", "ido", "ato", "uto", "ito")
#: What a verb says may stand before it as a pronoun, with its auxiliary and an adverb.
_MOST_BEFORE_VERB = 5


def _quotes(scene: Scene, phrase: Phrase, end: int) -> bool:
    """Whether quoted words follow a source that opens its sentence: 'Pour Roe, « A »', 'Para el entrenador, el equipo “A”'.

    Where they do not follow at once, the source has to be somebody, and nobody else may say them.
    """
    tokens, comma = scene.tokens, phrase.last
    if comma < end and scene.region_at[comma] >= 0 and scene.region_at[comma - 1] < 0:
        return _is_somebody(scene, phrase)  # "Per la deputata Anna Roe «A»"
    if comma + 1 >= end or tokens.words[comma] != ",":
        return False
    if (
        scene.region_at[comma + 1] >= 0
        or scene.region_at[min(end - 1, past_apposition(scene, phrase, comma, end) + 1)] >= 0
    ):
        return True
    quoted = any(scene.region_at[k] >= 0 for k in range(comma + 1, end))
    said = any(
        scene.grammar.cues.get(tokens.lower[k], 0) & Use.SAY and scene.region_at[k] < 0 for k in range(comma + 1, end)
    )
    return quoted and not said and _is_somebody(scene, phrase) and scene.region_at[comma - 1] < 0


def _is_somebody(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase says what somebody is: 'la deputata Anna Roe', 'el entrenador', 'o sindicato'."""
    lower = scene.tokens.lower
    ends = (lower[phrase.last - 1], *lower[phrase.first : phrase.first + 2])
    return any(is_calling(word) or word in ORGANIZATIONS for word in ends)


def _seen_in_aside(scene: Scene, phrase: Phrase, end: int) -> Phrase | None:
    """The document that an outlet is said to have in a relative clause: 'Selon Mediapart, qui a eu accès à [un rapport], A'."""
    tokens, grammar = scene.tokens, scene.grammar
    aside = (
        phrase.last + 1 < end
        and tokens.words[phrase.last] == ","
        and tokens.lower[phrase.last + 1] in grammar.relatives
    )
    if not aside or not (relays(scene, phrase) or reads_as_outlet(scene.span(*phrase).text)):
        return None
    for k in range(phrase.last + 2, min(end - 2, phrase.last + 2 + LONGEST_APPOSITION)):
        if tokens.words[k] == ",":
            return None
        if tokens.lower[k] in HOLDING or (tokens.lower[k] in ACCESS and tokens.lower[k + 1] in grammar.recipients):
            named = phrase_after(scene, k + 1 + (tokens.lower[k] in ACCESS), end)
            return named if named is not None and _is_document(scene, named) else None
    return None


def _through(scene: Scene, phrase: Phrase, end: int) -> tuple[Phrase, tuple[tuple[Relation, Phrase], ...]]:
    """The speaker behind an outlet: 'according to the Post, which cited two officials' → the officials, by the Post."""
    tokens = scene.tokens
    for k in range(phrase.last, min(end, phrase.last + 5)):
        if k > phrase.last and scene.grammar.inverted and tokens.lower[k - 1] in scene.grammar.determiners:
            break  # "según El Mundo, el juez cita": somebody else cites
        if tokens.lower[k] in scene.grammar.citing:
            inner = cited_at(scene, k, end)
            if inner is not None:
                speaker, through = recited(scene, inner, end)
                return speaker, ((Relation.CITED_BY, phrase), *through)
    for k in range(phrase.first + 1, min(end - 2, phrase.last + 2)):
        outlet, relation = holder_at(scene, k, end), Relation.SEEN_BY
        if tokens.lower[k] in QUOTED and tokens.lower[k + 1] in BY:
            outlet, relation = phrase_after(scene, k + 2, end), Relation.CITED_BY
        if outlet is not None:
            return Phrase(phrase.first, min(k, phrase.last)), ((relation, outlet),)
    if (seen := _seen_in_aside(scene, phrase, end)) is not None:
        return seen, ((Relation.SEEN_BY, phrase),)
    document, holder = held(scene, phrase, end)
    if document is not None and not holder and (_is_document(scene, document) or _is_acceded(scene, document, end)):
        aside = next((k for k in range(phrase.last + 2, end) if tokens.words[k] == ","), end)
        holder = held_behind(scene, phrase.last, min(end, aside + 1))
    if document is not None and (holder or document != phrase):
        return document, holder
    return phrase, ()


def _is_acceded(scene: Scene, phrase: Phrase, end: int) -> bool:
    """Whether somebody is said to have come by what no table has for a document: 'facturas [a las que tuvo acceso El País]'."""
    lower, grammar = scene.tokens.lower, scene.grammar
    if not scene.statements or not grammar.infinitives:
        return False
    stop = next((k for k in range(phrase.last, end) if scene.tokens.words[k] in (",", ";", ".")), end)
    relative = any(lower[k] in grammar.relatives for k in range(phrase.last, min(stop, phrase.last + _RELATIVE_WITHIN)))
    return relative and not (ACCESS | {"possesso"}).isdisjoint(lower[phrase.last : stop])


#: How far behind such a noun the relative stands, in tokens: 'a las que', 'di cui'.
_RELATIVE_WITHIN = 4


def _is_document(scene: Scene, phrase: Phrase) -> bool:
    return not (PAPERS if scene.statements else DOCUMENTS).isdisjoint(scene.tokens.lower[phrase.first : phrase.last])
