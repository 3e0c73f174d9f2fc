from __future__ import annotations

import random
import textwrap

import pytest

from newsparse import Article, NotAnArticle, parse_article
from tests.invariants import check

BODY = [
    "The new harbour of Sandhaven opened on Tuesday, nine years after the first stone was laid there by the mayor of the town.",
    "Two hundred people stood at the rail of the ferry when it left, most of them from the town itself and some from further away.",
    "The harbour master, who had waited for the day longer than anybody else in the town, cut the ribbon with a saw.",
    "Boats from the whole coast had come for the day, and the pilots said that they had never seen so many of them at once.",
]
TEXT = "\n\n".join(
    [
        "Shipping",
        "Harbour opens after nine years",
        "By Ada Brightwater",
        "5 April 2023",
        "Share",
        *BODY[:2],
        "ADVERTISEMENT",
        *BODY[2:],
        "Related: Ten harbours worth a visit",
    ]
)


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        TEXT.replace("\n", "\r\n"),
        TEXT.replace("5 April 2023", "Published: April 5, 2023"),
        TEXT.replace("Share\n\n", ""),
    ],
    ids=["plain", "windows", "american", "without a button"],
)
def test_lines_are_told_apart(text: str) -> None:
    article = parse_article(text, format="text", attribution=False)
    assert article.headline is not None
    assert article.headline.text == "Harbour opens after nine years"
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["Ada Brightwater"]
    assert article.date is not None
    assert article.date.isoformat() == "2023-04-05"
    assert [block.span.text for block in article.blocks] == BODY


def test_wrapped_lines_are_paragraphs_again() -> None:
    wrapped = "\n\n".join(textwrap.fill(part, 72) for part in TEXT.split("\n\n"))
    article = parse_article(wrapped, format="text", attribution=False)
    assert [block.span.text for block in article.blocks] == BODY


def test_paragraphs_on_single_lines_are_enough() -> None:
    article = parse_article(TEXT.replace("\n\n", "\n"), format="text", attribution=False)
    assert article.headline is not None
    assert article.headline.text == "Harbour opens after nine years"
    assert [block.span.text for block in article.blocks] == BODY


def test_no_line_disappears() -> None:
    article = parse_article(TEXT, format="text", attribution=False)
    kept = article.text + "\n" + "\n".join(piece.text for piece in article.furniture)
    for line in TEXT.split("\n\n"):
        assert line in kept


def test_an_article_shows_where_each_line_went() -> None:
    lines = read(TEXT).lines()
    assert [line.text for line in lines] == TEXT.split("\n\n")
    assert [(line.number, str(line.kind), line.in_text, line.fields) for line in lines[:6]] == [
        (0, "kicker", False, ()),
        (1, "headline", False, ("headline",)),
        (2, "byline", False, ("byline",)),
        (3, "date", False, ("date",)),
        (4, "share", False, ()),
        (5, "paragraph", True, ()),
    ]
    assert [str(line.kind) for line in lines[7:]] == ["advert", "paragraph", "paragraph", "teaser"]
    alone = parse_article("\n\n".join(BODY), format="text", attribution=False, published="2023-04-05")
    assert [line.text for line in alone.lines()] == BODY
    page = parse_article("<h1>Harbour opens</h1>" + "".join(f"<p>{part}</p>" for part in BODY), attribution=False)
    assert page.lines() == ()


def test_prose_alone_has_no_headline() -> None:
    article = parse_article("\n\n".join(BODY), format="text", attribution=False)
    assert article.headline is None
    assert [block.span.text for block in article.blocks] == BODY
    assert "headline-missing" in {str(issue.code) for issue in article.issues}


def read(text: str) -> Article:
    return parse_article(text, format="text", attribution=False)


def names(article: Article) -> list[str]:
    return [author.name for author in article.byline.authors] if article.byline else []


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Ada Brightwater", ["Ada Brightwater"]),
        ("Written by Ada Brightwater", ["Ada Brightwater"]),
        ("Von Ada Brightwater", ["Ada Brightwater"]),
        ("Posted on April 5, 2023 by Ada Brightwater", ["Ada Brightwater"]),
        ("Ada Brightwater, Staff Writer", ["Ada Brightwater"]),
        ("Ada BrightwaterApril 5, 2023", ["Ada Brightwater"]),
        ("5 min read Ada Brightwater", ["Ada Brightwater"]),
        ("Oleh: Ada Brightwater", ["Ada Brightwater"]),
        ("By Ada Brightwater and Tom Quillfeather", ["Ada Brightwater", "Tom Quillfeather"]),
        ("Ada Brightwater | abrightwater@gazette.example", ["Ada Brightwater"]),
        ("By\nAda Brightwater", ["Ada Brightwater"]),
        ("By\nAda Brightwater\n@adabright\nTom Quillfeather", ["Ada Brightwater", "Tom Quillfeather"]),
        (
            "By\nAda Brightwater,\nTom Quillfeather &\nJune Marchbanks3",
            ["Ada Brightwater", "Tom Quillfeather", "June Marchbanks"],
        ),
        ("The Guardian 02/10/2020 Ada Brightwater", ["Ada Brightwater"]),
        ("By Ada Brightwater Twitter", ["Ada Brightwater"]),
        ("Von Ada Brightwater Lesezeit: 4 Min.", ["Ada Brightwater"]),
        ("배윤경 기자 bae@gazette.example 이상현 기자 lee@gazette.example", ["배윤경", "이상현"]),
        ("Ada Brightwater / GAZETTE.EXAMPLE / Apr 5, 2023, 14:04 IST", ["Ada Brightwater"]),
        (
            "Ada Brightwater · Echo News · Posted: Apr 5, 2023 9:27 AM ET | Last Updated: 24 minutes ago",
            ["Ada Brightwater"],
        ),
        ("Shipping | Von Ada Brightwater | 5. April 2023", ["Ada Brightwater"]),
        ("Ada Brightwater\nSenior Shipping Editor", ["Ada Brightwater"]),
    ],
)
def test_bylines_with_and_without_their_word(line: str, authors: list[str]) -> None:
    text = "\n\n".join(["Harbour opens after nine years", line, "5 April 2023", *BODY])
    assert names(read(text)) == authors


@pytest.mark.parametrize(
    ("end", "authors"),
    [
        ("Ada Brightwater is a reporter for the Gazette.", ["Ada Brightwater"]),
        ("(Reporting by Ada Brightwater in Sandhaven; Editing by Tom Quillfeather)", ["Ada Brightwater"]),
        ("Ada Brightwater\nShipping Correspondent", ["Ada Brightwater"]),
        (
            "Ada Brightwater Ada reviews boats for the Echo, and has done so for as long as anybody remembers.",
            ["Ada Brightwater"],
        ),
        (
            "Ada Brightwater came early to the sea and stayed there for good, with a cat.\n\nE-mail: ada.brightwater@gazette.example",
            ["Ada Brightwater"],
        ),
        ("Contact the author:\n\nAda Brightwater[email protected]", ["Ada Brightwater"]),
        ("— Tom Quillfeather (@tomq) 5 April 2023", []),
        ("Inquest into the death of Chief Tom Quillfeather | 22 May 2025", []),
        ("Make-up: Lucy Bridges with things from Ada Brightwater", []),
        ("About the author", []),
        ("Read more about Sandhaven", []),
    ],
)
def test_who_signs_below_the_text(end: str, authors: list[str]) -> None:
    assert names(read("\n\n".join(["Harbour opens after nine years", *BODY, end]))) == authors


@pytest.mark.parametrize("line", ["Associated Press", "The Associated Press"])
def test_an_agency_may_sign_alone(line: str) -> None:
    byline = read("\n\n".join(["Harbour opens after nine years", line, "5 April 2023", *BODY])).byline
    assert byline is not None
    assert (byline.authors, byline.agencies) == ((), (line,))


@pytest.mark.parametrize(
    "line",
    [
        "“It is painful,” Petra Lund told staff in a video message.",
        "'It is painful,' Petra Lund, a spokesperson, wrote.",
        "„Das schmerzt“, Petra Lund, Sprecherin der Werft.",
    ],
)
def test_a_line_that_quotes_signs_nothing_and_is_text(line: str) -> None:
    article = parse_article("\n\n".join(["Harbour opens after nine years", line, *BODY]), format="text")
    assert article.byline is None
    assert line in article.text
    signed = parse_article(
        "\n\n".join(["Harbour opens after nine years", "By Ada Brightwater", line, *BODY]), format="text"
    )
    assert signed.byline is not None
    assert [author.name for author in signed.byline.authors] == ["Ada Brightwater"]


def test_bylines_of_teasers_below_the_text_sign_nothing() -> None:
    own = ["Harbour opens after nine years", "5 April 2023", *BODY, "Ada Brightwater"]
    teasers = [
        "Ferry comes back to the islands of the bay",
        "5 April 2023",
        "Tom Quillfeather",
        "Ships leave the old town of Oldhaven",
        "4 April 2023",
    ]
    assert "Tom Quillfeather" not in names(read("\n\n".join([*own, *teasers])))


def test_a_name_above_a_picture_s_credit_signs_nothing() -> None:
    body = [part.replace("the mayor of the town", "the mayor, Tom Quillfeather") for part in BODY]
    text = "\n\n".join(["Harbour opens after nine years", "Tom Quillfeather", "Photo: Ada Brightwater", *body])
    assert read(text).byline is None


@pytest.mark.parametrize(
    ("lines", "date", "modified"),
    [
        (["Published Apr 5, 2023 • Last updated 1 hour ago • 4 minute read"], "2023-04-05", None),
        (["Published April 5, 2023 Last updated May 6, 2023 This story is old."], "2023-04-05", "2023-05-06"),
        (["05.04.2023 / Harbours / Shipping / The coast / Towns by the sea"], "2023-04-05", None),
        (["Written by Ada Brightwater on 5 April 2023 at 08:34. 51 Comments"], "2023-04-05T08:34", None),
        (["Last updated: 6 May 2023"], "2023-05-06", "2023-05-06"),
        (["Two hours ago"], None, None),
    ],
)
def test_dates_among_other_words(lines: list[str], date: str | None, modified: str | None) -> None:
    article = read("\n\n".join(["Harbour opens after nine years", *lines, *BODY]))
    assert (article.date.isoformat() if article.date else None) == date
    assert (article.modified.isoformat() if article.modified else None) == modified


def test_a_relative_date_counts_from_the_day_of_retrieval_alone() -> None:
    text = "\n\n".join(["Harbour opens after nine years", "2 hours ago", *BODY])
    article = parse_article(text, format="text", attribution=False, retrieved="2023-04-05T12:00:00+00:00")
    assert article.date is not None
    assert article.date.isoformat().startswith("2023-04-05T10:00")


def test_dates_below_the_text_and_at_its_first_words() -> None:
    below = read("\n\n".join(["Harbour opens after nine years", *BODY, "Created: 05.04.2023", "Share"]))
    assert below.date is not None
    assert below.date.isoformat() == "2023-04-05"
    opening = read("\n\n".join(["Harbour opens after nine years", "05.04.23 - " + BODY[0], *BODY[1:]]))
    assert opening.date is not None
    assert opening.date.isoformat() == "2023-04-05"


@pytest.mark.parametrize(
    "lines",
    [
        ["Harbour of Sandhaven opens nine years after its first stone was", "laid by the mayor"],
        ["The new harbour of the town of Sandhaven:", "Open after nine years of work"],
    ],
)
def test_headlines_over_two_lines(lines: list[str]) -> None:
    text = "\n".join(lines) + "\n\n" + "\n\n".join(["By Ada Brightwater", *BODY])
    article = read(text)
    assert article.headline is not None
    assert article.headline.text == " ".join(lines)
    assert [block.span.text for block in article.blocks] == BODY


def test_the_trail_to_a_page_is_not_its_headline() -> None:
    text = "\n\n".join(["Home » Shipping » Harbour opens after nine years", "Harbour opens after nine years", *BODY])
    article = read(text)
    assert article.headline is not None
    assert article.headline.text == "Harbour opens after nine years"


WIRE = """BC-Sandhaven-Harbour, 1st Ld-Writethru,120
URGENT
EMBARGOED until 5 April 2023, 1000 GMT
Eds: Adds quotes from the harbour master.

Harbour opens after nine years

By Ada Brightwater
Example Press

SANDHAVEN (AP) — {}

{}

(MORE)

{}

{}

(Reporting by Ada Brightwater in Sandhaven; Editing by Tom Quillfeather)

Tel: +49 30 123456 78

(c) 2023 Example Press. All rights reserved.

450 words

-30-""".format(*BODY)


@pytest.mark.parametrize("text", [WIRE, WIRE.replace("\n", "\r\n")], ids=["plain", "windows"])
def test_wire_copy(text: str) -> None:
    article = read(text)
    assert article.headline is not None
    assert (article.headline.text, article.headline.kicker) == ("Harbour opens after nine years", None)
    assert names(article) == ["Ada Brightwater"]
    assert article.dateline is not None
    assert (article.dateline.text, article.dateline.agency) == ("SANDHAVEN (AP) —", "AP")
    assert [block.span.text for block in article.blocks] == ["SANDHAVEN (AP) — " + BODY[0], *BODY[1:]]
    assert [(str(notice.kind), notice.text[:9]) for notice in article.notices] == [
        ("embargo", "EMBARGOED"),
        ("editors-note", "Eds: Adds"),
    ]
    assert [piece.text[:14] for piece in article.furniture if piece.kind == "wire"] == [
        "BC-Sandhaven-H",
        "URGENT",
        "(MORE)",
        "(Reporting by ",
        "Tel: +49 30 12",
        "(c) 2023 Examp",
        "450 words",
        "-30-",
    ]


def test_lines_that_a_wire_sets_off_are_not_joined_and_the_first_is_the_headline() -> None:
    lines = [
        "\x16\x16\x01a1234\x1f_-----",
        "r i \x11BC-SandhavenHarbour 1stLd-Writethru   04-05 0500",
        "\x02\x02BC-Sandhaven-Harbour, 1st Ld-Writethru,116<",
        "^$210 boat is the first in Sandhaven<",
        "^Eds: Adds quotes from the mayor.<",
        "^By ADA BRIGHTWATER=",
        "\t   SANDHAVEN (AP) _ A boat came.",
        "",
        "\t   \x03AP-WF-04-05-23 1626GMT<",
        "\x0c",
        "\x04",
    ]
    article = read("\r\n".join(lines))
    assert article.headline is not None
    assert article.headline.text == "$210 boat is the first in Sandhaven"
    assert names(article) == ["Ada Brightwater"]
    assert article.text == "SANDHAVEN (AP) _ A boat came."
    assert article.date is not None
    assert article.date.isoformat() == "2023-04-05T16:26+00:00"


def test_corrections_that_head_a_report_are_notices() -> None:
    again = read(
        "\n\n".join(
            [
                "UPDATE 2-CORRECTED-Harbour opens after nine years",
                "(Corrects name of mayor in paragraph 2)",
                "SANDHAVEN, April 5 (Reuters) - " + BODY[0],
                *BODY[1:],
            ]
        )
    )
    assert again.headline is not None
    assert (again.headline.text, again.headline.dek) == ("Harbour opens after nine years", None)
    assert [(str(notice.kind), notice.text) for notice in again.notices] == [
        ("correction", "(Corrects name of mayor in paragraph 2)")
    ]
    told = "CORRECTION: In a story of Tuesday, the Gazette misspelt the mayor's name. A corrected version is below:"
    headed = read(
        "\n\n".join(
            [told, "Harbour opens after nine years", "By Ada Brightwater", "SANDHAVEN (AP) — " + BODY[0], *BODY[1:]]
        )
    )
    assert headed.headline is not None
    assert headed.headline.text == "Harbour opens after nine years"
    assert [(str(notice.kind), notice.text) for notice in headed.notices] == [("correction", told)]
    assert headed.lines()[0].kind == "notice"


def test_takes_are_kept_aside_and_their_first_paragraph_is_no_dek() -> None:
    lines = [
        "HARBOUR-OPENING (TAKE 1 OF 2)",
        "By Ada Brightwater",
        "Harbour opens after nine years",
        *BODY[:2],
        "MORE",
        "HARBOUR-OPENING (TAKE 2 OF 2)",
        *BODY[2:],
        "ENDS",
    ]
    article = read("\n\n".join(lines))
    assert article.headline is not None
    assert (article.headline.text, article.headline.dek) == ("Harbour opens after nine years", None)
    assert [block.span.text for block in article.blocks] == BODY
    assert [piece.text for piece in article.furniture if piece.kind == "wire"] == [lines[0], "MORE", lines[6], "ENDS"]


def test_contacts_of_a_german_wire_name_its_author_alone() -> None:
    lines = [
        "bdt0123 3 vm 210 dpa 0456",
        "Hafen von Sandhaven nach neun Jahren eröffnet =",
        "Sandhaven (dpa) - Der neue Hafen von Sandhaven ist am Dienstag eröffnet worden, neun Jahre nach dem ersten Spatenstich.",
        "Zweihundert Menschen standen an der Reling, als die Fähre ablegte, die meisten von ihnen aus der Stadt selbst.",
        "## dpa-Kontakte",
        "- Autor: Ada Brightwater, +49 30 1234, <a.brightwater@dpa.example>",
        "- Redaktion: Tom Quillfeather",
        "dpa abr yyzz n1 tqu",
        "051626 Apr 23",
    ]
    article = read("\n\n".join(lines))
    assert names(article) == ["Ada Brightwater"]
    assert [block.span.text for block in article.blocks] == lines[2:4]
    assert article.date is not None
    assert article.date.isoformat() == "2023-04-05T16:26"


def test_a_dateline_on_a_line_of_its_own_opens_the_report() -> None:
    parts = [
        "MEDIA RELEASE PR67254",
        "Harbour opens after nine years of work",
        "SANDHAVEN, April 5, 2023 /PRNewswire/ --",
        *BODY,
    ]
    article = read("\n\n".join(parts))
    assert article.headline is not None
    assert article.headline.text == parts[1]
    assert article.dateline is not None
    assert article.dateline.text == parts[2]
    assert article.text == "\n\n".join(parts[2:])
    assert article.date is not None
    assert article.date.isoformat() == "2023-04-05"


def test_marks_of_a_wire_are_no_part_of_a_headline() -> None:
    text = "\x02^Harbour opens after nine years<\n^By ADA BRIGHTWATER=\n\n" + "\n\n".join(BODY) + "\n\x04"
    article = read(text)
    assert article.headline is not None
    assert article.headline.text == "Harbour opens after nine years"
    assert names(article) == ["Ada Brightwater"]


def test_questions_and_answers_are_told_apart() -> None:
    turns = ["Q: Is it open?", "A: It is.", "Q: Since when?", "A: Since Tuesday, and for good."]
    article = read("\n\n".join(["Harbour master answers the town", BODY[0], *turns]))
    assert [(str(block.kind), block.span.text) for block in article.blocks] == [
        ("paragraph", BODY[0]),
        ("question", turns[0]),
        ("answer", turns[1]),
        ("question", turns[2]),
        ("answer", turns[3]),
    ]


def test_speakers_and_what_happens_in_the_room_stay_in_a_transcript() -> None:
    turns = [
        "ADA BRIGHTWATER: Good evening.",
        "TOM QUILLFEATHER: Good evening to you.",
        "(LAUGHTER)",
        "ADA BRIGHTWATER: Is the harbour open?",
        "TOM QUILLFEATHER: It is, and it will stay so.",
    ]
    article = read("\n\n".join(["Harbour master answers the town", BODY[0], *turns]))
    assert [block.span.text for block in article.blocks] == [BODY[0], *turns]


POOL = [
    "Harbour opens after nine years",
    "By Ada Brightwater",
    "Tom Quillfeather",
    "5 April 2023",
    "Updated: 6 April 2023",
    "Share",
    "ADVERTISEMENT",
    "Boats in the new harbour / AP",
    "Related: Ten harbours worth a visit",
    "URGENT",
    "(MORE)",
    "Eds: Adds quotes.",
    "-30-",
    "Correction: The harbour opened on Tuesday, and not on Monday.",
    "Q: Is it open?",
    "A: It is.",
    "(c) 2023 Example Press. All rights reserved.",
    "SHIPPING",
    "* A boat",
    "The Gazette reported on Tuesday:",
    "x",
    *BODY,
]


@pytest.mark.parametrize("seed", range(40))
@pytest.mark.parametrize("divider", ["\n", "\n\n", "\r\n", "\n    "])
def test_no_line_disappears_in_any_order(seed: int, divider: str) -> None:
    lines = random.Random(seed).sample(POOL, k=3 + seed % (len(POOL) - 3))
    try:
        article = read(divider.join(lines))
    except NotAnArticle:
        return
    kept = " ".join([article.text, *(piece.text for piece in article.furniture)])
    kept = " ".join(kept.split())
    assert [line for line in lines if line not in kept] == []
    check(article)


@pytest.mark.parametrize("paragraphs", [
    (
        "Le maire de Saint-Brac, Yann Kerlo, a promis mercredi que le port serait rouvert. La pilote, venue sur le quai, a répondu : « Venez donc tirer le filet. »",
        "Le maire a souri. « Je viendrai », a-t-il dit avant de partir.",
    ),
    (
        "The bridge at Carrow was never inspected after 1998, the county says. Two inspectors signed for visits that they had not made.",
        "The bridge was closed in November, and it will stay closed until the summer.",
    ),
])  # fmt: skip
def test_a_year_or_a_spaced_mark_makes_no_furniture_of_a_short_texts_first_paragraph(
    paragraphs: tuple[str, str],
) -> None:
    assert read("\n\n".join(paragraphs)).text == "\n\n".join(paragraphs)


@pytest.mark.parametrize("time", ["in 2:12:05", "after 3:01:44", "at 10:30"])
def test_a_time_in_a_sentence_makes_no_stamp_of_a_short_texts_first_paragraph(time: str) -> None:
    lead = f"Ada Brightwater won the harbour race for the third time on Monday {time}. It was the slowest time in ten years."
    article = parse_article("\n\n".join(["Runner wins race for third time", "By Jon Reed", lead, *BODY[1:]]))

    assert article.text.startswith(lead)


def test_a_stamp_with_a_time_of_day_stays_out_of_a_short_text() -> None:
    article = parse_article("\n\n".join(["Harbour opens after nine years", "By Jon Reed", "Mon 10:30", *BODY]))

    assert article.text.startswith(BODY[0])
