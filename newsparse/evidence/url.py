"""What an address states: a day in its path, the section, the words of the headline.

`about` has `url`, the address. A date's `about` has `precision` (`day` or `month`); `slug` is the last part of the path
with spaces for its hyphens.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from newsparse.evidence.statement import Statement
from newsparse.model.kinds import EvidenceSource

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_DAY = re.compile(
    r"""
    (?<![0-9]) (?P<year> 19[89][0-9] | 20[0-9]{2} )
    (?: [/_.-] (?P<month> 0?[1-9] | 1[0-2] | jan(?:uary)? | feb(?:ruary)? | mar(?:ch)? | apr(?:il)?
                       | may | june? | july? | aug(?:ust)? | sept?(?:ember)?
                       | oct(?:ober)? | nov(?:ember)? | dec(?:ember)? )
        [/_.-] (?P<day> 0?[1-9] | [12][0-9] | 3[01] )          # /2015/10/05/, 2015-10-5, /2015/oct/05/
      | (?P<m> 0[1-9] | 1[0-2] ) (?P<d> 0[1-9] | [12][0-9] | 3[01] )   # 20151005
    )
    (?![0-9])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MONTH = re.compile(r"/(?P<year>19[89][0-9]|20[0-9]{2})[/-](?P<month>0[1-9]|1[0-2])/")
#: A day whose year stands last, `02-01-2022`, `08112021`: which number is the month, the page's language tells.
_YEAR_LAST = re.compile(
    r"(?<![0-9]) (?P<one>[0-3][0-9]) (?P<mark>[-_.]?) (?P<two>[0-3][0-9]) (?P=mark) (?P<year>20[0-3][0-9]) (?![0-9])",
    re.VERBOSE,
)

#: Parts of a path that are no section.
_NO_SECTION_WORDS = """
    article articles story stories post posts blog blogs archive archives content page pages index amp mobile m www web
    artikel beitrag meldung noticia noticias articulo articolo actualite id nid node view read story.html p a s en de fr
    es it nl pt us uk de-de en-us en-gb pages
"""
_NO_SECTION = frozenset(_NO_SECTION_WORDS.split())


def url_statements(url: str | None, where: str) -> Iterator[Statement]:
    """What an address states; nothing if it is none. `where` says which address it is: `url`, `canonical`."""
    if not url or len(url) > 4000:
        return
    try:
        parts = urlsplit(url)
        path = unquote(parts.path)
    except ValueError:
        return
    about = {"url": url}
    if day := _DAY.search(path):
        month = _month(day["month"] or day["m"])
        text = f"{day['year']}-{month:02}-{int(day['day'] or day['d']):02}"
        yield Statement("published", EvidenceSource.URL, where, text, {**about, "precision": "day"})
    elif last := _YEAR_LAST.search(path):
        text = f"{last['one']}/{last['two']}/{last['year']}"
        yield Statement("published", EvidenceSource.URL, where, text, {**about, "precision": "day"})
    elif found := _MONTH.search(path):
        text = f"{found['year']}-{found['month']}"
        yield Statement("published", EvidenceSource.URL, where, text, {**about, "precision": "month"})
    steps = [step for step in path.split("/") if step]
    if steps and (slug := _slug(steps)):
        yield Statement("slug", EvidenceSource.URL, where, slug, about)
    for step in steps[:-1]:
        name = step.lower()
        if name not in _NO_SECTION and not any(c.isdigit() for c in name) and 1 < len(name) < 40:
            yield Statement("section", EvidenceSource.URL, where, step.replace("-", " ").replace("_", " "), about)
            break


def _month(text: str) -> int:
    """The number of a month in digits or English."""
    return int(text) if text.isdecimal() else _MONTHS.index(text[:3].lower()) + 1


def _slug(steps: list[str]) -> str | None:
    """The longest of the last two parts of a path as words; `None` if it is a number."""
    step = max(steps[-2:], key=lambda part: part.count("-") + part.count("_"))
    words = [word for word in re.split(r"[-_.+ ]", step.rsplit(".", 1)[0] if "." in step else step) if word]
    return " ".join(words) if any(word.isalpha() for word in words) else None
