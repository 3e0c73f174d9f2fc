"""What JSON-LD states, and where."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from newsparse.evidence.json_ld import json_ld_statements
from newsparse.evidence.statement import Statement
from newsparse.model.issue import IssueCode


def stated(*blocks: object) -> list[Statement]:
    texts = [block if isinstance(block, str) else json.dumps(block) for block in blocks]
    return json_ld_statements(texts)[0]


def rows(statements: list[Statement], topic: str) -> list[tuple[str, str]]:
    return [(s.where, s.raw) for s in statements if s.topic == topic]


ARTICLE = {"@type": "NewsArticle", "headline": "Rain at last", "datePublished": "2024-05-06T07:08:00Z"}


class TestWhere:
    def test_is_a_pointer(self) -> None:
        assert rows(stated(ARTICLE), "headline") == [("/headline", "Rain at last")]

    def test_leads_into_lists_and_graphs(self) -> None:
        assert rows(stated([{"@graph": [{"@type": "WebSite"}, ARTICLE]}]), "headline") == [
            ("/0/@graph/1/headline", "Rain at last")
        ]

    def test_names_the_block_where_there_are_several(self) -> None:
        assert rows(stated({"@type": "WebSite", "name": "Gazette"}, ARTICLE), "headline") == [
            ("script[1]#/headline", "Rain at last")
        ]

    def test_follows_the_main_entity(self) -> None:
        assert rows(stated({"@type": "WebPage", "mainEntity": ARTICLE}), "headline") == [
            ("/mainEntity/headline", "Rain at last")
        ]


class TestAbout:
    def test_has_the_type_without_its_namespace(self) -> None:
        block = {
            "@type": ["http://schema.org/NewsArticle", "schema:Article"],
            "headline": "Rain",
            "url": "https://g.example/1",
        }
        (statement,) = [s for s in stated(block) if s.topic == "headline"]
        assert statement.about == {"type": "NewsArticle Article", "id": "https://g.example/1", "key": "headline"}

    def test_tells_a_video_from_the_article(self) -> None:
        found = [
            s for s in stated(ARTICLE, {"@type": "VideoObject", "uploadDate": "2020-01-01"}) if s.topic == "published"
        ]
        assert [s.about["type"] for s in found] == ["NewsArticle", "VideoObject"]


class TestAuthors:
    def test_one_statement_each_whatever_the_shape(self) -> None:
        block = {
            **ARTICLE,
            "author": ["Jo Roe", {"@type": "Person", "name": ["Al Poe", "Bo Coe"]}, [{"name": "Di Loe"}]],
        }
        assert [s.raw for s in stated(block) if s.topic == "author"] == ["Jo Roe", "Al Poe", "Bo Coe", "Di Loe"]

    def test_what_is_said_of_them(self) -> None:
        author = {
            "@type": "Person",
            "name": "Jo Roe",
            "jobTitle": "Reporter",
            "url": "/jo",
            "worksFor": {"name": "Gazette"},
        }
        (statement,) = [s for s in stated({**ARTICLE, "author": author}) if s.topic == "author"]
        assert statement.where == "/author/name"
        assert statement.about == {
            "type": "Person",
            "of": "NewsArticle",
            "as": "author",
            "url": "/jo",
            "jobTitle": "Reporter",
            "affiliation": "Gazette",
        }

    def test_a_name_in_parts_is_put_together(self) -> None:
        author = {"@type": "Person", "givenName": "Jo", "familyName": "Roe"}
        assert rows(stated({**ARTICLE, "author": author}), "author") == [("/author/familyName", "Jo Roe")]
        assert rows(stated({**ARTICLE, "author": {"@type": "Person", "familyName": "Roe"}}), "author") == []

    def test_the_parts_stand_in_for_a_name_that_is_empty(self) -> None:
        author = {"@type": "Person", "name": " ", "givenName": "Jo", "familyName": "Roe"}
        assert rows(stated({**ARTICLE, "author": author}), "author") == [("/author/familyName", "Jo Roe")]

    def test_a_reference_is_followed(self) -> None:
        person = {"@type": "Person", "@id": "#jo", "name": "Jo Roe"}
        (statement,) = [
            s for s in stated({"@graph": [{**ARTICLE, "author": {"@id": "#jo"}}, person]}) if s.topic == "author"
        ]
        assert (statement.raw, statement.about["type"]) == ("Jo Roe", "Person")

    def test_those_of_comments_and_listed_works_are_not_the_articles(self) -> None:
        block = {**ARTICLE, "comment": [{"@type": "Comment", "author": "Troll"}], "hasPart": [{"author": "Other"}]}
        assert rows(stated(block), "author") == []


class TestOtherTopics:
    def test_publisher_and_site(self) -> None:
        block = [
            {**ARTICLE, "publisher": {"@type": "Organization", "name": "The Gazette"}},
            {"@type": "WebSite", "name": "Gazette"},
        ]
        assert rows(stated(block), "outlet") == [("/0/publisher", "The Gazette"), ("/1/name", "Gazette")]

    def test_accessibility_as_it_is_written(self) -> None:
        assert rows(stated({**ARTICLE, "isAccessibleForFree": False}), "paywalled") == [
            ("/isAccessibleForFree", "false")
        ]

    def test_breadcrumbs_in_order(self) -> None:
        items = [
            {"position": 1, "name": "Home"},
            {"position": 2, "item": {"@id": "https://g.example/s", "name": "Sport"}},
        ]
        block = {"@type": "BreadcrumbList", "itemListElement": items}
        assert rows(stated(block), "breadcrumb") == [("/itemListElement/0", "Home"), ("/itemListElement/1", "Sport")]

    def test_half_a_character_is_replaced(self) -> None:
        assert rows(stated('{"@type": "Article", "headline": "A \\ud83d b"}'), "headline") == [("/headline", "A � b")]


def test_an_unreadable_block_is_an_issue_with_its_place_and_costs_only_itself() -> None:
    statements, issues = json_ld_statements(["var x = 1", json.dumps(ARTICLE)])
    assert [s.raw for s in statements if s.topic == "headline"] == ["Rain at last"]
    assert [(i.code, i.evidence[0].where) for i in issues] == [(IssueCode.JSON_LD_UNREADABLE, "script[0]#")]


def test_nesting_is_bounded() -> None:
    bomb = '{"@type":"NewsArticle","headline":"x","@graph":[' * 300 + "]}" * 300
    assert len([s for s in stated(bomb) if s.topic == "headline"]) < 10


_KEYS = st.sampled_from(
    ["@type", "@graph", "@id", "name", "headline", "author", "publisher", "image", "url", "keywords"]
)
_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=4)
    | st.sampled_from(["NewsArticle", "#a"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=4),
    max_leaves=20,
)


@given(_VALUES)
def test_no_shape_raises_and_every_statement_is_text(value: object) -> None:
    for statement in stated(json.dumps(value)):
        assert isinstance(statement.raw, str)
        assert statement.raw.strip()
        assert all(isinstance(v, str) for v in statement.about.values())
