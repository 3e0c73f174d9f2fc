"""Who is meant: appositions, pronouns past quoted words, descriptions, interviews, headlines; and through whom it came."""

from __future__ import annotations

import pytest

from newsparse import annotate, parse_article
from newsparse.attribution.appositions import role_ahead, role_behind
from newsparse.attribution.introductions import introduced
from newsparse.attribution.naming import read_naming
from newsparse.model.span import Span

#: A text and, for each quotation in page order, its chain.
CHAINS: dict[str, tuple[str, list[str]]] = {
    "a description with its name behind is no general description": (
        ("Elsie Marsh, 72, of Tanner Street, Oddby, said: “I have had three this week.”\n\n"
        "“It is not the drivers’ fault,” said her neighbour, Tom Oakley."),
        ["Elsie Marsh", "Tom Oakley"],
    ),
    "the apposition's occupation means its bearer later": (
        ("Mayor Edith Quill said the carousel would stay. Mayor Quill, a former accountant of 61, walked on.\n\n"
        "Councilman Rex Sand said the repairs would cost a fortune.\n\n“I read it,” the former accountant replied."),
        ["Edith Quill", "Rex Sand", "Edith Quill"],
    ),
    "who is named in quoted words alone is meant by no pronoun outside": (
        "Harriet Looms kept the letter. “The dean called me in one morning,” she said.",
        ["Harriet Looms"],
    ),
    "speech in speech comes through who tells of it": (
        "Harriet Looms kept the letter. “The dean said, ‘We are all very nervous here,’ and left,” she said.",
        ["Harriet Looms", "Harriet Looms > dean"],
    ),
    "a pronoun means the only description before it": (
        "The transport minister believes the line can pay its way next year, she has said.",
        ["transport minister"],
    ),
    "a relation is not the one whose relation it is": (
        ("Oona Bray keeps bees. “My grandmother said, ‘Tell them of the deaths first,’” she says.\n\n"
        "Fergal Noone, who inspects hives, says her honey is good."),
        ["Oona Bray", "Oona Bray > grandmother", "Fergal Noone"],
    ),
    "an interview may stand before the subject": (
        "In an interview with RTÉ, Oona Bray said that she had told a hive about the vote.",
        ["RTÉ > Oona Bray"],
    ),
    "to speak to an outlet is to be heard by it": (
        "Speaking to Le Monde, the pilot Jean Marc Roux said that the wing had been repaired.",
        ["Le Monde > Jean Marc Roux"],
    ),
    "asked by ourselves is another occasion": (
        ("The ferry will be late until June, Ann Pell told Reuters.\n\n"
        "We asked Ms. Pell what that meant. “June means June,” she wrote back."),
        ["Reuters > Ann Pell", "Ann Pell"],
    ),
    "a document's holder may be named behind it": (
        ("The crew was never paid, according to a complaint filed on Monday and obtained by the Oddby Gazette. "
        "The complaint says that the owner left."),
        ["Oddby Gazette > complaint", "Oddby Gazette > complaint"],
    ),
    "records that an outlet cites come through it": (
        "The Oddby Gazette reported that the bridge was closed. Hospital records cited by the newspaper show that nobody was hurt.",
        ["Oddby Gazette", "Oddby Gazette > Hospital records"],
    ),
    "Mr. and Dr. are no outlets that were told": (
        "The engineer told Mr. Halloran that the valve would fail. A guard told Dr. Roe that the gate was open.",
        ["engineer", "guard"],
    ),
    "the surgeon is who is called a doctor": (
        "Dr. Samuel Okora examined the boy on Friday. The surgeon said the bone would heal in six weeks.",
        ["Samuel Okora"],
    ),
    "of two doctors neither is meant for sure": (
        "Dr. Samuel Okora and Dr. Ines Wray examined the boy. The surgeon said the bone would heal in six weeks.",
        ["surgeon"],
    ),
    "what somebody was asked is nothing that he said": (
        "When the coach, Dieter Brand, was asked whether he would resign, he laughed. “Ask me again in May,” he said.",
        ["Dieter Brand"],
    ),
    "who opens the sentence says it, whatever is said of him up to the verb": (
        "A teacher who did not want to be named said more would follow because “nobody listens.”",
        ["teacher"],
    ),
    "the paper is the outlet that was named": (
        "The Wall Street Journal first reported the talks. Two clerks told the paper that a deal could be reached this week.",
        ["Wall Street Journal > Two clerks"],
    ),
    "a teacher is not the head teacher before": (
        "The school’s head teacher said that lessons would begin at nine. A teacher said more would follow.",
        ["school’s head teacher", "teacher"],
    ),
    "a county is nobody": (
        "Oona Bray lives in County Clare. “They know when I am coming,” she says.",
        ["Oona Bray"],
    ),
}  # fmt: skip


def chains_of(text: str) -> list[str]:
    return [" > ".join(source.name for source in quote.chain) for quote in annotate(text, language="en").quotes]


@pytest.mark.parametrize("name", CHAINS)
def test_speakers_and_chains(name: str) -> None:
    text, chains = CHAINS[name]
    assert chains_of(text) == chains


def test_quotations_are_in_page_order_those_inside_others_too() -> None:
    quotes = annotate(CHAINS["a relation is not the one whose relation it is"][0], language="en").quotes
    starts = [(quote.parts[0].start, -quote.parts[-1].end) for quote in quotes]
    assert starts == sorted(starts)
    assert [inner.text for inner in quotes[0].inner] == ["Tell them of the deaths first"]


def test_a_headlines_short_form_means_whom_the_body_has() -> None:
    page = (
        "<html><head><title>Auditor: Town Paid for Ghost Bridge</title></head><body><article><h1>Auditor: Town Paid for Ghost Bridge</h1>"
        "<p>The town paid for a ghost bridge that nobody has seen, the state auditor’s office told Reuters.</p>"
        "<p>There is a river and there is a road, but they do not meet, said Deputy Auditor Amos Pell on Friday evening.</p></article></body></html>"
    )
    article = parse_article(page, language="en")
    assert article.quotes[0].parts[0].of == "headline"
    assert [source.name for source in article.quotes[0].chain] == ["Reuters", "state auditor’s office"]


def test_an_interviews_answers_are_those_of_whom_its_dek_names() -> None:
    text = (
        "‘A Bridge Is Only a Road’\n\nThe engineer Sabine Krol has designed 19 bridges. Interview by Pascal Renn\n\n"
        "Q: Your first bridge fell down. How were you hired again?\n\nA: It did not fall down. It sat down.\n\n"
        "Q: What comes next?\n\nA: A footbridge in Ghent. It will be a short one, I think."
    )
    quotes = [
        quote for quote in parse_article(text, format="text", language="en").quotes if quote.parts[0].of == "text"
    ]
    assert [quote.speaker.name if quote.speaker else None for quote in quotes] == ["Sabine Krol", "Sabine Krol"]


def test_a_block_is_read_once() -> None:
    page = (
        "<html><body><article><h1>The Bridge That Is Not There</h1><p>The Oddby Gazette reported on Wednesday:</p>"
        "<blockquote><p>“There is a river and there is a road,” said Deputy Auditor Amos Pell.</p>"
        "<p>The contractor, Norris Beale, told investigators he had been given the wrong map.</p></blockquote>"
        "<p>The town council meets again in May, when the budget for roads will be read.</p></article></body></html>"
    )
    quotes = parse_article(page, language="en").quotes
    assert [(quote.kind.value, " > ".join(s.name for s in quote.chain)) for quote in quotes] == [
        ("block", "Oddby Gazette"),
        ("direct", "Oddby Gazette > Amos Pell"),
        ("indirect", "Oddby Gazette > Norris Beale"),
    ]


@pytest.mark.parametrize(("text", "name"), [
    ("her neighbour, Tom Oakley, said", "Tom Oakley"),
    ("her neighbour, Tom, said", "Tom"),
    ("her neighbour, the farmer Tom Oakley, said", "Tom Oakley"),
    ("her neighbour said", None),
    ("her neighbour, who left, said", None),
])  # fmt: skip
def test_the_name_behind_a_description(text: str, name: str | None) -> None:
    span = Span.cut(text, 0, len("her neighbour"))
    found = introduced(span, read_naming(span.text), text)
    assert (found.name.text if found is not None else None) == name


@pytest.mark.parametrize(("text", "role"), [
    ("Jane Roe, the mayor of Oddby, said", "the mayor of Oddby"),
    ("Jane Roe, a former accountant of 61, said", "a former accountant of 61"),
    ("Jane Roe, now the mayor of Oddby, said", "the mayor of Oddby"),
    ("Jane Roe, a pilot who flew in the war, said", "a pilot"),
    ("Jane Roe, a move that failed, said", None),
    ("Jane Roe, in Oddby, said", None),
    ("Jane Roe said", None),
])  # fmt: skip
def test_the_role_behind_a_name(text: str, role: str | None) -> None:
    found = role_behind(Span.cut(text, 0, len("Jane Roe")), text)
    assert (found.text if found is not None else None) == role


@pytest.mark.parametrize(("before", "role"), [
    ("The match was lost. Her coach, ", "Her coach"),
    ("The club's physician, ", "The club's physician"),
    ("In the morning, ", None),
    ("She met her coach, ", None),
])  # fmt: skip
def test_the_role_before_a_name_that_opens_its_sentence(before: str, role: str | None) -> None:
    text = f"{before}Jane Roe, disagreed."
    found = role_ahead(Span.cut(text, len(before), len(before) + len("Jane Roe")), text)
    assert (found.text if found is not None else None) == role


def test_a_quoted_headline_is_said_by_whom_the_body_has_saying_it() -> None:
    text = (
        "‘The Bridge Was Never There’\n\nBy Ann Marks\n\nThe town council met on Friday in the old school house by the river.\n\n"
        "“The bridge was never there,” said Tom Oakley, who has walked the river for thirty years."
    )
    quotes = parse_article(text, format="text", language="en").quotes
    assert [quote.speaker.name if quote.speaker else None for quote in quotes] == ["Tom Oakley"] * len(quotes)
    assert quotes[0].parts[0].of == "headline"


def test_titles_of_works_alone_in_their_marks_were_said_by_nobody() -> None:
    text = "The band played until two. “All Bets Are Off on Monday.” “The Long Way Home to Hull.” Then it left."
    assert annotate(text, language="en").quotes == ()


#: Text, its day, the days of its statements.
DAYS: list[tuple[str, list[str | None]]] = [
    ("“My boss told me yesterday that there was no money,” Ann Pell said.", [None, None]),
    ("Ann Pell said that Tom Roe had told her on Monday that there was no money.", [None, "2024-05-13"]),
    ("Ann Pell apologized on Monday for calling the hall “a very large shed.”", [None]),
    ("The pilot told a guest that the wing “would have broken anyway,” according to a complaint filed on Monday.", ["2024-05-13", None]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days"), DAYS)
def test_what_stands_in_anothers_words_is_dated_by_them_alone(text: str, days: list[str | None]) -> None:
    quotes = annotate(text, language="en", published="2024-05-15").quotes
    assert [str(quote.when.value) if quote.when else None for quote in quotes] == days


def test_a_block_is_dated_by_the_sentence_that_brings_in_nothing_else() -> None:
    page = (
        "<html><body><article><h1>The Tram That Will Come</h1><p>{intro}</p>"
        "<blockquote><p>The tram will come. I have seen it drawn and I have seen it paid for.</p></blockquote>"
        "<p>The town council meets again in May, when the budget for roads will be read.</p></article></body></html>"
    )

    def days(intro: str) -> list[str | None]:
        article = parse_article(page.format(intro=intro), language="en", published="2024-05-15")
        return [str(quote.when.value) if quote.when else None for quote in article.quotes]

    assert days("The Oddby Gazette reported on Monday:") == ["2024-05-13"]
    assert days("Mayor Ann Pell said on Monday that the tram would be back by the autumn:") == ["2024-05-13", None]
