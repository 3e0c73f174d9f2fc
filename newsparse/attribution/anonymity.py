"""Whether a source is kept from being named, and the reason that the text gives."""

from __future__ import annotations

import re
from bisect import bisect_right

from newsparse.attribution.anonymity_subjects import POSSESSIVES, is_anothers
from newsparse.attribution.entities import Entity
from newsparse.attribution.naming import Definite, Naming
from newsparse.lexicon.anonymity_words import CAUSES, UNNAMED
from newsparse.lexicon.occupation_words import NONDESCRIPT
from newsparse.lexicon.role_words import SPOKESPEOPLE
from newsparse.model.attribution import Anonymity
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

_CONDITION = re.compile(
    r"""(?P<condition>
      # 'who asked not to be named', 'spoke on condition of anonymity', 'asked for anonymity to describe private talks'
      (?:asked|asking|requested|requesting|insisted|insisting|agreed|agreeing|wished|preferred|wanted|spoke|speaking|spoken|talked)\b[^.;!?,]{0,50}?
        (?:anonymity|anonymously|anonymous|not\sto\sbe\s(?:named|identified|quoted\sby\sname)|(?:his|her|their)\s(?:last\s|full\s|real\s)?names?\s(?:not\s)?be\s(?:withheld|used|published))
        (?:\s(?:to\s(?:discuss|describe|speak|talk|share|detail|reveal|disclose)|(?:while\s|when\s)?(?:discussing|describing|speaking))\s[^.;!?,"“”]{3,80})?
    | (?:declined|declining|refused)\sto\s(?:be\s(?:named|identified)|give\s(?:his|her|their)\s(?:full\s|last\s)?names?)
    | (?:gave|giving|provided)\sonly\s(?:his|her|their|a)\s(?:first|last|middle)\snames?
    | on\s(?:the\s)?condition\sof\sanonymity | on\s(?:the\s)?condition\s(?:that\s)?(?:he|she|they)\snot\sbe\s(?:named|identified)
    | (?<=who\s)(?:did\snot|didn['’]t)\swant\s(?:his|her|their)\s(?:full\s|last\s|real\s)?names?\s(?:(?:to\sbe\s)?(?:used|published|printed)|in\s(?:the\s)?(?:paper|newspaper|story|article|print))
    | (?<=who\s)(?:did\snot\swant|did\snot\swish|would\snot|could\snot|cannot)\s(?:to\s)?be\s(?:named|identified)
    )
    # the cause without its conjunction: 'because [she was told not to talk]', '[for fear of reprisals]', 'citing [fears for his life]'
    (?P<cause>,?\s(?:(?:because|since|as(?=\s(?:he|she|they|the)\b)|citing)\s(?P<why>[^.;!?,"“”]{3,160}?)
      | (?P<fear>(?:for\sfear|fearing)\s[^.;!?,"“”]{3,160}?))(?=[.;!?,"“”]|\s(?:said|says|told|added|wrote)\b|$))?""",
    re.IGNORECASE | re.VERBOSE,
)
#: 'because he was not authorized to speak', 'who was not allowed to talk to reporters'
_NOT_ALLOWED = r"(?:was|were|is|are)\s(?:not|n['’]t)\s(?:authori[sz]ed|allowed|permitted|cleared|empowered)\sto\s[^.;!?\"“”,]{3,100}"
_BARRED = re.compile(
    rf"because\s(?P<why>(?:he|she|they)\s{_NOT_ALLOWED})|(?:who|and|but|,|;\s(?:the\s\w+|he|she|they))\s(?P<alone>{_NOT_ALLOWED})",
    re.IGNORECASE,
)
_REACH = 420


_ASKED = re.compile(r"(?:his|her|their)\s(?:last\s|full\s|first\s|real\s)?names?\s(?:not\s)?be\s\w", re.IGNORECASE)


def is_condition(content: str) -> bool:
    """Whether what somebody asked for is not to be named, which is nothing that was stated."""
    return _ASKED.match(content) is not None


#: Words that tell nothing of somebody: 'Two aides … [The other] said'.
_NOT_TOLD = NONDESCRIPT | frozenset(("other",))


def anonymity_of(entity: Entity, text: str) -> Anonymity | None:
    """What the text says of an identity that it keeps back; `None` for those it names and those who speak in public."""
    if entity.kind not in (SourceKind.UNNAMED, SourceKind.PERSON) or entity.named:
        return None
    if any(naming.head in SPOKESPEOPLE or _represents(naming) for naming in entity.namings):
        return None
    reason = _reason(entity, text)
    known = all(naming.definite is Definite.DEFINITE and naming.head not in _NOT_TOLD for naming in entity.namings)
    if (known or entity.kind is SourceKind.PERSON) and reason is None:
        return None  # "the baker" of the village
    fullest = max(entity.namings, key=lambda n: (n.definite is not Definite.DEFINITE, len(n.words)))
    place = next((m for m, n in zip(entity.mentions, entity.namings, strict=False) if n is fullest), entity.mentions[0])
    count = next((naming.number for naming in entity.namings if naming.number is not None), None)
    return Anonymity(place.text, reason, count)


def _represents(naming: Naming) -> bool:
    """Whether somebody speaks for another on the record: 'a representative for the singer'."""
    return naming.head == "representative" and "for" in naming.words


def _reason(entity: Entity, text: str) -> Span | None:
    """The cause that is given near a mention, else the words of the condition; those of another one are passed over."""
    mentions = [m for m in entity.mentions if m.of == "text" and m.text.lower() not in POSSESSIVES]
    ends = sorted(mention.end for mention in mentions)
    for mention in mentions[:6]:
        window = text[mention.end : mention.end + _REACH].split("\n")[0]
        match = _CONDITION.search(window) or _BARRED.search(window)
        if match is not None:
            near = ends[bisect_right(ends, mention.end + match.start()) - 1]
            if is_anothers(text[near : mention.end + match.start()], match[0]):
                continue
            key = next(key for key in ("why", "fear", "alone", "condition") if match.groupdict().get(key))
            start = mention.end + match.start(key)
            return Span.cut(text, start, start + len(match[key].rstrip(" ,")))
        abroad = UNNAMED.search(window)
        if abroad is not None:
            key = next(cause for cause in CAUSES if abroad[cause])
            start = mention.end + abroad.start(key)
            return Span.cut(text, start, start + len(abroad[key].rstrip(" ,")))
    return None
