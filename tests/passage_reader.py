"""Passages with the sources and quotations that they are expected to give: `passages/*.txt`, read, run and compared.

`passages/README.md` tells how a passage is written down.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path

import attrs

from newsparse import Article, parse_article

FOLDER = Path(__file__).parent / "passages"

NOBODY = "nobody"
"""Stands for a speaker whom the text leaves open."""

_TITLE = "=== "
_EXPECTED = "--- expected"
_HEAD = ("language", "published", "outlet", "format", "headline", "pending")
_KINDS = ("direct", "mixed", "indirect", "block")
_DAY = re.compile(r"\d{4}-\d{2}(?:-\d{2})?")
#: `Reuters > Ann Pell: mixed "it was "nearly there"" (2024-05-13, anonymous, reason "because …")`
_QUOTATION = re.compile(
    r'(?P<chain>.+?): (?P<kind>\w+) "(?P<parts>.+?)"(?: \((?P<details>[^()]*)\))?',
)
_REASON = re.compile(r',? ?reason "(?P<reason>.*)"')
#: `source Ann Pell: person, role "harbour master", mentions "Ann Pell" "she"`
_SOURCE = re.compile(r'source (?P<name>.+?): (?P<kind>\w+)(?P<more>(?:, \w+(?: "[^"]*")+)*)')
_ATTRIBUTE = re.compile(r', (?P<name>\w+)(?P<values>(?: "[^"]*")+)')
_NOT = re.compile(r'not "(?P<words>.+)"')
_ATTRIBUTES = ("role", "affiliation", "mentions", "reason", "url", "count")


class PassageError(ValueError):
    """A passage that is not written as it should be."""


@attrs.frozen(kw_only=True)
class Quotation:
    """A quotation with all that passages say about one."""

    chain: tuple[str, ...]
    """From the outermost source to the speaker; `(NOBODY,)` where the speaker is open."""
    kind: str
    parts: tuple[str, ...]
    when: str | None = None
    anonymous: bool = False
    reason: str | None = None

    def line(self) -> str:
        """The quotation as a passage has it, without the chain."""
        details = [
            self.when,
            "anonymous" if self.anonymous else None,
            f'reason "{self.reason}"' if self.reason else None,
        ]
        told = ", ".join(detail for detail in details if detail)
        return f"{self.kind} {' | '.join(map(quoted, self.parts))}" + (f" ({told})" if told else "")


@attrs.frozen(kw_only=True)
class Cited:
    """A source as far as a passage says anything about it."""

    name: str
    kind: str
    stated: tuple[tuple[str, tuple[str, ...]], ...]
    """Attributes and their values."""

    def line(self) -> str:
        """The source as a passage has it."""
        return f"source {self.name}: {self.kind}" + "".join(
            f", {name} {' '.join(map(quoted, values)) or 'nothing'}" for name, values in self.stated
        )


@attrs.frozen(kw_only=True)
class Passage:
    """A text and what it is expected to give."""

    title: str
    place: str
    """File and line, to point at."""
    head: dict[str, str]
    text: str
    quotations: tuple[Quotation, ...]
    sources: tuple[Cited, ...]
    never: tuple[str, ...]
    """Words that are no quotation."""

    @property
    def pending(self) -> str | None:
        """Why newsparse does not read the passage right yet; `None` if it does."""
        return self.head.get("pending")

    def parse(self) -> Article:
        """The article that newsparse reads."""
        published = self.head.get("published")
        return parse_article(
            self.text,
            format=self.head.get("format", "text"),
            language=self.head.get("language", "en"),
            outlet=self.head.get("outlet"),
            published=dt.date.fromisoformat(published) if published else None,
        )


def load(folder: Path = FOLDER) -> list[Passage]:
    """All passages of a folder, by file and place; raises `PassageError` if it has none."""
    files = sorted(folder.glob("*.txt"))
    if not files:
        raise PassageError(f"{folder}: no passages")
    return [passage for file in files for passage in read(file.read_text("utf-8"), file.name)]


def read(text: str, name: str) -> list[Passage]:
    """The passages of one file; raises `PassageError`, which names file and line, where one is not well written."""
    lines = text.split("\n")
    starts = [i for i, line in enumerate(lines) if line.startswith(_TITLE)]
    if not starts or any(line.strip() for line in lines[: starts[0]]):
        raise PassageError(f"{name}:1: a file begins with '{_TITLE}title'")
    return [
        _passage(lines[start:end], f"{name}:{start + 1}")
        for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)
    ]


def _passage(lines: list[str], place: str) -> Passage:
    def wrong(message: str) -> PassageError:
        return PassageError(f"{place}: {message}")

    title = lines[0].removeprefix(_TITLE).strip()
    head: dict[str, str] = {}
    at = 1
    while at < len(lines) and lines[at].strip():
        key, colon, value = lines[at].partition(":")
        if not colon or key not in _HEAD or not value.strip():
            raise wrong(f"the head has {', '.join(_HEAD)}, not {lines[at]!r}")
        head[key] = value.strip()
        at += 1
    if lines.count(_EXPECTED) != 1:
        raise wrong(f"one line '{_EXPECTED}' divides the text from what it gives")
    border = lines.index(_EXPECTED)
    text = "\n".join(lines[at:border]).strip()
    if not text:
        raise wrong("there is no text")
    quotations: list[Quotation] = []
    sources: list[Cited] = []
    never: list[str] = []
    for line in filter(None, map(str.strip, lines[border + 1 :])):
        if match := _NOT.fullmatch(line):
            never.append(match["words"])
        elif line.startswith("source "):
            sources.append(_cited(line, wrong))
        else:
            quotations.append(_quotation(line, wrong))
    flat = " ".join(_bare_markup(text).split()) if head.get("format") == "html" else " ".join(text.split())
    for words in (*(part for quotation in quotations for part in quotation.parts), *never):
        if words not in flat:
            raise wrong(f"the text does not have {words!r}")
    if not quotations and not never:
        raise wrong("nothing is expected")
    return Passage(
        title=title,
        place=place,
        head=head,
        text=text,
        quotations=_with_reasons(quotations, sources),
        sources=tuple(sources),
        never=tuple(never),
    )


def _quotation(line: str, wrong: Callable[[str], PassageError]) -> Quotation:
    match = _QUOTATION.fullmatch(line)
    if match is None or match["kind"] not in _KINDS:
        raise wrong(f"not a quotation, a source or a 'not': {line!r}")
    details = match["details"] or ""
    reason = _REASON.search(details)
    rest = _REASON.sub("", details)
    when = anonymous = None
    for detail in filter(None, rest.split(", ")):
        if detail == "anonymous":
            anonymous = True
        elif _DAY.fullmatch(detail):
            when = detail
        else:
            raise wrong(f"not a day, a month, 'anonymous' or a reason: {detail!r}")
    return Quotation(
        chain=tuple(match["chain"].split(" > ")),
        kind=match["kind"],
        parts=tuple(match["parts"].split('" | "')),
        when=when,
        anonymous=bool(anonymous),
        reason=reason["reason"] if reason else None,
    )


def _cited(line: str, wrong: Callable[[str], PassageError]) -> Cited:
    match = _SOURCE.fullmatch(line)
    if match is None:
        raise wrong(f"not a source: {line!r}")
    stated = tuple(
        (found["name"], tuple(re.findall(r'"([^"]*)"', found["values"])))
        for found in _ATTRIBUTE.finditer(match["more"])
    )
    for name, _ in stated:
        if name not in _ATTRIBUTES:
            raise wrong(f"a source has {', '.join(_ATTRIBUTES)}, not {name!r}")
    return Cited(name=match["name"], kind=match["kind"], stated=stated)


def _bare_markup(text: str) -> str:
    return re.sub(r"<[^>]*>", " ", text)


def _with_reasons(quotations: list[Quotation], sources: list[Cited]) -> tuple[Quotation, ...]:
    """The quotations, with the reason that one of them or a source's line gives given to all of that speaker."""
    reasons = {q.chain[-1]: q.reason for q in quotations if q.reason}
    for source in sources:
        for name, values in source.stated:
            if name == "reason":
                reasons[source.name] = values[0]
    return tuple(attrs.evolve(q, reason=reasons.get(q.chain[-1])) for q in quotations)


def quoted(words: str) -> str:
    """Words as a passage has them."""
    return f'"{words}"'
