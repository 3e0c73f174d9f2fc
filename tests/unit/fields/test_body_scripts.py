"""Bodies in scripts that end their sentences with marks of their own, or with none."""

from __future__ import annotations

import pytest

from newsparse import parse_article

TEXTS: dict[str, tuple[str, ...]] = {
    "hi": (
        "काउंटी परिषद ने मंगलवार को बंदरगाह पुल को एक और सर्दी के लिए खुला रखने के पक्ष में मतदान किया, जिससे महीनों की बहस समाप्त हुई।",
        "इंजीनियरों ने मार्च में चेतावनी दी थी कि पुल के चार में से दो खंभों से पत्थर गिर रहे हैं।",
        "काम पर लगभग तेईस लाख रुपये खर्च होंगे और यह गर्मियों के बाद शुरू होगा।",
    ),
    "bn": (
        "কাউন্টি কাউন্সিল মঙ্গলবার বন্দর সেতুটি আরও এক শীতের জন্য খোলা রাখার পক্ষে ভোট দিয়েছে, মেরামত নিয়ে কয়েক মাসের বিতর্কের পর।",
        "প্রকৌশলীরা মার্চ মাসে সতর্ক করেছিলেন যে সেতুর চারটি স্তম্ভের দুটি থেকে পাথর খসে পড়ছে।",
        "কাজে প্রায় তেইশ লাখ টাকা খরচ হবে এবং গ্রীষ্মের পরে শুরু হবে বলে জানা গেছে।",
    ),
    "th": (
        "สภาเทศมณฑลลงมติเมื่อวันอังคารให้เปิดสะพานท่าเรือต่ออีกหนึ่งฤดูหนาว ยุติการถกเถียงเรื่องการซ่อมแซมที่ยาวนานหลายเดือน",
        "วิศวกรเตือนเมื่อเดือนมีนาคมว่าเสาสองในสี่ต้นของสะพานกำลังสูญเสียหิน และรถบรรทุกหนักควรหลีกเลี่ยง",
        "งานนี้จะใช้เงินประมาณยี่สิบสามล้านบาทและจะเริ่มหลังจากเรือข้ามฟากกลับสู่ตารางเวลาฤดูร้อน",
    ),
    "ur": (
        "کاؤنٹی کونسل نے منگل کو بندرگاہ کا پل ایک اور سردی کے لیے کھلا رکھنے کے حق میں ووٹ دیا، جس سے مہینوں کی بحث ختم ہوئی۔",
        "انجینئروں نے مارچ میں خبردار کیا تھا کہ پل کے چار میں سے دو ستون پتھر کھو رہے ہیں۔",
        "اس کام پر تقریباً تئیس لاکھ خرچ ہوں گے اور یہ گرمیوں کے بعد شروع ہو گا۔",
    ),
}


@pytest.mark.parametrize("language", TEXTS)
def test_every_paragraph_is_text(language: str) -> None:
    paragraphs = "".join(f"<p>{text}</p>" for text in TEXTS[language])
    page = (
        f"<html lang='{language}'><head><title>Gazette</title></head><body><nav><a href='/n'>News</a><a href='/s'>Sport</a></nav>"
        f"<main><article><h1>{TEXTS[language][0][:30]}</h1><div class='text'>{paragraphs}</div></article></main><footer>© Gazette</footer></body></html>"
    )
    article = parse_article(page, url="https://gazette.example/n/1", attribution=False)
    assert tuple(block.span.text for block in article.blocks) == TEXTS[language]
