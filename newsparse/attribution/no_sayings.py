"""Frames that only seem to quote: civilities and credits around quoted words, what a siren or a dog warns of, who is alerted to a thing."""

from __future__ import annotations

from newsparse.attribution.draft import Draft
from newsparse.attribution.phrases import Phrase
from newsparse.attribution.scene import Scene

#: What somebody does to another one with words of his own, which quoted words then only describe.
_CIVILITIES = frozenset(
    "thank thanks thanked thanking congratulate congratulates congratulated congratulating wish wishes wished wishing greet greets greeted greeting"
    " credit credits credited crediting".split()
)
#: What gives a signal and says nothing.
_SIGNALS = frozenset(
    "alarm alarms siren sirens bell bells sensor sensors detector detectors buzzer beacon beacons whistle phone smartphone dog dogs cat horse parrot bird birds geese".split()
)
#: Verbs of telling that need their "that": 'alerted police that', not 'alerted the police the fire'.
_ALERTS = frozenset(("alerted", "alerts", "alerting"))


def means_a_matter(scene: Scene, mention: Phrase | None) -> bool:
    """Whether a matter, and nobody, is the subject: 'If it goes, [that] would suggest'."""
    tokens = scene.tokens
    return (
        scene.grammar.language == "en"
        and mention is not None
        and tokens.lower[mention.first : mention.last] == ["that"]
        and mention.first > 0
        and tokens.words[mention.first - 1] == ","
    )


def is_no_saying(scene: Scene, draft: Draft) -> bool:
    """Whether a frame reports no statement: '[credited] Roe with “saving the ship”', '[the alarm] warned that', '[alerted] police the mill was burning'."""
    if scene.grammar.language != "en" or draft.cue is None:
        return False
    lower, words = scene.tokens.lower, scene.tokens.words
    first = draft.parts[0][0]
    cue = lower[draft.cue[0] : draft.cue[1]]
    if draft.regions:
        behind = first >= draft.cue[1] and words[scene.regions[draft.regions[0]].opens - 1] not in (",", ":")
        return behind and not _CIVILITIES.isdisjoint(cue) and lower[first - 1] != "that"
    if not _ALERTS.isdisjoint(cue) and first >= draft.cue[1] and lower[first - 1] != "that":
        return True
    return (
        draft.mention is not None
        and lower[draft.mention.last - 1] in _SIGNALS
        and words[draft.mention.last - 1].islower()  # not "Jane Bell said"
        and draft.mention.last <= draft.cue[0]
    )
