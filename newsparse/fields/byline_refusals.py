"""What stands in a byline's place and signs something else than the article: a picture, a book, the page's layout, a list of sections.

Markup calls many lines by the names that it has for bylines, and scripts fill the fields of authors with what they know.
"""

from __future__ import annotations

import re

from newsparse.evidence.statement import Statement
from newsparse.lexicon.byline_marks import lead_of
from newsparse.lexicon.byline_words import FIELD
from newsparse.lexicon.bylines import parse_byline
from newsparse.lexicon.name_words import NO_AUTHOR
from newsparse.lexicon.place_words import ends_as_place
from newsparse.lexicon.role_words import PUBLIC_BODIES
from newsparse.lexicon.written_dates import find_dates
from newsparse.model.kinds import EvidenceSource

#: Who made a site's layout, not what stands in it.
_MADE = re.compile(
    r"\b(?:web)?design(?:ed|er|s)?\b|\btheme\b|\btemplate\b|\bpowered\s+by\b|\bwordpress\b|\bsolu(?:tions|ções|ciones)\b|\bsistemas\b|\btecnologias?\b|\binformática\b|\bweb\s?hosting\b",
    re.IGNORECASE,
)
#: A picture's credit has the label that some bylines have; those begin with the words of one.
_CREDIT_LABEL = re.compile(r"\bcredits?\b")
_AUTHOR_LABEL = re.compile(r"author|autor|byline|writer|reporter|redakt")
#: The label of what a text reviews or sells.
_WORK_LABEL = re.compile(
    r"\b(?:book|buch|libro|livre|movie|film|product|album|recipe)[-_]{0,2}(?:title|info|meta|author|details?|data|card)\b"
)
#: What is told of a book beside its author.
_OF_BOOKS = re.compile(
    r"\bISBN\b|\b\d{2,4}\s?(?:pages|pp\b|Seiten|páginas|pagine|pagina['’]s|stron\b|sidor\b)|\b(?:released|publisher|genres?|verlag|éditeur|editorial|editora|editore|uitgever|hardcover|paperback|price)\s?:",
    re.IGNORECASE,
)
#: Labels of the line that says all sorts of things of an article: its sections and tags too.
_META_LABEL = re.compile(
    r"\b(?:article|entry|post|story|news|content|node|blog|header)[-_]{0,2}(?:meta|infos?|data|details)\b",
    re.IGNORECASE,
)
#: Labels of the list of an article's sections and tags within such a line.
_TERMS_LABEL = re.compile(
    r"(?<![a-z])(?:terms?|tags?|categor(?:y|ies)|taxonom(?:y|ies)|topics?)(?![a-z])", re.IGNORECASE
)
_LONGEST_LIST = 200


def signs_other_work(statement: Statement) -> str | None:
    """What a statement signs instead of the article, or lists; `None` where it may sign the article."""
    raw, label = statement.raw, statement.about.get("class", "").lower()
    if statement.source is EvidenceSource.META and _MADE.search(raw) is not None:
        return "who made the site"
    if is_of_book(raw):
        return "the author of a book"
    if statement.source is not EvidenceSource.MARKUP:
        return None
    if _WORK_LABEL.search(f"{statement.where.lower()} {label}") is not None:
        return "the author of another work"
    if _CREDIT_LABEL.search(label) is not None and _AUTHOR_LABEL.search(label) is None and lead_of(raw) is None:
        return "the credit of a picture"
    if _TERMS_LABEL.search(label) is not None and _AUTHOR_LABEL.search(label) is None:
        return "a list of sections"
    if _META_LABEL.search(label) is not None and _AUTHOR_LABEL.search(label) is None and _is_list(raw):
        return "a list of sections"
    return None


def is_of_book(text: str) -> bool:
    """Whether a line tells of a book who wrote it: its publisher, its pages, its number stand beside.

    >>> is_of_book("By Jane Roe, Harbour Press, 320 pages"), is_of_book("By Jane Roe, 5 May 2024")
    (True, False)
    """
    return _OF_BOOKS.search(text) is not None


def is_thing(name: str) -> bool:
    """Whether what begins as a person's name ends as that of a place, a house or a body does, or holds a word that no byline's name has."""
    words = name.lower().split()
    return ends_as_place(name) or words[-1] in PUBLIC_BODIES or not NO_AUTHOR.isdisjoint(words)


def _is_list(raw: str) -> bool:
    """Whether a line lists what are no names, with a name's shape among them: no word leads to a name, and none stands first."""
    pieces = raw.split(",")
    if len(pieces) < 2 or len(raw) > _LONGEST_LIST or lead_of(raw) is not None or FIELD.search(raw) is not None:
        return False
    return parse_byline(pieces[0]).refused is not None and not find_dates(raw)
