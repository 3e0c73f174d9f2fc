"""Processes that work side by side, one task each: a task that hangs, eats memory or crashes costs itself alone.

Every worker has a pipe of its own, so that one which dies in the middle of a sentence garbles nobody else's.
"""

from __future__ import annotations

import multiprocessing
import multiprocessing.connection
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any

import attrs

from newsparse.batch.record import Failure, FailureKind
from newsparse.batch.worker import Job, Lost, Ready, Tick, serve
from newsparse.model.errors import WorkersError

#: How long a process may take to start, in seconds.
_START = 120.0

_CANNOT_START = (
    "a worker process ended before it began; where a script uses workers, what it does has to stand under "
    "`if __name__ == '__main__':`, and handlers and rules in a module that can be imported"
)


@attrs.define(eq=False)
class _Worker:
    """A process and the end of its pipe."""

    process: SpawnProcess
    connection: Connection
    ready: bool = False
    busy: bool = False
    deadline: float | None = None


class Pool:
    """Workers by number, from 0. A worker that is lost is replaced under the same number."""

    def __init__(self, job: Job, workers: int, *, timeout: float | None, memory: int | None) -> None:
        self._job = job
        self._timeout = timeout
        self._memory = memory
        self._context = multiprocessing.get_context("spawn")
        self._workers: list[_Worker] = []
        try:
            for _ in range(workers):
                self._workers.append(self._start())
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def free(self) -> list[int]:
        """The workers that have started and have no task."""
        return [number for number, worker in enumerate(self._workers) if worker.ready and not worker.busy]

    def give(self, number: int, task: Any) -> bool:
        """Whether a free worker has the task now; otherwise it had died and a new one is being started."""
        worker = self._workers[number]
        try:
            worker.connection.send(task)
        except (BrokenPipeError, ConnectionError):
            self._replace(number)
            return False
        worker.busy = True
        worker.deadline = self._due()
        return True

    def wait(self) -> Iterator[tuple[int, Any]]:
        """What workers reply, each with its number, once at least one replies or starts; `Lost` for one that is no more."""
        for number in self._heard():
            worker = self._workers[number]
            try:
                reply = worker.connection.recv()
            except (EOFError, ConnectionError):
                if not worker.ready:
                    raise WorkersError(_CANNOT_START) from None
                worker.process.join()
                was_busy, failure = worker.busy, _obituary(worker.process.exitcode)
                self._replace(number)
                if was_busy:
                    yield number, Lost(failure)
                continue
            if isinstance(reply, Ready):
                worker.ready, worker.deadline = True, None
            elif isinstance(reply, Tick):
                worker.deadline = self._due()
            else:
                worker.busy, worker.deadline = False, None
                if isinstance(reply, Lost):
                    self._replace(number)
                yield number, reply
        for number, worker in enumerate(self._workers):
            if worker.deadline is not None and time.monotonic() >= worker.deadline and not worker.connection.poll():
                if not worker.ready:
                    raise WorkersError(f"a worker process has not started within {_START:g} seconds")
                self._replace(number)
                yield number, Lost(Failure(FailureKind.TIMEOUT, f"took longer than {self._timeout:g} seconds"))

    def close(self) -> None:
        """End all workers; they finish nothing."""
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            worker.process.join()
            worker.connection.close()
            worker.process.close()
        self._workers.clear()

    def _heard(self) -> list[int]:
        """The workers whose pipes have something, waited for until the first deadline."""
        due = min((worker.deadline for worker in self._workers if worker.deadline is not None), default=None)
        numbers = {worker.connection: number for number, worker in enumerate(self._workers)}
        allowed = None if due is None else max(0.0, due - time.monotonic())
        heard = multiprocessing.connection.wait(list(numbers), allowed)
        return [numbers[connection] for connection in heard if isinstance(connection, Connection)]

    def _due(self) -> float | None:
        return None if self._timeout is None else time.monotonic() + self._timeout

    def _start(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(
            target=serve, args=(theirs, self._job, self._timeout, self._memory), daemon=True
        )
        try:
            resource_tracker.ensure_running()  # which, where it starts only now, would open our ears again
            with _deaf():
                process.start()
        except BaseException:
            ours.close()
            raise
        finally:
            theirs.close()
        return _Worker(process, ours, deadline=time.monotonic() + _START)

    def _replace(self, number: int) -> None:
        old = self._workers[number]
        old.process.kill()
        old.process.join()
        old.connection.close()
        self._workers[number] = self._start()


@contextmanager
def _deaf() -> Iterator[None]:
    """A process that is started in here hears no Ctrl-C, not even before it could say so itself; ours is heard afterwards."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    was = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT,))
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, was)


def _obituary(code: int | None) -> Failure:
    """Why a process ended by itself over its task."""
    if code is None or code >= 0:
        return Failure(FailureKind.CRASH, f"ended the interpreter with code {code}")
    try:
        name = signal.Signals(-code).name
    except ValueError:
        name = f"signal {-code}"
    if name == "SIGALRM":
        return Failure(FailureKind.TIMEOUT, "took too long")
    return Failure(FailureKind.CRASH, f"ended the interpreter by {name}")
