"""Where the page has most of its text: a first guess at the article, before the body is read."""

from __future__ import annotations

from newsparse.reading.page import Page

#: Shorter blocks are labels and links, which may be in another language than the article.
_PARAGRAPH = 80
#: Kinds of blocks that hold running text: paragraphs of pages, lines of plain texts.
_PROSE = ("paragraph", "line")


def text_region(page: Page) -> int:
    """The number of the region that has most text in its own paragraphs; -1 on a page without any, as plain text is."""
    if not page.regions:
        return -1
    sizes: dict[int, int] = {}
    for _, kind, _, text, _, region, _, _, _ in page.blocks:
        if kind in _PROSE:
            sizes[region] = sizes.get(region, 0) + len(text)
    return max(sizes, key=sizes.__getitem__, default=-1)


def text_sample(page: Page, size: int) -> str:
    """The first paragraphs of that region, about `size` characters of them."""
    region = page.once(text_region)
    sample: list[str] = []
    for block in page.blocks:
        if block[5] == region and block[1] in _PROSE and len(text := block[3]) >= _PARAGRAPH:
            sample.append(text)
            size -= len(text)
            if size <= 0:
                break
    return "\n".join(sample)
