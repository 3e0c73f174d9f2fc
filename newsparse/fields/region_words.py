"""What the ids and classes of a page's regions say about their content: stems by class of meaning."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from newsparse.lexicon.stems import any_of
from newsparse.reading.page import Page

#: Classes of meaning, and the stems that show them. A stem counts wherever it stands in a label, so that `articleBody`,
#: `article-body` and `body--article` all say the same; short stems are bounded by what is no letter.
STEMS: dict[str, str] = {
    "body": "articlebody article-body article_body article__body article-text articletext article-content articlecontent"
    " article__content article_content story-body storybody story__body story-content storycontent story-text story_text entry-content entrycontent"
    " entry_content post-content postcontent post_content post-body postbody post__content body-copy bodycopy"
    " body-content body-text bodytext rich-text richtext wysiwyg maincontent main-content cuerpo artikeltext"
    " articlebody__ texto textblock text-block contentbody content-body content__body news-text newstext paragraph"
    " note-body note-content note__body note_body article-main itemprop-articlebody page-content td-post-content single-content noticia-texto",
    "article": "article story post entry artikel articulo articolo noticia news content text",
    "comment": "comment disqus discussion respond reply kommentar comentario forum",
    "related": "related recommend more-from morefrom popular trending most-read mostread latest also-read alsoread read-more"
    " readmore readnext read-next further onward similar suggest relacionad weitere mehr-zum outbrain taboola"
    " next-article up-next linkbox link-list linklist see-also seealso inline-link ",
    "share": "share sharing social follow facebook twitter whatsapp addtoany print-mail tools toolbar bookmark",
    "nav": "nav menu breadcrumb pagination pager sitemap skip-link skiplink tabs",
    "footer": "footer copyright colophon legal imprint",
    "sidebar": "sidebar side-bar rail aside right-col rightcol secondary column-right",
    "newsletter": "newsletter subscribe signup sign-up mailing mailchimp abo-box",
    "advert": "advert ad-slot adslot ad-unit ads- -ads ad-container ad_ sponsor banner dfp gpt-ad teads promo anzeige"
    " publicidad werbung",
    "author": "author byline bio- -bio bio_ contributor profile autor redakt",
    "caption": "caption credit figure gallery slideshow carousel image img photo picture thumb foto bildunter legende media",
    "topics": "tags tag-list taglist tag_ topic keyword schlagwort label categor",
    "header": "header masthead topbar top-bar hero headline title",
    "meta": "meta date time info publish updated timestamp datum",
    "modal": "cookie consent gdpr modal popup pop-up overlay lightbox banner-msg toast",
    "paywall": "paywall premium piano subscriber regwall locked meter",
    "embed": "embed tweet instagram social-embed oembed",
    "summary": "summary highlight key-point keypoint bullet-point standfirst dek deck lead- lede intro excerpt subtitle subhead"
    " sub-head teaser-text abstract description",
    "pullquote": "pullquote pull-quote pull_quote blockquote quote zitat",
    "widget": "widget poll quiz player video audio podcast ticker weather stock market score",
    "card": "card teaser tile item grid list promo carousel slide feed",
    "hidden": "hidden-by-style sr-only screen-reader visually-hidden visuallyhidden screenreader u-hidden",
    "live": "liveblog live-blog live_ live-",
    "form": "form login log-in search input register account",
    "factbox": "factbox fact-box infobox info-box faktabox infokasten box",
    "disclaimer": "disclaimer correction editor-note editors-note note update notice",
}

CLASSES: tuple[str, ...] = tuple(STEMS)
_BITS = {name: 1 << place for place, name in enumerate(CLASSES)}
_CLASS_OF: dict[str, int] = {}
for _name, _stems in STEMS.items():
    for _stem in _stems.split():
        _CLASS_OF[_stem] = _CLASS_OF.get(_stem, 0) | _BITS[_name]
#: The longest stem counts: `article-body` is the body's, not just an article's.
_STEM = re.compile(any_of(_CLASS_OF))

#: Elements that mean something by their name alone.
TAG_BITS = {
    "nav": _BITS["nav"],
    "footer": _BITS["footer"],
    "aside": _BITS["sidebar"],
    "header": _BITS["header"],
    "form": _BITS["form"],
    "figure": _BITS["caption"],
    "figcaption": _BITS["caption"],
}

_PAYWALL = _BITS["paywall"]
#: So many paragraphs of so many characters are an article's.
_SEVERAL, _LONG = 3, 120

#: The longest part of a label that is looked at; longer ones are lists of utility classes.
_LONGEST = 240


@lru_cache(maxsize=2048)
def classes_of(label: str) -> int:
    """The classes of meaning of a region's label, as bits in the order of `CLASSES`."""
    bits = 0
    for stem in _STEM.findall(label[:_LONGEST]):
        bits |= _CLASS_OF[stem]
    return bits


def bit(name: str) -> int:
    """The bit of one class."""
    return _BITS[name]


@lru_cache(maxsize=2048)
def region_bits(tag: str, label: str) -> int:
    """The classes of a region's label and its element."""
    return (classes_of(label) if label else 0) | TAG_BITS.get(tag, 0)


def upwards(page: Page, region: int) -> Iterator[int]:
    """A region and those that it lies in, the innermost first; none for what stands outside every region."""
    while region >= 0:
        yield region
        region = page.regions[region].parent


def bits_of_regions(page: Page) -> list[int]:
    """For each region of a page the classes of its label and its element; at the end none, for blocks outside every region.

    What a page keeps for those who pay stands in its markup now and then, in a region that is called so and holds the text.
    """
    bits = [*[region_bits(tag, label) for _, _, _, tag, label, _ in page.regions], 0]
    walled = {number for number, found in enumerate(bits) if found & _PAYWALL}
    if walled:
        for number in _regions_of_text(page, walled):
            bits[number] &= ~_PAYWALL
    return bits


def _regions_of_text(page: Page, among: set[int]) -> Iterator[int]:
    """Those of some regions that hold several long paragraphs without a link, as no offer does."""
    held = Counter[int]()
    for block in page.blocks:
        if block.kind == "paragraph" and len(block.text) >= _LONG and not block.links:
            held.update(number for number in upwards(page, block.region) if number in among)
    return (number for number, times in held.items() if times >= _SEVERAL)
