"""German: whose verb it is, where the subject stands, and what the clause reports."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import annotate
from tests.german import check, found

#: Text, content with " / " between its parts, and the words that name the speaker ("" for none).
ROWS = [
    # the subject before the verb, with all that hangs on it
    ("Der Sprecher des Ministeriums, Jan Roe, sagte, der Plan sei gescheitert.", "der Plan sei gescheitert", "Der Sprecher des Ministeriums"),
    ("Jan Roe, der Sprecher der Stadt, erklärte, dass der Plan gescheitert sei.", "der Plan gescheitert sei", "Jan Roe"),
    ("Jan Roe (SPD) sagte: „Wir gehen jetzt.“", "Wir gehen jetzt.", "Jan Roe"),
    ("Ein 43-jähriger Mann sagte: „Wir gehen jetzt.“", "Wir gehen jetzt.", "Ein 43-jähriger Mann"),
    ("Die von der Stadt beauftragte Gutachterin meinte, das Dach halte.", "das Dach halte", "Die von der Stadt beauftragte Gutachterin"),
    ("Die Organisation „Dächer ohne Löcher“ teilte mit, das Dach halte.", "das Dach halte", "Die Organisation „Dächer ohne Löcher“"),
    # the subject behind the verb
    ("Am Montag kündigte die Ministerin an, den Plan zu ändern.", "den Plan zu ändern", "die Ministerin"),
    ("„Wir gehen“, sagte der Leiter der Feuerwehr in Lodz.", "Wir gehen", "der Leiter der Feuerwehr"),
    ("„Wir gehen“, hatte der Leiter am Montag erklärt.", "Wir gehen", "der Leiter"),
    ("„Wir gehen“, so ein Sprecher der Bahn.", "Wir gehen", "ein Sprecher der Bahn"),
    ("„Wir gehen“, so beschrieb Roe die Lage.", "Wir gehen", "Roe"),
    ("Der Plan sei gescheitert, teilte das Amt mit.", "Der Plan sei gescheitert", "das Amt"),
    ("Der Plan, sagte Roe, sei gescheitert.", "Der Plan / sei gescheitert", "Roe"),
    ("Die Vorwürfe bezeichnete Roe als „Unfug“.", "Unfug", "Roe"),
    ("Im Bericht, den die Stadt bestellt hat, erklärt sie: „Das Dach hält.“", "Das Dach hält.", "sie"),
    ("„Wir gehen“, sagte Roe der Zeitung Abendblatt.", "Wir gehen", "Roe"),
    # verbs whose particle stands apart, and verbs at the end
    ("Die Stadt gab am Montag bekannt, dass der Plan gescheitert sei.", "der Plan gescheitert sei", "Die Stadt"),
    ("Die Stadt wies darauf hin, dass der Plan teuer ist.", "der Plan teuer ist", "Die Stadt"),
    ("Roe warf der Stadt vor, den Plan zu verschleppen.", "den Plan zu verschleppen", "Roe"),
    ("Roe machte deutlich, dass der Plan teuer ist.", "der Plan teuer ist", "Roe"),
    ("Wie die Polizei mitteilte, wurden drei Menschen verletzt.", "wurden drei Menschen verletzt", "die Polizei"),
    ("Wie der Sprecher, Jan Roe, mitteilte, wurden drei Menschen verletzt.", "wurden drei Menschen verletzt", "der Sprecher"),
    ("Drei Menschen wurden verletzt, wie die Polizei am Montag mitteilte.", "Drei Menschen wurden verletzt", "die Polizei"),
    ("Der Minister, der den Plan als „Schande“ bezeichnete, trat zurück.", "Schande", "der"),
    ("Der Plan wurde von Jan Roe als „Schande“ bezeichnet.", "Schande", "Jan Roe"),
    # sources of prepositions
    ("Laut einem Bericht der Zeitung ist der Plan gescheitert.", "ist der Plan gescheitert", "einem Bericht der Zeitung"),
    ("Nach den Worten der Sprecherin der Stadt, Ann Poe, fehlt das Geld.", "fehlt das Geld", "der Sprecherin der Stadt"),
    ("Nach Polizeiangaben wurden drei Menschen verletzt.", "wurden drei Menschen verletzt", "Polizeiangaben"),
    ("Der Plan ist einem Bericht der Stadt zufolge gescheitert.", "Der Plan ist / gescheitert", "einem Bericht der Stadt"),
    ("In dem Schreiben der Stadt heißt es: „Das Dach hält.“", "Das Dach hält.", "dem Schreiben der Stadt"),
    ("Der Plan ist gescheitert. Das teilte die Stadt am Montag mit.", "Der Plan ist gescheitert", "die Stadt"),
    # quoted fragments in the author's clause
    ("Roe sprach von einem „großen Fehler“.", "großen Fehler", "Roe"),
    ("Roe sagte, der Plan sei „ein großer Fehler“ gewesen.", "der Plan sei „ein großer Fehler“ gewesen", "Roe"),
    ("Die Menge rief Parolen wie „Nieder mit dem Dach!“.", "Nieder mit dem Dach!", "Die Menge"),
    ("Der Sender zitierte Roe mit den Worten: „Das Dach hält.“", "Das Dach hält.", "Roe"),
    ("Als „Unfug“ bezeichnete Roe den Plan.", "Unfug", "Roe"),
    ("Roe bezeichnete den Plan als „teuer“ und „unnütz“.", "teuer / unnütz", "Roe"),
    ("Der Plan ist gescheitert, das teilte die Stadt mit.", "Der Plan ist gescheitert", "die Stadt"),
    ("Nach einer von der Stadt veröffentlichten Erklärung fehlt das Geld.", "fehlt das Geld", "einer von der Stadt veröffentlichten Erklärung"),
    ("Ihrer Ansicht nach fehlt das Geld.", "fehlt das Geld", "Ihrer Ansicht"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content", "mention"), ROWS)
def test_rows(text: str, content: str, mention: str) -> None:
    check(text, content, mention)


@pytest.mark.parametrize(
    "text",
    [
        "Roe sagte nicht, wann der Plan fertig ist.",
        "Roe fragte, ob der Plan fertig ist.",
        "Das ZDF gab den Film „Kleine Fische“ in Auftrag.",
        "Die Tageszeitung „Abendblatt“ berichtete über das Dach.",
        "Nach dem Spiel gingen alle nach Hause.",
        "Der Verein legte die Bilanzen seines Trägers „Sportwelt“ nicht vor.",
        "Er könnte sich vorstellen, nach Lodz zu ziehen.",
    ],
)
def test_no_quotation(text: str) -> None:
    assert found(text) == ()


def test_sentences_in_reported_speech_go_on() -> None:
    framed, free = found(
        "Roe sagte, der Plan sei gescheitert. Die Stadt habe kein Geld. Das Dach werde nicht gebaut. Es regnet."
    )
    assert framed.mention is not None
    assert free.mention is None
    assert free.carried == framed.mention
    assert [part.text for part in free.parts] == ["Die Stadt habe kein Geld. Das Dach werde nicht gebaut"]


def test_the_mood_of_a_subordinate_clause_reports_nothing() -> None:
    quotes = found("Roe sagte, der Plan sei gescheitert. Die Stadt tat, als sei nichts geschehen.")
    assert len(quotes) == 1


def test_a_quotation_names_its_speaker_in_the_frame_before() -> None:
    first, second = annotate("Roe sagte, der Plan sei gescheitert. Die Stadt habe kein Geld.", language="de").quotes
    assert first.mention == second.mention
    assert second.speaker is first.speaker


def test_a_day_with_its_point_ends_no_sentence() -> None:
    (utterance,) = found("Roe nannte den Plan am Montag, den 3. Juni, in Lodz „eine Schande“.")
    assert utterance.parts[0].text == "eine Schande"


def test_an_outlet_hands_on_whom_it_cites() -> None:
    (utterance,) = found("Der Sender zitierte Roe mit den Worten: „Das Dach hält.“")
    assert [via.mention.text for via in utterance.via] == ["Der Sender"]


_WORDS = [
    "Roe", "sagte", ",", "dass", "der", "Plan", "„", "“", ":", ".", "sei", "nach", "Angaben", "zufolge", "laut", "wie", "und", "als", "die", "Stadt",
    "teilte", "mit", "–", "(", ")", "heißt", "es", "wurde", "gesagt", "bezeichnet", "so", "nicht", "zu", "gehen", "Das", "\n",
]  # fmt: skip


@given(st.lists(st.sampled_from(_WORDS), max_size=24))
def test_spans_equal_their_slices(words: list[str]) -> None:
    text = " ".join(words)
    for utterance in found(text):
        for span in (*utterance.parts, utterance.cue, utterance.mention, utterance.carried):
            assert span is None or (span.text and text[span.start : span.end] == span.text)


@pytest.mark.parametrize("sentence", ["Roe sagte, dass ", "Der Plan sei gut. Es regnet. ", "„Nein“, sagte Roe. "])
def test_long_texts_are_read(sentence: str) -> None:
    assert found(sentence * 3000)
