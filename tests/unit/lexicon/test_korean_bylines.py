"""Korean bylines: people, and what signs beside them or instead of them."""

from __future__ import annotations

import pytest

from newsparse import parse_article
from newsparse.lexicon.bylines import parse_byline
from newsparse.lexicon.korean_bylines import is_korean_name
from newsparse.model.kinds import AuthorKind


@pytest.mark.parametrize(
    ("line", "names", "agencies"),
    [
        ("홍길동 기자", ["홍길동"], []),
        ("경제부 홍길동 기자", ["홍길동"], []),
        ("홍길동 김철수 기자", ["홍길동", "김철수"], []),
        ("홍길동 기자 · 김철수 인턴기자", ["홍길동", "김철수"], []),
        ("수습기자 홍길동", ["홍길동"], []),
        ("홍길동 의학전문기자", ["홍길동"], []),
        ("글·사진 홍길동 기자", ["홍길동"], []),
        ("홍길동기자", ["홍길동"], []),
        ("뉴욕=홍길동 특파원", ["홍길동"], []),
        ("남궁민수 선임기자", ["남궁민수"], []),
        ("허준 기자", ["허준"], []),
        ("홍길동 편집장", ["홍길동"], []),
        ("뉴스1 홍길동 기자", ["홍길동"], ["뉴스1"]),
        ("글 홍길동 사진 김철수", ["홍길동"], []),
        ("(서울=연합뉴스) 홍길동 김철수 기자", ["홍길동", "김철수"], ["연합뉴스"]),
    ],
)
def test_people(line: str, names: list[str], agencies: list[str]) -> None:
    parsed = parse_byline(line, language="ko")
    assert [author.name for author in parsed.authors] == names
    assert all(author.kind is AuthorKind.PERSON for author in parsed.authors)
    assert list(parsed.agencies) == agencies


@pytest.mark.parametrize(
    "line",
    "사회부 기자|온라인뉴스팀|정치부|편집국|시민 기자|객원 기자|본지 기자|한국일보 기자|서울 기자|경제 기자|현장 기자|논설위원|인턴기자|관리자|워싱턴 특파원|정부|오늘|강원도|여행사진".split(
        "|"
    ),
)
def test_nobody(line: str) -> None:
    parsed = parse_byline(line, language="ko")
    assert (parsed.authors, parsed.agencies) == ((), ())


def test_names() -> None:
    assert all(map(is_korean_name, "김민수 이영국 박지원 최은실 남궁민 황보라 정도전 조국현".split()))
    assert not any(map(is_korean_name, "국제부 조선일보 한국인 전문가 변호사 소비자 경기도 이사회 안전 시사".split()))


def test_a_page_signed_by_a_desk_names_no_person() -> None:
    prose = (
        "<p>배는 정오에 이백 명을 태우고 항구를 떠났다고 항만청이 밝혔다. 승무원 열두 명은 여섯 주 동안 훈련했다.</p>"
        * 3
    )
    page = f"<html lang='ko'><head><title>배가 돌아왔다</title></head><body><article><h1>배가 돌아왔다</h1><p>{{}}</p>{prose}</article></body></html>"
    byline = parse_article(page.format("사회부 기자"), attribution=False).byline
    assert byline is None
    byline = parse_article(page.format("홍길동 기자"), attribution=False).byline
    assert byline is not None
    assert [author.name for author in byline.authors] == ["홍길동"]
