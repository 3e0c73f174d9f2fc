"""What newsparse makes of saved pages once they say less: without what their data state, without classes, without paragraphs.

    python benchmarks/poorer_pages.py FOLDER [--all] [--limit N] [--names]

`FOLDER` is that of `side_by_side.py`, and so are the measures. Pages of outlets that nobody has looked at say one thing or another in
ways that no table has; a page that is known, with one way of saying it taken out, stands for them, and its gold is known. Each way of
saying things is taken out of all pages, which are read by the generic handler alone:

- data: scripts, links and `meta` elements of the page's head; what remains is what people see, and the title;
- classes: classes, ids, roles, relations, item properties and data attributes, as on pages that are styled by made-up names;
- both: the two together;
- paragraphs: every `p` is a `div`.

`--names` prints, for each page whose authors differ from the whole page's, both: a wrong name there is a mistake to be found.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from lxml import html
from scoring import FIELDS, Answer, Score
from side_by_side import Case, cases_in, page_of
from tools import Page

from newsparse import NewsparseError, Registry, parse_article

#: What markup says of an element beside its name.
_LABELS = frozenset("class id itemprop itemtype itemscope rel role property typeof name".split())


def without_data(root: html.HtmlElement) -> None:
    """Take out what the page states for machines."""
    for element in list(root.iter("script", "link", "meta")):
        declares = element.get("charset") is not None or (element.get("http-equiv") or "").lower() == "content-type"
        if not declares and element.getparent() is not None:
            element.drop_tree()


def without_classes(root: html.HtmlElement) -> None:
    """Take out what markup calls its elements; the statements of the head stay."""
    for element in root.iter():
        if isinstance(element.tag, str) and element.tag not in ("meta", "link"):
            for name in list(element.attrib):
                if name in _LABELS or str(name).startswith(("data-", "aria-")):
                    del element.attrib[name]


def without_paragraphs(root: html.HtmlElement) -> None:
    """Make every paragraph an element that says nothing."""
    for element in root.iter("p"):
        element.tag = "div"


def without_both(root: html.HtmlElement) -> None:
    """Take out data and classes."""
    without_data(root)
    without_classes(root)


WAYS: dict[str, Callable[[html.HtmlElement], None]] = {
    "data": without_data,
    "classes": without_classes,
    "both": without_both,
    "paragraphs": without_paragraphs,
}


def poorer(page: Page, take_out: Callable[[html.HtmlElement], None]) -> bytes:
    """The page with something taken out, in UTF-8."""
    root = html.document_fromstring(
        page.text.encode("utf-8", "replace"), parser=html.HTMLParser(encoding="utf-8", huge_tree=True)
    )
    take_out(root)
    return b"<!DOCTYPE html><meta charset=utf-8>" + html.tostring(root, encoding="utf-8")


def answer_of(data: bytes, url: str | None) -> Answer | None:
    """What newsparse reads in a page without any outlet's handler; `None` where it refuses."""
    try:
        article = parse_article(data, url=url, attribution=False, registry=Registry())
    except NewsparseError:
        return None
    names = tuple(author.name for author in article.byline.authors) + article.byline.agencies if article.byline else ()
    return Answer(
        headline=article.headline.text if article.headline else None,
        authors=names,
        day=article.date.day.isoformat() if article.date and article.date.day else None,
        body=article.text,
    )


def measured(folder: Path, cases: list[Case], *, names: bool) -> Iterator[tuple[str, Score]]:
    """The score of the whole pages, then of those without each of the ways."""
    scores = {"nothing": Score(), **{way: Score() for way in WAYS}}
    for _, group in groupby(sorted(cases, key=attrgetter("file")), key=attrgetter("file")):
        same = list(group)
        page = page_of(folder, same[0])
        whole = answer_of(page.data, page.url)
        answers = {
            "nothing": whole,
            **{way: answer_of(poorer(page, take_out), page.url) for way, take_out in WAYS.items()},
        }
        for way, answer in answers.items():
            for case in same:
                scores[way].add(case.gold, answer)
            if names and answer is not None and whole is not None and answer.authors != whole.authors:
                print(f"{same[0].file} without {way}: {', '.join(answer.authors)} | whole: {', '.join(whole.authors)}")
    yield from scores.items()


def main(argv: list[str] | None = None) -> None:
    """Print a table in Markdown, a row for what is taken out."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--all", action="store_true", help="cases that are no news too")
    parser.add_argument("--limit", type=int, help="so many cases, spread over the folder")
    parser.add_argument("--names", action="store_true", help="print the authors that differ")
    arguments = parser.parse_args(argv)
    cases = cases_in(arguments.folder, news=not arguments.all)
    if arguments.limit is not None:
        cases = cases[:: max(1, len(cases) // arguments.limit)][: arguments.limit]
    rows = list(measured(arguments.folder, cases, names=arguments.names))
    print("| without | " + " | ".join(field.replace("_", " ") for field in FIELDS) + " |")
    print("| --- |" + " ---: |" * len(FIELDS))
    for way, score in rows:
        values = (score.value(field) for field in FIELDS)
        print(f"| {way} | " + " | ".join("–" if value is None else f"{100 * value:.1f}" for value in values) + " |")


if __name__ == "__main__":
    main()
