"""The witnesses to an article's authors: statements of one sort of place together, each sort believed as far as it has earned."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import attrs

from newsparse.evidence.labels import is_author_card
from newsparse.evidence.statement import Statement
from newsparse.fields.byline_refusals import signs_other_work
from newsparse.fields.reading import Hints
from newsparse.fields.titles import plain_title
from newsparse.lexicon.byline_parts import is_job
from newsparse.lexicon.bylines import NO_NAME, OWN_NAME, ParsedByline, parse_byline
from newsparse.lexicon.name_words import PLACEHOLDERS
from newsparse.lexicon.names import looks_like_name
from newsparse.model.fields import Author
from newsparse.model.kinds import AuthorKind, EvidenceSource
from newsparse.reading.page import Page, PageBlock


class Witness(NamedTuple):
    """Statements of one sort of place that together name some authors."""

    place: str
    weight: float
    statements: tuple[Statement, ...]
    authors: tuple[Author, ...]
    agencies: tuple[str, ...]
    names: frozenset[str]
    """Everyone named, folded."""

    @classmethod
    def of(
        cls,
        place: str,
        statements: tuple[Statement, ...],
        authors: tuple[Author, ...],
        agencies: tuple[str, ...],
        share: float = 1.0,
    ) -> Witness:
        """The witness, its weight by its place and the share of it that such names deserve."""
        names = frozenset([*(author.name.casefold() for author in authors), *(name.casefold() for name in agencies)])
        return cls(place, weight_of(place) * share, statements, authors, agencies, names)


class Refusal(NamedTuple):
    """A statement that stands in a byline's place and names no author."""

    statement: Statement
    parsed: ParsedByline
    place: str


#: How far a sort of place is believed to name the authors; the first prefix that fits counts.
_RELIABILITY: tuple[tuple[str, float], ...] = (
    ("json-ld article author", 10.0),
    ("json-ld article creator", 5.0),
    ("json-ld article", 6.0),
    ("json-ld page author", 5.5),
    ("json-ld", 3.0),
    ("microdata near", 8.0),
    ("microdata article", 5.0),
    ("microdata far", 2.0),
    ("rdfa", 5.0),
    ("meta twitter:data", 6.0),
    ("meta twitter:", 0.5),
    ("open-graph twitter:", 0.5),
    ("meta author", 7.0),
    ("meta", 6.0),
    ("open-graph", 6.0),
    ("data", 4.0),
    ("markup rel near", 8.0),
    ("markup by near", 9.5),
    ("markup card near", 8.5),
    ("markup class near", 7.5),
    ("markup href near", 6.0),
    ("markup inside", 0.5),
    ("markup signed", 4.5),
    ("markup box", 4.2),
    ("markup far", 0.8),
    ("text near", 6.5),
    ("text above", 6.2),
    ("pen name", 4.5),
    ("text twice", 4.2),
    ("text opening", 4.2),
    ("text alone", 4.2),
    ("text below", 4.2),
)

_ARTICLE = re.compile(r"Article|Posting|Report|Review|Recipe|Opinion|Analysis", re.IGNORECASE)
_PAGE = re.compile(r"WebPage", re.IGNORECASE)
#: Who made these did not write the article.
_OTHER_WORK = re.compile(r"Image|Video|Audio|Media|Photograph|Comment|Product|Rating|Dataset|Book|Movie", re.IGNORECASE)

#: Words of one item of a list stand this close together; further apart, it is another list.
_GAP = 4
NEAR = 16
_LONGEST_LINE = 140
#: Text around a link that makes it one of a sentence, not of a byline.
_AROUND = 90
#: A name of one word, and an organization that signs for people, deserve this share of a place's weight.
_ONE_WORD = 0.45
_ORGANIZATION = 0.5

#: The words that a byline begins with, by language.
_BY: tuple[str, ...] = (
    r"(?:(?:posted|published|written|reported|article|words|text|story|opinion|analysis|commentary|recipe|exclusive)\s?)?by",
    r"(?:story|words|text)\s(?:and|&)\s(?:photos|pictures|photography)\sby",
    r"(?:(?:ein(?:e)?\s)?(?:kommentar|gastkommentar|gastbeitrag|beitrag|artikel|interview|bericht|kolumne|essay|analyse|reportage|rezension|kritik)\s)?von",
    r"(?:(?:écrit|publié|rédigé|texte)\s)?par",
    r"(?:(?:escrito|publicado|redactado|texto)\s)?por",
    r"(?:(?:scritto|pubblicato)\sda|di)",
    r"(?:(?:geschreven|tekst)\s)?door",
    r"av|af|text|texte|texto|tekst|autor(?:in|ka)?|автор|текст|yazar|記者|文",
    r"(?:autor(?:es|en)|auteurs?|authors?|contributors?|words)(?=\s*[:：])",
)
BY_LINE = re.compile(
    rf"(?:{'|'.join(_BY)})(?:\s*[:：/／]\s*|\s+)(?=\S)|(?-i:(?:[Bb]y|(?:[A-Z][a-z]{{3,9}}\s)?[Vv]on)(?=[A-ZÀ-Þ][a-zß-öø-ÿ]))",
    re.IGNORECASE,
)
#: A name to log in with, in small letters; those of machines and offices sign nothing.
_LOGIN = re.compile(
    r"(?!.*(?:admin|editor|redak|webmaster|wordpress|staff|user|author|team|news|press|\bwp|test|demo|info|support|blog|content|www))(?P<first>[a-z][a-zà-ÿ]{1,20})(?:\.(?P<last>[a-zà-ÿ]{2,20})|[\w-]{0,12})"
)
#: 'Roe, Jane', as libraries have it.
_INVERTED = re.compile(r"(?P<last>[^\W\d_][\w’' -]{1,40}),\s*(?P<first>[^\W\d_][\w.’' -]{1,40})")
#: The same where data give one person's name: two words and no more.
_SURNAME_FIRST = re.compile(r"(?P<last>[A-ZÀ-Þ][\w’'-]+), (?P<first>[A-ZÀ-Þ][\w’'-]+)")
_LIBRARY = re.compile(r"dc[.:]|dcterms|citation_|eprints|bepress|prism", re.IGNORECASE)


def witnesses(
    statements: Sequence[Statement], page: Page, hints: Hints, anchor: int | None, refused: list[Refusal]
) -> list[Witness]:
    """The statements as witnesses, those that list authors one by one taken together; what is refused is added to `refused`."""
    groups: dict[tuple[str, ...], list[tuple[Statement, ParsedByline, float]]] = {}
    seen: set[tuple[tuple[str, ...], str]] = set()
    for key, statement in _grouped(statements, page, anchor):
        if (key, statement.raw) in seen:
            continue
        seen.add((key, statement.raw))
        parsed, share = _parsed(statement, hints)
        if parsed.refused is None:
            groups.setdefault(key, []).append((statement, parsed, share))
        else:
            refused.append(Refusal(statement, parsed, key[0]))
    return [_witness(key[0], members) for key, members in groups.items()]


def _witness(place: str, members: list[tuple[Statement, ParsedByline, float]]) -> Witness:
    authors = {a.name.casefold(): a for _, p, _ in reversed(members) for a in p.authors}
    ordered = tuple(dict.fromkeys(a.name.casefold() for _, p, _ in members for a in p.authors))
    agencies = tuple(dict.fromkeys(a for _, p, _ in members for a in p.agencies))
    share = max(share for _, _, share in members)
    if place.startswith("markup") and any(author.kind is AuthorKind.PERSON for author in authors.values()):
        # an outlet named beside people is where they come from
        ordered = tuple(name for name in ordered if authors[name].kind is not AuthorKind.OUTLET)
    return Witness.of(place, tuple(s for s, _, _ in members), tuple(authors[name] for name in ordered), agencies, share)


def _grouped(
    statements: Sequence[Statement], page: Page, anchor: int | None
) -> Iterator[tuple[tuple[str, ...], Statement]]:
    """Each statement with what its witness is told by: sort of place, node or label, and the run of blocks."""
    items = {s.about.get("item") for s in statements if s.source is EvidenceSource.MICRODATA and _is_work(s)}
    runs: dict[tuple[str, ...], tuple[int, int]] = {}
    for statement in statements:
        if _OTHER_WORK.search(statement.about.get("of", "")) and not _is_work(statement):
            continue
        place = _place(statement, page, anchor, len(items))
        key = (place, *_group(statement))
        if statement.block is not None and "article" not in place:
            run, last = runs.get(key, (0, statement.block))
            run += abs(statement.block - last) > _GAP
            runs[key] = (run, statement.block)
            key = (*key, str(run))
        yield key, statement


def _place(statement: Statement, page: Page, anchor: int | None, works: int) -> str:
    """A statement's place as `_RELIABILITY` names places."""
    source, about = statement.source, statement.about
    if source is EvidenceSource.JSON_LD:
        kind = about.get("of", "") or about.get("type", "")
        sort = "article" if _ARTICLE.search(kind) else "page" if _PAGE.search(kind) else "other"
        return f"json-ld {sort} {about.get('as', 'author')}"
    near = is_near(statement, anchor)
    if source is EvidenceSource.MICRODATA:
        return (
            "microdata near" if near else "microdata article" if works <= 2 and _is_work(statement) else "microdata far"
        )
    if source is EvidenceSource.MARKUP:
        how = about.get("how", "class")
        if how == "href" and statement.block is not None and _is_inside(statement, page.blocks):
            return "markup inside"
        if near and BY_LINE.match(statement.raw):
            return "markup by near"
        if near and "card" in about.get("class", "") and is_author_card(about["class"]):
            return "markup card near"
        return f"markup {how} near" if near else "markup far"
    return f"{source} {statement.where.lower()}"


def _is_work(statement: Statement) -> bool:
    return _ARTICLE.search(statement.about.get("of", "")) is not None


def _is_inside(statement: Statement, blocks: Sequence[PageBlock]) -> bool:
    """Whether a link stands in running text."""
    block = statement.block
    return block is not None and block < len(blocks) and len(blocks[block].text) > len(statement.raw) + _AROUND


def _group(statement: Statement) -> tuple[str, ...]:
    """What tells witnesses of one sort of place apart: the node, the item, the label."""
    about = statement.about
    if statement.source is EvidenceSource.JSON_LD:
        return (statement.where.partition("/author")[0].partition("/creator")[0],)
    if statement.source is EvidenceSource.MICRODATA:
        return (about.get("item", ""),)
    if statement.source is EvidenceSource.MARKUP:
        return (about.get("how", ""), about.get("class", ""), statement.where.rpartition("/")[2])
    return (statement.where,)


def is_far(statement: Statement, anchor: int | None) -> bool:
    """Whether a statement of the visible page stands away from the main heading."""
    return statement.source is EvidenceSource.MARKUP and not is_near(statement, anchor)


def is_near(statement: Statement, anchor: int | None) -> bool:
    """Whether a statement stands by the main heading, or at the top of a page that has none."""
    if anchor is None:
        return statement.block is None or statement.block < 40
    return statement.block is not None and -8 <= statement.block - anchor <= NEAR


def weight_of(place: str) -> float:
    """How far a place is believed."""
    return next((weight for start, weight in _RELIABILITY if place.startswith(start)), 2.0)


def _parsed(statement: Statement, hints: Hints) -> tuple[ParsedByline, float]:
    """Who a statement names, and the share of its place's weight that the sort of name deserves."""
    raw, about = statement.raw, statement.about
    if raw.startswith(("http://", "https://", "/", "@")):
        return ParsedByline(refused="an address"), 1.0
    if (other := signs_other_work(statement)) is not None:
        return ParsedByline(refused=other), 1.0
    if "<" in raw or "&" in raw:
        # Data hold markup and entities: '<a href="/x">Jane O&#039;Roe</a>'.
        raw = "\n".join(map(plain_title, raw.split("\n")))
    if (_LIBRARY.match(statement.where) and (inverted := _INVERTED.fullmatch(raw))) or (
        "Person" in about.get("type", "")
        and (inverted := _SURNAME_FIRST.fullmatch(raw))
        and not is_job(inverted["first"])
    ):
        raw = f"{inverted['first']} {inverted['last']}"
    share = 1.0
    parsed = parse_byline(raw, language=hints.language, outlet=hints.outlet)
    kind = about.get("type", "")
    organization = "Organization" in kind and "Person" not in kind
    if parsed.refused is not None and parsed.refused not in ("a placeholder", OWN_NAME):
        name = " ".join(raw.split())
        if organization and 3 < len(name) <= 60 and name.lower() not in PLACEHOLDERS:
            return ParsedByline(authors=(Author(name=name, kind=AuthorKind.OUTLET),)), _ORGANIZATION
        if "Person" in kind and _is_odd_name(name):
            parsed = ParsedByline(authors=(Author(name=name),))
        elif (login := _LOGIN.fullmatch(name)) is not None and ("Person" in kind or about.get("how") == "rel"):
            parsed, share = ParsedByline(authors=(Author(name=_of_login(login)),)), _ONE_WORD
        elif about.get("how", "") in ("", "rel", "href", "class") and len(name) <= 40:
            parsed = parse_byline(raw, language=hints.language, outlet=hints.outlet, single=True)
            share = _ONE_WORD
            if len(parsed.authors) > 1 and not any(" " in author.name for author in parsed.authors):
                return ParsedByline(refused=NO_NAME), 1.0  # 'Wellness & Prevention': words in a row are sections
    if parsed.refused is not None:
        return parsed, 1.0
    if organization:
        parsed = attrs.evolve(
            parsed,
            authors=tuple(
                attrs.evolve(a, kind=AuthorKind.OUTLET) if a.kind is AuthorKind.PERSON else a for a in parsed.authors
            ),
        )
    url, job = about.get("url"), about.get("jobTitle")
    if len(parsed.authors) == 1 and (url or job):
        author = parsed.authors[0]
        author = attrs.evolve(author, url=author.url or url, role=author.role or job)
        parsed = attrs.evolve(parsed, authors=(author,))
    return parsed, share


def name_of_login(text: str) -> str | None:
    """The name that a name to log in with stands for: `jane.roe` → "Jane Roe"; `None` for what is none, or a machine's."""
    login = _LOGIN.fullmatch(text)
    return _of_login(login) if login is not None else None


def _of_login(login: re.Match[str]) -> str:
    """The name that a login is made of: `jane.roe` → "Jane Roe"; one of one word stays as it is."""
    if login["last"] is None:
        return login[0]
    return f"{login['first'].capitalize()} {login['last'].capitalize()}"


def _is_odd_name(name: str) -> bool:
    """Whether a name that a page calls a person's ends in what is a small word elsewhere: 'Jane You'."""
    first, _, last = name.rpartition(" ")
    return len(last) <= 3 and last[:1].isupper() and looks_like_name(first, single=True)


def line_witness(place: str, block: PageBlock, parsed: ParsedByline, words: str | None = None) -> Witness:
    """The witness that a line is, `words` being the part of it that signs."""
    raw = words or block.text
    statement = Statement("author", EvidenceSource.TEXT, f"block {block.number}", raw, {}, block.number)
    return Witness.of(place, (statement,), parsed.authors, parsed.agencies)
