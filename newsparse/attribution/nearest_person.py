"""The nearest person whom a general description fits: 'the woman', 'the striker', 'the 43-year-old'."""

from __future__ import annotations

import re

from newsparse.attribution.entity import Entity
from newsparse.attribution.known import WINDOW, Known, agree
from newsparse.attribution.naming import Naming
from newsparse.attribution.office_holders import FAMILY, FAR
from newsparse.attribution.owners import is_anothers
from newsparse.attribution.scene_roles import SCENE, belongs_to_something
from newsparse.lexicon.people_words import CALLINGS
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

#: What those are called of whom nothing else is told.
_UNNAMED = frozenset("source person insider man woman teenager youth boy girl".split())
#: What those are called whom a court tries.
_ACCUSED = frozenset("defendant accused suspect".split())


def _called_else(entity: Entity, head: str) -> bool:
    """Whether somebody is known by what excludes a description: the captain is not the coach who has spoken, the councillor not his wife."""
    if head in _PLAYERS:
        return any(h in CALLINGS and h not in _PLAYERS for h in entity.heads)
    return head in _ELECTED and not _KIN_ABROAD.isdisjoint(entity.heads)


#: Words for those of a team that its coach, its chairman and their wives are not.
_PLAYERS = frozenset(
    "capitán capitana jugador jugadora joueur joueuse capitaine jogador jogadora capitão giocatore giocatrice capitano".split()
)


#: Words for kin by which somebody was brought in.
_KIN_ABROAD = frozenset(
    "esposa esposo marido hermano hermana hijo hija madre padre épouse époux mari frère sœur fils fille mère père irmã irmão filho filha mãe pai moglie marito fratello sorella figlio figlia".split()
)


#: Words for members of what votes and governs.
_ELECTED = frozenset(
    "élu élue édile edil concejal concejala diputado diputada député députée vereador vereadora assessore assessora ministra ministro ministre".split()
)


def nearest(known: Known, naming: Naming, span: Span, *, unnamed_first: bool) -> Entity | None:
    """The nearest person that a general description fits; those without a name first where the head is that of officials."""
    if span.of == "text" and belongs_to_something(naming.head, known.text[max(0, span.start - SCENE) : span.start]):
        return None
    fits = [
        e for e in dict.fromkeys(reversed(known.recent[-WINDOW:]))
        if e.kind in (SourceKind.PERSON, SourceKind.UNNAMED) and agree(e, naming) and span.start - e.last < FAR
        and not _of_other_age(known, e, naming) and not is_anothers(e, naming)
    ]  # fmt: skip
    fits = [e for e in fits if not _called_else(e, naming.head) and (known.inside or e.outside >= 0 or not e.cited)]
    if not fits:
        return None
    begun = [e for e in fits if e.subject_at >= known.paragraph and e.named]
    owns = (known.text or "")[fits[0].last - 2 : fits[0].last + 2]
    if len(begun) == 1 and not unnamed_first and begun[0] is not fits[0] and _POSSESSIVE.search(owns) is not None:
        return begun[0]  # "Krejci went down under Boyle’s challenge. “…,” the 23-year-old said"
    if known.ahead and (same := [e for e in fits if e.gender in ("", known.ahead)]):
        fits = same
    if naming.head in _ACCUSED and (silent := [e for e in fits if not e.cited]):
        return silent[0]  # who is tried is seldom who has spoken in court just before
    last = known.last_speaker
    near = last is not None and last.named and last.last >= known.paragraph and last in fits
    if last is not None and near and naming.head not in _UNNAMED and (unnamed_first or not last.heads):
        newer = [e for e in fits[: fits.index(last)] if e.subject_at > last.subject_at or e.kind is SourceKind.UNNAMED]
        hidden_here = any(e.last >= known.paragraph for e in fits if e.kind is SourceKind.UNNAMED)
        if not newer and not (unnamed_first and hidden_here):
            return last  # whoever was only spoken of in his words does not speak next
    if unnamed_first and (hidden := [e for e in fits if e.kind is SourceKind.UNNAMED]):
        return hidden[0]
    return fits[0]


#: A mention that only says whose something is.
_POSSESSIVE = re.compile(r"['’]s")
#: "the 22-year-old", and the age behind a name: 'Craig Roe, 49, has'.
_YEARS = re.compile(r"(\d{1,3})-(?:year-old|jährige)")


_AGED_BEHIND = re.compile(r",\s(?:aged\s)?(\d{1,3})(?=[,.])")


def _of_other_age(known: Known, entity: Entity, naming: Naming) -> bool:
    """Whether somebody has an age that a description gives otherwise: 'Craig Roe, 49, […] the 22-year-old'."""
    told = next((match[1] for word in naming.words if (match := _YEARS.match(word)) is not None), None)
    if told is None or not known.text:
        return False
    ages = {
        match[1]
        for mention in entity.mentions[:FAMILY]
        if mention.of == "text" and (match := _AGED_BEHIND.match(known.text, mention.end, mention.end + 12)) is not None
    }
    return bool(ages) and told not in ages
