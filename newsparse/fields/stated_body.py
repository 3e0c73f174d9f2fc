"""The body of a news item: everything in it is the article, but what the formats are known to hang on to it."""

from __future__ import annotations

import re

from newsparse.fields.body_parts import body_parts
from newsparse.fields.furniture import furniture_of
from newsparse.fields.furniture_words import furniture_classes
from newsparse.fields.known import Body, Known
from newsparse.fields.notices import notices_in
from newsparse.fields.pictures import pictures_of
from newsparse.fields.reading import Hints, Reading
from newsparse.fields.titles import title_key
from newsparse.model.content import Notice
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
    chosen = _chosen(page, known)
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


def _chosen(page: Page, known: Known) -> frozenset[int]:
    """The numbers of the blocks that are the article."""
    taken = _taken(known)
    outside = page.once(_outside)
    chosen = [
        block
        for block in page.blocks
        if block.kind not in _NEVER
        and block.region not in outside
        and not (len(block.text) < _LONGEST_HUNG_ON and _HUNG_ON.fullmatch(block.text))
    ]
    top = [block.number for block in chosen[:_TOP] if title_key(block.text) in taken]
    if known.byline is not None:
        signed = title_key(known.byline.text)
        top += [block.number for block in chosen[:_SIGNED] if title_key(block.text) == signed]
    repeated = chosen[0].number if _is_repeated(chosen) else None
    while chosen and len(chosen[-1].text) <= _SHORT_BLOCK and _is_furniture(chosen[-1]):
        chosen.pop()
    return frozenset(block.number for block in chosen if block.number not in top and block.number != repeated)


def _outside(page: Page) -> frozenset[int]:
    """The numbers of the regions that are not the article's: everything, where nothing would be left of it."""
    found: set[int] = set()
    for region in page.regions:
        if region.tag in _OUTSIDE or region.parent in found:
            found.add(region.number)
    return frozenset(found) if any(block.region not in found for block in page.blocks) else frozenset()


def _is_furniture(block: PageBlock) -> bool:
    return bool(block.links) and not _FURNITURE.isdisjoint(furniture_classes(block.text))


def _is_repeated(blocks: list[PageBlock]) -> bool:
    """Whether the first paragraph stands twice in a row."""
    return len(blocks) > 2 and len(blocks[0].text) >= _LEAST_REPEATED and blocks[0].text == blocks[1].text


def _taken(known: Known) -> frozenset[str]:
    """The texts that stand in places of their own."""
    found: list[str | None] = []
    if known.headline is not None:
        found += (known.headline.text, known.headline.kicker)
    return frozenset(title_key(text) for text in found if text)
