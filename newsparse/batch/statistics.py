"""What many stored articles have in common: who published when, who is quoted, who is left without a name, who cites whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

import attrs

from newsparse.batch.facts import Facts
from newsparse.batch.largest import MOST, Largest
from newsparse.batch.stored import Remark, read_stored

#: So many remarks are kept.
_REMARKS = 20


@attrs.frozen
class Share:
    """How many of some are anonymous."""

    all: int = 0
    """How many there are."""
    anonymous: int = 0
    """Those of sources whose identity the text withholds."""

    @property
    def share(self) -> float | None:
        """From 0 to 1; `None` where there are none at all."""
        return self.anonymous / self.all if self.all else None

    def to_dict(self) -> dict[str, Any]:
        """The values for JSON."""
        return {"all": self.all, "anonymous": self.anonymous, "share": self.share}


@attrs.frozen(kw_only=True)
class OutletCount:
    """What an outlet published."""

    outlet: str
    """Its name: the fullest that newsparse knows."""
    articles: int
    days: tuple[tuple[str, int], ...]
    """Its articles by date as far as that is known, in order."""
    sources: Share
    """The sources of its articles, each once for each article."""
    quotes: Share
    """The quotations of which the speaker is known."""

    def to_dict(self) -> dict[str, Any]:
        """The values for JSON."""
        return {
            "outlet": self.outlet,
            "articles": self.articles,
            "days": dict(self.days),
            "sources": self.sources.to_dict(),
            "quotes": self.quotes.to_dict(),
        }


@attrs.frozen(kw_only=True)
class SourceCount:
    """A source that has a name, and how often it is quoted."""

    name: str
    kind: str
    """A `SourceKind`."""
    quotes: int
    articles: int
    """The articles that quote it."""


@attrs.frozen(kw_only=True)
class CitedCount:
    """An outlet that is cited."""

    outlet: str
    articles: int
    """The articles of others in which it is."""


@attrs.frozen(kw_only=True)
class CitingCount:
    """That one outlet cites another."""

    by: str
    outlet: str
    articles: int
    """In how many articles."""


@attrs.frozen(kw_only=True)
class Statistics:
    """What is counted in stored articles. Lists begin with the largest."""

    articles: int
    outlets: tuple[OutletCount, ...]
    without_outlet: int
    """Articles of which nothing says who published them."""
    days: tuple[tuple[str, int], ...]
    """All articles by their dates as far as those are known, in order: `2015-07` are those of which only the month is known."""
    without_date: int
    quotes: int
    """All quotations, those with and those without a known speaker."""
    sources: Share
    """All sources, each once for each article."""
    attributed: Share
    """The quotations of which the speaker is known."""
    quoted: tuple[SourceCount, ...]
    """Named sources by how often they are quoted."""
    cited: tuple[CitedCount, ...]
    """Outlets by the articles that cite them; an outlet's own do not count."""
    citing: tuple[CitingCount, ...]
    """Who cites whom: a publisher whom its articles cite, and an outlet that they cite whom it cites in turn."""
    lacking: tuple[tuple[str, int], ...] = ()
    """Fields that are not stored of some articles, and of how many: they add nothing to what is counted of those fields."""
    low_by: tuple[tuple[str, int], ...] = ()
    """Lists in which there were too many names to keep, and by how much a count in them may be too low at most."""
    remarks: tuple[Remark, ...] = ()
    """The first of what is damaged or missing."""
    more_remarks: int = 0
    """How many more there are."""
    lost: bool = False
    """Whether anything is not counted that should have been."""

    def to_dict(self) -> dict[str, Any]:
        """The values as dictionaries, lists, strings and numbers."""
        return {
            "articles": self.articles,
            "without_outlet": self.without_outlet,
            "without_date": self.without_date,
            "days": dict(self.days),
            "quotes": self.quotes,
            "sources": self.sources.to_dict(),
            "attributed": self.attributed.to_dict(),
            "outlets": [outlet.to_dict() for outlet in self.outlets],
            "quoted": [attrs.asdict(source) for source in self.quoted],
            "cited": [attrs.asdict(outlet) for outlet in self.cited],
            "citing": [attrs.asdict(pair) for pair in self.citing],
            "lacking": dict(self.lacking),
            "low_by": dict(self.low_by),
            "lost": self.lost,
            "remarks": [str(remark) for remark in self.remarks],
            "more_remarks": self.more_remarks,
        }


def statistics_of(names: Iterable[str], *, top: int | None = None, most: int = MOST) -> Statistics:
    """What is counted in the articles in folders that `newsparse parse … -o` wrote, and in files of JSON lines or Parquet.

    Lists of names have their `top` largest, all that are kept by default. The articles are read one after the other. Of
    outlets, sources, pairs of outlets, and outlets with days, `most` to twice as many are kept in memory; where there are more, `low_by` says
    by how much a count may be too low. Damage is told in `remarks`; raises `OutputError` where an extra is missing.
    """
    count = _Count(most)
    for name in names:
        for one in read_stored(name):
            if isinstance(one, Remark):
                count.remark(one)
            else:
                count.add(one)
    return count.statistics(top)


class _Count:
    """The counts of articles, one after the other."""

    def __init__(self, most: int) -> None:
        self._articles = self._without_outlet = self._without_date = self._quotes = 0
        self._sources = [0, 0]
        self._speakers = [0, 0]
        self._days: Counter[str] = Counter()
        """There are no more than dates have values."""
        self._outlets: Largest[str] = Largest(5, most)
        """Articles; sources and the anonymous ones of them; quotations with a speaker and those of anonymous ones."""
        self._outlet_days: Largest[tuple[str, str]] = Largest(1, most)
        self._quoted: Largest[tuple[str, str]] = Largest(2, most)
        """By name and kind: quotations and articles."""
        self._cited: Largest[str] = Largest(1, most)
        self._citing: Largest[tuple[str, str]] = Largest(1, most)
        self._lacking: Counter[str] = Counter()
        self._remarks: list[Remark] = []
        self._more_remarks = 0
        self._lost = False

    def remark(self, remark: Remark) -> None:
        """Note what is damaged."""
        self._lost = self._lost or remark.lost
        if len(self._remarks) < _REMARKS:
            self._remarks.append(remark)
        else:
            self._more_remarks += 1

    def add(self, facts: Facts) -> None:
        """Count an article in."""
        sources = (len(facts.sources), sum(source.anonymous for source in facts.sources))
        speakers = (len(facts.speakers), sum(speaker.anonymous for speaker in facts.speakers))
        self._articles += 1
        self._quotes += facts.quotes
        for total, amounts in ((self._sources, sources), (self._speakers, speakers)):
            total[0] += amounts[0]
            total[1] += amounts[1]
        self._lacking.update(facts.lacking)
        if facts.day is not None:
            self._days[facts.day] += 1
        elif "date" not in facts.lacking:
            self._without_date += 1
        if facts.outlet is not None:
            self._outlets.add(facts.outlet, 1, *sources, *speakers)
            if facts.day is not None:
                self._outlet_days.add((facts.outlet, facts.day), 1)
        elif "outlet" not in facts.lacking:
            self._without_outlet += 1
        for speaker, quotes in Counter(facts.speakers).items():
            if not speaker.anonymous:
                self._quoted.add((speaker.name, speaker.kind), quotes, 1)
        for outlet in {cited.outlet for cited in facts.cited}:
            self._cited.add(outlet, 1)
        for by, outlet in {(cited.by, cited.outlet) for cited in facts.cited if cited.by is not None}:
            self._citing.add((by, outlet), 1)

    def statistics(self, top: int | None) -> Statistics:
        """What was counted."""
        low_by = {
            "outlets": self._outlets.low_by[0],
            "days of outlets": self._outlet_days.low_by[0],
            "quoted": self._quoted.low_by[0],
            "cited": self._cited.low_by[0],
            "citing": self._citing.low_by[0],
        }
        return Statistics(
            articles=self._articles,
            outlets=self._outlet_counts(top),
            without_outlet=self._without_outlet,
            days=tuple(sorted(self._days.items())),
            without_date=self._without_date,
            quotes=self._quotes,
            sources=Share(*self._sources),
            attributed=Share(*self._speakers),
            quoted=tuple(
                SourceCount(name=name, kind=kind, quotes=quotes, articles=articles)
                for (name, kind), (quotes, articles) in list(self._quoted)[:top]
            ),
            cited=tuple(
                CitedCount(outlet=outlet, articles=articles) for outlet, (articles,) in list(self._cited)[:top]
            ),
            citing=tuple(
                CitingCount(by=by, outlet=outlet, articles=articles)
                for (by, outlet), (articles,) in list(self._citing)[:top]
            ),
            lacking=tuple(self._lacking.items()),
            low_by=tuple((name, most) for name, most in low_by.items() if most),
            remarks=tuple(self._remarks),
            more_remarks=self._more_remarks,
            lost=self._lost,
        )

    def _outlet_counts(self, top: int | None) -> tuple[OutletCount, ...]:
        largest = list(self._outlets)[:top]
        days: dict[str, list[tuple[str, int]]] = {outlet: [] for outlet, _ in largest}
        for (outlet, day), (articles,) in self._outlet_days:
            if outlet in days:
                days[outlet].append((day, articles))
        return tuple(
            OutletCount(
                outlet=outlet,
                articles=articles,
                days=tuple(sorted(days[outlet])),
                sources=Share(sources, anonymous),
                quotes=Share(quotes, unnamed),
            )
            for outlet, (articles, sources, anonymous, quotes, unnamed) in largest
        )
