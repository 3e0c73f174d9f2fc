"""What a worker of Ray has to hide before it starts processes of its own."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

#: How the script is called that Ray's workers run.
_SCRIPT = "default_worker.py"


@contextmanager
def without_script() -> Iterator[None]:
    """In here new processes do not import the script of Ray's worker, which would load all of Ray into each of them."""
    main = sys.modules["__main__"]
    script = getattr(main, "__file__", None) or ""
    if not script.endswith(_SCRIPT):
        yield
        return
    del main.__file__
    try:
        yield
    finally:
        main.__file__ = script
