"""Words that furniture begins with or consists of, by what it is, in the languages that pages come in."""

from __future__ import annotations

import re

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

_NAMES = {f"_{place}": name for place, name in enumerate(_LEADS)}
_LEAD = re.compile(
    "|".join(
        f"(?P<_{place}>{'|'.join(re.escape(lead) for lead in sorted(set(leads.split('|')), key=len, reverse=True))})"
        for place, leads in enumerate(_LEADS.values())
    ),
    re.IGNORECASE,
)
_WITHIN = re.compile(
    r"(?P<url>https?://|www\.|\.com\b)|(?P<mail>@)|(?P<cookie>cookies?\b)|(?P<newsletter>newsletter)|(?P<rights>rights reserved|©)"
    r"|(?P<subscribe>subscri|abonn|suscri)|(?P<credit>/(?:AP|AFP|Reuters|Getty|dpa|EPA)\b|getty images|via getty|AP Photo)"
    r"|(?P<clock>\b\d{1,2}:\d\d\b)|(?P<year>\b(?:19|20)\d\d\b)",
    re.IGNORECASE,
)

#: Everything that `furniture_classes` can answer.
FURNITURE_CLASSES: tuple[str, ...] = (*_LEADS, *(f"has-{name}" for name in sorted(_WITHIN.groupindex)))


def furniture_classes(text: str) -> tuple[str, ...]:
    """What kinds of furniture the words of a short block speak for, e.g. `('read-more',)`; most blocks of prose give none."""
    found: list[str] = []
    lead = _LEAD.match(text)
    if lead is not None and lead.lastgroup:
        found.append(_NAMES[lead.lastgroup])
    seen = {f"has-{match.lastgroup}" for match in _WITHIN.finditer(text)}
    return (*found, *sorted(seen))
