"""Messages of many items, read piece by piece."""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import islice

import pytest
from lxml import etree

from newsparse.model.errors import LimitExceeded, NotAnArticle
from newsparse.model.issue import IssueCode
from newsparse.model.limits import Limits
from newsparse.reading.document import Document
from newsparse.reading.json_items import json_items
from newsparse.reading.source import Given, open_source
from newsparse.reading.xml_items import xml_items

BOMB = (
    '<!DOCTYPE r [<!ENTITY a "'
    + "l" * 100
    + '">'
    + "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(8))
    + "]><r><item>&i;</item></r>"
)


def xml(given: Given, **limits: int) -> Iterator[Document]:
    bounds = Limits(**limits)
    return xml_items(open_source(given, format="xml", encoding=None, url=None, limits=bounds), ("item",), bounds)


def json(given: Given, *paths: str, **limits: int) -> Iterator[Document]:
    bounds = Limits(**limits)
    return json_items(open_source(given, format="json", encoding=None, url=None, limits=bounds), paths, bounds)


def texts(documents: Iterator[Document]) -> list[str]:
    return ["".join(map(str, document.data.itertext())) for document in documents]


def test_the_outermost_elements_are_items() -> None:
    assert texts(xml("<r><item>a<item>b</item></item><x><item>c</item></x></r>")) == ["ab", "c"]
    assert texts(xml("<item>a</item>")) == ["a"]
    assert texts(xml("<p:r xmlns:p='u'><p:item>a</p:item></p:r>")) == ["a"]
    assert texts(xml("<r/>")) == []
    assert texts(xml(etree.fromstring("<r><item>a<item>b</item></item><item>c</item></r>"))) == ["ab", "c"]


def test_items_that_are_refused_are_passed_over_and_given_up_at_once() -> None:
    markup = "<r><item>a</item>" + "<item kind='picture'>b</item>" * 5 + "<item>c</item></r>"
    source = open_source(markup, format="xml", encoding=None, url=None, limits=Limits())
    documents = xml_items(source, ("item",), Limits(), lambda document: document.data.get("kind") is None)
    first = next(documents)
    second = next(documents)
    assert (first.data.text, second.data.text) == ("a", "c")
    assert len(first.data.getparent()) == 2
    assert list(documents) == []


def test_what_is_around_an_item_can_be_read_while_it_is_the_newest_or_the_one_before() -> None:
    documents = xml("<r><title>T</title>" + "".join(f"<item>{i}</item>" for i in range(5)) + "</r>")
    seen: list[Document] = []
    for number, document in enumerate(documents):
        assert document.data.text == str(number)
        assert document.data.getparent().findtext("title") == "T"
        seen.append(document)
        assert [older.data.text for older in seen] == [None] * (number - 1) + [str(number - 1), str(number)][
            -len(seen) :
        ]


def test_named_characters_of_html_are_kept_wherever_the_pieces_end() -> None:
    filler = "x" * (1 << 18)
    for cut in range(12):
        markup = f"<r><item>{filler[: (1 << 18) - 9 - cut]}caf&eacute;&nbsp;&amp;&unknown;.</item></r>"
        (text,) = texts(xml(markup.encode()))
        assert text.endswith("café\xa0&.")


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "utf-16"])
def test_bytes_and_files_are_read_in_their_charset(encoding: str) -> None:
    data = f'<?xml version="1.0" encoding="{encoding}"?><r><item>café</item></r>'.encode(encoding)
    assert texts(xml(data)) == ["café"]
    assert texts(xml(io.BytesIO(data))) == ["café"]


def test_a_declared_charset_that_the_bytes_contradict_loses() -> None:
    data = '<?xml version="1.0" encoding="iso-8859-1"?><r><item>café</item></r>'.encode()
    for given in (data, io.BytesIO(data)):
        (document,) = xml(given)
        assert document.data.text == "café"
        assert [issue.code for issue in document.issues] == [IssueCode.CHARSET_CONTRADICTED]


def test_broken_markup_is_read_with_an_issue() -> None:
    (document,) = xml("<r><item>a & b <b>c</item></r>")
    assert [issue.code for issue in document.issues] == [IssueCode.MARKUP_REPAIRED]
    (document,) = xml("<r><item>cut in the mid")
    assert document.data.text == "cut in the mid"


def test_entities_without_bound_are_refused() -> None:
    with pytest.raises(LimitExceeded):
        list(xml(BOMB))


def test_external_entities_are_not_read() -> None:
    (text,) = texts(xml('<!DOCTYPE r [<!ENTITY e SYSTEM "file:///etc/hostname">]><r><item>a&e;b</item></r>'))
    assert text == "ab"


def test_an_item_past_the_limits_is_refused() -> None:
    with pytest.raises(LimitExceeded):
        list(xml(io.BytesIO(b"<r><item>" + b"x" * 2_000_000 + b"</item></r>"), bytes=1_000_000))
    with pytest.raises(LimitExceeded):
        list(xml(io.BytesIO(b"<r><item>" + b"<a/>" * 100_000 + b"</item></r>"), nodes=1_000))


def test_many_small_items_are_no_large_one() -> None:
    data = b"<r>" + b"<item>text</item>" * 100_000 + b"</r>"
    assert sum(1 for _ in xml(io.BytesIO(data), bytes=1_000_000)) == 100_000


def test_items_of_json_are_where_the_paths_lead() -> None:
    assert [(d.where, d.data) for d in json('{"items": [{"a": 1}, {"a": 2}]}', "items")] == [
        ("/items/0", {"a": 1}),
        ("/items/1", {"a": 2}),
    ]
    assert [(d.where, d.data) for d in json('[{"a": 1}, {"data": {"item": [{"b": 2}]}}]', "data/item")] == [
        ("/0", {"a": 1}),
        ("/1/data/item/0", {"b": 2}),
    ]
    assert [(d.where, d.data) for d in json('{"a": 1}', "items")] == [("", {"a": 1})]


def test_lines_of_json_are_values_and_a_broken_one_costs_itself() -> None:
    data = b'{"a": 1}\n\n{"a": \n{"a": 3}\n'
    assert [(d.where, d.data, d.fault is None) for d in json(io.BytesIO(data))] == [
        ("/0", {"a": 1}, True),
        ("/1", None, False),
        ("/2", {"a": 3}, True),
    ]


@pytest.mark.parametrize("given", ['{"a": 1', "{'a': 1}", '{"a": NaN}', "[" * 100_000])
def test_what_is_no_json_is_refused(given: str) -> None:
    with pytest.raises(NotAnArticle, match="JSON"):
        list(json(given))


def test_more_json_than_the_limit_is_refused() -> None:
    with pytest.raises(LimitExceeded):
        list(json(io.BytesIO(b'{"a": "' + b"x" * 400_000 + b'"}'), bytes=100_000))


def test_a_first_line_longer_than_a_piece_is_a_line_too() -> None:
    data = b'{"a": "' + b"x" * 700_000 + b'"}\nbroken\n{"a": 2}'
    assert [(d.where, d.fault is None) for d in json(io.BytesIO(data))] == [("/0", True), ("/1", False), ("/2", True)]


def test_items_of_json_may_stand_in_entries_of_a_list() -> None:
    given = '{"data": {"items": [{"item": {"a": 1}}, {"meta": 0}, {"item": {"a": 2}}]}}'
    assert [(d.where, d.data) for d in json(given, "data/items/*/item", "data/item")] == [
        ("/data/items/0/item", {"a": 1}),
        ("/data/items/2/item", {"a": 2}),
    ]
    assert [(d.where, d.data) for d in json('{"data": {"item": {"a": 1}}}', "data/items/*/item", "data/item")] == [
        ("/data/item", {"a": 1})
    ]


@pytest.mark.parametrize("size", [1, 5, 11, 4096])
def test_an_ampersand_that_begins_no_name_is_one(size: int) -> None:
    data = b"<r><item a='x?b=1&c=2'>Fish & chips &amp; AT&T &eacute; &#38; <![CDATA[Q&A &b; <i>]]> R&D</item></r>"

    class Slow(io.BytesIO):
        def read(self, n: int | None = -1) -> bytes:
            return super().read(size if n is None or n < 0 else min(size, n))

    (item,) = xml(Slow(data))
    assert "".join(item.data.itertext()) == "Fish & chips & AT&T é & Q&A &b; <i> R&D"
    assert item.data.get("a") == "x?b=1&c=2"


def test_a_repair_is_told_with_the_items_that_it_is_in() -> None:
    documents = list(xml("<r>\n<item>\none</item>&b;\n<item>\n\ntwo</item>\n<item>three &c; \n\n &d;</item></r>"))
    assert [[issue.message for issue in document.issues] for document in documents] == [
        ["XML: Entity 'b' not defined (line 3)"],
        [],
        ["XML: Entity 'c' not defined (line 7)"],
    ]
    documents = list(xml("<r><item>one</item><item>&b;</item><item>three</item></r>"))
    assert [len(document.issues) for document in documents] == [1, 1, 1]  # of those in one line nobody can tell


UNCLOSED = """<rss><channel><title>Gazette</title>
<item><title>One</title></item>
<item><title>Two<b></title><x>a</x></item>
<item><title>Three</title></item>
<item><title>Four</title></item>
</channel></rss>"""


@pytest.mark.parametrize("size", [7, 1_000_000])
def test_an_item_that_is_not_closed_keeps_none_of_those_behind_it(size: int) -> None:
    class Pieces(io.BytesIO):
        def read(self, wanted: int | None = -1, /) -> bytes:
            return super().read(min(size, wanted) if wanted is not None and wanted > 0 else size)

    found = []
    for document in xml(Pieces(UNCLOSED.encode())):  # each is read before the next one is asked for
        item = document.data
        feed = item.getparent().findtext("title")
        found.append((" ".join("".join(map(str, item.itertext())).split()), feed, bool(document.issues)))
    assert found == [
        ("One", "Gazette", False),
        ("Three", "Gazette", True),
        ("Four", "Gazette", True),
        ("Twoa", "Gazette", True),
    ]


def test_items_within_items_are_parts_of_them_where_the_markup_is_right() -> None:
    (document,) = xml("<r><item>one <item>two</item> &b;</item></r>")
    assert document.data.findtext("item") == "two"


def test_more_repairs_than_the_parser_tells_of_are_told_with_all_items_behind_them() -> None:
    documents = list(xml("<r>\n" + "<item>a</item>\n" * 3 + "<item>&b;</item>\n" * 300 + "</r>"))
    assert [bool(document.issues) for document in documents] == [False] * 3 + [True] * 300
    assert documents[-1].issues[0].message == "XML: more was repaired before it than the parser tells of"


def test_items_in_items_without_end_are_read_until_the_parser_stops() -> None:
    documents = xml("<r><t>Gazette</t>" + "<item><x>a<b></x></item>\n" * 1000)
    found = [(document.data.getparent().findtext("t"), bool(document.issues)) for document in islice(documents, 50)]
    assert set(found) == {("Gazette", True)}
    with pytest.raises(LimitExceeded, match="nested too deeply"):
        list(documents)


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<item><x>a<br>b<BR >c</x><y>d</y></item>", "<item><x>a<br/>b<BR/>c</x><y>d</y></item>"),
        (
            "<item>a<br></br>b<br/>c<hr class='x'><br clear='all' /></item>",
            '<item>a<br/>b<br/>c<hr class="x"/><br clear="all"/></item>',
        ),
        ("<item><![CDATA[a<br>b]]>&eacute;</item>", "<item>a&lt;br&gt;b\xe9</item>"),
        ("<item><brief>a</brief><hrule>b</hrule></item>", "<item><brief>a</brief><hrule>b</hrule></item>"),
    ],
)
@pytest.mark.parametrize("before", [0, *range((1 << 18) - 40, (1 << 18) - 5, 3)])
def test_breaks_that_nothing_closes_hold_nothing(markup: str, text: str, before: int) -> None:
    (document,) = xml(f"<r><!--{'x' * before}-->{markup}</r>")
    assert etree.tostring(document.data, encoding="unicode").replace("<BR />", "<BR/>") == text
    assert document.issues == ()
