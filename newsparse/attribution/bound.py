"""An utterance bound to those whom it came from."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.attribution.entities import Entity
from newsparse.attribution.utterance import Utterance


class Bound(NamedTuple):
    """An utterance with its speaker and those whom it came through."""

    utterance: Utterance
    speaker: Entity | None
    via: tuple[Entity, ...]
