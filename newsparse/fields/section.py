"""The section of the site that an article appeared in."""

from __future__ import annotations

import re

from newsparse.evidence.statement import Statement, Statements
from newsparse.fields.anchor import headline_block
from newsparse.fields.ranking import ranked
from newsparse.fields.site_names import SiteNames
from newsparse.fields.titles import plain_title, title_key
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence
from newsparse.reading.page import Page

_ORDER = (
    (EvidenceSource.OPEN_GRAPH, "article:section"),
    (EvidenceSource.JSON_LD, "articleSection"),
    (EvidenceSource.META, ""),
    (EvidenceSource.MICRODATA, "articleSection"),
    (EvidenceSource.OPEN_GRAPH, ""),
    (EvidenceSource.MARKUP, "rel"),
)

#: First steps of the way to a page that are no section.
_HOME = frozenset(
    {"home", "homepage", "start", "startseite", "accueil", "inicio", "portada", "início", "news", "hjem"}
    | {"strona główna", "главная", "ホーム", "首页"}
)

#: What stands in a section's place and is none.
NO_SECTION = frozenset(
    "website | tags | tag | article | articles | page | default | uncategorized | allgemein | none | null | cms | "
    "content | blog | undefined | other | front page | home | homepage".split(" | ")
)

#: What divides several sections in one place.
_DIVIDERS = re.compile(r"\s*[,;|]\s*")

#: How far above and below the headline the section's name stands, and of how many words it is.
_ABOVE, _BELOW, _WORDS = 6, 2, 4
#: What stands before the name: "Kategorien: Hafen", "In Harbour news".
_BEFORE = re.compile(
    r"^(?:(?:categor(?:y|ies)|kategorien?|rubrik|ressort|section|filed under|posted in|catégories?|categor[ií]as?)\s?:\s?|in\s(?=[A-Z]))",
    re.IGNORECASE,
)
#: What such elements hold besides: numbers, labels, bylines, ways back.
_NO_NAME = re.compile(
    r"\d|[:!?]$|^[‹«<←]|^(?:von|by|par|por|di|door|av|af|text)\s|^(?:記事|back|zurück|retour|volver|nächstes|next|article|artikel|artigo|articolo|artículo)$",
    re.IGNORECASE,
)
#: A line of a way to the page: "Home > News > Harbour".
_STEPS = re.compile(r"\s*[>»›/|\n]\s*")


def read_section(page: Page, statements: Statements, names: SiteNames) -> tuple[str | None, tuple[Evidence, ...]]:
    """The section as the page names it."""
    stated = ranked(statements.on("section"), _ORDER)
    way = [s for s in statements.on("breadcrumb") if title_key(s.raw) not in _HOME][:-1]
    address = [s for s in statements.on("section") if s.source is EvidenceSource.URL]
    believed = [s for s in (*stated, *way) if _is_section(s.raw) and not names.names(s.raw)]
    if not believed:
        believed = [s for s in (*_visible(page, statements), *address) if _is_section(s.raw) and not names.names(s.raw)]
    if not believed:
        return None, ()
    section = next(part for part in _DIVIDERS.split(plain_title(believed[0].raw)) if part)
    return section, tuple(s.evidence() for s in believed[:4])


def _is_section(raw: str) -> bool:
    text = plain_title(raw)
    if not 1 < len(text) <= 60 or "://" in text or title_key(text) in NO_SECTION:
        return False
    return any(c.isalpha() for c in text) and not (len(text) < 4 and text.islower())  # codes of departments


def _visible(page: Page, statements: Statements) -> list[Statement]:
    """What elements around the headline that are labelled so name as the section, the nearest first."""
    anchor = page.once(headline_block)
    if anchor is None:
        return []
    title = title_key(page.blocks[anchor].text)
    near = [
        s
        for s in statements.on("section")
        if s.source is EvidenceSource.MARKUP
        and s.about.get("how") == "class"
        and s.block is not None
        and anchor - _ABOVE <= s.block <= anchor + _BELOW
    ]
    near.sort(key=lambda s: abs((s.block or 0) - anchor))
    found: list[Statement] = []
    for statement in near:
        steps = [_BEFORE.sub("", plain_title(step)) for step in _STEPS.split(statement.raw)]
        steps = [step for step in steps if step and title_key(step) not in _HOME and title_key(step) not in title]
        if steps and len(steps[-1].split()) <= _WORDS and _NO_NAME.search(steps[-1]) is None:
            found.append(statement._replace(raw=steps[-1]))
    return found
