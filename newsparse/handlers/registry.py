"""Which handler reads which input."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import cast
from urllib.parse import urlsplit

import attrs

from newsparse.handlers.builtin import BUILTIN, FORMATS
from newsparse.handlers.generic import GENERIC, GENERIC_REFERENCES
from newsparse.handlers.protocol import Handler
from newsparse.handlers.reference import FormatReference, Reference
from newsparse.model.errors import HandlerConflict, NotAnArticle, UnknownHandler
from newsparse.model.explanation import HandlerChoice
from newsparse.reading.document import Document, Format
from newsparse.reading.head import Head
from newsparse.reading.source import Source

#: A handler, or where it is imported from.
Known = Handler | Reference | FormatReference

#: Entry-point group in which other packages name their handlers.
ENTRY_POINTS = "newsparse.handlers"

#: Labels before an outlet's own host that lead to the same outlet: `www.`, mobile and AMP hosts.
_SAME_OUTLET = frozenset(("www", "www2", "m", "mobile", "amp", "edition", "touch", "i"))


@attrs.frozen
class Choice:
    """The handler for an input, and how it was chosen."""

    handler: Handler
    considered: tuple[HandlerChoice, ...]


@attrs.frozen
class Registry:
    """A set of handlers, immutable and cheap to extend. `Registry()` has none but the generic ones and the formats'."""

    handlers: tuple[Known, ...] = ()
    """The handlers, later ones added by `with_handlers`; references are imported when they are chosen."""
    problems: tuple[str, ...] = ()
    """What could not be loaded, and why: a plugin that fails to import is left out, never fatal."""
    _by_host: Mapping[str, tuple[Known, ...]] = attrs.field(init=False, repr=False, eq=False)
    _by_format: Mapping[Format, tuple[Known, ...]] = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        table: dict[str, tuple[Known, ...]] = {}
        for handler in self.handlers:
            for host in handler.hosts:
                key = bare_host(host)
                table[key] = (*table.get(key, ()), handler)
        object.__setattr__(self, "_by_host", table)
        names = {handler.name for handler in self.handlers}
        told: dict[Format, tuple[Known, ...]] = {}
        for handler in (*self.handlers, *(row for row in FORMATS if row.name not in names)):
            for format in dict.fromkeys(sign.format for sign in handler.signs):  # noqa: A001 - the field's own term
                told[format] = (*told.get(format, ()), handler)
        object.__setattr__(self, "_by_format", told)

    @classmethod
    def default(cls) -> Registry:
        """The built-in handlers and those that installed packages register."""
        return _default()

    def with_handlers(self, *handlers: Handler) -> Registry:
        """A registry with these and some more handlers; a new handler takes the place of one of the same name."""
        names = {handler.name for handler in handlers}
        kept = tuple(handler for handler in self.handlers if handler.name not in names)
        return Registry((*kept, *handlers), self.problems)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all handlers, the generic ones last."""
        return tuple(handler.name for handler in self._every())

    def named(self, name: str) -> Handler:
        """The handler of a name; raises `UnknownHandler`."""
        for handler in self._every():
            if handler.name == name:
                return load(handler)
        raise UnknownHandler(name, self.names)

    def _every(self) -> Iterable[Known]:
        """All handlers, the generic ones last; a format's own handler gives way to one of its name."""
        own = {handler.name for handler in self.handlers}
        formats = (row for row in FORMATS if row.name not in own)
        return (*self.handlers, *formats, *GENERIC.values(), *GENERIC_REFERENCES.values())

    def opener(self, source: Source) -> Choice:
        """The handler of the vocabulary that an input's first characters show, else the generic one of its format.

        Of several signs that are shown the one that asks for most decides. Raises `HandlerConflict` where two handlers'
        signs ask for equally much, `NotAnArticle` where nobody reads the format.
        """
        rows = self._by_format.get(source.format, ())
        if rows:
            head = source.head()
            shown = [(sign.weight, row, sign) for row in rows for sign in row.signs if sign.shown_by(head)]
            most = max((weight for weight, _, _ in shown), default=0)
            best = {row.name: (row, sign) for weight, row, sign in shown if weight == most}
            if len(best) > 1:
                raise HandlerConflict(f"input with {next(iter(best.values()))[1]}", tuple(best))
            for row, sign in best.values():
                lost = tuple(
                    HandlerChoice(name, False, "another format's sign asks for more")
                    for name in dict.fromkeys(other.name for _, other, _ in shown if other.name != row.name)
                )
                return Choice(load(row), (HandlerChoice(row.name, True, str(sign)), *lost))
            if source.format is Format.XML and (enclosed := _enclosed(rows, head)) is not None:
                return enclosed
        handler = self.generic(source.format)
        return Choice(handler, (HandlerChoice(handler.name, True, "no handler claims the input"),))

    def generic(self, format: Format) -> Handler:  # noqa: A002 - the field's own term
        """The handler of a format for whatever no other handler claims; raises `NotAnArticle` if there is none."""
        handler = GENERIC.get(format) or GENERIC_REFERENCES.get(format)
        if handler is None:
            raise self.no_known_kind(format)
        return load(handler)

    def no_known_kind(self, format: Format) -> NotAnArticle:  # noqa: A002 - the field's own term
        """What to raise for a format in which nothing is that newsparse takes for an article."""
        read = ", ".join(row.name for row in self._by_format.get(format, ()))
        return NotAnArticle(
            f"the input is {format.upper()} without an article of a kind that newsparse reads; it reads {read}"
        )

    def choose(self, document: Document, url: str | None) -> Choice:
        """The handler for a document and the ones considered.

        The most specific host decides, then a marker on the page; the generic handler takes what nobody claims. Raises
        `HandlerConflict` where two handlers claim a page with equal right.
        """
        considered: list[HandlerChoice] = []
        for host in _hosts_of(url):
            claims = [load(handler) for handler in self._by_host.get(host, ())]
            claims = [handler for handler in claims if handler.format is document.format]
            won = [handler for handler in claims if handler.claims(document)]
            best = [handler for handler in won if handler.marked] or won
            considered += [
                HandlerChoice(h.name, False, f"its marker is not on this page of {host}")
                for h in claims
                if h not in won
            ]
            if len(best) > 1:
                raise HandlerConflict(host, tuple(handler.name for handler in best))
            if best:
                considered += [
                    HandlerChoice(h.name, False, "another era's marker is on the page") for h in won if h is not best[0]
                ]
                reason = f"host {host}" + (" and its marker" if best[0].marked else "")
                return Choice(best[0], (HandlerChoice(best[0].name, True, reason), *considered))
        handler = self.generic(document.format)
        return Choice(handler, (HandlerChoice(handler.name, True, "no handler claims the page"), *considered))


def _enclosed(rows: tuple[Known, ...], head: Head) -> Choice | None:
    """The handler of the outermost items of a known vocabulary that stand in an envelope of an unknown one."""
    signs = [(row, sign) for row in rows for sign in row.signs if sign.enclosed]
    for name, count in head.inner().items():
        for row, sign in signs:
            if sign.root == name and count >= sign.enclosed:
                return Choice(load(row), (HandlerChoice(row.name, True, f"{sign} in an element {head.root}"),))
    return None


def bare_host(host: str) -> str:
    """A host without port and without `www.`, mobile or AMP labels: `m.Gazette.example:80` → `gazette.example`."""
    labels = host.lower().partition(":")[0].strip(".").split(".")
    while len(labels) > 2 and labels[0] in _SAME_OUTLET:
        labels.pop(0)
    return ".".join(labels)


def _hosts_of(url: str | None) -> Iterable[str]:
    """The host of an address and the domains that it belongs to, most specific first."""
    if not url:
        return
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname
    except ValueError:
        return
    labels = bare_host(host or "").split(".")
    for i in range(min(len(labels) - 1, 8)):
        yield ".".join(labels[i:])


@functools.cache
def _import(target: str) -> Handler:
    module, _, attribute = target.partition(":")
    return cast(Handler, getattr(import_module(module), attribute))


def load(handler: Known) -> Handler:
    """The handler itself, its module imported now if it was not before."""
    return _import(handler.target) if isinstance(handler, Reference | FormatReference) else handler


@functools.cache
def _default() -> Registry:
    from importlib.metadata import entry_points  # costs 20 ms to import, and only a first parse needs it

    handlers: list[Known] = list(BUILTIN)
    problems: list[str] = []
    for point in sorted(entry_points(group=ENTRY_POINTS), key=lambda point: (point.name, point.value)):
        try:
            found = point.load()
        except Exception as error:  # whatever a stranger's module raises costs that module alone
            problems.append(f"{point.name} = {point.value}: {type(error).__name__}: {error}")
            continue
        values = found if isinstance(found, tuple | list) else (found,)
        for value in values:
            if isinstance(value, Handler):
                handlers.append(value)
            else:
                problems.append(f"{point.name} = {point.value}: {type(value).__name__} is no handler")
    return Registry(tuple(handlers), tuple(problems))
