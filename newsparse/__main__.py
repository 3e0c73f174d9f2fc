"""`python -m newsparse` and the `newsparse` command."""

from __future__ import annotations

import sys

from newsparse.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
