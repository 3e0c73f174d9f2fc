from __future__ import annotations

import pytest

from newsparse import annotate


def chains(text: str, language: str) -> list[list[str]]:
    return [[source.name for source in quote.chain] for quote in annotate(text, language=language).quotes]


@pytest.mark.parametrize(
    ("language", "text", "chain"),
    [
        ("fr", "« Le pont tient », a déclaré lundi à l’AFP la maire Anne Roux.", ["AFP", "Anne Roux"]),
        ("pt", "«A ponte está segura», disse na segunda-feira à Lusa o engenheiro Rui Paz.", ["Lusa", "Rui Paz"]),
        ("it", "«Il ponte tiene», ha detto lunedì all’ANSA il sindaco Aldo Riva.", ["ANSA", "Aldo Riva"]),
        ("es", "«El puente aguanta», dijo la alcaldesa Eva Ruiz, citada por la agencia EFE.", ["EFE", "Eva Ruiz"]),
        ("de", "„Die Brücke hält“, sagte die Försterin Eva Kuntz am Montag der dpa.", ["dpa", "Eva Kuntz"]),
        ("de", "Försterin Eva Kuntz sagte dem „Seekurier“, die Brücke halte.", ["Seekurier", "Eva Kuntz"]),
        ("nl", "„De brug houdt”, zei dijkgraaf Eva Bos maandag tegen persbureau ANP.", ["ANP", "Eva Bos"]),
        ("en", "In an interview with Reuters, Ann Roe said the bridge would hold.", ["Reuters", "Ann Roe"]),
        ("es", "En una entrevista con EFE, Eva Ruiz dijo que el puente aguanta.", ["EFE", "Eva Ruiz"]),
        (
            "it",
            "In un’intervista a la Repubblica, Aldo Riva ha detto che il ponte tiene.",
            ["la Repubblica", "Aldo Riva"],
        ),
        ("fr", "Interrogée par l’AFP, Anne Roux a dit que le pont tenait.", ["AFP", "Anne Roux"]),
        (
            "fr",
            "Invité de France Inter dimanche, Jean Roux a assuré que le pont tenait.",
            ["France Inter", "Jean Roux"],
        ),
    ],
)
def test_a_speaker_through_an_outlet(language: str, text: str, chain: list[str]) -> None:
    assert chains(text, language) == [chain]


@pytest.mark.parametrize(
    ("language", "text", "chain"),
    [
        ("fr", "D’après un rapport consulté par Mediapart, le pont va céder.", ["Mediapart", "rapport"]),
        ("it", "Una relazione, visionata da La Stampa, rivela che il ponte cede.", ["La Stampa", "relazione"]),
        ("es", "Un informe, al que ha tenido acceso El País, concluye que el puente cede.", ["El País", "informe"]),
        ("pt", "A auditoria, a que a TVI teve acesso, revela que a ponte cede.", ["TVI", "auditoria"]),
        ("de", "Die Brücke sei morsch, heißt es in einem Gutachten, das dem WDR vorliegt.", ["WDR", "Gutachten"]),
        ("es", "Fuentes municipales citadas por EFE admiten que el puente cede.", ["EFE", "Fuentes municipales"]),
    ],
)
def test_a_document_and_who_has_it(language: str, text: str, chain: list[str]) -> None:
    assert chains(text, language) == [chain]


@pytest.mark.parametrize(
    ("language", "text", "chain"),
    [
        ("fr", "Selon Le Monde, le pont va céder. Le quotidien s’appuie sur des courriels.", ["Le Monde", "courriels"]),
        ("de", "Laut „Spiegel“ bricht die Brücke ein. Das Magazin beruft sich auf einen Brief.", ["Spiegel", "Brief"]),
        ("nl", "Volgens NRC zakt de brug weg. De krant baseert zich op een brief.", ["NRC", "brief"]),
    ],
)
def test_an_outlet_that_then_leans_on_somebody(language: str, text: str, chain: list[str]) -> None:
    assert chains(text, language) == [chain]


@pytest.mark.parametrize(
    ("language", "text", "chain"),
    [
        ("en", "The bridge will fall, according to an investigation by ProPublica.", ["ProPublica"]),
        ("fr", "Selon une enquête de Mediapart, le pont va céder.", ["Mediapart"]),
        ("es", "De acuerdo con un reportaje publicado por El Mundo, el puente cede.", ["El Mundo"]),
        ("de", "Laut einem Bericht der „Zeit“ bricht die Brücke ein.", ["Zeit"]),
        ("en", "The bridge will fall, according to a report by the engineers.", ["report by the engineers"]),
        ("es", "Según ha podido saber El Confidencial, el puente se cerrará.", ["El Confidencial"]),
        ("it", "Come riferito dall’Ansa, il ponte chiude.", ["Ansa"]),
    ],
)
def test_what_an_outlet_publishes_or_finds_out_is_its_own_word(language: str, text: str, chain: list[str]) -> None:
    assert chains(text, language) == [chain]


@pytest.mark.parametrize(
    ("language", "text", "chain"),
    [
        ("fr", "« Le pont tient », a assuré vendredi la maire Anne Roux sur RTL.", ["RTL", "Anne Roux"]),
        ("fr", "« Le pont tient », a écrit sur Twitter la maire Anne Roux.", ["Anne Roux"]),
        ("de", "Gegenüber der dpa sagte Försterin Eva Kuntz, die Brücke halte.", ["dpa", "Eva Kuntz"]),
        ("fr", "Contacté par Le Figaro, Jean Roux dément. « Le pont tient », jure-t-il.", ["Le Figaro", "Jean Roux"]),
        ("fr", "Dans les colonnes du Parisien, Jean Roux a dit que le pont tenait.", ["Parisien", "Jean Roux"]),
    ],
)
def test_where_it_was_said(language: str, text: str, chain: list[str]) -> None:
    assert chains(text, language) == [chain]


def test_the_articles_own_knowledge_is_nobodys_word() -> None:
    assert annotate("Selon nos informations, le pont va céder.", language="fr").quotes == ()


def test_an_interview_brings_the_words_that_follow_it() -> None:
    text = "Im Interview mit dem „Kicker“ hat Trainerin Ute Koll ihr Team gelobt. „Wir laufen viel“, sagte Koll. „Das zahlt sich aus“, sagte sie."
    assert chains(text, "de") == [["Kicker", "Ute Koll"], ["Kicker", "Ute Koll"]]


def test_who_cites_something_without_having_it_is_no_source() -> None:
    (quote,) = annotate("Papers cited by the court show that the bridge was weak.").quotes
    assert [source.name for source in quote.chain] == ["Papers cited by the court"]


@pytest.mark.parametrize(
    ("language", "text", "speaker", "words"),
    [
        ("es", "El puente cerrará en junio, según informó El País.", "El País", "El puente cerrará en junio"),
        ("fr", "Comme l’a écrit Le Monde, le pont va fermer en juin.", "Le Monde", "le pont va fermer en juin"),
        ("it", "Il ponte chiuderà a giugno, come riporta La Stampa.", "La Stampa", "Il ponte chiuderà a giugno"),
        ("fr", "Le pont fermera en juin, a fait savoir la mairie.", "mairie", "Le pont fermera en juin"),
    ],
)
def test_frames_of_a_preposition_and_a_verb(language: str, text: str, speaker: str, words: str) -> None:
    (quote,) = annotate(text, language=language).quotes
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.parts[0].text) == (speaker, words)


def test_an_ordinal_is_no_preposition() -> None:
    assert annotate("La difesa aspetta un secondo video dalla procura di Lodi.", language="it").quotes == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "«El puente se cae», musitó el alcalde."),
        ("pt", "«A ponte está a cair», balbuciou o autarca."),
        ("fr", "« Le pont va tomber », a bougonné le maire."),
    ],
)
def test_a_verb_of_the_past_that_no_table_has(language: str, text: str) -> None:
    (quote,) = annotate(text, language=language).quotes
    assert quote.speaker is not None
    assert quote.speaker.name in ("alcalde", "autarca", "maire")


def test_a_description_away_from_cues_and_its_name() -> None:
    text = "La alcaldesa de Pedralba, Eva Ruiz, y el párroco, Luis Soto, discuten. El párroco respondió que las campanas suenan."
    (quote,) = annotate(text, language="es").quotes
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("Luis Soto", "párroco")


def test_the_signature_of_an_embedded_post_is_no_part_of_it() -> None:
    from newsparse import parse_article

    page = """<article><h1>Out of the race</h1>
    <p>The winner of last year will miss the race around the lakes in June, as the club said on Friday.</p>
    <blockquote class="twitter-tweet"><p lang="en" dir="ltr">The ankle says no. See you all at the finish.</p>&mdash; Gwen Tolley (@gwen) <a href="https://twitter.com/gwen/status/1">June 9, 2019</a></blockquote>
    <p>The race will be run without her, and her place goes to a runner from the reserve list of the club.</p></article>"""
    quote = next(q for q in parse_article(page, format="html").quotes if q.kind == "block")
    assert [part.text for part in quote.parts] == ["The ankle says no. See you all at the finish."]
    assert quote.speaker is not None
    assert quote.speaker.name == "Gwen Tolley"
    assert quote.when is not None
    assert quote.when.isoformat() == "2019-06-09"


def test_a_pull_quote_that_repeats_the_body_is_not_quoted_twice() -> None:
    from newsparse import parse_article

    page = """<article><h1>The pears</h1><p>Ann Roe has four hundred trees and no plan at all. “My father had a plan,” she says. “The frost had another.”</p>
    <aside class="pullquote">“The frost had another.”</aside><p>Her neighbours like the pears that she sells in town.</p></article>"""
    (quote,) = parse_article(page, format="html").quotes
    assert [part.text for part in quote.parts] == ["My father had a plan", "The frost had another."]
