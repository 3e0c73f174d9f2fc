"""The most common Japanese surnames: a table, for places where nothing but the name itself says that somebody is named."""

from __future__ import annotations

import re

_SURNAMES = frozenset(
    "佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 斉藤 齋藤 齊藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川"
    " 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 藤原 岡本 三浦 金子 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山"
    " 高木 安藤 宮本 大野 小島 谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎 木下 久保 佐野 野村 松尾 市川 菊地 菊池 杉本 古川 大西"
    " 島田 水野 桜井 高野 渋谷 吉川 山内 西田 飯田 西川 小松 北村 安田 五十嵐 川口 平田 関 中田 久保田 服部 東 岩田 土屋 川崎 福島 本田 辻 樋口 秋山 田口 永井 山中 中西 吉村 川上 石原 大橋 松岡 馬場"
    " 浜田 森本 星野 矢野 浅野 大島 吉岡 荒木 熊谷 松下 小池 早川 黒田 野田 堀 尾崎 荒井 望月 永田 内藤 松村 西山 大久保 菅野 松浦 片山 石橋 岡崎 本間 荻野 片岡 奥村 川村 栗原 榎本 成田 小西 堀内 大谷 関口 須藤"
    " 萩原 白石 鎌田 川島 富田 篠原 大石 村井 高山 南 岡村 三宅 小澤 小沢 沢田 澤田 黒木 上原 金城 比嘉 宮城 大城 玉城 児玉 八木 桑原 日野 根本 稲垣 岸 宮田 飯塚 梅田 牧野 田辺 田島 土井 福井 福本 三好 水谷 若林 梶原 天野 北川 小倉".split()
)
_LONGEST = max(map(len, _SURNAMES))
_DIVIDES = re.compile(r"[、,・／/\s　]+")
_SHORT = 3
#: Behind a surname stand so many letters.
_GIVEN = re.compile("[\u3040-\u309f一-鿿々]{1,3}")


def names_people(text: str) -> bool:
    """Whether a text is nothing but Japanese names of a common surname: one or several.

    >>> names_people("山田太郎、鈴木花子"), names_people("佐藤 健"), names_people("関連記事"), names_people("")
    (True, True, False, False)
    """
    parts = [part for part in _DIVIDES.split(text) if part]
    whole, surname = bool(parts), ""
    for part in parts:
        if surname:  # a space stands between the two halves of a name
            whole, surname = whole and _GIVEN.fullmatch(part) is not None, ""
        elif part in _SURNAMES:
            surname = part
        else:
            whole = whole and _begins_with_surname(part)
    return whole and not surname


def _begins_with_surname(word: str) -> bool:
    """Whether a word is a surname and a given name; one of a single letter begins nouns too ("関連記事"), and has two letters behind it."""
    if word[:1] in _SURNAMES and len(word) == _SHORT:
        return True
    sizes = range(_LONGEST, 1, -1)
    return any(word[:size] in _SURNAMES and _GIVEN.fullmatch(word[size:]) is not None for size in sizes)
