"""What `test_ray.py` runs in an interpreter of its own: Ray with two cores of this machine, and what came of it as a line of JSON.

python driver.py TEMP FOLDER
"""

from __future__ import annotations

import json
import os
import sys
import warnings
from pathlib import Path
from typing import Any

import ray

from newsparse import OutputError
from newsparse.batch.files import told_of
from newsparse.ray import parse_dataset, parse_warcs
from tests.engine_examples import example
from tests.misbehaving import MISBEHAVING


def state(folder: Path) -> dict[str, int]:
    """When each output was written."""
    return {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}


def main() -> None:
    """All that is asked of one run of Ray, since its start takes seconds."""
    temp, folder = sys.argv[1], Path(sys.argv[2])
    told: dict[str, Any] = {}
    ray.init(
        address="local",
        num_cpus=2,
        include_dashboard=False,
        object_store_memory=100_000_000,
        log_to_driver=False,
        _temp_dir=temp,
        _node_ip_address="127.0.0.1",
    )
    ray.data.DataContext.get_current().enable_progress_bars = False
    inputs = [f"file://{folder}/in/*.warc.gz", str(folder / "in" / "pages.parquet"), str(folder / "none.warc")]
    heard: list[int] = []
    killed = parse_warcs(
        inputs,
        f"file://{folder}/out",
        timeout=20.0,
        handler=MISBEHAVING,
        progress=lambda totals: heard.append(totals.records),
    )
    told["killed"], told["heard"] = told_of(killed), heard
    told["was_killed"] = Path(os.environ["MISBEHAVING_MARK"]).exists()
    told["first"] = state(folder / "out")
    told["again"] = told_of(parse_warcs(inputs, str(folder / "out"), timeout=20.0, handler=MISBEHAVING))
    told["second"] = state(folder / "out")
    try:
        parse_warcs(inputs[:1], folder / "file")
    except OutputError as error:
        told["refused"] = str(error)
    pages = ray.data.read_parquet(str(folder / "in" / "pages.parquet"))
    articles = parse_dataset(pages, html_column="html", keep=("id",), fields=("headline",), workers=1, batch_size=4)
    told["dataset"] = sorted(articles.take_all(), key=lambda row: int(row["id"]))
    told["columns"] = articles.schema().names
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        crowded = parse_warcs(folder / "more", folder / "more" / "out", timeout=20.0, workers=4)
        shared = parse_dataset(pages, html_column="html", fields=("headline",), workers=3, batch_size=4).take_all()
        parse_warcs(folder / "more", folder / "more" / "out", timeout=20.0, workers=2)
    told["crowded"] = told_of(crowded), [row["headline"] for row in shared]
    examples: dict[str, Any] = {}
    crawl = {"s3://crawl/2024/03/*.warc.gz": f"{folder}/in/*.warc.gz", "s3://articles/2024/03": f"{folder}/of-archives"}
    exec(example("parse_warcs(", crawl), examples)
    pages_of = {"s3://crawl/pages/": f"{folder}/columns", "s3://articles/": f"{folder}/of-pages"}
    exec(example("parse_dataset(", pages_of), examples)
    told["examples"] = told_of(examples["totals"])
    told["warned"] = [str(one.message) for one in warned if "workers" in str(one.message)]
    ray.shutdown()
    print(json.dumps(told))


if __name__ == "__main__":
    main()
