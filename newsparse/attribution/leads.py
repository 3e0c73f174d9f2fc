"""Whom the first sentence of a report only describes: 'A gas fitter has won … Dean Roe, 43, from Hull, said'."""

from __future__ import annotations

import re

from newsparse.attribution.cue_words import cue_at
from newsparse.attribution.entities import Entities, Entity
from newsparse.attribution.naming import Definite, Naming, read_naming
from newsparse.attribution.phrases import phrase_after
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.grammar import Use
from newsparse.lexicon.occupation_words import NONDESCRIPT
from newsparse.lexicon.role_words import SPOKESPEOPLE
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

#: How a person is brought in who is the story: by age.
_AGE = re.compile(r"\s?,\s(?:aged\s)?\d{1,3}\s?[,.]")
#: 'The man [accused] of …'
_TRIED = frozenset(("accused", "charged", "suspected", "convicted"))
#: What goes on with the story of whom it is about, where no part in it is told: 'Jamie Roe[ was on his way to school]'.
_DOES = re.compile(r"\s(?:was|had|has|is|began|started|joined|gave|spent|worked|grew|moved|left|became|won|took)\s")
#: What is said of whom a court tries.
_ACCUSED = re.compile(
    r"\s?,\s(?:aged\s)?\d{1,3},\s(?:is|was|has|had|stands?|denies|denied)\s(?:been\s)?(?:accused|charged|on\strial|pleaded|denied|killing|murder)"
)
#: How far below the lead the name may stand, in characters.
_WITHIN = 1500


def lead_of(scene: Scene) -> Span | None:
    """The description with which a text begins: '[A former engineer at Solvane] says'; `None` for any other beginning."""
    tokens = scene.tokens
    if scene.of != "text" or not tokens.sentences or scene.grammar.language != "en":
        return None
    first, end = tokens.sentences[0]
    tried = tokens.lower[first] == "the" and first + 2 < end and tokens.lower[first + 2] in _TRIED
    if tokens.lower[first] not in ("a", "an") and not tried:
        return None
    phrase = phrase_after(scene, first, end)
    if phrase is None or phrase.first != first:
        return None
    span = scene.span(first, _before_verb(scene, *phrase))
    naming = read_naming(span.text)
    one = naming.kind is SourceKind.UNNAMED and not naming.plural and naming.definite is Definite.INDEFINITE
    if tried and naming.head in NONDESCRIPT and not naming.plural:
        return span
    return span if one and not naming.name and naming.head not in SPOKESPEOPLE else None


def _before_verb(scene: Scene, first: int, last: int) -> int:
    """Where a description ends that is read on over a verb which a noun is as often: '[A landlady] claims thieves took it'."""
    tokens, cues = scene.tokens, scene.grammar.cues
    for i in range(first + 2, last - 1):
        use = cues.get(tokens.lower[i], 0)
        if (
            use & Use.AMBIGUOUS
            and use & Use.SAY
            and (cue := cue_at(scene, i, use)) is not None
            and not cue.use & Use.WEAK
        ):
            return cue.first
    return last


def is_introduced(
    lead: Span,
    naming: Naming,
    span: Span,
    scene: Scene,
    *,
    opens: bool,
    opens_sentence: bool,
    speaks: bool,
    cited: bool,
    alone: bool = False,
) -> bool:
    """Whether a full name with an age behind it, shortly below, may be that of whom the lead described.

    `opens`: it opens its paragraph, `opens_sentence` its sentence; `speaks`: it stands beside a cue; `cited`: whom the lead described has spoken,
    `alone`: and nobody else has been spoken of.
    """
    if naming.kind is not SourceKind.PERSON or len(naming.name) < 2 or span.of != "text":
        return False
    if naming.titles and not _is_general(naming.titles[-1]):  # "A judge has ruled […] Judge Helen Roe said"
        return naming.titles[-1].lower() == read_naming(lead.text).head and opens_sentence and span.start < _WITHIN
    if cited and opens and not speaks and not naming.titles and alone and _DOES.match(scene.tokens.text, span.end):
        return span.start < _WITHIN
    if speaks and not (opens and (cited or read_naming(lead.text).head not in NONDESCRIPT)):
        return False  # a witness may have an age too
    tried = not _TRIED.isdisjoint(lead.text.split())
    if cited and not tried and _ACCUSED.match(scene.tokens.text, span.end, span.end + 60) is not None:
        return False  # who gives evidence is not who is tried
    return span.start < _WITHIN and _AGE.match(scene.tokens.text, span.end, span.end + 12) is not None


def _is_general(title: str) -> bool:
    """Whether a word before a name says no more than how old somebody is or how many children he has: 'mum-of-three Jane Roe'."""
    return "-of-" in title or title.lower() in NONDESCRIPT


def name_lead(lead: Span, entity: Entity, entities: Entities) -> Entity:
    """The person of a name with all that was said of the one whom the lead described."""
    naming = read_naming(lead.text)
    trade = entity.role.split()[-1] if entity.role is not None else None
    own = trade is not None and trade.lower() != naming.head and not _is_general(trade)
    if own or entity.plural or (naming.gender and entity.gender and naming.gender != entity.gender):
        return entity
    described = next(
        (e for e in entities.all if e.mentions[0].start == lead.start and not e.named and e is not entity), None
    )
    role = naming.text if naming.head not in NONDESCRIPT else None
    if described is not None:
        merged = entities.merge(described, entity)
        merged.kind, merged.role = SourceKind.PERSON, role
        return merged
    entity.role = role
    entity.mentions.insert(0, lead)
    entity.namings.insert(0, naming)
    entities.also_called(entity, naming.head)
    return entity
