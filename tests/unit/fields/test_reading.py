from __future__ import annotations

from newsparse.fields.reading import Reading
from newsparse.model.explanation import Candidate
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence

WINNER = Candidate("Ferry is back", Evidence(EvidenceSource.MARKUP, "h1", "Ferry is back"), True, "people see it")


def test_candidates_are_told_when_they_are_asked_for_and_not_before() -> None:
    asked: list[int] = []

    def told() -> tuple[Candidate, ...]:
        asked.append(1)
        return (WINNER,)

    reading = Reading("Ferry is back", candidates=told)
    assert asked == []
    assert reading.candidates == (WINNER,)
    assert asked == [1]


def test_candidates_that_are_known_are_given_as_they_are() -> None:
    assert Reading("Ferry is back", (), (WINNER,)).candidates == (WINNER,)
    assert Reading(None).candidates == ()
