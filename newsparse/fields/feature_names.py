"""The names of a model's features, numbered: a block's features are numbers, its weights a list."""

from __future__ import annotations


class FeatureNames:
    """The names of all features, numbered in the order in which they are first asked for."""

    __slots__ = ("_numbers", "names")

    def __init__(self) -> None:
        self.names: list[str] = []
        self._numbers: dict[str, int] = {}

    def __getitem__(self, name: str) -> int:
        number = self._numbers.get(name)
        if number is None:
            number = self._numbers[name] = len(self.names)
            self.names.append(name)
        return number

    def bank(self, prefix: str, size: int) -> tuple[int, ...]:
        """The numbers of `prefix:0` up to `size` of them."""
        return tuple(self[f"{prefix}:{i}"] for i in range(size))


#: Of the body's model.
BODY_FEATURES = FeatureNames()
