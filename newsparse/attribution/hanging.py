"""Infinitives of saying that a preposition hangs on a Romance sentence: 'avant d'ajouter', 'antes de añadir', 'prima di aggiungere', 'sans préciser'."""

from __future__ import annotations

from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.romance_verbs import HANGING, LEAVING_OUT


def hangs_on(scene: Scene, i: int) -> int | None:
    """Where the preposition stands that makes the infinitive at token `i` tell what is said next; `None` where none does."""
    tokens, grammar = scene.tokens, scene.grammar
    if tokens.lower[i] not in grammar.infinitives or scene.region_at[i] >= 0:
        return None
    for words in HANGING.get(grammar.language, ()):
        first = i - len(words)
        if first >= 0 and tuple(tokens.lower[first:i]) == words:
            return first
    return None


def leaves_out(scene: Scene, k: int, end: int) -> bool:
    """Whether words at token `k` begin to tell what was not said, or what was said next: '[sans préciser] quand', '[avant d'ajouter] que'."""
    lower, grammar = scene.tokens.lower, scene.grammar
    if not grammar.infinitives:
        return False
    for words in LEAVING_OUT.get(grammar.language, ()):
        last = k + len(words)
        if last < end and tuple(lower[k:last]) == words and lower[last] in grammar.infinitives:
            return True
    for words in HANGING.get(grammar.language, ()):
        last = k + len(words)
        if last < end and tuple(lower[k:last]) == words and lower[last] in grammar.infinitives:
            return last + 1 < end and (lower[last + 1] in grammar.that or scene.tokens.words[last + 1] == ":")
    return False
