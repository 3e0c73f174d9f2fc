"""Bylines of East Asia, told with the signs that the grammar of bylines reads: names there stand beside a job without a space."""

from __future__ import annotations

import re

from newsparse.lexicon.korean_bylines import is_korean, korean_signs

_WIDE = str.maketrans({"（": "(", "）": ")", "：": ":", "［": "[", "］": "]", "〔": "[", "〕": "]", "＝": "="})
_EAST_ASIAN = re.compile("[぀-ヿ一-鿿가-힣]")

#: "中央社記者王小明台北3日電", "記者王小明／台北報導", "新华社记者 王小明": an agency, a job, a name, a place.
_CHINESE = re.compile(
    r"[(\[]?(?:(?P<agency>中央社|新华社|新華社|中新社)\s?|[一-鿿]{2,4}[報报社網网]\s)?(?:本報|本报|特派|本社)?(?:特派員|記者|记者)[\s:]*(?P<name>(?:[一-鿿]{3}|[一-鿿]{2}|[一-鿿]{4})(?:、[一-鿿]{2,4})*)"
    r"(?:\s?[／/]\s?[一-鿿]{2,6}(?:報導|报道|電)|(?:[一-鿿]{2,4})?\d{1,2}日[電电讯訊]|[一-鿿]{2,4}(?:報導|报道))[)\]]?"
)
_CHINESE_AGENCY = re.compile(
    r"(?P<agency>中央社|新华社|新華社|中新社)(?:特派員|記者|记者)[\s:]*(?P<names>[一-鿿]{2,4}(?:[\s、][一-鿿]{2,4})*)"
)
#: "(서울=연합뉴스) 홍길동 기자", "[서울=뉴시스] 홍길동 기자".
_KOREAN = re.compile(r"[(\[](?P<place>[가-힣]{2,6})\s?=\s?(?P<agency>[가-힣\w]{2,8})[)\]]\s*(?P<rest>.*)", re.DOTALL)
#: "(ロンドン=山田太郎)", "【ロンドン共同】".
_JAPANESE = re.compile(
    r"[(【](?:(?P<place>[゠-ヿ一-鿿]{2,10})\s?=\s?(?P<name>[^()【】=]{2,16})|[゠-ヿ一-鿿]{2,10}(?P<agency>共同|時事))[)】]"
)
#: The same without brackets: "ニューヨーク＝山田太郎", and a desk before the name: "編集部・山田太郎".
_PLACED = re.compile(r"(?:[゠-ヿ一-鿿]{2,10}\s?=\s?|[一-鿿]{1,4}部[・\s])(?P<name>[一-鿿々]{1,4}\s?[一-鿿぀-ゟ々]{1,4})")
#: Jobs behind a name, and words that open another label after a wide space.
_JOB = re.compile(
    r"(?<=[가-힣])\s*(?:선임기자|인턴기자|기자|특파원|논설위원|앵커)(?=$|[\s,·/])|(?<=[一-鿿])(?:記者|记者|論説委員|編集委員|編集部員)(?=$|[\s、,・])"
)
_FIRST_JOB = re.compile(
    r"^(?:(?:本報|本报|特派|本社)?(?:記者|记者)|通讯员|通訊員|作者:)[\s:]*(?=[一-鿿]{2,4}(?:\s|$|[、,]))"
)
#: Labels of bylines in Chinese, for pages that do not state their language.
_LABELLED = re.compile("作者|记者|编辑|责编")
#: Jobs between the names of a list: "記者邱柏翰、實習記者吳思嫻／花蓮報導".
_JUNIOR = re.compile(
    r"(?:(?<=[、,])(?:實習|实习|见习|見習|特约|特約|资深|資深)?(?:記者|记者)|(?<=[、,\s])(?:(?:實習|实习|见习|見習|特约|特約)(?:記者|记者)|实习生|實習生|通讯员|通訊員))\s?(?=[一-鿿]{2,4})"
)
#: What says that those named wrote and took the pictures.
_BOTH = re.compile(r"\s?(?:文[/／、]?[图圖]|[图圖][/／、]文|文并摄|摄影报道|攝影報導|文・写真|写真・文)(?=\s|$)")
#: Names of two letters are set as wide as those of three, with a space between the letters: "王　磊　陈思雨".
_SPACED = re.compile(r"(?<![^\s、:])([一-鿿])\s([一-鿿])(?![^\s、)\]])")
#: Chinese names are two to four characters; a space between two of them parts people there, not a family from a given name.
_TWO_NAMES = re.compile(r"(?<=[一-鿿]{2})\s(?=[一-鿿]{2,4}(?:\s|$))")


def language_of_labels(text: str, language: str | None) -> str | None:
    """The language of a byline's labels where the page states none: Chinese names are told from words by it.

    >>> language_of_labels("记者获悉", None), language_of_labels("記者王小明／台北報導", "zh-TW"), language_of_labels("Jane Roe", None)
    ('zh', 'zh-TW', None)
    """
    if language is None and not text.isascii() and _LABELLED.search(text) is not None:
        return "zh"
    return language


def plain_signs(text: str, language: str | None) -> str:
    """The byline with Western brackets and commas, without the jobs beside its names; any other text unchanged.

    >>> plain_signs("（中央社記者王小明台北3日電）", "zh"), plain_signs("홍길동·김철수 기자", "ko"), plain_signs("Jane Roe", "en")
    ('中央社, 王小明', '홍길동, 김철수', 'Jane Roe')
    """
    if text.isascii() or not _EAST_ASIAN.search(text):
        return text
    text = _JUNIOR.sub("", _BOTH.sub("", text))
    text = _SPACED.sub(r"\1\2", text.translate(_WIDE))
    if match := _CHINESE.fullmatch(text):
        return f"{match['agency']}, {match['name']}" if match["agency"] else match["name"]
    if match := _CHINESE_AGENCY.fullmatch(text):
        return f"{match['agency']}, {_parted(match['names'])}"
    if match := _PLACED.fullmatch(text):
        return match["name"]
    if match := _JAPANESE.fullmatch(text):
        return match["agency"] or match["name"]
    if match := _KOREAN.fullmatch(text):
        signs = korean_signs(match["rest"].rstrip(" ="))  # a wire's line goes on behind the sign
        text = f"{match['agency']}, {match['rest'] if signs is None else signs}"
    elif is_korean(text) and (signs := korean_signs(text)) is not None:
        return signs
    chinese = (language_of_labels(text, language) or "").lower().startswith("zh")
    text = _JOB.sub("", _FIRST_JOB.sub("", text))
    return _parted(text) if chinese else text


def _parted(text: str) -> str:
    return _TWO_NAMES.sub("、", text)
