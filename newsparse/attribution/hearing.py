"""Through whom words came: who was told, interviewed somebody, heard him on the air or printed what he signed."""

from __future__ import annotations

from newsparse.attribution.cue_words import Cue
from newsparse.attribution.holders import holder_at, which_has
from newsparse.attribution.phrases import Phrase, phrase_after
from newsparse.attribution.publishing import reads_as_outlet, sure_name
from newsparse.attribution.relays import relays
from newsparse.attribution.scene import Scene
from newsparse.attribution.utterance import Relation
from newsparse.lexicon.cues.grammar import Use
from newsparse.lexicon.cues.relaying import (
    BESIDE,
    BY,
    HEARD_ON,
    HOLDING,
    INTERVIEWS,
    PLATFORMS,
    TALKING,
    WITH,
)
from newsparse.lexicon.outlet_words import NAMING_OUTLETS, OUTLET_FRONTS
from newsparse.lexicon.outlets import looks_like_outlet, outlet_named


def told(scene: Scene, cue: Cue, start: int, end: int) -> tuple[tuple[tuple[Relation, Phrase], ...], int]:
    """Through whom the words came, and where the phrase ends: 'told the Gazette', 'in an interview with the Gazette'."""
    tokens, grammar = scene.tokens, scene.grammar
    recipient = _told_first(scene, cue, start, end)
    if (
        recipient is not None
        and scene.statements
        and grammar.language == "en"
        and _begins_clause(scene, recipient, end)
    ):
        return (), start  # "warned the toll was likely to rise"
    found: list[tuple[Relation, Phrase]] = []
    at = start
    if recipient is not None:
        titled = _in_marks_behind(scene, recipient, end)
        recipient = titled or _recipient(scene, recipient)
        found.append((Relation.TOLD, recipient))
        at = recipient.last
        if titled is not None:
            at = start = titled.last + 1
    if scene.statements and grammar.inverted and not grammar.capital_nouns:
        start = _past_name(scene, start, end)
    for i in range(start, min(end, start + _TOLD_WITHIN)):
        if (keeper := holder_at(scene, i, end)) is not None:
            return (*found, (Relation.SEEN_BY, keeper)), keeper.last
        if not found and scene.statements and (printed := column_of(scene, i, end)) is not None:
            return ((Relation.TOLD, printed),), printed.last + 1
        if tokens.lower[i] in HOLDING and i + 1 < end and tokens.lower[i + 1] in BY:
            break
        if scene.statements and _in_clause(scene, i):
            break
        if scene.region_at[i] >= 0 or tokens.words[i] == ":" or tokens.lower[i] in grammar.that:
            break
        opens = not found and (tokens.lower[i] in _HEARS or tokens.lower[i] in grammar.recipients)
        heard = next((p for find in _HEARD if (p := find(scene, cue, i, end)) is not None), None) if opens else None
        if heard is not None:
            return (*found, (Relation.TOLD, heard)), heard.last
        if (keeper := which_has(scene, i, end)) is not None:
            return (*found, (Relation.SEEN_BY, keeper)), keeper.last
        if tokens.words[i] == "," and tuple(tokens.lower[i + 1 : i + 5]) == _COPY:
            continue  # "in the log, a copy of which was obtained by the Gazette"
        if tokens.words[i] == "," and not (i + 1 < end and tokens.lower[i + 1] in HOLDING | TALKING):
            break
        if tokens.lower[i] in TALKING and (talked := _talking_to(scene, i, end)) is not None:
            return (*found, (Relation.TOLD, talked)), talked.last
        if tokens.lower[i] in INTERVIEWS and i + 1 < end and tokens.lower[i + 1] in WITH:
            phrase = phrase_after(scene, i + 2, end)
            if phrase is not None:
                found.append((Relation.TOLD, phrase))
                at = phrase.last
    return tuple(found), at


def _in_clause(scene: Scene, i: int) -> bool:
    """Whether a finite verb stands at `i` that is no relative clause's: what is said has begun."""
    lower, grammar = scene.tokens.lower, scene.grammar
    finite = grammar.language == "en" and lower[i] in grammar.auxiliaries and scene.tokens.words[i].islower()
    return finite and lower[i] not in ("'s", "having", "being", "be", "been") and lower[i - 1] not in grammar.relatives


#: How far behind a cue it may stand through whom the words came, in tokens.
_TOLD_WITHIN = 14


#: What has its name in quotation marks behind it.
_WITH_TITLES = NAMING_OUTLETS | frozenset("podcast programme program show series".split())


_LONGEST_TITLE = 6


def _in_marks_behind(scene: Scene, phrase: Phrase, end: int) -> Phrase | None:
    """The name in quotation marks behind what an outlet is: 'told the podcast [“Loose Change”]'."""
    if not scene.statements or phrase.last >= end or scene.tokens.lower[phrase.last - 1] not in _WITH_TITLES:
        return None
    number = scene.region_at[phrase.last]
    if number < 0 or scene.regions[number].opens != phrase.last or scene.regions[number].closes < 0:
        return None
    region = scene.regions[number]
    title = region.last - region.first <= _LONGEST_TITLE and scene.tokens.words[region.first][:1].isupper()
    return Phrase(region.first, region.last) if title else None


def _told_first(scene: Scene, cue: Cue, start: int, end: int) -> Phrase | None:
    """The object of a verb of telling: 'told [the Gazette]', 'told [her] that'."""
    tokens, grammar = scene.tokens, scene.grammar
    if not cue.use & Use.TELL or start >= end:
        return None
    if tokens.lower[start] in grammar.that or tokens.lower[start] in grammar.prepositions:
        return None
    phrase = phrase_after(scene, start, end)
    if phrase is None and tokens.lower[start] in grammar.determiners:
        return Phrase(start, start + 1)
    return phrase


def _by_recipient(scene: Scene, _: Cue, i: int, end: int) -> Phrase | None:
    """'said to [the Gazette]', 'sagte der [Zeitung]', 'a réagi auprès de [l’AFP]'"""
    grammar, word = scene.grammar, scene.tokens.lower[i]
    if word not in grammar.recipients and word not in BESIDE and not (grammar.capital_nouns and word in ("der", "dem")):
        return None
    phrase = phrase_after(scene, i + 1 + (word in BESIDE), end)
    return phrase if phrase is not None and relays(scene, phrase) else None


def _on_air(scene: Scene, _: Cue, i: int, end: int) -> Phrase | None:
    """'a assuré sur [RTL]'"""
    if scene.tokens.lower[i] not in HEARD_ON or not scene.grammar.inverted:
        return None
    phrase = phrase_after(scene, i + 1, end)
    return phrase if phrase is not None and outlet_named(scene.span(*phrase).text) is not None else None


def _in_print(scene: Scene, cue: Cue, i: int, end: int) -> Phrase | None:
    """'wrote in [the Gazette]'"""
    lower = scene.tokens.lower
    if not scene.statements or lower[i] not in _IN_PRINT or lower[cue.head] not in _WROTE:
        return None
    phrase = phrase_after(scene, i + 1, end)
    if phrase is None:
        return None
    text = scene.span(*phrase).text
    return phrase if _is_outlet(scene, phrase) or (text[:4].lower() == "the " and reads_as_outlet(text)) else None


def _on(scene: Scene, _: Cue, i: int, end: int) -> Phrase | None:
    """'said on [MSNBC]'"""
    return heard_on(scene, i, end) if scene.statements and scene.tokens.lower[i] == "on" else None


#: Where a signed piece stands: wrote in the Post, argued in a column for the Gazette.
_IN_PRINT = frozenset(("in", "for"))


#: Words that may bring in an outlet that heard somebody, beside those of each language for a recipient.
_HEARS = BESIDE | HEARD_ON | _IN_PRINT | {"on", "der", "dem"}


#: How an outlet that heard somebody is brought in, in the order in which it is looked for.
_HEARD = (_by_recipient, _on_air, _in_print, _on)


def _talking_to(scene: Scene, i: int, end: int) -> Phrase | None:
    """'said, speaking to [the Gazette]'"""
    tokens = scene.tokens
    if i + 2 >= end or tokens.lower[i + 1] not in scene.grammar.recipients | WITH:
        return None
    phrase = phrase_after(scene, i + 2, end)
    named = phrase is not None and any(word[:1].isupper() for word in tokens.words[phrase.first : phrase.last])
    return phrase if named else None


#: Pronouns that are subjects and nothing else, and "it": 'promised [it] would close'.
_SUBJECTS = frozenset("i he she we they it".split())


def _begins_clause(scene: Scene, phrase: Phrase, end: int) -> bool:
    """Whether a phrase behind a verb of telling is the subject of what was told, rather than who was: a verb follows it."""
    tokens, grammar = scene.tokens, scene.grammar
    if phrase.last >= end - 1:
        return False
    if tokens.lower[phrase.first] in grammar.pronouns - grammar.determiners:
        return tokens.lower[phrase.first] in _SUBJECTS and tokens.words[phrase.last] in grammar.auxiliaries
    word = tokens.words[phrase.last]  # in small letters: "a memo dated May 3"
    return word in grammar.auxiliaries and word not in ("'s", "having", "being", "be")


def talking_before(scene: Scene, subject: Phrase) -> tuple[tuple[Relation, Phrase], ...]:
    """Whom the speaker talked to, where that stands before him: 'Speaking to RTÉ, Roe said'."""
    tokens, grammar = scene.tokens, scene.grammar
    first = tokens.sentences[tokens.sentence_of[subject.first]][0]
    for i in range(first, subject.first - 1):
        if scene.region_at[i] >= 0:
            return ()
        if scene.statements and tokens.lower[i] == "on" and (heard := heard_on(scene, i, subject.first)) is not None:
            return ((Relation.TOLD, heard),)
        if tokens.lower[i] in TALKING and (
            tokens.lower[i + 1] in grammar.recipients
            or tokens.lower[i + 1] in WITH
            or (tokens.lower[i + 1] in HEARD_ON and grammar.inverted)
        ):
            phrase = phrase_after(scene, i + 2, subject.first)
            if phrase is None or phrase.last >= subject.first:
                return ()
            named = any(word[:1].isupper() for word in tokens.words[phrase.first : phrase.last])
            return ((Relation.TOLD, phrase),) if named else ()
    return ()


#: The longest name between commas, in tokens.
_LONGEST_NAME = 8


def _past_name(scene: Scene, start: int, end: int) -> int:
    """The token behind a name between commas: 'garantiu o presidente[, Rui Roe,] à Lusa'."""
    words = scene.tokens.words
    if start + 1 >= end or words[start] != "," or not words[start + 1][:1].isupper():
        return start
    return next((k + 1 for k in range(start + 2, min(end - 1, start + _LONGEST_NAME)) if words[k] == ","), start)


#: What somebody signs, or speaks in, that is an outlet's.
_SIGNED = frozenset("column newsletter podcast blog show programme program op-ed essay".split())


#: The longest name before such a noun, in tokens.
_LONGEST_OWNER = 5


def column_of(scene: Scene, i: int, end: int) -> Phrase | None:
    """The outlet before what somebody signs in it, whose pronoun stands at token `i`: 'in her [Wall Street Journal] column'."""
    tokens, grammar = scene.tokens, scene.grammar
    own = tokens.lower[i] in grammar.possessives or tokens.lower[i] in ("a", "an")
    if grammar.language != "en" or not own or i == 0 or i + 1 >= end or tokens.lower[i - 1] not in ("in", "on", "for"):
        return None
    last = i + 1
    while last < min(end - 1, i + 1 + _LONGEST_OWNER) and tokens.words[last][:1].isupper():
        last += 1
    noun = last + (tokens.lower[last] in ("weekly", "daily", "monthly", "regular", "latest", "opinion", "radio"))
    if last == i + 1 or noun >= end or tokens.lower[noun] not in _SIGNED:
        return None
    named = scene.span(i + 1, last).text
    return Phrase(i + 1, last) if outlet_named(named) is not None or looks_like_outlet(named) else None


#: What stations' names end in.
_ON_AIR = frozenset("television tv radio fm news".split())


def heard_on(scene: Scene, on: int, end: int) -> Phrase | None:
    """The outlet that somebody is heard on: 'said on [MSNBC]'; `None` for a platform and a day."""
    phrase = phrase_after(scene, on + 1, end)
    if phrase is None or scene.tokens.lower[phrase.first] in PLATFORMS or scene.grammar.language != "en":
        return None
    words = scene.tokens.words[phrase.first : phrase.last]
    if scene.statements and words[0].lower() in scene.grammar.times:
        return None  # "wrote on March 12"
    if scene.statements and (owner := _broadcaster(scene, phrase)) is not None:
        return owner  # "on the BBC's Today programme"
    if scene.statements and (sure_name(" ".join(words)) or sure_name(words[-1])):
        return phrase
    of_known = len(words) > 1 and words[0].isupper() and outlet_named(words[0]) is not None  # BBC Radio Leeds
    named = scene.span(*phrase).text
    return (
        phrase
        if of_known
        or outlet_named(named) is not None
        or (len(words) > 1 and words[-1].lower() in _ON_AIR)
        or (scene.statements and _is_station(words))
        else None
    )


#: What one is heard on, before its name.
_STATION_NOUNS = frozenset("site website station channel network broadcaster radio television".split())


def _is_station(words: list[str]) -> bool:
    """Whether a phrase is a station's: 'KXLV', 'public radio station KXLV', 'Radio 4’s Tideline'."""
    named = words[-1][:1].isupper() or words[-1].isdigit()
    if words[0].lower() in OUTLET_FRONTS and words[0][:1].isupper() and len(words) > 1:
        return words[1][:1].isupper() or words[1][:1].isdigit()
    behind = named and len(words) > 1 and any(word in _STATION_NOUNS for word in words[:-1])
    return behind or (len(words) == 1 and sure_name(words[0]))


def _broadcaster(scene: Scene, phrase: Phrase) -> Phrase | None:
    """The phrase up to whose programme it is, where that is an outlet's: '[the BBC’s] Today programme'."""
    words = scene.tokens.words
    stop = min(phrase.last, len(words) - 1)
    k = next((k for k in range(phrase.first, stop) if words[k].endswith(("'s", "’s"))), None)
    if k is None or not words[k + 1][:1].isupper():
        return None
    owner = Phrase(phrase.first, k + 1)
    return owner if outlet_named(scene.span(*owner).text[:-2]) is not None else None


def _is_outlet(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase is the name of an outlet that people write in, by the table or by its shape."""
    text = scene.span(*phrase).text
    return outlet_named(text) is not None or looks_like_outlet(text)


_COPY = ("a", "copy", "of", "which")


_WROTE = frozenset("wrote writes writing written argued argues arguing".split())


#: Who hears and reads an outlet.
_AUDIENCE = frozenset("listeners viewers readers subscribers".split())


def _recipient(scene: Scene, phrase: Phrase) -> Phrase:
    """The one who was told, without where and when: 'staff in a memo' → staff."""
    lower = scene.tokens.lower
    if scene.statements and lower[phrase.first] in _AUDIENCE and lower[phrase.first + 1] in ("of", "to"):
        whole = phrase_after(scene, phrase.first + 2, len(lower))
        return whole if whole is not None and relays(scene, whole) else phrase  # "told listeners of KXLV"
    for i in range(phrase.first + 1, phrase.last):
        if lower[i] in ("in", "on", "at", "during", "by"):
            return Phrase(phrase.first, i)
    return phrase
