"""Where the words begin that stand behind a cue."""

from __future__ import annotations

from newsparse.attribution.phrases import phrase_after
from newsparse.attribution.scene import Scene
from newsparse.attribution.subjects import NUMBERS
from newsparse.lexicon.cues.grammar import Use

#: How far after a cue the words may begin: "said in a statement to reporters on Monday that".
REACH = 22


ENDS = frozenset(".!?…")


#: Fewer quoted words than these straight after a weak cue are a title.
LEAST_BARE = 4


#: What the words were said through; a phrase with one of these stands between the cue and the words.
_CHANNELS = frozenset(
    "statement interview tweet email e-mail letter speech conference call briefing report reporters press post blog memo hearing testimony rally remarks message video article column"
    " op-ed editorial appearance podcast debate court parliament question facebook twitter television radio release erklärung interview mitteilung pressekonferenz gespräch communiqué"
    " entretien conférence comunicado entrevista rueda nota coletiva".split()
)


#: What is voiced before a clause: "expressed skepticism that", "raised concerns that".
_VOICED = frozenset(
    "skepticism scepticism doubt doubts concern concerns hope hopes confidence fear fears optimism pessimism suspicion suspicions worry worries alarm regret disappointment"
    " frustration certainty conviction belief surprise relief satisfaction dismay".split()
)


def is_time_alone(scene: Scene, first: int, last: int) -> bool:
    """Whether "that" is what was said, and only when follows: 'he says that [every summer]'."""
    tokens, grammar = scene.tokens, scene.grammar
    while last > first and not tokens.words[last - 1][:1].isalnum():
        last -= 1
    short = 0 < last - first <= _LONGEST_TIME and tokens.lower[first - 1] == "that"
    return short and all(
        word in grammar.times or word in grammar.determiners or word in _SEASONS for word in tokens.lower[first:last]
    )


_LONGEST_TIME = 3


_SEASONS = frozenset("summer winter spring autumn fall time season".split())


#: What stands before a number that is not told exactly: "at least six people", "about 40 %".
_INEXACT = {"at": ("least", "most", "best"), "up": ("to",), "as": ("many", "few", "much", "little")}


_ABOUT = frozenset("about around over under between within".split())


def counts(scene: Scene, i: int, end: int) -> bool:
    """Whether a preposition begins a quantity, which may be a subject: '[at least] six people were dead', '[about] 40 homes burned'."""
    lower = scene.tokens.lower
    if i + 2 >= end or scene.grammar.language != "en":
        return False
    if lower[i + 1] in _INEXACT.get(lower[i], ()):
        return True
    return lower[i] in _ABOUT and (lower[i + 1][:1].isdigit() or lower[i + 1] in NUMBERS)


def is_title(scene: Scene, first: int, last: int) -> bool:
    """Whether the words have capitals throughout, but for the short ones between: 'A Long Way to the Barn'."""
    words = [word for word in scene.tokens.words[first:last] if word[:1].isalpha()]
    return (
        len(words) >= LEAST_BARE
        and scene.tokens.words[last - 1] not in ENDS
        and words[-1][0].isupper()
        and all(word[0].isupper() or len(word) < LEAST_BARE for word in words)
    )


#: The longest date in brackets behind a cue, in tokens.
_LONGEST_BRACKET = 6


def past_brackets(scene: Scene, start: int, end: int) -> int:
    """The token behind a few words in brackets: 'said [(Jan. 5)] that'."""
    words = scene.tokens.words
    if start >= end or words[start] != "(":
        return start
    return next((k + 1 for k in range(start + 1, min(end - 1, start + _LONGEST_BRACKET)) if words[k] == ")"), start)


#: To whom something is said.
TO_WHOM = frozenset("him her them us me you".split())


def is_order(scene: Scene, start: int, end: int) -> bool:
    """Whether an infinitive with its object follows, which is what somebody shall do: 'told them [to bring their own gloves]'."""
    tokens, grammar = scene.tokens, scene.grammar
    if not scene.statements or grammar.language != "en" or start + 2 >= end or tokens.lower[start] != "to":
        return False
    verb, behind = tokens.lower[start + 1], tokens.lower[start + 2]
    if verb in TO_WHOM:
        return False  # "put it to him that"
    if not tokens.words[start + 1].islower() or not verb.isalpha() or verb in grammar.determiners or verb.endswith("s"):
        return False
    return behind in grammar.determiners or behind in grammar.possessives


def opening(scene: Scene, start: int, end: int) -> tuple[int, bool] | None:
    """Where the words begin after a cue, and whether a sign says so ("that", a colon, a mark); `None` if nothing follows."""
    tokens, grammar = scene.tokens, scene.grammar
    lower, words = tokens.lower, tokens.words
    stop = min(end, start + REACH)
    if (dated := _past_date(scene, start, stop)) is not None:
        return dated, True
    for i in range(start, stop):
        number = scene.region_at[i]
        if (
            scene.statements
            and number >= 0
            and i <= scene.regions[number].closes
            and _names_something(scene, number, end)
        ):
            continue  # "in an interview at the “Drive Electric” fair that"
        if number >= 0 and scene.regions[number].opens == i:
            if i == start or (
                (words[i - 1] in (",", ":", "–", "—") or lower[i - 1] in grammar.that)
                and not _has_verb(scene, start, i)
            ):
                return i, True
            break
        if lower[i] in grammar.that and i > start and lower[i - 1] in _VOICED and i - start <= 3:
            return i + 1, True
        if scene.statements and _points_at_account(scene, i, end):
            return None  # "disputed that account, telling Reuters"
        if (
            scene.statements
            and lower[i] == "that"
            and i + 2 < end
            and words[i + 1] == ","
            and lower[i + 2].endswith("ing")
        ):
            return None  # "disputed that, calling it “gossip”"
        if lower[i] in grammar.that and (i == start or (_adverbial(scene, start) and not _has_verb(scene, start, i))):
            return i + 1, True
        if scene.statements and lower[i] == "that" and words[i - 1] == "," == words[start] and i > start + 1:
            return i + 1, True  # "wrote, on the word of a nurse who was not named, that"
        if words[i] == ":" and not _has_verb(scene, start, i):
            return i + 1, True
        if grammar.verb_second and words[i] == "," and _reported_clause(scene, i + 1, end):
            return i + 1, True
        if words[i] == "(" and grammar.infinitives and scene.statements and past_brackets(scene, i, end) > i:
            continue  # "afirmou nesta quinta-feira (24) que"
        if words[i] in (";", "(") or (words[i] == "," and not _parenthesis(scene, i, stop)):
            break
    i = _past_adverbials(scene, start, end)
    if i >= end or (not words[i][:1].isalnum() and scene.region_at[i] < 0):
        return None
    return i, False


#: Of what time is counted.
_UNITS = frozenset("minute minutes hour hours day days week weeks month months year years".split())


def _past_date(scene: Scene, start: int, stop: int) -> int | None:
    """Where the words begin behind a date that another event gives: 'warned them [two years before the bridge fell that] it would'."""
    lower = scene.tokens.lower
    if not scene.statements or scene.grammar.language != "en" or start + 4 >= stop:
        return None
    counted = lower[start] in NUMBERS or lower[start][:1].isdigit() or lower[start] in ("a", "an", "the")
    if not counted or lower[start + 1] not in _UNITS or lower[start + 2] not in ("before", "after"):
        return None
    that = next((k for k in range(start + 4, stop) if lower[k] == "that"), None)
    plain = that is not None and all(scene.region_at[k] < 0 for k in range(start, that))
    return that + 1 if plain and that is not None else None


#: What others have said before, which "that" points at.
_ACCOUNTS = frozenset(
    "account claim charge allegation assertion view notion accusation suggestion characterization characterisation figure description version report idea interpretation reading theory argument finding conclusion assessment estimate number prediction criticism story narrative".split()
)


#: What may stand behind such a noun where no clause follows.
_BEHIND_ACCOUNTS = frozenset((",", ".", ";", ":", "as", "by", "and", "but", "in", "on", "at", "with", "from", "—", "–"))


def _points_at_account(scene: Scene, i: int, end: int) -> bool:
    """Whether "that" points at what others have said, rather than opens a clause: 'disputed [that account], telling Reuters'."""
    lower = scene.tokens.lower
    if scene.grammar.language != "en" or lower[i] != "that" or i + 1 >= end or lower[i + 1] not in _ACCOUNTS:
        return False
    return i + 2 >= end or lower[i + 2] in _BEHIND_ACCOUNTS


#: The longest name in quotation marks between an article and its noun, in tokens.
_LONGEST_NAME = 4


def _names_something(scene: Scene, number: int, end: int) -> bool:
    """Whether a few quoted words with capitals stand between an article and a noun, whose name they are: 'the [“Drive Electric”] fair'."""
    tokens, region = scene.tokens, scene.regions[number]
    behind = region.closes + 1
    if region.closes < 0 or behind >= end or region.last - region.first > _LONGEST_NAME:
        return False
    words = tokens.words[region.first : region.last]
    noun = (
        tokens.words[behind].islower()
        and tokens.words[behind].isalpha()
        and tokens.lower[behind] not in scene.grammar.verbs
    )
    return noun and tokens.lower[region.opens - 1] in ("the", "a", "an") and all(word[:1].isupper() for word in words)


def _reported_clause(scene: Scene, i: int, end: int) -> bool:
    """Whether a clause without "that" begins after a comma, as in German: 'sagte Roe, der Plan sei gescheitert'."""
    tokens, grammar = scene.tokens, scene.grammar
    if i >= end or tokens.lower[i] in grammar.that or tokens.lower[i] in grammar.open_words or scene.region_at[i] >= 0:
        return False
    return any(
        tokens.lower[k] in grammar.reported_moods or tokens.lower[k] in grammar.verbs
        for k in range(i + 1, min(end, i + 14))
    ) and not (tokens.lower[i] in grammar.relatives and tokens.lower[end - 2] in grammar.verbs | grammar.auxiliaries)


def _adverbial(scene: Scene, i: int) -> bool:
    """Whether what follows a cue begins with where, when or to whom, so that "that" may come later."""
    tokens, grammar = scene.tokens, scene.grammar
    word = tokens.lower[i]
    return (
        word in grammar.prepositions
        or word in grammar.times
        or word in grammar.adverbs
        or tokens.words[i] in (",", "—", "–", "(", "-")
        or grammar.inverted
    )


def _parenthesis(scene: Scene, comma: int, stop: int) -> bool:
    """Whether a comma after a cue opens a parenthesis that "that" or a mark follows: 'said, citing a memo, that'."""
    tokens = scene.tokens
    if comma + 1 < stop and (scene.region_at[comma + 1] >= 0 or tokens.lower[comma + 1] in scene.grammar.that):
        return True
    return any(
        tokens.words[i] == "," and i + 1 < stop and tokens.lower[i + 1] in scene.grammar.that
        for i in range(comma + 1, stop)
    )


#: Before a participle: another act than that of the verb before it.
_OCCASIONS = frozenset("after before by without when while".split())


def _has_verb(scene: Scene, first: int, last: int) -> bool:
    grammar, tokens = scene.grammar, scene.tokens
    for i in range(first, last):
        if tokens.lower[i] in grammar.verbs:
            return True
        use = grammar.cues.get(tokens.lower[i])
        strong = use is not None and use & Use.SAY and not use & Use.WEAK
        if scene.statements and strong and tokens.lower[i - 1] in _OCCASIONS:
            return True  # "apologised after telling customers that"
        if (
            use is not None
            and use & Use.SAY
            and not use & (Use.WEAK | Use.NOUN | Use.PARTICIPLE)
            and not tokens.words[i][:1].isupper()
            and tokens.lower[i - 1] not in grammar.determiners  # "en un comunicado que"
            and not (grammar.inverted and tokens.lower[i - 1] in grammar.prepositions)  # "em comunicado"
        ):
            return True
    return False


#: Adverbs that begin a subject as well: all tickets, both of them.
_QUANTITIES = frozenset(("all", "both", "each", "much", "almost"))


def _past_adverbials(scene: Scene, start: int, end: int) -> int:
    """The first token after the adverbials beside a cue: 'on Monday', 'in a statement', 'to reporters'."""
    tokens, grammar = scene.tokens, scene.grammar
    lower = tokens.lower
    i = start
    for _ in range(4):
        if (
            i < end
            and (lower[i] in grammar.times or (lower[i] in grammar.adverbs and lower[i] not in _QUANTITIES))
            and not (tokens.words[i][:1].isupper() and lower[i] not in grammar.times)
        ):
            i += 1
            continue
        if i < end and lower[i] in grammar.prepositions:
            if i + 1 < end and lower[i + 1] in grammar.times:
                i += 2
                continue
            phrase = phrase_after(scene, i + 1, end)
            if scene.statements and phrase is not None and scene.region_at[phrase.first] >= 0:
                break  # "told her to “stop”"
            if phrase is not None and (
                lower[i] in grammar.recipients or any(lower[k] in _CHANNELS for k in range(phrase.first, phrase.last))
            ):
                i = phrase.last
                continue
        break
    if i > start and i < end and tokens.words[i] == ",":
        i += 1
    return i
