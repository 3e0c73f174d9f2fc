"""What the command does with its arguments, and how it ends."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TextIO

from newsparse.api import ParseOptions
from newsparse.cli.arguments import FOLDER_OPTIONS, options_of, read_arguments
from newsparse.cli.failure import USAGE, complain
from newsparse.cli.forms import FOLDER_FORMS, FORMS
from newsparse.cli.parse import parse_files
from newsparse.model.errors import how_to_get


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
    if arguments.command == "stats":
        from newsparse.cli.stats import show_statistics

        return show_statistics(arguments.names, top=arguments.top, as_json=arguments.json, page=arguments.page)
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
        if into_folder(arguments.output):
            return _parse_many(arguments, options)
        if (said := _of_folders_alone(arguments)) is not None:
            return complain(f"{said} is for a folder; end the name after -o in a slash", USAGE)
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
        return complain(f"{arguments.command} needs {how_to_get('cli')}", USAGE)


def into_folder(output: str) -> bool:
    """Whether what is written goes to a folder: one that is there, or whose name says so."""
    try:
        return output.endswith(("/", os.sep)) or (bool(output) and Path(output).is_dir())
    except OSError:  # whoever opens it tells, as of a name that is too long
        return False


def _of_folders_alone(arguments: argparse.Namespace) -> str | None:
    """The option that only a folder heeds, as it is written; `None` where none is given."""
    if arguments.to not in FORMS:
        return f"--to {arguments.to}"
    given = (name for name in FOLDER_OPTIONS if getattr(arguments, name))
    return next((f"--{name.replace('_', '-')}" for name in given), None)


def _parse_many(arguments: argparse.Namespace, options: ParseOptions) -> int:
    from newsparse.cli.parse_many import Many, parse_many  # processes, which one article does without

    if arguments.to not in FOLDER_FORMS:
        return complain(f"--to {arguments.to}: a folder is written in {', '.join(FOLDER_FORMS)}", USAGE)
    run = Many(
        names=tuple(arguments.files),
        output=arguments.output,
        form=arguments.to,
        name_files=arguments.name_files,
        workers=arguments.workers,
        timeout=arguments.timeout or 60,
        memory=arguments.memory and arguments.memory * 1_000_000,
        fields=arguments.fields,
        failures=arguments.failures,
        resume=arguments.resume,
        part_records=arguments.part_records or 1_000,
        html=arguments.html_column or "html",
        url=arguments.url_column or "url",
    )
    return parse_many(run, options)


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
