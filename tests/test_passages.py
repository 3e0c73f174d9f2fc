"""The specification of attribution: every passage of `passages/` gives the tree that it expects."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.invariants import check
from tests.passage_reader import Passage, PassageError, load, read
from tests.passage_trees import differences, found_in, tree_of

PASSAGES = load()


def cases() -> list[object]:
    """The passages as parameters; one that is pending is expected to fail, and says so when it no longer does."""
    return [
        pytest.param(
            passage,
            id=f"{passage.place.partition('.')[0]}: {passage.title}",
            marks=[pytest.mark.xfail(reason=passage.pending, raises=AssertionError, strict=True)]
            if passage.pending
            else [],
        )
        for passage in PASSAGES
    ]


@pytest.mark.parametrize("passage", cases())
def test_passage(passage: Passage) -> None:
    article = passage.parse()
    check(article)
    wrong = differences(passage, article)
    assert not wrong, f"{passage.place}: expected -, got +\n{wrong}"


def test_there_are_passages_and_each_has_a_title_of_its_own() -> None:
    assert len(PASSAGES) >= 110
    assert len({passage.title for passage in PASSAGES}) == len(PASSAGES)


SAMPLE = """=== Two who speak
published: 2024-05-14
outlet: Harbour Weekly

“We are nearly there,” Ann Pell, the harbour master, told Reuters on Monday.

A pilot, who asked not to be named, said the buoys were “toys” (and old).

--- expected
Reuters > Ann Pell: direct "We are nearly there" (2024-05-13)
pilot: mixed "the buoys were “toys” (and old)" (anonymous)
source pilot: unnamed, reason "asked not to be named"
not "harbour master"
"""


def test_reading_a_passage() -> None:
    (passage,) = read(SAMPLE, "sample.txt")
    assert (passage.title, passage.place, passage.pending) == ("Two who speak", "sample.txt:1", None)
    assert passage.head == {"published": "2024-05-14", "outlet": "Harbour Weekly"}
    assert passage.text.startswith("“We are nearly there,” Ann Pell")
    assert passage.never == ("harbour master",)
    first, second = passage.quotations
    assert (first.chain, first.kind, first.when) == (("Reuters", "Ann Pell"), "direct", "2024-05-13")
    assert (second.parts, second.anonymous) == (("the buoys were “toys” (and old)",), True)
    assert second.reason == "asked not to be named", "a source's reason is that of its quotations"


def test_reading_parts_reasons_and_marks_in_marks() -> None:
    text = (
        '=== Parts\n\n"A," he said. "B." It was "odd" x.\n\n--- expected\n'
        'Roe: direct "A" | "B." (anonymous, reason "because, he said, it was late")\nPaper: mixed "It was "odd" x"\n'
    )
    first, second = read(text, "parts.txt")[0].quotations
    assert first.parts == ("A", "B.")
    assert first.line() == 'direct "A" | "B." (anonymous, reason "because, he said, it was late")'
    assert second.parts == ('It was "odd" x',)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("=== Two", "Two", "sample.txt:1: a file begins with"),
        ("outlet:", "paper:", "sample.txt:1: the head has"),
        ("--- expected", "--- expects", "sample.txt:1: one line '--- expected'"),
        ('direct "We are', 'direct "They are', "the text does not have 'They are nearly there'"),
        ("direct", "spoken", "not a quotation"),
        ("(anonymous)", "(secret)", "not a day, a month, 'anonymous' or a reason: 'secret'"),
        ("unnamed, reason", "unnamed, cause", "a source has role"),
    ],
)
def test_a_passage_that_is_not_well_written_is_refused(old: str, new: str, message: str) -> None:
    with pytest.raises(PassageError) as caught:
        read(SAMPLE.replace(old, new, 1), "sample.txt")
    assert message in str(caught.value)


def test_what_differs_is_shown_as_one_tree() -> None:
    (passage,) = read(SAMPLE.replace("Reuters > Ann Pell", "Ann Pell > Reuters"), "sample.txt")
    article = passage.parse()
    shown = differences(passage, article).split("\n")
    assert "- Ann Pell" in shown
    assert "+ Reuters" in shown
    assert "+     Ann Pell" in shown
    assert '          direct "We are nearly there" (2024-05-13)' in shown


def test_a_quotation_too_many_too_few_or_forbidden_is_a_difference() -> None:
    (passage,) = read(SAMPLE, "sample.txt")
    article = passage.parse()
    assert [quotation.kind for quotation in found_in(article)][:1] == ["direct"]
    one_less = read(SAMPLE.replace('pilot: mixed "the buoys were “toys” (and old)" (anonymous)\n', ""), "s.txt")[0]
    assert "+ pilot" in differences(one_less, article)
    one_more = read(SAMPLE.replace("source ", 'nobody: mixed "harbour master"\nsource ', 1), "s.txt")[0]
    assert '-     mixed "harbour master"' in differences(one_more, article)
    forbidden = read(SAMPLE.replace('not "harbour master"', 'not "We are nearly there"'), "s.txt")[0]
    assert '+ not "We are nearly there"' in differences(forbidden, article)


def test_a_tree_has_every_source_once() -> None:
    (passage,) = read(SAMPLE, "sample.txt")
    assert tree_of(passage.quotations) == [
        "Reuters",
        "    Ann Pell",
        '        direct "We are nearly there" (2024-05-13)',
        "pilot",
        '    mixed "the buoys were “toys” (and old)" (anonymous, reason "asked not to be named")',
    ]


def test_a_folder_without_passages_fails(tmp_path: Path) -> None:
    with pytest.raises(PassageError):
        load(tmp_path)
