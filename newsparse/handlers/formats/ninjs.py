"""ninjs, the IPTC's news in JSON, versions 1, 2 and 3."""

from __future__ import annotations

from newsparse.handlers.builtin import NINJS_SIGNS
from newsparse.handlers.json import JsonHandler
from newsparse.handlers.places import key

#: Version 1 has one `headline` and `body_*`; version 2 lists them in `headlines` and `bodies`; version 3 writes its keys
#: in camel case. The IPTC's ninjs documentation says which holds what.
NINJS = JsonHandler(
    name="ninjs",
    signs=NINJS_SIGNS,
    body=(
        "body_xhtml",
        "body_html",
        "bodies/0/value",
        "body_text",
    ),
    headline=(key("headline"), key("headlines/*/value"), key("title")),
    dek=(key("description_text"), key("descriptions/*/value")),
    byline=(key("byline"), key("by"), key("authors/*/name")),
    date=(
        key("firstpublished"),
        key("firstPublished"),
        key("firstcreated"),
        key("firstCreated"),
        key("versioncreated"),
        key("versionCreated"),
    ),
    modified=(key("versioncreated"), key("versionCreated")),
    dateline=(key("located"),),
    language=(key("language"),),
    url=(key("uri"),),
    topics=(key("keywords/*"), key("subject/*/name")),
    id=(key("guid"), key("altids/*/value"), key("uri")),
    version=(key("version"),),
    status=(key("pubstatus"), key("pubStatus")),
    urgency=(key("urgency"),),
    slug=(key("slugline"),),
    embargo=(key("embargoed"),),
    credit=(key("source"), key("infosource/*/name")),
    copyright=(key("copyrightnotice"), key("copyrightNotice"), key("copyrightholder")),
    usage_terms=(key("usageterms"), key("usageTerms")),
    note=(key("ednote"), key("edNote")),
    subject_code=(key("subject/*/code"), key("subjects/*/code")),
    subject_name=(key("subject/*/name"), key("subjects/*/name")),
)
