"""The subject of a clause whose finite verb stands second or last: before the verb, behind it, or shared with the clause before."""

from __future__ import annotations

from newsparse.attribution.noun_phrases import Phrase, extent, noun_phrase
from newsparse.attribution.scene import Scene
from newsparse.attribution.verb_second.marks import BOUNDARIES
from newsparse.lexicon.cues.german_words import (
    FOCUS,
    FRAME_OPENERS,
    NAME_PARTICLE,
    NEUTER_ARTICLES,
    PLURAL_ARTICLES,
    SINGULAR_AUXILIARIES,
    SURE_NOMINATIVES,
    THINGS,
    THIS,
    TOLD_ARTICLES,
)
from newsparse.lexicon.cues.grammar import Use


def before_verb(scene: Scene, opens: int, finite: int) -> Phrase | None:
    """The phrase that alone stands before the verb and can be its subject."""
    tokens, grammar = scene.tokens, scene.grammar
    if tokens.lower[opens] in grammar.oblique:
        return None
    k = opens
    while k < finite - 1 and tokens.lower[k] in FOCUS:
        k += 1
    if tokens.lower[k] in grammar.prepositions or (
        tokens.lower[k] in grammar.adverbs and tokens.words[k][:1].isupper()
    ):
        return None
    region = scene.region_at[k]
    if region >= 0 and scene.regions[region].opens == k < finite - 2 and scene.regions[region].closes == finite - 1:
        return Phrase(k + 1, scene.regions[region].last)
    phrase = noun_phrase(scene, k, finite)
    if phrase is None:
        return None
    for j in range(phrase.last, finite):
        word = tokens.lower[j]
        if word in grammar.times or word in grammar.adverbs or word in grammar.clitics:
            continue
        if (
            word in grammar.prepositions
            or tokens.words[j] in ("(", ")", "/")
            or tokens.words[j][:1].isupper()
            or scene.region_at[j] >= 0
        ):
            continue  # what is said of the phrase more closely: 'Der Experte im Ministerium sagte'
        if word in grammar.determiners or (
            tokens.words[j].isalnum() and word not in grammar.verbs and word not in grammar.auxiliaries
        ):
            continue
        return None
    return Phrase(phrase.first, _whole(scene, phrase, finite))


def _whole(scene: Scene, phrase: Phrase, finite: int) -> int:
    """The end of a phrase before the verb, with what stands in it behind a preposition, without adverbs."""
    tokens, grammar = scene.tokens, scene.grammar
    end = finite
    while end > phrase.last and (
        tokens.lower[end - 1] in grammar.adverbs
        or tokens.lower[end - 1] in grammar.clitics
        or tokens.words[end - 1] == ")"
        or tokens.lower[end - 1] in grammar.prepositions
    ):
        if tokens.words[end - 1] == ")":
            return phrase.last
        end -= 1
    return end


def _is_article(scene: Scene, k: int, end: int) -> bool:
    """Whether a word that may be a pronoun or an article has its noun behind it."""
    found = noun_phrase(scene, k, end)
    return found is not None and found.first == k and found.last > k + 1


def is_object(scene: Scene, ahead: Phrase, behind: Phrase, finite: int) -> bool:
    """Whether of the phrases on both sides of a verb the one behind it is the subject: 'Die Pläne nannte er „Unfug“'."""
    tokens, grammar = scene.tokens, scene.grammar
    lower = tokens.lower
    word = lower[behind.first]
    if lower[ahead.first] in TOLD_ARTICLES and any(
        tokens.words[k][:1].isupper() and lower[k].endswith(grammar.told) for k in range(*ahead)
    ):
        return word not in grammar.determiners and lower[finite] not in grammar.particles  # 'Der Zeitung sagte Roe'
    if lower[ahead.first] in THIS and ahead.last - ahead.first == 1:
        return True
    if word in grammar.nominative:
        return lower[ahead.first] not in grammar.nominative
    if lower[ahead.first] in grammar.pronouns and ahead.last - ahead.first == 1:
        return False
    if (
        lower[ahead.first] in NEUTER_ARTICLES
        and lower[finite].endswith("en")
        and "und" not in lower[ahead.first : ahead.last]
    ):
        return True
    verb = lower[finite]
    head = next(
        (k for k in range(ahead.first, ahead.last) if tokens.words[k][:1].isupper() and k > ahead.first), ahead.first
    )
    if lower[head].endswith(THINGS) and lower[ahead.first] not in SURE_NOMINATIVES:
        return True
    plural = lower[ahead.first] in PLURAL_ARTICLES and lower[head].endswith(grammar.plurals)
    singular = (not verb.endswith(("en", "ern", "eln")) and verb in grammar.cues) or verb in SINGULAR_AUXILIARIES
    if plural and singular and word not in grammar.oblique:
        return lower[behind.first] not in ("die", "das", "eine") or not grammar.cues.get(verb, 0) & Use.NAME
    return False


def behind_verb(scene: Scene, finite: int, end: int) -> tuple[Phrase | None, int]:
    """The first noun phrase behind the verb that can be its subject, and where it ends with all that is said of it."""
    tokens, grammar = scene.tokens, scene.grammar
    k = finite + 1
    for _ in range(6):
        if k >= end or tokens.words[k] in BOUNDARIES:
            return None, finite + 1
        word = tokens.lower[k]
        region = scene.region_at[k]
        if region >= 0:
            found = scene.regions[region]
            if (
                found.opens == k
                and found.closes > found.first
                and found.last - found.first <= 4
                and tokens.words[found.last - 1] not in _SAID
            ):
                return Phrase(k + 1, found.last), found.closes + 1
            return None, finite + 1
        if word in grammar.clitics and not (word in grammar.determiners and _is_article(scene, k, end)):
            k += 1
            continue
        if (
            (word in grammar.adverbs or word in grammar.times)
            and tokens.words[k].islower()
            and word not in grammar.prepositions
        ):
            k += 1
            continue
        if word in grammar.prepositions:
            inner = noun_phrase(scene, k + 1, end)
            if word == NAME_PARTICLE and k == finite + 1 and inner is not None and _is_surname(scene, inner, end):
                return Phrase(k, inner.last), inner.last
            if inner is None:
                k += 1
                if k < end and tokens.words[k] in BOUNDARIES:
                    return None, finite + 1  # a particle: 'teilte mit, man prüfe'
                while k < end and tokens.lower[k] in grammar.determiners:
                    k += 1
                if k < end and scene.region_at[k] >= 0:
                    return None, finite + 1  # 'sprachen von „Unfug“'
                k += 1
                continue
            k = inner.last
            while k < end and (tokens.lower[k] in grammar.times or tokens.words[k][:1].isdigit()):
                k += 1
            continue
        if word in grammar.times:
            k += 1
            continue
        if word in grammar.oblique:
            inner = noun_phrase(scene, k, end)
            if inner is None:
                return None, finite + 1
            k = inner.last
            continue
        phrase = noun_phrase(scene, k, end, behind_verb=True)
        if phrase is None:
            return None, finite + 1
        return phrase, extent(scene, phrase, end)
    return None, finite + 1


def _is_surname(scene: Scene, name: Phrase, end: int) -> bool:
    """Whether what "von" brings in straight behind a verb of saying is a name that it belongs to: 'sagt von Roe: „A“'."""
    tokens, grammar = scene.tokens, scene.grammar
    verb = tokens.lower[name.first - 2]
    names = bool(grammar.cues.get(verb, 0) & Use.NAME) or verb in grammar.passives or verb in grammar.auxiliaries
    bare = name.last - name.first == 1 and tokens.words[name.first][:1].isupper()
    return bare and not names and name.last < end and tokens.words[name.last] in (":", ",", ".")


_SAID = frozenset((",", ".", "!", "?"))


def set_off(scene: Scene, finite: int, first: int) -> Phrase | None:
    """The phrase that opens the sentence where an apposition or a relative clause ends before the verb: 'Roe, der Sprecher, sagte'."""
    tokens, grammar = scene.tokens, scene.grammar
    start = next(
        (
            k + 1
            for k in range(finite - 2, first - 1, -1)
            if scene.region_at[k] < 0
            and (
                tokens.words[k] in (":", ";", "–") or (tokens.words[k] == "," and tokens.lower[k + 1] in FRAME_OPENERS)
            )
        ),
        first,
    )
    while start < finite and tokens.lower[start] in grammar.conjunctions | grammar.contrasts | FRAME_OPENERS:
        start += 1
    if start >= finite or tokens.lower[start] in grammar.oblique:
        return None
    phrase = noun_phrase(scene, start, finite)
    if phrase is None:
        return None
    comma = phrase.last
    while comma < finite - 1 and tokens.words[comma] != ",":
        if tokens.lower[comma] in grammar.verbs or (
            tokens.lower[comma] in grammar.cues and tokens.words[comma].islower()
        ):
            return None
        comma += 1
    if comma >= finite - 1 or comma - phrase.last > 10:
        return None
    inside = comma + 1
    if tokens.lower[inside] in grammar.relatives | grammar.prepositions and _closes_relative(scene, inside, finite - 1):
        return Phrase(phrase.first, comma) if comma - phrase.last < 10 else phrase
    while inside < finite - 1:
        if tokens.lower[inside] in grammar.conjunctions:
            inside += 1
        if tokens.lower[inside] in grammar.prepositions or tokens.lower[inside] == "darunter":
            inside += 1
            while inside < finite - 1 and tokens.words[inside] != ",":
                if tokens.lower[inside] in grammar.verbs:
                    return None
                inside += 1
            inside += 1
            continue
        inner = noun_phrase(scene, inside, finite - 1)
        if inner is None or (inner.last - inner.first == 1 and tokens.lower[inner.first] in grammar.pronouns):
            return None
        stop = inner.last
        while stop < finite - 1 and tokens.words[stop] != ",":
            if tokens.lower[stop] in grammar.verbs or tokens.lower[stop] in grammar.reported_moods:
                return None
            stop += 1
        inside = stop + 1
    return Phrase(phrase.first, comma)


def _closes_relative(scene: Scene, first: int, comma: int) -> bool:
    """Whether the words are a relative clause: its verb stands last."""
    tokens, grammar = scene.tokens, scene.grammar
    last = tokens.lower[comma - 1]
    return (
        comma - first >= 2
        and (
            last in grammar.verbs
            or last in grammar.auxiliaries
            or last in grammar.cues
            or last.endswith(("t", "te", "ten", "en"))
        )
        and tokens.words[comma - 1].islower()
        and last not in grammar.reported_moods
    )


def subject_of_last(scene: Scene, opens: int, finite: int) -> Phrase | None:
    """The subject of a clause whose verb stands last: the phrase behind what opens it, or the relative pronoun."""
    tokens, grammar = scene.tokens, scene.grammar
    word = tokens.lower[opens]
    if word not in grammar.subordinators:
        if word in grammar.prepositions:
            return noun_phrase(scene, opens + 2, finite)
        return Phrase(opens, opens + 1)
    start = opens + 1
    while start < finite:
        low = tokens.lower[start]
        if low in grammar.determiners and _is_article(scene, start, finite):
            break
        if (low in grammar.clitics and low != "ihr") or low in grammar.adverbs:
            start += 1
        elif low in grammar.prepositions:
            inner = noun_phrase(scene, start + 1, finite)
            start = inner.last if inner is not None else start + 1
        else:
            break
    if start >= finite:
        return None
    region = scene.region_at[start]
    if region >= 0 and scene.regions[region].opens == start and scene.regions[region].last > start + 1:
        return Phrase(start + 1, scene.regions[region].last)
    found = noun_phrase(scene, start, finite)
    if found is None and word in ("was", "wer"):
        return Phrase(opens, opens + 1)
    return found
