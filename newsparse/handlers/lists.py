"""Lists that a news item states in one string, as rules that yield evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from newsparse.handlers.element_paths import ElementRule
from newsparse.handlers.key_paths import KeyRule
from newsparse.model.span import Evidence
from newsparse.reading.page import Page


@attrs.frozen
class ListedRule:
    """What another rule finds, a list in one string taken apart."""

    rule: ElementRule | KeyRule
    """The rule for the whole list."""

    @property
    def lead(self) -> str | None:
        """What the item has where there is a list."""
        return self.rule.lead

    def __call__(self, page: Page) -> Iterator[Evidence]:
        """A piece of evidence for each entry of the list, in order."""
        for evidence in self.rule(page):
            for entry in re.split(r"[,;|\n]", evidence.raw):
                if entry.strip():
                    yield attrs.evolve(evidence, raw=entry.strip())


def listed(rule: ElementRule | KeyRule) -> ListedRule:
    """A rule for a list that is one string, its entries divided by commas: `listed(element("news:keywords"))`."""
    return ListedRule(rule)
