"""Words, marks and sentences of news text with their offsets, in linear time."""

from __future__ import annotations

import re
from typing import NamedTuple

#: Words that are written with a point that ends no sentence.
ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof brig cpl pvt pte cllr messrs msgr del sen sens rep reps gov govs gen col lt sgt capt cmdr adm maj rev hon st jr sr inc corp co ltd vs etc fig dept dist ft mt det supt pres atty insp"
    " jan feb apr jun jul aug sept sep oct nov dec ave blvd approx est ca bzw nr str mio mrd dipl usw evtl ggf inkl vgl fr mme mlle dott sig sra núm pp".split()
)
#: Those of them that are words of their own without a capital.
_CAPITALS_ONLY = frozenset(
    "sens ave del gen col hon sig fig gov rep sen str det fr ca pres est co mt ft dist rev".split()
)

#: A token and the space behind it, so that no place is looked at twice; the commonest kinds are tried first.
_TOKEN = re.compile(
    r"""
    (
      [a-zA-Z]{2,}(?=[\ ,;:!?)])               # most words: plain letters that nothing joins to what follows
    | [.,](?=[\ \n])
    | [^\W\d_]{2,}(?=[\ ,;:!?)])              # the same with any letters
    | (?:[^\W\d_]\.){2,}                       # initials and abbreviations: U.S., a.m.
    | (?:TITLES)\.(?!\w)                     # words that keep their point: Sen., etc.
    | (?<![\w.])[A-Z]\.(?=\ ?[A-Z](?:[a-z]|\.\ [A-Z]))  # an initial: Harry S. Truman, R. J. Roe
    | \d{1,2}\.(?=\ (?:Jan|Jän|Feb|März|Apr|Mai\b|Jun|Jul|Aug|Sept|Okt|Nov|Dez))  # a German day: 3. Juni
    | \d+(?:[.,:]\d+)*%?                       # numbers: 3,000 and 5.30
    | (?:[cdjlmnstCDJLMNST]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Dd]ell|[Aa]ll|[Nn]ell|[Dd]all|[Ss]ull|[Uu]n)['’](?=[^\W\d_]{2}|[aày]\b)  # elisions: l’élu, qu’il, n’a
    | -t-(?=(?:ils?|elles?|on)(?!\w))              # inversion: raconte-t-elle
    | \w+(?=-(?:t-)?(?:ils?|elles?)(?!\w))
    | \w+(?:['’.&@‑-]\w+)*                       # words, hyphens and apostrophes inside: vice-president, O’Neil
    | ``|''                                    # quotation marks of old wires
    | \.{3}
    | \S
    )\ ?
    """.replace(
        "TITLES",
        "|".join(sorted({w.capitalize() for w in ABBREVIATIONS} | (ABBREVIATIONS - _CAPITALS_ONLY))),
    ),
    re.VERBOSE,
)
_ENDS = frozenset((".", "!", "?", "…", "...", "。", "！", "？"))
#: What never begins a sentence.
_GOING_ON = frozenset((",", ";", ":", ")", "]"))
_CLOSERS = frozenset("\"”“’'»«‹›)]''")


class Tokens(NamedTuple):
    """The tokens of a text as parallel lists, and its sentences and paragraphs as half-open token ranges."""

    text: str
    words: list[str]
    lower: list[str]
    starts: list[int]
    ends: list[int]
    sentences: list[tuple[int, int]]
    paragraphs: list[tuple[int, int]]
    sentence_of: list[int]
    """Number of the sentence that each token is in."""
    paragraph_of: list[int]
    """Number of the paragraph that each token is in."""


#: Tokens of a sentence before it is cut: no writer's sentence is as long, and what is looked for from each of its words
#: to its end may not take a time that grows with the square of a list, a table or a hostile text.
_LONGEST = 300


def tokenize(text: str, paragraphs: tuple[tuple[int, int], ...] | None = None) -> Tokens:
    """The tokens of a text. `paragraphs` are character ranges; without them every line is one."""
    spans: list[tuple[int, int]] = []
    ranges: list[tuple[int, int]] = []
    paragraph_of: list[int] = []
    for first, last in paragraphs if paragraphs is not None else _lines(text):
        begin = len(spans)
        spans += [match.span(1) for match in _TOKEN.finditer(text, first, last)]
        if len(spans) > begin:
            paragraph_of.extend([len(ranges)] * (len(spans) - begin))
            ranges.append((begin, len(spans)))
    words = [text[start:end] for start, end in spans]
    starts = [start for start, _ in spans]
    ends = [end for _, end in spans]
    # No token has a line break in it, and none changes how letters beyond it are written small.
    lower = "\n".join(words).lower().replace("’", "'").split("\n") if words else []
    sentences: list[tuple[int, int]] = []
    sentence_of: list[int] = []
    for begin, end in ranges:
        for opens, closes in _sentences(words, lower, starts, ends, begin, end):
            for first in range(opens, closes, _LONGEST):
                last = min(first + _LONGEST, closes)
                sentence_of.extend([len(sentences)] * (last - first))
                sentences.append((first, last))
    return Tokens(text, words, lower, starts, ends, sentences, ranges, sentence_of, paragraph_of)


def _lines(text: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    at = 0
    for line in text.split("\n"):
        if line and not line.isspace():
            found.append((at, at + len(line)))
        at += len(line) + 1
    return found


def _sentences(
    words: list[str], lower: list[str], starts: list[int], ends: list[int], begin: int, end: int
) -> list[tuple[int, int]]:
    """The sentences of one paragraph: an end mark, the marks that close after it, then a new beginning."""
    found: list[tuple[int, int]] = []
    first = begin
    i = begin
    while i < end:
        if words[i] in _ENDS:
            last = i + 1
            while last < end and words[last] in _CLOSERS and starts[last] == ends[last - 1]:
                last += 1
            following = words[last] if last < end else ""
            if not following or words[i] in "。！？" or not (following[0].islower() or following in _GOING_ON):
                found.append((first, last))
                first = last
            i = last
        else:
            if (
                len(words[i]) > 2
                and words[i].endswith(".")
                and i + 1 < end
                and words[i + 1][:1].isupper()
                and _ends_sentence(lower, i)
            ) or (i + 2 < end and words[i + 1] in _OPENERS and _ends_before_mark(words, starts, ends, i)):
                found.append((first, i + 1))
                first = i + 1
            i += 1
    if first < end:
        found.append((first, end))
    return found


_OPENERS = frozenset(("“", '"', "‘", "``"))


def _ends_before_mark(words: list[str], starts: list[int], ends: list[int], i: int) -> bool:
    """Whether an abbreviation with points inside ends its sentence, since quoted words begin another: 'at 2 a.m. “He is gone.”'"""
    apart = starts[i + 1] > ends[i] and starts[i + 2] == ends[i + 1]
    return apart and "." in words[i][:-1] and words[i].endswith(".") and words[i + 2][:1].isupper()


_STARTERS = frozenset(
    "the a an he she it they we i but and in on at this that these those his her their its as if when while".split()
)


def _ends_sentence(lower: list[str], i: int) -> bool:
    """Whether an abbreviation like U.S. ends its sentence: only where a word follows that begins sentences."""
    return lower[i + 1] in _STARTERS
