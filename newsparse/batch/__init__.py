"""Many articles: records from files and archives, parsed side by side, written in parts that survive a crash."""

from newsparse.batch.columns import COLUMNS, arrow_schema, row_of
from newsparse.batch.manifest import Failed, Totals
from newsparse.batch.output import failures_of, write_parts
from newsparse.batch.readers import Inputs
from newsparse.batch.record import Failure, FailureKind, Record, Result
from newsparse.batch.run import parse_records
from newsparse.batch.statistics import Statistics, statistics_of

__all__ = [
    "COLUMNS",
    "Failed",
    "Failure",
    "FailureKind",
    "Inputs",
    "Record",
    "Result",
    "Statistics",
    "Totals",
    "arrow_schema",
    "failures_of",
    "parse_records",
    "row_of",
    "statistics_of",
    "write_parts",
]
