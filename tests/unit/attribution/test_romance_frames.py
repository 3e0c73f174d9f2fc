"""Frames of French, Spanish, Italian and Portuguese news, a particle of German and a name of Dutch: who says what, through whom."""

from __future__ import annotations

import pytest

from newsparse import annotate


def found(text: str, language: str) -> list[tuple[str, str, str]]:
    """Kind, words and chain of each quotation."""
    annotations = annotate(text, language=language)
    return [
        (str(quote.kind), " / ".join(part.text for part in quote.parts), " > ".join(one.name for one in quote.chain))
        for quote in annotations.quotes
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # An outlet that was told, inside the marks and behind them, and a name with an article in it.
        (
            "fr",
            "« Nous n’avons rien su, a réagi Anne Le Bihan auprès de l’AFP. Personne ne nous a parlé. »",
            ("direct", "Nous n’avons rien su / Personne ne nous a parlé.", "AFP > Anne Le Bihan"),
        ),
        (
            "fr",
            "« Nous partons », a confié Anne Le Bihan auprès du Monde.",
            ("direct", "Nous partons", "Monde > Anne Le Bihan"),
        ),
        (
            "nl",
            "‘We blijven’, zegt wethouder Karin de Boer tegen het AD.",
            ("direct", "We blijven", "AD > Karin de Boer"),
        ),
        # A preposition with a name in apposition, or with somebody whose view it is.
        (
            "fr",
            "Pour le délégué du quai, Hugo Ferrand, « la grue était vieille et tout le monde le savait ».",
            ("direct", "la grue était vieille et tout le monde le savait", "Hugo Ferrand"),
        ),
        (
            "it",
            "Per la segretaria del sindacato, Carla Moretti, «la gru era vecchia e lo sapevano tutti».",
            ("direct", "la gru era vecchia e lo sapevano tutti", "Carla Moretti"),
        ),
        ("es", "Para el capitán, el puerto “se quedó pequeño”.", ("mixed", "el puerto “se quedó pequeño”", "capitán")),
        ("pt", "Para o sindicato, a obra é “um remendo”.", ("mixed", "a obra é “um remendo”", "sindicato")),
        # Asides between the source and the words.
        (
            "fr",
            "Selon Mediapart, qui a consulté un rapport de la douane, trois caisses ont disparu « sans laisser de trace ».",
            ("mixed", "trois caisses ont disparu « sans laisser de trace »", "Mediapart > rapport de la douane"),
        ),
        (
            "fr",
            "La ministre de la Mer, interrogée sur France Inter, a promis que le port rouvrirait.",
            ("indirect", "le port rouvrirait", "France Inter > ministre de la Mer"),
        ),
        (
            "es",
            "Un estibador que pidió el anonimato dijo a Reuters que la grúa estaba oxidada.",
            ("indirect", "la grúa estaba oxidada", "Reuters > estibador"),
        ),
        (
            "es",
            "Fuentes del puerto consultadas por El País aseguran que la grúa estaba oxidada.",
            ("indirect", "la grúa estaba oxidada", "El País > Fuentes del puerto"),
        ),
        (
            "es",
            "Según publica El Mundo, el juez cita al antiguo director.",
            ("indirect", "el juez cita al antiguo director", "El Mundo"),
        ),
        # What is refused to be so, and words for who says it.
        (
            "es",
            "El alcalde rechazó que existan riesgos en el muelle.",
            ("indirect", "existan riesgos en el muelle", "alcalde"),
        ),
        (
            "it",
            "Fonti del porto riferiscono che la gru era ferma.",
            ("indirect", "la gru era ferma", "Fonti del porto"),
        ),
        (
            "es",
            "La propia Valdés había advertido en una entrevista con Milenio que el muelle “no aguantaba más”.",
            ("mixed", "el muelle “no aguantaba más”", "Milenio > Valdés"),
        ),
        # A few words as a verb's object are no whole statement.
        ("fr", "Le directeur du port s’est dit « très inquiet ».", ("mixed", "très inquiet", "directeur du port")),
        # A particle ends its clause: "man" is nobody's name.
        (
            "de",
            "Ein Sprecher des Hafens teilte auf Anfrage mit, man prüfe den Fall.",
            ("indirect", "man prüfe den Fall", "Sprecher des Hafens"),
        ),
    ],
)
def test_frames(language: str, text: str, expected: tuple[str, str, str]) -> None:
    assert found(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Interrogé sur l’OTAN, le ministre a quitté la salle."),
        ("es", "Para el viernes, el puerto prepara una fiesta “a lo grande”."),
        ("fr", "Pour le trajet, comptez deux heures."),
    ],
)
def test_no_frames(language: str, text: str) -> None:
    assert found(text, language) == []


def test_an_agency_known_by_its_letters_is_no_outlet() -> None:
    text = "L’agence des ports maritimes (APM) se tait. La maire, Odile Kern, avait écrit à l’APM que le quai « s’effondrait »."
    assert found(text, "fr")[-1] == ("mixed", "le quai « s’effondrait »", "Odile Kern")


def test_a_letter_stays_an_outlet_where_it_is_one() -> None:
    text = "L’Agence France-Presse (AFP) était là. La maire, Odile Kern, a dit à l’AFP que le quai « s’effondrait »."
    assert found(text, "fr")[-1][2].endswith("> Odile Kern")
