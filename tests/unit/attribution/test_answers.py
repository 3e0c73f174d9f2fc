"""Answers of interviews whose questions a page sets apart are what the person says whom the text names before."""

from __future__ import annotations

from newsparse import QuoteKind, annotate, parse_article

PAGE = """<html><body><article><h1>Booed in Four Languages</h1>
<p>{intro}</p>
<p><strong>Were you surprised by the reaction in Milan?</strong></p>
<p>I was surprised by the volume. Italians boo from the diaphragm.</p>
<p>My mother did not boo.</p>
<p><strong>And at home?</strong></p>
<p>At home they cough. {inner}</p>
<p><strong>Is there a recording?</strong></p>
<p>There is a bootleg. Don’t tell anyone.</p></article></body></html>"""
INTRO = "Anna Corvin, whose opera opens in Ghent next month, took the tram to meet us. The composer ordered soup and sent it back."
INNER = "My critics, Tom Hale of the Gazette said, were deaf."


def answers(page: str) -> list[tuple[list[str], list[str]]]:
    """The direct quotations of a page with their chains."""
    quotes = parse_article(page).quotes
    return [
        ([part.text for part in quote.parts], [source.name for source in quote.chain])
        for quote in quotes
        if quote.kind is QuoteKind.DIRECT
    ]


def test_answers_are_turns_of_whom_the_text_names() -> None:
    assert answers(PAGE.format(intro=INTRO, inner="I do not mind.")) == [
        (["I was surprised by the volume. Italians boo from the diaphragm", "My mother did not boo"], ["Anna Corvin"]),
        (["At home they cough. I do not mind"], ["Anna Corvin"]),
        (["There is a bootleg. Don’t tell anyone"], ["Anna Corvin"]),
    ]


def test_whoever_is_cited_within_an_answer_does_not_answer_the_next_question() -> None:
    found = answers(PAGE.format(intro=INTRO, inner=INNER))
    assert [chain for _, chain in found] == [["Anna Corvin"]] * 3


def test_whoever_asks_does_not_answer() -> None:
    intro = "An interview by Tom Hale with Anna Corvin, whose opera opens in Ghent next month. She ordered soup and sent it back."
    found = answers(PAGE.format(intro=intro, inner="I do not mind."))
    assert [chain for _, chain in found] == [["Anna Corvin"]] * 3


def test_where_nobody_is_named_nothing_is_said() -> None:
    assert answers(PAGE.format(intro="The composer took the tram and ordered soup.", inner="I do not mind.")) == []


def test_questions_about_a_product_are_no_interview() -> None:
    page = PAGE.format(intro=INTRO, inner="It is dry.").replace("I was", "It was").replace("My mother", "The mother")
    assert answers(page) == []


def test_a_label_may_say_in_small_letters_what_somebody_is() -> None:
    text = "ANNA CORVIN: One day! I counted.\n\nTOM HALE, mayor: With respect, it was open.\n\nCORVIN: I never said it was.\n\nHALE: It was."
    quotes = annotate(text, language="en").quotes
    assert [quote.chain[-1].name for quote in quotes] == ["ANNA CORVIN", "TOM HALE", "ANNA CORVIN", "TOM HALE"]


def test_words_alone_behind_several_paragraphs_go_on() -> None:
    text = "“I was nineteen,” said Maren Roe, a champion. “You wait, and it passes.\n\n“It didn’t pass this time.”\n\n“I would like to sleep now.”"
    quotes = annotate(text, language="en").quotes
    assert [quote.chain[-1].name for quote in quotes] == ["Maren Roe", "Maren Roe"]


def test_somebody_of_ones_own_is_somebody_else() -> None:
    text = "Anna Corvin came. My publisher told me afterwards that nobody would review me again."
    (quote,) = annotate(text, language="en").quotes
    assert [source.name for source in quote.chain] == ["publisher"]
    inner = "My publisher told me that nobody would review me again."
    quotes = parse_article(PAGE.format(intro=INTRO, inner=inner)).quotes
    assert ["Anna Corvin", "publisher"] in [[source.name for source in quote.chain] for quote in quotes]


def test_an_answer_of_nobody_who_is_known_stays_open() -> None:
    """Two names with a given one stand before the answers, and nobody of them is a person: no speaker is made up from words before."""
    page = PAGE.format(
        intro="“It was late,” a porter said. Victoria Street was wet. The composer ordered soup.",
        inner="I do not mind.",
    )
    assert [chain for _, chain in answers(page)] == [["porter"], [], [], []]
