"""What speaks for and against a line being the headline: its own looks, its place, and the lines around it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from newsparse.fields.line_features import WIRE, Line, length_of
from newsparse.lexicon.letters import western_letters, western_words

#: Lines from the top that may be the headline.
REACH = 30
#: Lines that no headline is like; they are not weighed.
_NEVER = frozenset(("a byline", WIRE))
_LONGEST = 320
#: The length from which a line says something by standing inside another one.
_TELLING = 16

_LENGTHS = (8, 16, 28, 45, 70, 100, 130, 150, 200, 300)
_SHARES = (0.001, 0.3, 0.5, 0.7, 0.95)
_FAR = (0, 1, 2, 3, 5, 9, 15)
_ROWS = (0, 1, 2, 3, 5, 8, 12, 20)

_SHARED = tuple(f"its words come back below: {i}" for i in range(len(_SHARES) + 1))
_LENGTH = tuple(f"length {i}" for i in range(len(_LENGTHS) + 1))
_ROW = tuple(f"row {i}" for i in range(len(_ROWS) + 1))
_PROSE_BEFORE = tuple(f"prose before: {i}" for i in range(5))
_PROSE_AFTER = tuple(f"prose after {i}" for i in range(len(_FAR) + 1))

_WORD = re.compile(r"[^\W\d_]{4,}|[一-鿿぀-ヿ가-힣]{2}")
_BULLET = re.compile(r"[•‣▪●◦*+]\s|[–—-]\s|\d{1,2}[.)]\s")
_SENTENCES = re.compile(r"[.。](?<=[^\W\d_]{3}.)(?:\s[\"“«„]?[A-ZÀ-Þ]|(?<=。).)")
#: A closing mark with its comma or stop, and the sentence going on in lower case: "…," said the mayor.
_SPEECH = re.compile(r"[,.?!][\"”»]\s[a-zà-ÿ]|[\"”»“],\s[a-zà-ÿ]")
_ENDINGS = {
    **dict.fromkeys(":：", "ends in a colon"),
    **dict.fromkeys("?？", "ends in a question"),
    **dict.fromkeys("!！", "ends in a call"),
    **dict.fromkeys(",;»›", "ends in the middle"),
}
_TRAIL = re.compile(r"[»›>→|]\s?\S|/\s")
#: Words of what a site asks of its visitors, in the languages that pages come in.
_ASKS = frozenset(
    "login password passwords account cookie cookies newsletter newsletters subscribe subscriber subscribers subscription download javascript browser menu skip advertisement advertising donate donatesubscribe signup"
    " anmelden anmeldung registrieren passwort konto abonnieren abonnement abonnent werbung startseite impressum datenschutz connexion compte accueil sesión contraseña cuenta registrarse regístrate suscríbete suscripción"
    " iniciar senha assine accedi abbonati abbonamento inloggen wachtwoord zaloguj войти подписаться подписка".split()
)
_TRAILS = frozenset("»›>→|/")
_QUOTES = frozenset('"”»“')
_OPENING = frozenset("\"“„«‘'»")
_DIGIT = re.compile(r"\d")


def words_below(lines: Sequence[Line]) -> set[str]:
    """The words of the first paragraphs of prose."""
    prose: list[str] = []
    size = 0
    for line in lines:
        if line.solid:
            prose.append(line.text[:1500])
            size += len(prose[-1])
            if size > 5000:
                break
    together = " ".join(prose)
    return set(western_words(together) or _words_of(together))


def _words_of(text: str) -> list[str]:
    """The words that one text may share with another, without their case."""
    words = western_words(text)
    return _WORD.findall(text.casefold()) if words is None else [word for word in words if len(word) > 3]


def _words_of_each(texts: Sequence[str]) -> list[list[str]]:
    """The same for several texts: one look at all of them together where that can be."""
    letters = western_letters("\n".join(texts))
    if letters is None:
        return [_words_of(text) for text in texts]
    return [[word for word in line.split() if len(word) > 3] for line in letters.split("\n")]


def headline_features(lines: Sequence[Line]) -> list[tuple[str, ...]]:
    """The names of everything that holds for each of the first lines, each a candidate for the headline; none for what cannot be one."""
    below = words_below(lines)
    top = lines[:REACH]
    folded = [line.text.casefold() for line in top]
    words = [set(own) for own in _words_of_each([line.text if len(line.text) <= _LONGEST else "" for line in top])]
    shares = [len(own & below) / len(own) if own else 0.0 for own in words]
    repeated = _repeated(lines)
    sorts = [line.sort for line in lines[: REACH + 4]]
    prose = [i for i, line in enumerate(lines[: REACH + 40]) if line.solid]
    telling = _in_each_other([text for text in folded if _TELLING <= len(text) < 250])
    out: list[tuple[str, ...]] = []
    for i, line in enumerate(top):
        if line.sort in _NEVER or len(line.text) > _LONGEST:
            out.append(())
            continue
        found = [_SHARED[bisect_right(_SHARES, shares[i])]]
        _own(line, words[i], found)
        _place(i, prose, found)
        _beside(i, sorts, shares, found)
        if folded[i] in repeated:
            found.append("stands twice")
        if telling and len(folded[i]) >= _TELLING and (held := _held(folded[i], telling)) is not None:
            found.append(held)
        if line.gap:
            found.append("an empty line before")
        if i + 1 < len(lines) and lines[i + 1].gap:
            found.append("an empty line after")
        out.append(tuple(found))
    return out


def _repeated(lines: Sequence[Line]) -> set[str]:
    """The lines, without their case, that stand more than once."""
    keys = [line.text.casefold() for line in lines if len(line.text) < 300]
    return {key for key, count in Counter(keys).items() if count > 1} if len(set(keys)) < len(keys) else set()


def _in_each_other(texts: list[str]) -> list[str]:
    """The texts where one of them stands in another; none where none does."""
    together = "\n".join(texts)
    return texts if any([together.count(text) > 1 for text in texts]) else []  # noqa: C419 - a list costs less


def _held(own: str, others: Sequence[str]) -> str | None:
    """Whether a line holds another one, as the trail to a page does that ends in its title, or stands in another."""
    for other in others:
        if len(other) < len(own):
            if other in own:
                return "holds another line" if len(other) > 24 else "holds a short line"
        elif own in other and own != other:
            return "another line holds it"
    return None


def _own(line: Line, words: set[str], found: list[str]) -> None:
    """What a line shows by itself."""
    text = line.text
    length = length_of(text)
    last = text[-1]
    found += (_LENGTH[bisect_right(_LENGTHS, length)], f"is {line.sort}")
    if line.solid and length > 130:
        found.append("a long paragraph")
    if (last in ".。" or (last in '"”’»' and text[-2:-1] in ".。" and len(text) > 1)) and not text.endswith("..."):
        found.append("ends in a full stop")
    elif (ending := _ENDINGS.get(last)) is not None:
        found.append(ending)
    if (". " in text or "。" in text) and _SENTENCES.search(text) is not None:
        found.append("two sentences")
    if not _QUOTES.isdisjoint(text) and _SPEECH.search(text) is not None:
        found.append("speech and who said it")
    if not _ASKS.isdisjoint(words):
        found.append("asks the visitor")
    if not _TRAILS.isdisjoint(text) and _TRAIL.search(text) is not None:
        found.append("a trail")
    _written(text, length, found)
    for name in line.classes:
        if length < 60 or name.startswith("has-"):
            found.append(f"words of {name}")


def _written(text: str, length: float, found: list[str]) -> None:
    """How a line is written: its capitals, signs and digits."""
    pieces = text.split()
    long = [piece[0].isupper() for piece in pieces if len(piece) > 3]
    first = text[0]
    if len(long) > 2:
        low = "in sentence case" if first.isupper() else "in low case"
        found.append("in title case" if sum(long) > 0.8 * len(long) else low)
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
    if length < 80 and _DIGIT.search(text) is not None and sum(map(str.isdigit, text)) * 4 > length:
        found.append("digits")
    if length > 40 and len(max(pieces, key=len)) > 34 and length == len(text):
        found.append("words run together")


def _place(i: int, prose: Sequence[int], found: list[str]) -> None:
    """Where a line stands among the first lines, and how far from the prose."""
    at = bisect_right(prose, i)
    before = bisect_right(prose, i - 1)
    distance = prose[at] - i if at < len(prose) else 99
    found += (
        _ROW[bisect_right(_ROWS, i)],
        _PROSE_BEFORE[min(before, 4)],
        _PROSE_AFTER[bisect_right(_FAR, distance)],
    )
    if before and i - prose[before - 1] == 1:
        found.append("just after prose")


def _beside(i: int, sorts: Sequence[str], shares: Sequence[float], found: list[str]) -> None:
    """What the lines above and below are."""
    after = sorts[i + 1 : i + 5]
    found += (
        f"above: {sorts[i - 1]}" if i else "above: nothing",
        f"below: {after[0]}" if after else "below: nothing",
        f"second below: {after[1]}" if len(after) > 1 else "second below: nothing",
    )
    if "a byline" in after or "a name" in after:
        found.append("a byline follows")
    if "a date" in after:
        found.append("a date follows")
    titles = [shares[j] for j in range(max(0, i - 3), i) if sorts[j] == "a title"]
    if titles:
        found.append("a title stands above")
        if max(titles) >= shares[i]:
            found.append("a title above shares more words")
    later = [shares[j] for j in range(i + 1, min(i + 4, len(shares))) if sorts[j] == "a title"]
    if later:
        found.append("a title stands below")
        if max(later) > shares[i]:
            found.append("a title below shares more words")
