"""Answers of an interview whose page sets its questions apart: each is a turn of whom the text names before them."""

from __future__ import annotations

import re
from itertools import pairwise

from newsparse.attribution.draft import Draft
from newsparse.attribution.scene import Scene
from newsparse.lexicon.given_names import GIVEN_NAMES
from newsparse.model.content import Block
from newsparse.model.kinds import BlockKind, QuoteKind

#: Words by which one person speaks of himself.
_MYSELF = re.compile(
    r"\b(?:I|(?i:me|my|mine|myself|ich|mir|mich|mein\w*|je|j['’]|moi|mon|ma|mes|yo|mi|mis|eu|meu|minha|io|mio|mia|ik|mij|mijn))\b"
)
#: So many answers make an interview.
_FEWEST = 2


def answer_drafts(scene: Scene, blocks: tuple[Block, ...]) -> list[Draft]:
    """The answers as direct speech, each with all its paragraphs; none where nobody is named before them or most speak of nobody's self.

    Answers in quotation marks are left to those: they are found as all quoted words are.
    """
    answers = _answers(scene, blocks)
    if len(answers) < _FEWEST or not _names_somebody(scene, answers[0][0][0]):
        return []
    text, tokens = scene.tokens.text, scene.tokens
    own = [any(_MYSELF.search(text, tokens.starts[a], tokens.ends[b - 1]) for a, b in parts) for parts in answers]
    if 2 * sum(own) < len(own):
        return []
    return [Draft(parts=tuple(parts), cue=None, mention=None, kind=QuoteKind.DIRECT, answers=True) for parts in answers]


def _answers(scene: Scene, blocks: tuple[Block, ...]) -> list[list[tuple[int, int]]]:
    """The paragraphs of each answer behind a question, in tokens; those that open with a quotation mark are left out."""
    tokens = scene.tokens
    kinds = {block.span.start: block.kind for block in blocks}
    if BlockKind.QUESTION not in kinds.values():
        return []
    answers: list[list[tuple[int, int]]] = []
    asked = False
    for first, last in tokens.paragraphs:
        kind = kinds.get(tokens.starts[first])
        if kind is BlockKind.QUESTION:
            answers.append([])
            asked = True
        elif kind is not BlockKind.ANSWER:
            asked = False
        elif asked and scene.region_at[first] < 0:
            answers[-1].append((first, last))
    return [parts for parts in answers if parts]


def _names_somebody(scene: Scene, end: int) -> bool:
    """Whether a given name and another name stand before token `end`."""
    words = scene.tokens.words[:end]
    return any(a[:1].isupper() and b[:1].isupper() and a.lower() in GIVEN_NAMES for a, b in pairwise(words))
