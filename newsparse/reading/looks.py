"""What the attributes of an element say to the walk over a page, each class and each set of names looked at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from lxml import etree

from newsparse.reading.elements import INLINE_PART, LABELS, LAST_REGION, is_menu


class Telling(NamedTuple):
    """Which elements the walk notes down for those who come after it, so that nobody has to walk the tree again."""

    tags: frozenset[str]
    """Elements that are noted for what they are."""
    attributes: frozenset[str]
    """Attributes for which an element is noted."""
    label: Callable[[str], object]
    """Whether a class, an id or a test id is one to note."""
    addresses: Callable[[Sequence[str]], Sequence[int]]
    """Which of the page's links are to note: their places in the list of addresses, in order."""


#: What the attributes of an element say: whether it is one to note, its label as a region, whether that is a menu's, and
#: whether people do not see the words in it.
Look = tuple[bool, str, bool, bool]
NO_LOOK: Look = (False, "", False, False)
_NOTED: Look = (True, "", False, False)
_UNSEEN: Look = (False, "", False, True)
_NOTED_UNSEEN: Look = (True, "", False, True)

_NOTHING_TELLS = Telling(frozenset(), frozenset(), lambda _: False, lambda _: ())


class _Plan(NamedTuple):
    """What there is to look at of an element, by the names of its attributes."""

    tells: bool
    """Whether one of the attributes alone makes it an element to note."""
    naming: tuple[str, ...]
    """Attributes whose value may make it one."""
    labels: tuple[str, ...]
    """Attributes that make a region's label."""
    hides: bool
    """Whether one of them may hide it."""


#: For elements whose class is all that says anything, and for those that nothing says anything of.
BY_CLASS = _Plan(False, ("class",), ("class",), False)
NOTHING = _Plan(False, (), (), False)


class Looks:
    """What was looked at on one page."""

    __slots__ = ("_telling", "by_class", "plans")

    def __init__(self, telling: Telling | None) -> None:
        self._telling = telling or _NOTHING_TELLS
        #: What the classes of an element say where nothing else does.
        self.by_class: dict[str, Look] = {}
        #: What there is to look at, by the names of an element's attributes.
        self.plans: dict[tuple[str | bytes, ...], _Plan] = {}

    def plan(self, names: Sequence[str | bytes]) -> _Plan:
        """What there is to look at of an element with these attributes, the first time on this page."""
        key = tuple(names)
        plan = self.plans[key] = _plan(key, self._telling.attributes)
        return plan

    def at(self, element: etree._Element, plan: _Plan, part: int) -> Look:
        """What the attributes of an element say, `part` being what the element is."""
        get, telling = element.get, self._telling.label
        if plan is BY_CLASS:
            classes = get("class") or ""
            look = self.by_class[classes] = _look_of(classes, telling)
            return look
        tells, naming, labels, hides = plan
        if not tells:
            for name in naming:
                if telling(get(name) or ""):
                    tells = True
                    break
        if part > LAST_REGION or not (labels or hides):
            if part == INLINE_PART and (labels or hides) and _is_unseen(element, hides):
                return _NOTED_UNSEEN if tells else _UNSEEN
            return _NOTED if tells else NO_LOOK
        label = " ".join([get(name) or "" for name in labels]).lower()
        if hides and _is_hidden(element):
            label += " hidden-by-style"
        return tells, label, is_menu(label), False


@lru_cache(maxsize=2048)
def _look_of(classes: str, telling: Callable[[str], object]) -> Look:
    """What the classes of an element say where nothing else does; pages of one outlet share most of them."""
    label = classes.lower()
    return bool(telling(classes)), label, is_menu(label), is_for_screen_readers(label)


#: Attributes that name an element.
_NAMING = frozenset(("class", "id", "data-testid"))
_HIDING = frozenset(("hidden", "style"))


@lru_cache(maxsize=2048)
def _plan(names: tuple[str | bytes, ...], telling: frozenset[str]) -> _Plan:
    """What there is to look at of an element with these attributes, of which some are `telling`."""
    tells = not telling.isdisjoint(names)
    hides = not _HIDING.isdisjoint(names)
    stated = [str(name) for name in names]
    naming = tuple(name for name in stated if name in _NAMING)
    labels = tuple(name for name in stated if name in LABELS)
    plan = _Plan(tells, naming, labels, hides)
    return next((known for known in (BY_CLASS, NOTHING) if known == plan), plan)


#: Classes of what is for those alone who have a page read out.
_FOR_SCREEN_READERS = frozenset(
    """sr-only sr-only-text u-sr-only visually-hidden visuallyhidden u-visually-hidden u-visuallyhidden is-visually-hidden
    visually-hidden-text screen-reader-text screen-reader-only screen-reader screenreader screenreader-only screenreader-text
    screen-readers-only offscreen off-screen u-offscreen element-invisible hidden-visually show-for-sr show-for-sr-only
    assistive-text a11y-hidden a11y-text accessibly-hidden accessible-hide only-screenreader""".split()
)
#: Styles that set an element where nobody sees it, without spaces.
_OUT_OF_SIGHT = re.compile(
    r"(?:left|top|right|text-indent):-\d{4,}|clip:rect\([01](?:px)?[,01px]*\)|clip-path:inset\((?:50|100)%"
)


@lru_cache(maxsize=2048)
def is_for_screen_readers(label: str) -> bool:
    """Whether a label in small letters names an element that only those have who have a page read out.

    >>> is_for_screen_readers("link visually-hidden"), is_for_screen_readers("visually-hidden-focusable")
    (True, False)
    """
    return not _FOR_SCREEN_READERS.isdisjoint(label.split())


def is_out_of_sight(style: str) -> bool:
    """Whether a style sets an element where nobody sees it: beside the page, or cut to nothing."""
    return _OUT_OF_SIGHT.search(style.replace(" ", "").lower()) is not None


def _is_unseen(element: etree._Element, hides: bool) -> bool:
    """Whether people do not see the words in an element of a line."""
    if is_for_screen_readers((element.get("class") or "").lower()):
        return True
    return hides and (_is_hidden(element) or is_out_of_sight(element.get("style") or ""))


def _is_hidden(element: etree._Element) -> bool:
    """Whether an element's own attributes hide it."""
    style = element.get("style")
    return element.get("hidden") is not None or (style is not None and "display:none" in style.replace(" ", "").lower())
