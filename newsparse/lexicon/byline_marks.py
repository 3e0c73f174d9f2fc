"""The words around the names of a byline, found by the patterns of `byline_words`.

Each pattern is a long alternation, and most lines hold none of its words. The first letters of a line, or of its words, tell that at
a tenth of the cost: the tables below hold the letters that each pattern can begin with.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newsparse.lexicon.byline_words import LEAD, OTHER_HANDS, ROLE_LEADS, TAIL
from newsparse.lexicon.letters import holds_one

#: The first letters of everything that `LEAD` matches, in Latin script; other scripts are asked about every time.
_LEAD_STARTS = frozenset(
    "ana art auf aus aut bei ber chr col com con cre dai dal das dod doo edi ein enq ent ers esc ess exc fea fir fro gas ges glo gue hab inc int inv"
    " kir kol kom kri muh nap onz opi opr par pen per pho pic por pos pro prz pub red rec rep rev rez roz scr ser skr sto sub sze tek tes tex tri uma"
    " una une uns van ver vid vom von wor wri yaz".split()
)
_SHORT_LEADS = frozenset("a af av by da de di un um".split())
#: The first letters of what tells what those did whom a byline names.
_ROLE_STARTS = frozenset("add rep wri edi com".split())
#: The first letters of the words that end the names, digits apart.
_TAIL_STARTS = frozenset(
    "act agg akt atu auj aye bio cat com con cop cre cza dat e ema fac fil fir fol fon fue gep ges get hac heu hoy há il ins kat kom las lee les lin luk läs"
    " min mis mod mor opd opp opu par pos pub que rea res rub sch sea soc see sha sho sou sta tag tei tem tie tod twi upd ver vie vor yes zul дат ист".split()
)
_HANDS_STARTS = frozenset("bil exp fac fot gra ill ilu ima med pho pic res rev tra ver vid zdj übe пер фот".split())
_HANDS_INSIDE = ("写真", "撮影", "翻訳", "攝影", "摄影", "사진", "تصوير", "عکس")
#: What stands behind the figures of times and durations.
_TIMED = re.compile(r"\d(?:[.:h]\d|\s?(?:min|分)|\s(?:hour|day|ore|giorni|uur|dagen|godzin))", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_EAST = "\u2e80"


def lead_of(text: str) -> re.Match[str] | None:
    """The words before the names that a text begins with; `None` if it begins with none.

    >>> lead_of("By Jane Roe")[0], lead_of("Jane Roe") is None, lead_of("Byron Roe") is None
    ('By ', True, True)
    """
    start = text[:3].lower()
    if start not in _LEAD_STARTS and start.isascii() and _first_word(start) not in _SHORT_LEADS:
        return None
    return _lead(text)


@lru_cache(maxsize=256)  # a line's lead is asked for by several readers
def _lead(text: str) -> re.Match[str] | None:
    return LEAD.match(text)


def _first_word(start: str) -> str:
    """The letters before the first sign of a few characters."""
    return start if start.isalpha() else start[:2] if start[:2].isalpha() else start[:1]


def role_lead_of(text: str) -> tuple[str, int] | None:
    """What those did whom a text names, by the words that it begins with, and where these end: 'Editing by Jane Roe'."""
    start = text[:3].lower()
    if start in _ROLE_STARTS or not start.isascii():
        for pattern, role in ROLE_LEADS:
            if (match := pattern.match(text)) is not None:
                return role, match.end()
    return None


def tail_of(text: str, start: int = 0) -> re.Match[str] | None:
    """Where the names are over from an offset on, by a word of dates, reading times or buttons; `None` where none stands.

    >>> tail_of("Jane Roe Updated at noon")[0], tail_of("Jane Roe") is None
    (' Updated at noon', True)
    """
    return TAIL.search(text, start) if _may_end(text, _starts(text)) else None


def names_only(text: str) -> str:
    """A byline up to the words that end its names, and to those who took pictures, translated or checked.

    >>> names_only("Jane Roe, photos by John Doe"), names_only("Jane Roe | 5 min read"), names_only("Jane Roe")
    ('Jane Roe, ', 'Jane Roe', 'Jane Roe')
    """
    starts = _starts(text)
    if not _HANDS_STARTS.isdisjoint(starts) or (not text.isascii() and holds_one(text, _HANDS_INSIDE)):
        text = OTHER_HANDS.sub("", text, count=1)
    return TAIL.sub("", text, count=1) if _may_end(text, starts) else text


def has_marks(text: str) -> bool:
    """Whether words may stand before, among or behind the names of a text that say something else.

    >>> has_marks("By Jane Roe"), has_marks("Jane Roe, photos by John Doe"), has_marks("Jane Roe")
    (True, True, False)
    """
    if lead_of(text) is not None or role_lead_of(text) is not None:
        return True
    starts = _starts(text)
    handed = not _HANDS_STARTS.isdisjoint(starts) and OTHER_HANDS.search(text) is not None
    return handed or (_may_end(text, starts) and TAIL.search(text) is not None)


def _starts(text: str) -> list[str]:
    """The first letters of every word."""
    return [word[:3] for word in _WORD.findall(text.lower())]


def _may_end(text: str, starts: list[str]) -> bool:
    """Whether a word of `TAIL` may stand in a text, by the first letters of its words and by its figures."""
    if not _TAIL_STARTS.isdisjoint(starts) or "©" in text or _TIMED.search(text) is not None:
        return True
    return not text.isascii() and any(start[0] > _EAST for start in starts)
