"""`newsparse stats`: what the articles that a run has stored have in common."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from newsparse.batch.statistics import Statistics, statistics_of
from newsparse.cli.failure import FAILED, USAGE, complain
from newsparse.cli.stats_page import statistics_page
from newsparse.cli.stats_sheets import Sheet, sheets_of
from newsparse.cli.whole import write_whole
from newsparse.cli.wording import width_of
from newsparse.model.errors import OutputError

#: Between two columns.
_GAP = "  "


def show_statistics(names: list[str], *, top: int, as_json: bool, page: str | None) -> int:
    """The exit code, after what is counted in stored articles was printed, as tables or as JSON, or written to `page` as HTML.

    It is 1 where something could not be counted, which goes to standard error; the rest is shown.
    """
    try:
        statistics = statistics_of(names, top=top)
    except OutputError as error:
        return complain(str(error), USAGE)
    for remark in statistics.remarks:
        complain(str(remark))
    if statistics.more_remarks:
        complain(f"{statistics.more_remarks:,} more of this sort")
    if not statistics.articles:
        return complain("there is no article to count")
    if page is not None and (code := _write_page(statistics, page, ", ".join(names), top)):
        return code
    if as_json:
        print(json.dumps(statistics.to_dict(), indent=1))
    elif page is None:
        _print(sheets_of(statistics, top))
    return FAILED if statistics.lost else 0


def _write_page(statistics: Statistics, page: str, name: str, top: int) -> int:
    """0 after the page was written as a whole."""
    try:
        write_whole(Path(page), (statistics_page(statistics, name, top),))
    except OSError as error:
        return complain(f"{page}: cannot be written: {error.strerror}", USAGE)
    return 0


def _print(sheets: tuple[Sheet, ...]) -> None:
    try:
        from newsparse.cli.stats_tables import print_sheets  # which needs rich
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "rich":
            raise
        for line in plain_lines(sheets):
            print(line.rstrip())
    else:
        print_sheets(sheets)
    sys.stdout.flush()


def plain_lines(sheets: tuple[Sheet, ...]) -> Iterator[str]:
    """Tables as lines of text, the columns below one another."""
    for i, sheet in enumerate(sheets):
        if i:
            yield ""
        yield sheet.title
        columns = list(zip(sheet.heads, *sheet.rows, strict=True))
        widths = [max(map(width_of, column)) for column in columns]
        for row in (sheet.heads, *sheet.rows):
            yield _GAP + _GAP.join(
                _padded(cell, width, right=place >= sheet.words)
                for place, (cell, width) in enumerate(zip(row, widths, strict=True))
            )
        yield from (_GAP + note for note in sheet.notes)


def _padded(cell: str, width: int, *, right: bool) -> str:
    space = " " * (width - width_of(cell))
    return space + cell if right else cell + space
