"""Who has read a document, by a relative clause behind it: 'le rapport, que [Le Télégramme] a pu consulter', 'una relazione di cui [Repubblica] ha preso visione'."""

from __future__ import annotations

from newsparse.attribution.phrases import STOPS, Phrase, phrase_after
from newsparse.attribution.publishing import reads_as_outlet
from newsparse.attribution.relays import relays
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.german_words import WRITTEN
from newsparse.lexicon.cues.relaying import HOLDING, NEWSROOMS, OF_WHICH, READING
from newsparse.lexicon.role_words import PAPERS

#: How far before the clause the document may stand, in tokens: 'In einem Brief an die Belegschaft der Werft, der'.
_NEAR = 9
#: The longest such clause, in tokens.
_LONGEST = 14


def reader_at(scene: Scene, k: int, end: int) -> Phrase | None:
    """The outlet that has read what a relative clause from token `k` on belongs to; `None` where none begins or nobody has."""
    tokens, grammar = scene.tokens, scene.grammar
    lower, words = tokens.lower, tokens.words
    if grammar.language == "en" or not (lower[k] in grammar.relatives or lower[k] in OF_WHICH) or not k:
        return None
    bare = lower[k] in grammar.determiners and words[k - 1] != "," and lower[k - 1] not in grammar.prepositions
    if bare and (grammar.capital_nouns or not is_paper(lower[k - 1])):
        return None  # in Dutch "een brief die de krant heeft gezien"
    if not any(map(is_paper, lower[max(0, k - _NEAR) : k])):
        return None
    stop = next((n for n in range(k + 1, min(end, k + _LONGEST)) if words[n] == "," or words[n] in _ENDS), end)
    if READING.isdisjoint(lower[k + 1 : stop]):
        return None
    for n in range(k + 1, min(stop, k + _LONGEST)):
        if not (lower[n] in grammar.determiners or words[n][:1].isupper()):
            continue
        phrase = phrase_after(scene, n, stop)
        if phrase is not None and lower[phrase.last - 1] in NEWSROOMS:
            return None  # "das der Redaktion vorliegt": the article's own
        named = _named(scene, phrase) if phrase is not None else None
        if named is not None:
            return named
    return None


def is_paper(word: str) -> bool:
    """Whether a word is one for what is written, in German and Dutch also by its end: 'Brandbrief', 'e-mail'."""
    return word in PAPERS or word.endswith(WRITTEN)


_ENDS = STOPS - frozenset('"“”„«»‘‚`')


def _named(scene: Scene, phrase: Phrase) -> Phrase | None:
    """A phrase without the verbs at its end and the marks around it, if it is an outlet's name."""
    tokens, grammar = scene.tokens, scene.grammar
    closed = (grammar.auxiliaries, grammar.verbs, READING, HOLDING)
    number = scene.region_at[phrase.last - 1]
    if number >= 0 and scene.regions[number].opens >= phrase.first:
        return Phrase(scene.regions[number].first, scene.regions[number].last)
    last = next(
        (
            n
            for n in range(phrase.first + 1, phrase.last)
            if tokens.words[n].islower() and any(tokens.lower[n] in table for table in closed)
        ),
        phrase.last,
    )
    cut = Phrase(phrase.first, last)
    named = any(word[:1].isupper() for word in tokens.words[cut.first : cut.last])
    return cut if named and (relays(scene, cut) or reads_as_outlet(scene.span(*cut).text)) else None
