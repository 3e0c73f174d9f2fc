"""Bylines on pages whose markup marks none, by their lines alone."""

from __future__ import annotations

import pytest

from newsparse import parse_article

_PROSE = (
    "The council voted on Tuesday to close the old ferry terminal after years of complaints from residents about noise"
    " and traffic in the narrow streets around the harbour. The decision passed by nine votes to four."
)


def _names(lines: str, headline: str = "Council votes to close ferry terminal") -> list[str]:
    page = (
        f"<html lang='en'><head><title>{headline}</title></head><body><nav><a href='/news'>News</a></nav><main>"
        f"<h1>{headline}</h1>{lines}<div class='x5'>{f'<p>{_PROSE}</p>' * 4}</div></main></body></html>"
    )
    byline = parse_article(page, attribution=False).byline
    return [] if byline is None else [*(author.name for author in byline.authors), *byline.agencies]


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ("<p>Story and photos by Maria Lopez</p><p>3 May 2024</p>", ["Maria Lopez"]),
        ("<p>Jane Morris, Political Editor</p><p>Sat, May 04, 2024 - 07:30</p>", ["Jane Morris"]),
        ("<p>Jane Morris For The Harwick Post</p><p>Sat 4 May 2024 10.30 BST</p>", ["Jane Morris"]),
        ("<p>Jane Morris | Tom Lee | May 4, 2024</p>", ["Jane Morris", "Tom Lee"]),
        ("<p>Exclusive by Jane Morris, Crime Correspondent</p><p>4 May 2024</p>", ["Jane Morris"]),
        ("<p>From Jane Morris in Paris</p><p>4 May 2024</p>", ["Jane Morris"]),
        ("<ul><li>Published: 4 May 2024</li><li>Reporting by Jane Morris</li></ul>", ["Jane Morris"]),
        ("<p>Jane Morris, Associated Press</p><p>May 4, 2024</p>", ["Jane Morris", "Associated Press"]),
        ("<p>Associated Press</p><p>May 4, 2024</p>", ["Associated Press"]),
        ("<p>By Jane Morris '25, News Editor</p><p>May 4, 2024</p>", ["Jane Morris"]),
        ("<p>ByJane Morris Political Editor</p><p>14:05, 3 MAY 2024</p>", ["Jane Morris"]),
        ("<p>Jane Morris<br>Published May 3, 2024, 2:05pm | Updated May 3, 2024, 4:00pm</p>", ["Jane Morris"]),
        ("<p>Naufal Zuhdi</p><p>20/1/2026 18:30</p>", ["Naufal Zuhdi"]),
        (f"<p>{_PROSE}</p><p>Jane Morris, 03.05.2024 15:32</p>", ["Jane Morris"]),
        ("<p>Jane Morris | Tom Lee</p><p>3 hours ago</p>", ["Jane Morris", "Tom Lee"]),
        ("<p>byJane Morris</p><p>3 May 2024</p>", ["Jane Morris"]),
        ("<div>Jane Morris</div><div>5 min read</div><div>·</div><div>May 3, 2024</div>", ["Jane Morris"]),
    ],
)
def test_a_line_below_the_headline_signs_as_it_would_in_plain_text(lines: str, names: list[str]) -> None:
    assert _names(lines) == names


@pytest.mark.parametrize(
    "lines",
    [
        "<p>Points Table</p><p>4 May 2024</p>",  # no first name
        "<p>Resource Center</p>",
        "<figure><img src='a.jpg'><figcaption>Jane Morris</figcaption></figure><p>4 May 2024</p>",
        "<button>Jane Morris</button><p>4 May 2024</p>",
    ],
)
def test_what_is_no_first_name_and_what_stands_below_a_picture_signs_nothing(lines: str) -> None:
    assert _names(lines) == []


def test_whom_the_headline_names_is_whom_the_article_is_about() -> None:
    assert _names("<p>Kelly Malloy</p><p>4 May 2024</p>", "American hero Kelly Malloy") == []


def test_nobody_need_have_written_a_page_without_a_text() -> None:
    page = "<html lang='en'><body><h1>Summer at the pier</h1><p>Jane Morris</p><p>4 May 2024</p><p>12 pictures</p></body></html>"
    assert parse_article(page, attribution=False).byline is None


def test_an_initial_stands_in_every_text() -> None:
    assert _names("<p>Jane A. Morris</p><p>4 May 2024</p>", "A terminal will close") == ["Jane A. Morris"]


def test_whom_the_text_tells_of_does_not_sign() -> None:
    assert _names("<p>Jane Morris</p><p>4 May 2024</p>", "Morris wins the vote") == []
    assert (
        _names(
            "<p>Jane Morris, reporter</p><p>Council member Morris voted against the plan, and so did two others from the bay.</p>"
        )
        == []
    )


def test_a_name_alone_signs_right_below_the_headline_or_with_a_day_or_a_writers_job() -> None:
    assert _names("<p>Jane Morris</p>") == ["Jane Morris"]
    assert _names("<p>Jane Morris | Tom Lee</p>") == []
    assert _names("<p>The ferry, the harbour and the town.</p><p>Four minutes of calm.</p><p>Jane Morris</p>") == []
    assert _names("<p>Jane Morris, Senior Reporter</p>") == ["Jane Morris"]
    assert _names("<p>Jane Morris, at the pier</p><p>4 May 2024</p>") == []


_IN_OTHER_LANGUAGES = {
    "de": "Der Rat hat am Dienstag beschlossen, das alte Terminal zu schließen, nachdem sich Anwohner jahrelang über den Lärm und den Verkehr in den engen Straßen am Hafen beschwert hatten. Neun Mitglieder stimmten dafür.",
    "es": "El ayuntamiento decidió el martes cerrar la antigua terminal tras años de quejas de los vecinos por el ruido y el tráfico en las calles estrechas del puerto. La decisión se aprobó por nueve votos.",
    "fr": "Le conseil a décidé mardi de fermer l'ancien terminal après des années de plaintes des habitants contre le bruit et la circulation dans les rues étroites du port. La décision a été adoptée par neuf voix.",
    "it": "Il consiglio ha deciso martedì di chiudere il vecchio terminal dopo anni di lamentele dei residenti per il rumore e il traffico nelle strade strette del porto. La decisione è passata con nove voti.",
    "nl": "De gemeenteraad besloot dinsdag de oude terminal te sluiten na jaren van klachten van bewoners over lawaai en verkeer in de smalle straten rond de haven. Het besluit werd met negen stemmen aangenomen.",
    "ru": "Городской совет во вторник решил закрыть старый терминал после многолетних жалоб жителей на шум и движение на узких улицах вокруг порта. Решение было принято девятью голосами против четырёх.",
    "ja": "市議会は火曜日、港周辺の狭い道路での騒音と交通に関する住民の長年の苦情を受けて、古いターミナルを閉鎖することを決めた。決定は九票の賛成で可決された。市長は新しい埠頭が来年開業すると述べた。",
    "ko": "시의회는 화요일 항구 주변 좁은 거리의 소음과 교통에 대한 주민들의 오랜 불만 끝에 낡은 터미널을 폐쇄하기로 결정했다. 이 결정은 찬성 아홉 표로 통과됐다. 시장은 새 부두가 내년에 문을 연다고 밝혔다.",
    "zh": "市议会星期二决定关闭旧渡轮码头，此前居民多年来抱怨港口周围狭窄街道的噪音和交通。该决定以九票赞成获得通过。市长表示，新码头将于明年开放，届时居民可以乘坐新的渡轮往返于两岸之间，票价保持不变。",
}


def _signed(language: str, lines: str, below: str = "") -> list[str]:
    prose = f"<p>{_IN_OTHER_LANGUAGES[language]}</p>" * 4
    page = f"<html lang='{language}'><body><h1>12345</h1>{lines}<div>{prose}</div>{below}</body></html>"
    byline = parse_article(page, attribution=False).byline
    return [] if byline is None else [*(author.name for author in byline.authors), *byline.agencies]


@pytest.mark.parametrize(
    ("language", "lines", "names"),
    [
        ("de", "<p>JANA ROTH, Berlin</p><p>03.05.24</p>", ["Jana Roth"]),
        ("de", "<p>Von Jana Roth Freitag, 3. Mai 2024</p>", ["Jana Roth"]),
        ("de", "<p>Kommentar vonJana Roth</p>", ["Jana Roth"]),
        ("de", "<p>Evgenia Roth Zuletzt geändert am 06.11.2023</p>", ["Evgenia Roth"]),
        ("de", "<p>Interview: Jana Roth</p><p>3.5.2024</p>", ["Jana Roth"]),
        ("es", "<p>María García / Agencias</p><p>03 may 2024 - 14:05</p>", ["María García"]),
        ("es", "<p>Ciclismo | Por: Juan Diego | Actualizado el: 19 abril 2022 9:12 pm</p>", ["Juan Diego"]),
        ("fr", "<p>De notre correspondante à Londres, Claire Dubois</p><p>3 mai 2024</p>", ["Claire Dubois"]),
        ("fr", "<p>Claire Dubois (avec AFP)</p><p>Publié le 3 mai 2024 à 14 h 05</p>", ["Claire Dubois", "AFP"]),
        ("it", "<p>dal nostro inviato Giulia Rossi</p><p>venerdì 3 maggio 2024</p>", ["Giulia Rossi"]),
        ("nl", "<p>Anna de Vries</p><p>Gepubliceerd op 3 mei 2024</p>", ["Anna de Vries"]),
        ("ru", "<p>Анна Иванова</p><p>3 мая 2024, 14:05</p>", ["Анна Иванова"]),
        ("ru", "<p>Карта Проезда</p><p>3 мая 2024, 14:05</p>", []),
        ("ja", "<p>文・山田太郎</p><p>2024/05/03 14:05</p>", ["山田太郎"]),
        ("ja", "<p>記者会見</p><p>2024年5月3日</p>", []),
        ("ko", "<p>[서울=뉴시스] 김철수 기자 =</p><p>입력 : 2024-05-03 14:05</p>", ["김철수", "뉴시스"]),
        ("ko", "<ul><li>기자명 김철수·이영희 기자</li></ul><p>입력 : 2024-05-03 14:05</p>", ["김철수", "이영희"]),
        ("ko", "<p>기자명 김철수</p><p>입력 : 2024-05-03 14:05</p>", ["김철수"]),
        ("zh", "<p>聯合報 記者王小明／即時報導</p><p>2024-05-03 14:05</p>", ["王小明"]),
        ("zh", "<p>新华社记者获悉。</p><p>2024-05-03 14:05</p>", []),
    ],
)
def test_lines_that_sign_in_other_languages(language: str, lines: str, names: list[str]) -> None:
    assert _signed(language, lines) == names


@pytest.mark.parametrize(
    ("language", "below", "names"),
    [
        ("ja", "<p>新しい埠頭は来年開業する予定だ。【山田太郎、鈴木花子】</p>", ["山田太郎", "鈴木花子"]),
        ("ja", "<p>新しい埠頭は来年開業する予定だ。（佐藤 健）</p>", ["佐藤 健"]),
        ("ja", "<p>新しい埠頭は来年開業する予定だ。【関連記事】</p>", []),
        ("ja", "<p>新しい埠頭は来年開業する予定だ。【写真特集】</p>", []),
        ("zh", "<p>市长表示，新码头将于明年开放。（记者 王小明）</p>", ["王小明"]),
        ("zh", "<p>市长表示，新码头将于明年开放。（完）</p>", []),
        ("ja", "<p class='sign'>（奥谷通信局・佐々木智也）</p>", ["佐々木智也"]),
        ("ja", "<p class='sign'>（奥谷町・人口減少）</p>", []),
        (
            "ru",
            "<p>Новый причал откроется в следующем году.</p><p><b>Марина КОЛЕСНИКОВА</b></p>",
            ["Марина Колесникова"],
        ),
        ("ru", "<p>Новый причал откроется в следующем году.</p><p><b>Карта ПРОЕЗДА</b></p>", []),
    ],
)
def test_who_signs_below_the_text_in_other_languages(language: str, below: str, names: list[str]) -> None:
    assert _signed(language, "<p>2024-05-03</p>", below) == names


@pytest.mark.parametrize(
    ("language", "lines", "names"),
    [
        ("es", "<div class='firma'>MARÍA GARCÍA Madrid</div>", ["María García"]),
        ("ar", "<div class='author'>الوادى الجديد ـ محمود الشاذلى - تصوير: كريم حنفى</div>", ["محمود الشاذلى"]),
        ("zh", "<div class='author'>本报记者　王　磊　陈思雨</div>", ["王磊", "陈思雨"]),
        (
            "zh",
            "<div class='author'>本文来源：澜江晚报　作者：周雨桐 　<span>责任编辑：孙启明</span></div>",
            ["周雨桐"],
        ),
        (
            "ru",
            "<p>МОСКВА, 5 фев — РИС «Меридиан», Мария Черкасова. Совет решил закрыть старый терминал.</p>",
            ["Мария Черкасова"],
        ),
        ("ru", "<p>МОСКВА, 5 фев — РИС «Меридиан», Закон Принят. Совет решил закрыть старый терминал.</p>", []),
    ],
)
def test_bylines_as_papers_of_one_country_set_them(language: str, lines: str, names: list[str]) -> None:
    prose = f"<p>{_IN_OTHER_LANGUAGES.get(language, _PROSE)}</p>" * 4
    page = f"<html lang='{language}'><body><h1>12345</h1>{lines}<div>{prose}</div></body></html>"
    byline = parse_article(page, attribution=False).byline
    assert ([author.name for author in byline.authors] if byline is not None else []) == names


def test_places_in_brackets_and_a_word_that_leads_to_who_signs() -> None:
    line = "<p><strong>From Musa Danladi (Kano), Jane Morris (Uyo) and Tom Lee, Lagos</strong></p>"
    assert _names(line) == ["Musa Danladi", "Jane Morris", "Tom Lee"]
    assert _names("<p>From Russia With Love</p>") == []


def test_a_long_sign_off_below_the_text() -> None:
    signed = (
        "<p>Reporting by Ana Castellanos in Ciudad Carrizal, Tom Lee in Ulsan and Freya Lindqvist in Sandhaven;"
        " additional research by the desk for the islands of the bay</p>"
    )
    page = f"<html lang='en'><body><h1>Council votes</h1>{f'<p>{_PROSE}</p>' * 4}{signed}</body></html>"
    byline = parse_article(page, attribution=False).byline
    assert byline is not None
    assert [author.name for author in byline.authors] == ["Ana Castellanos", "Tom Lee", "Freya Lindqvist"]


def test_people_on_the_page_sign_before_the_desk_whose_account_put_it_online() -> None:
    data = '{"@type": "NewsArticle", "author": {"@type": "Person", "name": "FSH Web Desk"}}'
    page = (
        f"<html lang='en'><head><script type='application/ld+json'>{data}</script></head><body><h1>Council votes</h1>"
        f"<p><strong>By Jane Morris and Tom Lee</strong></p>{f'<p>{_PROSE}</p>' * 4}</body></html>"
    )
    byline = parse_article(page, attribution=False).byline
    assert byline is not None
    assert [author.name for author in byline.authors] == ["Jane Morris", "Tom Lee"]


def test_a_byline_element_adds_to_the_first_of_those_whom_data_name() -> None:
    data = '{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jane Morris"}}'
    cards = "".join(
        f"<div class='author-card'><a href='/authors/x'>{name}</a></div>" for name in ("Jane Morris", "Tom Lee")
    )
    page = (
        f"<html lang='en'><head><script type='application/ld+json'>{data}</script></head><body><h1>Council votes</h1>"
        f"<div class='byline-box'>{cards}</div>{f'<p>{_PROSE}</p>' * 4}</body></html>"
    )
    byline = parse_article(page, attribution=False).byline
    assert byline is not None
    assert [author.name for author in byline.authors] == ["Jane Morris", "Tom Lee"]


def test_whom_markup_names_right_below_the_text_signs() -> None:
    box = "<div class='author-info'><a href='/staff/jane'>Jane Morris</a> - <a href='/staff/tom'>Tom Lee</a></div>"
    page = f"<html lang='en'><body><h1>Council votes</h1>{f'<p>{_PROSE}</p>' * 20}{box}</body></html>"
    byline = parse_article(page, attribution=False).byline
    assert byline is not None
    assert {author.name for author in byline.authors} == {"Jane Morris", "Tom Lee"}
    unknown = page.replace("Jane Morris", "Espresso Machines").replace("Tom Lee", "General Guides")
    assert parse_article(unknown, attribution=False).byline is None


@pytest.mark.parametrize(
    ("language", "lines", "names"),
    [
        ("zh", "<p>〔記者邱柏翰、實習記者吳思嫻／花蓮報導〕市議會星期二決定關閉舊渡輪碼頭，此前居民多年來抱怨。</p>", ["邱柏翰", "吳思嫻"]),
        ("zh", "<p>本报记者 周启航 实习生 邓雨薇 发自合肥</p>", ["周启航", "邓雨薇"]),
        ("zh", "<p>记者会现场图</p>", []),
        ("pt", "<p>Publicado em 22/03/2024 às 16h07<br>Por <b>Ana Medeiros</b> e <b>Júnior Dantas</b>, de Acari</p>", ["Ana Medeiros", "Júnior Dantas"]),
    ],
)  # fmt: skip
def test_reporters_at_the_beginning_of_the_text(language: str, lines: str, names: list[str]) -> None:
    assert _signed(language if language in _IN_OTHER_LANGUAGES else "es", lines) == names


@pytest.mark.parametrize("line", ["HBN 서동민입니다.", "HBN 서동민 (dmseo@hbn.example)", "HBN 뉴스 서동민입니다."])
def test_how_reporters_of_korean_television_sign(line: str) -> None:
    assert _signed("ko", "<p>2024-05-03</p>", f"<p>새 부두는 내년에 문을 연다.</p><p>{line}</p>") == ["서동민"]


def test_whom_data_name_as_the_editor_did_not_write_it() -> None:
    people = '[{"@type": "Person", "name": "Jane Morris"}, {"@type": "Person", "name": "Tom Lee"}]'
    editor = '{"@type": "Person", "name": "Tom Lee"}'
    for authors, names in ((people, ["Jane Morris"]), (editor, ["Tom Lee"])):
        data = f'{{"@type": "NewsArticle", "author": {authors}, "editor": {editor}}}'
        page = f"<html lang='en'><head><script type='application/ld+json'>{data}</script></head><body><h1>Council votes</h1>{f'<p>{_PROSE}</p>' * 4}</body></html>"
        byline = parse_article(page, attribution=False).byline
        assert byline is not None
        assert [author.name for author in byline.authors] == names
