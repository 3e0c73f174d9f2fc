"""Descriptions away from cues whose name stands behind them: 'El párroco, Tomás Ruano, y la alcaldesa discuten'."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse.attribution.naming import Naming
from newsparse.lexicon.names import looks_like_name
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

#: What may hang on the description, then the name between commas: '[La alcaldesa][ de Pedralba], [Lucía Montes],'.
_NAMED = re.compile(
    r"""
    (?P<of>\s(?:of|for|from|at|de|del|des?|du|d['’]|da|do|das|dos|di|della?|dell['’]|dei|von|vom|der|van|der)[\s]?[^,.;:!?()"“”«»„\n]{2,60})?
    \s?,\s
    (?P<name>[A-ZÀ-Þ][\w.’'-]{0,20}(?:\s(?:(?:van|von|de|der|da|di|la|el|al|bin)\s){0,2}[A-ZÀ-Þ][\w’'-]{1,20}){1,3})
    (?=[,.;)])
    """,
    re.VERBOSE,
)


class Introduced(NamedTuple):
    """Somebody who is described and then named."""

    name: Span
    role: str


def introduced(span: Span, naming: Naming, text: str) -> Introduced | None:
    """The name behind a description and the role that the description gives; `None` where no name follows."""
    if span.of != "text" or naming.name or naming.plural or naming.kind not in (SourceKind.PERSON, SourceKind.UNNAMED):
        return None
    match = _NAMED.match(text, span.end, span.end + 150)
    if match is None or not looks_like_name(match["name"]):
        return None
    return Introduced(Span.cut(text, match.start("name"), match.end("name")), naming.text + (match["of"] or ""))
