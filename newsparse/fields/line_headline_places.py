"""What a line's place and size say for and against its being the headline: how far up it stands, and what the lines around it are.

No look at the words is needed for this, so it is weighed first, and most lines are out of the question afterwards.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from newsparse.fields.line_features import SORTS, WIRE, Line, length_of

#: Lines from the top that may be the headline.
REACH = 30
#: Lines that no headline is like; they are not weighed.
_NEVER = frozenset(("a byline", WIRE))
LONGEST = 320
#: How far up and down a title is looked for.
NEAR = 3

_FAR = (0, 1, 2, 3, 5, 9, 15)
_ROWS = (0, 1, 2, 3, 5, 8, 12, 20)
#: Lines below the last one that may be the headline whose looks still tell how far the prose is.
_PROSE_REACH = 40

_ROW = tuple(f"row {bisect_right(_ROWS, i)}" for i in range(REACH))
_PROSE_BEFORE = tuple(f"prose before: {i}" for i in range(5))
_PROSE_AFTER = tuple(f"prose after {i}" for i in range(len(_FAR) + 1))
_NOTHING = "nothing"
_IS = {sort: f"is {sort}" for sort in SORTS}
_ABOVE, _BELOW, _SECOND_BELOW = (
    {sort: f"{where}: {sort}" for sort in (*SORTS, _NOTHING)} for where in ("above", "below", "second below")
)
_JUST_AFTER, _GAP_BEFORE, _GAP_AFTER = "just after prose", "an empty line before", "an empty line after"
_TITLE_ABOVE, _TITLE_BELOW = "a title stands above", "a title stands below"
_BYLINE_FOLLOWS, _DATE_FOLLOWS = "a byline follows", "a date follows"
_LENGTHS = (8, 16, 28, 45, 70, 100, 130, 150, 200, 300)
_LENGTH = tuple(f"length {i}" for i in range(len(_LENGTHS) + 1))
_STOPPED = "ends in a full stop"
_ENDINGS = {
    **dict.fromkeys(".。", _STOPPED),
    **dict.fromkeys(":：", "ends in a colon"),
    **dict.fromkeys("?？", "ends in a question"),
    **dict.fromkeys("!！", "ends in a call"),
    **dict.fromkeys(",;»›", "ends in the middle"),
}
_STOPS, _CLOSING = frozenset(".。"), frozenset('"”’»')

#: Everything that may hold for a place.
OF_PLACES = frozenset(
    (
        *_IS.values(), *_ABOVE.values(), *_BELOW.values(), *_SECOND_BELOW.values(), *_ROW, *_PROSE_BEFORE, *_PROSE_AFTER, *_LENGTH,
        *_ENDINGS.values(), _JUST_AFTER, _GAP_BEFORE, _GAP_AFTER, _TITLE_ABOVE, _TITLE_BELOW, _BYLINE_FOLLOWS, _DATE_FOLLOWS,
    )
)  # fmt: skip


def placed(lines: Sequence[Line]) -> list[list[str]]:
    """The names of what holds for the place of each of the first lines; none for a line that cannot be the headline."""
    prose = [i for i, line in enumerate(lines[: REACH + _PROSE_REACH]) if line.solid]
    sorts = [line.sort for line in lines[: REACH + 4]]
    gaps = [line.gap for line in lines[: REACH + 1]]
    gaps.append(False)
    sorts += [_NOTHING] * 2
    titles = [sort == "a title" for sort in sorts]
    out: list[list[str]] = []
    for i, line in enumerate(lines[:REACH]):
        text = line.text
        if line.sort in _NEVER or len(text) > LONGEST:
            out.append([])
            continue
        after = sorts[i + 1 : i + 5]
        before = bisect_right(prose, i - 1)
        at = before + line.solid
        found = [
            _IS[line.sort],
            _ABOVE[sorts[i - 1] if i else _NOTHING],
            _BELOW[after[0]],
            _SECOND_BELOW[after[1]],
            _ROW[i],
            _PROSE_BEFORE[before if before < 4 else 4],
            _PROSE_AFTER[bisect_right(_FAR, prose[at] - i) if at < len(prose) else -1],
            _LENGTH[bisect_right(_LENGTHS, length_of(text))],
        ]
        if (ending := _ending_of(text)) is not None:
            found.append(ending)
        if before and i - prose[before - 1] == 1:
            found.append(_JUST_AFTER)
        if "a byline" in after or "a name" in after:
            found.append(_BYLINE_FOLLOWS)
        if "a date" in after:
            found.append(_DATE_FOLLOWS)
        if True in titles[max(0, i - NEAR) : i]:
            found.append(_TITLE_ABOVE)
        if True in titles[i + 1 : min(i + 1 + NEAR, REACH)]:
            found.append(_TITLE_BELOW)
        if gaps[i]:
            found.append(_GAP_BEFORE)
        if gaps[i + 1]:
            found.append(_GAP_AFTER)
        out.append(found)
    return out


def _ending_of(text: str) -> str | None:
    """What a line ends in: a full stop before a closing mark counts, three in a row do not."""
    last = text[-1]
    if last in _CLOSING and text[-2:-1] in _STOPS:
        return _STOPPED
    return _ENDINGS.get(last) if last != "." or not text.endswith("...") else None
