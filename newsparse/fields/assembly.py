"""The canonical text from the blocks that are the body: spans are offset here, once."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.fields.known import Body
from newsparse.model.content import Block, Link
from newsparse.model.span import Span

#: What divides two blocks of the canonical text.
DIVIDER = "\n\n"


class Assembled(NamedTuple):
    """The canonical text with its blocks and links."""

    text: str
    blocks: tuple[Block, ...]
    links: tuple[Link, ...]


def assemble(body: Body) -> Assembled:
    """The canonical text of a body: its parts divided by an empty line, with every block's and link's span in it."""
    blocks: list[Block] = []
    links: list[Link] = []
    texts: list[str] = []
    at = 0
    for part in body.parts:
        if not part.text:
            continue
        if texts:
            at += len(DIVIDER)
        texts.append(part.text)
        blocks.append(Block(part.kind, Span(at, at + len(part.text), part.text), part.level, part.when))
        if part.links:
            links.extend(
                Link(Span(at + link.start, at + link.end, part.text[link.start : link.end]), link.url)
                for link in part.links
                if 0 <= link.start < link.end <= len(part.text)
            )
        at += len(part.text)
    return Assembled(DIVIDER.join(texts), tuple(blocks), tuple(links))
