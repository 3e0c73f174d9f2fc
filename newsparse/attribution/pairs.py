"""Two who speak together: 'Tom and Brenda Roe', 'Roe and her colleagues'."""

from __future__ import annotations

import re

from newsparse.attribution.entities import Entities
from newsparse.attribution.entity import Entity
from newsparse.attribution.naming import read_naming
from newsparse.lexicon.role_words import PEOPLE, TITLES
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

#: 'Roe and her colleagues'
_JOINED = re.compile(r"(?P<one>[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+){0,2})\sand\s(?P<whose>his|her|their)\s[a-z]")


def touch_joined(span: Span, entities: Entities) -> None:
    """Enters the one who speaks with others of his own: '[Roe] and [her] colleagues report'; nobody for any other phrase."""
    joined = _JOINED.match(span.text)
    if joined is None:
        return
    one = Span(span.start, span.start + joined.end("one"), joined["one"], span.of)
    naming = read_naming(one.text)
    if not entities.is_person(naming):
        return
    entity = entities.known(one, naming)
    if entity is not None and joined["whose"] != "their":
        start = span.start + joined.start("whose")
        entities.touch(entity, Span(start, start + len(joined["whose"]), joined["whose"], span.of))


#: 'Ann Roe[ and ]Tom Hale'
_AND = re.compile(r"\s(?:and|und|et|e|y|en)\s")


def enter_pair(span: Span, entities: Entities) -> Entity | None:
    """The two of a phrase as one source, called a pair or a couple afterwards, and each of them known by name; `None` for any other phrase."""
    naming = read_naming(span.text)
    if naming.kind is not SourceKind.GROUP or not naming.plural or naming.name or span.of != "text":
        return None
    parts = [*_AND.finditer(span.text)]
    if len(parts) != 1:
        return None
    first, second = read_naming(span.text[: parts[0].start()]), read_naming(span.text[parts[0].end() :])
    if second.kind is not SourceKind.PERSON or not second.name or not span.text[:1].isupper():
        return None
    of_one_name = len(first.name) < 2
    if not of_one_name and first.kind is not SourceKind.PERSON:
        return None
    title = span.text.partition(" ")[0].lower()
    if title.endswith("s") and title[:-1] in PEOPLE | TITLES and not of_one_name:
        return None  # "Commissioners Ann Roe and Tom Hale"
    other = entities.of_phrase(Span(span.start + parts[0].end(), span.end, span.text[parts[0].end() :], span.of))
    place = Span(span.start, span.start + parts[0].start(), span.text[: parts[0].start()], span.of)
    if of_one_name and not entities.is_person(first):
        entities.spouse(other, place)
    else:
        entities.of_phrase(place)
    known = len(entities.all)
    pair = entities.of_phrase(span, speaks=True)
    if pair.number == known:
        for head in ("couple", "pair", "two", *(() if of_one_name else ("duo",))):
            entities.also_called(pair, head)
    return pair


#: 'A wharfie on the night shift[, who] would not be named'
