"""The article's pictures with their captions and credits."""

from __future__ import annotations

import re

from newsparse.fields.region_words import bit, classes_of
from newsparse.model.content import Image
from newsparse.reading.page import Page, PagePicture

#: Where the words of a caption end and the credit begins: "(AP Photo/Jane Roe)", "Photo: Jane Roe", "© Agency", "/ AP".
_CREDIT = re.compile(
    r"(?:[\s.]|^)(?P<credit>"
    r"\((?:[^()]{0,60}\b(?:AP|AFP|Reuters|Getty|EPA|dpa|ANSA|EFE|Photo|Foto|File|via|Images?)\b[^()]{0,80})\)"
    r"|(?:(?:photo|photograph|picture|image|foto|fotos|bild|bilder|photographie|crédit|credit|fotografía|imagen|imagem|fonte|quelle|source"
    r"|illustration|courtesy)(?:\s(?:by|von|de|di|credit))?\s?[:/©|]\s?[^:]{2,90})"
    r"|©\s?[^©]{2,90}"
    # a photographer's name is in capitals: "Islamic State group militants / AP" is a caption and an agency
    r"|(?-i:(?:[A-Z](?:[\w'’-]{1,20}|\.)\s){0,3}[A-Z][\w'’-]{1,20})\s?[/|]\s?(?:AP|AFP|Reuters|Getty Images|EPA|dpa|ANSA|EFE|PA|Bloomberg|Shutterstock|Alamy|Imago)\b[^/]{0,40}"
    r"|/\s?(?:AP|AFP|Reuters|Getty Images|EPA|dpa|ANSA|EFE|PA)"
    r")\s*$",
    re.IGNORECASE,
)
_CAPTION = bit("caption")
_FAR = (
    bit("related")
    | bit("card")
    | bit("nav")
    | bit("footer")
    | bit("comment")
    | bit("advert")
    | bit("sidebar")
    | bit("author")
)

#: Pictures looked at on one page; galleries of more are cut.
_MOST = 200


def split_credit(caption: str) -> tuple[str | None, str | None]:
    """Caption and credit: 'The harbour in May. (AP Photo/Jane Roe)' → ('The harbour in May.', 'AP Photo/Jane Roe')."""
    match = _CREDIT.search(caption[-160:])
    if match is None:
        return caption or None, None
    start = len(caption) - len(caption[-160:]) + match.start("credit")
    credit = match["credit"].strip().strip("()/| ").strip()
    rest = caption[:start].strip().rstrip("/|(").strip()
    return rest or None, credit or None


def pictures_of(page: Page, chosen: frozenset[int], best: int) -> tuple[tuple[Image, ...], frozenset[int]]:
    """The pictures that stand among the article's blocks or just above them, and the numbers of their caption blocks."""
    if not chosen:
        return (), frozenset()
    first, last = min(chosen), max(chosen)
    images: list[Image] = []
    captions: set[int] = set()
    seen: set[str] = set()
    for picture in page.pictures[: 20 * _MOST]:
        if not _belongs(page, picture, first, last, best):
            continue
        address = picture.url
        if address is None or address in seen:
            continue
        seen.add(address)
        number = _caption_block(page, picture, captions, chosen)
        caption = credit = None
        if number is not None:
            captions.add(number)
            caption, credit = split_credit(page.blocks[number].text)
        images.append(Image(url=address, caption=caption, credit=credit, alt=picture.alt))
        if len(images) == _MOST:
            break
    return tuple(images), frozenset(captions)


def _belongs(page: Page, picture: PagePicture, first: int, last: int, best: int) -> bool:
    """Whether a picture is the article's: between its blocks, or shortly above the first, in no teaser or sidebar."""
    if not first - 12 <= picture.block <= last + 1:
        return False
    number, steps = picture.region, 0
    while number >= 0 and number != best and steps < 5:
        region = page.regions[number]
        if region.tag in ("nav", "footer", "aside") or classes_of(region.label) & _FAR & ~_CAPTION:
            return False
        number, steps = region.parent, steps + 1
    return True


def _caption_block(page: Page, picture: PagePicture, taken: set[int], chosen: frozenset[int]) -> int | None:
    """The number of the block just after a picture that is its caption."""
    for number in range(picture.block, min(picture.block + 2, len(page.blocks))):
        block = page.blocks[number]
        if number in taken or number in chosen:
            return None
        if block.kind == "caption":
            return number
        region = page.regions[block.region] if block.region >= 0 else None
        if (
            region is not None
            and (region.tag == "figure" or classes_of(region.label) & _CAPTION)
            and len(block.text) < 600
        ):
            return number
    return None
