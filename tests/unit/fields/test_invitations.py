"""What outlets ask of their readers amid a text."""

from __future__ import annotations

import pytest

from newsparse import parse_article
from newsparse.fields.invitations import invites, is_teaser
from newsparse.model.article import Article
from newsparse.reading.page import PageLink

_PROSE = tuple(
    f"{word} ferry left the harbour at noon with two hundred people on board, most of them from the town on the bay. The crew had trained for weeks."
    for word in ("The", "Another", "Every", "No other")
)


@pytest.mark.parametrize(
    "text",
    [
        "ADVERTISEMENT",
        "Story continues below advertisement",
        "- Anzeige -",
        "La suite après cette publicité",
        "Sign up here for our free daily newsletter and never miss a thing.",
        "Subscribe to the Bay Gazette morning newsletter.",
        "Follow us on Facebook and Twitter for the latest news.",
        "Sam Weller covers the islands. Follow him on Twitter @samweller.",
        "Got a story? Get in touch with our team.",
        "For more stories like this, check our news page.",
        "Ann Poe covers health for the Gazette. Reach her at apoe@gazette.example or on X, @annpoe.",
        "The Bay Review welcomes submissions. Send essays of no more than 900 words to essays@review.example.",
        "Alle Nachrichten vom Hafen finden Sie auch in unserer App – jetzt gratis herunterladen.",
        "Recevez chaque matin toute l’information de votre commune avec Le Port.",
        "Elke ochtend om zeven uur het belangrijkste nieuws van de haven in uw mailbox.",
        "Jesteś świadkiem ważnego zdarzenia? Prześlij nam zdjęcie.",
        "Har du tips til denne saken? Kontakt journalisten på tips@havna.example.",
        "Подписывайтесь на наш канал в Telegram – там новости выходят раньше.",
        "Нашли ошибку? Выделите её и нажмите Ctrl+Enter",
        "NOW READ: Get the day’s top stories on our WhatsApp channel. It is free.",
        "Liman uygulamasını indirin, gelişmeler cebinize gelsin!",
        "Contact the reporter at sweller@gazette.example.",
        "Abonnieren Sie hier unseren Newsletter.",
        "Síguenos en Instagram y TikTok.",
        "¿Ya sabías que tenemos canal de WhatsApp? Únete aquí.",
        "Siga a Gazeta no Instagram",
        "Iscriviti alla nostra newsletter",
        "Copyright 2024 The Bay Press. All rights reserved. This material may not be published.",
        "Do you have a story for us?",
        "Got a tip? Email tips@gazette.example.",
        "Download our app for the latest.",
        "Download the Gazette app for breaking news.",
        "For more news from the islands, visit our page.",
        "Sam Weller is a reporter. You can call him; read his letters; follow him on Twitter.",
    ],
)
def test_what_asks(text: str) -> None:
    assert invites(text)


@pytest.mark.parametrize(
    "text",
    [
        "This article contains affiliate links.",
        "The links in our stories are affiliate links.",
        "If you buy something by a link of ours, we may earn a commission.",
        "Buying through us may earn us a small commission, which pays our reporters.",
        "Die mit einem Stern gekennzeichneten Links sind Affiliate-Links.",
        "In diesem Text sind Affiliate-Links enthalten.",
        "Cet article contient des liens affiliés.",
        "This article was translated from Norwegian by a machine.",
        "Dies ist eine maschinelle Übersetzung eines Artikels der Hafenpost.",
        "Este artículo fue traducido del inglés.",
    ],
)
def test_what_is_said_of_the_text_itself(text: str) -> None:
    assert invites(text)


@pytest.mark.parametrize(
    "text",
    [
        "Affiliate links are how many blogs live, and the law asks them to tell.",
        "The commission will earn its members the thanks of the town.",
        "The court said the article contained affiliate links.",
        "This story was told in nine languages, and translated by the islanders themselves long after the war had ended. Nobody knows who wrote it.",
        "Dieser Text ist alt.",
        "She signed up for the navy when she was nineteen.",
        "He could not reach her at 5 p.m. on Monday.",
        "The council welcomes submissions from residents until May 4.",
        "Jesteś świadkiem? – zapytał sędzia.",
        "Har du tips?",
        "Every morning the harbour master looks for the first boat.",
        "The newsletter of the party went to nine thousand people.",
        "Adverts for the ferry hung all over the town.",
        "The mayor asked the islanders to follow the rules.",
        "“Got a story?” she asked. “Everybody here has one about the ferry.”",
        "The copyright belongs to the widow of the captain, a court said.",
        "He has a story to tell, and he tells it well.",
        "Officials urged residents to download the Covid alert app on Monday.",
        "“Follow Roe on Twitter,” said the judge.",
        "Follow Roe on Twitter, said the judge.",
        "“Have any tips been received?” the sheriff was asked.",
        "Have any tips been received?",
        "Do you have any tips for travellers?",
        "Residents can sign up for the alerts on the county's page.",
        "I did not sign up for the county alerts to be woken at night.",
        "The mayor wants islanders to subscribe to the newsletter of her party.",
        "Fans follow him on Twitter and TikTok.",
        "Like Roe on Twitter, Weller on TikTok finds a young audience.",
        "For more news on the ferry, residents turned to Facebook.",
        "Support for journalism is dwindling.",
        "Folge 3 auf YouTube ist die beste.",
        "Download the harbour app before the journey, and keep the ticket at hand.",
        "The ferry is back. Sign up for our newsletter.",
    ],
)
def test_what_tells(text: str) -> None:
    assert not invites(text)


def test_a_lead_and_a_link_are_a_teaser() -> None:
    for lead in (
        "Read more: ",
        "SEE ALSO: ",
        "[Read: ",
        "Lesen Sie auch: ",
        "Leia também: ",
        "Czytaj też: ",
        "関連記事：",
    ):
        text = f"{lead}Harbour opens after nine years"
        assert is_teaser(text, (PageLink(len(lead), len(text), "/harbour"),)), lead
        assert is_teaser(text, (PageLink(0, len(text), "/harbour"),)), lead
        assert not is_teaser(text, ()), lead
    text = "More: the ferry, the pier and the harbour are open again"
    assert not is_teaser(text, (PageLink(10, 15, "/ferry"),))
    assert not is_teaser("Read by nobody", (PageLink(0, 14, "/x"),))


def test_what_tells_stays_in_the_text() -> None:
    line = "Officials urged residents to download the harbour alert app on Monday."
    assert line in article_with(f"<p>{line}</p>").text


def article_with(line: str) -> Article:
    before, after = ("".join(f"<p>{text}</p>" for text in part) for part in (_PROSE[:2], _PROSE[2:]))
    page = f"<html><head><title>Ferry is back - Bay Gazette</title></head><body><nav><a href='/n'>News</a></nav><main><article><h1>Ferry is back</h1><div class='article-body'>{before}{line}{after}</div></article></main></body></html>"
    return parse_article(page, url="https://gazette.example/ferry", attribution=False)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("<p>Advertisement</p>", "Advertisement"),
        ("<p>SEE ALSO: <a href='/x'>Harbour opens after nine years</a></p>", "SEE ALSO"),
        ("<p>Sign up for our daily newsletter and get the best of the Gazette every morning.</p>", "Sign up"),
        (
            "<div class='newsletter-box'><h3>Morning letter</h3><p>All that you need to know, before seven. By joining you agree to our terms.</p></div>",
            "before seven",
        ),
    ],
)
def test_they_stay_out_of_the_text_and_are_not_lost(line: str, words: str) -> None:
    article = article_with(line)
    assert [block.span.text for block in article.blocks] == list(_PROSE)
    assert any(words in piece.text for piece in article.furniture)
