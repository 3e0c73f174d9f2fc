from __future__ import annotations

from newsparse.model.limits import Limits
from newsparse.reading.load import load_html
from newsparse.reading.page import Page
from newsparse.reading.render import render_html


def render(markup: str, url: str | None = None) -> Page:
    return render_html(load_html(markup, url=url, limits=Limits()))


def blocks(markup: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in render(markup).blocks]


def test_inline_markup_joins_and_blocks_divide() -> None:
    assert blocks("<p>One <b>two</b>\n three</p><div>four<p>five</p>six</div>") == [
        ("paragraph", "One two three"),
        ("paragraph", "four"),
        ("paragraph", "five"),
        ("paragraph", "six"),
    ]


def test_two_breaks_divide_and_one_does_not() -> None:
    assert blocks("<div>one<br>two<br><br>three<br> <br>four</div>") == [
        ("paragraph", "one two"),
        ("paragraph", "three"),
        ("paragraph", "four"),
    ]


def test_kinds_come_from_the_elements_around() -> None:
    found = blocks(
        "<h2>A</h2><ul><li>B</li><li><p>C</p></li></ul><blockquote><p>D</p></blockquote>"
        "<figure><img src=x><figcaption>E</figcaption></figure><table><tr><td>F</td></tr></table><pre>G</pre>"
    )
    assert [kind for kind, _ in found] == [
        "heading", "list-item", "list-item", "blockquote", "caption", "table", "preformatted",
    ]  # fmt: skip


def test_what_nobody_sees_is_left_out() -> None:
    assert blocks("<p>A<script>x</script><style>y</style><noscript>z</noscript></p><template>t</template>") == [
        ("paragraph", "A")
    ]


def test_links_have_their_place_in_the_folded_text() -> None:
    page = render(
        "<p>  See   <a href='/a'>the \n report</a> and <a href='b?x=1'>more</a>.</p>", "https://gazette.example/x/"
    )
    (block,) = page.blocks
    assert [(block.text[link.start : link.end], link.url) for link in block.links] == [
        ("the report", "https://gazette.example/a"),
        ("more", "https://gazette.example/x/b?x=1"),
    ]


def test_a_link_around_blocks_is_a_link_in_each() -> None:
    page = render("<a href='/a'><h3>Title</h3><p>Teaser</p></a><p>Prose</p>")
    assert [len(block.links) for block in page.blocks] == [1, 1, 0]


def test_regions_say_where_a_block_stands() -> None:
    page = render('<article class="Story lead" id="s1"><div><p>A</p></div></article>')
    region = page.regions[page.blocks[0].region]
    assert region.tag == "div"
    assert page.regions[region.parent].label == "story lead s1"


def test_pictures_know_the_block_after_them() -> None:
    page = render("<p>A</p><img data-src='/late.jpg' src='data:x' alt=' A pier '><p>B</p>", "https://gazette.example/")
    (picture,) = page.pictures
    assert (picture.url, picture.alt, picture.block) == ("https://gazette.example/late.jpg", "A pier", 1)


def test_the_tree_is_not_changed() -> None:
    from lxml import etree

    document = load_html("<div><p>A<br><br>B</p></div>", limits=Limits())
    assert document.tree is not None
    before = etree.tostring(document.tree)
    render_html(document)
    assert etree.tostring(document.tree) == before


def test_too_deep_markup_leaves_an_issue() -> None:
    # Whether the parser cuts or the walk does depends on libxml2's version.
    document = load_html("<div>" * 5000 + "deep", limits=Limits())
    page = render_html(document)
    assert [str(issue.code) for issue in (*document.issues, *page.issues)] == ["tree-too-deep"]
    assert page.blocks == ()


def test_a_menu_is_one_block_of_lines() -> None:
    assert blocks(
        "<nav><ul><li><a href='/a'>World <b>news</b></a></li><li>Sport<br>live</li></ul><script>x</script></nav><p>Prose</p>"
    ) == [
        ("menu", "World\nnews\nSport\nlive"),
        ("paragraph", "Prose"),
    ]


def test_a_pages_footer_is_a_menu_and_an_articles_is_none() -> None:
    assert blocks("<article><p>A</p><footer><p>B</p></footer></article><footer><p>C</p><p>D</p></footer>") == [
        ("paragraph", "A"),
        ("paragraph", "B"),
        ("menu", "C\nD"),
    ]


def test_a_menu_that_was_left_open_hides_no_article() -> None:
    prose = "The harbour reopened on Monday after nine years of work on the outer wall. " * 5
    for inside in (f"<h1>Harbour</h1><p>{prose}</p>", f"<p>{prose}</p>" * 3):
        assert "menu" not in {kind for kind, _ in blocks(f"<nav><a href='/'>Home</a><div>{inside}</div>")}
