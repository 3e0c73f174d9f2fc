"""What speaks for and against a line of plain text being the byline: the names in it, its place, the lines around it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from newsparse.fields.line_features import Line
from newsparse.fields.line_signature_words import LABELS, TRADE
from newsparse.lexicon.byline_marks import lead_of, tail_of
from newsparse.lexicon.byline_parts import is_job
from newsparse.lexicon.byline_words import BRACKETS, EMAIL
from newsparse.lexicon.bylines import ParsedByline
from newsparse.lexicon.name_words import AGENCIES, COMMON_GIVEN_NAMES
from newsparse.lexicon.written_dates import find_dates
from newsparse.model.fields import Author
from newsparse.model.kinds import AuthorKind

_CLOSE = 3
_DISTANCES = (-4, -3, -2, -1, 0, 1, 2, 3, 4, 6, 9, 14)
_AFTER = (0, 1, 2, 3, 5, 8, 13)
#: A line below a name that tells the job is short.
_JOB = 70
#: What stands above or below the byline of a teaser.
#: The sign of a line there.
BESIDE_A_TITLE = "beside a title, after the prose"
_TEASED = frozenset(("a title", "prose"))
_LOW_WORD = re.compile(r"(?<![\w’'-])[a-zß-ÿ]{4,}")
#: A letter that a word in low case goes on with, and the signs that it may hang on to.
_LOW_LETTER = re.compile("[a-zß-ÿ]")
_JOINED = frozenset("_’'-")
_HIGH_WORD = re.compile(r"(?<![\w’'-])[A-ZÀ-ÞЀ-Я][\w’'-]+")
_ACRONYM = re.compile(r"\b[A-Z]{3,}\b")
_BRACKETS = frozenset("([（")
_HANDLE = re.compile(r"\s?(?:twitter|x|follow|instagram)?\W{0,3}@\w{3,}", re.IGNORECASE)


class Place(NamedTuple):
    """The lines of a text and what is known of them when the byline is looked for."""

    lines: Sequence[Line]
    top: int
    """The number of the headline's line; -1: there is none."""
    solids: Sequence[int]
    """The numbers of the article's paragraphs."""
    title: str
    """The headline without its case."""
    prose: str
    """The first paragraphs without their case."""
    paragraphs: str
    """The first paragraphs as they stand."""

    @property
    def first(self) -> int:
        """The number of the first paragraph."""
        return self.solids[0] if self.solids else len(self.lines)

    @property
    def last(self) -> int:
        """The number of the last paragraph; -1 where there is none."""
        return self.solids[-1] if self.solids else -1


def place_of(lines: Sequence[Line], top: int, solids: Sequence[int]) -> Place:
    """What is known of a text's lines before the byline is looked for."""
    paragraphs = [lines[i].text[:1200] for i in solids[:-1][:40]]
    title = lines[top].text.casefold() if top >= 0 else ""
    prose = " ".join([text.casefold() for text in paragraphs])
    return Place(lines, top, solids, title, prose, " ".join(paragraphs))


def signs_of(place: Place, i: int, parsed: ParsedByline, form: str, rest: str) -> list[str]:
    """Everything that speaks for or against the line that names those of `parsed`, its form first; `rest` is what else it says."""
    signs = [f"form: {form}", f"{form}, {_region(place, i)}"]
    _of_names(place, i, parsed, form, signs)
    # A title or a row of labels has words left over.
    signs.append(f"low words left over: {min(len(_LOW_WORD.findall(rest)), 3)}")
    signs.append(f"high words left over: {min(len(_HIGH_WORD.findall(rest)), 3)}")
    _of_place(place, i, signs)
    _of_neighbours(place, i, signs)
    _of_box(place, i, parsed, signs)
    return signs


def _region(place: Place, i: int) -> str:
    """The part of the text that a line stands in."""
    solids = place.solids
    if i < place.top:
        return "above the headline"
    if i < place.first:
        return "before the prose"
    if i > place.last:
        return "just after the prose" if i - place.last <= _CLOSE else "long after the prose"
    above = bisect_right(solids, i)
    if above <= _CLOSE:
        return "among the first paragraphs"
    return "among the last paragraphs" if len(solids) - above <= _CLOSE else "inside"


def _of_names(place: Place, i: int, parsed: ParsedByline, form: str, signs: list[str]) -> None:
    """What the names themselves say."""
    line = place.lines[i]
    people = [author for author in parsed.authors if author.kind is AuthorKind.PERSON]
    signs.append(f"names: {min(len(parsed.authors), 3)}")
    if parsed.agencies:
        signs.append("an agency" if parsed.authors else "only an agency")
    if parsed.authors and not people:
        signs.append(f"a {parsed.authors[0].kind}")
    if any(author.email for author in people) or "@" in line.text:
        signs.append("an address")
    if line.dates or ((line.figures or not line.low) and find_dates(line.text)):
        signs.append("a day beside")
    if people:
        _of_person(place, people[0], line, form, signs)


def _of_person(place: Place, person: Author, line: Line, form: str, signs: list[str]) -> None:
    """What the first name says."""
    name = person.name.casefold()
    words = name.split()
    known = [word for word in words if word in place.prose]
    signs.append(f"words of the name: {min(len(words), 4)}")
    if person.role is not None:
        signs.append("a writer's job" if not TRADE.isdisjoint(person.role.casefold().split()) else "another job")
    if words[0] in COMMON_GIVEN_NAMES:
        signs.append("a given name")
    if not LABELS.isdisjoint(words):
        signs.append("words of a label")
    elif any(len(word) > 3 and _is_low(word, place.paragraphs) for word in known):
        signs.append("its words stand in low case in the prose")
    if form == "a line about somebody" and not TRADE.isdisjoint(line.text.casefold().split()):
        signs.append("writes for a living")
    if place.title and (name in place.title or words[-1] in place.title):
        signs.append("named in the headline")
    if len(known) == len(words) and name in place.prose:
        signs.append("named in the prose")
    elif len(words[-1]) > 3 and words[-1] in known:
        signs.append("half named in the prose")
    if line.text.isupper():
        signs.append("all capitals")
    elif _ACRONYM.search(person.name) is not None:
        signs.append("an acronym in the name")


def _is_low(word: str, text: str) -> bool:
    """Whether a word of more than three letters stands in low case in a text, alone or before a hyphen."""
    at = text.find(word)
    if at < 0 or _LOW_WORD.fullmatch(word) is None:
        return False
    while at >= 0:
        before, after = text[max(at - 1, 0) : at], text[at + len(word) : at + len(word) + 1]
        if not (before.isalnum() or before in _JOINED) and not _LOW_LETTER.match(after):
            return True
        at = text.find(word, at + 1)
    return False


def rest_of(parsed: ParsedByline, cleaned: str) -> str:
    """What is left of a line without the names, jobs, places and days that were read off it."""
    lead = lead_of(cleaned)
    cleaned = cleaned if lead is None else cleaned[lead.end() :]
    end = max((cleaned.find(author.name) + len(author.name) for author in parsed.authors), default=0)
    tail = tail_of(cleaned, max(end, 1))
    rest = cleaned if tail is None else cleaned[: tail.start()]
    for day in reversed(find_dates(rest)):
        rest = rest[: day.start] + rest[day.end :]
    for author in parsed.authors:
        for known in (author.name, author.role, author.affiliation, author.location):
            if known:
                rest = rest.replace(known, " ", 1)
    for agency in parsed.agencies:
        rest = rest.replace(agency, " ", 1)
    if "@" in rest:
        rest = EMAIL.sub(" ", rest)
    if not _BRACKETS.isdisjoint(rest):
        rest = BRACKETS.sub(" ", rest)
    return " ".join(rest.split())


def _of_place(place: Place, i: int, signs: list[str]) -> None:
    """Where the line stands."""
    lines, top = place.lines, place.top
    if top >= 0:
        signs.append(f"from the headline: {bisect_right(_DISTANCES, i - top)}")
    else:
        signs.append(f"from the top: {min(i, 6)}")
    if i > place.last:
        signs.append(f"after the prose: {bisect_right(_AFTER, i - place.last)}")
        if i >= len(lines) - 2:
            signs.append("at the very end")
        if any(0 <= j < len(lines) and lines[j].sort in _TEASED for j in (i - 1, i + 1)):
            signs.append(BESIDE_A_TITLE)
    elif i < place.first:
        signs.append("before the prose")
        signs.append(f"to the prose: {bisect_right(_AFTER, place.first - i)}")
    else:
        signs.append(f"paragraphs above: {min(bisect_right(place.solids, i), 4)}")
    if lines[i].gap:
        signs.append("an empty line before")


def _of_neighbours(place: Place, i: int, signs: list[str]) -> None:
    """What stands around it."""
    lines, top = place.lines, place.top

    def sort(j: int) -> str:
        if not 0 <= j < len(lines):
            return "nothing"
        return "the headline" if j == top else lines[j].sort

    above, below = sort(i - 1), sort(i + 1)
    signs.append(f"above: {above}")
    signs.append(f"below: {below}")
    signs.append(f"second below: {sort(i + 2)}")
    signs.append(f"second above: {sort(i - 2)}")
    near = {above, below, sort(i + 2), sort(i - 2)}
    if "a date" in near:
        signs.append("near a date")
    if "the headline" in near:
        signs.append("near the headline")


def _of_box(place: Place, i: int, parsed: ParsedByline, signs: list[str]) -> None:
    """What an author's box has beside a name: a job, an address that is made of the name, a line about whom it names."""
    lines = place.lines
    below = lines[i + 1].text if i + 1 < len(lines) else ""
    above = lines[i - 1].text if i else ""
    if len(below) < _JOB and is_job(below):
        signs.append("a job below")
    if len(above) < _JOB and is_job(above):
        signs.append("a job above")
    if _HANDLE.match(below) is not None:
        signs.append("a handle below")
    people = [author.name for author in parsed.authors[:3] if author.kind is AuthorKind.PERSON]
    addressed = [text for text in (lines[i].text, below) if "@" in text]
    if addressed and any(has_address_of(name, text) for name in people for text in addressed):
        signs.append("its address")
    if any(_told_below(lines, i, name) for name in people):
        signs.append("a line about whom it names")


def has_address_of(name: str, text: str) -> bool:
    """Whether a text has an e-mail address that is made of a name: 'Jane Roe', 'E-Mail: jane.roe@gazette.example'."""
    if "@" not in text:
        return False
    last = name.casefold().split()[-1]
    return len(last) > 2 and any(last in address.partition("@")[0].casefold() for address in EMAIL.findall(text))


def _told_below(lines: Sequence[Line], i: int, name: str) -> bool:
    """Whether one of the next lines begins with the name, or the first one with the first name, and goes on."""
    first = name.partition(" ")[0]
    if i + 1 < len(lines) and len(first) > 2 and lines[i + 1].solid and lines[i + 1].text.startswith(first + " "):
        return True
    return any(line.text.startswith(name) and len(line.text) > len(name) + 12 for line in lines[i + 1 : i + 4])


def is_agency(low: str) -> bool:
    """Whether a line, told in lower case, is an agency's name and nothing else."""
    return low.strip(" .,()") in AGENCIES
