"""Whose words a statement in writing has: 'In der Mitteilung heißt es' goes on with whoever sent it, 'una nota del Comune' is the Comune's."""

from __future__ import annotations

import re

from newsparse.attribution.entities import Entities, Entity
from newsparse.attribution.naming import read_naming
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

#: What a body or a person sends out, which is the channel of its words and no source, by language.
_CHANNELS = {
    "de": r"(?:[Pp]resse|[Mm]edien)?(?:[Mm]itteilung|[Ee]rklärung)|Stellungnahme|Statement|Mitteilung|Aussendung",
    "fr": "communiqué(?: de presse)?",
    "es": "comunicado(?: de prensa)?",
    "pt": "nota|comunicado",
    "it": "nota|comunicato(?: stampa)?",
    "nl": "persbericht|verklaring|mededeling",
}
_ARTICLES = {
    "de": r"(?:der|die|einer|eine|dieser|diese)",
    "fr": r"(?:le|un|ce|du|au)",
    "es": r"(?:el|un|este|del|al)",
    "pt": r"(?:a|o|uma|um|em|esta|este)",
    "it": r"(?:il|la|un|una|questo|questa)",
    "nl": r"(?:het|de|een|dit|deze)",
}
_OF = {
    "de": r"(?:der|des|von|vom)",
    "fr": r"(?:du|des|de|d[’'])",
    "es": r"(?:del|de)",
    "pt": r"(?:da|do|das|dos|de)",
    "it": r"(?:del|della|dei|degli|delle|dell[’']|dello|di)",
    "nl": "van",
}
_CHANNEL = {
    language: re.compile(
        rf"(?:(?P<article>(?i:{_ARTICLES[language]}))\s)?(?:[a-zà-ÿ]{{3,20}}\s)?(?:{words})(?:\s(?P<of>{_OF[language]})\s?(?P<whose>\S.*))?"
    )
    for language, words in _CHANNELS.items()
}
#: Articles of what has not been spoken of before.
_NEW = frozenset("einer eine un una uma um een".split())
#: How far back whoever sent it may have been named, in characters.
_FAR = 600


def sender(span: Span, entities: Entities, language: str) -> Entity | None:
    """Who speaks in a statement that a phrase means: whose it is, else who spoke or acted last; `None` where it is no such thing."""
    pattern = _CHANNEL.get(language)
    match = pattern.fullmatch(span.text) if pattern is not None and span.of == "text" else None
    if match is None:
        return None
    if match["whose"] is not None:
        start = span.start + match.start("whose")
        genitive = match["of"] in ("der", "des")
        start -= (len(match["of"]) + 1) * genitive  # "der Polizei" with its article
        whose = Span(start, span.end, span.text[start - span.start :], span.of)
        kind = read_naming(whose.text).kind
        return entities.of_phrase(whose, speaks=True) if kind in _SENDERS else None
    if (match["article"] or "").lower() in _NEW:
        return None
    last = entities.last_speaker
    if last is not None and last.kind in _SENDERS and span.start - last.last < _FAR:
        return last
    near = [e for e in dict.fromkeys(reversed(entities.recent[-_FEW:])) if span.start - e.last < _FAR]
    bodies = [e for e in near if e.kind is SourceKind.ORGANIZATION and e.subject_at >= 0]
    return bodies[0] if bodies else None


#: Those who send statements.
_SENDERS = (SourceKind.ORGANIZATION, SourceKind.PERSON, SourceKind.GROUP)
#: How many of those who were mentioned last may have sent it.
_FEW = 4
