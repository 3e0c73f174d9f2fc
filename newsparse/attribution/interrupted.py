"""What goes on behind the frame that interrupts it: 'The plan, he said, would fail', 'It will close, he said, and nobody will mourn it'."""

from __future__ import annotations

from newsparse.attribution.clause_shapes import is_clause
from newsparse.attribution.clauses import another_says, clause_limit, takes_over
from newsparse.attribution.cue_words import Cue
from newsparse.attribution.draft import Draft
from newsparse.attribution.hearing import told
from newsparse.attribution.phrases import Phrase
from newsparse.attribution.relays import relays
from newsparse.attribution.scene import Scene
from newsparse.attribution.utterance import Relation
from newsparse.lexicon.cues.en import SUBORDINATORS
from newsparse.lexicon.cues.english_verbs import IRREGULAR_PASTS
from newsparse.lexicon.cues.relaying import ASKED

#: What was done to somebody who then speaks: 'When asked why, Roe said, “A”'.
_SPOKEN_TO = ASKED | {"told", "confronted"}
#: Who is told without being named.
_HEARERS = (["me"], ["us"], ["them"], ["reporters"], ["journalists"])
#: What no clause ends in whose frame goes on behind a comma: 'The film is, its director insists, a comedy.'
_OPEN_ENDS = frozenset(
    "is was are were has had will would can could may might must should be been and but or that of in on to for with by at from the a an".split()
)


def may_be_clause(scene: Scene, part: tuple[int, int], after: int, end: int) -> bool:
    """Whether words before a frame that ends at token `after`, and goes on behind a comma there, can be a clause by themselves.

    'His opposite number, he added, deserved more' and 'If it goes on, Roe said, the mine will close' have none there.
    """
    tokens = scene.tokens
    if scene.grammar.language != "en" or tokens.words[after : after + 1] != [","]:
        return True
    hangs = tokens.lower[part[0]] in SUBORDINATORS and "," not in tokens.words[part[0] : part[1]]
    if hangs and tokens.lower[part[0] + 1] not in _SPOKEN_TO and scene.region_at[min(after + 1, end - 1)] < 0:
        return False
    if tokens.words[part[1] - 1] in _OPEN_ENDS:  # not "in May"
        return False
    return is_clause(scene, *part)


def quoted_on(
    scene: Scene, at: int, end: int, begins: int, mention: Phrase | None
) -> tuple[tuple[tuple[int, int], ...], tuple[int, ...]]:
    """The quoted words with which a clause goes on behind its frame: 'It will close, he said, [“because it must”].'"""
    if at + 1 >= end or scene.tokens.words[at] != ",":
        return (), ()
    if (number := scene.region_at[at + 1]) < 0:
        return _joined_on(scene, at + 1, end, begins, mention)
    region = scene.regions[number]
    ends = region.closes >= 0 and (region.closes + 1 >= end or scene.tokens.words[region.closes + 1] in (".", "”", '"'))
    if region.opens != at + 1 or not (ends or region.closes == end - 1):
        return (), ()
    return ((region.opens, region.closes + 1),), (number,)


#: Verbs of a clause that says how things are or will be, rather than what was done.
_HOW_IT_IS = frozenset("is are was were has have had will would can could may might must should".split())


def _joined_on(
    scene: Scene, first: int, end: int, begins: int, mention: Phrase | None
) -> tuple[tuple[tuple[int, int], ...], tuple[int, ...]]:
    """The clause that "and" or "but" joins to one before its frame: 'It will close, he said, [and nobody will mourn it].'

    What was done may be the author's own account: 'It was over, he said, and the crowd went home.'
    """
    tokens, grammar = scene.tokens, scene.grammar
    if grammar.language != "en" or tokens.lower[first] not in ("and", "but") or first + 3 >= end:
        return (), ()
    third = tokens.lower[begins] in ("he", "she", "they", "it") and mention is not None
    other = third and mention is not None and tokens.lower[mention.first] != tokens.lower[begins]
    if other and (tokens.lower[first + 1].endswith("ed") or tokens.lower[first + 1] in IRREGULAR_PASTS):
        return ((first, end),), ()  # "He listened politely, she said, and asked about fish"
    if takes_over(scene, first + 1, end) or another_says(scene, first + 1, end):
        return (), ()
    last = clause_limit(scene, first, end)
    verb = next(
        (
            k
            for k in range(first + 2, last)
            if tokens.lower[k] in grammar.auxiliaries or tokens.lower[k] in grammar.verbs
        ),
        None,
    )
    if last < end - 1 or verb is None or tokens.lower[verb] not in _HOW_IT_IS:
        return (), ()
    numbers = sorted({scene.region_at[k] for k in range(first, last)} - {-1})
    return ((first, last),), tuple(numbers)


def interrupted(
    scene: Scene,
    cue: Cue,
    subject: Phrase | None,
    via: tuple[tuple[Relation, Phrase], ...],
    before: tuple[int, int],
    after: int,
    end: int,
) -> Draft | None:
    """A clause that its cue interrupts: 'The plan, he said, would fail', 'If it goes on, Roe said on Monday, the mine will close.'

    `via` and `after` are those of `past_frame`, `end` is the sentence's.
    """
    if after < end and scene.tokens.words[after] == "," and end - after > 3:
        return Draft(parts=(before, (after + 1, end)), cue=(cue.head, cue.last), mention=subject, via=via)
    return None


def past_frame(scene: Scene, cue: Cue, after: int, end: int) -> tuple[tuple[tuple[Relation, Phrase], ...], int]:
    """The outlet that a frame tells, and where the frame ends behind it and a day: 'Roe told [the Gazette on Monday],'."""
    tokens, grammar = scene.tokens, scene.grammar
    if grammar.language != "en" or not scene.statements:
        return (), after
    via, heard = told(scene, cue, after, end)
    if via and all(relays(scene, p) or tokens.lower[p.first : p.last][-1:] in _HEARERS for _, p in via):
        after = max(after, heard)
    else:
        via = ()  # "told his boss, Roe, that", "promised more, and"
    k = after
    while k < end and tokens.lower[k] in ("on", "in", "late", "early", "last", "this"):
        k += 1
    day = k
    while k < end and tokens.lower[k] in grammar.times:
        k += 1
    return via, k if k > day else after
