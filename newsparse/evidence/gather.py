"""All statements of a web page, in one walk over its tree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from lxml import etree

from newsparse.evidence.json_ld import json_ld_statements
from newsparse.evidence.labels import LONGEST_LABEL, topics_of
from newsparse.evidence.markup import (
    heading_statement,
    in_quotation,
    labelled_statements,
    link_statement,
    may_state,
    telling_addresses,
    time_statement,
)
from newsparse.evidence.meta import PAIRED as _PAIRED
from newsparse.evidence.meta import meta_statements, paired_statements
from newsparse.evidence.microdata import item_statements
from newsparse.evidence.places import Places
from newsparse.evidence.script_article import is_hollow, script_article
from newsparse.evidence.statement import Statement, Statements
from newsparse.evidence.url import url_statements
from newsparse.model.kinds import EvidenceSource
from newsparse.reading.document import fold_space
from newsparse.reading.looks import Telling
from newsparse.reading.page import Page

#: How many statements on one topic one sort of place may make; lists of links and dates go on for ever.
_MANY = 40

#: How many elements with one label are read: more of a kind are a list of teasers, not the article's own.
_ALIKE = 4

#: How many elements are looked at for what they state.
_MOST = 2_000

#: Elements that people do not see.
_HEAD = ("meta", "link", "script", "title")

#: Elements that state something without a label.
_TELLING = frozenset({"a", "time", "h1"})

#: Elements that there are many of and that state nothing.
_MUTE = frozenset(
    {*_HEAD, "br", "g", "hr", "img", "input", "noscript", "option", "path", "source", "style", "svg", "use"}
)

#: Attributes that make an element's label.
_LABELS = ("class", "id", "data-testid")

#: Attributes without which an element states nothing.
_SAYING = frozenset(("class", "id", "data-testid", "itemprop", "property", "aria-level"))

_LD_TYPES = ("application/ld+json", "application/json+ld")
#: How a block begins that lacks its type.
_LD_START = ('{"@context"', '[{"@context"')


#: What the walk over a page has to note down for `gather_statements`.
TELLING = Telling(
    tags=_TELLING - {"a"},
    attributes=frozenset(("itemprop", "property", "rel", "aria-level")),
    label=topics_of,
    addresses=telling_addresses,
)


def gather_statements(page: Page) -> Statements:
    """Everything that a web page states, by topic; within a topic JSON-LD first, then head, items, markup, address.

    Topics: `headline`, `alternative` (a second headline), `title` (the `title` element and names of pages), `author`,
    `editor`, `published`, `modified`, `description`, `section`, `breadcrumb`, `keyword`, `outlet`, `language`, `url`,
    `slug`, `image`, `paywalled`, `body`, `entry` (of a live blog), `dateline`, `kicker`, `dek`, `kind` (what sort of page), `robots`. What
    `about` holds is told in the module of each sort of place: `json_ld`, `meta`, `microdata`, `markup`, `url`. Empty
    for a page that was not read from markup.
    """
    root = page.document.tree
    if root is None:
        return Statements(())
    walk = _Walk(Places(page))
    walk.over(root, page.noted)
    canonical = next((s.raw for s in walk.head if s.where == "link[rel=canonical]"), None)
    titles = [s.raw for s in walk.head if s.topic == "title" or s.topic == "headline"]
    titles += [s.raw for s in walk.visible if s.about.get("how") == "h1"]
    addresses = [url for url in (page.document.url, canonical) if url]
    stated, issues = json_ld_statements(walk.blocks, addresses, titles)
    scripted: tuple[Statement, ...] = ()
    if is_hollow(page):
        named = [s.raw for s in (*walk.head, *stated) if s.topic in ("title", "headline", "alternative")]
        scripted = script_article(page, named, addresses)
    address = [*url_statements(page.document.url, "url"), *url_statements(canonical, "canonical")]
    return Statements(_bounded((*stated, *walk.head, *walk.items, *walk.visible, *scripted, *address)), tuple(issues))


def _bounded(statements: Iterable[Statement]) -> Iterator[Statement]:
    """The statements without those that go past the bound."""
    counts: Counter[tuple[str, EvidenceSource]] = Counter()
    for statement in statements:
        counts[statement.topic, statement.source] += 1
        if counts[statement.topic, statement.source] <= _MANY or statement.topic == "entry":
            yield statement


class _Walk:
    """One pass over all elements, each handed to those who can read it."""

    __slots__ = ("_labels", "_places", "_room", "_titled", "blocks", "head", "items", "visible")

    def __init__(self, places: Places) -> None:
        self._places = places
        self._room = Counter[str]()
        self._labels = Counter[str]()
        self._titled = False
        self.blocks: list[str] = []
        self.head: list[Statement] = []
        self.items: list[Statement] = []
        self.visible: list[Statement] = []

    def over(self, root: etree._Element, noted: Iterable[etree._Element] | None) -> None:
        """Gathers what the elements of a tree state: those of its head, and those that the walk over the page noted."""
        if root.tag == "html":
            self.head.extend(_language(root))
        self._unseen(root)
        for element in noted if noted is not None else root.iter():
            tag = element.tag
            if tag not in _MUTE:
                names = element.keys()
                if not _SAYING.isdisjoint(names):
                    self._body(element, tag, names)
                elif tag in _TELLING:
                    self._look(element, tag, "", (), False)

    def _unseen(self, root: etree._Element) -> None:
        """Reads the elements that are not shown."""
        paired: list[etree._Element] = []
        for element in root.iter(*_HEAD):
            tag = element.tag
            if tag == "meta":
                naming = element.get("itemprop")
                if naming is None:
                    if (element.get("name") or "").startswith(_PAIRED):
                        paired.append(element)
                    self.head.extend(meta_statements(element))
                elif len(self.items) < _MOST:
                    self.items.extend(item_statements(element, naming, EvidenceSource.MICRODATA, self._places))
            elif tag == "link":
                if (rel := element.get("rel")) and (found := _link(element, rel)) is not None:
                    self.head.append(found)
            elif tag == "script":
                kind = (element.get("type") or "").strip().lower()
                if kind.startswith(_LD_TYPES) or (not kind and (element.text or "").startswith(_LD_START)):
                    self.blocks.append(element.text or "")
            elif not self._titled and (text := fold_space(element.text or "")):
                self._titled = True  # a later one belongs to a drawing
                self.head.append(Statement("title", EvidenceSource.TITLE, "title", text))
        self.head.extend(paired_statements(paired))

    def _body(self, element: etree._Element, tag: str, names: Collection[str | bytes]) -> None:
        """Reads an element that may be shown: what it is an item's property for, what it is, how it is labelled."""
        label = " ".join([element.get(name) or "" for name in _LABELS if name in names])[:LONGEST_LABEL]
        stated = False
        if ("itemprop" in names or "property" in names) and len(self.items) < _MOST:
            naming, source = element.get("itemprop"), EvidenceSource.MICRODATA
            if naming is None:
                naming, source = element.get("property"), EvidenceSource.RDFA
            before = len(self.items)
            if naming:
                self.items.extend(item_statements(element, naming, source, self._places))
            stated = len(self.items) > before
        if "aria-level" in names and _is_read_as_main_heading(element):
            self._look(element, "h1", label, (), False)
            return
        topics = topics_of(label) if label else ()
        if topics or tag in _TELLING:
            self._look(element, tag, label, topics, stated)

    def _look(self, element: etree._Element, tag: str, label: str, topics: tuple[str, ...], stated: bool) -> None:
        """Adds what an element states by what it is, or else by its label, while there is room for more of it."""
        found: Statement | None = None
        if len(self.visible) >= _MOST:
            return
        if tag == "a":
            rel, href = element.get("rel"), element.get("href")
            if not topics and rel is None and not may_state(href):
                return
            found = link_statement(element, rel, label, self._places)
        elif tag == "time" and not stated and not in_quotation(element):
            found = time_statement(element, label, self._places)
        elif tag == "h1":
            found = heading_statement(element, label, self._places)
        if found is not None:
            if self._room[found.topic] < _MANY:
                self._room[found.topic] += 1
                self.visible.append(found)
        elif self._labels[label] < _ALIKE and (topics := tuple(t for t in topics if self._room[t] < _MANY)):
            self._labels[label] += 1
            for statement in labelled_statements(element, label, topics, self._places):
                self._room[statement.topic] += 1
                self.visible.append(statement)


def _is_read_as_main_heading(element: etree._Element) -> bool:
    """Whether an element is read out as the page's main heading, whatever it is: `<span role="heading" aria-level="1">`."""
    return element.tag != "h1" and element.get("role") == "heading" and element.get("aria-level") == "1"


def _language(root: etree._Element) -> Iterator[Statement]:
    """The language that the outermost element states."""
    for attribute in ("lang", "{http://www.w3.org/XML/1998/namespace}lang", "xml:lang"):
        if (value := root.get(attribute)) and value.strip():
            yield Statement("language", EvidenceSource.MARKUP, "html[lang]", value.strip())
            return


def _link(element: etree._Element, rel: str) -> Statement | None:
    """What a link in the head states by its `rel`: the canonical address, an author's page."""
    words = rel.lower().split()
    if "canonical" not in words and "author" not in words:
        return None
    if not (href := (element.get("href") or "").strip()):
        return None
    if "canonical" in words:
        return Statement("url", EvidenceSource.META, "link[rel=canonical]", href)
    return Statement("author", EvidenceSource.META, "link[rel=author]", href, {"how": "link"})
