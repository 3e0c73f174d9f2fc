"""Beliefs, intentions, refusals and the like: what stands after a verb that reports no words."""

from __future__ import annotations

from newsparse.attribution.clauses import clause_end
from newsparse.attribution.cue_subjects import subject_of
from newsparse.attribution.cue_words import Cue
from newsparse.attribution.draft import Draft
from newsparse.attribution.phrases import Phrase, phrase_after
from newsparse.attribution.scene import Scene
from newsparse.attribution.subjects import subject_before
from newsparse.lexicon.cues.grammar import Use

#: The author's and reader's own: no source.
_NOBODY = frozenset(("i", "you", "it", "there", "i'm", "you're", "it's"))
_PARTICLE_ENDS = frozenset(".,;:!?)—–")


def read_stance(scene: Scene, cue: Cue) -> Draft | None:
    """The attribution of a cue as a stance; `None` if nothing that it can take follows."""
    use = cue.use
    if scene.region_at[cue.head] >= 0:
        return None
    if use & Use.RAISING or (use & Use.RAISED and cue.passive):
        return _raised(scene, cue)
    if use & Use.ADJECTIVE and not use & Use.OBJECT:
        return _after_complement(scene, cue) if cue.passive else None
    if cue.passive:
        return _by(scene, cue)
    if cue.noun:
        return _of_noun(scene, cue)
    return _after_complement(scene, cue)


def _after_complement(scene: Scene, cue: Cue) -> Draft | None:
    """'Roe wants to win', 'Roe opposes the bill', 'Roe called for a vote'."""
    tokens, grammar = scene.tokens, scene.grammar
    sentence = tokens.sentences[tokens.sentence_of[cue.head]]
    start = complement(scene, cue, sentence[1])
    if start is None:
        return None
    subject = subject_of(scene, cue)
    if subject is None or tokens.lower[subject.first] in _NOBODY:
        return None
    relative = tokens.lower[subject.first] in grammar.relatives
    end = clause_end(scene, start[1], sentence[1], relative=relative)
    if end - start[1] < 1:
        return None
    attitude = grammar.attitudes.get(tokens.lower[cue.head]) if cue.use & (Use.STANCE | Use.REFUSE) else None
    return Draft(parts=((start[1], end),), cue=(cue.head, start[0]), mention=subject, attitude=attitude)


#: What may follow a noun that somebody has: his support for the bill, her claim that, their plan to.
_NOUN_LINKS = frozenset(("that", "to", "for"))


def _of_noun(scene: Scene, cue: Cue) -> Draft | None:
    """'His support for the bill', "Roe's plan to leave": the possessor is the source."""
    tokens, grammar = scene.tokens, scene.grammar
    sentence = tokens.sentences[tokens.sentence_of[cue.head]]
    if cue.last + 1 >= sentence[1] or tokens.lower[cue.last] not in _NOUN_LINKS or not cue.use & Use.STANCE:
        return None
    start = cue.last if tokens.lower[cue.last] in ("that", "to") else cue.last + 1
    owner = cue.first - 1
    mention = (
        Phrase(owner, owner + 1) if tokens.lower[owner] in grammar.possessives else subject_before(scene, cue.first)
    )
    end = clause_end(scene, start, sentence[1], relative=True)
    if mention is None or end <= start:
        return None
    return Draft(
        parts=((start, end),),
        cue=(cue.head, start),
        mention=mention,
        attitude=grammar.attitudes.get(tokens.lower[cue.head]),
    )


def complement(scene: Scene, cue: Cue, end: int) -> tuple[int, int] | None:
    """Where the cue ends and where what it takes begins; `None` if what follows is nothing that it takes."""
    tokens, grammar = scene.tokens, scene.grammar
    lower = tokens.lower
    use = cue.use
    i = cue.last
    while i < end - 1 and (lower[i] in grammar.times or (lower[i] in grammar.adverbs and lower[i] != "both")):
        i += 1
    if i >= end:
        return None
    word = lower[i]
    if use & (Use.TELL | Use.ASK):
        told = phrase_after(scene, i, end)
        if told is not None and told.last < end - 1 and lower[told.last] == "to":
            return i, i  # "asked them to leave"
    prepositions = grammar.governed.get(lower[cue.head])
    if cue.last - cue.head > 1:
        return (i, i) if _begins_phrase(scene, i) else None  # a particle has been taken along already
    if prepositions and word in prepositions:
        after = i + 1
        if (
            after < end
            and word in ("out", "up", "down", "away", "off", "in")
            and lower[after] in ("on", "to", "of", "at", "from")
        ):
            after += 1
        return (after, after) if after < end and tokens.words[after] not in _PARTICLE_ENDS else None
    if word == "to" and prepositions:
        told = phrase_after(scene, i + 1, end)
        if told is not None and told.last < end - 1 and lower[told.last] in prepositions:
            return told.last + 1, told.last + 1  # "talked to voters about health"
    if word == "to" and grammar.language == "en":
        return (i, i) if use & (Use.TO | Use.REFUSE) and i + 1 < end else None
    if word in grammar.that or word in grammar.open_words:
        return (i, i) if use & (Use.CLAUSE | Use.SAY | Use.OBJECT) and word != "who" else None
    if word in grammar.prepositions and use & (Use.CLAUSE | Use.SAY | Use.OBJECT):
        for k in range(i + 1, min(end, i + 7)):
            if lower[k] in grammar.that or lower[k] in ("whether", "how"):
                return k, k
            if lower[k] in grammar.verbs or tokens.words[k] == ",":
                break
        return None
    takes = use & Use.OBJECT or (use & Use.CLAUSE and _clause_follows(scene, i, end))
    return (i, i) if takes and _begins_phrase(scene, i) else None


def _begins_phrase(scene: Scene, i: int) -> bool:
    """Whether a noun phrase or a clause may begin here."""
    tokens, grammar = scene.tokens, scene.grammar
    word = tokens.lower[i]
    if word in grammar.prepositions and word not in grammar.that:
        return False
    if word in grammar.breaks or word in grammar.conjunctions or word in grammar.auxiliaries or word in grammar.verbs:
        return False
    number = scene.region_at[i]
    return (
        tokens.words[i][:1].isalnum()
        or tokens.words[i][:1] == "$"
        or (number >= 0 and scene.regions[number].opens == i)
    )


def _clause_follows(scene: Scene, i: int, end: int) -> bool:
    """Whether a verb comes soon after: 'believes Roe will win'."""
    grammar, tokens = scene.grammar, scene.tokens
    for k in range(i + 1, min(end, i + 9)):
        if tokens.words[k] == ",":
            return False
        if tokens.lower[k] in grammar.verbs or tokens.lower[k] in grammar.auxiliaries:
            return True
    return tokens.lower[i] in grammar.pronouns


def _raised(scene: Scene, cue: Cue) -> Draft | None:
    """'The bill is expected to fail': the whole clause without its cue, said by nobody, unless a 'by' names somebody."""
    tokens = scene.tokens
    sentence = tokens.sentences[tokens.sentence_of[cue.head]]
    start = cue.last
    mention: Phrase | None = None
    if start < sentence[1] and tokens.lower[start] == "by":
        mention = phrase_after(scene, start + 1, sentence[1])
        if mention is None:
            return None
        start = mention.last
    if start >= sentence[1] or tokens.lower[start] not in ("to", "as", "like", "that"):
        return None
    subject = subject_before(scene, cue.first)
    end = clause_end(scene, start, sentence[1])
    if end - start < 2:
        return None
    parts: tuple[tuple[int, int], ...] = ((start, end),)
    if subject is not None and tokens.lower[start] != "that":
        parts = ((subject.first, subject.last), (start, end))
    return Draft(
        parts=parts,
        cue=(cue.first, cue.last),
        mention=mention,
        attitude=scene.grammar.attitudes.get(tokens.lower[cue.head]),
    )


def _by(scene: Scene, cue: Cue) -> Draft | None:
    """'The bill was opposed by Roe': what is opposed stands before the cue."""
    tokens = scene.tokens
    sentence = tokens.sentences[tokens.sentence_of[cue.head]]
    if not cue.use & Use.STANCE or cue.last + 1 >= sentence[1] or tokens.lower[cue.last] != "by":
        return None
    mention = phrase_after(scene, cue.last + 1, sentence[1])
    subject = subject_before(scene, cue.first)
    if mention is None or subject is None:
        return None
    parts = [(subject.first, subject.last)]
    end = clause_end(scene, mention.last, sentence[1])
    if end - mention.last > 2 and tokens.lower[mention.last] in ("for", "as", "of", "to", "over"):
        parts.append((mention.last, end))
    return Draft(
        parts=tuple(parts),
        cue=(cue.first, cue.last + 1),
        mention=mention,
        attitude=scene.grammar.attitudes.get(tokens.lower[cue.head]),
    )
