"""The body of an article as HTML, which the news formats carry in their own envelopes."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import groupby

from newsparse.export.linked import Linked
from newsparse.model.article import Article
from newsparse.model.content import Block
from newsparse.model.kinds import BlockKind

#: What stands around all blocks of a kind that follow each other, and around each of them.
_AROUND: dict[BlockKind, tuple[str, str]] = {
    BlockKind.LIST_ITEM: ("<ul>", "</ul>"),
    BlockKind.TABLE: ("<table>", "</table>"),
    BlockKind.BLOCKQUOTE: ("<blockquote>", "</blockquote>"),
    BlockKind.PULLQUOTE: ('<blockquote class="pullquote">', "</blockquote>"),
}
_EACH: dict[BlockKind, tuple[str, str]] = {
    BlockKind.LIST_ITEM: ("<li>", "</li>"),
    BlockKind.TABLE: ("<tr><td>", "</td></tr>"),
    BlockKind.PREFORMATTED: ("<pre>", "</pre>"),
    BlockKind.QUESTION: ('<p class="question">', "</p>"),
    BlockKind.ANSWER: ('<p class="answer">', "</p>"),
}
_PARAGRAPH = ("<p>", "</p>")

#: The ranks that HTML has for headings below the headline.
_RANKS = (2, 6)


def body_html(article: Article) -> str:
    """The article's blocks as HTML that is well-formed XML too, links included; empty without any."""
    links = Linked(article)
    out: list[str] = []
    for kind, blocks in groupby(article.blocks, key=lambda block: block.kind):
        opening, closing = _AROUND.get(kind, ("", ""))
        out += (opening, "".join(_block(block, links) for block in blocks), closing)
    return "".join(out)


def _block(block: Block, links: Linked) -> str:
    opening, closing = _EACH.get(block.kind, _PARAGRAPH)
    if block.kind is BlockKind.HEADING:
        rank = min(max(block.level, _RANKS[0]), _RANKS[1])
        opening, closing = f"<h{rank}>", f"</h{rank}>"
    return opening + "".join(_runs(block, links)) + closing


def _runs(block: Block, links: Linked) -> Iterator[str]:
    for words, url in links.runs(block):
        text = escape(words, quote=False)
        if block.kind is not BlockKind.PREFORMATTED:
            text = text.replace("\n", "<br/>")
        yield text if url is None else f'<a href="{escape(url)}">{text}</a>'
