"""Many articles: records from files and archives, parsed side by side, written in parts that survive a crash."""

from newsparse.batch.record import Failure, FailureKind, Record, Result, WorkersError
from newsparse.batch.run import parse_records

__all__ = ["Failure", "FailureKind", "Record", "Result", "WorkersError", "parse_records"]
