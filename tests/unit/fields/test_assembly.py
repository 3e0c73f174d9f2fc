from __future__ import annotations

from newsparse.fields.assembly import assemble
from newsparse.fields.known import Body, BodyPart
from newsparse.model.kinds import BlockKind
from newsparse.reading.page import PageLink


def part(text: str, *links: PageLink, kind: BlockKind = BlockKind.PARAGRAPH) -> BodyPart:
    return BodyPart(kind=kind, level=0, text=text, links=links, when=None, block=0)


def test_parts_are_divided_by_an_empty_line_and_every_span_is_its_slice() -> None:
    body = Body(
        parts=(
            part("First words.", PageLink(0, 5, "https://a.example/")),
            part("A heading", kind=BlockKind.HEADING),
            part("Last words.", PageLink(5, 10, "https://b.example/")),
        )
    )
    text, blocks, links = assemble(body)
    assert text == "First words.\n\nA heading\n\nLast words."
    assert [block.kind for block in blocks] == ["paragraph", "heading", "paragraph"]
    for span in [*(block.span for block in blocks), *(link.span for link in links)]:
        assert text[span.start : span.end] == span.text
    assert [(link.span.text, link.url) for link in links] == [
        ("First", "https://a.example/"),
        ("words", "https://b.example/"),
    ]


def test_empty_parts_and_links_that_cover_nothing_are_left_out() -> None:
    body = Body(parts=(part(""), part("Words", PageLink(2, 2, "u"), PageLink(3, 9, "v")), part("")))
    assert assemble(body) == ("Words", assemble(body).blocks, ())
    assert len(assemble(body).blocks) == 1
    assert assemble(Body(parts=())).text == ""
