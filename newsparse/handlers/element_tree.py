"""Where all of a handler's paths lead in a news item of XML, found in one walk over it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from lxml import etree

from newsparse.handlers.element_paths import Step, remembered_elements
from newsparse.reading.page import Page

#: Where a path that leads nowhere leads; never changed.
_NOWHERE: list[etree._Element] = []


class _Branch:
    """The steps that lead on from the elements of a step."""

    __slots__ = ("names", "onward")

    def __init__(self) -> None:
        #: The names of the elements below, as lxml asks for them.
        self.names: tuple[str, ...] = ()
        #: By name the steps that lead to such elements, one for each choice by attributes, and what leads on from there.
        self.onward: dict[str, list[tuple[Step, _Branch]]] = {}

    def after(self, step: Step) -> _Branch:
        """What leads on from a step."""
        name = step.name.removeprefix("{*}")
        steps = self.onward.setdefault(name, [])
        for known, branch in steps:
            if known.until == step.until:
                return branch
        branch = _Branch()
        steps.append((step, branch))
        self.names = tuple(f"{{*}}{name}" for name in self.onward)
        return branch


class ElementTree:
    """The paths of some rules that lead from elements to those right below, their common beginnings joined.

    A handler has some eighty of them, and an item a third of what they lead to: most are told to lead nowhere by what
    their common beginnings lead to. Steps that search deeper, go up or ask for a vocabulary are left to the rules.
    """

    __slots__ = ("_nowhere", "_root")

    def __init__(self, rules: Iterable[object]) -> None:
        self._root = _Branch()
        self._nowhere: dict[str, list[etree._Element]] = {}
        for rule in rules:
            branch = self._root
            for step in getattr(rule, "steps", ()):
                if not step.direct:
                    break
                branch = branch.after(step)
                self._nowhere[step.until] = _NOWHERE

    def found_in(self, item: etree._Element) -> dict[str, list[etree._Element]]:
        """The elements that the paths lead to, in document order, by path; without those that lead nowhere."""
        found: dict[str, list[etree._Element]] = {}
        if self._root.names:
            _walk(item, self._root, found)
        return found

    def whole(self, found: Mapping[str, list[etree._Element]]) -> dict[str, list[etree._Element]]:
        """The same with an empty list for each path that leads nowhere."""
        return {**self._nowhere, **found}


def _walk(element: etree._Element, branch: _Branch, found: dict[str, list[etree._Element]]) -> None:
    """Puts down where the paths lead from an element on."""
    onward = branch.onward
    for inner in element.iterchildren(*branch.names):
        for step, further in onward[inner.tag.rpartition("}")[2]]:
            if step.attribute is None or step.takes(inner):
                known = found.get(step.until)
                if known is None:
                    found[step.until] = [inner]
                else:
                    known.append(inner)
                if further.names:
                    _walk(inner, further, found)


def elements_found(page: Page, tree: ElementTree) -> Mapping[str, Any]:
    """Where paths lead in a page's item, those left out that lead nowhere; rules that are called with the page know all of it."""
    item = page.document.data
    if not isinstance(item, etree._Element):
        return {}
    found = tree.found_in(item)
    page.remember(remembered_elements, tree.whole(found))
    return found
