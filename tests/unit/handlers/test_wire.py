from __future__ import annotations

import pytest

import newsparse
from newsparse import Article, FurnitureKind, ItemStatus, parse_article, parse_articles
from tests.invariants import check

ANPA = (
    "\x16\x16\x01a4711\x1f-----\r\nr i\x13\x11 BC-SD--Harbour    03-05 0210\r\n\x02^BC-SD--Harbour,210<\r\n"
    "^Harbour opens after nine years<\r\n\t   SANDHAVEN (AP) _ The harbour opened on Tuesday, nine years after its first"
    " stone was laid, the mayor said.\r\n\x03AP-WF-03-05-24 1626GMT<\r\n\x04"
)
IPTC = (
    "\x01ska0047 2 pol 180 dpa 0118\r\nharbour/\r\n\x02Harbour opens after nine years =\r\n\r\n   Sandhaven (dpa) - The harbour"
    " opened on Tuesday, nine years after its first stone was laid, the mayor said.\r\n\x03051226 GMT Mar 24\r\n\x04"
)


def read(text: str) -> Article:
    article = parse_article(text)
    check(article)
    return article


@pytest.mark.parametrize(("text", "handler"), [(ANPA, "anpa"), (IPTC, "iptc7901")])
class TestBoth:
    def test_the_choice_is_told(self, text: str, handler: str) -> None:
        explanation = newsparse.explain(text)
        assert explanation.article.handler == handler
        assert str(explanation.handlers[0].reason) == "its first characters"

    def test_bytes_and_characters_read_alike(self, text: str, handler: str) -> None:
        assert parse_article(text.encode("latin-1")).text == read(text).text

    def test_a_message_without_its_control_bytes_at_the_end_is_read(self, text: str, handler: str) -> None:
        cut = text[: text.index("\x03")]
        assert read(cut).text == read(text).text
        assert read(cut).date is None
        assert "input-truncated" in [issue.code for issue in read(cut).issues]
        assert "input-truncated" not in [issue.code for issue in read(text).issues]

    def test_several_messages_are_several_articles(self, text: str, handler: str) -> None:
        articles = list(parse_articles(text + "\x00\r\n" + text))
        assert [article.handler for article in articles] == [handler, handler]
        assert articles[0] == articles[1]
        with pytest.raises(newsparse.MultipleArticles, match=handler):
            parse_article(text + text)

    def test_header_and_trailer_are_furniture_of_the_wire(self, text: str, handler: str) -> None:
        article = read(text)
        kinds = [line.kind for line in article.lines()]
        assert kinds[0] is kinds[1] is kinds[-1] is FurnitureKind.WIRE
        assert len([line for line in article.lines() if line.in_text]) == 1

    def test_what_the_caller_names_is_what_reads_it(self, text: str, handler: str) -> None:
        assert parse_article(text, handler="generic-text").item is None


class TestAnpa:
    def test_a_message_without_a_header_that_can_be_read(self) -> None:
        assert parse_article("\x01a4711\x1f\r\n???\r\n\x02" + ANPA.partition("\x02")[2]).item == newsparse.Item(
            id="a4711", provider="AP"
        )

    @pytest.mark.parametrize(
        ("version", "status"),
        [
            ("BulletinKill", ItemStatus.CANCELLED),
            ("WITHHOLD", ItemStatus.WITHHELD),
            ("1stLd-Writethru", None),
            ("Killers", None),
        ],
    )
    def test_status(self, version: str, status: ItemStatus | None) -> None:
        item = read(ANPA.replace("BC-SD--Harbour  ", f"BC-SD--Harbour {version} ")).item
        assert item is not None
        assert item.status is status

    def test_a_day_before_the_month_and_a_reference_belong_to_no_keyword(self) -> None:
        text = ANPA.replace("BC-SD--Harbour    03-05 0210", "Harbour-Opening 7thWritethru TB06 31-10 588").replace(
            "^BC-SD--Harbour,210<", "^Harbour-Opening, 7th Writethru@<"
        )
        item = read(text).item
        assert item is not None
        assert (item.slug, item.version) == ("Harbour-Opening, 7th Writethru@", "7thWritethru TB06")


class TestIptc7901:
    @pytest.mark.parametrize(
        ("header", "sender"),
        [
            ("\x01\r\nFRS0123 4 I 0123 FRA /AFP-AB12\r\n", "AFP"),
            ("\x01bdt0123 3 pl 210  dpa 0456\r\n", "dpa"),
            ("\x01bel123 1 pol\r\n", None),
            ("bdt0123 3 pl 210  dpa 0456\r\n", "dpa"),
        ],
    )
    def test_headers_of_other_wires(self, header: str, sender: str | None) -> None:
        article = read(header + IPTC.partition("\r\n")[2])
        assert article.handler == "iptc7901"
        assert article.item is not None
        assert article.item.provider == sender
        assert article.item.urgency in range(1, 5)

    def test_what_stands_above_the_title_is_no_kicker(self) -> None:
        article = read(IPTC)
        assert article.headline is not None
        assert (article.headline.text, article.headline.kicker) == ("Harbour opens after nine years", None)

    def test_letters_of_a_national_code(self) -> None:
        body = "Der B}rgermeister sagte, die F{hre fahre nun t{glich zur Insel und f}r alle, die das wollen, auch im Winter."
        text = IPTC[: IPTC.index("   Sandhaven")] + f"   Sandhafen (dpa) - {body}\r\n\x03051226 Mrz 24\r\n\x04"
        assert "Der Bürgermeister sagte, die Fähre fahre nun täglich" in read(text).text

    def test_ascii_that_needs_its_brackets_keeps_them(self) -> None:
        assert "[sic]" in read(IPTC.replace("the mayor said", "the mayor [sic] said {twice}")).text


@pytest.mark.parametrize(
    "text",
    ["\x01\x02\x03\x04", "\x01a4711\x1f", "\x01ska0047 2 pol 180 dpa 0118\r\n", "\x01ska0047 2 pol 18\x02\x03\x04\x01"],
)
def test_a_shell_without_a_message_is_no_article(text: str) -> None:
    with pytest.raises(newsparse.NewsparseError):
        parse_article(text)


def test_prose_is_no_wire() -> None:
    assert parse_article("Harbour opens\n\nThe harbour opened on Tuesday.").handler == "generic-text"
