"""What the page says about itself: outlet, address, language, section, topics, paywall."""

from __future__ import annotations

import re
from urllib.parse import unquote, urljoin, urlsplit

import attrs

from newsparse.evidence.gather import gather_statements
from newsparse.evidence.statement import Statements
from newsparse.fields.language import read_language
from newsparse.fields.ranking import ranked
from newsparse.fields.reading import Hints
from newsparse.fields.section import NO_SECTION, read_section
from newsparse.fields.site_names import bare_key, domain_word, host_of, name_key, site_names, titles_of, without_title
from newsparse.fields.titles import plain_title, title_key
from newsparse.fields.topics import read_topics
from newsparse.lexicon.outlets import outlet_of_host
from newsparse.model.article import Origin
from newsparse.model.issue import Issue
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence
from newsparse.reading.page import Page

_CALLER = EvidenceSource.CALLER


@attrs.frozen(kw_only=True)
class Identity:
    """Who published the page, where, in what language, under what heading."""

    outlet: str | None = None
    """Who published it."""
    url: str | None = None
    """Its canonical address, absolute."""
    language: str | None = None
    """A BCP 47 tag as the page has it."""
    section: str | None = None
    """The section that it appeared in."""
    topics: tuple[str, ...] = ()
    """Tags and keywords that the publisher gives."""
    paywalled: bool | None = None
    """Whether the page says that reading on takes a subscription."""
    origins: tuple[Origin, ...] = ()
    """Where each of them was found."""
    issues: tuple[Issue, ...] = ()
    """What is open or contradicted."""


#: Where the outlet's name is believed, in this order: the source, then the place or property.
_OUTLET = (
    (EvidenceSource.OPEN_GRAPH, "og:site_name"),
    (EvidenceSource.JSON_LD, "publisher"),
    (EvidenceSource.MICRODATA, "publisher"),
    (EvidenceSource.JSON_LD, "name"),
    (EvidenceSource.META, "application-name"),
    (EvidenceSource.META, "apple-mobile-web-app-title"),
    (EvidenceSource.META, "publisher"),
    (EvidenceSource.META, "dc.publisher"),
    (EvidenceSource.META, "citation_journal_title"),
    (EvidenceSource.META, "prism.publicationname"),
)
_URL = ("link[rel=canonical]", "og:url", "url", "mainEntityOfPage", "twitter:url")

#: What a page says of its own accessibility. The first word decides for `isAccessibleForFree`, the second for tiers.
_FREE = {"true": False, "yes": False, "1": False, "false": True, "no": True, "0": True}
_TIERS = {"free": False, "open": False, "public": False, "metered": None, "locked": True, "premium": True, "paid": True}
_TIERS |= {"subscriber": True, "subscribers": True, "plus": True, "registered": None}

#: Names that are believed only where there is no other: a company's, a host's.
_COMPANY = re.compile(
    r"\b(?:gmbh|ag|kg|ltd|limited|inc|llc|plc|corp|b\.?v|s\.?a|s\.?r\.?l|s\.?p\.?a|oy|oyj|a/s|sp\.? z o\.?o)\b\.?$",
    re.IGNORECASE,
)
_HOST = re.compile(r"^(?:www\.)[\w.-]+$", re.IGNORECASE)


def read_identity(page: Page, hints: Hints) -> Identity:
    """What the page says of itself; what the caller knows stands in where the page says nothing."""
    statements = page.once(gather_statements)
    outlet, outlet_at = _outlet(page, statements, hints)
    url, url_at = _url(page, statements, hints)
    language, language_at, disputed = read_language(page, hints)
    if page.document.tree is None and page.document.data is None:  # plain text states nothing of these
        told = (("outlet", outlet_at), ("url", url_at), ("language", language_at))
        origins = tuple(Origin(field, evidence) for field, evidence in told if evidence)
        return Identity(outlet=outlet, url=url, language=language, origins=origins, issues=disputed)
    section, section_at = read_section(page, statements, site_names(page, hints.outlet))
    topics, topics_at = read_topics(page, statements)
    paywalled, paywalled_at = _paywalled(statements)
    places = (
        ("outlet", outlet_at),
        ("url", url_at),
        ("language", language_at),
        ("section", section_at),
        ("topics", topics_at),
        ("paywalled", paywalled_at),
    )
    return Identity(
        outlet=outlet,
        url=url,
        language=language,
        section=section,
        topics=topics,
        paywalled=paywalled,
        origins=tuple(Origin(field, evidence) for field, evidence in places if evidence),
        issues=(*statements.issues, *disputed),
    )


def _outlet(page: Page, statements: Statements, hints: Hints) -> tuple[str | None, tuple[Evidence, ...]]:
    """The outlet's name; from its address if nothing else names it, from the caller if the page has not even that."""
    stated = ranked(statements.on("outlet"), _OUTLET)
    titles = titles_of(statements)
    named = [(name, s.evidence()) for s in stated if _is_outlet(name := without_title(plain_title(s.raw), titles))]
    named.sort(key=lambda entry: bool(_COMPANY.search(entry[0])) + 2 * bool(_HOST.match(entry[0])))
    told = Evidence(_CALLER, "outlet", hints.outlet) if hints.outlet else None
    named = _of_the_whole(named, statements, host_of(page.document.url or hints.url) or _stated_host(statements))
    if not named and told is None and (host := host_of(page.document.url or hints.url) or _stated_host(statements)):
        known = outlet_of_host(host)
        titled = _title_part(statements, host)
        named = [titled] if titled else [(known.name if known else host, Evidence(EvidenceSource.URL, "host", host))]
    evidence = tuple(entry for _, entry in named[:6]) + ((told,) if told else ())
    return (named[0][0] if named else hints.outlet), evidence


def _of_the_whole(named: list[tuple[str, Evidence]], statements: Statements, host: str) -> list[tuple[str, Evidence]]:
    """The names without those of a part of the site, where something else tells the whole's: "U.S.", "Economy" as `og:site_name`.

    A part's name is that of the page's section, or as short as an edition's, and does not stand in the host.
    """
    if not named or not host:
        return named
    word = name_key(domain_word(host))
    sections = {title_key(s.raw) for topic in ("section", "breadcrumb") for s in statements.on(topic)}

    def is_part(name: str) -> bool:
        letters = bare_key(name)
        short = sum(c.isalpha() and c.isascii() for c in name) <= _EDITION
        return letters not in word and ((short and name.isascii()) or title_key(name) in sections | NO_SECTION)

    whole = [entry for entry in named if not is_part(entry[0])]
    known = outlet_of_host(host) is not None or any(word in (bare_key(name), name_key(name)) for name, _ in whole)
    return whole if known else named


#: So many letters name an edition: "U.S.", "UK".
_EDITION = 2


def _is_outlet(text: str) -> bool:
    """Whether a text is a name: not an address, not a sentence, not empty."""
    return 1 < len(text) <= 80 and "://" not in text and not text.startswith("@") and len(text.split()) <= 9


def _stated_host(statements: Statements) -> str:
    """The host of the address that the page states as its own."""
    return next((host for s in statements.on("url") if s.where in _URL and (host := host_of(s.raw))), "")


def _title_part(statements: Statements, host: str) -> tuple[str, Evidence] | None:
    """The part of the title element that is spelled like the host: "The Daily Echo" on dailyecho.example."""
    word = name_key(domain_word(host))
    for statement in statements.on("title"):
        if statement.source is EvidenceSource.TITLE:
            for part in re.split(r"\s+[-–—|·•»:]+\s+|\s*\|\s*", plain_title(statement.raw[:1000])):
                if part and word in (bare_key(part), name_key(part)):
                    return part, statement.evidence()
    return None


def _url(page: Page, statements: Statements, hints: Hints) -> tuple[str | None, tuple[Evidence, ...]]:
    """The canonical address, made absolute; else the one that the caller knows."""
    base = page.document.url or hints.url
    deeper = _is_deep(base)
    stated = []
    for place in _URL:
        for statement in statements.on("url"):
            mark = statement.about.get("key") if statement.source is EvidenceSource.JSON_LD else statement.where
            if mark == place and (address := _absolute(statement.raw.strip(), base, deeper=deeper)):
                stated.append((address, statement.evidence()))
    told = Evidence(_CALLER, "url", base) if base else None
    evidence = tuple(entry for _, entry in stated[:4]) + ((told,) if told else ())
    return (stated[0][0] if stated else base), evidence


#: An address that is whole and plain as it stands: scheme, host, perhaps a path and a query.
_PLAIN_ADDRESS = re.compile(
    r"https?://[A-Za-z0-9.-]+(?::\d+)?(?P<path>/[\w/.,%@!~*+=:-]*)?(?P<query>\?[\w/.,%@!~*+=:&-]+)?", re.ASCII
)
_SPACE = re.compile(r"\s")


def _absolute(address: str, base: str | None, *, deeper: bool) -> str | None:
    """An address with scheme and host; `None` if it is none, or that of a front page while the page's own is `deeper`."""
    address = _repaired(address, base)
    if (plain := _PLAIN_ADDRESS.fullmatch(address)) is not None:
        return None if deeper and plain["path"] in (None, "/") and not plain["query"] else address
    try:
        whole = urljoin(base, address) if base else address
        parts = urlsplit(whole)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.netloc or _SPACE.search(whole) is not None:
        return None
    if deeper and parts.path in ("", "/") and not parts.query:
        return None
    return whole


#: A web archive's address of a copy, the address of the page itself at its end.
_ARCHIVED = re.compile(r"https?://web\.archive\.org/web/\d{4,14}(?:[a-z]{2}_)?/(?=https?:/)", re.IGNORECASE)
_ENCODED = re.compile(r"https?%3A%2F%2F", re.IGNORECASE)
#: A host and a path without a scheme.
_HOST_FIRST = re.compile(r"(?P<host>(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12})(?::\d+)?(?:/|$)", re.IGNORECASE)


def _repaired(address: str, base: str | None) -> str:
    """An address that was encoded whole, wrapped by an archive or left without its scheme, as it was meant.

    >>> _repaired("https%3A%2F%2Fwww.gazette.example%2Fferry", None)
    'https://www.gazette.example/ferry'
    >>> _repaired("www.gazette.example/ferry", "https://gazette.example/a/ferry")
    'https://www.gazette.example/ferry'
    """
    if _ENCODED.match(address) is not None:
        address = unquote(address)
    if (copied := _ARCHIVED.match(address)) is not None:
        address = address[copied.end() :]
    if (bare := _HOST_FIRST.match(address)) is not None:
        host = bare["host"].lower()
        if host.startswith("www.") or (base is not None and host == host_of(base)):
            scheme = "http" if base is not None and base.startswith("http:") else "https"
            return f"{scheme}://{address}"
    return address


def _is_deep(address: str | None) -> bool:
    """Whether an address leads further than to a front page."""
    try:
        return address is not None and len(urlsplit(address).path) > 1
    except ValueError:
        return False


def _paywalled(statements: Statements) -> tuple[bool | None, tuple[Evidence, ...]]:
    """Whether the page says that it is not free."""
    for statement in statements.on("paywalled"):
        word = statement.raw.strip().lower().rsplit("/", 1)[-1]  # "https://schema.org/False"
        mark = statement.about.get("key") or statement.where
        value = _FREE.get(word) if "free" in mark.lower() else _TIERS.get(word, _not(_FREE.get(word)))
        if value is not None:
            return value, (statement.evidence(),)
    return None, ()


def _not(value: bool | None) -> bool | None:
    return None if value is None else not value
