"""What speaks for and against a line being the headline: its own looks, its place, and the lines around it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from newsparse.fields.line_features import Line

#: Lines from the top that may be the headline.
REACH = 30

_LENGTHS = (8, 16, 28, 45, 70, 100, 130, 150, 200, 300)
_SHARES = (0.001, 0.3, 0.5, 0.7, 0.95)
_FAR = (0, 1, 2, 3, 5, 9, 15)
_ROWS = (0, 1, 2, 3, 5, 8, 12, 20)

_WORD = re.compile(r"[^\W\d_]{4,}|[一-鿿぀-ヿ가-힣]{2}")
_BULLET = re.compile(r"[•‣▪●◦*+]\s|[–—-]\s|\d{1,2}[.)]\s")
_FULL_STOP = re.compile(r"[.。][\"”’»]?$")
_SENTENCES = re.compile(r"[^\W\d_]{3}[.。]\s[\"“«„]?[A-ZÀ-Þ]|[^\W\d_]{3}。.")
#: A closing mark with its comma or stop, and the sentence going on in lower case: "…," said the mayor.
_SPEECH = re.compile(r"[,.?!][\"”»]\s[a-zà-ÿ]|[\"”»“],\s[a-zà-ÿ]")
_WIDE = re.compile(r"[一-鿿぀-ヿ가-힣]")
_TRAIL = re.compile(r"[»›>→|]\s?\S|/\s")
_PICTURES = re.compile(
    r"©|\(c\)|\b(?:photo|foto|photograph|image|picture|bild|fotografía|crédit|zdjęcie|kuva)s?\s?(?:by|von|par|:)|/(?:ap|afp|getty|reuters|epa|dpa)\b|getty images",
    re.IGNORECASE,
)
#: Words of what a site asks of its visitors, in the languages that pages come in.
_ASKS = re.compile(
    r"\b(?:log[ -]?in|sign[ -]?(?:in|up)|password|your account|cookies?|newsletters?|subscri\w{2,8}|download|click|javascript|browser|menu|skip to|advert\w{0,8}|support us|donate"
    r"|anmeld\w{2,6}|registrier\w{1,4}|passwort|konto|abonn\w{2,8}|werbung|startseite|impressum|datenschutz|connexion|mot de passe|compte|accueil|inicia\w? sesión|contraseña|cuenta|registr\w{2,6}"
    r"|suscr\w{3,8}|iniciar|senha|assine|accedi|abbonat\w|inloggen|wachtwoord|zaloguj|войти|подпис\w{2,8})\b",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"(?<!\w)[A-ZÀ-Þ]")
_LONG_WORD = re.compile(r"\b[^\W\d_]{4,}")


def sort_of(line: Line) -> str:
    """What a line is at a glance, for the lines beside it."""
    if line.is_byline:
        return "a byline"
    if line.is_date:
        return "a date"
    if line.is_name:
        return "a name"
    if line.is_credit or (len(line.text) < 160 and _PICTURES.search(line.text)):
        return "a credit"
    if line.solid:
        return "prose"
    length = _length(line.text)
    if length < 60 and any(not name.startswith("has-") for name in line.classes):
        return "furniture"
    if length < 28:
        return "a label"
    if length <= 150 and not _FULL_STOP.search(line.text):
        return "a title"
    return "a sentence"


def _length(text: str) -> float:
    """The length of a text, ideographs counting double and more."""
    return len(text) * (2.2 if _WIDE.search(text) else 1)


def words_below(lines: Sequence[Line]) -> set[str]:
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


def headline_features(lines: Sequence[Line]) -> list[tuple[str, ...]]:
    """The names of everything that holds for each of the first lines, each a candidate for the headline."""
    below = words_below(lines)
    top = lines[:REACH]
    folded = [line.text.casefold() for line in top]
    counts: dict[str, int] = {}
    for line in lines:
        if len(line.text) < 300:
            key = line.text.casefold()
            counts[key] = counts.get(key, 0) + 1
    sorts = [sort_of(line) for line in lines[: REACH + 4]]
    shares = [_share(text, below) for text in folded]
    prose = [i for i, line in enumerate(lines[: REACH + 40]) if line.solid]
    out: list[tuple[str, ...]] = []
    for i, line in enumerate(top):
        found = list(_own(line))
        found.extend(_place(i, prose))
        found.extend(_beside(i, sorts, shares))
        found.append(f"its words come back below: {bisect_right(_SHARES, shares[i])}")
        if counts.get(folded[i], 0) > 1:
            found.append("stands twice")
        for j, other in enumerate(folded):
            if len(other) >= 16 and len(folded[i]) >= 16 and other != folded[i]:
                if other in folded[i]:
                    found.append("holds another line" if len(folded[j]) > 24 else "holds a short line")
                    break
                if folded[i] in other and len(other) < 250:
                    found.append("another line holds it")
                    break
        if line.gap:
            found.append("an empty line before")
        if i + 1 < len(lines) and lines[i + 1].gap:
            found.append("an empty line after")
        out.append(tuple(found))
    return out


def _share(text: str, below: set[str]) -> float:
    words = set(_WORD.findall(text))
    return len(words & below) / len(words) if words else 0.0


def _own(line: Line) -> Iterator[str]:
    """What a line shows by itself."""
    text = line.text
    length = _length(text)
    yield f"length {bisect_right(_LENGTHS, length)}"
    sort = sort_of(line)
    yield f"is {sort}"
    if line.solid and length > 130:
        yield "a long paragraph"
    if _FULL_STOP.search(text) and not text.endswith(("...", "…")):
        yield "ends in a full stop"
    elif text[-1] in ":：":
        yield "ends in a colon"
    elif text[-1] in "?？":
        yield "ends in a question"
    elif text[-1] in "!！":
        yield "ends in a call"
    elif text[-1] in ",;»›":
        yield "ends in the middle"
    if length < 400:
        if _SENTENCES.search(text):
            yield "two sentences"
        if _SPEECH.search(text):
            yield "speech and who said it"
        if _ASKS.search(text):
            yield "asks the visitor"
        if _TRAIL.search(text):
            yield "a trail"
        long = _LONG_WORD.findall(text)
        if len(long) > 2:
            high = sum(word[0].isupper() for word in long)
            yield (
                "in title case"
                if high > 0.8 * len(long)
                else "in sentence case"
                if text[0].isupper()
                else "in low case"
            )
    if text.isupper() and length > 8:
        yield "all capitals"
    if _BULLET.match(text):
        yield "a list item"
    if "|" in text:
        yield "has a bar"
    if ":" in text[3:60]:
        yield "has a colon"
    if text[0] in "\"“„«‘'»":
        yield "opens in quotation marks"
    if sum(map(str.isdigit, text)) * 4 > length:
        yield "digits"
    if not any(map(str.isalpha, text)):
        yield "no letters"
    if length > 40 and max(map(len, text.split())) > 34 and not _WIDE.search(text):
        yield "words run together"
    for name in line.classes:
        if name.startswith("has-") or length < 60:
            yield f"words of {name}"


def _place(i: int, prose: Sequence[int]) -> Iterator[str]:
    """Where a line stands among the first lines, and how far from the prose."""
    yield f"row {bisect_right(_ROWS, i)}"
    at = bisect_right(prose, i)
    before = bisect_right(prose, i - 1)
    yield f"prose before: {min(before, 4)}"
    distance = prose[at] - i if at < len(prose) else 99
    yield f"prose after {bisect_right(_FAR, distance)}"
    if before and i - prose[before - 1] == 1:
        yield "just after prose"


def _beside(i: int, sorts: Sequence[str], shares: Sequence[float]) -> Iterator[str]:
    """What the lines above and below are."""
    yield f"above: {sorts[i - 1]}" if i else "above: nothing"
    yield f"below: {sorts[i + 1]}" if i + 1 < len(sorts) else "below: nothing"
    yield f"second below: {sorts[i + 2]}" if i + 2 < len(sorts) else "second below: nothing"
    after = sorts[i + 1 : i + 5]
    if "a byline" in after or "a name" in after:
        yield "a byline follows"
    if "a date" in after:
        yield "a date follows"
    titles = [j for j in range(max(0, i - 3), i) if sorts[j] == "a title"]
    if titles:
        yield "a title stands above"
        if max(shares[j] for j in titles if j < len(shares)) >= shares[i]:
            yield "a title above shares more words"
    later = [j for j in range(i + 1, min(i + 4, len(shares))) if sorts[j] == "a title"]
    if later:
        yield "a title stands below"
        if max(shares[j] for j in later) > shares[i]:
            yield "a title below shares more words"
