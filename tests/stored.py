"""Stored articles made for tests: made up ones as a run writes them."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

from newsparse import Article, Byline, Citation, Headline, NewsDate, Precision, Quote, Source, SourceKind, Span
from newsparse.model.attribution import Anonymity

TEXT = "The ferry is back. It left at noon, people said."


def source(name: str, kind: SourceKind = SourceKind.PERSON, *, anonymous: bool = False) -> Source:
    """Somebody who is cited."""
    return Source(key=f"s-{name}", name=name, kind=kind, anonymity=Anonymity(name) if anonymous else None)


def outlet(name: str) -> Source:
    """An outlet that is cited."""
    return source(name, SourceKind.OUTLET)


def cites(cited: Source, *inner: Citation) -> Citation:
    """A node of the citation tree."""
    return Citation(source=cited, span=Span(0, 3, TEXT[:3]), citations=inner)


def article(
    publisher: str | None = None,
    day: str | None = None,
    *,
    says: tuple[Source | None, ...] = (),
    sources: tuple[Source, ...] = (),
    citations: tuple[Citation, ...] = (),
) -> Article:
    """An article with a quotation for each of those who say something in it."""
    speakers = [speaker for speaker in says if speaker is not None]
    return Article(
        headline=Headline(text="The ferry is back"),
        byline=Byline(text="By Ada Brightwater"),
        text=TEXT,
        outlet=publisher,
        date=None if day is None else _date(day),
        quotes=tuple(
            Quote(key=f"q{i}", kind="indirect", parts=(Span(19, 34, TEXT[19:34]),), speaker=speaker)
            for i, speaker in enumerate(says)
        ),
        sources=tuple({one.key: one for one in (*speakers, *sources)}.values()),
        citations=citations,
    )


def _date(day: str) -> NewsDate:
    """A date as far as it is known: `2015`, `2015-07`, `2015-07-05`, or with an hour behind that."""
    known = {4: Precision.YEAR, 7: Precision.MONTH, 10: Precision.DAY}.get(len(day), Precision.MINUTE)
    value = (
        dt.datetime.fromisoformat(day) if known is Precision.MINUTE else dt.date.fromisoformat((day + "-01-01")[:10])
    )
    return NewsDate(value, known, day)


def write_lines(path: Path, *articles: Article) -> Path:
    """A file of JSON lines."""
    path.write_text("".join(one.to_json() + "\n" for one in articles), "utf-8")
    return path


def folder(path: Path, *parts: tuple[Article, ...], complete: bool = True) -> Path:
    """A folder as a run leaves it."""
    path.mkdir()
    lines: list[dict[str, object]] = [{"newsparse": 1, "form": "json"}]
    for number, articles in enumerate(parts):
        name = f"part-{number:05}.jsonl"
        write_lines(path / name, *articles)
        lines.append({"part": number, "file": name, "records": "0", "ends": ["", ""], "articles": len(articles)})
    if complete:
        lines.append({"complete": True})
    (path / "manifest.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    return path
