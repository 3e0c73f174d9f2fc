"""Where a reported clause ends, whose a verb behind "and" is, and through whom words came: frames of English news."""

from __future__ import annotations

import pytest

from newsparse import annotate


def found(text: str) -> list[tuple[str, str]]:
    """The words and the chain of each quotation."""
    quotes = annotate(text, language="en").quotes
    return [(quote.text, " > ".join(one.name for one in quote.chain)) for quote in quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # An account of what somebody did and then said is one clause; what its speaker does next is another's verb.
        (
            "The skipper said his mate climbed the crane and told him: “You saw nothing.”",
            ("his mate climbed the crane and told him: “You saw nothing.”", "skipper"),
        ),
        (
            "The filing says Uhl met the mayor at the quay in May and told him the crane was “a museum piece.”",
            ("Uhl met the mayor at the quay in May and told him the crane was “a museum piece.”", "filing"),
        ),
        (
            "Ida Moss said the accounts “smell of tar” and called for an inquiry.",
            ("the accounts “smell of tar”", "Ida Moss"),
        ),
        (
            "His lawyer, Ida Moss, said he would appeal and called the case “a joke on stilts.”",
            ("he would appeal", "Ida Moss"),
        ),
        # Quantities begin a clause as well.
        ("Officials said at least six boats were lost.", ("at least six boats were lost", "Officials")),
        (
            "The storm weakened on Thursday, and the mayor said about 40 homes had burned.",
            ("about 40 homes had burned", "mayor"),
        ),
        # Who has a document, who asked, who reported.
        (
            "“These were not easy calls,” the harbour master Ida Moss said in an email, which the Financial Times has reviewed.",
            ("These were not easy calls", "Financial Times > Ida Moss"),
        ),
        (
            "In a reply to queries from Reuters, a port spokesperson said the crane was sound.",
            ("the crane was sound", "Reuters > port spokesperson"),
        ),
        (
            "The port has laid off 600 dockers, Quaywire reported on Wednesday, citing people aware of the matter.",
            ("The port has laid off 600 dockers", "Quaywire > people aware of the matter"),
        ),
        (
            "Seen, a local news site close to the council, wrote that the quay would close.",
            ("the quay would close", "Seen"),
        ),
        (
            "The pier is sinking, an unnamed member of the council told the TASS news agency.",
            ("The pier is sinking", "TASS > member of the council"),
        ),
        # Parliaments are no outlets, and asides between a name and its verb are passed over.
        (
            "The minister, Arun Vale, told the Lok Sabha that no one would be spared.",
            ("no one would be spared", "Arun Vale"),
        ),
        ("Moss, when contacted, would only say: “My door is open.”", ("My door is open.", "Moss")),
        (
            "Two medics said staff at the clinic had told them the bank was empty.",
            ("the bank was empty", "Two medics > staff at the clinic"),
        ),
    ],
)
def test_frames(text: str, expected: tuple[str, str]) -> None:
    assert expected in found(text)


def test_two_ages_are_two_people() -> None:
    text = (
        "Craig Uhl, 49, denies it. An apprentice gave evidence on Wednesday. The 22-year-old said that he was scared."
    )
    assert found(text)[-1][1] != "Craig Uhl"


def test_a_parent_by_the_number_of_children_has_a_name() -> None:
    text = "Dad-of-three Wayne Hull gave chase. “He was quick,” said Hull."
    assert found(text)[-1] == ("He was quick", "Wayne Hull")


def test_whom_the_law_keeps_from_being_named_is_anonymous() -> None:
    text = "The apprentice, who cannot be named for legal reasons, said that the boss had laughed."
    (quote,) = annotate(text, language="en").quotes
    assert quote.speaker is not None
    assert quote.speaker.anonymity is not None


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "En una entrevista con la Cadena SER, el alcalde, Ernesto Vidal, negó que falten llaves y recordó que el muelle cierra.",
            ("el muelle cierra", "Cadena SER > Ernesto Vidal"),
        ),
        (
            "es",
            "El sindicato no aclaró si irá a la huelga, pero advirtió de que no habrá «ni un paso atrás».",
            ("no habrá «ni un paso atrás»", "sindicato"),
        ),
        (
            "fr",
            "Un pêcheur a été retrouvé vivant mercredi, a-t-on appris auprès du PGHM.",
            ("Un pêcheur a été retrouvé vivant mercredi", "PGHM"),
        ),
    ],
)
def test_romance_verbs_share_their_subject(language: str, text: str, expected: tuple[str, str]) -> None:
    quotes = annotate(text, language=language).quotes
    assert expected in [(quote.text, " > ".join(one.name for one in quote.chain)) for quote in quotes]
