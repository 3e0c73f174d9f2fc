"""Pen names that sign: names of one word, and names to log in with, that a word of bylines leads to.

One word in an author's place is a section as often as a name. It is a name where "by" stands before it and it leads to the page of an
author, 'by mady', or where a day stands beside it too, 'Geschrieben von Cooper am 25.08.2015'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.evidence.markup import may_state
from newsparse.evidence.statement import Statement
from newsparse.fields.byline_places import blocks_of_other_hands
from newsparse.fields.byline_witnesses import NEAR, Witness
from newsparse.fields.reading import Hints
from newsparse.fields.site_names import SiteNames
from newsparse.lexicon.byline_parts import agency_of, is_desk
from newsparse.lexicon.calendar_words import FULL_WEEKDAYS
from newsparse.lexicon.date_words import PUBLISHED_WORDS
from newsparse.lexicon.name_words import NO_AUTHOR, PLACEHOLDERS
from newsparse.lexicon.written_dates import find_dates
from newsparse.model.fields import Author
from newsparse.model.kinds import EvidenceSource
from newsparse.reading.page import Page, PageBlock

#: The words that lead to who signs, as the last before the name.
_BY = r"(?:by|von|par|por|door|av|przez|från|автор:?|(?:autor|author|auteur|autore|skribent)\s?:)"
#: Before a linked name they may run into it: 'byJane'.
_ENDS_IN_BY = re.compile(rf"(?:^|[\s|·•»/)\d]){_BY}\s?$", re.IGNORECASE)
_BY_LINKED = re.compile(rf"{_BY}\s", re.IGNORECASE)
#: A name of one word in a line with a day, and what stands behind it.
_LED_TO = re.compile(
    rf"(?:^|[\s|·•»/]){_BY}\s(?P<name>[^\s,|·•]{{3,24}})(?=\s*$|\s?[|·•]|\s(?:on|am|le|el|em|il|op|den|dnia|at|vor|um|a)\s|\s[–—-]\s|,?\s\d)",
    re.IGNORECASE,
)
#: One to three words of letters, figures and the signs of log-ins.
_PEN_NAME = re.compile(r"[^\W_][\w.’'-]{1,28}(?:\s[^\W_][\w.’'-]{0,20}){0,2}")
#: Words of accounts that are no person's.
_MACHINE = re.compile(
    r"admin|editor|redak|redac|webmaster|wordpress|staff|user|author|guest|test\b|demo|support|www|\.(?:com|de|org|net)\b",
    re.IGNORECASE,
)
#: Words behind "by" that are days, ways and sides of something.
_NO_NAMES = FULL_WEEKDAYS.keys() | frozenset(
    "noon midnight midday today tomorrow tonight phone email e-mail mail post hand default far bus train car now heute morgen mittag hier dort telefon whatsapp correo teléfono telefone courriel téléphone post brief".split()
)
#: The longest line that signs, and the words besides a name and a day that it may have: labels, a time to read, a count of comments.
_LONGEST_LINE, _OTHER_WORDS = 120, 9
_WORDS = re.compile(r"[^\W\d_]+")
#: So many blocks above the headline a signature may stand.
_ABOVE = 6
_SIGNING_KINDS = frozenset(("paragraph", "heading", "list-item", "table"))
#: Addresses of those who have an account: behind "by" they are authors.
_USERS_PATH = re.compile(r"/(?:users?|members?|u|user-profile)/|[?&]author=\d|/@\w")


def named_by_pen_names(page: Page, anchor: int | None, own: SiteNames, hints: Hints) -> list[Witness]:
    """Whoever signs by a pen name near the headline: linked to an author's page, else in a line with a day; one and no other."""
    found: dict[str, Witness] = {}
    for block in _short_lines(page, anchor):
        for name in [*_linked(block)] or [*_dated(block, hints)]:
            if _may_sign(name, own):
                about = {"how": "pen name"}
                statement = Statement(
                    "author", EvidenceSource.TEXT, f"block {block.number}", block.text, about, block.number
                )
                witness = Witness.of("pen name", (statement,), (Author(name=name),), ())
                found.setdefault(name.casefold(), witness)
    return list(found.values()) if len(found) == 1 else []


def _short_lines(page: Page, anchor: int | None) -> Iterator[PageBlock]:
    """The short lines near the headline that do not belong to other articles."""
    start = anchor if anchor is not None else 0
    others = page.once(blocks_of_other_hands)
    for block in page.blocks[max(0, start - _ABOVE) : start + NEAR]:
        if len(block.text) <= _LONGEST_LINE and block.kind in _SIGNING_KINDS and block.number not in others:
            yield block


def _linked(block: PageBlock) -> Iterator[str]:
    """The names that links to authors' pages show behind a word of bylines, which may be linked too."""
    for start, end, url in block.links:
        words = block.text[start:end]
        led = _BY_LINKED.match(words)
        if led is None and not (start and _ENDS_IN_BY.search(block.text, max(0, start - 20), start)):
            continue
        name = words[led.end() :] if led is not None else words
        if _PEN_NAME.fullmatch(name) and (may_state(url) or _USERS_PATH.search(url) is not None):
            yield name


def _dated(block: PageBlock, hints: Hints) -> Iterator[str]:
    """The name of one word that a line with a day and little else leads to."""
    match = _LED_TO.search(block.text)
    if match is None or _PEN_NAME.fullmatch(match["name"]) is None or match["name"].lower() in _NO_NAMES:
        return
    # a small letter stands for somebody only where the line says that something was published by them
    if (not match["name"].islower() or PUBLISHED_WORDS.within(block.text)) and _is_signature(block, match, hints):
        yield match["name"]


def _is_signature(block: PageBlock, match: re.Match[str], hints: Hints) -> bool:
    """Whether a line with a name in it has a day and few other words."""
    days = find_dates(block.text, language=hints.language)
    if not days or any(day.start <= match.start("name") < day.end for day in days):
        return False
    rest = block.text[: days[0].start] + " " + block.text[days[0].end :]
    return len(_WORDS.findall(rest)) <= _OTHER_WORDS


def _may_sign(name: str, own: SiteNames) -> bool:
    """Whether a word is not that of an account, a desk, an agency or the outlet."""
    low = name.casefold()
    if low in PLACEHOLDERS or _MACHINE.search(low) is not None or not any(map(str.isalpha, low)):
        return False
    if is_desk(name) or agency_of(name) is not None or not NO_AUTHOR.isdisjoint(low.split()):
        return False
    return not own.signs(name) and not own.has(name)
