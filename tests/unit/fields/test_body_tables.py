"""Tables of figures amid the text, on pages made up for it."""

from __future__ import annotations

from newsparse import parse_article
from newsparse.model.article import Article

_PROSE = tuple(
    f"{word} ferry left the harbour at noon with two hundred people on board, most of them from the town on the bay. The crew had trained for weeks."
    for word in ("The", "Another", "Every", "No other")
)
_MENU = (
    "<nav><ul><li><a href='/n'>News</a></li><li><a href='/s'>Sport</a></li><li><a href='/w'>Weather</a></li></ul></nav>"
)
_CELLS = ("Boat", "Built", "Seats", "Gull", "1923", "200", "Tern", "1955", "120", "Auk", "1971", "40")


def rows(cells: tuple[str, ...], columns: int = 3) -> str:
    lines = (cells[i : i + columns] for i in range(0, len(cells), columns))
    return "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in line) + "</tr>" for line in lines)


def article_with(table: str) -> Article:
    before, after = ("".join(f"<p>{text}</p>" for text in part) for part in (_PROSE[:2], _PROSE[2:]))
    page = (
        f"<html><head><title>Ferry is back - Bay Gazette</title></head><body>{_MENU}<main><article><h1>Ferry is back</h1><div class='article-body'>"
        f"{before}{table}{after}</div></article></main><footer>© Bay Gazette</footer></body></html>"
    )
    return parse_article(page, url="https://gazette.example/ferry", attribution=False)


def test_a_table_of_short_cells_is_text() -> None:
    article = article_with(f"<table class='data'>{rows(_CELLS)}</table>")
    assert [block.span.text for block in article.blocks] == [*_PROSE[:2], *_CELLS, *_PROSE[2:]]
    assert {str(block.kind) for block in article.blocks} == {"paragraph", "table"}


def test_a_table_of_links_is_a_list_of_teasers() -> None:
    links = tuple(f"<a href='/{i}'>{cell}</a>" for i, cell in enumerate(_CELLS))
    assert "1955" not in article_with(f"<table>{rows(links)}</table>").text


def test_one_row_and_one_column_are_no_table() -> None:
    assert "Tern" not in article_with(f"<table>{rows(('Gull', 'Tern', 'Auk', 'Skua'), 4)}</table>").text
    assert "Tern" not in article_with(f"<table>{rows(('Gull', 'Tern', 'Auk', 'Skua'), 1)}</table>").text


def test_a_table_below_the_last_paragraph_is_text_where_it_stands_in_the_same_box() -> None:
    table = f"<h2>The boats</h2><table>{rows(_CELLS)}</table>"
    prose = "".join(f"<p>{text}</p>" for text in _PROSE)
    inside = f"<main><article><h1>Ferry is back</h1><div class='article-body'>{prose}{table}</div></article></main>"
    outside = f"<main><article><h1>Ferry is back</h1><div class='article-body'>{prose}</div></article></main><aside class='scores'>{table}</aside>"
    for page, there in ((inside, True), (outside, False)):
        html = f"<html><body>{_MENU}{page}<footer>© Bay Gazette</footer></body></html>"
        article = parse_article(html, url="https://gazette.example/ferry", attribution=False)
        assert article.text.endswith("Auk\n\n1971\n\n40") is there
