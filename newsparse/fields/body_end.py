"""Where a text ends: below words that lead on to other articles, what stands in other places than the text is no part of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.fields.byline_places import opens_comments
from newsparse.fields.region_words import upwards
from newsparse.reading.page import Page, PageBlock

#: What stands above a list of other articles, of the most read, or above the box about the author, in the languages that pages come in.
_LEADS_ON = re.compile(
    r"""
      (?:read|up|watch|coming)\snext | (?:read|see)\s(?:also|more)(?:\sfrom\b.{0,40})? | more\s(?:from\b.{0,40}|(?:like\sthis|stories|news|coverage)\b.{0,20}) | related(?:\s(?:stories|articles|news|topics|content|posts|links|coverage))?
    | (?:recommended|top\spicks|picked|editors?['’]?s?\s(?:picks|choice))(?:\s(?:for\syou|stories|reading|articles|videos))? | you\s(?:may|might|could)\s(?:also\s)?(?:like|be\sinterested(?:\sin)?|enjoy) | (?:most|more)\s(?:read|popular|viewed|shared|discussed)(?:\s\w+){0,2} | (?:trending|popular|latest|top)(?:\s(?:now|news|stories|posts|articles|videos|headlines))
    | don['’]t\smiss | keep\sreading | also\sread | further\sreading | about\sthe\s(?:author|writer|reporter)s? | share\sthis\s(?:article|story|post)? | (?:sign\sup|newsletter)s?
    | mehr\s(?:zum\sthema|zu\sdiesem\sthema|aus|von|zu|über)\b.{0,40} | weitere\s(?:artikel|themen|beiträge|nachrichten|meldungen|inhalte)\b.{0,30} | das\skönnte\s(?:sie|dich|ihnen|euch)\b.{0,30} | auch\sinteressant | (?:meist|am\smeisten\s)gelesen\w{0,2}(?:\s\w+)? | (?:neueste|aktuelle|ähnliche|verwandte)\s(?:artikel|beiträge|nachrichten|meldungen|themen)
    | über\s(?:den|die|unsere?n?)\s(?:autor|redakteur|journalist)\S{0,6} | diesen\sartikel\steilen | (?:artikel|beitrag)\steilen | lesen\ssie\s(?:auch|mehr\b.{0,40})
    | sur\sle\smême\s(?:sujet|thème) | (?:à\s)?(?:lire|voir)\saussi | les\splus\s(?:lus|lues|vus|populaires) | articles?\s(?:liés|similaires|associés) | plus\s(?:de|sur)\b.{0,30} | (?:dans\sla\smême|de\sla\smême)\srubrique
    | lo\smás\s(?:leído|visto|popular) | (?:te|le)\spuede\sinteresar | más\s(?:noticias|sobre|de|en|información)\b.{0,30} | (?:noticias|artículos|temas)\srelacionad[ao]s | también\s(?:te|le)\b.{0,30} | últimas\snoticias
    | leia\s(?:também|mais) | (?:as\s)?mais\s(?:lidas|vistas|populares) | (?:notícias|artigos|conteúdos)\srelacionad[ao]s | veja\s(?:também|mais) | leggi\s(?:anche|di\spiù) | i\spiù\s(?:letti|visti) | potrebbe\sinteressarti | articoli\s(?:correlati|simili)
    | lees\s(?:ook|meer)\b.{0,20} | meest\sgelezen | meer\s(?:over|nieuws|van)\b.{0,30} | gerelateerde?\s\w+ | (?:zobacz|czytaj|przeczytaj)\s(?:też|także|również|więcej) | najpopularniejsze | polecane | najczęściej\sczytane | powiązane\b.{0,20}
    | (?:læs|les|läs)\s(?:også|også:|mere?|också) | mest\s(?:læste|leste|lästa) | lue\s(?:myös|lisää) | читайте\s(?:также|ещё|еще) | популярное | (?:ilgili|son)\shaberler | baca\sjuga | terkini | terpopuler
    | 関連記事 | おすすめ(?:記事)? | ランキング | 관련\s?기사 | 많이\s본\s(?:뉴스|기사) | 相关(?:阅读|新闻|文章) | 延伸閱讀 | 相關新聞 | 热门(?:新闻|文章)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_LONGEST = 60
#: So many paragraphs, each so long, are the text that something may stand below.
_BEGUN, _PROSE = 3, 60
#: So many such places are looked at.
_MANY = 40
#: An element with so much of what is taken for text holds the text.
_MOST = 0.5
_KINDS = frozenset(("heading", "paragraph", "list-item", "button"))
_EDGES = " :.»>›→-–—"


def blocks_led_on_to(page: Page, chosen: Sequence[int]) -> frozenset[int]:
    """The numbers of those `chosen` blocks, in order, that stand below words that lead on and in the same place, which is not the text's.

    The place is the element that those words stand in, or, where they fill it, the one around that.
    """
    blocks = page.blocks
    around = _around_text(page, chosen)
    if not around:
        return frozenset()
    there, found = frozenset(chosen), set[int]()
    begun = places = 0
    for block in blocks[chosen[0] : chosen[-1]]:
        if block.number in there:
            begun += block.kind == "paragraph" and len(block.text) >= _PROSE
        elif begun >= _BEGUN and block.region >= 0 and block.region not in around and _leads_on(block):
            inside = _within(page, _place(page, block, around))
            found.update(number for number in chosen if number >= block.number and blocks[number].region in inside)
            places += 1
            if places == _MANY:
                break
    return frozenset(found)


def _around_text(page: Page, chosen: Sequence[int]) -> frozenset[int]:
    """The regions that hold most of the text; empty where none does."""
    held = [0] * len(page.regions)
    for number in chosen:
        if page.blocks[number].region >= 0:
            held[page.blocks[number].region] += len(page.blocks[number].text)
    for region in reversed(page.regions):  # those inside have the higher numbers
        if region.parent >= 0:
            held[region.parent] += held[region.number]
    most = max(1, _MOST * sum(len(page.blocks[number].text) for number in chosen))
    return frozenset(number for number, length in enumerate(held) if length >= most)


def _within(page: Page, place: int) -> frozenset[int]:
    """A region and those inside it."""
    inside = {place}
    for region in page.regions[place + 1 :]:
        if region.parent in inside:
            inside.add(region.number)
    return frozenset(inside)


def _place(page: Page, block: PageBlock, around: frozenset[int]) -> int:
    """The region that a block leads to: its own, or the first around it that holds more, short of those that the text stands in."""
    place = block.region
    for region in upwards(page, block.region):
        if region in around:
            break
        place = region
        near = page.blocks[block.number - 1 : block.number] + page.blocks[block.number + 1 : block.number + 2]
        if any(region in upwards(page, other.region) for other in near):
            break
    return place


def _leads_on(block: PageBlock) -> bool:
    """Whether a block is nothing but words that lead on."""
    if block.kind not in _KINDS or len(block.text) > _LONGEST:
        return False
    return _LEADS_ON.fullmatch(block.text.strip(_EDGES)) is not None or opens_comments(block)
