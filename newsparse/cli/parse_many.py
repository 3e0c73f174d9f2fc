"""`newsparse parse` into a folder: any number of inputs, on all cores, in parts that survive a crash."""

from __future__ import annotations

import json
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import FrameType
from typing import Protocol

import attrs

from newsparse.api import ParseOptions
from newsparse.batch import Inputs, Totals, failures_of, write_parts
from newsparse.batch.output import known_fields
from newsparse.cli.failure import FAILED, USAGE, complain
from newsparse.cli.input import STANDARD
from newsparse.cli.whole import write_whole
from newsparse.model.errors import NewsparseError, OutputError

#: Between two plain lines of progress, in seconds.
_PAUSE = 10.0

_INTERRUPTED = 130


@attrs.frozen(kw_only=True)
class Many:
    """What the command says about a run."""

    names: tuple[str, ...]
    output: str
    form: str
    name_files: bool
    workers: int | None
    timeout: float | None
    memory: int | None
    fields: tuple[str, ...]
    failures: str | None
    resume: bool
    part_records: int
    html: str
    url: str


def parse_many(run: Many, options: ParseOptions) -> int:
    """The exit code, after the articles of all inputs went to parts in a folder."""
    if unknown := [field for field in run.fields if field not in known_fields(run.form)]:
        return complain(f"--fields: {unknown[0]!r} is none of {', '.join(known_fields(run.form))}", USAGE)
    with ExitStack() as stack:
        try:
            standard = stack.enter_context(_standard_input()) if STANDARD in run.names else None
        except OSError as error:
            return complain(f"standard input cannot be kept in a file: {error.strerror}")
        return _parse(run, options, Inputs(run.names, html=run.html, url=run.url, standard=standard))


def _parse(run: Many, options: ParseOptions, inputs: Inputs) -> int:
    out = Path(run.output)
    started = time.monotonic()
    before: list[Totals] = []
    with _stopping() as stopping, _progress(inputs, before) as progress:
        try:
            totals = write_parts(
                inputs,
                out,
                form=run.form,
                fields=run.fields,
                name_files=run.name_files,
                workers=run.workers,
                timeout=run.timeout,
                memory=run.memory,
                part_records=run.part_records,
                resume=run.resume,
                inputs=run.names,
                stopping=stopping,
                progress=progress,
                **options,
            )
        except OutputError as error:
            return complain(str(error), FAILED if error.begun else USAGE)
        except NewsparseError as error:
            return complain(str(error))
    if run.failures is not None:
        try:
            write_whole(Path(run.failures), (json.dumps(failed.to_dict()) + "\n" for failed in failures_of(out)))
        except OSError as error:
            return complain(f"{run.failures}: cannot be written: {error.strerror}")
        except OutputError as error:
            return complain(str(error))
    done = totals.records - (before[0].records if before else totals.records)
    for line in summary(totals, done, time.monotonic() - started):
        sys.stderr.write(f"newsparse: {line}\n")
    if not totals.complete:
        complain(f"interrupted; {totals.records:,} records are done, --resume goes on with the others")
        return _INTERRUPTED
    return FAILED if totals.failures else 0


@contextmanager
def _standard_input() -> Iterator[Path]:
    """A file that holds all that comes on standard input: archives are not read from their beginning to their end."""
    with tempfile.TemporaryDirectory(prefix="newsparse-") as folder:
        path = Path(folder, "input")
        with path.open("wb") as file:
            shutil.copyfileobj(sys.stdin.buffer, file)
        yield path


def summary(totals: Totals, done: int, seconds: float) -> Iterator[str]:
    """What came of a run, in lines; `done` records of it took so many seconds now."""
    rate = f", {done / seconds:,.1f} records a second" if done and seconds > 0 else ""
    yield (
        f"{_counted(totals.records, 'record')}: {_counted(totals.articles, 'article')}, {_counted(totals.quotes, 'quotation')}, "
        f"{_counted(totals.failures, 'failure')}{rate}"
    )
    for kind, count in sorted(totals.causes.items(), key=lambda pair: (-pair[1], pair[0])):
        yield f"{count:,} × {kind}"


@contextmanager
def _stopping() -> Iterator[Callable[[], bool]]:
    """Whether Ctrl-C was pressed; the second time it interrupts at once."""
    pressed = False

    def press(_number: int, _frame: FrameType | None) -> None:
        nonlocal pressed
        if pressed:
            raise KeyboardInterrupt
        pressed = True
        sys.stderr.write("newsparse: finishing what was begun; press Ctrl-C again to end at once\n")

    try:
        was = signal.signal(signal.SIGINT, press)
    except ValueError:  # not in the main thread
        yield lambda: False
        return
    try:
        yield lambda: pressed
    finally:
        signal.signal(signal.SIGINT, was)


class _Show(Protocol):
    def __call__(self, totals: Totals, share: float, rate: float, left: float) -> None: ...


@contextmanager
def _progress(inputs: Inputs, before: list[Totals]) -> Iterator[Callable[[Totals], None]]:
    """What shows how far a run is: a bar on a terminal with the extra `cli`, else a line every now and then.

    The first totals that are told go to `before`.
    """
    started = time.monotonic()
    size = inputs.size()
    taken_before = 0

    def tell(show: _Show) -> Callable[[Totals], None]:
        def told(totals: Totals) -> None:
            nonlocal taken_before
            if not before:
                before.append(attrs.evolve(totals))
                taken_before = inputs.taken
            seconds = max(time.monotonic() - started, 1e-6)
            rate = (totals.records - before[0].records) / seconds
            read, left = inputs.taken - taken_before, max(0, size - inputs.taken)
            show(totals, inputs.taken / size if size else 1.0, rate, seconds * left / read if read else 0.0)

        return told

    if sys.stderr.isatty():
        try:
            from rich.console import Console
            from rich.live import Live
            from rich.text import Text
        except ImportError:
            pass
        else:
            with Live(console=Console(stderr=True), transient=True, refresh_per_second=4) as live:
                yield tell(lambda *told: live.update(Text(line(*told))))
            return
    last = started

    def plain(totals: Totals, share: float, rate: float, left: float) -> None:
        nonlocal last
        if time.monotonic() - last >= _PAUSE:
            last = time.monotonic()
            sys.stderr.write(f"newsparse: {line(totals, share, rate, left)}\n")

    yield tell(plain)


def line(totals: Totals, share: float, rate: float, left: float) -> str:
    """How far a run is, in a line."""
    minutes, seconds = divmod(round(left), 60)
    hours, minutes = divmod(minutes, 60)
    return (
        f"{min(share, 1.0):4.0%}  {_counted(totals.records, 'record')}, {_counted(totals.articles, 'article')}, {_counted(totals.failures, 'failure')}"
        f"  {rate:,.1f}/s  {hours}:{minutes:02}:{seconds:02} left"
    )


def _counted(number: int, one: str) -> str:
    """A number with the word for what is counted: "1 failure", "2,232 quotations"."""
    return f"{number:,} {one}{'' if number == 1 else 's'}"
