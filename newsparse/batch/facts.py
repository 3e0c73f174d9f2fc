"""What of a stored article counts in statistics, whichever form it was stored in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from newsparse.lexicon.outlets import outlet_named, outlet_of_host
from newsparse.model.kinds import Precision, SourceKind
from newsparse.model.shape import SCHEMA

#: The fields that are counted; a run with `--fields` may have left some out.
COUNTED = ("outlet", "date", "quotes", "sources", "citations")

#: The columns of Parquet that hold them.
COUNTED_COLUMNS = ("outlet", "date", "day", "quotes", "sources", "citations")

#: Longer names are cut, so that a page cannot fill the memory of those who count with a single one.
_LONGEST = 200

#: How much of an ISO 8601 date is known at a precision; what is finer than a day does not matter here.
_KNOWN = {Precision.YEAR: 4, Precision.MONTH: 7, Precision.DAY: 10, Precision.MINUTE: 10}


class Named(NamedTuple):
    """A source as it is counted."""

    name: str
    """Its name; an outlet's is the fullest that newsparse knows of it."""
    kind: str
    """A `SourceKind`."""
    anonymous: bool
    """Whether the text withholds who it is."""


class Cited(NamedTuple):
    """That an outlet is cited."""

    by: str | None
    """The outlet that cites it: the article's own, or one that the article cites; `None` where it is neither, or is not known."""
    outlet: str
    """Whom."""


class Facts(NamedTuple):
    """An article as it is counted."""

    outlet: str | None
    """Who published it."""
    day: str | None
    """Its date as far as it is known, and no further than the day: `2015-10-05`, `2015-07`, `2015`."""
    quotes: int
    """How many quotations it has."""
    speakers: tuple[Named, ...]
    """Who said each of those whose speaker is known."""
    sources: tuple[Named, ...]
    """Everyone and everything that it cites."""
    cited: tuple[Cited, ...]
    """The outlets in its citation tree, each path once; not itself."""
    lacking: tuple[str, ...]
    """The fields of `COUNTED` that were not stored."""


class NoRecordError(ValueError):
    """What is stored is no article that newsparse wrote."""


def facts_of_record(line: object) -> Facts:
    """What counts of an article as `to_dict` wrote it, or a part of its fields, with the name of its file or without.

    Raises `NoRecordError` for anything else.
    """
    record = line
    if isinstance(line, dict) and "schema" not in line and isinstance(line.get("article"), dict):
        record = line["article"]
    if not isinstance(record, dict) or record.get("schema") != SCHEMA:
        raise NoRecordError("is no article of newsparse")
    return _read(_of_record, record)


def facts_of_row(row: Mapping[str, Any]) -> Facts:
    """What counts of a row of Parquet, in which `COUNTED_COLUMNS` that were not stored are missing. Raises `NoRecordError`."""
    return _read(_of_row, row)


def _read(read: Callable[[Mapping[str, Any]], Facts], stored: Mapping[str, Any]) -> Facts:
    try:
        return read(stored)
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError):
        raise NoRecordError("is damaged: its values are not those of an article") from None


def _of_record(record: Mapping[str, Any]) -> Facts:
    date = record.get("date")
    table = {source["key"]: _source(source) for source in record.get("sources", ())}

    def named(reference: Any) -> Named | None:
        """A source by its key; whole, where the article was changed so that no table lists it."""
        return _source(reference) if isinstance(reference, dict) else table.get(reference)

    nodes: list[tuple[int | None, Named | None]] = []
    waiting: list[tuple[int | None, Any]] = [(None, citation) for citation in record.get("citations", ())]
    while waiting:
        parent, citation = waiting.pop()
        waiting += [(len(nodes), inner) for inner in citation["citations"]]
        nodes.append((parent, named(citation["source"])))
    return _facts(
        outlet=record.get("outlet"),
        day=None if date is None else date["value"][: _KNOWN[Precision(date["precision"])]],
        speakers=[named(quote["speaker"]) for quote in record.get("quotes", ()) if quote["speaker"] is not None],
        quotes=len(record.get("quotes", ())),
        sources=tuple(table.values()),
        nodes=nodes,
        lacking=tuple(name for name in COUNTED if name not in record),
    )


def _of_row(row: Mapping[str, Any]) -> Facts:
    table = {
        source["key"]: _named(source["name"], source["kind"], bool(source["anonymous"]))
        for source in row.get("sources") or ()
    }
    quotes = row.get("quotes") or ()
    citations = row.get("citations") or ()
    at = {citation["node"]: place for place, citation in enumerate(citations)}
    date, day = row.get("date"), row.get("day")
    return _facts(
        outlet=row.get("outlet"),
        day=date[:10] if date is not None else day.isoformat() if day is not None else None,
        speakers=[table.get(quote["speaker"]) for quote in quotes if quote["speaker"] is not None],
        quotes=len(quotes),
        sources=tuple(table.values()),
        nodes=[
            (
                None if citation["parent"] is None else at[citation["parent"]],
                _named(citation["source_name"], citation["source_kind"], False),
            )
            for citation in citations
        ],
        lacking=tuple(name for name in COUNTED if name not in row and not (name == "date" and "day" in row)),
    )


def _facts(
    *,
    outlet: str | None,
    day: str | None,
    quotes: int,
    speakers: Iterable[Named | None],
    sources: tuple[Named, ...],
    nodes: list[tuple[int | None, Named | None]],
    lacking: tuple[str, ...],
) -> Facts:
    publisher = None if outlet is None else outlet_name(outlet)
    return Facts(
        outlet=publisher,
        day=None if day is None else _checked(day),
        quotes=quotes,
        speakers=tuple(speaker for speaker in speakers if speaker is not None),
        sources=sources,
        cited=tuple(_cited(publisher, nodes)),
        lacking=lacking,
    )


def _cited(publisher: str | None, nodes: list[tuple[int | None, Named | None]]) -> Iterable[Cited]:
    """The outlets among the nodes of a citation tree, each of which has the place of its parent."""
    for parent, source in nodes:
        if source is None or source.kind != SourceKind.OUTLET or _same(source.name, publisher):
            continue
        above = None if parent is None else nodes[parent][1]
        if parent is None:
            by = publisher
        else:
            by = above.name if above is not None and above.kind == SourceKind.OUTLET else None
        if not _same(source.name, by):
            yield Cited(by, source.name)


def _same(name: str, other: str | None) -> bool:
    """Whether two names are one but for how they are set: "LA Weekly" is "L.A. WEEKLY"."""
    return other is not None and (name == other or _letters(name) == _letters(other))


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, name.casefold()))


def _source(source: Mapping[str, Any]) -> Named:
    return _named(source["name"], source["kind"], source["anonymity"] is not None)


def _named(name: str, kind: str, anonymous: bool) -> Named:
    known = SourceKind(kind)
    shown = outlet_name(name) if known is SourceKind.OUTLET else _shortened(name)
    return Named(shown, str(known), anonymous)


@lru_cache(maxsize=4096)
def outlet_name(written: str) -> str:
    """The name that an outlet is counted under: the fullest one that newsparse knows, else the one written, without an article.

    >>> outlet_name("nytimes.com"), outlet_name("the Washington Post"), outlet_name("The Sandhaven Gazette")
    ('New York Times', 'Washington Post', 'Sandhaven Gazette')
    """
    name = _shortened(written)
    known = outlet_named(name) or (outlet_of_host(name) if "." in name and " " not in name else None)
    if known is not None:
        return known.name
    return name[4:] if name[:4].lower() == "the " and len(name) > 4 else name


def _shortened(name: str) -> str:
    words = " ".join(name.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"


def _checked(day: str) -> str:
    """A date as far as it is known. Raises `ValueError` for what is none."""
    dt.date.fromisoformat(day + "0000-01-01"[len(day) :])
    return day
