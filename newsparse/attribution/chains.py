"""From whom through whom: the chain of every quotation, from the outermost cited source to its speaker."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from newsparse.attribution.bound import Bound
from newsparse.attribution.entities import Entities, Entity
from newsparse.attribution.utterance import Utterance
from newsparse.model.kinds import QuoteKind, SourceKind

#: Words that say that the occasion is another one: the outlet of the statement before does not carry over.
_OTHER_OCCASION = re.compile(
    r"\b(?:separate(?:ly)?|in a statement|press conference|news conference|told us|in an? (?:\w+ )?interview(?! with)|told (?:the |a |an )?(?:police|court|inquest|inquiry|tribunal|jury|judge|magistrates|investigators|detectives|parliament|committee|lawmakers|hearing)|on twitter|tweeted|posted|in an email|in an? (?:text|voice|phone|private) message|by (?:phone|telephone)|reached by|contacted by|earlier this year|wrote back|told this|told me|wrote us|(?:said|wrote|confirmed|admitted|explained|added) to us)\b"
    r"|\b(?:in|from|on)\s(?:his|her|their|its)\s(?:own\s|personal\s)?(?:memoirs?|autobiography|diary|diaries|book|blog|column|newsletter|website|site|podcast|substack|instagram|facebook|twitter|telegram|youtube)\b"
    r"|\bon\s(?:x|instagram|facebook|threads|bluesky|mastodon|telegram|linkedin|truth\ssocial|social\smedia)\b"
    r"|\btold (?:the |a |an |his |her )?(?:reporters|journalists|mps|senators|analysts|shareholders|staff|supporters|rally|crowd|audience|conference|summit|gathering|briefing|congregation)\b"
    r"|\b(?:in an?|in his|in her) (?:speech|sermon|letter|post|video|tweet|filing|message|press release|(?:court|regulatory|stock exchange) filing|(?:blog|facebook|instagram|linkedin|social media) post)\b"
    r"|\bat an? (?:rally|briefing|hearing|debate|ceremony|vigil|public meeting|town hall|news briefing)\b"
    r"|\ban? (?:reporter|journalist|correspondent) (?:from|for|with|of)\b"
    r"|\bwe (?:asked|called|reached|wrote|contacted)\b"
    r"|\b(?:unserer (?:redaktion|zeitung)|dieser (?:zeitung|redaktion)|pressekonferenz|auf anfrage"
    r"|conférence de presse|dans un communiqué|nous a (?:dit|confié|déclaré|répondu)|à notre (?:rédaction|journal)"
    r"|rueda de prensa|conferencia de prensa|en un comunicado|a este (?:diario|periódico|medio)"
    r"|coletiva de imprensa|conferência de imprensa|em (?:nota|comunicado)|num comunicado|à (?:nossa )?reportagem|a este jornal"
    r"|conferenza stampa|in (?:una nota|un comunicato)|a questo giornale|persconferentie|in een (?:verklaring|persbericht)|tegen (?:deze|onze) krant)\b",
    re.IGNORECASE,
)

#: How many characters before a statement's sentence say that the occasion is another one: "We asked Ms. Roe what that meant."
_BEFORE = 60
#: How many blocks before an utterance may hold it.
_NEAR = 4


def chains_of(bound: list[Bound], entities: Entities, text: str) -> list[tuple[Entity, ...]]:
    """The chain of each utterance, in order; empty where its speaker is unknown. The article's own outlet is in none."""
    outer = holders_of(bound)
    _carry(bound, outer, entities, text)
    chains: list[tuple[Entity, ...]] = []
    for i, one in enumerate(bound):
        if one.speaker is None:
            chains.append(())
            continue
        around: tuple[Entity, ...] = ()
        if (number := outer[i]) is not None:
            around = chains[number]
        # The speaker ends the chain, also where it is cited further out already.
        before = dict.fromkeys(e for e in (*around, *one.via) if e is not one.speaker)
        chains.append(tuple(e for e in (*before, one.speaker) if not entities.is_own(e)))
    return chains


class _Telling(NamedTuple):
    """How somebody was brought in through an outlet."""

    number: int
    """The number of the first statement that came through it."""
    via: tuple[Entity, ...]
    paragraph: int
    earlier: bool
    """Whether that was another time, "last year": then only its own paragraph is of that occasion."""


def _carry(bound: list[Bound], holders: list[int | None], entities: Entities, text: str) -> None:
    """A speaker brought in through an outlet keeps it for further statements of the same occasion.

    One who is not named was heard by that outlet alone: the statements before the outlet is named came through it too, the lead
    and the headline among them.
    """
    around = _Around(bound)
    _add_holders(bound)
    first = _tellings(bound, around, text)
    _tell_groups(bound, first)
    groups: list[Entity] = []
    for i, one in enumerate(bound):
        if one.speaker is not None and _is_several(one.speaker) and one.speaker not in groups[-1:]:
            groups.append(one.speaker)
        if one.speaker is None or one.via:
            continue
        group = _group_of(one.speaker, groups) if one.speaker.number not in first else None
        if group is not None and group.number in first and first[group.number].number < i:
            first[one.speaker.number] = first[group.number]._replace(number=i - 1)
        telling = first.get(one.speaker.number)
        if telling is None or one.utterance.parts[0].of not in ("text", "headline"):
            continue  # a caption has an occasion of its own
        sums_up = i < telling.number and (
            _sums_up(one, bound[telling.number], text) or _leads_up(bound, i, telling.number, text)
        )
        if (_is_earlier(one, i, telling) and not sums_up) or _is_held(bound, holders[i]):
            continue
        told = bound[telling.number].utterance
        floor = told.frame[1] if told.parts[0].of == one.utterance.parts[0].of and i > telling.number else 0
        frame = _frame_of(one.utterance, text, max(floor, _end_before(bound, i)))
        named = one.speaker.kind is not SourceKind.UNNAMED
        own = any(entities.is_own_name(via.mention.text) for via in one.utterance.via)  # "In an interview with" itself
        own = own or entities.spoke_to_own(text, max(0, one.utterance.frame[0] - _BEFORE), one.utterance.frame[1])
        if i > telling.number and named and (own or _OTHER_OCCASION.search(frame) is not None):
            first.pop(one.speaker.number)
            continue
        if i > telling.number and named and telling.earlier and _is_other_time(one.utterance, telling, frame):
            continue
        if any(speaker in telling.via for speaker in around.speakers(one)):
            continue
        bound[i] = one._replace(via=tuple(e for e in telling.via if not entities.is_own(e)))


class _Around:
    """The speakers of the blocks around an utterance; blocks lie one after the other, so few come into question."""

    def __init__(self, bound: list[Bound]) -> None:
        self.blocks = sorted(
            (one for one in bound if one.utterance.kind is QuoteKind.BLOCK and one.speaker), key=_place
        )
        self.places = [_place(block) for block in self.blocks]

    def speakers(self, one: Bound) -> list[Entity]:
        last = bisect_right(self.places, _place(one))
        near = self.blocks[max(0, last - _NEAR) : last]
        return [block.speaker for block in near if block.speaker and _within(one.utterance, block.utterance)]


def _tellings(bound: list[Bound], around: _Around, text: str) -> dict[int, _Telling]:
    """How each speaker was brought in first through an outlet, by his number."""
    first: dict[int, _Telling] = {}
    for i, one in enumerate(bound):
        if one.speaker is None:
            continue
        via = one.via or tuple(speaker for speaker in around.speakers(one) if speaker is not one.speaker)
        number = one.speaker.number
        if via and number not in first:
            earlier = _EARLIER.search(_frame_of(one.utterance, text)) is not None
            first[number] = _Telling(i, via, one.utterance.paragraph, earlier)
    return first


def _add_holders(bound: list[Bound]) -> None:
    """Puts the outlet that is said elsewhere to have a document before it: 'internal emails show. […] The emails, obtained by the Ledger, …'."""
    for i, one in enumerate(bound):
        if one.speaker is not None and one.speaker.holder is not None and not one.via:
            bound[i] = one._replace(via=(one.speaker.holder,))
        elif one.via and one.via[0].holder is not None and one.via[0].holder is not one.speaker:
            bound[i] = one._replace(via=(one.via[0].holder, *one.via))


def _tell_groups(bound: list[Bound], first: dict[int, _Telling]) -> None:
    """Brings in several through the outlet that one of them told something just below: 'three people said. […] one of the people told the FT'."""
    groups: list[tuple[int, Entity]] = []
    for i, one in enumerate(bound):
        if one.speaker is None:
            continue
        if one.speaker.plural and one.speaker.kind is SourceKind.UNNAMED and not one.via:
            groups.append((i, one.speaker))
        telling = first.get(one.speaker.number)
        if telling is None or telling.number != i or one.speaker.kind is not SourceKind.UNNAMED:
            continue
        group = _group_of(one.speaker, [entity for _, entity in groups])
        if group is not None and group.number not in first and group is not one.speaker:
            first[group.number] = telling


def _sums_up(lead: Bound, told: Bound, text: str) -> bool:
    """Whether a report's first sentence sums up what its next paragraph quotes somebody as telling an outlet: the occasion is one.

    Only in the reporter's words, without a day or an occasion of its own.
    """
    one, other = lead.utterance, told.utterance
    if one.paragraph != 0 or other.paragraph != 1 or one.parts[0].of != "text" or one.kind is not QuoteKind.INDIRECT:
        return False
    frame = _frame_of(one, text)
    own = (
        _OTHER_OCCASION.search(frame) is not None
        or _DATED.search(frame) is not None
        or _EARLIER.search(frame) is not None
    )
    return not own


#: That what is told an outlet was told on another occasion than what stands before it.
_APART = re.compile(
    r"\b(?:also|later|separately|earlier|previously|then|meanwhile|but|however|subsequently|afterwards)\b",
    re.IGNORECASE,
)


def _leads_up(bound: list[Bound], i: int, told: int, text: str) -> bool:
    """Whether a statement goes on in its own paragraph with one that an outlet was told, of one occasion: 'Roe said it was late. “…,” he told the Gazette.'"""
    one, other = bound[i].utterance, bound[told].utterance
    if one.paragraph != other.paragraph or any(b.speaker is not bound[i].speaker for b in bound[i : told + 1]):
        return False
    if (
        other.kind is not QuoteKind.DIRECT
        or one.parts[0].of != "text"
        or other.cue is None
        or other.parts[0].start > other.cue.start
    ):
        return False
    frame, following = _frame_of(one, text), _frame_of(other, text, one.frame[1])
    own = any(pattern.search(frame) is not None for pattern in (_OTHER_OCCASION, _DATED, _EARLIER))
    return not own and _APART.search(following) is None and _DATED.search(following) is None


def _end_before(bound: list[Bound], i: int) -> int:
    """Where the statement before ends, whose occasion is its own speaker's."""
    before, one = bound[i - 1].utterance if i else None, bound[i].utterance
    if before is None or before.parts[0].of != one.parts[0].of or before.frame[1] > one.frame[0]:
        return 0
    return before.frame[1]


#: When somebody was told something that was another time: last year, in May, in 1988, this spring.
_EARLIER = re.compile(
    r"\b(?:last (?:year|month|spring|summer|autumn|fall|winter)|this (?:year|spring|summer|autumn|fall|winter)|(?:in|back in|since) (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)\b"
    r"|(?:years?|months?|decades?) (?:ago|earlier|before)|at the time"
    r"|(?:im|em|en|in|au mois de?) (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|(?:19|20)\d\d)"
    r"|(?:letztes|voriges|vergangenes) jahr|l['’]an dernier|l['’]année dernière|el año pasado|no ano passado)\b",
    re.IGNORECASE,
)
#: That a statement is of a day of its own.
_DATED = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|now|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute|hoje)\b",
    re.IGNORECASE,
)


def _is_earlier(one: Bound, i: int, telling: _Telling) -> bool:
    """Whether a statement stands before the outlet is named and need not have come through it."""
    if i >= telling.number or one.speaker is None or one.utterance.parts[0].of != "text":
        return False
    leaked = one.speaker.kind is SourceKind.DOCUMENT and "leaked" in map(str.lower, one.speaker.fullest.words)
    return one.speaker.kind is not SourceKind.UNNAMED and not leaked


def _is_held(bound: list[Bound], holder: int | None) -> bool:
    """Whether a statement stands in another's words, which are the occasion on which it was heard."""
    return holder is not None and bound[holder].utterance.kind is not QuoteKind.BLOCK


def _is_other_time(utterance: Utterance, telling: _Telling, frame: str) -> bool:
    """Whether a statement is of another time than one that was told an outlet earlier."""
    return utterance.paragraph != telling.paragraph or _DATED.search(frame) is not None


def _frame_of(utterance: Utterance, text: str, floor: int = 0) -> str:
    """The words around what is said, in its own sentences and a little before, though not before `floor`; none outside the body."""
    return _around(utterance, text, *utterance.frame, floor) if utterance.parts[0].of == "text" else ""


def _around(utterance: Utterance, text: str, start: int, end: int, floor: int) -> str:
    """The words of a frame, and a few before it, without what is said in it."""
    out, at = [], min(start, max(0, floor, start - _BEFORE))
    for part in utterance.parts:
        out.append(text[at : max(at, part.start)])
        at = max(at, part.end)
    return " ".join((*out, text[at : max(at, end)]))


def _group_of(entity: Entity, groups: list[Entity]) -> Entity | None:
    """The several of whom a speaker is one: 'one of the employees' after 'two former employees'."""
    words = [word.lower() for word in entity.fullest.words]
    if words in (["one"], ["another"], ["other"], ["second"], ["third"], ["fourth"]):
        return next((g for g in reversed(groups[-_FEW:]) if g.kind in (SourceKind.UNNAMED, SourceKind.DOCUMENT)), None)
    if len(words) < _ONE_OF or words[1] != "of" or words[0] not in ("one", "two", "both", "another", "some"):
        return None
    before = [g for g in groups[-_FEW:] if g is not entity]
    head = words[-1]
    fits = [g for g in before if head in ("them", "these", "those") or head in g.heads]
    return fits[-1] if fits else None


def _is_several(entity: Entity) -> bool:
    """Whether an entity is several of whom one may speak: people, papers."""
    return entity.plural or (entity.kind is SourceKind.DOCUMENT and entity.namings[0].head.endswith("s"))


#: Groups that are looked through.
_FEW = 8
#: The words of "one of them".
_ONE_OF = 3


def _place(one: Bound) -> tuple[str, int]:
    part = one.utterance.parts[0]
    return part.of, part.start


def _within(inner: Utterance, outer: Utterance) -> bool:
    """Whether an utterance lies in another one's content."""
    if inner is outer or inner.parts[0].of != outer.parts[0].of:
        return False
    size = sum(p.end - p.start for p in inner.parts)
    if size >= sum(p.end - p.start for p in outer.parts):
        return False
    return all(any(o.start <= p.start and p.end <= o.end for o in outer.parts) for p in inner.parts)


def holders_of(bound: list[Bound]) -> list[int | None]:
    """For each utterance the number of the innermost one that holds it; they are in page order, so it came shortly before."""
    out: list[int | None] = []
    open_ones: list[int] = []
    for i, one in enumerate(bound):
        start = one.utterance.parts[0].start
        of = one.utterance.parts[0].of
        open_ones = [
            n
            for n in open_ones[-8:]
            if bound[n].utterance.parts[-1].end > start and bound[n].utterance.parts[0].of == of
        ]
        holders = [n for n in open_ones if _within(one.utterance, bound[n].utterance)]
        out.append(holders[-1] if holders else None)
        open_ones.append(i)
    return out
