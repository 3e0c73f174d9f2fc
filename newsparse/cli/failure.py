"""One line on standard error for each thing that went wrong."""

from __future__ import annotations

import sys

#: Exit codes besides 0.
FAILED, USAGE = 1, 2


def complain(message: str, code: int = FAILED) -> int:
    """The exit code, after the message went to standard error as one line."""
    sys.stderr.write(f"newsparse: {' '.join(message.split())}\n")
    return code


def reason_of(error: Exception) -> str:
    """What an error means to whoever typed the command."""
    if isinstance(error, IsADirectoryError):
        return "is a directory; name the files in it"
    if isinstance(error, FileNotFoundError):
        return "there is no such file"
    if isinstance(error, OSError):
        return error.strerror or str(error)
    return str(error)
