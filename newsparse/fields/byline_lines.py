"""Lines near the headline that sign the article without any mark of it in the markup."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice, pairwise

from newsparse.evidence.element_text import short_text
from newsparse.fields.byline_below import is_known
from newsparse.fields.byline_places import blocks_of_other_hands
from newsparse.fields.byline_refusals import is_of_book, is_thing
from newsparse.fields.byline_witnesses import BY_LINE, NEAR, Witness, line_witness
from newsparse.fields.reading import Hints
from newsparse.lexicon.byline_words import FIELD, LEAD
from newsparse.lexicon.bylines import ParsedByline, is_signed, parse_byline
from newsparse.lexicon.cyrillic_given_names import CYRILLIC_GIVEN_NAMES
from newsparse.lexicon.name_words import COMMON_GIVEN_NAMES
from newsparse.lexicon.names import looks_like_name
from newsparse.lexicon.written_dates import find_dates
from newsparse.model.kinds import AuthorKind
from newsparse.reading.page import FOLDED, Page, PageBlock

_LONGEST_LINE = 140
#: A paragraph of this length is one of the text: lines below it are further from the headline than they look.
_PROSE = 200
#: So many blocks from the headline on show whether a line above the text is a heading: its words, unlike those of a name, come again.
_TOLD = 60
_WORDS = re.compile(r"\w+")
#: The first paragraph below a name is at least so long.
_LEAST_LEAD = 100
#: A name that stands alone near the headline, and where a date is beside it.
_LONGEST_NAME, _RIGHT_AT = 40, 4
#: A label and its colon are no longer than this.
_LABELLED = 16
#: Blocks that are no byline though a name stands in them, and names whose scripts have capitals, or tables of surnames.
_NO_NAME_STANDS = FOLDED | {"button"}


#: What divides the fields of one line.
_BAR = re.compile(r"\s[|•·–—/]\s")
#: So many lines above the text's first paragraph are right above it.
_RIGHT_ABOVE = 3
#: So many fields of a line are looked at for one that signs.
_FIELDS = 4
#: The time that a byline stands behind without a sign: 'Publicado em 22/03/2024 às 16h07 Por Jane Roe'.
_BEHIND_TIME = re.compile(r"\d\s(?=(?:[Pp]or|[Bb]y|[Vv]on|[Pp]ar|Di|[Dd]oor|[Aa]v)\s[A-ZÀ-Þ])")
#: What stands between a name and a date, and how long they are together; what may stand behind the date is a time to read.
_BESIDE = re.compile(r"\s?[|•·—]\s?|\s[–-]\s")
_NAME_AND_DATE, _BEHIND_DATE = 80, 14
#: The headline and so many paragraphs below it name what an article is about.
_TELLING = 4
#: A label that stands alone before the block with the name.
_LABEL = re.compile(
    r"(?:autor(?:in|en)?|author|authors|written by|by|von|text|auteur|autore|autores|автор|yazar|作者|記者|执笔|執筆者?)\s?[:：]?",
    re.IGNORECASE,
)
_BRACKETED = re.compile(
    r"[〔\[(（【](?P<who>[^〔〕\[\]（）【】()]{0,8}(?:記者|记者)[^〔〕\[\]（）【】()]{2,40}(?:報導|报道|電|电|讯|訊))[〕\])）】]"
)
_OPENING = frozenset("〔[(（【")
_DATELINED = re.compile(
    r"[А-ЯЁІЇЄҐ][А-ЯЁІЇЄҐ./ -]{2,40}, \d{1,2} [а-яёіїєґ]{3,9}\.?\s?[—–-]\s?[^,.]{2,40}, (?P<who>(?P<first>[А-ЯЁІЇЄҐ][а-яёіїєґ]{1,20}) [А-ЯЁІЇЄҐ][\w-]{1,30})\.(?=\s|$)"
)
#: A name before what its bearer is, as Korean papers have it: "홍길동 기자", perhaps with an address.
_KOREAN = re.compile(
    r"(?:기자명\s)?[가-힣]{2,4}(?:\s?[·ㆍ,]\s?[가-힣]{2,4}){0,3}\s(?:선임|수습|전문)?(?:기자|특파원)(?:\s{1,3}\S{1,60}@\S{1,60})?"
)


def lines_near(page: Page, anchor: int | None, hints: Hints) -> list[Witness]:
    """Short lines near the headline that begin as bylines do, and names that a label in a block of its own leads to."""
    start = anchor if anchor is not None else 0
    found: list[Witness] = []
    below = False
    label = False
    for block in page.blocks[max(0, start - 6) : start + NEAR + 8]:
        text = block.text
        below = below or (block.number > start and len(text) > _PROSE)
        if block.number == anchor or (block.number > start and block.number in page.once(blocks_of_other_hands)):
            continue
        if block.kind == "blockquote":  # an embedded post says who posted it, and on what day
            continue
        if not below and (name := _beside_date(text, hints)) and not _is_told_of(page, name, start):
            found.append(
                line_witness("text near", block, parse_byline(name, language=hints.language, outlet=hints.outlet))
            )
            continue
        signed = "" if len(text) > _LONGEST_LINE or is_of_book(text) else text if label else _signed_part(text)
        if signed:
            parsed = parse_byline(signed, language=hints.language, outlet=hints.outlet)
            if parsed.refused is None and (not label or _only_names(text, parsed)):
                listed = below and ":" in text[:_LABELLED]  # `Author: ...` of what the text is about
                found.append(line_witness("text below" if listed else "text near", block, parsed))
        label = _LABEL.fullmatch(text) is not None
    return found[:3] or _right_above_text(page, start, hints)


def _right_above_text(page: Page, start: int, hints: Hints) -> list[Witness]:
    """The line that begins as bylines do right above a text that begins far below the headline, behind pictures, polls and offers."""
    first = next((b.number for b in page.blocks[start + 1 :] if b.kind == "paragraph" and len(b.text) > _PROSE), 0)
    if first <= start + NEAR + 8:
        return []
    for block in page.blocks[first - _RIGHT_ABOVE : first]:
        if block.kind == "paragraph" and len(block.text) <= _LONGEST_LINE and BY_LINE.match(block.text):
            parsed = parse_byline(block.text, language=hints.language, outlet=hints.outlet)
            if parsed.refused is None:
                return [line_witness("text above", block, parsed)]
    return []


def _beside_date(text: str, hints: Hints) -> str:
    """The name in a line that holds nothing else but a date: 'Jane Roe · 5 March 2024'; empty for a place or any other word."""
    bar = _BESIDE.search(text) if len(text) <= _NAME_AND_DATE else None
    if bar is None:
        return ""
    name, rest = text[: bar.start()].strip(), text[bar.end() :].strip()
    first = name.partition(" ")[0].lower()
    if "," in name or first not in COMMON_GIVEN_NAMES or not looks_like_name(name) or is_thing(name):
        return ""
    dates = find_dates(rest, language=hints.language)
    dated = len(dates) == 1 and dates[0].start == 0 and len(rest) - dates[0].end <= _BEHIND_DATE
    return name if dated else ""


def _is_told_of(page: Page, name: str, start: int) -> bool:
    """Whether the headline or the first paragraphs name what a line has beside a date: a team, a town, whom the article is about."""
    told = (
        block.text for block in page.blocks[start : start + NEAR] if block.number == start or len(block.text) > _PROSE
    )
    return any(name in text for text in islice(told, _TELLING))


def _signed_part(text: str) -> str:
    """The part of a line that begins as bylines do: all of it, or what stands behind a bar with a date before or behind;
    empty if none does.

    >>> _signed_part("By Jane Roe"), _signed_part("5 March 2024 | By Jane Roe"), _signed_part("Step | by step")
    ('By Jane Roe', 'By Jane Roe', '')
    >>> _signed_part("Cycling | By Jane Roe | Updated 5 March 2024")
    'By Jane Roe | Updated 5 March 2024'
    """
    if BY_LINE.match(text) or _KOREAN.fullmatch(text) is not None:
        return text
    if (
        len(text) <= _LONGEST_LINE
        and (field := FIELD.search(text)) is not None
        and any(map(str.isdigit, text[: field.start()]))
    ):
        return text[field.start() + 1 :]
    if len(text) <= _LONGEST_LINE and (dated := _BEHIND_TIME.search(text)) is not None:
        return text[dated.end() :]
    if not any(map(str.isdigit, text)):
        return ""
    ends = (bar.end() for bar in islice(_BAR.finditer(text), _FIELDS) if BY_LINE.match(text, bar.end()))
    end = next(ends, None)
    return text[end:] if end is not None else ""


def named_in_dateline(page: Page, anchor: int | None, hints: Hints) -> list[Witness]:
    """Who is named where the text begins, behind the agency as in Russia, 'МОСКВА, 5 фев — РИА Новости, Анна Иванова.', or in
    brackets as in Taiwan, '〔記者王小明／台北報導〕'.
    """
    start = anchor if anchor is not None else 0
    for block in page.blocks[start : start + NEAR]:
        if block.text[:1] in _OPENING and (bracketed := _BRACKETED.match(block.text)) is not None:
            parsed = parse_byline(bracketed["who"], language=hints.language, outlet=hints.outlet)
            if parsed.refused is None:
                return [line_witness("text opening", block, parsed, bracketed[0])]
        match = _DATELINED.match(block.text)
        if match is not None and match["first"].lower() in CYRILLIC_GIVEN_NAMES:
            raw = block.text[: match.end()]
            return [line_witness("text opening", block, parse_byline(match["who"], language=hints.language), raw)]
    return []


def name_stated_twice(page: Page, anchor: int | None, hints: Hints) -> list[Witness]:
    """The name that stands alone right at the headline with a date beside it, where the page has it alone once more."""
    if anchor is None:
        return []
    near = page.blocks[anchor + 1 : anchor + 1 + _RIGHT_AT]
    if not any(find_dates(block.text[:_LONGEST_LINE], language=hints.language) for block in near):
        return []
    names = [block for block in near if len(block.text) <= _LONGEST_NAME and looks_like_name(block.text)]
    alone = Counter(block.text for block in page.blocks if len(block.text) <= _LONGEST_NAME)
    for block in names:
        parsed = parse_byline(block.text, language=hints.language, outlet=hints.outlet)
        people = parsed.refused is None and [author.kind for author in parsed.authors] == [AuthorKind.PERSON]
        if people and alone[block.text] > 1 and block.kind not in _NO_NAME_STANDS and is_known(block.text):
            return [line_witness("text twice", block, parsed)]
    return []


def opening_name(page: Page, anchor: int | None, hints: Hints, *, stated: bool) -> list[Witness]:
    """Who is named in a line of its own, in bold or in capitals, right above the first paragraph of the text, as another paragraph.

    So papers sign whose system states the account that put an article online; where it has not `stated` the outlet as an
    author, the line must show by a job or an address that it signs. Whom the text tells of has not written it.
    """
    start = anchor if anchor is not None else 0
    blocks = page.blocks[start + 1 : start + NEAR]
    for line, below in pairwise(blocks):
        if line.kind == "paragraph" and len(line.text) <= _NAME_AND_DATE and _is_set_apart(line, below):
            parsed = _alone(line, page, start, hints)
            signs = parsed is not None and (stated or parsed.authors[0].email or is_signed(line.text, parsed))
            return [line_witness("text opening", line, parsed)] if parsed is not None and signs else []
    return []


def _alone(line: PageBlock, page: Page, start: int, hints: Hints) -> ParsedByline | None:
    """The one person whom a line names and tells nothing of but a job or an address; `None` where its words come again."""
    parsed = parse_byline(line.text, language=hints.language, outlet=hints.outlet)
    if parsed.refused is not None or [author.kind for author in parsed.authors] != [AuthorKind.PERSON]:
        return None
    (author,) = parsed.authors
    beside = author.email or author.location or is_signed(line.text, parsed)
    if not beside and author.name.casefold() != line.text.casefold():
        return None
    if " " not in author.name or is_thing(author.name):
        return None
    named = set(_WORDS.findall(author.name.casefold()))
    told = (block.text for block in page.blocks[start : start + _TOLD] if block.number != line.number)
    return parsed if all(named.isdisjoint(_WORDS.findall(text.casefold())) for text in told) else None


def _is_set_apart(line: PageBlock, below: PageBlock) -> bool:
    """Whether a line is bold as a whole, or in capitals, and a paragraph of the text stands below it in the same element."""
    element, other = line.element, below.element
    if below.kind != "paragraph" or len(below.text) < _LEAST_LEAD or element is None or other is None:
        return False
    if element.getparent() is not other.getparent():
        return False
    bold = next(element.iter("strong", "b"), None)
    return line.text.isupper() or (bold is not None and short_text(bold) == line.text)


def _only_names(text: str, parsed: ParsedByline) -> bool:
    """Whether the names fill a line that only a label before it makes a byline."""
    names = sum(len(author.name) for author in parsed.authors) + sum(map(len, parsed.agencies))
    return names * 2 > len(LEAD.sub("", text, count=1))
