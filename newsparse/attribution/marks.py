"""Quotation marks as a small grammar: which open, which close what, and what to do where one is missing."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.lexicon.tokens import Tokens
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence

#: Marks that open, and what closes each.
PAIRS: dict[str, frozenset[str]] = {
    "“": frozenset('”"'),
    "„": frozenset('“”"'),
    "«": frozenset("»"),
    "»": frozenset("«"),
    "‹": frozenset("›"),
    "``": frozenset(("''", '"', "”")),
    '"': frozenset(('"', "”", "''")),
    "''": frozenset(("''", '"', "”")),
    "”": frozenset("”"),
    "「": frozenset("」"),
    "『": frozenset("』"),
    "‘": frozenset(("’", "'")),
    "‚": frozenset("‘’"),
    "'": frozenset(("'", "’")),
}
_SINGLE = frozenset("‘‚'")
_DOUBLE = frozenset(PAIRS) - _SINGLE
_CLOSING_ONLY = frozenset(("”", "」", "』"))
#: Marks that open and close alike: the spaces around them tell which.
_STRAIGHT = frozenset(('"', "”", "''"))
_ENDS = frozenset(".!?…")
_PUNCTUATION = frozenset(".,!?…;:")

#: How far behind a mark that may stand for inches the others are counted, in tokens.
_INCH_REACH = 400
#: A single mark closes within so many tokens, or it was an apostrophe.
_SINGLE_REACH = 120
#: A mark within quoted words closes within so many tokens: of thousands that none closes each is not looked for to the end.
_NESTED_REACH = 400


class Quoted(NamedTuple):
    """Words in quotation marks; offsets count tokens, half-open, and leave the marks out."""

    first: int
    last: int
    paragraph: int
    opens: int
    """Token of the opening mark."""
    closes: int
    """Token of the closing mark; -1 where none stands."""
    continued: bool
    """Whether the next paragraph opens again without this one having closed: one quotation over several paragraphs."""
    inner: tuple[Quoted, ...] = ()
    """Words in marks of another kind inside."""


class Marked(NamedTuple):
    """The quoted regions of a text, in order, none inside another."""

    regions: tuple[Quoted, ...]
    issues: tuple[Issue, ...]


def find_marks(tokens: Tokens, of: str = "text") -> Marked:
    """The words in quotation marks; missing and mismatched marks are repaired, each with an issue."""
    regions: list[Quoted] = []
    issues: list[Issue] = []
    doubled = any(word in _DOUBLE for word in tokens.words)
    for number, (first, last) in enumerate(tokens.paragraphs):
        _paragraph(tokens, number, first, last, doubled, regions, issues, of)
    return Marked(tuple(_joined(tokens, regions, issues, of)), tuple(issues))


def _paragraph(
    tokens: Tokens,
    number: int,
    first: int,
    last: int,
    doubled: bool,
    regions: list[Quoted],
    issues: list[Issue],
    of: str,
) -> None:
    words = tokens.words
    i = first
    while i < last:
        word = words[i]
        if word not in PAIRS and word not in _CLOSING_ONLY:
            i += 1
            continue
        single = word in _SINGLE
        if not _opens(tokens, i, first, last, word):
            if word in _CLOSING_ONLY:
                issues.append(_issue(IssueCode.MARK_UNOPENED, tokens, i, of))
            i += 1
            continue
        if not single and i + 1 < last and words[i + 1] == word and tokens.starts[i + 1] == tokens.ends[i]:
            issues.append(_issue(IssueCode.MARK_DOUBLED, tokens, i, of))
            i += 1
        close = _close(tokens, i, last, word)
        if close < 0:
            if i == last - 1 or (single and not _goes_on_below(tokens, i, number)):
                i += 1
                continue
            end = _voice_changes(tokens, i, last)
            regions.append(Quoted(i + 1, end, number, i, -1, False))
            if end == last:
                return
            i = end
            continue
        if single and doubled and close - i < 3:
            i = close + 1
            continue
        if (word == "“" and words[close] == '"') or (word == '"' and words[close] == "”"):
            issues.append(_issue(IssueCode.MARK_MISMATCHED, tokens, close, of))
        if close > i + 1:
            regions.append(Quoted(i + 1, close, number, i, close, False, _nested(tokens, i + 1, close)))
        i = close + 1
        if not single and i < last and words[i] == words[close] and tokens.starts[i] == tokens.ends[close]:
            regions[-1:] = [region._replace(closes=i) for region in regions[-1:] if region.closes == close]
            i += 1  # closed twice, as it was opened


#: With whom and what the author's own sentence begins behind words that no mark closes: '“it is late. [He added] that …'.
_SPEAKERS = frozenset("he she they it er sie il elle él ella ele ela".split())
_SPEAKING = frozenset(
    "said added told says adds tells wrote denied declined insisted also later sagte fügte erklärte a ajoute dijo añadió disse acrescentou".split()
)


def _voice_changes(tokens: Tokens, i: int, last: int) -> int:
    """Where the words behind a mark that nothing closes end within their paragraph: before a sentence in which the author reports again."""
    words, lower = tokens.words, tokens.lower
    for j in range(i + 3, last - 1):
        if words[j - 1] in _ENDS and lower[j] in _SPEAKERS and words[j][0].isupper() and lower[j + 1] in _SPEAKING:
            return j
    return last


def _goes_on_below(tokens: Tokens, i: int, number: int) -> bool:
    """Whether a single mark that nothing closes opens speech that the next paragraph goes on with: it opens so too."""
    if number + 1 >= len(tokens.paragraphs):
        return False
    start = i == tokens.paragraphs[number][0] or tokens.words[i - 1] in (":", ",")
    first, last = tokens.paragraphs[number + 1]
    word = tokens.words[first]
    return start and word == tokens.words[i] and _opens(tokens, first, first, last, word)


def _opens(tokens: Tokens, i: int, first: int, last: int, word: str) -> bool:
    """Whether a mark opens where it stands: straight marks and those of several languages tell by the spaces around them."""
    if word not in PAIRS:
        return False
    space_before = i == first or tokens.starts[i] > tokens.ends[i - 1] or tokens.words[i - 1] in "([{—–-/:"
    if word in _STRAIGHT and i + 2 < last and tokens.words[i + 1] == word and tokens.starts[i + 1] == tokens.ends[i]:
        return space_before and tokens.starts[i + 2] == tokens.ends[i + 1]  # ""Go
    space_after = i + 1 >= last or tokens.starts[i + 1] > tokens.ends[i]
    if word in ("“", "„", "``", "「", "『", "‚", "«", "‹"):
        return word != "“" or space_before or not space_after
    if word == "'":
        return space_before and not space_after and i + 1 < last and tokens.words[i + 1][:1].isalpha()
    return space_before and not space_after  # " » ‘ and ”


def _close(tokens: Tokens, i: int, last: int, word: str) -> int:
    """The token that closes the mark at `i`, within its paragraph; -1 if none does."""
    closers = PAIRS[word]
    words = tokens.words
    if word in _SINGLE:
        return _close_single(tokens, i, min(last, i + _SINGLE_REACH), closers, word)
    depth = 0
    for j in range(i + 1, last):
        other = words[j]
        if other in closers:
            if (
                other == word
                and word in _STRAIGHT
                and tokens.starts[j] > tokens.ends[j - 1]
                and j + 1 < last
                and tokens.starts[j + 1] == tokens.ends[j]
            ):
                return -1  # another opening mark: this one was never closed
            if word == other == '"' and _measures(tokens, j, last):
                continue
            if depth and other not in _STRAIGHT:
                depth -= 1
                continue
            return j
        if other == word and word not in _STRAIGHT and j > i + 1:
            if word in ("“", "»") and tokens.starts[j] == tokens.ends[j - 1]:
                return j  # “…“: the closing mark was typed as an opening one; »…»: so Swedes and Finns print it
            depth += 1
    return -1


def _measures(tokens: Tokens, j: int, last: int) -> bool:
    """Whether a straight mark stands for inches: after a number, with a mark left over in its paragraph."""
    if not tokens.words[j - 1][-1:].isdigit() or tokens.starts[j] > tokens.ends[j - 1]:
        return False
    return sum(word == '"' for word in tokens.words[j + 1 : min(last, j + _INCH_REACH)]) % 2 == 1


def _close_single(tokens: Tokens, i: int, last: int, closers: frozenset[str], word: str) -> int:
    """The token that closes a single mark: better one after punctuation, since one after a letter may be a possessive."""
    words = tokens.words
    plain = -1
    inside = -1
    for j in range(i + 2, last):
        if j <= inside:
            continue
        if words[j] in _DOUBLE and words[j] != '"':
            inside = _close(tokens, j, last, words[j]) if word != "'" else -1
            if inside < 0:
                break
            continue  # ‘He said “Go” and left’
        if words[j] in closers and tokens.starts[j] == tokens.ends[j - 1]:
            if j + 1 < last and tokens.starts[j + 1] == tokens.ends[j] and words[j + 1][:1].isalnum():
                continue
            if words[j - 1] in _PUNCTUATION:
                return j
            if plain < 0:
                plain = j
                if not words[j - 1].endswith("s"):
                    return j
    return plain


def _nested(tokens: Tokens, first: int, last: int) -> tuple[Quoted, ...]:
    """Words in single or other marks inside quoted ones."""
    found: list[Quoted] = []
    number = tokens.paragraph_of[first]
    i = first
    while i < last:
        word = tokens.words[i]
        if word in PAIRS and _opens(tokens, i, first, last, word):
            close = _close(tokens, i, min(last, i + _NESTED_REACH), word)
            if close > i + 1:
                found.append(Quoted(i + 1, close, number, i, close, False))
                i = close
        i += 1
    return tuple(found)


def _joined(tokens: Tokens, regions: list[Quoted], issues: list[Issue], of: str) -> list[Quoted]:
    """The regions with those that go on in the next paragraph told from those that were never closed."""
    out: list[Quoted] = []
    for place, region in enumerate(regions):
        if region.closes < 0:
            following = regions[place + 1] if place + 1 < len(regions) else None
            continued = (
                following is not None
                and region.last == tokens.paragraphs[region.paragraph][1]
                and following.paragraph == region.paragraph + 1
                and following.opens == tokens.paragraphs[following.paragraph][0]
            )
            if not continued:
                issues.append(_issue(IssueCode.MARK_UNCLOSED, tokens, region.opens, of))
            region = region._replace(continued=continued)
        out.append(region)
    return out


def _issue(code: IssueCode, tokens: Tokens, i: int, of: str) -> Issue:
    start = tokens.starts[i]
    raw = tokens.text[start : start + 40]
    return Issue.of(code, "quotes", None, Evidence(EvidenceSource.TEXT, f"{of} {start}", raw))
