from __future__ import annotations

import pytest

from newsparse.lexicon.bylines import parse_byline
from newsparse.lexicon.names import looks_like_name, name_parts, restore_capitals


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Jane Roe", ["Jane Roe"]),
        ("By JANE O'NEIL-SMITH and Abby Smith", ["Jane O'Neil-Smith", "Abby Smith"]),
        ("Abby Smith", ["Abby Smith"]),
        ("Von Jana Rehberg und Peter Müller", ["Jana Rehberg", "Peter Müller"]),
        ("Par Claire Bésame", ["Claire Bésame"]),
        ("Por Diêgo Holanda, G1 RO — Porto Velho", ["Diêgo Holanda"]),
        ("By Jane Roe, John Doe and Mary Major", ["Jane Roe", "John Doe", "Mary Major"]),
        ("Ursula von der Leyen", ["Ursula von der Leyen"]),
        ("Jane RoeJane Roe", ["Jane Roe"]),
        ("Written by Jane Roe | Updated: 5 May 2020", ["Jane Roe"]),
        ("By Jane Roe 30 August 2023 • 4:45pm", ["Jane Roe"]),
        ("By\nJane Roe\n-\nSeptember 13, 2023\n0\n49", ["Jane Roe"]),
        ("Autorin: Petra Klein", ["Petra Klein"]),
        ("Текст: Анна Каренина", ["Анна Каренина"]),
        ("記者 山田太郎", ["山田太郎"]),
    ],
)
def test_who_signs(text: str, names: list[str]) -> None:
    assert [author.name for author in parse_byline(text).authors] == names


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        ("By Jane Roe, AP", ("AP",)),
        ("Reuters", ("Reuters",)),
        ("Jane Roe und dpa", ("dpa",)),
        ("AFP / Reuters", ("AFP", "Reuters")),
        ("Par Jeanne Roe (avec AFP)", ("AFP",)),
        ("By Jane Roe (with files from Reuters)", ("Reuters",)),
    ],
)
def test_agencies_stand_apart(text: str, agencies: tuple[str, ...]) -> None:
    assert parse_byline(text).agencies == agencies


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("Staff", "a placeholder"),
        ("admin", "a placeholder"),
        ("By", "a placeholder"),
        ("", "nothing"),
        ("Sport", "no name of a person, desk or agency"),
        ("The harbour was closed for the winter", "no name of a person, desk or agency"),
        ("30 August 2023", "no name beside the date"),
    ],
)
def test_what_names_nobody_is_refused_and_says_why(text: str, refused: str) -> None:
    parsed = parse_byline(text)
    assert parsed.authors == ()
    assert parsed.refused == refused


def test_roles_places_and_addresses_go_with_the_name() -> None:
    (author,) = parse_byline("By Jane Roe, Political Correspondent").authors
    assert (author.name, author.role) == ("Jane Roe", "Political Correspondent")
    (author,) = parse_byline("Jane Roe in Kyiv").authors
    assert (author.name, author.location) == ("Jane Roe", "Kyiv")
    (author,) = parse_byline("By Jane Roe jane.roe@gazette.example").authors
    assert (author.name, author.email) == ("Jane Roe", "jane.roe@gazette.example")
    (author,) = parse_byline("Reporting by Jane Roe").authors
    assert (author.name, author.role) == ("Jane Roe", "Reporting")


def test_an_outlet_or_a_job_beside_a_name() -> None:
    (author,) = parse_byline("The Guardian 02/10/2020 Jane Roe").authors
    assert author.name == "Jane Roe"
    (author,) = parse_byline("Jane Roe The Sandhaven Echo").authors
    assert (author.name, author.affiliation) == ("Jane Roe", "The Sandhaven Echo")
    (author,) = parse_byline("Politics Editor Jane Roe").authors
    assert (author.name, author.role) == ("Jane Roe", "Politics Editor")
    assert parse_byline("Inquest into the death of Chief Jane Roe").authors == ()


def test_each_address_goes_with_its_name() -> None:
    found = parse_byline("Jane Roe jane@gazette.example John Doe john@gazette.example").authors
    assert [(author.name, author.email) for author in found] == [
        ("Jane Roe", "jane@gazette.example"),
        ("John Doe", "john@gazette.example"),
    ]


def test_the_outlet_does_not_sign_its_own_articles() -> None:
    assert parse_byline("The Example Gazette", outlet="Example Gazette").authors == ()


@pytest.mark.parametrize(
    "text", ["Jane Roe", "J. R. Roe", "Jan van der Meer Jr.", "María José de la Cruz", "김철수", "山田 太郎"]
)
def test_names_look_like_names(text: str) -> None:
    assert looks_like_name(text)


@pytest.mark.parametrize(
    "text", ["World News", "said on Monday", "Sports Desk", "Jane", "R", "12 May", "https://a.example"]
)
def test_other_words_do_not(text: str) -> None:
    assert not looks_like_name(text)


def test_a_name_comes_apart() -> None:
    parts = name_parts("Dr. Jan van der Meer Jr.")
    assert tuple(parts) == (("Dr.",), ("Jan",), ("van", "der"), "Meer", ("Jr.",))
    assert parts.surname == "van der Meer"


@pytest.mark.parametrize(
    ("capitals", "restored"),
    [
        ("JAN VAN DER MEER", "Jan van der Meer"),
        ("MARY MCDONALD", "Mary McDonald"),
        ("Jane Roe", "Jane Roe"),
        ("AP", "AP"),
    ],
)
def test_capitals_are_restored(capitals: str, restored: str) -> None:
    assert restore_capitals(capitals) == restored


@pytest.mark.parametrize(
    "text",
    [
        "Par Jane Roe (avec AFP)",
        "Jane Roe (avec l'AFP)",
        "Von Jane Roe (mit dpa)",
        "Por Jane Roe (con EFE)",
        "By Jane Roe (with AP and Reuters)",
        "By Jane Roe (with material from Reuters)",
    ],
)
def test_who_wrote_with_an_agency_in_brackets_signs_beside_it(text: str) -> None:
    parsed = parse_byline(text)
    assert [author.name for author in parsed.authors] == ["Jane Roe"]
    assert parsed.agencies


@pytest.mark.parametrize(
    "text",
    [
        "“It is painful,” Petra Lund told staff in a video message.",
        "“It is painful.” Petra Lund, a reporter, wrote.",
        '"We go on," said Petra Lund.',
        "„Das schmerzt“, sagte Petra Lund in einer Botschaft.",
        "»Das schmerzt«, Petra Lund, Reporterin",
        "« C'est dur », a dit Petra Lund.",
        "'It is painful,' Petra Lund said",
    ],
)
def test_a_line_that_begins_with_a_quotation_is_a_sentence(text: str) -> None:
    assert parse_byline(text).refused == "a sentence with a quotation"


@pytest.mark.parametrize("text", ["Petra “Pet” Lund, Staff Writer", 'By Petra "Pet" Lund', "“Petra Lund”"])
def test_marks_around_a_name_or_in_it_make_no_quotation(text: str) -> None:
    assert [author.name.split()[-1] for author in parse_byline(text).authors] == ["Lund"]


@pytest.mark.parametrize(
    ("line", "language", "names", "agencies"),
    [
        ("Jana Roe (mit Tom Hill)", "de", ["Jana Roe", "Tom Hill"], []),
        ("By Jane Roe (with Sam Weller and Ann Poe)", "en", ["Jane Roe", "Sam Weller", "Ann Poe"], []),
        ("Ana Ruiz (con Luis Vega)", "es", ["Ana Ruiz", "Luis Vega"], []),
        ("Ana Ruiz (y Luis Vega)", "es", ["Ana Ruiz", "Luis Vega"], []),
        ("Jeanne Roe (avec Paul Petit)", "fr", ["Jeanne Roe", "Paul Petit"], []),
        ("Jana Roe (mit Tom Hill, dpa)", "de", ["Jana Roe", "Tom Hill"], ["dpa"]),
        ("Jane Roe [with Sam Weller]", "en", ["Jane Roe", "Sam Weller"], []),
        ("Jane Roe (with files from Sam Weller)", "en", ["Jane Roe", "Sam Weller"], []),
        # half a bracket, as a page cuts its lines
        ("Jane Roe (with Sam Weller", "en", ["Jane Roe", "Sam Weller"], []),
        ("Jane Roe with Sam Weller)", "en", ["Jane Roe", "Sam Weller"], []),
        # nobody is named there
        ("Jane Roe (with agencies)", "en", ["Jane Roe"], []),
        ("Ana Ruiz (con fotos de Luis Vega)", "es", ["Ana Ruiz"], []),
        ("Jana Roe (Text) und Tom Hill (Fotos)", "de", ["Jana Roe"], []),
        ("Jana Roe (mit dpa, AFP)", "de", ["Jana Roe"], ["dpa", "AFP"]),
    ],
)
def test_brackets_that_join_others_to_a_name(line: str, language: str, names: list[str], agencies: list[str]) -> None:
    parsed = parse_byline(line, language=language)
    assert [author.name for author in parsed.authors] == names
    assert list(parsed.agencies) == agencies


@pytest.mark.parametrize("text", ["记者获悉", "记者了解到", "本报记者获悉", "记者从会上获悉"])
def test_reporters_who_learn_something_are_nobody_where_no_language_is_stated(text: str) -> None:
    assert parse_byline(text).authors == ()
    assert parse_byline(text, language="zh").authors == ()


def test_continents_are_first_names_and_ends_of_the_names_of_houses() -> None:
    assert [author.name for author in parse_byline("By Jane Roe, Asia Kowalska").authors] == [
        "Jane Roe",
        "Asia Kowalska",
    ]
    (author,) = parse_byline("By Jane Roe, CNBC Africa").authors
    assert (author.name, author.affiliation) == ("Jane Roe", "CNBC Africa")
