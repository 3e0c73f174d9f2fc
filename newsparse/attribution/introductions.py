"""The name behind a description: 'her neighbour, Tom Roe', 'el párroco de Lodz, Tomás Ruano', 'the owner, Tidewater Gas', 'his widow, Anna'."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse.attribution.body_names import is_body_name
from newsparse.attribution.naming import Definite, Naming, read_naming
from newsparse.lexicon.given_names import GIVEN_NAMES
from newsparse.lexicon.names import looks_like_name
from newsparse.lexicon.occupation_words import EPITHETS
from newsparse.lexicon.outlet_words import OUTLET_NOUNS
from newsparse.lexicon.people_words import CALLINGS
from newsparse.lexicon.role_words import (
    FIRMS,
    GROUPS,
    MAY_BE_FIRMS,
    OFFICES,
    ORGANIZATIONS,
    PAPERS,
    PEOPLE,
    SPOKESPEOPLE,
)
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

#: What may hang on the description, then the name behind a comma: '[La alcaldesa][ de Pedralba], [Lucía Montes],'.
_NAMED = re.compile(
    r"""
    (?P<of>\s(?:of|for|from|at|in|on|de|del|des?|du|d['’]|da|do|das|dos|di|della?|dell['’]|dei|von|vom|der|van|der)[\s]?[^,.;:!?()"“”«»„\n]{2,60})?
    \s?,\s
    # her neighbour, [the crofter ]Euan Roe, her rival, [state ]Rep. Ann Roe
    (?:(?:the|an?)\s(?P<also>(?:[a-z][\w-]{2,20}\s){0,3})|(?:state\s|former\s|then\s|retired\s|acting\s)?(?:\d{1,3}-year-old\s)?(?P<trade>(?:[a-z][\w-]{2,20}\s){1,3})|(?:state|former|then|retired|acting|\d{1,3}-year-old)\s)?
    (?P<name>(?:[A-Z][a-z]{1,6}\.\s){0,2}[A-ZÀ-Þ][\w.’'-]{0,20}(?:\s(?:(?:van|von|de|der|da|di|la|el|al|bin)\s){0,2}[A-ZÀ-Þ][\w’'-]{1,20}){0,3})
    (?=[,.;:)”"]|\s(?!(?:and|or|und|oder|et|ou|y|e|o|en)\s[A-ZÀ-Þ]))
    """,
    re.VERBOSE,
)
#: 'who gave his name only as [Abu Karim]', 'who would give only her first name, [Ana]', 'who identified himself as [Roe]'
_GIVEN = re.compile(
    r"""[^.;!?"“”\n]{0,60}?\b(?:
      (?:gave|gives?|giving|provided|offered|used)\s(?:only\s)?(?:his|her|their|a)\s(?:(?:first|last|sur|full|middle|given|family)\s?)?names?(?:\sonly)?(?:\sas|,)
    | (?:identified|identifying|introduced|introducing|named)\s(?:him|her|them)sel(?:f|ves)(?:\sonly)?(?:\sby\s(?:his|her|their)\s(?:first|last|sur)\s?name)?(?:\sas|,)
    | ask(?:ed|ing)\s(?:that\s(?:only\s)?(?:his|her|their)\s(?:first|last|sur)\s?name|to\sbe\s(?:identified|named|called|known)(?:\sonly)?(?:\s(?:by|as)(?:\sonly)?(?:\s(?:by|as))?)?(?:\s(?:his|her|their)\s(?:first|last|sur|given)\s?name)?),?
    )\s(?P<name>[A-ZÀ-Þ][\w’'-]{1,20}(?:\s[A-ZÀ-Þ][\w’'-]{0,20}){0,2})(?=[,.;)\s])""",
    re.VERBOSE,
)
_REACH, _FAR = 160, 200


#: 'DPA, [qui cite] un proche'
_CITED = re.compile(r",\s(?:qui|que|che)\s(?:cite|citait|cita|citava|citou|citó)\s(?:a\s)?$")
#: The longest opening of that sort, in characters.
_CITING = 16
#: What no person is, though his name may stand behind it: the paper, Jane Roe, and the court.
_NO_PERSONS = ORGANIZATIONS | PAPERS | GROUPS | OUTLET_NOUNS


#: What may stand before a name without an article: 'the petitioner, activist Jane Roe', 'her rival, state Rep. Ann Roe'.
_BEFORE_NAMES = (
    PEOPLE
    | OFFICES
    | CALLINGS
    | EPITHETS
    | frozenset(
        "state former then retired acting major colonel general lieutenant brigadier admiral commodore corporal private sergeant".split()
    )
)


class Introduced(NamedTuple):
    """Somebody who is described and then named."""

    name: Span
    role: str
    firm: bool
    """Whether the name is that of a body."""


def introduced(span: Span, naming: Naming, text: str) -> Introduced | None:
    """The name behind a description and the role that the description gives; `None` where no name follows."""
    if span.of != "text" or naming.name or naming.plural:
        return None
    if _CITED.search(text, max(0, span.start - _CITING), span.start) is not None:
        return None  # "DPA, qui cite un proche, Ilse Roe a ri": a comma ends the clause
    match = _NAMED.match(text, span.end, span.end + _REACH)
    if match is None:
        return None
    if (trade := (match["trade"] or "").split()) and not (trade[-1] in _BEFORE_NAMES or trade[-1].endswith("ist")):
        return None
    named = read_naming(match["name"])
    if not named.name or _SPEAKS.match(text, match.end(), match.end() + _FRAME) is not None:
        return None
    firm = _is_firm(naming, named)
    unknown = (
        naming.head not in _NO_PERSONS and named.kind is SourceKind.PERSON and named.name[0].lower() in GIVEN_NAMES
    )
    person = (
        naming.kind in (SourceKind.PERSON, SourceKind.UNNAMED)
        or naming.head in _MOSTLY_PEOPLE
        or (unknown and naming.definite is Definite.DEFINITE)
    )
    if not firm and not (person and _is_persons(match, naming)):
        return None
    also = (match["also"] or match["trade"] or "").strip()
    role = also if also and naming.head != also else naming.text + _what_of(match["of"])
    return Introduced(Span.cut(text, match.start("name"), match.end("name")), role, firm)


#: The frame whose subject a name is between commas, so that it stands beside no description: 'One critic, Ann Roe [recalls,] wrote'.
_SPEAKS = re.compile(
    r"\s(?:\w{2,12}ly\s)?(?:says?|said|recall(?:s|ed)|argue[sd]|add(?:s|ed)|explain(?:s|ed)|insist(?:s|ed)|maintain(?:s|ed)|told|note[sd]|claim(?:s|ed)|warn(?:s|ed)|remember(?:s|ed))(?:\s[\w’']{1,15}){0,3},"
)
_FRAME = 80


def _is_firm(naming: Naming, named: Naming) -> bool:
    """Whether a description that may be of a firm has a firm's name behind it: 'the promoter, Amber Live'."""
    if naming.head in FIRMS and naming.definite is Definite.DEFINITE and not named.titles:
        return named.kind is SourceKind.ORGANIZATION or named.name[0].lower() not in GIVEN_NAMES
    if naming.head not in MAY_BE_FIRMS or named.titles:
        return naming.kind is SourceKind.ORGANIZATION and named.kind is SourceKind.ORGANIZATION
    if naming.head in _MOSTLY_PEOPLE and named.kind is SourceKind.PERSON and len(named.name) > 1:
        return is_body_name(
            list(named.name)
        )  # a given name that no table has is a given name: 'the owner, Zorblat Roe'
    return named.kind is SourceKind.ORGANIZATION or named.name[0].lower() not in GIVEN_NAMES


#: Of those words the ones that are said of people more often than of firms.
_MOSTLY_PEOPLE = frozenset(
    "owner operator landlord developer builder customer client tenant partner plaintiff defendant buyer seller rival producer employer shareholder investor competitor organiser organizer".split()
)

#: Whom somebody speaks for: the name behind it is that of the firm.
_FOR = re.compile(r"\b(?:for|of)\s(?:the|its|their|a|[\w’']{2,30}['’]s)\s(?:[\w-]{2,30}\s)?(?P<firm>[\w-]{2,30})$")
_OWNERS = FIRMS | MAY_BE_FIRMS


def _is_persons(match: re.Match[str], naming: Naming) -> bool:
    """Whether the words behind a description are a person's name; one word alone where the description says whose, or the name is a given one."""
    name, one = match["name"], " " not in match["name"]
    if naming.head in SPOKESPEOPLE and (match_for := _FOR.search(naming.text)) and match_for["firm"] in _OWNERS:
        return False  # "a spokesman for the owner, Pearl Lines"
    if not one:
        named = read_naming(name)
        plain = named.kind is SourceKind.PERSON and all(word.isalpha() for word in named.name)
        return looks_like_name(name) or plain
    closed = match.string[match.end() : match.end() + 1] == ","
    owned = naming.relational or any(word.endswith(("'s", "’s")) for word in naming.words)
    aged = _AGED.match(match.string, match.end()) is not None
    of_time = match["of"] is None or _YEARS.search(match["of"]) is not None
    return closed and (name.lower() in GIVEN_NAMES or ((owned or aged) and name.isalpha())) and of_time


def _what_of(of: str | None) -> str:
    """What a role is of: a place, a body; for how many years is no part of it."""
    return of if of is not None and _YEARS.search(of) is None else ""


#: 'a resident, Siti[, 41,] said'
_AGED = re.compile(r",\s\d{1,3},")
#: 'his wife[ of 51 years], Odile,'
_YEARS = re.compile(r"\byears$")


#: 'A patient[, identified as Ms B], said', 'a commander[ known as Falcon] said'
_KNOWN_AS = re.compile(
    r",?\s(?:who\s(?:is|was)\s)?(?:known|identified|named|referred\sto)(?:\s(?:only|publicly|locally|in\scourt|by\spolice)){0,2}\sas\s(?P<name>(?:M(?:rs?|s|iss)\.?\s)?[A-ZÀ-Þ][\w’'-]{0,20}(?:\s[A-ZÀ-Þ][\w’'-]{0,20}){0,2})(?=[,.;)\s])"
)


def given_name(span: Span, text: str) -> Span | None:
    """The name that somebody gave who is described: 'a woman who gave her name as [Wu]'; `None` where nobody gave any."""
    if span.of != "text":
        return None
    match = _GIVEN.match(text, span.end, span.end + _FAR)
    if match is None and " of " not in span.text and " for " not in span.text:
        match = _KNOWN_AS.match(text, span.end, span.end + _FAR)
    if match is None or (match.re is _KNOWN_AS and match["name"].lower() in PEOPLE):
        return None  # "identified only as Witness 3"
    return Span.cut(text, match.start("name"), match.end("name"))
