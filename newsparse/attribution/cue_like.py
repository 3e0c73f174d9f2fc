"""Words that only look like a cue, or only like none: by who stands before them, what was done to papers, what was left unsaid."""

from __future__ import annotations

from newsparse.attribution.callings import is_calling
from newsparse.attribution.clause_shapes import is_clause
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.grammar import Use
from newsparse.lexicon.cues.relaying import HOLDING
from newsparse.lexicon.outlet_words import OUTLET_NOUNS
from newsparse.lexicon.people_words import CALLINGS
from newsparse.lexicon.role_words import GROUPS, OFFICES, ORGANIZATIONS, PAPERS, PEOPLE

#: Verbs of saying that are nouns as often: beside their subject a clause follows without "that", 'a landlady claims thieves took it'.
_CLAIMS = frozenset(
    "claim claims note notes state states report reports promise promises pledge pledges joke jokes boast boasts vow vows".split()
)
_SPEAKING = PEOPLE | CALLINGS | ORGANIZATIONS | PAPERS | OUTLET_NOUNS | GROUPS | OFFICES


def is_claimed(scene: Scene, i: int, first: int, floor: int) -> bool:
    """Whether a word is a verb of claiming: who can say something, in the number that the verb has, stands right before it, and subject and verb or the end of the sentence behind it."""
    tokens, grammar = scene.tokens, scene.grammar
    if first <= floor or grammar.language != "en" or tokens.lower[i] not in _CLAIMS:
        return False
    end = tokens.sentences[tokens.sentence_of[i]][1]
    stop = next((k for k in range(i + 1, end) if tokens.lower[k] in grammar.breaks), end)
    behind = tokens.lower[i + 1] if i + 1 < end else ""
    verb = behind in grammar.cues or behind in grammar.verbs or behind in grammar.auxiliaries
    ends = behind in (".", ",") or behind in grammar.times  # "A, researchers report September 2 in Nature"
    if verb or (not ends and not is_clause(scene, i + 1, stop)):
        return False
    before = tokens.lower[first - 1]
    if not tokens.lower[i].endswith("s"):
        return before in ("they", "we", "i", "you") or (before.endswith("s") and before in _SPEAKING)
    if before in ("he", "she", "it"):
        return True
    return tokens.words[first - 1][:1].isupper() or (
        not before.endswith("s") and (before in _SPEAKING or is_calling(before))
    )


#: What somebody does who does not say it, with the preposition before what is not said: 'stopped [short of] saying that'.
_UNSAID = frozenset(
    "short instead refrained refrain refrains refraining far shied shy desisted abstained stopped away wary fear".split()
)


def is_left_unsaid(scene: Scene, first: int, floor: int) -> bool:
    """Whether a participle says what was not said: 'left without [saying] that', 'stopped short of [saying] that', 'avoided [saying] that'."""
    lower = scene.tokens.lower
    if scene.grammar.language != "en" or first - 2 < floor:
        return False
    before = lower[first - 1]
    if before == "without" or before.startswith("avoid"):
        return True
    return before in ("of", "from") and lower[first - 2] in _UNSAID


#: What is done to papers, in words that say what people do as well: 'Letters [read] to the court show that'.
_DONE = frozenset("read shown found written posted published released announced submitted issued put".split())


def is_done_to_papers(scene: Scene, i: int, floor: int) -> bool:
    """Whether a word only says what was done with the papers before it, whose own verb stands behind: 'Letters [read] to the court show that'."""
    lower, grammar = scene.tokens.lower, scene.grammar
    end = scene.tokens.sentences[scene.tokens.sentence_of[i]][1]
    if grammar.language != "en" or lower[i] not in _DONE or i <= floor or lower[i - 1] not in PAPERS or i + 1 >= end:
        return False
    if lower[i + 1] not in grammar.prepositions and lower[i + 1] != "to":
        return False
    for k in range(i + 2, min(end, i + _PAPERS_WITHIN)):
        if scene.region_at[k] >= 0 or scene.tokens.words[k] in (",", ":", ";") or lower[k] in grammar.that:
            return False
        if grammar.cues.get(lower[k], 0) & Use.SAY and scene.tokens.words[k].islower():
            return True
    return False


#: How far before a verb the papers may stand of which it is one, in tokens: 'emails obtained by the site [show]'.
_PAPERS_WITHIN = 12


def papers_before(scene: Scene, i: int, floor: int) -> bool:
    """Whether papers and what was done with them stand before a word, of which it is the verb: 'memos reviewed by the Gazette [show]'."""
    lower = scene.tokens.lower
    if lower[i] not in ("show", "suggest", "indicate", "reveal", "state", "detail", "note", "claim", "describe"):
        return False
    if i + 1 < len(lower) and scene.tokens.words[i + 1] == ".":
        comma = next(
            (k for k in range(i - 1, max(floor, i - _PAPERS_WITHIN), -1) if scene.tokens.words[k] == ","), None
        )
        if comma is not None and any(w in PAPERS and w.endswith("s") for w in lower[comma + 1 : comma + 4]):
            return True  # "The board knew, minutes of the meeting show."
    for k in range(i - 2, max(floor, i - _PAPERS_WITHIN), -1):
        if scene.region_at[k] >= 0 or scene.tokens.words[k] in (",", ";", ":"):
            return False
        if lower[k] in HOLDING:
            return any(word.endswith("s") and word in PAPERS for word in lower[max(floor, k - 4) : k])
    return False
