"""Bylines that no markup tells, each on a page of its own."""

from __future__ import annotations

import json

import pytest

from newsparse import parse_article
from newsparse.model.article import Article

_PROSE = "".join(
    f"<p>{word} ferry left the harbour at noon with two hundred people on board, most of them from the town on the bay."
    " The crew of twelve had trained for six weeks, and nobody was late.</p>"
    for word in ("The", "Another", "Every")
)


def article_of(above: str = "", below: str = "", *, head: str = "", language: str = "en") -> Article:
    page = (
        f"<html lang='{language}'><head><title>The ferry is back</title>{head}</head><body><main><article>"
        f"<h1>The ferry is back</h1>{above}<div class='article-body'>{_PROSE}</div>{below}</article></main></body></html>"
    )
    return parse_article(page, attribution=False)


def names_of(article: Article) -> list[str]:
    byline = article.byline
    return [] if byline is None else [*(author.name for author in byline.authors), *byline.agencies]


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        ("de", "<p>Autorin: Petra Klein, Leiterin des Hafens</p>", ["Petra Klein"]),
        ("de", "<p>(Petra Klein) +++</p>", ["Petra Klein"]),
        ("de", "<p>Die Fähre fährt bis zum Herbst. (Petra Klein)</p>", ["Petra Klein"]),
        ("de", "<p>Die Fähre fährt bis zum Herbst. (dpa)</p>", ["dpa"]),
        ("en", "<p>Written by Jane Roe</p>", ["Jane Roe"]),
        ("zh", "<p>(责编：王小明、李华)</p>", ["王小明", "李华"]),
        # a sentence that ends in a name in brackets is no signature where another line is one of somebody else
        ("en", "<p>The captain is new. (Ann Poe)</p><p>The cook is new. (Sam Low)</p>", []),
        ("en", "<p>The text of the law by the council</p>", []),
    ],
)
def test_who_signs_below_the_text(language: str, line: str, names: list[str]) -> None:
    assert names_of(article_of(below=line, language=language)) == names


def test_a_label_in_a_block_of_its_own_leads_to_the_name() -> None:
    assert names_of(article_of("<h4>Author:</h4><p>Jane Roe/SP-X</p>")) == ["Jane Roe"]
    assert names_of(article_of("<h4>Author:</h4><p>The harbour office has more on the ferry</p>")) == []


def test_a_name_alone_signs_where_a_date_stands_beside_it_and_it_comes_again() -> None:
    above = "<p>Quilla Roe</p><p>May 3, 2021</p>"  # by its first word it is nobody's name
    assert names_of(article_of(above)) == []
    above = "<p>Jane Roe</p><p>May 3, 2021</p>"
    assert names_of(article_of(above, "<h3>Jane Roe</h3><p>Jane has lived on the bay for years.</p>")) == ["Jane Roe"]


def test_links_to_authors_below_the_text_sign_where_they_stand_side_by_side() -> None:
    links = "<span>Authors:</span> <a rel='author' href='/jane'>Jane Roe</a>, <a rel='author' href='/ap'>AP</a>"
    assert names_of(article_of(below=f"<p>More on the ferry soon.</p>{'<hr>' * 20}<div>{links}</div>")) == [
        "Jane Roe",
        "AP",
    ]
    apart = f"<div><a rel='author' href='/jane'>Jane Roe</a></div>{'<p>One more.</p>' * 20}<div><a rel='author' href='/t'>Tom Lee</a></div>"
    assert names_of(article_of(below=f"{'<p>One more.</p>' * 20}{apart}")) == []


def test_an_outlet_beside_people_does_not_sign() -> None:
    above = "<div class='byline'><a href='/author/jane-roe'>Jane Roe</a>, <a href='/author/time'>TIME</a></div>"
    assert names_of(article_of(above)) == ["Jane Roe"]


def test_a_login_signs_as_what_it_is_made_of() -> None:
    def stated(name: str) -> str:
        data = f'{{"@type": "NewsArticle", "author": {{"@type": "Person", "name": "{name}"}}}}'
        return f'<script type="application/ld+json">{data}</script>'

    assert names_of(article_of(head=stated("jane.roe"))) == ["Jane Roe"]
    assert names_of(article_of(head=stated("harbourcat"))) == ["harbourcat"]
    assert names_of(article_of(head=stated("siteadmin"))) == []


def test_a_copy_of_an_agency_keeps_the_outlet_that_printed_it() -> None:
    head = "<meta property='og:site_name' content='Sandhaven Gazette'>"
    article = article_of("<p class='byline'>By Jane Roe, Associated Press</p>", head=head)
    assert article.outlet == "Sandhaven Gazette"
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["Jane Roe"]
    assert article.byline.agencies == ("Associated Press",)


def test_a_person_signs_before_the_outlet_that_the_data_name() -> None:
    head = (
        "<meta property='og:site_name' content='ElPuerto.com'>"
        '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"@type": "Person", "name": "El Puerto"}}</script>'
    )
    assert names_of(article_of("<div class='autor'>Juana Roe | Hace 3 horas</div>", head=head)) == ["Juana Roe"]


def test_the_authors_field_among_others_of_one_line() -> None:
    line = "<div class='authordate'>Datum: 19.11.2021 Autor: Petra Klein Quelle: Hafenpost</div>"
    assert names_of(article_of(line, language="de")) == ["Petra Klein"]


def test_a_signature_behind_the_last_sentence_leaves_the_paragraph_in_the_text() -> None:
    last = "The ferry will run until autumn, and the town will pay for the pier that it needs. (dpa)"
    article = parse_article(
        f"<html lang='de'><body><h1>The ferry is back</h1>{_PROSE}<p>{last}</p></body></html>", attribution=False
    )
    assert names_of(article) == ["dpa"]
    assert article.byline is not None
    assert article.byline.text == "(dpa)"
    assert article.text.endswith(last)


def test_links_in_brackets_sign_nothing() -> None:
    line = "<p>The ferry will run until autumn. (<a href='/a'>Timetable</a> | <a href='/b'>Price List</a>)</p>"
    assert names_of(article_of(below=line)) == []


@pytest.mark.parametrize(
    ("above", "names"),
    [
        ("<div>5 March 2024 | By Jane Roe</div>", ["Jane Roe"]),
        ("<div>Posted 12:30 · by Jane Roe</div>", ["Jane Roe"]),
        ("<div>Step | by step</div>", []),
        ("<div class='byline'>JANE ROE Staff Writer</div>", ["Jane Roe"]),
        ("<div class='byline'>*By [Jane Roe](https://gazette.example/jane-roe)*</div>", ["Jane Roe"]),
    ],
)
def test_bylines_among_other_fields_and_marks(above: str, names: list[str]) -> None:
    assert names_of(article_of(above)) == names


def test_the_box_about_the_author_signs_where_nobody_else_does() -> None:
    box = "<div class='box'><h4>About Jane Roe</h4><p>Jane Roe is a reporter who covers the islands for the Gazette.</p></div>"
    assert names_of(article_of(below=box)) == ["Jane Roe"]
    assert names_of(article_of("<p class='byline'>By Ann Poe</p>", box)) == ["Ann Poe"]
    told = (
        "<h4>About Jane Roe</h4><p>Jane Roe was the first captain of the ferry, from the year of its building on.</p>"
    )
    assert names_of(article_of(below=told)) == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<div><span>Jane Roe</span><span>·</span><span>May 3, 2021</span></div>", ["Jane Roe"]),
        ("<div>Jane Roe | 3 May 2021 | 4 min read</div>", ["Jane Roe"]),
        ("<div>New Haven · May 3, 2021</div>", []),
        ("<div>Charlotte Harbor | March 5, 2024</div>", []),
        ("<div>Florence Italy · 5 March 2024</div>", []),
        ("<div>Grace Church | March 5, 2024</div>", []),
        ("<div>Jackson Hole, Wyoming | March 5, 2024</div>", []),
        ("<div>Virginia Beach • March 5, 2024</div>", []),
        ("<div>Austin Police Department – March 5, 2024</div>", []),
        ("<div>Charlotte North Carolina | March 5, 2024</div>", []),
        ("<div>Jane Roe · May 3, 2021 in the harbour of the old town</div>", []),
    ],
)
def test_a_name_beside_a_date_signs(line: str, names: list[str]) -> None:
    assert names_of(article_of(line)) == names


def test_what_the_article_is_about_does_not_sign_beside_its_date() -> None:
    told = (
        "<p>The Charlotte Rovers won at the harbour on Sunday, as they have done in every year since the club was founded by the crews of two ferries and"
        " one tug boat. The town on the other side of the bay has not won since the pier was built.</p>"
    )
    assert names_of(article_of("<div>Charlotte Rovers | March 5, 2024</div>" + told)) == []


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("<a href='/x'>Jane Roe</a>", ["Jane Roe"]),
        ("Jane O&#039;Roe", ["Jane O'Roe"]),
        ("Roe, Jane", ["Jane Roe"]),
        ("Jane Roe, Editor", ["Jane Roe"]),
    ],
)
def test_names_in_data_as_systems_fill_them_in(name: str, names: list[str]) -> None:
    data = json.dumps(
        {"@type": "NewsArticle", "headline": "The ferry is back", "author": {"@type": "Person", "name": name}}
    )
    assert names_of(article_of(head=f"<script type='application/ld+json'>{data}</script>")) == names


def test_a_label_in_the_head_says_whom_another_element_names() -> None:
    def head(label: str) -> str:
        return f"<meta name='twitter:label1' content='{label}'><meta name='twitter:data1' content='Jane Roe'>"

    assert names_of(article_of(head=head("Written by"))) == ["Jane Roe"]
    assert names_of(article_of(head=head("Verfasst von"))) == ["Jane Roe"]
    assert names_of(article_of(head=head("Est. reading time"))) == []


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        ("de", "<p>Datum: 19.11.2021 Autor: Petra Klein Quelle: Hafenpost</p>", ["Petra Klein"]),
        ("de", "<ul><li><strong>Autorin/Autor</strong> Petra Klein</li></ul>", ["Petra Klein"]),
        ("en", "<p>The author: a life at sea</p>", []),
    ],
)
def test_fields_of_a_list_below_the_text_sign(language: str, line: str, names: list[str]) -> None:
    assert names_of(article_of(below=line, language=language)) == names


def test_a_desk_signs_where_nobody_else_does() -> None:
    article = article_of("<p class='byline'>Von Redaktion</p>", language="de")
    assert article.byline is not None
    assert [(author.name, str(author.kind)) for author in article.byline.authors] == [("Redaktion", "desk")]
    assert names_of(article_of("<p class='byline'>Redaktion</p>", "<p>Autorin: Petra Klein</p>", language="de")) == [
        "Petra Klein"
    ]
    assert names_of(article_of("<p class='byline'>admin</p>")) == []


def test_a_person_in_a_field_signs_before_a_broadcaster_in_the_head() -> None:
    page = (
        "<html lang='de'><head><title>Die Fähre ist zurück</title><meta name='author' content='Deutsche Welle'></head><body><main><article>"
        f"<h1>Die Fähre ist zurück</h1><div class='article-body'>{_PROSE}</div></article>"
        "<ul><li><strong>Datum</strong> 28.04.2023</li><li><strong>Autorin/Autor</strong> Petra Klein</li></ul></main></body></html>"
    )
    assert names_of(parse_article(page, url="https://www.dw.com/de/faehre/a-1", attribution=False)) == ["Petra Klein"]


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        ("zh", "<p>2024年03月05日 12:30 来源：海湾日报 记者：王小明</p>", ["王小明"]),
        ("ko", "<p>홍길동 기자</p>", ["홍길동"]),
        ("ko", "<p>홍길동 특파원 hong@gazette.example</p>", ["홍길동"]),
        ("ko", "<p>시는 기자 회견을 열었다</p>", []),
    ],
)
def test_east_asian_lines_near_the_headline_sign(language: str, line: str, names: list[str]) -> None:
    below = "<p>责任编辑：李华</p>" if language == "zh" else ""
    assert names_of(article_of(line, below, language=language)) == names


def test_korean_sentences_are_prose() -> None:
    prose = (
        "샌드헤이븐의 새 항구가 첫 돌을 놓은 지 9년 만에 화요일 문을 열었다.",
        "첫 배가 정오에 떠날 때 이백 명이 난간에 서 있었고 대부분 깃발을 들고 있었다고 시는 밝혔다.",
        "의회는 5월부터 매주 80척을 예상하고 있으며 이는 옛 부두의 두 배이다.",
    )
    page = (
        "<html lang='ko'><head><title>새 항구 9년 만에 개항</title></head><body><nav><a href='/n'>뉴스</a></nav><h1>새 항구 9년 만에 개항</h1>"
        f"<p>홍길동 기자</p>{''.join(f'<p>{text}</p>' for text in prose)}<footer>© 2024</footer></body></html>"
    )
    article = parse_article(page, attribution=False)
    assert article.text.split("\n\n") == list(prose)
    assert names_of(article) == ["홍길동"]


def signed_in_text(opening: str, author: str = "Bay Echo D", site: str = "Bay Echo News") -> list[str]:
    head = f"<meta property='og:site_name' content='{site}'><meta name='author' content='{author}'>"
    page = (
        f"<html lang='en'><head><title>The ferry is back</title>{head}</head><body><main><article>"
        f"<h1>The ferry is back</h1><p>by {author} | 5 March 2024</p><div>{opening}{_PROSE}</div></article></main></body></html>"
    )
    return names_of(parse_article(page, attribution=False))


@pytest.mark.parametrize(
    ("opening", "names"),
    [
        ("<p><strong>THANDI MOKOENA</strong></p>", ["Thandi Mokoena"]),
        ("<p>THANDI MOKOENA</p>", ["Thandi Mokoena"]),
        ("<p>Thandi Mokoena</p>", ["Thandi Mokoena"]),
        ("<p><b>Thandi Mokoena</b></p>", ["Thandi Mokoena"]),
        ("<p><strong>Thandi Mokoena, Senior Reporter</strong></p>", ["Thandi Mokoena"]),
        ("<p><strong>Thandi Mokoena in Victoria Falls</strong></p>", ["Thandi Mokoena"]),
    ],
)
def test_a_name_above_the_text_signs_where_the_data_state_an_account_of_the_outlet(
    opening: str, names: list[str]
) -> None:
    assert signed_in_text(opening) == names
    assert signed_in_text(opening, "Bay Echo Admin") == names
    assert signed_in_text(opening, "Bay Echo") == names


@pytest.mark.parametrize(
    "opening",
    [
        "<p><strong>BREAKING NEWS</strong></p>",
        "<p><strong>STORY HIGHLIGHTS</strong></p>",
        "<p><strong>Cape Town</strong></p>",
        "<p><strong>FERRY RETURNS</strong></p>",
        "<p><strong>Würdigung der Harbour-Kooperation</strong></p>",
        "<p><strong>HARBOUR TOWN</strong></p>",
        "<p>Quilla Harrow</p>",  # nothing sets it apart, and the first name is nobody's
        "<p><strong>Thandi Mokoena</strong> waited on the quay.</p>",
        "<h2>QUILLA HARROW</h2>",
        # whom the text tells of has not written it
        (
            "<p><strong>THANDI MOKOENA</strong></p><p>Mokoena has waited for the ferry for six weeks, as have most people of the town, and"
            " she was the first on board when it left the harbour at noon on Monday, with two hundred others behind her in line.</p>"
        ),
    ],
)
def test_no_other_line_above_the_text_does(opening: str) -> None:
    assert signed_in_text(opening) == ["Bay Echo D"]
    assert signed_in_text(opening, "Bay Echo") == ["Bay Echo"]


def test_a_stated_person_goes_before_a_name_above_the_text() -> None:
    assert signed_in_text("<p><strong>THANDI MOKOENA</strong></p>", "Jane Roe") == ["Jane Roe"]


def test_who_does_not_show_that_he_signs_does_not_where_nobody_else_is_stated() -> None:
    def signed(line: str) -> list[str]:
        page = f"<html lang='en'><title>The ferry is back</title><body><h1>The ferry is back</h1><div>{line}{_PROSE}</div></body></html>"
        return names_of(parse_article(page, attribution=False))

    assert signed("<p><strong>Thandi Mokoena at noon</strong></p>") == []
    assert signed("<p><strong>Thandi Mokoena, Senior Reporter</strong></p>") == ["Thandi Mokoena"]
    assert signed("<p><strong>Thandi Mokoena</strong> thandi.mokoena@echo.example</p>") == []
    assert signed("<p><strong>Thandi Mokoena, thandi.mokoena@echo.example</strong></p>") == ["Thandi Mokoena"]
