"""CNN, until 2013: highlights of the story and captions of a gallery stand in the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: The layout with `cnn_strylftcntnt`, on pages of 2010 and 2013.
CNN_HIGHLIGHTS = HtmlHandler(
    name="cnn-highlights",
    hosts=("cnn.com",),
    marker="//ul[has-class('cnnStryHghLght')]",
    drop="//ul[has-class('cnnStryHghLght')] | //div[has-class('cnnArticleGalleryPhotoContainer')]",
)
