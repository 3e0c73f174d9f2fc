"""Through whom words came, and who is meant: frames that news of several languages uses."""

from __future__ import annotations

import pytest

from newsparse import annotate, parse_article


def found(text: str, language: str) -> list[tuple[str, str]]:
    quotes = annotate(text, language=language).quotes
    return [(" / ".join(p.text for p in quote.parts), " > ".join(one.name for one in quote.chain)) for quote in quotes]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # Small letters are no paper's name: "eleven times", "by post".
        (
            "en",
            "The keeper said he had written to the minister eleven times.",
            ("he had written to the minister eleven times", "keeper"),
        ),
        (
            "en",
            "The keeper said he had sent it to the council by post.",
            ("he had sent it to the council by post", "keeper"),
        ),
        # Somebody with his office before the name and more behind it; what he does meanwhile.
        (
            "en",
            "“Even the gulls are leaving,” state Rep. Rosa Vale, the minority leader, wrote on Monday.",
            ("Even the gulls are leaving", "Rosa Vale"),
        ),
        (
            "en",
            "Speaking to Reuters outside the court, the petitioner, Arun Vale, said he was tired.",
            ("he was tired", "Reuters > Arun Vale"),
        ),
        (
            "en",
            "But a lobbyist who dined with Vale this month said he was already packing.",
            ("he was already packing", "lobbyist"),
        ),
        (
            "en",
            "Vale said on Channels Television that the vote was fair.",
            ("the vote was fair", "Channels Television > Vale"),
        ),
        (
            "en",
            "A company bought three quays, the Harbour Crime Reporting Project reported on Thursday, citing leaked records.",
            ("A company bought three quays", "Harbour Crime Reporting Project > leaked records"),
        ),
        # A pronoun that hangs on its auxiliary, inside the marks.
        (
            "fr",
            "Jean Kerven conteste. « On me reproche cela, a-t-il déclaré à l’AFP. C’est absurde. »",
            ("On me reproche cela / C’est absurde.", "AFP > Jean Kerven"),
        ),
        (
            "fr",
            "Plusieurs dockers, interrogés par France Bleu Armorique, ont dit qu’ils se sentaient « orphelins ».",
            ("ils se sentaient « orphelins »", "France Bleu Armorique > Plusieurs dockers"),
        ),
        (
            "es",
            "La denuncia, a la que accedió La Nación, sostiene que dos estibadores recibieron la orden.",
            ("dos estibadores recibieron la orden", "La Nación > denuncia"),
        ),
        (
            "it",
            "Il molo era stato dichiarato sicuro. Lo scrive La Stampa, che cita un verbale della Provincia.",
            ("Il molo era stato dichiarato sicuro", "La Stampa > verbale della Provincia"),
        ),
        (
            "de",
            "Hafenminister Jens Uhl sagte den „Kieler Nachrichten“, er habe nichts gewusst.",
            ("er habe nichts gewusst", "Kieler Nachrichten > Jens Uhl"),
        ),
    ],
)
def test_frames(language: str, text: str, expected: tuple[str, str]) -> None:
    assert expected in found(text, language)


def test_a_german_calling_ends_the_title_of_whom_it_means() -> None:
    text = "Hafenminister Jens Uhl sagte, er habe nichts gewusst. „Wer nimmt, muss liefern“, so der Minister."
    assert [chain for _, chain in found(text, "de")] == ["Jens Uhl", "Jens Uhl"]


def test_two_who_may_be_meant_are_not_joined_by_the_end_of_a_title() -> None:
    text = (
        "Hafenminister Jens Uhl sagte, er habe nichts gewusst. Innenminister Tom Kern sagte, er auch nicht. "
        "„Wer nimmt, muss liefern“, so der Minister."
    )
    assert found(text, "de")[-1][1] == "Minister"


def test_a_message_is_its_sender_s() -> None:
    page = (
        "<p>The start-up Larder told its staff on Thursday that it had grown too fast. The message, sent by co-founder Ida Moss, "
        "was posted on its blog:</p><blockquote><p>This is the worst day of my working life. I was wrong.</p></blockquote>"
    )
    block = [quote for quote in parse_article(page).quotes if quote.text.startswith("This is the worst")]
    assert [quote.speaker.name for quote in block if quote.speaker] == ["Ida Moss"]
