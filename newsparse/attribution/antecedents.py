"""Whom a pronoun means: by number and gender, nearness, who spoke last and with whom a sentence began."""

from __future__ import annotations

from newsparse.attribution.entities import Entities, Entity
from newsparse.attribution.pronouns import Pronoun
from newsparse.lexicon.place_words import SURE_STATES, is_land
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

#: How far back, in characters, a pronoun and a bare description reach.
_NEAR = 1200
#: Entities looked at for one pronoun; further back nobody is meant.
_WINDOW = 40
#: Mentions of an entity that are looked through for one in the same caption.
_LATEST = 4
#: Within how many characters who was asked something answers.
_ANSWER = 250
#: How far behind an outlet "it" may mean it, in characters.
_SAME_SENTENCE = 150
#: How much more he is meant who spoke last: less where somebody else began a sentence since the paragraph began.
_SPOKE, _SPOKE_ELSEWHERE = 0.9, 0.4
#: Of those who were mentioned last so many are looked through for such a one.
_FEW = 8
#: How much more somebody is meant with whom a sentence of the same paragraph began.
_SUBJECT = 1.2


def antecedent(
    entities: Entities,
    pronoun: Pronoun,
    span: Span,
    *,
    but: Entity | None = None,
    without: frozenset[int] = frozenset(),
) -> tuple[Entity | None, tuple[Entity, ...]]:
    """The entity that a pronoun refers to and, where it is open, those that it may refer to; `but` is one whom it does not mean, `without` the numbers of others."""
    if span.of != "text":
        return _elsewhere(entities, pronoun, span), ()
    scored: list[tuple[float, Entity]] = []
    near = [e for e in entities.recent[-_FEW:] if e.subject_at >= entities.paragraph and fits(e, pronoun)]
    spoke = _SPOKE if not near or entities.last_speaker in near else _SPOKE_ELSEWHERE
    topic = _topic(entities, pronoun, span)
    newest = _newest(entities, pronoun)
    rank = 0.0
    for entity in dict.fromkeys(reversed(entities.recent[-_WINDOW:])):
        distance = span.start - (entity.last if entities.inside else entity.outside)
        if distance > _NEAR or distance < 0 or (not entities.inside and entity.outside < 0):
            continue
        if entity.kind is SourceKind.OUTLET and pronoun.gender == "n" and distance > _SAME_SENTENCE:
            continue  # what an outlet reported is spoken of as "it", the outlet itself only at once
        if entity is but or entity.number in without or not fits(entity, pronoun):
            continue
        if _is_where(entity, entities.text) or (pronoun.plural and _is_scene(entity, entities.text)):
            continue
        if _is_owned(entity, pronoun) and not (entity.named and entity is entities.last_speaker):
            continue  # "her rival" may be she; Jane Roe, her rival, who has just spoken, is
        score = -distance / 400 - rank * 0.35
        if entity is entities.last_speaker:
            score += spoke
        if entity.cited:
            score += 0.3
        if entity.subject_at >= entities.paragraph:
            score += _SUBJECT
        if entities.asked is not None and entities.asked[0] is entity and 0 < span.start - entities.asked[1] < _ANSWER:
            score += 2 * _SUBJECT
        if entity.gender and entity.gender == pronoun.gender:
            score += 0.6
        if entity is topic:
            score += _TOPIC
        if entity is newest:
            score += _NEWEST
        scored.append((score, entity))
        rank += 1
    if not scored:
        return _mistaken(entities, pronoun, span, but), ()
    scored.sort(key=lambda pair: -pair[0])
    best = scored[0][1]
    if pronoun.gender in ("f", "m") and not best.gender:
        best.gender, best.guessed = pronoun.gender, True
    open_ones = tuple(entity for score, entity in scored[1:3] if scored[0][0] - score < 0.05)
    if not open_ones and pronoun.gender in ("f", "m") and not pronoun.plural:
        open_ones = tuple(entity for _, entity in scored[1:3] if _are_joined(best, entity, entities.text))
    return best, open_ones


def _mistaken(entities: Entities, pronoun: Pronoun, span: Span, but: Entity | None) -> Entity | None:
    """The last speaker whom only a pronoun in his own words told to be a woman, where "he" can mean nobody else: 'Dan Roe wrote that she had left. He says'."""
    last = entities.last_speaker
    if last is None or last is but or entities.inside or last.plural or not last.guessed:
        return None
    one = last.kind in (SourceKind.PERSON, SourceKind.UNNAMED)
    if pronoun.plural or pronoun.gender not in ("f", "m") or not one:
        return None
    if not 0 < span.start - last.outside < _NEAR or not span.text[:1].isupper():
        return None
    if sum(mention.text.lower() in _HE_AND_SHE for mention in last.mentions[-_WINDOW:]) > 1:
        return None  # twice told is known
    last.gender = pronoun.gender
    return last


#: Pronouns that tell man or woman.
_HE_AND_SHE = frozenset("he him his she her hers".split())


def _are_joined(one: Entity, other: Entity, text: str) -> bool:
    """Whether two were last spoken of as a pair, so that a pronoun may mean either: '[Ann Roe] and [Jane Hale] left. She said'."""
    if (
        (one.cited and not other.cited)
        or one.kind is not other.kind
        or (one.gender != other.gender and not one.guessed and not other.guessed)
    ):
        return False
    first, last = sorted((one.mentions[-1], other.mentions[-1]), key=lambda mention: mention.start)
    return first.of == last.of == "text" and text[first.end : last.start] == " and "


#: How much more he is meant whom the article is about, where a paragraph begins with a pronoun.
_TOPIC = 2.2
#: So often somebody is spoken of whom an article is about, and so early.
_OFTEN, _EARLY = 4, 400


def _topic(entities: Entities, pronoun: Pronoun, span: Span) -> Entity | None:
    """The person whom the article is about, where nobody has been spoken of in the paragraph yet; `None` elsewhere."""
    if pronoun.plural or pronoun.gender not in ("f", "m") or not entities.recent:
        return None
    if any(e.outside >= entities.paragraph for e in entities.recent[-_FEW:] if fits(e, pronoun)):
        return None
    first = next((e for e in entities.all if e.kind is SourceKind.PERSON and e.named), None)
    last = entities.last_speaker
    if first is None or (span.start == entities.paragraph and _had_before(entities, first, last, pronoun)):
        return None
    early = first.mentions[0].of == "text" and first.mentions[0].start < _EARLY
    return first if early and len(first.mentions) >= _OFTEN else None


def _had_before(entities: Entities, first: Entity, last: Entity | None, pronoun: Pronoun) -> bool:
    """Whether the paragraph before was another speaker's alone, from which one that begins with the pronoun goes on."""
    other = last is not None and last is not first and last.named and fits(last, pronoun)
    return other and last is not None and first.last < entities.before <= last.outside


#: How much more he is meant with whom a sentence has begun since somebody spoke: 'Roe said yes. Hale disagreed. “No,” [he] said.'
_NEWEST = 0.9


def _newest(entities: Entities, pronoun: Pronoun) -> Entity | None:
    """The named person with whom the sentence before began, if the last speaker has not been spoken of since; `None` elsewhere."""
    last = entities.last_speaker
    if pronoun.plural or pronoun.gender not in ("f", "m") or last is None or entities.inside:
        return None
    near = [e for e in entities.recent[-_FEW:] if e.subject_at >= entities.paragraph and fits(e, pronoun)]
    if not near:
        return None
    newest = max(near, key=lambda e: (e.subject_at, e.last))
    named = newest.named and newest.kind is SourceKind.PERSON
    return newest if named and newest is not last and newest.subject_at > last.last else None


def _elsewhere(entities: Entities, pronoun: Pronoun, span: Span) -> Entity | None:
    """Of a caption's or a dek's pronoun: whom the same words name last, else nobody."""
    named = [
        (mention.start, entity.number, entity)
        for entity in dict.fromkeys(entities.all)
        for mention in entity.mentions[-_LATEST:]
        if mention.of == span.of and mention.start < span.start and fits(entity, pronoun)
    ]
    return max(named)[2] if named else None


def _is_owned(entity: Entity, pronoun: Pronoun) -> bool:
    """Whether a pronoun means whose neighbour somebody is rather than the neighbour: 'her neighbour says … without her'."""
    owner = entity.owner
    unsure = not entity.gender or entity.guessed
    return owner is not None and unsure and bool(owner.gender) and owner.gender == pronoun.gender


def _is_mere_place(entity: Entity) -> bool:
    """Whether a state's name has only told where something is, so that nobody means it by "it": 'the Business Council of British Columbia'."""
    spoken_of = entity.cited or entity.subject_at >= 0 or entity.kind is not SourceKind.ORGANIZATION
    return not spoken_of and bool(entity.namings[0].name) and entity.name.lower() in SURE_STATES


#: Words before a place's name that only tell where something is.
_WHERE = (" of ", " in ", " from ", " across ", " near ", " throughout ", " outside ")


def _is_where(entity: Entity, text: str) -> bool:
    """Whether a place's name has last told where something is: 'the Business Council of [British Columbia]'."""
    last = entity.mentions[-1]
    if entity.kind is not SourceKind.ORGANIZATION or last.of != "text" or not is_land(last.text):
        return False
    return text[max(0, last.start - _LONGEST_WHERE) : last.start].endswith(_WHERE)


_LONGEST_WHERE = 12


def _is_scene(entity: Entity, text: str) -> bool:
    """Whether a body has only told where something is done, so that nobody means its people by "they": 'called a strike at [Port Ennor]'."""
    last = entity.mentions[-1]
    if entity.kind is not SourceKind.ORGANIZATION or entity.cited or entity.subject_at >= 0 or last.of != "text":
        return False
    return text[max(0, last.start - _LONGEST_WHERE) : last.start].endswith((*_WHERE, " at ", " at the "))


def fits(entity: Entity, pronoun: Pronoun) -> bool:
    """Whether a pronoun can refer to an entity by number, gender and kind."""
    bodies = (SourceKind.ORGANIZATION, SourceKind.OUTLET, SourceKind.DOCUMENT)
    if _is_mere_place(entity):
        return False
    if pronoun.plural:
        return (
            entity.plural
            or entity.kind in (SourceKind.GROUP, SourceKind.ORGANIZATION)
            or (entity.kind is SourceKind.UNNAMED and not entity.gender)
        )
    if pronoun.gender == "n":
        return entity.kind in bodies
    if entity.plural or entity.kind in bodies or entity.kind is SourceKind.GROUP:
        return False
    return not pronoun.gender or not entity.gender or entity.gender == pronoun.gender
