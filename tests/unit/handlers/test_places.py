from __future__ import annotations

import pytest
from lxml import etree

from newsparse.handlers import element, key
from newsparse.handlers.lists import listed
from newsparse.model.errors import SelectorError
from newsparse.reading.document import Document, Format
from newsparse.reading.page import Page

ITEM = etree.fromstring(
    """<m:message xmlns:m="urn:m" xml:lang="en"><m:sent>2024-03-05</m:sent><m:item kind="text"><m:head><m:title>Harbour</m:title>
    <m:title type="short">Pier</m:title></m:head><m:by><m:name>Roe</m:name><m:job>Editor</m:job>, Westmark</m:by><m:empty/></m:item></m:message>"""
)[1]
JSON = {
    "title": "Harbour",
    "authors": [{"name": "Roe"}, {"name": ""}, 7],
    "draft": True,
    "size": 3,
    "parts": {"a": "x"},
}


def page(data: object, within: object = None) -> Page:
    return Page(Document(format=Format.XML, data=data, within=within, where="/items/2"), ())


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("head/title", ["Harbour", "Pier"]),
        ("head/title[@type='short']", ["Pier"]),
        ("head/title[@type]", ["Pier"]),
        ("head/title[!@type]", ["Harbour"]),
        ("head/title[@type~'HOR']", ["Pier"]),
        ("head/title[@type~'long']", []),
        ("head/title/@type", ["short"]),
        ("@kind", ["text"]),
        ("//title", ["Harbour", "Pier"]),
        ("head//title", ["Harbour", "Pier"]),
        ("*/title[@type='short']", ["Pier"]),
        ("../sent", ["2024-03-05"]),
        ("../@xml:lang", ["en"]),
        ("by", ["Roe Editor, Westmark"]),
        ("empty", []),
        ("nothing/at/all", []),
        ("../../..", []),
    ],
)
def test_paths_of_elements(path: str, found: list[str]) -> None:
    assert [evidence.raw for evidence in element(path)(page(ITEM))] == found


def test_inner_elements_can_be_left_out() -> None:
    (evidence,) = element("by", but=("job",))(page(ITEM))
    assert evidence.raw == "Roe, Westmark"


def test_of_several_languages_the_item_s_own_is_taken() -> None:
    item = etree.fromstring(
        """<item xml:lang="en-GB"><right xml:lang="de">Nur hier</right><right xml:lang="en">Here only</right><by>Roe</by><by>Poe</by>
        <terms xml:lang="fr">Ici</terms><subject><name xml:lang="sv">Hamn</name></subject><subject><name xml:lang="en">Pier</name>
        <name xml:lang="sv">Brygga</name></subject></item>"""
    )
    assert [evidence.raw for evidence in element("right")(page(item))] == ["Here only"]
    assert [evidence.raw for evidence in element("by")(page(item))] == ["Roe", "Poe"]
    assert [evidence.raw for evidence in element("terms")(page(item))] == ["Ici"]
    assert [evidence.raw for evidence in element("subject/name")(page(item))] == ["Hamn", "Pier"]


def test_evidence_names_the_place() -> None:
    assert [evidence.where for evidence in element("head/title/@type")(page(ITEM))] == [
        "message:/item/head/title/@type"
    ]
    assert [evidence.where for evidence in element("../sent")(page(ITEM))] == ["message:/sent"]


@pytest.mark.parametrize(("path", "offset"), [("", 0), ("a/b[", 3), ("a/@b/c", 2), ("a b", 1)])
def test_a_wrong_path_is_pointed_at(path: str, offset: int) -> None:
    with pytest.raises(SelectorError) as caught:
        element(path)
    assert caught.value.offset == offset


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("title", [("/items/2/title", "Harbour")]),
        ("authors/*/name", [("/items/2/authors/0/name", "Roe")]),
        ("authors/*", [("/items/2/authors/2", "7")]),
        ("authors/2", [("/items/2/authors/2", "7")]),
        ("authors/9", []),
        ("authors/name", []),
        ("parts/*", [("/items/2/parts/a", "x")]),
        ("title/*", [("/items/2/title", "Harbour")]),
        ("draft", []),
        ("size", [("/items/2/size", "3")]),
        ("^language", [("/language", "en")]),
    ],
)
def test_paths_of_keys(path: str, found: list[tuple[str, str]]) -> None:
    assert [(e.where, e.raw) for e in key(path)(page(JSON, {"language": "en"}))] == found


def test_rules_find_nothing_in_what_is_no_item() -> None:
    assert list(element("a")(page(None))) == []
    assert list(key("a")(page(None))) == []


MIXED = etree.fromstring(
    """<rss xmlns:media="http://search.yahoo.com/mrss/" xmlns:d="http://purl.org/dc/elements/1.1/"><channel><title>Gazette</title>
    <item><media:title>A ferry</media:title><title>Harbour</title><d:creator>Roe</d:creator><media:keywords>a, b;c</media:keywords></item>
    </channel></rss>"""
)[0][1]


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("title", ["A ferry", "Harbour"]),
        (":title", ["Harbour"]),
        ("media:title", ["A ferry"]),
        ("dc:creator", ["Roe"]),
        ("dc:title", []),
        ("../:title", ["Gazette"]),
        ("//media:title", ["A ferry"]),
    ],
)
def test_paths_through_mixed_vocabularies(path: str, found: list[str]) -> None:
    assert [evidence.raw for evidence in element(path)(page(MIXED))] == found


def test_a_prefix_that_nobody_declared_is_in_the_name() -> None:
    root = etree.fromstring("<item><dc:creator>Roe</dc:creator></item>", etree.XMLParser(recover=True))
    assert [evidence.raw for evidence in element("dc:creator")(page(root))] == ["Roe"]


def test_an_unknown_vocabulary_is_refused() -> None:
    with pytest.raises(SelectorError) as caught:
        element("abc:title")
    assert caught.value.offset == 0


def test_a_list_in_one_string_is_taken_apart() -> None:
    assert [evidence.raw for evidence in listed(element("media:keywords"))(page(MIXED))] == ["a", "b", "c"]


ROLES = {"headlines": [{"role": "Main", "value": "a"}, {"value": "b"}, {"role": "seo", "value": "c"}, "d"]}


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("headlines/*[role=main|lead]/value", ["a"]),
        ("headlines/*[role]/value", ["a", "c"]),
        ("headlines/*[!role]/value", ["b"]),
        ("headlines/*[role=none]/value", []),
    ],
)
def test_paths_of_keys_choose(path: str, found: list[str]) -> None:
    assert [e.raw for e in key(path)(page(ROLES))] == found


@pytest.mark.parametrize(("path", "offset"), [("", 0), ("a//b", 2), ("a/*[role", 2)])
def test_a_wrong_path_of_keys_is_pointed_at(path: str, offset: int) -> None:
    with pytest.raises(SelectorError) as caught:
        key(path)
    assert caught.value.offset == offset
