"""Quotations whose words stand behind their cue: 'Roe said that A', 'Roe said: “A”'."""

from __future__ import annotations

from newsparse.attribution.alongside import before_reliance, beside_subject, cited_by
from newsparse.attribution.clause_shapes import is_clause
from newsparse.attribution.contents import content_after
from newsparse.attribution.cue_subjects import subject_of
from newsparse.attribution.cue_words import Cue
from newsparse.attribution.draft import Draft
from newsparse.attribution.framing import INFORMED, believed, dates_only, is_document, is_frame, quoted_by
from newsparse.attribution.hearing import talking_before, told
from newsparse.attribution.holders import held
from newsparse.attribution.phrases import Phrase, phrase_after
from newsparse.attribution.publishing import reads_as_outlet
from newsparse.attribution.recited import recited
from newsparse.attribution.relative_ends import within_relative
from newsparse.attribution.relays import relays
from newsparse.attribution.scene import Scene, is_title
from newsparse.attribution.shown import shown_clause
from newsparse.attribution.subjects import subject_before
from newsparse.attribution.subordinates import within_subordinate
from newsparse.attribution.through import before_subject, held_behind
from newsparse.attribution.utterance import Relation
from newsparse.lexicon.cues.grammar import Use
from newsparse.lexicon.cues.relaying import HOLDING, INTERVIEWS
from newsparse.lexicon.role_words import DOCUMENTS
from newsparse.model.kinds import QuoteKind

#: By what somebody is told something.
_BY_POST = frozenset("letter post phone telephone email e-mail text fax".split())


def _papers_which(scene: Scene, relative: Phrase) -> tuple[Phrase, tuple[tuple[Relation, Phrase], ...]] | None:
    """The papers that a relative pronoun means, through the outlet that has them: 'the Gazette has seen [records] which show that'."""
    tokens = scene.tokens
    if scene.grammar.language != "en" or tokens.lower[relative.first] not in ("which", "that") or not relative.first:
        return None
    papers = subject_before(scene, relative.first)
    has = papers is not None and tokens.lower[papers.first - 1] in scene.grammar.auxiliaries
    if papers is not None and has and tokens.lower[papers.first] in HOLDING:
        papers = Phrase(papers.first + 1, papers.last)
    if papers is None or papers.last != relative.first or not is_document(scene, papers):
        return None
    verb = papers.first - 1
    if verb < 1 or tokens.lower[verb] not in HOLDING:
        return papers, ()
    first = tokens.sentences[tokens.sentence_of[verb]][0]
    keeper = phrase_after(scene, first, verb)
    seen = keeper is not None and keeper.first == first and relays(scene, keeper)
    return papers, ((Relation.SEEN_BY, keeper),) if seen and keeper is not None else ()


#: What somebody does who is told something, with "from" and whom he has it from behind it.
_HEARS = frozenset("heard hears hear learned learnt learns".split())


def _heard_from(scene: Scene, cue: Cue, end: int) -> Phrase | None:
    """From whom something is heard, where a clause with "that" follows: 'The court heard from [a doctor] that …'."""
    lower = scene.tokens.lower
    if scene.grammar.language != "en" or lower[cue.head] not in _HEARS or cue.last + 2 >= end:
        return None
    named = phrase_after(scene, cue.last + 1, end) if lower[cue.last] == "from" else None
    return named if named is not None and named.last < end and lower[named.last] == "that" else None


def before_words(scene: Scene, cue: Cue, attitudes: bool) -> Draft | None:
    """The attribution of a cue that comes before the words: 'Roe said that A', 'Roe said: "A"'."""
    subject = subject_of(scene, cue)
    via: tuple[tuple[Relation, Phrase], ...] = ()
    start = cue.last
    sentence = scene.tokens.sentences[scene.tokens.sentence_of[cue.head]]
    if cue.passive:
        passive = quoted_by(scene, cue, sentence[1])
        if passive is None:
            return None
        via, start = passive
        if scene.statements and scene.tokens.lower[cue.head] in INFORMED | {"told"} and via:
            subject, via = via[0][1], ()  # "were told by the bank that"
            if scene.tokens.lower[subject.first] in _BY_POST:
                return None
    elif scene.statements and (source := _heard_from(scene, cue, sentence[1])) is not None:
        subject, start = source, source.last
    else:
        via, start = told(scene, cue, cue.last, sentence[1])
    content = content_after(scene, cue.use, start, attitudes)
    if content is None and scene.statements and not cue.passive and is_document(scene, held(scene, subject)[0]):
        content = shown_clause(scene, cue.head, start, sentence[1])
    if content is None or (scene.statements and (is_frame(scene, content.parts))):
        return None
    if not attitudes and not content.regions and believed(scene, cue):
        return None
    if scene.statements:
        first, end = content.parts[-1]
        last = within_subordinate(scene, cue, first, end) if not content.regions else end
        if subject is not None and subject.last == subject.first + 1:
            last = within_relative(scene, subject.first, first, last)
        bare = not content.regions and scene.tokens.lower[first - 1] not in scene.grammar.that
        if last < end and bare and not is_clause(scene, first, last):
            return None  # "Roe, who admitted fraud, said"
        content = content._replace(parts=(*content.parts[:-1], (first, last)))
    if scene.statements and subject is not None and _is_slogan(scene, cue, subject, content.regions):
        return None
    if subject is None and not cue.passive and content.regions:
        subject = _between(scene, cue, content.regions[0], sentence[0])
    papers = _papers_which(scene, subject) if scene.statements and subject is not None else None
    mention, more_via = papers or held(scene, subject)
    if subject is not None and not more_via and papers is None:
        more_via = held_behind(scene, subject.last, cue.first) or beside_subject(scene, subject)
        ahead = before_subject(scene, subject) or talking_before(scene, subject)
        heard = not scene.statements or not ahead or any(relays(scene, phrase) for _, phrase in via)
        via = via if via and heard else (*ahead, *via)  # "In an email obtained by NPR, Roe told a colleague"
    if scene.statements and not via and not more_via and (sent := _sent_behind(scene, cue, content.parts)) is not None:
        parts, via = sent
        content = content._replace(parts=parts)
    citing = cited_by(scene, cue, mention, sentence)
    if citing is not None and mention is not None:
        speaker, through = recited(scene, citing, sentence[1])
        return Draft(
            parts=before_reliance(scene, content.parts, citing),
            cue=(cue.head, cue.last),
            mention=speaker,
            via=((Relation.CITED_BY, mention), *through),
            regions=content.regions,
        )
    if mention is None and not content.regions:
        return None
    return Draft(
        parts=content.parts,
        cue=(cue.head, cue.last),
        mention=mention,
        via=(*more_via, *via),
        regions=content.regions,
        kind=QuoteKind.MIXED if _is_bare_fragment(scene, cue, content.regions) else None,
    )


#: In what something is said that an outlet is sent or has.
_SAID_IN = DOCUMENTS | INTERVIEWS | frozenset(("appearance",))


#: The longest end of that sort, in tokens.
_LONGEST_END = 16


def _sent_behind(
    scene: Scene, cue: Cue, parts: tuple[tuple[int, int], ...]
) -> tuple[tuple[tuple[int, int], ...], tuple[tuple[Relation, Phrase], ...]] | None:
    """What is said without its end that only tells how it came, and through whom: 'said it was empty [in a video sent to BBC Persian]'."""
    tokens, (first, last) = scene.tokens, parts[-1]
    if scene.grammar.language != "en" or cue.last > first:
        return None
    for k in range(max(first + 3, last - _LONGEST_END), last - 4):
        if (
            tokens.lower[k] not in ("in", "during", "via")
            or tokens.lower[k + 1] not in ("a", "an")
            or scene.region_at[k] >= 0
        ):
            continue
        if _SAID_IN.isdisjoint(tokens.lower[k + 2 : k + 5]):
            continue
        via, end = told(scene, cue._replace(use=Use.SAY), k, last)
        heard = bool(via) and all(reads_as_outlet(scene.span(*phrase).text) for _, phrase in via)
        if heard and end > k and dates_only(scene, end, last, none=True):
            return (*parts[:-1], (first, k)), via
    return None


#: On what slogans stand.
_SIGNS = frozenset(
    "sign signs poster posters banner banners placard placards sticker stickers billboard billboards graffiti t-shirt t-shirts leaflet leaflets".split()
)


def _is_slogan(scene: Scene, cue: Cue, subject: Phrase, regions: tuple[int, ...]) -> bool:
    """Whether quoted words are what a sign says, with capitals throughout: 'posters on the door read “Trams Not Tanks.”'"""
    if len(regions) != 1 or _SIGNS.isdisjoint(scene.tokens.lower[subject.first : subject.last]):
        return False
    region = scene.regions[regions[0]]
    return region.opens == cue.last and is_title(scene, region.first, region.last)


def _is_bare_fragment(scene: Scene, cue: Cue, regions: tuple[int, ...]) -> bool:
    """Whether quoted words stand as the object of a Romance verb, with no mark between and no stop in them: 's'est dit « confiant »'."""
    if len(regions) != 1 or not scene.grammar.inverted or scene.grammar.verb_second:
        return False
    region = scene.regions[regions[0]]
    ends = scene.tokens.words[region.last - 1] in (".", "!", "?", "…")
    return region.opens == cue.last and scene.tokens.words[region.first].islower() and not ends


#: The longest remark before such a cue, in tokens.
_LONGEST_OPENING = 4


def _between(scene: Scene, cue: Cue, region: int, first: int) -> Phrase | None:
    """The subject that alone stands between a cue that opens its sentence and a colon: 'Said Roe: “No.”', 'Not so, said Roe: “No.”'"""
    colon = scene.regions[region].opens - 1
    opens = cue.first == first or (
        scene.statements and cue.first - first <= _LONGEST_OPENING and scene.tokens.words[cue.first - 1] == ","
    )
    if not opens or colon <= cue.last or scene.tokens.words[colon] != ":":
        return None
    named = phrase_after(scene, cue.last, colon)
    return named if named is not None and named == (cue.last, colon) else None
