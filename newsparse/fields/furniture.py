"""What a piece of a page outside the body is, told from its place and its words."""

from __future__ import annotations

import re
from collections.abc import Container
from functools import lru_cache
from typing import NamedTuple

from newsparse.fields.furniture_words import furniture_classes
from newsparse.fields.known import Known
from newsparse.fields.region_words import bit, bits_of_regions
from newsparse.lexicon.letters import holds_one
from newsparse.model.content import Furniture
from newsparse.model.kinds import EvidenceSource, FurnitureKind
from newsparse.model.span import Evidence
from newsparse.reading.page import Page, PageBlock

#: What a region's classes make of the blocks in it; the first that applies, from the innermost region outwards.
_BY_REGION: tuple[tuple[str, FurnitureKind], ...] = (
    ("comment", FurnitureKind.COMMENT),
    ("paywall", FurnitureKind.PAYWALL),
    ("newsletter", FurnitureKind.NEWSLETTER),
    ("advert", FurnitureKind.ADVERT),
    ("share", FurnitureKind.SHARE),
    ("topics", FurnitureKind.TOPICS),
    ("related", FurnitureKind.TEASER),
    ("card", FurnitureKind.TEASER),
    ("caption", FurnitureKind.CAPTION),
    ("author", FurnitureKind.AUTHOR_BOX),
    ("modal", FurnitureKind.BOILERPLATE),
    ("nav", FurnitureKind.NAVIGATION),
    ("footer", FurnitureKind.BOILERPLATE),
    ("form", FurnitureKind.BOILERPLATE),
)
_REGION_KINDS = tuple((bit(name), kind) for name, kind in _BY_REGION)

#: What a short block's words make of it.
_BY_WORDS = {
    "read-more": FurnitureKind.TEASER,
    "subscribe": FurnitureKind.NEWSLETTER,
    "share": FurnitureKind.SHARE,
    "advert": FurnitureKind.ADVERT,
    "copyright": FurnitureKind.BOILERPLATE,
    "byline": FurnitureKind.BYLINE,
    "credit": FurnitureKind.CREDIT,
    "tags": FurnitureKind.TOPICS,
    "about-author": FurnitureKind.AUTHOR_BOX,
    "comment": FurnitureKind.COMMENT,
}

#: What says that reading on takes a subscription, in the languages that pages come in.
_WALL = (
    r"to (?:continue|keep) reading|subscribe to (?:read|continue|unlock)|this (?:article|content|story|post) is (?:for|only"
    r" available to|reserved for|exclusive to) (?:our )?(?:paid |paying )?(?:subscribers|members)|for subscribers only|unlock this article"
    r"|weiterlesen mit|nur für abonnenten|réservée? (?:aux|à nos) abonnés|abonnez-vous pour lire|contenido exclusivo para suscriptores"
    r"|suscríbete para (?:leer|seguir)|exclusivo para assinantes|contenuto riservato agli abbonati|alleen voor abonnees|for abonnenter"
    r"|有料会員(?:限定|が|に|の方)|会員限定記事|この記事は有料|회원 전용|회원용 콘텐츠|구독자 전용|付费阅读|付費閱讀|訂閱會員專屬"
)
#: Words of a paywall: those, and what stands beside them, and on pages that are free too.
_PAYWALL = re.compile(rf"(?:{_WALL}|already a subscriber|jetzt abonnieren)", re.IGNORECASE)
_SAYS_PAYWALL = re.compile(rf"(?:{_WALL})", re.IGNORECASE)
#: A wall that asks for no money, and a blog's invitation to subscribe.
_FREE = re.compile(r"\bfree\b|kostenlos|gratis|gratuit|無料会員|full archive", re.IGNORECASE)

#: The length from which a piece may be a paywall's.
_LEAST_PAYWALL = 14
#: Parts of words of which one stands in everything that `_PAYWALL` matches: most pieces have none.
_PAYWALL_WORDS = (
    "reading", "subscri", "unlock", "available", "reserved", "members", "weiterlesen", "abon", "abbon", "exclusiv", "suscr", "assinantes",
)  # fmt: skip
#: The same of scripts that no text in Latin script has.
_EASTERN_PAYWALL_WORDS = ("有料", "会員", "회원", "구독", "付费", "付費", "會員")

#: Kinds that stand in runs, a link or a label a block; a run is one piece, its lines divided by a newline.
_RUNS = frozenset(
    (
        FurnitureKind.NAVIGATION,
        FurnitureKind.TEASER,
        FurnitureKind.SHARE,
        FurnitureKind.TOPICS,
        FurnitureKind.BOILERPLATE,
        FurnitureKind.COMMENT,
    )
)


def furniture_of(
    page: Page, chosen: frozenset[int], captions: frozenset[int], known: Known, notices: Container[int] = ()
) -> tuple[Furniture, ...]:
    """Everything with words on a page that is not among the `chosen` blocks, and what each piece of it is."""
    told = _told(known)
    kinds = page.once(region_kinds)
    pieces: list[Furniture] = []
    run: list[str] = []
    run_kind: FurnitureKind | None = None
    first = 0
    for block in page.blocks:
        number = block[0]
        if number in chosen:
            kind = None
        elif number in notices:
            kind = FurnitureKind.NOTICE
        elif (kind := kinds[block[5]]) not in _PLAIN or number in captions or len(block[3]) in told.lengths:
            kind = _kind(block, told, kind, number in captions)
        elif block[1] == "caption":
            kind = FurnitureKind.CAPTION
        if kind is run_kind and kind in _RUNS:
            run.append(block[3])
            continue
        if run_kind is not None:
            pieces.append(_piece(run_kind, first, "\n".join(run)))
        run_kind = kind
        if kind is not None:
            first, run = number, [block[3]]
    if run_kind is not None:
        pieces.append(_piece(run_kind, first, "\n".join(run)))
    return tuple(pieces)


def _piece(kind: FurnitureKind, first: int, text: str) -> Furniture:
    """A piece of furniture that begins with the block of this number."""
    return Furniture(kind, text, (Evidence(EvidenceSource.MARKUP, f"block {first}", text),))


class _Told(NamedTuple):
    """The texts that the headline's fields have taken, what each is, and how long they are: few blocks need comparing."""

    kinds: dict[str, FurnitureKind]
    lengths: frozenset[int]


def _told(known: Known) -> _Told:
    headline = known.headline
    if headline is None:
        return _Told({}, frozenset())
    fields = (
        (headline.dek, FurnitureKind.DEK),
        (headline.kicker, FurnitureKind.KICKER),
        (headline.text, FurnitureKind.HEADLINE),
    )
    return _Told(
        {text.casefold(): kind for text, kind in fields if text}, frozenset(len(text) for text, _ in fields if text)
    )


#: What a region says for sure: no paywall's words are looked for in a menu or a list of teasers.
_PLAIN = frozenset(
    (
        FurnitureKind.NAVIGATION,
        FurnitureKind.TEASER,
        FurnitureKind.SHARE,
        FurnitureKind.TOPICS,
        FurnitureKind.COMMENT,
        FurnitureKind.PAYWALL,
        FurnitureKind.ADVERT,
        FurnitureKind.CAPTION,
        FurnitureKind.AUTHOR_BOX,
    )
)

#: Classes of words without which no block speaks of a paywall.
_SUBSCRIBING = frozenset(("subscribe", "has-subscribe", "notice", "read-more"))


#: How far out a region's classes still say what a block in it is.
_REACH = 4


def region_kinds(page: Page) -> dict[int, FurnitureKind | None]:
    """What each region with blocks makes of them, by its own classes or those of the nearest region around it."""
    regions, bits = page.regions, page.once(bits_of_regions)
    kinds: dict[int, FurnitureKind | None] = {}
    for region in {block[5] for block in page.blocks}:
        number, kind = region, None
        for _ in range(_REACH):
            if number < 0:
                break
            if (classes := bits[number]) and (kind := _kind_of_classes(classes)) is not None:
                break
            number = regions[number][1]
        kinds[region] = kind
    return kinds


@lru_cache(maxsize=4096)
def _kind_of_classes(bits: int) -> FurnitureKind | None:
    """What a region of these classes makes of its blocks."""
    return next((kind for mark, kind in _REGION_KINDS if bits & mark), None)


def _kind(block: PageBlock, told: _Told, by_region: FurnitureKind | None, is_caption: bool) -> FurnitureKind:
    text = block[3]
    if len(text) in told.lengths and (kind := told.kinds.get(text.casefold())) is not None:
        return kind
    if is_caption or block[1] == "caption":
        return FurnitureKind.CAPTION
    if by_region in _PLAIN:
        return by_region
    classes = furniture_classes(text[:200])
    if classes and len(text) < 400 and not _SUBSCRIBING.isdisjoint(classes) and _PAYWALL.search(text) is not None:
        return FurnitureKind.PAYWALL
    if by_region is not None:
        return by_region
    if block[1] == "links":
        return FurnitureKind.NAVIGATION
    by_words = _by_classes(classes)
    if by_words is not FurnitureKind.BOILERPLATE:
        return by_words
    linked = sum([link[1] - link[0] for link in block[4]])
    return FurnitureKind.NAVIGATION if linked > 0.8 * len(text) else by_words


def says_paywall(text: str) -> bool:
    """Whether a piece says that reading on takes a subscription: more than an offer to subscribe, or the label of a layout.

    >>> says_paywall("This article is for subscribers"), says_paywall("Create a free account to continue reading")
    (True, False)
    """
    head = text[:_LONGEST_WALL]
    return _SAYS_PAYWALL.search(head) is not None and _FREE.search(head) is None


def is_wall(text: str) -> bool:
    """Whether a text is a paywall's or speaks of one: it asks for a subscription, an account or a log-in to read on.

    >>> is_wall("Create a free account to continue reading"), is_wall("The wall is free of ivy")
    (True, False)
    """
    return _PAYWALL.search(text[:_LONGEST_WALL]) is not None


#: A paywall's own words stand at the beginning of its piece.
_LONGEST_WALL = 400


def furniture_by_words(text: str, low: str, classes: tuple[str, ...]) -> FurnitureKind:
    """What a piece of furniture is by its words alone, those of its beginning being known in lower case, and its classes of words."""
    if len(text) < _LEAST_PAYWALL:
        return _by_classes(classes)
    telling = holds_one(low, _PAYWALL_WORDS) or (not low.isascii() and holds_one(low, _EASTERN_PAYWALL_WORDS))
    return FurnitureKind.PAYWALL if telling and _PAYWALL.search(low) is not None else _by_classes(classes)


def _by_classes(classes: tuple[str, ...]) -> FurnitureKind:
    for name in classes:
        if (kind := _BY_WORDS.get(name)) is not None:
            return kind
    return FurnitureKind.BOILERPLATE
