"""Outlets by name and by host."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import attrs

from newsparse.lexicon.outlet_homes import HOMES
from newsparse.lexicon.outlet_words import OUTLET_ENDS, OUTLET_FRONTS, OUTLET_HEADS, OUTLETS


@attrs.frozen
class Outlet:
    """A newspaper, broadcaster, site or agency."""

    name: str
    """The fullest name."""
    names: tuple[str, ...]
    """Every name that it goes by."""
    hosts: tuple[str, ...]
    """Where it publishes."""
    agency: bool
    """Whether others republish it."""
    country: str | None = None
    """Where it is at home, as ISO 3166 has it: `GB`."""
    language: str | None = None
    """The language of its main site, a BCP 47 tag."""
    zone: str | None = None
    """The time zone of its day, an IANA name: `Europe/London`."""


_ARTICLES = ("the ", "der ", "die ", "das ", "dem ", "den ", "le ", "la ", "les ", "el ", "il ", "o ", "l'")


@cache
def _table() -> tuple[dict[str, Outlet], dict[str, Outlet]]:
    """All outlets by folded name and by host; made when the first is asked for."""
    by_name: dict[str, Outlet] = {}
    by_host: dict[str, Outlet] = {}
    for names, hosts, sort in OUTLETS:
        every = tuple(names.split("|"))
        outlet = Outlet(every[0], every, tuple(hosts.split()), sort == "agency", *HOMES.get(every[0], ()))
        for name in every:
            by_name.setdefault(name.lower(), outlet)
            by_name.setdefault(bare(name), outlet)
        for host in outlet.hosts:
            by_host[host] = outlet
    return by_name, by_host


def bare(name: str) -> str:
    """A name in lower case without an article before it."""
    folded = name.lower().replace("’", "'")
    if folded.startswith(_ARTICLES):
        for article in _ARTICLES:
            if folded.startswith(article) and len(folded) > len(article) + 1:
                return folded[len(article) :]
    return folded


def outlet_names() -> Iterable[str]:
    """All names that outlets go by, in lower case, with and without their articles."""
    return _table()[0].keys()


def outlet_named(text: str) -> Outlet | None:
    """The outlet of a name, with or without an article; `None` for a name that the table does not know."""
    by_name, _ = _table()
    folded = text.strip().lower().replace("’", "'")
    if (found := by_name.get(folded)) is not None:
        return found
    if "en " in folded and (found := by_name.get(_uninflected(bare(folded)))) is not None:
        return found
    return by_name.get(bare(folded)) if folded.startswith(_ARTICLES) else None


def _uninflected(folded: str) -> str:
    """A German name without the endings of the dative and the genitive: 'deutschen presse-agentur' → deutsche presse-agentur."""
    *before, last = folded.split()
    return " ".join([*(word[:-1] if word.endswith("en") and len(word) > 4 else word for word in before), last])


def outlet_of_host(host: str) -> Outlet | None:
    """The outlet that publishes on a host or a part of it: `edition.cnn.com` → CNN."""
    _, by_host = _table()
    labels = host.lower().split(".")
    for i in range(len(labels) - 1):
        if (found := by_host.get(".".join(labels[i:]))) is not None:
            return found
    return None


def is_agency(text: str) -> bool:
    """Whether a name is a news agency's."""
    found = outlet_named(text)
    return found is not None and found.agency


#: What an agency deals in that is an outlet: other agencies are authorities.
_NEWS = frozenset(("news", "press", "information", "telegraph", "telegraphic", "broadcasting", "media"))


#: What the names of others end in that begin as a station's do.
_NO_STATIONS = frozenset(
    "shack hall flyer society club orchestra academy association authority tunnel islands shipyard".split()
)


def looks_like_outlet(text: str) -> bool:
    """Whether a name has the shape of an outlet's: it is known, or it ends as newspapers' and broadcasters' names do."""
    if outlet_named(text) is not None:
        return True
    words = text.replace("-", " ").split()
    if len(words) > 2 and words[0] in ("the", "The") and words[-1].lower() in OUTLET_ENDS:
        return all(word[:1].isupper() for word in words[1:]) and (
            words[-1] != "Leader" or words[-2].lower() in OUTLET_HEADS
        )
    if len(words) >= 2 and words[0].lower() in OUTLET_FRONTS and words[0][:1].isupper():
        if words[-1].lower() in _NO_STATIONS:
            return False  # "Radio City Music Hall"
        programme = words[1][:1].isdigit() and words[-1][:1].isupper()  # "Radio 4's Tideline"
        return words[1][:1].isupper() or words[1].isdigit() or programme
    if len(words) >= 2 and words[-1].lower() == "agency":
        return words[-1][:1].isupper() and words[-2].lower() in _NEWS
    return (
        len(words) >= 2 and words[-1][:1].isupper() and words[-1].lower().rstrip("s") in OUTLET_HEADS | {"time", "new"}
    ) or (len(words) >= 2 and words[-1].lower() in OUTLET_HEADS and words[-1][:1].isupper())
