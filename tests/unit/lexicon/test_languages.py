from __future__ import annotations

import pytest

from newsparse.lexicon.languages import guess_language

TEXTS = {
    "en": "The harbour was closed for the winter and it is not clear when the boats will be back on the water this year.",
    "de": "Der Hafen ist für den Winter geschlossen, und es ist nicht klar, wann die Boote wieder auf dem Wasser sind.",
    "fr": "Le port est fermé pour l'hiver et on ne sait pas quand les bateaux seront de retour sur l'eau dans la ville.",
    "es": "El puerto está cerrado durante el invierno y no se sabe cuándo los barcos volverán al agua en la ciudad.",
    "pt": "O porto está fechado durante o inverno e não se sabe quando os barcos voltarão à água na cidade para o verão.",
    "it": "Il porto è chiuso per l'inverno e non si sa quando le barche torneranno nella città con gli altri della zona.",
    "nl": "De haven is gesloten voor de winter en het is niet duidelijk wanneer de boten weer op het water zijn.",
    "ru": "Порт закрыт на зиму, и неясно, когда лодки снова выйдут на воду, сообщили мы вчера.",
    "uk": "Порт закрито на зиму, і невідомо, коли човни знову вийдуть на воду, повідомили її вчора.",
    "ja": "港は冬の間閉鎖されており、船がいつ戻るのかは分かっていないという。",
    "zh": "港口在冬季关闭，目前尚不清楚船只何时才能重新下水，当地政府昨天表示。",
    "ko": "항구는 겨울 동안 폐쇄되었으며 배가 언제 돌아올지는 알려지지 않았다.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_sentence_is_enough(language: str) -> None:
    assert guess_language(TEXTS[language]) == language


@pytest.mark.parametrize("text", ["", "Oslo 2015", "xyzzy plugh", "12 34 56"])
def test_unsure_is_none(text: str) -> None:
    assert guess_language(text) is None
