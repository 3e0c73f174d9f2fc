"""Whom an outlet's source has its words from in turn: 'citing a report in the Gazette that quoted an official', 'citing a memo seen by the Post'."""

from __future__ import annotations

from newsparse.attribution.cited import cited_at
from newsparse.attribution.holders import held
from newsparse.attribution.phrases import Phrase
from newsparse.attribution.scene import Scene
from newsparse.attribution.through import Through, publisher
from newsparse.attribution.utterance import Relation

#: What may stand between a report and whom it cites: 'a report in the Gazette [that had] quoted'.
_BETWEEN = frozenset("that which has had have also itself".split())
_MOST_BETWEEN = 3


def recited(scene: Scene, cited: Phrase, end: int) -> tuple[Phrase, Through]:
    """The speaker behind what an outlet cites, and through whom his words come besides the outlet that cites it, outermost first."""
    if not scene.statements or scene.grammar.language != "en":
        return cited, ()
    lower = scene.tokens.lower
    outlet = publisher(scene, cited)
    k = start = (outlet or cited).last
    while k < min(end, start + _MOST_BETWEEN) and lower[k] in _BETWEEN:
        k += 1
    if (
        k + 1 < end
        and lower[k] in scene.grammar.citing
        and (inner := cited_at(scene, k, end, reports=True)) is not None
    ):
        return inner, ((Relation.CITED_BY, outlet or cited),)
    if outlet is not None:
        return outlet, ()
    document, holder = held(scene, cited, end)
    return (document, holder) if document is not None and holder else (cited, ())
