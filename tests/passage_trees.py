"""What an article gives against what its passage expects, told as one tree."""

from __future__ import annotations

import difflib

from newsparse import Article, Quote, Source
from tests.passage_reader import NOBODY, Cited, Passage, Quotation, quoted

#: What stands at the edge of a quotation and is neither here nor there: commas, full stops, marks.
_EDGES = " ,.;:\"'“”‘’«»„"


def found_in(article: Article) -> tuple[Quotation, ...]:
    """The quotations of an article in the passages' shape."""
    return tuple(map(_found, article.quotes))


def _found(quote: Quote) -> Quotation:
    anonymity = quote.speaker.anonymity if quote.speaker else None
    return Quotation(
        chain=tuple(source.name for source in quote.chain) if quote.speaker else (NOBODY,),
        kind=str(quote.kind),
        parts=tuple(" ".join(part.text.split()) for part in quote.parts),
        when=quote.when.isoformat() if quote.when else None,
        anonymous=anonymity is not None,
        reason=anonymity.reason.text if anonymity and anonymity.reason else None,
    )


def _stated_of(source: Source, name: str) -> tuple[str, ...]:
    """The values of one of a source's attributes."""
    if name == "mentions":
        return tuple(mention.text for mention in source.mentions)
    anonymity = source.anonymity
    value: object = {
        "role": source.role,
        "affiliation": source.affiliation,
        "url": source.url,
        "reason": anonymity.reason.text if anonymity and anonymity.reason else None,
        "count": anonymity.count if anonymity else None,
    }[name]
    return () if value is None else (str(value),)


def differences(passage: Passage, article: Article) -> str:
    """What an article has otherwise than its passage expects, as one tree; empty if nothing.

    Lines with `-` were expected, lines with `+` came instead.
    """
    got = found_in(article)
    wrong = sorted(map(_key, got)) != sorted(map(_key, passage.quotations))
    tree = list(difflib.ndiff(tree_of(passage.quotations), tree_of(got, like=passage.quotations))) if wrong else []
    out = [line.rstrip() for line in tree if not line.startswith("?")]
    contents = {_edge(part) for quotation in got for part in quotation.parts}
    out += [f"+ not {quoted(words)}" for words in passage.never if _edge(words) in contents]
    for expected in passage.sources:
        out += _source_differences(expected, article.sources)
    return "\n".join(out)


def _source_differences(expected: Cited, sources: tuple[Source, ...]) -> list[str]:
    source = next((one for one in sources if one.name.casefold() == expected.name.casefold()), None)
    if source is None:
        names = "; ".join(one.name for one in sources)
        return [f"- {expected.line()}", f"+ sources: {names}"]
    stated = tuple((name, _stated_of(source, name)) for name, _ in expected.stated)
    got = Cited(name=source.name, kind=str(source.kind), stated=stated)
    return [] if _source_key(got) == _source_key(expected) else [f"- {expected.line()}", f"+ {got.line()}"]


def _source_key(cited: Cited) -> tuple[object, ...]:
    """What of a source is compared: roles without regard to their article and capitals."""
    return cited.kind, tuple(
        (name, tuple(map(str.casefold, values)) if name == "role" else values) for name, values in cited.stated
    )


def tree_of(quotations: tuple[Quotation, ...], like: tuple[Quotation, ...] = ()) -> list[str]:
    """Quotations as lines below their sources; those that are in `like` as they are written there."""
    written = {_key(quotation): quotation for quotation in like}
    nodes: dict[tuple[str, ...], list[str]] = {}
    for quotation in quotations:
        shown = written.get(_key(quotation), quotation)
        for depth in range(1, len(shown.chain) + 1):
            nodes.setdefault(shown.chain[:depth], [])
        nodes[shown.chain].append(shown.line())
    out: list[str] = []

    def show(path: tuple[str, ...]) -> None:
        indent = "    " * (len(path) - 1)
        out.append(f"{indent}{path[-1]}")
        out.extend(f"{indent}    {line}" for line in nodes[path])
        for inner in nodes:
            if inner[:-1] == path:
                show(inner)

    for root in [path for path in nodes if len(path) == 1]:
        show(root)
    return out


def _key(quotation: Quotation) -> tuple[object, ...]:
    """What of a quotation is compared: names without regard to capitals, words without the marks at their edges."""
    return (
        tuple(map(str.casefold, quotation.chain)),
        quotation.kind,
        tuple(map(_edge, quotation.parts)),
        quotation.when or "",
        quotation.anonymous,
        quotation.reason or "",
    )


def _edge(words: str) -> str:
    return words.strip(_EDGES)
