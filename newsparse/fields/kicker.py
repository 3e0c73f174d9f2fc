"""The headline's own words, and the kicker above or before them."""

from __future__ import annotations

import re

from newsparse.evidence.statement import Statements
from newsparse.fields.site_names import SiteNames
from newsparse.fields.titles import plain_title, title_key

#: How many blocks above the headline a kicker may stand.
_ABOVE = 4

#: Bound of a kicker's words.
_KICKER_WORDS = 9

#: A headline has at least so many words of its own.
_OWN_WORDS = 3


def find_kicker(statements: Statements, headline: str, block: int | None, names: SiteNames) -> str | None:
    """The short line above the headline; `None` where there is none, or only the site's name."""
    if block is None:
        return None
    key = title_key(headline)
    for topic in ("kicker", "section"):
        if topic == "section" and (part := _part_before(statements, headline, block)) and not names.names(part):
            return part
        near = [s for s in statements.on(topic) if s.block is not None and block - _ABOVE <= s.block <= block]
        for statement in reversed(near):
            lines = [plain_title(line) for line in statement.raw.split("\n")]
            # Of the steps of a way the last counts; a kicker may run over two lines.
            texts = [" ".join(lines), *lines] if topic == "kicker" and len(lines) < 3 else lines[::-1]
            for text in texts:
                if _may_be_kicker(text, key) and not names.names(text):
                    return text
    return None


def _part_before(statements: Statements, headline: str, block: int) -> str | None:
    """The first element inside the heading, where the headline is all that stands behind it in the heading."""
    for statement in statements.on("headline"):
        if statement.block == block and (parts := statement.about.get("parts")):
            first = plain_title(parts.split("\x1f", 1)[0])
            whole = plain_title(statement.raw.replace("\n", " "))
            if (
                whole.startswith(first)
                and whole.endswith(headline)
                and not any(c.isalnum() for c in whole[len(first) : -len(headline)])
                and _may_be_kicker(first, title_key(headline))
            ):
                return first
    return None


def own_words(statements: Statements, text: str, block: int | None) -> str:
    """A visible heading without the kicker before and the dek behind its own words, where the markup labels them.

    `<h1><span class="kicker">Rain</span> <span class="title">It pours again</span></h1>` → "It pours again".
    """
    if block is None:
        return text
    for statement in statements.on("kicker"):
        kicker = plain_title(statement.raw)
        if statement.block == block and text.startswith(kicker):
            text = _rest(text, text[len(kicker) :])
    for statement in statements.on("dek"):
        dek = plain_title(statement.raw)
        if statement.block == block and text.endswith(dek):
            text = _rest(text, text[: -len(dek)])
    for statement in statements.on("headline"):
        part = plain_title(statement.raw)
        if statement.block == block and statement.about.get("how") == "class" and text.endswith(part):
            before = text[: -len(part)]
            if len(part.split()) >= _OWN_WORDS and len(before.split()) <= _KICKER_WORDS:
                text = part
    return text


def _rest(text: str, rest: str) -> str:
    """What is left of a heading, unless it is too little to be one."""
    rest = rest.strip(" :|/•·–—-")
    return rest if len(rest.split()) >= _OWN_WORDS else text


#: A day, an hour or the time that reading takes: they stand above headlines as kickers do.
_MOMENT = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?!\d).{0,12}\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d\d|\d{1,2}\W+(?:\w+\W+){1,3}20\d\d"
    r"|\d{1,3}\s?(?:min(?:s|ut\w*)?\b|мин|分|분)"
)

#: What stands above headlines and is no kicker: labels of adverts and of the page's own parts.
_NO_KICKER_WORDS = """
anzeige | advertisement | advertorial | ad | reklama | publicidad | publicité | werbung | sponsored | home
homepage | start | startseite | text | article | artikel | filed under | premium | willkommen | welcome | menu
sections | up next | from | von | by | an | section | topics | more | mehr | related | search | share | teilen
subscribe | exclusive for subscribers | category | categories | tags | news | nachrichten | live | new | updated
sie sind hier | you are here | log in | log out | login | log in log out | sign in | stay logged in | register | tweet
print | email | save | follow | comments | listen | anhören | drucken | merken | artikel merken | teilen | compartir
partager | condividi | main menu | last updated | share on facebook | share on twitter | share on x | 記事 | ニュース | home news | aus
"""
_NO_KICKER = frozenset(word.strip() for line in _NO_KICKER_WORDS.splitlines() for word in line.split("|"))


#: The steps of a way to the page without what divides them: "HomeNews".
_GLUED_WAY = re.compile(r"Home(?=[A-Z])")


def _may_be_kicker(text: str, key: str) -> bool:
    """Whether a text is short enough, has letters, and is not the headline or a part of it."""
    return (
        len(text) > 1
        and len(text.split()) <= _KICKER_WORDS
        and any(c.isalpha() for c in text)
        and not any(c in text for c in "»›>|/")
        and title_key(text).strip(":") not in _NO_KICKER
        and not _GLUED_WAY.match(text)
        and title_key(text) not in key
        and key not in title_key(text)
        and not _MOMENT.search(text)
    )
