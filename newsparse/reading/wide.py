"""UTF-16 and UTF-32 without a byte-order mark, told by their first bytes."""

from __future__ import annotations

import unicodedata
from collections import Counter

from newsparse.reading.plausible import can_be_text, is_nearly_utf8

#: So many bytes are looked at.
_HEAD = 2000
#: So many bytes show whether they are in another charset, where they have to be of a script of East Asia besides.
_LEAST = 48
#: High bytes of the alphabets; in other charsets they are control bytes, of which only some stand in great numbers.
_LOW = bytes(range(0x20))
_MOST_OF_HALF = 3
_LINES = b"\t\n\x0b\x0c\r"
_CONTROLS = bytes(sorted(set(_LOW) - set(_LINES)))
#: High bytes of UTF-16 in the scripts of East Asia: marks, kana, ideographs, Hangul, wide forms.
_EASTERN = bytes((0x00, 0x20, 0x30, 0x31, *range(0x4E, 0xA0), *range(0xAC, 0xD8), 0xFE, 0xFF))
#: The share of high bytes that are among them, and the share of low bytes that, taken for high ones, are not: those are of all sorts.
_ALL_BUT, _NOT_ALL = 0.95, 0.15


def wide_codec(head: bytes) -> str | None:
    """The codec of UTF-16 or UTF-32 without a byte-order mark, such as `utf-16-le`; `None` if the bytes are in another charset."""
    head = head[:_HEAD]
    if len(head) < 8:
        return None
    if (widest := _widest(head)) is not None:
        return widest
    if head.isascii() and _MOST_OF_HALF * (len(head) - len(head.translate(None, _LOW))) < len(head):
        return None  # as nearly every text; in UTF-16 that is ASCII half of the bytes are below
    first, second = head[0::2], head[1::2]
    even, odd = first.count(0), second.count(0)
    alphabetic = _is_of_one_alphabet(first), _is_of_one_alphabet(second)
    # Of Latin letters every other byte is zero.
    latin = (even or odd) and max(even, odd) * 2 >= 0.8 * len(head) and min(even, odd) * 10 <= len(head)
    if latin or alphabetic[0] != alphabetic[1]:
        codec = "utf-16-be" if (even > odd if latin else alphabetic[0]) else "utf-16-le"
        return codec if _is_legible(head.decode(codec, "ignore")) else None
    if head.isascii():
        return None
    return _eastern(head, bool(even or odd)) or _of_few_blocks(head, bool(even or odd))


def _widest(head: bytes) -> str | None:
    """The codec of UTF-32: of four bytes one is always zero, and the next no more than 0x10."""
    head = head[: len(head) // 4 * 4]
    for codec, last, third in (("utf-32-le", 3, 2), ("utf-32-be", 0, 1)):
        if not any(head[last::4]) and max(head[third::4]) <= 0x10:
            try:
                text = head.decode(codec)
            except UnicodeDecodeError:
                continue
            high = head[1::4] if last == 3 else head[2::4]
            if (_has_few_blocks(high) or _is_eastern(high)) and _is_legible(text) and _is_divided(text):
                return codec
    return None


def _is_of_one_alphabet(high: bytes) -> bool:
    """Whether the high bytes are those of one alphabet: the same for all letters, zero for spaces, digits and line ends."""
    if len(high.translate(None, _LOW)) * 10 > len(high):
        return False
    [(most, count)] = Counter(high.replace(b"\0", b"") or b"\0").most_common(1)
    zeros = high.count(0)
    return most > 0 and (count + zeros) * 10 >= 9 * len(high) and (zeros > 0 or most not in _LINES)


def _eastern(head: bytes, zeros: bool) -> str | None:
    """The codec of UTF-16 in a script of East Asia; where no zero byte shows that it is no other charset, its control bytes do."""
    for codec, high, low in (("utf-16-le", head[1::2], head[0::2]), ("utf-16-be", head[0::2], head[1::2])):
        if (
            _is_eastern(high)
            and len(low.translate(None, _EASTERN)) >= _NOT_ALL * len(low)
            and not (is_nearly_utf8(head) if zeros else can_be_text(head, _LEAST))
            and _is_legible(head.decode(codec, "ignore"))
        ):
            return codec
    return None


def _is_eastern(high: bytes) -> bool:
    return len(high.translate(None, _EASTERN)) <= (1 - _ALL_BUT) * len(high)


#: A script has no more blocks of 256 characters than these, as have letters with several marks; others hold spaces and punctuation, and halves of pairs.
_BLOCKS, _BESIDES = 5, bytes((0x00, 0x20, 0x30, *range(0xD8, 0xE0)))
#: One in so many bytes is a control byte where they are half of characters; no other text has nearly as many.
_SELDOM = 5


def _of_few_blocks(head: bytes, zeros: bool) -> str | None:
    """The codec of UTF-16 in any other script, of Ethiopia or of the Yi, and of letters among marks and pictures, if no other charset has such bytes."""
    if not zeros and (len(head) - len(head.translate(None, _CONTROLS))) * _SELDOM < len(head):
        return None
    found = []
    for codec, high in (("utf-16-le", head[1::2]), ("utf-16-be", head[0::2])):
        try:
            text = head[: len(head) // 2 * 2].decode(codec, "strict" if len(head) < _HEAD else "ignore")
        except UnicodeDecodeError:
            continue
        if _has_few_blocks(high) and _is_legible(text) and _is_divided(text):
            found.append((len(set(high)), codec))
    return min(found)[1] if found else None


def _has_few_blocks(high: bytes) -> bool:
    return len(set(high.translate(None, _BESIDES))) <= min(_BLOCKS, len(high) // 4)


def _is_divided(text: str) -> bool:
    """Whether there are spaces or punctuation in a text that is long enough to need some; in rows of numbers there are none."""
    return len(text) < 40 or any(sign.isspace() or unicodedata.category(sign).startswith("P") for sign in text)


#: General categories of what stands in no text: controls, halves of pairs, private and unassigned characters.
_NO_TEXT = frozenset(("Cc", "Cs", "Co", "Cn"))


def _is_legible(text: str) -> bool:
    """Whether hardly a character is one that no text has."""
    odd = sum(unicodedata.category(sign) in _NO_TEXT and not sign.isspace() for sign in text)
    return odd * 50 <= len(text)
