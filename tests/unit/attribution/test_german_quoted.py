"""German: quoted words that no verb of saying brings in, fragments of phrases, and who is meant."""

from __future__ import annotations

import pytest

from tests.german import check, found

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
    ("In dem Brief der Stadt ist von „groben Fehlern“ die Rede.", "groben Fehlern", "dem Brief der Stadt"),
    ("Für den Minister ist die Lage in Lodz „alarmierend“.", "alarmierend", "den Minister"),
    ("Die Demonstranten riefen „Weg mit dem Dach“ und „Wir bleiben“.", "Weg mit dem Dach / Wir bleiben", "Die Demonstranten"),
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
    ("Roe, der den Plan einen „Fehler“ nannte, trat zurück.", "Fehler", "der"),
    ("Von einem „schwarzen Tag für die Stadt“ sprach Roe.", "schwarzen Tag für die Stadt", "Roe"),
    ("Roe wurde von der Zeitung mit den Worten „Das Dach hält“ zitiert.", "Das Dach hält", "Roe"),
    ("Die Menge skandierte „Weg damit“.", "Weg damit", "Die Menge"),
    ("Dazu der Sprecher der Stadt, Jan Roe: „Das ist ein guter Tag.“", "Das ist ein guter Tag.", "der Sprecher der Stadt"),
    ("Roe sieht darin einen „Angriff auf die Freiheit“.", "Angriff auf die Freiheit", "Roe"),
    ("Die Kanzlerin dankte den Helfern für ihren „großen Einsatz“.", "großen Einsatz", "Die Kanzlerin"),
    ("Roe zeigte sich erfreut darüber, dass das Dach hält.", "das Dach hält", "Roe"),
    # a source set off, with what says when
    ("Der Plan, so Roe weiter, sei „ein großer Fehler“ gewesen.", "Der Plan / sei „ein großer Fehler“ gewesen", "Roe"),
    ("Der Plan, so Roe am Montag in Lodz, sei gescheitert.", "Der Plan / sei gescheitert", "Roe"),
    ("Roe bestritt nach Angaben der Stadt den Einsatz von Leitern am Dach.", "Roe bestritt / den Einsatz von Leitern am Dach", "der Stadt"),
    ("Wie Steve Roe, Sprecher der Büros in Lodz, in Bangkok mitteilte, hat die Stadt sechs Leitern.", "hat die Stadt sechs Leitern", "Steve Roe"),
    ("Das Manöver wird schwierig, wie Alan Roe, Direktor des Rats der Stadt betont.", "Das Manöver wird schwierig", "Alan Roe"),
    ("Jan Roe, Sprecher der Stadt Lodz sagte am Montag: „Das Dach hält.“", "Das Dach hält.", "Jan Roe"),
    ("Zu dem Plan sagt von Roe: „Das Dach hält.“", "Das Dach hält.", "von Roe"),
    # who goes on behind an "und", and what a clause without "dass" begins with
    ("Die Firma lobt das Dach, während die Stadt den Plan prüft und fordert, dass er bald kommt.", "er bald kommt", "die Stadt"),
    ("Roe sagte, die Leute hielten sich an den Plan.", "die Leute hielten sich an den Plan", "Roe"),
    ("Das Amt hat entschieden, den Plan zu ändern.", "den Plan zu ändern", "Das Amt"),
    # a noun for a statement
    ("Die Stadt begegnet der Kritik mit dem Argument, das Dach sei zu teuer.", "das Dach sei zu teuer", "Die Stadt"),
    ("Trotz der Ankündigung des Trainers, die Arbeit zu beenden, kamen viele.", "die Arbeit zu beenden", "des Trainers"),
    ("Roe ist der Meinung, dass das Dach zu teuer ist.", "das Dach zu teuer ist", "Roe"),
    # what a phrase holds
    ("Der 330 Seiten starke Bericht sagt, das Dach halte.", "das Dach halte", "Der 330 Seiten starke Bericht"),
    ("Laut roe.de blieben einige Leute auf dem Platz.", "blieben einige Leute auf dem Platz", "roe.de"),
    ("Die Chemikalie war warm, wie Jan Roe, Chef der Firma Poe, mitteilte.", "Die Chemikalie war warm", "Jan Roe"),
    ("Das Vorhaben nannten Umweltverbände „eine Schande“.", "eine Schande", "Umweltverbände"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content", "mention"), ROWS)
def test_rows(text: str, content: str, mention: str) -> None:
    check(text, content, mention)


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
        "Das Dach ist alt.\nDas höre man nicht gern, denke ich, und gehe heim.",
        "Unter dem Motto „Ein Dach für alle“, wird in Lodz gefeiert.",
        "Für das „Rote Haus“ ist kein Geld da.",
        "Die Firma war in Not geraten, so dass der Bau ausgesetzt werden musste.",
        "Es ist vorgesehen, dass das Dach gedeckt wird.",
        "Der Verein nennt sich „Dach der Welt“.",
        "Die Forscher schlagen ein Gesetz vor, das den Bau von „solaren Dächern“ fördert.",
        "Die Firma stellte mit dem „Dach Jetzt“ ein Gerät vor.",
        "Das ist kein Argument, dass das Dach hält.",
    ],
)
def test_no_quotation(text: str) -> None:
    assert found(text) == ()


def test_no_frame_stands_inside_the_marks() -> None:
    (utterance,) = found("Roe sagt: „Genießen Sie das Leben, haben Sie Spaß, machen Sie Fehler, gehen Sie heim.“")
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
    first, second = found(text)
    assert [part.text for part in first.parts] == ["Wenn er bleibt, wäre das gut"]
    assert [part.text for part in second.parts] == ["Man darf nichts vergessen."]
    assert first.mention is not None
    assert second.mention is not None
    assert first.mention.text == second.mention.text == "Roe"


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("Roe verwies darauf, dass die Lage ernst sei: „Das Dach hält.“", ["die Lage ernst sei", "Das Dach hält."]),
        ("Roe lobte das Dach als „großen Schutz“: „Es regnet oft.“", ["großen Schutz", "Es regnet oft."]),
    ],
)  # fmt: skip
def test_what_a_colon_brings_in_is_apart(text: str, contents: list[str]) -> None:
    quotes = found(text)
    assert [part.text for utterance in quotes for part in utterance.parts] == contents
    assert {utterance.mention.text for utterance in quotes if utterance.mention is not None} == {"Roe"}


@pytest.mark.parametrize(
    ("text", "passed_on"),
    [
        ("„Der Plan ist gut“, sagte Roe laut Abendblatt.", "„Der Plan ist gut“, sagte Roe"),
        ("Laut Abendblatt sagte Roe: „Der Plan ist gut.“", "sagte Roe: „Der Plan ist gut.“"),
        ("In der Fraktion sagte Roe dem Abendblatt zufolge: „Der Plan ist gut.“", "In der Fraktion sagte Roe / Der Plan ist gut."),
    ],
)  # fmt: skip
def test_an_outlet_passes_on_the_frame_of_another(text: str, passed_on: str) -> None:
    outer, inner = sorted(
        found(text), key=lambda utterance: utterance.mention is not None and utterance.mention.text == "Roe"
    )
    assert " / ".join(part.text for part in outer.parts) == passed_on
    assert outer.mention is not None
    assert "Abendblatt" in outer.mention.text
    assert inner.parts[0].text.startswith("Der Plan ist gut")
    assert inner.mention is not None
    assert inner.mention.text == "Roe"


@pytest.mark.parametrize(
    ("text", "carried"),
    [
        ("Jan Roe stellt dem Amt ein gutes Zeugnis aus. „Die Gespräche waren offen und freundlich.“", "Jan Roe"),
        ("„Wir gehen“, sagte Roe.\n„Es war schön und es war lang.“", "Roe"),
        (
            "Minister Jan Roe sagte, der Plan sei gut. Roe will das Dach retten. „Wir haben lange darauf gewartet.“",
            "Minister Jan Roe",
        ),
        ("Roe sagte, der Plan sei gut. Briefe kamen an. „Wir haben lange darauf gewartet.“", "Roe"),
    ],
)
def test_quoted_words_alone_name_their_speaker_before_them(text: str, carried: str) -> None:
    alone = found(text)[-1]
    assert alone.mention is None
    assert alone.carried is not None
    assert alone.carried.text == carried


@pytest.mark.parametrize(
    ("text", "carried"),
    [
        ("Von Beobachtern wird der Plan als Irrtum gewertet. So könne das Dach bald fallen.", "Beobachtern"),
        ("Jan Roe sagte, der Plan sei gut.\nDas Dach werde im Mai gebaut.", "Jan Roe"),
        ("Der Fachmann Jan Roe hat sich das Dach angesehen. Es sei kaum zu retten.", "Der Fachmann Jan Roe"),
        ("Jan Roe äußerte sich zu dem Plan. Das Dach werde nicht gebaut.", "Jan Roe"),
        ("Im Bericht der Stadt steht, dass Dächer, die vom Amt geprüft wurden, halten. Es sei kaum eines gefallen.", "Bericht der Stadt"),
    ],
)  # fmt: skip
def test_a_mood_reports_whom_the_sentence_before_names(text: str, carried: str) -> None:
    free = found(text)[-1]
    assert free.cue is None
    assert free.carried is not None
    assert free.carried.text == carried
