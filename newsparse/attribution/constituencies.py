"""Whom a politician's state and office or party mean: 'the Florida senator', 'the Wisconsin Republican'."""

from __future__ import annotations

import re

from newsparse.attribution.description_kinds import Definite
from newsparse.attribution.entity import Entity
from newsparse.attribution.known import WINDOW, Known
from newsparse.attribution.naming import Naming
from newsparse.lexicon.states import STATE_NAMES, STATES, states_in
from newsparse.model.kinds import SourceKind

#: Those who sit or stand for a state, and the titles and letters that say so before or behind a name.
_OFFICES = {
    "senator": frozenset(("senator", "sen")),
    "governor": frozenset(("governor", "gov")),
    "congressman": frozenset(("representative", "rep", "congressman")),
    "congresswoman": frozenset(("representative", "rep", "congresswoman")),
    "representative": frozenset(("representative", "rep", "congressman", "congresswoman")),
    "republican": frozenset(("republican", "r")),
    "democrat": frozenset(("democrat", "d")),
    "independent": frozenset(("independent", "i")),
    "lawmaker": frozenset(("representative", "rep", "senator", "sen", "congressman", "congresswoman")),
}
#: What stands behind a name: 'Roe (R-Fla.)', 'Roe, Republican of Florida', 'Roe, a Florida Republican', 'Roe of Florida'.
_BEHIND = re.compile(
    r",?\s(?:\((?P<letter>[RDI])[-–—.\s]{1,3}(?P<short>[A-Z][A-Za-z.]{1,8}?)\.?\)"
    r"|(?:(?P<party>Republican|Democrat|independent),?\s)?(?:of|from)\s(?P<of>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)"
    r"|an?\s(?P<state>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s(?P<member>Republican|Democrat|independent|senator|congressman|congresswoman))"
)
#: And before it: 'Florida Sen. Roe', 'Florida Republican Roe', "Florida's Roe".
_BEFORE = re.compile(
    r"(?P<state>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)(?:['’]s)?\s(?P<title>Sen\.|Senator|Gov\.|Governor|Rep\.|Representative|Republican|Democrat)?\s?$"
)
_REACH = 48
#: Mentions whose surroundings are read.
_READ = 6


def state_of(naming: Naming) -> str | None:
    """The state that a description of one politician names before the office or the party; `None` for other descriptions."""
    if naming.name or naming.plural or naming.definite is not Definite.DEFINITE or naming.head not in _OFFICES:
        return None
    words = [word.lower() for word in naming.words]
    if words[-1] != naming.head:
        return None
    two, one = " ".join(words[-3:-1]), words[-2] if len(words) > 1 else ""
    return two if two in STATE_NAMES else one if one in STATE_NAMES else None


def member_for(known: Known, naming: Naming, state: str) -> Entity | None:
    """The one who is known to be of a state; else the only one who holds the office and of whom no state is known; else nobody.

    Nobody else is meant: that a senator was spoken of last does not make him Florida's.
    """
    near = [e for e in dict.fromkeys(reversed(known.recent[-WINDOW:])) if e.kind is SourceKind.PERSON and e.named]
    states = {e.number: _states(e, known.text) for e in near}
    of_it = [e for e in near if state in states[e.number]]
    if of_it:
        return of_it[0]
    titles = _OFFICES[naming.head]
    holders = [e for e in near if not states[e.number] and not titles.isdisjoint(_titles(e))]
    return holders[0] if len(holders) == 1 else None


def _titles(entity: Entity) -> set[str]:
    """The words of somebody's titles and role, without full stops."""
    words = [word for naming in entity.namings[:_READ] for word in naming.titles]
    return {part.strip(".").lower() for word in (*words, entity.role or "") for part in word.split()}


def _states(entity: Entity, text: str) -> frozenset[str]:
    """The states that stand beside a politician's name."""
    found: set[str] = set()
    for naming in entity.namings[:_READ]:
        words = " ".join((*naming.titles, *naming.words)).lower()
        found |= states_in(words)
    for mention in entity.mentions[:_READ]:
        if mention.of != "text":
            continue
        if (behind := _BEHIND.match(text, mention.end, mention.end + _REACH)) is not None:
            said = behind["short"] or behind["of"] or behind["state"]
            found.add(_known_state(said))
        before = _BEFORE.search(text[max(0, mention.start - _REACH) : mention.start])
        if before is not None:
            found.add(_known_state(before["state"]))
    return frozenset(found - {""})


def _known_state(said: str) -> str:
    """The state of a name or an abbreviation; empty for others. Of two words the last alone may be it: "In Florida"."""
    low = said.lower().strip(".")
    last = low.rpartition(" ")[2]
    return STATES.get(low) or (last if last in STATE_NAMES else "")
