"""Many articles: records from files and archives, parsed side by side, written in parts that survive a crash."""

from newsparse.batch.record import Failure, FailureKind, Record, Result
from newsparse.batch.run import parse_records

__all__ = ["Failure", "FailureKind", "Record", "Result", "parse_records"]
