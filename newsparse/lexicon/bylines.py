"""The grammar of bylines: who signs, in what role, from where, and which agency stands beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

import attrs

from newsparse.lexicon.byline_words import (
    AND,
    AROUND,
    BESIDE,
    BRACKETS,
    DANGLING,
    EMAIL,
    FOOTNOTE,
    GLUE,
    GLUED_BY_NATURE,
    GLUED_LABEL,
    HANDLE,
    INTERVIEW,
    LEAD,
    OTHER_HANDS,
    OUTLET_LIKE,
    PIECE,
    PLACE,
    ROLE_LEADS,
    SEGMENT,
    SPECIAL,
    TAIL,
    TIME_LEFT,
    URL,
    WITH,
)
from newsparse.lexicon.name_words import AGENCIES, DESKS, NO_AUTHOR, PLACEHOLDERS, ROLES, SUFFIXES
from newsparse.lexicon.names import looks_like_name, restore_capitals
from newsparse.lexicon.outlets import bare as without_article
from newsparse.lexicon.outlets import outlet_named
from newsparse.lexicon.written_dates import find_dates
from newsparse.model.fields import Author
from newsparse.model.kinds import AuthorKind


@attrs.frozen(kw_only=True)
class ParsedByline:
    """Who a byline names."""

    authors: tuple[Author, ...] = ()
    """People, and desks or outlets that sign, in order."""
    agencies: tuple[str, ...] = ()
    """Agencies named with them."""
    refused: str | None = None
    """Why what stands there is no author; `None` where somebody is named."""
    own: str | None = None
    """The outlet's own name, where that is all that stands there."""


#: Why a byline that holds only the outlet's own name is refused.
OWN_NAME = "the outlet itself"

_LONGEST = 400
#: Names fill this share of a line that only lists them.
_MOSTLY = 0.6
_EDGES = " \t\n,;:|•·-–—/"


@lru_cache(maxsize=1024)  # a page states one byline in many places
def parse_byline(
    text: str,
    *,
    language: str | None = None,  # noqa: ARG001
    outlet: str | None = None,
    single: bool = False,
) -> ParsedByline:
    """Who a byline names: 'By Jane Roe and John Doe in Kyiv, AP' → two authors and an agency.

    `single` lets one word sign, which only a place that is labelled as the author's may do. What names nobody (a
    placeholder, a section, a date, a sentence, the outlet itself) has no authors and says in `refused` why.

    >>> [author.name for author in parse_byline("By JANE ROE and Abby Smith").authors]
    ['Jane Roe', 'Abby Smith']
    >>> parse_byline("Staff").refused
    'a placeholder'
    """
    raw = text.strip()
    if not raw:
        return ParsedByline(refused="nothing")
    if len(raw) > _LONGEST:
        return ParsedByline(refused="too long")
    emails = EMAIL.findall(raw)
    bare = URL.sub(" ", HANDLE.sub(" ", EMAIL.sub(" ", raw)))
    bare = GLUED_LABEL.sub("\n", bare)
    around = AROUND.fullmatch(bare.strip())
    bare = _stripped(around["inside"] if around else bare)
    dates = find_dates(bare)
    if dates:
        bare = _around_date(bare, dates[0].start, dates[0].end)
    if INTERVIEW.match(raw):
        bare = WITH.sub("", bare, count=1)
    bare = TAIL.sub("", OTHER_HANDS.sub("", bare, count=1), count=1).strip(_EDGES + "(")
    if not bare:
        return ParsedByline(refused="no name beside the date" if dates else "nothing but a label")
    if bare.lower() in PLACEHOLDERS:
        return ParsedByline(refused="a placeholder")
    if _is_own(bare, outlet):
        return ParsedByline(refused=OWN_NAME, own=bare)
    reading = _Reading(outlet, single)
    reading.over(FOOTNOTE.sub("", bare))
    authors, agencies = reading.authors, reading.agencies
    if len(emails) == 1 and len(authors) == 1:
        authors = [attrs.evolve(authors[0], email=emails[0])]
    if not authors and not agencies:
        return ParsedByline(refused="no name of a person, desk or agency")
    return ParsedByline(authors=tuple(_once_each(authors)), agencies=tuple(dict.fromkeys(agencies)))


def is_signed(text: str, parsed: ParsedByline) -> bool:
    """Whether a line by itself shows that it is a byline, not only a name: by its first words, a job, a day, several who sign.

    >>> [is_signed(line, parse_byline(line)) for line in ("Von: Jana Roe", "Jane Roe, Staff Writer", "Jane Roe")]
    [True, True, False]
    """
    if parsed.refused is not None or any(author.kind is not AuthorKind.PERSON for author in parsed.authors):
        return False
    if LEAD.match(text.lstrip(_EDGES)) is not None:
        return True
    if len(parsed.authors) > 1:
        return sum(len(author.name) + 4 for author in parsed.authors) > len(text) * _MOSTLY
    return bool(parsed.authors) and (parsed.authors[0].role is not None or bool(find_dates(text)))


def _stripped(text: str) -> str:
    """The text without the words before the names, however many; those that tell a role stay."""
    text = text.strip(_EDGES + "*_")
    for _ in range(3):
        if any(pattern.match(text) for pattern, _ in ROLE_LEADS):
            return text
        match = LEAD.match(text)
        if match is None:
            return text
        text = text[match.end() :].strip(_EDGES)
    return text


def _around_date(text: str, start: int, end: int) -> str:
    """What stands before the date, or after it if nothing does."""
    before = DANGLING.sub("", text[:start].strip(_EDGES + "(")).strip(_EDGES)
    if len(before) > 2 and not LEAD.fullmatch(before + " "):
        return before
    time = TIME_LEFT.match(text, end)
    return _stripped(text[time.end() if time else end :])


class _Reading:
    """One byline while it is read: those named so far."""

    __slots__ = ("_outlet", "_single", "agencies", "authors")

    def __init__(self, outlet: str | None, single: bool) -> None:
        self._outlet = outlet
        self._single = single
        self.authors: list[Author] = []
        self.agencies: list[str] = []

    def over(self, text: str) -> None:
        """Reads the segments of a byline; a dash after a name leads to its place or outlet, not to another name."""
        end = 0
        for match in SEGMENT.finditer(text + "\n"):
            before, end, segment = end, match.end(), text[end : match.start()]
            named = bool(self.authors)
            if segment and not (named and before and text[:before].rstrip().endswith(("-", "–", "—"))):
                self._segment(segment)

    def _segment(self, segment: str) -> None:
        """Reads one line, or what stands between two signs that divide."""
        role = None
        bare = segment.strip(" (")
        for pattern, name in ROLE_LEADS:
            if (match := pattern.match(bare)) is not None:
                role, segment = name, bare[match.end() :].rstrip(")")
        segment = BESIDE.sub("", _stripped(segment))
        for line in _unglued(segment).split("\n"):
            if self.authors and _is_job(line):
                self._told(line)
                continue
            for piece in PIECE.split(line):
                if piece.lower() in SUFFIXES and self.authors and not piece.isupper():
                    last = self.authors[-1]
                    self.authors[-1] = attrs.evolve(last, name=f"{last.name} {piece}")
                elif piece and (self._agency(piece) or not (self.authors and _is_job(piece))):
                    for part in _parts(piece):
                        self._part(part, role)
                elif piece:
                    self._told(piece)

    def _told(self, words: str) -> None:
        """Puts a job with the last who was named."""
        if self.authors:
            last = self.authors[-1]
            if last.role is None or words not in last.role:
                self.authors[-1] = attrs.evolve(last, role=f"{last.role}, {words}" if last.role else words)

    def _agency(self, text: str) -> str | None:
        folded = text.lower().strip(" .,;:()")
        return AGENCIES.get(folded) or AGENCIES.get(folded.removeprefix("the "))

    def _part(self, part: str, role: str | None) -> None:
        """Reads what names one who signs, or says one thing of the last."""
        bracket = BRACKETS.search(part)
        inside = bracket["inside"].strip() if bracket else None
        if (
            bracket is not None
            and inside is not None
            and part[bracket.end() :].strip(" .,;:")
            and _is_name(inside, single=True)
        ):
            inside, bracket = None, None  # 'Jane (Janie) Roe'
        plain = BRACKETS.sub(" ", part).strip(" ,;:") if bracket else part.strip(" ,;:")
        if inside is not None and (agency := self._agency(inside)) is not None:
            self.agencies.append(agency)
            inside = None
        if not plain:
            return
        if (agency := self._agency(plain)) is not None:
            self.agencies.append(agency)
        elif (found := self._author(plain, inside)) is not None:
            self.authors.append(attrs.evolve(found, role=found.role or role) if role else found)
        elif self.authors and _is_role(plain):
            self._told(plain)
        elif self.authors and OUTLET_LIKE.search(plain) and not self.authors[-1].affiliation:
            self.authors[-1] = attrs.evolve(self.authors[-1], affiliation=plain)

    def _author(self, text: str, inside: str | None) -> Author | None:
        """The author that a part names; `None` for a role, a section, a place, the outlet itself."""
        affiliation = location = None
        role = inside if inside is not None and _is_role(inside) else None
        special = SPECIAL.search(text)
        if special is not None and special.start() > 3:
            affiliation, text = special["what"].strip(), text[: special.start()].strip(" ,")
        place = PLACE.search(text)
        if place is not None and _is_name(text[: place.start()]):
            location, text = place["place"], text[: place.start()]
        name = restore_capitals(_stripped(text).strip(' ,;:"“”'))
        name = name if name[-2:-1].isupper() or name.lower().endswith(("jr.", "sr.")) else name.rstrip(".")
        if _is_own(name, self._outlet):
            return None
        first, _, rest = name.partition(" ")
        if first.isupper() and len(first) > 2 and " " in rest and outlet_named(first) is not None and _is_name(rest):
            affiliation, name = affiliation or first, rest  # 'CNN Jane Roe'
        if outlet_named(name) is not None:
            return None if self.authors else Author(name=name, kind=AuthorKind.OUTLET)
        if _is_name(name):
            return Author(name=_once(name), role=role, affiliation=affiliation, location=location)
        beside = _beside_job(name)
        if beside is not None:
            return attrs.evolve(beside, affiliation=affiliation, location=location)
        if self.authors:
            return None
        if _is_desk(name):
            return Author(name=name, kind=AuthorKind.DESK)
        return Author(name=name) if self._single and _is_name(name, single=True) else None


def _is_name(text: str, *, single: bool = False) -> bool:
    """Whether a part of a byline is a person's name: no job, section or button among its words."""
    return looks_like_name(text, single=single) and NO_AUTHOR.isdisjoint(_words(text))


def _unglued(text: str) -> str:
    """The text with a line's end where markup ran a name together with what follows: 'Jane RoeSports' → two lines."""
    start = 0
    for match in GLUE.finditer(text):
        head = text[start : match.start()]
        word = head.rpartition(" ")[2].lower()
        if word not in GLUED_BY_NATURE and _is_name(head.rpartition("\n")[2].strip()):
            return text[: match.start()] + "\n" + text[match.start() :]
    return text


def _parts(text: str) -> Iterator[str]:
    """The names that a piece joins by 'and'; a name with one of these words in it stays whole: 'Ortega y Gasset'."""
    parts = [part for part in AND.split(text) if part and not part.isspace()]
    if len(parts) == 2 and " y " in text and not all(" " in part.strip() for part in parts) and _is_name(text):
        yield text
    else:
        yield from parts


def _beside_job(name: str) -> Author | None:
    """The author of 'Politics Editor Jane Roe', 'Jane Roe Staff Writer': a job beside a name without a comma."""
    words = name.split()
    for cut in range(1, min(len(words), 12)):
        before, after = " ".join(words[:cut]), " ".join(words[cut:])
        if _is_role(before) and words[cut - 1][0].isupper() and _is_name(after):
            return Author(name=after, role=before)
        if cut >= 2 and _is_name(before) and _is_role(after):
            return Author(name=before, role=after.removeprefix("is a ").removeprefix("is an "))
    return None


def _once(name: str) -> str:
    """A name that stands twice in a row, once: 'Jane RoeJane Roe' → 'Jane Roe'."""
    half, odd = divmod(len(name), 2)
    if not odd and half > 4 and name[:half] == name[half:]:
        return name[:half]
    if odd and half > 4 and name[:half] == name[half + 1 :] and name[half] == " ":
        return name[:half]
    return name


def _words(text: str) -> list[str]:
    return [word.strip(".,()").lower() for word in re.split(r"[\s/&-]+", text) if word]


def _is_role(text: str) -> bool:
    words = _words(text)
    return bool(words) and len(words) <= 8 and any(word in ROLES for word in words) and not _is_name(text)


def _is_job(line: str) -> bool:
    """Whether a whole line tells a job and holds no name beside it: 'Senior Life and Trends Reporter'."""
    words = _words(line)
    if not 1 <= len(words) <= 14 or not any(word in ROLES for word in words):
        return False
    return not any(_is_name(part.strip()) or _beside_job(part.strip()) for part in re.split(r",| and | und ", line))


def _is_desk(text: str) -> bool:
    words = text.lower().replace("-", " ").split()
    return (
        2 <= len(words) <= 6
        and any(word in DESKS for word in words)
        and text.lower() not in PLACEHOLDERS
        and not text.endswith(".")
        and not any(word in ROLES - DESKS for word in words[-1:])
    )


def _is_own(name: str, outlet: str | None) -> bool:
    """Whether a name is the outlet's, however it is spaced: 'SolarServer', 'The Example Gazette'."""
    return outlet is not None and _squeezed(name) == _squeezed(outlet)


_DOMAIN = re.compile(r"(?<=\w)\.(?:com|net|org|info|news|co\.\w\w|com\.\w\w|[a-z]{2})$")


def _squeezed(name: str) -> str:
    plain = _DOMAIN.sub("", without_article(name.strip()).removeprefix("het ").removeprefix("www."))
    return re.sub(r"[\W_]+", "", plain.casefold())


def _once_each(authors: Iterable[Author]) -> Iterator[Author]:
    seen: set[str] = set()
    for author in authors:
        key = author.name.casefold()
        if key not in seen:
            seen.add(key)
            yield author
