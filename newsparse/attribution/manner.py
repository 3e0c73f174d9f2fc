"""'According to' what is no source: plans, rules and measures that something is done by, 'went according to plan', 'seated according to rank'."""

from __future__ import annotations

from newsparse.attribution.callings import is_calling
from newsparse.attribution.phrases import Phrase
from newsparse.attribution.scene import Scene
from newsparse.lexicon.outlet_words import OUTLET_NOUNS
from newsparse.lexicon.role_words import GROUPS, OFFICES, ORGANIZATIONS, PAPERS, PEOPLE, SOURCES, SPOKESPEOPLE

#: Nouns without an article that say something, for all that no table of people, bodies and papers has them.
_BARE = frozenset(
    "scripture folklore research evidence testimony intelligence information news law lore gossip staff polling television radio media rumor rumour".split()
)
#: Who is meant by a word alone: "according to him".
_SOMEBODY = frozenset("him her them it me us".split())
#: What something is done by, wherever it stands: measures and wishes.
_MEASURES = frozenset(
    "plan plans rank merit age size weight height sex gender colour color price cost value income wealth need needs number numbers amount season seasons time taste tastes preference preferences wish wishes"
    " ability abilities skill skills principle principles belief beliefs conscience circumstance circumstances custom customs tradition traditions view speed distance length quality quantity degree extent"
    " order sequence type kind severity seniority legend myth mood whim whims temperature expectation expectations script desire desires usual".split()
)
#: What somebody has asked for, by which something is done: "the family's request", "his instructions"; without an owner they are papers.
_ASKED_FOR = frozenset("request requests will instruction instructions choice directions intention intentions".split())
#: What something is done by where no comma stands before it: 'played according to the rules'; elsewhere they are what is leant on.
_NORMS = frozenset(
    "rule rules law laws instruction instructions recipe terms schedule timetable drawings design designs specification specifications standard standards guideline guidelines protocol procedure procedures"
    " constitution contract agreement agreements policy policies deal practice convention requirements criteria formula regulations regulation code map logic".split()
)


def is_manner(scene: Scene, phrase: Phrase, *, apart: bool) -> bool:
    """Whether what stands behind 'according to' only says how something is done; `apart` where a comma or the sentence's beginning divides it off."""
    tokens, grammar = scene.tokens, scene.grammar
    if not scene.statements or grammar.language != "en":
        return False
    words, lower = tokens.words[phrase.first : phrase.last], tokens.lower
    last = next((k for k in range(phrase.first + 1, phrase.last) if lower[k] in grammar.prepositions), phrase.last)
    head = lower[last - 1]
    if tokens.words[last - 1][:1].isupper() or scene.region_at[phrase.first] >= 0:
        return False
    if head in _MEASURES:
        return True
    if head in _ASKED_FOR and _is_owned(scene, phrase, last):
        return True
    if head in _NORMS:
        return not apart
    bare = (
        not apart
        and all(word.isalpha() and word.islower() for word in words)
        and lower[phrase.first] not in grammar.determiners
    )
    return bare and not any(word.endswith("s") or word in _SOMEBODY or _says(word) for word in words)


def _is_owned(scene: Scene, phrase: Phrase, last: int) -> bool:
    """Whether a noun has an owner before it or behind it: "the family's request", "her request", "the request of the family"."""
    lower, possessives = scene.tokens.lower, scene.grammar.possessives
    before = any(lower[k] in possessives or lower[k].endswith(("'s", "s'")) for k in range(phrase.first, last - 1))
    return before or (last < phrase.last and lower[last] == "of")


def _says(head: str) -> bool:
    """Whether a noun without an article is somebody or something that says things: police, data, state television."""
    tables = (PEOPLE, GROUPS, OFFICES, ORGANIZATIONS, PAPERS, SOURCES, SPOKESPEOPLE, OUTLET_NOUNS, _BARE)
    return any(head in table for table in tables) or is_calling(head) or head.endswith(("men", "people"))
