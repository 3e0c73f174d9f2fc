"""Where sentences end."""

from __future__ import annotations

import pytest

from newsparse.lexicon.sentences import split_sentences

SENTENCES = [
    ("Roe left. Doe stayed.", ["Roe left.", "Doe stayed."]),
    ("Sen. Roe of the U.S. Senate left.", ["Sen. Roe of the U.S. Senate left."]),
    ("He works for Acme Inc. The firm is old.", ["He works for Acme Inc.", "The firm is old."]),
    ("“We left.” He sat down.", ["“We left.”", "He sat down."]),
    ("“Did you?” she asked.", ["“Did you?” she asked."]),
    ("Sen. Jane Roe (D-Minn.), who voted, left.", ["Sen. Jane Roe (D-Minn.), who voted, left."]),
    ("One line\nand another", ["One line", "and another"]),
    ("…", ["…"]),
]


@pytest.mark.parametrize(("text", "sentences"), SENTENCES)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert [text[start:end] for start, end in split_sentences(text)] == sentences
