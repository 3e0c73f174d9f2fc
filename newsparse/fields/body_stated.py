"""What of a page stands in the article's text as the page's own data state it.

A sixth of news pages carry their text a second time, in JSON-LD. What is in it is hardly ever furniture; what is not may be, if
the rest is there: some data state only the beginning, and some are another article's.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress

from newsparse.evidence.gather import gather_statements
from newsparse.fields.body_regions import Regions
from newsparse.fields.feature_names import BODY_FEATURES as NAMES
from newsparse.reading.document import fold_space
from newsparse.reading.page import Page

_KINDS = ("paragraph", "heading", "list-item", "other")
_STATED = {kind: NAMES[f"stated:{kind}"] for kind in _KINDS}
_UNSTATED = {kind: NAMES[f"unstated:{kind}"] for kind in _KINDS}
_OTHER = (_UNSTATED["other"], _STATED["other"])

#: A shorter text states no article, and a block's shorter one stands in any by chance.
_LEAST_STATED, _LEAST = 200, 24
#: So many characters of a block's beginning tell that it is there, or of a paragraph's end: data leave links and marks inside it out.
_COMPARED = 40
#: So much of the best region's prose has to be there, in hundredths.
_COVERED = 60


def stated_signs(page: Page, view: Regions, solid: Sequence[bool]) -> Sequence[int]:
    """For each block the feature that says whether it stands in the text that the page's data state; -1 for one that is too short to tell.

    Empty where the data state no text, or not that of the best region.
    """
    stated = page.once(gather_statements).on("body")
    if not stated:
        return ()
    longest = fold_space(max((statement.raw for statement in stated), key=len))
    if len(longest) < _LEAST_STATED:
        return ()
    there = [
        len(text) >= _LEAST and (text[:_COMPARED] in longest or (is_solid and text[-_COMPARED:] in longest))
        for (_, _, _, text, _, _, _, _, _), is_solid in zip(page.blocks, solid, strict=True)
    ]
    whole = found = 0
    for number, _, _, text, _, region, _, _, _ in compress(page.blocks, solid):
        if view.best <= region < view.behind:
            whole += len(text)
            if there[number]:
                found += len(text)
    if found * 100 <= whole * _COVERED:
        return ()
    return [
        -1 if len(text) < _LEAST else (_STATED if stands else _UNSTATED).get(kind, _OTHER[stands])
        for (_, kind, _, text, _, _, _, _, _), stands in zip(page.blocks, there, strict=True)
    ]
