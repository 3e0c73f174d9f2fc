"""Bodies of news items that are strings: markup, escaped once too often or not, or plain text."""

from __future__ import annotations

import html
import re

from lxml import etree

#: Marks in a string that make it markup and not plain text.
_MARKUP = re.compile(
    r"<(?:/?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|table|section|article|figure|img|a|em|strong|b|i|span|pre|hl2|block|body\.content)\b[^<>]{0,2000}/?)>",
    re.IGNORECASE,
)


def content_of(markup: str) -> str:
    """The content of a whole NITF document in a string, without what stands above it; other markup as it is."""
    start = markup.find("<body.content")
    return markup[start : markup.rfind("</body.content>")] if start >= 0 and "</body.content>" in markup else markup


#: Elements that divide all of a text into paragraphs, and those that stand between paragraphs.
_DIVIDED = re.compile(r"<(?:p|div|br|section|article|table|pre|block|body\.content|para)\b", re.IGNORECASE)
_BLOCK = re.compile(r"</?(?:h[1-6]|ul|ol|li|blockquote|figure|hl2|bq)\b", re.IGNORECASE)
#: What divides paragraphs that are no elements: HTML closes a `<p>` before a heading, but opens none behind it.
_EMPTY_LINES = re.compile(r"\n[ \t]{0,80}(?:\n[ \t]{0,80})+|(?<=</h[1-6]>)\s*\n", re.IGNORECASE)
#: Wires wrap their lines at less than this.
_WIDEST_WRAPPED = 100


def with_paragraphs(body: str) -> str:
    """Text with links, emphasis and headings in it as markup of paragraphs, as WordPress and others store it.

    Empty lines divide them, or the ends of lines that are not wrapped. Markup that has its paragraphs as elements is left as it is.
    """
    if "\n" not in body or _DIVIDED.search(body) is not None:
        return body
    text = body.replace("\r\n", "\n").replace("\r", "\n").strip()
    parts = _EMPTY_LINES.split(text)
    if len(parts) < 2 and _BLOCK.search(text) is None and max(map(len, text.split("\n"))) > _WIDEST_WRAPPED:
        parts = text.split("\n")
    return body if len(parts) < 2 else "\n".join(f"<p>{part.strip()}</p>" for part in parts if part.strip())


#: Elements before the first word of a string.
_TO_FIRST_WORD = re.compile(r"(?:<[^<>]{0,4000}+>|&[a-z]{2,6};|[^\w<&])*+(?:\w|[<&])")


def has_words(body: str) -> bool:
    """Whether there is a word in a string of markup or text: an editor that was opened and closed leaves `<p></p>`."""
    return _TO_FIRST_WORD.match(body) is not None


def is_bare(text: str) -> bool:
    """Whether a string is plain text: no element of HTML stands in it as it is."""
    return _MARKUP.search(text) is None


def holds_markup(tree: etree._Element) -> bool:
    """Whether HTML stands in the words of a body's elements: a break, or the end of an element; in a script it is none of them."""
    text = etree.tostring(tree, method="text", encoding="unicode")
    if "<" not in text or _MARKS_UP.search(text) is None:
        return False
    return any(
        words is not None and _MARKS_UP.search(words) is not None
        for element in tree.iter("{*}*")
        for words in (None if element.tag == "script" else element.text, element.tail)
    )


def is_markup(text: str) -> bool:
    """Whether a string is markup: `<p>` or another of HTML's elements stands in it, escaped once more or not."""
    return _MARKUP.search(text) is not None or (_LESS in text and _MARKS_UP.search(html.unescape(text)) is not None)


#: What markup looks like that was escaped once too often.
_LESS = "&lt;"
#: A mark in a text that is no word about markup: a break, or the end of an element.
_MARKS_UP = re.compile(
    r"<br\s?/?>|</(?:p|div|h[1-6]|ul|ol|li|blockquote|a|em|strong|b|i|span|table|figure)>|&lt;/(?:p|div|a|em|strong|li)&gt;",
    re.IGNORECASE,
)


def unescaped(body: str) -> str:
    """A string whose markup was escaped once or twice more than the format does, as that markup; another as it is."""
    if _LESS not in body or _MARKUP.search(body) is not None:
        return body
    for _ in range(2):
        inner = html.unescape(body)
        if _MARKS_UP.search(inner) is None:
            break
        body = inner
        if _MARKUP.search(body) is not None:
            break
    return body


#: An element in a serialized text.
_ESCAPED_TAG = re.compile(
    r"&lt;(?P<tag>/?(?:p|br|div|h[1-6]|ul|ol|li|blockquote|a|em|strong|b|i|u|span|table|t[rdh]|figure|img)"
    r"(?:\s(?:(?!&[lg]t;)[^<>]){0,1000}+)?/?)&gt;",
    re.IGNORECASE,
)


def with_its_markup(tree: etree._Element) -> etree._Element:
    """The body of a page in which HTML stands as text between the elements, all of it as elements: a `<p>` with `<br/>` in CDATA."""
    text = etree.tostring(tree, encoding="unicode", method="html", with_tail=False)
    inner = parsed(_ESCAPED_TAG.sub(r"<\g<tag>>", text))
    return tree if inner is None else inner


def parsed(markup: str) -> etree._Element | None:
    """The tree of a string of HTML; `None` where it has no elements."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    data = markup.encode("utf-8", "replace").replace(b"\0", b"")
    try:
        return etree.fromstring(data, parser)
    except etree.LxmlError:
        return None
