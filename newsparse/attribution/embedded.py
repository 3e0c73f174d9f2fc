"""What somebody says of what a relative goes on, amid its clause: 'a move that [traders said] could push up prices', 'Roe, who [police say] fled'."""

from __future__ import annotations

from newsparse.attribution.clauses import clause_limit
from newsparse.attribution.cue_words import Cue
from newsparse.attribution.draft import Draft
from newsparse.attribution.phrases import phrase_after
from newsparse.attribution.relative_ends import is_finite, within_relative
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.grammar import Use

#: Relatives of which somebody says something.
_RELATIVES = frozenset(("who", "which", "that"))
#: The longest phrase for who says it, in tokens.
_LONGEST = 6
#: Fewer tokens are no clause.
_FEWEST = 3


def embedded(scene: Scene, cue: Cue) -> Draft | None:
    """The attribution of a cue and its subject that stand between a relative and its verb; `None` where they do not."""
    tokens, grammar = scene.tokens, scene.grammar
    if not scene.statements or grammar.language != "en" or cue.passive or not cue.use & Use.SAY:
        return None
    if cue.use & (Use.ASK | Use.AMBIGUOUS | Use.NOUN):
        return None
    sentence = tokens.sentences[tokens.sentence_of[cue.head]]
    first = cue.last
    if first + _FEWEST >= sentence[1] or not is_finite(scene, _past_adverb(scene, first)):
        return None
    relative = next(
        (
            k
            for k in range(cue.first - 2, max(sentence[0], cue.first - _LONGEST - 1), -1)
            if tokens.lower[k] in _RELATIVES
        ),
        None,
    )
    if relative is None or tokens.lower[cue.first - 1] in _RELATIVES:
        return None
    subject = phrase_after(scene, relative + 1, cue.first)
    if subject is None or subject != (relative + 1, cue.first) or tokens.lower[subject.first] in ("i", "we", "you"):
        return None
    if tokens.lower[relative] == "that" and not tokens.words[relative - 1].isalpha():
        return None
    before = grammar.cues.get(tokens.lower[relative - 1], 0)
    if tokens.lower[relative] == "that" and before & Use.SAY and not before & (Use.AMBIGUOUS | Use.NOUN):
        return None  # "said that Roe said is" is no relative
    last = within_relative(scene, relative, first - 1, clause_limit(scene, first, sentence[1]))
    while last > first and tokens.words[last - 1] in (".", "!", "?", ","):
        last -= 1
    if last - first < _FEWEST - 1:
        return None
    return Draft(parts=((first, last),), cue=(cue.head, cue.last), mention=subject)


def _past_adverb(scene: Scene, k: int) -> int:
    """The token behind one adverb."""
    return k + (scene.tokens.lower[k] in scene.grammar.adverbs or scene.tokens.lower[k].endswith("ly"))
