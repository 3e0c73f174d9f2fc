"""Small print amid the text, and readers' comments below it, on pages whose markup sets neither apart."""

from __future__ import annotations

import pytest

from newsparse import parse_article
from newsparse.fields.small_print import is_small_print

_PROSE = [
    f"On day {number} the council voted to close the old ferry terminal after years of complaints from residents about noise"
    " and traffic in the narrow streets around the harbour. The decision passed by nine votes to four."
    for number in range(6)
]

SMALL_PRINT = [
    "Create an account or sign in to continue with your reading experience.",
    "Sign in or create your free account to comment",
    "You can save this article by registering for free here. Or sign-in if you have an account.",
    "Don't have an account? Create Account",
    "Already a subscriber? Log in",
    "You must be logged in to join the discussion or read more comments.",
    "A welcome email is on its way. If you don't see it, please check your junk folder.",
    "By signing up you consent to receive the above newsletter from Harwick Network Inc.",
    "This copy is for your personal, non-commercial use only.",
    "© 2024 Harwick Post. All rights reserved",
    "Our Standards: The Harwick Trust Principles.",
    "You are free to republish this article online or in print.",
    "Spotted an error in this story? Let us know",
    "We use cookies and other tracking technologies to improve your experience.",
    "Please enable JavaScript to view the comments.",
    "The Harwick Post is committed to maintaining a lively but civil forum for discussion.",
    "Comments are closed.",
    "Link copied!",
    "Thanks for reading Harbour Notes! Subscribe for free to receive new posts and support my work.",
    "Thank you! Please check your inbox now for your welcome email.",
    "Never miss the latest news by signing up to our newsletter today!",
    "As an Amazon Associate we earn from qualifying purchases.",
    "DISCLOSURE: If you buy through affiliate links, I may earn a small commission.",
    "Materiał chroniony prawem autorskim - zasady przedruków określa regulamin.",
    "Like this:",
    "Was this article helpful?",
    "Hier können Sie sich für Ihr Benutzerkonto anmelden oder neu registrieren.",
    "Sie haben einen Fehler gefunden?",
    "Ich bin damit einverstanden, dass mir Inhalte von YouTube angezeigt werden.",
    "Wir verwenden Cookies, um Ihnen die bestmögliche Erfahrung zu bieten.",
    "Diese Zusammenfassung wurde künstlich erzeugt.",
    "War dieser Artikel hilfreich?",
    "En vous inscrivant, vous acceptez les conditions générales d’utilisation.",
    "Déjà abonné ? Connectez-vous",
    "¿Ya eres suscriptor? Inicia sesión",
    "El contenido de los comentarios es la opinión de los usuarios.",
    "Sei già abbonato? Accedi",
    "Já é assinante? Entre",
    "Masz już konto? Zaloguj się",
    "この記事は会員限定です。電子版に登録すると続きをお読みいただけます。",
]

REPORTS = [
    "Create an account of the night, the judge told the witness.",
    "Sign in the window: the ferry is cancelled.",
    "Already a subscription model has been tried on the island.",
    "You must be patient to join the queue at the pier.",
    "By signing the treaty the two countries ended the dispute.",
    "This copy of the map was found in a drawer.",
    "We used cookies from the bakery, she said.",
    "Comments by the mayor were met with laughter.",
    "Link roads to the harbour are closed.",
    "Register offices on the islands will close in May.",
    "Sie haben einen Fehler gemacht, sagte Roth.",
    "Wir verwenden Holz aus der Region, sagte der Bauer.",
    "Copyright law has not kept up with the machines.",
    "Please come to the pier, the captain wrote.",
    "Thanks for the fish, the note said.",
    "Thanks for reading the gas meter, the mayor told the clerk.",
    "Never miss a boat by an hour, the captain used to say.",
    "Like this: a plank, two nails and a rope.",
    "Disclosure: the council has sold its shares in the ferry.",
]


@pytest.mark.parametrize("text", SMALL_PRINT)
def test_small_print_is_told_by_its_first_words(text: str) -> None:
    assert is_small_print(text)
    page = "".join(f"<div>{part}</div>" for part in (*_PROSE[:3], text, *_PROSE[3:]))
    article = parse_article(
        f"<html><body><div><h1>Ferry terminal to close</h1>{page}</div></body></html>", attribution=False
    )
    assert article.text.split("\n\n") == _PROSE


@pytest.mark.parametrize("text", REPORTS)
def test_what_begins_alike_and_reports_is_none(text: str) -> None:
    assert not is_small_print(text)


@pytest.mark.parametrize(
    "heading",
    ["Comments", "12 Comments", "Top Rated Comments", "Kommentare (4)", "3 Comments on Ferry terminal to close"],
)
def test_readers_comments_are_no_text(heading: str) -> None:
    comments = "".join(f"<div>{part.replace('council', 'mayor of this town, I say,')}</div>" for part in _PROSE)
    page = f"<h1>Ferry terminal to close</h1>{''.join(f'<div>{part}</div>' for part in _PROSE)}<h3>{heading}</h3>{comments}"
    article = parse_article(f"<html><body><div>{page}</div></body></html>", attribution=False)
    assert article.text.split("\n\n") == _PROSE


def test_a_section_called_after_what_is_said_stays() -> None:
    body = "".join(f"<p>{part}</p>" for part in _PROSE)
    more = "".join(f"<p>{part.replace('council', 'port authority')}</p>" for part in _PROSE)
    page = f"<article><h1>Ferry terminal to close</h1>{body}<h2>Response</h2>{more}</article>"
    article = parse_article(f"<html><body>{page}</body></html>", attribution=False)
    assert "Response" in article.text.split("\n\n")
    assert article.text.count("port authority") == len(_PROSE)
