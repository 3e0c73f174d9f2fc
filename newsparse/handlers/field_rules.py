"""The rules of a format's fields, and what they find in an item: each is asked once, and only where it can find something."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any

import attrs

from newsparse.fields.stated import Found
from newsparse.handlers.rules import Rule
from newsparse.model.errors import HandlerError, NewsparseError
from newsparse.reading.page import Page

#: The attributes that are rules.
RULES = tuple(
    "headline kicker dek byline byline_title agency date modified dateline located language outlet url section topics"
    " id version status urgency slug embargo credit provider copyright usage_terms note subject_code subject_name".split()
)


@attrs.frozen(kw_only=True)
class FieldRules:
    """Where a format of news items keeps each field, as ordered rules.

    A rule that cannot be called raises `HandlerError` when the value is made.
    """

    name: str
    """What the handler is called."""
    headline: tuple[Rule, ...] = ()
    kicker: tuple[Rule, ...] = ()
    dek: tuple[Rule, ...] = ()
    byline: tuple[Rule, ...] = ()
    byline_title: tuple[Rule, ...] = ()
    """What an element of its own says of the author: a job, an affiliation."""
    agency: tuple[Rule, ...] = ()
    """Agencies that the item is by, in a place of their own."""
    date: tuple[Rule, ...] = ()
    modified: tuple[Rule, ...] = ()
    dateline: tuple[Rule, ...] = ()
    located: tuple[Rule, ...] = ()
    """The place that the item is from, in a field that is no dateline; one that is printed above the text is better."""
    language: tuple[Rule, ...] = ()
    outlet: tuple[Rule, ...] = ()
    url: tuple[Rule, ...] = ()
    section: tuple[Rule, ...] = ()
    topics: tuple[Rule, ...] = ()
    """Keywords; all of the first rule that finds any."""
    id: tuple[Rule, ...] = ()
    version: tuple[Rule, ...] = ()
    status: tuple[Rule, ...] = ()
    urgency: tuple[Rule, ...] = ()
    slug: tuple[Rule, ...] = ()
    embargo: tuple[Rule, ...] = ()
    credit: tuple[Rule, ...] = ()
    provider: tuple[Rule, ...] = ()
    copyright: tuple[Rule, ...] = ()
    usage_terms: tuple[Rule, ...] = ()
    note: tuple[Rule, ...] = ()
    """Notes to editors; all that are found."""
    subject_code: tuple[Rule, ...] = ()
    """Codes of subjects, in the order of `subject_name`."""
    subject_name: tuple[Rule, ...] = ()

    _plan: tuple[tuple[int, str, Rule], ...] = attrs.field(init=False, repr=False, eq=False)
    """The rules in their order, each with its field."""
    _always: tuple[tuple[int, str, Rule], ...] = attrs.field(init=False, repr=False, eq=False)
    """Those of which nobody knows what an item has in which they find something."""
    _led: Mapping[str, list[tuple[int, str, Rule]]] = attrs.field(init=False, repr=False, eq=False)
    """The others, by what an item has where they find something (their `lead`)."""

    def __attrs_post_init__(self) -> None:
        for field in RULES:
            rules = getattr(self, field)
            if not isinstance(rules, tuple) or not all(callable(rule) for rule in rules):
                raise HandlerError(
                    self.name, field, f"{rules!r} is no tuple of rules; a single rule needs a comma after it"
                )
        plan = tuple(
            (i, *entry) for i, entry in enumerate((field, rule) for field in RULES for rule in getattr(self, field))
        )
        led: dict[str, list[tuple[int, str, Rule]]] = {}
        for entry in plan:
            if (lead := getattr(entry[2], "lead", None)) is not None:
                led.setdefault(lead, []).append(entry)
        object.__setattr__(self, "_plan", plan)
        object.__setattr__(self, "_always", tuple(entry for entry in plan if getattr(entry[2], "lead", None) is None))
        object.__setattr__(self, "_led", led)

    def found(self, field: str, page: Page) -> Found:
        """All evidence of a field's rules, in their order; of two rules that find the same place, one."""
        memory = self._memory(page)
        found = memory.found.get(field)
        if found is None:
            if field not in memory.rules:  # as of most fields of an item
                return ()
            every = [item for each in self.by_rule(field, page) for item in each]
            if len(every) > 1:
                every = list({(item.where, item.raw): item for item in every}.values())
            found = memory.found[field] = tuple(every)
        return found

    def there(self, page: Page) -> Mapping[str, Any] | None:  # noqa: ARG002 - a subclass looks
        """What an item has of that which rules name as their `lead`; without it they are not asked. `None`: nobody looked."""
        return None

    def by_rule(self, field: str, page: Page) -> tuple[Found, ...]:
        """What each rule of a field finds, those left out whose lead the item does not have.

        A fault in one is told with the handler, the field and the page.
        """
        memory = self._memory(page)
        by_rule = memory.by_rule.get(field)
        if by_rule is None:
            try:
                by_rule = tuple([tuple(rule(page)) for rule in memory.rules.get(field, ())])
            except NewsparseError:
                raise
            except Exception as error:
                raise HandlerError(self.name, field, f"{type(error).__name__}: {error}", page.document.url) from error
            memory.by_rule[field] = by_rule
        return by_rule

    def _memory(self, page: Page) -> _Memory:
        """What was found on a page; a handler is known by its identity: the hash of all its rules costs more than they do."""
        memories = page.known(_memories)
        if memories is None:
            memories = page.once(_memories)
        memory = memories.get(id(self))
        if memory is None:
            there = self.there(page)
            asked = list(self._always if there is not None else self._plan)
            for lead, value in there.items() if there is not None else ():
                if value is not None and (led := self._led.get(lead)) is not None:
                    asked += led
            asked.sort(key=_FIRST)
            rules: dict[str, list[Rule]] = {}
            for _, field, rule in asked:
                rules.setdefault(field, []).append(rule)
            memory = memories[id(self)] = _Memory(rules)
        return memory


_FIRST = itemgetter(0)


class _Memory:
    """What a handler's rules found on a page."""

    __slots__ = ("by_rule", "found", "rules")

    def __init__(self, rules: dict[str, list[Rule]]) -> None:
        #: The rules of each field that can find something.
        self.rules = rules
        self.by_rule: dict[str, tuple[Found, ...]] = {}
        self.found: dict[str, Found] = {}


def _memories(page: Page) -> dict[int, _Memory]:  # noqa: ARG001 - one for each page
    """What handlers found on a page."""
    return {}
