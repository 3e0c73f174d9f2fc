"""What is looked at before a batch is begun, so that a mistake is told once and not with every record."""

from __future__ import annotations

import contextlib
import importlib
from collections.abc import Collection, Iterable
from typing import Unpack

from newsparse.api import ParseOptions
from newsparse.model.errors import MissingExtra, NotAnArticle


def need(extra: str, package: str) -> None:
    """Raises `MissingExtra` where a package that an extra brings cannot be imported."""
    try:
        importlib.import_module(package)
    except ImportError as error:
        raise MissingExtra(extra, package) from error


def check_fields(fields: Iterable[str], known: Collection[str]) -> None:
    """Raises `ValueError` where a field that is wanted is none of those that there are."""
    if unknown := [name for name in names_of("fields", fields) if name not in known]:
        raise ValueError(f"fields: {unknown[0]!r} is none of {', '.join(known)}")


def names_of(option: str, names: Iterable[str]) -> tuple[str, ...]:
    """The names that an option holds. Raises `ValueError` for a name alone, whose letters would be taken for names."""
    if isinstance(names, str):
        raise ValueError(f"{option}={names!r} is a name and no tuple of names; give {option}=({names!r},)")
    return tuple(names)


def check_workers(workers: int | None, timeout: float | None, memory: int | None) -> None:
    """Raises `ValueError` where there would be no process, none that is bounded, or none that could do anything within its bounds."""
    if workers is None and (timeout is not None or memory is not None):
        raise ValueError("timeout= and memory= bound a worker process; give workers= too, or timeout=None")
    if workers is not None and workers < 1:
        raise ValueError(f"workers={workers} is no number of processes; give 1 or more, or None for none but this one")
    for name, bound in (("timeout", timeout), ("memory", memory)):
        if bound is not None and not bound > 0:
            raise ValueError(f"{name}={bound} leaves nothing to work with; give more than 0, or None for no bound")


def check_options(**options: Unpack[ParseOptions]) -> None:
    """Raises for options that make no sense what `parse_article` does, as for a handler, a date or a charset that is none."""
    from newsparse.pipeline.task import open_task
    from newsparse.reading.decode import decode

    told = ParseOptions(**options)
    told["limits"] = None  # which the words below may go past
    with contextlib.suppress(NotAnArticle):  # nor are they what the handlers at hand read
        open_task("Any words", **told)
    decode(b"", options.get("encoding"))
