"""The command line: `parse` needs nothing but newsparse, `show` the extra `cli`."""
