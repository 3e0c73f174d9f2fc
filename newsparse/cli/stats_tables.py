"""Tables on a terminal. Needs the extra `cli`."""

from __future__ import annotations

from rich.table import Table
from rich.text import Text

from newsparse.cli.show import output_console
from newsparse.cli.stats_sheets import Sheet


def print_sheets(sheets: tuple[Sheet, ...]) -> None:
    """Print the tables, one below the other, as wide as the terminal at most."""
    console = output_console()
    for i, sheet in enumerate(sheets):
        if i:
            console.print()
        console.print(Text(sheet.title, "bold"))
        table = Table(box=None, padding=(0, 0, 0, 2), header_style="dim")
        for place, head in enumerate(sheet.heads):
            words = place < sheet.words
            table.add_column(
                Text(head),
                justify="left" if words else "right",
                overflow="fold" if words else "ellipsis",
                no_wrap=not words,
            )
        for row in sheet.rows:
            table.add_row(*map(Text, row))
        console.print(table)
        for note in sheet.notes:
            console.print(Text(f"  {note}", "dim"))
