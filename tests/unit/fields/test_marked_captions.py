"""Captions that a sign marks, set as paragraphs of the text: '▲ The old pier'."""

from __future__ import annotations

import pytest

from newsparse import parse_article

_PROSE = "市議會星期二決定關閉舊渡輪碼頭，此前居民多年來抱怨港口周圍狹窄街道的噪音和交通。該決定以九票贊成獲得通過。市長表示，新碼頭將於明年開放。"


def test_the_paragraph_right_below_a_picture_is_its_caption() -> None:
    page = (
        f"<html lang='zh-TW'><body><article><h1>舊碼頭關閉</h1><p>{_PROSE}</p><p><img src='/a.jpg' width=600></p>"
        f"<p><strong>▲老闆娘因手傷計畫退休。（圖／記者林雅婷攝）</strong></p><p>{_PROSE}</p></article></body></html>"
    )
    article = parse_article(page, attribution=False)
    assert article.text == f"{_PROSE}\n\n{_PROSE}"
    assert [image.caption for image in article.images] == ["老闆娘因手傷計畫退休。"]
    assert [image.credit for image in article.images] == ["記者林雅婷攝"]


def test_elsewhere_the_sign_is_one_of_a_list() -> None:
    lines = "<p>▲ The first man elected was from the bay, as were the two who came after him.</p><p>▲ The second woman was not.</p>"
    page = f"<html lang='en'><body><article><h1>Council votes</h1><p>{'The council voted on Tuesday. ' * 9}</p>{lines}</article></body></html>"
    assert "▲ The first man" in parse_article(page, attribution=False).text


_ENGLISH = "The council voted on Tuesday to close the old ferry terminal after years of complaints from residents about noise and traffic in the streets."


def _with(line: str) -> str:
    page = (
        f"<html lang='en'><body><div><h1>Council votes to close ferry terminal</h1><p>{_ENGLISH}</p><div><img src='/a.jpg' width='600'></div>"
        f"<p>{line}</p><p>{_ENGLISH} It did.</p></div></body></html>"
    )
    return parse_article(page, attribution=False).text


@pytest.mark.parametrize(
    "line",
    [
        "The harbour has grown in size since the spring, as people say (Image: Getty)",
        "Residents wait for the ferry at noon on Monday, April 27, 2024. (AP Photo/Jane Roe)",
        "Der alte Hafen im Winter des vergangenen Jahres (Foto: Jana Roth)",
        "Photo: Jane Roe/The Harwick Post",
        "Jane Roe/Harwick via Getty Images",
    ],
)
def test_whose_picture_it_is_marks_the_line_below_one(line: str) -> None:
    assert _with(line) == f"{_ENGLISH}\n\n{_ENGLISH} It did."


@pytest.mark.parametrize(
    "line",
    [
        "The vote was close, and the mayor had called for it for years (her speech: a long one).",
        "Image: that is what it was about for the council and for the mayor, who wanted a new harbour. It was close.",
        "The council sold its shares in Harwick Images and in the ferry, it told Reuters on the day of the vote.",
    ],
)
def test_a_paragraph_below_a_picture_that_names_none_stays(line: str) -> None:
    assert line in _with(line)
