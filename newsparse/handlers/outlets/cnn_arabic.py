"""CNN in Arabic: rules for comments follow the text without a mark between them."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2013.
CNN_ARABIC = HtmlHandler(
    name="cnn-arabic",
    hosts=("arabic.cnn.com",),
    drop="//p[starts-with(normalize-space(.), 'ترحب شبكة CNN') or starts-with(normalize-space(.), 'الآراء الواردة أدناه')]",
)
