"""The headline: witnesses of known reliability, weighed; kicker and dek from what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache, partial

from newsparse.evidence.gather import gather_statements
from newsparse.evidence.statement import Statement, Statements
from newsparse.fields.anchor import headline_block, lines_in_large_letters
from newsparse.fields.dek import find_dek
from newsparse.fields.front_page import is_front_page
from newsparse.fields.headline_choice import SAME_STORY, Witness, choose
from newsparse.fields.kicker import find_kicker, own_words
from newsparse.fields.reading import Hints, Reading
from newsparse.fields.refused_titles import refused
from newsparse.fields.site_names import SiteNames, site_names
from newsparse.fields.titles import (
    likeness,
    plain_title,
    title_key,
    without_badge,
    without_label,
    without_section,
    without_site,
    words_of,
)
from newsparse.model.explanation import Candidate
from newsparse.model.fields import Headline
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.kinds import EvidenceSource
from newsparse.reading.page import Page, PageBlock

#: How far each place is believed by itself. The first column is matched against a statement's source, the second
#: against what tells places of that source apart: its type of node, its name, or how it was found.
_RELIABILITY: tuple[tuple[EvidenceSource, str, float], ...] = (
    (EvidenceSource.JSON_LD, "headline", 2.6),
    (EvidenceSource.JSON_LD, "name", 1.4),
    (EvidenceSource.MICRODATA, "", 1.8),
    (EvidenceSource.RDFA, "", 1.0),
    (EvidenceSource.OPEN_GRAPH, "og:title", 2.0),
    (EvidenceSource.META, "twitter:title", 0.9),
    (EvidenceSource.META, "", 0.7),
    (EvidenceSource.TITLE, "", 1.3),
    (EvidenceSource.DATA, "headline", 3.5),
    (EvidenceSource.DATA, "title", 2.0),
    (EvidenceSource.MARKUP, "h1", 2.2),
    (EvidenceSource.MARKUP, "font", 1.2),
    (EvidenceSource.MARKUP, "line", 1.2),
    (EvidenceSource.MARKUP, "class", 0.9),
    (EvidenceSource.MARKUP, "heading", 0.5),
)

#: A heading that is no headline wherever it stands: the site's, or the last step of the way to this page.
_NOT_THIS = re.compile(
    r"site-?(?:title|name|brand|logo|header-?title)|\blogo|breadcrumb|\bbrand|masthead|newsletter|\bnav(?:bar|igation)?\b|\bmenu",
    re.IGNORECASE,
)

#: A heading in a list is the last step of the way to the page, in words for search engines where JSON-LD has others.
_IN_LIST = re.compile(r"^(?:li|ol|ul|nav)(?:[.#][^/]*)?/h1\b")

#: A kicker and a headline whose elements touch: "Rain in Kent:Farmers relieved".
_GLUED = re.compile(r"(?<=[^\W\d_]) ?:(?=[A-ZÀ-ÖØ-Þ„“‚‘\"'])")

#: How far a heading out of place is believed, and a part of a heading.
_OUT_OF_PLACE = 0.2
_PIECE = 0.4

#: What these have word for word is the headline with all its parts.
_FOR_MACHINES = frozenset({EvidenceSource.JSON_LD, EvidenceSource.OPEN_GRAPH})

#: Longer ones are paragraphs.
_LONGEST = 400

#: A heading of lower rank is told from a name by so many letters.
_A_TITLE = 12

#: A kicker that touches the headline has so few words.
_A_KICKER = 3

#: How many headings of the page are looked at, and how far down.
_HEADINGS = 14


def read_headline(page: Page, hints: Hints) -> Reading[Headline | None]:
    """The headline with kicker and dek, or `None` with an issue where no place can be trusted.

    A heading that people see wins over what the head of the page says for machines, as long as both tell the same
    story; a heading that nothing else bears out (a site's or a section's name) loses.
    """
    statements = page.once(gather_statements)
    names = page.once(site_names, hints.outlet)
    witnesses = _witnesses(page, statements, names)
    slugs = [words_of(s.raw) for s in statements.on("slug")]
    front = is_front_page(page, statements)
    choice = None if front else choose(witnesses, [slug for slug in slugs if len(slug) > 2])
    if choice is None:
        evidence = tuple(witness.statement.evidence() for witness in witnesses[:4])
        message = "The address is that of a site's front page, which has no headline of its own." if front else None
        issue = Issue.of(IssueCode.HEADLINE_MISSING, "headline", message, *evidence)
        return Reading(None, (issue,), lambda: tuple(_lost(w, "is no article's headline") for w in witnesses[:20]))
    winner, block = choice
    agreeing = [w for w in witnesses if w.key == winner.key]
    text = _best_spelling(winner, agreeing)
    if not any(w.statement.source in _FOR_MACHINES for w in agreeing):
        text = own_words(statements, text, block)
    text = without_label(text)
    headline = Headline(
        text=text,
        kicker=find_kicker(statements, text, block, names),
        dek=find_dek(page, statements, text, block),
        evidence=tuple(w.statement.evidence() for w in [winner, *(w for w in agreeing if w is not winner)][:8]),
    )
    return Reading(headline, _dispute(winner, witnesses), partial(_candidates, winner, witnesses))


def _witnesses(page: Page, statements: Statements, names: SiteNames) -> list[Witness]:
    """Everything that may be the headline, cleaned; what the visible page says first."""
    stated = [*statements.on("headline"), *(s for s in statements.on("title") if s.source is EvidenceSource.TITLE)]
    stated.extend(_headings(page, stated) or page.once(lines_in_large_letters))
    stated.extend(_line_of_title(page, stated))
    stated = [s for s in stated if s.source is not EvidenceSource.MARKUP or s.block is not None or not page.blocks]
    texts = [(s, text, i > 0) for s in stated for i, text in enumerate(_readings(s))]
    texts = [(s, without_site(t, names.names, ()) if _is_headline(s) else t, piece) for s, t, piece in texts]
    texts = [(s, _signed_off(t, names) if s.block is not None else t, piece) for s, t, piece in texts]
    known = {title_key(t) for s, t, piece in texts if not piece and _may_cut(s, t) and not names.names(t)}
    linked = {title_key(t) for s, t, _ in texts if s.source is EvidenceSource.JSON_LD and _is_headline(s)}
    sections = {title_key(s.raw) for topic in ("section", "breadcrumb") for s in statements.on(topic)}
    found = []
    for statement, text, piece in texts:
        if not _names_it_alone(statement):
            text = without_section(without_site(text, names.names, known), sections)
        if 0 < len(text) <= _LONGEST and not refused(text) and not names.names(text):
            key = title_key(text)
            weight = _PIECE if piece else _reliability(statement)
            if linked and key not in linked and _IN_LIST.match(statement.where):
                weight = _OUT_OF_PLACE
            visible = statement.block is not None or statement.source is EvidenceSource.MARKUP
            found.append(Witness(statement, text, key, words_of(text), weight, visible, piece))
    return found


def _readings(statement: Statement) -> list[str]:
    """The text of a statement, and where it is a heading its lines and parts: a kicker or a dek may stand in it."""
    raw = statement.raw[:2000]
    text = plain_title(raw.replace("\n", " "))
    if ":" in text:
        text = _GLUED.sub(": ", text)
    if statement.source is not EvidenceSource.MARKUP or ("\n" not in raw and not statement.about.get("parts")):
        return [text]
    pieces = [plain_title(line) for line in raw.split("\n")[:4]]
    parts = [plain_title(part.replace("\n", " ")) for part in statement.about.get("parts", "").split("\x1f")]
    text = without_badge(_without_glued_kicker(text, parts), parts[0])
    rest = text
    for part in parts:
        rest = rest.replace(part, " ", 1)
    pieces.extend((*parts, plain_title(rest)))
    return [text, *dict.fromkeys(piece for piece in pieces if piece and piece != text)]


def _without_glued_kicker(text: str, parts: list[str]) -> str:
    """A heading without its first part where that touches the next, without a space: 'FisheriesCork fishermen feel betrayed'."""
    first = parts[0]
    touches = len(parts) > 1 and text.startswith(first + parts[1]) and first[-1:].islower() and parts[1][:1].isupper()
    return text[len(first) :] if touches and len(first.split()) <= _A_KICKER < len(parts[1].split()) else text


#: What a site's name stands behind, where a heading has it.
_SIGN_OFF = re.compile(r"\s+[|–—-]\s+(?=[^|–—]{1,60}$)")


def _signed_off(text: str, names: SiteNames) -> str:
    """A heading without the site's name as its last part, if it is the name to the letter: headings have dashes of their own."""
    marks = list(_SIGN_OFF.finditer(text))
    return text[: marks[-1].start()] if marks and names.has(text[marks[-1].end() :]) else text


def _names_it_alone(statement: Statement) -> bool:
    """Whether the place has the headline alone, so that a title that holds it can be cut to it."""
    return statement.block is not None or _is_headline(statement)


def _may_cut(statement: Statement, text: str) -> bool:
    """Whether a title that holds this text can be cut to it: a short heading of lower rank may be a town's or a section's name."""
    sure = statement.block is None or statement.about.get("how") in ("h1", "class")
    return _names_it_alone(statement) and (sure or len(text) >= _A_TITLE)


def _is_headline(statement: Statement) -> bool:
    """Whether the head states it as the headline, and not as the title of the page."""
    return statement.block is None and statement.about.get("key") == "headline"


def _line_of_title(page: Page, stated: list[Statement]) -> Iterator[Statement]:
    """The line that stands for the main heading, on a page whose headings are others."""
    anchor = page.once(headline_block)
    if anchor is not None and page.blocks[anchor].kind != "heading" and all(s.block != anchor for s in stated):
        yield Statement("headline", EvidenceSource.MARKUP, "line", page.blocks[anchor].text, {"how": "line"}, anchor)


def _headings(page: Page, stated: list[Statement]) -> list[Statement]:
    """The page's first headings as statements, without those that are stated already."""
    known = {s.block for s in stated}
    headings: list[PageBlock] = []
    for block in page.blocks[:400]:
        if block.kind == "heading" and block.number not in known and block.level <= 3:
            headings.append(block)
            if len(headings) == _HEADINGS:
                break
    return [
        Statement("headline", EvidenceSource.MARKUP, f"h{b.level}", b.text, {"how": "heading"}, b.number)
        for b in headings
    ]


def _reliability(statement: Statement) -> float:
    """How far the place is believed by itself."""
    source, where, about = statement.source, statement.where, statement.about
    if source is EvidenceSource.MARKUP and _is_other(where):
        return _OUT_OF_PLACE
    return _believed(source, about.get("how") or about.get("key") or where)


@lru_cache(maxsize=1024)
def _is_other(where: str) -> bool:
    """Whether a heading's path says that it is no headline."""
    return _NOT_THIS.search(where) is not None


@lru_cache(maxsize=1024)
def _believed(source: EvidenceSource, mark: str) -> float:
    """How far a source's place of this name is believed."""
    return next((weight for of, place, weight in _RELIABILITY if source is of and place in ("", mark)), 0.3)


def _best_spelling(winner: Witness, agreeing: list[Witness]) -> str:
    """The winner's text as it is best spelled: not in capitals where another place has it in small letters."""
    if winner.text.upper() != winner.text:
        return winner.text
    return next((w.text for w in agreeing if w.text.upper() != w.text), winner.text)


def _dispute(winner: Witness, witnesses: list[Witness]) -> tuple[Issue, ...]:
    """An issue where a place that is trusted says something else altogether."""
    others = [w for w in witnesses if w.weight >= 2.0 and likeness(w.words, winner.words) < SAME_STORY]
    if not others:
        return ()
    evidence = (winner.statement.evidence(), *(w.statement.evidence() for w in others[:3]))
    return (Issue.of(IssueCode.HEADLINE_DISPUTED, "headline", None, *evidence),)


def _candidates(winner: Witness, witnesses: list[Witness]) -> tuple[Candidate, ...]:
    """What was weighed, winner first."""
    won = Candidate(winner.text, winner.statement.evidence(), True, "the headline that is best borne out")
    rest = [w for w in witnesses if w is not winner]
    agree = [_lost(w, "says the same") for w in rest if w.key == winner.key]
    alike = [
        _lost(w, "tells the same story in other words")
        for w in rest
        if w.key != winner.key and likeness(w.words, winner.words) >= SAME_STORY
    ]
    other = [_lost(w, "nothing bears it out") for w in rest if likeness(w.words, winner.words) < SAME_STORY]
    return (won, *(*agree, *alike, *other)[:24])


def _lost(witness: Witness, reason: str) -> Candidate:
    return Candidate(witness.text, witness.statement.evidence(), False, reason)
