"""What has or seems to have an outlet's name and is none, and who is taken for a speaker and is none."""

from __future__ import annotations

import pytest

from newsparse import annotate


def chains(text: str) -> list[str]:
    """The chains of a text's quotations, in page order, `nobody` for none."""
    return [" > ".join(source.name for source in quote.chain) or "nobody" for quote in annotate(text).quotes]


def kinds(text: str) -> dict[str, str]:
    """The kinds of a text's sources by their names."""
    return {source.name: str(source.kind) for source in annotate(text).sources}


class TestAPlacePrintsNothing:
    @pytest.mark.parametrize(
        "place", ["Nevada", "Texas", "Ontario", "Italy", "Sun City", "Mirror Lake", "Times Square", "New Jersey"]
    )
    def test_who_is_told_something_there_passes_nothing_on(self, place: str) -> None:
        assert chains(f"Roe told {place} that the mill would close.") == ["Roe"]

    @pytest.mark.parametrize("place", ["Ohio", "Ontario", "Nevada"])
    def test_it_relays_nobody(self, place: str) -> None:
        assert chains(f"{place}, citing hospitals, reported that 300 people had died.") == [place]

    @pytest.mark.parametrize("place", ["Nevada", "New Mexico", "Equatorial Guinea"])
    def test_it_is_an_authority(self, place: str) -> None:
        assert kinds(f"{place} said that the border would close.") == {place: "organization"}

    def test_what_is_called_for_it_is_spoken_of_as_it(self) -> None:
        text = "Still, the Business Council of British Columbia opposed it. “Keep the tax,” it said."
        assert chains(text) == ["Business Council"]


class TestStatesByTheirWholeNames:
    @pytest.mark.parametrize(
        ("text", "speakers"),
        [
            (
                "The Mexican government said the road was shut. The New Mexico government said it was open.",
                ["Mexican government", "New Mexico government"],
            ),
            (
                "West Virginia Governor Ann Roe said it was late. “We dig,” the Virginia governor said.",
                ["Ann Roe", "Virginia governor"],
            ),
            (
                "Gov. Ann Roe of West Virginia said it was late. Gov. Tom Lund of Virginia said it was early. The West Virginia governor said she was glad.",
                ["Ann Roe", "Tom Lund", "Ann Roe"],
            ),
            (
                "New York’s mayor said the park was open. York’s mayor said the wall was shut.",
                ["New York’s mayor", "York’s mayor"],
            ),
            (
                "Sudan’s foreign minister said it would pay. South Sudan’s foreign minister, Anna Roe, said it would not.",
                ["Sudan’s foreign minister", "Anna Roe"],
            ),
            (
                "North Korea’s foreign ministry said it would not pay. South Korea’s foreign ministry said it would.",
                ["North Korea’s foreign ministry", "South Korea’s foreign ministry"],
            ),
            (
                "Arkansas Gov. Ann Roe said it was late. “It is early,” the Kansas governor said.",
                ["Ann Roe", "Kansas governor"],
            ),
        ],
    )
    def test_another_place_is_meant(self, text: str, speakers: list[str]) -> None:
        assert [chain for chain in chains(text) if chain != "nobody"][-len(speakers) :] == speakers


class TestOutletsWordsInOtherNames:
    @pytest.mark.parametrize("name", ["the Guardian Angels", "the Post Office", "the Globe Theatre", "Sun City"])
    def test_they_pass_nothing_on(self, name: str) -> None:
        assert chains(f"Roe told {name} that the trains were late.") == ["Roe"]

    @pytest.mark.parametrize(
        "name",
        ["Guardian Life", "Nation of Islam", "Radio City Music Hall", "Independent Commission", "Star Alliance"],
    )
    def test_they_are_bodies(self, name: str) -> None:
        assert kinds(f"The {name} said that it would close.") == {name: "organization"}

    @pytest.mark.parametrize("name", ["Guardian Life", "Union Station"])
    def test_so_they_are_without_an_article(self, name: str) -> None:
        assert kinds(f"{name} said that it would close.") == {name: "organization"}

    @pytest.mark.parametrize(
        "outlet",
        [
            "the BBC World Service",
            "BBC Radio 4",
            "the Times Literary Supplement",
            "Bloomberg Politics",
            "Fox News Digital",
            "USA TODAY",
            "Guardian Australia",
            "the Times Colonist",
        ],
    )
    def test_an_outlets_services_are_outlets(self, outlet: str) -> None:
        name = outlet.removeprefix("the ")
        text = f"Roe told {outlet} that the mill would close."
        assert (chains(text), kinds(text)[name]) == ([f"{name} > Roe"], "outlet")


class TestStations:
    @pytest.mark.parametrize("station", ["police station", "polling station", "power station", "petrol station"])
    def test_of_other_sorts_pass_nothing_on(self, station: str) -> None:
        assert chains(f"Roe told the {station} that the mill was on fire.") == ["Roe"]

    @pytest.mark.parametrize("station", ["radio station", "television channel", "news network"])
    def test_that_are_heard_are_outlets(self, station: str) -> None:
        text = f"Roe told the {station} that the mill would close."
        assert (chains(text), kinds(text)[station]) == ([f"{station} > Roe"], "outlet")

    @pytest.mark.parametrize("who", ["Apple holders", "Bondholders", "Season-ticket holders", "Times shareholders"])
    def test_holders_are_a_group(self, who: str) -> None:
        assert kinds(f"{who} said the deal was bad.") == {who: "group"}


class TestThingsThatAreReported:
    @pytest.mark.parametrize(
        "text",
        [
            "Nevada reported 300 new cases, the most since May.",
            "Boeing reported 40 orders in May.",
            "The company reported earnings of $2 a share, beating expectations.",
            "Halden Life reported a profit, citing sales.",
            "The firm reported a loss that was bigger than expected.",
            "Officials reported 40 deaths, including two children who had been ill.",
            "Hospitals reported fewer beds than they had in May.",
            "The airline reported delays because its computers had failed.",
            "The company announced a plan that would cut 40 jobs.",
            "She reported her neighbour to the police after he hit the dog.",
        ],
    )
    def test_are_no_statements(self, text: str) -> None:
        assert annotate(text).quotes == ()

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("Hospitals reported the wave was over.", "the wave was over"),
            ("Hospitals reported that 40 people who were ill had died.", "40 people who were ill had died"),
            ("Hospitals reported 40 people had died.", "40 people had died"),
            ("The board announced two days earlier that it would begin.", "it would begin"),
            ("The Herald reported exclusively that the mill would close.", "the mill would close"),
        ],
    )
    def test_clauses_are(self, text: str, said: str) -> None:
        (quote,) = annotate(text).quotes
        assert quote.text.endswith(said)


class TestNoSayings:
    @pytest.mark.parametrize(
        "text",
        [
            "Roe alerted police the mill was on fire.",
            "Roe alerted the police to the fire.",
            "The alarm warned that smoke was rising.",
            "The alarm warned of smoke in the kitchen.",
            "The dog alerted its owner that the house was burning.",
            "The king thanked the nurses for “all that they had done”.",
            "Roe congratulated the team on “a wonderful night”.",
            "She wished them “all the luck in the world”.",
            "Roe wished that the pier had never been built.",
            "The report credited Roe with “saving the ship”.",
            "Police credited a passer-by with saving the boy.",
            "Footage showed Roe leaving the bank with a bag.",
            "Roe was filmed throwing a chair at the referee.",
            "Roe was heard laughing in the corridor of the court.",
        ],
    )
    def test_nobody_is_quoted(self, text: str) -> None:
        assert annotate(text).quotes == ()

    @pytest.mark.parametrize(
        ("text", "speaker"),
        [
            ("Roe alerted the police that the mill was on fire.", "Roe"),
            ("Roe thanked the crew: “You were very brave.”", "Roe"),
            ("Roe credited the coach, saying he had worked hard.", "Roe"),
            ("Roe was heard saying “never again” in the corridor.", "Roe"),
            ("The coastguard warned that the ice was thin.", "coastguard"),
        ],
    )
    def test_somebody_is(self, text: str, speaker: str) -> None:
        assert chains(text) == [speaker]


class TestWhoIsFilmed:
    @pytest.mark.parametrize(
        ("text", "speaker"),
        [
            ("Video showed a man shouting that the driver was drunk.", "man"),
            ("Footage shows a woman telling the officer that she was ill.", "woman"),
            ("CCTV footage shows that Roe left the bank at nine.", "CCTV footage"),
        ],
    )
    def test_whoever_says_it_speaks(self, text: str, speaker: str) -> None:
        assert chains(text) == [speaker]


class TestWordsWithoutACue:
    @pytest.mark.parametrize(
        "text",
        [
            "Anna Roe ran the mill for years. “It was a hard life for everybody in the valley.”",
            "Police found the body of Anna Roe in May. “She was a kind woman who loved her garden.”",
            "Anna Roe was killed on Sunday.\n\n“We will miss her every day of our lives.”",
        ],
    )
    def test_are_not_hers_who_says_nothing_of_herself(self, text: str) -> None:
        assert chains(text) == ["nobody"]

    def test_are_hers_who_speaks_of_herself(self) -> None:
        text = "Anna Roe ran the mill for years. “I was there every morning before the sun came up.”"
        assert chains(text) == ["Anna Roe"]


class TestAnotherOneThanIsNamed:
    @pytest.mark.parametrize(
        ("text", "speaker"),
        [
            ("Tom Lund was walking his dog when the bus hit the wall. “I never saw it,” the driver said.", "driver"),
            ("Tom Lund was on the plane when it shook. “I had no warning,” the pilot said.", "pilot"),
            ("Tom Lund ran into the road. “I never saw it,” the passer-by said.", "passer-by"),
        ],
    )
    def test_who_belongs_to_what_is_spoken_of(self, text: str, speaker: str) -> None:
        assert chains(text) == [speaker]

    @pytest.mark.parametrize("rank", ["peer", "baroness", "countess", "duke"])
    def test_a_rank_is_nobodys_who_has_it_not(self, rank: str) -> None:
        assert chains(f"Tom Lund said the bill was bad. The {rank} said it would fail.") == ["Tom Lund", rank]

    @pytest.mark.parametrize(
        ("name", "rank"), [("Lord Lund", "peer"), ("Baroness Roe", "baroness"), ("Countess Roe", "countess")]
    )
    def test_a_title_is_a_rank(self, name: str, rank: str) -> None:
        first, second = chains(f"{name} said the bill was bad. The {rank} said it would fail.")
        assert first == second

    def test_who_was_called_so(self) -> None:
        text = "Tom Lund, a Labour peer, said the bill was bad. “It will fail,” the peer said."
        assert chains(text) == ["Tom Lund", "Tom Lund"]
