"""What the command reads."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import BinaryIO

STANDARD = "-"


def open_input(name: str) -> Path | BinaryIO:
    """A file by its name, standard input for `-`, as `parse_article` takes them."""
    return sys.stdin.buffer if name == STANDARD else Path(name)
