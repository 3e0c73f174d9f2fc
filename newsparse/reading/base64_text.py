"""Text that an item holds in Base64."""

from __future__ import annotations

import base64
import binascii

from newsparse.model.errors import NotAnArticle
from newsparse.reading.decode import decode, shown_codec
from newsparse.reading.document import Format
from newsparse.reading.plausible import is_nearly_utf8
from newsparse.reading.sniff import sniff

#: So many bytes in no form of Unicode show whether they are text.
_LEAST = 128


def text_in_base64(raw: str) -> str | None:
    """The text or the markup that is encoded; `None` for what is neither, as plain letters are that may pass for Base64.

    >>> text_in_base64("SGFyYm91ciBvcGVucw=="), text_in_base64("Harbour opens"), text_in_base64("iVBORw0KGgo=")
    ('Harbour opens', None, None)
    """
    try:
        data = base64.b64decode("".join(raw.split()), validate=True)
        kind = sniff(data) if data.strip() else None
    except (binascii.Error, ValueError, NotAnArticle):
        return None
    if kind is None or kind is Format.WARC:
        return None
    if shown_codec(data) is None and not is_nearly_utf8(data) and len(data) < _LEAST:
        return None
    return decode(data).text
