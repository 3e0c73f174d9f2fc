"""Frames whose verb no table has: a subject and a verb's ending beside quoted words, '“Never,” the clerk wheezed.'"""

from __future__ import annotations

from newsparse.attribution.contents import following_regions
from newsparse.attribution.draft import Draft
from newsparse.attribution.phrases import Phrase, phrase_after
from newsparse.attribution.scene import Scene
from newsparse.attribution.subjects import subject_before

#: Fewer quoted words are a name or a word spoken of.
_FEWEST_WORDS = 3
#: The longest subject between the words and the verb, in tokens.
_LONGEST = 6
_SHORTEST_VERB = 4
#: What quoted words end in that go on in a frame, and what a frame ends in.
_GOES_ON = frozenset((",", "?", "!", "—", "–"))
_ENDS = frozenset((".", ",", ";", ":"))


def unlisted_frame(scene: Scene, number: int) -> Draft | None:
    """The attribution of a quoted region to the subject of an unknown verb beside it; `None` where no such frame stands."""
    region = scene.regions[number]
    words = scene.tokens.words[region.first : region.last]
    if not scene.grammar.past_endings or region.closes < 0 or not words[0][:1].isupper():
        return None
    if sum(word[0].isalnum() for word in words) < _FEWEST_WORDS:
        return None
    framed = _behind(scene, number) or _ahead(scene, number)
    if framed is None:
        return None
    cue, mention = framed
    parts: tuple[tuple[int, int], ...] = ((region.first, region.last),)
    regions: tuple[int, ...] = (number,)
    if cue >= region.last:
        more, numbers = following_regions(scene, max(cue + 1, mention.last if mention is not None else 0), regions)
        parts, regions = (*parts, *more), (*regions, *numbers)
    return Draft(parts=parts, cue=(cue, cue + 1), mention=mention, regions=regions)


def _behind(scene: Scene, number: int) -> tuple[int, Phrase | None] | None:
    """Verb and subject after the words: '“Never,” the clerk wheezed.', '“Never,” wheezed Roe.'"""
    tokens, region = scene.tokens, scene.regions[number]
    start = region.closes + 1
    paragraph_end = tokens.paragraphs[region.paragraph][1]
    set_off = tokens.words[region.last - 1] in _GOES_ON
    if scene.grammar.inverted and start < paragraph_end and tokens.words[start] == ",":
        start, set_off = start + 1, True  # «A», confesó Roe
    while scene.grammar.inverted and start < paragraph_end and tokens.lower[start] in scene.grammar.auxiliaries:
        start += 1
    if not set_off or start >= paragraph_end:
        return None
    end = tokens.sentences[tokens.sentence_of[start]][1]
    if _verb(scene, start) and scene.grammar.drops_subjects and tokens.words[start + 1 : start + 2] == ["."]:
        return start, None  # «Parecia um pasto», disparou.
    if (_verb(scene, start) or _present(scene, start)) and start + 1 < end:
        named = phrase_after(scene, start + 1, end)
        if named is not None and named.last < end and tokens.words[named.last] in _ENDS and _names(scene, named):
            return start, named
        return None
    for i in range(start + 1, min(end - 1, start + _LONGEST)):
        if tokens.words[i] in _ENDS:
            return None
        if _verb(scene, i) and tokens.words[i + 1] in _ENDS:
            subject = Phrase(start, i)
            return (i, subject) if _names(scene, subject) else None
    return None


def _ahead(scene: Scene, number: int) -> tuple[int, Phrase] | None:
    """Verb and subject before the words: 'Roe wheezed: “Never.”', 'Roe wheezed, “Never.”'"""
    tokens, opens = scene.tokens, scene.regions[number].opens
    verb = opens - 1
    if verb > 0 and tokens.words[verb] in (",", ":"):
        verb -= 1
    if verb > 1 and tokens.lower[verb - 1] in scene.grammar.auxiliaries and scene.grammar.language == "en":
        return None  # "was unmoved: “No.”"
    if verb <= 0 or tokens.sentence_of[verb] != tokens.sentence_of[opens] or not _verb(scene, verb):
        return None
    subject = subject_before(scene, verb)
    return (verb, subject) if subject is not None and subject.last == verb and _names(scene, subject) else None


#: What brings in the name of a thing: 'a petition titled “Keep the Trams”'.
_CALLED = frozenset(
    "titled entitled headlined captioned subtitled inscribed stamped emblazoned labelled labeled marked nicknamed named dubbed".split()
)


def _verb(scene: Scene, i: int) -> bool:
    """Whether a word looks like a verb in the past that no table has."""
    word, grammar = scene.tokens.lower[i], scene.grammar
    if not scene.tokens.words[i].islower() or scene.region_at[i] >= 0 or len(word) < _SHORTEST_VERB:
        return False
    if scene.statements and word in _CALLED:
        return False
    return word.endswith(grammar.past_endings) and word not in grammar.cues and word not in grammar.verbs


#: How verbs of the present end in Romance languages.
_PRESENT = {
    "fr": ("e", "it", "et", "nd", "nt"),
    "es": ("a", "e", "an", "en"),
    "pt": ("a", "e", "am", "em"),
    "it": ("a", "e", "no"),
}


def _present(scene: Scene, i: int) -> bool:
    """Whether a word straight behind the comma of quoted words looks like a Romance verb in the present: '“A”, protesta Pablo Roe'."""
    word, grammar = scene.tokens.lower[i], scene.grammar
    endings = _PRESENT.get(grammar.language)
    if endings is None or len(word) < _SHORTEST_VERB or not scene.tokens.words[i].islower():
        return False
    closed = (
        grammar.determiners,
        grammar.prepositions,
        grammar.pronouns,
        grammar.relatives,
        grammar.adverbs,
        grammar.breaks,
    )
    return word.endswith(endings) and word not in grammar.cues and not any(word in table for table in closed)


def _names(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase is a pronoun, a name, or begins with a determiner, and nothing in it is a preposition."""
    words, lower, grammar = scene.tokens.words, scene.tokens.lower, scene.grammar
    if any(lower[i] in grammar.prepositions or scene.region_at[i] >= 0 for i in range(*phrase)):
        return False
    first = lower[phrase.first]
    if phrase.last - phrase.first == 1 and first in grammar.pronouns:
        return first not in grammar.relatives
    return words[phrase.first][:1].isupper() or (first in grammar.determiners and phrase.last - phrase.first > 1)
