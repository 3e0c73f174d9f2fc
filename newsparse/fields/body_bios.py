"""What stands below a text about those who wrote it: who they are, and who reported and edited. Neither is the article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.model.fields import Byline
from newsparse.model.kinds import AuthorKind
from newsparse.reading.page import PageBlock

#: What says behind a name at the beginning of a paragraph what somebody is or does for a living, in the languages that papers have such boxes in.
_IS = re.compile(
    r"(?:\s\([^()]{2,40}\)|,\s[^,.]{2,40},)?\s(?:is|was|covers|writes|reports|joined|has\s(?:been|worked|written|covered|reported|won)|works|studied|graduated|leads|hosts"
    r"|ist|war|schreibt|arbeitet|berichtet|studierte|leitet|est|écrit|couvre|es|escribe|trabaja|cubre|é|escreve|è|scrive|lavora|schrijft|werkt|jest|pisze|är|skriver|er)\s"
)
#: Who did what for a wire's story, as the last line has it: "Reporting by A; Editing by B".
_SIGN_OFF = re.compile(
    r"\(?(?:additional\s)?(?:reporting|writing|written)\sby\s[^.]{3,240}?\b(?:editing|edited|writing)\sby\s",
    re.IGNORECASE,
)
#: Such paragraphs stand in the last part of a text, below so much of it.
_BELOW = 0.6
_LONGEST = 700


def blocks_about_authors(blocks: Sequence[PageBlock], chosen: Sequence[int], byline: Byline | None) -> frozenset[int]:
    """The numbers of those `chosen` blocks, in order, that tell who the authors are or sign off for all who took part."""
    authors = byline.authors if byline is not None else ()
    names = tuple(author.name for author in authors if author.kind is AuthorKind.PERSON and " " in author.name)
    last = chosen[int(len(chosen) * _BELOW) :]
    return frozenset(number for number in last if _is_about(blocks[number], names))


def _is_about(block: PageBlock, names: tuple[str, ...]) -> bool:
    if len(block.text) > _LONGEST or block.kind not in ("paragraph", "list-item", "blockquote"):
        return False
    if _SIGN_OFF.match(block.text) is not None:
        return True
    return any(block.text.startswith(name) and _IS.match(block.text, len(name)) is not None for name in names)
