"""Text that an item holds in Base64."""

from __future__ import annotations

import base64
import binascii

from newsparse.model.errors import NotAnArticle
from newsparse.reading.decode import decode
from newsparse.reading.document import Format
from newsparse.reading.sniff import sniff


def text_in_base64(raw: str) -> str | None:
    """The text or the markup that is encoded; `None` for what is no Base64, and for pictures and other bytes in it.

    >>> text_in_base64("SGFyYm91ciBvcGVucw=="), text_in_base64("Harbour opens"), text_in_base64("iVBORw0KGgo=")
    ('Harbour opens', None, None)
    """
    try:
        data = base64.b64decode("".join(raw.split()), validate=True)
        kind = sniff(data) if data.strip() else None
    except (binascii.Error, ValueError, NotAnArticle):
        return None
    return None if kind is None or kind is Format.WARC else decode(data).text
