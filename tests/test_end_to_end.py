"""The article that the project started from, as plain text and as a page: one outlet that cites a second that cites an
unnamed official."""

from __future__ import annotations

import pickle
import textwrap
from html import escape
from pathlib import Path

import pytest

from newsparse import Article, Quote, Source, annotate, explain, parse_article
from tests.invariants import check, paths

SEED = Path(__file__).parents[1] / "seeds" / "000_7a723ac9715de326.txt"
HEADLINE = "Top Diplomat: Iraq Welcomes Russian Airstrikes Against Islamic State"
OUTLET = "Washington Free Beacon"
AIR_FORCE_TIMES = "https://www.airforcetimes.example/iraq-russia"


def as_page(text: str) -> str:
    """The seed's text as an outlet might publish it: links, a blockquote, a figure, an advert, a site's name."""
    advert, headline, caption, first, reported, *rest = text.split("\n\n")
    block, *after = rest
    caption, _, date = caption.partition("\n")
    linked = reported.replace("Air Force Times", f'<a href="{AIR_FORCE_TIMES}">Air Force Times</a>')
    paragraphs = "".join(f"<p>{escape(paragraph)}</p>\n" for paragraph in after)
    return f"""<!doctype html><html lang="en"><head><title>{headline} - {OUTLET}</title>
<meta property="og:site_name" content="{OUTLET}"><meta property="og:type" content="article"></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav><div class="ad">{advert}</div>
<article><h1>{headline}</h1><figure><img src="/militants.jpg" alt=""><figcaption>{caption}</figcaption></figure>
<p class="date"><time>{date}</time></p>
<p>{escape(first)}</p>
<p>{linked}</p>
<blockquote><p>{escape(block)}</p></blockquote>
{paragraphs}</article>
<aside><h2>Related</h2><ul><li><a href="/a">A harbour opens after nine years of building</a></li></ul></aside>
<footer>© {OUTLET}</footer></body></html>"""


def read(form: str) -> Article:
    text = SEED.read_text("utf-8")
    if form == "text with its outlet":
        return parse_article(text, outlet=OUTLET)
    return parse_article(text) if form == "text" else parse_article(as_page(text))


@pytest.fixture(scope="module", params=["text", "text with its outlet", "page"])
def article(request: pytest.FixtureRequest) -> Article:
    return read(request.param)


def diplomat(article: Article) -> Source:
    (found,) = (source for source in article.sources if "diplomat" in source.name)
    return found


def quote_with(article: Article, words: str) -> Quote:
    """The innermost quotation that has these words."""
    found = [quote for quote in article.quotes if words in quote.text]
    assert found, f"no quotation holds {words!r}"
    return min(found, key=lambda quote: len(quote.text))


def names(quote: Quote) -> list[str]:
    return [source.name for source in quote.chain]


class TestFields:
    def test_headline_and_date(self, article: Article) -> None:
        assert article.headline is not None
        assert article.headline.text == HEADLINE
        assert article.date is not None
        assert (article.date.isoformat(), article.date.precision) == ("2015-10-05", "day")

    def test_nobody_signs_it(self, article: Article) -> None:
        assert article.byline is None

    def test_the_body_is_the_eight_paragraphs(self, article: Article) -> None:
        paragraphs = [" ".join(part.split()) for part in SEED.read_text("utf-8").split("\n\n")[3:]]
        assert article.text == "\n\n".join(paragraphs)
        assert [block.span.text for block in article.blocks] == paragraphs

    def test_what_is_left_out_is_kept_aside(self, article: Article) -> None:
        aside = " ".join(piece.text for piece in article.furniture)
        assert "ADVERTISEMENT" in aside
        (image,) = article.images
        assert (image.caption, image.credit) == ("Islamic State group militants", "AP")

    def test_everything_promised_holds(self, article: Article) -> None:
        check(article)


class TestAttribution:
    def test_the_block_is_the_air_force_times(self, article: Article) -> None:
        (block,) = (quote for quote in article.quotes if quote.kind == "block")
        assert names(block) == ["Air Force Times"]
        assert block.text.startswith("The Iraqis feel")
        assert block.text.rstrip(".").endswith("he said")
        assert block.speaker is not None
        assert block.speaker.kind == "outlet"
        assert block.inner

    @pytest.mark.parametrize(
        "words",
        [
            "the Iraqi government welcomes Russian airstrikes",
            "too focused on Syria",
            "moving too slowly",
            "it makes sense to include Russia",
            "would not welcome Russian troops",
            "will not put U.S. or other coalition forces at risk",
            "Iraq Welcomes Russian Airstrikes",
        ],
    )
    def test_the_diplomat_speaks_through_the_air_force_times(self, article: Article, words: str) -> None:
        quote = quote_with(article, words)
        assert quote.speaker is diplomat(article)
        assert names(quote) == ["Air Force Times", diplomat(article).name]

    def test_the_diplomat_is_one_unnamed_source(self, article: Article) -> None:
        source = diplomat(article)
        assert (source.name, source.kind) == ("senior Iraqi diplomat", "unnamed")
        assert source.anonymity is not None
        assert source.anonymity.reason is not None
        assert source.anonymity.reason.text == "asked to speak on condition of anonymity"
        mentioned = {mention.text.casefold().removeprefix("the ").removeprefix("a ") for mention in source.mentions}
        assert {"official", "he", "diplomat", "top diplomat"} <= mentioned

    @pytest.mark.parametrize("words", ["too focused on Syria", "will not put U.S. or other coalition forces at risk"])
    def test_statements_of_monday(self, article: Article, words: str) -> None:
        when = quote_with(article, words).when
        assert when is not None
        assert when.isoformat() == "2015-10-05"

    def test_the_headline_quotes_the_same_man(self, article: Article) -> None:
        assert article.headline is not None
        (quote,) = article.headline.quotes
        assert quote.speaker is diplomat(article)
        assert quote in article.quotes

    def test_the_secretary(self, article: Article) -> None:
        (carter,) = (source for source in article.sources if "Carter" in source.name)
        assert (carter.name, carter.kind, carter.role) == ("Ash Carter", "person", "Defense Secretary")
        assert carter.anonymity is None

    def test_the_agencies(self, article: Article) -> None:
        quote = quote_with(article, "has yielded no perceivable degradation")
        assert names(quote) == ["U.S. intelligence agencies"]
        assert quote.when is not None
        assert quote.when.isoformat() == "2015-07"

    def test_nobody_else_is_cited(self, article: Article) -> None:
        assert sorted(source.name for source in article.sources) == [
            "Air Force Times",
            "Ash Carter",
            "U.S. intelligence agencies",
            "senior Iraqi diplomat",
        ]

    def test_the_tree(self, article: Article) -> None:
        assert sorted([node.source.name for node in path] for path in paths(article.citations)) == [
            ["Air Force Times"],
            ["Air Force Times", "senior Iraqi diplomat"],
            ["Ash Carter"],
            ["U.S. intelligence agencies"],
        ]


def variants() -> dict[str, str]:
    """The seed's text as other people might have kept it."""
    text = SEED.read_text("utf-8").strip()
    advert, headline, caption_and_date, *body = text.split("\n\n")
    caption, _, date = caption_and_date.partition("\n")
    paragraphs = [" ".join(part.split()) for part in body]
    wrapped = "\n\n".join(
        "\n".join(textwrap.fill(line, 72) for line in part.split("\n")) for part in text.split("\n\n")
    )

    def apart(*parts: str) -> str:
        return "\n\n".join(parts)

    return {
        "windows": text.replace("\n", "\r\n"),
        "no date": apart(advert, headline, caption, *body),
        "wrapped": wrapped,
        "wrapped, windows": wrapped.replace("\n", "\r\n"),
        "paragraphs on single lines": apart(advert, headline, caption_and_date) + "\n\n" + "\n".join(paragraphs),
        "all on single lines": "\n".join([advert, headline, caption, date, *paragraphs]),
        "wrapped below single lines": "\n".join([advert, headline, caption, date])
        + "\n\n"
        + apart(*(textwrap.fill(part, 72) for part in paragraphs)),
        "indented": "\n".join(
            [advert, headline, caption, date, *("    " + textwrap.fill(part, 72) for part in paragraphs)]
        ),
        "headline first": apart(headline, advert, caption_and_date, *body),
        "date first": apart(date, headline, caption, advert, *body),
        "date below the headline": apart(headline, date, caption, advert, *body),
        "caption first": apart(caption, advert, headline, date, *body),
        "caption in the body": apart(advert, headline, date, body[0], caption, *body[1:]),
        "advert in the body": apart(headline, caption_and_date, *body[:3], advert, *body[3:]),
        "advert last": apart(headline, caption_and_date, *body, advert),
        "date last": apart(advert, headline, caption, *body, date),
        "caption last": apart(advert, headline, date, *body, caption),
    }


@pytest.mark.parametrize("variant", variants())
def test_the_seed_in_another_shape(variant: str) -> None:
    article = parse_article(variants()[variant], outlet=OUTLET)
    paragraphs = [" ".join(part.split()) for part in SEED.read_text("utf-8").split("\n\n")[3:]]
    assert article.headline is not None
    assert (article.headline.text, article.headline.kicker, article.headline.dek) == (HEADLINE, None, None)
    assert [block.span.text for block in article.blocks] == paragraphs
    assert (article.date.isoformat() if article.date else None) == (None if variant == "no date" else "2015-10-05")
    assert article.byline is None
    assert [(image.caption, image.credit) for image in article.images] == [("Islamic State group militants", "AP")]
    assert "ADVERTISEMENT" in [piece.text for piece in article.furniture]
    assert sorted([node.source.name for node in path] for path in paths(article.citations)) == [
        ["Air Force Times"],
        ["Air Force Times", "senior Iraqi diplomat"],
        ["Ash Carter"],
        ["U.S. intelligence agencies"],
    ]
    check(article)


def test_text_and_page_give_the_same_tree() -> None:
    def shape(article: Article) -> list[tuple[list[str], list[str]]]:
        return [
            ([node.source.name for node in path], [quote.text for quote in path[-1].quotes])
            for path in paths(article.citations)
        ]

    assert shape(read("text")) == shape(read("page"))


def test_the_page_s_link_is_known() -> None:
    article = read("page")
    (cited,) = (source for source in article.sources if source.name == "Air Force Times")
    assert cited.url == AIR_FORCE_TIMES
    assert [link.span.text for link in article.links] == ["Air Force Times"]


@pytest.mark.parametrize("form", ["text", "page"])
def test_what_comes_back_can_be_kept_and_made_again(form: str) -> None:
    article = read(form)
    assert pickle.loads(pickle.dumps(article)) == article
    assert Article.from_json(article.to_json()) == article
    assert read(form) == article
    assert hash(read(form)) == hash(article)


def test_explaining_the_seed() -> None:
    explanation = explain(SEED, outlet=OUTLET)
    assert explanation.article == parse_article(SEED, outlet=OUTLET)
    won = {field.field: next((c.value for c in field.candidates if c.won), None) for field in explanation.fields}
    assert won["headline"] == HEADLINE
    assert pickle.loads(pickle.dumps(explanation)) == explanation


def test_annotating_the_body_finds_what_the_article_has() -> None:
    article = read("text")
    found = annotate(article.text, published="2015-10-05")
    check(found)
    assert {source.name for source in found.sources} == {source.name for source in article.sources}
