"""Where a field stands: rules are frozen values that, called with a page, yield the evidence they find.

A rule is any callable `Page -> Iterable[Evidence]`; these are the built-in ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import attrs

from newsparse.evidence.gather import gather_statements
from newsparse.handlers.selector import compiled, elements
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence
from newsparse.reading.document import fold_space
from newsparse.reading.page import Page

Rule = Callable[[Page], Iterable[Evidence]]


@attrs.frozen
class StatementRule:
    """What the page's structured data states about a topic, from one sort of place."""

    sources: tuple[EvidenceSource, ...]
    """The sorts of place that are believed."""
    key: str
    """The property's name as the page writes it: `headline`, `og:title`."""

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """The evidence whose place ends in the key, in page order."""
        ending = "/" + self.key
        for statement in page.once(gather_statements).everything():
            if statement.source in self.sources and _stands_at(statement.where, self.key, ending):
                yield statement.evidence()


def _stands_at(where: str, key: str, ending: str) -> bool:
    """Whether a place is the property: `/@graph/0/author/name` and `/@graph/0/author` both are `author`."""
    return where == key or where.endswith(ending) or f"{ending}/" in where


def json_ld(key: str) -> StatementRule:
    """A rule for a property of the page's JSON-LD that newsparse reads: `json_ld("datePublished")`."""
    return StatementRule((EvidenceSource.JSON_LD,), key)


@attrs.frozen
class MetaRule:
    """What the page's meta elements of one name hold; names that newsparse itself does not know included."""

    name: str
    """The element's `property`, `name`, `http-equiv` or `itemprop`, compared without case."""

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """The evidence, in document order; empty elements are passed over."""
        root = page.document.tree
        if root is None:
            return
        name = self.name.lower()
        source = EvidenceSource.OPEN_GRAPH if name.startswith(("og:", "article:")) else EvidenceSource.META
        for element in root.iter("meta"):
            naming = next((value for attribute in _NAMING if (value := element.get(attribute))), "")
            content = element.get("content")
            if content and content.strip() and name in naming.lower().split():
                yield Evidence(source, self.name, content)


_NAMING = ("property", "name", "http-equiv", "itemprop")


def meta(name: str) -> MetaRule:
    """A rule for a meta element by its name or property: `meta("article:published_time")`."""
    return MetaRule(name)


@attrs.frozen
class XPathRule:
    """The text, or an attribute, of the elements that an XPath selects."""

    expression: str
    """The XPath, with `has-class('x')` understood."""
    attr: str | None = None
    """The attribute to read; `None` for the element's text."""

    def __attrs_post_init__(self) -> None:
        compiled(self.expression)  # a wrong expression fails when the handler is made, not on the first page

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """The evidence, in document order; elements with nothing in them are passed over."""
        root = page.document.tree
        if root is None:
            return
        for element in elements(self.expression, root):
            raw = element.get(self.attr) or "" if self.attr else fold_space("".join(map(str, element.itertext())))
            if raw:
                yield Evidence(EvidenceSource.MARKUP, self.expression, raw)


def xpath(expression: str, *, attr: str | None = None) -> XPathRule:
    """A rule for marked-up text: `xpath("//time", attr="datetime")`; `SelectorError` if the expression is wrong."""
    return XPathRule(expression, attr)


@attrs.frozen
class TextLineRule:
    """The lines of the page that begin with some words."""

    lead: str
    """The words, compared without case."""

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """The evidence: what follows the words on each such line."""
        lead = self.lead.casefold()
        for block in page.blocks:
            if block.text[: len(self.lead)].casefold() == lead:
                raw = block.text[len(self.lead) :].strip()
                if raw:
                    yield Evidence(EvidenceSource.TEXT, f"block {block.number}", raw)


def text_line(lead: str) -> TextLineRule:
    """A rule for visible text by the words it begins with: `text_line("Published:")`."""
    return TextLineRule(lead)
