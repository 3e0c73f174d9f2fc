"""`newsparse explain`: for every field the value that won, those that lost, and why. Needs the extra `cli`."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from newsparse.api import ParseOptions, explain
from newsparse.cli.explain_page import explanation_page
from newsparse.cli.failure import USAGE, complain, reason_of
from newsparse.cli.input import open_input
from newsparse.cli.show import output_console
from newsparse.cli.whole import write_whole
from newsparse.cli.wording import plain, shortened
from newsparse.model.errors import NewsparseError
from newsparse.model.explanation import Explanation, FieldExplanation

#: How much of a value and of a place is shown.
_VALUE, _PLACE = 100, 60


def explain_file(name: str, options: ParseOptions, *, page: str | None) -> int:
    """The exit code, after the explanation of a file was printed, or written to `page` as HTML."""
    try:
        explanation = explain(open_input(name), **options)
    except (NewsparseError, OSError) as error:
        return complain(f"{name}: {reason_of(error)}")
    if page is None:
        show_explanation(explanation, output_console())
        return 0
    try:
        write_whole(Path(page), (explanation_page(explanation, name),))
    except OSError as error:
        return complain(f"{page}: cannot be written: {error.strerror}", USAGE)
    return 0


def show_explanation(explanation: Explanation, console: Console) -> None:
    """Print the handlers that were considered, then the candidates of each field, the winner first."""
    console.print(Text("handlers", "bold"))
    for choice in explanation.handlers:
        mark, style = ("+", "green") if choice.chosen else ("-", "dim")
        console.print(Text.assemble((f"  {mark} {plain(choice.name)}", style), f"  {plain(choice.reason)}"))
    for field in explanation.fields:
        console.print()
        console.print(Text(plain(field.field), "bold"))
        if not field.candidates:
            console.print(Text("  nothing states it", "dim"))
            continue
        console.print(_candidates(field))
    if explanation.article.issues:
        console.print()
        console.print(Text("issues", "bold"))
        for issue in explanation.article.issues:
            console.print(Text(f"  {issue.severity} {issue.code}: {plain(issue.message)}"))


def _candidates(field: FieldExplanation) -> Table:
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(ratio=3, overflow="fold")
    table.add_column(ratio=2, overflow="fold", style="cyan")
    table.add_column(ratio=2, overflow="fold")
    for candidate in field.candidates:
        evidence = candidate.evidence
        table.add_row(
            "  +" if candidate.won else "  -",
            shortened(candidate.value, _VALUE),
            f"{evidence.source}: {shortened(evidence.where, _PLACE)}",
            plain(candidate.reason),
            style=None if candidate.won else "dim",
        )
    return table
