from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import parse_article
from newsparse.reading.decode import decode


def codes(data: bytes, encoding: str | None = None) -> tuple[str, str, list[str]]:
    read = decode(data, encoding)
    return read.text, read.encoding, [str(issue.code) for issue in read.issues]


def test_utf8_comes_before_what_the_page_declares() -> None:
    page = '<meta charset="iso-8859-1"><p>Zürich</p>'
    assert codes(page.encode()) == (page, "utf-8", ["charset-contradicted"])


def test_a_declared_charset_is_believed_where_the_bytes_are_no_utf8() -> None:
    page = '<meta charset="windows-1251"><p>Привет, мир</p>'
    assert codes(page.encode("windows-1251")) == (page, "cp1251", [])
    korean = '<meta charset="euc-kr"><p>항구는 겨울</p>'
    assert codes(korean.encode("cp949")) == (korean, "cp949", [])


def test_undeclared_bytes_are_windows_1252_as_browsers_read_it() -> None:
    assert codes("“Zürich” – 5 €".encode("windows-1252")) == ("“Zürich” – 5 €", "windows-1252", [])
    assert decode(b"caf\xe9 \x81").text == "café \x81"


def test_marks_decide() -> None:
    for codec in ("utf-8-sig", "utf-16", "utf-32"):
        assert decode("Zürich".encode(codec)).text == "Zürich"


def test_utf16_without_a_mark_is_seen() -> None:
    assert codes("Der Hafen ist zu.".encode("utf-16-le"))[:2] == ("Der Hafen ist zu.", "utf-16-le")


def test_rare_bad_bytes_are_read_as_what_they_are_in_windows_1252() -> None:
    page = ("Zürich über Köln nach Düsseldorf " * 5).encode() + b"\x93quoted\x94"
    text, encoding, issues = codes(page)
    assert text.endswith("“quoted”")
    assert (encoding, issues) == ("utf-8", ["bad-bytes"])


def test_a_cut_last_character_is_left_out_with_an_issue() -> None:
    assert codes("Der Hafen von Zürich, Köln – ü".encode()[:-1]) == (
        "Der Hafen von Zürich, Köln – ",
        "utf-8",
        ["input-truncated"],
    )


def test_the_callers_encoding_comes_first() -> None:
    assert codes("Zürich".encode("latin-1"), "latin-1")[0] == "Zürich"
    with pytest.raises(LookupError, match="encoding='klingon' is not known to Python"):
        decode(b"x", "klingon")


@given(st.binary(max_size=400))
def test_any_bytes_decode_without_a_replacement_character(data: bytes) -> None:
    text = decode(data).text
    assert "\ufffd" not in text or b"\xef\xbf\xbd" in data or b"\xfd\xff" in data or b"\xff\xfd" in data


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=200))
def test_utf8_round_trips(text: str) -> None:
    assert (
        decode(text.encode(), declares=False).text == text.removeprefix("\ufeff") or "\x00" in text or not text.strip()
    )


@pytest.mark.parametrize("name", ["hex", "zip", "idna", "punycode", "undefined", "unicode_escape"])
def test_pythons_codecs_that_are_no_charsets_are_none(name: str) -> None:
    declared = f"<meta charset={name}><p>caf".encode() + b"\xe9 \xe8\xff</p>"
    assert codes(declared)[1] == "windows-1252"
    with pytest.raises(LookupError, match=f"encoding='{name}' is not known to Python"):
        decode(b"x", name)


@pytest.mark.parametrize(
    ("given", "expected", "codes"),
    [
        ("Caf\u00e9 \ud83d\ude00 opens", "Caf\u00e9 \U0001f600 opens", ["bad-bytes"]),
        ("Caf\u00e9 \ud83d opens", "Caf\u00e9  opens", ["bad-bytes"]),
        ("\ude00\ud83dHarbour", "Harbour", ["bad-bytes"]),
        ("\ud83d\ud83d\ude00", "\U0001f600", ["bad-bytes"]),
    ],
)
def test_utf8_made_of_halves_of_characters_is_utf8(given: str, expected: str, codes: list[str]) -> None:
    read = decode(given.encode("utf-8", "surrogatepass"))
    assert (read.text, read.encoding) == (expected, "utf-8")
    assert [str(issue.code) for issue in read.issues] == codes


def test_those_letters_of_another_charset_are_no_halves() -> None:
    text = "Порт открыт: «н …» — нҐЂ. Мэр города сказала, что все готовы."
    assert decode(text.encode("cp1251"), "cp1251").text == text
    assert decode(text.encode("cp1251")).encoding == "windows-1252"  # not UTF-8, whatever three of its bytes look like


def test_bytes_around_a_half_become_none() -> None:
    assert decode(b"\xed" * 3000 + b"\xa0\x80" * 3000).text  # without end where each that is left out makes the next


@pytest.mark.parametrize("half", list("\ud83d\ude00"), ids=["first", "second"])
def test_a_page_with_half_a_character_is_read(half: str) -> None:
    html = f"<html><body><h1>Har{half}bour \ud83d\ude00 opens</h1><p>Caf\u00e9, it left at noon.</p></body></html>"
    of_characters = parse_article(html)
    assert of_characters.headline is not None
    assert of_characters.headline.text == "Har\ufffdbour \U0001f600 opens"
    of_bytes = parse_article(html.encode("utf-8", "surrogatepass"))
    assert of_bytes.headline is not None
    assert of_bytes.headline.text == "Harbour \U0001f600 opens"
    assert of_bytes.text == of_characters.text == "Caf\u00e9, it left at noon."
    in_utf7 = parse_article(b"<h1>Har+2AA-bour</h1><p>It left at noon.</p>", encoding="utf-7")
    assert in_utf7.headline is not None
    assert in_utf7.headline.text == "Har\ufffdbour"
