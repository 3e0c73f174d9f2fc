"""Korean bylines: which words are people, and which the jobs, desks, places and outlets that stand beside them.

A name is a surname of a short list and one or two syllables, and so are many common nouns: before the word for a reporter stands
a person ("홍길동 기자") or what sort of reporter signs ("사회부 기자"). Tables tell them apart.
"""

from __future__ import annotations

import re

_HANGUL = re.compile("[가-힣]")
_SURNAMES = frozenset(
    "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 유 전 홍 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 민 진 지 엄 채 원 천 방 공 현 함 변"
    " 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 라 나 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용 예 봉 경 사 부 가 복 태 목 형 피 두 감 호 음 빈 동 온"
    " 시 좌 팽 승 간 상 갈 단 견 당".split()
)
_LONG_SURNAMES = ("남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방")
#: Names of one syllable behind the surname are few, and nouns of two syllables many: only these surnames have them.
_SURNAMES_OF_SHORT_NAMES = frozenset(
    "김 이 박 최 허 윤 황 송 류 홍 권 안 강 조 장 임 한 오 심 엄 채 곽 차 양 손 배 백 민".split()
)
#: What begins as a name and is none: jobs, desks, places, things that reporters are called after.
_NO_PERSON = frozenset(
    """
    이슈 이사 이번 이날 이주 이민 이곳 이후 이상 임시 임원 임직 송고 송년 송출 황금 황제 안전 안보 안내 안동 안산 안양 홍보 홍콩 홍대 권리 권력 윤리 허가 허위 허리
    박사 박물 박스 최신 최고 최초 최근 최종 김치 김포 김해 조선 조사 조합 조직 조회 장관 장애 장르 장비 장소 한국 한류 한글 한강 한일 한미 오늘 오전 오후 오피 오산 심층
    심사 심리 채널 채용 채권 차장 차관 차량 차트 양성 양산 양평 양주 손해 배우 배구 배달 배당 백신 백화 강원 강남 강릉 강북 강사 강연 강의 류머 민간 민생 민주 민사
    고객 고교 고발 고용 고양 전문 전국 전체 전자 전주 전남 전북 전기 정치 정부 정책 정보 정리 정당 정기 경제 경기 경찰 경남 경북 경영 경향 문화 문학 문제 서울 서비
    신문 신입 신규 유통 유럽 유튜 남북 남자 노동 노조 하루 하나 성남 성인 주간 주식 주말 주요 우리 구독 구청 진행 진보 지역 지방 지국 지식 원장 원주 천안 방송 방문
    공연 공동 공식 공유 현장 현지 현재 현대 함께 변호 여행 여성 추적 추천 도시 도쿄 소비 소방 소설 석간 선임 선거 선수 설명 연예 연합 연구 연재 위원 표지 기자 기사
    기획 기업 기타 기고 반도 라디 나라 왕실 금융 금지 인턴 인물 인기 인천 인사 인터 제주 제보 모바 국제 국방 국회 국내 국민 국장 국가 어린 은행 편집 용인 예술 예능
    사회 사진 사건 사설 사장 부산 부장 부동 가요 가수 복지 태국 형사 시민 시사 시청 동아 동네 상담 상업 상주 당국 단독 단체 본지
    서울시 경기도 강원도 제주도 한겨레 한국인 안보실 소비자 노동자 변호사 여행자 연구원 연구소 연구자 전문가 방송사 방송국 신문사 공무원 국회의 국민의 위원장 위원회 위원들
    편집장 편집국 편집부 편집자 선임자 기자단 기상청 기고자 기획자 지국장 지사장 부국장 부회장 부장급 부사장 경제인 정치인 문화인 시민들 사진가 인턴십 금융권 조선족 조합원
    강사진 정보통 정당인 유튜버 현지인 고객님 남자부 여자부 최고위 전체부 연합회 선수단 이사장 이사회 장관급 주간지 주필실 국장급 이코노 오피셜 인플루
    """.split()
)
#: What three syllables that are no name end in.
_NO_NAMES_END = (
    "부",
    "팀",
    "님",
    "사회",
    "경제",
    "뉴스",
    "일보",
    "신문",
    "방송",
    "센터",
    "기자",
    "위원",
    "작가",
    "교수",
    "감독",
    "대표",
)

#: Parts of the names of desks, and what a desk is.
_BEATS = (
    "사회|정치|경제|국제|문화|연예|스포츠|체육|산업|증권|금융|부동산|전국|지역|지방|수도권|사진|영상|편집|보도|취재|온라인|디지털|뉴스|이슈|탐사|기획|특별|심층|과학|의학|의료|건강|생활|교육|미디어|데이터"
    "|논설|국방|외교|안보|통일|북한|정보|테크|법조|사건|속보|콘텐츠|컨텐츠|인터넷|모바일|뉴미디어|중기|벤처|유통|소비자|자동차|여론|독자|종교|오피니언|대중|라이프|레저|여행|엔터|방송|세계|글로벌|정책|노동|환경|시사|웹|[A-Z]{2,4}"
)
_DESK = re.compile(rf"(?:{_BEATS}){{1,4}}\d?(?:부|팀|국|실|센터|본부|데스크)")
_JOB = (
    rf"(?:(?:선임|수석|인턴|수습|전문|객원|시민|대학생|대|사진|영상|취재|현장|본지|{_BEATS})[ ]?){{0,3}}(?:기자|특파원|통신원)"
    r"|논설위원(?:실장)?|논설실장|주필|앵커|아나운서|리포터|캐스터|PD|피디|작가|칼럼니스트|평론가|해설위원|(?:수석|선임)?(?:편집|전문|논설|객원)위원|편집장|편집국장|보도국장"
    rf"|(?:{_BEATS}){{0,2}}(?:부국장|국장|부장|차장|팀장|실장|선임)|에디터|대표|교수|연구원|연구위원|변호사|기획위원"
)
_WHOLE_JOB = re.compile(rf"(?:{_JOB})")
_JOB_BEHIND = re.compile(rf"(?<=[가-힣]{{2}})(?:{_JOB})$")
#: What else stands in such lines and signs nothing: labels, and what ends as outlets do.
_BESIDE = re.compile(
    r"정리|편집|글사진|본지|및|등|[가-힣\w]{0,8}(?:일보|신문|뉴스\d?|경제|방송|타임[즈스]|저널|투데이|미디어|닷컴|통신|시스)"
)
_TEXTS, _PICTURES = frozenset(("글", "취재")), frozenset(("사진", "영상", "촬영"))
_AGENCIES = frozenset(("연합뉴스", "뉴시스", "뉴스1"))
_PLACED = re.compile(r"^[(\[]?[가-힣]{2,6}(?:\([가-힣]{2,6}\))?\s?=\s?(?=[가-힣])")
_DIVIDES = re.compile(r"[\s,·/|ㆍ・]+")
#: Jobs of so many words stand side by side.
_MOST_WORDS = 16


def is_korean(text: str) -> bool:
    """Whether a text has Korean letters."""
    return not text.isascii() and _HANGUL.search(text) is not None


def is_korean_name(word: str) -> bool:
    """Whether a word of Korean letters is a person's name: a surname and what is given, and no common noun.

    >>> [is_korean_name(word) for word in ("홍길동", "남궁민수", "사회부", "서울", "논설위원")]
    [True, True, False, False, False]
    """
    if word in _NO_PERSON or _DESK.fullmatch(word) is not None or _WHOLE_JOB.fullmatch(word) is not None:
        return False
    if word.startswith(_LONG_SURNAMES) and 3 <= len(word) <= 4:
        return True
    if len(word) == 2:
        return word[0] in _SURNAMES_OF_SHORT_NAMES
    return len(word) == 3 and word[0] in _SURNAMES and not word.endswith(_NO_NAMES_END) and word[:2] not in _STEMS


#: Nouns that no name of three syllables begins with, however it goes on.
_STEMS = frozenset(
    "사회 정치 경제 국제 문화 연예 한국 서울 전국 방송 신문 기자 편집 연합 고객 시민 국회 국민 정부 경찰 여행 금융 부동 인터 이코 유튜 라디 스포".split()
)


def korean_signs(text: str) -> str | None:
    """The people and agencies of a line of names, jobs, desks and places, divided by commas; `None` for a line with other words.

    Who took the pictures is left out.

    >>> korean_signs("사회부 홍길동 기자"), korean_signs("홍길동 김철수 기자"), korean_signs("사회부 기자"), korean_signs("시는 기자 회견을 열었다")
    ('홍길동', '홍길동, 김철수', '', None)
    """
    words = [word for word in _DIVIDES.split(_PLACED.sub("", text.strip())) if word]
    if not 1 <= len(words) <= _MOST_WORDS:
        return None
    names: list[str] = []
    pictured = False
    for place, word in enumerate(words):
        bare = word if _WHOLE_JOB.fullmatch(word) else _JOB_BEHIND.sub("", word)
        if word in _PICTURES:
            pictured = place > 0 and words[place - 1] not in _TEXTS  # "글·사진" is one label
        elif word in _TEXTS:
            pictured = False
        elif word in _AGENCIES or is_korean_name(bare):
            if not pictured:
                names.append(bare)
        elif not _signs_nothing(bare, alone=len(words) == 1):
            return None
    return ", ".join(names)


def _signs_nothing(word: str, *, alone: bool) -> bool:
    """Whether a word beside names is a job, a desk, a label or an outlet; of common nouns only one of several words."""
    known = _WHOLE_JOB.fullmatch(word) or _DESK.fullmatch(word) or _BESIDE.fullmatch(word)
    return known is not None or (word in _NO_PERSON and not alone)
