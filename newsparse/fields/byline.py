"""Who wrote an article: a decision between witnesses of known reliability. A wrong author is worse than none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import attrs

from newsparse.evidence.gather import gather_statements
from newsparse.evidence.statement import Statement
from newsparse.fields.anchor import headline_block
from newsparse.fields.reading import Hints, Reading
from newsparse.lexicon.bylines import ParsedByline, parse_byline
from newsparse.model.explanation import Candidate
from newsparse.model.fields import Author, Byline
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.kinds import AuthorKind, EvidenceSource
from newsparse.reading.page import Page, PageBlock


class Witness(NamedTuple):
    """Statements of one sort of place that together name some authors."""

    place: str
    weight: float
    statements: tuple[Statement, ...]
    authors: tuple[Author, ...]
    agencies: tuple[str, ...]
    names: frozenset[str]
    """Everyone named, folded."""

    @classmethod
    def of(
        cls, place: str, statements: tuple[Statement, ...], authors: tuple[Author, ...], agencies: tuple[str, ...]
    ) -> Witness:
        """The witness, its weight by its place."""
        names = frozenset([*(author.name.casefold() for author in authors), *(name.casefold() for name in agencies)])
        return cls(place, _weight(place), statements, authors, agencies, names)


_ARTICLE = re.compile(r"Article|Posting|Report|Review|Recipe|Opinion|Analysis", re.IGNORECASE)

#: How far a sort of place is believed to name the authors; the first prefix that fits counts.
_RELIABILITY: tuple[tuple[str, float], ...] = (
    ("json-ld article author", 10.0),
    ("json-ld article creator", 5.0),
    ("json-ld article", 6.0),
    ("json-ld other", 3.0),
    ("microdata near", 8.0),
    ("microdata far", 2.0),
    ("rdfa", 5.0),
    ("meta twitter:", 0.5),
    ("open-graph twitter:", 0.5),
    ("meta author", 7.0),
    ("meta", 6.0),
    ("open-graph", 6.0),
    ("data", 4.0),
    ("markup rel near", 8.0),
    ("markup class near", 7.5),
    ("markup href near", 6.0),
    ("markup far", 0.8),
    ("text near", 6.5),
)
_NEAR = 16
_LONGEST_LINE = 140

_BY_LINE = re.compile(
    r"(?:by|von|par|por|di|door|av|af|text|texte|texto|tekst|autor(?:in)?|words|written by|автор|текст|yazar|記者|文)(?:\s*[:：/／]\s*|\s+)(?=\S)",
    re.IGNORECASE,
)


def read_byline(page: Page, hints: Hints) -> Reading[Byline | None]:
    """The byline: authors, desks and outlets that sign, and agencies apart from them.

    Issues: `BYLINE_MISSING`, `BYLINE_REFUSED` (a placeholder, a section or the outlet stands in the byline's place) and
    `BYLINE_DISPUTED` (places of weight name different people).
    """
    statements = page.once(gather_statements).on("author")
    anchor = page.once(headline_block)
    refused: list[tuple[Statement, str]] = []
    near = [statement for statement in statements if not _is_far(statement, anchor)]
    witnesses = _witnesses(near, hints, anchor, refused)
    witnesses += _lines_near(page, anchor, hints)
    if not witnesses and len(near) < len(
        statements
    ):  # a name in a teaser or a sidebar counts only where nothing else does
        far = [statement for statement in statements if _is_far(statement, anchor)]
        witnesses = _witnesses(far, hints, anchor, refused)
    witnesses = [w for w in witnesses if w.names and w.weight > 0]
    if not witnesses:
        if refused:
            statement, reason = refused[0]
            issue = Issue.of(
                IssueCode.BYLINE_REFUSED, "byline", f"{statement.raw[:60]!r} is {reason}", statement.evidence()
            )
            return Reading(None, (issue,))
        return Reading(None, (Issue.of(IssueCode.BYLINE_MISSING, "byline"),))
    scores = [_support(witness, witnesses) for witness in witnesses]
    best = max(range(len(witnesses)), key=lambda i: (scores[i], -i))
    winner = witnesses[best]
    candidates = _candidates(witnesses, scores, best)
    if scores[best] < 4.0:
        return Reading(
            None, (Issue.of(IssueCode.BYLINE_MISSING, "byline"),), tuple(attrs.evolve(c, won=False) for c in candidates)
        )
    authors, agencies = _merged(winner, witnesses)
    evidence = [s.evidence() for s in winner.statements]
    evidence += [s.evidence() for w in witnesses if w is not winner and w.names == winner.names for s in w.statements]
    text = ", ".join(dict.fromkeys(" ".join(s.raw.split()) for s in winner.statements))
    issues: tuple[Issue, ...] = ()
    others = [w for w in witnesses if w.weight >= 6 and not w.names & winner.names]
    if others:
        named = ", ".join(sorted({a.name for w in others for a in w.authors}))[:80]
        if named:
            issues = (Issue.of(IssueCode.BYLINE_DISPUTED, "byline", f"another place names {named}"),)
    byline = Byline(text=text, authors=authors, agencies=agencies, evidence=tuple(evidence[:12]))
    return Reading(byline, issues, candidates)


def _witnesses(
    statements: Sequence[Statement], hints: Hints, anchor: int | None, refused: list[tuple[Statement, str]]
) -> list[Witness]:
    """The statements as witnesses, those that list authors one by one taken together."""
    groups: dict[tuple[str, ...], list[tuple[Statement, ParsedByline]]] = {}
    seen: set[tuple[tuple[str, ...], str]] = set()
    for statement in statements:
        place = _place(statement, anchor)
        key = (place, *_group(statement))
        if (key, statement.raw) in seen:
            continue
        seen.add((key, statement.raw))
        parsed = _parsed(statement, hints)
        if parsed.refused is not None:
            if _weight(place) >= 6:
                refused.append((statement, parsed.refused))
            continue
        groups.setdefault(key, []).append((statement, parsed))
    found = []
    for key, members in groups.items():
        authors = {a.name.casefold(): a for _, p in reversed(members) for a in p.authors}
        ordered = tuple(dict.fromkeys(a.name.casefold() for _, p in members for a in p.authors))
        agencies = tuple(dict.fromkeys(a for _, p in members for a in p.agencies))
        found.append(
            Witness.of(
                key[0],
                tuple(s for s, _ in members),
                tuple(authors[name] for name in ordered),
                agencies,
            )
        )
    return found


def _place(statement: Statement, anchor: int | None) -> str:
    """A statement's place as `_RELIABILITY` names places."""
    source, about = statement.source, statement.about
    if source is EvidenceSource.JSON_LD:
        sort = "article" if _ARTICLE.search(about.get("of", "") or about.get("type", "")) else "other"
        return f"json-ld {sort} {about.get('as', 'author')}"
    near = _is_near(statement, anchor)
    if source is EvidenceSource.MICRODATA:
        return f"microdata {'near' if near else 'far'}"
    if source is EvidenceSource.MARKUP:
        return f"markup {about.get('how', 'class')} near" if near else "markup far"
    return f"{source} {statement.where.lower()}"


def _group(statement: Statement) -> tuple[str, ...]:
    """What tells witnesses of one sort of place apart: the node, the item, the label."""
    about = statement.about
    if statement.source is EvidenceSource.JSON_LD:
        return (statement.where.partition("/author")[0].partition("/creator")[0],)
    if statement.source is EvidenceSource.MICRODATA:
        return (about.get("item", ""),)
    if statement.source is EvidenceSource.MARKUP:
        return (about.get("how", ""), about.get("class", ""), statement.where.rpartition("/")[2])
    return (statement.where,)


def _is_far(statement: Statement, anchor: int | None) -> bool:
    return statement.source is EvidenceSource.MARKUP and not _is_near(statement, anchor)


def _is_near(statement: Statement, anchor: int | None) -> bool:
    if anchor is None:
        return statement.block is None or statement.block < 40
    return statement.block is not None and -8 <= statement.block - anchor <= _NEAR


def _weight(place: str) -> float:
    return next((weight for start, weight in _RELIABILITY if place.startswith(start)), 2.0)


def _parsed(statement: Statement, hints: Hints) -> ParsedByline:
    """Who a statement names; an organization by its own word is an agency, a desk or the outlet."""
    raw = statement.raw
    if raw.startswith(("http://", "https://", "/", "@")):
        return ParsedByline(refused="an address")
    parsed = parse_byline(raw, language=hints.language, outlet=hints.outlet)
    kind = statement.about.get("type", "")
    url = statement.about.get("url")
    if "Organization" in kind and "Person" not in kind and parsed.authors:
        parsed = attrs.evolve(
            parsed,
            authors=tuple(
                attrs.evolve(a, kind=AuthorKind.OUTLET) if a.kind is AuthorKind.PERSON else a for a in parsed.authors
            ),
        )
    if len(parsed.authors) == 1 and (url or statement.about.get("jobTitle")):
        author = parsed.authors[0]
        parsed = attrs.evolve(
            parsed,
            authors=(attrs.evolve(author, url=author.url or url, role=author.role or statement.about.get("jobTitle")),),
        )
    return parsed


def _lines_near(page: Page, anchor: int | None, hints: Hints) -> list[Witness]:
    """Short lines near the headline that begin as bylines do."""
    start = anchor if anchor is not None else 0
    found = []
    for block in page.blocks[max(0, start - 6) : start + _NEAR + 8]:
        if len(block.text) <= _LONGEST_LINE and block.kind != "heading" and _BY_LINE.match(block.text):
            parsed = parse_byline(block.text, language=hints.language, outlet=hints.outlet)
            if parsed.refused is None:
                found.append(Witness.of("text near", (_stated(block),), parsed.authors, parsed.agencies))
    return found[:3]


def _stated(block: PageBlock) -> Statement:
    return Statement("author", EvidenceSource.TEXT, f"block {block.number}", block.text, {}, block.number)


def _support(witness: Witness, witnesses: list[Witness]) -> float:
    """A witness's weight and a share of those that name some of the same people."""
    total = witness.weight
    others = sorted((w for w in witnesses if w is not witness), key=lambda w: -w.weight)
    share = 0.4
    for other in others:
        common = len(witness.names & other.names)
        if common:
            total += share * other.weight * common / len(witness.names | other.names)
            share *= 0.7
    return total


def _merged(winner: Witness, witnesses: list[Witness]) -> tuple[tuple[Author, ...], tuple[str, ...]]:
    """The winner's authors, with those that a visible byline of weight adds to all of them, and details from the others."""
    authors, agencies = list(winner.authors), list(winner.agencies)
    for other in witnesses:
        if other is not winner and other.weight >= 6.5 and winner.names < other.names and len(other.authors) <= 8:
            authors = [*authors, *(a for a in other.authors if a.name.casefold() not in winner.names)]
            agencies = [*agencies, *(a for a in other.agencies if a.casefold() not in winner.names)]
            break
    details = {a.name.casefold(): a for w in sorted(witnesses, key=lambda w: w.weight) for a in w.authors}
    return tuple(_completed(a, details[a.name.casefold()]) for a in authors), tuple(dict.fromkeys(agencies))


def _completed(author: Author, other: Author) -> Author:
    """An author with what another statement of the same name adds."""
    return attrs.evolve(
        author,
        role=author.role or other.role,
        affiliation=author.affiliation or other.affiliation,
        email=author.email or other.email,
        url=author.url or other.url,
        location=author.location or other.location,
    )


def _candidates(witnesses: list[Witness], scores: list[float], best: int) -> tuple[Candidate, ...]:
    order = sorted(range(len(witnesses)), key=lambda i: (i != best, -scores[i]))
    return tuple(
        Candidate(
            ", ".join([*(a.name for a in witnesses[i].authors), *witnesses[i].agencies]),
            witnesses[i].statements[0].evidence(),
            i == best,
            f"{witnesses[i].place}, weight {witnesses[i].weight:.1f}, with agreement {scores[i]:.1f}",
        )
        for i in order[:30]
    )
