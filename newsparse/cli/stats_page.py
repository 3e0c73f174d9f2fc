"""Statistics as one page of HTML that needs nothing else: a chart of each kind of count with its table beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape

from newsparse.batch.statistics import Statistics
from newsparse.batch.timeline import timeline
from newsparse.cli import charts
from newsparse.cli.charts import Bar, Link
from newsparse.cli.stats_sheets import Sheet, anonymous_rows, in_spans, number, percent, sheets_of
from newsparse.cli.wording import plain

#: So many spans of time stand side by side in a chart.
_SPANS = 60

#: So many outlets stand at either side of who cites whom.
_SIDES = 16

#: A table of more columns stands below its chart instead of beside it.
_BESIDE = 5

_STYLE = """
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1d20; --quiet: #565b63; --rule: #d9dce1; --back: #eef0f3; --bar: #2f6db3; --second: #b4511f; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #15181c; --ink: #e8eaed; --quiet: #a9afb8; --rule: #3a4048; --back: #242930; --bar: #6ea8e8; --second: #f0936a; }
}
body { background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 84rem; padding: 1rem 1.5rem 4rem; }
h1 { font-size: 1.4rem; overflow-wrap: anywhere; } h2 { border-top: 1px solid var(--rule); font-size: 1.1rem; margin: 2.5rem 0 .8rem; padding-top: 1rem; }
.pair { display: grid; gap: 1.5rem 2.5rem; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); align-items: start; }
.below { grid-template-columns: minmax(0, 1fr); } .below .chart { max-width: 50rem; }
@media (max-width: 64rem) { .pair { grid-template-columns: minmax(0, 1fr); } }
.chart, .table { overflow: auto; } .table { max-height: 34rem; }
.chart:focus-visible, .table:focus-visible { outline: 2px solid var(--bar); outline-offset: 2px; }
svg { display: block; font: 13px system-ui, sans-serif; min-width: 34rem; width: 100%; }
.label { fill: var(--ink); } .quiet { fill: var(--quiet); font-size: 12px; } .grid { stroke: var(--rule); }
.bar { fill: var(--bar); } .second { fill: var(--second); } .back { fill: var(--back); }
.link { fill: none; stroke: var(--bar); stroke-opacity: .5; } .link:hover { stroke-opacity: 1; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; width: 100%; }
th, td { border-bottom: 1px solid var(--rule); padding: .2rem .8rem .2rem 0; text-align: left; vertical-align: top; }
thead th { background: var(--paper); color: var(--quiet); font-weight: normal; position: sticky; top: 0; } tbody th { font-weight: normal; min-width: 8rem; } tbody th, td { overflow-wrap: anywhere; }
.number { text-align: right; white-space: nowrap; } .note { color: var(--quiet); margin: .5rem 0 0; }
""".strip()

#: What a browser may do with the page: nothing but use its own style, whatever is written in it.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def statistics_page(statistics: Statistics, name: str, top: int) -> str:
    """The page, of the largest `top` of each list. `name` is what was counted, for the title."""
    title = f"{number(statistics.articles)} articles in {plain(name)}"
    return "\n".join(
        (
            "<!doctype html>",
            '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body><main>",
            f"<h1>{escape(title)}</h1>",
            *(line for sheet in sheets_of(statistics, top) for line in _section(statistics, sheet, top)),
            *_remarks(statistics),
            "</main></body></html>",
            "",
        )
    )


def _section(statistics: Statistics, sheet: Sheet, top: int) -> Iterator[str]:
    draw = _CHARTS.get(sheet.key)
    place = "pair below" if len(sheet.heads) > _BESIDE else "pair"
    yield f'<section aria-labelledby="{sheet.key}"><h2 id="{sheet.key}">{escape(sheet.title)}</h2><div class="{place}">'
    if draw is not None:
        yield f'<div class="chart" role="region" tabindex="0" aria-label="{escape(sheet.title)}, chart">{draw(statistics, top)}</div>'
    yield f'<div class="table" role="region" tabindex="0" aria-label="{escape(sheet.title)}, table">'
    yield from _table(sheet)
    yield from (f'<p class="note">{escape(note)}</p>' for note in sheet.notes)
    yield "</div></div></section>"


def _table(sheet: Sheet) -> Iterator[str]:
    heads = "".join(
        f'<th scope="col"{_number(place, sheet)}>{escape(head)}</th>' for place, head in enumerate(sheet.heads)
    )
    yield f"<table><thead><tr>{heads}</tr></thead><tbody>"
    for first, *others in sheet.rows:
        cells = "".join(f"<td{_number(i, sheet)}><bdi>{escape(cell)}</bdi></td>" for i, cell in enumerate(others, 1))
        yield f'<tr><th scope="row"><bdi>{escape(first)}</bdi></th>{cells}</tr>'
    yield "</tbody></table>"


def _number(place: int, sheet: Sheet) -> str:
    return "" if place < sheet.words else ' class="number"'


def _remarks(statistics: Statistics) -> Iterator[str]:
    if statistics.remarks:
        yield '<section aria-labelledby="remarks"><h2 id="remarks">What could not be counted</h2><ul>'
        yield from (f"<li>{escape(plain(str(remark)))}</li>" for remark in statistics.remarks)
        if statistics.more_remarks:
            yield f"<li>{number(statistics.more_remarks)} more of this sort</li>"
        yield "</ul></section>"


def _time(statistics: Statistics, _: int) -> str:
    spans = timeline(statistics.days, _SPANS)
    if spans is None:
        return ""
    most = max(spans.counts)
    told = f"{len(spans.labels)} columns; the highest is {spans.labels[spans.counts.index(most)]} with {most:,}."
    return charts.columns("chart-time", f"Articles by {spans.unit}", told, spans.labels, spans.counts)


def _outlets(statistics: Statistics, top: int) -> str:
    rows = [Bar(plain(outlet.outlet), outlet.articles, number(outlet.articles)) for outlet in statistics.outlets[:top]]
    return charts.bars("chart-outlets", "Articles by outlet", _longest(rows), rows)


def _outlet_time(statistics: Statistics, top: int) -> str:
    spans = timeline(statistics.days, _SPANS)
    if spans is None:
        return ""
    rows = [(plain(outlet.outlet), in_spans(outlet, spans)) for outlet in statistics.outlets[:top]]
    told = f"A line for each outlet from {spans.labels[0]} to {spans.labels[-1]}, darker where it has more articles."
    return charts.heat("chart-outlet-time", f"Articles by outlet and {spans.unit}", told, spans.labels, rows)


def _quoted(statistics: Statistics, top: int) -> str:
    rows = [Bar(plain(source.name), source.quotes, number(source.quotes)) for source in statistics.quoted[:top]]
    return charts.bars("chart-quoted", "Quotations of the most quoted sources", _longest(rows), rows)


def _anonymous(statistics: Statistics, top: int) -> str:
    rows = [
        Bar(name, sources.share or 0.0, f"{percent(sources)} of {number(sources.all)}")
        for name, sources, _ in anonymous_rows(statistics, top)
    ]
    told = f"Bars of 0 to 100 percent; in all articles {percent(statistics.sources)}."
    return charts.bars("chart-anonymous", "Share of anonymous sources", told, rows, full=1.0)


def _cited(statistics: Statistics, top: int) -> str:
    rows = [Bar(plain(cited.outlet), cited.articles, number(cited.articles)) for cited in statistics.cited[:top]]
    return charts.bars("chart-cited", "Articles that cite an outlet", _longest(rows), rows)


def _citing(statistics: Statistics, top: int) -> str:
    drawn: list[Link] = []
    lefts: set[str] = set()
    rights: set[str] = set()
    for pair in statistics.citing[:top]:
        by, outlet = plain(pair.by), plain(pair.outlet)
        if len(lefts | {by}) <= _SIDES and len(rights | {outlet}) <= _SIDES:
            lefts.add(by)
            rights.add(outlet)
            drawn.append(Link(by, outlet, pair.articles, f"{by} cites {outlet}: {pair.articles:,}"))
    told = (
        f"Lines from {len(lefts)} outlets at the left to {len(rights)} that they cite, broader where more articles do."
    )
    return charts.links("chart-citing", "Who cites whom", told, drawn)


def _longest(rows: list[Bar]) -> str:
    return f"{len(rows)} bars; the longest is {rows[0].label} with {rows[0].shown}." if rows else "Nothing to show."


#: The chart that stands beside a table.
_CHARTS: dict[str, Callable[[Statistics, int], str]] = {
    "time": _time,
    "outlets": _outlets,
    "outlet-time": _outlet_time,
    "quoted": _quoted,
    "anonymous": _anonymous,
    "cited": _cited,
    "citing": _citing,
}
