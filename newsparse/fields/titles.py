"""Titles cleaned: what a place says as a headline, without the site's name, entities and marks that are not its own."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Collection
from functools import lru_cache
from itertools import islice

from newsparse.reading.document import fold_space

#: What divides a headline from a site's or a section's name.
SEPARATOR = re.compile(
    r"""
      \s+ [-–—|·•»«:/~>‹›*+] {1,3} \s+      # Headline - Site, Headline :: Site
    | \s* (?: [|｜¦] | \s:: | » | › ) \s*    # Headline| Site
    | \s+ [-–—|] (?= \S ) | (?<= \S ) [–—|] \s+   # Headline -Site
    | : \s+                                   # Site: Headline
    """,
    re.VERBOSE,
)
#: Sorts of article that stand behind a headline's bar.
_LABELS = frozenset(
    "opinion | analysis | comment | editorial | column | letters | letter | review | video | photos | live | watch | "
    "explainer | podcast | gallery | obituary | kommentar | meinung | analyse | opinión | vídeo".split(" | ")
)
#: What a section's name stands behind, and what a title has without it.
_TAIL = re.compile(r"\s+[|–—-]\s+")
_FEWEST_WORDS = 3
_TAG = re.compile(r"</?(?P<name>[A-Za-z][\w:.-]{0,30})[^<>]{0,200}>")
#: Elements of HTML that titles have in capitals; other words in capitals between such brackets are a wire's: a company's sign.
_CAPITALS = frozenset(
    "B BR I EM STRONG SPAN FONT P DIV A SUP SUB U S SMALL BIG IMG Q CITE H1 H2 H3 NOBR WBR CENTER TT".split()
)
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u2060\ufeff\x00-\x08\x0b\x0e-\x1f]")
_QUOTES = str.maketrans(
    {**dict.fromkeys("‘’‚‛`´ʼʹ′", "'"), **dict.fromkeys("“”„‟«»″〝〞", '"'), **dict.fromkeys("‐‑‒–—―−", "-")}
)
#: A site's name in brackets behind a headline.
_BRACKETED = re.compile(r"(?<=\S)\s\((?P<name>[^()]{2,40})\)$")
_OPPOSITE = {"»": "«", "«": "»", "›": "‹", "‹": "›"}
_CUT = re.compile(r"\s*(?:…|\.\.\.)$")
_WORD = re.compile(r"\w+")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{2,12});")


@lru_cache(maxsize=1024)
def plain_title(raw: str) -> str:
    """A title as people read it: entities resolved (also those escaped twice), tags and invisible characters taken out.

    'A &amp;quot;new&amp;quot; <b>start</b>' → 'A "new" start'
    """
    text = raw
    if "&" in text:
        for _ in range(2):
            if _ENTITY.search(text):
                text = html.unescape(text)
    if "<" in text:
        text = _TAG.sub(_without_tag, text)
    return fold_space(text if text.isprintable() else _INVISIBLE.sub("", text))


def _without_tag(tag: re.Match[str]) -> str:
    """Nothing in place of a tag; what only looks like one stays: 'SANDHAVEN STEEL <SHST> SEES LOSS'."""
    name = tag["name"]
    if name[0].islower() or (name in _CAPITALS and (len(name) > 1 or f"</{name}>" in tag.string)):
        return ""
    return tag[0]


#: A space beside a letter or a sign of East Asia says nothing: a heading has it where its lines break.
_WIDE_SPACE = re.compile(r"(?<=[぀-ヿ一-鿿:?!、。])\s+(?=[぀-ヿ一-鿿])")


@lru_cache(maxsize=1024)
def title_key(text: str) -> str:
    """A title for comparison: quotation marks and dashes of one kind, no case, no final full stop."""
    plain = text.casefold()
    if not plain.isascii():
        plain = _WIDE_SPACE.sub("", unicodedata.normalize("NFKC", plain).translate(_QUOTES))
    return " ".join(plain.replace("''", '"').split()).strip(" .")


def without_label(text: str) -> str:
    """A title without the sort of article that some outlets write behind it: "A year on | Opinion" → "A year on"."""
    head, bar, label = text.rpartition(" | ")
    return head if bar and label.casefold() in _LABELS and len(head.split()) > 2 else text


#: What an element at the head of a heading says that is a mark and no part of the headline.
_BADGES = frozenset(
    "live | live updates | breaking | breaking news | exclusive | updated | update | premium | plus | new | video | watch | sponsored | en vivo | en directo | "
    "en direct | direct | última hora | ao vivo | diretta | in diretta | liveblog | liveticker | ticker | eilmeldung | exklusiv | na żywo | canlı | son dakika".split(
        " | "
    )
)


def without_badge(text: str, first: str) -> str:
    """A heading without the mark that its `first` element holds: "LIVE Council votes" → "Council votes"."""
    if (
        first.casefold().strip(" :•·|") in _BADGES
        and text.startswith(first)
        and text[len(first) : len(first) + 1].isspace()
    ):
        return text[len(first) :].strip(" :•·|")
    return text


def without_section(text: str, sections: Collection[str]) -> str:
    """A title without the names of sections behind it: "Rain falls at last | Weather | News" → "Rain falls at last".

    `sections` are the keys of the sections that the page names elsewhere; at least three words stay.
    """
    end = len(text)
    for mark in reversed(list(_TAIL.finditer(text))):
        if title_key(text[mark.end() : end]) not in sections or text.count(" ", 0, mark.start()) + 1 < _FEWEST_WORDS:
            break
        end = mark.start()
    return text[:end]


@lru_cache(maxsize=1024)
def words_of(text: str) -> frozenset[str]:
    """The words of a title that can tell it from another: two letters or more, or a number."""
    return frozenset([word for word in _WORD.findall(text.casefold()) if len(word) > 1 or not word.isascii()])


def likeness(first: frozenset[str], second: frozenset[str]) -> float:
    """The share of the shorter title's words that the other has too, 0 to 1."""
    if not first or not second:
        return 0.0
    return len(first & second) / min(len(first), len(second))


def cut_short(text: str) -> str | None:
    """The words of a title before the dots where it was cut off; `None` if it was not."""
    if not text.endswith(("…", "...", "\n")):
        return None
    stem = _CUT.sub("", text)
    return stem if stem != text and len(stem) > 12 else None


def _quotes(text: str, mark: re.Match[str]) -> bool:
    """Whether an angle opens or closes a quotation and divides nothing: »Rain« in German, «Rain» in French."""
    sign = mark[0].strip()
    if sign not in ("»", "«", "›", "‹"):
        return False
    before, after = text[: mark.start()], text[mark.end() :]
    other = _OPPOSITE[sign]
    closes = before.count(other) > before.count(sign)
    opens = not mark[0][-1].isspace() and other in after
    return closes or opens or not before or not after


def without_site(text: str, is_site: Callable[[str], bool], known: Collection[str]) -> str:
    """A title without the names put before and behind it.

    What remains once a part that is the site's name is taken off, or the part that another place (`known`, as keys) has as
    its whole headline: "Rain - at last | Weather | Echo" → "Rain - at last" for the site "Echo" if "Rain - at last" is known.
    """
    if title_key(text) in known:
        return text
    if text.endswith(")") and (behind := _BRACKETED.search(text)) is not None and is_site(behind["name"]):
        text = text[: behind.start()]
    marks = [mark for mark in islice(SEPARATOR.finditer(text), 12) if not _quotes(text, mark)]
    for mark in marks:
        if title_key(text[: mark.start()]) in known:
            return text[: mark.start()].strip()
    for mark in marks:
        if title_key(text[mark.end() :]) in known:
            return text[mark.end() :].strip()
    start, end = 0, len(text)
    for mark in reversed(marks):
        if mark.end() <= end and not mark.group().startswith(":") and is_site(text[mark.end() : end]):
            end = mark.start()
        elif mark.end() <= end and not is_site(text[mark.end() : end]):
            break
    for mark in marks:
        if mark.start() >= end or not is_site(text[start : mark.start()]):
            break
        start = mark.end()
    return text[start:end].strip() or text
