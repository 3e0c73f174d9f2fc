"""Who speaks in a clause, and through whom the words came."""

from __future__ import annotations

from newsparse.attribution.noun_phrases import Phrase, noun_phrase
from newsparse.attribution.relays import relays
from newsparse.attribution.scene import Scene
from newsparse.attribution.through import before_subject, held_behind
from newsparse.attribution.utterance import Relation
from newsparse.attribution.verb_second.clause import Clause, Order
from newsparse.lexicon.cues.german_words import AGENTS, INSIDE, OUT_OF, PLACES, STANDING, TOLD_ARTICLES
from newsparse.lexicon.cues.relaying import HEARD_ON
from newsparse.lexicon.outlets import outlet_named


def voice_of(scene: Scene, clause: Clause, end: int) -> tuple[Phrase | None, tuple[tuple[Relation, Phrase], ...]]:
    """Who speaks, and through whom: the subject; of a passive its agent; of 'heißt es in dem Bericht' the report."""
    tokens, grammar = scene.tokens, scene.grammar
    if clause.passive:
        stop = next((k for k in range(clause.finite, end) if tokens.words[k] in (",", ":")), end)
        agent = _agent(scene, clause.first, stop, end)
        if tokens.lower[clause.cue] in grammar.citing and clause.subject is not None:
            return clause.subject, ((Relation.CITED_BY, agent),) if agent is not None else ()
        return agent, ()
    subject = clause.subject
    nobodys = tokens.lower[clause.cue] in grammar.existential or _comes_out(scene, clause, end)
    if nobodys or (clause.order is Order.LAST and subject is None):
        place = _place_of(scene, clause, end)
        held = held_behind(scene, place.last, end) if place is not None else ()
        return place or (subject if tokens.lower[clause.cue] in STANDING else None), held
    if subject is not None and tokens.lower[clause.cue] in grammar.citing:
        return _cited(scene, clause, subject, end)
    via = _told(scene, clause, end)
    if subject is not None and not via:
        via = before_subject(scene, subject) or held_behind(scene, subject.last, clause.finite)
    return subject, via


def _comes_out(scene: Scene, clause: Clause, end: int) -> bool:
    """Whether something comes out of a document, and nobody says it: 'Aus dem Bericht geht hervor, dass A'."""
    lower = scene.tokens.lower
    stop = next((k for k in range(clause.finite, end) if scene.tokens.words[k] in (",", ":")), end)
    return OUT_OF in lower[clause.finite : stop] or lower[clause.cue].startswith(OUT_OF)


def _agent(scene: Scene, first: int, stop: int, end: int) -> Phrase | None:
    """Who does it in the passive, else the document that it is done in: 'wird von Roe bezeichnet', 'wird in dem Bericht bezeichnet'."""
    tokens, grammar = scene.tokens, scene.grammar
    document: Phrase | None = None
    k = first
    while k < stop:
        word = tokens.lower[k]
        found = noun_phrase(scene, k + 1, end) if scene.region_at[k] < 0 and word in AGENTS | INSIDE else None
        if found is not None and word in AGENTS:
            return found
        if found is not None and any(tokens.lower[n].endswith(grammar.statements) for n in range(*found)):
            document = found
            k = found.last
        else:
            k += 1
    return document


def _place_of(scene: Scene, clause: Clause, end: int) -> Phrase | None:
    """Where something is said that nobody says: 'In dem Bericht heißt es', 'hieß es aus dem Amt'."""
    tokens, grammar = scene.tokens, scene.grammar
    stop = next((k for k in range(clause.finite, end) if tokens.words[k] in (",", ":")), end)
    start = tokens.sentences[tokens.sentence_of[clause.cue]][0] if clause.order is Order.FIRST else clause.first
    behind = range(clause.finite + 1, stop)
    for k in (*behind, *range(start, clause.finite)):
        if tokens.lower[k] in PLACES and scene.region_at[k] < 0:
            if k + 1 < stop and tokens.lower[k + 1] in grammar.relatives and k and tokens.words[k - 1] == ",":
                return _antecedent(scene, k - 1)
            found = noun_phrase(scene, k + 1, end)
            if found is not None and tokens.lower[found.last - 1] not in grammar.times:
                return found
    return None


def _antecedent(scene: Scene, comma: int) -> Phrase | None:
    """The last noun phrase before the comma of a relative clause: 'ein Schreiben der Stadt, in dem es heißt'."""
    tokens, grammar = scene.tokens, scene.grammar
    found: Phrase | None = None
    k = tokens.sentences[tokens.sentence_of[comma]][0]
    while k < comma:
        phrase = noun_phrase(scene, k, comma) if scene.region_at[k] < 0 else None
        if phrase is None or phrase.last <= k:
            k += 1
            continue
        if any(tokens.words[n][:1].isupper() for n in range(phrase.first, phrase.last)) and not (
            phrase.last - phrase.first == 1 and tokens.lower[phrase.first] in grammar.pronouns
        ):
            found = phrase
        k = phrase.last
    return found


def _cited(
    scene: Scene, clause: Clause, subject: Phrase, end: int
) -> tuple[Phrase | None, tuple[tuple[Relation, Phrase], ...]]:
    """The speaker whom an outlet cites: 'Die Zeitung zitiert Roe mit den Worten' → Roe, by the paper."""
    start = clause.after if clause.after > clause.finite + 1 else clause.finite + 1
    cited = noun_phrase(scene, start, end)
    if cited is None or cited == subject:
        return subject, ()
    return cited, ((Relation.CITED_BY, subject),)


def _told(scene: Scene, clause: Clause, end: int) -> tuple[tuple[Relation, Phrase], ...]:
    """The outlet that was told: 'sagte Roe der Zeitung', 'gegenüber dem Sender'."""
    tokens, grammar = scene.tokens, scene.grammar
    for k in range(clause.first, clause.finite):
        if tokens.lower[k] in grammar.recipients and scene.region_at[k] < 0:
            found = noun_phrase(scene, k + 1, clause.finite)
            if found is not None and relays(scene, found):
                return ((Relation.TOLD, _unmarked(scene, found)),)  # "Gegenüber der dpa sagte Roe"
    k = max(clause.after, clause.finite + 1)
    apposed = clause.subject is not None and clause.finite < clause.subject.last < k
    if apposed and k + 1 < end and tokens.words[k] == "," and tokens.lower[k + 1] in TOLD_ARTICLES | grammar.recipients:
        k += 1  # "sagte der Chef des Amts, Jan Roe, der dpa"
    stop = min(end, k + 14)
    while k < stop and tokens.words[k] not in (":", ",") and scene.region_at[k] < 0:
        word = tokens.lower[k]
        bare = k == clause.after or k == clause.finite + 1
        if bare and tokens.words[k].isupper() and outlet_named(tokens.words[k]) is not None:
            return ((Relation.TOLD, Phrase(k, k + 1)),)  # "sagte er RTL"
        if word in HEARD_ON and outlet_named(" ".join(tokens.words[k + 1 : k + 2])) is not None:
            return ((Relation.TOLD, Phrase(k + 1, k + 2)),)  # "schimpfte er bei Sky"
        if word in grammar.recipients or word in TOLD_ARTICLES or (word == "den" and scene.region_at[k + 1] >= 0):
            found = noun_phrase(scene, k + (word in grammar.recipients), end)
            if found is not None and relays(scene, found):
                return ((Relation.TOLD, _unmarked(scene, found)),)
        k += 1
    return ()


def _unmarked(scene: Scene, phrase: Phrase) -> Phrase:
    """A name without its quotation marks: 'dem „Kurier“' → Kurier."""
    number = scene.region_at[phrase.last - 1]
    region = scene.regions[number] if number >= 0 else None
    return Phrase(region.first, region.last) if region is not None and region.opens >= phrase.first else phrase
