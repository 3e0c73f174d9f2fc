"""UTF-16 without a byte-order mark, told by its first bytes."""

from __future__ import annotations

import unicodedata
from collections import Counter

from newsparse.reading.plausible import can_be_text, is_nearly_utf8

#: So many bytes are looked at.
_HEAD = 2000
#: High bytes of the alphabets; in other charsets they are control bytes, of which only some stand in great numbers.
_LOW = bytes(range(0x20))
_MOST_OF_HALF = 3
_LINES = b"\t\n\x0b\x0c\r"
#: High bytes of UTF-16 in the scripts of East Asia: marks, kana, ideographs, Hangul, wide forms.
_EASTERN = bytes((0x00, 0x20, 0x30, 0x31, *range(0x4E, 0xA0), *range(0xAC, 0xD8), 0xFE, 0xFF))
#: The share of high bytes that are among them, and the share of low bytes that, taken for high ones, are not: those are of all sorts.
_ALL_BUT, _NOT_ALL = 0.95, 0.15


def wide_codec(head: bytes) -> str | None:
    """The codec of UTF-16 without a byte-order mark, `utf-16-le` or `utf-16-be`; `None` if the bytes are in another charset."""
    head = head[:_HEAD]
    if len(head) < 8:
        return None
    if head.isascii() and _MOST_OF_HALF * (len(head) - len(head.translate(None, _LOW))) < len(head):
        return None  # as nearly every text; in UTF-16 that is ASCII half of the bytes are below
    first, second = head[0::2], head[1::2]
    even, odd = first.count(0), second.count(0)
    # Of Latin letters every other byte is zero.
    if (even or odd) and max(even, odd) * 2 >= 0.8 * len(head) and min(even, odd) * 10 <= len(head):
        return "utf-16-be" if even > odd else "utf-16-le"
    alphabetic = _is_of_one_alphabet(first), _is_of_one_alphabet(second)
    if any(alphabetic) and not all(alphabetic):
        return "utf-16-be" if alphabetic[0] else "utf-16-le"
    return None if head.isascii() else _eastern(head, bool(even or odd))


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
            len(high.translate(None, _EASTERN)) <= (1 - _ALL_BUT) * len(high)
            and len(low.translate(None, _EASTERN)) >= _NOT_ALL * len(low)
            and not (is_nearly_utf8(head) if zeros else can_be_text(head))
            and _is_legible(head.decode(codec, "ignore"))
        ):
            return codec
    return None


#: General categories of what stands in no text: controls, halves of pairs, private and unassigned characters.
_NO_TEXT = frozenset(("Cc", "Cs", "Co", "Cn"))


def _is_legible(text: str) -> bool:
    """Whether hardly a character is one that no text has."""
    odd = sum(unicodedata.category(sign) in _NO_TEXT and not sign.isspace() for sign in text)
    return odd * 50 <= len(text)
