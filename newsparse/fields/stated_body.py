"""The body of a news item: everything in it is the article, but what the formats are known to hang on to it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

import attrs

from newsparse.fields.body_parts import body_parts
from newsparse.fields.furniture import furniture_of
from newsparse.fields.furniture_words import furniture_classes
from newsparse.fields.known import Body, Known
from newsparse.fields.notices import notices_in
from newsparse.fields.pictures import pictures_of
from newsparse.fields.reading import Hints, Reading
from newsparse.fields.region_words import upwards
from newsparse.fields.titles import title_key
from newsparse.lexicon.name_words import AGENCIES
from newsparse.model.content import Image, Notice
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.kinds import NoticeKind
from newsparse.reading.page import FOLDED, Page, PageBlock

#: Blocks that are never the article's.
_NEVER = FOLDED | {"caption", "button"}

#: Elements around an article's head (its headline and slug once more) and around what stands beside it.
_OUTSIDE = frozenset(("header", "footer", "aside", "nav"))

#: So many blocks at the top may repeat the headline, which has a place of its own, and so many the byline.
_TOP, _SIGNED = 4, 12

#: What feeds put behind an article: a link to the whole, a line about where it appeared.
_HUNG_ON = re.compile(
    r"(?:(?:continue|keep) reading|read (?:more|on|the (?:full|whole|rest))|weiterlesen|mehr lesen|lire la suite|leer más|seguir leyendo"
    r"|leggi tutto|continua a leggere|lees (?:verder|meer)|читать (?:далее|дальше)|続きを読む)\b[^.!?]{0,80}(?:…|\.\.\.|→|»)?"
    r"|the post .{1,300} (?:first )?appeared (?:first )?on .{1,80}"
    r"|(?:der beitrag|l['’]article|la entrada|l['’]articolo|o post|het bericht) .{1,300} (?:erschien zuerst auf|est apparu en premier sur"
    r"|(?:se publicó|apareció) primero en|proviene da|apareceu primeiro em|verscheen eerst op) .{1,80}",
    re.IGNORECASE,
)
_LONGEST_HUNG_ON = 420
#: Sorts of furniture that a short last block may be.
_FURNITURE = frozenset(("share", "subscribe", "read-more", "advert"))
_SHORT_BLOCK = 80

#: A paragraph that stands again right behind itself was repeated as the item's lead.
_LEAST_REPEATED = 40


def read_stated_body(page: Page, hints: Hints, known: Known, notes: tuple[str, ...] = ()) -> Reading[Body]:
    """The article's blocks, and what else stood in the item's body; `notes` to editors are notices.

    Issue: `BODY_MISSING`.
    """
    chosen = _chosen(page, known, hints.outlet)
    parts = body_parts(page, chosen)
    chosen = frozenset(part.block for part in parts)
    images, captions = pictures_of(page, chosen, -1)
    day = known.date.day if known.date is not None else None
    own = notices_in([part.text for part in parts], language=hints.language, published=day)
    body = Body(
        parts=tuple(parts),
        furniture=furniture_of(page, chosen, captions, known),
        images=images,
        notices=(*own, *(Notice(NoticeKind.EDITORS_NOTE, note) for note in notes)),
    )
    missing = () if parts else (Issue.of(IssueCode.BODY_MISSING, "text", "the item holds no article text"),)
    return Reading(body, missing)


def with_pictures_beside(shown: Iterable[Image], beside: Iterable[Image]) -> tuple[Image, ...]:
    """The pictures of the text, and those that the item has beside it; one that is both is told of once, as fully as it is."""
    images: dict[tuple[str | None, str | None], Image] = {}
    for image in (*shown, *beside):
        key = _picture_key(image)
        old = images.get(key)
        if old is None:
            images[key] = image
        else:
            told = {name: getattr(old, name) or getattr(image, name) for name in _TOLD}
            images[key] = attrs.evolve(old, **told)
    return tuple(images.values())


#: What two places may tell of the same picture.
_TOLD = ("caption", "credit", "alt", "media_type", "rendition", "size")


def _picture_key(image: Image) -> tuple[str | None, str | None]:
    """What tells a picture from another: its address, without the size that it asks for; without one, its caption."""
    return (image.url.partition("?")[0], None) if image.url is not None else (None, image.caption)


#: What a text that was cut off ends in, and what a sentence does.
_CUT = re.compile(r"\s*(?:\[\s?(?:…|\.\.\.)\s?\]|…|\.\.\.)\s*$")
_SENTENCE_ENDS = frozenset(".!?。！？\"”“»’')")
#: So many letters at the beginning show what a text is; so many blocks are compared.
_SHOWN, _TOP_BLOCKS = 60, 6
_NO_LETTERS = re.compile(r"[\W_]+")


def is_cut_beginning(text: str, page: Page) -> bool:
    """Whether a short text is the beginning of the article, cut off, or all of it: systems make such ones for themselves.

    A first sentence that is whole may be a dek; editors take one.
    """
    stem = _CUT.sub("", text)
    top = " ".join(block.text for block in page.blocks[:_TOP_BLOCKS])
    letters, of_top = (_NO_LETTERS.sub("", words.casefold()) for words in (stem, top))
    if not letters:
        return False
    if stem != text:
        return letters[:_SHOWN] in of_top
    whole = text[-1] in _SENTENCE_ENDS or (top.startswith(text) and top[len(text) : len(text) + 1] in _SENTENCE_ENDS)
    return of_top.startswith(letters) and (not whole or letters == of_top)


def _chosen(page: Page, known: Known, outlet: str | None) -> frozenset[int]:
    """The numbers of the blocks that are the article."""
    taken = _taken(known, outlet)
    outside = page.once(_outside)
    chosen = [
        block
        for block in page.blocks
        if block.kind not in _NEVER
        and block.region not in outside
        and not is_hung_on(block.text)
        and not _is_in_figure(page, block)
    ]
    top = [block.number for block in chosen[:_TOP] if title_key(block.text) in taken]
    if known.byline is not None:
        signed = title_key(known.byline.text)
        top += [block.number for block in chosen[:_SIGNED] if title_key(block.text) == signed]
    repeated = chosen[0].number if _is_repeated(chosen) else None
    while len(chosen) > 1 and len(chosen[-1].text) <= _SHORT_BLOCK and _hangs_on(chosen[-1]):
        chosen.pop()
    return frozenset(block.number for block in chosen if block.number not in top and block.number != repeated)


def _outside(page: Page) -> frozenset[int]:
    """The numbers of the regions that are not the article's: everything, where nothing would be left of it."""
    found: set[int] = set()
    for region in page.regions:
        if region.tag in _OUTSIDE or region.parent in found:
            found.add(region.number)
    return frozenset(found) if any(block.region not in found for block in page.blocks) else frozenset()


def _is_in_figure(page: Page, block: PageBlock) -> bool:
    """Whether a line stands in the frame of a picture: its credit or caption, whatever the element is called."""
    if block.kind != "paragraph" or len(block.text) > _LONGEST_HUNG_ON:
        return False
    return any(page.regions[number].tag == "figure" for number in islice(upwards(page, block.region), 2))


def is_hung_on(text: str) -> bool:
    """Whether a line is what feeds put behind an article: a link to the whole, a line about where it appeared."""
    return len(text) < _LONGEST_HUNG_ON and _HUNG_ON.fullmatch(text) is not None


def _hangs_on(block: PageBlock) -> bool:
    """Whether a short last line is no sentence of the article: a request to share it, the agency's name."""
    if block.text.strip(" .-").lower() in _SIGN_OFFS or AGENCIES.get(block.text.strip(" .-").lower()) is not None:
        return True
    return bool(block.links) and not _FURNITURE.isdisjoint(furniture_classes(block.text))


#: What a wire ends in besides the names of agencies.
_SIGN_OFFS = frozenset(("reuter", "ends", "ende", "end", "(end)", "###"))


def _is_repeated(blocks: list[PageBlock]) -> bool:
    """Whether the first paragraph stands twice in a row."""
    return len(blocks) > 2 and len(blocks[0].text) >= _LEAST_REPEATED and blocks[0].text == blocks[1].text


def _taken(known: Known, outlet: str | None) -> frozenset[str]:
    """The texts that stand in places of their own, the headline with the outlet behind it too."""
    found: list[str | None] = []
    if known.headline is not None:
        found += (known.headline.text, known.headline.kicker, f"{known.headline.text} {outlet}")
    return frozenset(title_key(text) for text in found if text)
