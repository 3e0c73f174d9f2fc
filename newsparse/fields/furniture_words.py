"""Words that furniture begins with or consists of, by what it is, in the languages that pages come in."""

from __future__ import annotations

import re
from functools import lru_cache

from newsparse.lexicon.letters import holds_one

#: Beginnings of short blocks, compared without case, by what they announce.
_LEADS: dict[str, str] = {
    "read-more": "read more|read also|also read|read next|read:|related|more on|more from|more:|see also|see more|recommended|you may also"
    "|you might|don't miss|must read|most read|most popular|trending|next up|up next|further reading|in case you missed|keep reading"
    "|continue reading|mehr zum thema|lesen sie|lesen sie auch|auch interessant|das könnte|mehr dazu|zum thema|weitere|weiterlesen|lire aussi"
    "|à lire|a lire|voir aussi|sur le même|lea también|lea tambien|lee también|te puede interesar|le puede interesar|puede leer|más sobre|mas sobre"
    "|leia também|leia mais|veja também|saiba mais|leggi anche|leggi|potrebbe interessarti|lees ook|lees verder|meer over|czytaj|zobacz|przeczytaj"
    "|läs mer|läs också|les også|læs også|lue myös|ilgili haber|читайте|также|関連|관련|相关|延伸阅读|baca juga|read full|click here|tap here|watch:|video:|photos:|listen:|photo gallery",
    "subscribe": "subscribe|sign up|sign in|log in|join|newsletter|get the|get our|become a|support|donate|register|download|follow us|follow|abonnieren|jetzt|newsletter|abonnez|s'abonner"
    "|inscrivez|suscríb|suscrib|regístr|síguenos|assine|inscreva|iscriviti|abbonati|abonneer|подпис|購読|訂閱|enter your email|email address|already a|to continue|start your|create a free",
    "share": "share|tweet|facebook|twitter|whatsapp|email|print|copy link|pinterest|linkedin|reddit|teilen|drucken|partager|imprimer|compartir|compartilh|condividi|delen|udostępnij|jaa|del|dela|поделиться|save|comments|comment|kommentare|commentaires|comentarios",
    "advert": "advert|advertisement|ad |sponsored|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|reklam|reklama|annons|annonse|реклама|story continues|article continues|promoted|paid content|content continues",
    "copyright": "copyright|©|(c) 20|all rights|alle rechte|tous droits|todos los derechos|todos os direitos|tutti i diritti|terms of|privacy|cookie|we use cookies|this site uses|this website uses|nutzungsbedingungen|impressum|datenschutz|diese website|powered by",
    "byline": "by |von |par |por |di |door |text:|autor:|author:|written by|published|updated|last updated|posted|first published|veröffentlicht|aktualisiert|stand:|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|opublikowano|опубликовано",
    "credit": "photo|image|picture|foto|bild|photograph|credit|source:|quelle:|crédit|imagen|imagem|fotografía|getty|reuters|afp|ap photo|epa|dpa|shutterstock|file photo|file -|view image|caption|photo by|photo:|foto:|©",
    "tags": "tags|tag:|topics|topic|keywords|filed under|filed in|posted in|categories|category|published under|in this article|more about|themen|schlagworte|mots clés|temas|etiquetas|tópicos|tagged|labels|mehr zu",
    "about-author": "about the author|about the writer|is a reporter|is a writer|is a freelance|contact the|reach the|email the|follow the|über den autor|zur person|sobre el autor|sobre o autor|contact reporter|follow him|follow her",
    "notice": "correction|clarification|editor's note|editor’s note|update:|editors' note|this story|this article|the story has|a version of|korrektur|anmerkung|hinweis|an earlier version|this post|this report",
    "contact": "contact|tel|phone|e-mail|address|have a|got a|do you|tell us|let us know|what do you|send us|report an error|found a|questions|feedback|see a typo",
    "comment": "leave a|reply|add a comment|post a comment|view comments|join the conversation|your email|name *|kommentar|laisser un|deja un|deixe|schreib",
    "time": "min read|minute read|minuten|minutes de|ago|lesezeit|lecture|read time",
}

#: Leads by their first three letters, longest first: one look-up says which few can match.
_BY_START: dict[str, tuple[tuple[str, str], ...]] = {}
for _name, _leads in _LEADS.items():
    for _lead in dict.fromkeys(_leads.split("|")):
        _BY_START[_lead[:3]] = tuple(
            sorted((*_BY_START.get(_lead[:3], ()), (_lead, _name)), key=lambda pair: (-len(pair[0]), pair))
        )
#: Words inside a block, in lower case, and what they say, by a part that all of them have.
_WITHIN: dict[str, tuple[str, tuple[str, ...]]] = {
    ".": ("has-url", ("www.", ".com")),
    "://": ("has-url", ("http://", "https://")),
    "@": ("has-mail", ("@",)),
    "cookie": ("has-cookie", ("cookie",)),
    "newsletter": ("has-newsletter", ("newsletter",)),
    "rights reserved": ("has-rights", ("rights reserved",)),
    "©": ("has-rights", ("©",)),
    "scri": ("has-subscribe", ("subscri", "suscri")),
    "abonn": ("has-subscribe", ("abonn",)),
    "/": ("has-credit", ("/ap", "/afp", "/reuters", "/getty", "/dpa", "/epa")),
    "getty": ("has-credit", ("getty images", "via getty")),
    "ap photo": ("has-credit", ("ap photo",)),
}
_PARTS = tuple(_WITHIN)
#: Words of the boxes that stand in place of what another site would show, in lower case.
_CONSENT = (
    "externer inhalt", "externen inhalt", "externe inhalte", "externer redaktioneller inhalt", "redaktioneller inhalt", "privatsphäre-einstellungen",
    "personenbezogene daten", "external content", "privacy settings", "cookie settings", "accept cookies", "enable javascript", "targeting cookies", "third-party content",
    "contenu externe", "vos données personnelles", "contenido externo", "conteúdo externo", "contenuto esterno", "externe inhoud", "externe content",
)  # fmt: skip
#: Parts of these words, one of which stands in each.
_CONSENT_PARTS = ("onte", "inh", "cookie", "privatsph", "personenb", "privacy s", "javascript", "donn")
_CLOCK = re.compile(r":(?:(?<=\b\d:)|(?<=\b\d\d:))\d\d\b")
_YEAR = re.compile(r"(?:19|20)(?<=\b\d\d)\d\d\b")

#: Everything that `furniture_classes` can answer.
FURNITURE_CLASSES: tuple[str, ...] = (
    *_LEADS,
    *dict.fromkeys(name for name, _ in _WITHIN.values()),
    "has-clock",
    "has-year",
)


@lru_cache(maxsize=1024)
def stands_for_content(text: str) -> bool:
    """Whether a block stands in place of what another site would show, and asks for consent to it."""
    low = text.lower()
    return holds_one(low, _CONSENT_PARTS) and holds_one(low, _CONSENT)


def lead_ends_within_word(text: str) -> bool:
    """Whether a block begins with a longer word than the lead of furniture that it was taken for, and no word of furniture follows.

    >>> lead_ends_within_word("Shares rose 4 percent."), lead_ends_within_word("Share this story.")
    (True, False)
    """
    low = text.lower()
    lead = next((lead for lead, _ in _BY_START.get(low[:3], ()) if low.startswith(lead)), "")
    within = any(word in low for _, words in _WITHIN.values() for word in words)
    return bool(lead) and lead[-1].isalpha() and low[len(lead) : len(lead) + 1].isalpha() and not within


@lru_cache(maxsize=2048)
def furniture_classes(text: str) -> tuple[str, ...]:
    """What kinds of furniture the words of a short block speak for, e.g. `('read-more',)`; most blocks of prose give none."""
    return classes_of_words(text, text.lower())


def classes_of_words(text: str, low: str) -> tuple[str, ...]:
    """The same of a text whose words in lower case are known; what is read once only need not be remembered."""
    found: list[str] = []
    for lead, name in _BY_START.get(low[:3], ()):
        if low.startswith(lead):
            found.append(name)
            break
    else:
        for start in (low[:2], low[:1]):  # whole leads of other scripts
            if start in _BY_START:
                found.append(_BY_START[start][0][1])
                break
    for part in [part for part in _PARTS if part in low]:
        name, words = _WITHIN[part]
        if name not in found and holds_one(low, words):
            found.append(name)
    if ":" in text and _CLOCK.search(text) is not None:
        found.append("has-clock")
    if ("20" in text or "19" in text) and _YEAR.search(text) is not None:
        found.append("has-year")
    return tuple(found)
