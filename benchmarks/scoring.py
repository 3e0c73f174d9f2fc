"""How right an extractor is on a page: its answers beside what people say the page says."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import attrs

#: What can be scored. A page counts for a field only if its gold has it.
FIELDS = ("headline", "authors", "day", "body", "must", "must_not")

#: A letter of scripts that put no spaces between words is a word by itself.
_WORD = re.compile(r"[぀-ヿ㐀-鿿가-힯]|(?:(?![぀-ヿ㐀-鿿가-힯])\w)+")


@attrs.frozen(kw_only=True)
class Answer:
    """What an extractor makes of a page; `None` and `()`: it finds nothing."""

    headline: str | None = None
    authors: tuple[str, ...] = ()
    day: str | None = None
    """The day of publication, as ISO 8601."""
    body: str = ""


class Gold(NamedTuple):
    """What a page says; `None`: nobody looked."""

    headline: str | None
    authors: tuple[str, ...] | None
    day: str | None
    body: str | None
    must: tuple[str, ...] | None
    """Fragments that stand in the body."""
    must_not: tuple[str, ...] | None
    """Fragments that do not."""


def gold_of(case: Mapping[str, Any]) -> Gold:
    """What a line of a folder's manifest says, without the day that its page speaks against."""
    gold = case["gold"]
    day = None if "date_published" in case.get("doubts", ()) else gold.get("date_published")
    return Gold(
        headline=gold.get("headline"),
        authors=_tuple(gold.get("authors")),
        day=None if day is None else day[:10],
        body=gold.get("body"),
        must=_tuple(gold.get("must_contain")),
        must_not=_tuple(gold.get("must_not_contain")),
    )


def _tuple(values: Iterable[str] | None) -> tuple[str, ...] | None:
    return None if values is None else tuple(values)


@attrs.define
class Score:
    """How right an extractor is on all pages, field by field."""

    right: dict[str, float] = attrs.field(factory=lambda: defaultdict(float))
    """What it has right: headlines, names, days, fragments; of bodies the sum of their F1."""
    asked: Counter[str] = attrs.field(factory=Counter)
    """How much there is to have right."""
    given: Counter[str] = attrs.field(factory=Counter)
    """How many names it gives."""
    pages: Counter[str] = attrs.field(factory=Counter)
    """The pages that count for each field."""

    def add(self, gold: Gold, answer: Answer | None) -> None:
        """Count a page; `None` where the extractor raised, which is wrong in every field."""
        if gold.headline is not None:
            self._count("headline", answer is not None and is_same(answer.headline, gold.headline))
        if gold.authors is not None:
            names = answer.authors if answer is not None else ()
            self._count("authors", common_names(names, gold.authors), len(gold.authors))
            self.given["authors"] += len(names)
        if gold.day is not None:
            self._count("day", answer is not None and answer.day == gold.day)
        if gold.body is not None:
            self._count("body", word_f1(answer.body, gold.body) if answer is not None else 0.0)
        if gold.must is not None:
            self._count("must", held(answer.body, gold.must) if answer is not None else 0, len(gold.must))
        if gold.must_not is not None:
            found = held(answer.body, gold.must_not) if answer is not None else len(gold.must_not)
            self._count("must_not", found, len(gold.must_not))

    def _count(self, field: str, right: float, asked: int = 1) -> None:
        self.right[field] += right
        self.asked[field] += asked
        self.pages[field] += 1

    def value(self, field: str) -> float | None:
        """The score of a field from 0 to 1; `None` where no page has it."""
        if not self.asked[field]:
            return None
        if field == "authors":
            return 2 * self.right[field] / (self.asked[field] + self.given[field])
        return self.right[field] / self.asked[field]


def letters(text: str) -> str:
    """A text's letters and digits, without case, marks of typesetting and spaces.

    >>> letters("“It’s Über-late” ")
    'itsüberlate'
    """
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))


def is_same(found: str | None, gold: str) -> bool:
    """Whether two headlines have the same letters and digits in the same order."""
    return found is not None and letters(found) == letters(gold)


def common_names(found: Iterable[str], gold: Iterable[str]) -> int:
    """How many names are in both, each as often as it is in both."""
    return (Counter(map(letters, found)) & Counter(map(letters, gold))).total()


def word_f1(found: str, gold: str) -> float:
    """The harmonic mean of precision and recall over words, counted as often as they stand in both texts.

    >>> word_f1("the ferry is back", "The ferry is late")
    0.75
    """
    ours, theirs = Counter(words_of(found)), Counter(words_of(gold))
    total = ours.total() + theirs.total()
    return 2 * (ours & theirs).total() / total if total else 1.0


def words_of(text: str) -> list[str]:
    """A text's words, without case; each letter of Chinese, Japanese and Korean is one."""
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold())


def held(body: str, fragments: Iterable[str]) -> int:
    """How many of some fragments stand in a body, by their letters and digits."""
    inside = letters(body)
    return sum(letters(fragment) in inside for fragment in fragments)
