"""Clauses: where what is reported or wished ends and the author's own voice returns."""

from __future__ import annotations

from newsparse.attribution.cited import cited_at
from newsparse.attribution.hanging import leaves_out
from newsparse.attribution.joined_subjects import says_behind_apposition
from newsparse.attribution.left_unsaid import says_no_more
from newsparse.attribution.scene import Scene
from newsparse.attribution.telling import goes_on_telling
from newsparse.lexicon.cues.english_verbs import IRREGULAR_PASTS
from newsparse.lexicon.cues.grammar import Use

#: Marks a sentence ends with.
_ENDS = frozenset(".!?…")


def clause_limit(scene: Scene, first: int, end: int) -> int:
    """Where a reported clause that begins at `first` ends: at the sentence's end, or where another cue takes over."""
    tokens, grammar = scene.tokens, scene.grammar
    lower = tokens.lower
    for i in range(first + 2, end - 1):
        if scene.region_at[i] >= 0:
            continue
        word, after = lower[i], lower[i + 1]
        if word in grammar.according_heads and scene.region_at[i - 1] >= 0 and _according(scene, i):
            return i
        # The comma stands inside the marks: 'said it was “late,” and the mayor said'.
        inside = scene.statements and i > first + 2 and scene.region_at[i - 1] >= 0 and tokens.words[i - 2] == ","
        if inside and word in grammar.clause_joints and takes_over(scene, i + 1, end):
            return i
        if scene.statements and (word in (",", "and", "but")) and says_no_more(scene, i, end):
            return i
        if scene.statements and word == "," and _comments(scene, i + 1, end):
            return i
        if scene.statements and word == ";" and _other_frame(scene, i + 1, end):
            return i
        if (word == "," or word in _HANGS) and leaves_out(scene, i + (word == ","), end):
            return i
        if word == ",":
            if _dated_aside(scene, i + 1, end):
                return i
            if after in grammar.according_heads and _according(scene, i + 1):
                return i
            if after in grammar.contrasts and not _elliptic(scene, i + 2, end):
                return i
            if after in _SAID_BREAKS and not _resumes(scene, i + 2, end):
                return i
            if after in grammar.clause_joints and takes_over(scene, i + 2, end):
                return i
            if another_says(scene, i + 1, end):
                return i
            use = grammar.cues.get(after)
            if use is not None and use & Use.PARTICIPLE and use & (Use.SAY | Use.NAME) and after.endswith("ing"):
                if after in grammar.citing and cited_at(scene, i + 1, end) is None:
                    continue  # "closed the pier, citing safety concerns": why it was done is a part of what was
                return i
        elif word in grammar.conjunctions or word in grammar.clause_joints:
            if _verb_again(scene, i + 1) and not (scene.statements and goes_on_telling(scene, first, i, end)):
                return i
            if scene.statements and names_again(scene, first, i + 1):
                return i
    return end


#: What hangs an infinitive of saying on a sentence without a comma: 'a dit A [avant] d'ajouter que B'.
_HANGS = frozenset("avant antes prima".split())
#: What the author calls what was said: ', a claim that …', and what it means for others: ', in a fresh blow to …'.
_COMMENT = frozenset(
    "phrase claim move charge line figure description comparison remark view statement decision number sum assertion accusation prediction".split()
)
_MEANS = frozenset(
    "blow move sign bid step boost twist setback escalation attempt effort departure reversal victory defeat concession rebuke".split()
)
_MOST_ADJECTIVES = 3


#: What the author says of a forecast, and how long that is with its full stop, in tokens.
_BORNE_OUT = frozenset("is was did does has have were are".split())
_SHORT_COMMENT = 5


def _comments(scene: Scene, first: int, end: int) -> bool:
    """Whether the author comments behind a comma on what was said: '[a phrase that] makes her snort', '[in a fresh blow to] the firm'."""
    lower = scene.tokens.lower
    if scene.grammar.language != "en" or first + 3 >= end:
        return False
    if lower[first] in ("advice", "something", "words", "news", "comments", "remarks") and lower[first + 1] in (
        "that",
        "which",
        "he",
        "she",
        "they",
        "few",
    ):
        return True
    if (
        lower[first] in ("and", "but")
        and lower[first + 1] in ("he", "she", "it", "they")
        and end - first <= _SHORT_COMMENT
    ):
        return lower[first + 2] in _BORNE_OUT  # "said it would be sold by Easter, and it was."
    if lower[first] in ("a", "an") and lower[first + 1] in _COMMENT:
        return lower[first + 2] in ("that", "which", "he", "she", "they", "it")
    if lower[first] != "in" or lower[first + 1] not in ("a", "an", "what"):
        return False
    noun = next((k for k in range(first + 2, min(end - 1, first + 3 + _MOST_ADJECTIVES)) if lower[k] in _MEANS), None)
    return noun is not None and lower[noun + 1] in ("to", "that", "for", "from", "by", "aimed", "towards")


#: What is said of those who would not be named.
_UNNAMED = frozenset(("authorized", "authorised", "anonymity", "anonymous", "identified"))
#: Words from a semicolon to the verb of another frame.
_FRAME_WITHIN = 10


def _other_frame(scene: Scene, first: int, end: int) -> bool:
    """Whether somebody else says something behind a semicolon: '; [Roe called] it “thin”'."""
    tokens, grammar = scene.tokens, scene.grammar
    if grammar.language == "en" and not _UNNAMED.isdisjoint(tokens.lower[first + 1 : first + _FRAME_WITHIN]):
        return True  # "; the person was not authorized to discuss it"
    for i in range(first + 1, min(end - 1, first + _FRAME_WITHIN)):
        if scene.region_at[i] >= 0:
            return False
        use = grammar.cues.get(tokens.lower[i], 0)
        if use & (Use.SAY | Use.NAME) and not use & (Use.WEAK | Use.AMBIGUOUS | Use.PARTICIPLE):
            return tokens.words[i].islower()
    return False


def _elliptic(scene: Scene, first: int, end: int) -> bool:
    """Whether what a contrast brings in has no verb of its own: 'sie habe recht, aber kein Budget'."""
    tokens, grammar = scene.tokens, scene.grammar
    if grammar.language == "en" or end - first > _SHORT or _withheld(scene, first):
        return False
    return not any(
        tokens.lower[k] in grammar.verbs
        or tokens.lower[k] in grammar.auxiliaries
        or tokens.lower[k] in grammar.reported_moods
        or tokens.lower[k] in grammar.cues
        for k in range(first, end)
    )


def _withheld(scene: Scene, first: int) -> bool:
    """Whether a verb of not saying more stands behind a Romance contrast: 'pero [no quiso precisar] cuándo', 'mas [evitou] dar datas'."""
    lower, grammar = scene.tokens.lower, scene.grammar
    if not grammar.infinitives:
        return False
    denied = lower[first] in grammar.negations
    verb = first + denied
    return verb < len(lower) and (lower[verb] in _AVOIDING or (denied and lower[verb] in _WILLING))


#: What somebody does who does not say more.
_AVOIDING = frozenset(
    "evitó evitaron eludió rehusó declinó rechazó evitou evitaram recusou recusaram preferiu prefirió refusé refuse evitato rifiutato preferito".split()
)
#: What somebody did not want or could not do.
_WILLING = frozenset(
    "quiso quisieron quiere quieren pudo pudieron supo supieron dio dijo dijeron ofreció ofrecieron concretó precisó quis quiseram quer soube souberam pôde deu deram disse disseram informou volle vollero vuole"
    " seppe poté diede veut voulut".split()
)


#: The longest remainder without a verb, in tokens.
_SHORT = 6
#: After a comma the author goes on in the own voice: 'said the plan had failed, which surprised nobody'.
_SAID_BREAKS = frozenset(("which", "who", "so"))


def _dated_aside(scene: Scene, i: int, end: int) -> bool:
    """Whether the author adds when it was: ', days after the council met', ', two weeks before'."""
    lower = scene.tokens.lower
    return any(
        lower[k] in ("after", "before")
        and lower[k - 1] in ("days", "day", "hours", "weeks", "week", "months", "month", "minutes", "years", "year")
        for k in range(i + 1, min(end, i + 4))
    )


def _resumes(scene: Scene, start: int, end: int) -> bool:
    """Whether a relative clause between commas is over and the verb of its clause follows: 'the plan, which failed, was'."""
    tokens, grammar = scene.tokens, scene.grammar
    for i in range(start, min(end - 1, start + 20)):
        if tokens.words[i] == ",":
            k = i + 1
            if scene.statements and scene.region_at[i] >= 0 and scene.regions[scene.region_at[i]].closes == k < end - 1:
                k += 1  # the comma stands inside the marks: 'which they named “Professor,” never'
            while (
                scene.statements
                and k < end - 1
                and (tokens.lower[k] in grammar.negations or tokens.lower[k] in grammar.adverbs)
            ):
                k += 1
            after = tokens.lower[k]
            past = scene.statements and after in IRREGULAR_PASTS
            return after in grammar.verbs or after in grammar.auxiliaries or after.endswith("ed") or past
    return False


def _verb_again(scene: Scene, i: int) -> bool:
    """Whether a verb of reporting stands at `i` that shares its subject with the one before: 'said A and denied B'."""
    word = scene.tokens.lower[i]
    use = scene.grammar.cues.get(word)
    return (
        use is not None
        and word not in scene.grammar.participles
        and bool(use & (Use.SAY | Use.REFUSE))
        and not use & (Use.WEAK | Use.NOUN)
        and not scene.tokens.words[i][:1].isupper()
    )


#: Verbs that a clause has which is no account of what was done: they share no subject with a verb of the past behind "and".
_STATES = frozenset("would will could can may might should must is are was were has have had does do".split())


#: Fewer tokens are no clause: "pleaded not guilty and called".
_LEAST_CLAUSE = 3


def names_again(scene: Scene, first: int, i: int) -> bool:
    """Whether the speaker does another thing at `i`: 'said the files “stink” and [called] for an inquiry', 'would resign and [described] it as'."""
    tokens, grammar = scene.tokens, scene.grammar
    use = grammar.cues.get(tokens.lower[i], 0)
    if grammar.language != "en" or not use & Use.NAME or use & Use.AMBIGUOUS or not tokens.lower[i].endswith("ed"):
        return False
    quoted = any(scene.region_at[k] >= 0 for k in range(first, i - 1))
    return quoted or i - 1 - first < _LEAST_CLAUSE or not _STATES.isdisjoint(tokens.words[first : i - 1])


def another_says(scene: Scene, first: int, end: int) -> bool:
    """Whether the next one says something after a mere comma: 'The Post says two, the Times says three.'"""
    tokens, grammar = scene.tokens, scene.grammar
    while grammar.inverted and first < end - 2 and tokens.lower[first] in grammar.adverbs:
        first += 1  # "el acusado, Roe, le gritó"
    if scene.statements and grammar.language == "en" and tokens.lower[first] in grammar.auxiliaries:
        return False  # ", had warned her": the clause goes on behind an aside
    for i in range(first, min(end - 2, first + 6)):
        word = tokens.lower[i]
        if scene.region_at[i] >= 0 or word == "," or word in grammar.relatives or word in grammar.breaks:
            return False
        if i > first and _verb_again(scene, i) and not grammar.cues[word] & Use.AMBIGUOUS:
            return word not in grammar.chaining and tokens.words[i + 1] not in (",", ".")
    return False


def takes_over(scene: Scene, first: int, end: int) -> bool:
    """Whether a clause with a cue of its own begins at `first`: '…, and the mayor said', '…, but declined to'."""
    tokens, grammar = scene.tokens, scene.grammar
    if _refuses(scene, first, end):
        return True
    for i in range(first, min(end, first + 9)):
        word = tokens.lower[i]
        if word == "," and i > first:
            return says_behind_apposition(scene, i, end)
        if tokens.words[i] in (",", ";") or scene.region_at[i] >= 0 or word in grammar.that:
            return False
        use = grammar.cues.get(word)
        if use is None or tokens.words[i][:1].isupper():
            continue
        if use & (Use.SAY | Use.REFUSE) and not use & (Use.WEAK | Use.NOUN | Use.AMBIGUOUS):
            return True
        if (
            scene.statements
            and use & Use.SAY
            and i == first + 1
            and tokens.words[first][:1].isupper()
            and _third(scene, i)
        ):
            return True
        own = i == first or (i == first + 1 and tokens.lower[first] in grammar.pronouns)
        if own and use & (Use.STANCE | Use.NAME) and not use & Use.AMBIGUOUS:
            return True
    return False


def _third(scene: Scene, i: int) -> bool:
    """Whether a word that is a noun too is a verb behind a name: 'but Rees [claims] the talks failed'."""
    lower, grammar = scene.tokens.lower, scene.grammar
    behind = lower[i + 1] if i + 1 < len(lower) else ""
    return lower[i].endswith("s") and (
        behind in grammar.determiners or behind in grammar.that or behind in grammar.pronouns
    )


def _refuses(scene: Scene, first: int, end: int) -> bool:
    """Whether the speaker does not say more: '…, but would not name the buyer'."""
    lower, grammar = scene.tokens.lower, scene.grammar
    i = first
    while i < min(end, first + 4) and (lower[i] in grammar.auxiliaries or lower[i] in grammar.negations):
        i += 1
    denied = any(word in grammar.negations for word in lower[first:i])
    return denied and i < end and lower[first] in grammar.auxiliaries and lower[i] in grammar.cues


def _according(scene: Scene, i: int) -> bool:
    lower = scene.tokens.lower
    return any(tuple(lower[i : i + len(words)]) == words for words in scene.grammar.according)


#: What ends a stance after a comma, and without one.
_BREAKS_AFTER_COMMA = frozenset(
    "and but which who while as although though whereas with the he she they it because when after so despite where even yet saying".split()
)
_BREAKS_PLAIN = frozenset("but while although though whereas despite amid".split())


def clause_end(scene: Scene, first: int, end: int, *, relative: bool = False) -> int:
    """Where what is wished, feared or refused ends: sooner than what is said, where the author may go on.

    `relative`: the cue stands in a relative clause, whose end comes with the verb of the main one.
    """
    tokens, grammar = scene.tokens, scene.grammar
    lower, words = tokens.lower, tokens.words
    for i in range(first + 1, end - 1):
        if scene.region_at[i] >= 0:
            continue
        word, after = lower[i], lower[i + 1]
        if word == ",":
            if after in _SAID_BREAKS and _resumes(scene, i + 2, end):
                continue
            if (use := grammar.cues.get(after)) is not None and after.endswith("ed") and not use & Use.AMBIGUOUS:
                return i
            if another_says(scene, i + 1, end):
                return i
            if relative or after in _BREAKS_AFTER_COMMA or after.endswith("ing") or after in grammar.according_heads:
                return i
        elif (
            words[i] in (";", "—", "–", "--", "(", ":", "-")
            or word in _BREAKS_PLAIN
            or (
                word in grammar.conjunctions
                and (use := grammar.cues.get(after)) is not None
                and not use & (Use.AMBIGUOUS | Use.NOUN)
                and after not in grammar.determiners
            )
            or (
                relative
                and i > first + 1
                and (word in grammar.verbs or word in grammar.auxiliaries or _verb_again(scene, i))
                and lower[i - 1] not in grammar.pronouns
                and lower[i - 1] not in grammar.relatives
                and lower[i - 1] != "to"
            )
        ):
            return i
    return end - 1 if words[end - 1] in _ENDS else end
