"""The words of a cue: a verb with its auxiliaries and adverbs, and whether it is one at all."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.attribution.cue_chains import chained
from newsparse.attribution.cue_like import is_claimed, is_done_to_papers, is_left_unsaid, papers_before
from newsparse.attribution.scene import Scene
from newsparse.attribution.subjects import NUMBERS
from newsparse.lexicon.cues.grammar import Use
from newsparse.lexicon.cues.relaying import ASKED
from newsparse.lexicon.outlet_words import OUTLET_NOUNS
from newsparse.lexicon.people_words import CALLINGS, NOUNS_IN_LY
from newsparse.lexicon.role_words import GROUPS, OFFICES, ORGANIZATIONS, PAPERS, PEOPLE


class Cue(NamedTuple):
    """A cue in tokens, half-open, its auxiliaries and adverbs included."""

    first: int
    head: int
    last: int
    use: int
    negated: bool
    passive: bool
    noun: bool = False


_BE = frozenset("was were is are be been being 's 're am".split())


_BE_CONTRACTED = ("'s", "'re", "'m")


#: Particles that go with a verb: shot back.
_PARTICLES: dict[str, frozenset[str]] = {
    "pointed": frozenset(("out",)), "points": frozenset(("out",)), "pointing": frozenset(("out",)), "point": frozenset(("out",)),
    "put": frozenset(("it",)), "puts": frozenset(("it",)), "went": frozenset(("on",)), "goes": frozenset(("on",)), "shot": frozenset(("back",)), "fired": frozenset(("back",)),
    "lashed": frozenset(("out",)), "called": frozenset(("out",)), "calls": frozenset(("out",)), "calling": frozenset(("out",)), "wrote": frozenset(("back",)),
}  # fmt: skip


#: What a warning is given by, rather than whom it is given to.
_OF_WARNING = frozenset(
    "sign signs shot shots label labels system systems letter letters light lights siren sirens notice bell bells".split()
)


#: Forms of a verb that reports only with "on", or with a mark behind it: 'She went: “No way.”'
_GOES = frozenset(("went", "goes", "go", "going"))


def _goes_on(scene: Scene, i: int) -> bool:
    """Whether a form of "go" reports: 'went on', 'goes, “Never”', but not 'came and went “like clockwork”'."""
    behind = scene.tokens.words[i + 1] if i + 1 < len(scene.tokens.words) else ""
    return behind in ("on", ",", ":")


#: Forms that are plurals of nouns more often than verbs, behind another noun: 'failed casino [ventures] that'.
_PLURALS = frozenset(
    "ventures rules orders reports emails texts posts tweets releases issues charges points comments remarks notes states".split()
)


def _has_noun_before(scene: Scene, i: int, floor: int) -> bool:
    """Whether a noun that speaks for nobody stands before a plural, to which it belongs."""
    tokens, grammar = scene.tokens, scene.grammar
    if grammar.language != "en" or i <= floor or not tokens.words[i - 1].islower() or not tokens.words[i - 1].isalpha():
        return False
    word = tokens.lower[i - 1]
    closed = (
        grammar.adverbs,
        grammar.pronouns,
        grammar.conjunctions,
        grammar.times,
        grammar.auxiliaries,
        grammar.relatives,
    )
    if word.endswith(("ly", "s")) or any(word in table for table in closed):
        return False
    return not any(word in table for table in (PEOPLE, CALLINGS, ORGANIZATIONS, PAPERS, OUTLET_NOUNS, GROUPS, OFFICES))


#: What stands before "show" where it is a programme.
_SHOWS_OF = frozenset(
    "TV tv television reality talk radio game variety news quiz stage late-night comedy cooking chat".split()
)


def _counsels(scene: Scene, i: int) -> bool:
    """Whether "counsel" is the verb: 'they counsel patience', not 'chief counsel'."""
    before = scene.tokens.lower[i - 1] if i else ""
    return before in ("to", "they", "we", "i", "would", "will") or (before.endswith("s") and not before.endswith("'s"))


def cue_at(scene: Scene, i: int, use: int) -> Cue | None:
    """The cue whose head stands at token `i`; `None` where the word is used otherwise."""
    tokens, grammar = scene.tokens, scene.grammar
    lower = tokens.lower
    floor = tokens.sentences[tokens.sentence_of[i]][0]
    first = i
    negated = passive = False
    while first > floor:
        word = lower[first - 1]
        if scene.statements and (had := _past_aside(scene, first, floor)) < first:
            first = had
            word = lower[first - 1]
        if word in grammar.negations or word.endswith("n't"):
            negated = True
        elif word in grammar.auxiliaries:
            passive = passive or word in _BE
        elif scene.statements and word == "only" and grammar.language == "en":
            pass  # "would only say"
        elif scene.statements and word in _CLITICS.get(grammar.language, ()) and _has_subject(scene, first - 1, floor):
            pass  # "le patron nous a dit", "el jefe nos dijo"
        elif not (
            word in grammar.adverbs
            or (
                word.endswith("ly")
                and grammar.language == "en"
                and len(word) > 4
                and not (scene.statements and word in NOUNS_IN_LY)
            )
        ):
            break
        elif scene.statements and tokens.words[first - 1][:1].isupper() and word not in grammar.adverbs:
            break  # "Kelly posted", "Jean Roskilly said"
        first -= 1
    if scene.statements and lower[i] in _GOES and not _goes_on(scene, i):
        return None
    if scene.statements and lower[i] in _PLURALS and _has_noun_before(scene, i, floor):
        return None
    if scene.statements and lower[i] in ("show", "shows") and i > floor and tokens.words[i - 1] in _SHOWS_OF:
        return None
    if scene.statements and lower[i] == "counsel" and not _counsels(scene, i):
        return None
    if scene.statements and lower[i] == "warning" and i + 1 < len(lower) and lower[i + 1] in _OF_WARNING:
        return None
    if scene.statements and first == i and is_done_to_papers(scene, i, floor):
        return None
    if grammar.inverted and first == i and lower[i] in ASKED:
        return None  # "interrogé par l'AFP, Roe"
    if scene.statements and grammar.language == "nl" and _is_done_to(lower, i):
        return None  # "die niet met naam genoemd wil worden"
    before = lower[first - 1] if first > floor else ""
    if before.endswith(_BE_CONTRACTED) and before[:-2].rstrip("'") in grammar.pronouns:
        passive = True
    gerund = lower[i].endswith("ing")
    negated = negated or (scene.statements and gerund and is_left_unsaid(scene, first, floor))
    if gerund or (grammar.language == "en" and lower[i].endswith("s")):
        passive = False  # "is saying" is active
    if before == "to" and grammar.language == "en":
        chain = chained(scene, first - 1, floor)
        if chain is None:
            return None  # "wants to say": what is attributed is the wish
        first = chain
    elif _is_noun(scene, i, first, floor, use):
        return _possessed(scene, i, floor, use)
    if scene.statements and use & Use.WEAK and is_claimed(scene, i, first, floor):
        use &= ~Use.WEAK
    last = i + 1
    if (needed := grammar.particles.get(lower[i])) is not None:
        if last >= len(lower) or lower[last] not in needed:
            return None
        last += 1
    particles = _PARTICLES.get(lower[i])
    if particles is not None and last < len(lower) and lower[last] in particles:
        last += 1
    return Cue(first, i, last, use, negated, passive)


def _is_done_to(lower: list[str], i: int) -> bool:
    """Whether a Dutch participle at `i` is a passive's, whose auxiliary follows it."""
    behind = lower[i + 1 : i + 3]
    return not {"worden", "wordt", "werd", "werden"}.isdisjoint(behind[:1] if behind[:1] != ["wil"] else behind)


#: Pronouns for who is told, between a subject and its verb.
_CLITICS = {
    "fr": frozenset("nous vous me te leur".split()),
    "es": frozenset("nos os te".split()),
    "pt": frozenset("te vos".split()),
    "it": frozenset(("le",)),
}


def _has_subject(scene: Scene, i: int, floor: int) -> bool:
    """Whether a noun or a name stands before the pronoun at `i`, which then is no subject itself."""
    tokens, grammar = scene.tokens, scene.grammar
    before = tokens.lower[i - 1] if i > floor else ""
    closed = (
        grammar.breaks,
        grammar.prepositions,
        grammar.conjunctions,
        grammar.relatives,
        grammar.adverbs,
        grammar.verbs,
    )
    return before[:1].isalpha() and not any(before in table for table in closed) and scene.region_at[i - 1] < 0


#: What a verb in the perfect begins with, and the longest aside behind it, in tokens.
_PERFECT = frozenset(("has", "have", "had"))


_LONGEST_ASIDE = 8


def _past_aside(scene: Scene, first: int, floor: int) -> int:
    """The token behind the auxiliary that an aside divides from its verb: 'had[, in May,] reported', 'had [in May] exclusively reported'."""
    tokens, grammar = scene.tokens, scene.grammar
    if grammar.language != "en" or first - 2 <= floor:
        return first
    if tokens.lower[first - 1] in grammar.times:
        k = first - 1
        while k > floor and (tokens.lower[k - 1] in grammar.times or tokens.lower[k - 1] in grammar.prepositions):
            k -= 1
        return k if tokens.lower[k - 1] in _PERFECT else first
    if tokens.words[first - 1] != ",":
        return first
    comma = next((k for k in range(first - 2, max(floor, first - _LONGEST_ASIDE), -1) if tokens.words[k] == ","), -1)
    return comma if comma > 0 and tokens.lower[comma - 1] in _PERFECT and scene.region_at[comma] < 0 else first


def _possessed(scene: Scene, i: int, floor: int, use: int) -> Cue | None:
    """The cue of a noun that somebody has: 'his support for', "Roe's plan to"; `None` without a possessor."""
    tokens, grammar = scene.tokens, scene.grammar
    if not use & Use.NOUN or i <= floor:
        return None
    k = i - 1
    if (
        k > floor
        and tokens.lower[k] not in grammar.possessives
        and not tokens.lower[k].endswith(("'s", "s'"))
        and tokens.words[k].islower()
    ):
        k -= 1  # one adjective may stand between
    owner = tokens.lower[k]
    if owner in grammar.possessives or (owner.endswith(("'s", "s'")) and owner[:-2] not in grammar.pronouns):
        return Cue(k + 1, i, i + 1, use, False, False, True)
    return None


def _is_noun(scene: Scene, i: int, first: int, floor: int, use: int) -> bool:
    """Whether the word is used as a noun or adjective: "the report", "Roe's plan", "a proposed ban"."""
    if i <= floor:
        return bool(use & Use.AMBIGUOUS)
    tokens, grammar = scene.tokens, scene.grammar
    before = tokens.lower[i - 1]
    if before in grammar.clitics:
        return False  # "gli disse"
    if use & Use.NOUN and (
        before in grammar.possessives or (before.endswith(("'s", "s'")) and before[:-2] not in grammar.pronouns)
    ):
        return True
    counted = scene.statements and before in NUMBERS and not use & (Use.AMBIGUOUS | Use.ADJECTIVE)
    behind = tokens.lower[i + 1] if i + 1 < len(tokens.lower) else ""
    if scene.statements and before in NUMBERS and grammar.cues.get(behind, 0) & Use.SAY and behind.endswith("s"):
        return True  # "One email reads"
    if counted:
        return False  # "one in five said", "all three denied"
    if before in grammar.determiners and not use & Use.NOUN and tokens.words[i - 1].islower():
        return before not in grammar.pronouns or tokens.lower[i].endswith(("ed", "ing"))
    if scene.statements and tokens.lower[i] in ("said", "says") and tokens.words[i - 1][:1].isupper():
        return False  # "Sainsbury's said"
    if first != i or not use & Use.AMBIGUOUS:
        return (
            before.endswith(("'s", "s'"))
            and before[:-2] not in grammar.pronouns
            and not tokens.lower[i].endswith("ing")
            and not use & Use.NOUN
            and first == i
        )
    if before in grammar.pronouns or before in grammar.relatives:
        return False
    if (
        before in grammar.prepositions
        or before in grammar.determiners
        or before in grammar.breaks
        or before.endswith("'s")
    ):
        return True
    word = tokens.lower[i]
    if i + 1 < len(tokens.lower) and tokens.lower[i + 1] in grammar.that:
        subject = before.endswith("s") and not before.endswith("ss") and not tokens.lower[i].endswith("s")
        return scene.statements and grammar.language == "en" and not subject and _goes_on_relative(scene, i + 1)
    if scene.statements and grammar.language == "en" and papers_before(scene, i, floor):
        return False
    plural = before.endswith("s") and not before.endswith("ss")
    if word.endswith("s"):
        return plural and not tokens.words[i - 1][:1].isupper()
    return not (plural or before in ("and", ",", "people", "or") or tokens.words[i - 1][:1].isupper())


def _goes_on_relative(scene: Scene, that: int) -> bool:
    """Whether a verb stands behind "that", which then goes on a noun: 'under ground rules [that barred] the use of his name'."""
    tokens, grammar = scene.tokens, scene.grammar
    if that + 1 >= len(tokens.lower) or not tokens.words[that + 1].islower():
        return False
    word = tokens.lower[that + 1]
    return (
        word in grammar.auxiliaries
        or word in grammar.verbs
        or (word.endswith("ed") and word not in grammar.determiners)
    )
