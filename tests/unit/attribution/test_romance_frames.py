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
        # The outlet that has a document, in a relative clause without a comma or around a name in marks.
        (
            "pt",
            "Segundo um relatório a que o Expresso teve acesso, o cais afunda desde 2019.",
            ("indirect", "o cais afunda desde 2019", "Expresso > relatório"),
        ),
        (
            "nl",
            "Volgens een rapport dat in handen is van NRC zakt de kade al sinds 2019.",
            ("indirect", "zakt de kade al sinds 2019", "NRC > rapport"),
        ),
        (
            "de",
            "Ein Gutachten, das der „Hafenpost“ vorliegt, kommt zu dem Schluss, dass der Kai nachgibt.",
            ("indirect", "der Kai nachgibt", "Hafenpost > Gutachten"),
        ),
        # An agency in the dative, circles, and who follows whom.
        (
            "de",
            "„Das war abzusehen“, sagte Hafenmeister Jan Uhl der Deutschen Presse-Agentur.",
            ("direct", "Das war abzusehen", "Deutsche Presse-Agentur > Jan Uhl"),
        ),
        (
            "de",
            "Aus Hafenkreisen verlautete, man habe davon gewusst.",
            ("indirect", "man habe davon gewusst", "Hafenkreisen"),
        ),
        (
            "de",
            "Uhls Vorgänger Heinz Brakel sagte: „Das war abzusehen.“",
            ("direct", "Das war abzusehen.", "Heinz Brakel"),
        ),
        # The sentence before, a dateline, a name straight before the marks, verbs of the present.
        (
            "it",
            "GENOVA – Il molo resterà chiuso un anno. Lo ha annunciato martedì la prefetta Chiara Vassallo.",
            ("indirect", "Il molo resterà chiuso un anno", "Chiara Vassallo"),
        ),
        (
            "fr",
            "Le quai restera fermé un an. C’est ce qu’a indiqué mardi le parquet de Rouen.",
            ("indirect", "Le quai restera fermé un an", "parquet de Rouen"),
        ),
        (
            "es",
            "El muelle seguirá cerrado un año. Así lo anunció el martes la delegada, Clara Vázquez.",
            ("indirect", "El muelle seguirá cerrado un año", "Clara Vázquez"),
        ),
        (
            "it",
            "Per la deputata Nadia Bellini «il prefetto sapeva».",
            ("direct", "il prefetto sapeva", "Nadia Bellini"),
        ),
        (
            "fr",
            "« Le préfet savait tout », accuse la députée Nadia Belkacem dans un message.",
            ("direct", "Le préfet savait tout", "Nadia Belkacem"),
        ),
        (
            "es",
            "“Es una catástrofe anunciada”, protesta Pablo Mercader.",
            ("direct", "Es una catástrofe anunciada", "Pablo Mercader"),
        ),
        (
            "es",
            "Fuentes de la Delegación explicaron a Efe que el muelle cede.",
            ("indirect", "el muelle cede", "Efe > Fuentes de la Delegación"),
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
        ("es", "“Cien años de soledad”, novela de García Márquez, cumple años."),
        ("it", "Lo ha visto martedì la prefetta Chiara Vassallo."),
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
