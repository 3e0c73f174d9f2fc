"""What outlets report, on what they rely, whom they quote and whom they let speak."""

from __future__ import annotations

import pytest

from newsparse import annotate


def found(text: str) -> list[tuple[str, list[str]]]:
    return [(quote.text, [source.name for source in quote.chain]) for quote in annotate(text).quotes]


@pytest.mark.parametrize(
    ("text", "said", "chain"),
    [
        ("The Sunday Echo reported exclusively that the money was gone.", "the money was gone", ["Sunday Echo"]),
        ("The minister said categorically that the money was there.", "the money was there", ["minister"]),
        (
            "The Echo had, in May, reported that the money was gone, relying on an audit of the port.",
            "the money was gone",
            ["Echo", "audit of the port"],
        ),
        ("The Sunday Echo had in May exclusively reported that the money was gone.", "the money was gone", ["Sunday Echo"]),
        ("The Herald reported, drawing on leaked emails, that the firm had lied.", "the firm had lied", ["Herald", "leaked emails"]),
        ("The Argus quoted a letter to parents as stating that “no pupil will be turned away”.", "no pupil will be turned away", ["Argus", "letter to parents"]),
        ("The Argus quoted an email to tenants as warning that rents would rise.", "rents would rise", ["Argus", "email to tenants"]),
        ("The Argus quoted the minister as telling reporters the talks had failed.", "the talks had failed", ["Argus", "minister"]),
        ("Channel 4 News aired footage of a guard saying: “Nobody leaves until the van is full.”", "Nobody leaves until the van is full.", ["Channel 4 News", "guard"]),
        ("Sky News showed a clip of the foreman telling workers: “You sleep when the ship sails.”", "You sleep when the ship sails.", ["Sky News", "foreman"]),
    ],
)  # fmt: skip
def test_frames_of_outlets(text: str, said: str, chain: list[str]) -> None:
    assert found(text) == [(said, chain)]


def test_it_goes_on_with_the_outlet_of_the_sentence_before() -> None:
    text = "The Milan-based agency AsiaLine reported that the priest was held. The hearing took two hours, it added, citing the priest’s lawyer."
    assert [chain for _, chain in found(text)] == [["AsiaLine"], ["AsiaLine", "priest’s lawyer"]]


def test_what_a_firm_relies_on_is_no_source() -> None:
    text = "The firm said that it would grow, relying on an audit of the port."
    assert [chain for _, chain in found(text)] == [["firm"]]
