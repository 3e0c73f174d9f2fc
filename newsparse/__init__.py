"""A news article in; who wrote it, when, and who is quoted on whose word out.

`parse_article` takes an article as an outlet publishes it and returns an `Article`; `annotate` finds the quotations of
a plain text. Names load when they are first used, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsparse.api import annotate as annotate
    from newsparse.api import explain as explain
    from newsparse.api import parse_article as parse_article
    from newsparse.api import parse_articles as parse_articles
    from newsparse.handlers.registry import Registry as Registry
    from newsparse.model.article import Annotations as Annotations
    from newsparse.model.article import Article as Article
    from newsparse.model.article import Origin as Origin
    from newsparse.model.attribution import Anonymity as Anonymity
    from newsparse.model.attribution import Citation as Citation
    from newsparse.model.attribution import Quote as Quote
    from newsparse.model.attribution import Source as Source
    from newsparse.model.content import Block as Block
    from newsparse.model.content import Furniture as Furniture
    from newsparse.model.content import Image as Image
    from newsparse.model.content import Link as Link
    from newsparse.model.content import Notice as Notice
    from newsparse.model.content import PlacedLine as PlacedLine
    from newsparse.model.date import NewsDate as NewsDate
    from newsparse.model.errors import HandlerConflict as HandlerConflict
    from newsparse.model.errors import HandlerError as HandlerError
    from newsparse.model.errors import InputError as InputError
    from newsparse.model.errors import ItemError as ItemError
    from newsparse.model.errors import LimitExceeded as LimitExceeded
    from newsparse.model.errors import MissingExtra as MissingExtra
    from newsparse.model.errors import MultipleArticles as MultipleArticles
    from newsparse.model.errors import NewsparseError as NewsparseError
    from newsparse.model.errors import NotAnArticle as NotAnArticle
    from newsparse.model.errors import OutputError as OutputError
    from newsparse.model.errors import RecordError as RecordError
    from newsparse.model.errors import SelectorError as SelectorError
    from newsparse.model.errors import StrictError as StrictError
    from newsparse.model.errors import UnknownHandler as UnknownHandler
    from newsparse.model.errors import WorkersError as WorkersError
    from newsparse.model.explanation import Candidate as Candidate
    from newsparse.model.explanation import Explanation as Explanation
    from newsparse.model.explanation import FieldExplanation as FieldExplanation
    from newsparse.model.explanation import HandlerChoice as HandlerChoice
    from newsparse.model.fields import Author as Author
    from newsparse.model.fields import Byline as Byline
    from newsparse.model.fields import Dateline as Dateline
    from newsparse.model.fields import Headline as Headline
    from newsparse.model.issue import Issue as Issue
    from newsparse.model.issue import IssueCode as IssueCode
    from newsparse.model.item import Item as Item
    from newsparse.model.item import Subject as Subject
    from newsparse.model.kinds import Attitude as Attitude
    from newsparse.model.kinds import AuthorKind as AuthorKind
    from newsparse.model.kinds import BlockKind as BlockKind
    from newsparse.model.kinds import EvidenceSource as EvidenceSource
    from newsparse.model.kinds import FurnitureKind as FurnitureKind
    from newsparse.model.kinds import ItemStatus as ItemStatus
    from newsparse.model.kinds import NoticeKind as NoticeKind
    from newsparse.model.kinds import Precision as Precision
    from newsparse.model.kinds import QuoteKind as QuoteKind
    from newsparse.model.kinds import Severity as Severity
    from newsparse.model.kinds import SourceKind as SourceKind
    from newsparse.model.limits import Limits as Limits
    from newsparse.model.span import Evidence as Evidence
    from newsparse.model.span import Span as Span

#: The module that each public name is in.
_HOMES = {
    "annotate": "newsparse.api",
    "explain": "newsparse.api",
    "parse_article": "newsparse.api",
    "parse_articles": "newsparse.api",
    "Registry": "newsparse.handlers.registry",
    "Annotations": "newsparse.model.article",
    "Article": "newsparse.model.article",
    "Origin": "newsparse.model.article",
    "Anonymity": "newsparse.model.attribution",
    "Citation": "newsparse.model.attribution",
    "Quote": "newsparse.model.attribution",
    "Source": "newsparse.model.attribution",
    "Block": "newsparse.model.content",
    "Furniture": "newsparse.model.content",
    "Image": "newsparse.model.content",
    "Link": "newsparse.model.content",
    "Notice": "newsparse.model.content",
    "PlacedLine": "newsparse.model.content",
    "NewsDate": "newsparse.model.date",
    "HandlerConflict": "newsparse.model.errors",
    "HandlerError": "newsparse.model.errors",
    "InputError": "newsparse.model.errors",
    "ItemError": "newsparse.model.errors",
    "LimitExceeded": "newsparse.model.errors",
    "MissingExtra": "newsparse.model.errors",
    "MultipleArticles": "newsparse.model.errors",
    "NewsparseError": "newsparse.model.errors",
    "NotAnArticle": "newsparse.model.errors",
    "OutputError": "newsparse.model.errors",
    "RecordError": "newsparse.model.errors",
    "SelectorError": "newsparse.model.errors",
    "StrictError": "newsparse.model.errors",
    "UnknownHandler": "newsparse.model.errors",
    "WorkersError": "newsparse.model.errors",
    "Candidate": "newsparse.model.explanation",
    "Explanation": "newsparse.model.explanation",
    "FieldExplanation": "newsparse.model.explanation",
    "HandlerChoice": "newsparse.model.explanation",
    "Author": "newsparse.model.fields",
    "Byline": "newsparse.model.fields",
    "Dateline": "newsparse.model.fields",
    "Headline": "newsparse.model.fields",
    "Issue": "newsparse.model.issue",
    "IssueCode": "newsparse.model.issue",
    "Item": "newsparse.model.item",
    "Subject": "newsparse.model.item",
    "Attitude": "newsparse.model.kinds",
    "AuthorKind": "newsparse.model.kinds",
    "BlockKind": "newsparse.model.kinds",
    "EvidenceSource": "newsparse.model.kinds",
    "FurnitureKind": "newsparse.model.kinds",
    "ItemStatus": "newsparse.model.kinds",
    "NoticeKind": "newsparse.model.kinds",
    "Precision": "newsparse.model.kinds",
    "QuoteKind": "newsparse.model.kinds",
    "Severity": "newsparse.model.kinds",
    "SourceKind": "newsparse.model.kinds",
    "Limits": "newsparse.model.limits",
    "Evidence": "newsparse.model.span",
    "Span": "newsparse.model.span",
}

__all__ = [
    "Annotations",
    "Anonymity",
    "Article",
    "Attitude",
    "Author",
    "AuthorKind",
    "Block",
    "BlockKind",
    "Byline",
    "Candidate",
    "Citation",
    "Dateline",
    "Evidence",
    "EvidenceSource",
    "Explanation",
    "FieldExplanation",
    "Furniture",
    "FurnitureKind",
    "HandlerChoice",
    "HandlerConflict",
    "HandlerError",
    "Headline",
    "Image",
    "InputError",
    "Issue",
    "IssueCode",
    "Item",
    "ItemError",
    "ItemStatus",
    "LimitExceeded",
    "Limits",
    "Link",
    "MissingExtra",
    "MultipleArticles",
    "NewsDate",
    "NewsparseError",
    "NotAnArticle",
    "Notice",
    "NoticeKind",
    "Origin",
    "OutputError",
    "PlacedLine",
    "Precision",
    "Quote",
    "QuoteKind",
    "RecordError",
    "Registry",
    "SelectorError",
    "Severity",
    "Source",
    "SourceKind",
    "Span",
    "StrictError",
    "Subject",
    "UnknownHandler",
    "WorkersError",
    "annotate",
    "explain",
    "parse_article",
    "parse_articles",
]
__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    """The public name, its module imported now."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names."""
    return sorted(_HOMES)
