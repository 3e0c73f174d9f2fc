"""Lines and properties of a NewsML 1 item, as rules: each holds for all that is in its component."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import attrs
from lxml import etree

from newsparse.handlers.element_paths import attribute_of, element, place_of, words_in
from newsparse.handlers.formats.newsml_1_texts import texts_of, versions_of_page
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence
from newsparse.reading.page import Page

_NOTED = re.compile(r"advis|note|instruction|correct|warning", re.IGNORECASE)
#: A reporter's name with initials behind it, where a slug should be: `Jane Roe (jro)`.
_REPORTER = re.compile(r"[^\W\d_][\w.'’-]+(?: [\w.'’-]+){1,3} \([a-z]{2,4}\)")


rule_for = lru_cache(maxsize=64)(element)


@attrs.frozen
class Line:
    """A line above the article: of the innermost component around the text that has it, else the first of the item."""

    names: tuple[str, ...]

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """The lines."""
        item = page.document.data
        texts = texts_of(page)
        around = texts[0].around if texts else ()
        for name in self.names:
            rule = rule_for(f"NewsLines/{name}")
            found = next((lines for component in around if (lines := _filled(rule.elements(component)))), None)
            for line in found if found is not None else _filled(rule_for(f"//NewsLines/{name}").elements(item)):
                yield Evidence(EvidenceSource.FORMAT, place_of(line), words_in(line))


def _filled(lines: list[etree._Element]) -> list[etree._Element]:
    return [line for line in lines if words_in(line).strip()]


def line(*names: str) -> Line:
    """A rule for lines of these names."""
    return Line(names)


@attrs.frozen
class Around:
    """What the innermost component around the text states at a path, or the components around that, or the item."""

    path: str

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """What the first of them states."""
        rule = rule_for(self.path)
        texts = texts_of(page)
        item = page.document.data
        around = texts[0].around if texts else tuple(item.iterdescendants("{*}NewsComponent"))
        for component in (*around, item):
            found = list(rule.stated(component))
            if found:
                yield from found
                return


@attrs.frozen
class Component:
    """The words of components of a role: a headline or an abstract with its own content."""

    roles: frozenset[str]

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """Their words, those in the language of the text."""
        texts = texts_of(page)
        for version in page.once(versions_of_page):
            if version.role in self.roles and (not texts or version.language == texts[0].language):
                yield Evidence(EvidenceSource.FORMAT, place_of(version.data), words_in(version.data))


def slugs(page: Page) -> Iterator[Evidence]:
    """The slug, where it is no reporter's name."""
    return (found for found in line("SlugLine")(page) if _REPORTER.fullmatch(found.raw.strip()) is None)


def reporters(page: Page) -> Iterator[Evidence]:
    """The reporter who stands where a slug should be."""
    for found in line("SlugLine")(page):
        if _REPORTER.fullmatch(found.raw.strip()) is not None:
            yield attrs.evolve(found, raw=found.raw.partition(" (")[0])


def notes(page: Page) -> Iterator[Evidence]:
    """Lines whose type says that they advise editors."""
    for found in rule_for("//NewsLines/NewsLine").elements(page.document.data):
        kind = next((attribute_of(inner, "FormalName") or "" for inner in found.iterchildren("{*}NewsLineType")), "")
        if _NOTED.search(kind):
            for text in found.iterchildren("{*}NewsLineText"):
                if words := words_in(text).strip():
                    yield Evidence(EvidenceSource.FORMAT, place_of(text), words)
