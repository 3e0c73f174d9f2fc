"""What a million pages cost, and whether memory stays flat: a run of `newsparse parse` or of Ray over archives, watched from outside.

    python benchmarks/archive.py DIR ARCHIVES --pages 20000
    python benchmarks/scale.py ARCHIVES [--engine parse|ray] [--workers 2]

Prints what the run says of itself, then: pages a second, processor seconds a page, and those of the process that hands out the work, what a million pages cost in processor hours and in
gigabytes read and written, and the memory of all processes of the run and of the largest at a tenth, a half and the end of it. Memory that
several processes share is counted once (`Pss`), for which the system has to be Linux.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import NamedTuple

#: So often, in seconds, the processes are looked at.
_EVERY = 2.0
_RECORDS = re.compile(r"([\d,]+) records")
_MB = 1e6


class Sample(NamedTuple):
    """The processes of a run at one moment."""

    seconds: float
    memory: int
    """What they have in all, in bytes."""
    largest: int
    """What the largest has."""
    processes: int


class Watch:
    """The memory and the processor time of a process and all below it."""

    def __init__(self, pid: int) -> None:
        self.samples: list[Sample] = []
        self._root = pid
        self._spent: dict[tuple[int, str], float] = {}
        self._started = time.monotonic()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def end(self) -> float:
        """Processor seconds of all processes, up to the last look at each."""
        self._ended.set()
        self._thread.join()
        return sum(self._spent.values())

    def first(self) -> float:
        """Processor seconds of the process itself, which all others work for."""
        return sum(spent for (pid, _), spent in self._spent.items() if pid == self._root)

    def at(self, part: float) -> Sample:
        """The processes when so much of the time was over; of its last seconds, in which they end, nothing is told."""
        last = max(sample.seconds for sample in self.samples)
        sound = [sample for sample in self.samples if sample.seconds <= last - 2 * _EVERY] or self.samples
        return min(sound, key=lambda sample: abs(sample.seconds - part * last))

    def _watch(self) -> None:
        ticks = os.sysconf("SC_CLK_TCK")
        wait = 0.1  # a short run is looked at too
        while not self._ended.wait(wait):
            wait = min(2 * wait, _EVERY)
            held = []
            for pid in below(self._root):
                with contextlib.suppress(OSError, IndexError, ValueError):
                    told = Path(f"/proc/{pid}/stat").read_text("ascii", "replace").rpartition(")")[2].split()
                    self._spent[pid, told[19]] = (int(told[11]) + int(told[12])) / ticks
                    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii")
                    held.append(1024 * int(rollup.partition("\nPss:")[2].split()[0]))
            if held:
                self.samples.append(Sample(time.monotonic() - self._started, sum(held), max(held), len(held)))


def below(root: int) -> list[int]:
    """A process and all that it has started, and those have."""
    children: dict[int, list[int]] = {}
    for place in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError, IndexError, ValueError):
            parent = int(place.read_text("ascii", "replace").rpartition(")")[2].split()[1])
            children.setdefault(parent, []).append(int(place.parent.name))
    found = [root]
    for pid in found:
        found += children.get(pid, ())
    return found


def run_ray(archives: str, out: str, workers: int) -> None:
    """The run itself, with Ray on this machine."""
    import ray

    from newsparse.ray import parse_warcs

    ray.init(address="local", num_cpus=workers, include_dashboard=False, object_store_memory=200_000_000)
    ray.data.DataContext.get_current().enable_progress_bars = False
    totals = parse_warcs(archives, out)
    print(f"{totals.records:,} records: {totals.articles:,} articles, {totals.quotes:,} quotations")
    ray.shutdown()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archives")
    parser.add_argument("--engine", choices=("parse", "ray"), default="parse")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--out", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.out:
        run_ray(args.archives, args.out, args.workers)
        return
    folder = Path(tempfile.mkdtemp(prefix="scale"))
    out = folder / "out"
    if args.engine == "ray":
        command = [__file__, args.archives, "--workers", str(args.workers), "--out", str(out)]
    else:
        command = ["-m", "newsparse", "parse", args.archives, "-o", f"{out}/", "--to", "parquet"]
        command += ["--workers", str(args.workers)]
    started = time.monotonic()
    child = subprocess.Popen([sys.executable, *command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    watch = Watch(child.pid)
    assert child.stdout is not None
    told = ""
    for line in child.stdout:
        told = line if _RECORDS.search(line) else told
        print(line, end="", flush=True)
    spent = watch.end()
    seconds = time.monotonic() - started
    if child.wait() != 0:
        raise SystemExit(f"the run ended with {child.returncode}")
    written = sum(path.stat().st_size for path in out.iterdir())
    shutil.rmtree(folder)
    read = sum(path.stat().st_size for path in Path(args.archives).iterdir())
    found = _RECORDS.search(told)
    pages = int(found[1].replace(",", "")) if found else 0
    report(pages, seconds, spent, read, written, watch)


def report(pages: int, seconds: float, spent: float, read: int, written: int, watch: Watch) -> None:
    """Print what it took."""
    print(f"{pages:,} pages in {seconds:.0f} s, {pages / seconds:.1f} a second")
    print(
        f"{spent:.0f} processor seconds, {1e3 * spent / pages:.1f} ms a page, {spent / pages * 1e6 / 3600:.1f} hours a million"
    )
    print(f"{1e3 * watch.first() / pages:.2f} ms a page in the process that hands out the work")
    print(f"a million pages: {read / pages / 1e3:.1f} GB read, {written / pages / 1e3:.1f} GB written")
    for part in (0.1, 0.5, 1.0):
        sample = watch.at(part)
        print(
            f"at {part:4.0%} ({sample.seconds:5.0f} s): {sample.memory / _MB:6.0f} MB in {sample.processes} processes, "
            f"{sample.largest / _MB:.0f} MB in the largest"
        )


if __name__ == "__main__":
    main()
