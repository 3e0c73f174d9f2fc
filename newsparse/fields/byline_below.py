"""Who signs below the text: signatures in lines of their own and behind the last sentence, and whom markup names there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsparse.evidence.statement import Statement
from newsparse.fields.byline_places import blocks_of_other_hands
from newsparse.fields.byline_refusals import is_of_book
from newsparse.fields.byline_witnesses import BY_LINE, Witness, line_witness
from newsparse.fields.reading import Hints
from newsparse.lexicon.byline_given_names import GIVEN_NAMES_OF_BYLINES
from newsparse.lexicon.byline_words import FIELD
from newsparse.lexicon.bylines import parse_byline
from newsparse.lexicon.japanese_surnames import names_people
from newsparse.lexicon.korean_bylines import is_korean_name
from newsparse.model.kinds import AuthorKind
from newsparse.reading.page import Page, PageBlock

#: The longest line that signs, and the longest that is a name and nothing else.
_LONGEST_LINE, _LONGEST_NAME = 140, 40
#: A paragraph of the text is at least so long.
_PARAGRAPH = 100
#: Names whose scripts have capitals, or tables of surnames.
_CASED_OR_TABLED = re.compile("[\u0370-\u052f\u4e00-\u9fff\uac00-\ud7a3]")
#: Lines that open so sign wherever they stand: "Autorin: Petra Klein", "(责编：王小明)", "Written by Jane Roe".
_SIGNED = re.compile(
    r"[(（\[]?(?:(?:autorin/autor|autor/in|autor[*:_]in)\s?:?\s|(?:autor(?:in|en)?|text|von|bericht|author|words|auteur|texte|autore|testo|texto|tekst|autorka|автор|текст|yazar|haber|muhabir|penulis"
    r"|责编|責編|责任编辑|責任編輯|记者|記者|作者|文|撰文|執筆|글)\s?[:：／]\s?|(?:written|reported|reporting|words|text|story)\sby\s|geschrieben\svon\s|ein\s(?:beitrag|bericht|interview|kommentar|gastbeitrag)\svon\s)(?=\S)",
    re.IGNORECASE,
)
#: A sign-off tells who reported and who edited, and from where: it runs longer.
_SIGN_OFF = re.compile(r"\(?(?:additional\s)?(?:reporting|writing)\sby\s", re.IGNORECASE)
_LONGEST_SIGN_OFF = 320
#: The heading of the box about the author, and what the box says of one.
_ABOUT = re.compile(r"(?:about|über|sobre|à propos de|over|om)\s(?P<who>[^\d:?!,]{4,40})", re.IGNORECASE)
_WRITES = re.compile(
    r"\b(?:reporter|correspondent|journalist|writer|columnist|editor|writes|covers|reports|author|freelance|blogger|redakteur(?:in)?"
    r"|autor(?:in)?|schreibt|periodista|escribe|jornalista|escreve|journaliste|écrit|giornalista|scrive|schrijft|dziennikar\w{1,3})\b",
    re.IGNORECASE,
)
#: A name alone whose surname is in capitals, as papers of Russia sign below the text: "Марина КОЛЕСНИКОВА".
_SHOUTED_SURNAME = re.compile(r"[A-ZА-ЯЁ][a-zа-яё]{1,15}\s[A-ZА-ЯЁ-]{3,20}\.?")
#: How reporters of Korean television sign: "HBN 홍길동입니다.", "HBN 홍길동 (hong@hbn.example)".
_KOREAN_SIGN = re.compile(
    r"(?:[A-Za-z]{2,6}\d?|[가-힣]{2,6})(?:\s뉴스)?\s(?P<who>[가-힣]{2,4})(?:입니다\.?|(?:\s기자)?\s?\(\S{3,60}@\S{3,60}\))"
)
#: So many blocks below the last paragraph whoever signs is still right below it.
_RIGHT_BELOW = 3
_SIGNING_KINDS = frozenset(("paragraph", "list-item", "heading", "table"))
#: A name in brackets behind the last sentence, as German papers have it: "... bis zum Herbst. (Jana Roe)".
_BEHIND = re.compile(r"[.!?”“\"»]\s?\((?P<who>[^()\d|]{2,60})\)[\s+*]{0,8}$|^\((?P<alone>[^()\d|]{2,60})\)[\s+*]{0,8}$")
#: The same in East Asia, with the word for who signs or a common name: '…。【山田太郎】', '…。（记者 王小明）'.
_BEHIND_WIDE = re.compile(r"(?:^|[。！？」”]\s?)[（【(](?P<who>[^（）【】()\d]{2,40})[）】)]$")
_WHO_SIGNS = re.compile("(?:本报|本報|新华社)?(?:记者|記者|作者|通讯员|责任编辑|責任編輯|编辑|編輯)[\\s:：]?")


def is_known(name: str) -> bool:
    """Whether what stands twice is a name by more than its shape: by its first word, or the surname of another script.

    Labels and buttons stand twice too, and scripts without capitals give no hint.
    """
    first = name.partition(" ")[0].lower()
    return first in GIVEN_NAMES_OF_BYLINES or (not name.isascii() and _CASED_OR_TABLED.match(name) is not None)


def signed_right_below(page: Page, anchor: int | None, statements: Sequence[Statement], hints: Hints) -> list[Witness]:
    """Whom markup names as authors right below the last paragraph of the text, and nobody else there."""
    prose = [
        b.number
        for b in page.blocks[(anchor or 0) + 1 :]
        if b.kind == "paragraph" and len(b.text) > _PARAGRAPH and not b.links
    ]
    last = prose[-1] if prose else len(page.blocks)
    below = [s for s in statements if s.block is not None and 0 < s.block - last <= _RIGHT_BELOW]
    blocks = {s.block for s in below if s.block is not None}
    others = page.once(blocks_of_other_hands)
    if not below or max(blocks) - min(blocks) > 1 or not blocks.isdisjoint(others):
        return []
    return [w for w in _all_of_them(below, hints) if all(is_known(author.name) for author in w.authors)]


def signed_far(statements: Sequence[Statement], hints: Hints) -> list[Witness]:
    """The one byline away from the headline that opens as bylines do, where all such lines of a page name the same; else
    those whom the only links to authors name.
    """
    found: dict[frozenset[str], list[Witness]] = {}
    for statement in statements:
        if len(statement.raw) <= _LONGEST_LINE and BY_LINE.match(statement.raw):
            parsed = parse_byline(statement.raw, language=hints.language, outlet=hints.outlet)
            if parsed.refused is None:
                witness = Witness.of("markup signed", (statement,), parsed.authors, parsed.agencies)
                found.setdefault(witness.names, []).append(witness)
    return next(iter(found.values()))[:3] if len(found) == 1 else _linked_far(statements, hints)


def _linked_far(statements: Sequence[Statement], hints: Hints) -> list[Witness]:
    """Those whom links of the sort `rel=author` name away from the headline, where all of a page stand side by side."""
    linked = [s for s in statements if s.about.get("how") == "rel" and s.block is not None]
    blocks = {s.block for s in linked if s.block is not None}
    if not linked or max(blocks) - min(blocks) > 1:
        return []
    return _all_of_them(linked, hints)


def _all_of_them(statements: Sequence[Statement], hints: Hints) -> list[Witness]:
    """Everybody whom these name, if each names somebody."""
    parsed = [parse_byline(s.raw, language=hints.language, outlet=hints.outlet) for s in statements]
    authors = {author.name.casefold(): author for one in reversed(parsed) for author in one.authors}
    named = tuple(dict.fromkeys(author.name.casefold() for one in parsed for author in one.authors))
    agencies = tuple(dict.fromkeys(agency for one in parsed for agency in one.agencies))
    if not authors or any(one.refused is not None for one in parsed):
        return []
    return [Witness.of("markup signed", tuple(statements), tuple(authors[name] for name in named), agencies)]


def signed_below(page: Page, anchor: int | None, hints: Hints) -> list[Witness]:
    """The one signature below the text, where all lines of a page that look like one name the same."""
    found: dict[frozenset[str], Witness] = {}
    for block, words, text in _signatures(page, anchor or 0):
        parsed = parse_byline(text, language=hints.language, outlet=hints.outlet)
        if parsed.refused is None and not any(author.kind is AuthorKind.OUTLET for author in parsed.authors):
            witness = line_witness("text below", block, parsed, words)
            found.setdefault(witness.names, witness)
    return list(found.values()) if len(found) == 1 else []


def _signatures(page: Page, start: int) -> Iterator[tuple[PageBlock, str, str]]:
    """The blocks below the headline that look like a signature, with the signature, which may be but their end, and who it names."""
    others = page.once(blocks_of_other_hands)
    for block in page.blocks[start + 1 :]:
        if block.kind not in _SIGNING_KINDS or block.number in others:
            continue
        text = block.text
        if is_of_book(text[:_LONGEST_LINE]):
            continue
        signed = len(text) <= _LONGEST_LINE and (_SIGNED.match(text) or FIELD.search(text))
        if signed or (len(text) <= _LONGEST_SIGN_OFF and _SIGN_OFF.match(text) is not None):
            yield block, text, text
        elif block.kind == "heading" and (about := _ABOUT.fullmatch(text)) is not None:
            if _tells_of_author(page, block, about["who"]):
                yield block, text, about["who"]
        elif block.kind == "paragraph" and text.endswith(("）", "】")):
            match = _BEHIND_WIDE.search(text[-_LONGEST_LINE:])
            desk, _, name = (match["who"] if match is not None else "").rpartition("・")
            who = name if desk.endswith(("局", "部", "班", "社")) else f"{desk}・{name}".strip("・")
            if match is not None and (_WHO_SIGNS.match(who) or names_people(who)):
                yield block, match[0].lstrip("。！？」” "), who
        elif (signed := _KOREAN_SIGN.fullmatch(text)) is not None and is_korean_name(signed["who"]):
            yield block, text, signed["who"]
        elif len(text) <= _LONGEST_NAME and _is_shouted(text):
            yield block, text, text.rstrip(".")
        elif block.kind == "paragraph" and text.rstrip("+* ").endswith(")"):
            match = _BEHIND.search(text[-_LONGEST_LINE:])
            if match is not None:
                who = "who" if match["who"] else "alone"
                signature = match[0][match.start(who) - match.start() - 1 :]  # from its bracket on
                yield block, signature.strip(" +*"), match[who]


def _is_shouted(text: str) -> bool:
    """Whether a line is a name alone, its first known and its surname in capitals."""
    first = text.partition(" ")[0].lower()
    return _SHOUTED_SURNAME.fullmatch(text) is not None and first in GIVEN_NAMES_OF_BYLINES


def _tells_of_author(page: Page, heading: PageBlock, who: str) -> bool:
    """Whether what stands below a heading with a name says that it is the name of a writer: 'Jane Roe is a reporter for …'."""
    below = page.blocks[heading.number + 1 : heading.number + 2]
    return any(block.text.startswith(who.split()[0]) and _WRITES.search(block.text) is not None for block in below)
