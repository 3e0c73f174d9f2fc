"""The arguments of the command, and the options of `parse_article` that they stand for."""

from __future__ import annotations

import argparse
import datetime as dt

import newsparse
from newsparse.api import ParseOptions
from newsparse.cli.forms import FOLDER_FORMS, FORMS
from newsparse.reading.decode import decode
from newsparse.reading.document import Format

COMMANDS = ("show", "parse", "stats", "explain", "new-handler", "check-handler", "drift")

#: The fields whose values `new-handler` can be told.
_EXPECTED = ("headline", "dek", "byline", "date", "modified")

_EPILOG = """\
exit codes: 0 everything was read, 1 some input was not, 2 the command was wrong or lacks something it needs
"""


def read_arguments(argv: list[str]) -> argparse.Namespace:
    """The arguments; what is no command is read as the files of `parse`. Exits with 2 where they make no sense."""
    parser = _parser()
    if not argv:
        parser.print_help()
        parser.exit(2)
    if argv[0] not in (*COMMANDS, "-h", "--help", "--version"):
        argv = ["parse", *argv]
    return parser.parse_args(argv)


def options_of(arguments: argparse.Namespace) -> ParseOptions:
    """What the arguments say about the input."""
    return ParseOptions(
        outlet=arguments.outlet,
        url=arguments.url,
        published=arguments.published,
        language=arguments.language,
        retrieved=arguments.retrieved,
        format=arguments.format,
        encoding=arguments.encoding,
        attribution=arguments.attribution,
        strict=arguments.strict,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsparse",
        description="A news article in; who wrote it, when, and who is quoted on whose word out.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"newsparse {newsparse.__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    common = _common()

    show = commands.add_parser(
        "show",
        parents=[common],
        help="print an article for a person to read (extra: cli)",
        description="Print what an article says and where each value was found.",
        epilog=_EPILOG,
    )
    show.add_argument("file", metavar="FILE", help="a page or a text; - for standard input")
    show.add_argument("--text", action="store_true", help="print the body too")
    show.add_argument("--full", action="store_true", help="print quotations at their full length")

    explain = commands.add_parser(
        "explain",
        parents=[common],
        help="print why each value is what it is (extra: cli)",
        description="Print for every field the value that won, those that lost, where each was stated, and the reason.",
        epilog=_EPILOG,
    )
    explain.add_argument("file", metavar="FILE", help="a page, a text or a news item; - for standard input")
    explain.add_argument(
        "--page",
        metavar="FILE",
        help="write a page of HTML instead, with the evidence marked in the article's text",
    )

    parse = commands.add_parser(
        "parse",
        parents=[common],
        help="write articles as lines of JSON (the default command)",
        description="Write one line of JSON for each article, or with --to another form. Input that cannot be read is named on standard error, "
        "one line each, and the run goes on. Into a folder, inputs may be folders, patterns, archives and tables too: all cores "
        "work on them, and a run that was ended goes on with --resume.",
        epilog=_EPILOG,
    )
    parse.add_argument("files", metavar="FILE", nargs="+", help="pages or texts; - for standard input")
    parse.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        default="-",
        help="where to write: a file, or a folder, which exists or ends in a slash (default: standard output)",
    )
    parse.add_argument(
        "--to",
        choices=(*FORMS, *(form for form in FOLDER_FORMS if form not in FORMS)),
        default="json",
        help="the form of what is written: newsparse's own records (the default), schema.org's JSON-LD, ninjs, Markdown; "
        "in a folder json, json-zstd (extra: zstd) or parquet (extra: parquet)",
    )
    parse.add_argument(
        "--name-files",
        action="store_true",
        help='write {"file": ..., "article": ...}, so that each line says which input it is from',
    )
    _add_folder_options(parse)
    _add_stats(commands)
    _add_handler_commands(commands, common)
    return parser


def _add_folder_options(parse: argparse.ArgumentParser) -> None:
    """What is said of a run into a folder."""
    folder = parse.add_argument_group("into a folder")
    folder.add_argument("--workers", metavar="N", type=_number, help="so many processes (default: one for each core)")
    folder.add_argument("--resume", action="store_true", help="go on with a run that was ended, of the same inputs")
    folder.add_argument("--failures", metavar="FILE", help="where to write a line of JSON for each failure")
    folder.add_argument(
        "--fields", metavar="A,B", type=_names, default=(), help="write these fields only: url,date,quotes ..."
    )
    folder.add_argument(
        "--timeout", metavar="SECONDS", type=_number, help="what an article may take (default: 60 seconds)"
    )
    folder.add_argument(
        "--memory", metavar="MB", type=_number, help="what a worker may take beyond what it starts with"
    )
    folder.add_argument(
        "--part-records", metavar="N", type=_number, help="a part holds so many records at most (default: 1000)"
    )
    folder.add_argument("--html-column", metavar="NAME", help="the column of a table with the pages (default: html)")
    folder.add_argument("--url-column", metavar="NAME", help="the column with their addresses (default: url)")


def _add_stats(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The command that counts."""
    stats = commands.add_parser(
        "stats",
        help="count what the articles of a run have in common",
        description="Count articles by outlet and day, the most quoted sources, the share of anonymous ones, the most cited "
        "outlets, and who cites whom, in what newsparse parse wrote: as tables, as JSON, or as a page of HTML with charts.",
        epilog=_EPILOG,
    )
    stats.add_argument(
        "names", metavar="OUT", nargs="+", help="a folder that newsparse parse wrote; a file of JSON lines or Parquet"
    )
    stats.add_argument("--json", action="store_true", help="print JSON instead of tables")
    stats.add_argument(
        "--top", metavar="N", type=_number, default=20, help="so many of each list, the largest (default: 20)"
    )
    stats.add_argument(
        "--page", metavar="FILE", help="write a page of HTML with charts instead, which needs nothing else"
    )


#: The options that only a folder heeds, which a file or a pipe refuses.
FOLDER_OPTIONS = (
    "workers",
    "resume",
    "failures",
    "fields",
    "timeout",
    "memory",
    "part_records",
    "html_column",
    "url_column",
)


def _add_handler_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser
) -> None:
    """The commands for those who write handlers."""
    new = commands.add_parser(
        "new-handler",
        parents=[common],
        help="propose a handler for the outlet of a saved page",
        description="Show what is read from a saved page without a handler, with the competing statements, and propose rules "
        "for the fields that are wrong; with --into, write the handler's module, its table row, a test page and its values.",
        epilog=_EPILOG,
    )
    new.add_argument("file", metavar="FILE", help="a saved page")
    new.add_argument("--name", required=True, help="what the handler is to be called")
    new.add_argument(
        "--expect",
        metavar="FIELD=VALUE",
        action="append",
        default=[],
        type=_expectation,
        help="what a field has to be: headline, dek, byline, date or modified; may be given several times",
    )
    new.add_argument("--into", metavar="DIR", help="where to write the files")

    check = commands.add_parser(
        "check-handler",
        parents=[common],
        help="show what a handler reads on saved pages",
        description="Print what a handler reads on each page, where the generic one differs, which of its rules find nothing, "
        "and what is not as PAGE.expected.json beside the page says.",
        epilog=_EPILOG,
    )
    check.add_argument("name", metavar="NAME", help="a handler's name, or package.module:NAME")
    check.add_argument("files", metavar="PAGE", nargs="+", help="saved pages")

    drift = commands.add_parser(
        "drift",
        help="tell which rules no longer find anything on saved pages",
        description="Go through the saved pages in a folder by outlet and print for each rule of their handlers how often it "
        "finds something.",
        epilog=_EPILOG,
    )
    drift.add_argument("folder", metavar="DIR", help="a folder of saved pages")
    drift.add_argument("--since", metavar="DATE", type=_day, help="look at pages published on that day or later only")


def _expectation(written: str) -> tuple[str, str]:
    """A field and the value that it has to have."""
    field, equals, value = written.partition("=")
    if not equals or field not in _EXPECTED or not value.strip():
        raise argparse.ArgumentTypeError(f"{written!r} is no FIELD=VALUE with a field of {', '.join(_EXPECTED)}")
    return field, value.strip()


def _number(written: str) -> int:
    """A number of one or more."""
    if not (written.isascii() and written.isdecimal() and 0 < int(written) < 1 << 40):
        raise argparse.ArgumentTypeError(f"{written!r} is no number of 1 or more")
    return int(written)


def _names(written: str) -> tuple[str, ...]:
    """Names with commas between them."""
    return tuple(name.strip() for name in written.split(",") if name.strip())


def _day(written: str) -> dt.date:
    """A day."""
    moment = _moment(written)
    return moment.date() if isinstance(moment, dt.datetime) else moment


def _common() -> argparse.ArgumentParser:
    """What every command wants to know about its input."""
    common = argparse.ArgumentParser(add_help=False)
    known = common.add_argument_group("what is known about the input; its own word comes first")
    known.add_argument("--outlet", help="who published it")
    known.add_argument("--url", help="its address")
    known.add_argument("--published", metavar="DATE", type=_moment, help="when it was published, as ISO 8601")
    known.add_argument("--language", metavar="TAG", help="its language: en, de ...")
    known.add_argument("--retrieved", metavar="DATE", type=_moment, help="when it was fetched, as ISO 8601")
    known.add_argument("--format", choices=[str(name) for name in Format], help="its format, if not what it looks like")
    known.add_argument(
        "--encoding", metavar="NAME", type=_charset, help="its character encoding, if it does not say so rightly"
    )
    how = common.add_argument_group("how it is read")
    how.add_argument(
        "--no-attribution",
        dest="attribution",
        action="store_false",
        help="leave quotations, sources and citations out",
    )
    how.add_argument("--strict", action="store_true", help="an article with an issue of severity error is a failure")
    return common


def _moment(written: str) -> dt.date:
    """A day or an instant."""
    try:
        return dt.date.fromisoformat(written) if len(written) == 10 else dt.datetime.fromisoformat(written)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{written!r} is no date; write it like 2015-10-05") from None


def _charset(name: str) -> str:
    """The name of a character encoding, as those who read the input understand it."""
    try:
        decode(b"", name)
    except LookupError:
        raise argparse.ArgumentTypeError(f"no character encoding is called {name!r}") from None
    return name
