"""Outlets that no table has, told by what they do: 'A, KentOnline reported', 'the Advocate reported that A', 'Radar 24', 'Skelter, a gossip site'."""

from __future__ import annotations

import re
from functools import lru_cache

from newsparse.attribution.body_names import is_body_name
from newsparse.attribution.naming import read_naming
from newsparse.attribution.outlets_and_more import is_others
from newsparse.lexicon.country_words import COUNTRIES
from newsparse.lexicon.cues.relaying import PLATFORMS, REPORTING
from newsparse.lexicon.demonyms import DEMONYMS
from newsparse.lexicon.given_names import GIVEN_NAMES
from newsparse.lexicon.name_words import HONORIFICS, PARTICLES, PLACES
from newsparse.lexicon.outlets import looks_like_outlet
from newsparse.lexicon.place_words import is_place
from newsparse.lexicon.role_words import GROUPS, KNOWN_BODIES, OFFICES, ORGANIZATIONS, TITLES
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

#: What no outlet's name ends in, though it may report something: the hospital, the Ministry, Police, the Captain, Finland.
OTHERS = (
    ORGANIZATIONS
    | GROUPS
    | OFFICES
    | TITLES
    | frozenset(DEMONYMS)
    | frozenset(COUNTRIES)
    | frozenset(
        "guard cross marathon lagoon boat ship ferry yacht olympics games cup bridge tower square lake bay beach island park hall house stadium arena centre center mall"
        " monday tuesday wednesday thursday friday saturday sunday".split()
    )
)
#: Stations of the United States: WKRT, KXLY-TV.
_CALL_SIGN = re.compile(r"[KW][A-Z]{3}(?:-(?:TV|FM|AM))?|[KW][A-Z]{2}-(?:TV|FM|AM)")
#: 'Radar 24', 'Canal 9', not 'Flight 24'
_NUMBERED = re.compile(r"(?P<first>[A-ZÀ-Þ][\w-]{1,40}) \d{1,2}")
#: What else has a number: 'Flight 24', 'Unit 12', 'Apollo 13'.
_NUMBERED_THINGS = frozenset(
    "flight unit engine ladder platoon squad company battalion apollo soyuz gemini voyager route highway interstate district ward room local article section chapter title type gate platform area building"
    " block act boeing airbus delta united bus tram train car truck boat juror witness victim patient formula lot phase group team precinct station court courtroom chamber proposition amendment question measure".split()
)
#: 'KentOnline', not 'McGregor'
_CAMEL = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]+[A-ZÀ-Þ]\w+|[a-z][A-Z]{2,6}")
#: 'bold.dk', 'Sportnet.sk'
_ADDRESS = re.compile(r"[\w-]+(?:\.[\w-]+)?\.(?:com|org|net|info|news|tv|[a-z]{2})")
#: Surnames that have a capital inside: McGregor, DeAngelo.
_SURNAME = re.compile(r"(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz)[A-Z][a-z]+$")
#: What stands before a ship's name.
_SHIPS = frozenset(("hms", "uss", "ss", "mv", "rms", "hmas", "hmcs", "ins", "rv", "ms"))
#: The words that follow a person's statement: 'Roper reported. [She] said …'
_OF_PERSON = re.compile(r"[”\"]?\s(?:He|She|Mr|Mrs|Ms)\b")


#: An article, where it is, what it is; then a name.
_WITH_KIND = 3


@lru_cache(maxsize=4096)
def reads_as_outlet(text: str) -> bool:
    """Whether a phrase may be the name of an outlet that no table has: capitals, no person's, no body's of another sort.

    >>> [reads_as_outlet(text) for text in ("the Advocate", "KentOnline", "Radar 24", "Harbourside", "the Oddby Bugle")]
    [True, True, True, True, True]
    >>> [reads_as_outlet(text) for text in ("Police", "the hospital", "Jane Roe", "the Ministry", "NASA", "Finland", "the President")]
    [False, False, False, False, False, False, False]
    """
    naming = read_naming(text)
    if naming.kind is SourceKind.OUTLET or looks_like_outlet(text) or is_address(text):
        return True
    words = text.split()
    if len(words) > _WITH_KIND and words[-2] == "agency" and words[-3].endswith("-based"):
        return True  # "the Bonn-based agency Wirbel"
    definite = words[0].lower() == "the"
    words = words[definite:]
    if not words or not all(word[:1].isupper() or word[:1].isdigit() or word in PARTICLES for word in words):
        return False
    name = " ".join(words)
    last, first = words[-1].lower(), words[0].lower()
    if first in _SHIPS or _SURNAME.match(name) is not None:
        return False
    if is_place(name) or is_others(words):
        return False  # "Nevada", "Mirror Lake", "the Guardian Angels"
    if last in OTHERS or name.lower() in KNOWN_BODIES | PLACES or is_body_name(words) or "'" in text or "’" in text:
        return False
    if first in HONORIFICS or first in TITLES or first in GIVEN_NAMES:
        return False
    if sure_name(name):
        return True
    if name.isupper() or (last.endswith("s") and not last.endswith("ss")):
        return False
    return definite or len(words) == 1


def is_address(name: str) -> bool:
    """Whether a name is a site's address: 'bold.dk'."""
    return _ADDRESS.fullmatch(name) is not None


def sure_name(name: str) -> bool:
    """Whether a name has a shape that people's and most bodies' names have not: 'KentOnline', 'Radar 24', 'WKRT'."""
    if name.lower() in KNOWN_BODIES or name.lower() in PLATFORMS or _SURNAME.match(name) is not None:
        return False
    if (numbered := _NUMBERED.fullmatch(name)) is not None:
        return numbered["first"].lower() not in _NUMBERED_THINGS
    return any(shape.fullmatch(name) is not None for shape in (_CALL_SIGN, _CAMEL, _ADDRESS))


def reports(span: Span, cue: Span | None, content: Span, text: str) -> bool:
    """Whether what stands beside a cue is an outlet because it reported something.

    One word alone is only where it stands behind what it reported, and nothing then calls it a person: 'A, Harbourside reported.'
    """
    if (
        cue is None
        or span.of != "text"
        or cue.text.lower().split()[-1] not in REPORTING
        or not reads_as_outlet(span.text)
    ):
        return False
    if sure_name(span.text) or span.text[:4].lower() == "the ":
        return True
    end = text.find(".", max(span.end, cue.end))
    return content.start < span.start and (end < 0 or _OF_PERSON.match(text, end + 1) is None)
