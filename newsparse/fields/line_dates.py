"""The dates of publication and change of a plain text."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsparse.fields.date import Dates
from newsparse.fields.dateline import read_dateline
from newsparse.fields.line_features import WIRE, Line
from newsparse.lexicon.wire_stamps import read_stamp
from newsparse.lexicon.written_dates import WrittenDate, find_dates, read_date
from newsparse.model.date import NewsDate
from newsparse.model.kinds import EvidenceSource, Precision
from newsparse.model.span import Evidence

#: How far above the headline, below the first paragraph and below the last one a date may stand.
_ABOVE, _PAST_FIRST, _PAST_LAST = 8, 3, 10
#: How far below the headline one may stand between paragraphs: a dek, a caption, a summary go before it.
_BELOW = 16
#: How far a date among other labels may stand from the headline.
_CLOSE = 6
_LABELS = re.compile(r"[|•·/]|\d[:.h]\d\d")
#: Words before a date of change, in the languages that pages come in.
_CHANGED = re.compile(
    r"updat|modif|aktualis|actuali|mis à jour|atualiz|aggiorn|bijgewerkt|aktualiz|uppdat|oppdat|opdat|päivitetty|обновл|更新|수정|edited",
    re.IGNORECASE,
)
#: A date that opens a paragraph: '06.11.23 - The mayor …'.
_OPENS = re.compile(r"\s?(?:[-–—|:]|Uhr)")
#: Lines with a date relative to the day when the text was fetched are short.
_RELATIVE = 60
_PRECISE = (Precision.MINUTE, Precision.DAY)


class FoundDates(NamedTuple):
    """The dates and the numbers of the lines that say little else."""

    dates: Dates
    lines: tuple[int, ...]


def find_text_dates(
    lines: Sequence[Line],
    top: int,
    signed: Sequence[int],
    *,
    language: str | None,
    published: dt.date | None,
    retrieved: dt.date | None,
) -> FoundDates:
    """The dates of publication and change: of the lines near the headline that are dates, those that sign, those below the text,
    the dateline.
    """
    solids = [i for i, line in enumerate(lines) if line.solid and i > top]
    first, last = (solids[0], solids[-1]) if solids else (len(lines), len(lines))
    stated: NewsDate | None = None
    changed: NewsDate | None = None
    used: list[int] = []
    rough: NewsDate | None = None
    for i in _order(len(lines), top, first, last, signed):
        line = lines[i]
        if i == top or line.sort == WIRE or (line.solid and i not in signed):
            continue
        near = retrieved is not None and len(line.text) < _RELATIVE
        if not (
            line.is_date or near or (line.dates and (line.is_byline or i in signed or _among_labels(line, i - top)))
        ):
            continue
        before, after = _parted(line.text)
        if changed is None and after and (date := read_date(after, language=language, base=retrieved)) is not None:
            changed = NewsDate(date.value, date.precision, after, (_evidence(lines, i),))
            used.append(i)
        if stated is None and any(map(str.isdigit, before)):
            date = read_date(before, language=language, base=retrieved)
            if date is None:
                continue
            found = NewsDate(date.value, date.precision, before.strip(), (_evidence(lines, i),))
            if date.precision in _PRECISE:
                stated = found
                used.append(i)
            elif rough is None and abs(i - top) <= _CLOSE:
                rough = found
        if stated is not None and changed is not None:
            break
    stated = stated or changed or _of_prose(lines, solids, language, published) or rough or _of_stamp(lines)
    return FoundDates(Dates(published=stated, modified=changed), tuple(dict.fromkeys(used)))


def _order(count: int, top: int, first: int, last: int, signed: Sequence[int]) -> Iterator[int]:
    """Numbers of lines in the order in which their dates are believed."""
    head = range(max(0, top - _ABOVE), min(count, max(first, top + 1) + _PAST_FIRST + 1))
    yield from sorted(head, key=lambda i: (abs(i - top - 2), i))
    yield from (i for i in signed if i not in head)
    yield from range(head.stop, min(count, top + 1 + _BELOW))
    yield from (i for i in range(last + 1, min(count, last + 1 + _PAST_LAST)) if i not in head)
    yield from (i for i in range(max(last + 1 + _PAST_LAST, count - 3), count) if i not in head)


def _among_labels(line: Line, distance: int) -> bool:
    """Whether a line by the headline is a row of labels with a date or a time of day: 'Sport | Jane Roe | 5 May 2024 | 3 comments'."""
    return abs(distance) <= _CLOSE and _LABELS.search(line.text) is not None


def _parted(text: str) -> tuple[str, str]:
    """What stands before a word of change, and the rest from it on: 'May 3, 2024 | Updated May 4, 2024'."""
    change = _CHANGED.search(text)
    return (text, "") if change is None else (text[: change.start()], text[change.start() :])


def _of_prose(
    lines: Sequence[Line], solids: Sequence[int], language: str | None, published: dt.date | None
) -> NewsDate | None:
    """The date that the first paragraph opens with, or its dateline's where that has a year."""
    for i in solids[:2]:
        head = lines[i].text[:120]
        if not any(map(str.isdigit, head)):
            continue
        dates: tuple[WrittenDate, ...] = find_dates(head[:40], language=language)
        if dates and dates[0].start == 0 and dates[0].precision in _PRECISE and _OPENS.match(head, dates[0].end):
            return NewsDate(dates[0].value, dates[0].precision, head[: dates[0].end], (_evidence(lines, i),))
        line = read_dateline(head, language=language, published=published)
        if line is not None and line.date is not None:
            return NewsDate(line.date.value, line.date.precision, line.date.raw, (_evidence(lines, i),))
    return None


def _of_stamp(lines: Sequence[Line]) -> NewsDate | None:
    """The moment that the wire stamped on the report, where nothing else tells its day."""
    for i in range(len(lines) - 1, max(-1, len(lines) - 1 - _PAST_LAST), -1):
        if lines[i].sort == WIRE and (moment := read_stamp(lines[i].text)) is not None:
            return NewsDate(moment, Precision.MINUTE, lines[i].text, (_evidence(lines, i),))
    return None


def _evidence(lines: Sequence[Line], number: int) -> Evidence:
    return Evidence(EvidenceSource.TEXT, f"line {number}", lines[number].text)
