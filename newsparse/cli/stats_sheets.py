"""Statistics as tables of words and numbers, for a terminal and for a page alike."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsparse.batch.statistics import OutletCount, Share, Statistics
from newsparse.batch.timeline import Timeline, timeline
from newsparse.cli.wording import plain

#: So many spans of time stand side by side where outlets stand below one another.
ACROSS = 8

#: So many spans of time at least may stand below one another: the days of a month.
DOWN = 31

#: What a share is called that is one of nothing.
NO_SHARE = "–"


@attrs.frozen(kw_only=True)
class Sheet:
    """A table."""

    key: str
    """What it is of, for links."""
    title: str
    heads: tuple[str, ...]
    """What stands above the columns, of which the first holds words."""
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()
    """What has to be known of it."""
    words: int = 1
    """So many columns hold words, the others numbers."""


def sheets_of(statistics: Statistics, top: int) -> tuple[Sheet, ...]:
    """The tables of what was counted, of the largest `top` each; those without any row are left out."""
    made = (
        _overview(statistics),
        over_time(statistics, max(top, DOWN)),
        _outlets(statistics, top),
        across_time(statistics, top),
        _quoted(statistics, top),
        _anonymous(statistics, top),
        _cited(statistics, top),
        _citing(statistics, top),
    )
    return tuple(sheet for sheet in made if sheet.rows)


def _overview(statistics: Statistics) -> Sheet:
    lines = (
        ("articles", statistics.articles),
        ("quotations", statistics.quotes),
        ("quotations with a speaker", statistics.attributed.all),
        ("of these from an anonymous one", statistics.attributed.anonymous),
        ("sources, each once for each article", statistics.sources.all),
        ("of these anonymous", statistics.sources.anonymous),
    )
    shares = {3: statistics.attributed, 5: statistics.sources}
    return Sheet(
        key="all",
        title="In all",
        heads=("", "number", "share"),
        rows=tuple(
            (name, number(count), percent(shares[i]) if i in shares else "") for i, (name, count) in enumerate(lines)
        ),
        notes=tuple(_lacking(statistics)),
    )


def _lacking(statistics: Statistics) -> Iterator[str]:
    for field, articles in statistics.lacking:
        yield f"{number(articles)} of the articles were stored without their {field}."


def over_time(statistics: Statistics, most: int) -> Sheet:
    """Articles by day, month or year, in so many spans of time at most."""
    spans = timeline(statistics.days, most)
    return Sheet(
        key="time",
        title=f"Articles by {spans.unit if spans else 'day'}",
        heads=(spans.unit if spans else "day", "articles"),
        rows=tuple((label, number(count)) for label, count in zip(spans.labels, spans.counts, strict=True))
        if spans
        else (),
        notes=tuple(_undated(statistics, spans)),
    )


def _undated(statistics: Statistics, spans: Timeline | None) -> Iterator[str]:
    months = sum(count for day, count in statistics.days if len(day) == 7)
    years = sum(count for day, count in statistics.days if len(day) == 4)
    if spans is not None and spans.unit == "day" and months:
        yield f"Of {_articles(months)} only the month is known, no day; they are not in it."
    if spans is not None and spans.unit != "year" and years:
        yield f"Of {_articles(years)} only the year is known; they are not in it."
    if statistics.without_date:
        yield f"{_articles(statistics.without_date)} without a date."


def _outlets(statistics: Statistics, top: int) -> Sheet:
    return Sheet(
        key="outlets",
        title="Articles by outlet",
        heads=("outlet", "articles", "first", "last"),
        rows=tuple(
            (
                plain(outlet.outlet),
                number(outlet.articles),
                *((outlet.days[0][0], outlet.days[-1][0]) if outlet.days else ("", "")),
            )
            for outlet in statistics.outlets[:top]
        ),
        notes=(
            *((f"{_articles(statistics.without_outlet)} without an outlet.",) if statistics.without_outlet else ()),
            *_low_by(statistics, "outlets"),
        ),
    )


def across_time(statistics: Statistics, top: int, most: int = ACROSS) -> Sheet:
    """Outlets below one another, spans of time side by side."""
    spans = timeline(statistics.days, most)
    return Sheet(
        key="outlet-time",
        title="Articles by outlet over time",
        heads=("outlet", *(spans.labels if spans else ())),
        rows=tuple(
            (plain(outlet.outlet), *(number(count) if count else "" for count in in_spans(outlet, spans)))
            for outlet in statistics.outlets[:top]
        )
        if spans
        else (),
        notes=_low_by(statistics, "days of outlets"),
    )


def in_spans(outlet: OutletCount, spans: Timeline) -> list[int]:
    """The articles of an outlet in each of the spans."""
    counts = [0] * len(spans.labels)
    for day, articles in outlet.days:
        if (place := spans.place(day)) is not None:
            counts[place] += articles
    return counts


def _quoted(statistics: Statistics, top: int) -> Sheet:
    return Sheet(
        key="quoted",
        title="Most quoted sources",
        heads=("source", "kind", "quotations", "articles"),
        rows=tuple(
            (plain(source.name), source.kind, number(source.quotes), number(source.articles))
            for source in statistics.quoted[:top]
        ),
        notes=_low_by(statistics, "quoted"),
        words=2,
    )


def _anonymous(statistics: Statistics, top: int) -> Sheet:
    return Sheet(
        key="anonymous",
        title="Anonymous sources",
        heads=("outlet", "sources", "anonymous", "share", "quotations", "anonymous", "share"),
        rows=tuple(
            (name, *_shared(sources), *_shared(quotes)) for name, sources, quotes in anonymous_rows(statistics, top)
        ),
        notes=("Quotations are those with a known speaker.",),
    )


def anonymous_rows(statistics: Statistics, top: int) -> Iterator[tuple[str, Share, Share]]:
    """All outlets as one, then the largest; sources and quotations of each."""
    if statistics.sources.all:
        yield "all articles", statistics.sources, statistics.attributed
    for outlet in statistics.outlets[:top]:
        if outlet.sources.all:
            yield plain(outlet.outlet), outlet.sources, outlet.quotes


def _shared(share: Share) -> tuple[str, str, str]:
    return number(share.all), number(share.anonymous), percent(share)


def _cited(statistics: Statistics, top: int) -> Sheet:
    return Sheet(
        key="cited",
        title="Most cited outlets",
        heads=("outlet", "articles"),
        rows=tuple((plain(cited.outlet), number(cited.articles)) for cited in statistics.cited[:top]),
        notes=_low_by(statistics, "cited"),
    )


def _citing(statistics: Statistics, top: int) -> Sheet:
    return Sheet(
        key="citing",
        title="Who cites whom",
        heads=("outlet", "cites", "articles"),
        rows=tuple((plain(pair.by), plain(pair.outlet), number(pair.articles)) for pair in statistics.citing[:top]),
        notes=_low_by(statistics, "citing"),
        words=2,
    )


def _low_by(statistics: Statistics, name: str) -> tuple[str, ...]:
    """That the counts of a list are not exact, where there were too many names."""
    most = dict(statistics.low_by).get(name)
    return (f"There are too many names to keep: a count may be too low by up to {number(most)}.",) if most else ()


def number(count: int) -> str:
    """A number for a person.

    >>> number(1234567)
    '1,234,567'
    """
    return f"{count:,}"


def percent(share: Share) -> str:
    """A share for a person.

    >>> percent(Share(3, 1)), percent(Share(0, 0))
    ('33.3 %', '–')
    """
    return NO_SHARE if share.share is None else f"{share.share:.1%}".replace("%", " %")


def _articles(count: int) -> str:
    return f"{count:,} article{'' if count == 1 else 's'}"
