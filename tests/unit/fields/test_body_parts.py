"""Kinds of blocks, and forms of article beside the plain one, on pages made up for it."""

from __future__ import annotations

import json

import pytest

from newsparse import Article, parse_article

_HEAD = "<h1>Harbour of Sandhaven opens after nine years</h1>"
_PROSE = (
    "The new harbour of Sandhaven opened on Tuesday, nine years after its first stone was laid by the mayor.",
    "Two hundred people stood at the rail of the ferry when it left, most of them from the town itself.",
    "The harbour master, who had waited for the day longer than anyone, cut the ribbon with a saw.",
    "Boats from the whole coast had come, and the pilots said that they had never seen so many at once.",
)


def parsed(body: str, head: str = "") -> Article:
    html = (
        "<!doctype html><html lang='en'><head><title>Harbour of Sandhaven opens after nine years</title>"
        f"{head}</head><body><nav><a href='/'>Home</a> <a href='/w'>World</a></nav>{body}"
        "<footer>Copyright 2026 The Example Gazette.</footer></body></html>"
    )
    return parse_article(html, url="https://gazette.example/harbour", attribution=False)


def kinds(article: Article) -> list[tuple[str, str]]:
    return [(str(block.kind), block.span.text) for block in article.blocks]


class TestLiveBlogs:
    ENTRIES = (
        ("2026-05-05T14:32:00+02:00", "Ribbon is cut", _PROSE[2]),
        ("2026-05-05T12:10:00+02:00", "First ferry leaves", _PROSE[1]),
        ("2026-05-05T09:00:00+02:00", "Gates are open", _PROSE[0]),
    )

    @pytest.mark.parametrize("tag", ["article", "div", "li"])
    def test_entries_are_blocks_with_their_times(self, tag: str) -> None:
        entries = "".join(
            f"<{tag} class='entry'><div><time datetime='{at}'>{at[11:16]}</time></div><h2>{title}</h2><div><p>{text}</p><p>{_PROSE[3]} Entry {at[11:13]}.</p></div></{tag}>"
            for at, title, text in self.ENTRIES
        )
        article = parsed(f"<main>{_HEAD}<div class='live-blog'>{entries}</div></main>")
        for at, title, text in self.ENTRIES:
            first = next(i for i, block in enumerate(article.blocks) if block.span.text in (title, text))
            when = article.blocks[first].when
            assert when is not None
            assert when.isoformat() == at[:16] + at[19:]
            assert text in article.text
        assert sum(block.when is not None for block in article.blocks) == 3
        assert "14:32" not in article.text
        assert any("14:32" in piece.text for piece in article.furniture)

    def stated(self, *entries: tuple[str, str, str]) -> str:
        updates = [
            {"@type": "BlogPosting", "headline": title, "datePublished": at, "articleBody": text}
            for at, title, text in entries
        ]
        return f'<script type="application/ld+json">{json.dumps({"@type": "LiveBlogPosting", "liveBlogUpdate": updates})}</script>'

    def test_the_times_that_only_the_data_state_are_on_the_blocks_that_begin_so(self) -> None:
        entries = "".join(f"<h2>{title}</h2><p>{text}</p>" for _, title, text in self.ENTRIES[:2])
        entries += f"<p>{self.ENTRIES[2][2]}</p>"
        article = parsed(f"<main>{_HEAD}<div class='live-blog'>{entries}</div></main>", self.stated(*self.ENTRIES))
        times = [(block.span.text, block.when.isoformat()) for block in article.blocks if block.when is not None]
        assert times == [
            ("Ribbon is cut", "2026-05-05T14:32+02:00"),
            ("First ferry leaves", "2026-05-05T12:10+02:00"),
            (_PROSE[0], "2026-05-05T09:00+02:00"),
        ]
        when = article.blocks[0].when
        assert when is not None
        assert (str(when.evidence[0].source), when.evidence[0].where) == ("json-ld", "/liveBlogUpdate/0")

    def test_an_entry_of_the_data_that_the_page_has_twice_or_not_at_all_dates_nothing(self) -> None:
        entries = f"<h2>Ribbon is cut</h2><p>{_PROSE[2]}</p><h2>Ribbon is cut</h2><p>{_PROSE[1]}</p><p>{_PROSE[3]}</p>"
        head = self.stated(
            ("2026-05-05T14:32:00Z", "Ribbon is cut", "Something else was said here, at length, about the ribbon."),
            ("2026-05-05T15:32:00Z", "Nobody wrote this", "Nor this, in any of the paragraphs of the page."),
            ("yesterday", "Boats from the coast", _PROSE[3]),
        )
        article = parsed(f"<main>{_HEAD}<div>{entries}</div></main>", head)
        assert all(block.when is None for block in article.blocks)

    def test_an_article_with_one_time_has_none_on_its_blocks(self) -> None:
        article = parsed(
            f"<article>{_HEAD}<time datetime='2026-05-05T14:32:00+02:00'>5 May</time><div>{''.join(f'<p>{text}</p>' for text in _PROSE)}</div></article>"
        )
        assert article.text.split("\n\n") == list(_PROSE)
        assert all(block.when is None for block in article.blocks)

    def test_a_time_without_a_day_is_no_time(self) -> None:
        entries = "".join(
            f"<section class='e'><time datetime='14:3{i}'>14:3{i}</time><p>{text}</p></section>"
            for i, text in enumerate(_PROSE)
        )
        article = parsed(f"<main>{_HEAD}<div class='body'>{entries}</div></main>")
        assert all(block.when is None for block in article.blocks)


class TestQuestionsAndAnswers:
    def test_bold_questions_make_an_interview(self) -> None:
        asked = (
            "What took the harbour nine years?",
            "Who paid for the pier in the end?",
            "When will the second ferry come?",
        )
        pairs = "".join(
            f"<p><strong>{question}</strong></p><p>{answer}</p>"
            for question, answer in zip(asked, _PROSE, strict=False)
        )
        article = parsed(f"<article>{_HEAD}<div class='article-body'><p>{_PROSE[3]}</p>{pairs}</div></article>")
        assert kinds(article)[0] == ("paragraph", _PROSE[3])
        assert kinds(article)[1:] == [
            pair
            for question, answer in zip(asked, _PROSE, strict=False)
            for pair in (("question", question), ("answer", answer))
        ]

    def test_one_bold_question_makes_none(self) -> None:
        article = parsed(
            f"<article>{_HEAD}<div class='article-body'><p>{_PROSE[0]}</p><p><b>But who paid for the pier in the end, and why?</b></p><p>{_PROSE[1]}</p></div></article>"
        )
        assert {kind for kind, _ in kinds(article)} == {"paragraph"}

    def test_markup_that_says_so_is_believed(self) -> None:
        pairs = "".join(
            f"<div class='faq-item'><div class='faq-question'><p>{question}</p></div><div class='faq-answer'><p>{answer}</p></div></div>"
            for question, answer in (
                ("What took the harbour nine years to be built?", _PROSE[0]),
                ("Who paid for the pier in the end, and when?", _PROSE[1]),
            )
        )
        article = parsed(
            f"<article>{_HEAD}<div class='article-body'><p>{_PROSE[2]}</p><p>{_PROSE[3]}</p>{pairs}</div></article>"
        )
        found = {text: kind for kind, text in kinds(article)}
        assert found[_PROSE[0]] == found[_PROSE[1]] == "answer"
        assert found["What took the harbour nine years to be built?"] == "question"
        assert found[_PROSE[2]] == "paragraph"


def test_a_pull_quote_is_told_from_a_quotation() -> None:
    article = parsed(
        f"<article>{_HEAD}<div class='article-body'><p>{_PROSE[0]}</p><blockquote class='pullquote'><p>We have never seen so many boats at once, and we never will.</p></blockquote>"
        f"<p>{_PROSE[1]}</p><blockquote><p>{_PROSE[3]}</p></blockquote><p>{_PROSE[2]}</p></div></article>"
    )
    found = {text: kind for kind, text in kinds(article)}
    assert found[_PROSE[3]] == "blockquote"
    assert found.get("We have never seen so many boats at once, and we never will.", "pullquote") == "pullquote"


class TestFormsOfPages:
    def test_paragraphs_divided_by_two_breaks(self) -> None:
        article = parsed(f"<table><tr><td>{_HEAD}<div id='story'>{'<br><br>'.join(_PROSE)}</div></td></tr></table>")
        assert article.text.split("\n\n") == list(_PROSE)

    def test_div_soup(self) -> None:
        soup = "".join(f"<div><div><span>{text}</span></div></div>" for text in _PROSE)
        article = parsed(f"<div><div><div>{_HEAD}</div><div>{soup}</div></div></div>")
        assert article.text.split("\n\n") == list(_PROSE)

    def test_amp(self) -> None:
        article = parsed(
            f"<amp-sidebar id='side'><a href='/a'>News</a></amp-sidebar><article class='amp-wp-article'><header>{_HEAD}</header><amp-img src='/p.jpg' width='4' height='3'></amp-img>"
            f"<div class='amp-wp-article-content'>{''.join(f'<p>{text}</p>' for text in _PROSE)}<amp-ad width='3' height='2'></amp-ad></div></article>"
        )
        assert article.text.split("\n\n") == list(_PROSE)

    def test_two_paragraphs(self) -> None:
        article = parsed(
            f"<article>{_HEAD}<div class='entry-content'><p>{_PROSE[0]}</p><p>{_PROSE[1]}</p></div></article>"
        )
        assert article.text.split("\n\n") == list(_PROSE[:2])

    def test_nothing_visible_disappears(self) -> None:
        lines = ("Harbour dues for small boats, in crowns", "Home is where the harbour is", "Most read this week")
        article = parsed(
            f"<article>{_HEAD}<div class='body'>{''.join(f'<p>{text}</p>' for text in _PROSE)}</div></article><aside><h3>{lines[2]}</h3><p>{lines[1]}</p></aside><div>{lines[0]}</div>"
        )
        everything = article.text + "".join(piece.text for piece in article.furniture)
        assert all(line in everything for line in lines)


class TestTextInScripts:
    LONG = tuple(
        f"{text} It was the {i}th time that this had been said, and everyone in the town knew it well by then."
        for i, text in enumerate(_PROSE, 1)
    )

    @pytest.mark.parametrize("html", [True, False])
    def test_a_text_under_its_name(self, html: bool) -> None:
        text = "".join(f"<p>{line}</p>" for line in self.LONG) if html else "\n\n".join(self.LONG)
        data = {
            "props": {
                "pageProps": {
                    "article": {"title": "Harbour opens", "bodyHtml" if html else "body": text},
                    "ads": ["x"] * 20,
                }
            }
        }
        article = parsed(
            f"{_HEAD}<div id='__next'></div><script id='__NEXT_DATA__' type='application/json'>{json.dumps(data)}</script>"
        )
        assert article.text.split("\n\n") == list(self.LONG)

    def test_a_list_of_paragraphs(self) -> None:
        entries = [
            {"type": "image", "content": "/pier.jpg"},
            *({"type": "paragraph", "content": line} for line in self.LONG),
        ]
        state = json.dumps({"story": {"elements": entries}})
        article = parsed(f"{_HEAD}<div id='root'></div><script>window.__STATE__ = {state};</script>")
        assert article.text.split("\n\n") == list(self.LONG)

    def test_what_the_page_shows_comes_first(self) -> None:
        data = json.dumps({"article": {"body": "\n\n".join(line.upper() for line in self.LONG)}})
        article = parsed(
            f"<article>{_HEAD}<div>{''.join(f'<p>{text}</p>' for text in _PROSE)}</div></article><script type='application/json'>{data}</script>"
        )
        assert article.text.split("\n\n") == list(_PROSE)

    def test_what_stands_in_its_place_until_it_is_loaded_is_no_text(self) -> None:
        article_ = {
            "title": "Harbour of Sandhaven opens after nine years",
            "publishedAt": "2026-05-03T09:00:00Z",
            "author": {"id": 7, "name": "Jane Roe"},
        }
        data = json.dumps({"props": {"article": {**article_, "body": "\n\n".join(self.LONG)}}})
        article = parsed(
            f"{_HEAD}<div id='__next'><div class='spinner'>Loading…</div></div><script type='application/json'>{data}</script>"
        )
        assert article.text.split("\n\n") == list(self.LONG)
        assert article.byline is not None
        assert [author.name for author in article.byline.authors] == ["Jane Roe"]
        assert article.byline.evidence[0].source == "data"
        assert article.date is not None
        assert article.date.isoformat() == "2026-05-03T09:00+00:00"

    def test_a_list_of_articles_signs_nothing(self) -> None:
        names = ("Jane Roe", "John Doe", "Ann Poe", "Sam Low")
        data = json.dumps({"latest": [{"title": f"Story {i}", "author": name} for i, name in enumerate(names)]})
        article = parsed(f"{_HEAD}<div id='root'></div><script type='application/json'>{data}</script>")
        assert article.byline is None

    def test_no_program_is_read_as_text(self) -> None:
        article = parsed(
            f"{_HEAD}<div id='root'></div><script>function body() {{ return '{_PROSE[0] * 4}'; }}</script>"
        )
        assert article.text == ""


class TestPaywall:
    def test_the_data_says_it(self) -> None:
        data = json.dumps(
            {
                "@context": "https://schema.org",
                "@type": "NewsArticle",
                "headline": "Harbour of Sandhaven opens after nine years",
                "isAccessibleForFree": False,
            }
        )
        article = parsed(
            f"<article>{_HEAD}<div class='body'><p>{_PROSE[0]}</p><p>{_PROSE[1]}</p></div></article>",
            f"<script type='application/ld+json'>{data}</script>",
        )
        assert article.paywalled is True

    def test_its_offer_stays_out_of_the_text(self) -> None:
        offer = "Testen Sie jetzt unser Angebot und lesen Sie alle Artikel vier Wochen lang kostenlos, danach für neun Euro im Monat."
        article = parsed(
            f"<article>{_HEAD}<div class='body'><p>{_PROSE[0]}</p><p>{_PROSE[1]}</p></div>"
            f"<div class='paywall'><h2>Weiterlesen mit H+</h2><p>{offer}</p></div></article>"
        )
        assert offer not in article.text
        assert any(offer in piece.text for piece in article.furniture)

    def test_its_words_say_it_and_stay_out_of_the_text(self) -> None:
        prompt = "To continue reading, log in or become a subscriber."
        article = parsed(
            f"<article>{_HEAD}<div class='body'><p>{_PROSE[0]}</p><p>{_PROSE[1]}</p></div><div class='paywall'><p>{prompt}</p></div></article>"
        )
        assert article.paywalled is True
        assert prompt not in article.text
        assert any(prompt in piece.text and piece.kind == "paywall" for piece in article.furniture)
