"""Many articles: records from files and archives, parsed side by side, written in parts that survive a crash."""

from newsparse.batch.columns import COLUMNS, row_of
from newsparse.batch.frames import FrameOptions, check_frame, parse_batches, parse_frame, parse_frames, parse_table
from newsparse.batch.manifest import Failed, Totals
from newsparse.batch.output import failures_of, write_parts
from newsparse.batch.readers import Inputs
from newsparse.batch.record import Failure, FailureKind, Record, Result
from newsparse.batch.run import parse_records
from newsparse.batch.schemas import arrow_schema, failure_schema, spark_schema
from newsparse.batch.statistics import Statistics, statistics_of

__all__ = [
    "COLUMNS",
    "Failed",
    "Failure",
    "FailureKind",
    "FrameOptions",
    "Inputs",
    "Record",
    "Result",
    "Statistics",
    "Totals",
    "arrow_schema",
    "check_frame",
    "failure_schema",
    "failures_of",
    "parse_batches",
    "parse_frame",
    "parse_frames",
    "parse_records",
    "parse_table",
    "row_of",
    "spark_schema",
    "statistics_of",
    "write_parts",
]
