"""Quotation marks: which open, which close what, and what happens where one is missing."""

from __future__ import annotations

from typing import Any

import pytest

from newsparse.attribution.marks import find_marks
from newsparse.lexicon.tokens import tokenize
from newsparse.model.issue import IssueCode

REGIONS = [
    ('"Go," he said. "Now."', ["Go,", "Now."]),
    ("“Go,” he said.", ["Go,"]),
    ("``Go,'' he said.", ["Go,"]),
    ("''Go,'' he said.", ["Go,"]),
    ("„Geh“, sagte er.", ["Geh"]),
    ("»Geh«, sagte er.", ["Geh"]),
    ("« Va », dit-il.", ["Va"]),
    ("”Gå”, sade han.", ["Gå"]),
    ("「行け」と述べた。", ["行け"]),
    ("'It's the drivers' fault,' he said.", ["It's the drivers' fault,"]),
    ("the drivers' union and the boss's car", []),
    ("‘I’ve had three,’ she said.", ["I’ve had three,"]),
    ("“He said, ‘Go,’ and left,” she said.", ["He said, ‘Go,’ and left,"]),
    ("‘He said “Go now” and left,’ she said.", ["He said “Go now” and left,"]),
    ("‘The workers’ pay is low,’ she said.", ["The workers’ pay is low,"]),
    ("«Geh», sagte er.", ["Geh"]),
    ("‚Geh jetzt‘, sagte er.", ["Geh jetzt"]),
    ("«\u202fVa\u202f», dit-il.", ["Va"]),
    ("„Idź”, powiedział.", ["Idź"]),
    ("»Gå nu», sade han.", ["Gå nu"]),
    ("»Gå nu,« sagde han.", ["Gå nu,"]),
    ("»Er sagte »Geh« und ging«, sagte sie.", ["Er sagte »Geh« und ging"]),
    ('"I am 6\'2" tall," she said.', ["I am 6'2\" tall,"]),
    ('the 12" pipe "broke"', ["broke"]),
    ('"born in 1982" and "gone by 1990"', ["born in 1982", "gone by 1990"]),
]


def regions_of(text: str) -> list[str]:
    tokens = tokenize(text)
    return [text[tokens.starts[r.first] : tokens.ends[r.last - 1]] for r in find_marks(tokens).regions]


@pytest.mark.parametrize(("text", "regions"), REGIONS)
def test_regions(text: str, regions: list[str]) -> None:
    assert regions_of(text) == regions


def test_paragraphs_that_each_open_are_one_quotation_until_one_closes() -> None:
    marked = find_marks(tokenize("“One.\n“Two.\n“Three.”"))
    assert [region.continued for region in marked.regions] == [True, True, False]
    assert marked.issues == ()


MENDED = [
    ("He was “glad to be there.\nShe left.", ["glad to be there."], IssueCode.MARK_UNCLOSED),
    ('“I heard a bang" said Roe.', ["I heard a bang"], IssueCode.MARK_MISMATCHED),
    ("It was bad” he said.", [], IssueCode.MARK_UNOPENED),
    ("““We left,”” said Roe.", ["We left,"], IssueCode.MARK_DOUBLED),
    ('""We left,"" said Roe.', ["We left,"], IssueCode.MARK_DOUBLED),
]


@pytest.mark.parametrize(("text", "regions", "code"), MENDED)
def test_what_is_missing_is_mended_and_told(text: str, regions: list[str], code: IssueCode) -> None:
    assert regions_of(text) == regions
    assert [issue.code for issue in find_marks(tokenize(text)).issues] == [code]


def test_marks_inside_marks_belong_to_the_outer_ones() -> None:
    (region,) = find_marks(tokenize("“He said, ‘Go now,’ and left.”")).regions
    assert len(region.inner) == 1


class Counted(list[str]):
    """Words that count how often they are looked at."""

    looked = 0

    def __getitem__(self, key: Any) -> Any:
        self.looked += 1
        return super().__getitem__(key)


def looked_at(text: str) -> int:
    """How many words are looked at to find the marks of a text."""
    tokens = tokenize(text)
    words = Counted(tokens.words)
    find_marks(tokens._replace(words=words))
    return words.looked


@pytest.mark.parametrize("unit", [": “", " ‘a", " «a", ' 5" "a', " „a ‘b", "a “b’ "])
def test_marks_that_nothing_closes_are_not_each_looked_for_to_the_end(unit: str) -> None:
    fewer, more = (looked_at("“" + unit * count + "”") for count in (1_000, 4_000))
    assert more < 5 * fewer


def test_a_mark_at_the_end_opens_nothing() -> None:
    assert [regions_of(text) for text in ("He said “", "citing With „", "«")] == [[], [], []]
