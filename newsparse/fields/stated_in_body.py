"""What a news item leaves to its text: a line that signs it, the dateline that it begins with."""

from __future__ import annotations

import datetime as dt

import attrs

from newsparse.fields.byline_below import signed_below
from newsparse.fields.byline_lines import lines_near
from newsparse.fields.dateline import read_dateline
from newsparse.fields.reading import Hints, Reading
from newsparse.fields.stated_dateline import without_dash
from newsparse.model.explanation import Candidate
from newsparse.model.fields import Byline, Dateline
from newsparse.reading.page import Page

#: So many blocks may stand before the first paragraph: an advisory to editors, the main points, a byline.
_BEFORE = 8


def signed_body(page: Page, hints: Hints, stated: Reading[Byline | None]) -> Reading[Byline | None]:
    """The byline that a line of the body states, above the text or below it, with the agencies that the item stated."""
    found = lines_near(page, None, hints)[:1] or signed_below(page, None, hints)[:1]
    if not found or not found[0].authors:
        return stated
    evidence = tuple(statement.evidence() for statement in found[0].statements)
    agencies = (stated.value.agencies if stated.value is not None else ()) + found[0].agencies
    value = Byline(
        text=evidence[0].raw,
        authors=found[0].authors,
        agencies=tuple(dict.fromkeys(agencies)),
        evidence=evidence + (stated.value.evidence if stated.value is not None else ()),
    )
    candidates = (Candidate(evidence[0].raw, evidence[0], True, "a line of the text that signs it"),)
    return Reading(value, (), lambda: candidates)


def dateline_in_body(page: Page, hints: Hints) -> Dateline | None:
    """The dateline of the first paragraph that begins with one, without its dash."""
    day = hints.published
    day = day.date() if isinstance(day, dt.datetime) else day
    for block in page.blocks[:_BEFORE]:
        if block.kind in ("paragraph", "line"):
            read = read_dateline(block.text, language=hints.language, published=day)
            if read is not None:
                return attrs.evolve(read, text=without_dash(read.text))
    return None
