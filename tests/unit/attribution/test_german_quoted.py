"""German: quoted words that no verb of saying brings in, fragments of phrases, and who is meant."""

from __future__ import annotations

import pytest

from newsparse.attribution.find import find_utterances
from newsparse.attribution.passage import Setting
from newsparse.attribution.utterance import Utterance

#: Text, content of its only quotation with " / " between its parts, and the words that name the speaker.
ROWS = [
    # a verb that no table has, behind the words
    ("„Die Älteren haben sich wohl entschieden“, schmunzelte Roe.", "Die Älteren haben sich wohl entschieden", "Roe"),
    ("„Das Dach hält wohl“, freut sich auch die Leiterin Ann Poe.", "Das Dach hält wohl", "die Leiterin Ann Poe"),
    ("„Das Dach hält wohl“, ist Roe überzeugt.", "Das Dach hält wohl", "Roe"),
    ("„Wo ist das Dach?“, wollen die Leute in Lodz seit Montag wissen.", "Wo ist das Dach?", "die Leute"),
    ("„Das Dach hält wohl“, kichert Roe. „Wir bleiben hier.“", "Das Dach hält wohl / Wir bleiben hier.", "Roe"),
    # a noun for words
    ("Die Leute trugen Bänder mit der Aufschrift „Dach ist Pflicht“ am Arm.", "Dach ist Pflicht", "Bänder"),
    ("Auf dem Transparent war die Parole „Nieder mit dem Dach“ zu lesen.", "Nieder mit dem Dach", "dem Transparent"),
    ("Mit den Worten „Jetzt geht es los“, richtete er seinen Blick nach Lodz.", "Jetzt geht es los", "er"),
    ("Roe blieb gelassen: Mit den Worten „Jetzt geht es los“, hob er den Hut.", "Jetzt geht es los", "er"),
    # what is written somewhere
    ("Zuvor kam ein Schreiben der Stadt, in dem es hieß: „Das Dach hält.“", "Das Dach hält.", "ein Schreiben der Stadt"),
    ("An jedem Gerät klebte ein Zettel, auf dem geschrieben stand: „Denke an das Dach.“", "Denke an das Dach.", "ein Zettel"),
    ("„Das Dach hält, liebe Leute“ steht auf dem Schild.", "Das Dach hält, liebe Leute", "dem Schild"),
    ("In dem Bericht steht, dass der Plan gescheitert ist.", "der Plan gescheitert ist", "dem Bericht"),
    # a colon
    ("Der 24-Jährige: „Ich bin traurig, nicht dabei zu sein.“", "Ich bin traurig, nicht dabei zu sein.", "Der 24-Jährige"),
    ("Seine Begründung: „Dann fällt das Dach.“", "Dann fällt das Dach.", "Seine"),
    ("Jegliche Verantwortung für das Dach weist Roe von sich: „Das war die Stadt.“", "Das war die Stadt.", "Roe"),
    ("Dass das Dach fällt, hält Jan Roe für unwahrscheinlich: „Da müsste viel geschehen.“", "Da müsste viel geschehen.", "Jan Roe"),
    # fragments: the phrase that they are part of, and no more than that
    ("Die Stadt sprach von der Festnahme „bewaffneter Gruppen“.", "der Festnahme „bewaffneter Gruppen“", "Die Stadt"),
    ("Roe verlangte eine Untersuchung der „schlimmen Lage am Dach“.", "eine Untersuchung der „schlimmen Lage am Dach“", "Roe"),
    ("Roe sprach von einem „Versagen der Leitung“ in der Stadt.", "„Versagen der Leitung“ in der Stadt", "Roe"),
    ("Das Amt empfiehlt allen Leuten einen „klaren inneren Kompass“.", "klaren inneren Kompass", "Das Amt"),
    ("Roe nannte den Umgang der Stadt mit dem Dach „eine Schande“.", "eine Schande", "Roe"),
    ("Der Plan wurde von 52 Leuten als „heikel“ in der Stadt bezeichnet.", "heikel", "52 Leuten"),
    ("In einem Bericht von roe.de werden die Kosten des Dachs als „extrem“ bezeichnet.", "extrem", "einem Bericht von roe.de"),
    # what a phrase holds
    ("Der 330 Seiten starke Bericht sagt, das Dach halte.", "das Dach halte", "Der 330 Seiten starke Bericht"),
    ("Laut roe.de blieben einige Leute auf dem Platz.", "blieben einige Leute auf dem Platz", "roe.de"),
    ("Die Chemikalie war warm, wie Jan Roe, Chef der Firma Poe, mitteilte.", "Die Chemikalie war warm", "Jan Roe"),
    ("Das Vorhaben nannten Umweltverbände „eine Schande“.", "eine Schande", "Umweltverbände"),
]  # fmt: skip


def _found(text: str) -> tuple[Utterance, ...]:
    return find_utterances(Setting(text=text, language="de")).utterances


@pytest.mark.parametrize(("text", "content", "mention"), ROWS)
def test_rows(text: str, content: str, mention: str) -> None:
    (utterance,) = _found(text)
    assert " / ".join(part.text for part in utterance.parts) == content
    assert utterance.mention is not None
    assert utterance.mention.text == mention


@pytest.mark.parametrize(
    "text",
    [
        "„Das Dach hält wohl“, ist das Motto der Messe.",
        "Der Park (Motto: „Alles unter einem Dach“) blieb leer.",
        "Nun steht fest, dass der Plan gescheitert ist.",
        "Das Haus wird gerne als „Altes Dach“ bezeichnet.",
        "„Gesuchte Dächer“ stellt Fotos alter Häuser ins Netz.",
        "Ein Tool steht mit „Dach jetzt“ frei zur Verfügung.",
        "Ich habe den Plan gelesen.",
    ],
)
def test_no_quotation(text: str) -> None:
    assert _found(text) == ()


def test_no_frame_stands_inside_the_marks() -> None:
    (utterance,) = _found("Roe sagt: „Genießen Sie das Leben, haben Sie Spaß, machen Sie Fehler, gehen Sie heim.“")
    assert [part.text for part in utterance.parts] == [
        "Genießen Sie das Leben, haben Sie Spaß, machen Sie Fehler, gehen Sie heim."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "„Wenn er bleibt, wäre das gut“, weiß Roe, warnt aber: „Man darf nichts vergessen.“",
        "„Wenn er bleibt, wäre das gut“, sagte Roe und fügte hinzu: „Man darf nichts vergessen.“",
        "Roe erläutert den Plan, der geprüft wird, so: „Wenn er bleibt, wäre das gut“, und fügt hinzu: „Man darf nichts vergessen.“",
    ],
)
def test_a_second_verb_brings_in_a_quotation_of_its_own(text: str) -> None:
    first, second = _found(text)
    assert [part.text for part in first.parts] == ["Wenn er bleibt, wäre das gut"]
    assert [part.text for part in second.parts] == ["Man darf nichts vergessen."]
    assert first.mention is not None
    assert second.mention is not None
    assert first.mention.text == second.mention.text == "Roe"


@pytest.mark.parametrize(
    ("text", "carried"),
    [
        ("Jan Roe stellt dem Amt ein gutes Zeugnis aus. „Die Gespräche waren offen und freundlich.“", "Jan Roe"),
        ("„Wir gehen“, sagte Roe.\n„Es war schön und es war lang.“", "Roe"),
        ("Roe sagte, der Plan sei gut. Briefe kamen an. „Wir haben lange darauf gewartet.“", "Roe"),
    ],
)
def test_quoted_words_alone_name_their_speaker_before_them(text: str, carried: str) -> None:
    alone = _found(text)[-1]
    assert alone.mention is None
    assert alone.carried is not None
    assert alone.carried.text == carried


@pytest.mark.parametrize(
    ("text", "carried"),
    [
        ("Von Beobachtern wird der Plan als Irrtum gewertet. So könne das Dach bald fallen.", "Beobachtern"),
        ("Jan Roe äußerte sich zu dem Plan. Das Dach werde nicht gebaut.", "Jan Roe"),
        ("Im Bericht der Stadt steht, dass Dächer, die vom Amt geprüft wurden, halten. Es sei kaum eines gefallen.", "Bericht der Stadt"),
    ],
)  # fmt: skip
def test_a_mood_reports_whom_the_sentence_before_names(text: str, carried: str) -> None:
    free = _found(text)[-1]
    assert free.cue is None
    assert free.carried is not None
    assert free.carried.text == carried
