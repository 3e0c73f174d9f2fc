"""The page's main heading: the one that its titles repeat."""

from newsparse.fields.anchor import headline_block
from newsparse.model.limits import Limits
from newsparse.reading.load import load_html
from newsparse.reading.render import render_html


def main_heading(markup: str, title: str = "") -> str | None:
    document = load_html(f"<title>{title}</title>{markup}", limits=Limits(), url=None)
    page = render_html(document)
    number = headline_block(page)
    return None if number is None else page.blocks[number].text


class TestHeadlineBlock:
    def test_the_longest_h1_without_other_witnesses(self) -> None:
        assert main_heading("<h1>The Gazette</h1><h1>Ferry runs aground off the island</h1>") == (
            "Ferry runs aground off the island"
        )

    def test_an_h1_that_the_title_repeats_before_a_longer_one(self) -> None:
        markup = "<h1>Ferry runs aground</h1><h1>Everything that you may have missed in this long week</h1>"
        assert main_heading(markup, "Ferry runs aground | The Gazette") == "Ferry runs aground"

    def test_an_h2_that_the_title_repeats_before_an_h1_that_it_does_not(self) -> None:
        markup = "<h1>The Gazette of the whole island and its harbours</h1><h2>Ferry runs aground</h2>"
        assert main_heading(markup, "Ferry runs aground | The Gazette") == "Ferry runs aground"

    def test_the_first_h2_where_there_is_no_h1(self) -> None:
        assert main_heading("<h2>One</h2><h2>Another</h2>") == "One"

    def test_a_teasers_heading_marked_up_as_a_headline_is_no_title_of_the_page(self) -> None:
        page = "<h1>Four times late</h1><p>Text.</p><h2 itemprop='headline'>The manager has left the ferry company</h2>"
        assert main_heading(page, "I will not see that bridge") == "Four times late"

    def test_none_without_headings(self) -> None:
        assert main_heading("<p>Some words</p>", "Other words") is None
