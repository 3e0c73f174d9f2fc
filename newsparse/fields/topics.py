"""The tags and keywords that a publisher gives an article."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsparse.evidence.statement import Statement, Statements
from newsparse.fields.ranking import ranked
from newsparse.fields.region_words import bit, bits_of_regions
from newsparse.fields.text_region import text_region
from newsparse.fields.titles import plain_title
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence
from newsparse.reading.page import Page, PageBlock

_ORDER = (
    (EvidenceSource.JSON_LD, "keywords"),
    (EvidenceSource.OPEN_GRAPH, "article:tag"),
    (EvidenceSource.META, "news_keywords"),
    (EvidenceSource.MARKUP, "rel"),
    (EvidenceSource.META, "keywords"),
    (EvidenceSource.META, ""),
    (EvidenceSource.MICRODATA, "keywords"),
)

_DIVIDERS = re.compile(r"\s*[,;|、，]\s*")

#: Keywords for machines: identifiers, `type:story`, numbers.
_MACHINE = re.compile(r"^(?:[0-9a-f]{8}-[0-9a-f-]{20,}|[A-Za-z_]+:\S+|[\d.]+|_\S+|/\S*)$")

#: What a publishing system puts before the word itself: "Category: Travel".
_LABEL = re.compile(r"^(?:nlp [a-z ]{3,20}|category|tag|topic|section|subject): ", re.IGNORECASE)

#: Codes of a wire's subjects: AERO, BLR, CCOS08.
_CODE = re.compile(r"^[A-Z0-9:]{2,8}$")

#: A single string of words in these scripts is a list divided by spaces.
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]\\S*\\s\\S+\\s")

#: The list that templates fill once for a whole site: of so many words or more, less than this share on the page.
_OF_THE_HEAD = (EvidenceSource.META, "keywords")
_A_LIST, _HARDLY = 5, 0.2
#: So much of a page is looked through for its keywords.
_MOST_BLOCKS, _MOST_TEXT = 2_000, 200_000
_SAYING = frozenset(("paragraph", "heading", "blockquote", "list-item"))

#: Addresses of pages that gather what has a tag.
_TAG_PATH = re.compile(
    r"/(?:tags?|topics?|themen?|thema|schlagwort(?:e|er)?|stichwort(?:e|er)?|keywords?|mots?-?cles?|mot|motcle|etiquetas?|temas?|tagi|argomenti|onderwerp(?:en)?|emner?|amne|temat|etiket|hashtag)/[^/?#]",
    re.IGNORECASE,
)
#: How many articles have the tag: "Ferries (611 posts)".
_COUNT = re.compile(r"\s\(\d{1,6}(?:\s\w{1,12})?\)$")
#: Where tags of other articles and of the site stand.
_ELSEWHERE = bit("nav") | bit("footer") | bit("comment") | bit("card") | bit("sidebar")
#: How many blocks below the text tags are looked for, how many they may be, how long, and what may stand beside the links.
_BELOW, _MOST_SHOWN, _LONGEST_TAG, _BESIDE = 12, 20, 50, 24

#: Fewer words than this are no list of codes.
_FEW = 4
_MOST = 40
_LONGEST = 80


def read_topics(page: Page, statements: Statements) -> tuple[tuple[str, ...], tuple[Evidence, ...]]:
    """The keywords of the first place that has any for people, each once, and where they stand.

    A list of keywords in the page's head that hardly speaks of what the page shows is the whole site's, and is passed over.
    Where nothing else states any, the tags that are shown with the article are taken.
    """
    order = ranked(statements.on("keyword"), _ORDER)
    for place in dict.fromkeys(_place(statement) for statement in order):
        same = [statement for statement in order if _place(statement) == place]
        words: dict[str, str] = {}
        for statement in same:
            for part in _parts(plain_title(statement.raw[:4000])):
                word = _LABEL.sub("", part).lstrip("#")
                if 1 < len(word) <= _LONGEST and "://" not in word and not _MACHINE.match(word):
                    words.setdefault(word.casefold(), word)
        codes = sum(bool(_CODE.match(word)) for word in words.values())
        if not words or (len(words) >= _FEW and codes * 2 >= len(words)):
            continue
        if place == _OF_THE_HEAD and _is_of_the_site(page, words):
            continue
        return tuple(words.values())[:_MOST], tuple(statement.evidence() for statement in same[:4])
    return _shown(page)


def _parts(raw: str) -> list[str]:
    """The keywords of one string: divided by commas, or in scripts without spaces by spaces."""
    parts = _DIVIDERS.split(raw)
    return raw.split() if len(parts) == 1 and _UNSPACED.search(raw) is not None else parts


def _is_of_the_site(page: Page, words: Iterable[str]) -> bool:
    """Whether of a list of keywords hardly any stands in the page's paragraphs and headings."""
    wanted = list(words)[:_MOST]
    if len(wanted) < _A_LIST:
        return False
    said = [block.text for block in page.blocks[:_MOST_BLOCKS] if block.kind in _SAYING]
    text = "\n".join(said)[:_MOST_TEXT].casefold()
    return sum(all(part in text for part in word.split()) for word in wanted) < len(wanted) * _HARDLY


def _shown(page: Page) -> tuple[tuple[str, ...], tuple[Evidence, ...]]:
    """The tags of the run of links to pages of tags that is the first below the page's text."""
    region = page.once(text_region)
    end = max((block.number for block in page.blocks if block.region == region and block.kind in _SAYING), default=-1)
    if end < 0:
        return (), ()
    bits = page.once(bits_of_regions)
    words: dict[str, str] = {}
    evidence: list[Evidence] = []
    for block in page.blocks[end + 1 : end + 1 + _BELOW]:
        tags = _tags(block) if block.kind != "menu" and not bits[block.region] & _ELSEWHERE else []
        if tags:
            words.update((tag.casefold(), tag) for tag in tags if tag.casefold() not in words)
            evidence.append(Evidence(EvidenceSource.MARKUP, f"block {block.number}", block.text))
        elif words:
            break
    if not 0 < len(words) <= _MOST_SHOWN:
        return (), ()
    return tuple(words.values()), tuple(evidence[:4])


def _tags(block: PageBlock) -> list[str]:
    """The words of a block's links, if it is hardly more than links to pages of tags."""
    if not block.links or not all(_TAG_PATH.search(link.url) for link in block.links):
        return []
    linked = sum(link.end - link.start for link in block.links)
    if len(block.text) - linked > _BESIDE + 3 * len(block.links):
        return []
    texts = (plain_title(block.text[link.start : link.end]) for link in block.links)
    tags = [_COUNT.sub("", text).strip("#,;•· ") for text in texts]
    return [tag for tag in tags if 1 < len(tag) <= _LONGEST_TAG]


def _place(statement: Statement) -> tuple[EvidenceSource, str]:
    """What all keywords of one list have in common."""
    return statement.source, statement.about.get("how") or statement.about.get("key") or statement.where
