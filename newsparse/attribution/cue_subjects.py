"""The subject of a cue: before it in the usual order, of a participle that of the clause it hangs on, in languages whose verb stands second behind it."""

from __future__ import annotations

from newsparse.attribution.asides import is_gerund
from newsparse.attribution.cue_words import Cue, cue_at
from newsparse.attribution.phrases import Phrase, phrase_after, subject_behind
from newsparse.attribution.scene import Scene
from newsparse.attribution.subjects import subject_before
from newsparse.lexicon.cues.en import SUBORDINATORS
from newsparse.lexicon.cues.english_verbs import IRREGULAR_PASTS
from newsparse.lexicon.cues.grammar import Use
from newsparse.lexicon.name_words import OPENS_NO_NAME


def subject_of(scene: Scene, cue: Cue) -> Phrase | None:
    """The subject of a cue that stands after it in the usual order; of a participle, that of the clause it hangs on."""
    found = _subject(scene, cue)
    if scene.statements and found is not None and _is_no_noun(scene, found):
        found = None
    if scene.statements and scene.grammar.language == "en" and (found is None or _names_nothing(scene, found)):
        return _apposed(scene, cue) or _reached(scene, cue) or found or _opener(scene, cue)
    return found


def _is_no_noun(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase is one word that a clause opens with: '[When] told of it, Roe said', '[While] Will acknowledges'."""
    word, grammar = scene.tokens.words[phrase.first], scene.grammar
    low = word.lower()
    if (
        grammar.language != "en"
        or phrase.last - phrase.first > 1
        or word.isupper()
        or word.islower()
        or low not in OPENS_NO_NAME
    ):
        return False
    return low not in grammar.pronouns and low not in grammar.relatives and low not in grammar.determiners


def _names_nothing(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase is an object, or the end of a clause: 'it' of "who sold it", 'involved in the study'."""
    word, grammar = scene.tokens.lower[phrase.first], scene.grammar
    if word in ("it", "him", "them", "me", "us"):
        return True
    return scene.tokens.words[phrase.first].islower() and word.endswith("ed") and word not in grammar.determiners


#: The longest name with a place between commas, in tokens.
_LONGEST_APPOSED = 8


def _apposed(scene: Scene, cue: Cue) -> Phrase | None:
    """The name between commas right before a cue: 'the dealer who sold it, [Tom Roe], said', 'a colleague not involved, [Tom Roe] of Lodz, said'."""
    tokens, end = scene.tokens, cue.first - 1
    floor = tokens.sentences[tokens.sentence_of[cue.head]][0]
    if end <= floor or tokens.words[end] != ",":
        return None
    first = next((k + 1 for k in range(end - 1, max(floor, end - _LONGEST_APPOSED), -1) if tokens.words[k] == ","), end)
    last = first
    while last < end and tokens.words[last][:1].isupper():
        last += 1
    whole = last == end or tokens.lower[last] in scene.grammar.attaching
    return Phrase(first, last) if last - first > 1 and whole else None


def _opener(scene: Scene, cue: Cue) -> Phrase | None:
    """The phrase that opens a sentence with what else is said of it between commas: '[One juror], who gave only his name, Bill, said'."""
    tokens = scene.tokens
    first = tokens.sentences[tokens.sentence_of[cue.head]][0]
    quoted = scene.region_at[cue.first - 1] >= 0 and tokens.words[cue.first - 2] == ","  # 'who is “in the chat,” tells'
    if cue.first - 2 <= first or (tokens.words[cue.first - 1] != "," and not quoted):
        return None
    opener = phrase_after(scene, first, cue.first)
    fits = opener is not None and opener.first == first and tokens.words[opener.last] == ","
    return opener if fits and opener is not None and opener.last < cue.first - 1 else None


#: The longest participle behind a subject with what goes with it, in tokens: 'reached by telephone on Monday'.
_LONGEST_REACHED = 9


def _reached(scene: Scene, cue: Cue) -> Phrase | None:
    """The phrase that opens a sentence with a participle between it and the cue: '[A commander] reached by telephone denied'."""
    tokens = scene.tokens
    first = tokens.sentences[tokens.sentence_of[cue.head]][0]
    if tokens.lower[first].endswith(("ing", "ed")):  # "Writing in Polar Letters, a team led by Roe reported"
        first = next((k + 1 for k in range(first, cue.first) if tokens.words[k] == ","), first)
    opener = phrase_after(scene, first, cue.first)
    if opener is None or opener.first != first or not 1 < cue.first - opener.last <= _LONGEST_REACHED:
        return None
    word = tokens.lower[opener.last]
    plain = all(tokens.words[i].isalnum() for i in range(opener.last, cue.first))
    return (
        opener
        if word.endswith("ed") and plain and tokens.lower[opener.last + 1] in scene.grammar.prepositions
        else None
    )


def _subject(scene: Scene, cue: Cue) -> Phrase | None:
    if scene.grammar.verb_second:
        return verb_second_subject(scene, cue)
    lower = scene.tokens.lower
    sentence = scene.tokens.sentences[scene.tokens.sentence_of[cue.head]]
    before = lower[cue.first - 1] if cue.first > sentence[0] else ""
    if cue.use & Use.PARTICIPLE and lower[cue.head].endswith("ing") and cue.first == cue.head:
        if scene.statements and before == "," and (framed := _of_frame(scene, cue.first - 1, sentence[0])) is not None:
            return framed
        return _beside(scene, cue.first, sentence[0]) or main_subject(scene, sentence, cue.first)
    joins = before in scene.grammar.conjunctions or before in scene.grammar.contrasts
    if before == "," and scene.statements and is_gerund(scene, cue.head):
        return main_subject(scene, sentence, cue.first) or subject_before(scene, cue.first)
    if (
        scene.statements
        and joins
        and scene.grammar.inverted
        and (said := _said_before(scene, cue, sentence[0])) is not None
    ):
        return said
    if joins or before in ("but", "then", ","):
        joined = main_subject(scene, sentence, cue.first) if before != "," else None
        if joined is not None or before != ",":
            return joined
    if cue.first == sentence[0]:
        return None
    return subject_before(scene, cue.first)


#: How far before a comma the verb of a frame may stand that it ends, in tokens: 'the people said [on Friday], cautioning'.
_FRAME_WITHIN = 4


def _of_frame(scene: Scene, comma: int, floor: int) -> Phrase | None:
    """The subject of the frame that ends in the comma before a participle: 'A, [the people] said, cautioning that B'."""
    tokens, grammar = scene.tokens, scene.grammar
    if grammar.language != "en":
        return None
    for i in range(comma - 1, max(floor + 1, comma - _FRAME_WITHIN), -1):
        use = grammar.cues.get(tokens.lower[i], 0)
        if use & Use.SAY and not use & (Use.WEAK | Use.AMBIGUOUS | Use.PARTICIPLE) and tokens.words[i].islower():
            said = cue_at(scene, i, use)
            subject = subject_before(scene, said.first) if said is not None and not said.negated else None
            ahead = subject is not None and subject.first > floor + 1 and tokens.words[subject.first - 1] == ","
            return subject if ahead else None
        if tokens.lower[i] not in grammar.times and tokens.lower[i] not in grammar.prepositions:
            return None
    return None


def _said_before(scene: Scene, cue: Cue, floor: int) -> Phrase | None:
    """The subject of the reporting verb before the conjunction that a cue stands behind: 'negó A y recordó B', 'no aclaró A, pero advirtió B'."""
    tokens, grammar = scene.tokens, scene.grammar
    for i in range(cue.first - 2, floor, -1):
        use = grammar.cues.get(tokens.lower[i])
        if use is None or not use & (Use.SAY | Use.NAME) or scene.region_at[i] >= 0 or not tokens.words[i].islower():
            continue
        earlier = cue_at(scene, i, use)
        subject = _subject(scene, earlier) if earlier is not None else None
        if subject is not None and subject.last <= earlier.first:  # type: ignore[union-attr]
            return subject
    return None


def _beside(scene: Scene, i: int, floor: int) -> Phrase | None:
    """The phrase that a participle follows without a comma: 'voters backing Roe'."""
    tokens, grammar = scene.tokens, scene.grammar
    before = tokens.lower[i - 1] if i > floor else ""
    if not before[:1].isalpha() or scene.region_at[i - 1] >= 0:
        return None
    if before in ("those", "people", "voters", "supporters", "critics", "many") or (
        before.endswith("s")
        and tokens.words[i - 1].islower()
        and not before.endswith(("ss", "'s"))
        and before not in grammar.verbs
        and before not in grammar.cues
        and before not in grammar.determiners
        and before not in grammar.pronouns
        and before not in grammar.prepositions
        and before not in grammar.adverbs
        and before not in grammar.breaks
        and before not in grammar.times
        and before not in grammar.auxiliaries
    ):
        return subject_before(scene, i)
    return None


def verb_second_subject(scene: Scene, cue: Cue) -> Phrase | None:
    """The subject of a verb that stands second: before it, or after it where something else opens the clause.

    'Roe sagte, …' → Roe; 'Am Montag sagte Roe, …' → Roe.
    """
    tokens, grammar = scene.tokens, scene.grammar
    lower = tokens.lower
    first, end = tokens.sentences[tokens.sentence_of[cue.head]]
    verb = cue.head
    if verb > first and tokens.words[verb - 1] == "," and scene.region_at[verb - 1] < 0:
        named = subject_before(scene, verb)
        if named is not None:
            return named  # "Der Sprecher der Stadt, Jan Roe, erklärte"
        opener = phrase_after(scene, first, verb)
        if opener is not None and opener.first == first and lower[opener.last] in grammar.relatives:
            return opener  # "Twee mensen die erbij waren, zeiden"
    start = next(
        (
            k + 1
            for k in range(verb - 1, first - 1, -1)
            if tokens.words[k] in (",", ";", ":", "–") and scene.region_at[k] < 0
        ),
        first,
    )
    if start < verb and lower[start] in grammar.conjunctions:
        start += 1
    that = next((k for k in range(verb - 1, start, -1) if lower[k] in grammar.that and scene.region_at[k] < 0), None)
    if scene.statements and that is not None:
        inside = phrase_after(scene, that + 1, verb)  # "vertelde dat zijn chef zei"
        if inside is not None and inside.first == that + 1:
            cut = next((k for k in range(*inside) if lower[k] in grammar.recipients), inside.last)
            return Phrase(inside.first, cut)
    if verb > first and lower[verb - 1] in grammar.conjunctions and lower[first] not in grammar.prepositions:
        return phrase_after(scene, first, verb)  # "Roe lobte den Plan und nannte ihn"
    opens = lower[start] if start < verb else ""
    if opens in grammar.relatives and opens not in grammar.determiners:
        return Phrase(start, start + 1)
    if (
        opens
        and opens not in grammar.prepositions
        and opens not in grammar.adverbs
        and opens not in grammar.breaks
        and opens not in grammar.times
        and not (opens.endswith("end") and lower[start + 1] in grammar.prepositions)  # "Sprekend met de krant zei Roe"
        and scene.region_at[start] < 0
    ):
        found = subject_before(scene, verb)
        if found is not None and found.first == start:
            return found
    after = phrase_after(scene, verb + 1, end)
    if after is not None and (
        lower[after.first] in grammar.pronouns
        or any(word[:1].isupper() for word in tokens.words[after.first : after.last])
        or (scene.statements and opens in grammar.prepositions and lower[after.first] in grammar.determiners)
    ):
        return after  # "In een mail schrijft een ambtenaar"
    return subject_before(scene, verb) if start < verb else None


def _past_subordinate(scene: Scene, first: int, limit: int) -> int:
    """Where the main clause begins behind one that opens the sentence: 'When told of it, [Roe] laughed and said'; `first` where none opens it."""
    tokens = scene.tokens
    if scene.grammar.language != "en" or tokens.lower[first] not in SUBORDINATORS:
        return first
    comma = next((k for k in range(first + 1, limit) if tokens.words[k] == "," and scene.region_at[k] < 0), None)
    return first if comma is None or comma + 2 >= limit else comma + 1


def main_subject(scene: Scene, sentence: tuple[int, int], limit: int) -> Phrase | None:
    """The subject of the verb that comes first in the sentence."""
    grammar, tokens = scene.grammar, scene.tokens
    first = opens = sentence[0]
    if scene.statements and first + 2 < limit and tokens.words[first + 1] == ":":
        first = opens = first + 2  # "Tennis: Roe beat Hale and said"
    while first + 1 < limit and (
        tokens.lower[first] in grammar.conjunctions or tokens.lower[first] in grammar.clause_joints
    ):
        first += 1
    if tokens.lower[first] in grammar.pronouns and tokens.lower[first] not in grammar.determiners and first < limit:
        return Phrase(first, first + 1)
    if scene.statements and (behind := _past_subordinate(scene, first, limit)) > first:
        return main_subject(scene, (behind, sentence[1]), limit)
    for i in range(opens + 1, limit):
        word = tokens.lower[i]
        if scene.statements and word == "may" and tokens.words[i] == "May":
            continue
        if scene.region_at[i] < 0 and (
            word in grammar.verbs
            or word in grammar.auxiliaries
            or (scene.statements and word in IRREGULAR_PASTS)
            or (
                word in grammar.cues
                and not tokens.words[i][:1].isupper()
                and not grammar.cues[word] & (Use.AMBIGUOUS | Use.NOUN | Use.ADJECTIVE)
            )
        ):
            found = subject_before(scene, i)
            if found is None and grammar.infinitives and tokens.lower[i - 1] in ("lo", "l'") and i - 1 == opens:
                verb = next((k for k in range(i, limit) if tokens.lower[k] not in grammar.auxiliaries), i)
                return subject_behind(scene, verb + 1, limit)  # "Lo riferiscono i media, precisando che"
            if found is not None and found.last <= limit and tokens.lower[found.first] not in grammar.relatives:
                return found
    named = phrase_after(scene, first, limit)
    if named is None:
        return None
    past = ("ed", *(grammar.past_endings if grammar.drops_subjects else ()))
    verb = next(
        (k for k in range(named.first + 1, named.last) if tokens.lower[k].endswith(past) and tokens.words[k].islower()),
        named.last,
    )
    if scene.statements and verb == named.last and _ends_in_verb(scene, named, limit):
        verb -= 1  # "The deck pegs the launch for May and touts …"
    while grammar.drops_subjects and verb - 1 > named.first and tokens.lower[verb - 1] in grammar.adverbs:
        verb -= 1  # "Finlandia ya cerró la frontera, alegando que"
    return Phrase(named.first, verb)


def _ends_in_verb(scene: Scene, named: Phrase, limit: int) -> bool:
    """Whether the last word of a phrase is its verb in the present: an article before one noun, an object behind."""
    tokens, grammar = scene.tokens, scene.grammar
    word, before = tokens.lower[named.last - 1], tokens.lower[named.last - 2]
    if grammar.language != "en" or named.last >= limit or named.last - named.first < _WITH_VERB:
        return False
    third = word.endswith("s") and not word.endswith(("ss", "'s", "us")) and tokens.words[named.last - 1].islower()
    behind = tokens.lower[named.last]
    return third and not before.endswith("s") and (behind in grammar.determiners or behind in grammar.possessives)


#: An article, a noun and a verb.
_WITH_VERB = 3
