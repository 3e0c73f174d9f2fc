"""Which blocks of a page are the article, and what everything else is."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from newsparse.evidence.gather import gather_statements
from newsparse.evidence.script_article import is_hollow
from newsparse.evidence.script_text import script_texts
from newsparse.fields.anchor import headline_block
from newsparse.fields.body_bios import blocks_about_authors
from newsparse.fields.body_boxes import blocks_of_fact_boxes
from newsparse.fields.body_end import blocks_led_on_to
from newsparse.fields.body_features import Seen, see
from newsparse.fields.body_gallery import captions_of_gallery
from newsparse.fields.body_gaps import (
    first_paragraphs_left_out,
    introductions_left_out,
    paragraphs_left_out,
    posts_left_out,
    signatures_left_out,
)
from newsparse.fields.body_model import FEW, banks_of, first_pass_by_region, lift_sentences, second_pass
from newsparse.fields.body_parts import body_parts
from newsparse.fields.body_repeats import repeated_blocks
from newsparse.fields.body_tables import tables_amid
from newsparse.fields.body_teasers import is_linked_title, is_shouted_teaser
from newsparse.fields.body_weights import AROUND, OWN
from newsparse.fields.byline_places import opens_comments
from newsparse.fields.captions import marked_captions
from newsparse.fields.feature_names import BODY_FEATURES
from newsparse.fields.furniture import furniture_of, is_wall, says_paywall
from newsparse.fields.invitations import invites, is_teaser
from newsparse.fields.known import Body, BodyPart, Known, Scope
from newsparse.fields.notices import notices_beside, notices_in
from newsparse.fields.pictures import pictures_of
from newsparse.fields.reading import Hints, Reading
from newsparse.fields.region_words import bit, bits_of_regions
from newsparse.fields.small_print import is_small_print
from newsparse.model.issue import Issue, IssueCode
from newsparse.model.kinds import BlockKind, FurnitureKind
from newsparse.reading.document import fold_space
from newsparse.reading.looks import is_for_screen_readers, is_out_of_sight
from newsparse.reading.page import FOLDED, Page, PageBlock, PageLink

#: Log-odds, in hundredths as all scores, above which a block is the article's. Measured on the body's gold: a little under
#: even odds, since a lost paragraph costs more than a kept line of furniture.
_THRESHOLD = -20

#: Log-odds above which a dek is also the first paragraph of the text. Those who mark fragments count most deks as text, those who mark
#: whole bodies few: lower than for other blocks, and not so low that those few weigh more.
_LEAD = -160

_OWN = [OWN.get(name, 0) for name in BODY_FEATURES.names]
_AROUND = banks_of(AROUND)

_EVERYWHERE = Scope()

#: Blocks that are never the body's.
_NEVER = FOLDED | {"caption", "button"}

#: So many paragraphs above a heading are the text.
_BEGUN = 3

#: A block that is shorter and no statement is hardly text.
_HARDLY = 60
#: Of a page whose markup has a line or two of its own, the data's text is the article where it is so long, and so many times as long.
_WHOLE, _MUCH_MORE = 500, 4
_A_STATEMENT_S = (".", "!", "?", "。", "”", '"')

#: A body shorter than this is said to be: hardly any article is, and a page that shows a part of one often is.
_SHORT = 200

#: Of a page with less text than this, a video's for one, what stands below the headline is text too.
_HARDLY_ANY = 300

#: Elements that a page has and a fragment does not.
_WHOLE_PAGE = frozenset(("nav", "footer", "form", "aside"))
_PROSE = frozenset(("paragraph", "blockquote", "list-item"))
#: Two sentences, the last of them whole.
_SENTENCES = re.compile(r"[.!?]\s.*[.!?]$|。.*。$")
#: A heading of so many characters that ends in a full stop is a sentence; a longer one is small print.
_A_SENTENCE, _ONE_SENTENCE = 30, 200
#: Of a box that asks for consent to what another site would show.
_CONSENT = BODY_FEATURES["stands-for-content"]
#: Classes of regions that stand beside the text even in a fragment.
_BESIDE = sum(map(bit, ("related", "share", "newsletter", "advert", "author", "paywall", "comment", "modal", "form")))
#: The same of regions in which no first paragraph stands.
_APART = _BESIDE | sum(map(bit, ("caption", "footer", "sidebar", "disclaimer", "factbox")))
#: What makes a paragraph of prose no text even where there is no other.
_SMALL_PRINT = frozenset(BODY_FEATURES[f"words:{name}"] for name in ("copyright", "has-rights", "has-cookie"))
_PAYWALL, _NEWSLETTER = bit("paywall"), bit("newsletter")
#: So many blocks below the words of a paywall may be its offer.
_OFFER = 6
#: Kinds of blocks in which an outlet asks its readers for something.
_ASKING = frozenset(("paragraph", "list-item", "heading", "blockquote", "table"))
_FURNITURE_WORDS = frozenset(number for number, name in enumerate(BODY_FEATURES.names) if name.startswith("words:"))


def read_body(page: Page, hints: Hints, known: Known, *, scope: Scope = _EVERYWHERE) -> Reading[Body]:
    """The article's blocks and everything that stands around them; what `known` fields took is left out.

    `scope` is where a handler says that the body is. Issues: `BODY_MISSING`, `BODY_SHORT`, `PAYWALLED`.
    """
    taken = _texts_of(known)
    seen = see_page(page, known)
    scores = second_pass(page, first_pass_by_region(page, seen.shared, seen.own, _OWN), _AROUND, seen.looks)
    if known.headline is not None or max(scores, default=_THRESHOLD) > _THRESHOLD:
        scores = _lifted(page, scores, seen.own)
    dek = known.headline.dek if known.headline is not None else None
    chosen = _choose(page, seen, scores, taken, dek, scope) or _plain_prose(page, seen, taken, scope)
    if scope.only is None:
        chosen |= captions_of_gallery(page.blocks, chosen)
        chosen -= blocks_about_authors(page.blocks, sorted(chosen), known.byline)
    parts = body_parts(page, chosen)
    if (scope.only is None or not parts) and (stated := _stated_instead(page, parts)):
        parts = stated
    chosen = frozenset(part.block for part in parts if part.block >= 0)
    images, captions = pictures_of(page, chosen, seen.best)
    day = known.date.day if known.date is not None else None
    beside = notices_beside(page, chosen, language=hints.language, published=day)
    furniture = furniture_of(page, chosen, captions, known, beside)
    issues: list[Issue] = []
    own = notices_in([part.text for part in parts], language=hints.language, published=day)
    walls = (piece for piece in furniture if piece.kind is FurnitureKind.PAYWALL)
    paywalled = True if any(says_paywall(piece.text) for piece in walls) else None
    length = sum(len(part.text) for part in parts)
    if not parts:
        issues.append(Issue.of(IssueCode.BODY_MISSING, "text"))
    elif length < _SHORT:
        issues.append(Issue.of(IssueCode.BODY_SHORT, "text", f"the article text has {length} characters"))
    notices = (*own, *beside.values())
    body = Body(parts=tuple(parts), furniture=furniture, images=images, notices=notices, paywalled=paywalled)
    return Reading(body, tuple(issues))


def see_page(page: Page, known: Known) -> Seen:
    """The features of a page's blocks, the other fields being known."""
    return see(page, _texts_of(known), known.headline.dek if known.headline is not None else None)


def _lifted(page: Page, scores: list[int], features: Sequence[Sequence[int]]) -> list[int]:
    """The scores, those of sentences in a fragment raised, and of what brings in a quotation there."""
    if len(page.blocks) > FEW or any(region.tag in _WHOLE_PAGE for region in page.regions):
        return scores
    bits = page.once(bits_of_regions)
    texts = (
        (block.text, block.kind in _PROSE and not bits[block.region] & _BESIDE and _FURNITURE_WORDS.isdisjoint(active))
        for block, active in zip(page.blocks, features, strict=True)
    )
    lifted = lift_sentences(scores, texts)
    for block, below in pairwise(page.blocks):
        # "The paper reported on Monday:" brings in what is quoted below it, and is no sentence by its looks.
        brings_in = below.kind == "blockquote" and block.kind == "paragraph" and block.text.endswith(":")
        if brings_in and _FURNITURE_WORDS.isdisjoint(features[block.number]):
            lifted[block.number] = max(lifted[block.number], lifted[below.number])
    return lifted


def _texts_of(known: Known) -> frozenset[str]:
    """The texts that other fields have taken, folded as blocks are compared."""
    found: list[str | None] = []
    if known.headline is not None:
        found += (known.headline.text, known.headline.kicker, known.headline.dek)
    if known.byline is not None:
        found.append(known.byline.text)
        found += [author.name for author in known.byline.authors]
    return frozenset(fold_space(text).casefold() for text in found if text)


def _choose(
    page: Page, seen: Seen, scores: list[int], taken: frozenset[str], dek: str | None, scope: Scope
) -> frozenset[int]:
    """The numbers of the article's blocks; a dek is among them where it is the lead of the text itself."""
    if scope.only is not None:  # the handler knows: everything in its place is the body, save what it drops
        likely = sorted(scope.only)
    else:
        likely = [i for i, score in enumerate(scores) if score > _THRESHOLD or _may_lead(page.blocks[i], score, dek)]
    blocks, bits, lengths = page.blocks, page.once(bits_of_regions), frozenset(map(len, taken))
    longest = max(lengths, default=0)

    def is_free(number: int) -> bool:
        """Whether nothing but the model decides about a block."""
        if not _may_be(page, seen, scope, number):
            return False
        text = blocks[number].text
        # A text without its case is as long as with it, or longer.
        other = len(text) <= longest and (len(text) in lengths or not text.isascii()) and text.casefold() in taken
        return not other or (
            text == dek and (scores[number] > _THRESHOLD or _may_lead(blocks[number], scores[number], dek))
        )

    chosen = _without_dangling(blocks, list(filter(is_free, likely)), seen)
    if scope.only is None:
        chosen += [number for number in paragraphs_left_out(seen, scores, chosen) if is_free(number)]
        chosen += [number for number in posts_left_out(page, chosen) if is_free(number)]
        headline = page.once(headline_block)
        above = first_paragraphs_left_out(blocks, seen, scores, chosen, -1 if headline is None else headline)
        chosen += [number for number in above if is_free(number) and not bits[blocks[number].region] & _APART]
        chosen += [number for number in introductions_left_out(blocks, seen, chosen) if is_free(number)]
        chosen += [number for number in tables_amid(page, chosen, seen.best) if is_free(number)]
        chosen += [number for number in signatures_left_out(blocks, chosen) if is_free(number)]
        chosen += _all_there_is(page, seen, scope, chosen, dek)
        kept = frozenset(chosen) - blocks_of_fact_boxes(page, chosen, seen.best)
        kept = _above_comments(blocks, kept) - repeated_blocks(blocks, sorted(kept))
        return kept - blocks_led_on_to(page, sorted(kept))
    return frozenset(chosen)


def _above_comments(blocks: Sequence[PageBlock], chosen: frozenset[int]) -> frozenset[int]:
    """The chosen blocks above the heading of readers' comments, where the article's text stands above it."""
    prose = 0
    for number in sorted(chosen):
        if prose >= _BEGUN and opens_comments(blocks[number]):
            return frozenset(one for one in chosen if one < number)
        prose += blocks[number].kind == "paragraph" and len(blocks[number].text) >= _HARDLY
    return chosen


def _may_be(page: Page, seen: Seen, scope: Scope, number: int) -> bool:
    """Whether a block may be the article's at all, whatever the model makes of it: no menu, invitation, teaser, offer or hidden line."""
    _, kind, _, text, links, _, _, _, _ = page.blocks[number]
    if kind in _NEVER or number in scope.drop or _CONSENT in seen.own[number] or number in page.once(marked_captions):
        return False
    if scope.only is not None:
        return True
    if (kind in _ASKING and (invites(text) or is_small_print(text))) or (links and _is_teaser(kind, text, links)):
        return False
    return not (_is_unseen(page, number) or _is_offered(page, number, seen.best))


def _all_there_is(page: Page, seen: Seen, scope: Scope, chosen: Collection[int], dek: str | None) -> list[int]:
    """The block of a dek of whole sentences, where a page has hardly any text beside it: it does not sum up what is not there.

    What says that reading on takes a subscription sums up nothing either.
    """
    if dek is None or sum(len(page.blocks[number].text) for number in set(chosen)) >= _HARDLY_ANY:
        return []
    return [
        block.number
        for block in page.blocks
        if block.text == dek
        and block.kind == "paragraph"
        and _SENTENCES.search(dek) is not None
        and not block.links
        and _may_be(page, seen, scope, block.number)
        and not is_wall(dek)
    ][:1]


def _may_lead(block: PageBlock, score: int, dek: str | None) -> bool:
    """Whether a block is the dek and may be the text's first paragraph too: a paragraph, and its sentences are whole."""
    return score > _LEAD and block.text == dek and block.kind == "paragraph" and dek.endswith(_A_STATEMENT_S)


def _is_unseen(page: Page, number: int) -> bool:
    """Whether a block, or the region that it stands in, is set where people do not see it; what is only folded up is seen in time."""
    block = page.blocks[number]
    region = page.regions[block.region] if block.region >= 0 else None
    if region is not None and is_for_screen_readers(region.label):
        return True
    for element in (block.element, region.element if region is not None else None):
        if element is not None:
            if is_for_screen_readers((element.get("class") or "").lower()):
                return True
            if (style := element.get("style")) is not None and is_out_of_sight(style):
                return True
    return False


def _is_teaser(kind: str, text: str, links: Sequence[PageLink]) -> bool:
    """Whether a paragraph is the headline of another article, in capitals or behind words that lead to it."""
    if kind == "table":  # a cell of a table may be a link and a title; one of a page's layout leads on by its words
        return is_teaser(text, links)
    return kind == "paragraph" and (
        is_shouted_teaser(text, links) or is_teaser(text, links) or is_linked_title(text, links)
    )


def _is_offered(page: Page, number: int, best: int) -> bool:
    """Whether a block stands in a box that offers a newsletter, or in one of a paywall below words that say so."""
    place = page.blocks[number].region
    if place < 0 or place == best:
        return False
    bits = page.once(bits_of_regions)[place]
    if bits & _NEWSLETTER:
        return True
    above = page.blocks[max(0, number - _OFFER) : number]
    return bool(bits & _PAYWALL) and any(block.region == place and says_paywall(block.text) for block in above)


def _plain_prose(page: Page, seen: Seen, taken: frozenset[str], scope: Scope) -> frozenset[int]:
    """The paragraphs of prose in the best region: what is left to take where the model takes nothing."""
    regions = page.regions
    inside = {seen.best} if seen.best >= 0 else set()
    for region in regions:
        if region.parent in inside:
            inside.add(region.number)
    return frozenset(
        block.number
        for block in page.blocks
        if seen.solid[block.number]
        and block.region in inside
        and _may_be(page, seen, scope, block.number)
        and (scope.only is None or block.number in scope.only)
        and block.text.casefold() not in taken
        and _SMALL_PRINT.isdisjoint(seen.own[block.number])
    )


def _without_dangling(blocks: tuple[PageBlock, ...], chosen: list[int], seen: Seen) -> list[int]:
    """The chosen blocks without headings that nothing follows: what they were the headings of was not chosen.

    Headings that are sentences, as a list of facts has them above its pictures, are the text itself.
    """
    while chosen:
        block = blocks[chosen[-1]]
        if block.kind != "heading" or seen.solid[chosen[-1]] or _is_sentence(block.text):
            break
        chosen.pop()
    return chosen


def _is_sentence(text: str) -> bool:
    """Whether a heading ends as a statement does and is as long as one."""
    return _A_SENTENCE <= len(text) <= _ONE_SENTENCE and text.endswith((".", "。"))


def _stated_instead(page: Page, parts: Sequence[BodyPart]) -> list[BodyPart]:
    """The paragraphs of the longest body that the page's data state, where its markup has none, or nothing but "Loading…"."""
    size = sum(len(part.text) for part in parts)
    if size >= _HARDLY_ANY:
        return []
    some = any(len(part.text) >= _HARDLY or part.text.endswith(_A_STATEMENT_S) for part in parts)
    if some and not is_hollow(page):
        return []
    stated = page.once(gather_statements).on("body") or script_texts(page)
    longest = max((statement.raw for statement in stated), key=len, default="")
    if len(longest) < (max(_WHOLE, size * _MUCH_MORE) if some else _HARDLY) and parts:
        return []
    return [BodyPart(BlockKind.PARAGRAPH, 0, text) for line in longest.split("\n") if (text := fold_space(line))]
