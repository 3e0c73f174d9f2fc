"""`newsparse parse`: articles as lines of JSON or in the forms of others, for machines."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path

from newsparse.api import ParseOptions, parse_articles
from newsparse.cli.failure import USAGE, complain, reason_of
from newsparse.cli.forms import Output
from newsparse.cli.input import STANDARD, open_input
from newsparse.model.article import Article
from newsparse.model.errors import ItemError, NewsparseError


def parse_files(names: list[str], output: str, options: ParseOptions, *, to: str, name_files: bool) -> int:
    """The exit code, after each article of the files went to the output in one of the `FORMS`."""
    if output != STANDARD and Path(output) in {Path(name) for name in names}:
        return complain(f"{output}: is an input too; write to another file", USAGE)
    with contextlib.ExitStack() as stack:
        try:
            file = sys.stdout.buffer if output == STANDARD else stack.enter_context(Path(output).open("wb"))
        except OSError as error:
            return complain(f"{output}: cannot be written: {error.strerror}", USAGE)
        out = Output(file, to, name_files=name_files)
        try:
            failed = [_parse_file(name, out, options) for name in names]
            out.flush()
        except BrokenPipeError:
            raise
        except OSError as error:  # of the output: what is wrong with an input is told where it is read
            return complain(f"{output}: cannot be written: {error.strerror}")
    return max(failed)


def _parse_file(name: str, out: Output, options: ParseOptions) -> int:
    """0 if every article of a file was read and there is one. Whatever is wrong with one input is told, and costs that input alone."""
    code, found = 0, False
    articles: Iterator[Article] | None = None
    while True:
        try:
            if articles is None:
                articles = parse_articles(open_input(name), **options)
            article = next(articles, None)
        except ItemError as error:  # the items after it can still be read
            code = complain(f"{name}: {reason_of(error)}")
            found = True
            continue
        except (NewsparseError, OSError) as error:
            return complain(f"{name}: {reason_of(error)}")
        except Exception as error:
            return complain(f"{name}: a fault in newsparse, please report it: {type(error).__name__}: {error}")
        if article is None:
            return code if found else complain(f"{name}: holds no article")
        out.write(article, name)
        found = True
