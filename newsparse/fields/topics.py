"""The tags and keywords that a publisher gives an article."""

from __future__ import annotations

import re

from newsparse.evidence.statement import Statement, Statements
from newsparse.fields.ranking import ranked
from newsparse.fields.titles import plain_title
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence

_ORDER = (
    (EvidenceSource.JSON_LD, "keywords"),
    (EvidenceSource.OPEN_GRAPH, "article:tag"),
    (EvidenceSource.META, "news_keywords"),
    (EvidenceSource.MARKUP, "rel"),
    (EvidenceSource.META, "keywords"),
    (EvidenceSource.META, ""),
    (EvidenceSource.MICRODATA, "keywords"),
)

_DIVIDERS = re.compile(r"\s*[,;|、，]\s*")

#: Keywords for machines: identifiers, `type:story`, numbers.
_MACHINE = re.compile(r"^(?:[0-9a-f]{8}-[0-9a-f-]{20,}|[A-Za-z_]+:\S+|[\d.]+|_\S+)$")

#: What a publishing system puts before the word itself: "Category: Travel".
_LABEL = re.compile(r"^(?:nlp [a-z ]{3,20}|category|tag|topic|section|subject): ", re.IGNORECASE)

#: Codes of a wire's subjects: AERO, BLR, CCOS08.
_CODE = re.compile(r"^[A-Z0-9:]{2,8}$")

_MOST = 40
_LONGEST = 80


def read_topics(statements: Statements) -> tuple[tuple[str, ...], tuple[Evidence, ...]]:
    """The keywords of the first place that has any for people, each once, and where they stand."""
    order = ranked(statements.on("keyword"), _ORDER)
    for place in dict.fromkeys(_place(statement) for statement in order):
        same = [statement for statement in order if _place(statement) == place]
        words: dict[str, str] = {}
        for statement in same:
            for part in _DIVIDERS.split(plain_title(statement.raw[:4000])):
                word = _LABEL.sub("", part)
                if 1 < len(word) <= _LONGEST and "://" not in word and not _MACHINE.match(word):
                    words.setdefault(word.casefold(), word)
        codes = sum(bool(_CODE.match(word)) for word in words.values())
        if words and (len(words) < 4 or codes * 2 < len(words)):
            return tuple(words.values())[:_MOST], tuple(statement.evidence() for statement in same[:4])
    return (), ()


def _place(statement: Statement) -> tuple[EvidenceSource, str]:
    """What all keywords of one list have in common."""
    return statement.source, statement.about.get("how") or statement.about.get("key") or statement.where
