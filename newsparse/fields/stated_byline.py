"""Who signs a news item, by the fields that say so; what lies there is refused."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial

import attrs

from newsparse.fields.byline_witnesses import name_of_login
from newsparse.fields.reading import Hints, Reading
from newsparse.fields.stated import Found, candidates_of
from newsparse.fields.titles import plain_title
from newsparse.lexicon.bylines import NO_NAME, ParsedByline, parse_byline
from newsparse.lexicon.outlets import is_agency
from newsparse.model.fields import Author, Byline
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.kinds import AuthorKind
from newsparse.model.span import Evidence


def stated_byline(rules: Iterable[Found], titles: Found, hints: Hints, *, single: bool) -> Reading[Byline | None]:
    """Who signs an item, by the first rule whose evidence names somebody; `single` lets one word be a name.

    Agencies, initials of desks and sub-headlines that stand in a byline's place are no authors; the name of a team is one
    where nothing but names can stand. `titles` are what an
    element of its own says of the author: a job or an affiliation.
    """
    refused: list[tuple[Evidence, str]] = []
    agencies: dict[str, Evidence] = {}
    for found in rules:
        read = [(item, _signs(item, hints, single=single)) for item in found]
        for item, parsed in read:
            for agency in parsed.agencies:
                agencies.setdefault(agency, item)
            if parsed.refused is not None:
                refused.append((item, parsed.refused))
        authors = _once_each(author for _, parsed in read for author in parsed.authors)
        if authors:
            role = next((text for title in titles if (text := plain_title(title.raw))), None)
            if role is not None and len(authors) == 1 and authors[0].role is None:
                authors = (attrs.evolve(authors[0], role=role),)
            text = ", ".join(dict.fromkeys(plain_title(item.raw).rstrip(" ,;") for item in found))
            value = Byline(text=text, authors=authors, agencies=tuple(agencies), evidence=found)
            return Reading(value, (), partial(candidates_of, [(plain_title(item.raw), item) for item in found]))
    if agencies:
        evidence = tuple(agencies.values())
        value = Byline(text=plain_title(evidence[0].raw), agencies=tuple(agencies), evidence=evidence)
        return Reading(value, (), lambda: candidates_of([(plain_title(item.raw), item) for item in evidence]))
    if refused:
        item, why = refused[0]
        return Reading(None, (Issue.of(IssueCode.BYLINE_REFUSED, "byline", f"{item.raw[:80]!r}: {why}", item),))
    return Reading(None, (Issue.of(IssueCode.BYLINE_MISSING, "byline"),))


#: Surnames before initials, as catalogues write names: 'Roe, J. B.', 'Roe, J., Brightwater, A.'.
_CATALOGUED = re.compile(r"[^\W\d_][\w'’ -]{1,40}, (?:[^\W\d_]\.[ -]?){1,4}")
_DIVIDED = re.compile(r"\s*(?:[;&]|,(?! ?[^\W\d_]\.)|\band\b)\s*")

#: The name of a desk or a team, where nothing but a name can stand: no sentence, no address, no account.
_NAME_ALONE = re.compile(r"(?=.{4,60}$)[^\W\d_][^\s@/:.!?]{0,30}(?: [^\s@/:!?]{1,30}){1,5}")

#: An agency and where its reporter is: 'Reuters in New York', 'Associated Press in Palm Beach, Florida'.
_AGENCY_IN = re.compile(r"(?P<agency>[^\W\d_][^,;]{1,38}?) (?:in|à|en) [^\W\d_][^;]{1,60}")


#: Initials are shorter than a name to log in with.
_LOGIN = 4
_GIVEN = re.compile(r"[^\W\d_][\w'’-]+, [^\W\d_][\w'’.-]+(?: [^\W\d_][\w'’.-]*)?")


def _is_catalogued(text: str, parsed: ParsedByline) -> bool:
    """Whether a name is a surname before a given name: 'Roe, Jane'. Only the first of them was read as a name."""
    surname = text.partition(",")[0]
    return (
        [author.name for author in parsed.authors] == [surname]
        and not parsed.agencies
        and parsed.authors[0].role is None
        and parsed.authors[0].location is None
        and parsed.authors[0].affiliation is None
        and _GIVEN.fullmatch(text) is not None
    )


def _signs(item: Evidence, hints: Hints, *, single: bool) -> ParsedByline:
    """Who signs at one place; a place that holds nothing but a name (`single`) can hold that of a team or a catalogue's."""
    text = plain_title(item.raw)
    if single and "," in text and "." in text:
        names = _DIVIDED.split(text)
        if all(_CATALOGUED.fullmatch(name) for name in names):
            return ParsedByline(authors=tuple(Author(name=name) for name in names))
    if (from_where := _AGENCY_IN.fullmatch(text)) is not None and is_agency(from_where["agency"]):
        return ParsedByline(agencies=(from_where["agency"],))
    parsed = parse_byline(text, language=hints.language, outlet=hints.outlet, single=single)
    if single and _is_catalogued(text, parsed):
        return ParsedByline(authors=(Author(name=text),))
    if single and parsed.refused == NO_NAME and len(text) >= _LOGIN and (login := name_of_login(text)) is not None:
        return ParsedByline(authors=(Author(name=login),))
    if single and parsed.refused == NO_NAME and _NAME_ALONE.fullmatch(text) and not text.islower():
        return ParsedByline(authors=(Author(name=text, kind=AuthorKind.DESK),))
    return parsed


def _once_each(authors: Iterable[Author]) -> tuple[Author, ...]:
    by_name: dict[str, Author] = {}
    for author in authors:
        by_name.setdefault(author.name.casefold(), author)
    return tuple(by_name.values())
