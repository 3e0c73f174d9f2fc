"""Languages without tables: no verb is known, so that only what the marks and the capitals show is read."""

from __future__ import annotations

from newsparse.lexicon.cues.grammar import Grammar

UNKNOWN = Grammar(
    language="und",
    cues={},
    attitudes={},
    according=(),
    that=frozenset(),
    open_words=frozenset(),
    auxiliaries=frozenset(),
    negations=frozenset(),
    adverbs=frozenset(),
    pronouns=frozenset(),
    relatives=frozenset(),
    determiners=frozenset(),
    prepositions=frozenset(),
    attaching=frozenset(),
    breaks=frozenset(),
    conjunctions=frozenset(),
    recipients=frozenset(),
    times=frozenset(),
    dialogue=True,
    unknown=True,
)
