"""The grammar of bylines: who signs, in what role, from where, and which agency stands beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

import attrs

from newsparse.lexicon.byline_marks import lead_of, names_only
from newsparse.lexicon.byline_parts import agency_of, is_name, is_own
from newsparse.lexicon.byline_reading import EDGES, BylineReading, name_once, stripped
from newsparse.lexicon.byline_shapes import PLAIN_LEADS, plain_name
from newsparse.lexicon.byline_words import (
    AROUND,
    DANGLING,
    EMAIL,
    FIELD,
    FOOTNOTE,
    GLUED,
    GLUED_BY,
    GLUED_LABEL,
    HANDLE,
    HIDDEN_EMAIL,
    INTERVIEW,
    LEAD,
    MARKDOWN_LINK,
    NEXT_FIELD,
    OPENED,
    OUTLET_LIKE,
    QUOTED,
    SHORT_LEAD,
    SOURCED,
    TAIL,
    TIME_LEFT,
    URL,
    WITH,
)
from newsparse.lexicon.calendar_words import FULL_WEEKDAYS
from newsparse.lexicon.cjk_bylines import language_of_labels, plain_signs
from newsparse.lexicon.letters import holds_one
from newsparse.lexicon.name_words import AGENCIES, DESKS, PARTICLES, PLACEHOLDERS, ROLES
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
#: Why what is nobody's name is refused.
NO_NAME = "no name of a person, desk or agency"
#: Why a line that begins with a quotation is refused: '“It is painful,” Jane Roe told reporters.'
A_SENTENCE = "a sentence with a quotation"

_LONGEST = 400
#: Marks that a quotation begins with.
_OPENING = frozenset("“\"„«»‘‚'")
#: What marks a footnote.
_NOTED = frozenset("0123456789*†‡®™¹²³")
#: Parts of the words that `INTERVIEW` matches.
_INTERVIEWS = ("interv", "gespräch", "entrev", "entret")
#: Names fill this share of a line that only lists them.
_MOSTLY = 0.6


@lru_cache(maxsize=1024)  # a page states one byline in many places
def parse_byline(
    text: str,
    *,
    language: str | None = None,
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
    if (sourced := SOURCED.fullmatch(raw)) is not None and (agency := agency_of(sourced["who"])) is not None:
        return ParsedByline(agencies=(agency,))
    name = raw.partition(" ")[2] if raw.startswith(PLAIN_LEADS) else raw
    if plain_name(name, outlet):
        return ParsedByline(authors=(Author(name=name_once(name)),))
    if raw[0] in _OPENING and QUOTED.match(raw) is not None:
        return ParsedByline(refused=A_SENTENCE)
    bare, emails = _without_addresses(raw)
    if GLUED.search(bare) is not None:
        bare = GLUED_LABEL.sub("\n", bare)
    if (":" in bare or "：" in bare) and (field := FIELD.search(bare)) is not None:
        bare = bare[field.end() :]
    if (following := NEXT_FIELD.search(bare)) is not None and following.start():
        bare = bare[: following.start()]
    language = language_of_labels(bare, language)
    bare = plain_signs(bare.strip(), language)
    around = AROUND.fullmatch(bare.strip())
    bare = GLUED_BY.sub("", around["inside"] if around else bare)
    before, bare = bare, stripped(bare)
    if len(before) > len(bare) and _goes_on(before, bare):
        return ParsedByline(refused=A_SENTENCE)
    dates = find_dates(bare)
    if dates:
        bare = _around_date(bare, dates[0].start, dates[0].end)
    if holds_one(raw.lower(), _INTERVIEWS) and INTERVIEW.match(raw):
        bare = WITH.sub("", bare, count=1)
    bare = names_only(bare)
    if "(" in bare or "[" in bare:
        bare = OPENED.sub("", bare)
    bare = bare.strip(EDGES + "(")
    if not bare:
        return ParsedByline(refused="no name beside the date" if dates else "nothing but a label")
    if bare.lower() in PLACEHOLDERS:
        return ParsedByline(refused="a placeholder")
    if is_own(bare, outlet):
        return ParsedByline(refused=OWN_NAME, own=bare)
    reading = BylineReading(outlet, single, language)
    reading.over(bare if _NOTED.isdisjoint(bare) else FOOTNOTE.sub("", bare))
    authors, agencies = reading.authors, reading.agencies
    if emails and len(emails) == len(authors):
        authors = [attrs.evolve(author, email=email) for author, email in zip(authors, emails, strict=True)]
    if not authors and not agencies:
        return ParsedByline(refused=NO_NAME)
    return ParsedByline(authors=tuple(_once_each(authors)), agencies=tuple(dict.fromkeys(agencies)))


def _goes_on(text: str, bare: str) -> bool:
    """Whether what stands behind a byline's first word is a sentence that goes on: 'By checking out, you agree', 'Von dort aus'."""
    if SHORT_LEAD.match(text) is None:
        return False
    first = bare.split(maxsplit=1)[0] if bare else ""
    word = first.strip(".,:;'’").lower()
    return word.isalpha() and first[0].islower() and len(word) > 1 and word not in _MAY_FOLLOW


#: Small words behind "by" that lead on to who signs: jobs, desks, particles, articles.
_MAY_FOLLOW = (
    AGENCIES.keys()
    | ROLES
    | DESKS
    | PARTICLES
    | frozenset(
        "the our a an and staff special guest unser unserem unserer unseren dem den der die das le la les notre nos el los nuestro nuestra il lo nostro nostra o os as nosso nossa de het onze"
        " freier freie freien former local own redaktion admin by von par por di mit with contributing".split()
    )
)


def is_signed(text: str, parsed: ParsedByline) -> bool:
    """Whether a line by itself shows that it is a byline, not only a name: by its first words, a job, a day, several who sign.

    >>> [is_signed(line, parse_byline(line)) for line in ("Von: Jana Roe", "Jane Roe, Staff Writer", "Jane Roe")]
    [True, True, False]
    """
    if parsed.refused is not None or any(author.kind is not AuthorKind.PERSON for author in parsed.authors):
        return False
    if lead_of(text.lstrip(EDGES)) is not None:
        return True
    if len(parsed.authors) > 1:
        return sum(len(author.name) + 4 for author in parsed.authors) > len(text) * _MOSTLY
    return bool(parsed.authors) and (parsed.authors[0].role is not None or bool(find_dates(text)))


def _without_addresses(raw: str) -> tuple[str, list[str]]:
    """A byline without its addresses, handles and links, and the e-mail addresses."""
    emails: list[str] = []
    bare = MARKDOWN_LINK.sub(r"\g<words>", raw) if "](" in raw else raw
    if "@" in bare:
        emails = EMAIL.findall(bare)
        # Several addresses stand each behind the name that it belongs to.
        bare = HANDLE.sub(" ", EMAIL.sub("\n" if len(emails) > 1 else " ", bare))
    if "://" in bare or "." in bare:
        bare = URL.sub(" ", bare)
    if "[" in bare:
        bare = HIDDEN_EMAIL.sub("\n", bare)
    return bare, emails


def _around_date(text: str, start: int, end: int) -> str:
    """What stands before the date, or after it if nothing or only an outlet does."""
    before = DANGLING.sub("", _without_weekday(text[:start].strip(EDGES + "("))).strip(EDGES)
    time = TIME_LEFT.match(text, end)
    after = stripped(text[time.end() if time else end :])
    if len(before) > 2 and not LEAD.fullmatch(before + " ") and TAIL.sub("", before, count=1).strip():
        if (OUTLET_LIKE.search(before) or outlet_named(before) is not None) and is_name(after):
            return f"{after}, {before}"  # 'Example Gazette 02/10/2020 Jane Roe'
        return before
    return after


def _without_weekday(text: str) -> str:
    """What stands before a date without the weekday at its end: 'Jana Roe Montag' of 'Jana Roe Montag, 3. Mai'."""
    rest, _, last = text.rpartition(" ")
    return rest if last.lower().rstrip(".") in FULL_WEEKDAYS else text


def _once_each(authors: Iterable[Author]) -> Iterator[Author]:
    seen: set[str] = set()
    for author in authors:
        key = author.name.casefold()
        if key not in seen:
            seen.add(key)
            yield author
