"""What is looked at before a batch is begun, so that a mistake is told once and not with every record."""

from __future__ import annotations

import contextlib
import importlib
from typing import Unpack

from newsparse.api import ParseOptions
from newsparse.model.errors import MissingExtra, NotAnArticle


def need(extra: str, package: str) -> None:
    """Raises `MissingExtra` where a package that an extra brings cannot be imported."""
    try:
        importlib.import_module(package)
    except ImportError as error:
        raise MissingExtra(extra, package) from error


def check_options(**options: Unpack[ParseOptions]) -> None:
    """Raises for options that make no sense what `parse_article` does, as for a handler, a date or a charset that is none."""
    from newsparse.pipeline.task import open_task
    from newsparse.reading.decode import decode

    told = ParseOptions(**options)
    told["limits"] = None  # which the words below may go past
    with contextlib.suppress(NotAnArticle):  # nor are they what the handlers at hand read
        open_task("Any words", **told)
    decode(b"", options.get("encoding"))
