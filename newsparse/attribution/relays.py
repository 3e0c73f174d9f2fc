"""Who stands between the article and a speaker: who was told, who relays, who holds the document."""

from __future__ import annotations

import re
from functools import lru_cache

from newsparse.attribution.cited import cited_at
from newsparse.attribution.cue_words import Cue
from newsparse.attribution.other_things import is_other_thing
from newsparse.attribution.phrases import Phrase, past_time, phrase_after
from newsparse.attribution.publishing import reads_as_outlet, sure_name
from newsparse.attribution.scene import Scene
from newsparse.attribution.utterance import Relation
from newsparse.lexicon.cues.grammar import Use
from newsparse.lexicon.cues.relaying import (
    ASKED,
    BESIDE,
    BY,
    HEARD_ON,
    HOLDING,
    INTERVIEWS,
    PLATFORMS,
    QUOTED,
    REPORTING,
    THIS,
    WITH,
)
from newsparse.lexicon.outlet_words import NAMING_OUTLETS, OUTLET_ENDS, OUTLET_FRONTS, OUTLET_HEADS
from newsparse.lexicon.outlets import looks_like_outlet, outlet_named
from newsparse.lexicon.role_words import DOCUMENTS, KNOWN_BODIES, PAPERS


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
        if tokens.words[i] == "," and not (i + 1 < end and tokens.lower[i + 1] in HOLDING | _TALKING):
            break
        if tokens.lower[i] in _TALKING and (talked := _talking_to(scene, i, end)) is not None:
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


def which_has(scene: Scene, comma: int, end: int) -> Phrase | None:
    """Who has a document by a relative clause behind it: 'in an email, which [the Gazette] has reviewed'."""
    lower = scene.tokens.lower
    if comma + 4 > end or scene.tokens.words[comma] != "," or lower[comma + 1] not in ("which", "that"):
        return None
    keeper = phrase_after(scene, comma + 2, end)
    if keeper is None or keeper.first != comma + 2:
        return None
    cut = next((k for k in range(keeper.first + 1, keeper.last) if lower[k] in HOLDING), keeper.last)
    keeper = Phrase(keeper.first, cut)  # "which the Herald published in full"
    verb = keeper.last
    while verb < end and lower[verb] in ("has", "have", "had", "also"):
        verb += 1
    return keeper if verb < end and lower[verb] in HOLDING and relays(scene, keeper) else None


#: What is done with a document so that somebody has it: 'provided to the Gazette', 'shared with ESPN'.
_PASSED = {
    "shared": "with",
    **dict.fromkeys("provided given sent leaked shown forwarded supplied handed passed released".split(), "to"),
}


#: What a station or an agency does with what somebody said.
_CARRIED = frozenset("carried broadcast aired televised distributed relayed posted released printed screened".split())
#: What somebody does who has come by a document.
_FOUND = frozenset(
    "spotted unearthed uncovered found discovered verified authenticated examined analysed analyzed compiled collected gathered inspected revealed acquired described detailed reported disclosed circulated".split()
)


def holder_at(scene: Scene, i: int, end: int) -> Phrase | None:
    """Who has a document, by the words at token `i`: 'seen by [the Gazette]', 'shared with [ESPN]'."""
    lower = scene.tokens.lower
    if i + 2 >= end:
        return None
    if lower[i] in HOLDING and lower[i + 1] in BY:
        return phrase_after(scene, i + 2, end)
    if not scene.statements:
        return None
    if lower[i] == "with" and lower[i - 1] in ("is", "was") and lower[i - 2] == "which":
        return phrase_after(scene, i + 1, end)  # "a copy of which is with the Gazette"
    by = past_time(scene, i + 1, end)
    if by == i + 1 and lower[by : by + 2] == ["in", "full"] and by + 3 < end:
        by += 2  # "published in full by the Argus"
    phrase = None
    if lower[i] in _CARRIED | _FOUND | HOLDING and lower[by] in BY:
        phrase = phrase_after(scene, by + 1, end)  # "published on Tuesday by the Advertiser"
    elif lower[i] == "dug" and lower[i + 1 : i + 3] == ["up", "by"]:
        phrase = phrase_after(scene, i + 3, end)
    elif _PASSED.get(lower[i]) == lower[by]:
        phrase = phrase_after(scene, by + 1, end)
    return phrase if phrase is not None and relays(scene, phrase) else None


def _begins_clause(scene: Scene, phrase: Phrase, end: int) -> bool:
    """Whether a phrase behind a verb of telling is the subject of what was told, rather than who was: a verb follows it."""
    tokens, grammar = scene.tokens, scene.grammar
    if phrase.last >= end - 1 or tokens.lower[phrase.first] in grammar.pronouns - grammar.determiners:
        return False
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
        if tokens.lower[i] in _TALKING and (tokens.lower[i + 1] in grammar.recipients or tokens.lower[i + 1] in WITH):
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
    if grammar.language != "en" or not own or i == 0 or tokens.lower[i - 1] not in ("in", "on", "for"):
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
#: What somebody does who is interviewed.
_TALKING = frozenset("speaking talking hablando falando parlando".split())


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


#: How far behind a document those who have it may be named, in tokens: "a complaint filed on Wednesday and obtained by the Gazette".
_HELD_WITHIN = 8


def held(
    scene: Scene, subject: Phrase | None, end: int | None = None
) -> tuple[Phrase | None, tuple[tuple[Relation, Phrase], ...]]:
    """A document and who has it: 'a memo seen by the Gazette' → the memo, through the Gazette.

    Up to token `end` the holder may stand behind the phrase too. What was done to a document is no part of its name: 'a complaint [filed]'.
    """
    if subject is None:
        return None, ()
    lower = scene.tokens.lower
    for i in range(subject.first + 1, subject.last - 2):
        by = Phrase(i + 2, subject.last)
        if scene.statements:
            by = phrase_after(scene, i + 2, subject.last) or by  # "minutes published by the Argus in May"
        if lower[i] in HOLDING and lower[i + 1] in BY:
            return Phrase(subject.first, i), ((Relation.SEEN_BY, by),)
        if lower[i] in QUOTED and lower[i + 1] in BY and relays(scene, by):
            return Phrase(subject.first, i), ((Relation.CITED_BY, by),)
        if lower[i] in ASKED and lower[i + 1] in BY and relays(scene, by):
            return Phrase(subject.first, i), ((Relation.TOLD, by),)  # "fuentes consultadas por El País"
        if (keeper := holder_at(scene, i, subject.last)) is not None:
            return Phrase(subject.first, i), ((Relation.SEEN_BY, keeper),)
    named = _document(scene, subject)
    if named is None:
        return subject, ()
    for i in range(named.last, min((end or named.last) - 2, named.last + _HELD_WITHIN)):
        if scene.region_at[i] >= 0 or lower[i] in scene.grammar.verbs or lower[i] == ",":
            break
        if (behind := holder_at(scene, i, end or named.last)) is not None:
            return named, ((Relation.SEEN_BY, behind),)
    return named, ()


def _document(scene: Scene, phrase: Phrase) -> Phrase | None:
    """The phrase of a document without a participle at its end; `None` where it is of something else."""
    words = scene.tokens.lower[phrase.first : phrase.last]
    last = phrase.last - (len(words) > 1 and (words[-1].endswith(("ed", "seen")) or words[-1] in HOLDING))
    head = scene.tokens.lower[last - 1]
    return Phrase(phrase.first, last) if head in (PAPERS if scene.statements else DOCUMENTS) else None


def relays(scene: Scene, phrase: Phrase | None) -> bool:
    """Whether a phrase can name an outlet, which says what others have said: a person who cites a report speaks for himself."""
    if phrase is None:
        return False
    words = [word for word in scene.tokens.words[phrase.first : phrase.last] if word not in _MARKS]
    if not words or words[0].lower() in THIS or (scene.statements and is_other_thing(words)):
        return False
    return (
        scene.tokens.words[phrase.last - 1] in _MARKS  # dem „Kurier“
        or looks_like_outlet(scene.span(*phrase).text)
        or any(word.lower() in NAMING_OUTLETS for word in words[:2])
        or (words[-1].lower() in _OUTLET_NOUNS and not (words[-1].islower() and words[-1] in _ALSO_OTHERS))
        or (scene.statements and not scene.grammar.capital_nouns and _says_outlet(words))
        or (scene.statements and _of_house(words))
        or (scene.statements and " ".join(words) in _introduced(scene.tokens.text))
        or (scene.statements and (sure_name(words[-1]) or sure_name(" ".join(words[-2:])) or _is_paper(words)))
        or (words[-1].isupper() and len(words[-1]) > 1 and not _is_body(scene, words[-1]))
    )


def _is_body(scene: Scene, word: str) -> bool:
    """Whether capitals are known to be no outlet's: the FBI's, or those that the text tells the meaning of."""
    return (scene.statements and word.lower() in KNOWN_BODIES) or _abbreviates(scene, word)


#: 'the state news agency [Montsame]', 'the newspaper [Vanguard]', 'Hindi daily [Dainik Bhaskar]'
_INTRODUCED = re.compile(
    r"\b(?:news agency|newspaper|daily|weekly|broadcaster|news site|website|news outlet|magazine|tabloid|news channel|television station)\s(?P<name>[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+){0,2})"
)


@lru_cache(maxsize=4)
def _introduced(text: str) -> frozenset[str]:
    """The names that an article brings in as outlets' by what they are."""
    return frozenset(match["name"] for match in _INTRODUCED.finditer(text))


#: Houses whose services have their name and another word: Bloomberg Law, Reuters Health.
_HOUSES = frozenset("bloomberg reuters politico axios forbes".split())


def _of_house(words: list[str]) -> bool:
    """Whether a phrase is the service of a house that is known: 'Bloomberg Law', 'BBC Persian'."""
    named = len(words) > 1 and all(word[:1].isupper() for word in words)
    return named and (words[0].lower() in _HOUSES or (words[0].isupper() and outlet_named(words[0]) is not None))


def _is_paper(words: list[str]) -> bool:
    """Whether a phrase is one word for papers with an article: 'the Ledger'."""
    return len(words) == 2 and words[0].lower() == "the" and words[1][:1].isupper() and words[1].lower() in _PAPERS


#: Papers' names of one word that mean nothing else behind an article and with a capital.
_PAPERS = (OUTLET_HEADS | OUTLET_ENDS) - frozenset(
    "leader republic patriot visitor agency network broadcasting independent star eagle news radio reporter standard dispatch".split()
)


def _abbreviates(scene: Scene, word: str) -> bool:
    """Whether the text says what capitals stand for, and they are no outlet's that is known: "l'agence régionale de santé (ARS)"."""
    return f"({word})" in scene.tokens.text and outlet_named(word) is None


#: What the names of stations begin with: RTV Utrecht, Canal Sur, Radio Lodz.
_STATIONS = frozenset("rtv tv radio rádio canal televisión televisão télé omroep onda cadena".split())


def _says_outlet(words: list[str]) -> bool:
    """Whether a phrase ends in an outlet's name or has a noun for outlets before a name: 'state news agency Xinhua'."""
    last = words[-1]
    named = (last[:1].isupper() and outlet_named(last) is not None) or outlet_named(" ".join(words)) is not None
    named = named or (len(words) > 1 and words[0].lower() in _STATIONS)
    at = words[0].lower() == "the"
    of_known = len(words) > at + 1 and words[at].isupper() and words[-1][:1].isupper()
    named = named or (of_known and outlet_named(words[at]) is not None)  # "BBC Persian"
    return named or not (_OUTLET_NOUNS | _SITES).isdisjoint(words[:-1])


#: What newer outlets are.
_SITES = frozenset("blog newsletter podcast portal tabloid".split())
_MARKS = frozenset('„“”»«‚‘’"')
#: Of these words those that say something else in small letters: "eleven times", "by post".
_ALSO_OTHERS = frozenset(
    "times post mail mirror guardian press herald chronicle tribune station site network channel".split()
)
_OUTLET_NOUNS = frozenset(
    "paper newspaper agency magazine broadcaster site website network channel station outlet daily weekly times post journal news herald tribune gazette guardian press chronicle mirror mail zeitung radio tv television fernsehen rundfunk televisión rádio télévision"
    " agentur blatt sender journal quotidien chaîne agence diario periódico agencia cadena jornal revista agência emissora".split()
)


def citing_phrase(scene: Scene, cue: Cue, end: int) -> Phrase | None:
    """Whom the subject cites in turn: 'The Post reported, citing two officials, that …'."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.tokens.sentence_of[cue.head]][0]
    for i in (*range(cue.last + 1, end), *range(max(first + 2, cue.first - _CITING_REACH), cue.first)):
        # Before the cue only between commas: "The Post, citing two officials, reported".
        if scene.region_at[i] >= 0 or not (i > cue.last or lower[i - 1] == ","):
            continue
        if lower[i] in scene.grammar.citing:
            return cited_at(scene, i, end, reports=scene.tokens.lower[cue.head] in REPORTING)
        words = next((w for w in _ON_WHOSE_WORD if tuple(lower[i : i + len(w)]) == w), ()) if scene.statements else ()
        if words and lower[i - 1] == ",":
            return phrase_after(scene, i + len(words), end)
    return None


#: Whose word an outlet goes by, in several words behind a comma: 'wrote, [on the word of] an adviser, that'.
_ON_WHOSE_WORD = (
    ("on", "the", "word", "of"),
    ("on", "the", "authority", "of"),
    ("relying", "on"),
    ("drawing", "on"),
    ("basing", "it", "on"),
    ("basing", "its", "report", "on"),
    ("basing", "its", "story", "on"),
    ("attributing", "it", "to"),
    ("attributing", "this", "to"),
    ("attributing", "the", "information", "to"),
    ("attributing", "the", "claim", "to"),
    ("crediting",),
)


#: How far before a cue the subject may cite somebody, in tokens.
_CITING_REACH = 16
