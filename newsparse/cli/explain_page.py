"""An explanation as one page of HTML that needs nothing else: the fields, and the article with its evidence marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import NamedTuple

from newsparse.cli.wording import quote_line
from newsparse.model.article import Article
from newsparse.model.explanation import Explanation, FieldExplanation

#: Evidence shorter than this stands in too many places to be marked.
_LEAST = 3

_STYLE = """
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 76rem; padding: 1rem 1.5rem 4rem; }
main { display: grid; gap: 2rem; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
@media (max-width: 60rem) { main { grid-template-columns: minmax(0, 1fr); } }
h1 { font-size: 1.3rem; } h2 { font-size: 1.05rem; margin: 1.4rem 0 .3rem; }
table { border-collapse: collapse; width: 100%; } td { padding: .2rem .5rem .2rem 0; vertical-align: top; overflow-wrap: anywhere; }
tr.lost { opacity: .6; } code { font-size: .85em; } .reason { font-style: italic; }
mark { border-radius: .2em; padding: 0 .1em; background: #ffe08a; color: #000; }
mark.quote { background: #cfe8ff; } mark.cue { background: #d6f5d0; } mark.mention { background: #f4d4ff; }
.furniture { opacity: .75; border-left: 3px solid; padding-left: .7rem; } .kind { font-size: .8em; text-transform: uppercase; }
""".strip()


class _Mark(NamedTuple):
    """Words of a passage that are evidence."""

    start: int
    end: int
    kind: str
    """Its class."""
    title: str
    """What it is evidence of, shown when the pointer rests on it."""


def explanation_page(explanation: Explanation, name: str) -> str:
    """The page: which handler, each field's winner and losers with the reasons, and the article's text with the words of
    its evidence, quotations, cues and mentions marked. `name` is the input's, for the title.
    """
    article = explanation.article
    title = f"What newsparse read in {name}"
    return "\n".join(
        (
            "<!doctype html>",
            '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
            f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>",
            f"<h1>{escape(title)}</h1>",
            "<main><section>",
            *_handlers(explanation),
            *(line for field in explanation.fields for line in _field(field)),
            *_issues(article),
            "</section><section>",
            *_text(article, explanation.fields),
            "</section></main></body></html>",
            "",
        )
    )


def _handlers(explanation: Explanation) -> Iterator[str]:
    yield "<h2>handlers</h2><table>"
    for choice in explanation.handlers:
        yield f"<tr{_lost(not choice.chosen)}><td><b>{escape(choice.name)}</b></td><td class=reason>{escape(choice.reason)}</td></tr>"
    yield "</table>"


def _field(field: FieldExplanation) -> Iterator[str]:
    yield f'<h2 id="{escape(field.field)}">{escape(field.field)}</h2>'
    if not field.candidates:
        yield "<p>nothing states it</p>"
        return
    yield "<table>"
    for candidate in field.candidates:
        place = f"{candidate.evidence.source}: {candidate.evidence.where}"
        yield (
            f"<tr{_lost(not candidate.won)}><td>{escape(candidate.value)}</td><td><code>{escape(place)}</code></td>"
            f"<td class=reason>{escape(candidate.reason)}</td></tr>"
        )
    yield "</table>"


def _issues(article: Article) -> Iterator[str]:
    if article.issues:
        yield "<h2>issues</h2><table>"
        for issue in article.issues:
            yield f"<tr><td>{issue.severity}</td><td><code>{issue.code}</code></td><td>{escape(issue.message)}</td></tr>"
        yield "</table>"


def _lost(lost: bool) -> str:
    return " class=lost" if lost else ""


def _text(article: Article, fields: Iterable[FieldExplanation]) -> Iterator[str]:
    """The body with its evidence marked, then what stood around it."""
    evidence = [
        (raw, field.field, candidate.won)
        for field in fields
        for candidate in field.candidates
        if len(raw := " ".join(candidate.evidence.raw.split())) >= _LEAST
    ]
    marks = sorted((*_attribution(article), *_found_in(article.text, evidence)))
    yield "<h2>text</h2>"
    for block in article.blocks:
        tag = "h3" if block.kind == "heading" else "p"
        span = block.span
        inside = [mark for mark in marks if span.start <= mark.start and mark.end <= span.end]
        yield f"<{tag}>{_marked(article.text, span.start, span.end, inside)}</{tag}>"
    if article.furniture:
        yield "<h2>around it</h2>"
    for piece in article.furniture:
        inside = sorted(_found_in(piece.text, evidence))
        yield f"<p class=furniture><span class=kind>{piece.kind}</span> {_marked(piece.text, 0, len(piece.text), inside)}</p>"


def _attribution(article: Article) -> Iterator[_Mark]:
    """Quotations, cues and mentions in the body."""
    for quote in article.quotes:
        told = quote_line(quote)
        for span, kind in (
            *((part, "quote") for part in quote.parts),
            (quote.cue, "cue"),
            (quote.mention, "mention"),
        ):
            if span is not None and span.of == "text":
                yield _Mark(span.start, span.end, kind, told)


def _found_in(text: str, evidence: Iterable[tuple[str, str, bool]]) -> Iterator[_Mark]:
    """The places in a text at which evidence stands word for word, the first of each."""
    for raw, field, won in evidence:
        at = text.find(raw)
        if at >= 0:
            yield _Mark(at, at + len(raw), "evidence", f"{field}: {'won' if won else 'lost'}")


def _marked(text: str, start: int, end: int, marks: Iterable[_Mark]) -> str:
    """The characters from `start` to `end` with the marks around them; of two that overlap the one that begins first."""
    out: list[str] = []
    at = start
    for mark in marks:
        if mark.start < at:
            continue
        out.append(escape(text[at : mark.start]))
        out.append(
            f'<mark class="{mark.kind}" title="{escape(mark.title)}">{escape(text[mark.start : mark.end])}</mark>'
        )
        at = mark.end
    out.append(escape(text[at:end]))
    return "".join(out).replace("\n", "<br>")
