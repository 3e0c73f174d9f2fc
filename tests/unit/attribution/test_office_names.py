from __future__ import annotations

import pytest

from newsparse.attribution.naming import read_naming
from newsparse.model.kinds import SourceKind


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("il presidente della Regione Luca Ferri", "Luca Ferri", "presidente della Regione"),
        ("il ministro dell’Agricoltura Piero Landi", "Piero Landi", "ministro dell’Agricoltura"),
        ("le président du Sénat Jean Roux", "Jean Roux", "président du Sénat"),
        ("el alcalde de Nueva York Luis Soto", "Luis Soto", "alcalde de Nueva York"),
        ("the mayor of New York Eric Roe", "Eric Roe", "mayor of New York"),
    ],
)
def test_a_name_behind_an_office_and_what_it_is_of(text: str, name: str, role: str) -> None:
    naming = read_naming(text)
    assert (" ".join(naming.name), " ".join(naming.titles), naming.kind) == (name, role, SourceKind.PERSON)


@pytest.mark.parametrize(
    "text", ["the mother of Ann Roe", "the wife of Senator Ann Roe", "la ministra de Asuntos Exteriores", "the mayor of Hull"]
)  # fmt: skip
def test_whom_or_what_an_office_is_of_is_not_its_holder(text: str) -> None:
    assert read_naming(text).name == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ein Regierungsvertreter", SourceKind.UNNAMED),
        ("Ermittlerkreise", SourceKind.UNNAMED),
        ("Zwei Angestellte", SourceKind.UNNAMED),
        ("Die Lotsin", SourceKind.ORGANIZATION),
    ],
)
def test_german_nouns_are_no_names(text: str, kind: SourceKind) -> None:
    naming = read_naming(text)
    assert naming.name == ()
    assert naming.kind in (kind, SourceKind.UNNAMED, SourceKind.PERSON)
