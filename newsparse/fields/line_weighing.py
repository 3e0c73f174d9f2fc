"""Which signs of a line tell most for or against it: `explain()` shows them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

#: How many reasons are shown for each line.
_REASONS = 8


def ranks_of(weights: Mapping[str, int]) -> dict[str, int]:
    """The place of each sign that weighs anything, the loudest first.

    >>> ranks_of({"a": 5, "b": -70, "c": 0})
    {'b': 0, 'a': 1}
    """
    telling = (sign for sign, weight in weights.items() if weight)
    return {sign: rank for rank, sign in enumerate(sorted(telling, key=lambda sign: (-abs(weights[sign]), sign)))}


def strongest(signs: Iterable[str], ranks: Mapping[str, int]) -> list[str]:
    """The signs that speak loudest; those that weigh nothing come last.

    >>> strongest(["z", "a", "b"], {"b": 0, "a": 1})
    ['b', 'a', 'z']
    """
    telling: list[str] = []
    silent: list[str] = []
    for sign in signs:
        (telling if sign in ranks else silent).append(sign)
    telling.sort(key=ranks.__getitem__)
    if len(telling) < _REASONS:
        telling += sorted(silent)
    return telling[:_REASONS]
