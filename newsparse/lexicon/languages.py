"""Which language a text is in, by its script and its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice

from newsparse.lexicon.letters import letter_words

#: The commonest short words of languages in Latin script, most telling ones; a word may count for several languages.
_STOP_WORDS = {
    "en": "the of and to in that is was for it with as on be by at this from have or had not are but his they which",
    "de": "der die und das ist nicht ein eine zu den von mit sich auf des dem für im auch es an als wird aus bei nach wie",
    "fr": "le la les des et est une du dans que qui pour pas sur au par plus ce avec il sont aux cette ses",
    "es": "el la los las de que y en un una por con para es del se su al lo como más pero sus este ha fue",
    "pt": "o a os as de que e em um uma para com não por dos da do na no mais se foi ao das pelo também",
    "it": "il la di che e è per un una del con non sono della le gli nel si alla dei da anche ha più",
    "nl": "de het een van en in is dat op te voor met zijn niet aan er door ook om hij naar bij uit werd",
    "pl": "i w na z do się nie to że jest o jak po od za przez są dla oraz ale był tym jego",
    "tr": "ve bir bu da de için ile olarak olan çok daha en gibi kadar sonra ne ama var o değil",
    "sv": "och att det i på är som en för av med den till inte har de om ett var från kan",
    "no": "og i det på er som en for av med til at ikke har de om et var fra den kan blir etter",
    "da": "og i det på er som en for af med til at ikke har de om et var fra den kan bliver efter",
    "fi": "ja on ei se että oli hän mutta ovat kun myös joka mukaan vuoden sekä tai niin",
    "cs": "a v se na je že s o z do i to ve pro za by byl jako po který podle ale",
    "ro": "și de la în a că cu pe nu din un o este care mai pentru au fost sau prin",
    "hu": "a az és hogy nem is egy ez volt meg csak már de még mint vagy után szerint",
    "id": "yang dan di ini itu dengan untuk dari tidak dalam akan pada juga ke karena ada oleh",
    "vi": "và của là có được cho trong một không với các người những đã này khi để",
    "ca": "el la els les de que i en un una per amb és del no ha al dels ser aquest",
    "hr": "i u je na se da su za od s o to kao koji ne što bi ali iz nije",
}  # fmt: skip
_LISTS = {language: frozenset(words.split()) for language, words in _STOP_WORDS.items()}
_BY_WORD: dict[str, tuple[str, ...]] = {}
for _language, _words in _LISTS.items():
    for _word in _words:
        _BY_WORD[_word] = (*_BY_WORD.get(_word, ()), _language)

#: Scripts that one language, or mostly one, is written in; Cyrillic is told apart by letters below.
_SCRIPTS: tuple[tuple[str, str], ...] = (
    ("぀-ヿ", "ja"),
    ("가-힣", "ko"),
    ("一-鿿", "zh"),
    ("Ѐ-ӿ", "ru"),
    ("؀-ۿ", "ar"),
    ("֐-׿", "he"),
    ("Ͱ-Ͽ", "el"),
    ("ऀ-ॿ", "hi"),
    ("ঀ-৿", "bn"),
    ("஀-௿", "ta"),
    ("ఀ-౿", "te"),
    ("฀-๿", "th"),
    ("Ⴀ-ჿ", "ka"),
    ("԰-֏", "hy"),
    ("ሀ-፿", "am"),
)  # fmt: skip
#: A pattern of runs of each script's letters, and the first bytes that those have in UTF-16: few scripts stand in one text.
_SCRIPT_COUNTS = tuple(
    (re.compile(f"[{letters}]+"), frozenset(range(ord(letters[0]) >> 8, (ord(letters[-1]) >> 8) + 1)), language)
    for letters, language in _SCRIPTS
)
_BEYOND_LATIN = re.compile("[\u0370-\u1fff\u3040-\uffdc]")
_LATIN = re.compile("[A-Za-zÀ-ɏ]")

_SAMPLE = 6000
_LEAST_WORDS = 12
#: So many letters of another script stand in a text in Latin script too.
_FOREIGN = 12


def guess_language(text: str) -> str | None:
    """The two-letter code of the language that a text is in, from its first few thousand characters; `None` when unsure.

    >>> guess_language("The harbour was closed for the winter and it is not clear when the boats will be back on the water.")
    'en'
    >>> guess_language("Oslo 2015") is None
    True
    """
    sample = text[:_SAMPLE]
    if (known := _by_script(sample)) is not None:
        return known
    words = letter_words(sample)
    if len(words) < _LEAST_WORDS:
        return None
    scores = dict.fromkeys(_LISTS, 0.0)
    for word, count in Counter(filter(_BY_WORD.__contains__, words)).items():
        hits = _BY_WORD[word]
        for found in hits:
            scores[found] += count * (1 / len(hits) + 0.5)
    ranked = sorted(scores.items(), key=lambda item: -item[1])
    (first, best), (_, second) = ranked[0], ranked[1]
    return first if best > 0.12 * len(words) and best > 1.08 * second else None


def _by_script(sample: str) -> str | None:
    """The language of a script that is not Latin; `None` for Latin script, and where too little is written."""
    if sample.isascii() or len(sample.encode("latin-1", "ignore")) >= len(sample) - _FOREIGN:
        return None
    western = len(sample.encode("cp1252", "ignore"))  # quotation marks and dashes too
    if western >= len(sample) - _FOREIGN or len(list(islice(_BEYOND_LATIN.finditer(sample), _FOREIGN + 1))) <= _FOREIGN:
        return None
    latin = len(_LATIN.findall(sample))
    present = frozenset(sample.encode("utf-16-be", "surrogatepass")[::2])
    counts = [
        (0 if first.isdisjoint(present) else sum(map(len, pattern.findall(sample))), language)
        for pattern, first, language in _SCRIPT_COUNTS
    ]
    most, language = max(counts, key=lambda pair: pair[0])
    if counts[0][0] > 8 and counts[0][0] * 8 > counts[2][0]:
        most, language = counts[0]  # kana among Chinese characters: Japanese
    if most > 12 and most * 2 > latin:
        return _cyrillic(sample) if language == "ru" else language
    return None


def _cyrillic(sample: str) -> str:
    """Which of the languages in Cyrillic script a text is in, by letters that only some of them have."""
    lower = sample.lower()
    if any(letter in lower for letter in "їєґ"):
        return "uk"
    if "ў" in lower:
        return "be"
    if any(letter in lower for letter in "ђћџљњ"):
        return "sr"
    if "ы" in lower or "э" in lower:
        return "ru"
    return "bg" if "ъ" in lower else "ru"
