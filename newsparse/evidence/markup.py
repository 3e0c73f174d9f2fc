r"""What visible markup states: bylines, dates, headings, and the short lines around the headline.

Every statement has `block`, the number of the block that shows it (`None`: the page does not show it), and in `about`
`tag`, `class` (class, id and test id, as they stand) where there is one, and `how`:

- `author`: `how` is `class` (the element's label is that of a byline; `raw` is all its words, `\n` between lines:
  names, roles, dates and "Follow" alike), `rel` (`rel=author`) or `href` (a link to an author's page; `raw` is the
  linked words). `url` is the element's link.
- `published`, `modified`: `how` is `time` (a `time` element: `raw` is its `datetime`, `text` the words shown, `pubdate`
  is there if the attribute is, `around` is the class of the element around it; without `datetime`, `raw` is the words)
  or `class` (`raw` is the words of an element whose label is that of a date, at least one digit among them or in `attribute`,
  which holds a machine-readable attribute, `data-date` and the like).
- `headline`: `how` is `h1` or `class`; `parts` are the words of the element's child elements, divided by `\x1f`.
- `kicker`, `dek`, `section`: `how` is `class`; `section` and `keyword` of links `rel`.
- `dateline`: `how` is `class`, the property of hNews.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice

from lxml import etree

from newsparse.evidence.element_text import short_text
from newsparse.evidence.labels import hnews_property, says_modified
from newsparse.evidence.places import Places
from newsparse.evidence.statement import Statement
from newsparse.model.kinds import EvidenceSource

_MARKUP = EvidenceSource.MARKUP

#: Attributes in which scripts keep a moment.
_MOMENTS = (
    "data-datetime",
    "data-timestamp",
    "data-time",
    "data-date",
    "data-published",
    "data-publish-date",
    "data-seconds",
    "data-unixtime",
    "data-utime",
    "data-epoch",
    "datetime",
    "content",
    "title",
)

#: The longest text of each topic that still is a statement.
_LONGEST = {"author": 400, "published": 160, "headline": 400, "kicker": 80, "dek": 900, "section": 60}

#: Elements whose label is never that of a statement.
_NO_STATEMENT = frozenset(
    {
        "html",
        "body",
        "head",
        "script",
        "style",
        "link",
        "meta",
        "img",
        "svg",
        "path",
        "use",
        "input",
        "select",
        "option",
    }
    | {"button", "form", "iframe", "video", "audio", "source", "nav", "picture", "textarea", "noscript", "template"}
)

_YEAR = re.compile(r"(?<!\d)20[0-4]\d(?!\d)|(?<!\d)19[89]\d(?!\d)")
_REL = re.compile("author|category|tag", re.IGNORECASE)

#: An address of an author's page has one of these in its path.
_AUTHOR_PATH = re.compile(
    r"""
    / (?:
        aut (?: eurs? | hors? | or (?: [aei] | en | es )? ) | by (?: line )? | co (?: lumnists? | ntributors? ) | firmas |
        journalists? | pe (?: ople | rson ) | profiles? | re (?: dakt (?: eur | ion ) | porters? ) | staff | team | writers?
    ) /
    """,
    re.VERBOSE,
)


def labelled_statements(
    element: etree._Element, label: str, topics: tuple[str, ...], places: Places
) -> Iterator[Statement]:
    """What an element states by its label, if its text is no longer than such statements are."""
    if element.tag in _NO_STATEMENT:
        return
    text = short_text(element, max(_LONGEST[topic] for topic in topics))
    if text is None:
        return
    block = places.block_of(element, text)
    if "card" in label and (own := hnews_property(label)) is not None:
        if own == "dateline":
            about = {"tag": str(element.tag), "class": label, "how": "class"}
            yield Statement("dateline", _MARKUP, _where(element), text, about, block)
        return  # the agency that it is from signs nothing
    if "author" in topics and "published" not in topics and _YEAR.search(text):
        topics = (*topics, "published")  # a byline that ends in the day
    for topic in topics:
        if len(text) > _LONGEST[topic]:
            continue
        about = {"tag": str(element.tag), "class": label, "how": "class"}
        if topic == "published":
            yield from _labelled_date(element, label, text, about, block)
            continue
        if topic == "headline":
            about["parts"] = _parts(element)
        if href := element.get("href"):
            about["url"] = href
        yield Statement(topic, _MARKUP, _where(element), text, about, block)


def _labelled_date(
    element: etree._Element, label: str, text: str, about: dict[str, str], block: int | None
) -> Iterator[Statement]:
    """The words of an element with a date's label, if they can hold a date and no `time` element inside says more."""
    if element.tag == "time":
        return
    for attribute in _MOMENTS:
        if (moment := element.get(attribute)) and any(map(str.isdigit, moment)):
            about["attribute"] = moment
            break
    else:
        if not any(map(str.isdigit, text)):
            return
    if any(True for _ in islice(element.iter("time"), 1)):
        return
    topic = "modified" if says_modified(label) else "published"
    yield Statement(topic, _MARKUP, _where(element), text, about, block)


#: How far around an element the quotation is looked for that it stands in.
_AROUND = 5


def in_quotation(element: etree._Element) -> bool:
    """Whether an element stands in a `blockquote`: the time there is that of the post or the letter which is quoted."""
    return any(around.tag == "blockquote" for around in islice(element.iterancestors(), _AROUND))


def time_statement(element: etree._Element, label: str, places: Places) -> Statement | None:
    """What a `time` element states; `None` if it is empty."""
    text = short_text(element, 160)
    moment = element.get("datetime") or text
    if not moment:
        return None
    about = {"tag": "time", "how": "time"}
    if label:
        about["class"] = label
    if text and text != moment:
        about["text"] = text
    if element.get("pubdate") is not None:
        about["pubdate"] = ""
    around = element.getparent()
    if around is not None and (outer := around.get("class")):
        about["around"] = outer
    topic = (
        "modified" if says_modified(label) or (not label and says_modified(about.get("around", ""))) else "published"
    )
    return Statement(topic, _MARKUP, _where(element), moment, about, places.block_of(element, text or ""))


def may_state(href: str | None) -> bool:
    """Whether a link's address may be an author's page: few of a page's links need a second look."""
    return href is not None and _AUTHOR_PATH.search(href) is not None


def telling_addresses(addresses: Sequence[str]) -> list[int]:
    """The places of those addresses that may be an author's page, found in one search over all of them."""
    found: list[int] = []
    ends: list[int] = []
    for match in _AUTHOR_PATH.finditer("\n".join(addresses)):
        if not ends:
            ends = list(accumulate(len(address) + 1 for address in addresses))
        place = bisect_right(ends, match.start())
        if not found or found[-1] != place:
            found.append(place)
    return found


def link_statement(element: etree._Element, rel: str | None, label: str, places: Places) -> Statement | None:
    """What a link states by its `rel` or its address: an author, a tag; else `None`."""
    href = element.get("href") or ""
    rels = rel.lower().split() if rel and _REL.search(rel) else ()
    if "author" in rels:
        topic, how = "author", "rel"
    elif "category" in rels:
        topic, how = "section", "rel"
    elif "tag" in rels:
        topic, how = "keyword", "rel"
    elif _AUTHOR_PATH.search(href):
        topic, how = "author", "href"
    else:
        return None
    text = short_text(element, 120)
    if text is None:
        return None
    about = {"tag": "a", "how": how, "url": href}
    if label:
        about["class"] = label
    return Statement(topic, _MARKUP, _where(element), text, about, places.block_of(element, text))


def heading_statement(element: etree._Element, label: str, places: Places) -> Statement | None:
    """What an `h1` says; `None` if it has no words of its own."""
    text = short_text(element, _LONGEST["headline"])
    if text is None:
        return None
    about = {"tag": "h1", "how": "h1", "parts": _parts(element)}
    if label:
        about["class"] = label
    return Statement("headline", _MARKUP, _where(element), text, about, places.block_of(element, text))


def _parts(element: etree._Element) -> str:
    r"""The words of each child element, divided by `\x1f`."""
    texts = (short_text(child) for child in islice(element.iterchildren(etree.Element), 12))
    return "\x1f".join(text for text in texts if text)


def _where(element: etree._Element) -> str:
    """A short path that tells a person which element it is: `div.byline/a`, `h1#title`."""
    steps: list[str] = []
    for node in (element.getparent(), element):
        if node is None:
            continue
        name = str(node.tag)
        if mark := node.get("id"):
            steps.append(f"{name}#{mark[:60].strip()}")
        elif classes := (node.get("class") or "").split():
            steps.append(f"{name}.{classes[0][:60]}")
        else:
            steps.append(name)
    return "/".join(steps)
