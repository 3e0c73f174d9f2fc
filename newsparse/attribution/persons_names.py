"""Two words that are a person's name, though names of places, bodies and papers end so: 'Sarah White', 'Kari Lake'."""

from __future__ import annotations

from newsparse.lexicon.given_names import GIVEN_NAMES

#: Surnames that names of places, bodies and papers end in as well.
_OF_BODIES = frozenset(
    "lane street hill hills rivers banks woods lake beach branch temple church court house law white post lord trust station bay creek".split()
)
#: Given names that are names of places more often, before such a word: Virginia Beach, Austin Court.
_PLACES = frozenset(
    "victoria austin charlotte jackson madison florence sydney paris lincoln orlando chelsea carolina georgia virginia savannah dallas houston kingston preston clinton logan jordan israel"
    " kent chester bristol brooklyn hudson salem camden lancaster augusta geneva vienna siena verona alexandria adelaide regina santiago washington jefferson franklin raleigh milan roman eden asia london devon phoenix".split()
)


def is_persons_name(run: list[str]) -> bool:
    """Whether two words with capitals are a given name and a surname, though bodies and places end so: 'Sarah White', 'Kari Lake'."""
    if len(run) != len(("Kari", "Lake")) or run[1].lower() not in _OF_BODIES or run[1].isupper():
        return False
    given = run[0].lower()
    return given in GIVEN_NAMES and (given not in _PLACES or run[1] == "White")
