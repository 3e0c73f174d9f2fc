"""`python -m newsparse` and the `newsparse` command."""

from __future__ import annotations


def main() -> int:
    """The command's exit code."""
    return 0
