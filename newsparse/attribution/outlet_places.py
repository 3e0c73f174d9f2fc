"""Whether a phrase in an outlet's place is one: who was told something, whose programme, whose reporter."""

from __future__ import annotations

import re

from newsparse.attribution.entities import on_air
from newsparse.attribution.naming import read_naming
from newsparse.attribution.other_things import is_other_thing
from newsparse.attribution.outlets_and_more import is_edition, is_others
from newsparse.attribution.publishing import OTHERS, is_address, reads_as_outlet, sure_name
from newsparse.lexicon.given_names import GIVEN_NAMES
from newsparse.lexicon.name_words import HONORIFICS, PARTICLES
from newsparse.lexicon.outlet_words import NAMING_OUTLETS, OUTLET_NOUNS
from newsparse.lexicon.outlets import looks_like_outlet, outlet_named
from newsparse.lexicon.place_words import is_place
from newsparse.lexicon.role_words import KNOWN_BODIES
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

_NO_OUTLET = frozenset(
    "reporters journalists lawmakers court parliament police them him her me us you parliamentarians supporters voters crowd audience jury committee congress viewers listeners readers press media people hearing everyone him"
    " house commons lords senate assembly council cabinet inquest inquiry tribunal coroner magistrates magistrate judge session summit forum conference meeting rally bundestag panel board"
    " delegates mps members colleagues staff employees workers shareholders investors analysts officers detectives investigators prosecutors friends neighbours neighbors relatives family university society association".split()
)


def of_programme(span: Span) -> Span:
    """The outlet of one of its programmes: "[NPR]'s Morning Edition"."""
    if (reporter := _REPORTER.match(span.text)) is not None and outlet_named(reporter["outlet"]) is not None:
        start = span.start + reporter.start("outlet")
        return Span(start, start + len(reporter["outlet"]), reporter["outlet"], span.of)
    match = _PROGRAMME.match(span.text)
    if match is None or not _has_programmes(match):
        return span
    return Span(span.start, span.start + match.end("outlet"), span.text[: match.end("outlet")], span.of)


def _has_programmes(match: re.Match[str]) -> bool:
    """Whether whose programme or host it is, is an outlet: '[BBC Radio Four]’s Any Questions', '[TyneTalk]’s Ann Roe'."""
    outlet = match["outlet"]
    if outlet_named(outlet) is not None or outlet_named(outlet.removeprefix("the ").split()[0]) is not None:
        return True
    named = looks_like_outlet(outlet) or any(map(sure_name, outlet.split()))
    return match["first"].lower() in GIVEN_NAMES and named


#: 'told a [Reuters] reporter'
_REPORTER = re.compile(
    r"(?:an?|the)\s(?P<outlet>[A-Z][^,]{1,40}?)\s(?:reporter|journalist|correspondent|photographer|team|crew)s?\b"
)
_PROGRAMME = re.compile(r"(?P<outlet>[^’']{2,40})['’]s\s(?P<first>[A-Z“\"][\w-]{0,30})")


def _is_other(words: list[str]) -> bool:
    """Whether a name with an article is a body's, a team's or a court's: 'the Oxford Union', 'the Lakers', 'the Economic Club of Hull'."""
    of = next((i for i, word in enumerate(words) if i and word == "of"), len(words))
    last = words[of - 1].lower() if words else ""
    plural = of == 1 == len(words) and last.endswith("s") and not last.endswith(("ss", "news", "times"))
    return (last in OTHERS and not looks_like_outlet(" ".join(words[:of]))) or plural


#: What other stations and sites are for than to be heard and read.
_FOR_OTHER_THINGS = frozenset(
    "police polling petrol gas gasoline fuel filling service fire power train railway railroad rail bus coach metro subway tube underground space weather research pumping border naval lifeboat coastguard"
    " ambulance aid docking charging ranger customs monitoring signal building construction camp burial heritage crash landfill battle dig testing vaccination".split()
)


def _is_other_station(words: list[str]) -> bool:
    """Whether a word before "station" or "site" says that nobody is heard or read there: 'the police station'."""
    return (
        len(words) > 1
        and words[-1].lower() in ("station", "site", "channel", "network")
        and words[-2].lower() in _FOR_OTHER_THINGS
    )


#: Words of an outlet's name with its article, at least, that else would say what somebody is.
_LEAST_WORDS = 2


def outlet_like(text: str) -> bool:
    """Whether the one who was told is an outlet: a name, and no person's and no body's that hears things."""
    naming = read_naming(text)
    if " ".join(naming.words).lower() in KNOWN_BODIES:
        return False  # "told the Lok Sabha"
    if (
        looks_like_outlet(" ".join(naming.name or naming.words))
        or outlet_named(text) is not None
        or is_address(text)
        or sure_name(text)
        or (bool(naming.name) and naming.kind is SourceKind.OUTLET)  # "the BBC World Service"
    ):
        return True
    plain = text.split()[text[:4].lower() == "the " :]
    if (is_place(text) and not is_edition(plain)) or is_others(plain) or _is_other_station(plain):
        return False
    if {word.lower() for word in naming.words} & _NO_OUTLET or text.split()[0].lower().strip(".") in HONORIFICS:
        return False
    words = text.split()
    sort = words[-1].islower() and words[-1] in OUTLET_NOUNS  # "the agency", "the state-run Saba agency"
    if is_other_thing(words) or (words[0].lower() == "the" and not sort and _is_other(words[1:])):
        return False
    if not naming.name and words[0] == "the" and len(words) > _LEAST_WORDS and all(w[:1].isupper() for w in words[1:]):
        return True  # "the Plain Dealer"
    if on_air(naming) or (words[0].lower() == "the" and not naming.name and reads_as_outlet(text)):
        return True  # "the Ledger"
    if not naming.name or naming.titles:
        return naming.head in OUTLET_NOUNS or naming.head in NAMING_OUTLETS
    if len(naming.name) == 1 and naming.kind is SourceKind.PERSON:
        low = naming.name[0].lower()
        plural = low.endswith("s") and not low.endswith("ss")
        return not plural and low not in GIVEN_NAMES and not low.startswith(("o'", "mc"))
    if naming.kind is not SourceKind.PERSON or text.lower().startswith("the "):
        return True
    return naming.name[0].lower() not in GIVEN_NAMES and all(
        (w[:1].isupper() and len(w) > 1) or w.lower() in PARTICLES for w in naming.name
    )
