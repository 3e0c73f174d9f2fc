"""The words around a byline on a line of plain text: what sites put before and after names, and what only looks like one."""

from __future__ import annotations

import re

from newsparse.lexicon.byline_words import GLUED
from newsparse.lexicon.letters import holds_one

#: Words of the author's box before a name.
ABOUT = re.compile(
    r"(?:(?:about|contact)\s(?:the\s)?(?:author|writer)|über\s(?:den\sautor|die\sautorin)|über|sobre\s(?:el|o|la|a)\saut\w{2,3}|à\spropos\sde\sl.auteur|author\sof\sthe\sarticle|by)\s?:?\s",
    re.IGNORECASE,
)

#: The first letters of what `ABOUT` matches.
_ABOUT_STARTS = frozenset(("ab", "co", "üb", "so", "à ", "au", "by"))

#: A word of bylines after something else: 'Posted on April 5 by Jane Roe', 'Eine Analyse von Jana Roe'.
WORD_INSIDE = re.compile(
    r"^(?:[^\n:]|:(?=\s?\d)|(?<=\d):){2,42}?\s(?:[Bb]y|BY|[Pp]ar|[Vv]on|[Pp]or|[Dd]oor|[Aa]v|[Aa]f)\s(?=[^\W\d_])"
)

_DIGIT = re.compile(r"\d")
#: Marks of lines that a rewrite below may apply to: a figure, two words run together.
_FIGURE, _GLUED = "a figure", "run together"
#: What is put right before a line is read as a byline, in order: what the line has to have (a mark, or one of these words in lower case),
#: pattern and replacement.
_REWRITES: tuple[tuple[str | tuple[str, ...], re.Pattern[str], str], ...] = (
    # '5 min read Jane Roe'
    (_FIGURE, re.compile(r"^\d{1,3}\s?min(?:uten|utes?|\.)?\s(?:read\s)?", re.IGNORECASE), ""),
    # 'Jane Roe 257 Artikel', 'Jane Roe 6'
    (
        _FIGURE,
        re.compile(r"(?<=[^\W\d_])\s\d{1,3}(?:\s(?:artikel|articles?|posts?|beiträge))?\s*$", re.IGNORECASE),
        "",
    ),
    # 'by Jane Roe Leave a Comment'
    (
        ("leave a", "comment", "kommentare", "comentario"),
        re.compile(
            r"\s(?:leave a (?:comment|reply)|add (?:a )?comment|no comments?|keine kommentare|deja un comentario)\b.{0,40}$",
            re.IGNORECASE,
        ),
        "",
    ),
    # 'vonJana Roe', 'ByJane Roe'
    (_GLUED, re.compile(r"\b([Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa]utor|[Tt]exte?)(?=[A-ZÀ-Þ][a-zß-ÿ])"), r"\1 "),
    # 'Jane RoeMay 3, 2024', 'Jane RoeStaff Writer'
    (
        _GLUED,
        re.compile(
            r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ][a-zß-ÿ]{2,9}\.?\s\d|(?:Staff|Reporter|Editor|Correspondent|Writer|Senior|Political|Redakteur|Journalist|Contributor|Chief)\b)"
        ),
        "\n",
    ),
    # 'Von unserem Korrespondenten Jan Roe', 'Door onze redacteur Jan Roe'
    (
        ("unser", "onze", "notre", "nos", "nuestr", "our"),
        re.compile(
            r"\b(?:unsere[mnr]?|onze|notre|nos|nuestr[ao]s?|our|nostr[oaie])\s[^\W\d_]{4,25}\s(?:in\s\S{3,20}\s)?(?=[A-ZÀ-Þ])",
            re.IGNORECASE,
        ),
        "",
    ),
    # 'Redacción: Jane Roe', 'Oleh: Jane Roe', 'oprac. Jane Roe', 'Skrevet av Jane Roe', 'Interview: Jane Roe'
    (
        (":", "opr", "kirjoittanut", "skr", "contributed by", "nuestr", "oleh", "подготовил"),
        re.compile(
            r"^(?:(?:redacción|redação|redazione|rédaction|redaktion|redakcja|redakce|report|editor|penulis|oleh|pewarta|reporter|opracowała?|kirjoittaja|interview|entrevista|entretien|intervista|de|fra|yazan|muhabir|текст|материал)\s?:\s?"
            r"|(?:opr\.|oprac\.|opracowała?|kirjoittanut|skre?vet\s(?:av|af)|skriven\sav|contributed\sby|d[ae]\snuestr[ao]\s\w{3,20}|oleh|подготовила?)\s)(?=[^\W\d_])",
            re.IGNORECASE,
        ),
        "By ",
    ),
    # 'Jeanne Roe (avec AFP)'
    (
        ("avec", "with", "mit", "con", "com"),
        re.compile(r"\s\(?(?:avec|with|mit|con|com)\s([^\W\d_][\w ]{1,20}?)\)?$"),
        r", \1",
    ),
)

#: Words of buttons and boxes that stand in capitals like names.
LABELS = frozenset(
    "see download close alert updates update reply retweet click here view learn watch listen skip menu search login pdf call post posts leave next previous last latest neueste letzte zum zur mehr ähnliche weitere"
    " folgender verwandte lee lea ver más todo noticias últimas voir lire plus suite leggi lees altri altre cookie cookies shop store app apps premium social sharing exklusive vorteile junges materiał promocyjny location details ポスト シェア シェアする 印刷 保存 共有 コメント 続きを読む 関連記事 공유 댓글 인쇄 스크랩 分享 收藏 打印 评论".split()
)

#: Jobs of those who write: a line that gives somebody one of them, below a text, tells who wrote it.
TRADE = frozenset(
    "reporter editor writer journalist correspondent columnist freelance freelancer blogger critic contributor bureau redakteur redakteurin journalistin journaliste periodista redactor redactora jornalista giornalista reporterin"
    " korrespondent korrespondentin volontär volontärin corresponsal correspondant correspondante corrispondente inviato envoyé enviado enviada verslaggever redacteur dziennikarz toimittaja".split()
)


def is_about(text: str) -> bool:
    """Whether a text is words of the author's box before a name and nothing else."""
    return text[:2].lower() in _ABOUT_STARTS and ABOUT.fullmatch(text) is not None


def clean(text: str) -> str:
    """A line without what sites put before and after a name, other leads than the common ones written as 'By '.

    >>> clean("5 min read Jana Roe 12"), clean("Oleh: Jana Roe"), clean("vonJana Roe")
    ('Jana Roe', 'By Jana Roe', 'von Jana Roe')
    """
    text = text.strip(" *+•·^=<")
    low = text.lower()
    marks = (_FIGURE if _DIGIT.search(text) is not None else "", _GLUED if GLUED.search(text) is not None else "")
    for needed, pattern, replacement in _REWRITES:
        if needed in marks if isinstance(needed, str) else holds_one(low, needed):
            text = pattern.sub(replacement, text)
    if text[:3].lower() == "by " and text.islower():
        text = "By " + text[3:].title()
    match = ABOUT.match(text) if text[:2].lower() in _ABOUT_STARTS else None
    return text[match.end() :] if match is not None and text[:3].lower() != "by " else text
