"""An outlet that was named before and is called by its sort and by where it is from: 'al [diario madrileño]', 'selon l'[hebdomadaire satirique]'."""

from __future__ import annotations

from newsparse.attribution.entities import Entities, Entity
from newsparse.attribution.naming import Definite, Naming
from newsparse.attribution.outlet_sorts import may_be
from newsparse.lexicon.outlet_words import OUTLET_NOUNS
from newsparse.model.span import Span

#: Articles that a preposition has drawn to it, and that stand before the phrase.
_DRAWN = (
    "al ",
    "au ",
    "ao ",
    "del ",
    "du ",
    "do ",
    " il ",
    " o ",
    " le ",
    " el ",
    " l'",
    " l’",
    " la ",
    "all'",
    "all’",
)
#: How Romance adjectives end that say where something is from, and some that say of which sort a weekly is.
_FROM = (
    *("ano", "ana", "eño", "eña", "ense", "és", "esa", "ais", "aise", "ois", "oise", "ien", "ienne", "ino", "ina"),
    *("ese", "ol", "ola", "ista", "satirique", "satírico", "satirico", "berlinois", "lego", "ota", "aco"),
)
#: How far behind an outlet it may be called so, in characters.
_REACH = 2500


def outlet_again(span: Span, naming: Naming, entities: Entities) -> Entity | None:
    """The one outlet near that a Romance phrase means by its sort; `None` where the phrase names one, or several were named."""
    words = naming.words
    if naming.name or naming.plural or span.of != "text" or words[0].lower() not in OUTLET_NOUNS or len(words) > _MOST:
        return None
    before = entities.text[max(0, span.start - 5) : span.start].lower()
    if naming.definite is not Definite.DEFINITE and not before.endswith(_DRAWN):
        return None
    if len(words) > 1 and not (words[1].islower() and words[1].endswith(_FROM)):
        return None
    near = {
        e.number: e
        for e in entities.outlets
        if 0 < span.start - e.last < _REACH and e.named and may_be(e.name, words[0])
    }
    return next(iter(near.values())) if len(near) == 1 else None


#: The sort, and one adjective.
_MOST = 2
