"""Items of the Associated Press' Media API, versions 1 and 2: ninjs in an envelope, with keys of the AP's own.

The text is not in the item: it is a rendition with an address of its own, unless the receiver put it into `body_nitf`.
"""

from __future__ import annotations

import attrs

from newsparse.handlers.builtin import AP_MEDIA_API_SIGNS
from newsparse.handlers.formats.ninjs import NINJS
from newsparse.handlers.key_paths import key

AP_MEDIA_API = attrs.evolve(
    NINJS,
    name="ap-media-api",
    signs=AP_MEDIA_API_SIGNS,
    items=("data/items/*/item", "data/item"),
    dek=(key("headline_extended"), key("summary"), key("description_summary")),
    byline=(key("bylines/*/by"), key("byline")),
    url=(key("links/*[rel=canonical]/href"), key("uri")),
    id=(key("altids/itemid"), key("uri")),
    credit=(key("creditline"), key("infosource/*/name"), key("provider")),
)
