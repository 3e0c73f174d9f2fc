"""What a description without a name means: a person, a body, a group, a document, somebody who is not named."""

from __future__ import annotations

import enum

from newsparse.attribution.callings import is_calling
from newsparse.lexicon.demonyms import DEMONYMS
from newsparse.lexicon.occupation_words import NONDESCRIPT
from newsparse.lexicon.outlet_words import OUTLET_NOUNS
from newsparse.lexicon.people_words import CALLINGS
from newsparse.lexicon.role_words import GROUPS, OFFICES, ORGANIZATIONS, PAPERS, PEOPLE, SOURCES, SPOKESPEOPLE
from newsparse.model.kinds import SourceKind


class Definite(enum.Enum):
    """What the article before a description says."""

    NONE = 0
    INDEFINITE = 1
    DEFINITE = 2


#: Words that are said of those alone who are not named: people familiar with the matter.
_SURE_UNNAMED = frozenset("familiar close briefed knowledge proche proches cercanas cercanos próximas".split())
#: Plurals of bodies.
_BODIES = frozenset(("agencies",))
#: Bodies of one kind who say the same.
_SEVERAL_BODIES = frozenset(
    "companies groups unions charities banks airlines firms retailers campaigners parties universities".split()
)
#: The words of "one in five".
_IN_SO_MANY = 3
#: Guards that are no one's but a country's.
_GUARDS = frozenset(("coast", "national", "border", "civil", "revolutionary", "republican", "presidential"))
#: Nouns for outlets that mean nothing else.
_SURE_OUTLETS = OUTLET_NOUNS - frozenset(("paper", "network", "agency", "site", "website", "station", "journal", "outlet", "channel", "publication", "agence", "agencia", "agência", "agenzia", "agentur"))  # fmt: skip

#: What says something as a paper does: works, rules, figures that somebody has worked out.
_TEXTS = frozenset(
    "film movie novel song ballad play documentary book bible koran map rules rule terms schedule timetable guidelines instructions regulations constitution calculations estimates results thermometer clock diagram".split()
)
#: What an outlet is that is called by no other name: state television.
_ON_AIR = frozenset(("television", "radio"))
#: What makes an outlet of a station, a channel and a network.
_HEARD = frozenset(("radio", "television", "tv", "news", "broadcast", "broadcasting"))
#: Ends of German words for those who speak for others, and for bodies.
_GERMAN_SPOKESPEOPLE = ("sprecher", "sprecherin")
_GERMAN_BODIES = ("ministerium", "behörde", "amt", "verband", "gericht", "gewerkschaft", "polizei", "partei")
#: Ends of words for what people are and do.
_AGENTS = (
    "er",
    "or",
    "ist",
    "ant",
    "ent",
    "ian",
    "man",
    "woman",
    "ee",
    "ente",
    "eur",
    "euse",
    "ista",
    "ora",
    "logue",
    "hand",
    "smith",
    "wright",
    "herd",
    "mate",
    "ogo",
)


def kind_of_description(
    words: list[str], head: str, definite: Definite, *, plural: bool, count: int | None, article: str = ""
) -> SourceKind:
    """The kind of whom a description means: 'two officials' are unnamed, 'residents' a group, 'the builder' a person."""
    lows = {word.lower() for word in words}
    singular = head[:-1] if head.endswith("s") else head
    if head in ("percent", "%") or head.endswith("%") or (head == "cent" and "per" in lows):
        return SourceKind.GROUP
    if len(words) == _IN_SO_MANY and words[1] == "in" and count is not None:
        return SourceKind.GROUP  # "one in five"
    if head in _SEVERAL_BODIES:
        return SourceKind.GROUP
    if head in SPOKESPEOPLE or head.endswith(("kreise", "kreisen")):
        return SourceKind.UNNAMED
    if lows & _SURE_UNNAMED and (head in GROUPS or head in PEOPLE):
        return SourceKind.UNNAMED
    if count is not None and (head in GROUPS or singular in PEOPLE or head in PEOPLE):
        return SourceKind.UNNAMED
    if head in GROUPS and head not in _BODIES:
        return SourceKind.UNNAMED if definite is Definite.INDEFINITE or head in SOURCES else SourceKind.GROUP
    if head == "guard" and lows & _GUARDS:
        return SourceKind.ORGANIZATION
    if head in _SURE_OUTLETS or head in _ON_AIR or (head in ("station", "channel", "network") and lows & _HEARD):
        return SourceKind.OUTLET
    if head in ORGANIZATIONS or singular in ORGANIZATIONS or head in _BODIES:
        return SourceKind.ORGANIZATION
    if head in PAPERS or singular in PAPERS:
        return SourceKind.DOCUMENT
    if head in _TEXTS:
        return SourceKind.DOCUMENT
    if head.endswith(_GERMAN_SPOKESPEOPLE):
        return SourceKind.UNNAMED
    if definite is Definite.DEFINITE and not plural and (head in DEMONYMS or head.endswith("year-old")):
        return SourceKind.PERSON
    calling = is_calling(words[-1] if words[-1].lower() == head else head.capitalize())
    if calling or head in PEOPLE or head in OFFICES or plural:
        return _people(lows, head, definite, plural=plural)
    if head.endswith(_GERMAN_BODIES):
        return SourceKind.ORGANIZATION
    if head.endswith("s") and not head.endswith("ss"):
        return SourceKind.GROUP if count is None else SourceKind.UNNAMED  # "two MCAs"
    if article in ("a", "an"):
        return _thing_or_person(head)
    if definite is Definite.INDEFINITE:
        return SourceKind.UNNAMED
    if definite is Definite.DEFINITE and head.endswith(_AGENTS):
        return SourceKind.PERSON
    return SourceKind.ORGANIZATION


#: Ends of English words for what is done, said and written.
_DEEDS = ("ment", "tion", "sion", "ness", "ity", "age", "ery", "ure", "ance", "ence", "ship", "ism", "ing", "count", "tally", "cast", "graph", "gram", "line", "list", "note")  # fmt: skip


def _thing_or_person(head: str) -> SourceKind:
    """What an English word that no table has means behind "a": 'a glazier' is somebody, 'an announcement' was written."""
    if head.endswith(_DEEDS):
        return SourceKind.DOCUMENT
    person = head.endswith(_AGENTS) or head.rpartition("-")[2] in PEOPLE
    return SourceKind.UNNAMED if person else SourceKind.ORGANIZATION


def is_several(head: str) -> bool:
    """Whether a head is the plural of a word for a person: nurses, firemen."""
    if head.endswith("holders"):
        return True  # bondholders
    if head.endswith("s") and (head[:-1] in CALLINGS or head[:-2] in CALLINGS):
        return True  # técnicos, professores
    return (head.endswith("s") and not head.endswith("ss") and head[:-1] in PEOPLE) or (
        head.endswith("men") and f"{head[:-3]}man" in PEOPLE
    )


def _people(lows: set[str], head: str, definite: Definite, *, plural: bool) -> SourceKind:
    """Of people: those whom an office, a trade or a tie tells apart are persons; who is only an official is not named."""
    if plural:
        return SourceKind.UNNAMED if definite is Definite.INDEFINITE else SourceKind.GROUP
    if definite is not Definite.DEFINITE:
        return SourceKind.UNNAMED
    if "chief" in lows:
        return SourceKind.PERSON  # "the Chief Medical Officer"
    owned = any(word.endswith("'s") for word in lows)
    return SourceKind.UNNAMED if head in NONDESCRIPT and not owned else SourceKind.PERSON
