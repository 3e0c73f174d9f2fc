"""The outlet's own name in a feed's title, which names a section or the feed besides."""

from __future__ import annotations

import re

from newsparse.fields.site_names import bare_key, domain_word, host_of, name_key
from newsparse.fields.titles import SEPARATOR, plain_title
from newsparse.lexicon.outlets import outlet_named, outlet_of_host

_WORD = re.compile(r"[^\W_]+")
#: What feeds are called, in words that no outlet is.
_FEED = re.compile(
    r"(?:rss|atom|xml|feeds?|rss[ -]feed|(?:latest|top|breaking|all|main|recent|more)?\s?(?:news|stories|headlines|articles|posts|items|entries|updates)"
    r"|(?:all\s)?(?:sections?|topics)|home(?:page)?|front page|world|international|schlagzeilen|(?:alle|neueste|aktuelle|letzte)\s?(?:meldungen|nachrichten|artikel|beiträge)"
    r"|startseite|à la une|(?:toutes les )?actualités|les titres|portada|últimas notici?as|últimas|destaques|noticias|notícias|ultime notizie|home page|laatste nieuws|nieuws"
    r"|nyheter|nyheder|uutiset|aktualności|wiadomości|главное|новости)",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*[(\[](?:rss|atom|feed|xml)[^)\]]*[)\]]|\s+(?:rss|atom)(?:[ -]feed)?$", re.IGNORECASE)


def feed_outlet(title: str, address: str | None) -> str:
    """The outlet's name in a feed's title: the part that is spelled like its host, else what no feed is called.

    >>> feed_outlet("Sandhaven Gazette - Latest news", "https://www.sandhavengazette.example/")
    'Sandhaven Gazette'
    >>> feed_outlet("World » The Gazette", "https://gazette.example/world")
    'The Gazette'
    """
    text = _BRACKETS.sub("", plain_title(title)) or plain_title(title)
    parts = [part.strip() for part in SEPARATOR.split(text) if part.strip()]
    if len(parts) < 2:
        return text
    host = host_of(address)
    word = name_key(domain_word(host))
    for part in parts:
        if word and (word in (name_key(part), bare_key(part), _initials(part)) or outlet_named(part) is not None):
            return part
    known = outlet_of_host(host) if host else None
    if known is not None:
        return next((part for part in parts if name_key(part) in map(name_key, known.names)), known.name)
    named = [part for part in parts if _FEED.fullmatch(part) is None]
    return named[0] if len(named) == 1 else text


def _initials(name: str) -> str:
    """The first letters of the words of a name, small ones left out: "Jornal de Sandhaven" → "js"."""
    return "".join(word[0] for word in _WORD.findall(name) if word[0].isupper()).lower()
