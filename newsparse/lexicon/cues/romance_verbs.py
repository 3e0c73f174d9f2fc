"""The third-person forms of regular Romance verbs, in which news reports what somebody said."""

from __future__ import annotations

#: Endings by language and infinitive: present, past, imperfect, future, participle, gerund.
_ENDINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "es": {
        "ar": ("a", "an", "ó", "aron", "aba", "aban", "ará", "ado", "ando"),
        "er": ("e", "en", "ió", "ieron", "ía", "ían", "erá", "ido", "iendo"),
        "ir": ("e", "en", "ió", "ieron", "ía", "ían", "irá", "ido", "iendo"),
    },
    "pt": {
        "ar": ("a", "am", "ou", "aram", "ava", "avam", "ará", "ado", "ando"),
        "er": ("e", "em", "eu", "eram", "ia", "iam", "erá", "ido", "endo"),
        "ir": ("e", "em", "iu", "iram", "ia", "iam", "irá", "ido", "indo"),
    },
    "fr": {"er": ("e", "ent", "a", "èrent", "ait", "aient", "era", "é", "ant")},
    "it": {
        "are": ("a", "ano", "ò", "arono", "ava", "avano", "erà", "ato", "ando"),
        "ere": ("e", "ono", "é", "erono", "eva", "evano", "erà", "uto", "endo"),
        "ire": ("e", "ono", "isce", "iscono", "ì", "irono", "iva", "ivano", "irà", "ito", "endo"),
    },
}


def regular_forms(language: str, infinitives: str) -> tuple[str, ...]:
    """The forms of regular verbs, given as infinitives with spaces between.

    >>> regular_forms("es", "afirmar")[2]
    'afirmó'
    """
    found: list[str] = []
    for verb in infinitives.split():
        for ending, forms in _ENDINGS[language].items():
            if verb.endswith(ending):
                stem = verb[: -len(ending)]
                soft = stem
                if language == "fr" and stem.endswith(("g", "c")):
                    soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç"
                found += [(soft if form[:1] in "aà" else stem) + form for form in forms]
                break
    return tuple(found)
