from __future__ import annotations

import pytest

from newsparse import annotate

#: Language, text, and of each quotation its words and its chain.
ROWS = [
    ("pt", "“Estamos prontos”, disse a ministra Ana Leal aos jornalistas.", [("Estamos prontos", ["Ana Leal"])]),
    ("pt", "O ministério confirmou, em comunicado, que há três casos.", [("há três casos", ["ministério"])]),
    ("pt", "O técnico Dino Alves saiu. “Parecia um pasto”, disparou.", [("Parecia um pasto", ["Dino Alves"])]),
    ("fr", "À en croire Libération, le ministre hésite encore.", [("le ministre hésite encore", ["Libération"])]),
    ("fr", "La capitaine, Anne Roux, a dit vouloir « écrire l’histoire ».", [("écrire l’histoire", ["Anne Roux"])]),
    (
        "fr",
        "Mme Durand se souvient : « On dansait le samedi. » Sa fille ajoute que le bal a fermé.",
        [("On dansait le samedi.", ["Durand"]), ("le bal a fermé", ["fille"])],
    ),
    (
        "it",
        "L’allenatore Marco Bui non cerca scuse: «Abbiamo giocato male».",
        [("Abbiamo giocato male", ["Marco Bui"])],
    ),
    ("it", "Secondo quanto riferito dai carabinieri, l’uomo era solo.", [("l’uomo era solo", ["carabinieri"])]),
    ("es", "«No ha hecho nada», repite Carmen Vidal.", [("No ha hecho nada", ["Carmen Vidal"])]),
    ("es", "La alcaldesa Eva Ruiz dijo a este periódico que el puente cede.", [("el puente cede", ["Eva Ruiz"])]),
    ("nl", "De school gaat volgend jaar dicht, zo meldt NRC.", [("De school gaat volgend jaar dicht", ["NRC"])]),
    ("de", "Nach Einschätzung des Hafenamts dauert der Bau bis Mai.", [("dauert der Bau bis Mai", ["Hafenamt"])]),
    ("de", "„Sie ist hin“, sagte Reeder Hauke Petersen.", [("Sie ist hin", ["Hauke Petersen"])]),
    ("de", "Die Mutter der Kinder nannte ihn „unseren Engel“.", [("unseren Engel", ["Mutter der Kinder"])]),
]


@pytest.mark.parametrize(("language", "text", "expected"), ROWS)
def test_rows(language: str, text: str, expected: list[tuple[str, list[str]]]) -> None:
    quotes = annotate(text, language=language).quotes
    assert [(quote.parts[0].text, [source.name for source in quote.chain]) for quote in quotes] == expected


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "El corredor Iker Sala se va. «Me voy», dijo. El vizcaíno aseguró que seguirá cerca.", "Iker Sala"),
        ("it", "Un’insegnante racconta che gli alunni hanno paura. «Piangono», dice la donna.", "insegnante"),
        ("pt", "O diretor do hospital, Nuno Faria, saiu. O médico diz que não havia condições.", "Nuno Faria"),
        ("de", "Der Pächter, Luigi Esposito, hört auf. „Die Knie tun weh“, sagte der Gastronom.", "Luigi Esposito"),
        ("fr", "Sa présidente, Nadia Ferrat, dénonce « un mensonge d’État ».", "Nadia Ferrat"),
        ("de", "Laut Bundespolizei wurden zwölf Menschen verletzt.", "Bundespolizei"),
    ],
)
def test_descriptions_of_whom_the_text_is_about(language: str, text: str, speaker: str) -> None:
    last = annotate(text, language=language).quotes[-1]
    assert last.speaker is not None
    assert last.speaker.name == speaker
