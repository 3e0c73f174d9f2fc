"""Values of the model with every field set, for tests that want all of them."""

from __future__ import annotations

import datetime as dt

from newsparse import (
    Anonymity,
    Article,
    Author,
    Block,
    Byline,
    Citation,
    Dateline,
    Evidence,
    Furniture,
    Headline,
    Image,
    Issue,
    IssueCode,
    Item,
    ItemStatus,
    Link,
    NewsDate,
    Notice,
    Origin,
    Precision,
    Quote,
    Source,
    Span,
    Subject,
)

TEXT = "“We open in May,” the mayor told the Herald on Monday. He did not say “why”."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span.cut(TEXT, start, start + len(words))


HERALD = Source(key="s1", name="Herald", kind="outlet", mentions=(span("the Herald"),), url="https://herald.example/a")
MAYOR = Source(
    key="s2",
    name="mayor",
    kind="unnamed",
    role="mayor",
    affiliation="Sandhaven",
    mentions=(span("the mayor"), span("He")),
    anonymity=Anonymity("the mayor", span("told the Herald"), 1),
)
MONDAY = NewsDate(dt.date(2024, 3, 4), "day", "on Monday", (Evidence("text", "the frame", "on Monday"),))
WHY = Quote(key="q2", kind="mixed", parts=(span("why"),), attitude="refusal")
MAY = Quote(
    key="q1",
    kind="direct",
    parts=(span("We open"), span("in May")),
    speaker=MAYOR,
    mention=span("the mayor"),
    cue=span("told"),
    when=MONDAY,
    chain=(HERALD, MAYOR),
    inner=(WHY,),
)
FOUND = (Evidence("json-ld", "/@graph/0/headline", "Harbour", Span(0, 7, "Harbour", "headline")),)

FULL = Article(
    headline=Headline(text="Harbour", kicker="Shipping", dek="At last", quotes=(WHY,), evidence=FOUND),
    byline=Byline(text="By Ada B", authors=(Author(name="Ada B", email="ada@example.org"),), agencies=("AP",)),
    date=NewsDate(
        dt.datetime(2024, 3, 5, 9, 30, 15, 250, tzinfo=dt.timezone(dt.timedelta(hours=-3.5))), "minute", "raw"
    ),
    modified=NewsDate(dt.datetime.fromisoformat("2024-03-05T09:30"), "minute", "raw"),
    dateline=Dateline(text="SANDHAVEN (AP) —", places=("Sandhaven",), agency="AP", date=MONDAY),
    text=TEXT,
    blocks=(Block("paragraph", Span.cut(TEXT, 0, len(TEXT)), 0, MONDAY),),
    furniture=(Furniture("advert", "Buy now", FOUND),),
    images=(Image(url="https://example.org/i.jpg", caption="The pier", credit="AP", alt="A pier"), Image()),
    links=(Link(span("told the Herald"), "https://herald.example/a"),),
    quotes=(MAY, WHY),
    sources=(HERALD, MAYOR),
    citations=(
        Citation(
            source=HERALD,
            span=span("the Herald"),
            link="https://herald.example/a",
            citations=(Citation(source=MAYOR, span=span("the mayor"), cue=span("told"), when=MONDAY, quotes=(MAY,)),),
        ),
    ),
    notices=(Notice("correction", "It is the fourth pier.", MONDAY),),
    outlet="Gazette",
    url="https://gazette.example/1",
    language="en",
    section="News",
    topics=("harbour", "ferry"),
    paywalled=False,
    item=Item(
        id="urn:gazette:1",
        version="2",
        status=ItemStatus.WITHHELD,
        urgency=3,
        slug="HARBOUR-OPENING",
        embargo=NewsDate(dt.date(2024, 3, 6), Precision.DAY, "20240306"),
        credit="Gazette",
        provider="Wire",
        copyright="2024 Gazette",
        usage_terms="not for archives",
        subjects=(Subject(code="medtop:20000170", name="harbours", scheme="medtop"),),
    ),
    handler="html",
    origins=(Origin("outlet", FOUND),),
    issues=(Issue.of(IssueCode.BODY_SHORT, "text", None, *FOUND),),
)
