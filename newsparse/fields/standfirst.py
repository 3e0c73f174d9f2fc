"""What stands around the headline: the kicker above it, the dek below."""

from __future__ import annotations

import re

from newsparse.evidence.statement import Statements
from newsparse.fields.site_names import SiteNames
from newsparse.fields.text_region import text_region
from newsparse.fields.titles import likeness, plain_title, title_key, words_of
from newsparse.reading.page import Page

#: How many blocks above the headline a kicker may stand, and how many below it a dek.
_ABOVE = 4
_BELOW = 30
_RIGHT_BELOW = 2

#: Bounds of a kicker's words and a dek's characters.
_KICKER_WORDS = 9
_DEK = (20, 900)

#: Blocks so long are paragraphs; the first of them may be the dek itself, the second is text.
_PARAGRAPH = 160

#: A heading so like the headline is the headline in other words.
_SAME = 0.5

#: So many characters of a description are enough to know it by; descriptions are often cut.
_ENOUGH = 60

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


#: A day or an hour, which stands above headlines as kickers do.
_MOMENT = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?!\d).{0,12}\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d\d|\d{1,2}\W+(?:\w+\W+){1,2}20\d\d"
)

#: What stands above headlines and is no kicker: labels of adverts and of the page's own parts.
_NO_KICKER_WORDS = """
anzeige | advertisement | advertorial | ad | reklama | publicidad | publicité | werbung | sponsored | home
homepage | start | startseite | text | article | artikel | filed under | premium | willkommen | welcome | menu
sections | up next | from | von | by | an | section | topics | more | mehr | related | search | share | teilen
subscribe | exclusive for subscribers | category | categories | tags | news | nachrichten | live | new | updated
sie sind hier | you are here
"""
_NO_KICKER = frozenset(word.strip() for line in _NO_KICKER_WORDS.splitlines() for word in line.split("|"))


def _may_be_kicker(text: str, key: str) -> bool:
    """Whether a text is short enough, has letters, and is not the headline or a part of it."""
    return (
        len(text) > 1
        and len(text.split()) <= _KICKER_WORDS
        and any(c.isalpha() for c in text)
        and not any(c in text for c in "»›>|/")
        and title_key(text).strip(":") not in _NO_KICKER
        and title_key(text) not in key
        and key not in title_key(text)
        and not _MOMENT.search(text)
    )


def find_dek(page: Page, statements: Statements, headline: str, block: int | None) -> str | None:
    """The standfirst below the headline; `None` where there is none.

    A line that is labelled so; else a heading right below the headline; else the page's own description where it
    stands below the headline, apart from the paragraphs of the text.
    """
    if block is None:
        return None
    key, words = title_key(headline), words_of(headline)
    below = _below(page, block)
    for statement in statements.on("dek"):
        if statement.block is not None and statement.block in below:
            shown = page.blocks[statement.block]
            text = shown.text if "\n" in statement.raw else plain_title(statement.raw)
            if shown.kind != "caption" and _may_be_dek(text, key):
                return text
    for candidate in page.blocks[block + 1 : block + 1 + _RIGHT_BELOW]:
        if (
            candidate.kind == "heading"
            and candidate.level > 1
            and not candidate.links
            and _may_be_dek(candidate.text, key)
            and likeness(words_of(candidate.text), words) < _SAME
        ):
            return candidate.text
    described = {title_key(plain_title(s.raw))[:_ENOUGH] for s in statements.on("description")[:12]}
    region = page.once(text_region)
    for number in below:
        candidate = page.blocks[number]
        if (
            candidate.region != region
            and candidate.kind != "caption"
            and title_key(candidate.text)[:_ENOUGH] in described
            and _may_be_dek(candidate.text, key)
        ):
            return candidate.text
    return None


def _below(page: Page, block: int) -> range:
    """The numbers of the blocks below the headline in which a dek may stand: up to where the text is under way."""
    paragraphs = 0
    for candidate in page.blocks[block + 1 : block + 1 + _BELOW]:
        paragraphs += len(candidate.text) >= _PARAGRAPH
        if paragraphs > 1:
            return range(block + 1, candidate.number)
    return range(block + 1, min(block + 1 + _BELOW, len(page.blocks)))


def _may_be_dek(text: str, key: str) -> bool:
    """Whether a text is as long as deks are, and no part of the headline."""
    return _DEK[0] <= len(text) <= _DEK[1] and title_key(text) not in key and "©" not in text
