"""Where what is said in a relative clause ends, and the verb of the clause around it follows: 'Roe, who says [he is innocent], left.'"""

from __future__ import annotations

from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.english_verbs import IRREGULAR_PASTS
from newsparse.lexicon.cues.grammar import Use

#: Relatives that a clause about somebody or something begins with.
_RELATIVES = frozenset(("who", "which"))


def within_relative(scene: Scene, subject: int, first: int, last: int) -> int:
    """Where a content in `first` to `last` ends whose subject is the relative at token `subject`; `last` where nothing follows it."""
    tokens, grammar = scene.tokens, scene.grammar
    if grammar.language != "en" or tokens.lower[subject] not in _RELATIVES or subject == 0:
        return last
    floor = tokens.sentences[tokens.sentence_of[subject]][0]
    if tokens.words[subject - 1] == ",":
        return _at_comma(scene, first, last)
    opens = subject - floor <= _LONGEST_OPENER and not any(is_finite(scene, k) for k in range(floor, subject))
    return _at_verb(scene, first, last) if opens else last


#: The longest phrase with which a sentence opens that a relative without a comma goes on, in tokens.
_LONGEST_OPENER = 6


def _at_comma(scene: Scene, first: int, last: int) -> int:
    """The comma that closes an aside, with the verb of the clause around it behind."""
    tokens = scene.tokens
    inner = False  # whether an aside is open in what is said: 'that the bridge, which is old, was safe'
    for k in range(first + 2, last - 1):
        if tokens.words[k] == "," and scene.region_at[k] < 0:
            if inner:
                inner = False
            elif tokens.lower[k + 1] in scene.grammar.relatives:
                inner = True
            elif is_finite(scene, (verb := _past_adverbs(scene, k + 1, last))) or _is_past(scene, verb):
                return k
        closes = scene.region_at[k] >= 0 and scene.regions[scene.region_at[k]].closes == k
        if closes and tokens.words[k - 1] == "," and is_finite(scene, _past_adverbs(scene, k + 1, last)):
            return k + 1  # who called it “late,” left
    return last


def _at_verb(scene: Scene, first: int, last: int) -> int:
    """The verb of the clause around a relative without commas: the second finite one, with no subject of its own."""
    tokens, grammar = scene.tokens, scene.grammar
    own = next((k for k in range(first + 1, last) if is_finite(scene, k) or tokens.lower[k].endswith("s")), None)
    if own is None:
        return last
    for k in range(own + 2, last - 1):
        before = tokens.words[k - 1]  # "May" is no auxiliary
        joined = before in grammar.conjunctions or before in grammar.breaks or before in grammar.pronouns
        if tokens.words[k] == "," or joined or before in grammar.auxiliaries or before in grammar.negations:
            continue
        if any(tokens.words[j] == "," for j in range(own, k)):
            return last
        if is_finite(scene, k) and not any(_subordinates(scene, j) for j in range(own, k)):
            return k
    return last


def _subordinates(scene: Scene, k: int) -> bool:
    """Whether a word begins a clause within a clause, rather than only tells when: 'because it fell', not 'since May'."""
    return scene.tokens.lower[k] in scene.grammar.breaks and scene.tokens.lower[k + 1] not in scene.grammar.times


def _is_past(scene: Scene, k: int) -> bool:
    """Whether a word ends as pasts do: behind the comma of an aside it is the verb."""
    return scene.tokens.words[k].islower() and scene.tokens.lower[k].endswith("ed") and scene.region_at[k] < 0


def _past_adverbs(scene: Scene, k: int, last: int) -> int:
    """The first token from `k` on that is no adverb."""
    while k < last - 1 and (scene.tokens.lower[k] in scene.grammar.adverbs or scene.tokens.lower[k].endswith("ly")):
        k += 1
    return k


def is_finite(scene: Scene, k: int) -> bool:
    """Whether a word is a verb that a subject has: an auxiliary, a past, a present with its object."""
    tokens, grammar = scene.tokens, scene.grammar
    word = tokens.lower[k]
    if not tokens.words[k].islower() or scene.region_at[k] >= 0:
        return False
    if word in grammar.auxiliaries:
        return word not in ("'s", "having", "being", "be", "been")
    if word in grammar.verbs or word in IRREGULAR_PASTS:
        return True
    use = grammar.cues.get(word, 0)
    if use & Use.SAY and not use & (Use.AMBIGUOUS | Use.PARTICIPLE | Use.WEAK):
        return True
    behind = tokens.lower[k + 1] if k + 1 < len(tokens.lower) else ""
    opens = behind in grammar.determiners or behind in grammar.prepositions or tokens.words[k + 1][:1].isupper()
    present = word.endswith("s") and not word.endswith(("ss", "us", "'s")) and word in grammar.verbs
    return (word.endswith("ed") and word not in grammar.determiners and opens) or present
