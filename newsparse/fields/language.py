"""The language of a page: what it declares, checked against what it reads as."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsparse.evidence.gather import gather_statements
from newsparse.fields.reading import Hints
from newsparse.fields.site_names import host_of
from newsparse.fields.text_region import text_sample
from newsparse.lexicon.languages import guess_language
from newsparse.lexicon.outlets import outlet_of_host
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence
from newsparse.reading.page import Page

#: Where a page declares its language, most believed first.
_PLACES = ("html[lang]", "content-language", "inLanguage", "og:locale", "language", "dc.language", "lang", "locale")

_TAG = re.compile(r"^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$")
_NONE = frozenset({"und", "xx", "zxx", "mul"})

#: Languages that a few words do not tell apart; a declaration of one is not contradicted by another of the same row.
_KIN = (
    {"sv", "no", "nb", "nn", "da", "fo", "is"},
    {"hr", "sr", "bs", "sl", "sh", "mk", "me"},
    {"es", "ca", "gl", "pt", "ast", "oc", "an"},
    {"it", "co", "sc", "rm", "fur", "vec"},
    {"id", "ms", "jv", "su"},
    {"ar", "fa", "ur", "ps", "ckb", "ug", "sd"},
    {"hi", "mr", "ne", "sa"},
    {"bn", "as"},
    {"nl", "af", "fy", "li"},
    {"cs", "sk"},
    {"ru", "uk", "be", "bg", "mk", "kk", "ky", "mn", "tg", "sr"},
    {"de", "lb", "nds", "als", "gsw"},
    {"ro", "mo"},
    {"he", "yi", "iw"},
    {"fi", "et"},
    {"en", "sco"},
    {"fr", "oc", "br", "wa"},
    {"zh", "yue", "wuu"},
    {"tr", "az"},
    {"pl", "csb", "szl"},
)

#: How much text is looked at, and how little is too little to contradict a declaration.
_SAMPLE = 1000
_ENOUGH = 500
#: Items hold nothing but their text: less of it is enough.
_ENOUGH_OF_ITEM = 300

_Found = tuple[str | None, tuple[Evidence, ...], tuple[Issue, ...]]


def read_language(page: Page, hints: Hints) -> _Found:
    """The page's language tag, where it was found, and an issue where the text is in another language than declared.

    What the text reads as goes before a declaration that it plainly contradicts: templates declare English by default.
    """
    statements = page.once(gather_statements).on("language")
    marks = [statement.about.get("key") or statement.where for statement in statements]
    stated = [
        (tag, statement.evidence())
        for place in _PLACES
        if place in marks
        for statement, mark in zip(statements, marks, strict=True)
        if mark == place and (tag := language_tag(statement.raw))
    ]
    if hints.language:
        stated.append((hints.language, Evidence(EvidenceSource.CALLER, "language", hints.language)))
    found = _settled(stated, text_sample(page, _SAMPLE), "page")
    return found if found[0] is not None else _of_outlet(page, hints)


def _of_outlet(page: Page, hints: Hints) -> _Found:
    """The language of the outlet that the address belongs to: what is left where nothing is declared and the text is short."""
    host = host_of(page.document.url or hints.url)
    outlet = outlet_of_host(host) if host else None
    if outlet is None or outlet.language is None:
        return None, (), ()
    return outlet.language, (Evidence(EvidenceSource.URL, "host", host),), ()


def settled_language(stated: Iterable[Evidence], sample: str) -> _Found:
    """The language tag of an item that states one, most believed first, checked against a sample of its text."""
    tags = [(tag, evidence) for evidence in stated if (tag := language_tag(evidence.raw))]
    return _settled(tags, sample, "item", _ENOUGH_OF_ITEM)


def _settled(stated: list[tuple[str, Evidence]], sample: str, what: str, enough: int = _ENOUGH) -> _Found:
    """The first tag that is stated, unless the sample is plainly in another language."""
    read = guess_language(sample)
    if read is None:
        return (stated[0][0] if stated else None), tuple(evidence for _, evidence in stated[:5]), ()
    seen = Evidence(EvidenceSource.TEXT, "the words of its paragraphs", read)
    if not stated:
        return read, (seen,), ()
    if _are_kin(stated[0][0], read) or len(sample) < enough:
        return stated[0][0], tuple(evidence for _, evidence in stated[:5]), ()
    declared = stated[0][1]
    issue = Issue.of(
        IssueCode.LANGUAGE_DISPUTED,
        "language",
        f"The {what} declares {stated[0][0]}, its text reads as {read}.",
        declared,
        seen,
    )
    agreeing = [(tag, evidence) for tag, evidence in stated if _are_kin(tag, read)]
    tag = agreeing[0][0] if agreeing else read
    return tag, (*(evidence for _, evidence in agreeing[:4]), seen), (issue,)


def language_tag(raw: str) -> str | None:
    """A language tag in its usual spelling; `None` if it is none.

    >>> language_tag("en_us"), language_tag("zh-Hans, en"), language_tag("English please")
    ('en-US', 'zh-Hans', None)
    """
    first = raw.split(",")[0].strip()
    language, *rest = first.replace("_", "-").split("-")
    if not _TAG.match(first) or language.lower() in _NONE:
        return None
    return "-".join([language.lower(), *(part.upper() if len(part) == 2 else part for part in rest)])


def _are_kin(tag: str, language: str) -> bool:
    """Whether a tag's language is the other one, or one that is not told apart from it."""
    primary = tag.lower().split("-")[0]
    return primary == language or any(primary in row and language in row for row in _KIN)
