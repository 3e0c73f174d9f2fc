"""The citation tree as lines of text, and what may be counted in it."""

from __future__ import annotations

from collections.abc import Iterable

from newsparse.model.attribution import Citation, Quote, Source

_STEP = "  "
#: A longer content is cut at a word.
_LONGEST = 100


def text_tree(citations: tuple[Citation, ...], quotes: tuple[Quote, ...]) -> str:
    """The tree as indented lines: each source under the one that it was cited by, and below it what it said.

    Quotations whose speaker is left open stand last, under "speaker not told". Empty for an article without quotations.
    """
    lines: list[str] = []
    waiting = [(citation, 0) for citation in reversed(citations)]
    while waiting:  # no recursion: a chain may be of any depth
        citation, depth = waiting.pop()
        lines.append(_STEP * depth + _source_line(citation.source))
        lines += [_STEP * (depth + 1) + _quote_line(quote) for quote in citation.quotes]
        waiting += [(inner, depth + 1) for inner in reversed(citation.citations)]
    left_open = unattributed(quotes)
    if left_open:
        lines += ["speaker not told", *(_STEP + _quote_line(quote) for quote in left_open)]
    return "\n".join(lines)


def by_source(quotes: Iterable[Quote], source: Source | str) -> tuple[Quote, ...]:
    """The quotations that a source said or passed on, in page order; a source is the same by its key."""
    key = source.key if isinstance(source, Source) else source
    return tuple(quote for quote in quotes if any(one.key == key for one in quote.chain))


def unattributed(quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    """The quotations whose speaker the text leaves open, in page order."""
    return tuple(quote for quote in quotes if quote.speaker is None)


def anonymous_share(quotes: tuple[Quote, ...]) -> float | None:
    """How many of the quotations with a speaker come from one whose identity is withheld, from 0 to 1; `None` without any."""
    speakers = [quote.speaker for quote in quotes if quote.speaker is not None]
    if not speakers:
        return None
    return sum(speaker.anonymity is not None for speaker in speakers) / len(speakers)


def _source_line(source: Source) -> str:
    role = f", {source.role}" if source.role else ""
    withheld = ""
    if source.anonymity is not None:
        reason = source.anonymity.reason
        withheld = f" [not named: {_short(reason.text)}]" if reason is not None else " [not named]"
    return f"{source.name}{role} ({source.kind}){withheld}"


def _quote_line(quote: Quote) -> str:
    words = _short(" … ".join(part.text for part in quote.parts))
    marked = words if quote.kind == "indirect" else f"“{words}”"
    day = f" ({quote.when.isoformat()})" if quote.when is not None else ""
    return f"– {marked}{day}"


def _short(text: str) -> str:
    """The words on one line, cut at a word where they are many."""
    line = " ".join(text.split())
    if len(line) <= _LONGEST:
        return line
    return line[: _LONGEST + 1].rsplit(" ", 1)[0][:_LONGEST] + " …"


class Told:
    """What an article and the annotations of a text have in common for readers and for those who count."""

    __slots__ = ()

    quotes: tuple[Quote, ...]
    citations: tuple[Citation, ...]

    def to_text_tree(self) -> str:
        """Who said what on whose word, as indented lines for a reader: each source under the one that it was cited by."""
        return text_tree(self.citations, self.quotes)

    def by_source(self, source: Source | str) -> tuple[Quote, ...]:
        """The quotations that a source (or the one of that key) said or passed on, in page order; `()` for one that is none of `sources`."""
        return by_source(self.quotes, source)

    @property
    def unattributed(self) -> tuple[Quote, ...]:
        """The quotations whose speaker the text leaves open, in page order."""
        return unattributed(self.quotes)

    @property
    def anonymous_share(self) -> float | None:
        """How many of the quotations with a speaker come from one whose identity is withheld, from 0 to 1; `None` without any."""
        return anonymous_share(self.quotes)
