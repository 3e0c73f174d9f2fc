"""Who wrote an article: a decision between witnesses of known reliability. A wrong author is worse than none."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial

import attrs

from newsparse.evidence.gather import gather_statements
from newsparse.evidence.script_authors import script_authors
from newsparse.evidence.statement import Statement
from newsparse.fields.anchor import headline_block, is_title
from newsparse.fields.byline_alone import named_alone
from newsparse.fields.byline_below import signed_below, signed_far, signed_right_below
from newsparse.fields.byline_boxes import named_in_boxes
from newsparse.fields.byline_lines import lines_near, name_stated_twice, named_in_dateline, opening_name
from newsparse.fields.byline_pen_names import named_by_pen_names
from newsparse.fields.byline_places import blocks_of_other_hands
from newsparse.fields.byline_witnesses import Refusal, Witness, is_far, weight_of, witnesses
from newsparse.fields.reading import Hints, Reading
from newsparse.fields.site_names import SiteNames, site_names
from newsparse.lexicon.byline_reading import stripped
from newsparse.lexicon.name_words import SIGNING_DESKS
from newsparse.lexicon.names import looks_like_name
from newsparse.model.explanation import Candidate
from newsparse.model.fields import Author, Byline
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.kinds import AuthorKind, EvidenceSource
from newsparse.reading.page import Page

#: So many elements with one label are read of a page: a witness that names as many may name more.
_AS_READ = 4
#: Less support than this and nobody is named.
_ENOUGH = 4.0
#: A place of this weight names somebody else: the byline is disputed. One that adds to the winner's names has to be as sure.
_SERIOUS = 6.0
_ADDING = 6.5
_MOST_ADDED = 8
#: Addresses of sections and tags, and the share of a line that leads to them where it lists nothing else.
_SECTIONS = re.compile(
    r"/(?:categor(?:y|ies|ia|ias|ie)|tags?|topics?|sections?|kategorien?|rubri(?:k|que|c|ca)|thema|themen|temas?)/|[?&]cat="
)
_MOSTLY = 0.7
#: The role of those who edited, as the grammar of bylines has it.
_EDITED = "Editing"
#: The places of bylines that people see beside the headline.
_ON_THE_PAGE = frozenset(("text near", "markup by near"))
#: A page of fewer blocks is filled by its scripts.
_BARE = 12


def read_byline(page: Page, hints: Hints) -> Reading[Byline | None]:
    """The byline: authors, desks and outlets that sign, and agencies apart from them.

    The outlet's own name is an author (kind outlet) only where the article's data or its byline give it and nobody else.

    Issues: `BYLINE_MISSING`, `BYLINE_REFUSED` (a placeholder, a section or the outlet stands in the byline's place) and
    `BYLINE_DISPUTED` (places of weight name different people).
    """
    statements = page.once(gather_statements).on("author")
    anchor = page.once(headline_block)
    refused: list[Refusal] = []
    own = page.once(site_names, hints.outlet)
    if any(statement.source is EvidenceSource.MARKUP for statement in statements):
        others = page.once(blocks_of_other_hands)
        statements = tuple(
            s
            for s in statements
            if s.source is not EvidenceSource.MARKUP or (s.block not in others and not _is_elses(s, page))
        )
    near = [statement for statement in statements if not is_far(statement, anchor)]
    heard = witnesses(near, page, hints, anchor, refused)
    heard += lines_near(page, anchor, hints)
    far = [statement for statement in statements if is_far(statement, anchor)]
    if not any(w.weight >= _ENOUGH and _names_somebody(w, own) for w in heard):
        # a name in a teaser or a sidebar counts only where nothing else does
        stated = bool(heard) or any(weight_of(refusal.place) >= _SERIOUS for refusal in refused)
        lines = (
            named_in_dateline(page, anchor, hints)
            or name_stated_twice(page, anchor, hints)
            or signed_below(page, anchor, hints)
            or opening_name(page, anchor, hints, stated=stated)
        )
        signed = signed_far(far, hints) or signed_right_below(page, anchor, far, hints)
        heard += [*lines, *signed] or witnesses(far, page, hints, anchor, refused)
        if not any(w.weight >= _ENOUGH and _names_somebody(w, own) for w in heard):
            heard += named_by_pen_names(page, anchor, own, hints) or named_in_boxes(page, far, hints)
        if len(page.blocks) < _BARE and not any(_names_somebody(w, own) for w in heard):
            signing = script_authors(page, lambda text: is_title(page, text) and not own.has(text))
            heard += witnesses(signing, page, hints, anchor, refused)
        if not any(
            w.weight >= _ENOUGH and (w.agencies or _names_somebody(w, own)) and not _only_edited(w) for w in heard
        ):
            edited = any(map(_only_edited, heard))
            heard = [*(w for w in named_alone(page, anchor, hints) if w.authors or not edited), *heard]
    heard = [w for w in heard if w.names and w.weight > 0]
    scores = [_support(witness, heard) for witness in heard]
    best = max(range(len(heard)), key=lambda i: (scores[i], -i), default=-1)
    if best >= 0 and not heard[best].agencies and not _names_somebody(heard[best], own):
        # an outlet signs whatever nobody else does
        people = [i for i, w in enumerate(heard) if _names_somebody(w, own) and scores[i] >= _ENOUGH]
        best = max(people, key=lambda i: (scores[i], -i), default=best)
    if best >= 0 and heard[best].authors and all(a.kind is AuthorKind.DESK for a in heard[best].authors):
        # a desk's account puts online what a line on the page says that people wrote
        people = [
            i for i, w in enumerate(heard) if w.place in _ON_THE_PAGE and scores[i] >= _SERIOUS and _are_people(w)
        ]
        best = max(people, key=lambda i: (scores[i], -i), default=best)
    if best < 0 or scores[best] < _ENOUGH:
        return _unsigned(
            refused, lambda: tuple(attrs.evolve(one, won=False) for one in _candidates(heard, scores, best))
        )
    winner = heard[best]
    authors, agencies = _merged(winner, heard)
    authors = _without_editors(authors, page)
    evidence = [s.evidence() for s in winner.statements]
    evidence += [s.evidence() for w in heard if w is not winner and w.names == winner.names for s in w.statements]
    text = ", ".join(dict.fromkeys(" ".join(s.raw.split()) for s in winner.statements))
    byline = Byline(text=text, authors=authors, agencies=agencies, evidence=tuple(evidence[:12]))
    return Reading(byline, _disputes(winner, heard), partial(_candidates, heard, scores, best))


def _is_elses(statement: Statement, page: Page) -> bool:
    """Whether what markup calls an author stands below a picture, and is who took it or whom it shows; or leads to sections alone."""
    block = page.blocks[statement.block] if statement.block is not None else None
    if block is None or block.kind == "caption":
        return block is not None
    to_sections = sum(end - start for start, end, url in block.links if _SECTIONS.search(url) is not None)
    return to_sections > 0 and to_sections >= _MOSTLY * len(block.text)


def _only_edited(witness: Witness) -> bool:
    """Whether a witness names nobody but who edited: '（责任编辑：王小明）'."""
    return bool(witness.authors) and all(author.role == _EDITED for author in witness.authors)


def _without_editors(authors: tuple[Author, ...], page: Page) -> tuple[Author, ...]:
    """The authors without those whom the page's data name as the article's editor too, where somebody is left."""
    editors = {" ".join(s.raw.split()).casefold() for s in page.once(gather_statements).on("editor")}
    kept = tuple(author for author in authors if author.name.casefold() not in editors) if editors else authors
    return kept or authors


def _are_people(witness: Witness) -> bool:
    return bool(witness.authors) and all(author.kind is AuthorKind.PERSON for author in witness.authors)


def _names_somebody(witness: Witness, own: SiteNames) -> bool:
    """Whether a witness names a person or a desk that is not the page's own outlet, under its name or an account's."""
    return any(author.kind is not AuthorKind.OUTLET and not own.signs(author.name) for author in witness.authors)


def _disputes(winner: Witness, heard: Sequence[Witness]) -> tuple[Issue, ...]:
    """An issue where a place of weight names nobody whom the winner names."""
    others = [w for w in heard if w.weight >= _SERIOUS and not w.names & winner.names]
    named = ", ".join(sorted({a.name for w in others for a in w.authors}))[:80]
    return (Issue.of(IssueCode.BYLINE_DISPUTED, "byline", f"another place names {named}"),) if named else ()


def _unsigned(refused: list[Refusal], lost: Callable[[], tuple[Candidate, ...]]) -> Reading[Byline | None]:
    """The byline of a page that names no other author: the outlet where it signs itself, else none and why."""
    weighty = [refusal for refusal in refused if weight_of(refusal.place) >= _SERIOUS]
    own = next((refusal for refusal in weighty if refusal.parsed.own is not None), None)
    if own is not None and (name := own.parsed.own) is not None:
        # a person whose site bears their name is one
        author = Author(name=name, kind=AuthorKind.PERSON if looks_like_name(name) else AuthorKind.OUTLET)
        evidence = own.statement.evidence()
        byline = Byline(text=" ".join(own.statement.raw.split()), authors=(author,), agencies=(), evidence=(evidence,))
        return Reading(byline, (), lambda: (Candidate(name, evidence, True, f"the outlet signs, {own.place}"), *lost()))
    for refusal in weighty:
        if (desk := _desk_of(refusal.statement.raw)) is not None:
            return _signed_by_desk(desk, refusal, lost)
    if weighty:
        statement, parsed, _ = weighty[0]
        message = f"{statement.raw[:60]!r} is {parsed.refused}"
        return Reading(None, (Issue.of(IssueCode.BYLINE_REFUSED, "byline", message, statement.evidence()),), lost)
    return Reading(None, (Issue.of(IssueCode.BYLINE_MISSING, "byline"),), lost)


def _signed_by_desk(name: str, refusal: Refusal, lost: Callable[[], tuple[Candidate, ...]]) -> Reading[Byline | None]:
    """The byline of an article that a desk signs."""
    statement, _, place = refusal
    evidence = statement.evidence()
    author = Author(name=name, kind=AuthorKind.DESK)
    byline = Byline(text=" ".join(statement.raw.split()), authors=(author,), agencies=(), evidence=(evidence,))
    return Reading(byline, (), lambda: (Candidate(name, evidence, True, f"a desk signs, {place}"), *lost()))


def _desk_of(raw: str) -> str | None:
    """The desk that a byline names and nobody else: 'Von Redaktion' → "Redaktion"."""
    name = stripped(" ".join(raw.split()))
    return name if name.lower() in SIGNING_DESKS else None


def _support(witness: Witness, heard: Sequence[Witness]) -> float:
    """A witness's weight and a share of those that name some of the same people."""
    total = witness.weight
    others = sorted((w for w in heard if w is not witness), key=lambda w: -w.weight)
    share = 0.4
    for other in others:
        common = len(witness.names & other.names)
        if common:
            total += share * other.weight * common / len(witness.names | other.names)
            share *= 0.7
    return total


def _is_one_list(witness: Witness) -> bool:
    """Whether one line or the article's data lists everyone: names in lines of their own may be those of who checked it, or of other articles."""
    if witness.place == "json-ld article author":
        return True
    if len(witness.statements) == 1 and "byline" in witness.statements[0].about.get("class", "").lower():
        return len(witness.authors) <= _MOST_ADDED
    lines = (line.casefold() for statement in witness.statements for line in statement.raw.split("\n"))
    return len(witness.authors) <= _MOST_ADDED and any(all(name in line for name in witness.names) for line in lines)


def _is_cut_short(winner: Witness, other: Witness) -> bool:
    """Whether a list that another place has in full ends where a page's elements are no longer read."""
    first = [author.name.casefold() for author in other.authors[:_AS_READ]]
    return len(winner.statements) == _AS_READ and [author.name.casefold() for author in winner.authors] == first


def _merged(winner: Witness, heard: Sequence[Witness]) -> tuple[tuple[Author, ...], tuple[str, ...]]:
    """The winner's authors, with those that a visible byline of weight adds to all of them, and details from the others."""
    authors, agencies = list(winner.authors), list(winner.agencies)
    for other in heard:
        if winner.names < other.names and (
            (other.weight >= _ADDING and _is_one_list(other)) or _is_cut_short(winner, other)
        ):
            authors = [*authors, *(a for a in other.authors if a.name.casefold() not in winner.names)]
            agencies = [*agencies, *(a for a in other.agencies if a.casefold() not in winner.names)]
            break
    details = {a.name.casefold(): a for w in sorted(heard, key=lambda w: w.weight) for a in w.authors}
    return tuple(_completed(a, details[a.name.casefold()]) for a in authors), tuple(dict.fromkeys(agencies))


def _completed(author: Author, other: Author) -> Author:
    """An author with what another statement of the same name adds."""
    if other is author:
        return author
    return attrs.evolve(
        author,
        role=author.role or other.role,
        affiliation=author.affiliation or other.affiliation,
        email=author.email or other.email,
        url=author.url or other.url,
        location=author.location or other.location,
    )


def _candidates(heard: Sequence[Witness], scores: list[float], best: int) -> tuple[Candidate, ...]:
    order = sorted(range(len(heard)), key=lambda i: (i != best, -scores[i]))
    return tuple(
        Candidate(
            ", ".join([*(a.name for a in heard[i].authors), *heard[i].agencies]),
            heard[i].statements[0].evidence(),
            i == best,
            f"{heard[i].place}, weight {heard[i].weight:.1f}, with agreement {scores[i]:.1f}",
        )
        for i in order[:30]
    )
