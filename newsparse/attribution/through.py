"""Through whom words came where no verb of telling says so: interviews, documents that are held, sources that are leant on."""

from __future__ import annotations

from itertools import pairwise

from newsparse.attribution.cited import is_leant_on
from newsparse.attribution.draft import Draft
from newsparse.attribution.hearing import column_of, heard_on
from newsparse.attribution.holders import holder_at, which_has
from newsparse.attribution.phrases import Phrase, phrase_after
from newsparse.attribution.publishing import reads_as_outlet
from newsparse.attribution.readers import is_paper, reader_at
from newsparse.attribution.relays import relays
from newsparse.attribution.scene import Scene
from newsparse.attribution.utterance import Relation
from newsparse.lexicon.country_words import COUNTRIES
from newsparse.lexicon.cues.relaying import (
    ACCESS,
    ASKED,
    BY,
    GRANTED,
    GUEST_OF,
    HEARD_ON,
    HOLDING,
    IN,
    INTERVIEWS,
    LEANING,
    LIES_BEFORE,
    NEWSROOMS,
    QUOTED,
    REPORTS,
    TALKING,
    WITH,
    WRITTEN,
)
from newsparse.lexicon.given_names import GIVEN_NAMES
from newsparse.lexicon.name_words import PLACES
from newsparse.lexicon.outlet_words import OUTLET_NOUNS
from newsparse.lexicon.outlets import looks_like_outlet, outlet_named

Through = tuple[tuple[Relation, Phrase], ...]

#: How far behind a document it may stand who has it, and behind a speaker who quotes him, in tokens.
_REACH = 14
#: How far behind an interview's sentence its words may stand, in paragraphs.
_SOON = 1


def quoted_behind(scene: Scene, start: int, end: int) -> Through:
    """Who quotes a speaker, behind his name: 'dijo Roe, [citado por la agencia EFE]'."""
    lower = scene.tokens.lower
    for k in range(start, min(end - 2, start + _REACH)):
        if scene.region_at[k] >= 0 or lower[k] in scene.grammar.that:
            break
        reported = scene.statements and lower[k] == "reported" and lower[k - 1] in ("as", "first")
        if (lower[k] in QUOTED or reported) and lower[k + 1] in BY:
            phrase = phrase_after(scene, k + 2, end)
            return ((Relation.CITED_BY, phrase),) if phrase is not None else ()
    return ()


def held_behind(scene: Scene, start: int, end: int) -> Through:
    """Who has a document, behind its name: 'un rapport [consulté par Mediapart]', 'ein Gutachten[, das dem WDR vorliegt]'."""
    tokens, grammar = scene.tokens, scene.grammar
    lower = tokens.lower
    stop = min(end - 1, start + _REACH)
    for k in range(start, stop):
        word = lower[k]
        phrase: Phrase | None = reader_at(scene, k, end) if scene.statements else None
        if phrase is not None:
            return ((Relation.SEEN_BY, phrase),)
        if (scene.region_at[k] >= 0 and not grammar.capital_nouns) or (
            word in grammar.that and word not in grammar.relatives
        ):
            break
        if (keeper := holder_at(scene, k, end)) is not None:
            phrase = keeper
        elif scene.statements and (has := which_has(scene, k, end)) is not None:
            phrase = has  # "the audit, which the Herald has seen, calls"
        elif word in LIES_BEFORE:
            phrase = _keeper_before(scene, start, k)
        elif word in _ACCEDED and lower[k - 1] == "que" and tokens.words[k + 1][:1].isupper():
            phrase = phrase_after(scene, k + 1, end)  # "a la que accedió La Nación"
        elif word == "possesso" and lower[k - 1] == "in":
            phrase = _before_auxiliary(scene, start, k)  # "di cui La Stampa è in possesso"
        elif word == "handen" and lower[k - 1] == "in":
            of = next((n for n in range(k + 1, min(stop, k + 4)) if lower[n] == "van"), None)
            phrase = phrase_after(scene, of + 1, min(end, of + 2)) if of is not None else None  # "in handen is van NRC"
        elif word in ACCESS:
            phrase = phrase_after(scene, k + 1, end) if k + 1 < end and tokens.words[k + 1] != "," else None
            phrase = phrase or _before_auxiliary(scene, start, k)
        elif word in ASKED and grammar.inverted and (asker := asking(scene, k, end)) is not None:
            return ((Relation.TOLD, asker),)
        if phrase is not None and lower[phrase.last - 1] in NEWSROOMS:
            return ()  # "das der Redaktion vorliegt": the article's own
        if phrase is not None:
            return ((Relation.SEEN_BY, phrase),)
        if (
            scene.statements
            and grammar.inverted
            and word in TALKING
            and (heard := _talked_to(scene, k, end)) is not None
        ):
            return ((Relation.TOLD, heard),)
        if scene.statements and word == "writing" and lower[k + 1] in ("in", "for"):
            printed = phrase_after(scene, k + 2, end)
            if printed is not None and _is_outlet(scene, printed):
                return ((Relation.TOLD, printed),)  # "Roe, writing in the Gazette, called it"
        if scene.statements and word in _SPOKE and lower[k + 1] in ("to", "with"):
            heard = phrase_after(scene, k + 2, end)
            if heard is not None and relays(scene, heard):
                return ((Relation.TOLD, heard),)  # "a colleague, who spoke to the paper"
        if scene.statements and word == "on" and k > start and not _ON_AIR.isdisjoint(lower[start:k]):
            heard = heard_on(scene, k, end)
            if heard is not None:
                return ((Relation.TOLD, heard),)  # "the senator, appearing Friday on KXLV"
    return ()


def _talked_to(scene: Scene, k: int, end: int) -> Phrase | None:
    """The outlet behind a gerund of talking at `k`: 'Il direttore, intervenendo a [Rai Radio 3], ha negato'."""
    lower = scene.tokens.lower
    if k + 2 >= end or lower[k + 1] not in scene.grammar.recipients | WITH | HEARD_ON:
        return None
    heard = phrase_after(scene, k + 2, end)
    return heard if heard is not None and relays(scene, heard) else None


#: Verbs of having come by a document: Spanish, Portuguese.
_ACCEDED = frozenset("accedió accedieron accede acedeu obtuvo obtuvieron consultó consultaron obteve".split())


def _keeper_before(scene: Scene, start: int, verb: int) -> Phrase | None:
    """Who has it before "vorliegt": 'das [dem WDR] vorliegt', 'das der [„Hafenpost“] vorliegt'."""
    number = scene.region_at[verb - 1]
    if number >= 0 and scene.regions[number].closes == verb - 1 and scene.regions[number].opens > start:
        return Phrase(scene.regions[number].first, scene.regions[number].last)
    found = ((n, phrase_after(scene, n, verb)) for n in range(verb - 1, start, -1))
    return next(
        (
            p
            for n, p in found
            if p is not None and p.last == verb and scene.tokens.lower[n] in scene.grammar.determiners
        ),
        None,
    )


#: What somebody does who is on the air.
_ON_AIR = frozenset("appearing speaking talking interviewed guest appeared spoke talked heard quoted".split())
_SPOKE = frozenset("spoke talked speaking talking".split())


def _before_auxiliary(scene: Scene, start: int, access: int) -> Phrase | None:
    """The subject of 'a que [a TVI] teve acesso'."""
    lower = scene.tokens.lower
    opens = next(
        (k for k in range(access - 1, start - 1, -1) if lower[k] in _TO_WHICH or lower[k] in scene.grammar.relatives),
        None,
    )
    if opens is None:
        return None
    named = phrase_after(scene, opens + 1, access)
    if named is None:
        return None
    verb = next((k for k in range(named.first + 1, named.last) if lower[k] in _HAD), named.last)
    return Phrase(named.first, verb)


_TO_WHICH = frozenset("auquel laquelle auxquels lesquels auxquelles lesquelles".split())
_HAD = frozenset("è sono teve tiveram ha tuvo tuvieron a eu ont eut ha avuto hanno".split())


def _asked_first(scene: Scene, subject: Phrase) -> Through:
    """The outlet of what stands before the subject: 'Interrogé [par l'AFP], Roe a dit', 'Invitée [de France Inter], Roe'."""
    tokens = scene.tokens
    first = tokens.sentences[tokens.sentence_of[subject.first]][0]
    for k in range(first, min(subject.first, first + _REACH)):
        if tokens.lower[k] in ASKED and (outlet := asking(scene, k, subject.first)) is not None:
            return ((Relation.TOLD, outlet),)
    return ()


def asking(scene: Scene, k: int, end: int) -> Phrase | None:
    """The outlet that asked: 'Contacté par [Le Figaro]', 'Invitée vendredi de [France Inter]'."""
    lower = scene.tokens.lower
    for n in range(k + 1, min(end - 1, k + 5)):
        if scene.statements and lower[n] == "on" and (heard := heard_on(scene, n, end)) is not None:
            return heard  # "Interviewed on Radio 4"
        if lower[n] in BY or lower[n] in GUEST_OF:
            phrase = phrase_after(scene, n + 1, end)
            if phrase is not None and lower[n] in HEARD_ON and outlet_named(scene.span(*phrase).text) is None:
                return None  # "interrogé sur l'OTAN"
            return phrase if phrase is not None and (relays(scene, phrase) or _is_bare_name(scene, phrase)) else None
    return None


def _is_bare_name(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase is a name of several words that no person is called by: who asks in 'interrogés par [France Bleu Armorique]'."""
    words = scene.tokens.words[phrase.first : phrase.last]
    capital = len(words) > 1 and all(word[:1].isupper() for word in words)
    return capital and scene.grammar.inverted and reads_as_outlet(f"the {' '.join(words)}")


def interview_at(scene: Scene, k: int, end: int) -> Phrase | None:
    """The outlet of the interview whose noun stands at token `k`: 'una entrevista concedida a [la Cadena SER]'."""
    phrase = _interviewer(scene, k, end) if scene.tokens.lower[k] in INTERVIEWS else None
    return phrase if phrase is not None and relays(scene, phrase) else None


def _interviewer(scene: Scene, k: int, end: int) -> Phrase | None:
    """Who stands behind an interview's noun at token `k`."""
    lower = scene.tokens.lower
    if lower[k] not in INTERVIEWS:
        return None
    n = k + 1
    while n < end and (lower[n] in GRANTED or lower[n] in scene.grammar.adverbs):
        n += 1
    prepared = n < end and (lower[n] in WITH or lower[n] in IN)
    if n < end and (prepared or (scene.grammar.capital_nouns and lower[n] in ("der", "dem", "des"))):
        return phrase_after(scene, n + prepared, end)
    return None


def before_subject(scene: Scene, subject: Phrase) -> Through:
    """The outlet that stands before the subject: 'En una entrevista con EFE, Roe dijo', 'Interrogé par l'AFP, Roe a dit'."""
    tokens = scene.tokens
    first = tokens.sentences[tokens.sentence_of[subject.first]][0]
    for k in range(first, subject.first - 1):
        if scene.region_at[k] >= 0:
            return ()
        if scene.statements and (held := _held_ahead(scene, k, subject)):
            return held
        if scene.statements and k == first and (kept := _kept_ahead(scene, first, subject)):
            return kept
        if scene.statements and k == first and (paper := _in_paper(scene, first, subject)) is not None:
            return ((Relation.TOLD, paper),)
        outlet = _interviewer(scene, k, subject.first)
        # Before the subject whoever has a name may be one: 'In an interview with Nautical Weekly, Roe said'.
        if outlet is not None and any(word[:1].isupper() for word in tokens.words[outlet.first : outlet.last]):
            return ((Relation.TOLD, outlet),)
    return _asked_first(scene, subject)


def _in_paper(scene: Scene, first: int, subject: Phrase) -> Phrase | None:
    """The outlet of the table in which somebody writes: 'In [the Sun], columnist Bev Roe argues'."""
    if scene.grammar.language != "en" or scene.tokens.lower[first] != "in":
        return None
    paper = phrase_after(scene, first + 1, subject.first)
    if paper is None or paper.last - paper.first < _LEAST_PAPER or paper.last + 1 != subject.first:
        return None
    named = scene.tokens.words[paper.last] == "," and outlet_named(scene.span(*paper).text) is not None
    return paper if named else None


#: One word alone is a place or a word as often: "In Time, Roe said".
_LEAST_PAPER = 2
#: What somebody sends an outlet: 'In an e-mail to the Gazette, Roe said'.
_SENT = frozenset("email e-mail letter statement message text note response reply".split())


#: What an outlet sends somebody who then answers: 'In a reply to queries from the Gazette, Roe said'.
_ASKS = frozenset("queries questions query question inquiries enquiries".split())
#: What somebody signs that an outlet prints: 'In an op-ed in the Post, Roe wrote', 'Writing in Le Monde, Roe called it'.
_SIGNED = frozenset("op-ed column essay article piece editorial letter review writing comment".split())
#: Those whose paper a journal has printed, which is no outlet's word: 'Writing in Polar Letters, a team reported'.
_SCHOLARS = frozenset("team researchers scientists authors group scholars economists researcher scientist".split())


def _may_print(scene: Scene, phrase: Phrase) -> bool:
    """Whether a name in which somebody signs a piece may be an outlet's, though no table has it: 'In an essay for [Nautilus], Roe wrote'."""
    words = [word for word in scene.tokens.words[phrase.first : phrase.last] if word.lower() != "the"]
    named = bool(words) and all(word[:1].isupper() for word in words)
    low = " ".join(words).lower()
    return named and words[0].lower() not in GIVEN_NAMES and low not in COUNTRIES and low not in PLACES


def _held_ahead(scene: Scene, k: int, subject: Phrase) -> Through:
    """The outlet that was sent, or that has, what stands before the subject: 'In a memo reviewed by [the Gazette], Roe wrote'."""
    lower, end = scene.tokens.lower, subject.first
    if (printed := column_of(scene, k, end)) is not None:
        return ((Relation.TOLD, printed),)
    if lower[k] in _ASKS and lower[k + 1] == "from":
        phrase = phrase_after(scene, k + 2, end)
        return ((Relation.TOLD, phrase),) if phrase is not None and relays(scene, phrase) else ()
    if lower[k] in _SENT and lower[k + 1] == "to" and lower[k + 2] not in _ASKS:
        phrase = phrase_after(scene, k + 2, end)
        if phrase is not None and relays(scene, phrase):
            return ((Relation.TOLD, phrase),)
    scholars = not _SCHOLARS.isdisjoint(lower[subject.first : subject.last])
    if not scholars and lower[k] in _SIGNED and lower[k + 1] in ("in", "for"):
        phrase = phrase_after(scene, k + 2, end)
        if phrase is not None and relays(scene, phrase):
            return ((Relation.TOLD, phrase),)
        if phrase is not None and _may_print(scene, phrase):
            return ((Relation.CITED_BY, phrase),)
    keeper = holder_at(scene, k, end)
    return ((Relation.SEEN_BY, keeper),) if keeper is not None else ()


#: What a sentence opens with that goes on with a document: 'In einem Brief', 'Dans une lettre', 'En una carta', 'In una lettera'.
_INSIDE = frozenset("in im dans en em numa num no na nel nella nello nell' per via aus con".split())


def _kept_ahead(scene: Scene, first: int, subject: Phrase) -> Through:
    """The outlet that has the document with which a sentence opens: 'En una carta, a la que ha tenido acceso [EFE], Roe asegura'."""
    lower, grammar = scene.tokens.lower, scene.grammar
    if not grammar.inverted or lower[first] not in _INSIDE:
        return ()
    noun = next((k for k in range(first + 1, min(subject.first, first + _SOON_NAMED)) if is_paper(lower[k])), None)
    return held_behind(scene, noun + 1, subject.first) if noun is not None else ()


#: How far behind the beginning of a sentence the document stands with which it opens, in tokens.
_SOON_NAMED = 5


def with_interviews(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """The drafts, the first one behind the mention of an interview that has words of its own come through its outlet."""
    tokens = scene.tokens
    order = sorted(range(len(drafts)), key=lambda n: drafts[n].parts[0][0])
    out = list(drafts)
    at = 0
    for k, word in enumerate(tokens.lower):
        if scene.region_at[k] >= 0 or not (word in INTERVIEWS or word in ASKED or word in _SPOKE):
            continue
        first, end = tokens.sentences[tokens.sentence_of[k]]
        if word in _SPOKE:
            outlet = _spoke_to(scene, k, end)
        else:
            outlet = interview_at(scene, k, end) if word in INTERVIEWS else asking(scene, k, end)
        if outlet is None:
            continue
        while at < len(order) and drafts[order[at]].parts[-1][1] <= first:
            at += 1
        for number in order[at : at + 2]:
            draft = out[number]
            if tokens.paragraph_of[draft.parts[0][0]] - tokens.paragraph_of[k] > _SOON:
                break
            if draft.parts[0][0] <= k < draft.parts[-1][1]:
                continue  # an interview that is spoken of
            spoken = draft.mention is not None or draft.continues or bool(scene.grammar.drops_subjects)
            if not draft.via and spoken and not relays(scene, draft.mention):
                out[number] = draft._replace(via=((Relation.TOLD, outlet),))
            break
    return out


def _spoke_to(scene: Scene, k: int, end: int) -> Phrase | None:
    """The outlet that somebody has been speaking to: 'Roe has been speaking to [Sky News]. He said …'."""
    if not scene.statements or k + 2 >= end or scene.tokens.lower[k + 1] not in ("to", "with"):
        return None
    heard = phrase_after(scene, k + 2, end)
    return heard if heard is not None and relays(scene, heard) else None


def with_publishers(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """The drafts, those of a report come from the outlet that published it: 'according to a report in [the Gazette]'."""
    out = []
    for draft in drafts:
        outlet = publisher(scene, draft.mention) if draft.mention is not None else None
        via = tuple(step for step in draft.via if step[0] is not Relation.SEEN_BY) if outlet is not None else draft.via
        out.append(draft._replace(mention=outlet or draft.mention, via=via))
    return out


#: How words begin for what an outlet does with its own report, rather than with one that it was shown.
_PUBLISHED = ("publi", "pubbli", "veröffentlich", "revel", "révél", "dévoil", "divulg", "anticip")


def publisher(scene: Scene, mention: Phrase) -> Phrase | None:
    """The outlet that a report's noun has behind it, with a preposition or as a genitive."""
    lower = scene.tokens.lower
    noun = next((k for k in range(mention.first, min(mention.last, mention.first + 4)) if lower[k] in REPORTS), None)
    if noun is None:
        return None
    end = scene.tokens.sentences[scene.tokens.sentence_of[noun]][1]
    k = noun + 1
    while k < min(end, noun + 5) and (lower[k] in GRANTED or (lower[k] in HOLDING and lower[k].startswith(_PUBLISHED))):
        k += 1
    if k + 1 >= end or not (lower[k] in BY or lower[k] in IN or lower[k] in ("der", "des", "van")):
        return None
    genitive = scene.grammar.capital_nouns and lower[k] in ("der", "des")
    phrase = phrase_after(scene, k + (not genitive), end)
    return phrase if phrase is not None and _is_outlet(scene, phrase) else None


def _is_outlet(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase is an outlet's name by the table, its shape or the marks around it."""
    text = scene.span(*phrase).text
    if text[:1].islower() and " " in text:
        text = text.partition(" ")[2]  # without its article: "der Zeitung" is no name
    return (
        looks_like_outlet(text)
        or outlet_named(text.strip("„“”»«\"' ")) is not None
        or text.endswith(("“", "”", "»", "«"))
    )


def leaning(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """The drafts, those of an outlet that then leans on somebody come from him: 'A, so die Zeitung. Sie beruft sich auf Roe.'"""
    tokens = scene.tokens
    found = [
        (k, words)
        for k, pair in enumerate(pairwise(tokens.lower))
        if pair in _LEANS
        for words in _LEANS[pair]
        if tuple(tokens.lower[k : k + len(words)]) == words
    ]
    if not found:
        return drafts
    out = list(drafts)
    by_sentence: dict[int, list[int]] = {}
    for n, draft in enumerate(out):
        if draft.cue is not None:
            by_sentence.setdefault(tokens.sentence_of[draft.cue[0]], []).append(n)
    for k, words in found:
        number = tokens.sentence_of[k]
        first, end = tokens.sentences[number]
        source = phrase_after(scene, _past_talks(scene, k + len(words), end), end) if scene.region_at[k] < 0 else None
        if source is None or not is_leant_on(scene, source):
            continue
        said = by_sentence.get(number)
        if said is None:
            named = k == first or _names_outlet(scene, first, k)  # "It cited", "The paper relies on"
            named = named or (scene.statements and k == first + 1 and tokens.lower[first] in ("it", "they"))
            named = named or (tokens.lower[k + 1] in WRITTEN and k == first)
            said = by_sentence.get(number - 1, []) if named else []
        for n in said[:_FEW]:
            outlet = out[n].mention
            if outlet is not None and relays(scene, outlet) and not out[n].via:
                out[n] = out[n]._replace(mention=source, via=((Relation.CITED_BY, outlet),))
    return out


#: What an outlet has had with those on whom it leans.
_TALKS = frozenset(
    "interviews conversations interview talks accounts testimony information statements remarks briefings".split()
)


def _past_talks(scene: Scene, start: int, end: int) -> int:
    """Where those stand on whom an outlet leans, behind what it has had with them: 'based that on interviews with [two nurses]'."""
    lower = scene.tokens.lower
    if not scene.statements or start + 2 >= end or lower[start] not in _TALKS:
        return start
    return start + 2 if lower[start + 1] in ("with", "from", "by", "of") else start


#: More statements than these of one sentence do not come from one source.
_FEW = 4
#: The rows of `LEANING` by their first two words: "the" alone, with which many begin, stands in every sentence.
_LEANS: dict[tuple[str, str], list[tuple[str, ...]]] = {}
for _words in LEANING:
    _LEANS.setdefault((_words[0], _words[1]), []).append(_words)


def _names_outlet(scene: Scene, first: int, last: int) -> bool:
    """Whether a sentence begins with an outlet, by its name or as the paper."""
    if last - first > 6:
        return False
    phrase = phrase_after(scene, first, last)
    return phrase is not None and (relays(scene, phrase) or scene.tokens.lower[phrase.last - 1] in OUTLET_NOUNS)
