"""What stands beside a picture: its caption, and whose picture it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from lxml import etree

from newsparse.fields.region_words import bit, classes_of, upwards
from newsparse.lexicon.byline_words import LEAD
from newsparse.lexicon.letters import holds_one
from newsparse.lexicon.names import looks_like_name
from newsparse.reading.document import fold_space
from newsparse.reading.page import FOLDED, Page, PageBlock, PagePicture

_AGENCY = r"AP|AFP|Reuters|Getty(?:\sImages)?|EPA|dpa|ANSA|EFE|PA|Bloomberg|Shutterstock|Alamy|Imago|APA|Keystone|NTB|ANP|PAP|TASS"

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

#: Parts of the labels before a credit that has no bracket and no sign.
_LABELLED = (
    "photo", "picture", "image", "foto", "bild", "crédit", "credit", "fonte", "quelle", "source", "illustration", "courtesy",
    "imagen", "imagem",
)  # fmt: skip

_LABEL_WORDS = (
    r"photos?|photographs?|photographer|pictures?|images?|pics?|credits?|fotos?|fotograf(?:ie|ía|ia|iert|o)?|bild(?:er|quelle|nachweis|rechte)?|bildcredit|symbolbild|archivbild|archivfoto"
    r"|crédits?(?:\sphoto)?|photographie|imagen|imagem|crédito|reprodução|divulgação|fuente|fonte|quelle|source|zdjęcie|fot|źródło|ljósmynd|kuva|valokuva|фото|источник|снимок|写真|撮影|사진|摄影|攝影|图|圖"
    r"|illustrations?|grafik|graphic|courtesy(?:\sof)?|copyright|isithombe|dok|snímek|zdroj"
)
#: What a page writes before the credit and is no part of it.
_LABEL = re.compile(
    rf"(?:(?:{_LABEL_WORDS})(?:\s(?:by|credit|courtesy(?:\sof)?|von|par|de|di|por|av|af|door|copyright))?\s?[.]?\s?[:：/／|©=]\s?|(?:photo|picture|image|photograph|illustration)s?\sby\s|©\s?|[(（][cＣ][)）]\s?|copyright\s)",
    re.IGNORECASE,
)
#: A caption's end that is a credit in a caption's element: behind a bar, in brackets, behind its label.
_END = re.compile(
    rf"""(?:
      [\s.!?"”»)…]\(?\s?(?P<labelled>(?:{_LABEL_WORDS})(?:\s(?:by|credit|von|par|de|di|por|av|af|door))?\s?\.?\s?[:：/|©]\s?[^:]{{2,120}}?\)?)
    | [\s.!?"”»)]\(?(?P<by>(?:photo|picture|photograph|image|illustration)s?\sby\s(?:[^.]|(?<=\s\w)\.){{3,120}}\)?)
    | [\s.!?"”»)](?P<sign>©\s?[^©]{{2,90}})
    | \s/\s(?P<slashed>(?-i:[A-ZÀ-Þ])[\w.’'-]{{1,20}}(?:\s(?-i:[A-ZÀ-Þ])[\w.’'-]{{1,20}}){{1,3}})
    | \s[|–—]\s(?P<barred>[^|]{{2,60}}\b(?:{_AGENCY}|Images|Pictures|Photo|Press)\b[^|]{{0,30}})
    | [（(](?P<wide>(?:圖|图|写真|사진|攝影|摄影)\s?[／/:：＝=]\s?[^()（）]{{2,60}})[）)]
    | (?P<mark>[(（]Ｃ[)）][^()]{{2,60}})
    | [.!?"”»]\s(?P<given>(?:supplied|handout|contributed|submitted|provided)(?:\sphotos?)?)
    | [.!?"”»]\s?\((?P<bracket>[^()]{{2,80}})\)
    )\s*$""",
    re.IGNORECASE | re.VERBOSE,
)
#: Classes of the part of a caption that tells whose picture it is.
_CREDIT_LABEL = re.compile(
    r"credit|copyright|copyr|source|quelle|fotogra[fp]|photograph|photog\b|attribution|rights|rechte|agency|byline|author|autor|courtesy|owner|fuente|fonte|kilde|byfoto|foto-?autor",
    re.IGNORECASE,
)
_NO_CREDIT_LABEL = re.compile(r"caption(?!.*credit)|description|wrapper|container", re.IGNORECASE)

#: Signs before a caption that point to its picture.
_SIGNS_TO_IT = "▲△▴ "
_POINTS = re.compile(r"[▲△▴]\s?[^\s\d+-]|(?:图为|圖為|资料图|資料圖)")

#: Whose picture it is, in brackets at the end of a line or as all of it.
_WHOSE = re.compile(
    rf"""\((?:image|photo|picture|pic|foto|bild|credit|imagen|imagem|immagine|crédit)s?\s?[:/][^()]{{2,60}}\)\s?$ | \((?:(?:{_AGENCY})\s)?(?:file\s)?photo(?:s)?\b[^()]{{0,60}}\)\s?$
    | ^(?:image|photo|picture|pic|foto|bild|credit|imagen|imagem|immagine|crédit)s?\s?[:/]\s?[^.!?]{{2,80}}$ | ^[^.!?]{{2,60}}(?:/|\bvia\s)(?:{_AGENCY}|iStock)$""",
    re.IGNORECASE | re.VERBOSE,
)
#: What a gallery shows beside a picture and is no caption: "View 6 images", "3 / 12".
_COUNTER = re.compile(
    r"(?:(?:view|see|show|open|alle|voir|ver|image|photo|foto|bild|slide)\s)?\d{1,3}(?:\s?(?:/|of|von|de|sur|di|van)\s?\d{1,3})?(?:\s(?:images?|photos?|pictures?|fotos|bilder|immagini|imágenes))?",
    re.IGNORECASE,
)

_NO_CAPTION = FOLDED | {"heading"}
_CAPTION = bit("caption")
_AGENCIES = re.compile(rf"\b(?:{_AGENCY})\b")
#: What no credit holds: the end of a sentence, the sign of another credit.
_BREAK = re.compile(r"[.!?](?:$|\s|[A-ZÀ-Þ][a-z])|©|\s[-–—]\s|\(\w+:")
#: Small words of a credit.
_BETWEEN = frozenset("via for of the von de di van der dpa by and und".split())
#: What a sentence ends in; a caption without it is this long at least.
_ENDS, _A_SENTENCE = '.!?"”»…)', 30
_LONGEST_NAME = 60
#: Captions are no longer than this, credits than that; how many blocks stand beside a picture; how far up they are looked for.
_LONGEST, _LONGEST_CREDIT = 1000, 160
_BESIDE, _STEPS = 4, 5
#: A frame without a label holds so many lines at most, of that length.
_LINES, _A_WORD, _SHORT = 2, 3, 400
_WINDOW = 200


#: Signs without one of which no part of a text is a credit behind a caption, save for the few words of `_GIVEN`.
_SIGNS = re.compile("[:：/|©(（–—]")
_GIVEN = (" by ", "supplied", "handout", "contributed", "submitted", "provided")


def _has_sign(text: str) -> bool:
    """Whether there can be a credit in the end of a caption; most captions are sentences without any."""
    if _SIGNS.search(text) is not None:
        return True
    low = text.lower()
    return any(word in low for word in _GIVEN)


def may_end_in_credit(text: str) -> bool:
    """Whether a line has what every credit at its end has: a bracket that closes, a sign, or a label with its colon.

    >>> may_end_in_credit("The harbour. (AP Photo/Jane Roe)"), may_end_in_credit("Photo: Jane Roe"), may_end_in_credit("At noon: rain")
    (True, True, False)
    """
    if (text[-1:] == ")" and "(" in text) or "/" in text or "|" in text or "©" in text:
        return True
    return ":" in text and holds_one(text.lower(), _LABELLED)


def split_credit(caption: str) -> tuple[str | None, str | None]:
    """Caption and credit: 'The harbour in May. (AP Photo/Jane Roe)' → ('The harbour in May.', 'AP Photo/Jane Roe')."""
    tail = caption[-160:]
    match = _CREDIT.search(tail) if _SIGNS.search(tail) is not None else None
    if match is None:
        return caption or None, None
    start = len(caption) - len(caption[-160:]) + match.start("credit")
    credit = bare_credit(match["credit"])
    rest = caption[:start].strip().rstrip("/|(").strip()
    return rest or None, credit or None


def bare_credit(text: str) -> str:
    """A credit without its label and brackets: '(Picture: Jane Roe/AP)' → 'Jane Roe/AP'.

    >>> bare_credit("Foto: Jana Rehberg"), bare_credit("AP Photo/Jane Roe")
    ('Jana Rehberg', 'AP Photo/Jane Roe')
    """
    bare = text.strip().strip("/| ").strip()
    if bare.startswith("(") and bare.endswith(")") and bare.count("(") == 1:
        bare = bare[1:-1].strip()
    if bare.endswith(")") and "(" not in bare:
        bare = bare[:-1].rstrip()
    for _ in range(2):
        if (label := _LABEL.match(bare)) is not None and len(bare) > label.end() + 1:
            bare = bare[label.end() :].strip()
    return bare.lstrip("(").strip() if "(" in bare and ")" not in bare else bare


def words_beside(page: Page, picture: PagePicture, best: int, chosen: frozenset[int]) -> tuple[PageBlock, ...]:
    """The blocks that stand with a picture in one figure, or in an element for pictures, and are no part of the text."""
    following = page.blocks[picture.block : picture.block + _BESIDE]
    named: tuple[PageBlock, ...] = ()
    framed: tuple[PageBlock, ...] = ()
    for number in islice(upwards(page, picture.region), _STEPS):
        if number == best:
            break
        region = page.regions[number]
        inside = [block for block in following if _is_within(page, block.region, number)]
        if any(block.number in chosen for block in inside):
            break
        if inside and (region.tag == "figure" or classes_of(region.label) & _CAPTION or inside[0].kind == "caption"):
            blocks = tuple(_in_a_row(inside, picture.block))
            if blocks and told_apart(page, blocks)[0] is not None:
                return blocks
            named = named or blocks
        elif inside and not framed and _is_frame(page, inside, picture, number):
            framed = tuple(inside)
    first = next(iter(following), None)
    if named or framed or first is None or first.number in chosen or _COUNTER.fullmatch(first.text):
        return named or framed
    marked = first.number in page.once(marked_captions)
    return (first,) if marked or first.kind == "caption" or _is_captions(page, first) or _is_credit(first.text) else ()


def marked_captions(page: Page) -> frozenset[int]:
    """The numbers of the blocks right below a picture that are its caption by their words, though they are set as paragraphs.

    A sign or a word that points to the picture tells, '▲ The old pier', as papers of East Asia have it (elsewhere the sign is one of a
    list), and whose picture it is, at the end: 'The old pier (Image: Getty)', or alone: 'Photo: AFP'.
    """
    below = {picture.block for picture in page.pictures if picture.block < len(page.blocks)}
    return frozenset(number for number in below if _is_marked(page.blocks[number]))


def _is_marked(block: PageBlock) -> bool:
    """Whether a block's words say that it is a caption."""
    if _POINTS.match(block.text[:_LONGEST]) is not None:
        return True
    return block.kind == "paragraph" and len(block.text) <= _SHORT and _WHOSE.search(block.text) is not None


def _is_frame(page: Page, inside: Sequence[PageBlock], picture: PagePicture, region: int) -> bool:
    """Whether a region without a telling label is a picture's: it holds a credit below a line, or the picture's own words."""
    before = page.blocks[picture.block - 1] if picture.block else None
    if len(inside) > _LINES or inside[0].number != picture.block:
        return False
    if before is not None and _is_within(page, before.region, region):
        return False
    if LEAD.match(inside[0].text) is not None:
        return False
    if any(block.kind != "paragraph" or block.links or len(block.text) > _SHORT for block in inside):
        return False
    alt = (picture.alt or "").casefold()
    words = {word for word in inside[0].text.casefold().split() if len(word) > _A_WORD}
    return (len(inside) == _LINES and _is_credit(inside[1].text)) or (
        len(words) >= _LINES and sum(word in alt for word in words) * 2 > len(words)
    )


def _in_a_row(blocks: Sequence[PageBlock], start: int) -> Iterator[PageBlock]:
    """The blocks from `start` on without a gap, headings and long texts apart."""
    for place, block in enumerate(blocks):
        if block.number != start + place or len(block.text) > _LONGEST or block.kind in _NO_CAPTION:
            return
        if block.kind != "button" and not _COUNTER.fullmatch(block.text):
            yield block


def _is_captions(page: Page, block: PageBlock) -> bool:
    return (
        block.region >= 0
        and len(block.text) <= _LONGEST
        and (
            page.regions[block.region].tag == "figure" or bool(classes_of(page.regions[block.region].label) & _CAPTION)
        )
    )


def _is_within(page: Page, number: int, outer: int) -> bool:
    """Whether a region is another or lies in it: regions are numbered from the outside in."""
    while number > outer:
        number = page.regions[number].parent
    return number == outer


def told_apart(page: Page, blocks: Sequence[PageBlock]) -> tuple[str | None, str | None]:
    """Caption and credit of the blocks beside a picture: an element for the credit tells more than the words."""
    captions: list[str] = []
    credit: str | None = None
    for block in blocks:
        caption, found = page.once(_divided, block.number)
        credit = credit or found
        if caption and caption not in captions:
            captions.append(caption)
    return (captions[0] if captions else None), credit


def _is_credit(text: str) -> bool:
    """Whether a whole text is a credit: it opens with a label of one."""
    if len(text) <= _LONGEST_NAME and _AGENCIES.search(text) and not _BREAK.search(text):
        return not any(word.islower() and word not in _BETWEEN for word in text.split())
    label = _LABEL.match(text)
    return label is not None and label.end() < len(text) <= _LONGEST_CREDIT


def _divided(page: Page, number: int) -> tuple[str | None, str | None]:
    """Caption and credit of one block."""
    block = page.blocks[number]
    text = block.text.replace("\n", " ").strip().lstrip(_SIGNS_TO_IT)
    if _is_credit(text):
        return None, bare_credit(text)
    if block.element is not None:
        if _is_credit_label(block.element.get("class") or "") and len(text) <= _LONGEST_CREDIT:
            return None, bare_credit(text)
        if (marked := _marked_credit(block.element, text)) is not None:
            return _before(text, marked)
    tail = text[-_WINDOW:]
    match = _END.search(tail) if _has_sign(tail) else None
    if match is not None and match.lastgroup is not None:
        start = len(text) - len(tail) + match.start(match.lastgroup)
        credit = bare_credit(match[match.lastgroup])
        if credit:
            return _without_label(text[:start]) or None, credit
    if block.element is not None and (last := _last_part(block.element, text)) is not None:
        return _before(text, last)
    return split_credit(text)


def _before(text: str, credit: str) -> tuple[str | None, str]:
    """What stands before the credit that a text ends in, and the credit."""
    return _without_label(text[: len(text) - len(credit)]) or None, bare_credit(credit)


#: What is left of a label before a credit that an element of its own holds: "(Picture:", "Foto:", "|".
_LEFT = re.compile(
    rf"[\s(（\[|/–—-]*(?:(?:{_LABEL_WORDS})(?:\s(?:by|von|par|de|di))?\s?\.?\s?[:：/／©]?|©)?[\s(（\[|/–—-]*$",
    re.IGNORECASE,
)


def _without_label(text: str) -> str:
    """A caption without the label, the bracket or the bar that led to its credit."""
    match = _LEFT.search(text, max(0, len(text) - 40))
    return (text[: match.start()] if match is not None else text).strip()


@lru_cache(maxsize=1024)
def _is_credit_label(label: str) -> bool:
    return bool(_CREDIT_LABEL.search(label)) and not _NO_CREDIT_LABEL.search(label)


def _marked_credit(element: etree._Element, text: str) -> str | None:
    """The words of a part of a caption that an element marks as its credit, if the caption ends in them."""
    for child in element.iter(etree.Element):
        if child is element or child.tag in ("figcaption", "figure", "p"):
            continue
        if not _is_credit_label(child.get("class") or "") and child.get("itemprop") not in (
            "copyrightHolder",
            "creator",
            "creditText",
        ):
            continue
        words = fold_space(_words_of(child))
        if 1 < len(words) <= _LONGEST_CREDIT and text.endswith(words):
            return words
    return None


def _last_part(element: etree._Element, text: str) -> str | None:
    """The words of the last element of a caption, if they end it, stand behind a sentence and are a name or an agency."""
    children = [child for child in element.iterchildren(etree.Element) if child.tag not in ("br", "a")]
    if not children or (children[-1].tail or "").strip():
        return None
    words = fold_space(_words_of(children[-1]))
    before = text[: len(text) - len(words)].rstrip()
    if not 1 < len(words) <= _LONGEST_NAME or not text.endswith(words) or not before:
        return None
    named = looks_like_name(words) or _AGENCIES.search(words) is not None
    return words if named and (before[-1] in _ENDS or len(before) > _A_SENTENCE) else None


def _words_of(element: etree._Element) -> str:
    """All words of an element, what follows it apart."""
    return "".join(text for text in element.itertext(with_tail=False) if isinstance(text, str))
