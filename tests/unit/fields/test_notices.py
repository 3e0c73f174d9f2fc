"""Corrections, clarifications, editor's notes and updates: what is one, what is not, and the day that each names."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse import parse_article
from newsparse.fields.notices import notice_of, notices_in

PUBLISHED = dt.date(2021, 11, 1)


def told(text: str, language: str | None = "en") -> tuple[str, str | None] | None:
    notice = notice_of(text, language=language, published=PUBLISHED)
    return None if notice is None else (str(notice.kind), None if notice.date is None else notice.date.isoformat())


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("Correction, Nov. 3, 2021: An earlier version misspelled the mayor's name.", "correction", "2021-11-03"),
        ("CORRECTION (Nov. 3): The pier is 40 metres long.", "correction", "2021-11-03"),
        ("Correction: Nov. 3, 2021 — The pier is 40 metres long.", "correction", "2021-11-03"),
        ("*Correction appended: the pier is 40 metres long.", "correction", None),
        ("Correction — The pier opened in 2019, not in 2018.", "correction", None),
        ("Correction to this article: the pier opened on 3 May 2019.", "correction", None),
        ("Clarification: The harbour board owns half of the pier.", "clarification", None),
        ("Corrections and clarifications: The pier is 40 metres long.", "clarification", None),
        ("Editor's note, Nov. 11, 2022: This story now has the board's answer.", "editors-note", "2022-11-11"),
        ("EDITOR’S NOTE: On May 6, 2022, we added two ferries to the list.", "editors-note", "2022-05-06"),
        ("[Editors' note: the names of the crew have been changed.]", "editors-note", None),
        ("/Editor’s note: what follows is an opinion.", "editors-note", None),
        ("A note from the editor: this report has pictures of the wreck.", "editors-note", None),
        ("Retraction: We withdraw our report on the pier.", "retraction", None),
        ("UPDATE 5:30 p.m.: The pier is open again.", "update", None),
        ("Update, November 2, 2021, 9:15 AM: The pier is open again.", "update", "2021-11-02T09:15"),
        ("Update 2: The pier is open again.", "update", None),
        ("This article was amended on 5 May 2022 to say that the pier is closed.", "correction", "2022-05-05"),
        ("This article was amended on 5 December to say that the pier is closed.", "correction", "2021-12-05"),
        ("This story has been updated to include the mayor's answer.", "update", None),
        ("This post was originally published on August 27, 2020, and has been updated.", "update", None),
        (
            "Editor's note: We updated our list of ferries and of their piers on March 4, 2022.",
            "editors-note",
            "2022-03-04",
        ),
        ("The headline on this story has been corrected.", "correction", None),
        ("An earlier version of this article gave the wrong name.", "correction", None),
        ("Note: In a previous version of this story the pier had 30 metres.", "correction", None),
        ("Updated on November 4, 2021 at 3:15 p.m.", "update", "2021-11-04T15:15"),
    ],
)
def test_english(text: str, kind: str, day: str | None) -> None:
    assert told(text) == (kind, day)


@pytest.mark.parametrize(
    ("language", "text", "kind", "day"),
    [
        ("de", "Korrektur vom 3.11.2021: Der Kai ist 40 Meter lang.", "correction", "2021-11-03"),
        ("de", "Berichtigung: Der Kai ist 40 Meter lang.", "correction", None),
        ("de", "Anm. d. Red.: Der Name des Kapitäns wurde geändert.", "editors-note", None),
        ("de", "Anmerkung der Redaktion: Der Name wurde geändert.", "editors-note", None),
        ("de", "Transparenzhinweis: Die Autorin berät den Hafen.", "clarification", None),
        ("de", "In einer früheren Version dieses Artikels stand, der Kai sei 30 Meter lang.", "correction", None),
        ("de", "Dieser Artikel wurde am 5. November 2021 um 10.30 Uhr aktualisiert.", "update", "2021-11-05T10:30"),
        ("de", "Wir haben die Angabe zur Länge des Kais nachträglich korrigiert.", "correction", None),
        ("fr", "Erratum : le quai mesure 40 mètres.", "correction", None),
        ("fr", "Rectificatif du 3 novembre 2021 : le quai mesure 40 mètres.", "correction", "2021-11-03"),
        ("fr", "Note de la rédaction : les prénoms ont été changés.", "editors-note", None),
        ("fr", "NDLR : les prénoms ont été changés.", "editors-note", None),
        ("fr", "Mise à jour : le quai a rouvert mardi.", "update", None),
        ("fr", "Cet article a été modifié le 5 novembre 2021 pour ajouter la réponse du port.", "update", "2021-11-05"),
        ("fr", "Une version précédente de cet article donnait 30 mètres.", "correction", None),
        ("es", "Fe de errores: el muelle mide 40 metros.", "correction", None),
        ("es", "Aclaración: el muelle es de la ciudad.", "clarification", None),
        ("es", "Nota de la redacción: los nombres se han cambiado.", "editors-note", None),
        ("es", "Este artículo ha sido actualizado el 5 de noviembre de 2021.", "update", "2021-11-05"),
        ("es", "Una versión anterior de esta noticia daba 30 metros.", "correction", None),
        ("pt", "Errata: o cais tem 40 metros.", "correction", None),
        ("pt", "Correção (3.nov.2021 às 10h): o cais tem 40 metros.", "correction", "2021-11-03"),
        ("pt", "Uma versão anterior deste texto dizia 30 metros.", "correction", None),
        ("pt", "Este texto foi atualizado em 5 de novembro de 2021.", "update", "2021-11-05"),
        ("it", "Errata corrige: il molo misura 40 metri.", "correction", None),
        ("it", "Nota della redazione: i nomi sono stati cambiati.", "editors-note", None),
        ("it", "Questo articolo è stato aggiornato il 5 novembre 2021.", "update", "2021-11-05"),
        ("nl", "Rectificatie: de kade is 40 meter lang.", "correction", None),
        ("nl", "In een eerdere versie van dit artikel stond 30 meter.", "correction", None),
        ("nl", "Dit artikel is op 5 november 2021 aangepast.", "update", "2021-11-05"),
        ("pl", "Sprostowanie: nabrzeże ma 40 metrów.", "correction", None),
        ("pl", "Od redakcji: imiona zostały zmienione.", "editors-note", None),
        ("pl", "W poprzedniej wersji artykułu podaliśmy 30 metrów.", "correction", None),
        ("tr", "Düzeltme: İskele 40 metre uzunluğunda.", "correction", None),
        ("tr", "Editörün notu: İsimler değiştirildi.", "editors-note", None),
        ("ru", "Исправление: длина пирса 40 метров.", "correction", None),
        ("ru", "От редакции: имена изменены.", "editors-note", None),
        ("ru", "В предыдущей версии статьи была указана длина 30 метров.", "correction", None),
        ("ja", "訂正：桟橋の長さは40メートルでした。", "correction", None),
        ("ja", "【訂正】桟橋の長さは40メートルでした。", "correction", None),
        ("ja", "編集部注：名前は仮名です。", "editors-note", None),
        ("ko", "편집자 주: 이름은 가명입니다.", "editors-note", None),
        ("ko", "[정정] 부두의 길이는 40미터입니다.", "correction", None),
        ("zh", "更正：码头长四十米。", "correction", None),
        ("zh", "编者按：本文中的人名为化名。", "editors-note", None),
    ],
)
def test_other_languages(language: str, text: str, kind: str, day: str | None) -> None:
    assert told(text, language) == (kind, day)


@pytest.mark.parametrize(
    "text",
    [
        "Updated guidance says that boats may leave.",
        "Update your home inventory: take note of every boat that you own.",
        "Correction in the markets deepened on Tuesday: shares fell by a tenth.",
        "Corrections officers at the harbour prison went on strike on Tuesday.",
        "Updates: Ferry 3.1, built in May, has new lights and a new engine.",
        "This list is updated every week.",
        "This page was last modified on 7 April 2020, at 05:33.",
        "Corrections",
        "Correction:",
        "The correct answer was May.",
        "Clarification was what the board wanted: it got none.",
        "Retraction of the bridge takes four minutes: boats have to wait.",
        "Earlier versions of this engine used coal.",
        "The harbour has been updated to meet the new rules.",
        "Die Korrektur der Karte dauerte zwei Jahre: Niemand hatte gemessen.",
        "Une correction sévère attendait le club.",
        "",
    ],
)
def test_news_is_no_notice(text: str) -> None:
    assert notice_of(text) is None


def test_a_day_in_what_the_notice_says_is_not_its_own() -> None:
    assert told("Correction: The pier opened on May 3, 2019, not on May 4, 2019.") == ("correction", None)
    assert told("Editor's note: This article was first published on May 3, 2019.") == ("editors-note", None)


def test_the_date_keeps_its_words() -> None:
    notice = notice_of("Correction, Nov. 3, 2021: The pier is 40 metres long.", language="en")
    assert notice is not None
    assert notice.date is not None
    assert (notice.date.raw, str(notice.date.precision), notice.date.evidence[0].where) == (
        "Nov. 3, 2021",
        "day",
        "notice",
    )


def test_a_label_on_a_line_of_its_own_heads_the_last_paragraph() -> None:
    story = [f"The harbour board met for the {word} time." for word in ("first", "second", "third", "fourth", "fifth")]
    (notice,) = notices_in([*story, "Correction", "The pier is 40 metres long."])
    assert (str(notice.kind), notice.text) == ("correction", "The pier is 40 metres long.")
    assert notices_in(["Korrektur", *story, "The pier is 40 metres long."]) == ()


PAGE = """<html lang="en"><head><title>Pier is open - Example Gazette</title>
<meta property="article:published_time" content="2021-11-01T09:00:00Z"></head><body>
<nav><a href="/corrections">Corrections</a> <a href="/">Home</a></nav>
<article><h1>Pier is open</h1>{story}</article>{after}
<footer>Example Gazette</footer></body></html>"""
STORY = "".join(
    f"<p>The harbour board met for the {word} time on Tuesday, and the pier was open again in the evening, it said.</p>"
    for word in ("first", "second", "third", "fourth")
)


def test_a_notice_outside_the_body_is_found_and_is_furniture_of_that_kind() -> None:
    aside = "<div class='meta-note'><p>Correction, Nov. 3: An earlier version gave the length of the pier as 30 metres.</p></div>"
    article = parse_article(PAGE.format(story=STORY, after=aside), attribution=False)
    (notice,) = article.notices
    assert (str(notice.kind), notice.date and notice.date.isoformat()) == ("correction", "2021-11-03")
    in_text = notice.text in article.text
    assert in_text or any(piece.kind == "notice" and piece.text == notice.text for piece in article.furniture)


def test_teasers_comments_and_invitations_are_no_notices() -> None:
    after = (
        "<div class='related-stories'><h3>More</h3><ul><li><a href='/x'>UPDATE: Port workers are off the job again since Tuesday</a></li></ul></div>"
        "<p>Corrections: To submit a correction for our consideration, write to desk@gazette.example.</p>"
        "<div class='comments'><p>Correction: it is 41 metres, I measured it myself on Sunday.</p></div>"
    )
    assert parse_article(PAGE.format(story=STORY, after=after), attribution=False).notices == ()
