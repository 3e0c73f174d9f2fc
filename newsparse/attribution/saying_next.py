"""What somebody says next, in an infinitive that a preposition hangs on the sentence: « A », a réagi Roe, avant d'[ajouter] que B."""

from __future__ import annotations

from newsparse.attribution.contents import content_after
from newsparse.attribution.cue_subjects import main_subject
from newsparse.attribution.draft import Draft
from newsparse.attribution.hanging import hangs_on
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.grammar import Use


def said_next(scene: Scene, i: int) -> Draft | None:
    """The attribution of the infinitive at token `i`, whose speaker is the subject of its sentence; `None` where it hangs on none."""
    tokens = scene.tokens
    hung = hangs_on(scene, i)
    sentence = tokens.sentences[tokens.sentence_of[i]]
    if hung is None or hung <= sentence[0] or not scene.statements:
        return None
    content = content_after(scene, Use.SAY | Use.WEAK, i + 1, False)
    if content is None:
        return None
    quoted = any(scene.region_at[k] >= 0 for k in range(sentence[0], hung))
    mention = None if quoted else main_subject(scene, sentence, hung)
    if mention is None and not quoted:
        return None
    return Draft(
        parts=content.parts,
        cue=(i, i + 1),
        mention=mention,
        regions=content.regions,
        continues=mention is None,
    )
