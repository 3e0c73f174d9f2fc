"""Whether a source is kept from being named, and the reason that the text gives."""

from __future__ import annotations

import re

from newsparse.attribution.entities import Entity
from newsparse.attribution.naming import Definite
from newsparse.lexicon.anonymity_words import CAUSES, UNNAMED
from newsparse.lexicon.role_words import SPOKESPEOPLE
from newsparse.model.attribution import Anonymity
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

_CONDITION = re.compile(
    r"""(?P<condition>
      (?:asked|asking|requested|requesting|insisted|insisting|agreed|agreeing|wished|preferred|wanted|spoke|speaking|spoken|talked)\b[^.;!?]{0,50}?
        (?:anonymity|anonymously|anonymous|not\sto\sbe\s(?:named|identified|quoted\sby\sname)|(?:his|her|their)\snames?\s(?:not\s)?be\s(?:withheld|used|published))
    | (?:declined|refused)\sto\s(?:be\s(?:named|identified)|give\s(?:his|her|their)\s(?:full\s|last\s)?names?)
    | on\s(?:the\s)?condition\sof\sanonymity | on\s(?:the\s)?condition\s(?:that\s)?(?:he|she|they)\snot\sbe\s(?:named|identified)
    | who\s(?:did\snot\swant|did\snot\swish)\sto\sbe\s(?:named|identified)
    )(?P<cause>,?\s(?P<why>(?:because|since|as\s(?:he|she|they|the)|for\sfear|citing|fearing)[^.;!?,"“”]{3,160}))?""",
    re.IGNORECASE | re.VERBOSE,
)
_REASON_ALONE = re.compile(
    r"(?P<why>because\s(?:he|she|they)\s(?:was|were|is|are)\snot\s(?:authori[sz]ed|allowed|permitted)[^.;!?\"“”,]{0,100})",
    re.IGNORECASE,
)
_REACH = 420


def anonymity_of(entity: Entity, text: str) -> Anonymity | None:
    """What the text says of an identity that it keeps back; `None` for those it names and those who speak in public."""
    if entity.kind is not SourceKind.UNNAMED or entity.named:
        return None
    if any(naming.head in SPOKESPEOPLE for naming in entity.namings):
        return None
    fullest = max(entity.namings, key=lambda n: (n.definite is not Definite.DEFINITE, len(n.words)))
    place = next((m for m, n in zip(entity.mentions, entity.namings, strict=False) if n is fullest), entity.mentions[0])
    count = next((naming.number for naming in entity.namings if naming.number is not None), None)
    return Anonymity(place.text, _reason(entity, text), count)


def _reason(entity: Entity, text: str) -> Span | None:
    """The cause that is given near a mention, else the words of the condition."""
    for mention in entity.mentions[:6]:
        if mention.of != "text":
            continue
        window = text[mention.end : mention.end + _REACH].split("\n")[0]
        match = _CONDITION.search(window)
        if match is not None:
            key = "why" if match["why"] else "condition"
            return Span.cut(
                text, mention.end + match.start(key), mention.end + match.start(key) + len(match[key].rstrip(" ,"))
            )
        abroad = UNNAMED.search(window)
        if abroad is not None:
            key = next(cause for cause in CAUSES if abroad[cause])
            start = mention.end + abroad.start(key)
            return Span.cut(text, start, start + len(abroad[key].rstrip(" ,")))
        alone = _REASON_ALONE.search(window)
        if alone is not None:
            return Span.cut(text, mention.end + alone.start("why"), mention.end + alone.end("why"))
    return None
