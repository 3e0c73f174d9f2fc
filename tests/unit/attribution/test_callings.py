from __future__ import annotations

import pytest

from newsparse.attribution.callings import gender_of, gender_of_article, german_calling, is_calling
from newsparse.attribution.naming import read_naming
from newsparse.model.kinds import SourceKind


@pytest.mark.parametrize("word", ["Hafenmeisterin", "Stadtkämmerin", "Schulleiter", "Forstminister", "Polizistin"])
def test_german_nouns_that_say_what_somebody_is(word: str) -> None:
    assert german_calling(word)


@pytest.mark.parametrize("word", ["Valentin", "Severin", "Konstantin", "Peter", "hafenmeisterin", "Roe"])
def test_names_and_other_words_do_not(word: str) -> None:
    assert not german_calling(word)


def test_callings_of_the_tables() -> None:
    assert all(map(is_calling, ("alcaldesa", "guide", "tenore", "dijkgraaf", "Mayor")))
    assert not is_calling("reloj")


def test_gender_by_nouns_and_by_articles() -> None:
    assert (gender_of(["Hafenmeisterin"]), gender_of(["párroco"]), gender_of(["general"])) == ("f", "m", "")
    assert gender_of_article("la", ["guide"]) == "f"
    assert gender_of_article("la", ["víctima"]) == "", "a word of one sex for either"
    assert gender_of_article("a", ["bailarina"]) == "f"
    assert gender_of_article("a", ["baker"]) == ""


@pytest.mark.parametrize(
    ("text", "name", "titles", "gender"),
    [
        ("la guide Aline Perrot", "Aline Perrot", ("guide",), "f"),
        ("el atleta Iker Salvatierra", "Iker Salvatierra", ("atleta",), "m"),
        ("a bailarina Teresa Quintela", "Teresa Quintela", ("bailarina",), "f"),
        ("il tenore Ottavio Bassi", "Ottavio Bassi", ("tenore",), "m"),
        ("dijkgraaf Hanneke Visser", "Hanneke Visser", ("dijkgraaf",), "f"),
        ("Zoodirektor Henning Lauck", "Henning Lauck", ("Zoodirektor",), "m"),
        ("die Lotsin Meike Sauter", "Meike Sauter", ("Lotsin",), "f"),
        ("Me Sonia Belkacem", "Sonia Belkacem", (), "f"),
    ],
)
def test_what_stands_before_a_name(text: str, name: str, titles: tuple[str, ...], gender: str) -> None:
    naming = read_naming(text)
    assert (" ".join(naming.name), naming.titles, naming.kind) == (name, titles, SourceKind.PERSON)
    assert naming.gender == gender


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("o jornal O Globo", "O Globo", SourceKind.OUTLET),
        ("la agencia estatal Andina", "Andina", SourceKind.OUTLET),
        ("die Nachrichtenagentur AFP", "AFP", SourceKind.OUTLET),
        ("der dpa", "dpa", SourceKind.OUTLET),
        ("der Süddeutschen Zeitung", "Süddeutsche Zeitung", SourceKind.OUTLET),
        ("der „Spiegel“", "Spiegel", SourceKind.OUTLET),
        ("la Guardia Civil", "Guardia Civil", SourceKind.ORGANIZATION),
        ("Fuentes de la investigación", "Fuentes de la investigación", SourceKind.UNNAMED),
        ("des courriels internes", "courriels internes", SourceKind.DOCUMENT),
        ("la orquesta", "orquesta", SourceKind.ORGANIZATION),
        ("un’infermiera", "infermiera", SourceKind.UNNAMED),
        ("a orquestra", "orquestra", SourceKind.ORGANIZATION),
    ],
)
def test_outlets_bodies_and_descriptions(text: str, words: str, kind: SourceKind) -> None:
    naming = read_naming(text)
    assert (naming.text, naming.kind) == (words, kind)


def test_the_head_of_a_romance_description_is_its_first_noun() -> None:
    assert read_naming("le directeur scientifique du groupe").head == "directeur"
    assert read_naming("the police spokesman").head == "spokesman"


def test_apostrophes_stay_as_they_stand() -> None:
    assert read_naming("un projet d’arrêté").text == "projet d’arrêté"
