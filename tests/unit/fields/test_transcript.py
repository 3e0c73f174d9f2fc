from __future__ import annotations

import pytest

from newsparse.fields.line_features import look
from newsparse.fields.transcript import turns_of
from newsparse.reading.lines import render_text
from newsparse.reading.load import load_text


def turns(*lines: str) -> dict[int, str]:
    found = turns_of(look(render_text(load_text("\n\n".join(lines))), None), -1)
    return {number: str(kind) for number, kind in found.items()}


def test_questions_and_answers() -> None:
    assert turns("Q. Why now?", "A. It was time.", "Q. And then?", "A. Then nothing.") == {
        0: "question",
        1: "answer",
        2: "question",
        3: "answer",
    }
    assert turns("Frage: Warum jetzt?", "Antwort: Es war Zeit.", "Frage: Und dann?", "Antwort: Nichts.") == {
        0: "question",
        1: "answer",
        2: "question",
        3: "answer",
    }


def test_speakers_in_turn_with_what_happens_between() -> None:
    lines = ["ADA: Good evening.", "TOM: Hello.", "(LAUGHTER)", "ADA (on the telephone): Is it open?", "TOM: It is."]
    assert turns(*lines) == dict.fromkeys(range(5), "paragraph")


@pytest.mark.parametrize(
    "lines",
    [
        ("Sandhaven: 12 boats", "Oldhaven: 3 boats", "Northhaven: 7 boats", "Southhaven: 1 boat"),
        ("Related: Ten harbours", "Related: Twenty harbours", "Share"),
        ("The mayor said: It is open.", "He went on: It will stay so."),
        ("Q: Why now?", "Nobody knew."),
        (),
    ],
)
def test_lists_and_prose_are_no_transcript(lines: tuple[str, ...]) -> None:
    assert turns(*lines) == {}
