"""What an outlet says about its own article: corrections, clarifications, editor's notes, updates, and the day that each names."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from newsparse.fields.furniture import region_kinds
from newsparse.lexicon.letters import holds_one
from newsparse.lexicon.notice_words import (
    CHANGE_WORD,
    CHANGED,
    CLARIFIED,
    ERROR,
    FIRST_PUBLISHED,
    KINDS,
    LABEL,
    LABEL_STARTS,
    OTHER_VERSION_WORDS,
    PLAIN_KINDS,
    PLAIN_LABEL,
    VERSION,
    VERSION_REACH,
    VERSION_WORDS,
)
from newsparse.lexicon.written_dates import WrittenDate, find_dates
from newsparse.model.content import Notice
from newsparse.model.date import NewsDate
from newsparse.model.kinds import EvidenceSource, FurnitureKind, NoticeKind, Precision
from newsparse.model.span import Evidence
from newsparse.reading.page import Page

#: How far into a paragraph its label, its sentence about the change and its day are looked for.
_HEAD = 240
#: A label's own part of the paragraph, its date and time included.
_LABEL = 90
#: The decoration that may stand before a label.
_DECORATION = " \t\xa0*[(/_•■▪【［〈《–—-"
#: A sentence about the change has few words before it: "Note: In an earlier version of this article".
_BEFORE_SENTENCE = 90

#: The end of a label right behind its words.
_ENDS = re.compile(r"\s?[\])*]{0,2}\s?(?:[:：]|[–—-]{1,2}(?=\s)|$)|[】］〉》\])]")
#: Other words that a label may have behind it: "Correction appended:", "Update to this story:", "Update 2:".
_MORE = re.compile(
    r"\s(?:appended|no\.?\s?\d{1,2}|\#?\d{1,2}|i{1,3}|(?:to|on|for|from)\s(?:this|our|the|an?)\s(?:\w{2,12}\s)?\w{2,12}|and\s\w{4,14}|vom|zum\s(?:artikel|text|beitrag))"
    r"\s?[\])]?\s?(?:[:：]|[–—-](?=\s)|$)",
    re.IGNORECASE,
)
#: A plain label ends at the next of these, a few words on.
_PLAIN_ENDS = re.compile(r"[^:：.!?–—\n]{0,40}(?:[:：]|\.\s|\s[–—-]\s|$|[】］])")
#: What may stand between a label and its date, and between the date and the end of the label.
_TO_DATE = re.compile(
    r"[\s,;(\[|/–—-]{0,4}(?:(?:on|at|of|from|am|vom|um|le|du|el|del|de|em|de|il|del|op|van|dnia|z|от)\s)?",
    re.IGNORECASE,
)
_FROM_DATE = re.compile(r"[^:：.!?–—]{0,30}?[)\]]{0,2}\s?(?:[:：]|[–—-](?=\s)|\.\s|\s?$)|[)\]]")
#: A clock alone: "Update, 13:17 Uhr:", "UPDATE 5:30 p.m.:".
_CLOCK = re.compile(
    r"[\s,(\[|–—-]{0,4}(?:at\s|um\s|à\s|a\slas\s|às\s|alle\s|om\s)?\d{1,2}(?:[:.h]\d\d)?\s?(?:uhr|[ap]\.?\s?m\.?|h)?(?:\s[A-Z]{2,4})?\s?[)\]]?\s?[:：–—-]",
    re.IGNORECASE,
)
_OPENS_WITH_DATE = re.compile(r"\s{0,2}(?:(?:on|am|le|el|em|il|op|w\sdniu)\s)?", re.IGNORECASE)
_NEAR = 30
_SENTENCE_ENDS = re.compile(r"[.!?]\s|[。！？]")
#: A note from before the day of publication is none; one without a year is from the year that follows that day.
_A_YEAR = dt.timedelta(days=358)
_VAGUE = (Precision.YEAR, Precision.MONTH)

#: Notices outside the body stand close to it, are longer than a link to the list of corrections and no invitation to write.
_ABOVE, _BELOW = 6, 20
_LEAST_OUTSIDE, _LONGEST = 40, 2000
_INVITES = re.compile(
    r"@|\b(?:polic(?:y|ies)|submit|suggest a|report an?|let us know|click here|contact us|learn more|mail(?:en)? sie|schreiben sie|signaler)\b",
    re.IGNORECASE,
)
_OUTSIDE_KINDS = frozenset(("paragraph", "list-item", "blockquote"))
#: Where notices of this article do not stand.
_CLOSED = frozenset(
    (
        FurnitureKind.COMMENT,
        FurnitureKind.NAVIGATION,
        FurnitureKind.TEASER,
        FurnitureKind.NEWSLETTER,
        FurnitureKind.ADVERT,
    )
)
#: What is right below the body is the article's own even where a label of the layout makes a teaser of it.
_RIGHT_BELOW = 3
#: A label alone heads a notice among so many last paragraphs of a body.
_LAST = 4
#: A notice has so many characters behind its label.
_LEAST = 6


def notice_of(text: str, *, language: str | None = None, published: dt.date | None = None) -> Notice | None:
    """The notice that a paragraph is, or `None`: 'Correction, Nov. 3, 2021: The harbour opened in May' → a correction of that day.

    A day without a year is the first such day after `published`.
    """
    labelled = _label(text, language, published)
    if labelled is not None:
        kind, date, end = labelled
        if len(text) - end < _LEAST and date is None:
            return None  # a heading, or a link to the list of all corrections
        date = date or _told_date(text, end, language, published)
        return Notice(kind, text, date)
    head = text[:_HEAD]
    if CHANGED.match(head) is None and not _tells_a_version(head):
        return None
    kind = NoticeKind.UPDATE
    if VERSION.search(head) is not None or ERROR.search(text[:2000]) is not None:
        kind = NoticeKind.CORRECTION
    elif CLARIFIED.search(head) is not None:
        kind = NoticeKind.CLARIFICATION
    return Notice(kind, text, _told_date(text, 0, language, published))


def _tells_a_version(head: str) -> bool:
    """Whether the beginning of a paragraph soon speaks of an earlier version of its article."""
    low = head[: _BEFORE_SENTENCE + VERSION_REACH].lower()
    if not holds_one(low, VERSION_WORDS) and (low.isascii() or not holds_one(low, OTHER_VERSION_WORDS)):
        return False
    found = VERSION.search(head)
    return found is not None and found.start() <= _BEFORE_SENTENCE


class _Label(NamedTuple):
    """What a label announces, the day in it, and where it ends."""

    kind: NoticeKind
    date: NewsDate | None
    end: int


def _label(text: str, language: str | None, published: dt.date | None) -> _Label | None:
    """The label that a paragraph opens with, `None` if it is news: "Updated guidance says …"."""
    start = text[:24].lower().lstrip(_DECORATION)
    if start[:3] not in LABEL_STARTS and start[:2] not in LABEL_STARTS:
        return None
    head = text[:_LABEL]
    plain = PLAIN_LABEL.match(head)
    match = plain or LABEL.match(head)
    if match is None or match.lastgroup is None:
        return None
    kinds = PLAIN_KINDS if plain is not None else KINDS
    kind, end = kinds[int(match.lastgroup[1:])], match.end()
    if (ends := _ENDS.match(head, end)) is not None:
        return _Label(kind, None, ends.end())
    dated = _date_in_label(head, end, language, published)
    if dated is not None:
        date, stop = dated
        return _Label(kind, date, stop)
    more = _CLOCK.match(head, end) or _MORE.match(head, end)
    if more is None and plain is not None:
        more = _PLAIN_ENDS.match(head, end)
    return None if more is None else _Label(kind, None, more.end())


def _date_in_label(
    head: str, start: int, language: str | None, published: dt.date | None
) -> tuple[NewsDate, int] | None:
    """The date that a label states, and where the label ends: ", Nov. 3, 2021: "."""
    date = _date_at(head, start, language, published, _TO_DATE)
    if date is None:
        return None
    ends = _FROM_DATE.match(head, date.end)
    return None if ends is None else (_news_date(head, date), ends.end())


def _date_at(
    text: str, start: int, language: str | None, published: dt.date | None, before: re.Pattern[str]
) -> WrittenDate | None:
    """The date that stands right after `start`, with nothing but `before` between."""
    rest = text[start : start + _LABEL]
    for date in _dates(rest, language, published)[:1]:
        if (lead := before.match(rest)) is not None and lead.end() >= date.start:
            return date._replace(start=date.start + start, end=date.end + start)
    return None


def _dates(text: str, language: str | None, published: dt.date | None) -> list[WrittenDate]:
    """The days in a text, those without a year counted from that of publication."""
    base = None if published is None else _day(published) + _A_YEAR
    return [date for date in find_dates(text, language=language, base=base) if date.precision not in _VAGUE]


def _told_date(text: str, start: int, language: str | None, published: dt.date | None) -> NewsDate | None:
    """The day on which the notice says that the article was changed: "was amended on 5 May 2020", ": On May 6, 2025, I added"."""
    opening = _date_at(text, start, language, published, _OPENS_WITH_DATE) if start else None
    if opening is not None:
        return _news_date(text, opening)
    head = text[start : start + _HEAD]
    for date in _dates(head, language, published):
        before, after = head[max(0, date.start - 2 * _NEAR) : date.start], head[date.end : date.end + _NEAR]
        before = _SENTENCE_ENDS.split(before)[-1]
        after = _SENTENCE_ENDS.split(after)[0]
        if FIRST_PUBLISHED.search(before) is None and (CHANGE_WORD.search(before) or CHANGE_WORD.search(after)):
            return _news_date(head, date)
    return None


def _news_date(text: str, date: WrittenDate) -> NewsDate:
    raw = text[date.start : date.end]
    return NewsDate(date.value, date.precision, raw, (Evidence(EvidenceSource.TEXT, "notice", raw),))


def _day(value: dt.date) -> dt.date:
    return value.date() if isinstance(value, dt.datetime) else value


def notices_in(
    texts: Sequence[str], *, language: str | None = None, published: dt.date | None = None
) -> tuple[Notice, ...]:
    """The notices among a body's paragraphs; under a label of its own near the end, the paragraph after it."""
    found: list[Notice] = []
    headed: _Label | None = None
    for place, text in enumerate(texts):
        notice = notice_of(text, language=language, published=published)
        if notice is None and headed is not None:
            notice = _under(headed, text, language, published)
        if notice is not None:
            found.append(notice)
        headed = _label_alone(text, language, published) if place >= len(texts) - _LAST else None
    return tuple(found)


def _label_alone(text: str, language: str | None, published: dt.date | None) -> _Label | None:
    """The label that is all of a line: 'Correction'."""
    label = _label(text, language, published) if len(text) <= _LABEL else None
    return label if label is not None and len(text) - label.end < _LEAST else None


def _under(label: _Label, text: str, language: str | None, published: dt.date | None) -> Notice:
    return Notice(label.kind, text, label.date or _told_date(text, 0, language, published))


def notices_beside(
    page: Page, chosen: frozenset[int], *, language: str | None, published: dt.date | None
) -> dict[int, Notice]:
    """The notices around the body that are not part of it, by the number of their block.

    Updates by a mere label are left out: what is labelled so outside the body is a teaser's headline.
    """
    found: dict[int, Notice] = {}
    if not chosen:
        return found
    kinds = page.once(region_kinds)
    end = max(chosen)
    first, last = max(0, min(chosen) - _ABOVE), end + _BELOW
    headed: _Label | None = None
    for block in page.blocks[first : last + 1]:
        text, above, headed = block.text, headed, None
        kind = kinds[block.region]
        linked = sum(link.end - link.start for link in block.links)
        own = kind is FurnitureKind.TEASER and 2 * linked < len(text) and 0 < block.number - end <= _RIGHT_BELOW
        if block.number in chosen or (kind in _CLOSED and not own):
            continue
        if len(text) < _LEAST_OUTSIDE:
            headed = _label_alone(text, language, published)
            continue
        if block.kind not in _OUTSIDE_KINDS or len(text) > _LONGEST or _INVITES.search(text[:_HEAD]) is not None:
            continue
        notice = notice_of(text, language=language, published=published)
        if notice is None and above is not None:
            notice = _under(above, text, language, published)
        if notice is not None and not (notice.kind is NoticeKind.UPDATE and CHANGED.search(text[:_HEAD]) is None):
            found[block.number] = notice
    return found
