"""The states of the United States, by name and by the abbreviations that stand behind a politician's name."""

from __future__ import annotations

import re

_ROWS = """
alabama al ala
alaska ak
arizona az ariz
arkansas ar ark
california ca calif
colorado co colo
connecticut ct conn
delaware de del
florida fl fla
georgia ga
hawaii hi
idaho id
illinois il ill
indiana in ind
iowa ia
kansas ks kan
kentucky ky
louisiana la
maine me
maryland md
massachusetts ma mass
michigan mi mich
minnesota mn minn
mississippi ms miss
missouri mo
montana mt mont
nebraska ne neb
nevada nv nev
new_hampshire nh n.h
new_jersey nj n.j
new_mexico nm n.m
new_york ny n.y
north_carolina nc n.c
north_dakota nd n.d
ohio oh
oklahoma ok okla
oregon or ore
pennsylvania pa
rhode_island ri r.i
south_carolina sc s.c
south_dakota sd s.d
tennessee tn tenn
texas tx
utah ut
vermont vt
virginia va
washington wa wash
west_virginia wv w.va
wisconsin wi wis
wyoming wy wyo
""".split("\n")

#: A state by its name and its abbreviations, in lower case and without the last full stop.
STATES: dict[str, str] = {
    form.replace("_", " "): row.split()[0].replace("_", " ") for row in _ROWS if row for form in row.split()
}
#: The names alone.
STATE_NAMES = frozenset(STATES.values())
#: A state's name as a whole, the longer ones first: no Virginia in "West Virginia", no Kansas in "Arkansas".
_NAME = re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, STATE_NAMES), key=lambda name: (-len(name), name)))})\b")


def states_in(text: str) -> frozenset[str]:
    """The states that a text in lower case names.

    >>> sorted(states_in("west virginia governor")), sorted(states_in("the arkansas river"))
    (['west virginia'], ['arkansas'])
    """
    return frozenset(_NAME.findall(text))
