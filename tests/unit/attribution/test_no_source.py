"""What only looks like a source: plans and rules, reasons, firms and ships with outlets' names. None of them is one."""

from __future__ import annotations

import pytest

from newsparse import annotate


def chains(text: str) -> list[str]:
    """The chains of a text's quotations, in page order, `nobody` for none."""
    return [" > ".join(source.name for source in quote.chain) or "nobody" for quote in annotate(text).quotes]


def kinds(text: str) -> dict[str, str]:
    """The kinds of a text's sources by their names."""
    return {source.name: str(source.kind) for source in annotate(text).sources}


class TestAReasonIsNotCited:
    @pytest.mark.parametrize(
        "reason",
        [
            "safety concerns",
            "health reasons",
            "a lack of funds",
            "bad weather",
            "personal reasons",
            "higher costs",
            "national security",
            "a lack of evidence",
            "its cost",
            "the ongoing investigation",
            "patient privacy",
            "privacy laws",
            "threats to its sovereignty",
            "poor results",
            "exhaustion",
            "irreconcilable differences",
            "opposition from residents",
            "Covid concerns",
        ],
    )
    def test_it_is_a_part_of_what_was_done(self, reason: str) -> None:
        (quote,) = annotate(f"The Herald reported that the hall would close, citing {reason}.").quotes
        assert [source.name for source in quote.chain] == ["Herald"]
        assert quote.text == f"the hall would close, citing {reason}"

    @pytest.mark.parametrize(
        "text",
        [
            "Roe stepped down, the Post reported, citing personal reasons.",
            "The Post, citing a drop in sales, reported that the mill would close.",
            "The Post reported that the mill would close. It cited rising costs.",
            "The Post reported that the mill would close. The paper cited a lack of money.",
            "According to the Post, which cited rising costs, the mill would close.",
            "According to the Post, citing rising costs, the mill would close.",
        ],
    )
    def test_an_outlet_that_gives_one_cites_nobody(self, text: str) -> None:
        assert chains(text) == ["Post"]

    @pytest.mark.parametrize(
        ("text", "speaker"),
        [
            ("Citing safety concerns, the council said the pier would close.", "council"),
            ("Citing bad weather, the airline said the flights were off.", "airline"),
            ("Citing a need for privacy, Roe said she would not speak.", "Roe"),
            ("Citing national security, the ministry said it would not release the files.", "ministry"),
            ("Citing the cost, the mayor said the pool would close.", "mayor"),
            ("Citing data from the ministry, Roe said the mill would close.", "Roe"),
        ],
    )
    def test_who_gives_one_first_of_all_speaks(self, text: str, speaker: str) -> None:
        assert chains(text) == [speaker]

    @pytest.mark.parametrize(
        "cited",
        [
            "two backers",
            "people close to the talks",
            "unnamed sources",
            "internal documents",
            "person familiar with the deal",
            "court filings",
            "leaked memo",
            "Times",
            "firefighters",
            "eyewitnesses",
        ],
    )
    def test_somebody_is_cited(self, cited: str) -> None:
        article = "" if cited.endswith(("s", "talks")) and cited != "Times" else "the " if cited == "Times" else "a "
        assert chains(f"The Herald reported that the mill would close, citing {article}{cited}.") == [
            f"Herald > {cited}"
        ]


class TestAPlanIsNoSource:
    @pytest.mark.parametrize(
        "text",
        [
            "The launch went according to plan.",
            "The players were seated according to rank.",
            "The game was played according to the rules.",
            "The prizes are awarded according to merit, and the winners are chosen by lot.",
            "According to custom, the eldest son inherits the farm.",
            "According to tradition, the bell is rung twelve times at noon.",
            "According to legend, the ghost walks the pier every winter.",
            "The books are arranged according to size and colour in the library.",
            "Cook the rice according to the instructions on the packet.",
            "The work is paid according to the number of hours.",
            "According to local custom, the bride’s father pays for the feast.",
            "The men were tried according to the laws of the island.",
            "The clerks were paid according to output.",
            "They were divided according to age, sex and weight.",
            "The show went according to script, with the band playing at nine.",
            "The pier was rebuilt according to the original drawings of 1890.",
            "The funeral was held according to Jewish tradition on Friday.",
            "According to her wishes, the ashes were scattered at sea.",
            "The rooms are priced according to view.",
            "If everything goes according to plan, the ferry will sail in May.",
        ],
    )
    def test_nobody_is_quoted(self, text: str) -> None:
        assert annotate(text).quotes == ()

    @pytest.mark.parametrize(
        ("text", "speaker"),
        [
            ("Everything is going according to plan, the mayor said.", "mayor"),
            ("The tax is set according to income, the council said.", "council"),
            ("The pool is closed according to police.", "police"),
            ("The pool is closed, according to state television.", "state television"),
            ("The pool is closed, according to testimony at the trial.", "testimony at the trial"),
            ("The pool is closed, according to the rules.", "rules"),
            ("According to the terms of the deal, the club will pay £4m.", "terms of the deal"),
            ("The pool is closed, according to staff.", "staff"),
            ("The pool is closed, according to preliminary results.", "preliminary results"),
        ],
    )
    def test_somebody_is(self, text: str, speaker: str) -> None:
        assert chains(text) == [speaker]

    @pytest.mark.parametrize("text", ["rules", "terms of the deal", "schedule", "contract", "film", "novel", "map"])
    def test_what_is_written_is_a_document(self, text: str) -> None:
        assert kinds(f"According to the {text}, the pier is on the left.") == {text: "document"}

    @pytest.mark.parametrize(
        ("text", "speaker", "said"),
        [
            ("Roe, head of the union, the strike will go on.", "Roe", "the strike will go on"),
            ("Ann Roe, vice president at Acme, the strike is on.", "Ann Roe", "the strike is on"),
            ("the Post, president Ann Roe, a Democrat, will go.", "Post", "president Ann Roe, a Democrat, will go"),
            ("Reuters, deputy minister Jan Roe, 51, left.", "Reuters", "deputy minister Jan Roe, 51, left"),
            ("police, head teacher Ann Roe, 43, called.", "police", "head teacher Ann Roe, 43, called"),
        ],
    )
    def test_a_title_before_a_name_is_no_apposition(self, text: str, speaker: str, said: str) -> None:
        (quote,) = annotate(f"According to {text}").quotes
        assert (quote.chain[0].name, quote.text) == (speaker, said)


class TestWhoIsToldIsNoOutlet:
    @pytest.mark.parametrize(
        "told",
        [
            "reporters",
            "MPs",
            "the court",
            "Congress",
            "the House",
            "the Senate",
            "the inquest",
            "Parliament",
            "the UN",
            "the FBI",
            "NASA",
            "the NATO summit",
            "the Labour Party conference",
            "the White House",
            "the Old Bailey",
            "the Bundestag",
            "Leeds Crown Court",
            "the Economic Club of Hull",
            "the National Press Club",
            "the Oxford Union",
            "the World Economic Forum",
            "the Royal Society",
            "the Chamber of Commerce",
            "the IMF",
            "her mother",
            "Ann Hale",
            "Google’s Ann Hale",
            "Dr. Hale",
            "McGregor",
            "the Star of the Sea school",
            "the Post Office inquiry",
            "England fans",
            "Google",
            "PayPal",
            "YouTube",
            "FedEx",
            "KFC",
            "WWF",
            "the Lakers",
            "the crowd at Times Square",
            "911",
            "Apollo 13",
            "a friend on Facebook",
        ],
    )
    def test_it_passes_nothing_on(self, told: str) -> None:
        assert chains(f"Roe told {told} that the pier was safe.") == ["Roe"]

    @pytest.mark.parametrize(
        ("told", "outlet"),
        [
            ("the Times", "Times"),
            ("CNN", "CNN"),
            ("Mail Online", "Mail Online"),
            ("WKRT", "WKRT"),
            ("KentOnline", "KentOnline"),
            ("the Plain Dealer", "Plain Dealer"),
            ("HuffPost Live’s Alyona Roe", "HuffPost Live"),
            ("BBC Radio Four’s Any Questions", "BBC Radio Four"),
            ("the News Agency of Nigeria", "News Agency of Nigeria"),
        ],
    )
    def test_an_outlet_does(self, told: str, outlet: str) -> None:
        assert chains(f"Roe told {told} that the pier was safe.") == [f"{outlet} > Roe"]


class TestWhatReportsIsNoOutlet:
    @pytest.mark.parametrize(
        ("who", "kind"),
        [
            ("The Lakeside Medical Center", "organization"),
            ("The Halden Convention Center", "organization"),
            ("The Guardian Angels", "organization"),
            ("The Globe Theatre", "organization"),
            ("The Independent Party", "organization"),
            ("The Observer Corps", "organization"),
            ("The Economist Intelligence Unit", "organization"),
            ("The Standard Bank", "organization"),
            ("The Lakers", "organization"),
            ("The Coast Guard", "organization"),
            ("The Red Cross", "organization"),
            ("The Boston Marathon", "organization"),
            ("The Blue Lagoon", "organization"),
            ("The WHO", "organization"),
            ("WWF", "organization"),
            ("KPMG", "organization"),
            ("FedEx", "organization"),
            ("YouTube", "organization"),
            ("Flight 24", "organization"),
            ("Unit 12", "organization"),
            ("Apollo 13", "organization"),
            ("The HMS Guardian", "organization"),
            ("The Mail Boat", "organization"),
            ("The trawler Guardian", "organization"),
            ("The probe Voyager", "organization"),
            ("McGregor", "person"),
        ],
    )
    def test_it_is_something_else(self, who: str, kind: str) -> None:
        assert list(kinds(f"{who} reported that two men had died.").values()) == [kind]

    def test_a_surname_behind_what_it_reported(self) -> None:
        assert kinds("The pier was unsafe, McGregor reported.") == {"McGregor": "person"}

    def test_a_novel_is_a_document(self) -> None:
        assert kinds("The novel The Observer says that the king was mad.") == {"The Observer": "document"}

    @pytest.mark.parametrize(
        "text",
        [
            "The company reported a loss of £4m on Monday.",
            "The men reported to police that the boat was gone.",
            "Two deaths were reported to the Coast Guard.",
            "The theft was reported by the Guardian on Monday.",
            "He was reported missing by his wife.",
            "The bridge was reported to be safe.",
            "The Herald Square store reported brisk sales.",
            "The Titanic reported ice ahead at noon.",
            "Roe was cited by the coach as the reason for the win.",
            "The driver was cited by police for running a red light.",
            "Roe was quoted a price of £40 by the shop.",
        ],
    )
    def test_nobody_is_quoted(self, text: str) -> None:
        assert annotate(text).quotes == ()


class TestAFindingIsAnOutlets:
    @pytest.mark.parametrize(
        "whose",
        ["The minister", "Roe", "Apple", "The Treasury", "The Fed", "Monday", "Friday", "Wikipedia", "Hale", "NASA"],
    )
    def test_others_disclose_nothing(self, whose: str) -> None:
        assert annotate(f"{whose}’s disclosure that the mill would close hit the town.").quotes == ()

    def test_an_outlets_is(self) -> None:
        assert chains("They read the Guardian’s disclosure that officials had kept a minute.") == ["Guardian"]


class TestAPlaceWhereSomebodySpeaksIsNoOutlet:
    @pytest.mark.parametrize(
        ("text", "speaker"),
        [
            ("The men drove to Times Square, where a guard said the road was closed.", "guard"),
            ("She went to the Herald building, where a porter said it was shut.", "porter"),
            ("The pupils went to the Globe, where an actor said the play was off.", "actor"),
            ("They met at the Mirror, where a waiter said the fish was good.", "waiter"),
            ("They sat in the Observer pub, where the landlord said it was quiet.", "landlord"),
            ("She works at the Post Office, where a clerk said the queue was long.", "clerk"),
            ("Boston’s Peter Lorne said the race was hard.", "Peter Lorne"),
            ("Google’s Ann Roe said the plan was off.", "Ann Roe"),
        ],
    )
    def test_the_speaker_is_alone(self, text: str, speaker: str) -> None:
        assert chains(text) == [speaker]
