"""An article's values in the words that `newsparse show` prints."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable

from newsparse.model.article import Article
from newsparse.model.attribution import Citation, Quote, Source
from newsparse.model.date import NewsDate
from newsparse.model.fields import Author, Byline
from newsparse.model.item import Item
from newsparse.model.kinds import AuthorKind, Precision, SourceKind
from newsparse.model.span import Evidence

#: How much of a quotation or caption is shown unless it is asked for in full.
SHORT = 220

#: What no terminal should be sent: escape and other control characters, and marks that reorder what follows them.
_CONTROLS = (*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029)
_REORDERING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_UNSENT = dict.fromkeys(_CONTROLS, " ") | dict.fromkeys(_REORDERING, "")


def plain(text: str) -> str:
    """Words of a page that are safe to print, on one line."""
    return " ".join(text.translate(_UNSENT).split())


def width_of(text: str) -> int:
    """The columns that a text takes where letters are all as wide: ideographs take two, marks on letters none.

    >>> width_of("Zürich"), width_of("朝日新聞")
    (6, 8)
    """
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
    )


def shortened(text: str, length: int = SHORT) -> str:
    """The first words of a text, with an ellipsis where more follow."""
    words = plain(text)
    return words if len(words) <= length else words[:length].rsplit(" ", 1)[0].rstrip(",;:") + " …"


def where(evidence: tuple[Evidence, ...]) -> str:
    """The place that a value was found in, and how many more state it."""
    if not evidence:
        return ""
    more = f" (+{len(evidence) - 1})" if len(evidence) > 1 else ""
    return f"{evidence[0].source}: {shortened(evidence[0].where, 60)}{more}"


def source_name(source: Source) -> str:
    """A source by its name, with what the text says it is."""
    known = [source.name, *(part for part in (source.role, source.affiliation) if part and part not in source.name)]
    return plain(", ".join(known)) + (" (not named)" if source.anonymity else "")


def source_kind(source: Source) -> str:
    """What a source is, in brackets, where its name does not say so already."""
    return "" if source.kind in (SourceKind.PERSON, SourceKind.UNNAMED) else f" ({source.kind})"


def source_rest(source: Source) -> str:
    """How else the text refers to a source, and why it is not named."""
    said = []
    others = dict.fromkeys(plain(mention.text) for mention in source.mentions)
    others.pop(plain(source.name), None)
    if others:
        said.append("as " + ", ".join(f"“{other}”" for other in list(others)[:6]) + (" …" if len(others) > 6 else ""))
    anonymity = source.anonymity
    if anonymity and anonymity.count and anonymity.count > 1:
        said.append(f"{anonymity.count} of them")
    if anonymity and anonymity.reason:
        said.append(f"“{plain(anonymity.reason.text)}”")
    if source.url:
        said.append(plain(source.url))
    return "; ".join(said)


def quote_line(quote: Quote) -> str:
    """Who said it, on whose word, and when."""
    speaker = source_name(quote.speaker) if quote.speaker else "speaker not told"
    chain = "" if len(quote.chain) < 2 else ", by way of " + " → ".join(plain(s.name) for s in quote.chain[:-1])
    when = f", {quote.when.isoformat()}" if quote.when else ""
    attitude = f", {quote.attitude}" if quote.attitude else ""
    return f"{quote.kind}{attitude}: {speaker}{chain}{when}"


def citation_line(citation: Citation, numbers: dict[str, int]) -> str:
    """A node of the citation tree: who, by which words, when, and which quotations."""
    parts = [source_name(citation.source) + source_kind(citation.source)]
    if citation.cue:
        parts.append(f"“{plain(citation.cue.text)}”")
    if citation.when:
        parts.append(citation.when.isoformat())
    if citation.link:
        parts.append(plain(citation.link))
    held = ", ".join(str(numbers[quote.key]) for quote in citation.quotes if quote.key in numbers)
    return "  ".join(parts) + (f"  → {held}" if held else "")


def _date(date: NewsDate | None) -> str | None:
    if date is None:
        return None
    loose = date.precision in (Precision.MONTH, Precision.YEAR)
    return date.isoformat() + (f" (no more than the {date.precision} is known)" if loose else "")


def _author(author: Author) -> str:
    kind = None if author.kind is AuthorKind.PERSON else str(author.kind)
    rest = (kind, author.role, author.affiliation, author.location, author.email)
    return author.name + "".join(f", {part}" for part in rest if part)


def _byline(byline: Byline | None) -> str | None:
    if byline is None:
        return None
    return "; ".join((*map(_author, byline.authors), *(f"{agency} (agency)" for agency in byline.agencies)))


def _item(item: Item | None) -> str | None:
    """What the sender says about handling a news item."""
    if item is None:
        return None
    status = str(item.status) if item.status else None
    until = f"not before {item.embargo.isoformat()}" if item.embargo else None
    numbered = ((name, getattr(item, name)) for name in ("version", "urgency", "slug", "credit"))
    told = (status, until, *(f"{name} {value}" for name, value in numbered if value is not None))
    return ", ".join(part for part in told if part) or item.id


def _counted(kinds: Iterable[str]) -> str | None:
    counts = Counter(kinds)
    return ", ".join(kind if count == 1 else f"{count} × {kind}" for kind, count in counts.items()) or None


def _text(article: Article) -> str | None:
    if not article.text:
        return None
    return (
        f"{len(article.text.split()):,} words in {_counted(str(block.kind) for block in article.blocks) or 'no blocks'}"
    )


#: The lines of the first section: a label, the value, the field whose evidence stands beside it, and whether the line
#: is there even where the page does not say.
_LINES: tuple[tuple[str, Callable[[Article], str | None], str, bool], ...] = (
    ("headline", lambda a: a.headline.text if a.headline else None, "headline", True),
    ("kicker", lambda a: a.headline.kicker if a.headline else None, "", False),
    ("dek", lambda a: a.headline.dek if a.headline else None, "", False),
    ("byline", lambda a: _byline(a.byline), "byline", True),
    ("date", lambda a: _date(a.date), "date", True),
    ("modified", lambda a: _date(a.modified), "modified", False),
    ("dateline", lambda a: a.dateline.text if a.dateline else None, "dateline", False),
    ("outlet", lambda a: a.outlet, "outlet", True),
    ("url", lambda a: a.url, "url", False),
    ("language", lambda a: a.language, "language", False),
    ("section", lambda a: a.section, "section", False),
    ("topics", lambda a: ", ".join(a.topics), "topics", False),
    ("paywalled", lambda a: None if a.paywalled is None else ("yes" if a.paywalled else "no"), "paywalled", False),
    ("text", _text, "", True),
    ("links", lambda a: str(len(a.links)) if a.links else None, "", False),
    ("left out", lambda a: _counted(str(piece.kind) for piece in a.furniture), "", False),
    ("item", lambda a: _item(a.item), "", False),
    ("handler", lambda a: a.handler, "", False),
)


def field_lines(article: Article) -> list[tuple[str, str, str]]:
    """Label, value and place of each field that the article has, and of the chief ones that it lacks."""
    lines = []
    for label, value_of, field, always in _LINES:
        value = value_of(article)
        if value or always:
            place = where(article.evidence_of(field)) if value and field else ""
            lines.append((label, plain(value) if value else "not said", place))
    for image in article.images:
        told = "; ".join(part for part in (image.caption, image.credit) if part) or image.alt or image.url
        if told:
            lines.append(("picture", shortened(told), ""))
    lines += [(str(notice.kind), shortened(notice.text), "") for notice in article.notices]
    return lines
