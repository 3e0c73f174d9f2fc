"""A dataset of pages in, a dataset of articles out, as Ray Data has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from newsparse.api import ParseOptions
from newsparse.batch.frames import check_frame, parse_table
from newsparse.ray.cores import cores_for
from newsparse.ray.worker_main import without_script

if TYPE_CHECKING:
    import pyarrow as pa
    import ray.data


def parse_dataset(
    ds: ray.data.Dataset,
    *,
    html_column: str = "html",
    url_column: str = "url",
    keep: tuple[str, ...] = (),
    fields: tuple[str, ...] = (),
    workers: int | None = 1,
    timeout: float | None = 60.0,
    memory: int | None = None,
    batch_size: int = 512,
    **options: Unpack[ParseOptions],
) -> ray.data.Dataset:
    """A dataset with a row for each article of the pages in `ds`, and one for each that gave none, with its `failure`.

    It is computed when something asks for its rows, such as `write_parquet`. Columns are those of `newsparse.batch.failure_schema`, and before them
    those of `ds` that `keep` names. `workers` processes (started for each batch; `batch_size` pages outweigh that) are bounded by `timeout` and `memory`
    as in `parse_records`; `None` parses in Ray's own worker, where a page that crashes it is given to the next one without end.

    Raises for options that make no sense what `check_frame` does, at once; a column that is not there, the first worker tells.
    """
    given: dict[str, Any] = {
        "html": html_column,
        "url_column": url_column,
        "keep": keep,
        "fields": fields,
        "workers": workers,
        "timeout": timeout,
        "memory": memory,
        **options,
    }
    check_frame(**given)
    return ds.map_batches(
        _parse, fn_kwargs={"given": given}, batch_size=batch_size, batch_format="pyarrow", num_cpus=cores_for(workers)
    )


def _parse(table: pa.Table, given: dict[str, Any]) -> pa.Table:
    with without_script():
        return parse_table(table, **given)
