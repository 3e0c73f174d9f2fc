"""Lines of a plain text that may be its byline: who each would name, and what speaks for and against it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsparse.fields.line_features import WIRE, Line
from newsparse.fields.line_headline import headline_lines
from newsparse.fields.line_signature_words import ABOUT, LABELS, TRADE, WORD_INSIDE, clean
from newsparse.lexicon.byline_words import LEAD
from newsparse.lexicon.bylines import ParsedByline, is_signed, parse_byline
from newsparse.lexicon.name_words import AGENCIES, ROLES
from newsparse.lexicon.names import looks_like_name
from newsparse.lexicon.role_words import FEMALE_NAMES, MALE_NAMES
from newsparse.lexicon.written_dates import find_dates
from newsparse.model.fields import Author
from newsparse.model.kinds import AuthorKind

#: How many lines above and below the headline are looked at, and how many at the text's end, an author's box being prose too.
_ABOVE, _BELOW, _TAIL, _BOX = 8, 24, 30, 6
_CLOSE = 3
_LONGEST = 200
_LONGEST_BIO = 700

_DISTANCES = (-4, -3, -2, -1, 0, 1, 2, 3, 4, 6, 9, 14)
_AFTER = (0, 1, 2, 3, 5, 8, 13)

#: 'Jane Roe is a politics reporter for …' below a text.
_BIO = re.compile(
    r"(?P<name>[^\W\d_][^,;:!?()\n]{3,50}?),?\s(?:is|was|has been|ist|war|arbeitet|est|es|è|é|är|er|on|jest|covers|writes|reports)\s"
)
#: '… for good. (Jane Roe)': whoever signs at the end of the last paragraph.
_AT_THE_END = re.compile(r"[.!?\"”»…]\s?[(\[/—–-]{1,2}\s?(?P<name>[^()\[\]]{3,60}?)[)\]]?[\s+*.■]{0,6}$")
#: More words in low case than this are a sentence or a title, no line of names, jobs and places.
_WORDY = 5
#: What stands between names, or between a name and what is said of it.
_DIVIDED = re.compile(
    r"[,|·•;:@/(\n]|\d|\.\s|[a-z][A-Z]|\s(?:[-–—]|and|und|et|y|e|en|och|og|i|&|by|von|par|por|di|door|av|af|avec|mit|with|in|aus|em|berichtet)\s"
)
#: Longer lines without a date or a job are headlines of other articles.
_SHORT = 60
_LOW_WORD = re.compile(r"(?<![\w’'-])[a-zß-ÿ]{4,}")
_WORD = re.compile(r"(?<![\w’'-])[a-zß-ÿ]{4,}")
#: Words of buttons and boxes that stand in capitals like names.
_LABELS = frozenset(
    "see download close alert updates update reply retweet click here view learn watch listen skip menu search login pdf call post posts leave next previous last latest neueste letzte zum zur mehr ähnliche weitere"
    " folgender verwandte lee lea ver más todo noticias últimas voir lire plus suite leggi lees altri altre cookie cookies shop store app apps login premium plus exklusive vorteile junges materiał promocyjny location details".split()
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_SIGN_OFF_END = re.compile(r"[;.]\s")
#: The longest line that is nothing but a word of bylines.
_LABEL = 30
_SIGN_OFF = re.compile(
    r"(?:[–—-]\s)?\(?\s?(?:additional )?(?:reporting|writing|compiled|story|report) by\b:?", re.IGNORECASE
)


class Signature(NamedTuple):
    """A line that may sign the text."""

    number: int
    parsed: ParsedByline
    signs: tuple[str, ...]
    """What speaks for and against it."""


def find_signatures(lines: Sequence[Line], top: int, language: str | None, outlet: str | None) -> list[Signature]:
    """Every line that names somebody who may have signed, the headline's number being known (-1: there is none)."""
    own = headline_lines(lines, top)
    solids = [i for i, line in enumerate(lines) if line.solid and i > top]
    first, last = (solids[0], solids[-1]) if solids else (len(lines), -1)
    numbers = [i for i in _scope(len(lines), top, solids) if i not in own]
    box = solids[-_BOX] if len(solids) > _BOX else last
    title = lines[top].text.casefold() if top >= 0 else ""
    paragraphs = " ".join(lines[i].text[:1200] for i in solids[:-1][:40])
    low = frozenset(_LOW_WORD.findall(paragraphs))
    prose = paragraphs.casefold()
    repeated: dict[str, int] = {}
    for line in lines:
        if len(line.text) < 120:
            repeated[line.text] = repeated.get(line.text, 0) + 1
    out: list[Signature] = []
    forms: set[str] = set()
    for i in numbers:
        read = _read(lines, i, box, last, language, outlet)
        if read is None:
            continue
        parsed, form = read
        pictured = form == "a name" and i + 1 < len(lines) and lines[i + 1].sort == "a credit"
        if pictured and any(author.name.casefold() in prose for author in parsed.authors):
            continue  # a caption that names who is in the picture, and the article is about
        signs = [
            f"form: {form}",
            f"{form}, {_region(i, top, first, last, solids)}",
            *_of_names(parsed, form, lines[i], title, prose, low),
            *_of_place(lines, i, top, first, last, solids),
            *_of_neighbours(lines, i, top),
        ]
        if i > top and form not in forms:
            forms.add(form)
            signs.append(f"first of its form: {form}")
        if pictured:
            signs.append("a name above a credit")
        if repeated.get(lines[i].text, 0) > 1:
            signs.append("stands twice")
        if any(_told_below(lines, i, author.name) for author in parsed.authors[:3]):
            signs.append("a line about whom it names")
        out.append(Signature(i, parsed, tuple(signs)))
    return out


def _region(i: int, top: int, first: int, last: int, solids: Sequence[int]) -> str:
    """The part of the text that a line stands in."""
    if i < top:
        return "above the headline"
    if i < first:
        return "before the prose"
    if i > last:
        return "just after the prose" if i - last <= _CLOSE else "long after the prose"
    above = bisect_right(solids, i)
    if above <= _CLOSE:
        return "among the first paragraphs"
    return "among the last paragraphs" if len(solids) - above <= _CLOSE else "inside"


def _scope(count: int, top: int, solids: Sequence[int]) -> list[int]:
    """The numbers of the lines around the headline and after the prose."""
    head = range(max(0, top - _ABOVE), min(count, top + 1 + _BELOW))
    tail = range(max(head.stop, solids[-_BOX] if len(solids) > _BOX else 0), count)
    end = (solids[-1] if solids else tail.start) + _TAIL
    tail = range(tail.start, min(count, end))
    return [*head, *tail]


def _read(
    lines: Sequence[Line], i: int, box: int, last: int, language: str | None, outlet: str | None
) -> tuple[ParsedByline, str] | None:
    """Whom a line names, and in which form."""
    line = lines[i]
    text = line.text
    if line.sort == WIRE and _SIGN_OFF.match(text) is None:
        return None
    if len(text) <= _LONGEST_BIO:
        if i >= box and (bio := _bio(text)) is not None:
            return bio, "a line about somebody"
        if _SIGN_OFF.match(text) is not None:
            parsed = parse_byline(_SIGN_OFF_END.split(text)[0].strip("()"), language=language, outlet=outlet)
            return (parsed, "a sign-off") if parsed.refused is None else None
    if i == last and (match := _AT_THE_END.search(text[-80:])) is not None:
        parsed = parse_byline(match["name"], language=language, outlet=outlet)
        if parsed.refused is None:
            return parsed, "at the end of the prose"
    labelled = "byline" in line.classes or text[0] == "^"
    if len(text) > _LONGEST or (line.solid and not labelled):
        return None
    above = lines[i - 1].text if i else ""
    label = len(above) < _LABEL and any(word.fullmatch(above.rstrip(": ") + " ") for word in (ABOUT, LEAD))
    if labelled or label or _may_sign(line, text):
        return _read_names(line, label, language, outlet)
    return None


def _read_names(line: Line, label: bool, language: str | None, outlet: str | None) -> tuple[ParsedByline, str] | None:
    """Whom a line names as bylines do; `label`: the line above is a word of bylines and nothing else."""
    cleaned = clean(line.text)
    lead = LEAD.match(cleaned) is not None
    if line.is_credit and not lead:
        return None
    parsed = parse_byline(cleaned, language=language, outlet=outlet)
    if parsed.refused is not None and (lead or label) and len(cleaned.split()) <= 2 + lead:
        parsed = parse_byline(cleaned, language=language, outlet=outlet, single=True)
    if not lead and (inside := WORD_INSIDE.match(cleaned)) is not None:
        named = parse_byline(cleaned[inside.end() :], language=language, outlet=outlet)
        if named.refused is None:
            return named, "its word inside"
    if parsed.refused is not None:
        return None
    if cleaned.isupper() and not AGENCIES.keys().isdisjoint(cleaned.lower().split()) and not parsed.agencies:
        return None  # 'AAP RTV': an agency and its service in capitals
    return parsed, _form(cleaned, parsed, lead=lead, label=label)


def _form(cleaned: str, parsed: ParsedByline, *, lead: bool, label: bool) -> str:
    """The form of a line that names somebody: how much else it says, and what."""
    if not lead and any(author.kind is AuthorKind.OUTLET for author in parsed.authors):
        return "an outlet"
    names = sum(len(author.name) for author in parsed.authors) + sum(map(len, parsed.agencies))
    if lead:
        return "with its word" if names * 3 > len(cleaned) else "with its word and more"
    if label:
        return "below its word"
    rest = len(cleaned) - sum(day.end - day.start for day in find_dates(cleaned))
    if names * 4 < rest:
        return "a name among words"
    if is_signed(cleaned, parsed):
        return "with a job or a day" if len(parsed.authors) == 1 else "several names"
    return "a name" if names * 1.3 > rest else "a name among words"


def _may_sign(line: Line, text: str) -> bool:
    """Whether a line that does not begin as a byline is worth reading as one: a name, an agency, words that are divided or tell a job."""
    if line.is_name:
        return True
    low = text.lower()
    words = low.split()
    if len(words) < 2:
        return not text.isascii() or low in AGENCIES
    if len(_LOW_WORD.findall(text)) > _WORDY:
        return False
    if line.dates or not ROLES.isdisjoint(words):
        return True
    return len(text) <= _SHORT and _DIVIDED.search(text) is not None


def _bio(text: str) -> ParsedByline | None:
    """Whom a line is about that tells somebody's job: 'Jane Roe is a reporter for the Gazette.'"""
    match = _BIO.match(text)
    if match is None or not looks_like_name(match["name"]):
        return None
    words = {word.lower() for word in _WORD.findall(text[match.end() : match.end() + 90])}
    return None if words.isdisjoint(ROLES) else ParsedByline(authors=(Author(name=match["name"]),))


def _of_names(
    parsed: ParsedByline, form: str, line: Line, title: str, prose: str, low: frozenset[str]
) -> Iterator[str]:
    """What the names themselves say."""
    people = [author for author in parsed.authors if author.kind is AuthorKind.PERSON]
    yield f"names: {min(len(parsed.authors), 3)}"
    if parsed.agencies:
        yield "an agency" if parsed.authors else "only an agency"
    if parsed.authors and not people:
        yield f"a {parsed.authors[0].kind}"
    if any(author.role for author in people):
        yield "a job"
    if any(author.email for author in people) or "@" in line.text:
        yield "an address"
    if find_dates(line.text):
        yield "a day beside"
    if people:
        name = people[0].name.casefold()
        words = name.split()
        yield f"words of the name: {min(len(words), 4)}"
        if words[0] in FEMALE_NAMES or words[0] in MALE_NAMES:
            yield "a given name"
        if not LABELS.isdisjoint(words):
            yield "words of a label"
        elif any(len(word) > 3 and word in low for word in words):
            yield "its words stand in low case in the prose"
        if form == "a line about somebody" and not TRADE.isdisjoint(line.text.casefold().split()):
            yield "writes for a living"
        if title and (name in title or words[-1] in title):
            yield "named in the headline"
        if name in prose:
            yield "named in the prose"
        elif len(words[-1]) > 3 and words[-1] in prose:
            yield "half named in the prose"
        if line.text.isupper():
            yield "all capitals"


def _of_place(lines: Sequence[Line], i: int, top: int, first: int, last: int, solids: Sequence[int]) -> Iterator[str]:
    """Where the line stands."""
    if top >= 0:
        yield f"from the headline: {bisect_right(_DISTANCES, i - top)}"
    else:
        yield f"from the top: {min(i, 6)}"
    if i > last:
        yield f"after the prose: {bisect_right(_AFTER, i - last)}"
        if i >= len(lines) - 2:
            yield "at the very end"
    elif i < first:
        yield "before the prose"
        yield f"to the prose: {bisect_right(_AFTER, first - i)}"
    else:
        yield f"paragraphs above: {min(bisect_right(solids, i), 4)}"
    if lines[i].gap:
        yield "an empty line before"


def _of_neighbours(lines: Sequence[Line], i: int, top: int) -> Iterator[str]:
    """What stands around it."""

    def sort(j: int) -> str:
        if not 0 <= j < len(lines):
            return "nothing"
        return "the headline" if j == top else lines[j].sort

    above, below = sort(i - 1), sort(i + 1)
    yield f"above: {above}"
    yield f"below: {below}"
    yield f"second below: {sort(i + 2)}"
    yield f"second above: {sort(i - 2)}"
    near = {above, below, sort(i + 2), sort(i - 2)}
    if "a date" in near:
        yield "near a date"
    if "the headline" in near:
        yield "near the headline"


def _told_below(lines: Sequence[Line], i: int, name: str) -> bool:
    """Whether one of the next lines begins with the name and goes on."""
    return any(line.text.startswith(name) and len(line.text) > len(name) + 12 for line in lines[i + 1 : i + 4])
