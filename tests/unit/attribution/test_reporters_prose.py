"""Constructions of reporters' prose, each in words of our own: who is named how, through whom, and where the words end."""

from __future__ import annotations

import pytest

from newsparse import parse_article

Said = tuple[tuple[str, ...], str]


def _said(text: str, outlet: str = "Harbour Gazette") -> list[Said]:
    """The chains and contents of a text's quotations."""
    article = parse_article(text, outlet=outlet, published="2024-03-07", format="text")
    return [(tuple(source.name for source in quote.chain), quote.text) for quote in article.quotes]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Despite Owen Trask, the plan has friends. It will pass, Trask said on Monday, as the hall filled up.",
            [(("Owen Trask",), "It will pass")],
        ),
        (
            "Does Owen Trask want a vote? “Nobody needs one this year,” he told the Harbour Gazette on Tuesday.",
            [(("Owen Trask",), "Nobody needs one this year")],
        ),
        (
            "When told that Perrin had left the board, Voss paused and said that the door was open to him.",
            [(("Voss",), "the door was open to him")],
        ),
        ("While Will Acknow was away, most Northern towns voted. Nobody spoke.", []),
    ],
)
def test_words_that_open_no_name(text: str, said: list[Said]) -> None:
    assert _said(text) == said


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("a tally by the county", "tally by the county"),
        ("a New York Times/CBS News poll released on Friday", "New York Times/CBS News poll"),
        ("unofficial results tallied by the party", "unofficial results"),
        ("a newly uncovered letter previously kept secret", "newly uncovered letter"),
        ("someone in the room", "someone in the room"),
        ("new Kestrel research", "new Kestrel research"),
        ("the Modesto Bee", "Modesto Bee"),
        ("the Des Moines Register", "Des Moines Register"),
        ("the Norfolk Argus Leader", "Norfolk Argus Leader"),
    ],
)
def test_whom_according_to_names(phrase: str, name: str) -> None:
    text = f"The ferry had sailed without a licence since the spring, according to {phrase}."
    assert _said(text) == [((name,), "The ferry had sailed without a licence since the spring")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "On Friday, Perrin — mentioned by Newsmax as a leading choice — told Fox News that he would look at it.",
            [(("Fox News", "Perrin"), "he would look at it")],
        ),
        (
            "Ada Lund - the owner's sister and a director - told The Washington Post that the books were in order.",
            [(("Washington Post", "Ada Lund"), "the books were in order")],
        ),
        (
            "The report by the institute – which the airline had paid for – found that the wing broke first.",
            [(("report by the institute",), "the wing broke first")],
        ),
    ],
)
def test_parentheses_between_dashes(text: str, said: list[Said]) -> None:
    assert _said(text) == said


@pytest.mark.parametrize(
    ("outlet", "told"), [("TheHill", "The Hill"), ("MossNews.com", "Moss News"), ("Rest of World", "Rest of World")]
)
def test_own_outlet_in_other_letters(outlet: str, told: str) -> None:
    text = f"Ada Lund told {told} that the yard was sold. “We had no choice in the matter,” Lund said."
    assert {chain for chain, _ in _said(text, outlet)} == {("Ada Lund",)}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Firms which, according to Voss, were founded to cheat the state have closed their doors.",
            [(("Voss",), "were founded to cheat the state have closed their doors")],
        ),
        (
            "Sources told Reuters that she had spoken to him, a point Lund also conceded to Bloomberg.",
            [(("Reuters", "Sources"), "she had spoken to him")],
        ),
        ("She had been chief counsel to the board, and before that its deputy counsel in the north.", []),
        (
            "A spokesman denied that a paper had been drafted and would not be drawn on whether the cut might be delayed.",
            [(("spokesman",), "a paper had been drafted")],
        ),
        (
            "A neighbour said taxis came and went ‘like it was an airport’.",
            [(("neighbour",), "taxis came and went ‘like it was an airport’")],
        ),
        (
            "After the raid the force boasted on Twitter: ‘Room for one more? We found something growing.’",
            [(("force",), "Room for one more? We found something growing.")],
        ),
        (
            "At 10.40am Castlereed told the exchange that it had hired a bank.",
            [(("Castlereed",), "it had hired a bank")],
        ),
        ("A representative for Voss called that account “creative”.", [(("representative for Voss",), "creative")]),
    ],
)
def test_where_words_begin_and_end(text: str, said: list[Said]) -> None:
    assert _said(text) == said


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        (
            "“It is no place for a child,” said one doctor, as reported by the Independent newspaper.",
            ("Independent", "doctor"),
        ),
        (
            "The firm has hired a bank, the Financial Times reports. The pink paper attributes this to two people close to the board.",
            ("Financial Times", "two people close to the board"),
        ),
        (
            "The website Kontra said in August that a file had been deleted. It based that on interviews with two clerks.",
            ("Kontra", "two clerks"),
        ),
        (
            "Bloomberg had it first. In May it wrote, on the word of an adviser who was not named, that the firm was for sale.",
            ("Bloomberg", "adviser"),
        ),
        ("The silo was close to collapse, internal memos reviewed by the Ledger show.", ("Ledger", "internal memos")),
        (
            "Internal emails obtained by the Ledger show the firm asked to see the tables first.",
            ("Ledger", "Internal emails"),
        ),
        ("Voss told the podcast “Loose Change” on Tuesday that the marriage was over.", ("Loose Change", "Voss")),
        ("Ulla Friis told bold.dk that the link had been dreamt up on a train.", ("bold.dk", "Ulla Friis")),
        (
            "Ivo Prell went further in an interview with the daily Libertatea, in which he called the plan “an insult worked out on paper”.",
            ("Libertatea", "Ivo Prell"),
        ),
    ],
)
def test_through_whom(text: str, chain: tuple[str, ...]) -> None:
    assert chain in [found for found, _ in _said(text)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "“We have nothing to add,” was all a company spokesman would offer.",
            (("company spokesman",), "We have nothing to add"),
        ),
        ("Gary Trask let slip that the club had bid twice.", (("Gary Trask",), "the club had bid twice")),
        ("The mayor made it clear that she would not resign.", (("mayor",), "she would not resign")),
        ("Ann Roe was adamant that no decision had been made.", (("Ann Roe",), "no decision had been made")),
        ("Ann Roe is on record as saying the plan is dead.", (("Ann Roe",), "the plan is dead")),
    ],
)
def test_saying_in_several_words(text: str, said: Said) -> None:
    assert _said(text) == [said]


@pytest.mark.parametrize(
    "text", ["The club has not made clear that it will pay.", "He made the point guard cry.", "She let on nobody."]
)
def test_what_says_nothing(text: str) -> None:
    assert _said(f"{text} The hall was full on Tuesday, and the doors stayed open until late in the night.") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "A small party will leave the cabinet if the rebate goes, its leader said late on Monday.\n\n"
                "“We did not come here to bury the village,” Corina Mann told a rally in the south. “The rebate stays.”"
            ),
            "Corina Mann",
        ),
        (
            (
                "RMC Sport, quoting a source in the dressing room, adds that he emptied his locker on Monday.\n\n"
                "At the training ground, head coach Gary Trask was in no mood to help. “I read about players I have never met,” he said."
            ),
            "Gary Trask",
        ),
        (
            "Analysts at Holm & Vale put the odds at two in five. In a note to clients, they argue that the pumps are the prize.",
            "Analysts at Holm & Vale",
        ),
    ],
)
def test_whom_it_means(text: str, speaker: str) -> None:
    assert _said(text)[-1][0][-1] == speaker


def test_relative_who_is_spoken_of() -> None:
    text = "Dana Hruska remembers her husband coming home grey with dust. “He said, ‘That thing talks at night,’” she told the Ledger."
    assert (("Ledger", "Dana Hruska", "husband"), "That thing talks at night") in _said(text)


def test_sources_of_two_kinds_stay_two() -> None:
    text = "The men were freed in the south, a rebel source told Reuters. They were flown out on helicopters, according to a local police source."
    assert [chain for chain, _ in _said(text)] == [("Reuters", "rebel source"), ("local police source",)]


def test_what_a_body_holds_is_not_the_body() -> None:
    text = "The UEFA Nations League begins in June. The draw will be held in Geneva on Friday, according to UEFA."
    assert _said(text) == [(("UEFA",), "The draw will be held in Geneva on Friday")]
