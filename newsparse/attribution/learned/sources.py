"""Who the source of an attribution is, where the model's words and the rules' phrase differ: each is known to err in its own way."""

from __future__ import annotations

from newsparse.attribution.nominal import is_adverb
from newsparse.attribution.phrases import Phrase
from newsparse.attribution.scene import Scene

#: Where a source's noun phrase ends and what is said of it begins.
_AFTER_NAME = frozenset((",", "(", "[", "—", "–", ";", ":"))
#: What a phrase that the model cut out of an apposition begins behind: "The alliance, which includes the unions [and the institute], said".
_BEHIND = frozenset(("(", "and", "including"))
#: Words that open a clause and name nobody.
_JOINTS = [[word] for word in "but and so yet or while when though although as if since because".split()]
_PARTICIPLES = ("ed", "ing")


def source_phrase(
    scene: Scene, named: tuple[int, int] | None, ruled: Phrase | None, cue: tuple[int, int]
) -> Phrase | None:
    """The noun phrase of a source, without what is said of it behind a comma.

    `named` are the tokens that the model has for it and `ruled` is the rules' mention. Where both begin with the same
    word the rules' is taken, but not past the cue or its adverbs, and on to the end of a name that it breaks off; where
    they do not, the model's, unless it begins inside what is said of the other.
    """
    if named is None:
        chosen = ruled
    elif ruled is None:
        chosen = _cut(scene, *named)
    elif ruled.first == named[0]:
        chosen = _whole(scene, ruled, named[1])
    else:
        chosen = ruled if _set_behind(scene, ruled, named) else _cut(scene, *named)
    if chosen is None or scene.tokens.lower[chosen.first : chosen.last] in _JOINTS:
        return None
    return _trimmed(scene, chosen, cue)


def _cut(scene: Scene, first: int, last: int) -> Phrase:
    """The tokens up to where the phrase ends; "many of whom" is whole."""
    words, lower, grammar = scene.tokens.words, scene.tokens.lower, scene.grammar
    end = first + 1
    while end < last and words[end] not in _AFTER_NAME:
        if lower[end] in grammar.relatives and lower[end - 1] not in grammar.prepositions:
            break
        end += 1
    return Phrase(first, end)


def _whole(scene: Scene, phrase: Phrase, last: int) -> Phrase:
    """The rules' phrase with the words of the name that the model has behind it: 'Theresa [May]', 'a Gazette[/Herald poll]'."""
    words, lower = scene.tokens.words, scene.tokens.lower
    end = phrase.last
    while end < last and scene.region_at[end] < 0:
        slash = words[end] == "/" or words[end - 1] == "/"
        noun = words[end].isalpha() and lower[end] not in scene.grammar.prepositions and not _verbal(scene, end)
        if not slash and not noun:
            break
        end += 1
    return Phrase(phrase.first, end)


def _verbal(scene: Scene, i: int) -> bool:
    """Whether a word may be a verb, or goes on about the phrase."""
    lower, grammar = scene.tokens.lower[i], scene.grammar
    if scene.tokens.words[i][0].isupper():
        return False
    return lower.endswith(_PARTICIPLES) or lower in grammar.verbs or lower in grammar.cues or lower in grammar.relatives


def _set_behind(scene: Scene, ruled: Phrase, named: tuple[int, int]) -> bool:
    """Whether the model's words stand in what is said of the rules' phrase, between it and the cue."""
    words, lower = scene.tokens.words, scene.tokens.lower
    first, last = named
    if not any(words[i][0].isalnum() for i in range(first, last)):
        return True
    grammar = scene.grammar
    if first < ruled.first < last <= ruled.last and lower[ruled.first] in grammar.relatives:
        return lower[ruled.first - 1] not in grammar.prepositions  # "some economists [who] argue"; not "many of [whom]"
    if lower[first] in grammar.prepositions or (lower[first].endswith("ing")):
        return True  # "Lamenting their luck, [bakers] say"
    if ruled.last > first:
        return False
    relative = lower[first] in grammar.relatives
    return (relative or lower[first - 1] in _BEHIND) and words[ruled.last] in _AFTER_NAME


def _trimmed(scene: Scene, phrase: Phrase, cue: tuple[int, int]) -> Phrase:
    """The phrase without the cue and without adverbs before it: 'Roe [generally] said'."""
    lower, grammar = scene.tokens.lower, scene.grammar
    first, last = phrase
    if first < cue[0] < last and (lower[cue[0]] in grammar.cues or lower[cue[0]] in grammar.verbs):
        last = cue[0]
    last = next((i for i in range(first + 1, last - 1) if _says_more(scene, i)), last)
    while last - first > 1 and is_adverb(lower[last - 1], grammar) and scene.tokens.words[last - 1].islower():
        last -= 1
    return Phrase(first, last)


def _says_more(scene: Scene, i: int) -> bool:
    """Whether a participle begins what is said of people: 'protesters [marching through the streets]'."""
    lower, grammar = scene.tokens.lower, scene.grammar
    plural = lower[i - 1].endswith("s") and len(lower[i - 1]) > 3
    behind = lower[i + 1] in grammar.prepositions or lower[i + 1] in grammar.determiners
    return plural and behind and lower[i].endswith("ing") and scene.tokens.words[i].islower()
