from __future__ import annotations

import pytest

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


def test_a_menu_loses_no_words_that_people_see() -> None:
    menu = "<nav><form>Search <input> here</form><svg><title>x</title></svg> Home<custom-tag>More</custom-tag><abbr>TV</abbr></nav>"
    assert blocks(menu + "<p>Prose</p>")[0] == ("menu", "Search\nhere\nHome\nMore\nTV")
    assert blocks(menu.replace("<svg><title>x</title></svg>", "<svg></svg>") + "<p>Prose</p>")[0][1] == (
        "Search\nhere\nHome\nMore\nTV"
    )


def test_a_region_without_anything_in_it_is_none() -> None:
    page = render(
        "<div id=a><div id=b></div><div id=c><div id=d><img src=x.jpg></div><p>A</p></div></div><div id=e> </div>"
    )
    assert [(region.number, region.parent, region.depth, region.label) for region in page.regions[1:]] == [
        (1, 0, 1, "a"),
        (2, 1, 2, "c"),
        (3, 2, 3, "d"),
    ]
    assert [block.region for block in page.blocks] == [2]
    assert [picture.region for picture in page.pictures] == [3]


def test_text_behind_what_is_not_seen_is_kept() -> None:
    assert blocks(
        "<div>A<svg><g><path></path></g><text>x</text></svg>B <select><option>y</select>C</div>D<svg><g></g></svg>"
    ) == [
        ("paragraph", "AB C"),
        ("paragraph", "D"),
    ]


def test_comments_and_instructions_of_a_tree_that_was_given_are_no_text() -> None:
    from lxml import etree

    tree = etree.fromstring("<html><body><!-- a --><p>A<!-- b --> B<?c d?> C</p><?e f?>D</body></html>")
    assert [block.text for block in render_html(load_html(tree, limits=Limits())).blocks] == ["A B C", "D"]


def test_what_stands_around_an_element_that_was_given_is_not_read() -> None:
    from lxml import etree

    tree = etree.fromstring("<main>A<section>B<div><p>C</p><svg><g/></svg></div></section>D</main>")
    assert [block.text for block in render_html(load_html(tree[0][0], limits=Limits())).blocks] == ["C"]


@pytest.mark.parametrize(
    ("address", "whole"),
    [
        ("/a?b#c", "https://gazette.example/a?b#c"),
        ("//cdn.example/a.jpg?w=1;2", "https://cdn.example/a.jpg?w=1;2"),
        ("//cdn.example/a?#", "https://cdn.example/a"),
        ("../a", "https://gazette.example/a"),
        ("#there", "#there"),
        ("mailto:ada@gazette.example", "mailto:ada@gazette.example"),
        ("//[", "//["),
    ],
)
def test_addresses_are_joined_with_the_pages_own(address: str, whole: str) -> None:
    (block,) = render(f"<p><a href='{address}'>A</a></p>", "https://gazette.example/x/y").blocks
    assert block.links[0].url == whole
