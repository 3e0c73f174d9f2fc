"""What the outlet is called in the places where its name is put beside a headline."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache
from urllib.parse import urlsplit

from newsparse.evidence.gather import gather_statements
from newsparse.evidence.statement import Statement, Statements
from newsparse.lexicon.outlets import outlet_of_host
from newsparse.model.kinds import EvidenceSource
from newsparse.reading.page import Page

#: Meta elements on `outlet` that may hold an address, a slogan or an agency instead of the outlet's own name.
_DOUBTFUL = frozenset(
    {"copyright", "rights", "dc.rights", "source", "article:publisher", "cre", "msapplication-tooltip"}
)

#: Labels of the heading that is the site's own.
_SITE_TITLE = re.compile(r"site-?(?:title|name|brand|logo)|\blogo\b", re.IGNORECASE)

#: Second-level labels under which a country sells names: `example.co.uk`.
_SHARED = frozenset({"co", "com", "org", "net", "gov", "gob", "ac", "edu", "or", "go", "ne", "nic", "info", "web"})

#: Words that a name has in one place and lacks in another: before it, and behind it beside a host's ending.
_BEFORE = frozenset("the der die das le la les el il".split())
_BEHIND = frozenset("online news newspaper magazine website home homepage aktuell nachrichten mobile blog".split())
_OPTIONAL = re.compile(
    rf"^(?:{'|'.join(sorted(_BEFORE))})\s+|\s+(?:{'|'.join(sorted(_BEHIND))})$"
    r"|\.(?:com?|org|net|de|fr|es|it|nl|at|ch|uk|eu|info|news|tv|fm|io)(?:\.[a-z]{2})?$",
    re.IGNORECASE,
)

#: What outlets add to their name to tell those apart who put articles online, one letter aside; a shorter name than this is none.
_ACCOUNTS = frozenset("admin administrator web webdesk digital online user poster publisher uploader bot".split())
_SHORT = 2

#: Bounds of a name.
_LONGEST_NAME = 80
_MOST_WORDS = 9

_LETTERS = re.compile(r"[^\w]|_")
_WORD = re.compile(r"\w+")
_SUBDOMAIN = re.compile(r"^(?:www\d?|m|mobile|amp)\.")


@lru_cache(maxsize=2048)
def name_key(text: str) -> str:
    """A name for comparison: letters and digits alone, without case, marks and spaces. "El País" → "elpais"."""
    plain = text.casefold()
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return _LETTERS.sub("", plain)


def _has_optional(text: str) -> bool:
    """Whether there can be a word to take off; titles are asked too, and the pattern reads all of them."""
    words = text.lower().split()
    return bool(words) and (words[0] in _BEFORE or words[-1] in _BEHIND or "." in words[-1])


def bare_key(text: str) -> str:
    """`name_key` without the words that come and go: "The Daily Echo Online" → "dailyecho"."""
    previous, bare = "", text.strip()
    while bare != previous and _has_optional(bare):
        previous, bare = bare, _OPTIONAL.sub("", bare).strip()
    return name_key(bare) or name_key(text)


@lru_cache(maxsize=512)
def host_of(url: str | None) -> str:
    """The host of an address without `www.`; empty if it has none."""
    if not url:
        return ""
    try:
        host = (urlsplit(url.strip()).hostname or "").lower()
    except ValueError:
        return ""
    return _SUBDOMAIN.sub("", host, count=1)


def domain_word(host: str) -> str:
    """The word of a host that names its owner: `news.example.co.uk` → "example"."""
    labels = host.split(".")[:-1]
    while len(labels) > 1 and labels[-1] in _SHARED:
        labels.pop()
    return labels[-1] if labels else ""


class SiteNames:
    """The names that the page's outlet goes by."""

    __slots__ = ("_bare", "_domain", "_keys", "_told", "_words")

    def __init__(self, names: tuple[str, ...], hosts: tuple[str, ...]) -> None:
        known = [name.strip(" @") for name in names if 0 < len(name.strip(" @")) <= 80]
        self._keys = {name_key(name) for name in known} - {""}
        self._bare = {bare_key(name) for name in known} - {""}
        self._domain = {key for host in hosts for key in (name_key(host), name_key(domain_word(host))) if len(key) > 1}
        self._words: dict[str, list[list[str]]] = {}
        for name in known:
            if words := _words(name):
                self._words.setdefault(words[0], []).append(words)
        self._told: dict[str, bool] = {}

    def has(self, text: str) -> bool:
        """Whether a text is one of the outlet's names to the letter."""
        return name_key(text) in self._keys

    def signs(self, text: str) -> bool:
        """Whether who signs so is the outlet itself, under its name, with a word more or less, or under an account's: "Echo Admin", "Echo D"."""
        if self.has(text) or self._is_bare(text):
            return True
        name, _, mark = text.rpartition(" ")
        return (len(mark.rstrip(".")) == 1 or mark.lower() in _ACCOUNTS) and self._is_bare(name)

    def _is_bare(self, text: str) -> bool:
        bare = bare_key(text)
        return len(bare) > _SHORT and (bare in self._bare or bare in self._domain)

    def names(self, text: str) -> bool:
        """Whether a part of a title is the outlet's name, perhaps with a word more or less: "BBC News", "Echo"."""
        if text not in self._told:
            self._told[text] = self._names(text)
        return self._told[text]

    def _names(self, text: str) -> bool:
        if len(text) > _LONGEST_NAME or text.count(" ") >= _MOST_WORDS:
            return False
        key = name_key(text)
        if not key or key in self._keys or key in self._domain:
            return True
        words = _words(text)
        bare = bare_key(text)
        if bare in self._bare or bare in self._domain:
            return True
        alike = self._words.get(words[0], ()) if words else ()
        if any(_begins(words, known) or _begins(known, words) for known in alike):
            return True
        initials = "".join(word[0] for word in words)
        return len(initials) > 2 and initials in self._domain


def site_names(page: Page, outlet: str | None = None) -> SiteNames:
    """The names that the page, its address and the caller give the outlet."""
    stated, hosts = page.once(_stated_names)
    names = list(stated)
    if outlet:
        names.append(outlet)
    for host in hosts:
        if (known := outlet_of_host(host)) is not None:
            names.extend(known.names)
    return page.once(_called, tuple(dict.fromkeys(names)), hosts)


def _called(page: Page, names: tuple[str, ...], hosts: tuple[str, ...]) -> SiteNames:  # noqa: ARG001 - made once a page
    return SiteNames(names, hosts)


def _stated_names(page: Page) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the page says that its outlet is called, and the hosts that it is on."""
    statements = page.once(gather_statements)
    names = [statement.raw for statement in statements.on("outlet") if _is_name(statement)]
    headlines = statements.on("headline")
    names.extend(s.raw for s in headlines if s.source is EvidenceSource.MARKUP and _SITE_TITLE.search(s.where))
    if names:
        titles = titles_of(statements)
        names = [name for name in names if without_title(name, titles) == name]
    hosts = [
        host_of(page.document.url),
        *(host_of(s.raw) for s in statements.on("url") if s.where == "link[rel=canonical]" or s.where == "og:url"),
    ]
    return tuple(names), tuple(dict.fromkeys(host for host in hosts if host))


#: What divides a headline from the outlet's name behind it.
_BEHIND_TITLE = re.compile(r"\s[-–—|·•:]{1,2}\s|\s?[|｜]\s?")


def titles_of(statements: Statements) -> frozenset[str]:
    """The keys of what people see as the headline, and of what is shown of it elsewhere."""
    titles = (s.raw for s in statements.on("headline") if s.about.get("how") == "h1" or s.where == "og:title")
    return frozenset(key for title in titles if len(key := name_key(title)) > _TELLING)


def without_title(name: str, titles: Collection[str]) -> str:
    """An outlet's name without the page's headline before it, as some systems fill in `og:site_name`; empty if nothing is left."""
    key = name_key(name)
    if not any(key != title and key.startswith(title) for title in titles):
        return name
    return _BEHIND_TITLE.split(name)[-1] if _BEHIND_TITLE.search(name) is not None else ""


#: A headline of fewer letters may be the outlet's name.
_TELLING = 12


def _is_name(statement: Statement) -> bool:
    """Whether what stands there is a name and no address, year or sentence."""
    raw = statement.raw
    return statement.where not in _DOUBTFUL and "/" not in raw and len(raw.split()) <= 8


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _begins(words: list[str], start: list[str]) -> bool:
    """Whether one name is the other with up to two words more."""
    return len(start) > 0 and len("".join(start)) > 2 and words[: len(start)] == start and len(words) - len(start) <= 2
