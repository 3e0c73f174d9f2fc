"""Where on a page a value stands, as rules that a handler could have."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator

import attrs
from lxml import etree

from newsparse.evidence.gather import gather_statements
from newsparse.fields.titles import title_key
from newsparse.handlers.rules import Rule, json_ld, meta, xpath
from newsparse.handlers.selector import elements
from newsparse.lexicon.bylines import parse_byline
from newsparse.lexicon.written_dates import read_date
from newsparse.model.kinds import EvidenceSource
from newsparse.reading.document import fold_space
from newsparse.reading.page import Page

#: So many elements around one are asked for a class that tells it.
_AROUND = 3
#: An element with more text than this holds more than a field.
_LONGEST = 600
#: Names of classes that a build makes anew every time: `css-1x2y3z`, `Headline_a1b2c3`.
_MADE = re.compile(r"(?:^|[-_])(?=[a-z]*\d)[a-z0-9]{5,}$|^(?:css|sc|jsx|svelte)-", re.IGNORECASE)
_PLAIN = re.compile(r"[A-Za-z_][\w-]{1,60}")


@attrs.frozen
class Proposal:
    """A rule that finds a value on a page."""

    code: str
    """The rule as it is written in a handler."""
    rule: Rule
    """The rule."""
    found: int
    """How much it finds on the page: one is best."""


def same_value(field: str, raw: str, wanted: str) -> bool:
    """Whether what stands on a page is a field's value: the same authors, the same day, the same words."""
    if field in ("date", "modified"):
        written, day = read_date(raw, thorough=False), read_date(wanted, thorough=False)
        return written is not None and day is not None and _day(written.value) == _day(day.value)
    if field == "byline":
        names = {author.name.casefold() for author in parse_byline(raw).authors}
        return bool(names) and names == {author.name.casefold() for author in parse_byline(wanted).authors}
    return title_key(raw) == title_key(wanted)


def _day(value: dt.date) -> dt.date:
    return value.date() if isinstance(value, dt.datetime) else value


def propose(page: Page, field: str, wanted: str) -> tuple[Proposal, ...]:
    """The rules whose first evidence on a page is the wanted value of a field, data before markup, the narrowest first."""

    def right(raw: str) -> bool:
        return same_value(field, raw, wanted)

    stated = list(_of_statements(page, right))
    marked = sorted(_of_markup(page, right), key=lambda proposal: (proposal.found, len(proposal.code)))
    return tuple({proposal.code: proposal for proposal in (*stated, *marked)}.values())


def _of_statements(page: Page, right: Callable[[str], bool]) -> Iterator[Proposal]:
    for statement in page.once(gather_statements).everything():
        if not right(statement.raw):
            continue
        if statement.source is EvidenceSource.JSON_LD:
            name = next(
                (part for part in reversed(statement.where.split("/")) if not part.isdecimal() and part != "name"), ""
            )
            yield from _checked(page, f"json_ld({name!r})", json_ld(name), right)
        elif statement.source in (EvidenceSource.META, EvidenceSource.OPEN_GRAPH):
            yield from _checked(page, f"meta({statement.where!r})", meta(statement.where), right)


def _of_markup(page: Page, right: Callable[[str], bool]) -> Iterator[Proposal]:
    root = page.document.tree
    if root is None:
        return
    for element in root.iter("meta"):
        name = next((value for key in ("property", "name", "itemprop") if (value := element.get(key))), None)
        if name and right(element.get("content") or ""):
            yield from _checked(page, f"meta({name!r})", meta(name), right)
    for element in root.iter():
        if not isinstance(element.tag, str) or element.tag in (
            "script",
            "style",
            "meta",
            "title",
            "html",
            "body",
            "head",
        ):
            continue
        stamp = element.get("datetime")
        if stamp is not None and right(stamp):
            for path in _paths(element, root):
                yield from _checked(page, f"xpath({path!r}, attr='datetime')", xpath(path, attr="datetime"), right)
        text = fold_space("".join(map(str, element.itertext()))) if len(element) < 12 else ""
        if text and len(text) <= _LONGEST and right(text):
            for path in _paths(element, root):
                yield from _checked(page, f"xpath({path!r})", xpath(path), right)


def _checked(page: Page, code: str, rule: Rule, right: Callable[[str], bool]) -> Iterator[Proposal]:
    """The rule, if what it finds first is right."""
    found = list(rule(page))
    if found and right(found[0].raw):
        yield Proposal(code, rule, len(found))


def _paths(element: etree._Element, root: etree._Element) -> Iterator[str]:
    """Paths that lead to an element and to few others: by its own class, or by that of an element around it."""
    own = [f"//{element.tag}[{sign}]" for sign in _signs(element)]
    yield from own
    around, steps = element.getparent(), 0
    while around is not None and around is not root and steps < _AROUND:
        for sign in _signs(around):
            path = f"//{around.tag}[{sign}]//{element.tag}"
            if len(elements(path, root)) == 1:
                yield path
        around, steps = around.getparent(), steps + 1
    if not own and len(elements(f"//{element.tag}", root)) == 1:
        yield f"//{element.tag}"


def _signs(element: etree._Element) -> Iterator[str]:
    """Conditions that the element fulfils, by names that a person gave and that the next build keeps."""
    for name in (element.get("class") or "").split():
        if _PLAIN.fullmatch(name) and not _MADE.search(name):
            yield f"has-class('{name}')"
    for attribute in ("itemprop", "data-testid", "id"):
        value = element.get(attribute)
        if value and _PLAIN.fullmatch(value) and not _MADE.search(value):
            yield f"@{attribute}='{value}'"
