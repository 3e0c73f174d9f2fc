"""Quotations of German, French, Spanish, Portuguese, Italian and Dutch text."""

from __future__ import annotations

import pytest

from newsparse.attribution.find import find_utterances
from newsparse.attribution.passage import Setting

ROWS = [
    ("de", "„Wir gehen“, sagte Roe.", "Wir gehen", "Roe"),
    ("de", "„Wir gehen“, sagte Roe am Montag. „Oder nicht.“", "Wir gehen / Oder nicht.", "Roe"),
    ("de", "Am Montag sagte Roe, der Plan sei gescheitert.", "der Plan sei gescheitert", "Roe"),
    ("de", "So hatte der Minister im Mai zugesichert: „Das Dach hält.“", "Das Dach hält.", "der Minister"),
    ("de", "Ministerin Roe: „Das Dach hält immer noch.“", "Das Dach hält immer noch.", "Ministerin Roe"),
    ("de", "Der Sprecher Jan Roe bezeichnete den Plan als „Schande“.", "Schande", "Der Sprecher Jan Roe"),
    ("fr", "« C’est faux, a répondu le maire. Je pars. »", "C’est faux / Je pars.", "le maire"),
    ("de", "Er sagte, dass der Plan gescheitert sei.", "der Plan gescheitert sei", "Er"),
    ("de", "Es gebe genug Betten, teilte ein Sprecher mit.", "Es gebe genug Betten", "ein Sprecher"),
    ("de", "Nach Angaben der Polizei wurden drei Menschen verletzt.", "wurden drei Menschen verletzt", "der Polizei"),
    ("de", "Der Zeitung zufolge ist der Plan gescheitert.", "ist der Plan gescheitert", "Der Zeitung"),
    ("de", "Roe nannte den Plan „eine Schande“.", "eine Schande", "Roe"),
    ("fr", "« Nous partons », a déclaré le maire.", "Nous partons", "le maire"),
    ("fr", "Le maire a précisé qu’il partait.", "il partait", "Le maire"),
    ("fr", "Selon le maire, la grange a brûlé.", "la grange a brûlé", "le maire"),
    ("es", "«Nos vamos», dijo la alcaldesa.", "Nos vamos", "la alcaldesa"),
    ("es", "La alcaldesa afirmó que el granero ardió.", "el granero ardió", "La alcaldesa"),
    ("es", "Según la policía, el granero ardió.", "el granero ardió", "la policía"),
    ("pt", "«Vamos embora», disse o autarca.", "Vamos embora", "o autarca"),
    ("pt", "O autarca garantiu que o celeiro ardeu.", "o celeiro ardeu", "O autarca"),
    ("pt", "De acordo com a polícia, o celeiro ardeu.", "o celeiro ardeu", "a polícia"),
    ("it", "«Andiamo via», ha detto il sindaco.", "Andiamo via", "il sindaco"),
    ("it", "Il sindaco ha spiegato che il fienile è bruciato.", "il fienile è bruciato", "Il sindaco"),
    ("nl", "„We gaan weg”, zei Roe.", "We gaan weg", "Roe"),
    ("nl", "Volgens de politie is de schuur afgebrand.", "is de schuur afgebrand", "de politie"),
]


@pytest.mark.parametrize(("language", "text", "content", "mention"), ROWS)
def test_languages(language: str, text: str, content: str, mention: str) -> None:
    (utterance,) = find_utterances(Setting(text=text, language=language)).utterances
    assert " / ".join(part.text for part in utterance.parts) == content
    assert utterance.mention is not None
    assert utterance.mention.text == mention
