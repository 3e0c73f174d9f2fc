"""What can be seen of a line of plain text: the features that the labeller of lines weighs."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from newsparse.fields.captions import may_end_in_credit, split_credit
from newsparse.fields.feature_names import FeatureNames
from newsparse.fields.furniture_words import FURNITURE_CLASSES, classes_of_words
from newsparse.lexicon.byline_shapes import may_name
from newsparse.lexicon.bylines import parse_byline
from newsparse.lexicon.letters import holds_one
from newsparse.lexicon.names import looks_like_name
from newsparse.lexicon.written_dates import WrittenDate, find_dates
from newsparse.reading.page import Page

_LENGTHS = (8, 16, 28, 45, 70, 100, 150, 230, 350, 600, 1200)
_COUNTS = (0, 1, 2, 4, 8, 16)
_ENDS = ".!?…\"”“»’':;)。！？」"
_WIDE_SIGNS = "。、，！？；：「」"
_WIDE = re.compile(f"[{_WIDE_SIGNS}]")
_BULLET = re.compile(r"\s{0,8}(?:[•‣▪●◦*]\s|[–—-]\s|\d{1,2}[.)]\s)")
_SIGN_OFF = re.compile(
    r"\s{0,4}(?:[(\[]?\s?(?:additional )?(?:reporting|writing|editing|compiled) by\b|-\s?30\s?-|ends?\b\W{0,6}$|#{3}|\*{3,}|—\s?ends|\(more\)|©|\(c\) ?20|copyright\b)",
    re.IGNORECASE,
)
_IDEOGRAPH = re.compile(r"[一-鿿぀-ヿ가-힣]")
_PICTURES = re.compile(
    r"©|\(c\)|\b(?:photo|foto|photograph|image|picture|bild|fotografía|crédit|zdjęcie|kuva)s?\s?(?:by|von|par|:)|/(?:ap|afp|getty|reuters|epa|dpa)\b|getty images",
    re.IGNORECASE,
)
#: One of these stands in everything that the pattern matches, or one of the next and one of the last.
_PICTURE_SIGNS = ("/", "©", "(c)", "getty images")
_PICTURE_ENDS = (":", "by", "von", "par")
_PICTURE_WORDS = ("phot", "foto", "imag", "pict", "bild", "crédit", "zdję", "kuva")
#: What divides a date from a list of sections: '05.10.2015 / Sport / Fussball', not from a paragraph: '05.10.15 - The …'.
_BAR = re.compile(r"\s?[/|•·]\s")
#: Words before the date of publication or change.
_PUBLISHED = re.compile(
    r"\W{0,3}(?:(?:first |last |originally )?(?:published|posted|updated|created|modified)|veröffentlicht|erstellt|aktualisiert|stand\b|erschienen|publi[ée]|mis à jour|modifié|publicad[oa]|actualizad[oa]|atualizad[oa]|creado"
    r"|pubblicat[oa]|aggiornat[oa]|gepubliceerd|bijgewerkt|publikacja|opublikowan|aktualizacja|publicera|publisert|udgivet|oppdatert|uppdaterad|julkaistu|päivitetty|yayın|güncel|опубликован|обновлен|дата|公開|配信|更新|発行|입력|발행|기사입력|发布|發布)",
    re.IGNORECASE,
)
#: How far from a text's ends lines are read as dates and bylines: furniture stands there, and prose has dates and names of its own.
_EDGE = 60
_SOLID = 60
#: What a paragraph of prose ends in, and the length from which a line without it is one.
_STOPS, _PARAGRAPH = frozenset(_ENDS) - frozenset(":)"), 220
_DIGIT = re.compile(r"\d")
#: Longer lines are paragraphs: they are neither furniture by their words nor dates, bylines, names or credits.
_SHORT = 200
#: How long a line with a date, a byline or a credit is at most; a name; a line that is furniture by its words.
_STATED, _NAMED, _WORDED = 160, 60, 200
#: No line that repeats a headline is as long as this.
_TITLE = 400
_QUOTES = frozenset("\"“„«「'‘")
#: The first letters of the words that `_SIGN_OFF` begins with.
_SIGN_OFF_STARTS = frozenset(("add", "rep", "wri", "edi", "com", "end", "cop"))
#: The longest line of several sentences that signs: 'Written by Jane Roe on 5 October 2015 at 08:34 PM. 51 Comments'.
_LONGEST_SIGNED = 130


class Line(NamedTuple):
    """What one line looks like by itself."""

    text: str
    low: str
    """The text in lower case where the line is short, which its words are looked for in; otherwise empty."""
    solid: bool
    """Whether it is a paragraph of prose by its looks."""
    classes: tuple[str, ...]
    """Classes of furniture words."""
    dates: tuple[WrittenDate, ...]
    """The dates in it, if it is short and near an end of the text."""
    is_date: bool
    """Whether it holds little more than a date."""
    is_byline: bool
    """Whether it begins as a byline and names somebody."""
    is_name: bool
    """Whether it is a name and nothing else."""
    is_credit: bool
    """Whether it ends in the credit of a picture."""
    gap: bool
    """Whether an empty line stands before it."""
    sort: str
    """What it is at a glance, for the lines beside it."""
    figures: bool
    """Whether it is short and has a figure."""


#: The sort of the lines that a wire added, and everything that a line can be at a glance.
WIRE = "wire"
SORTS = ("a byline", "a date", "a name", "a credit", "prose", "furniture", "a label", "a title", "a sentence", WIRE)

NAMES = FeatureNames()
_BIAS = NAMES["bias"]
_LENGTH = tuple(NAMES[f"length:{i}"] for i in range(len(_LENGTHS) + 1))
_LENGTH_ENDED = tuple(NAMES[f"length-ended:{i}"] for i in range(len(_LENGTHS) + 1))
_COMMAS = tuple(NAMES[f"commas:{i}"] for i in range(4))
_SOLID_LOOKS, _DATE, _BYLINE, _NAME, _CREDIT = map(NAMES.__getitem__, ("solid", "date", "byline", "name", "credit"))
_GAP, _NO_GAP = NAMES["gap"], NAMES["no-gap"]
_CAPITALS, _DIGITS, _BARRED, _LISTED = map(NAMES.__getitem__, ("capitals", "digits", "bar", "bullet"))
_ASKING = {sign: NAMES[name] for name, signs in (("colon", ":："), ("question", "?？")) for sign in signs}
_QUOTED, _LOWER_START, _SIGNED_OFF = NAMES["quoted"], NAMES["lower-start"], NAMES["sign-off"]
_REPEATED, _HEADLINE, _BEFORE_HEADLINE = NAMES["repeated"], NAMES["headline"], NAMES["before-headline"]
_JUST_AFTER, _BETWEEN, _BEFORE, _AFTER = map(NAMES.__getitem__, ("just-after-headline", "between", "before", "after"))
_WORDS = {name: NAMES[f"words:{name}"] for name in FURNITURE_CLASSES}
_LEFT = tuple(NAMES[f"solid-before:{i}"] for i in range(len(_COUNTS) + 1))
_RIGHT = tuple(NAMES[f"solid-after:{i}"] for i in range(len(_COUNTS) + 1))


def _says_a_date(line: str, dates: tuple[WrittenDate, ...], wide: bool, solid: bool) -> bool:
    """Whether a line holds little more than its dates, or begins with a word that says what date it is."""
    if _PUBLISHED.match(line) is not None or (dates[0].start == 0 and _BAR.match(line, dates[0].end) is not None):
        return True
    rest = len(line) - sum(date.end - date.start for date in dates)
    return rest < (12 if wide else 0 if solid else 45)


def length_of(text: str) -> float:
    """The length of a text, ideographs counting double and more."""
    return len(text) if text.isascii() or _IDEOGRAPH.search(text) is None else len(text) * 2.2


def _sort(text: str, low: str, solid: bool, classes: tuple[str, ...]) -> str:
    """What a short line is at a glance, where it is no date, byline, name or credit by its end."""
    if len(text) < _STATED and _of_pictures(low):
        return "a credit"
    if solid:
        return "prose"
    length = length_of(text)
    if classes and length < 60 and any(not name.startswith("has-") for name in classes):
        return "furniture"
    if length < 28:
        return "a label"
    stopped = text[-1] in ".。" or (text[-1] in '"”’»' and text[-2] in ".。")
    return "a title" if length <= 150 and not stopped else "a sentence"


def _of_pictures(low: str) -> bool:
    """Whether a line has words of pictures and who took them."""
    if not holds_one(low, _PICTURE_SIGNS) and not (holds_one(low, _PICTURE_ENDS) and holds_one(low, _PICTURE_WORDS)):
        return False
    return _PICTURES.search(low) is not None


def look(page: Page, language: str | None) -> tuple[Line, ...]:
    """What each line of a plain text looks like by itself."""
    blocks, text = page.blocks, page.document.text
    eastern = holds_one(text, _WIDE_SIGNS)
    out: list[Line] = []
    end = 0
    for number, block in enumerate(blocks):
        line, start = block[3], block[7]
        gap = number == 0 or (start - end > 1 and text.count("\n", end, start) > 1)
        end = block[8]
        wide = eastern and _WIDE.search(line) is not None
        size = len(line)
        if size > _SHORT:
            solid = size > _PARAGRAPH or line[-1] in _STOPS or ". " in line or wide
            sort = "prose" if solid else "a sentence"
            out.append(Line(line, "", solid, (), (), False, False, False, False, gap, sort, False))
        else:
            edge = number < _EDGE or number >= len(blocks) - _EDGE
            out.append(_look_at(line, language, edge, wide, gap))
    return tuple(out)


@lru_cache(maxsize=2048)  # an outlet writes the same short lines on all its pages, and some several times
def _look_at(line: str, language: str | None, edge: bool, wide: bool, gap: bool) -> Line:
    """What a short line looks like; at the `edge` of a text it may be a date, a byline or a name."""
    size, low = len(line), line.lower()
    solid = size >= (_SOLID // 2 if wide else _SOLID) and (line[-1] in _STOPS or ". " in line or wide)
    classes = classes_of_words(line, low) if size < _WORDED else ()
    figures = _DIGIT.search(line) is not None
    is_date = is_byline = is_name = is_credit = False
    dates: tuple[WrittenDate, ...] = ()
    if size <= _STATED:
        if edge:
            dates = find_dates(line, language=language) if figures else ()
            is_date = bool(dates) and _says_a_date(line, dates, wide, solid)
            is_byline = "byline" in classes and _is_byline(
                line, language, solid and not (dates and size <= _LONGEST_SIGNED)
            )
            solid = solid and not is_date and not is_byline
            if not solid and not is_byline and not dates and size <= _NAMED:
                is_name = looks_like_name(line.removesuffix(","))
        is_credit = not is_name and may_end_in_credit(line) and split_credit(line)[1] is not None
    sort = (
        "a byline" if is_byline
        else "a date" if is_date
        else "a name" if is_name
        else "a credit" if is_credit
        else _sort(line, low, solid, classes)
    )  # fmt: skip
    return Line(line, low, solid, classes, dates, is_date, is_byline, is_name, is_credit, gap, sort, figures)


def _is_byline(line: str, language: str | None, prose: bool) -> bool:
    """Whether a line that begins as a byline names somebody; a paragraph of prose is none."""
    return not prose and may_name(line) and parse_byline(line, language=language, outlet=None).refused is None


def features_of(lines: tuple[Line, ...], headline: int) -> list[list[int]]:
    """The active features of each line, the headline's number being known (-1: none was found)."""
    solids = [i for i, line in enumerate(lines) if line.solid and i > headline]
    first, last = (solids[0], solids[-1]) if solids else (len(lines), -1)
    total = len(solids)
    repeated = {text for text, count in Counter([line.text for line in lines]).items() if count > 1}
    title = lines[headline].text.casefold() if headline >= 0 else ""
    starts = frozenset((title[:1], title[:1].upper(), lines[headline].text[:1] if title else ""))
    before = 0
    left, right = _LEFT[bisect_right(_COUNTS, 0)], _RIGHT[bisect_right(_COUNTS, total)]
    out: list[list[int]] = []
    for i, line in enumerate(lines):
        found = _own(line)
        text = line.text
        if text in repeated:
            found.append(_REPEATED)
        if i == headline or (text[0] in starts and len(text) < _TITLE and text.casefold() == title):
            found.append(_HEADLINE)
        elif i < headline:
            found.append(_BEFORE_HEADLINE)
        elif i == headline + 1:
            found.append(_JUST_AFTER)
        found += (_BETWEEN if first <= i <= last else _BEFORE if i < first else _AFTER, left, right)
        if line.solid and i > headline:
            before += 1
            left, right = _LEFT[bisect_right(_COUNTS, before)], _RIGHT[bisect_right(_COUNTS, total - before)]
        out.append(found)
    return out


def _own(line: Line) -> list[int]:
    """What a line shows by itself."""
    text, low, solid, classes, _, is_date, is_byline, is_name, is_credit, gap, _, figures = line
    length, first, last = len(text), text[0], text[-1]
    commas = text.count(",")
    if commas < 3 and not text.isascii():
        commas += text.count("，") + text.count("、")
    out = [
        _BIAS,
        (_LENGTH_ENDED if last in _ENDS else _LENGTH)[bisect_right(_LENGTHS, length)],
        _COMMAS[commas if commas < 3 else 3],
        _GAP if gap else _NO_GAP,
    ]
    if solid:
        out.append(_SOLID_LOOKS)
    elif is_date:
        out.append(_DATE)
    elif is_name:
        out.append(_NAME)
    if is_byline:
        out.append(_BYLINE)
    if is_credit:
        out.append(_CREDIT)
    if last in _ASKING:
        out.append(_ASKING[last])
    if first.islower():
        out.append(_LOWER_START)
    elif first in _QUOTES:
        out.append(_QUOTED)
    if low and length < _WORDED:
        _written(text, low, figures, out)
        if classes:
            out += [_WORDS[name] for name in classes]
    return out


def _written(text: str, low: str, figures: bool, out: list[int]) -> None:
    """How a short line is written: its capitals, signs and digits, what it begins with."""
    if text.isupper():
        out.append(_CAPITALS)
    if "|" in text or (not text.isascii() and ("•" in text or "·" in text)):
        out.append(_BARRED)
    if figures and _count_digits(text) * 5 > len(text):
        out.append(_DIGITS)
    if not text[0].isalpha():
        if _BULLET.match(text) is not None:
            out.append(_LISTED)
        if _SIGN_OFF.match(text) is not None:
            out.append(_SIGNED_OFF)
    elif low[:3] in _SIGN_OFF_STARTS and _SIGN_OFF.match(text) is not None:
        out.append(_SIGNED_OFF)


def _count_digits(text: str) -> int:
    """How many digits a text has, raised ones among them."""
    return len(_DIGIT.findall(text)) if text.isascii() else sum(map(str.isdigit, text))
