"""From a verb of saying to a quotation: which clause, whose, and where the words stand."""

from __future__ import annotations

from newsparse.attribution.contents import Content, clause_before, regions_before
from newsparse.attribution.draft import Draft, with_regions
from newsparse.attribution.noun_phrases import Phrase, noun_phrase
from newsparse.attribution.scene import Scene
from newsparse.attribution.verb_second.clause import Clause, Order, read_clause
from newsparse.attribution.verb_second.contents import REACH, content_of, reported_limit, resumed_regions, tells_on
from newsparse.attribution.verb_second.fragments import fragment, fragment_ahead
from newsparse.attribution.verb_second.voice import voice_of
from newsparse.lexicon.cues.german_words import AFTER_FRAME, AS, CONDITIONS, FEELINGS, NOT, STANDING, THIS
from newsparse.lexicon.cues.grammar import Use
from newsparse.lexicon.cues.relaying import LIES_BEFORE
from newsparse.model.kinds import Attitude

_ENDS = frozenset(".!?…")


#: Of this form only with "es": 'In dem Papier heiße es, A'.
_IS_SAID = "heiße"


def read_clause_cue(scene: Scene, i: int, use: int) -> tuple[Draft, ...]:
    """The attributions that the verb at token `i` makes: mostly one, two where it has a fragment and words behind a colon."""
    clause = read_clause(scene, i)
    if clause is None:
        return ()
    draft = _read(scene, i, clause, use)
    if draft is None:
        return ()
    first = draft.parts[0][0]
    colon = scene.regions[draft.regions[0]].opens - 1 if draft.regions else -1
    if not use & Use.NAME or first <= clause.finite or colon < 0 or scene.tokens.words[colon] != ":":
        return (draft,)
    beside = fragment(scene, clause, use, colon)  # 'verurteilte die Tat als „feige“: „Wir geben nicht auf.“'
    return (draft,) if beside is None else (beside, draft)


def _read(scene: Scene, i: int, clause: Clause, use: int) -> Draft | None:
    """The attribution of a verb by its clause: words before it, words behind it, a sentence before it, a fragment in it."""
    tokens = scene.tokens
    end = tokens.sentences[tokens.sentence_of[i]][1]
    if tokens.lower[i] == _IS_SAID and "es" not in tokens.lower[max(0, i - 1) : i + 2]:
        return None  # 'heiße das: „A“' says what something means
    whole = _has_particle(scene, clause, end, scene.grammar.particles)
    names = bool(use & Use.NAME) and _has_particle(scene, clause, end, scene.grammar.naming_particles)
    if names and (draft := fragment_ahead(scene, clause, end)) is not None:
        return draft
    if use & Use.SAY and whole:
        draft = _words_before(scene, clause, use, end) or _words_after(scene, clause, use, end)
        if draft is not None:
            return draft
        if (draft := _sentence_before(scene, clause, end)) is not None:
            return draft
    if names and clause.order is Order.FIRST and regions_before(scene, clause.first, clause.first - 2):
        draft = _words_before(scene, clause, use, end)
        return draft if draft is not None and draft.mention is not None else None
    if names or (use & Use.SAY and whole and tokens.lower[i] not in STANDING):
        return fragment(scene, clause, use, end)
    return None


def _has_particle(scene: Scene, clause: Clause, end: int, particles: dict[str, frozenset[str]]) -> bool:
    """Whether the particle without which the verb says nothing stands at the end of its clause: 'teilte Roe mit'."""
    tokens, grammar = scene.tokens, scene.grammar
    wanted = particles.get(tokens.lower[clause.cue])
    if wanted is None or "" in wanted:
        return True
    if clause.order is Order.LAST or clause.finite != clause.cue:
        return tokens.lower[clause.cue - 1] in wanted
    for k in range(clause.finite + 1, min(end, clause.finite + REACH)):
        if scene.region_at[k] < 0 and tokens.lower[k] in wanted:
            following = tokens.words[k + 1] if k + 1 < end else "."
            if (
                not following[:1].isalnum()
                or tokens.lower[k + 1] in grammar.conjunctions
                or tokens.lower[k + 1] in grammar.that
                or tokens.lower[k] in FEELINGS
            ):
                return True
    return False


def _negated(scene: Scene, clause: Clause, stop: int) -> bool:
    """Whether the clause says that nothing was said: 'sagte nicht, wann', 'hat nicht gesagt'."""
    lower, grammar = scene.tokens.lower, scene.grammar
    last = stop - 1
    while last > clause.first and (last == clause.cue or lower[last] in grammar.auxiliaries or lower[last] == ","):
        last -= 1
    return lower[last] in NOT and last > clause.first


def _words_before(scene: Scene, clause: Clause, use: int, end: int) -> Draft | None:
    """The words stand before the verb: '„A“, sagte Roe', 'A, sagte Roe', 'A, wie Roe sagte', 'Wie Roe sagte, A'."""
    tokens, grammar = scene.tokens, scene.grammar
    if clause.order is Order.LAST:
        if tokens.lower[clause.first] != AS:
            return None
        return _as_said(scene, clause, end)
    if clause.order is not Order.FIRST:
        return None
    floor = tokens.paragraphs[tokens.paragraph_of[clause.cue]][0]
    first = tokens.sentences[tokens.sentence_of[clause.cue]][0]
    opens = clause.first
    if opens <= floor:
        return None
    regions = regions_before(scene, opens, floor)
    if not regions and (tokens.words[opens - 1] != "," or tokens.lower[clause.cue] in STANDING):
        return None
    if regions:
        region = scene.regions[regions[-1]]
        if tokens.words[region.last - 1] in _ENDS and opens == first and clause.subject is None:
            return None
        parts = _told_before(scene, regions) or clause_before(scene, regions)
    else:
        start = first
        while start < opens - 1 and (
            tokens.lower[start] in grammar.conjunctions or tokens.lower[start] in grammar.contrasts
        ):
            start += 1
        parts = ((start, opens - 1),)
        if clause.subject is None and not use & Use.WEAK:
            return None
        if tokens.lower[start] in grammar.subordinators and tokens.lower[start] not in grammar.that:
            return None  # 'Wenn es regnet, sagte Roe, …' goes on; alone it is no statement
    stop = _clause_end(scene, clause, end)
    if _negated(scene, clause, stop) or (not regions and stop < end and tokens.words[stop] == ":"):
        return None
    mention, via = voice_of(scene, clause, end)
    more, more_regions = resumed_regions(scene, max(clause.after, clause.cue + 1, stop), regions)
    if not more and stop < end - 2 and tokens.words[stop] == ",":
        resumed = _resumed(scene, stop + 1, end, bool(regions))
        parts = (*parts, *resumed)
    if parts[0][1] - parts[0][0] < 3 and len(parts) == 1 and not regions:
        return None
    return with_regions(
        scene,
        Draft(
            parts=(*parts, *more),
            cue=(clause.cue, clause.cue + 1),
            mention=mention,
            via=via,
            regions=(*regions, *more_regions),
        ),
    )


def _told_before(scene: Scene, regions: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
    """The clause that the quoted words end, where its mood says that it is reported: '[Der Chef habe gesagt: „A“], erzählte Roe'."""
    tokens = scene.tokens
    region = scene.regions[regions[-1]]
    first, colon = tokens.sentences[tokens.sentence_of[region.opens]][0], region.opens - 1
    if len(regions) > 1 or region.closes < 0 or colon <= first:
        return ()
    if tokens.words[colon] != ":":
        comma = next((k for k in range(first, colon + 1) if tokens.words[k] == "," and scene.region_at[k] < 0), first)
        stands = tokens.lower[comma - 1] == "es" and tokens.lower[comma - 2] in scene.grammar.existential
        reported = stands or (
            not scene.grammar.reported_moods.isdisjoint(tokens.lower[first:comma]) and tells_on(scene, first, comma)
        )
        return ((first, region.closes + 1),) if reported and comma > first + 2 else ()
    reported = not scene.grammar.reported_moods.isdisjoint(tokens.lower[first:colon])
    return ((first, region.closes + 1),) if reported and tells_on(scene, first, colon) else ()


def _clause_end(scene: Scene, clause: Clause, end: int) -> int:
    """The mark that ends the clause of a verb, behind its subject and what belongs to that."""
    words = scene.tokens.words
    k = max(clause.after, clause.finite + 1)
    while k < end:
        if scene.region_at[k] < 0 and (words[k] in (",", ";", ":", "–", "—") or (words[k] in _ENDS and k == end - 1)):
            return k
        if (
            scene.region_at[k] >= 0
            and scene.regions[scene.region_at[k]].opens == k
            and scene.regions[scene.region_at[k]].last - k > 6
        ):
            return k
        k += 1
    return end


def _resumed(scene: Scene, first: int, end: int, quoted: bool) -> tuple[tuple[int, int], ...]:
    """The rest of a clause that its frame interrupts: 'Der Plan, sagte Roe, sei gescheitert.'"""
    tokens, grammar = scene.tokens, scene.grammar
    word = tokens.lower[first]
    if quoted or end - first < 3 or word in grammar.contrasts or word in AFTER_FRAME:
        return ()
    if word in grammar.relatives and (
        noun_phrase(scene, first, end) is None or not LIES_BEFORE.isdisjoint(tokens.lower[first:end])
    ):
        return ()
    return ((first, reported_limit(scene, first, end)),)


def _as_said(scene: Scene, clause: Clause, end: int) -> Draft | None:
    """'Wie Roe sagte, A.' and 'A, wie Roe sagte.'"""
    tokens, grammar = scene.tokens, scene.grammar
    first = tokens.sentences[tokens.sentence_of[clause.cue]][0]
    stop = _clause_end(scene, clause, end)
    mention, via = voice_of(scene, clause, end)
    if mention is None and not clause.passive:
        return None
    lead = clause.first - 1
    while lead >= first and (
        tokens.lower[lead] in grammar.conjunctions
        or tokens.words[lead] == ","
        or tokens.lower[lead] in grammar.contrasts
    ):
        lead -= 1
    parts: list[tuple[int, int]] = []
    if lead >= first:
        if tokens.words[clause.first - 1] not in (",", "–", "—", "("):
            return None
        start = first
        while tokens.lower[start] in grammar.conjunctions or tokens.lower[start] in grammar.contrasts:
            start += 1
        parts.append((start, clause.first - 1))
    if (
        stop < end - 2
        and tokens.words[stop] in (",", "–")
        and not (lead >= first and tokens.lower[stop + 1] in AFTER_FRAME | grammar.relatives)
    ):
        parts.append((stop + 1, reported_limit(scene, stop + 1, end)))
    if sum(last - start for start, last in parts) < 3:
        return None
    return with_regions(scene, Draft(parts=tuple(parts), cue=(clause.cue, clause.cue + 1), mention=mention, via=via))


def _words_after(scene: Scene, clause: Clause, use: int, end: int) -> Draft | None:
    """The words stand behind the verb: 'Roe sagte: „A“', 'Roe sagte, dass A', 'Roe sagte, A sei B', 'Roe kündigte an, A zu tun'."""
    if clause.order is Order.LAST and scene.tokens.lower[clause.first] in CONDITIONS:
        return None
    content, stop = content_of(scene, clause, use, end)
    if content is None or _negated(scene, clause, stop):
        return None
    tokens = scene.tokens
    mention, via = voice_of(scene, clause, end)
    if tokens.lower[clause.cue] in STANDING and not _is_written(scene, clause, content, stop, mention):
        return None
    attitude = scene.grammar.attitudes.get(tokens.lower[clause.cue])
    if attitude is Attitude.BELIEF and use & Use.WEAK and not content.regions:
        return None
    if mention is None and tokens.lower[clause.cue] == _IS_SAID:
        return None  # 'Darin heiße es, A': where, the sentence before says
    if (
        mention is None
        and not content.regions
        and not clause.passive
        and tokens.lower[clause.cue] not in scene.grammar.existential
    ):
        return None
    return with_regions(
        scene,
        Draft(parts=content.parts, cue=(clause.cue, clause.cue + 1), mention=mention, via=via, regions=content.regions),
    )


def _is_written(scene: Scene, clause: Clause, content: Content, stop: int, where: Phrase | None) -> bool:
    """Whether something is written rather than stands there: 'In dem Bericht steht, dass', 'Dort steht: „A“'; not 'Nun steht fest, dass'."""
    tokens, grammar = scene.tokens, scene.grammar
    if any(tokens.words[k] == "," for k in range(clause.cue + 1, stop)):
        return False
    if content.regions:
        return True
    return where is not None and clause.cue + 1 == stop and tokens.lower[content.parts[0][0] - 1] in grammar.that


def _sentence_before(scene: Scene, clause: Clause, end: int) -> Draft | None:
    """The sentence before one that only says whose it is: 'A. Das teilte die Polizei mit.'"""
    tokens, _grammar = scene.tokens, scene.grammar
    number = tokens.sentence_of[clause.cue]
    first = tokens.sentences[number][0]
    if number == 0 or clause.first != first or tokens.lower[first] not in THIS or clause.finite != first + 1:
        return None
    mention, via = voice_of(scene, clause, end)
    before, last = tokens.sentences[number - 1]
    if mention is None or mention.first <= first or last - before < 4 or scene.region_at[before] >= 0:
        return None
    if any(tokens.words[k] in (",", ":") for k in range(max(clause.after, clause.cue), end)):
        return None
    return with_regions(
        scene, Draft(parts=((before, last),), cue=(clause.cue, clause.cue + 1), mention=mention, via=via)
    )
