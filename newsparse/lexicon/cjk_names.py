"""Names of people in Chinese and Japanese letters: which words are none, for nothing in their shape tells a name from a noun.

Chinese names begin with one of a few hundred surnames. Japanese ones are too many for a table; what holds the endings of verbs and
the particles of a sentence is none, nor what ends as desks, papers and places do.
"""

from __future__ import annotations

import re

_HAN = re.compile(r"[一-鿿々]{2,10}")
_EAST = re.compile(r"[一-鿿぀-ヿ々]")
_KANA = re.compile("[぀-ヿ]")
_HIRAGANA_END = re.compile(r"[一-鿿][ぁ-ん]{1,3}$")
#: Particles and endings that stand in sentences and labels; names in Hiragana have them by chance only at their ends.
_SENTENCE = re.compile(
    r"を|する|した|して|ます|です|ない|られ|から|まで|ため|もの|こと|[一-鿿ァ-ヶー](?:が|は|に|で|と|も|へ)[一-鿿ァ-ヶー]|[一-鿿](?:り|け|き)[一-鿿]{1,2}中"
)
#: Nouns of whole words, and what desks, outlets, offices and places end in.
_NO_PERSON = frozenset(
    "新加坡 北京 上海 香港 台北 台湾 台灣 高雄 台中 台南 中国 中國 日本 东京 東京 大阪 韩国 韓國 美国 美國 英国 英國 广州 廣州 深圳 天津 重庆 澳门 澳門 馬來西亞 马来西亚"
    " 受付中 編集 编辑 編輯 作者 记者 記者 来源 來源 原创 转载 未知 佚名 匿名 管理员 管理員 网友 網友 综合 綜合 综合报道 綜合報導 本报讯 即時報導 責任編輯 责任编辑 首页 新闻 新聞"
    " 政治 経済 経濟 经济 社会 國際 国际 娱乐 娛樂 体育 體育 科技 财经 財經 生活 健康 旅游 旅遊 印刷 共有 保存 質問 回答 質問日時 回答数 質問者 広告 特集 連載 動画 写真".split()
)
_NO_NAMES_END = re.compile(
    r"(?:報|报|社|網|网|新聞|新闻|快訊|快讯|電台|电台|電視|电视|台$|部|組|组|局|署|会|會|院|所|室|班|団|团|團|隊|队|協会|协会|公司|集團|集团|大学|大學|中心|通信|時報|时报|日報|日报|週刊|周刊|雑誌|雜誌|杂志"
    r"|編集|频道|頻道|平台|專欄|专栏|時間|时间|日時|省|市|県|國|国|区|區)$"
)
_SURNAMES = frozenset(
    "王李張张劉刘陳陈楊杨趙赵黃黄周吳吴徐孫孙胡朱高林何郭馬马羅罗梁宋鄭郑謝谢韓韩唐馮冯于董蕭萧肖程曹袁鄧邓許许傅沈曾彭呂吕蘇苏盧卢蔣蒋蔡賈贾丁魏薛葉叶閻阎余潘杜戴夏鍾钟鐘汪田任姜范方石姚譚谭廖"
    "鄒邹熊金陸陆郝孔白崔康毛邱丘秦江史顧顾侯邵孟龍龙萬万段雷錢钱湯汤尹黎易常武喬乔賀贺賴赖龔龚文龐庞樊蘭兰殷施陶洪翟安顏颜倪嚴严牛溫温蘆芦季俞章魯鲁葛伍韋韦申尤畢毕聶聂叢丛焦向柳邢路岳齊齐梅莫莊庄辛管祝"
    "左涂塗谷祁時时舒耿牟卜詹關关苗凌費费紀纪靳盛童歐欧甄項项曲成游陽阳裴席衛卫查屈鮑鲍位覃霍翁隋植甘景薄單单包司柏寧宁柯阮桂闵閔解強强柴華华車车冉房邊边净辜吉饒饶刁瞿戚古米池滕晉晋苑鄔邬臧暢畅宮宫來来嵺苟"
    "全褚廉簡简婁娄蓋盖符奚木穆黨党燕郎邸冀談谈姬屠連连郜晏欒栾郁商蒙計计喻揭竇窦遲迟宇敖糜鄢冷卓花仇藍蓝都東东臺於藺蔺楚巴丛伏勞劳湛匡應应鞏巩居明沙幸麥麦班鈕钮虞宣須须慎粘粟羊利樂乐仲仝佟修俱倫"
    "原封展巫干平庾廣从慈戎户支斐昌昝晁暴杭桑楊權权步水汲法況況泉浦滑滿满潮狄琚甯白皇益盤盘相眭碧祖福秋種窮笪米索緱缪繆羿胥臨艾芮荀荊荆蒲蓝蔚藤虎蘅衡褟訾詩諸诸谌諶豐丰貝贝貢贡赫農农過鄂鄧鄺邝酈銀門闕阙隆雍雲云霜靖鞠韶養鬱鹿麻黄黑劍"
)
_LONG_SURNAMES = (
    "歐陽",
    "欧阳",
    "司馬",
    "司马",
    "上官",
    "諸葛",
    "诸葛",
    "東方",
    "东方",
    "皇甫",
    "尉遲",
    "尉迟",
    "公孫",
    "公孙",
    "慕容",
    "令狐",
    "宇文",
    "司徒",
    "范姜",
    "張簡",
    "张简",
)
#: A Chinese name has so many letters, one with a long surname one more; a Japanese one without a space has as many as this.
_CHINESE, _JAPANESE = 3, 6


def _is_of_country(word: str) -> bool:
    """Whether a word has a surname and the shape of a name like 周建国, which ends as countries do."""
    return len(word) == _CHINESE and word[0] in _SURNAMES and word[-1] in "国國" and word not in _NO_PERSON


def may_be_name(word: str, language: str | None = None) -> bool:
    """Whether what has the shape of a name in Chinese or Japanese letters may be one; true for every other script.

    >>> [may_be_name(word, "zh") for word in ("王小明", "新加坡", "台北時報", "Jane Roe")]
    [True, False, False, True]
    >>> [may_be_name(word) for word in ("山田太郎", "記事を印刷する", "さくらももこ", "日本経済新聞社")]
    [True, False, True, False]
    """
    if word.isascii() or _EAST.search(word) is None:
        return True
    ends = _NO_NAMES_END.search(word) is not None and not _is_of_country(word)
    if word in _NO_PERSON or _SENTENCE.search(word) is not None or ends:
        return False
    if (language or "").lower().startswith("zh") and _HAN.fullmatch(word):
        return word.startswith(_LONG_SURNAMES) if len(word) > _CHINESE else word[0] in _SURNAMES
    bare = word.replace(" ", "").replace("　", "")
    if _KANA.search(bare) is None:
        return len(bare) <= _JAPANESE
    return len(bare) <= _JAPANESE + 4 and (_HIRAGANA_END.search(bare) is None or len(bare) <= _JAPANESE)
