"""Where all of a handler's paths lead in a news item of XML, found in one walk over it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from lxml import etree

from newsparse.handlers.element_paths import Step, attribute_of, remembered_elements
from newsparse.reading.page import Page

#: Where a path that leads nowhere leads; never changed.
_NOWHERE: list[etree._Element] = []


class _Branch:
    """The steps that lead on from the elements of a step."""

    __slots__ = ("names", "onward")

    def __init__(self) -> None:
        #: The names of the elements below, as lxml asks for them.
        self.names: tuple[str, ...] = ()
        #: By name the steps that lead to such elements.
        self.onward: dict[str, _Ways] = {}

    def after(self, step: Step) -> _Branch:
        """What leads on from a step."""
        name = step.name.removeprefix("{*}")
        ways = self.onward.setdefault(name, _Ways())
        self.names = tuple(f"{{*}}{name}" for name in self.onward)
        return ways.by(step)


class _Ways:
    """The steps to elements of one name, each with what leads on from there."""

    __slots__ = ("every", "valued")

    def __init__(self) -> None:
        #: The steps to all of them, and those that choose otherwise than by an attribute's value.
        self.every: list[tuple[Step, _Branch]] = []
        #: By attribute and value those that choose by it: of a dozen `meta` elements each is looked at once, not once a step.
        self.valued: dict[str, dict[str, tuple[Step, _Branch]]] = {}

    def by(self, step: Step) -> _Branch:
        """What leads on from a step of this name."""
        if step.attribute is not None and step.test == "=":
            return self.valued.setdefault(step.attribute, {}).setdefault(step.value, (step, _Branch()))[1]
        for known, branch in self.every:
            if known.until == step.until:
                return branch
        self.every.append((step, _Branch()))
        return self.every[-1][1]

    def to(self, element: etree._Element) -> Iterator[tuple[Step, _Branch]]:
        """The steps that lead to an element of the name."""
        for way in self.every:
            if way[0].takes(element):
                yield way
        for attribute, by_value in self.valued.items():
            has = attribute_of(element, attribute)
            if has is not None and (valued := by_value.get(has)) is not None:
                yield valued


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


#: An element with more in it than this is asked for those of the names alone, which costs as much as to look at some.
_FEW = 24


def _walk(element: etree._Element, branch: _Branch, found: dict[str, list[etree._Element]]) -> None:
    """Puts down where the paths lead from an element on."""
    onward = branch.onward
    for inner in element if len(element) <= _FEW else element.iterchildren(*branch.names):
        tag = inner.tag
        ways = onward.get(tag)
        if ways is None and (not isinstance(tag, str) or (ways := onward.get(tag.rpartition("}")[2])) is None):
            continue
        for step, further in ways.to(inner):
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
