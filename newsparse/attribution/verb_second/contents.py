"""What a clause reports behind its verb: quoted words, a clause with or without "dass", an infinitive."""

from __future__ import annotations

from newsparse.attribution.clauses import clause_limit
from newsparse.attribution.contents import Content, content_after, following_regions
from newsparse.attribution.noun_phrases import noun_phrase
from newsparse.attribution.scene import Scene
from newsparse.attribution.verb_second.clause import Clause, Order
from newsparse.attribution.verb_second.main_clauses import is_finite_word
from newsparse.attribution.verb_second.marks import BOUNDARIES
from newsparse.attribution.verb_second.subjects import behind_verb
from newsparse.lexicon.cues.german_words import ADVERBIAL, AS, CRYING, FINITE_ENDS, SEPARABLE, TELLING_HOW
from newsparse.lexicon.cues.grammar import Use

#: How far behind the verb the words may begin.
REACH = 70
#: The shortest clause, in tokens.
_FEWEST = 2


_ENDS = frozenset(".!?…")


def content_of(scene: Scene, clause: Clause, use: int, end: int) -> tuple[Content | None, int]:
    """What a clause reports behind its verb, and the token that brings it in."""
    tokens, grammar = scene.tokens, scene.grammar
    words, lower = tokens.words, tokens.lower
    start = clause.cue + 1 if clause.order is Order.LAST else clause.finite + 1
    k = start
    limit = min(end, start + REACH)
    while k < limit:
        number = scene.region_at[k]
        if number >= 0:
            region = scene.regions[number]
            if k == region.opens and _is_said(scene, clause, k, number):
                return _quoted(scene, clause, number, end), k
            if region.closes < 0:
                return None, k
            k = region.closes + 1
            continue
        word = lower[k]
        if words[k] == ":":
            told = tells_on(scene, clause.first, k) and not grammar.reported_moods.isdisjoint(lower[clause.first : k])
            return (None if _of_next(scene, k + 1, end) and not told else content_after(scene, Use.SAY, k, False)), k
        if words[k] == "," and k + 1 < end:
            if clause.order is Order.LAST and _goes_on(scene, clause, k + 1):
                return None, k
            found = _after_comma(scene, k + 1, end, use)
            if found == 0 and not use & Use.ASK:
                k += 1  # 'auf die Frage, ob er gehe, „Nein“'
                continue
            if found is not None:
                return (_clause(scene, found, end) if found else None), k
        elif word in grammar.that:
            return _clause(scene, k + 1, end), k
        elif (word in grammar.conjunctions and k + 1 < end and says_again(scene, k + 1)) or words[k] == ";":
            return None, k
        k += 1
    if end == tokens.paragraphs[tokens.paragraph_of[clause.cue]][1] and words[end - 1] == ":":
        return content_after(scene, Use.SAY, end, False), end
    return None, end


def _goes_on(scene: Scene, clause: Clause, k: int) -> bool:
    """Whether the main clause goes on with its verb behind a relative clause: 'Ein Bericht, aus dem die Zeitung zitiert, [nennt] …'."""
    lower, grammar = scene.tokens.lower, scene.grammar
    relative = lower[clause.first] in grammar.relatives or lower[clause.first] in grammar.prepositions
    return relative and is_finite_word(scene, k) and lower[k] not in grammar.reported_moods


def _clause(scene: Scene, first: int, end: int) -> Content | None:
    """The reported clause that begins at `first`; `None` where nothing is left of its sentence."""
    return Content(((first, reported_limit(scene, first, end)),)) if end - first >= _FEWEST else None


def reported_limit(scene: Scene, first: int, end: int) -> int:
    """Where a reported clause ends: as others do, or before a colon and the quoted words that it brings in, which are apart."""
    limit = clause_limit(scene, first, end)
    for k in range(first + 2, limit - 1):
        if scene.tokens.words[k] == ":" and scene.region_at[k] < 0 <= scene.region_at[k + 1]:
            region = scene.regions[scene.region_at[k + 1]]
            inside = tells_on(scene, first, k) and region.opens == k + 1 and region.closes >= 0
            return max(region.closes + 1, k) if inside else k
    relayed = (k for k in range(first + 2, limit - 2) if scene.tokens.words[k] == "," and _relays(scene, k + 1, limit))
    return next(relayed, limit)


def _relays(scene: Scene, verb: int, end: int) -> bool:
    """Whether the sentence ends in the frame of whoever relays it: 'In dem Brief heiße es, A[, schreibt die Zeitung]'."""
    if scene.region_at[verb] >= 0 or not says_again(scene, verb):
        return False
    subject, after = behind_verb(scene, verb, end)
    ends = end - after <= 1 or scene.tokens.lower[after] in ("unter", "am", "weiter")
    return subject is not None and ends and scene.tokens.words[end - 1] in _ENDS


def tells_on(scene: Scene, first: int, colon: int) -> bool:
    """Whether a reported clause ends in a verb of saying of its own before a colon: 'Roe erzählte, [ein Gast habe ihr gesagt]: „A“'."""
    tokens, grammar = scene.tokens, scene.grammar
    k = colon - 1
    while k > first and tokens.lower[k] in grammar.auxiliaries:
        k -= 1
    use = grammar.cues.get(tokens.lower[k], 0)
    if not use & Use.SAY or not tokens.words[k].islower() or tokens.lower[k] not in grammar.participles:
        return False
    return k < colon - 1 or any(tokens.lower[n] in grammar.auxiliaries for n in range(first, k))


def _of_next(scene: Scene, k: int, end: int) -> bool:
    """Whether the quoted words that open at `k` have a verb of their own behind them: 'Er drohte: „A“, sagte Roe'."""
    number = scene.region_at[k] if k < end else -1
    if number < 0 or scene.regions[number].closes < 0:
        return False
    after = scene.regions[number].closes + 1
    if after + 1 >= end or scene.tokens.words[after] != ",":
        return False
    return says_again(scene, after + 1)


def says_again(scene: Scene, k: int) -> bool:
    """Whether a finite verb of saying stands at token `k`, so that what comes behind it is its own."""
    tokens, grammar = scene.tokens, scene.grammar
    use = grammar.cues.get(tokens.lower[k])
    return (
        use is not None
        and bool(use & (Use.SAY | Use.NAME))
        and tokens.words[k].islower()
        and tokens.lower[k] not in grammar.participles
    )


def resumed_regions(
    scene: Scene, after: int, taken: tuple[int, ...]
) -> tuple[tuple[tuple[int, int], ...], tuple[int, ...]]:
    """The quoted words behind a frame that go on with those before it, unless a verb of their own brings them in: '„A“, sagte Roe und fügte hinzu: „B“'."""
    parts, numbers = following_regions(scene, after, taken)
    if not numbers or not taken:
        return parts, numbers
    tokens, opens = scene.tokens, scene.regions[numbers[0]].opens
    behind = range(scene.regions[taken[-1]].closes + 3, opens)
    if tokens.words[opens - 1] == ":" and any(
        says_again(scene, k) and (tokens.words[k - 1] == "," or tokens.lower[k - 1] in scene.grammar.conjunctions)
        for k in behind
    ):
        return (), ()
    return parts, numbers


def _is_said(scene: Scene, clause: Clause, k: int, number: int) -> bool:
    """Whether quoted words behind a verb are what was said, not a title: after a comma, straight behind the subject, 'mit den Worten'."""
    tokens, grammar = scene.tokens, scene.grammar
    before = tokens.words[k - 1]
    region = scene.regions[number]
    if before in (":", ","):
        return True
    if before[:1].isupper() and tokens.lower[k - 1].endswith(grammar.wordings):
        return True
    if before == AS and tokens.words[k - 2][:1].isupper() and tokens.lower[k - 2].endswith(grammar.wordings):
        return True
    if region.closes < 0:
        return k == clause.after
    ended = tokens.words[region.last - 1] in _ENDS
    enough = ended or region.last - region.first >= 4 or tokens.lower[clause.cue] in CRYING
    return (k == clause.after or k == clause.cue + 1) and enough


def _quoted(scene: Scene, clause: Clause, number: int, end: int) -> Content:
    """The quoted words with those of the next paragraphs that go on, or the clause that they begin."""
    tokens, grammar = scene.tokens, scene.grammar
    region = scene.regions[number]
    numbers = [number]
    while scene.regions[numbers[-1]].continued and numbers[-1] + 1 < len(scene.regions):
        numbers.append(numbers[-1] + 1)
    parts = tuple((scene.regions[n].first, scene.regions[n].last) for n in numbers)
    after = region.closes + 1
    if (
        len(numbers) > 1
        or region.closes < 0
        or after >= end
        or tokens.words[region.last - 1] in _ENDS
        or tokens.words[region.opens - 1] == ":"
    ):
        return Content(parts, tuple(numbers))
    if (
        tokens.words[after].islower()
        and after != clause.cue
        and tokens.lower[after] not in grammar.conjunctions
        and tokens.words[after].isalpha()
    ):
        return Content(((region.opens, clause_limit(scene, region.opens, end)),), (number,))
    numbers = list(joined(scene, number, end))
    return Content(tuple((scene.regions[n].first, scene.regions[n].last) for n in numbers), tuple(numbers))


def joined(scene: Scene, number: int, stop: int) -> tuple[int, ...]:
    """The quoted words with those that an "and" joins to them: 'als „teuer“ und „unnütz“'."""
    tokens, grammar = scene.tokens, scene.grammar
    numbers = [number]
    while (after := scene.regions[numbers[-1]].closes + 1) > 0 and after + 1 < stop:
        if tokens.lower[after] not in grammar.conjunctions and tokens.words[after] != ",":
            break
        following = scene.region_at[after + 1]
        if following < 0 or scene.regions[following].opens != after + 1:
            break
        numbers.append(following)
    return tuple(numbers)


def _after_comma(scene: Scene, k: int, end: int, use: int) -> int | None:
    """Where a reported clause begins that may stand at `k`, behind a comma; 0 where one is left open, `None` where none begins."""
    tokens, grammar = scene.tokens, scene.grammar
    word = tokens.lower[k]
    if word in grammar.that:
        return k + 1
    if tokens.lower[k + 1 : k + 2] and tokens.lower[k + 1] in grammar.that and word in ("so", "und", "sondern"):
        return k + 2
    if word in grammar.open_words and word not in grammar.relatives:
        return k if word in TELLING_HOW and not use & Use.ASK else 0
    if word in ADVERBIAL:
        return None
    if reports(scene, k, end) or is_infinitive(scene, k, end):
        return k
    return None


def reports(scene: Scene, k: int, end: int) -> bool:
    """Whether a clause without "dass" that begins at `k` is reported: 'der Plan sei gescheitert', 'sie wolle gehen'."""
    tokens, grammar = scene.tokens, scene.grammar
    words, lower = tokens.words, tokens.lower
    phrase = noun_phrase(scene, k, end)
    relative = lower[k] in grammar.relatives and (phrase is None or phrase.first != k or phrase.last == k + 1)
    aside = relative or lower[k] in grammar.prepositions
    verb = -1
    j = k
    while j < min(end, k + 40):
        number = scene.region_at[j]
        if number >= 0 and scene.regions[number].closes >= 0:
            if lower[scene.regions[number].first] in grammar.reported_moods and j > k:
                return True
            j = scene.regions[number].closes + 1
            continue
        if words[j] in (",", ";", ":"):
            if aside and verb != j - 1 and verb >= 0:
                return True
            if verb >= 0:
                return not relative
            if relative:
                return False  # a relative clause without such a verb
        if (
            j > k
            and words[j].islower()
            and (lower[j] in grammar.reported_moods or (lower[j] in grammar.moods_after and verb < 0))
        ):
            verb = j
            if not aside:
                return True
        j += 1
    if verb >= 0:
        return not (relative and verb >= end - 2)
    return _indicative(scene, k, end)


def _indicative(scene: Scene, k: int, end: int) -> bool:
    """Whether a main clause begins at `k`: one phrase, then a finite verb: 'der Plan ist gescheitert'."""
    tokens, grammar = scene.tokens, scene.grammar
    phrase = noun_phrase(scene, k, end)
    if phrase is None or phrase.first != k:
        return False
    after = phrase.last
    if after >= end - 1:
        return False
    word = tokens.lower[after]
    if word in grammar.verbs or word in grammar.auxiliaries:
        return True
    bare = after - k == 1 and word in grammar.prepositions | grammar.adverbs
    return (
        not bare
        and tokens.words[after].islower()
        and word.endswith(FINITE_ENDS)
        and word not in grammar.prepositions
        and word not in grammar.adverbs
        and word not in grammar.participles
    )


def is_infinitive(scene: Scene, k: int, end: int) -> bool:
    """Whether a clause with an infinitive begins at `k`: 'den Plan zu ändern', 'die Pläne aufzugeben'."""
    tokens, grammar = scene.tokens, scene.grammar
    if (
        tokens.lower[k] in grammar.relatives
        and k + 1 < end
        and tokens.words[k + 1].islower()
        and tokens.lower[k + 1] in grammar.verbs
    ):
        return False
    for j in range(k, min(end, k + 40)):
        word = tokens.lower[j]
        if scene.region_at[j] >= 0:
            continue
        if word in grammar.verbs or (tokens.words[j] in BOUNDARIES and tokens.words[j] not in ("(", ")")):
            return False
        following = tokens.lower[j + 1] if j + 1 < end else ""
        ends = j + 2 >= end or not tokens.words[j + 2][:1].isalnum() or tokens.lower[j + 2] in grammar.conjunctions
        if word == "zu" and following.endswith(("en", "ern", "eln", "n")) and tokens.words[j + 1].islower() and ends:
            return True
        if (
            "zu" in word[2:-3]
            and word.endswith("en")
            and tokens.words[j].islower()
            and word.startswith(SEPARABLE)
            and (j + 1 >= end or not tokens.words[j + 1][:1].isalnum() or following in grammar.conjunctions)
        ):
            return True
    return False
