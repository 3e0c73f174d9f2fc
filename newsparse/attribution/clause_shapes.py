"""Whether words are a clause: a subject, and something after it that may be a verb."""

from __future__ import annotations

from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.english_verbs import IRREGULAR_PASTS
from newsparse.lexicon.cues.grammar import Use

_ENDS = frozenset(".!?…")


def is_clause(scene: Scene, first: int, last: int) -> bool:
    """Whether the words can be a clause: a subject and something after it that may be a verb."""
    tokens, grammar = scene.tokens, scene.grammar
    if last - first < 3:
        return False
    if grammar.language != "en":
        return False  # a clause needs its "that" or its comma there
    for i in range(first, last):
        word, before = tokens.lower[i], tokens.lower[i - 1]
        if i == first:
            if word.endswith(("'s", "'re", "'d", "'ll", "'ve", "'m")) and word.split("'")[0] in grammar.pronouns:
                return True
            continue
        if scene.statements and word == "may" and tokens.words[i] == "May":
            continue  # "reported 40 orders in May"
        if word in grammar.verbs or word in grammar.auxiliaries or word.endswith("n't"):
            return True
        if tokens.words[i][:1].isupper() or before in grammar.determiners or before in grammar.prepositions:
            continue
        use = grammar.cues.get(word)
        if use is not None and not use & (Use.AMBIGUOUS | Use.NOUN | Use.ADJECTIVE | Use.PARTICIPLE):
            return True
        if scene.statements and i == first + 1 and _of_everybody(scene, i):
            return True
        if scene.statements and i > first + 1 and _opens_with_verb(scene, i):
            return True
        just = scene.statements and i > first + 1 and before in _JUST and i + 1 < last and word.isalpha()
        if just and (tokens.lower[i + 1] in grammar.determiners or tokens.lower[i + 1] in _OBJECTS):
            return True
        if scene.statements and before == "it" and (word in grammar.determiners or word in grammar.prepositions):
            continue  # "said it every winter"
        if scene.statements and i > first + 1 and word in _UNCHANGED and i + 1 < last and _is_object(scene, i + 1):
            return True  # "fuel for the detour cost €1,100"
        if scene.statements and word in IRREGULAR_PASTS and grammar.breaks.isdisjoint(tokens.lower[first + 1 : i]):
            return True  # "the president hung up"
        if before in ("he", "she", "they", "we", "it", "i", "you") or (word.endswith("ed") and i > first):
            return True
        if (
            scene.statements
            and i == last - 2
            and tokens.words[last - 1] in _ENDS
            and i > first + 1
            and _last_verb(scene, i)
        ):
            return True
        if word.endswith("s") and not word.endswith(("ss", "'s", "us")) and i + 1 < last and not before.endswith("s"):
            after = tokens.lower[i + 1]
            if after in grammar.determiners or after in grammar.pronouns or after in ("to", "not", "no"):
                return True
    return False


#: Who nobody in particular is, and what follows such a word without being its verb: 'said everything [about] it', 'said nothing [else]'.
_EVERYBODY = frozenset("everybody everyone anybody anyone nobody somebody someone".split())
_NO_VERBS = frozenset("always perhaps towards besides".split())


def _of_everybody(scene: Scene, i: int) -> bool:
    """Whether the word at `i` is the verb of everybody or of people: 'said everybody [moves] at some point', 'said people [leave] in the end'."""
    tokens, grammar = scene.tokens, scene.grammar
    who, word = tokens.lower[i - 1], tokens.lower[i]
    closed = (grammar.prepositions, grammar.conjunctions, grammar.adverbs, grammar.relatives, grammar.determiners)
    if (
        not word.isalpha()
        or not tokens.words[i].islower()
        or word in _NO_VERBS
        or any(word in table for table in closed)
    ):
        return False
    if who in _EVERYBODY:
        return word.endswith("s") and not word.endswith(("ss", "us"))
    return (
        who == "people"
        and not word.endswith(("s", "ing", "ed", "ly"))
        and i + 1 < len(tokens.lower)
        and tokens.lower[i + 1] in grammar.prepositions | grammar.determiners
    )


#: Adverbs before a verb, and its object: 'the shops [already] list it'.
_JUST = frozenset("already still never always often also now soon".split())
_OBJECTS = frozenset("it him them her us me".split())


#: Verbs whose past is as their present, and nouns as often.
_UNCHANGED = frozenset("cost hurt shut split spread burst cast bet shed".split())


def _is_object(scene: Scene, i: int) -> bool:
    """Whether a sum, a number or the beginning of a noun phrase stands at `i`."""
    word = scene.tokens.lower[i]
    number = not word[0].isalpha() and any(map(str.isdigit, word + "".join(scene.tokens.lower[i + 1 : i + 2])))
    return number or word in scene.grammar.determiners or word in _OBJECTS


def _opens_with_verb(scene: Scene, i: int) -> bool:
    """Whether quoted words open at `i` in small letters: the verb of the clause may stand in them, 'said the files “stink”'."""
    number = scene.region_at[i]
    return (
        number >= 0 and scene.regions[number].opens == i and scene.tokens.words[scene.regions[number].first].islower()
    )


def _last_verb(scene: Scene, i: int) -> bool:
    """Whether the last word of a short sentence is its verb: 'the dome leaks'."""
    lower = scene.tokens.lower
    if lower[i - 1].endswith("ing") or lower[i - 1] == ",":
        return False  # "a profit, citing sales"
    return lower[i].endswith("s") and not lower[i].endswith(("ss", "'s", "us", "is")) and not lower[i - 1].endswith("s")
