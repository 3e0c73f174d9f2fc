"""Files that the command writes beside its output: there whole, or as they were before."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path


def write_whole(path: Path, pieces: Iterable[str]) -> None:
    """Have a file hold these pieces in UTF-8, in which half a character is a question mark.

    What is there and is no file, such as `/dev/stdout`, is written to as it is. Raises `OSError`, and what `pieces` does.
    """
    if path.exists() and not path.is_file():
        _write(path, pieces)
        return
    target = path.resolve()  # a link goes on leading there
    made = target.with_name(target.name + ".tmp")
    try:
        _write(made, pieces)
        made.replace(target)
    except BaseException:
        made.unlink(missing_ok=True)
        raise


def _write(path: Path, pieces: Iterable[str]) -> None:
    with path.open("w", encoding="utf-8", errors="replace") as file:
        file.writelines(pieces)
