"""Direct speech that its marks alone show: dialogue behind dashes, and languages without tables."""

from __future__ import annotations

import pytest

from newsparse.attribution.find import find_utterances
from newsparse.attribution.passage import Setting
from newsparse.attribution.utterance import Utterance

#: Language, text, content and the words that name the speaker.
DASHES = [
    ("es", "—¿Vienes? —preguntó Roe.", "¿Vienes?", "Roe"),
    ("es", "—Nos vamos —dijo Roe—. Es tarde.", "Nos vamos / Es tarde", "Roe"),
    ("pt", "— Vamos embora — disse o autarca. — É tarde.", "Vamos embora / É tarde", "o autarca"),
    ("fr", "— Nous partons, dit Roe.", "Nous partons", "Roe"),
    ("pl", "— Idziemy — powiedział Roe.", "Idziemy", "Roe"),
]
UNKNOWN = [
    ("sv", "”Vi går nu”, säger Roe.", "Vi går nu", "Roe"),
    ("da", "»Vi går nu,« siger Ann Roe.", "Vi går nu", "Ann Roe"),
    ("pl", "„Idziemy teraz”, powiedział Roe.", "Idziemy teraz", "Roe"),
    ("uk", "«Ми йдемо», сказав Рой.", "Ми йдемо", "Рой"),
    ("sv", "Ann Roe: ”Vi går nu hem.”", "Vi går nu hem.", "Ann Roe"),
]
NONE = [
    ("es", "— El primer punto del plan\n— El segundo punto del plan"),
    ("sv", "Han läste ”Ladan” i går."),
    ("es", "El llamado «efecto granero» es viejo."),
    ("fr", "Le mot « grange » est ancien."),
    ("de", "Das Wort „Scheune“ ist alt."),
    ("en", "William “Bill” Roe opened “The Barn” on Monday."),
    ("en", "The so-called “experts” left the room."),
    ("en", "She read “A Long Way to the Barn on the Hill” to the children."),
]


def _found(language: str, text: str) -> tuple[Utterance, ...]:
    return find_utterances(Setting(text=text, language=language)).utterances


@pytest.mark.parametrize(("language", "text", "content", "mention"), DASHES + UNKNOWN)
def test_rows(language: str, text: str, content: str, mention: str) -> None:
    (utterance,) = _found(language, text)
    assert utterance.kind == "direct"
    assert " / ".join(part.text for part in utterance.parts) == content
    assert utterance.mention is not None
    assert utterance.mention.text == mention


@pytest.mark.parametrize(("language", "text"), NONE)
def test_no_quotation(language: str, text: str) -> None:
    assert _found(language, text) == ()


def test_japanese_words_before_the_particle_are_quoted() -> None:
    (utterance,) = _found("ja", "「もう行きます」とロー氏は述べた。")
    assert (utterance.parts[0].text, utterance.kind) == ("もう行きます", "direct")


@pytest.mark.parametrize(
    "text", ["“We left early, Roe said.", "‘We left early,’ Roe said.", "``We left early,'' Roe said."]
)
def test_the_speaker_stands_outside_whatever_the_marks(text: str) -> None:
    (utterance,) = _found("en", text)
    assert (utterance.parts[0].text, utterance.kind) == ("We left early", "direct")
    assert utterance.mention is not None
    assert utterance.mention.text == "Roe"
