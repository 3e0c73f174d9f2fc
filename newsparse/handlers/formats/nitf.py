"""NITF, the News Industry Text Format, with and without its namespace (IPTC, versions 2.5 to 3.6)."""

from __future__ import annotations

from newsparse.handlers.builtin import NITF_SIGNS
from newsparse.handlers.places import element
from newsparse.handlers.xml import XmlHandler

#: Which element states what is in the IPTC's NITF 3.6 documentation: `docdata` holds the management data, `body.head` what
#: is printed above the article.
NITF = XmlHandler(
    name="nitf",
    signs=NITF_SIGNS,
    items=("nitf",),
    body=("body/body.content/block[@class='full_text']", "body/body.content", "body.content", "body/block", "body"),
    headline=(
        element("body/body.head/hedline/hl1"),
        element("body/body.head/headline/hl1"),
        element("body/body.head/hedline"),
        element("head/title"),
    ),
    dek=(element("body/body.head/hedline/hl2"), element("body/body.head/abstract")),
    byline=(
        element("body/body.head/byline[@class='print_byline']"),
        element("body/body.head/byline/person"),
        element("body/body.head/byline"),
    ),
    byline_title=(element("body/body.head/byline/byttl"),),
    date=(
        element("head/docdata/date.issue/@norm"),
        element("head/pubdata/@date.publication"),
        element("body/body.head/dateline/story.date/@norm"),
        element("head/docdata/date.release/@norm"),
    ),
    modified=(element("head/revision-history/@norm"),),
    dateline=(element("body/body.head/dateline/location"), element("body/body.head/dateline")),
    language=(element("@xml:lang"), element("body/body.content/@xml:lang"), element("body/@xml:lang")),
    outlet=(element("head/pubdata/@name"),),
    section=(element("head/pubdata/@position.section"),),
    topics=(element("head/docdata/key-list/keyword/@key"),),
    id=(element("head/docdata/doc-id/@id-string"), element("@uno")),
    version=(element("head/docdata/du-key/@version"),),
    status=(element("head/docdata/@management-status"),),
    urgency=(element("head/docdata/urgency/@ed-urg"),),
    slug=(element("head/docdata/fixture/@fix-id"), element("head/docdata/du-key/@key")),
    embargo=(),
    credit=(element("body/body.head/distributor"),),
    provider=(element("head/docdata/doc-id/@regsrc"), element("head/docdata/doc.rights/@agent")),
    copyright=(element("head/docdata/doc.copyright/@holder"), element("body/body.head/rights")),
    note=(element("head/docdata/ed-msg/@info"), element("body/body.head/note")),
    subject_code=(element("head/tobject/tobject.subject/@tobject.subject.refnum"),),
    subject_name=(element("head/tobject/tobject.subject/@tobject.subject.matter"),),
)
