"""Whether a verb of telling behind "and" is still part of what is told: 'said [his boss pulled up and told him: “No”]'."""

from __future__ import annotations

from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.grammar import Use

#: Who is told something by the one who is told of.
_HEARERS = frozenset("him her them me us everyone everybody".split())
#: Of a clause with one of these before its "and" no account is made.
_NO_ACCOUNTS = frozenset("would will could can may might should must is are has have".split())


def goes_on_telling(scene: Scene, first: int, joint: int, end: int) -> bool:
    """Whether the subject of the clause that begins at `first` is also that of the verb behind the conjunction at `joint`.

    So it is in an account of what somebody did and then said to somebody, or in quoted words; the clause's subject is no pronoun,
    which may be the speaker himself: 'said he would plead not guilty and called the case “a theory”'.
    """
    tokens, grammar = scene.tokens, scene.grammar
    verb = joint + 1
    if grammar.language != "en" or verb + 2 >= end or not grammar.cues.get(tokens.lower[verb], 0) & Use.SAY:
        return False
    if tokens.lower[first] in grammar.pronouns - grammar.determiners or not _NO_ACCOUNTS.isdisjoint(
        tokens.words[first:joint]
    ):
        return False
    if any(scene.region_at[k] >= 0 for k in range(first, joint)):
        return False
    marked = tokens.words[verb + 1] in (":", ",") and scene.region_at[verb + 2] >= 0
    told = tokens.lower[verb + 1] in _HEARERS and bool(grammar.cues[tokens.lower[verb]] & Use.TELL)
    return marked or told
