"""What one part of a byline is: a name, a job, a desk, an agency, the outlet's own name."""

from __future__ import annotations

import re
from functools import lru_cache

from newsparse.lexicon.cjk_names import may_be_name
from newsparse.lexicon.given_names import GIVEN_NAMES
from newsparse.lexicon.korean_bylines import is_korean, is_korean_name
from newsparse.lexicon.name_words import (
    AGENCIES,
    DESKS,
    HOUSES,
    LEADING_ARTICLES,
    NO_AUTHOR,
    OPENS_NO_NAME,
    ORGANIZATIONS,
    PAPERS,
    PLACEHOLDERS,
    ROLES,
)
from newsparse.lexicon.names import looks_like_name, without_middle_name
from newsparse.lexicon.outlets import bare as without_article
from newsparse.lexicon.outlets import outlet_named
from newsparse.model.fields import Author


@lru_cache(maxsize=2048)  # one part is asked about by several rules
def is_name(text: str, *, single: bool = False) -> bool:
    """Whether a part of a byline is a person's name: no job, section or button among its words."""
    if not looks_like_name(text, single=single) or not may_be_name(text):
        return False
    if text.startswith(_ARABIC_ARTICLE):
        return False  # a place or an office: no given name has the article
    if is_korean(text) and not is_korean_name(text):
        return False
    if "." in text and any(map(is_site, text.split())):
        return False
    words = _words(text)
    if words and (
        text.split(" ", 1)[0].lower() in _NO_FIRST or (words[0] not in GIVEN_NAMES and words[-1] in _PLACES_END)
    ):
        return False  # 'San Mateo', 'Any Means', 'Sandhaven Bay'
    if len(words) == _TWICE and words[0] == words[2] and text[text.index(" ") + 1].islower():
        return False  # 'Tag zu Tag'
    return NO_AUTHOR.isdisjoint(words) or NO_AUTHOR.isdisjoint(without_middle_name(words))


_ARABIC_ARTICLE = "ال"
#: First words of places' names and of sentences, which no person's name begins with, and what names of places end in and few of people.
_NO_FIRST = frozenset("san santa são bad fort mount lake north south east west upper lower".split()) | (
    OPENS_NO_NAME
    - frozenset("an so to in on as just no do up may will still even here then now per via near over some".split())
)
_PLACES_END = frozenset(
    "harbor harbour bay beach coast river islands isles springs marina canal mountains valley canyon heights city town county district province street road avenue lane boulevard square"
    " highway bridge cathedral cemetery stadium arena reservoir".split()
)
#: A word, another, and the first once more.
_TWICE = 3


def beside_job(name: str) -> Author | None:
    """The author of 'Politics Editor Jane Roe', 'Jane Roe Staff Writer': a job beside a name without a comma."""
    if ROLES.isdisjoint(_words(name)):
        return None
    words = name.split()
    for cut in range(1, min(len(words), 12)):
        before, after = " ".join(words[:cut]), " ".join(words[cut:])
        if _is_title(before) and words[cut - 1][0].isupper() and is_name(after):
            return Author(name=after, role=before)
        if cut >= 2 and is_name(before) and is_role(after) and _is_job_behind(words[0], after):
            return Author(name=before, role=after.removeprefix("is a ").removeprefix("is an "))
    return None


def _is_job_behind(first: str, words: str) -> bool:
    """Whether words behind a name are what somebody does: a beat alone ("Security") is so only behind a name that is known for one."""
    return not all(word in _BEATS for word in _words(words)) or first.lower() in GIVEN_NAMES


#: Words of a job that are what it is about.
_BEATS = frozenset(
    "special political business sports sport science health technology culture environment education foreign diplomatic defence defense security crime court legal parliament"
    " white-house investigations data video multimedia digital weather bureau managing staff".split()
)
#: Words in low case that a job before a name may have: 'Editor in Chief Jane Roe', 'Chef der Redaktion Jana Roe'.
_IN_TITLES = frozenset("of for the in at to and & de la du des del der die für und et y e von am im".split())


def _is_title(text: str) -> bool:
    """Whether words before a name are a job and nothing else: no 'Inquest into the death of Chief'."""
    plain = all(word[:1].isupper() or word in _IN_TITLES or word.strip(",.") in ROLES for word in text.split())
    return plain and is_role(text)


def beside_outlet(name: str) -> Author | None:
    """The author of 'Jane Roe The Example Gazette', where the outlet is a known one or has its article."""
    words = name.split()
    for cut in range(2, min(len(words), 5)):
        before, after = " ".join(words[:cut]), " ".join(words[cut:])
        if is_site(words[cut]) and is_name(before):
            return Author(name=before, affiliation=words[cut])  # 'Jane Roe Example.com Archive'
        known = outlet_named(after) is not None or (words[cut] == "The" and len(words) > cut + 1 and after.istitle())
        if known and is_name(before) and not is_name(name):
            return Author(name=before, affiliation=after)
    return None


def agency_of(text: str) -> str | None:
    """The agency whose name a whole part is."""
    folded = text.lower().strip(" .,;:()")
    return AGENCIES.get(folded) or AGENCIES.get(folded.removeprefix("the "))


def agency_within(text: str) -> str | None:
    """The agency of a part that has only words of jobs and desks beside it: 'AP Medical Writer', 'Reuters Staff', 'Redazione ANSA'."""
    if (whole := agency_of(text)) is not None:
        return whole
    words = text.split()
    if not 2 <= len(words) <= 6:
        return None
    for agency, others in ((words[0], words[1:]), (words[-1], words[:-1])):
        known = AGENCIES.get(agency.lower())
        if known == agency and all(word.lower() in _BESIDE_AGENCY for word in others):
            return known
    # 'AP Auto Writer': a beat between an agency and a job.
    known = AGENCIES.get(words[0].lower())
    if (
        known == words[0]
        and len(words) <= _BEAT
        and words[-1].lower() in ROLES
        and all(word[0].isupper() for word in words)
    ):
        return known if not is_name(" ".join(words[1:])) else None
    return None


#: An agency, its reporter's beat and job have no more words.
_BEAT = 5
_BESIDE_AGENCY = ROLES | DESKS | NO_AUTHOR | {"medical", "news", "writers", "reporter", "agencia", "agência", "agenzia"}


#: The last words of agencies' names.
_AGENCY_ENDS = frozenset(name.split()[-1] for name in AGENCIES)


def name_and_agency(text: str) -> tuple[str, str | None]:
    """What a part names beside an agency, and the agency: 'JOHN DOE Associated Press' → a name and an agency; `None` for none."""
    if (agency := agency_within(text)) is not None:
        return "", agency
    words = text.split()
    if not words or words[-1].lower() not in _AGENCY_ENDS:
        return text, None
    for cut in range(2, len(words)):
        known = AGENCIES.get(" ".join(words[cut:]).lower())
        if (
            known is not None
            and (known == " ".join(words[cut:]) or len(words) - cut > 1)
            and is_name(" ".join(words[:cut]))
        ):
            return " ".join(words[:cut]), known
    return text, None


def _words(text: str) -> list[str]:
    low = text.lower().replace("-", " ").replace("/", " ").replace("&", " ")
    return [word.strip(".,()") for word in low.split()]


def is_role(text: str) -> bool:
    """Whether a part is a job and no name: 'Political Correspondent'."""
    words = _words(text)
    return bool(words) and len(words) <= 8 and any(word in ROLES for word in words) and not is_name(text)


def is_job(line: str) -> bool:
    """Whether a whole line tells a job and holds no name beside it: 'Senior Life and Trends Reporter'."""
    words = _words(line)
    if not 1 <= len(words) <= 14 or not any(word in ROLES for word in words):
        return False
    return not any(is_name(part.strip()) or beside_job(part.strip()) for part in re.split(r",| and | und ", line))


def is_beat(piece: str) -> bool:
    """Whether a part behind a name is a job with what it is about, none of it a name: 'Local Democracy Reporter'.

    >>> is_beat("Local Democracy Reporter"), is_beat("Tom Lee Reporter"), is_beat("Tom Lee")
    (True, False, False)
    """
    words = _words(piece)
    return len(words) > 1 and words[-1] in ROLES and words[0] not in GIVEN_NAMES and piece[:1].isupper()


def is_house(piece: str) -> bool:
    """Whether a part behind a name is whom somebody works for, though it has a name's shape: 'Harwick Bureau', 'CNBC Africa'.

    >>> is_house("Harwick Bureau"), is_house("CNBC Africa"), is_house("Quilla Roe"), is_house("Asia Kowalska")
    (True, True, False, False)
    """
    words = _words(piece)
    if len(words) < 2 or words[0] in GIVEN_NAMES or " and " in piece or not piece[0].isupper():
        return False
    return words[-1] in HOUSES or words[0] in PAPERS or (_ACRONYM.match(piece) is not None and not piece.isupper())


_ACRONYM = re.compile(r"[A-Z]{3,6}\s")


def is_desk(text: str) -> bool:
    """Whether a part is a desk that signs: 'Sandhaven News Desk'."""
    words = text.lower().replace("-", " ").split()
    return (
        2 <= len(words) <= 6
        and any(word in DESKS for word in words)
        and text.lower() not in PLACEHOLDERS
        and not text.endswith(".")
        and not text.islower()
        and not any(word in ROLES - DESKS for word in words[-1:])
    )


def is_own(name: str, outlet: str | None) -> bool:
    """Whether a name is the outlet's, however it is spaced: 'SolarServer', 'The Example Gazette'."""
    return outlet is not None and not _squeezed(name).isdisjoint(_squeezed(outlet))


_DOMAIN = re.compile(r"(?<=\w)\.(?:com|net|org|info|news|co\.\w\w|com\.\w\w|[a-z]{2})$")


_SITE = re.compile(r"\w{2}\.(?:com|net|org|info|news|tv|de|at|ch|fr|es|it|pl|uk|br|ru|in|se|no|dk|nl|be|fm)$")


def is_site(word: str) -> bool:
    """Whether a word is the address of a site: 'ESPN.com'."""
    return _SITE.search(word) is not None


def is_body(name: str, language: str | None = None) -> bool:
    """Whether what has the shape of a person's name is that of a body or a paper: 'Polizei Sandhaven', 'El Sol de Sandhaven'.

    >>> is_body("Polizei Sandhaven"), is_body("El Sol de Sandhaven", "es"), is_body("Michael Kitchen"), is_body("La Toya Roe", "en")
    (True, True, False, False)
    """
    words = _words(name)
    if len(words) < 2 or words[0] in GIVEN_NAMES:
        return False
    return not ORGANIZATIONS.isdisjoint(words) or words[0] in LEADING_ARTICLES.get((language or "")[:2].lower(), ())


def _squeezed(name: str) -> set[str]:
    """A name's letters, with and without the article and the domain's end."""
    whole = name.strip().removeprefix("www.")
    plain = _DOMAIN.sub("", without_article(whole).removeprefix("het "))
    return {re.sub(r"[\W_]+", "", form.casefold()) for form in (plain, _DOMAIN.sub("", whole))} - {""}
