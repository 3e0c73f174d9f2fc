"""Sources that a preposition brings in, in a language whose verb stands second: 'Laut Roe ist A', 'A, so Roe', 'einem Bericht zufolge A'."""

from __future__ import annotations

from newsparse.attribution.clauses import clause_limit
from newsparse.attribution.contents import clause_before, regions_before
from newsparse.attribution.draft import Draft, with_regions
from newsparse.attribution.noun_phrases import Phrase, extent, noun_phrase
from newsparse.attribution.scene import Scene
from newsparse.attribution.through import held_behind
from newsparse.attribution.verb_second.contents import resumed_regions, says_again
from newsparse.attribution.verb_second.main_clauses import opens_main
from newsparse.lexicon.cues.german_words import DOCUMENTS, FOCUS, OWN, SET_OFF, STATED_BY, WITH_NOUN, WRITTEN
from newsparse.lexicon.cues.grammar import Use

#: The longest name in quotation marks, in tokens, the mark included.
_LONGEST_NAME = 5
#: How far before 'zufolge' its phrase may begin.
_LONGEST = 12
_FEWEST = 2
#: The most tokens between a source set off and the mark that closes it.
_LONGEST_ASIDE = 9
#: The particles of a verb that the table of particles does not have.
_PLAIN = frozenset(("",))


def according_clause(scene: Scene, i: int) -> Draft | None:
    """The attribution of a preposition at token `i`; `None` where it brings in no source."""
    tokens, grammar = scene.tokens, scene.grammar
    words = next((w for w in grammar.according if tuple(tokens.lower[i : i + len(w)]) == w), None)
    if words is None:
        return None
    first, end = tokens.sentences[tokens.sentence_of[i]]
    set_off = i > first and (not tokens.words[i - 1][:1].isalnum() and tokens.words[i - 1] != "(")
    if words[0] in SET_OFF and not set_off:
        return None
    if words[0] in WITH_NOUN and i >= first + 2 and tokens.lower[i - 1].endswith(grammar.statements):
        return source_before(scene, i)  # 'ihrer Ansicht nach'
    phrase = noun_phrase(scene, i + len(words), end)
    if phrase is None and words[0] not in WITH_NOUN:
        phrase = _quoted_name(scene, i + len(words), end)
    if phrase is None or (words[0] in SET_OFF and phrase.first != i + 1 and tokens.lower[i + 1] not in FOCUS):
        return None
    mention = _mention(scene, phrase, required=words[0] in WITH_NOUN)
    if mention is None:
        return None
    stop = extent(scene, phrase, end)
    if set_off:
        stop = _past_adverbials(scene, stop, end)
    draft = _around(scene, i, (i, i + len(words)), mention, _past_relative(scene, stop, end), set_off)
    via = held_behind(scene, phrase.last, end) if draft is not None and _is_paper(scene, phrase) else ()
    return draft._replace(via=via) if draft is not None and via else draft


def _is_paper(scene: Scene, phrase: Phrase) -> bool:
    return any(scene.tokens.lower[k].endswith(WRITTEN) for k in range(*phrase))


def _past_relative(scene: Scene, stop: int, end: int) -> int:
    """The comma behind a relative clause on the source: 'Laut einem Gutachten, das der Zeitung vorliegt[,] war'; `stop` where none follows."""
    tokens, grammar = scene.tokens, scene.grammar
    if stop + 2 >= end or tokens.words[stop] != ",":
        return stop
    opens = stop + 1 + (tokens.lower[stop + 1] in grammar.prepositions)
    comma = next((k for k in range(opens + 1, end) if tokens.words[k] == "," and scene.region_at[k] < 0), end)
    closes = comma < end - 1 and tokens.lower[opens] in grammar.relatives and tokens.words[comma - 1].islower()
    ends = closes and tokens.lower[comma - 1].endswith(("t", "te", "ten", "en"))
    return comma if ends and opens_main(scene, comma + 1) else stop


def _past_adverbials(scene: Scene, stop: int, end: int) -> int:
    """The mark that closes a source set off, behind what says when or to whom: 'so Roe weiter,', 'so Roe am Montag,'."""
    tokens, grammar = scene.tokens, scene.grammar
    k = stop
    while k < min(end, stop + _LONGEST_ASIDE) and scene.region_at[k] < 0:
        if tokens.words[k] in (",", "–", "—", ":") or k == end - 1:
            return k
        if tokens.lower[k] in grammar.verbs or tokens.lower[k] in grammar.conjunctions:
            return stop
        k += 1
    return stop


def _quoted_name(scene: Scene, start: int, end: int) -> Phrase | None:
    """A name in quotation marks: 'laut „Abendblatt“'."""
    number = scene.region_at[start] if start < end else -1
    if (
        number < 0
        or scene.regions[number].opens != start
        or not 1 < scene.regions[number].last - start <= _LONGEST_NAME
    ):
        return None
    return Phrase(start + 1, scene.regions[number].last)


def source_before(scene: Scene, i: int) -> Draft | None:
    """The attribution of a word that follows its source: 'Der Zeitung zufolge A', 'A, der Zeitung zufolge'."""
    tokens = scene.tokens
    first, end = tokens.sentences[tokens.sentence_of[i]]
    found: Phrase | None = None
    for start in range(i - 1, max(first, i - _LONGEST) - 1, -1):
        if tokens.words[start] in (",", ":", ";", "–"):
            break
        phrase = noun_phrase(scene, start, i) if tokens.words[start][:1].isalpha() else None
        if phrase is not None and phrase.first == start and phrase.last == i:
            found = phrase
    if found is None:
        return None
    mention = _mention(scene, found, required=False) or found
    set_off = found.first > first and tokens.words[found.first - 1] in (",", "–", "—")
    return _around(scene, found.first, (i, i + 1), mention, _past_relative(scene, i + 1, end), set_off)


def _mention(scene: Scene, phrase: Phrase, *, required: bool) -> Phrase | None:
    """The source in a phrase: 'Angaben der Polizei' → der Polizei, 'einem Bericht der Zeitung' → all of it."""
    tokens, grammar = scene.tokens, scene.grammar
    nouns = [k for k in range(phrase.first, phrase.last) if tokens.words[k][:1].isupper()]
    head = next((k for k in nouns if tokens.lower[k].endswith(grammar.statements)), nouns[0] if nouns else phrase.first)
    noun = tokens.lower[head]
    if not noun.endswith(grammar.statements):
        return None if required else phrase
    if not OWN.isdisjoint(tokens.lower[phrase.first : head]):
        return None
    if noun.endswith(DOCUMENTS) or head + 1 >= phrase.last:
        return phrase
    start = head + 1
    if tokens.lower[start] in STATED_BY:
        start += 1
    return Phrase(start, phrase.last) if start < phrase.last else phrase


def _around(scene: Scene, opens: int, cue: tuple[int, int], mention: Phrase, stop: int, set_off: bool) -> Draft | None:
    """The draft whose content is what stands around the source, from token `opens` to `stop`."""
    tokens, grammar = scene.tokens, scene.grammar
    first, end = tokens.sentences[tokens.sentence_of[opens]]
    lead = opens
    while lead > first and (
        tokens.lower[lead - 1] in grammar.conjunctions
        or tokens.lower[lead - 1] in grammar.adverbs
        or tokens.lower[lead - 1] in grammar.contrasts
    ):
        lead -= 1
    if lead == first:
        start = stop + 1 if stop < end and tokens.words[stop] == "," else stop
        if end - start < 3 or (tokens.words[start] == ":" and start + 2 >= end):
            return None
        draft = Draft(((start, clause_limit(scene, start, end)),), cue, mention)
        colon = next((k for k in range(start, end) if tokens.words[k] == ":" and scene.region_at[k] < 0), start)
        inside = _said_already(scene, start - 1, end, opens) or _has_said(scene, start, colon)
        return draft if inside else with_regions(scene, draft)
    floor = tokens.paragraphs[tokens.paragraph_of[opens]][0]
    regions = regions_before(scene, opens, floor)
    if regions and (set_off or cue[0] == opens):
        more, numbers = resumed_regions(scene, _sentence_rest(scene, stop, end), regions)
        return with_regions(
            scene, Draft((*clause_before(scene, regions), *more), cue, mention, regions=(*regions, *numbers))
        )
    if _said_already(scene, first, end, opens) or (
        stop < end and tokens.words[stop] == ":" and _has_said(scene, first, opens)
    ):
        return _relayed(scene, first, (opens, stop), cue, mention)
    while first < opens and (tokens.lower[first] in grammar.conjunctions or tokens.lower[first] in grammar.contrasts):
        first += 1
    before = (first, opens - 1 if set_off else opens)
    after = (stop + 1 if stop < end and tokens.words[stop] in (",", "–", "—") else stop, end)
    if stop < end and _quote_behind(scene, stop, end) is not None:
        number = _quote_behind(scene, stop, end) or 0
        region = scene.regions[number]
        return with_regions(scene, Draft((before, (region.first, region.last)), cue, mention, regions=(number,)))
    whole = after[1] - after[0] >= _FEWEST and (not set_off or after[0] > stop)
    parts = (before, (after[0], clause_limit(scene, after[0], end))) if whole else (before,)
    if before[1] - before[0] < 3 and not whole:
        return None
    return with_regions(scene, Draft(parts, cue, mention))


def _relayed(scene: Scene, first: int, between: tuple[int, int], cue: tuple[int, int], mention: Phrase) -> Draft:
    """What the source passes on: the frame of another and what that reports: '„A“, sagte Roe laut Abendblatt'.

    The quoted words in it stay those of the frame inside.
    """
    tokens = scene.tokens
    opens, stop = between
    end = tokens.sentences[tokens.sentence_of[opens]][1]
    number = scene.region_at[first]
    start = scene.regions[number].opens if number >= 0 else first
    rest = stop + (stop < end and tokens.words[stop] in (",", ":", "–", "—"))
    if rest < end and (quoted := scene.region_at[rest]) >= 0:
        end = max(end, scene.regions[quoted].last)
    parts = ((start, opens), (rest, end)) if end - rest >= _FEWEST else ((start, opens),)
    return Draft(parts, cue, mention)


def _quote_behind(scene: Scene, stop: int, end: int) -> int | None:
    """The quoted words that a colon brings in behind the source: 'A, so Roe weiter: „B“'."""
    k = stop
    while k < end and scene.tokens.lower[k] in scene.grammar.adverbs:
        k += 1
    if k + 1 < end and scene.tokens.words[k] == ":" and scene.region_at[k + 1] >= 0:
        return scene.region_at[k + 1]
    return None


def _sentence_rest(scene: Scene, stop: int, end: int) -> int:
    """Where the frame is over: behind adverbials up to the sentence's end."""
    words = scene.tokens.words
    k = stop
    while k < end and words[k][:1].isalnum() and scene.region_at[k] < 0:
        k += 1
    return max(k, 1)


def _has_said(scene: Scene, first: int, last: int) -> bool:
    """Whether a finite verb of saying stands between two tokens, outside quotation marks."""
    return any(scene.region_at[k] < 0 and says_again(scene, k) for k in range(first, last))


def _said_already(scene: Scene, first: int, end: int, opens: int) -> bool:
    """Whether a verb of saying in the same sentence reports already: 'sagte Roe laut einem Bericht'."""
    tokens, grammar = scene.tokens, scene.grammar
    return any(
        scene.region_at[k] < 0
        and tokens.words[k].islower()
        and (use := grammar.cues.get(tokens.lower[k])) is not None
        and bool(use & Use.SAY)
        and not use & Use.WEAK
        and "" in grammar.particles.get(tokens.lower[k], _PLAIN)
        and (tokens.words[k + 1 : k + 2] in ([","], [":"]) or k + 1 == opens or tokens.words[k - 1] == ",")
        for k in range(first + 1, end - 1)
    )
