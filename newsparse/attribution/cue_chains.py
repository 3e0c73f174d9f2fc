"""Verb groups whose infinitive is a cue: 'went on to say', 'was forced to admit', 'telephoned her to complain'."""

from __future__ import annotations

from newsparse.attribution.scene import Scene

_BE = frozenset("was were is are be been being 's 're am".split())


def chained(scene: Scene, to: int, floor: int) -> int | None:
    """Where the verb group begins whose infinitive stands after token `to`: 'went on to say', 'continued to insist'."""
    tokens, grammar = scene.tokens, scene.grammar
    i = to - 1
    if scene.statements and (called := _calling(scene, to, floor)) is not None:
        i = called + 1
        while i - 1 > floor and (tokens.lower[i - 2] in grammar.auxiliaries or tokens.lower[i - 2] in grammar.adverbs):
            i -= 1
        return i - 1
    if scene.statements and tokens.lower[i] in _READY and i > floor:
        be = next((k for k in range(i - 1, max(floor, i - _READY_WITHIN), -1) if tokens.lower[k] in _READY_VERBS), -1)
        return be if be > floor else None  # "was quick to point out"
    if scene.statements and tuple(tokens.lower[max(floor, to - 3) : to]) == ("so", "far", "as"):
        return to - 4 if to - 4 > floor and tokens.lower[to - 4] in ("went", "gone", "goes", "go", "going") else None
    if scene.statements and tokens.lower[i] == "first" and i > floor:
        be = i - 1 - (tokens.lower[i - 1] == "the")
        return be if be >= floor and tokens.lower[be] in _BE else None  # "was the first to report"
    if i > floor and tokens.lower[i] == "on":
        i -= 1
    if i <= floor or tokens.lower[i] not in grammar.chaining:
        return None
    while i > floor and (tokens.lower[i - 1] in grammar.auxiliaries or tokens.lower[i - 1] in grammar.adverbs):
        i -= 1
    return i


#: What somebody is, or does, who then says it: 'was quick to say', 'was forced to admit', 'took pains to stress'.
_READY = frozenset("quick keen eager forced obliged compelled moved pains happy glad sorry proud".split())
_READY_VERBS = _BE | frozenset(("took", "takes", "felt"))
_READY_WITHIN = 4


#: What one does in order to say something, and how far before "to say" it stands, in tokens.
_CALLS = frozenset(
    "telephoned phoned called rang texted emailed e-mailed messaged wrote returned intervened tweeted posted radioed".split()
)


_CALLED_WITHIN = 7


def _calling(scene: Scene, to: int, floor: int) -> int | None:
    """Where the verb of calling stands whose purpose is to say something: 'had [telephoned] her in October to complain'."""
    tokens = scene.tokens
    for i in range(to - 1, max(floor, to - _CALLED_WITHIN), -1):
        if tokens.words[i] in (",", ";") or scene.region_at[i] >= 0:
            return None
        if tokens.lower[i] in _CALLS:
            return i
    return None
