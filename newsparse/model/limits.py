"""How much of an input is read before giving up."""

from __future__ import annotations

import attrs


@attrs.frozen(kw_only=True)
class Limits:
    """Bounds on one input. The defaults let every real article through that the project has met."""

    bytes: int = 64_000_000
    """Past it, `LimitExceeded`."""
    nodes: int = 2_000_000
    """Elements of a page; past it, `LimitExceeded`."""
    depth: int = 2_000
    """Nesting of elements; what lies deeper is left out with an issue."""
    seconds: float | None = None
    """Processor time for one article, looked at between the steps of reading it; past it, `LimitExceeded`. `None`: no bound,
    and the same result every time."""
