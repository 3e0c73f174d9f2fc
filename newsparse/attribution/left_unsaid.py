"""What follows a statement and was not said: ', and declined to comment', 'but would not reveal why', 'and left open whether'."""

from __future__ import annotations

from newsparse.attribution.scene import Scene

#: What a speaker does who says no more: 'but gave no reason'.
_NO_MORE = frozenset("gave declined refused offered provided".split())
_SAY_NO_MORE = frozenset(
    "say elaborate comment give name specify discuss identify explain confirm reveal disclose clarify detail mention address respond answer".split()
)
_DENYING = frozenset("did would could does do will didn't wouldn't couldn't doesn't don't won't".split())
_PRESSED = frozenset("asked pressed questioned challenged".split())


#: What somebody would not do who says no more, whatever stands before it: 'and would not be drawn on', 'and declined to comment'.
_WITHHOLDING = (
    ("would", "not", "be", "drawn"), ("wouldn't", "be", "drawn"), ("would", "not", "say"), ("would", "not", "elaborate"), ("would", "not", "comment"), ("would", "not", "confirm"), ("would", "not", "discuss"),
    ("would", "not", "reveal"), ("would", "not", "disclose"), ("does", "not", "say"), ("do", "not", "say"), ("did", "not", "say"), ("did", "not", "elaborate"), ("did", "not", "give"), ("could", "not", "say"), ("refused", "to", "say"), ("refused", "to", "comment"), ("refused", "to", "be", "drawn"), ("refused", "to", "discuss"),
    ("declined", "to"), ("stopped", "short"), ("would", "neither", "confirm"),
)  # fmt: skip


def _withholds(scene: Scene, k: int, end: int) -> bool:
    """Whether the verbs at token `k` say that nothing more was said."""
    lower = scene.tokens.lower
    return scene.grammar.language == "en" and any(
        tuple(lower[k : min(end, k + len(words))]) == words for words in _WITHHOLDING
    )


def says_no_more(scene: Scene, i: int, end: int) -> bool:
    """Whether the author goes on at token `i` with what the speaker did not say, or said when he was asked: ', and when pressed …'."""
    lower = scene.tokens.lower
    k = i + (lower[i] == ",")
    if k >= end - 2 or lower[k] not in ("and", "but"):
        return False
    if any(scene.region_at[j] >= 0 for j in range(k + 1, end)):
        return False  # 'said it “reviews” its range and would not comment on “gossip”': the second is its word too
    k += 1
    if lower[i] == "," and lower[k] in ("when", "asked", "pressed") and not _PRESSED.isdisjoint(lower[k : k + 3]):
        return True
    if _withholds(scene, k, end):
        return True
    if lower[k - 1] != "but":
        return False
    if lower[k] == "left" and lower[k + 1] == "open":
        return True
    if lower[k] in _NO_MORE:
        return lower[k + 1] in ("no", "to", "nothing", "few", "little", "any")
    return lower[k] in _DENYING and not _SAY_NO_MORE.isdisjoint(lower[k + 1 : k + 3])
