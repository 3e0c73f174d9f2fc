from __future__ import annotations

import time

import pytest

from newsparse import annotate
from newsparse.lexicon.anonymity_words import UNNAMED


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("de", "Ein Pfleger, der nicht genannt werden will, sagte, es fehle an Betten.", "nicht genannt werden will"),
        ("de", "Ein Pfleger, der aus Angst um seine Stelle anonym bleiben möchte, sagte, es fehle an Betten.", "aus Angst um seine Stelle"),
        ("fr", "Un agent, qui a requis l’anonymat par crainte de sanctions, affirme que le pont cède.", "par crainte de sanctions"),
        ("fr", "Un agent, souhaitant rester anonyme, affirme que le pont cède.", "souhaitant rester anonyme"),
        ("es", "Un agente, que pidió no ser identificado porque no está autorizado, dijo que el puente cede.", "no está autorizado"),
        ("pt", "Um agente, que pediu para não ser identificado, disse que a ponte cede.", "pediu para não ser identificado"),
        ("it", "Un agente, che ha chiesto di restare anonimo per paura di ritorsioni, racconta che il ponte cede.", "per paura di ritorsioni"),
        ("nl", "Een agent, die uit angst voor ontslag anoniem wil blijven, zegt dat de brug zakt.", "uit angst voor ontslag"),
    ],
)  # fmt: skip
def test_why_somebody_would_not_be_named(language: str, text: str, reason: str) -> None:
    (source,) = annotate(text, language=language).sources
    assert source.anonymity is not None
    assert source.anonymity.reason is not None
    assert source.anonymity.reason.text == reason


def test_hostile_text_takes_linear_time() -> None:
    start = time.process_time()
    assert UNNAMED.search("aus Angst vor " * 20_000) is None
    assert UNNAMED.search("sous " * 50_000 + "par crainte " * 20_000) is None
    assert time.process_time() - start < 3
