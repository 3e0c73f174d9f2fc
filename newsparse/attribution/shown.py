"""What a document shows, told without "that": 'Records show [the man had left]'."""

from __future__ import annotations

from newsparse.attribution.clauses import clause_limit
from newsparse.attribution.contents import Content
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.english_verbs import IRREGULAR_PASTS

#: What a document does that has a clause for its object.
_SHOWS = frozenset("show shows showed shown find finds found prove proves proved".split())
#: Where the verb stands at the latest, in tokens: "records show [the former deputy manager of the plant] had left".
_WITHIN = 14
#: Who does something: behind the verb they begin a clause.
_NOMINATIVE = frozenset("he she they we it".split())


def shown_clause(scene: Scene, cue: int, start: int, end: int) -> Content | None:
    """The clause without "that" behind a verb of showing; `None` where a thing is shown: 'shows a man who ran', 'shows cars parked in the road'."""
    tokens, grammar = scene.tokens, scene.grammar
    if grammar.language != "en" or tokens.lower[cue] not in _SHOWS or start + 2 >= end:
        return None
    if tokens.lower[start] in grammar.prepositions or tokens.lower[start] in grammar.open_words:
        return None
    if tokens.lower[start] not in _NOMINATIVE and not _has_verb(scene, start, end):
        return None
    return Content(((start, clause_limit(scene, start, end)),))


def _has_verb(scene: Scene, start: int, end: int) -> bool:
    """Whether a finite verb follows the phrase at `start`, with nothing between that begins another clause."""
    tokens, grammar = scene.tokens, scene.grammar
    for i in range(start + 1, min(end - 1, start + _WITHIN)):
        word, behind = tokens.lower[i], tokens.lower[i + 1]
        if scene.region_at[i] >= 0 or not tokens.words[i][:1].isalnum() or word in grammar.breaks:
            return False
        if tokens.words[i][:1].isupper() or not tokens.words[i].isalpha():
            continue
        past = word in IRREGULAR_PASTS or word in grammar.verbs
        done = word in _THINGS_DONE and behind not in grammar.determiners
        done = done and tokens.lower[i - 1] not in grammar.adverbs | grammar.negations
        if word in grammar.auxiliaries or (past and not done):
            return word not in ("having", "being", "be", "been")
        before = tokens.lower[i - 1]
        if before in grammar.prepositions or before in grammar.determiners:
            continue  # "with unfinished walls"
        if word.endswith("ed") and len(word) > _SHORTEST and i > start + 1 and behind[:1].isalpha():
            return behind not in grammar.prepositions and behind not in grammar.times and behind not in _ASIDE
    return False


#: Pasts that are participles as well: "shows a car stuck in the mud".
_THINGS_DONE = frozenset(
    "hung made met paid lost won sold bought caught built sent spent lent bent fed stuck struck dug flung held left strung spun laid burnt kept brought set cut hit put chose".split()
)
#: The shortest past in -ed: "the red car" has none.
_SHORTEST = 4
#: Behind a participle: "shows a body wrapped up".
_ASIDE = frozenset("up down out off away together alive dead".split())
