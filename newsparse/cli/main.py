"""What the command does with its arguments, and how it ends."""

from __future__ import annotations

import os
import sys
from typing import TextIO

from newsparse.cli.arguments import options_of, read_arguments
from newsparse.cli.failure import USAGE, complain
from newsparse.cli.parse import parse_files


def main(argv: list[str] | None = None) -> int:
    """The exit code: 0 everything was read, 1 some input was not, 2 the command was wrong or lacks something."""
    for stream in (sys.stdout, sys.stderr):
        _print_anything(stream)
    try:
        code = _run(sys.argv[1:] if argv is None else argv)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads the output has had enough of it
        _close_quietly()
        return 0
    except KeyboardInterrupt:
        return 130
    return code


def _run(argv: list[str]) -> int:
    arguments = read_arguments(argv)
    if arguments.command == "drift":
        from newsparse.cli.drift import drift

        return drift(arguments.folder, arguments.since)
    options = options_of(arguments)
    if arguments.command == "check-handler":
        from newsparse.cli.check_handler import check_pages

        return check_pages(arguments.name, arguments.files, options)
    if arguments.command == "new-handler":
        from newsparse.cli.new_handler import new_handler

        return new_handler(
            arguments.file, options, handler=arguments.name, expected=dict(arguments.expect), folder=arguments.into
        )
    if arguments.command == "parse":
        return parse_files(arguments.files, arguments.output, options, to=arguments.to, name_files=arguments.name_files)
    try:
        if arguments.command == "explain":
            from newsparse.cli.explain import explain_file

            return explain_file(arguments.file, options, page=arguments.page)
        from newsparse.cli.show import show_file

        return show_file(arguments.file, options, text=arguments.text, full=arguments.full)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "rich":
            raise
        return complain(f"{arguments.command} needs the extra cli: pip install 'newsparse[cli]'", USAGE)


def _print_anything(stream: TextIO) -> None:
    """Let a stream escape what its encoding lacks: in the C locale a curly quotation mark must not end the run."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")


def _close_quietly() -> None:
    """Point standard output nowhere, so that Python's own flush at the end has nothing to complain of."""
    try:
        descriptor = sys.stdout.fileno()
    except OSError:  # no real file, as under a test's capture
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)
