"""Lines of a plain text that may be its byline: who each would name, and in which form."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from newsparse.fields.line_features import WIRE, Line
from newsparse.fields.line_headline import headline_lines
from newsparse.fields.line_signature_signs import BESIDE_A_TITLE, has_address_of, is_agency, place_of, rest_of, signs_of
from newsparse.fields.line_signature_words import WORD_INSIDE, clean, is_about
from newsparse.lexicon.byline_marks import lead_of
from newsparse.lexicon.byline_shapes import CASELESS, may_name
from newsparse.lexicon.byline_words import LEAD
from newsparse.lexicon.bylines import ParsedByline, is_signed, parse_byline
from newsparse.lexicon.name_words import AGENCIES, NO_AUTHOR, ROLES
from newsparse.lexicon.names import looks_like_name
from newsparse.model.fields import Author
from newsparse.model.kinds import AuthorKind

#: How many lines above and below the headline are looked at, and how many at the text's end, an author's box being prose too.
_ABOVE, _BELOW, _TAIL, _BOX = 8, 24, 30, 6
_LONGEST = 200
_LONGEST_BIO = 700
#: A line that stands twice is shorter than this.
_REPEATED = 120

#: 'Jane Roe is a politics reporter for …' below a text.
_BIO = re.compile(
    r"(?P<name>[^\W\d_][^,;:!?()\n]{3,50}?),?\s(?:is|was|has been|ist|war|arbeitet|schreibt|est|es|è|é|är|er|on|jest|covers|writes|reports|reviews)\s"
)
#: Its verbs, and how far in they end.
_BIO_VERBS = frozenset(
    "is was has ist war arbeitet schreibt est es è é är er on jest covers writes reports reviews".split()
)
_BIO_REACH = 64
#: 'Jane Roe Jane reviews …': a box that markup ran together.
_BIO_TWICE = re.compile(r"(?P<name>(?P<first>[A-ZÀ-Þ][\w’'-]{2,20})\s[^.,;:!?()\n]{2,40}?)\s(?P=first)\s[a-zß-ÿ]")
#: How far in a first name comes back at most.
_TWICE_REACH = 90
#: 'Jane Roe discovered early …', where an address made of the name stands below.
_BIO_NAME = re.compile(r"(?P<name>[A-ZÀ-Þ][\w’'-]{1,20}\s[A-ZÀ-Þ][\w’'-]{1,25})\s")
#: 'About Jane Roe', above what is said of her.
_ABOUT_NAME = re.compile(r"(?:about|über|sobre|à propos de|over|om|contact)\s(?P<name>.{4,50})", re.IGNORECASE)
_ABOUT_STARTS = frozenset(("ab", "üb", "so", "à ", "ov", "om", "co"))
#: '… for good. (Jane Roe)': whoever signs at the end of the last paragraph.
_AT_THE_END = re.compile(r"[.!?\"”»…]\s?[(\[/—–-]{1,2}\s?(?P<name>[^()\[\]]{3,60}?)[)\]]?[\s+*.■]{0,6}$")
#: '— Jane Roe (@janeroe) 5 May 2024': a post that is shown on the page.
_POST = re.compile(r"[—–-]?\s?[^@\n]{2,60}\(@\w{1,30}\)")
#: More words in low case than this are a sentence or a title, no line of names, jobs and places.
_WORDY = 5
#: More of them in a line that tells no job, day or address are a title.
_PLAIN = 2
#: What stands between names, or between a name and what is said of it.
_DIVIDED = re.compile(
    r"[,|•·;:@/(（\n]|\d|\.\s|[a-z][A-Z]|\s(?:[-–—]|The|and|und|et|y|e|en|och|og|i|&|by|von|par|por|di|door|av|af|avec|mit|with|in|aus|em|berichtet)\s"
)
#: Longer lines without a date or a job are headlines of other articles.
_SHORT = 60
_LOW_WORD = re.compile(r"(?<![\w’'-])[a-zß-ÿ]{4,}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_SIGN_OFF_END = re.compile(r"[;.]\s")
#: The longest line that is nothing but a word of bylines, and the most names in a list below one.
_LABEL, _LISTED = 30, 12
_SIGN_OFF = re.compile(
    r"(?:[–—-]\s)?\(?\s?(?:additional )?(?:reporting|writing|compiled|story|report) by\b:?", re.IGNORECASE
)
#: The first letters of the words that a sign-off begins with, and the signs before them.
_SIGN_OFF_STARTS, _DASHED = frozenset(("add", "rep", "wri", "com", "sto")), frozenset("(–—-")
#: Signs behind a name in a list of names, one a line: 'Jane Roe0,', 'John Doe &'.
_LIST_END = re.compile(r"\d{0,2}\s?[,;&]?(?:\sand|\sund)?\s?$")
_LIST_SIGN = re.compile(r"[…&,.•|·]{1,3}|and|und|et|y|@\w{2,30}")
#: Words of `WORD_INSIDE`.
_INSIDE = frozenset("by By BY par Par von Von por Por door Door av Av af Af".split())


class Signature(NamedTuple):
    """A line that may sign the text."""

    number: int
    parsed: ParsedByline
    signs: tuple[str, ...]
    """What speaks for and against it."""


def find_signatures(
    lines: Sequence[Line], top: int, solids: Sequence[int], language: str | None, outlet: str | None
) -> list[Signature]:
    """Every line that names somebody who may have signed, the headline's number (-1: there is none) and those of the article's
    paragraphs being known.
    """
    own = headline_lines(lines, top)
    place = place_of(lines, top, solids)
    numbers = [i for i in _scope(len(lines), top, solids) if i not in own]
    box = solids[-min(_BOX, (len(solids) + 1) // 2)] if solids else place.last
    below = _below_words(lines, numbers)
    texts = [line.text for line in lines]
    out: list[Signature] = []
    forms: set[str] = set()
    for i in numbers:
        read = _read(lines, i, box, place.last, i in below, language, outlet)
        if read is None:
            continue
        parsed, form, rest = read
        pictured = form == "a name" and i + 1 < len(lines) and lines[i + 1].sort == "a credit"
        if pictured and any(author.name.casefold() in place.prose for author in parsed.authors):
            continue  # a caption that names who is in the picture, and the article is about
        signs = signs_of(place, i, parsed, form, rest)
        if i > top and form not in forms:
            forms.add(form)
            signs.append(f"first of its form: {form}")
        if pictured:
            signs.append("a name above a credit")
        if len(texts[i]) < _REPEATED and texts.count(texts[i]) > 1:
            signs.append("stands twice")
        out.append(Signature(i, parsed, tuple(signs)))
    return _of_teasers(out)


def _of_teasers(found: list[Signature]) -> list[Signature]:
    """The lines, with a sign more for those of several that stand each beside a title below the prose: other articles' bylines."""
    teased = [k for k, one in enumerate(found) if BESIDE_A_TITLE in one.signs]
    if len(teased) > 1:
        for k in teased:
            found[k] = found[k]._replace(signs=(*found[k].signs, "one of several beside titles"))
    return found


def _below_words(lines: Sequence[Line], numbers: Sequence[int]) -> set[int]:
    """The numbers of lines right below a word of bylines that stands alone, and of those that go on its list of names."""
    found: set[int] = set()
    for i in numbers:
        above = lines[i - 1].text if i else ""
        if not 0 < len(above) < _LABEL or not _is_label(above.rstrip(": ") + " "):
            continue
        found.add(i)
        for j in range(i + 1, min(i + _LISTED, len(lines))):
            text = lines[j].text
            if looks_like_name(name := _LIST_END.sub("", text)) and NO_AUTHOR.isdisjoint(name.lower().split()):
                found.add(j)
            elif _LIST_SIGN.fullmatch(text) is None:
                break
    return found


def _is_label(text: str) -> bool:
    """Whether a text is a word of bylines and nothing else."""
    lead = lead_of(text)
    return (lead is not None and LEAD.fullmatch(text) is not None) or is_about(text)


def _scope(count: int, top: int, solids: Sequence[int]) -> list[int]:
    """The numbers of the lines around the headline and after the prose."""
    head = range(max(0, top - _ABOVE), min(count, top + 1 + _BELOW))
    tail = range(max(head.stop, solids[-_BOX] if len(solids) > _BOX else 0), count)
    end = (solids[-1] if solids else tail.start) + _TAIL
    tail = range(tail.start, min(count, end))
    return [*head, *tail]


def _read(
    lines: Sequence[Line], i: int, box: int, last: int, below: bool, language: str | None, outlet: str | None
) -> tuple[ParsedByline, str, str] | None:
    """Whom a line names, in which form, and what else it says; `below`: it stands below a word of bylines."""
    line = lines[i]
    text = line.text
    first = text[0]
    labelled = first == "^" or "byline" in line.classes
    signs_off = first in _DASHED or text[:3].lower() in _SIGN_OFF_STARTS
    if line.solid and i < box and not labelled and not signs_off:
        return None  # a paragraph far from the end
    signs_off = signs_off and _SIGN_OFF.match(text) is not None
    if (line.sort == WIRE and not signs_off) or ("(@" in text and _POST.match(text) is not None):
        return None
    if len(text) <= _LONGEST_BIO:
        if i >= box and (about := _about(lines, i)) is not None:
            return ParsedByline(authors=(Author(name=about),)), "a line about somebody", ""
        if signs_off:
            parsed = parse_byline(_SIGN_OFF_END.split(text)[0].strip("()"), language=language, outlet=outlet)
            return (parsed, "a sign-off", "") if parsed.refused is None else None
    if i == last and (match := _AT_THE_END.search(text[-80:])) is not None:
        parsed = parse_byline(match["name"], language=language, outlet=outlet)
        if parsed.refused is None:
            return parsed, "at the end of the prose", rest_of(parsed, match["name"])
    if len(text) > _LONGEST or (line.solid and not labelled):
        return None
    if labelled or below or _may_sign(line):
        return _read_names(text, line.sort == "a credit", below, language, outlet)
    return None


@lru_cache(maxsize=1024)  # an outlet writes the same short lines on all its pages
def _read_names(
    text: str, credit: bool, below: bool, language: str | None, outlet: str | None
) -> tuple[ParsedByline, str, str] | None:
    """Whom a line names as bylines do, in which form, and what else it says."""
    cleaned = clean(text)
    lead = lead_of(cleaned) is not None
    if credit and not lead:
        return None
    if below:
        cleaned = _LIST_END.sub("", cleaned)
    elif not lead and not may_name(cleaned):
        return None
    parsed = parse_byline(cleaned, language=language, outlet=outlet)
    if parsed.refused is not None and (lead or below) and len(cleaned.split()) <= 2 + lead:
        parsed = parse_byline(cleaned, language=language, outlet=outlet, single=True)
    if not lead and not _INSIDE.isdisjoint(cleaned.split()) and (inside := WORD_INSIDE.match(cleaned)) is not None:
        named = parse_byline(cleaned[inside.end() :], language=language, outlet=outlet)
        if named.refused is None:
            return named, "its word inside", rest_of(named, cleaned)
    if parsed.refused is not None:
        return None
    if cleaned.isupper() and not AGENCIES.keys().isdisjoint(cleaned.lower().split()) and not parsed.agencies:
        return None  # 'AAP RTV': an agency and its service in capitals
    rest = rest_of(parsed, cleaned)
    return parsed, _form(cleaned, parsed, len(rest), lead=lead, below=below), rest


def _form(cleaned: str, parsed: ParsedByline, left: int, *, lead: bool, below: bool) -> str:
    """The form of a line that names somebody: how much else it says, and what; so many characters are `left` beside names and jobs."""
    if not lead and any(author.kind is AuthorKind.OUTLET for author in parsed.authors):
        return "an outlet"
    names = sum(len(author.name) for author in parsed.authors) + sum(map(len, parsed.agencies))
    if lead:
        return "with its word" if names * 3 > len(cleaned) else "with its word and more"
    if below:
        return "below its word"
    rest = names + left
    if names * 4 < rest:
        return "a name among words"
    if is_signed(cleaned, parsed):
        return "with a job or a day" if len(parsed.authors) == 1 else "several names"
    return "a name" if names * 1.3 > rest else "a name among words"


def _may_sign(line: Line) -> bool:
    """Whether a line that does not begin as a byline is worth reading as one: a name, an agency, words that are divided or tell a job."""
    text, low = line.text, line.low
    if line.is_name or is_agency(low):
        return True
    words = low.split()
    if len(words) < 2:
        return not text.isascii() and CASELESS.search(text) is not None
    telling = bool(line.dates) or "@" in text or not ROLES.isdisjoint(words)
    if not telling and (len(text) > _SHORT or _DIVIDED.search(text) is None):
        return False
    return len(_LOW_WORD.findall(text)) <= (_WORDY if telling else _PLAIN)


def _about(lines: Sequence[Line], i: int) -> str | None:
    """Whom a line is about that tells somebody's job, that stands above an address made of the name, or that says so: 'Jane Roe is a
    reporter for the Gazette.', 'About Jane Roe'.
    """
    text = lines[i].text
    name = _of_box(text) or _told_twice(text) or _above_address(text, lines[i + 1].text if i + 1 < len(lines) else "")
    if name is not None and looks_like_name(name):
        return name
    about = _ABOUT_NAME.fullmatch(text) if text[:2].lower() in _ABOUT_STARTS and len(text) < _SHORT else None
    return about["name"] if about is not None and looks_like_name(about["name"]) else None


def _of_box(text: str) -> str | None:
    """Whom a line tells a job of."""
    if _BIO_VERBS.isdisjoint(text[:_BIO_REACH].split()) or (match := _BIO.match(text)) is None:
        return None
    words = {word.lower() for word in _WORD.findall(text[match.end() : match.end() + 90])}
    return None if words.isdisjoint(ROLES) or not looks_like_name(match["name"]) else match["name"]


def _told_twice(text: str) -> str | None:
    """Whom a line names whose first name comes back soon."""
    first = text.partition(" ")[0]
    if f" {first} " not in text[len(first) : _TWICE_REACH]:
        return None
    match = _BIO_TWICE.match(text)
    return None if match is None else match["name"]


def _above_address(text: str, following: str) -> str | None:
    """Whom a line begins with, where an address that is made of the name stands below."""
    match = _BIO_NAME.match(text) if "@" in following else None
    return match["name"] if match is not None and has_address_of(match["name"], following) else None
