"""Which line of a plain text is its headline."""

from __future__ import annotations

import re

from newsparse.fields.line_features import Line
from newsparse.model.explanation import Candidate
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence

#: Lines from the top that may be the headline.
_REACH = 30

#: What speaks for and against a line, and how much.
_WEIGHTS: dict[str, float] = {
    "of a headline's length": 2.5,
    "rather short": -0.4,
    "a word or two": -2.6,
    "rather long": -1.0,
    "much too long": -5.0,
    "ends in a full stop": -6.0,
    "two sentences": -3.0,
    "speech and who said it": -4.0,
    "ends in a colon": -3.0,
    "a date": -6.0,
    "a byline": -6.0,
    "a name": -3.6,
    "the credit of a picture": -4.0,
    "words of furniture": -3.2,
    "a paragraph of prose": -3.0,
    "prose stands before it": -2.5,
    "stands twice": 0.8,
    "all capitals": -0.8,
    "a list item": -1.5,
    "has a bar": -1.0,
    "a date or byline follows": 1.4,
    "its words come back below": 3.2,
    "an empty line before": 0.3,
}
_PER_LINE = -0.22
_LEAST = 0.5

_WORD = re.compile(r"[^\W\d_]{4,}|[一-鿿぀-ヿ가-힣]{2}")
_BULLET = re.compile(r"[•‣▪●◦*]\s|[–—-]\s|\d{1,2}[.)]\s")
_FULL_STOP = re.compile(r"[.。][\"”’»]?$")
_SENTENCES = re.compile(r"[^\W\d_]{3}[.。]\s[\"“«„]?[A-ZÀ-Þ]|[^\W\d_]{3}。.")
#: A closing mark with its comma or stop, and the sentence going on in lower case: "…," said the mayor.
_SPEECH = re.compile(r"[,.?!][\"”»]\s[a-zà-ÿ]|[\"”»“],\s[a-zà-ÿ]")
_WIDE = re.compile(r"[一-鿿぀-ヿ가-힣]")


def find_headline(lines: tuple[Line, ...]) -> tuple[int, tuple[Candidate, ...]]:
    """The number of the line that is the headline (-1: none), and all that were weighed, best first."""
    below = _words_below(lines)
    counts: dict[str, int] = {}
    for line in lines:
        counts[line.text] = counts.get(line.text, 0) + 1
    solid = 0
    scored: list[tuple[float, int, tuple[str, ...]]] = []
    for i, line in enumerate(lines[:_REACH]):
        seen = _seen(lines, i, counts, solid)
        words = set(_WORD.findall(line.text.casefold()))
        shared = len(words & below) / len(words) if words else 0.0
        score = sum(_WEIGHTS[name] for name in seen) + _PER_LINE * i + _WEIGHTS["its words come back below"] * shared
        scored.append((score, i, seen))
        solid += line.solid
    if not scored:
        return -1, ()
    scored.sort(key=lambda entry: (-entry[0], entry[1]))
    scored = _first_of_a_pair(scored, lines)
    best = scored[0]
    number = best[1] if best[0] >= _LEAST else -1
    candidates = tuple(
        Candidate(
            lines[i].text,
            Evidence(EvidenceSource.TEXT, f"line {i}", lines[i].text),
            i == number,
            f"{score:.1f}: {', '.join(seen) or 'nothing against it'}",
        )
        for score, i, seen in scored[:6]
    )
    return number, candidates


#: A headline and its dek score alike, and the dek has the date below it: the upper one is the headline unless it is this much worse.
_PAIR = 2.4
_PAIR_REACH = 3


def _first_of_a_pair(
    scored: list[tuple[float, int, tuple[str, ...]]], lines: tuple[Line, ...]
) -> list[tuple[float, int, tuple[str, ...]]]:
    """The weighed lines with the upper one of two alike, close together, put first."""
    score, number, _ = scored[0]
    upper = [
        entry
        for entry in scored[1:]
        if number - _PAIR_REACH <= entry[1] < number
        and entry[0] >= max(score - _PAIR, 2.0)
        and "of a headline's length" in entry[2]
        and not any(line.solid for line in lines[entry[1] + 1 : number])
    ]
    if not upper:
        return scored
    first = min(upper, key=lambda entry: entry[1])
    return [first, *(entry for entry in scored if entry is not first)]


def _words_below(lines: tuple[Line, ...]) -> set[str]:
    """The words of the first paragraphs of prose."""
    prose: list[str] = []
    size = 0
    for line in lines:
        if line.solid:
            prose.append(line.text[:1500].casefold())
            size += len(prose[-1])
            if size > 5000:
                break
    return set(_WORD.findall(" ".join(prose)))


def _seen(lines: tuple[Line, ...], i: int, counts: dict[str, int], solid: int) -> tuple[str, ...]:
    """The names of everything in `_WEIGHTS` that holds for a line."""
    line = lines[i]
    text = line.text
    length = len(text) * (2.2 if _WIDE.search(text) else 1)
    following = lines[i + 1 : i + 4]
    holds = {
        "of a headline's length": 28 <= length <= 130,
        "rather short": 16 <= length < 28,
        "a word or two": length < 16,
        "rather long": 150 < length <= 200,
        "much too long": length > 200,
        "ends in a full stop": _FULL_STOP.search(text) is not None and not text.endswith(("...", "…")),
        "two sentences": _SENTENCES.search(text) is not None,
        "speech and who said it": _SPEECH.search(text) is not None,
        "ends in a colon": text[-1] in ":：",
        "a date": line.is_date,
        "a byline": line.is_byline,
        "a name": line.is_name,
        "the credit of a picture": line.is_credit,
        "words of furniture": any(not name.startswith("has-") for name in line.classes)
        and not line.is_byline
        and length < 60,
        "a paragraph of prose": line.solid and length > 130,
        "prose stands before it": solid > 0,
        "stands twice": counts[text] > 1,
        "all capitals": text.isupper() and length > 8,
        "a list item": _BULLET.match(text) is not None,
        "has a bar": "|" in text,
        "a date or byline follows": any(other.is_date or other.is_byline or other.is_name for other in following),
        "an empty line before": line.gap,
    }
    return tuple(name for name, true in holds.items() if true)
