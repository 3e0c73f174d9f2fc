from __future__ import annotations

import pytest

from newsparse import annotate, parse_article


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("es", "El entrenador, Manu Cobo, se quejó del árbitro. «No vio nada», dijo.", ["Manu Cobo"]),
        ("pt", "O delegado Rui Teles disse que o grupo fugiu. «Usavam drones», explicou.", ["Rui Teles", "Rui Teles"]),
        ("it", "Il sindaco Ugo Neri ha detto che il ponte regge. «È nuovo», ha aggiunto.", ["Ugo Neri", "Ugo Neri"]),
        (
            "es",
            "«El puente aguanta», dijo la alcaldesa Eva Ruiz. El concejal Luis Soto llegó tarde. «Perdón», dijo.",
            ["Eva Ruiz", "Luis Soto"],
        ),
    ],
)
def test_a_verb_without_a_subject_means_whom_the_text_is_about(language: str, text: str, speakers: list[str]) -> None:
    quotes = annotate(text, language=language).quotes
    assert [quote.speaker.name if quote.speaker else None for quote in quotes] == speakers


def test_a_headline_that_begins_what_the_body_quotes() -> None:
    text = (
        "Le président de Saint-Ambert : « Je ne vendrai pas »\n\n"
        "Marc Delaunoy, président du club de Saint-Ambert, restera à sa tête. « Je ne vendrai pas, même à un ami », a-t-il lancé."
    )
    first, second = parse_article(text, format="text", language="fr").quotes
    assert first.speaker is not None
    assert first.speaker == second.speaker
    assert first.speaker.name == "Marc Delaunoy"


def test_a_contrast_without_a_verb_belongs_to_what_is_said() -> None:
    (quote,) = annotate("Der Minister sagte, die Försterin habe recht, aber kein Budget.", language="de").quotes
    assert quote.parts[0].text == "die Försterin habe recht, aber kein Budget"


def test_a_pronoun_between_commas_stresses_its_subject() -> None:
    (quote,) = annotate("La billetterie, elle, parle d’un simple « report ».", language="fr").quotes
    assert quote.speaker is not None
    assert quote.speaker.name == "billetterie"


def test_a_day_behind_a_relative_clause_is_not_the_statements() -> None:
    text = "«No podía caminar», contó el jugador Nico Vera, que en julio firmó por el Elche."
    (quote,) = annotate(text, language="es", published="2022-09-15").quotes
    assert quote.when is None
