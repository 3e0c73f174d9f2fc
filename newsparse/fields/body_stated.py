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

#: A shorter text states no article, and a block's shorter one stands in any by chance.
_LEAST_STATED, _LEAST = 200, 24
#: So many characters of a block's beginning or end tell that it is there: data leave links and marks inside a paragraph out.
_COMPARED = 40
#: So much of the best region's prose has to be there, in hundredths.
_COVERED = 60


def stated_text(page: Page, view: Regions, solid: Sequence[bool]) -> str:
    """The text that a page's data state, white space folded; empty where they state none or not that of the best region."""
    stated = page.once(gather_statements).on("body")
    if not stated:
        return ""
    longest = fold_space(max((statement.raw for statement in stated), key=len))
    if len(longest) < _LEAST_STATED:
        return ""
    whole = there = 0
    for _, _, _, text, _, region, _, _, _ in compress(page.blocks, solid):
        if view.best <= region < view.behind:
            whole += len(text)
            if _stands_in(text, longest):
                there += len(text)
    return longest if there * 100 > whole * _COVERED else ""


def stated_sign(text: str, kind: str, stated: str) -> int | None:
    """The feature that says whether a block stands in the stated text; none for a block that is too short to tell."""
    if len(text) < _LEAST:
        return None
    signs = _STATED if _stands_in(text, stated) else _UNSTATED
    return signs.get(kind) or signs["other"]


def _stands_in(text: str, stated: str) -> bool:
    return text[:_COMPARED] in stated or text[-_COMPARED:] in stated
