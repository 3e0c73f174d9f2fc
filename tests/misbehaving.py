"""A handler like any other whose rule does on some pages what no rule should; workers import it by its name."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterable
from pathlib import Path

from newsparse.handlers import HtmlHandler
from newsparse.model.span import Evidence
from newsparse.reading.page import Page

#: What takes a while in C, where no signal of Python's is heard: a pattern that backtracks without end.
_ENDLESS = r"(a+)+$"


def misbehave(page: Page) -> Iterable[Evidence]:
    """Nothing, after doing what the page's address asks for."""
    deed = (page.document.url or "").rpartition("#")[2]
    if deed == "hang":
        while True:
            time.sleep(1)
    if deed == "hang-in-c":
        import re

        re.search(_ENDLESS, "a" * 60 + "b")
    if deed == "eat":
        hoard = []
        while True:
            hoard.append(bytearray(1 << 24))
    if deed == "crash":
        os.abort()
    if deed == "exit":
        os._exit(7)
    if deed == "kill-parent-once":
        mark = Path(os.environ["MISBEHAVING_MARK"])
        if not mark.exists():
            mark.touch()
            os.kill(os.getppid(), signal.SIGKILL)
            time.sleep(60)
    if deed == "raise":
        raise KeyError("no such thing")
    return ()


MISBEHAVING = HtmlHandler(name="misbehaving", hosts=("gazette.example",), headline=(misbehave,))
