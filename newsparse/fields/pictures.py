"""The article's pictures with their captions and credits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from urllib.parse import unquote

from newsparse.evidence.gather import gather_statements
from newsparse.fields.anchor import headline_block
from newsparse.fields.captions import told_apart, words_beside
from newsparse.fields.region_words import bit, classes_of
from newsparse.lexicon.stems import any_of
from newsparse.model.content import Image
from newsparse.reading.page import Page, PageBlock, PagePicture

_CAPTION = bit("caption")
_FAR = bit("related") | bit("nav") | bit("footer") | bit("comment") | bit("advert") | bit("sidebar") | bit("author")
#: Regions of teasers: whole words only, for `item` and `grid` are names of the article's own parts too.
_TEASER = re.compile(r"(?:^|[\s_-])(?:card|teaser|promo|thumbs?|thumbnail|thumbnails|avatar|logo)s?(?:$|[\s_-])")
#: Addresses of what is no picture: pixels that count, signs, the site's mark.
_SIGNS = "logo logos icon icons ico avatar avatars gravatar sprite spacer blank pixel 1x1 placeholder button btn badge emoji flag flags loading loader tracking"
_SIGN = re.compile(rf"[/_.-](?:{any_of(_SIGNS.split())})(?:$|[/_.\d-])|\.svg(?:$|#)|gravatar\.com|vgwort")
#: What stands in a page's data for a picture of every page.
_OF_THE_SITE = re.compile(
    r"logo|default|placeholder|fallback|(?:og|fb|facebook|twitter|social|share)[_-]?(?:image|img|share|default|logo|card)?\.(?:png|jpe?g|gif)|favicon|apple-touch|icon",
    re.IGNORECASE,
)
#: Smaller pictures are signs; servers that cut pictures are asked for their size in the address.
_SMALL = 64
_CUT_SMALL = re.compile(r"[?&](?:w|h|width|height|resize|fit|size)=\d{1,2}(?:\D|$)", re.IGNORECASE)
#: Signs of networks and of what readers can do, by the text in their place.
_SIGN_TEXT = re.compile(
    r"(?:share (?:on|via) )?(?:facebook|twitter|x|whatsapp|instagram|linkedin|telegram|pinterest|pocket|reddit|e-?mail|youtube|google(?: news)?|print|share|rss|menu|search|close|logo|icon|avatar)(?: (?:logo|icon|share))?",
    re.IGNORECASE,
)

#: Pictures looked at on one page; galleries of more are cut.
_MOST = 200
#: How many blocks above the text a picture may stand, and how far up its elements are looked at.
_ABOVE, _STEPS = 12, 5


def pictures_of(page: Page, chosen: frozenset[int], best: int) -> tuple[tuple[Image, ...], frozenset[int]]:
    """The article's pictures and the numbers of their caption blocks.

    They stand among the article's blocks or just above them. The picture that the page's data state comes first where
    the page shows none above the text and it is not the site's own.
    """
    if not chosen:
        return (), frozenset()
    first, last = min(chosen), max(chosen)
    anchor = page.once(headline_block)
    top = min(first - _ABOVE, first if anchor is None else anchor)
    found: dict[str, Image] = {}
    captions: set[int] = set()
    above = False
    for picture in page.pictures[: 20 * _MOST]:
        if not top <= picture.block <= last + 1 or not _belongs(page, picture, best):
            continue
        blocks = words_beside(page, picture, best, chosen)
        if not blocks and (picture.url is None or _is_sign(picture)):
            continue
        captions.update(block.number for block in blocks)
        image = _image(page, picture, blocks)
        key = image.url or image.caption or ""
        above = above or picture.block <= first
        if key not in found or (found[key].caption is None and image.caption is not None):
            found[key] = image  # a page shows one picture in several places, and says of it in one what it is
        if len(found) == _MOST:
            break
    images = list(_once_each(found.values()))
    if not above and (lead := _stated(page, images, best, chosen)) is not None:
        images.insert(0, lead)
    return tuple(images), frozenset(captions)


def _image(page: Page, picture: PagePicture, blocks: tuple[PageBlock, ...]) -> Image:
    caption, credit = told_apart(page, blocks)
    if _is_mark(picture):  # signs for sharing stand in the frame of a picture: its caption is not theirs
        return Image(caption=caption, credit=credit)
    return Image(url=picture.url, caption=caption, credit=credit, alt=picture.alt)


def _once_each(images: Iterable[Image]) -> Iterator[Image]:
    """The images without those that are only a caption that another has too."""
    every = list(images)
    told = {image.caption for image in every if image.url is not None}
    return (image for image in every if image.url is not None or image.caption not in told)


def _belongs(page: Page, picture: PagePicture, best: int) -> bool:
    """Whether a picture stands in no teaser, sidebar or menu."""
    number = picture.region
    framed = False
    for _ in range(_STEPS):
        if number < 0 or number == best:
            break
        _, number, _, tag, label, _ = page.regions[number]
        framed = framed or tag == "figure"
        if tag in ("nav", "footer") or (tag == "aside" and not classes_of(label) & _CAPTION):
            return False
        if not framed and _is_far(label):
            return False
    return True


@lru_cache(maxsize=2048)
def _is_far(label: str) -> bool:
    """Whether a region's label says that its pictures are none of the article's."""
    return bool(classes_of(label) & _FAR) or _TEASER.search(label) is not None


def _is_mark(picture: PagePicture) -> bool:
    """Whether a picture is a sign or a pixel by the name of its file or the text in its place."""
    if picture.url is not None and _SIGN.search("/" + picture.url.partition("?")[0].lower()) is not None:
        return True
    return picture.alt is not None and _SIGN_TEXT.fullmatch(picture.alt.strip()) is not None


def _is_sign(picture: PagePicture) -> bool:
    """Whether a picture is a sign, a pixel or the site's mark, by its address and its size."""
    if _is_mark(picture) or (picture.url is not None and _CUT_SMALL.search(picture.url) is not None):
        return True
    if picture.element is None:
        return False
    sizes = (picture.element.get("width"), picture.element.get("height"))
    return any(size is not None and size.isdecimal() and int(size) <= _SMALL for size in sizes)


def _stated(page: Page, shown: Sequence[Image], best: int, chosen: frozenset[int]) -> Image | None:
    """The picture that the page's data state first, if it is the article's own and not among those shown in another size."""
    names = {_file(image.url) for image in shown if image.url is not None}
    for statement in page.once(gather_statements).on("image"):
        address = statement.raw.strip()
        if not address.startswith(("http://", "https://", "//")) or _OF_THE_SITE.search(address):
            continue
        name = _file(address)
        if name in names:
            return None
        stem = name.rpartition(".")[0] or name
        same = (
            picture
            for picture in page.pictures
            if picture.url is not None and (stem in picture.url or "%" in picture.url) and _file(picture.url) == name
        )
        words = next((blocks for picture in same if (blocks := words_beside(page, picture, best, chosen))), ())
        caption, credit = told_apart(page, words)
        return Image(url=address, caption=caption, credit=credit)
    return None


#: What divides the sizes of one picture: "harbour-640x480.jpg", "harbour_large.jpg".
_SIZE = re.compile(r"[-_]\d{2,4}x\d{2,4}(?=\.\w+$)|[-_](?:scaled|large|medium|small)(?=\.\w+$)")


def _file(address: str) -> str:
    """The name of a picture's file, which its sizes share."""
    path = unquote(address.partition("?")[0]).rstrip("/")
    return _SIZE.sub("", path.rpartition("/")[2])
