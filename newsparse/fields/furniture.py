"""What a piece of a page outside the body is, told from its place and its words."""

from __future__ import annotations

import re

from newsparse.fields.furniture_words import furniture_classes
from newsparse.fields.known import Known
from newsparse.fields.region_words import TAG_BITS, bit, classes_of
from newsparse.model.content import Furniture, Notice
from newsparse.model.kinds import EvidenceSource, FurnitureKind, NoticeKind
from newsparse.model.span import Evidence
from newsparse.reading.document import fold_space
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

#: Words of a paywall, in the languages that pages come in.
_PAYWALL = re.compile(
    r"(?:to (?:continue|keep) reading|subscribe to (?:read|continue|unlock)|this (?:article|content|story) is (?:for|only"
    r" available to|reserved for) (?:our )?(?:paid )?(?:subscribers|members)|already a subscriber|for subscribers only|unlock this article"
    r"|weiterlesen mit|nur für abonnenten|jetzt abonnieren|réservé aux abonnés|abonnez-vous pour lire|contenido exclusivo para suscriptores"
    r"|suscríbete para (?:leer|seguir)|exclusivo para assinantes|contenuto riservato agli abbonati|alleen voor abonnees|for abonnenter)",
    re.IGNORECASE,
)

_NOTICES: tuple[tuple[str, NoticeKind], ...] = (
    (
        r"corrections?\b|corrected\b|korrektur\b|correction\b|corrección\b|fe de errores|correção\b|correzione\b|rettifica\b|rectificatie\b",
        NoticeKind.CORRECTION,
    ),
    (
        r"clarifications?\b|klarstellung\b|précision\b|aclaración\b|esclarecimento\b|precisazione\b",
        NoticeKind.CLARIFICATION,
    ),
    (
        r"editor[’']?s?[’']? note|note from the editor|anm(?:erkung|\.) d(?:er|\.) red|note de la rédaction|nota del editor|nota de la redacción|nota da redação|nota della redazione",
        NoticeKind.EDITORS_NOTE,
    ),
    (r"retraction\b|retracted\b", NoticeKind.RETRACTION),
    (r"update(?:d)?\b|aktualisierung\b|mise à jour|actualización\b|atualização\b|aggiornamento\b", NoticeKind.UPDATE),
)
_NOTICE = re.compile(
    r"[\s*\[(_–—-]{0,4}(?:"
    + "|".join(f"(?P<n{i}>{words})" for i, (words, _) in enumerate(_NOTICES))
    + r")[^.!?]{0,60}?[:.—–-]",
    re.IGNORECASE,
)
_VERSION = re.compile(
    r"(?:an earlier version of this|a previous version of this|this (?:article|story|post|piece|report) (?:has been|was) (?:updated|corrected|amended|edited)"
    r"|in einer früheren version|une version précédente|una versión anterior)",
    re.IGNORECASE,
)


def notice_of(text: str) -> Notice | None:
    """The notice that a paragraph is, or `None`: 'Correction: The harbour opened in May' → a correction."""
    match = _NOTICE.match(text)
    if match is not None and match.lastgroup is not None:
        kind = _NOTICES[int(match.lastgroup[1:])][1]
        if kind is NoticeKind.UPDATE and ":" not in match[0]:
            return None  # "Updated guidance says …" is news
        return Notice(kind, text)
    if _VERSION.search(text[:200]) is not None:
        return Notice(NoticeKind.CORRECTION if "correct" in text.lower() else NoticeKind.UPDATE, text)
    return None


def furniture_of(page: Page, block: PageBlock, known: Known, *, is_caption: bool) -> Furniture:
    """What a block outside the body is."""
    evidence = (Evidence(EvidenceSource.MARKUP, f"block {block.number}", block.text),)
    return Furniture(_kind(page, block, known, is_caption), block.text, evidence)


def _kind(page: Page, block: PageBlock, known: Known, is_caption: bool) -> FurnitureKind:
    text = block.text
    folded = fold_space(text).casefold()
    headline = known.headline
    if headline is not None:
        for value, kind in (
            (headline.text, FurnitureKind.HEADLINE),
            (headline.kicker, FurnitureKind.KICKER),
            (headline.dek, FurnitureKind.DEK),
        ):
            if value is not None and value.casefold() == folded:
                return kind
    if is_caption or block.kind == "caption":
        return FurnitureKind.CAPTION
    if _PAYWALL.search(text[:300]) is not None:
        return FurnitureKind.PAYWALL
    number = block.region
    for _ in range(4):
        if number < 0:
            break
        region = page.regions[number]
        bits = classes_of(region.label) | TAG_BITS.get(region.tag, 0)
        for mark, kind in _REGION_KINDS:
            if bits & mark:
                return kind
        number = region.parent
    by_words = furniture_by_words(text, furniture_classes(text[:200]))
    linked = sum(link.end - link.start for link in block.links)
    return FurnitureKind.NAVIGATION if by_words is FurnitureKind.BOILERPLATE and linked > 0.8 * len(text) else by_words


def furniture_by_words(text: str, classes: tuple[str, ...]) -> FurnitureKind:
    """What a piece of furniture is by its words alone, its classes of words being known."""
    if _PAYWALL.search(text[:300]) is not None:
        return FurnitureKind.PAYWALL
    return next((kind for name in classes if (kind := _BY_WORDS.get(name)) is not None), FurnitureKind.BOILERPLATE)
