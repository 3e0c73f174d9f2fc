"""What speaks for and against a line being the headline: its words beside its place, which `line_headline_places` tells."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property

from newsparse.fields.line_features import Line, length_of
from newsparse.fields.line_headline_places import LONGEST, NEAR, OF_PLACES, REACH, placed
from newsparse.lexicon.letters import western_letters, western_words

#: From which length to which a line says something by standing in another or by holding one; from which length none stands twice.
_TELLING, _HELD, _REPEATED = 16, 250, 300

_SHARES = (0.001, 0.3, 0.5, 0.7, 0.95)

_SHARED = tuple(f"its words come back below: {i}" for i in range(len(_SHARES) + 1))

_WORD = re.compile(r"[^\W\d_]{4,}|[一-鿿぀-ヿ가-힣]{2}")
_BULLET = re.compile(r"[•‣▪●◦*+]\s|[–—-]\s|\d{1,2}[.)]\s")
_SENTENCES = re.compile(r"[.。](?<=[^\W\d_]{3}.)(?:\s[\"“«„]?[A-ZÀ-Þ]|(?<=。).)")
#: A closing mark with its comma or stop, and the sentence going on in lower case: "…," said the mayor.
_SPEECH = re.compile(r"[,.?!][\"”»]\s[a-zà-ÿ]|[\"”»“],\s[a-zà-ÿ]")
_TRAIL = re.compile(r"[»›>→|]\s?\S|/\s")
#: Words of what a site asks of its visitors, in the languages that pages come in.
_ASKS = frozenset(
    "login password passwords account cookie cookies newsletter newsletters subscribe subscriber subscribers subscription download javascript browser menu skip advertisement advertising donate donatesubscribe signup"
    " anmelden anmeldung registrieren passwort konto abonnieren abonnement abonnent werbung startseite impressum datenschutz connexion compte accueil sesión contraseña cuenta registrarse regístrate suscríbete suscripción"
    " iniciar senha assine accedi abbonati abbonamento inloggen wachtwoord zaloguj войти подписаться подписка".split()
)
_HOLDS, _HOLDS_SHORT, _HELD_BY = "holds another line", "holds a short line", "another line holds it"
_CASES = "in title case", "in low case", "in sentence case"
#: Of the names of one group a line has one at most; by name, the group's first.
_GROUPS = {name: group[0] for group in (_SHARED, _CASES, (_HOLDS, _HOLDS_SHORT, _HELD_BY)) for name in group}
_TRAILS = frozenset("»›>→|/")
_QUOTES = frozenset('"”»“')
_OPENING = frozenset("\"“„«‘'»")


class _Below:
    """The words of the first paragraphs of prose."""

    __slots__ = ("_letters", "_words")

    def __init__(self, lines: Sequence[Line]) -> None:
        prose: list[str] = []
        size = 0
        for line in lines:
            if line.solid:
                prose.append(line.text[:1500])
                size += len(prose[-1])
                if size > 5000:
                    break
        letters = [western_letters(text) for text in prose]
        known = [one for one in letters if one is not None]
        #: The letters, words divided by spaces, where all of them are western: few words are looked for.
        self._letters = f" {' '.join(known)} " if len(known) == len(letters) else None
        self._words = set(_words_of(" ".join(prose))) if self._letters is None else set()

    def share_of(self, words: set[str]) -> float:
        """How many of these words stand there."""
        if not words:
            return 0.0
        if self._letters is None:
            return len(words & self._words) / len(words)
        letters = self._letters
        return sum([f" {word} " in letters for word in words]) / len(words)


def _words_of(text: str) -> list[str]:
    """The words that one text may share with another, without their case."""
    words = western_words(text)
    return _WORD.findall(text.casefold()) if words is None else [word for word in words if len(word) > 3]


class Wording:
    """What the words of a text's first lines say for and against each being the headline, told for the lines that are asked about."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._shares: dict[int, float] = {}

    def of(self, i: int) -> list[str]:
        """The names of everything that holds for the words of one line."""
        line = self._lines[i]
        words = set(_words_of(line.text))
        share = self._share_of(i, words)
        found = [_SHARED[bisect_right(_SHARES, share)]]
        _own(line, words, found)
        above = [self._share(j) for j in range(max(0, i - NEAR), i) if self._lines[j].sort == "a title"]
        if above and max(above) >= share:
            found.append("a title above shares more words")
        last = min(i + 1 + NEAR, REACH, len(self._lines))
        below = [self._share(j) for j in range(i + 1, last) if self._lines[j].sort == "a title"]
        if below and max(below) > share:
            found.append("a title below shares more words")
        folded = line.text.casefold()
        if len(line.text) < _REPEATED and self._stands_twice(i, folded):
            found.append("stands twice")
        if _TELLING <= len(folded) < _HELD and (held := _held(folded, self._telling)) is not None:
            found.append(held)
        return found

    @cached_property
    def _below(self) -> _Below:
        return _Below(self._lines)

    def _stands_twice(self, i: int, folded: str) -> bool:
        """Whether another line has the same letters."""
        starts = (folded[:1], folded[:1].upper(), self._lines[i].text[:1])
        return any(
            j != i and line.text[0] in starts and len(line.text) < _REPEATED and line.text.casefold() == folded
            for j, line in enumerate(self._lines)
        )

    @cached_property
    def _telling(self) -> list[str]:
        """The first lines that may stand in one another."""
        folded = [line.text.casefold() for line in self._lines[:REACH] if len(line.text) < _HELD]
        return [text for text in folded if _TELLING <= len(text) < _HELD]

    def _share(self, i: int) -> float:
        """How many of a line's words come back in the prose."""
        if (share := self._shares.get(i)) is None:
            text = self._lines[i].text
            share = self._share_of(i, set(_words_of(text)) if len(text) <= LONGEST else set())
        return share

    def _share_of(self, i: int, words: set[str]) -> float:
        share = self._shares[i] = self._below.share_of(words)
        return share


def headline_features(lines: Sequence[Line]) -> list[tuple[str, ...]]:
    """The names of everything that holds for each of the first lines, each a candidate for the headline; none for what cannot be one."""
    wording = Wording(lines)
    return [(*found, *wording.of(i)) if found else () for i, found in enumerate(placed(lines))]


def most_of_words(weights: Mapping[str, int]) -> int:
    """The most that a line's words can add to what its place weighs: the best of those that exclude one another, and all others."""
    best: dict[str, int] = {}
    for name, weight in weights.items():
        if weight > best.get(group := _GROUPS.get(name, name), 0) and name not in OF_PLACES:
            best[group] = weight
    return sum(best.values())


def _held(own: str, others: Sequence[str]) -> str | None:
    """Whether a line holds another one, as the trail to a page does that ends in its title, or stands in another."""
    for other in others:
        if len(other) < len(own):
            if other in own:
                return _HOLDS if len(other) > 24 else _HOLDS_SHORT
        elif own in other and own != other:
            return _HELD_BY
    return None


def _own(line: Line, words: set[str], found: list[str]) -> None:
    """What a line shows by itself."""
    text = line.text
    length = length_of(text)
    if line.solid and length > 130:
        found.append("a long paragraph")
    if (". " in text or "。" in text) and _SENTENCES.search(text) is not None:
        found.append("two sentences")
    if not _QUOTES.isdisjoint(text) and _SPEECH.search(text) is not None:
        found.append("speech and who said it")
    if not _ASKS.isdisjoint(words):
        found.append("asks the visitor")
    if not _TRAILS.isdisjoint(text) and _TRAIL.search(text) is not None:
        found.append("a trail")
    _written(text, length, line.figures, found)
    found += [f"words of {name}" for name in line.classes if length < 60 or name.startswith("has-")]


def _written(text: str, length: float, figures: bool, found: list[str]) -> None:
    """How a line is written: its capitals, signs and digits."""
    pieces = text.split()
    long = [piece[0].isupper() for piece in pieces if len(piece) > 3]
    first = text[0]
    if len(long) > 2:
        titled, low, sentence = _CASES
        found.append(titled if sum(long) > 0.8 * len(long) else sentence if first.isupper() else low)
    if length > 8 and text.isupper():
        found.append("all capitals")
    if not first.isalpha():
        if _BULLET.match(text) is not None:
            found.append("a list item")
        if first in _OPENING:
            found.append("opens in quotation marks")
        if not any(map(str.isalpha, text)):
            found.append("no letters")
    if "|" in text:
        found.append("has a bar")
    if ":" in text[3:60]:
        found.append("has a colon")
    if length < 80 and figures and sum(map(str.isdigit, text)) * 4 > length:
        found.append("digits")
    if length > 40 and len(max(pieces, key=len)) > 34 and length == len(text):
        found.append("words run together")
