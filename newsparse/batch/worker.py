"""The side of a worker process: it does one task after the other until its parent has no more."""

from __future__ import annotations

import multiprocessing
import multiprocessing.connection
import os
import signal
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.reduction import ForkingPickler
from pathlib import Path
from typing import Any, Protocol

import attrs

from newsparse.batch.reading import failure_of
from newsparse.batch.record import Failure, FailureKind

#: A worker that its parent no longer looks after ends itself so many seconds after its time.
_GRACE = 5.0
#: A worker with a long task says so often, in seconds, that it gets on with it.
_TICK = 0.5


@attrs.frozen
class Lost:
    """A task that cost its worker."""

    failure: Failure


@attrs.frozen
class Fatal:
    """What ends the whole run: the output cannot be written."""

    where: str
    """The file or folder."""
    reason: str
    """What is wrong with it."""


class Ready:
    """A worker has started."""


class Tick:
    """A worker gets on with its task, which has several parts."""


class FatalError(Exception):
    """Raised by a job where no task can be done any more; its arguments are those of `Fatal`."""


Tell = Callable[[], None]


class Job(Protocol):
    """What workers do; it is pickled to them."""

    def begin(self) -> Callable[[Any, Tell], Any]:
        """What does one task, made in the worker; what it is handed besides is to be called between the parts of a task."""


def serve(connection: Connection, job: Job, timeout: float | None, memory: int | None) -> None:
    """Do tasks until there are no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal's Ctrl-C reaches all processes; the parent decides
    threading.Thread(target=_end_with_parent, daemon=True).start()
    act = job.begin()
    _bound_memory(memory)
    connection.send(Ready())
    told = time.monotonic()

    def tell() -> None:
        nonlocal told
        now = time.monotonic()
        if now - told > _TICK:
            told = now
            _arm(timeout)
            connection.send(Tick())

    while True:
        try:
            task = connection.recv()
            told = time.monotonic()
            _arm(timeout)
            reply = ForkingPickler.dumps(act(task, tell))
        except EOFError:
            return
        except MemoryError:
            reply = None
        except FatalError as error:
            reply = ForkingPickler.dumps(Fatal(*error.args))
        except Exception as error:  # a reply that is nested too deeply to be sent
            reply = ForkingPickler.dumps(Lost(failure_of(error)))
        _arm(None)
        if reply is None:
            # What a task left half done is gone with the process.
            connection.send(Lost(Failure(FailureKind.MEMORY, memory_message(memory))))
            os._exit(1)
        connection.send_bytes(reply)


def memory_message(memory: int | None) -> str:
    """That the memory did not do."""
    return "there is no more memory" if memory is None else f"took more than {memory:,} bytes of memory"


def _arm(timeout: float | None) -> None:
    """Set the alarm that ends this process, as nothing else does while it hangs within C code and its parent is gone."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, 0 if timeout is None else timeout + _GRACE)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        multiprocessing.connection.wait([parent.sentinel])
        os._exit(1)


def _bound_memory(memory: int | None) -> None:
    """Let the process take so many bytes of address space beyond what it has now, where the system knows such bounds."""
    if memory is None:
        return
    try:
        import resource

        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    except (ImportError, OSError):
        return
    most = pages * resource.getpagesize() + memory
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))
