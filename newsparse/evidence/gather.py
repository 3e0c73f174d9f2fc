"""All statements of a web page, in one walk over its tree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from lxml import etree

from newsparse.evidence.json_ld import json_ld_statements
from newsparse.evidence.labels import LONGEST_LABEL, topics_of
from newsparse.evidence.markup import heading_statement, labelled_statements, link_statement, time_statement
from newsparse.evidence.meta import meta_statements
from newsparse.evidence.microdata import item_statements
from newsparse.evidence.places import Places
from newsparse.evidence.statement import Statement, Statements
from newsparse.evidence.url import url_statements
from newsparse.model.kinds import EvidenceSource
from newsparse.reading.document import fold_space
from newsparse.reading.page import Page

#: How many statements on one topic one sort of place may make; lists of links and dates go on for ever.
_MANY = 80

#: Elements that state something without a label.
_TELLING = frozenset({"a", "time", "h1"})

#: Elements that there are many of and that state nothing.
_MUTE = frozenset({"br", "g", "hr", "img", "input", "noscript", "option", "path", "source", "style", "svg", "use"})

_LD_TYPES = ("application/ld+json", "application/json+ld")


def gather_statements(page: Page) -> Statements:
    """Everything that a web page states, by topic; within a topic JSON-LD first, then head, items, markup, address.

    Topics: `headline`, `alternative` (a second headline), `title` (the `title` element and names of pages), `author`,
    `editor`, `published`, `modified`, `description`, `section`, `breadcrumb`, `keyword`, `outlet`, `language`, `url`,
    `slug`, `image`, `paywalled`, `body`, `dateline`, `kicker`, `dek`, `kind` (what sort of page), `robots`. What
    `about` holds is told in the module of each sort of place: `json_ld`, `meta`, `microdata`, `markup`, `url`. Empty
    for a page that was not read from markup.
    """
    root = page.document.tree
    if root is None:
        return Statements(())
    blocks: list[str] = []
    head: list[Statement] = []
    items: list[Statement] = []
    visible: list[Statement] = []
    places = Places(page)
    _walk(root, places, blocks, head, items, visible)
    stated, issues = json_ld_statements(blocks)
    canonical = next((s.raw for s in head if s.where == "link[rel=canonical]"), None)
    address = [*url_statements(page.document.url, "url"), *url_statements(canonical, "canonical")]
    return Statements(_bounded((*stated, *head, *items, *visible, *address)), tuple(issues))


def _bounded(statements: Iterable[Statement]) -> Iterator[Statement]:
    """The statements without those that go past the bound."""
    counts: Counter[tuple[str, EvidenceSource]] = Counter()
    for statement in statements:
        counts[statement.topic, statement.source] += 1
        if counts[statement.topic, statement.source] <= _MANY:
            yield statement


def _walk(
    root: etree._Element,
    places: Places,
    blocks: list[str],
    head: list[Statement],
    items: list[Statement],
    visible: list[Statement],
) -> None:
    """One pass over all elements, each handed to those who can read it."""
    titled = False
    if root.tag == "html":
        head.extend(_language(root))
    for element in root.iter(etree.Element):
        tag = element.tag
        if tag == "meta":
            if (naming := element.get("itemprop")) is not None and len(items) < _MANY * 8:
                items.extend(item_statements(element, naming, EvidenceSource.MICRODATA, places))
            else:
                head.extend(meta_statements(element))
            continue
        if tag == "script":
            if (element.get("type") or "").strip().lower().startswith(_LD_TYPES):
                blocks.append(element.text or "")
            continue
        if tag == "title":
            if (text := element.text) and text.strip() and not titled:
                titled = True
                head.append(Statement("title", EvidenceSource.TITLE, "title", fold_space(text)))
            continue
        if tag == "link":
            head.extend(_link(element))
            continue
        if tag in _MUTE:
            continue
        label = element.get("class")
        if mark := element.get("id"):
            label = f"{label} {mark}" if label else mark
        if mark := element.get("data-testid"):
            label = f"{label} {mark}" if label else mark
        source = EvidenceSource.MICRODATA
        naming = element.get("itemprop")
        if naming is None:
            naming, source = element.get("property"), EvidenceSource.RDFA
        stated = False
        if naming and len(items) < _MANY * 8:
            before = len(items)
            items.extend(item_statements(element, naming, source, places))
            stated = len(items) > before
        topics = topics_of(label[:LONGEST_LABEL]) if label else ()
        if (topics or tag in _TELLING) and len(visible) < _MANY * 8:
            _look(element, tag, label[:LONGEST_LABEL] if label else "", topics, stated, places, visible)


def _look(
    element: etree._Element,
    tag: str,
    label: str,
    topics: tuple[str, ...],
    stated: bool,
    places: Places,
    visible: list[Statement],
) -> None:
    """Adds what an element states by what it is, or else by how it is labelled."""
    found = None
    if tag == "a":
        found = link_statement(element, element.get("rel"), label, places)
    elif tag == "time" and not stated:
        found = time_statement(element, label, places)
    elif tag == "h1":
        found = heading_statement(element, label, places)
    if found is not None:
        visible.append(found)
    elif topics:
        visible.extend(labelled_statements(element, label, topics, places))


def _language(root: etree._Element) -> Iterator[Statement]:
    """The language that the outermost element states."""
    for attribute in ("lang", "{http://www.w3.org/XML/1998/namespace}lang", "xml:lang"):
        if (value := root.get(attribute)) and value.strip():
            yield Statement("language", EvidenceSource.MARKUP, "html[lang]", value.strip())
            return


def _link(element: etree._Element) -> Iterator[Statement]:
    """The canonical address."""
    href = element.get("href")
    rel = (element.get("rel") or "").lower().split()
    if href and href.strip():
        if "canonical" in rel:
            yield Statement("url", EvidenceSource.META, "link[rel=canonical]", href.strip())
        elif "author" in rel:
            yield Statement("author", EvidenceSource.META, "link[rel=author]", href.strip(), {"how": "link"})
