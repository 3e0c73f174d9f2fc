from __future__ import annotations

import random
import struct
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse import NotAnArticle, parse_article
from newsparse.reading.decode import decode
from newsparse.reading.plausible import can_be_text
from newsparse.reading.sniff import sniff

#: News as old charsets have it, each text in all that can hold it.
TEXTS: dict[str, tuple[str, str]] = {
    "German": (
        "cp1252 latin-1 iso8859-15 mac-roman",
        (
            "Der Hafen öffnet am Dienstag, neun Jahre später als geplant. „Wir sind bereit“, sagte die Bürgermeisterin. "
            "Über die Kosten für die Dächer wollte sie nichts sagen.\n"
        ),
    ),
    "Polish": (
        "cp1250 iso8859-2",
        (
            "Port zostanie otwarty we wtorek, dziewięć lat później, niż planowano. „Jesteśmy gotowi” – powiedziała burmistrz. "
            "Nie chciała mówić o kosztach żurawi.\n"
        ),
    ),
    "Turkish": (
        "cp1254 iso8859-9",
        (
            "Liman dokuz yıl gecikmeyle salı günü açılıyor. Belediye başkanı “Hazırız” dedi. Vinçlerin maliyeti hakkında bir şey "
            "söylemek istemedi, işçiler ise şaşkındı.\n"
        ),
    ),
    "Russian": (
        "cp1251 koi8-r iso8859-5 cp866 mac-cyrillic",
        (
            "Порт Песчаной Гавани откроется во вторник, на девять лет позже срока. «Мы готовы», — сказала мэр города. "
            "О стоимости кранов она говорить не стала.\n"
        ),
    ),
    "Ukrainian": (
        "cp1251 koi8-u",
        (
            "Порт відкриється у вівторок, на дев’ять років пізніше, ніж планували. «Ми готові», — сказала міська голова. "
            "Про вартість кранів вона не говорила.\n"
        ),
    ),
    "Greek": (
        "cp1253 iso8859-7",
        (
            "Το λιμάνι ανοίγει την Τρίτη, εννέα χρόνια αργότερα. «Είμαστε έτοιμοι», είπε η δήμαρχος. Για το κόστος των γερανών "
            "δεν θέλησε να πει τίποτα.\n"
        ),
    ),
    "Hebrew": (
        "cp1255 iso8859-8",
        (
            "הנמל ייפתח ביום שלישי, תשע שנים אחרי המועד. אנחנו מוכנים, אמרה ראשת העיר ביום שני. על מחיר המנופים היא לא רצתה "
            "לדבר עם העיתונאים שחיכו לה ליד הרציף.\n"
        ),
    ),
    "Arabic": (
        "cp1256 iso8859-6",
        (
            "يفتح الميناء يوم الثلاثاء بعد تسع سنوات من الموعد. قالت رئيسة البلدية إن المدينة مستعدة للعبارة الأولى. ولم ترد أن "
            "تتحدث عن ثمن الرافعات مع الصحفيين.\n"
        ),
    ),
    "Thai": (
        "cp874 tis-620",
        (
            "ท่าเรือจะเปิดในวันอังคารช้ากว่ากำหนดเก้าปี นายกเทศมนตรีกล่าวว่าเราพร้อมแล้วสำหรับเรือข้ามฟากลำแรก "
            "แต่ไม่ยอมพูดถึงราคาของเครนใหม่สองตัวที่ท่าเรือ\n"
        ),
    ),
    "Japanese": (
        "shift_jis cp932 euc_jp iso2022_jp",
        (
            "砂浜港は九年遅れで火曜日に開港する。「準備はできています」と市長は月曜日に語った。クレーンの費用については何も"
            "語らなかった。最初のフェリーは正午に出発し、二百人の乗客が甲板に立っていた。\n"
        ),
    ),
    "Chinese": (
        "gb18030 gbk gb2312",
        (
            "沙港的新港口将于星期二开放,比计划晚了九年。市长星期一表示,我们已经准备好了。她不愿谈论起重机的费用。第一艘渡轮中午"
            "出发,甲板上站着两百人,其中大多数来自本市。\n"
        ),
    ),
    "Chinese of Taiwan": (
        "big5 cp950 big5hkscs",
        (
            "沙港的新港口將於星期二開放，比計畫晚了九年。市長星期一表示，我們已經準備好了。她不願談論起重機的費用。第一艘渡輪中午"
            "出發，甲板上站著兩百人，其中大多數來自本市。\n"
        ),
    ),
    "Korean": (
        "cp949 euc_kr johab",
        (
            "모래항이 계획보다 구 년 늦은 화요일에 문을 연다. 시장은 월요일에 준비가 되었다고 말했다. 기중기의 비용에 대해서는 아무 "
            "말도 하지 않았다. 첫 여객선은 정오에 떠났다.\n"
        ),
    ),
}
LATIN = ("German", "Polish", "Turkish")
CASES = [
    (language, codec)
    for language, (codecs, _) in TEXTS.items()
    for codec in (*codecs.split(), "utf-8", "utf-16-le", "utf-16-be")
]


@pytest.mark.parametrize(("language", "codec"), CASES)
def test_no_text_is_taken_for_binary_in_any_of_its_charsets(language: str, codec: str) -> None:
    text = TEXTS[language][1] * 3
    for start in range(0, len(text) // 2, 7):
        for size in (20, 90, 150, 400):
            part = text[start : start + size]
            if part.strip():
                data = part.encode(codec, "ignore")
                assert sniff(data) == "text", part


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_read_in_every_script(language: str, codec: str) -> None:
    text = TEXTS[language][1]
    read = decode(text.encode(codec), declares=False)
    assert (read.text, read.encoding) == (text, codec)


#: Scripts that no old charset holds, and texts whose letters are of several blocks.
OTHERS = {
    "Amharic": "ወደቡ ማክሰኞ ይከፈታል። ዝግጁ ነን ሲሉ ከንቲባዋ ተናግረዋል። ስለ ክሬኖቹ ዋጋ ምንም አላሉም።\n",
    "Yi": "ꆈꌠꉙ ꅉꀕꊭ ꏂꂾ ꇬꑠ ꄉꌠꁱꂷ ꀊꂿ ꑌꋠ ꇁꋒ\n",
    "pictures": "😀😃😄 Harbour 😁😆😅 opens 😂🤣 today 🚢🚢\n",
    "Vietnamese": "Cảng sẽ mở cửa vào thứ Ba, muộn hơn chín năm. “Chúng tôi đã sẵn sàng”, thị trưởng nói.\n",
    "Khmer": "កំពង់ផែនឹងបើកនៅថ្ងៃអង្គារ យឺតប្រាំបួនឆ្នាំ។ យើងរួចរាល់ហើយ\n",
    "Georgian": "პორტი სამშაბათს გაიხსნება, ცხრა წლის დაგვიანებით. „ჩვენ მზად ვართ“, თქვა მერმა.\n",
}


@pytest.mark.parametrize("language", [*TEXTS, *OTHERS])
@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("size", [60, 150, 3000])
def test_wide_characters_without_a_mark_are_read_in_any_script(language: str, codec: str, size: int) -> None:
    text = OTHERS[language] if language in OTHERS else TEXTS[language][1]
    for start in range(0, 60, 7):
        part = (text * 80)[start : start + size]
        assert sniff(part.encode(codec)) == "text"
        read = decode(part.encode(codec), declares=False)
        assert (read.text, read.encoding) == (part, codec)


FRENCH = "Le café de la gare à Nîmes a été fermé hier, a déclaré la préfète, et rouvrira mardi."
ANPA = "\x16\x16\x01a0123\x1fr s\x1fbc-café, 1st\x1f11-05\x02" + f"\x13{FRENCH}\x14\r\n" * 2 + "\x03\x04"
DIVIDED = {
    "tabs": FRENCH.replace(" ", "\t") * 3,
    "no-break spaces and carriage returns": f"{FRENCH}\r".replace(" ", "\xa0") * 3,
    "form feeds": FRENCH.replace(" ", "\x0c") * 3,
    "marks of fields": FRENCH.replace(" ", "\x1f") * 3,
    "marks of a wire": ANPA,
    "bells": f"\x07\x07{FRENCH}\n" * 3,
}


@pytest.mark.parametrize("divided", DIVIDED)
def test_control_bytes_of_few_kinds_make_no_text_binary(divided: str) -> None:
    assert sniff(DIVIDED[divided].encode("cp1252")) == "text"


CHANCE: dict[str, Callable[[random.Random, int], bytes]] = {
    "any bytes": lambda chance, size: chance.randbytes(size),
    "no control bytes": lambda chance, size: bytes(chance.choices(range(32, 256), k=size)),
    "few control bytes": lambda chance, size: bytes(chance.choices((9, 10, 13, *range(32, 256)), k=size)),
    "numbers of 16 bits": lambda chance, size: b"".join(
        max(0, int(chance.gauss(20_000, 9_000))).to_bytes(4, "little")[:2] for _ in range(size // 2)
    ),
}


@pytest.mark.parametrize(
    ("code", "most", "size"),
    [("<i", 5000, 60), (">i", 5000, 400), ("<i", 300, 400), ("<H", 3000, 60), (">H", 3000, 400)],
)
def test_small_numbers_are_no_text(code: str, most: int, size: int) -> None:
    for seed in range(60):
        chance = random.Random(seed)
        with pytest.raises(NotAnArticle, match="binary"):
            sniff(b"".join(struct.pack(code, chance.randrange(most)) for _ in range(size // struct.calcsize(code))))


@pytest.mark.parametrize("sort", CHANCE)
@pytest.mark.parametrize("size", [400, 2000, 6000])
def test_bytes_by_chance_are_no_text(sort: str, size: int) -> None:
    for seed in range(60):
        with pytest.raises(NotAnArticle, match="binary"):
            sniff(CHANCE[sort](random.Random(seed), size))


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(st.sampled_from(CASES), st.integers(0, 200), st.integers(1, 600), st.binary(max_size=2))
def test_a_stray_byte_or_two_make_no_text_binary(case: tuple[str, str], start: int, size: int, stray: bytes) -> None:
    language, codec = case
    data = (TEXTS[language][1] * 5)[start : start + size].encode(codec, "ignore")
    if not codec.startswith("utf-16"):
        assert can_be_text(data[: len(data) // 2] + stray + data[len(data) // 2 :])


def test_a_charset_that_nobody_names_is_an_issue_where_the_text_shows_it() -> None:
    told = {}
    for language, (codecs, text) in TEXTS.items():
        read = decode(text.encode(codecs.split()[0], "ignore"), declares=False)
        told[language] = [str(issue.code) for issue in read.issues]
    assert all(codes == ["charset-guessed"] for language, codes in told.items() if language not in LATIN), told
    assert not any(told[language] for language in LATIN), told


def test_the_issue_is_on_the_article_and_goes_with_the_charset() -> None:
    text = "Порт откроется во вторник\n\n" + TEXTS["Russian"][1] * 3
    guessed = parse_article(text.encode("cp1251"))
    assert "charset-guessed" in [issue.code for issue in guessed.issues]
    named = parse_article(text.encode("cp1251"), encoding="cp1251")
    assert "charset-guessed" not in [issue.code for issue in named.issues]
    assert "«Мы готовы», — сказала мэр города." in named.text


@pytest.mark.parametrize(
    "text", ["1\n2\n3\n4\n5\n6\n", "\n\n\n\n\n\n\na\n", "a\t\tb\t\tc\t\td\t", "\x02\x02\x02\x02\x02\x02\x02\x02"]
)
def test_control_characters_in_a_row_are_not_half_of_wide_ones(text: str) -> None:
    assert decode(text.encode()).text == text
