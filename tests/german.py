"""What German sentences are read as, for the tests of its rules."""

from __future__ import annotations

from newsparse.attribution.find import find_utterances
from newsparse.attribution.passage import Setting
from newsparse.attribution.utterance import Utterance


def found(text: str) -> tuple[Utterance, ...]:
    """The quotations of a German text."""
    return find_utterances(Setting(text=text, language="de")).utterances


def check(text: str, content: str, mention: str) -> None:
    """Asserts that a text has one quotation: its content, with " / " between the parts, and the words that name the speaker."""
    (utterance,) = found(text)
    assert " / ".join(part.text for part in utterance.parts) == content
    assert utterance.mention is not None
    assert utterance.mention.text == mention
