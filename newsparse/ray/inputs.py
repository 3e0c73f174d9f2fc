"""Files in, a file of Parquet for each of them out.

Ray gives an input to another worker where one was lost, as often as it takes; the output is committed by its rename alone, so that
nothing is there twice, and nothing is missing once a run has ended.
"""

from __future__ import annotations

import importlib.util
import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Unpack

from newsparse.api import ParseOptions
from newsparse.batch.files import FileTask, parse_file, sweep, target_of, told_of, totals_of
from newsparse.batch.manifest import Totals
from newsparse.batch.places import expanded
from newsparse.model.errors import NewsparseError, OutputError, how_to_get
from newsparse.ray.cores import cores_for
from newsparse.ray.worker_main import without_script

Progress = Callable[[Totals], None]

#: So many tasks are made at most; each then has several inputs, one after the other.
_TASKS = 10_000


def parse_warcs(
    paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    out: str | os.PathLike[str],
    *,
    address: str | None = None,
    html_column: str = "html",
    url_column: str = "url",
    fields: tuple[str, ...] = (),
    workers: int | None = 1,
    timeout: float | None = 60.0,
    memory: int | None = None,
    progress: Progress = lambda _: None,
    **options: Unpack[ParseOptions],
) -> Totals:
    """What came of all records of the inputs, which are in the folder `out` now: a file of Parquet for each input.

    `paths` and `out` are paths, or addresses that fsspec knows (`s3://…`) and every machine reaches; folders and patterns stand for the files
    in them. An input is a web archive, Parquet with the column `html_column`, or another that `newsparse.batch.Inputs` knows. A row is an article
    (`newsparse.batch.failure_schema`), or a record that gave none, with its `failure`.

    `address` is a cluster's; otherwise it is the Ray that this process is connected to, or that `RAY_ADDRESS` or `ray start` tells of, or one
    that is started on this machine and ended again. Each input takes a core and `workers` processes (and as many cores, where a machine has them), bounded by `timeout` and
    `memory` as in `parse_records`. `None` parses in Ray's own worker, where a page that crashes it is given to the next one without end.

    An output that is there already, of the same input and options, is left as it is: a run that was ended goes on when it is called again.
    Raises `OutputError` where an output cannot be written, or the extra is missing, `InputError` for a folder or pattern that stands for no file and
    for an address that cannot be looked into, before anything is begun, and `ValueError` for what makes no sense.
    """
    for package in ("ray", "fsspec", "pyarrow"):
        if importlib.util.find_spec(package) is None:
            raise OutputError(os.fspath(out), f"needs {how_to_get('ray')}")
    named = (paths,) if isinstance(paths, str | os.PathLike) else tuple(paths)
    task = FileTask(
        html=html_column,
        url_column=url_column,
        fields=fields,
        workers=workers,
        timeout=timeout,
        memory=memory,
        options=options,
    )
    folder = _absolute(os.fspath(out))
    sources = expanded(tuple(os.fspath(path) for path in named), without=folder)
    pairs = [(source, target_of(source, folder)) for source in sources]
    totals = Totals()
    with _running(address):
        for row in _rows(pairs, task):
            if row["wrong"]:
                where, reason = json.loads(row["wrong"])
                raise OutputError(where, reason, begun=True)
            totals.include(totals_of(json.loads(row["totals"])))
            progress(totals)
    sweep([target for _, target in pairs])
    totals.complete = True
    return totals


@contextmanager
def _running(address: str | None) -> Iterator[None]:
    """Ray, started where it does not run yet, and then ended again."""
    import ray

    ours = not ray.is_initialized()
    if ours:
        ray.init(address=address, include_dashboard=None if address else False)
    try:
        yield
    finally:
        if ours:
            ray.shutdown()


def _rows(pairs: list[tuple[str, str]], task: FileTask) -> Iterator[dict[str, Any]]:
    """A row for each input, as they are done."""
    import ray

    if not pairs:
        return
    items = [{"pair": json.dumps(pair)} for pair in pairs]  # names of files may be no UTF-8
    inputs = ray.data.from_items(items, override_num_blocks=min(len(items), _TASKS))
    done = inputs.map(_parse_one, fn_kwargs={"task": task}, num_cpus=cores_for(task.workers))
    yield from done.iter_rows()


def _parse_one(row: dict[str, Any], task: FileTask) -> dict[str, Any]:
    """What a task of Ray does with an input; it raises nothing, which Ray would print at length."""
    source, target = json.loads(row["pair"])
    try:
        with without_script():
            totals = parse_file(source, target, task)
    except NewsparseError as error:
        wrong = (error.where, error.reason) if isinstance(error, OutputError) else (target, str(error))
        return {"totals": "", "wrong": json.dumps(wrong)}
    return {"totals": json.dumps(told_of(totals)), "wrong": ""}


def _absolute(place: str) -> str:
    """A folder as every worker finds it: one of this machine does not depend on where a worker runs."""
    return place if "://" in place else str(Path(place).absolute())
