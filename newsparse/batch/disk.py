"""What is on the disk for good."""

from __future__ import annotations

import errno
import os
from pathlib import Path

#: What a file system says that has no way to do it, or no need.
_NEEDLESS = {errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES, errno.EPERM}


def keep_names(folder: Path) -> None:
    """Have the names of a folder's files outlast a loss of power; what is in a file, its own `fsync` keeps.

    Does nothing where folders cannot be opened, as on Windows, or the file system has no such notion. Raises `OSError` where the disk fails.
    """
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NEEDLESS:
            raise
    finally:
        os.close(descriptor)
