"""Which lines of a plain text are its body: the likelihood of each, and the prose that passes for the article's."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from newsparse.fields.body_model import FEW, banks_of, first_pass, lift_sentences, second_pass
from newsparse.fields.furniture_words import lead_ends_within_word
from newsparse.fields.line_features import NAMES, Line, features_of
from newsparse.fields.line_weights import AROUND, OWN
from newsparse.reading.page import Page

_OWN = [OWN.get(name, 0) for name in NAMES.names]
_AROUND = banks_of(AROUND)

#: A line that is likelier than this, in hundredths of log-odds, is the body's.
THRESHOLD = -30


def body_scores(page: Page, lines: tuple[Line, ...], top: int, wire: Collection[int]) -> list[int]:
    """The log-odds, in hundredths, that each line is the article's.

    The headline's number (-1: none) and the wire's lines are known.
    """
    scores = second_pass(page, first_pass(features_of(lines, top), _OWN), _AROUND)
    if len(lines) <= FEW or len(wire) > 1:
        scores = lift_sentences(scores, ((line.text, speaks_for_itself(line)) for line in lines))
    return scores


def speaks_for_itself(line: Line) -> bool:
    """Whether nothing speaks against a line: a year or a time in a sentence is no date line, and "Shares rose" no line of buttons."""
    if line.is_credit:
        return False
    told = _OF_SENTENCES if line.solid else _OF_LINES
    against = [name for name in line.classes if name not in told]
    return not against or (line.solid and (lead_ends_within_word(line.text) or _SPEECH.search(line.text) is not None))


#: Figures that a line may hold. A line of few words with a time of day is a stamp; a paragraph may tell of "a winning time of 2:12:05".
_OF_LINES = frozenset(("has-year",))
_OF_SENTENCES = _OF_LINES | {"has-clock"}
#: What furniture says does not come with: marks around words, and who said them.
_SPEECH = re.compile(r"[“”„«»]|\"[^\"]{8,300}\"|\b(?:said|says|told|added|denied|wrote)\b")


def prose_of(lines: Sequence[Line], top: int, scores: Sequence[int]) -> list[int]:
    """The numbers of the paragraphs below the headline that pass for the article's; all that look like prose where none does.

    Teasers below an article are prose by their looks: the article ends before them.
    """
    solids = [i for i, line in enumerate(lines) if line.solid and i > top]
    return [i for i in solids if scores[i] > THRESHOLD] or solids
