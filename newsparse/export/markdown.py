"""An article as Markdown, for people and for whatever reads Markdown."""

from __future__ import annotations

import re

from newsparse.export.linked import Linked
from newsparse.model.article import Article
from newsparse.model.content import Block, Image
from newsparse.model.kinds import BlockKind

#: Signs that mean something in the midst of a line, and what begins a line with a meaning of its own.
_SIGNS = re.compile(r"[\\`*_\[\]<>|~]|&(?=#?\w{1,40};)|!(?=\[)")
_OPENING = re.compile(r"#{1,6}(?=\s|$)|[+-](?=[\s-]|$)|=|\d{1,9}(?P<dot>[.)])(?=\s|$)")
_QUOTED = frozenset((BlockKind.BLOCKQUOTE, BlockKind.PULLQUOTE, BlockKind.EMBED))
_RANKS = (2, 6)


def to_markdown(article: Article) -> str:
    """The article as CommonMark: headline, kicker and dek, byline and date, the blocks with their links, pictures, notices.

    Quotations stay in the text as they are. What has a meaning in Markdown is escaped, so that the words are the article's
    whatever signs they hold. The last line ends without a line break; empty for an article that says nothing.
    """
    return "\n\n".join((*_top(article), *_body(article), *_bottom(article)))


def escaped(text: str) -> str:
    r"""A text on one line whose signs mean themselves: '1. *Open*' → '1\. \*Open\*'.

    >>> print(escaped("1. *Open* [now]"))
    1\. \*Open\* \[now\]
    >>> escaped("Harbour opens")
    'Harbour opens'
    """
    return _opened(_SIGNS.sub(r"\\\g<0>", " ".join(text.split())))


def _opened(line: str) -> str:
    """A line that begins no heading, list or rule."""
    opening = _OPENING.match(line)
    if opening is None:
        return line
    at = max(opening.start("dot"), 0)
    return f"{line[:at]}\\{line[at:]}"


def _top(article: Article) -> list[str]:
    """What stands above the body."""
    headline, out = article.headline, []
    if headline is not None:
        if headline.kicker:
            out.append(f"**{escaped(headline.kicker)}**")
        out.append(f"# {escaped(headline.text)}")
        if headline.dek:
            out.append(f"*{escaped(headline.dek)}*")
    told = (
        article.byline.text if article.byline else None,
        article.outlet,
        article.date.isoformat() if article.date else None,
    )
    if line := " · ".join(escaped(part) for part in told if part):
        out.append(line)
    return out


def _body(article: Article) -> list[str]:
    """The blocks; items of a list stand close, and a dateline that is not among the words comes first."""
    links = Linked(article)
    out: list[str] = []
    entries: list[str] = []  # of the list that is being written
    for block in article.blocks:
        if entries and (block.kind is not BlockKind.LIST_ITEM or block.when is not None):
            out.append("\n".join(entries))
            entries = []
        if block.when is not None:
            out.append(f"*{block.when.isoformat()}*")
        (entries if block.kind is BlockKind.LIST_ITEM else out).append(_block(block, links))
    if entries:
        out.append("\n".join(entries))
    dateline = article.dateline
    if dateline is not None and out and not article.text.startswith(dateline.text):
        out.insert(0, f"**{escaped(dateline.text)}**")
    return out


def _block(block: Block, links: Linked) -> str:
    kind = block.kind
    if kind is BlockKind.PREFORMATTED:
        return "\n".join(f"    {line}" for line in block.span.text.split("\n"))
    words = _opened("".join(_run(text, url) for text, url in links.runs(block)))
    if kind is BlockKind.HEADING:
        return f"{'#' * min(max(block.level, _RANKS[0]), _RANKS[1])} {words}"
    if kind is BlockKind.LIST_ITEM:
        return f"{'  ' * max(block.level - 1, 0)}- {words}"
    if kind in _QUOTED:
        return f"> {words}"
    return f"**{words}**" if kind is BlockKind.QUESTION else words


def _run(words: str, url: str | None) -> str:
    """Some words of a block, linked where they are, with the white space outside of the link."""
    text = _SIGNS.sub(r"\\\g<0>", re.sub(r"\s+", " ", words))
    if url is None or not text.strip():
        return text
    bare = text.strip()
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{before}[{bare}]({_address(url)}){after}"


def _address(url: str) -> str:
    """An address as the target of a link, between angle brackets where it has signs that would end it."""
    plain = re.sub(r"[<>\\\s]", _percent, url)
    return f"<{plain}>" if not plain or re.search(r"[()]", plain) else plain


def _percent(sign: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in sign[0].encode("utf-8", "replace"))


def _bottom(article: Article) -> list[str]:
    """Pictures, and notices that are not in the text."""
    out = [_picture(image) for image in article.images if image.url or image.caption]
    return [*out, *(f"*{escaped(n.text)}*" for n in article.notices if n.text not in article.text)]


def _picture(image: Image) -> str:
    told = " ".join(escaped(part) for part in (image.caption, f"({image.credit})" if image.credit else None) if part)
    caption = f"*{told}*" if told else ""
    if image.url is None:
        return caption
    picture = f"![{escaped(image.alt or '')}]({_address(image.url)})"
    return f"{picture}\n{caption}" if caption else picture
