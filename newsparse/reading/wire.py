"""Messages as wires transmit them: what stands between the control characters of ANPA 1312 and IPTC 7901.

Both enclose a message in SOH and EOT, its text in STX and ETX: before the text is a header, behind it a trailer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

SOH, STX, ETX, EOT = "\x01", "\x02", "\x03", "\x04"

#: What stands between messages: white space, zero and delete bytes, and the SYN that wakes up the receiver.
_BETWEEN = "\x00\x16\x7f\x04 \t\r\n\x0b\x0c"


@attrs.frozen(kw_only=True)
class Frame:
    """Where the parts of a message are, as offsets into its characters; half-open."""

    text: tuple[int, int]
    """The text, between STX and ETX; where they are missing it begins behind the header's lines and ends with the message."""
    header: str
    """The characters before the text."""
    cut_off: bool = False
    """Whether an STX begins the text and no ETX ends it."""


def messages(content: str | bytes) -> Iterator[str | bytes]:
    """The messages of a transmission, one after the other, each with its header and trailer.

    One begins at each SOH and ends at EOT or where the next one begins; without any SOH each EOT ends one.
    """
    if isinstance(content, bytes):
        for message in messages(content.decode("latin-1")):  # bytes by the name of characters
            yield str(message).encode("latin-1")
        return
    begins = SOH if SOH in content else EOT
    for piece in content.split(begins):
        message = piece.partition(EOT)[0].strip(_BETWEEN)
        if message:
            yield message


def frame_of(message: str, header_lines: int) -> Frame:
    """Where the parts of a message are; a header without an STX behind it has so many lines."""
    start = message.find(STX)
    if start >= 0:
        header, begins = message[:start], start + 1
    else:
        lines = re.match(rf"(?:[^\n]*\n){{0,{header_lines}}}", message)
        begins = lines.end() if lines else 0
        header = message[:begins]
    end = message.find(ETX, begins)
    cut_off = start >= 0 > end
    return Frame(text=(begins, len(message) if end < 0 else end), header=header, cut_off=cut_off)
