"""Who said what, on whose word: quotations found, speakers resolved, chains and the tree built."""

from __future__ import annotations

import re
from collections import Counter

import attrs

from newsparse.attribution.anonymity import anonymity_of, is_condition
from newsparse.attribution.bound import Bound
from newsparse.attribution.chains import chains_of, holders_of
from newsparse.attribution.entities import Entities, Entity
from newsparse.attribution.find import find_utterances
from newsparse.attribution.passage import Setting
from newsparse.attribution.roles import read_role
from newsparse.attribution.speakers import bind
from newsparse.attribution.tree import build_tree
from newsparse.attribution.utterance import Utterance
from newsparse.attribution.when import read_when
from newsparse.model.attribution import Citation, Quote, Source
from newsparse.model.content import Link
from newsparse.model.date import NewsDate
from newsparse.model.issue import Issue
from newsparse.model.kinds import Precision, QuoteKind, SourceKind
from newsparse.model.span import Span


@attrs.frozen
class Attributed:
    """The quotations, sources and citations of an article."""

    quotes: tuple[Quote, ...] = ()
    sources: tuple[Source, ...] = ()
    citations: tuple[Citation, ...] = ()
    issues: tuple[Issue, ...] = ()


def attribute(setting: Setting) -> Attributed:
    """Every quotation of an article with its speaker, chain and day; every source once; the citation tree."""
    found = find_utterances(setting)
    if not found.utterances:
        return Attributed(issues=found.issues)
    entities = Entities(setting.outlet, setting.text)
    bound, issues = bind(found.scenes, found.utterances, entities)
    speakers = {
        e.number
        for one in bound
        if one.utterance.parts[0].of == "text"
        for e in (one.speaker, *one.via)
        if e is not None
    }
    bound = [
        one
        for one in bound
        if not _is_label(one, speakers)
        and not _is_loose(one)
        and not _is_noun_cue(one, setting.language)
        and not is_condition(one.utterance.parts[0].text)
    ]
    bound = _without_own(bound)
    chains = chains_of(bound, entities, setting.text)
    sources = _sources(chains, bound, setting)
    quotes = _quotes(bound, chains, sources, setting)
    spans = {sources[e.number].key: e.mentions[0] for chain in chains for e in chain if e.number in sources}
    in_order = tuple(sorted(sources.values(), key=lambda s: int(s.key[1:])))
    return Attributed(quotes, in_order, build_tree(quotes, spans), (*found.issues, *issues))


def _is_noun_cue(one: Bound, language: str | None) -> bool:
    """Whether what stands for a speaker beside a cue can be none, so that the cue reports nothing: '[rejected] claims that …'."""
    mention = one.utterance.mention
    if one.speaker is not None or mention is None or language != "en" or one.utterance.kind is not QuoteKind.INDIRECT:
        return False
    return mention.text.islower() and mention.text.endswith("ed") and " " not in mention.text


def _is_loose(one: Bound) -> bool:
    """Whether quoted words in a headline are nobody's: nothing in the body has them."""
    utterance = one.utterance
    fragment = utterance.kind is QuoteKind.MIXED and utterance.cue is None
    return fragment and utterance.parts[0].of == "headline" and one.speaker is None


def _without_own(bound: list[Bound]) -> list[Bound]:
    """The utterances without what somebody says that he said himself: 'Roe said [he had warned him that …]'."""
    holders = holders_of(bound)
    return [
        one
        for one, holder in zip(bound, holders, strict=True)
        if holder is None
        or (one.speaker is None and not _is_they(one))
        or bound[holder].speaker is not one.speaker
        or bound[holder].utterance.kind is QuoteKind.BLOCK
        or one.utterance.mention is None
        or " " in one.utterance.mention.text
    ]


def _is_they(one: Bound) -> bool:
    """Whether words in somebody else's words are those of an open "they"."""
    mention = one.utterance.mention
    return mention is not None and mention.text.lower() == "they"


def _is_label(one: Bound, speakers: set[int]) -> bool:
    """Whether a headline's words before a colon speak for nobody whom the body cites: 'Analysis: …', 'Iraq: …'."""
    utterance = one.utterance
    if utterance.parts[0].of != "headline" or utterance.cue is None or utterance.cue.text != ":" or one.speaker is None:
        return False
    if any(mention.of == "text" for mention in one.speaker.mentions):
        return one.speaker.number not in speakers or one.speaker.kind is SourceKind.GROUP
    return one.speaker.kind not in (SourceKind.PERSON,) or not one.speaker.named or len(one.speaker.namings[0].name) < 2


def _sources(chains: list[tuple[Entity, ...]], bound: list[Bound], setting: Setting) -> dict[int, Source]:
    """The sources of all chains by their entity's number, keyed in the order in which the article names them."""
    used = {e.number: e for chain in chains for e in chain}
    order = sorted(used.values(), key=lambda e: (e.mentions[0].of != "text", e.mentions[0].start))
    links = _links_of(order, bound, setting.links)
    out: dict[int, Source] = {}
    for place, entity in enumerate(order, 1):
        mentions = tuple(sorted(dict.fromkeys(entity.mentions), key=lambda m: (m.of != "headline", m.of, m.start)))
        role = read_role(entity.role, setting.text) if entity.role else None
        out[entity.number] = Source(
            key=f"s{place}",
            name=entity.name,
            kind=entity.kind,
            role=role.text if role is not None else None,
            affiliation=entity.affiliation or (role.affiliation if role is not None else None),
            mentions=mentions,
            anonymity=anonymity_of(entity, setting.text),
            url=links.get(entity.number),
        )
    return out


def _links_of(entities: list[Entity], bound: list[Bound], links: tuple[Link, ...]) -> dict[int, str]:
    """The link that backs a source: one on its mention, else one on the cue or the content of its first report."""
    out: dict[int, str] = {}
    if not links:
        return out
    for entity in entities:
        for mention in entity.mentions[:12]:
            link = next(
                (
                    k
                    for k in links
                    if mention.of == "text" and k.span.start < mention.end and mention.start < k.span.end
                ),
                None,
            )
            if link is not None:
                out[entity.number] = link.url
                break
    for one in bound:
        outermost = one.via[0] if one.via else one.speaker
        cue = one.utterance.cue
        if (
            outermost is None
            or outermost.number in out
            or outermost.kind not in (SourceKind.OUTLET, SourceKind.DOCUMENT)
            or cue is None
        ):
            continue
        link = next((k for k in links if k.span.start < cue.end and cue.start < k.span.end), None)
        if link is not None:
            out[outermost.number] = link.url
    return out


#: A cue of so many quotations dates the one in its own sentence: the block that it goes on to may be of another day.
_SHARED = 2


def _quotes(
    bound: list[Bound], chains: list[tuple[Entity, ...]], sources: dict[int, Source], setting: Setting
) -> tuple[Quote, ...]:
    """The quotations in page order, the headline's first; those inside another are its `inner` ones."""
    holders = holders_of(bound)
    cues = Counter(one.utterance.cue for one in bound if one.utterance.cue is not None)
    quotes: list[Quote | None] = [None] * len(bound)
    inner: dict[int, list[Quote]] = {}
    for i in range(len(bound) - 1, -1, -1):  # what is inside comes after what holds it
        one = bound[i]
        utterance = one.utterance
        holder = holders[i]
        cue = utterance.cue
        shared = utterance.kind is QuoteKind.BLOCK and cue is not None and cues[cue] >= _SHARED
        speaker = sources.get(one.speaker.number) if one.speaker is not None else None
        quote = Quote(
            key=f"q{i + 1}",
            kind=utterance.kind,
            parts=utterance.parts,
            speaker=speaker,
            mention=utterance.mention or utterance.carried,
            cue=utterance.cue,
            when=None
            if shared
            else _when(
                utterance, bound[holder].utterance if holder is not None else None, _said_near(bound, i), setting
            ),
            chain=tuple(sources[e.number] for e in chains[i]),
            inner=tuple(reversed(inner.get(i, []))),
            attitude=utterance.attitude,
        )
        quotes[i] = quote
        if holder is not None:
            inner.setdefault(holder, []).append(quote)
    return tuple(quote for quote in quotes if quote is not None)


_CLAUSE = re.compile(r"[,;:]|\b(?:but|and|while|after|before|when|because|since|aber|und|mais|et|pero|y|mas|e)(?:\s|$)")


_RELATIVE = re.compile(
    r",\s(?:who|whose|whom|which|que|qui|dont|quien|quienes|cuyo|cuya|che|cui|der|die|das|deren|dessen|wie)\s"
)


#: What somebody says next, in a Romance infinitive.
_NEXT = re.compile(r",?\s(?:avant\sd(?:e\s|['’])|antes\sde\s|prima\sdi\s)\w{2,20}\s(?:qu[e'’]|che\s)")

#: 'VALPORTO, March 16 (Reuters) - '
_DATELINE = re.compile(r"[A-ZÀ-Þ]{2}[^a-z\n]{0,40}(?:,\s[^\n()–—]{2,40})?\s?(?:\([^)\n]{2,30}\)\s?)?[-–—]{1,2}\s")
#: What is told of somebody, or was done with a paper, between its name and the verb: 'Roe[, who took over in January,] said'.
_OF_WHOM = re.compile(
    r",?\s(?:who|whose|whom|leaked|seen|obtained|reviewed|accessed)\s[^,]{1,120}(?:,|$)|,\s(?:que|qui|quien|che|der|die|das|dat)\s[^,]{1,120},"
)

#: For when something is planned: 'sets the launch [for May 10] and says'.
_PLANNED = re.compile(
    r"\bfor\s(?:early\s|late\s|next\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s\d{1,2})?)\b"
)

#: 'In a letter to the commissioner [dated October 4], a copy of which the Gazette has, the officer wrote'
_PAPER_DATED = re.compile(r"\bdated\s(?P<day>[^,;]{4,24}(?:,\s\d{4})?)(?=,|$)")
#: Words after which a participle only says what another act was about: apologized on Monday for calling it a bookmark.
_ABOUT = re.compile(r"\b(?:for|of|about|without|after|before)\s$", re.IGNORECASE)


#: So many utterances before one may stand between its speaker and its cue.
_NEAR = 3


def _said_near(bound: list[Bound], i: int) -> tuple[Span, ...]:
    """What is said between the speaker of an utterance and its cue: 'Roe said [it would open on May 3], and urged them to come'."""
    utterance = bound[i].utterance
    cue, mention = utterance.cue, utterance.mention
    if cue is None or mention is None or mention.end >= cue.start or mention.of != "text":
        return utterance.parts
    between = [
        part
        for one in bound[max(0, i - _NEAR) : i]
        for part in one.utterance.parts
        if mention.end <= part.start and part.end <= cue.start and part.of == "text"
    ]
    return tuple(sorted((*between, *utterance.parts), key=lambda part: part.start)) if between else utterance.parts


def _when(utterance: Utterance, holder: Utterance | None, said: tuple[Span, ...], setting: Setting) -> NewsDate | None:
    """The day that the words around the cue give, outside the content: first after the cue, then in its own clause before.

    Of what stands in another's words only those words date it, and not their "yesterday" where they are quoted: it counts from
    the day on which they were said.
    """
    cue = utterance.cue
    if cue is None or utterance.parts[0].of != "text":
        return None
    text = setting.text
    start, end = utterance.frame
    published = setting.published
    if holder is not None:
        around = next((p for p in holder.parts if p.start <= cue.start and cue.end <= p.end), None)
        if around is None:
            return None
        start, end = max(start, around.start), min(end, around.end)
        published = published if holder.kind is not QuoteKind.DIRECT and not _is_quoted(text, around, cue) else None
    after = _outside(text, cue.end, min(end, cue.end + 300), utterance.parts)
    if (same := _THAT_DAY.search(_outside(text, start, end, utterance.parts))) is not None:
        return _day_before(text[max(0, start - _DATED_WITHIN) : start], same[0], setting)
    if (year := _THAT_YEAR.search(after)) is not None:
        named = _A_YEAR.findall(text[max(0, start - _DATED_WITHIN) : start])
        after = f"{after[: year.start()]}{named[-1]}{after[year.end() :]}" if named else ""
    if (following := _NEXT.search(after)) is not None:
        after = after[: following.start()]  # "a dit Roe, avant d'ajouter que tout serait prêt mardi"
    if (aside := _RELATIVE.search(after)) is not None:
        after = after[: aside.start()]  # "said Roe, who left in July"
    found = read_when(after, published, language=setting.language)
    if found is not None:
        return found
    if cue.text.endswith("ing") and _ABOUT.search(text[max(0, cue.start - 10) : cue.start]):
        return None
    anchor = min(
        cue.start,
        utterance.mention.start if utterance.mention is not None and utterance.mention.of == "text" else cue.start,
    )
    if (dateline := _DATELINE.match(text, start, anchor)) is not None:
        start = dateline.end()  # the day of the report is not that of the statement
    before = _outside(text, max(start, anchor - 160), anchor, utterance.parts)
    breaks = [m.end() for m in _CLAUSE.finditer(before.rstrip(" ,"))]
    lead = before[breaks[-1] :] if breaks else before
    if cue.text.endswith("s") and setting.language == "en":
        anchor = max(anchor, anchor + text[anchor : cue.start].rfind(" but "))  # "broke a leg on Saturday but says"
    between = _PLANNED.sub(" ", _OF_WHOM.sub(" ", _outside(text, anchor, cue.start, said)))
    dated = read_when(f"{lead} {between}", published, language=setting.language)
    if dated is None and (match := _PAPER_DATED.search(before)) is not None:
        return read_when(match["day"], published, language=setting.language)
    return dated


#: A month of a year that the text has named: 'wrote in November of that year'.
_THAT_YEAR = re.compile(r"\bof\s(?:that|the\ssame)\syear\b", re.IGNORECASE)
_A_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


#: Marks that open quoted words, and those that close them.
_OPENS, _CLOSES = "“„«‹", "”»›"


def _is_quoted(text: str, around: Span, cue: Span) -> bool:
    """Whether a cue stands in the marks amid a reported clause, whose "yesterday" counts from when they were said."""
    before = text[around.start : cue.start]
    opened = sum(before.count(mark) for mark in _OPENS) - sum(before.count(mark) for mark in _CLOSES)
    return opened > 0 or before.count('"') % 2 == 1 or "„" in before


#: A day that the sentences before have named, and how far before it was named, in characters.
_THAT_DAY = re.compile(
    r"\b(?:earlier|later|on)?\s?(?:that|the\ssame)\s(?:day|morning|afternoon|evening|night)\b", re.IGNORECASE
)
_DATED_WITHIN = 500
#: Where a sentence ends, with the mark behind it.
_SENTENCE = re.compile(r"(?<=[.!?])[”\"’»]?\s+")


def _day_before(before: str, raw: str, setting: Setting) -> NewsDate | None:
    """The day that the nearest sentence before names which names one: 'told lawmakers on Monday. […] earlier that day'."""
    for sentence in reversed(_SENTENCE.split(before)[-_FEW_SENTENCES:]):
        day = read_when(sentence, setting.published, language=setting.language)
        if day is not None and day.precision is Precision.DAY:
            return attrs.evolve(day, raw=raw.strip())
    return None


#: So many sentences are looked through.
_FEW_SENTENCES = 4


def _outside(text: str, start: int, end: int, parts: tuple[Span, ...]) -> str:
    """The text of a range without what is quoted in it."""
    out: list[str] = []
    at = start
    for part in parts:
        if part.end <= at or part.start >= end:
            continue
        out.append(text[at : max(at, part.start)])
        at = max(at, part.end)
    out.append(text[at:end] if at < end else "")
    return " ".join(out)
