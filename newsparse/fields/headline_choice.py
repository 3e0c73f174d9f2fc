"""Which of a page's headlines is believed: what people see against what the head says for machines."""

from __future__ import annotations

from typing import NamedTuple

import attrs

from newsparse.evidence.statement import Statement
from newsparse.fields.site_names import name_key
from newsparse.fields.titles import cut_short, likeness, title_key
from newsparse.model.kinds import EvidenceSource

#: How alike a visible heading has to be to what the head says, to be the same headline in other words.
SAME_STORY = 0.5

#: A heading believed less than any heading is, such as one in the breadcrumbs, gains less from those that agree.
_HEADING = 0.5

#: A part of a heading is believed as far as this at the least, a heading out of place is not.
_PART = 0.4

#: What it adds to a heading that the head's own winner is the same word for word.
_SAME_WORDS = 1.0

#: A heading of so few words is a section's or a tag's name if the head has a longer text, said by several places.
_FEW_WORDS = 3
_FEW_LETTERS = 12
_WELL_BACKED = 3.0

#: A place in the head that is believed so far settles it for the heading that says the same.
_WELL_STATED = 2.0

#: Where these all have the headline behind a colon, what is before it is a part of it and no kicker.
_FOR_MACHINES = frozenset((EvidenceSource.JSON_LD, EvidenceSource.OPEN_GRAPH))

#: A heading believed at least so far wins over words that nobody sees.
_SEEN_FIRST = 1.8


@attrs.frozen
class Witness:
    """A place that states a headline, its text cleaned."""

    statement: Statement
    text: str
    key: str
    words: frozenset[str]
    weight: float
    visible: bool = False
    """Whether people see it on the page."""
    piece: bool = False
    """Whether it is a part of a heading, believed only if the head of the page says the same."""

    @property
    def is_headline(self) -> bool:
        """Whether the place says that it is the headline, and not the name or the title of something."""
        return self.statement.about.get("key") == "headline"

    @property
    def place(self) -> tuple[str, str]:
        """What tells places of a sort apart: the same one twice is no second witness."""
        return self.statement.source, self.statement.about.get("key") or self.statement.where


class Choice(NamedTuple):
    """The witness that is believed, and the block where people see what it says."""

    witness: Witness
    block: int | None


def choose(witnesses: list[Witness], slugs: list[frozenset[str]]) -> Choice | None:
    """The witness that is believed; `None` if none is. `slugs` are the words of the page's addresses.

    The head's own winner is the text with most weight behind it. A visible heading that tells the same story takes its
    place, and so does one that tells another where people do not see the head's words anywhere.
    """
    told = [w for w in witnesses if not w.visible]
    seen = [w for w in witnesses if w.visible]
    stated = _read_aloud(told, seen, _weightiest(told))
    shown = _most_borne_out([w for w in seen if not w.piece], told, stated, slugs)
    if shown is None or stated is None:
        only = shown or stated
        return Choice(only, only.statement.block) if only else None
    winner = shown if _is_seen_first(shown, stated, told, seen) else stated
    winner = _set_off(winner, seen) or _told_part(winner, seen, told) or winner
    same = winner is shown or likeness(shown.words, stated.words) >= SAME_STORY
    return Choice(winner, shown.statement.block if same else None)


def _read_aloud(told: list[Witness], seen: list[Witness], stated: Witness | None) -> Witness | None:
    """JSON-LD's headline where people see it word for word, and nowhere what other places in the head agree on; else `stated`.

    The others then have a title for search engines, and where an `h1` has it too, it is the last step of the breadcrumbs.
    """
    linked = next((w for w in told if w.statement.source is EvidenceSource.JSON_LD and w.is_headline), None)
    if linked is None or stated is None or linked.key == stated.key:
        return stated
    if any(w.key == stated.key and not w.piece and w.weight >= _HEADING for w in seen):
        return stated
    return linked if any(w.key == linked.key and w.weight >= _PART for w in seen) else stated


def _set_off(winner: Witness, seen: list[Witness]) -> Witness | None:
    """The part of a heading that is its headline, where the head joins both with a dash: `<h1><i>Kent</i><b>Rain</b></h1>`, "Kent - Rain".

    A kicker with a colon is read aloud with its headline, one with a dash is a label.
    """
    before, dash, after = winner.key.partition(" - ")
    if not dash or len(after) < _FEW_LETTERS:
        return None
    labels = {id(w.statement) for w in seen if w.piece and w.key == before}
    return next((w for w in seen if w.piece and w.key == after and id(w.statement) in labels), None)


def _told_part(winner: Witness, seen: list[Witness], told: list[Witness]) -> Witness | None:
    """The part of a heading that a place in the head has word for word and alone: what is before it in the heading is a kicker."""
    if any(w.key == winner.key for w in told):
        return None
    parts = (w for w in seen if w.piece and w.statement is winner.statement and len(w.words) > _FEW_WORDS)
    return next((w for w in parts if any(other.key == w.key for other in told)), None)


def _is_seen_first(shown: Witness, stated: Witness, told: list[Witness], seen: list[Witness]) -> bool:
    """Whether the best visible heading goes before the head's own winner."""
    if shown.key == stated.key:
        return True
    if name_key(shown.text) == name_key(stated.text):
        # Where elements touch or break the line, the heading lacks the space or the colon between them.
        return len(stated.text) <= len(shown.text)
    if not any(w.key == shown.key for w in told) and _is_part(stated, shown, seen):
        return False
    if any(w.key == shown.key and w.weight >= _WELL_STATED for w in told):
        return True
    if stated.key.endswith(f": {shown.key}") and {w.key for w in told if w.statement.source in _FOR_MACHINES} == {
        stated.key
    }:
        return False
    if likeness(shown.words, stated.words) >= SAME_STORY:
        return shown.weight >= _SEEN_FIRST or shown.key in stated.key
    backing = sum(w.weight for w in told if w.key == stated.key)
    if len(shown.words) <= _FEW_WORDS < len(stated.words) and backing >= _WELL_BACKED:
        return False
    return shown.weight >= _SEEN_FIRST or shown.weight > backing


def _is_part(stated: Witness, shown: Witness, seen: list[Witness]) -> bool:
    """Whether what the head says is a part of the heading, which then begins with a kicker or ends in a dek or a date."""
    if len(stated.words) < _FEW_WORDS and len(stated.key) < _FEW_LETTERS:
        return False
    if shown.key.endswith(tuple(f" {mark} {stated.key}" for mark in "/|•+")):
        return True
    return any(w.piece and w.key == stated.key and w.statement is shown.statement for w in seen)


def _weightiest(witnesses: list[Witness]) -> Witness | None:
    """The first witness of the text that has most weight behind it; a title cut short counts for the whole one."""
    best, most = None, 0.0
    for witness in witnesses:
        if cut_short(witness.text):
            continue
        behind = (
            other
            for other in witnesses
            if other.key == witness.key
            or ((stem := cut_short(other.text)) is not None and witness.key.startswith(title_key(stem)))
        )
        weight = sum({other.place: other.weight for other in behind}.values())
        if weight > most:
            best, most = witness, weight
    return best or (witnesses[0] if witnesses else None)


def _most_borne_out(
    seen: list[Witness], told: list[Witness], stated: Witness | None, slugs: list[frozenset[str]]
) -> Witness | None:
    """The visible heading that other places bear out best, each by its own weight."""
    best, most = None, 0.0
    for witness in seen:
        borne_out = sum(
            other.weight * (1.0 if other.key == witness.key else 0.6 * alike)
            for other in told
            if (alike := likeness(witness.words, other.words)) >= SAME_STORY
            and (other.key == witness.key or len(witness.key) >= _FEW_LETTERS)  # a town's name stands in many headlines
        )
        borne_out += max((likeness(witness.words, slug) for slug in slugs), default=0.0)
        if stated is not None and witness.key == stated.key:
            borne_out += _SAME_WORDS
        weight = witness.weight + borne_out * min(witness.weight, _HEADING) / _HEADING
        if weight > most:
            best, most = witness, weight
    return best
