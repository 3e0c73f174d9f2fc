"""The reading of one byline, segment by segment: who is named, and what is said of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from newsparse.lexicon.byline_marks import lead_of, role_lead_of
from newsparse.lexicon.byline_parts import (
    agency_of,
    agency_within,
    beside_job,
    beside_outlet,
    is_beat,
    is_body,
    is_desk,
    is_house,
    is_job,
    is_name,
    is_own,
    is_role,
    is_site,
    name_and_agency,
)
from newsparse.lexicon.byline_words import (
    BESIDE,
    BESIDE_BY,
    BRACKETS,
    FROM_PLACE,
    GLUE,
    GLUED_BY_NATURE,
    JOINED,
    JOINING,
    MATERIAL,
    NAME_IN_CAPITALS,
    OUTLET_LIKE,
    PICTURED,
    PIECE,
    PLACE,
    SEGMENT,
    SPECIAL,
    conjunction,
)
from newsparse.lexicon.cjk_names import may_be_name
from newsparse.lexicon.given_names import GIVEN_NAMES
from newsparse.lexicon.letters import holds_one
from newsparse.lexicon.name_words import DEGREES, SUFFIXES
from newsparse.lexicon.names import restore_capitals
from newsparse.lexicon.outlets import outlet_named
from newsparse.lexicon.place_words import ends_as_place
from newsparse.model.fields import Author
from newsparse.model.kinds import AuthorKind

#: What divides, and says nothing at an end.
EDGES = " \t\n,;:|•·-–—/"


def stripped(text: str) -> str:
    """The text without the words before the names, however many; those that tell a role stay."""
    text = text.strip(EDGES + "*_")
    for _ in range(3):
        if role_lead_of(text) is not None or (match := lead_of(text)) is None:
            return text
        text = text[match.end() :].strip(EDGES)
    return text


#: Words before an outlet that a text was written for.
_FOR = ("for ", "für ", "pour ", "para ", "per ")
#: Signs of which one stands wherever a byline divides into segments, and into pieces.
_SEGMENTING, _PIECING = frozenset("\n;|•·—–-／ـ"), frozenset(",、，")


class BylineReading:
    """One byline while it is read: those named so far."""

    __slots__ = ("_and", "_language", "_outlet", "_single", "agencies", "authors")

    def __init__(self, outlet: str | None, single: bool, language: str | None) -> None:
        self._outlet = outlet
        self._single = single
        self._language = language
        self._and = conjunction(language)
        self.authors: list[Author] = []
        self.agencies: list[str] = []

    def over(self, text: str) -> None:
        """Reads the segments of a byline; a dash after a name leads to its place or outlet, not to another name."""
        if _SEGMENTING.isdisjoint(text):
            if bare := text.rstrip():
                self._segment(bare)
            return
        end = 0
        for match in SEGMENT.finditer(text + "\n"):
            before, end, segment = end, match.end(), text[end : match.start()]
            named = bool(self.authors)
            divider = text[:before].rstrip()[-1:] if named else ""
            if divider in ("-", "–", "—") and _is_named(segment):
                name, _, beside = segment.partition("/")
                self._segment(name)
                self.agencies.extend(filter(None, (agency_of(part.strip(" ()")) for part in beside.split(","))))
            elif divider in ("-", "–", "—") or (divider == "|" and _is_place(segment)):
                self._beside(segment)
            elif segment:
                self._segment(segment)

    def _beside(self, segment: str) -> None:
        """Adds the agency that stands alone behind a dash."""
        if (agency := agency_of(segment)) is not None:
            self.agencies.append(agency)

    def _segment(self, segment: str) -> None:
        """Reads one line, or what stands between two signs that divide."""
        named = bool(self.authors)
        bare = segment.strip(" (")
        role, rest = _role_led(bare)
        segment = stripped(rest.rstrip(")") if role else segment)
        for line in map(_once, _unglued(segment).split("\n")):
            if self.authors and is_job(line):
                self._told(line)
                continue
            line = _without_place(self._without_brackets(line))
            for piece in (line,) if _PIECING.isdisjoint(line) else PIECE.split(line):
                if self.authors and piece.lower() in DEGREES:
                    self._told(piece)
                elif self.authors and _is_degree_first(piece):
                    self._told(piece)  # 'Jane Roe, MA Example Health News'
                elif self.authors and piece.lower() in SUFFIXES:
                    last = self.authors[-1]
                    self.authors[-1] = attrs.evolve(last, name=f"{last.name} {piece}")
                elif self.authors and agency_of(piece) is None and (agency := agency_within(piece)) is not None:
                    self._told(piece)
                    self.agencies.append(agency)
                elif self.authors and agency_of(piece) is None and is_beat(piece):
                    self._told(piece)  # 'Jane Roe, Local Democracy Reporter'
                elif self.authors and agency_of(piece) is None and not is_desk(piece) and is_house(piece):
                    last = self.authors[-1]
                    self.authors[-1] = attrs.evolve(last, affiliation=last.affiliation or piece)
                elif piece and (agency_of(piece) or not (self.authors and is_job(piece))):
                    self._piece(piece, role, named)
                elif piece:
                    self._told(piece)

    def _without_brackets(self, line: str) -> str:
        """The line without brackets that hold a list, or an agency beside whom somebody wrote: 'Jana Roe (dpa/lby)' adds one, 'Jeanne Roe (Kiev, correspondance)' nobody."""

        def read(match: re.Match[str]) -> str:
            inside = match["inside"].strip()
            joined = BESIDE_BY.match(inside)  # its word would divide the line within the brackets
            parts = BESIDE.split(inside[joined.end() :]) if joined else re.split(r"\s*[,/&]\s*", inside)
            named = [agency for part in parts if (agency := agency_of(part)) is not None]
            if len(named) < len(parts) if joined else len(parts) < 2:
                return match[0]
            self.agencies.extend(named)
            return " "

        if "(" not in line and "[" not in line:
            return line
        return BRACKETS.sub(read, JOINED.sub(_joined, line))

    def _piece(self, piece: str, role: str | None, named: bool) -> None:
        """Reads those whom a piece joins by 'and'. Once somebody is named, a list of which one part is no name is one of subjects."""
        if self.authors and (place := FROM_PLACE.fullmatch(piece)) is not None:
            last = self.authors[-1]
            self.authors[-1] = attrs.evolve(last, location=last.location or place["place"])
            return
        parts = list(_parts(piece, self._and))
        if named and role is None and len(parts) > 1 and not all(map(_may_sign, parts)):
            return
        for part in parts:
            other, rest = _role_led(part)
            material = MATERIAL.match(rest)
            self._part(rest[material.end() :] if material else rest, other or role)

    def _told(self, words: str) -> None:
        """Puts a job with the last who was named."""
        if self.authors:
            last = self.authors[-1]
            if last.role is None or words not in last.role:
                self.authors[-1] = attrs.evolve(last, role=f"{last.role}, {words}" if last.role else words)

    def _part(self, part: str, role: str | None) -> None:
        """Reads what names one who signs, or says one thing of the last."""
        bracket = BRACKETS.search(part)
        inside = bracket["inside"].strip() if bracket else None
        if (
            bracket is not None
            and inside is not None
            and part[bracket.end() :].strip(" .,;:")
            and is_name(inside, single=True)
        ):
            inside, bracket = None, None  # 'Jane (Janie) Roe'
        plain = BRACKETS.sub(" ", part).strip(" ,;:") if bracket else part.strip(" ,;:")
        if plain.endswith((")", "]")) and "(" not in plain and "[" not in plain:
            plain = plain.rstrip(" )]")  # of a bracket that began before another name
        if inside is not None and (agency := agency_of(inside)) is not None:
            self.agencies.append(agency)
            inside = None
        if not plain or (inside is not None and inside.lower() in PICTURED):
            return
        name, agency = name_and_agency(plain)
        if agency is not None:
            self.agencies.append(agency)
            plain = name
        if not plain:
            return
        if (found := self._author(plain, inside)) is not None:
            self.authors.append(attrs.evolve(found, role=found.role or role) if role else found)
        elif self.authors and is_role(plain):
            self._told(plain)
        elif self.authors and OUTLET_LIKE.search(plain) and not self.authors[-1].affiliation:
            self.authors[-1] = attrs.evolve(self.authors[-1], affiliation=plain)

    def _author(self, text: str, inside: str | None) -> Author | None:
        """The author that a part names; `None` for a role, a section, a place, the outlet itself."""
        affiliation = location = None
        role = inside if inside is not None and is_role(inside) else None
        special = SPECIAL.search(text) if holds_one(text.lower(), _FOR) else None
        if special is not None and special.start() > 3:
            affiliation, text = special["what"].strip(), text[: special.start()].strip(" ,")
        place = PLACE.search(text)
        if place is not None and is_name(text[: place.start()]):
            if place[0].lstrip().startswith("of"):  # 'By Jane Roe of The Post', 'of the Associated Press'
                house = place["place"]
                self.agencies.extend(filter(None, (agency_of(house),)))
                affiliation = affiliation or house
            else:
                location = place["place"]
            text = text[: place.start()]
        elif (apart := NAME_IN_CAPITALS.fullmatch(text)) is not None and _is_apart(apart["name"], apart["place"]):
            location, text = apart["place"], apart["name"]
        name = restore_capitals(stripped(text).strip(' ,;:"“”'), self._language)
        name = name if name[-2:-1].isupper() or name.lower().endswith(("jr.", "sr.")) else name.rstrip(".")
        if is_own(name, self._outlet) or not may_be_name(name, self._language):
            return None
        first, _, rest = name.partition(" ")
        if first.isupper() and len(first) > 2 and " " in rest and outlet_named(first) is not None and is_name(rest):
            affiliation, name = affiliation or first, rest  # 'CNN Jane Roe'
        if (beside := beside_outlet(name)) is not None:
            return attrs.evolve(beside, role=role, location=location)
        if outlet_named(name) is not None and (not name[:1].islower() or "." in name):
            return None if self.authors else Author(name=name, kind=AuthorKind.OUTLET)
        if self._single and is_site(name) and " " not in name:
            return None if self.authors else Author(name=name, kind=AuthorKind.OUTLET)
        if is_name(name) and is_body(name, self._language):
            return None if self.authors else Author(name=name, kind=AuthorKind.OUTLET)
        if is_name(name):
            return Author(name=name_once(name), role=role, affiliation=affiliation, location=location)
        beside = beside_job(name)
        if beside is not None:
            known = restore_capitals(beside.name, self._language)  # 'JANE ROE Staff Writer'
            return attrs.evolve(beside, name=known, affiliation=affiliation, location=location)
        if self.authors:
            return None
        if is_desk(name):
            return Author(name=name.removeprefix("the "), kind=AuthorKind.DESK)
        return Author(name=name) if self._single and is_name(name, single=True) else None


def _without_place(line: str) -> str:
    """A line in capitals without the place behind a name: 'J. A. SEMPERE / ALMENARA DE LA HOYA'; another person has a known first name."""
    name, slash, beside = line.partition(" / ")
    first = beside.partition(" ")[0]
    if not slash or not line.isupper() or first.endswith(".") or first.lower() in GIVEN_NAMES:
        return line
    return name if is_name(name.title()) and agency_of(beside) is None and "," not in beside else line


_INITIALS = 3


def _is_named(segment: str) -> bool:
    """Whether what stands behind a dash is another person, by a known first name or a surname in capitals: 'Mehmet KAYA - Sevgi ERTUNA'."""
    first, _, rest = segment.partition("/")[0].strip().partition(" ")
    known = first.lower() in GIVEN_NAMES or (not first.isupper() and rest.isupper() and len(rest) > _INITIALS)
    return known and is_name(f"{first} {rest}") and not ends_as_place(rest)


def _is_apart(name: str, place: str) -> bool:
    """Whether words in capitals are a name of their own, and those behind them neither a job nor more of the name."""
    return is_name(name.title()) and not is_role(place.split()[0]) and not is_name(place)


def _is_place(segment: str) -> bool:
    """Whether what stands behind a bar may be where a text comes from: 'Palma de Mallorca' has the shape of a name, and no given name."""
    words = stripped(segment).lower().split()
    return len(words) > 2 and words[0] not in GIVEN_NAMES and words[1] in _IN_PLACES


#: Small words in the names of places.
_IN_PLACES = frozenset("de del do da di la am an der upon sur sous".split())


def _is_degree_first(piece: str) -> bool:
    """Whether a piece begins with a degree in capitals and goes on."""
    first, _, rest = piece.partition(" ")
    return bool(rest) and first.isupper() and len(first.strip(".")) > 1 and first.lower() in DEGREES


def _joined(match: re.Match[str]) -> str:
    """A bracket that joins others to a name without its brackets, as far as it names somebody: '(mit Tom Hill)' → ' & Tom Hill'.

    Agencies alone are left to be read as such.
    """
    parts = BESIDE.split(match["who"].strip())
    if all(agency_of(_material_left(part)) is not None for part in parts):
        return match[0]
    return "".join(f" & {part}" for part in parts if _names_one(part))


def _material_left(part: str) -> str:
    """A part without the words for what went into a text: 'files from AP' → 'AP'."""
    material = MATERIAL.match(part)
    return part[material.end() :] if material else part


def _names_one(part: str) -> bool:
    """Whether a part names a person or an agency, what they did before the name and where they were behind it."""
    name = _material_left(_role_led(part)[1])
    place = PLACE.search(name)
    return _may_sign(name[: place.start()] if place else name)


def _once(line: str) -> str:
    """A line without its second half where that is the first again: 'NTB NTB' of a name that is hidden and shown."""
    half, odd = divmod(len(line), 2)
    return line[:half] if odd and line.isupper() and line[half] == " " and line[:half] == line[half + 1 :] else line


_SHORT_WORD = 3


def _unglued(text: str) -> str:
    """The text with a line's end where markup ran a name together with what follows: 'Jane RoeSports' → two lines."""
    start = 0
    for match in GLUE.finditer(text):
        head = text[start : match.start()]
        word = head.rpartition(" ")[2].lower()
        rest = text[match.start() :]
        if len(word) <= _SHORT_WORD and not is_job(rest):
            continue  # 'MacDonald', 'VanDyke'
        if word not in GLUED_BY_NATURE and is_name(head.rpartition("\n")[2].strip()):
            # A name that markup has twice has its job behind the second: 'Jane RoeJane RoeReporter'.
            again = rest.startswith(head) and len(rest) > len(head) and rest[len(head)].isupper()
            return f"{head}\n{rest[len(head) :] if again else rest}"
    return text


def _role_led(text: str) -> tuple[str | None, str]:
    """What those did whom a text names, by its first words, and the text without them."""
    led = role_lead_of(text)
    return (None, text) if led is None else (led[0], text[led[1] :])


def _may_sign(part: str) -> bool:
    """Whether a part names a person or an agency, or both, or says a job."""
    return is_name(part) or agency_within(part) is not None or is_role(part) or beside_job(part) is not None


def _parts(text: str, conjunction: re.Pattern[str]) -> Iterator[str]:
    """The names that a piece joins by 'and'; a name with one of these words in it stays whole: 'Ortega y Gasset'."""
    if text.replace(" ", "").isalpha() and "と" not in text and JOINING.isdisjoint(text.lower().split()):
        yield text
        return
    parts = [part for part in conjunction.split(text) if part and not part.isspace()]
    if len(parts) == 2 and " y " in text and not all(" " in part.strip() for part in parts) and is_name(text):
        yield text
    else:
        yield from parts


def name_once(name: str) -> str:
    """A name that stands twice in a row, once: 'Jane RoeJane Roe' → 'Jane Roe'."""
    half, odd = divmod(len(name), 2)
    if not odd and half > 4 and name[:half] == name[half:]:
        return name[:half]
    if odd and half > 4 and name[:half] == name[half + 1 :] and name[half] == " ":
        return name[:half]
    return name
