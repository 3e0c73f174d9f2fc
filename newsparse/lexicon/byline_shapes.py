"""What a line can be seen to hold before it is read as a byline: nobody's name for sure, or one name and nothing else.

`parse_byline` reads a line piece by piece. Most lines of a text that may sign it name nobody, and most that name somebody are a name alone:
a look at the words tells both.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newsparse.lexicon.byline_marks import has_marks
from newsparse.lexicon.byline_parts import is_name, is_own
from newsparse.lexicon.byline_words import GLUED, JOINING
from newsparse.lexicon.letters import holds_one
from newsparse.lexicon.name_words import AGENCIES, DEGREES, DESKS, NO_AUTHOR, NO_NAME, PARTICLES, PLACEHOLDERS, SUFFIXES
from newsparse.lexicon.outlets import outlet_named, outlet_names

#: Scripts that have names without capitals.
CASELESS = re.compile("[\u0590-\u1dff\u2e80-\uffff\U00010000-\U0010ffff]")
#: A word that may be of a name, with the marks that names have inside, or a sign that stands in none.
_TOKEN = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.`ʻ\-‑])*|[,;:|•·/&+–—]")
#: These, and words that stand between two names and in none.
_DIVIDERS = frozenset((*",;:|•·/&+–—", "und", "e", "i"))
_WORD = re.compile(r"[^\W_]+")
#: Words in low case that stand within names; they begin others.
_WITHIN = PARTICLES | SUFFIXES
_PREFIXES = ("d'", "d’", "l'", "l’", "al-", "el-")
_NO_NAME = NO_NAME | NO_AUTHOR
#: Signs of what is cut out of a byline before it is read; what stood around it stands together then.
_CUT = ("@", "(", "[", "（", "://", "www.", "WWW.")
#: What no name has that is plain: words that join, belong to it or divide it, and those of agencies.
_NOT_PLAIN = JOINING | _WITHIN | DEGREES | {word for name in AGENCIES for word in name.split()}
#: Words before an outlet, which may end another word, and parts of those of interviews.
_NOT_INSIDE = ("for ", "für ", "pour ", "para ", "per ", "interv", "gespräch", "entrev", "entret")
#: Words before a name that are read past without another look.
PLAIN_LEADS = ("By ", "by ", "Von ", "von ", "Par ", "par ", "Por ", "por ")


@lru_cache(maxsize=1)
def _ends() -> dict[str, frozenset[str]]:
    """The last words of the names of agencies and outlets, and the first words of those that end so; desks have one word."""
    found: dict[str, set[str]] = {word: {word} for word in DESKS}
    for name in (*AGENCIES, *outlet_names()):
        words = _WORD.findall(name)
        found.setdefault(words[-1], set()).add(words[0])
    return {last: frozenset(firsts) for last, firsts in found.items()}


def may_name(text: str) -> bool:
    """Whether a line may name somebody: two words together that could be a name's, or an agency, a desk or an outlet.

    `parse_byline` refuses every line of which this is false, unless it lets one word sign.

    >>> may_name("5 October 2015, by Jane Roe"), may_name("AFP"), may_name("Latest stories from Sandhaven"), may_name("January 12, 2023")
    (True, True, False, False)
    """
    if not text.isascii() and CASELESS.search(text) is not None:
        return True
    if GLUED.search(text) is not None:
        return True
    together = not holds_one(text, _CUT)
    before = False
    for token in _TOKEN.findall(text):
        if token in _DIVIDERS:
            before = before and not together
            continue
        bare = token.lower().strip(".'’-")
        if (token[0].isupper() or token.startswith(_PREFIXES)) and (not bare.isalpha() or bare not in _NO_NAME):
            if before:
                return True
            before = True
        elif together and bare not in _WITHIN and token not in _WITHIN:
            before = False
    words = _WORD.findall(text.lower())
    ends = _ends()
    return not ends.keys().isdisjoint(words) and any(
        word in ends and not ends[word].isdisjoint(words) for word in words
    )


def plain_name(text: str, outlet: str | None) -> bool:
    """Whether a text is one person's name in plain letters, each word with its capital: `parse_byline` finds that name and nothing else.

    >>> plain_name("Jane Roe", None), plain_name("Jane van Roe", None), plain_name("By Jane Roe", None), plain_name("Latest News", None)
    (True, False, False, False)
    """
    if not (text.istitle() and text.replace(" ", "").isalpha()):
        return False
    low = text.lower()
    if not _NOT_PLAIN.isdisjoint(low.split()) or low in PLACEHOLDERS or holds_one(low, _NOT_INSIDE) or has_marks(text):
        return False
    return is_name(text) and outlet_named(text) is None and not is_own(text, outlet)
