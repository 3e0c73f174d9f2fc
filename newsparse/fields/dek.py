"""The dek: which of the lines below the headline is its standfirst, by what speaks for each and against it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

import attrs

from newsparse.evidence.statement import Statements
from newsparse.fields.furniture_words import furniture_classes
from newsparse.fields.text_region import text_region
from newsparse.fields.titles import likeness, plain_title, title_key, words_of
from newsparse.lexicon.written_dates import find_dates
from newsparse.reading.page import Page, PageBlock

#: What speaks for and against a line that may be the dek, roughly in log-odds; without a sum above nothing there is none. Paragraphs are
#: text and headings are subheadings unless something more is seen of them: their label, the page's own words about itself, their
#: place apart from the text's paragraphs, type of their own.
_WEIGHTS: dict[str, float] = {
    "paragraph": -2.5,
    "heading": -2.0,
    "list-item": -4.0,
    "blockquote": -3.0,
    "labelled": 4.0,
    "labelled first": 0.5,
    "labelled later": -0.5,
    "is the description, in the text": 1.2,
    "begins as the description, in the text": 0.8,
    "is the description, apart from the text": 3.3,
    "begins as the description, apart from the text": 2.0,
    "in the text": -0.7,
    "apart from the text": 0.7,
    "in the text's type": -1.5,
    "in type of its own": 0.5,
    "bold in the text": 3.0,
    "bold apart from the text": 0.5,
    "right below": 0.7,
    "heading below": 1.5,
    "first sentence": 0.8,
    "later sentence": -1.0,
    "above a byline": 0.7,
    "below a paragraph": -0.7,
    "begins as a byline": -3.0,
    "little but a date": -5.0,
    "signed": -2.0,
    "scattered": -1.0,
    "right below a picture": -1.5,
    "words of a box": -4.0,
    "in a box": -3.0,
    "is a link": -3.0,
    "has links": -0.5,
    "the headline again": -2.5,
    "ends in a colon": -1.5,
    "short": -1.0,
}

#: How many blocks below the headline are looked at, and how many paragraphs: those after them are text.
_BELOW = 30
_PARAGRAPHS = 2
_PARAGRAPH = 160
#: A heading so near below the headline goes with it.
_NEAR = 2
#: How many blocks show how the text stands on the page.
_TEXT = 40

#: Bounds of a dek in characters; one that is shorter than the second is rather a label, one shorter than the third may be a byline.
_SHORTEST, _LONGEST = 20, 900
_SHORT, _LINE = 40, 120

#: So many characters of a description are enough to know it by; descriptions are often cut.
_ENOUGH = 60
#: So many characters a text may lose when it becomes a key.
_MARKS = 20

#: A heading so like the headline is the headline in other words.
_SAME = 0.6

#: A line with so much of it a date says when the article was published.
_DATED = 0.3

#: Kinds of blocks that are a dek only where they are labelled.
_RARE = ("list-item", "blockquote")

#: What sentences end in.
_ENDS = '.!?…。！？"”“»’」'

#: How a byline or the line with the date begins.
_SIGNS = re.compile(
    r"(?:by|von|por|par|door|di|da|af|av|autor\w*|text|words|written by|published|updated|posted|veröffentlicht"
    r"|publicado|publié|pubblicato)\b[ :]",
    re.IGNORECASE,
)

#: Kinds of furniture whose words no dek has, and labels of the boxes that stand below headlines.
_BOX_WORDS = frozenset(("has-newsletter", "has-subscribe", "has-cookie", "has-rights"))
_BOX = re.compile(
    r"\b(?:form\b|modal|popup|newsletter|signup|subscri\w*|paywall|promo|related|sidebar|share|social|comments?|alert|message|submission)"
)
_EMPHASIS = frozenset(("b", "strong", "em", "i"))
#: How many pieces of an element's text are read.
_PIECES = 40


@attrs.frozen(kw_only=True)
class _Setting:
    """What of a page bears on all of its lines below the headline."""

    headline: str
    """Its key."""
    words: frozenset[str]
    """The headline's words."""
    stated: frozenset[str]
    """Keys of the headlines that the head of the page states."""
    block: int
    """Number of the block that shows it."""
    labelled: dict[int, str]
    """The lines that the markup labels as a dek, by the number of their block."""
    signed: frozenset[int]
    """Numbers of the blocks with authors and dates."""
    described: frozenset[str]
    """Keys of what the page says of itself."""
    beginnings: frozenset[str]
    """How these begin."""
    region: int
    """Number of the region that has most text."""
    type: str | None
    """The class of the text's paragraphs."""
    pictured: frozenset[int]
    """Numbers of the blocks that follow a picture, whose caption they may be."""
    scattered: bool
    """Whether the region holds less than half of the text, as where every paragraph has an element of its own."""


def find_dek(page: Page, statements: Statements, headline: str, block: int | None) -> str | None:
    """The standfirst below the headline; `None` where there is none."""
    if block is None:
        return None
    below = _below(page, block)
    setting = _setting(page, statements, headline, block, below)
    lines = [b for b in page.blocks[below.start : below.stop] if _may_be_dek(b, setting)]
    best, most = None, 0.0
    first_label = min((b.number for b in lines if b.number in setting.labelled), default=-1)
    sentences = paragraphs = 0
    passed = block + 1
    for line in lines:
        paragraphs += sum(map(_is_solid, page.blocks[passed : line.number]))
        passed = line.number
        seen = [*_looks(line, setting), *_place(page, line, setting)]
        if described := _described(line, setting):
            seen.append(described)
        if line.kind == "paragraph" and line.text[-1] in _ENDS:
            sentences += 1
            seen.append("first sentence" if sentences == 1 else "later sentence")
        if paragraphs:
            seen.append("below a paragraph")
        if line.number in setting.labelled:
            seen.extend(("labelled", "labelled first" if line.number == first_label else "labelled later"))
        weight = _weigh(seen)
        if weight > most and not described:
            weight += _weigh(_doubts(page, line, setting))
        if weight > most:
            best, most = line, weight
    return None if best is None else setting.labelled.get(best.number, best.text)


def _weigh(seen: Iterable[str]) -> float:
    """What these signs weigh together."""
    return sum(map(_WEIGHTS.__getitem__, seen))


def _below(page: Page, block: int) -> range:
    """The numbers of the blocks below the headline in which a dek may stand: up to where the text is under way."""
    paragraphs = 0
    for candidate in page.blocks[block + 1 : block + 1 + _BELOW]:
        paragraphs += _is_solid(candidate)
        if paragraphs > _PARAGRAPHS:
            return range(block + 1, candidate.number)
    return range(block + 1, min(block + 1 + _BELOW, len(page.blocks)))


def _setting(page: Page, statements: Statements, headline: str, block: int, below: range) -> _Setting:
    """What bears on all lines."""
    labelled: dict[int, str] = {}
    for statement in statements.on("dek"):
        if statement.block is not None and statement.block in below:
            text = page.blocks[statement.block].text if "\n" in statement.raw else plain_title(statement.raw)
            if len(text) >= _SHORTEST:
                labelled.setdefault(statement.block, text)
    blocks = (s.block for topic in ("author", "published") for s in statements.on(topic))
    signed = frozenset(number for number in blocks if number is not None and number in below)
    region = page.once(text_region)
    solid = [b for b in page.blocks[block + 1 : block + 1 + _TEXT] if b.kind == "paragraph" and _is_solid(b)]
    inside = [b for b in solid if b.region == region]
    described = frozenset(title_key(plain_title(s.raw)) for s in statements.on("description")[:12])
    return _Setting(
        headline=title_key(headline),
        words=words_of(headline),
        stated=frozenset(title_key(plain_title(s.raw)) for s in statements.on("headline")[:12] if s.block is None),
        block=block,
        labelled={number: line for number, line in labelled.items() if number not in signed},
        signed=signed,
        described=described,
        beginnings=frozenset(key[:_ENOUGH] for key in described),
        region=region,
        type=_type_of(inside[0]) if inside else None,
        pictured=frozenset(picture.block for picture in page.pictures),
        scattered=2 * sum(len(b.text) for b in inside) < sum(len(b.text) for b in solid),
    )


def _may_be_dek(block: PageBlock, setting: _Setting) -> bool:
    """Whether a block is of a kind and a length that deks have, and no part of the headline."""
    text = block.text
    return (
        (block.kind in ("paragraph", "heading") or (block.kind in _RARE and block.number in setting.labelled))
        and _SHORTEST <= len(text) <= _LONGEST
        and "©" not in text
        and (len(text) > len(setting.headline) + _MARKS or title_key(text) not in setting.headline)
    )


def _is_solid(block: PageBlock) -> bool:
    """Whether it is as long as a paragraph."""
    return len(block.text) >= _PARAGRAPH


def _type_of(block: PageBlock) -> str | None:
    """What tells its type: the class of its element."""
    return block.element.get("class") if block.element is not None else None


def _looks(line: PageBlock, setting: _Setting) -> Iterator[str]:
    """What a line looks like by itself."""
    yield line.kind
    if len(line.text) < _SHORT:
        yield "short"
    if line.text[-1] == ":":
        yield "ends in a colon"
    if line.links:
        yield "is a link" if sum(link.end - link.start for link in line.links) > 0.8 * len(line.text) else "has links"
    if line.kind == "heading" and (
        title_key(line.text) in setting.stated or likeness(words_of(line.text), setting.words) >= _SAME
    ):
        yield "the headline again"


def _place(page: Page, line: PageBlock, setting: _Setting) -> Iterator[str]:
    """How a line stands to the headline, to the text and to what the page says of itself."""
    own = "in the text" if line.region == setting.region else "apart from the text"
    yield own
    if line.kind == "paragraph":
        alike = _type_of(line) == setting.type
        if not alike or line.region == setting.region:
            yield "in the text's type" if alike else "in type of its own"
    if _is_bold(line):
        yield f"bold {own}"
    if line.number == setting.block + 1:
        yield "right below"
    if line.kind == "heading" and line.number <= setting.block + _NEAR:
        yield "heading below"
    if line.number + 1 in setting.signed and not _is_solid(page.blocks[line.number + 1]):
        yield "above a byline"


def _is_bold(block: PageBlock) -> bool:
    """Whether an element of emphasis holds most of the block from its beginning."""
    element = block.element
    if element is None or not len(element) or (element.text or "").strip():
        return False
    first = element[0]
    return first.tag in _EMPHASIS and sum(map(len, islice(first.itertext(), _PIECES))) > 0.8 * len(block.text)


def _described(line: PageBlock, setting: _Setting) -> str | None:
    """Whether the page says of itself what stands here."""
    if title_key(line.text[: _ENOUGH + _MARKS])[:_ENOUGH] not in setting.beginnings:
        return None
    how = "is" if title_key(line.text) in setting.described else "begins as"
    return f"{how} the description, {'in' if line.region == setting.region else 'apart from'} the text"


def _doubts(page: Page, line: PageBlock, setting: _Setting) -> Iterator[str]:
    """What speaks against a line that the page does not say of itself."""
    if len(line.text) < _LINE:
        if _SIGNS.match(line.text):
            yield "begins as a byline"
        if sum(date.end - date.start for date in find_dates(line.text)) > _DATED * len(line.text):
            yield "little but a date"
    if line.number in setting.signed and not _is_solid(line):
        yield "signed"
    if not _BOX_WORDS.isdisjoint(furniture_classes(line.text)):
        yield "words of a box"
    if line.region >= 0 and _BOX.search(page.regions[line.region].label):
        yield "in a box"
    if line.number in setting.pictured:
        yield "right below a picture"
    if setting.scattered and line.kind != "heading":
        yield "scattered"
