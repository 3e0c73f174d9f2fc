"""Whose name is kept back: the source's, or that of somebody whom the words between them bring in, 'A nurse, whose son asked not to be named'."""

from __future__ import annotations

import re

_SAYS = r"(?:said|says|say|told|tells|added|adds|claimed|claims|reported|insisted|warned|wrote|explained|recalled|confirmed)"
#: Where another sentence begins.
_SENTENCE = re.compile(r"[.!?][”\"’']?\s(?=[“\"‘']?[A-ZÀ-Þ\d])")
#: A verb of saying behind which somebody else may be spoken of.
_SAID = re.compile(rf"\b{_SAYS}\b")
#: Somebody whom a relative clause tells of that has the condition for its verb: '[whose son] asked', 'the company[, which] asked'.
_OTHERS = re.compile(r"\b(?:whose\s[^,]{2,40}|which(?:\s(?:has|had|have|also))?)\s$")
#: What goes on with the subject that the clause has.
_SAME = re.compile(r"(?:\b(?:and|but|who|also|then|yet|though)|,)(?:\s(?:has|had|have|also|only|later|then))?\s$")
#: Words for all of those who were spoken of.
_ALL = re.compile(r"^(?:both|all|each|neither|the\stwo|some|several|most|one|another)\b", re.IGNORECASE)
_NO_VERB = r"(?!(?:was|were|is|are|had|has|have|would|will|could|should|might|did|does)\b)"
#: Somebody whom the words of the source bring in, with what is told of him: 'said [her client, who] asked', 'said [the director, ]speaking on condition'.
_BROUGHT_IN = re.compile(
    rf"\b(?!told|tells){_SAYS}\s(?:that\s)?(?:the|a|an|his|her|their|its|one|another)\s(?:{_NO_VERB}[\w’'-]+\s){{0,3}}{_NO_VERB}[\w’'-]+(?:,\s|\s(?=who\s))(?:who(?:\s(?:has|had|have))?\s)?$"
)
#: Verbs of conditions that need a subject before them.
_FINITE = re.compile(
    r"(?:asked|requested|insisted|agreed|wished|preferred|wanted|spoke|talked|declined|refused|gave|provided)\b",
    re.IGNORECASE,
)


#: Mentions of a source that stand before somebody else: "her client, who asked".
POSSESSIVES = frozenset("his her their its".split())


def is_anothers(between: str, condition: str) -> bool:
    """Whether words between a source's last mention and a condition make it another one's.

    >>> is_anothers(" who ", "asked not to be named"), is_anothers(", whose son ", "asked not to be named")
    (False, True)
    """
    if _OTHERS.search(between) is not None or _BROUGHT_IN.search(between) is not None:
        return True
    *_, last = _SENTENCE.split(between)
    if len(last) < len(between):
        return _ALL.match(last) is None  # the next sentence's subject is no mention of the source's
    said = [match.end() for match in _SAID.finditer(between)]
    if not said or _FINITE.match(condition) is None:
        return False
    return _SAME.search(between, said[-1]) is None and bool(between[said[-1] :].strip())
