"""Those who belong to something that is spoken of rather than to whom an article names: the driver of a bus, the landlord of a pub."""

from __future__ import annotations

import re

_ROWS = """
driver chauffeur motorist|bus car truck taxi tram train lorry van vehicle coach cab crash ambulance tractor
passenger|bus car taxi tram train plane ferry flight cab coach boat ship
pilot co-pilot|plane aircraft helicopter jet flight glider balloon airliner
captain skipper mate|ship boat ferry vessel trawler yacht tanker
conductor|train tram orchestra bus
cyclist motorcyclist rider|bike bicycle motorbike motorcycle horse
nurse doctor surgeon medic paramedic|hospital clinic ward ambulance surgery
teacher headteacher headmaster headmistress|school class classroom pupil pupils
landlord landlady tenant|flat house apartment pub rent
owner|shop dog restaurant cafe house car boat farm company business
manager|shop store bank hotel restaurant branch
shopkeeper cashier clerk|shop store bank counter
waiter waitress bartender barman|restaurant bar cafe pub
guard warden|prison jail museum bank gate
lawyer attorney|court trial lawsuit
keeper|zoo lighthouse
priest vicar|church chapel funeral
neighbour neighbor|house flat street door
"""
#: By the word for somebody the words for what he belongs to.
_THINGS = {
    head: re.compile(rf"\b(?:{'|'.join(things.split())})(?:e?s)?\b", re.IGNORECASE)
    for heads, things in (row.split("|") for row in _ROWS.strip().splitlines())
    for head in heads.split()
}
#: Who only happened to be there.
_BYSTANDERS = frozenset("passer-by passerby bystander onlooker witness eyewitness".split())


#: How much of the text before a description tells of what it may belong to, in characters.
SCENE = 600


def belongs_to_something(head: str, before: str) -> bool:
    """Whether words for somebody mean another one than whom an article names: what he belongs to has been spoken of.

    >>> belongs_to_something("driver", "Tom Lund was walking when the bus hit the wall. ")
    True
    >>> belongs_to_something("nurse", "Marla Quint laughed at first. ")
    False
    """
    things = _THINGS.get(head)
    return head in _BYSTANDERS or (things is not None and things.search(before) is not None)
