"""Names that stand below the headline in a line of their own, with nothing to say that they sign but the day beside them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from itertools import islice

from newsparse.evidence.statement import Statement
from newsparse.fields.byline_places import blocks_of_other_hands
from newsparse.fields.byline_refusals import is_of_book, is_thing
from newsparse.fields.byline_witnesses import NEAR, Witness
from newsparse.fields.line_signature_words import TRADE
from newsparse.fields.reading import Hints
from newsparse.fields.region_words import bit, region_bits
from newsparse.lexicon.byline_given_names import GIVEN_NAMES_OF_BYLINES
from newsparse.lexicon.byline_marks import lead_of, names_only
from newsparse.lexicon.byline_reading import EDGES
from newsparse.lexicon.byline_words import HANDLE, OTHER_HANDS
from newsparse.lexicon.bylines import ParsedByline, parse_byline
from newsparse.lexicon.name_words import PARTICLES
from newsparse.lexicon.relative_dates import find_relative
from newsparse.lexicon.written_dates import find_dates
from newsparse.model.fields import Author
from newsparse.model.kinds import AuthorKind, EvidenceSource
from newsparse.reading.page import Page, PageBlock

#: The longest line that signs, and the shortest paragraph of the text, above which it stands.
_LINE, _PROSE = 120, 150
#: Longer blocks may tell of somebody.
_SENTENCE = 60
#: An agency's sign that stands alone is at least so long: "AA" is the button for the size of letters.
_SHORTEST = 3
#: How many blocks from a name the day of publication stands at most.
_BESIDE = 3
#: What is named, and said of those named, fills this share of a line that signs.
_NEARLY_ALL = 0.8
#: A name and nothing else signs without a day where it stands so close below the headline.
_RIGHT_BELOW = 2
#: The headline and so many paragraphs of the text show whom the article is about; below it stands who wrote it.
_TOLD = 8
_KINDS = frozenset(("paragraph", "heading", "list-item", "table"))
#: Places of names that sign something else.
_ELSEWHERE = bit("caption") | bit("pullquote") | bit("comment") | bit("related") | bit("modal") | bit("topics")
#: The longest line that says how long ago something was, and the day that it is counted from: none is told by it.
_AGO, _ANY_DAY = 40, dt.date(2000, 1, 1)
_WORDS = re.compile(r"\w+")
#: Words that stand between names, jobs, places and agencies, and the agencies that nobody names.
_BETWEEN = frozenset(
    "by and for in from the of at on with und von aus für mit et par de avec y por con e em com i z en door met di da och med"
    " agencias agences agências agenzie agenturen agencies redacción redação redazione redaktion".split()
)
_PLACE = re.compile(r"\s?[,/|•·–—-]\s?[^\W\d_a-zà-ÿ][\w’'.-]{2,20}(?:\s[^\W\d_a-zà-ÿ][\w’'.-]{2,20}){0,2}$")
#: Places in brackets behind names: "Musa Danladi (Kano), Ada Roe (Uyo)".
_BRACKETED = re.compile(r"\s\([^\W\d_a-zà-ÿ][\w’'.-]{2,20}(?:\s[\w’'.-]{2,20})?\)")
#: Signs around what stands last in a line, and before it.
_CLOSERS = " ,;/|()[]"
#: East Asian names, and the jobs and labels that stand beside them; "記者会" is a press conference.
_EASTERN = re.compile("[\u3040-\u30ff\u3400-\u9fff々]{2,8}|[가-힣]{2,4}")
_REPORTS = re.compile(
    "(?:記者|记者)(?![会會团團协協站节招室证證])|撰文|作者|文[・／/:：]|[가-힣]\\s?기자|기자명|특파원"
)


def named_alone(page: Page, anchor: int | None, hints: Hints) -> list[Witness]:
    """Everyone named in lines between the headline and the text that hold nothing else but jobs, places and days.

    A day has to stand beside a line that is not one name right below the headline, or in it a writer's job or a word that leads to who signs. Names stand below headlines for other reasons too: everyone
    has to be a person by the first name, and nobody may be told of in the headline or the text.
    """
    if anchor is None:
        return []
    signing: list[tuple[PageBlock, ParsedByline]] = []
    for block in _short_lines(page, anchor):
        parsed = parse_byline(block.text, language=hints.language, outlet=hints.outlet)
        if parsed.refused is None and _signs(page, anchor, block, parsed, hints):
            if signing and block.number - signing[-1][0].number > 1:
                break
            signing.append((block, parsed))
        elif signing:
            break
    if not signing:
        return []
    statements = tuple(
        Statement("author", EvidenceSource.TEXT, f"block {block.number}", block.text, {}, block.number)
        for block, _ in signing
    )
    authors = tuple(dict.fromkeys(author for _, parsed in signing for author in parsed.authors))
    agencies = tuple(dict.fromkeys(agency for _, parsed in signing for agency in parsed.agencies))
    return [Witness.of("text alone", statements, authors, agencies)]


def _short_lines(page: Page, anchor: int) -> Iterator[PageBlock]:
    """The blocks between the headline and the first paragraph below the dek that could sign."""
    others = page.once(blocks_of_other_hands)
    long = 0
    for block in page.blocks[anchor + 1 : anchor + 1 + NEAR]:
        if block.kind == "paragraph" and len(block.text) > _PROSE:
            long += 1
            if long > 1:  # the first is the dek as often as not
                return
        if block.kind in _KINDS and len(block.text) <= _LINE and block.number not in others:
            region = page.regions[block.region] if block.region >= 0 else None
            if region is None or not region_bits(region.tag, region.label) & _ELSEWHERE:
                yield block


def _signs(page: Page, anchor: int, block: PageBlock, parsed: ParsedByline, hints: Hints) -> bool:
    """Whether a line with these names signs by what it holds and what stands beside it."""
    if is_of_book(block.text) or OTHER_HANDS.match(block.text) or (not parsed.authors and len(block.text) < _SHORTEST):
        return False
    reports = _is_of_reporters(block.text, parsed)
    if not reports and not (_is_filled(block.text, parsed, hints) and _are_known(parsed.authors)):
        return False
    leads = lead_of(block.text.lstrip(EDGES)) is not None
    right_below = block.number - anchor <= _RIGHT_BELOW and block.kind != "heading" and _names_alone(block.text, parsed)
    if (
        not reports
        and not leads
        and not right_below
        and not _has_writing_job(parsed)
        and not _has_day_beside(page, anchor, block, hints)
    ):
        return False
    words = {word for author in parsed.authors for word in _WORDS.findall(author.name.casefold()) if len(word) > 1}
    prose = (other.text for other in page.blocks[anchor + 1 :] if len(other.text) > _SENTENCE and other is not block)
    told = (page.blocks[anchor].text, *islice(prose, _TOLD))
    if len(told) == 1:  # a page without a text tells of nobody, and nobody need have written it
        return False
    return all((words - PARTICLES).isdisjoint(_WORDS.findall(text.casefold())) for text in told)


def _names_alone(text: str, parsed: ParsedByline) -> bool:
    """Whether a line is the name of one person from the first letter to the last."""
    return len(parsed.authors) == 1 and parsed.authors[0].name == text


def _is_of_reporters(text: str, parsed: ParsedByline) -> bool:
    """Whether a line in an East Asian script says that those named report, and is no sentence about reporters."""
    if not parsed.authors or text.endswith("。") or _REPORTS.search(text) is None:
        return False
    return all(_EASTERN.fullmatch(author.name) for author in parsed.authors)


def _are_known(authors: Sequence[Author]) -> bool:
    """Whether somebody of several is a person by the first name, and nobody is anything else."""
    people = all(author.kind is AuthorKind.PERSON and not is_thing(author.name) for author in authors)
    return people and (any(map(_is_known, authors)) or not authors)


def _is_known(author: Author) -> bool:
    """Whether an author is a person by the first name."""
    first, _, rest = author.name.partition(" ")
    return bool(rest) and first.lower() in GIVEN_NAMES_OF_BYLINES


def _is_filled(text: str, parsed: ParsedByline, hints: Hints) -> bool:
    """Whether a line holds next to nothing but those named, their jobs, places and houses, and days.

    What stands last, behind a comma or a bar, may be the place that somebody writes from: 'Jana Roth, Berlin'.
    """
    parts = [part for a in parsed.authors for part in (a.name, a.role, a.affiliation, a.location, a.email) if part]
    known = {word for part in (*parts, *parsed.agencies) for word in _WORDS.findall(part.casefold())} | _BETWEEN
    days = find_dates(text, language=hints.language)
    bare = names_only(HANDLE.sub(" ", text[: days[0].start] + text[days[-1].end :] if days else text)).strip(EDGES)
    lead = lead_of(bare)
    bare = bare[lead.end() :] if lead is not None else bare
    bare = _BRACKETED.sub(" ", bare).rstrip(_CLOSERS)
    for agency in parsed.agencies:
        bare = bare.removesuffix(agency).rstrip(_CLOSERS)
    if (place := _PLACE.search(bare)) is not None and place.start() > 0:
        bare = bare[: place.start()]
    words = [word for word in _WORDS.findall(bare.casefold()) if word not in _BETWEEN]
    return sum(word in known for word in words) >= _NEARLY_ALL * len(words)


def _has_writing_job(parsed: ParsedByline) -> bool:
    """Whether somebody is said to write for a living."""
    return any(author.role and not TRADE.isdisjoint(author.role.lower().split()) for author in parsed.authors)


def _has_day_beside(page: Page, anchor: int, block: PageBlock, hints: Hints) -> bool:
    """Whether a day stands in a line or in a short one beside it, below the headline."""
    beside = page.blocks[max(anchor + 1, block.number - _BESIDE) : block.number + _BESIDE + 1]
    return any(len(one.text) <= _LINE and _tells_day(one.text, hints) for one in beside)


def _tells_day(text: str, hints: Hints) -> bool:
    """Whether a line holds a day, or says how long ago something was: 'vor 3 Stunden'."""
    if find_dates(text, language=hints.language):
        return True
    return len(text) <= _AGO and any(one.end - one.start > 1 for one in find_relative(text, _ANY_DAY))
