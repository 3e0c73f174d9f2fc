"""Where the lines of a plain text went: pieces of furniture know their line's number, blocks of the body fill the gaps in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsparse.model.content import Block, Furniture, PlacedLine
from newsparse.model.kinds import EvidenceSource
from newsparse.model.span import Evidence

_LINE = "line "


def line_number(evidence: Evidence) -> int | None:
    """The number of the line of a plain text that evidence points at; `None` for evidence of other places.

    >>> line_number(Evidence(EvidenceSource.TEXT, "line 3", "By Jane Roe"))
    3
    >>> line_number(Evidence(EvidenceSource.META, "og:title", "Harbour opens")) is None
    True
    """
    if evidence.source is not EvidenceSource.TEXT or not evidence.where.startswith(_LINE):
        return None
    number = evidence.where[len(_LINE) :]
    return int(number) if number.isdecimal() else None


def place_lines(
    blocks: Sequence[Block], furniture: Sequence[Furniture], evidence: Mapping[str, Sequence[Evidence]]
) -> tuple[PlacedLine, ...]:
    """The lines in order, each with the fields whose evidence it is; empty where the furniture is not of a plain text's lines."""
    aside: dict[int, Furniture] = {}
    for piece in furniture:
        number = line_number(piece.evidence[0]) if piece.evidence else None
        if number is None:
            return ()
        aside[number] = piece
    fields: dict[int, list[str]] = {}
    for field, found in evidence.items():
        for one in found:
            if (number := line_number(one)) is not None:
                fields.setdefault(number, []).append(field)
    told_by_page = any(one.source is not EvidenceSource.CALLER for found in evidence.values() for one in found)
    if told_by_page and not aside and not fields:
        return ()
    out: list[PlacedLine] = []
    body = iter(blocks)
    for number in range(len(blocks) + len(aside)):
        told = tuple(dict.fromkeys(fields.get(number, ())))
        if (piece_here := aside.get(number)) is not None:
            out.append(
                PlacedLine(number=number, text=piece_here.text, kind=piece_here.kind, in_text=False, fields=told)
            )
        elif (block := next(body, None)) is not None:
            out.append(PlacedLine(number=number, text=block.span.text, kind=block.kind, in_text=True, fields=told))
    return tuple(out)
