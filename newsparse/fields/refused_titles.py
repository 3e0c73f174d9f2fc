"""What stands where a headline should and is none: error pages, doors, front pages."""

from __future__ import annotations

import re

#: Whole titles, compared without case and final marks.
_REFUSED = """
home | homepage | home page | start | startseite | accueil | inicio | portada | forside | etusivu | untitled
untitled document | no title | new page | index | news | nachrichten | noticias | actualités | article | story
blog | main menu | menu | search | suche | navigation | error | 404 | 403 | 500 | not found | page not found
404 not found | 404 error | error 404 | 403 forbidden | forbidden | access denied | service unavailable
bad gateway | 502 bad gateway | 503 service unavailable | 504 gateway time-out | internal server error | oops
sorry | page introuvable | seite nicht gefunden | página no encontrada | pagina niet gevonden
pagina non trovata | página não encontrada | log in | login | sign in | sign up | anmelden | se connecter
iniciar sesión | register | subscribe | subscribe now | abonnieren | just a moment | attention required
please wait | loading | redirecting | are you a robot | verify you are human | robot check | security check
captcha | one moment please | checking your browser | enable javascript | javascript required | cookies
cookie consent | privacy policy | before you continue | you have been blocked | too many requests | comments
share this | advertisement | related articles | latest news | breaking news | top stories | most read
about the author | contact | impressum | newsletter
"""
_WHOLE = frozenset(
    fold for line in _REFUSED.strip().splitlines() for fold in (part.strip() for part in line.split("|"))
)

#: Openings that no headline of an article has.
_OPENING = re.compile(
    r"^(?:error\s+\d{3}\b|\d{3}\s*[-–:|]\s*(?:page\s+)?not\s+found|page\s+not\s+found\b|404\s+(?:not|page|error|[-–:|])"
    r"|access\s+(?:to\s+this\s+page\s+has\s+been\s+)?denied\b|attention\s+required!|just\s+a\s+moment\.)",
    re.IGNORECASE,
)


def refused(text: str) -> bool:
    """Whether these words as a whole are those of an error page, a door, a front page or a box beside the article.

    >>> refused("404 - Page not found"), refused("Page not found: the archive that vanished")
    (True, True)
    >>> refused("Home truths for the housing minister")
    False
    """
    return text.casefold().strip(" .!…?:") in _WHOLE or bool(_OPENING.match(text))
