"""The examples of `docs/engines.md` that need an engine, or a place that nobody has here: what runs them names places of its own."""

from __future__ import annotations

import re
from pathlib import Path

_PAGE = Path(__file__).parents[1] / "docs" / "engines.md"
_BLOCK = re.compile(r"```python\n(?!>>>)(.*?)```", re.DOTALL)


def examples() -> list[str]:
    """All of them, as the page has them."""
    return _BLOCK.findall(_PAGE.read_text("utf-8"))


def example(word: str, places: dict[str, str]) -> str:
    """The one with a word in it, with other addresses for those that it names, each of which it has to name."""
    (code,) = [code for code in examples() if word in code]
    for address, place in places.items():
        assert f'"{address}"' in code, address
        code = code.replace(f'"{address}"', repr(place))
    assert "s3://" not in code, code
    return code
