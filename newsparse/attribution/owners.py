"""Whose somebody is: the mayor of Hull is not the mayor of Leeds, the council's spokesman not the one for the police."""

from __future__ import annotations

from collections.abc import Iterable

from newsparse.attribution.entity import Entity
from newsparse.attribution.naming import Naming
from newsparse.attribution.same_name import initials
from newsparse.lexicon.demonyms import COMPASS
from newsparse.lexicon.role_words import FIRMS, PUBLIC_BODIES

#: What leads to whose somebody is, behind what he is.
_OF = frozenset(("of", "for", "at"))
#: Words in it that say nothing.
_EMPTY = frozenset("the a an its his her their of for and at in new former city town village country party own".split())
#: Words for somebody or something that was named: whose he is may be the same by name.
_GENERAL = FIRMS | frozenset("club team side band paper site website network school".split())
#: Of the namings of somebody so many of the first and of the last are looked at.
_FEW = 6


def owner_of(naming: Naming) -> tuple[str, ...]:
    """The words for whose somebody is: 'mayor of Hull' → Hull, 'council’s lawyer' → council, 'Leeds mayor' → Leeds; empty without."""
    words = naming.words
    if naming.name:
        return ()
    at = next((i for i, word in enumerate(words) if word.lower().strip(",") == naming.head), -1)
    if at < 0:
        return ()
    behind = words[at + 2 :] if at + 2 < len(words) and words[at + 1] in _OF else ()
    mine = next((i for i in range(at - 1, -1, -1) if words[i].endswith(("'s", "’s"))), -1)
    before = words[: mine + 1] if mine >= 0 else tuple(w for w in words[:at] if w[:1].isupper() and w.isalpha())
    bare = (w.removesuffix("'s").removesuffix("’s") for w in (behind or before))
    return tuple(w for w in _places_whole(bare) if w.lower() not in _EMPTY)


def _places_whole(words: Iterable[str]) -> list[str]:
    """The words, those of one place's name as one: New Mexico is not Mexico, nor West Virginia Virginia."""
    whole: list[str] = []
    for word in words:
        last = whole[-1].rpartition(" ")[2] if whole else ""
        if last[:1].isupper() and last.lower() in COMPASS and word[:1].isupper():
            whole[-1] += f" {word}"
        else:
            whole.append(word)
    return whole


def is_anothers(entity: Entity, naming: Naming) -> bool:
    """Whether a description says that somebody is another one's than an entity is known to be, or is whose the entity is.

    A name and a noun may mean the same owner: the spokesman for Ryanair is the airline's.
    """
    near = (*entity.namings[:_FEW], *entity.namings[-_FEW:])
    theirs = [owner for known in near if (owner := owner_of(known))]
    if not naming.name and len(naming.words) == 1 and theirs and naming.head not in entity.heads:
        return all(owner[-1].lower() == naming.head for owner in theirs)  # the senator is not the senator's aide
    mine = owner_of(naming)
    return bool(mine) and bool(theirs) and all(_differ(mine, owner) for owner in theirs)


def _differ(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two owners cannot be the same."""
    lows = ({w.lower() for w in one}, {w.lower() for w in other})
    if not lows[0].isdisjoint(lows[1]) or initials(one) in lows[1] or initials(other) in lows[0]:
        return False
    named = [any(w[:1].isupper() for w in owner) for owner in (one, other)]
    if all(named):
        return True
    if any(named):
        return False
    general = [not _GENERAL.isdisjoint(words) for words in lows]
    public = [not PUBLIC_BODIES.isdisjoint(words) for words in lows]
    return not any(general) or (general[0] and public[1]) or (general[1] and public[0])
