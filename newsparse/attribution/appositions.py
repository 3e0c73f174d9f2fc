"""What stands beside a name: the role behind it between commas or before it, the outlet of a report, the partner of one surname."""

from __future__ import annotations

import re

from newsparse.attribution.apposed_clauses import goes_on
from newsparse.attribution.callings import german_calling, romance_calling
from newsparse.attribution.naming import read_naming
from newsparse.lexicon.given_names import GIVEN_NAMES
from newsparse.lexicon.people_words import CALLINGS
from newsparse.lexicon.role_words import OFFICES, ORGANIZATIONS, PEOPLE
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

_AHEAD = re.compile(
    r"(?:^|[.!?“\"(]\s?)(?P<role>(?:the|a|an|his|her|its|their|my|our)\s[^,.;:!?()\"“”«»]{3,60}),\s$", re.IGNORECASE
)
_ROLE = re.compile(
    r"\s?,\s(?P<role>(?:the|a|an|der|die|das|ein|eine|le|la|l['’]|un|une|el|la|una?|o|um)\s?[^,.;:!?()\"“”«»]{3,80}|[a-zà-ÿ][^,.;:!?()\"“”«»]{3,60})(?=[,.;)])"
)
#: '[a report in ]the Gazette': what an outlet has published is the outlet's word.
_PUBLISHED = re.compile(
    r"(?:(?:the|a|an|this|that|another|its)\s)?(?:[\w-]+\s){0,2}(?:report|article|story|account|investigation|piece|dispatch|series|interview)\s(?:in|by|from|on)\s(?=(?:the\s)?[A-ZÀ-Þ])",
    re.IGNORECASE,
)
#: 'Edith and [Norman Clegg]'
_COUPLE = re.compile(r"(?P<first>[A-ZÀ-Þ][\w’'-]{1,20})\s(?:and|und|et)\s$")
#: A name or a title before the word that may be a given name: '[Nadia] Farouk and Louise Roe'.
_NAME_AHEAD = re.compile(r"(?P<word>[A-ZÀ-Þ][\w’'-]*\.?)\s$")
#: What two are called before their names: 'Sisters Joan and Betty Roe'.
_SEVERAL = ("sisters", "brothers", "twins", "siblings", "newlyweds", "friends", "parents", "pensioners", "owners")
#: Where a clause begins behind a role: 'the mayor [who left]', 'mayor [when the mill closed]'.
_CLAUSE = re.compile(r"\s(?:who|whom|whose|which|that|when|where|while|because|since|until)\s")
#: The verb whose subject a name is where the comma behind its role is missing; behind an article it may be another's.
_SAID = re.compile(r"\s(?:said|says|told)(?=\s|$)")
_WITH_ARTICLE = ("the ", "a ", "an ")
_NOW = re.compile(r"(?:now|then|formerly|currently|also|once)\s(?=\w)", re.IGNORECASE)
#: Endings of words for what people are and do.
_AGENTS = ("er", "or", "ist", "ant", "ent", "ian", "man", "woman", "ee")


_AND = frozenset("and or und oder sowie et ou y e o ed en of".split())


def _says_what_one_is(word: str) -> bool:
    low = word.lower()
    return low in PEOPLE or low in CALLINGS or german_calling(word) or romance_calling(word)


def role_behind(span: Span, text: str) -> Span | None:
    """The role that an apposition gives to a name: 'Jane Roe[, the mayor of Hull,]'; `None` if what stands there is none."""
    if span.of != "text":
        return None
    match = _ROLE.match(text, span.end, span.end + 120)
    if match is None:
        return None
    said = _CLAUSE.split(match["role"].rstrip(), maxsplit=1)[0]
    if not said.startswith(_WITH_ARTICLE):
        said = _SAID.split(said, maxsplit=1)[0]  # "Jane Roe, head of the union said"
    start = match.start("role") + (len(now[0]) if (now := _NOW.match(said)) else 0)
    role = Span.cut(text, start, match.start("role") + len(said))
    if goes_on(role.text.split()):
        return None  # "According to Jane Roe, [the coach left on Sunday]"
    naming = read_naming(role.text)
    if role.text.partition(" ")[0].lower() in _AND:
        return None  # somebody else
    if naming.head in PEOPLE or any(_says_what_one_is(word) for word in naming.words[:4]):
        return role
    one = role.text.lower().startswith(("a ", "an "))
    return role if one and naming.head.endswith(_AGENTS) and naming.head not in ORGANIZATIONS else None


def role_ahead(span: Span, text: str) -> Span | None:
    """The role that stands before a name at the beginning of its sentence: '[Her coach], Ben Roe, disagreed.'"""
    if span.of != "text":
        return None
    start = max(0, span.start - 90)
    match = _AHEAD.search(text[start : span.start].rpartition("\n")[2])
    if match is None:
        return None
    first = span.start - (len(match.string) - match.start("role"))
    naming = read_naming(match["role"])
    if naming.name or (naming.head not in PEOPLE and naming.head not in OFFICES):
        return None
    return Span.cut(text, first, first + len(match["role"]))


def reported_in(text: str) -> int | None:
    """Where the outlet begins in 'a report in The Gazette'; `None` where nobody has published anything."""
    match = _PUBLISHED.match(text)
    if match is None or read_naming(text[match.end() :]).kind is not SourceKind.OUTLET:
        return None
    return match.end()


def partner_ahead(span: Span, text: str) -> Span | None:
    """The given name that shares the surname behind it: '[Edith] and Norman Clegg'."""
    if span.of != "text" or text[max(0, span.start - 1) : span.start] != " ":
        return None
    start = max(0, span.start - 30)
    match = _COUPLE.search(text[start : span.start])
    if match is None or match["first"].lower() not in GIVEN_NAMES:
        return None
    ahead = _NAME_AHEAD.search(match.string, 0, match.start("first"))
    if ahead is not None and not ahead["word"].lower().endswith(_SEVERAL):
        return None  # "Nadia Farouk and Louise Roe" have a surname each
    return Span.cut(text, start + match.start("first"), start + match.end("first"))
