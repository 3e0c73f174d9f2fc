"""Whether bytes can be text, told by what text has in any charset: few control bytes, and spaces or whole characters."""

from __future__ import annotations

#: Fewer bytes than this show nothing.
_LEAST = 128
#: Control bytes that no charset uses for what is seen or for a shift; wires mark their messages with some of them.
_CONTROLS = bytes((*range(1, 9), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F))
#: One in so many bytes is a control byte at most: of bytes by chance one in nine is.
_RARE = 25
#: Texts that have more of them, as tables and wires may, have few kinds; by chance there are all of them.
_KINDS = 10
#: What words, or the fields of a table, are divided by, and lines; texts use one of each.
_SPACES, _ENDS = (b" ", b"\t", b"\xa0", b"\x0c", b"\x1e", b"\x1f"), (b"\n", b"\r")
#: One in so many bytes is a space or a line end at least, where words are divided by them; by chance one in 110 is.
_USUAL = 33
#: One in so many characters is none of a charset's at most.
_WRONG = 50
#: The charsets of scripts without spaces: two bytes a character, and by far not every pair is one.
_WITHOUT_SPACES = ("gb18030", "cp932", "big5hkscs", "euc_jp", "cp949")


def can_be_text(head: bytes, least: int = _LEAST) -> bool:
    """Whether the first bytes of an input can be text of one byte a character, or of two in some charset of East Asia.

    Compressed and encrypted data, sound and machine code are told from the texts of old charsets, which no sign at their beginning
    names: cp1252, cp1251, KOI8-R, Shift JIS, GB 18030. Fewer bytes than `least` can be anything.
    """
    if len(head) < least or is_nearly_utf8(head):
        return True
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls * _RARE > len(head) and len(set(head).intersection(_CONTROLS)) > _KINDS:
        return False
    if (max(map(head.count, _SPACES)) + max(map(head.count, _ENDS))) * _USUAL >= len(head):
        return True
    return any(_reads(head, codec) for codec in _WITHOUT_SPACES)


def is_nearly_utf8(data: bytes) -> bool:
    """Whether bytes are UTF-8 but for a cut last character and rare stray bytes."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 3:
            return True
    else:
        return True
    text = data.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    right = len(text) - len(text.encode("ascii", "ignore")) - wrong
    return wrong < 2 or right >= 2 * wrong


def _reads(head: bytes, codec: str) -> bool:
    """Whether hardly a byte is wrong in a charset of two bytes a character."""
    text = head.decode(codec, "replace")
    return text.count("\ufffd") * _WRONG <= len(text)
