"""The grammar of a language, its module imported when it is first asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import cast

from newsparse.lexicon.cues.grammar import Grammar

#: Where each language's tables are.
LANGUAGES: dict[str, tuple[str, str]] = {
    "en": ("newsparse.lexicon.cues.en", "ENGLISH"),
    "de": ("newsparse.lexicon.cues.de", "GERMAN"),
    "fr": ("newsparse.lexicon.cues.fr", "FRENCH"),
    "es": ("newsparse.lexicon.cues.es", "SPANISH"),
    "it": ("newsparse.lexicon.cues.it", "ITALIAN"),
    "nl": ("newsparse.lexicon.cues.nl", "DUTCH"),
    "und": ("newsparse.lexicon.cues.unknown", "UNKNOWN"),
    "pt": ("newsparse.lexicon.cues.pt", "PORTUGUESE"),
}


@cache
def _load(language: str) -> Grammar:
    module, name = LANGUAGES[language]
    return cast(Grammar, getattr(import_module(module), name))


def grammar_of(language: str | None) -> Grammar:
    """The grammar of a language by its tag; empty tables for a language without any, whose quotation marks still count.

    English where nothing says which language it is.
    """
    key = (language or "en").lower().replace("_", "-").split("-")[0]
    return _load(key if key in LANGUAGES else "und")
