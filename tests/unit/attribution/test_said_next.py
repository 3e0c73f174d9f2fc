"""What somebody says next or leaves unsaid, who was told before the speaker is named, and whom a description means again."""

from __future__ import annotations

import pytest

from newsparse import annotate


def found(text: str, language: str) -> list[tuple[str, str]]:
    """Words and chain of each quotation."""
    quotes = annotate(text, language=language, published="2024-05-15").quotes
    return [(" / ".join(p.text for p in quote.parts), " > ".join(one.name for one in quote.chain)) for quote in quotes]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "«Todo está listo», dijo Marta Rey, antes de añadir que no había recibido la carta.", ("no había recibido la carta", "Marta Rey")),
        ("it", "«Siamo pronti», ha detto Marta Neri, prima di aggiungere che non aveva la lettera.", ("non aveva la lettera", "Marta Neri")),
        ("pt", "“Estamos prontos”, disse Marta Reis, antes de acrescentar que não tem a carta.", ("não tem a carta", "Marta Reis")),
        ("fr", "La directrice, Anne Lio, a refusé de partir, avant de reconnaître qu'elle avait la clé.", ("elle avait la clé", "Anne Lio")),
        # What is left unsaid ends what was said.
        ("es", "La ministra dijo que habrá cambios, pero evitó dar fechas.", ("habrá cambios", "ministra")),
        ("pt", "O ministro disse que haverá mudanças, mas não quis dizer quando.", ("haverá mudanças", "ministro")),
        ("fr", "La ministre a assuré que la loi passerait, sans dire quand.", ("la loi passerait", "ministre")),
        # The outlet stands before the name of the speaker.
        ("it", "«L'acqua è arrivata», ha detto all'Ansa Bruno Zanin, barista.", ("L'acqua è arrivata", "Ansa > Bruno Zanin")),
        ("es", "«Llegó el agua», contó a Europa Press Juan Pardo, dueño del bar.", ("Llegó el agua", "Europa Press > Juan Pardo")),
        ("fr", "« L'eau est là », a raconté au Parisien Paul Vasse, patron du bar.", ("L'eau est là", "Parisien > Paul Vasse")),
        ("pt", "“A água chegou”, contou ao Público João Pardo.", ("A água chegou", "Público > João Pardo")),
        # Pronouns and auxiliaries are no part of a name.
        ("fr", "« Mon mari l'avait dit au gardien : ça sent le gaz », raconte Anne Roux.", ("ça sent le gaz", "Anne Roux > mari")),
        ("es", "«Mi marido se lo dijo al casero: aquí huele a gas», explica Ana Ruiz.", ("aquí huele a gas", "Ana Ruiz > marido")),
        ("fr", "Le médecin de l'équipe a, lui, estimé qu'un repos serait utile.", ("un repos serait utile", "médecin de l'équipe")),
        # Papers that no table has, where somebody came by them.
        ("pt", "O prefeito recebeu dois carros, segundo notas fiscais a que O Globo teve acesso.", ("O prefeito recebeu dois carros", "O Globo > notas fiscais")),
        ("it", "L'azienda sapeva del guasto, secondo fatture di cui La Stampa è in possesso.", ("L'azienda sapeva del guasto", "La Stampa > fatture")),
        ("fr", "L'usine savait, selon des courriels auxquels Le Monde a eu accès.", ("L'usine savait", "Le Monde > courriels")),
        # The subject behind a place, with its name behind a comma.
        ("it", "Dal palco la segretaria del partito, Rosa Lupi, ha promesso che il voto si terrà.", ("il voto si terrà", "Rosa Lupi")),
        ("pt", "A ministra disse na terça (14), em Lisboa, que o hospital abre.", ("o hospital abre", "ministra")),
        ("de", "In dem Vermerk heißt es, der Kran sei „nicht sicher“, schreibt der „Kurier“.", ("der Kran sei „nicht sicher“", "Kurier > Vermerk")),
        ("de", "„Es fehlt Personal“, sagte der Chef der Werft, Kurt Lamm, dem „Kurier“.", ("Es fehlt Personal", "Kurier > Kurt Lamm")),
    ],
)  # fmt: skip
def test_frames(language: str, text: str, expected: tuple[str, str]) -> None:
    assert expected in found(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El contratista, Fermín Ochoa, lo niega."),
        ("de", "Mit Blick auf den Hafen heiße das: Wir bauen."),
        ("fr", "Il est parti avant de dire adieu."),
        ("es", "Se fue sin decir que sí."),
    ],
)
def test_what_reports_nothing(language: str, text: str) -> None:
    assert found(text, language) == []


def test_no_station_is_a_daily() -> None:
    text = "La maire parlait sur France Bleu. D'après le quotidien, le dossier est clos."
    assert "France Bleu" not in {chain for _, chain in found(text, "fr")}


def test_the_day_of_what_is_reported_amid_reported_words() -> None:
    text = 'La fuente dijo que un testigo declaró el lunes que abría la puerta "cada noche".'
    inner = annotate(text, language="es", published="2024-05-15").quotes[1]
    assert inner.when is not None
    assert inner.when.isoformat() == "2024-05-13"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Serra contó que el presidente prometió que pagaría. El presidente Davi Brito negó que haya deudas."),
        ("it", "Serra ha raccontato che il presidente ha promesso che pagherà. Il presidente Davi Brito ha negato che ci siano debiti."),
    ],
)  # fmt: skip
def test_an_office_that_is_named_below(language: str, text: str) -> None:
    assert "Serra > Davi Brito" in {chain for _, chain in found(text, language)}
