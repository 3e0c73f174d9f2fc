"""The grammar of bylines: who signs, in what role, from where, and which agency stands beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import attrs

from newsparse.lexicon.name_words import AGENCIES, DESKS, PLACEHOLDERS, ROLES
from newsparse.lexicon.names import looks_like_name, restore_capitals
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


#: Words before the names. "Abby Smith" keeps its "by": every lead ends at a space, a colon or a line.
_LEAD = re.compile(
    r"""(?:
      (?:(?:written|posted|published|reported|compiled|edited|submitted|created|story|stories|text|words|report|article|analysis|opinion|commentary|review|interview|photos?|pictures|
         photographs|video|exclusive|a\ column|column)(?:\s+and\s+(?:photos?|photographs|pictures|video))?\s+)?by
    | reporting\s+by | words | from | authors? | author\(s\) | writers? | text | texte | reporter | reporters
    | von | vom | autor(?:in|en|innen)? | autores? | ein\s+(?:beitrag|artikel|kommentar|gastbeitrag|interview|bericht)\s+von | (?:aus\s+\S{3,20}\s)?berichtet
    | par | propos\s+recueillis\s+par | écrit\s+par | publié\s+par | rédigé\s+par | auteurs?
    | por | escrito\s+por | publicado\s+por | texto | di | a\s+cura\s+di | scritto\s+da | da | door | af | av | tekst | tekst\s+av | teksti | kirjoittaja
    | autor(?:ka|zy)? | napisał | opracowanie | źródło | yazar | yazan | haber | автор(?:ы)? | текст | журналист | кореспондент | автор\s+статьи
    | 記者 | 文 | 文[/／] | 作者 | 取材・文 | 執筆 | 글 | 撰文 | 责任编辑 | 編輯 | 编辑
    )(?:\s*[:：/／|]\s*|\s+)""",
    re.IGNORECASE | re.VERBOSE,
)
_ROLE_LEADS = (
    (re.compile(r"(?:additional\s+)?reporting\s+by\s", re.IGNORECASE), "Reporting"),
    (re.compile(r"writing\s+by\s", re.IGNORECASE), "Writing"),
    (re.compile(r"editing\s+by\s", re.IGNORECASE), "Editing"),
    (re.compile(r"compiled\s+by\s", re.IGNORECASE), "Compiling"),
)

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_HANDLE = re.compile(r"(?:(?:follow\s+)?(?:on\s+twitter\s*:?\s*|twitter\s*:?\s*)?@\w{2,30})", re.IGNORECASE)
_URL = re.compile(r"(?:https?://|www\.)\S{1,300}", re.IGNORECASE)

#: Where the names are over: words of dates, of reading time, of buttons.
_TAIL = re.compile(
    r"""\s*(?:[|•·–—,\-(]\s*)?(?<!\w)(?:
      (?:last\s+|first\s+)?(?:updated|published|posted|modified|created)\b | \d{1,3}\s?(?:min|minute|minutes|Min\.|mins|分)\b | reading\s+time | min\s+read | read\s+time
    | aktualisiert | veröffentlicht | stand: | publié | mis\s+à\s+jour | modifié | publicado | actualizado | atualizado | pubblicato | aggiornato | opublikowano | gepubliceerd | oppdatert | opdateret
    | \d{1,2}[.:h]\d{2} | today | yesterday | gestern | heute | hoy | ayer | aujourd | \d{1,3}\s(?:hours?|days?|minutes?)\sago | vor\s\d
    | follow | share | comments? | view\s+bio | see\s+more | show\s+more | contact | email | e-mail | bio\b | more\s+from | read\s+more | get\s+email | copyright | ©
    ).*""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)

#: What divides two who sign.
_DIVIDE = re.compile(
    r"\s*(?:\n|;|\||•|·|、|，|\s[-–—]{1,2}\s|\s/\s|/|\\|\+|\s&\s|(?<!\w)(?:and|und|et|y|e|en|og|och|ja|ve|i|a|и|та|と|och|with|mit|avec|con|com)(?!\w)|,)\s*",
    re.IGNORECASE,
)
_COMMA = re.compile(r"\s*,\s*")
_PLACE = re.compile(
    r"\s+(?:in|aus|à|en|em|a|from|reporting from|reports from)\s+(?P<place>[A-ZÀ-Þ][\w.’'-]{2,30}(?:[\s,]{1,2}[A-ZÀ-Þ][\w.’'-]{1,30}){0,3})$"
)
_SPECIAL = re.compile(
    r"(?:,\s*|\s+)?(?:special\s+(?:to|for)|for|für|pour|para|per)\s+(?:the\s+)?(?P<what>[A-Z][^,;|]{2,60})$",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*[(\[](?P<inside>[^()\[\]]{1,80})[)\]]")
_OUTLET_LIKE = re.compile(
    r"(?:\b(?:Times|Post|News|Herald|Tribune|Gazette|Chronicle|Journal|Magazine|Daily|Press|Media|Zeitung|Anzeiger|Tagblatt|Nachrichten|Network|Radio|TV|Online|Agency|Agentur"
    r"|Newsroom|Today|Wire|Report|Digest|Courier|Observer|Review|Week|Weekly|Staff|Team|Redaktion|Desk)\b|\.(?:com|de|org|net|co|fr|es|it|ch|at|uk|br)\b)"
)

_LONGEST = 400


@lru_cache(maxsize=1024)  # a page states one byline in many places
def parse_byline(text: str, *, language: str | None = None, outlet: str | None = None) -> ParsedByline:  # noqa: ARG001
    """Who a byline names: 'By Jane Roe and John Doe in Kyiv, AP' → two authors and an agency.

    What names nobody (a placeholder, a section, a date, a sentence, the outlet itself) has no authors and says in `refused` why.

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
    emails = _EMAIL.findall(raw)
    bare = _URL.sub(" ", _HANDLE.sub(" ", _EMAIL.sub(" ", raw)))
    role, bare = _role_lead(bare)
    bare = _stripped(bare)
    dates = find_dates(bare)
    if dates:
        bare = _around_date(bare, dates[0].start, dates[0].end)
    bare = _TAIL.sub("", bare, count=1).strip(" \t\n,;:|•·-–—/(")
    if not bare:
        return ParsedByline(refused="no name beside the date" if dates else "nothing but a label")
    if bare.lower() in PLACEHOLDERS:
        return ParsedByline(refused="a placeholder")
    authors, agencies = _before_dash(bare, outlet) or _members(bare, outlet)
    if len(emails) == 1 and len(authors) == 1:
        authors = [attrs.evolve(authors[0], email=emails[0])]
    if role is not None:
        authors = [attrs.evolve(author, role=author.role or role) for author in authors]
    if not authors and not agencies:
        return ParsedByline(refused="no name of a person, desk or agency")
    return ParsedByline(authors=tuple(_once_each(authors)), agencies=tuple(dict.fromkeys(agencies)))


_DASH = re.compile(r"\s[–—-]{1,2}\s")


def _before_dash(text: str, outlet: str | None) -> tuple[list[Author], list[str]] | None:
    """The authors before a dash with spaces around it; what follows is where they are or whom they write for, not one of them."""
    head, *rest = _DASH.split(text, maxsplit=1)
    if not rest:
        return None
    authors, agencies = _members(head, outlet)
    return (authors, agencies) if authors else None


def _role_lead(text: str) -> tuple[str | None, str]:
    stripped = text.strip(" (")
    for pattern, role in _ROLE_LEADS:
        match = pattern.match(stripped)
        if match is not None:
            return role, stripped[match.end() :].rstrip(")")
    return None, text


def _stripped(text: str) -> str:
    """The text without the words before the names, however many."""
    text = text.strip(" \t\n,;:|•·-–—/*_")
    for _ in range(3):
        match = _LEAD.match(text)
        if match is None:
            return text
        text = text[match.end() :].strip(" \t\n,;:|•·-–—/")
    return text


def _around_date(text: str, start: int, end: int) -> str:
    """What stands before the date, or after it if nothing does."""
    before = text[:start].strip(" \t\n,;:|•·-–—/(")
    return before if len(before) > 2 else _stripped(text[end:])


def _members(text: str, outlet: str | None) -> tuple[list[Author], list[str]]:
    """The authors and agencies among the parts of a byline, roles and places put with those they stand beside."""
    authors: list[Author] = []
    agencies: list[str] = []
    for part in _parts(text):
        bracket = _BRACKETS.search(part)
        inside = bracket["inside"].strip() if bracket else None
        plain = _BRACKETS.sub("", part).strip(" .,;:")
        if inside is not None and inside.lower() in AGENCIES:
            agencies.append(AGENCIES[inside.lower()])
            inside = None
        if not plain:
            continue
        agency = AGENCIES.get(plain.lower()) or AGENCIES.get(plain.lower().removeprefix("the "))
        if agency is not None:
            agencies.append(agency)
            continue
        found = _author(plain, inside, outlet, alone=not authors)
        if found is not None:
            authors.append(found)
        elif authors and _is_role(plain):
            last = authors[-1]
            authors[-1] = attrs.evolve(last, role=f"{last.role}, {plain}" if last.role else plain)
        elif authors and _OUTLET_LIKE.search(plain) and not authors[-1].affiliation:
            authors[-1] = attrs.evolve(authors[-1], affiliation=plain)
    return authors, agencies


def _parts(text: str) -> Iterator[str]:
    """The parts of a byline, one who signs or one trait each."""
    for part in _DIVIDE.split(text):
        if part and not part.isspace():
            yield part


def _author(text: str, inside: str | None, outlet: str | None, *, alone: bool) -> Author | None:
    """The author that a part names; `None` for a role, a section, a place."""
    affiliation = location = None
    role = inside if inside is not None and _is_role(inside) else None
    special = _SPECIAL.search(text)
    if special is not None and special.start() > 3:
        affiliation, text = special["what"].strip(), text[: special.start()].strip(" ,")
    place = _PLACE.search(text)
    if place is not None and looks_like_name(text[: place.start()]):
        location, text = place["place"], text[: place.start()]
    text = _stripped(text)
    name = restore_capitals(text.strip(' .,;:"“”'))
    if outlet is not None and name.lower().removeprefix("the ") == outlet.lower().removeprefix("the "):
        return None
    if looks_like_name(name):
        return Author(name=_once(name), role=role, affiliation=affiliation, location=location)
    words = name.split()
    # "Politics Editor Jane Roe", "Jane Roe Staff Writer": a job beside a name without a comma.
    for cut in range(1, len(words)):
        before, after = " ".join(words[:cut]), " ".join(words[cut:])
        if _is_role(before) and looks_like_name(after):
            return Author(name=after, role=before, affiliation=affiliation, location=location)
        if looks_like_name(before) and cut >= 2 and _is_role(after):
            return Author(name=before, role=after, affiliation=affiliation, location=location)
    if alone and _is_desk(name):
        return Author(name=name, kind=AuthorKind.DESK)
    return None


def _once(name: str) -> str:
    """A name that stands twice in a row, once: 'Jane RoeJane Roe' → 'Jane Roe'."""
    half, odd = divmod(len(name), 2)
    if not odd and half > 4 and name[:half] == name[half:]:
        return name[:half]
    half = len(name) // 2
    if odd and half > 4 and name[:half] == name[half + 1 :] and name[half] == " ":
        return name[:half]
    return name


def _is_role(text: str) -> bool:
    words = [word.strip(".,").lower() for word in re.split(r"[\s/&-]+", text) if word]
    return bool(words) and len(words) <= 8 and any(word in ROLES for word in words) and not looks_like_name(text)


def _is_desk(text: str) -> bool:
    words = text.lower().replace("-", " ").split()
    return (
        2 <= len(words) <= 6
        and any(word in DESKS for word in words)
        and text.lower() not in PLACEHOLDERS
        and not text.endswith(".")
    )


def _once_each(authors: list[Author]) -> Iterator[Author]:
    seen: set[str] = set()
    for author in authors:
        key = author.name.casefold()
        if key not in seen:
            seen.add(key)
            yield author
