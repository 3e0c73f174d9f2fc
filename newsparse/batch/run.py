"""Records in, results out: lazily, with as many processes as the caller wants."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from typing import Any, Protocol, Unpack

import attrs

from newsparse.api import ParseOptions
from newsparse.batch.beforehand import check_options, check_workers
from newsparse.batch.pool import Pool
from newsparse.batch.reading import read_record
from newsparse.batch.record import Failure, FailureKind, Record, Result
from newsparse.batch.worker import Lost, Tell, memory_message
from newsparse.model.article import Article

#: In order, so many results a worker wait at most for the one before them.
_WAITING = 32

_Read = tuple[tuple[Article, ...], tuple[Failure, ...]]


def parse_records(
    records: Iterable[Record],
    *,
    workers: int | None = None,
    ordered: bool = True,
    timeout: float | None = None,
    memory: int | None = None,
    **options: Unpack[ParseOptions],
) -> Iterator[Result]:
    """A result for each record, one after the other as they are asked for; nothing that is wrong with a record is raised.

    `workers`: so many processes, `None` for none but this one. With them, a record that takes longer than `timeout` seconds
    (an article, where it holds several), more than `memory` bytes beyond what a worker has when it starts, or that ends the
    interpreter, comes out as a failure and costs the others nothing. `ordered=False` hands results out as they are ready.
    `options` are those of `parse_article`; what a record says of itself (its `url`, its `encoding`) comes before them.

    Records are taken as workers come free: memory holds a few of them for each worker. An iterator that is closed, or a
    `KeyboardInterrupt`, ends the workers. Raises what the iteration of `records` raises, `ValueError` for arguments that
    make no sense and what `parse_article` raises for its options, before anything is read, and `WorkersError` where processes cannot be started.
    """
    check_options(**options)
    job = ParseJob(options)
    return _results(each(records, job, workers=workers, ordered=ordered, timeout=timeout, memory=memory))


def _results(done: Generator[tuple[int, Record, Any], None, None]) -> Iterator[Result]:
    with closing(done):
        for index, record, read in done:
            articles, failures = ((), (read.failure,)) if isinstance(read, Lost) else read
            yield Result(
                index=index,
                name=record.name,
                url=record.url,
                metadata=record.metadata,
                articles=articles,
                failures=failures,
            )


class RecordJob(Protocol):
    """What is done with each record; it is pickled to the workers."""

    def begin(self) -> Callable[[Record, Tell], Any]:
        """What does it, made in the process that does."""


@attrs.frozen
class ParseJob:
    """What a worker does with a record where the articles are sent back."""

    options: ParseOptions

    def begin(self) -> Callable[[Record, Tell], _Read]:
        """Reads one record."""
        import newsparse.pipeline.parse  # noqa: F401 - not when the first record's time runs already

        return self._read

    def _read(self, record: Record, tell: Tell) -> _Read:
        articles: list[Article] = []
        failures: list[Failure] = []
        for found in read_record(record, self.options):
            if isinstance(found, Failure):
                failures.append(found)
            else:
                articles.append(found)
            tell()
        return tuple(articles), tuple(failures)


def each(
    records: Iterable[Record],
    job: RecordJob,
    *,
    workers: int | None,
    ordered: bool,
    timeout: float | None,
    memory: int | None,
) -> Generator[tuple[int, Record, Any], None, None]:
    """Each record with its index and what the job makes of it, `Lost` where it cost its worker; see `parse_records`."""
    check_workers(workers, timeout, memory)
    if workers is None:
        return _here(records, job)
    return _aside(records, job, workers, ordered=ordered, timeout=timeout, memory=memory)


def _here(records: Iterable[Record], job: RecordJob) -> Generator[tuple[int, Record, Any], None, None]:
    act = job.begin()
    for index, record in enumerate(records):
        try:
            reply = act(record, lambda: None)
        except MemoryError:
            reply = Lost(Failure(FailureKind.MEMORY, memory_message(None)))
        yield index, record, reply


def _aside(
    records: Iterable[Record],
    job: RecordJob,
    workers: int,
    *,
    ordered: bool,
    timeout: float | None,
    memory: int | None,
) -> Generator[tuple[int, Record, Any], None, None]:
    coming = enumerate(records)
    upcoming = next(coming, None)  # one is at hand before a worker asks for it
    with Pool(job, workers, timeout=timeout, memory=memory) as pool:
        given: dict[int, tuple[int, Record]] = {}
        done: dict[int, tuple[Record, Any]] = {}
        told = 0
        while upcoming is not None or given:
            for number in pool.free():
                if upcoming is None or (ordered and upcoming[0] - told >= _WAITING * workers):
                    break
                if pool.give(number, bare(upcoming[1])):
                    given[number] = upcoming
                    upcoming = next(coming, None)
            for number, reply in pool.wait():
                index, record = given.pop(number)
                done[index] = record, reply
            if ordered:
                while told in done:
                    yield told, *done.pop(told)
                    told += 1
            else:
                while done:
                    index = next(iter(done))
                    yield index, *done.pop(index)


def bare(record: Record) -> Record:
    """A record as it is sent to a worker: what else its caller knows may be of any kind and stays here."""
    return attrs.evolve(record, metadata={})
