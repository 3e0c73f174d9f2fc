"""The signs that the taggers go by, as strings: what training counts and what the shipped weights are looked up by.

Each function takes the key of a group of signs and gives the group's strings; the weights of a group are added up once per key
(`weights.py`). A sign of a word's place begins with the offset of that word from the unit that is judged.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from newsparse.lexicon.cues.grammar import Grammar, Use
from newsparse.lexicon.cues.table import grammar_of

#: The form that stands before and after every sentence.
EDGE = "_"

#: The tables of the grammar that make a word's class, in this order, with what each adds to it.
_TABLES = (
    "relatives determiners prepositions attaching breaks conjunctions times verbs auxiliaries negations adverbs pronouns"
    " possessives open_words that"
).split()
_SUFFIXES = ("ing", "ed", "ly", "tion", "ment", "s")

OFFSETS = (-2, -1, 0, 1, 2)

#: What a unit may be where it stands between a cue and another unit, a bit each, and whether its sentence begins or ends there.
JOINT, CUE, VERB, QUOTED, FIRST, LAST = 1, 2, 4, 8, 16, 32
_JOINTS = frozenset((",", ";", ":", "—", "–", "("))
_VERBAL = ("verb", "auxi")


class Word(NamedTuple):
    """What the signs of a word say of it."""

    lower: str
    klass: str
    """The closed classes that it belongs to; `-` for none, `REG` for a quoted stretch."""
    ending: str
    """How it reports, or else its ending."""
    shape: str
    both: str
    """Class and shape."""
    flags: int
    """`JOINT` or `VERB`, if it is one."""

    @property
    def look(self) -> tuple[str, str, str]:
        """All but the word itself."""
        return self.klass, self.ending, self.shape


def _classes(grammar: Grammar) -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for name in _TABLES:
        for word in getattr(grammar, name):
            found.setdefault(word, []).append(name[:4])
    return {word: "+".join(names) for word, names in found.items()}


_ENGLISH = grammar_of("en")
_CLASSES = _classes(_ENGLISH)


def reports(lower: str) -> str | None:
    """How a form reports, as the rules' table has it; `None` for a word that is none of their cues."""
    use = _ENGLISH.cues.get(lower)
    if use is None:
        return None
    if use & Use.SAY:
        return "WEAK" if use & Use.WEAK else "SAYp" if use & Use.PARTICIPLE else "SAY"
    return "NAME" if use & Use.NAME else "ST" if use & Use.STANCE else "X"


@lru_cache(maxsize=8_192)
def word_of(form: str) -> Word:
    """The word of a form of `Units.forms`."""
    if form[0] == "«":
        return Word(form, "REG", "REG", "REG", "REG", 0)
    if form == EDGE:
        return Word(EDGE, EDGE, EDGE, EDGE, EDGE, 0)
    lower = form.lower().replace("’", "'")
    klass, shape = _CLASSES.get(lower, "-"), _shape(form)
    flags = JOINT if lower in _JOINTS else VERB if klass.startswith(_VERBAL) else 0
    return Word(lower, klass, reports(lower) or _ending(lower), shape, klass + shape, flags)


def _shape(form: str) -> str:
    if form[0].isupper():
        return "X" if len(form) > 1 and form[1:].islower() else "XX"
    if form[0].isdigit():
        return "d"
    if form[0].isalpha():
        return "x"
    return form if len(form) < 3 else "p"


def _ending(lower: str) -> str:
    return next((s for s in _SUFFIXES if lower.endswith(s) and len(lower) > len(s) + 1), lower[-2:])


def cue_lower(lower: str, offset: int) -> list[str]:
    """The signs of the cue tagger that a word `offset` units away gives as this very word."""
    return [f"{offset}w={lower}"]


def cue_look(klass: str, ending: str, shape: str, offset: int) -> list[str]:
    """The signs of the cue tagger that a word `offset` units away gives by what it looks like."""
    signs = [f"{offset}c={klass}", f"{offset}x={ending}"]
    if -2 < offset < 2:
        signs.append(f"{offset}s={shape}")
    return signs


def cue_end(lower: str) -> list[str]:
    """The sign of the last letters of the word that is judged."""
    return [f"0e={lower[-3:]}"]


def cue_words_pair(before: str, lower: str) -> tuple[list[str], list[str]]:
    """The signs that two words beside one another give of the first, and of the second."""
    return [f"nw={before}|{lower}"], [f"pw={before}|{lower}"]


def cue_after_class(klass: str, lower: str) -> list[str]:
    """The sign of a word behind one of a class."""
    return [f"pc={klass}|{lower}"]


def cue_before_class(lower: str, klass: str) -> list[str]:
    """The sign of a word before one of a class."""
    return [f"nc={lower}|{klass}"]


def cue_triple(before: str, form: str, after: str) -> list[str]:
    """The sign of a word between its neighbours; by `Word.both` of these and `Word.ending` of the word."""
    return [f"t={before}|{form}|{after}"]


def cue_mark(mark: str, offset: int) -> list[str]:
    """The sign that a word `offset` units away is a cue by the rules."""
    return [f"{offset}r={mark}"]


def cue_place(place: str, before: bool, after: bool, ending: str) -> list[str]:
    """The signs of a unit's place in its sentence and of quoted words near it."""
    near = f"{int(before)}{int(after)}"
    return [f"at={place}", f"q={near}", f"q={near}|{ending}"]


def role_lower(lower: str, offset: int) -> list[str]:
    """The sign of the role tagger that a word `offset` units away gives as this very word, whatever the cue."""
    return [f"{offset}w={lower}"]


def role_look(klass: str, ending: str, shape: str, offset: int) -> list[str]:
    """The signs of the role tagger that a word `offset` units away gives by what it looks like."""
    signs = [f"{offset}c={klass}"]
    if -2 < offset < 2:
        signs += [f"{offset}s={shape}", f"{offset}x={ending}"]
    return signs


def role_side(side: str, before: str, form: str, after: str) -> list[str]:
    """The signs of a unit with its neighbours, by the side of the cue that it stands on; by `Word.both` of the three."""
    return [f"s2={side}{before}|{form}", f"s3={side}{form}|{after}", f"s4={side}{before}|{form}|{after}"]


def role_side_lower(side: str, lower: str) -> list[str]:
    """The sign of a word by its side of the cue."""
    return [f"sw={side}{lower}"]


def role_side_ending(side: str, ending: str) -> list[str]:
    """The sign of a word's ending by its side of the cue."""
    return [f"sx={side}{ending}"]


def step_of(distance: int) -> int:
    """A distance from the cue, in steps that grow."""
    return distance if distance < 5 else next((s for s in (25, 15, 10, 7) if distance >= s), 5)


def role_distance(side: str, step: int, head: str) -> list[str]:
    """The signs of how far a unit is from a cue that reports as `head`."""
    return [f"d={side}{step}", f"dh={side}{step}{head}", f"sd={side}", f"sh={side}{head}"]


def role_distance_class(side: str, step: int, both: str) -> list[str]:
    """The sign of a unit's class at its distance."""
    return [f"dc={side}{step}{both}"]


def role_path(side: str, commas: int, cues: int, verbs: int, quoted: int, head: str) -> list[str]:
    """The signs of what stands between a unit and its cue, each counted up to a few."""
    return [
        f"cm={side}{commas}",
        f"ot={side}{cues}",
        f"vb={side}{verbs}",
        f"rg={side}{quoted}",
        f"all={side}{commas}{cues}{verbs}{quoted}",
        f"allh={side}{commas}{cues}{quoted}{head}",
    ]


def role_rules(side: str, before: str, rule: str, after: str, head: str) -> list[str]:
    """The signs of what the rules make of a unit and its neighbours."""
    return [
        f"rl={rule}",
        f"rh={rule}{head}",
        f"rs={rule}{side}",
        f"rp={before}{rule}",
        f"rn={rule}{after}",
    ]


def role_cue(side: str, cue: str) -> list[str]:
    """The sign of the cue's words, by the side."""
    return [f"cw={side}{cue}"]


def role_cue_beside(side: str, before: str, after: str, head: str) -> list[str]:
    """The signs of the quoted words and joints beside the cue (`View`), by the side."""
    return [
        f"cb={side}{before}",
        f"ca={side}{after}",
        f"cba={side}{before}|{after}",
        f"cah={side}{after}|{head}",
    ]


def role_step_beside(side: str, step: int, before: str, after: str) -> list[str]:
    """The signs of a unit's distance together with what stands beside the cue."""
    return [f"db={side}{step}|{before}", f"da={side}{step}|{after}"]


def role_class_beside(side: str, both: str, before: str, after: str) -> list[str]:
    """The signs of a unit's class together with what stands beside the cue."""
    return [f"kb={side}{both}|{before}", f"ka={side}{both}|{after}"]


def role_place(side: str, flags: int) -> list[str]:
    """The signs of a unit's place in the sentence, and whether it may be another cue."""
    signs = []
    if flags & CUE:
        signs.append(f"cand={side}")
    if flags & FIRST:
        signs.append(f"first={side}")
    if flags & LAST:
        signs.append(f"last={side}")
    return signs


def role_beside(side: str, form: str, head: str) -> list[str]:
    """The sign of the unit right beside the cue."""
    return [f"adj={side}{word_of(form).lower}|{head}"]


def role_outside(
    side: str,
    form: str,
    head: str,
    rule: str,
    beside: bool,
    whole: bool,
    other: bool,
    cue: str,
    before: str,
    after: str,
) -> list[str]:
    """The signs of a quoted stretch in a neighbouring sentence: the next or not, all of it or not, with a cue of its own or not."""
    near = f"{int(beside)}{int(whole)}{int(other)}"
    return [
        side,
        f"o={side}{form}",
        f"oh={side}{head}",
        f"or={side}{rule}",
        f"orh={side}{rule}{head}",
        f"ofh={side}{form}{head}",
        f"ob={side}{near}",
        f"obf={side}{near}{form}",
        f"obb={side}{near}{before}",
        f"oba={side}{near}{after}",
        f"obc={side}{near}{before}{after}",
        f"obr={side}{near}{rule}",
        f"oc={side}{cue}",
    ]


class Family(NamedTuple):
    """Signs that differ only in how they begin and share a key: their weights stand in one row, two for each beginning."""

    name: str
    beginnings: tuple[str, ...]
    parts: int = 1
    """How many parts, divided by `|`, make the key."""


#: From the unit two before a word to the one two behind it: where each sees the word.
_SEEN_FROM = tuple(reversed(OFFSETS))
SIDES = ("L", "R")
#: The steps of distance that there are, each once.
STEPS = tuple(sorted({step_of(distance) for distance in range(30)}))

CUE_FAMILIES = (
    Family("word", tuple(f"{offset}w=" for offset in _SEEN_FROM)),
    Family("class", tuple(f"{offset}c=" for offset in _SEEN_FROM)),
    Family("ending", tuple(f"{offset}x=" for offset in _SEEN_FROM)),
    Family("shape", tuple(f"{offset}s=" for offset in _SEEN_FROM)),
    Family("end", ("0e=",)),
    Family("pair", ("nw=", "pw="), 2),
    Family("after class", ("pc=",), 2),
    Family("before class", ("nc=",), 2),
    Family("triple", ("t=",), 3),
)

ROLE_FAMILIES = (
    Family("word", (*(f"{offset}w=" for offset in _SEEN_FROM), *(f"sw={side}" for side in SIDES))),
    Family("class", tuple(f"{offset}c=" for offset in _SEEN_FROM)),
    Family("ending", (*(f"{offset}x=" for offset in _SEEN_FROM), *(f"sx={side}" for side in SIDES))),
    Family("shape", tuple(f"{offset}s=" for offset in _SEEN_FROM)),
    Family("behind", tuple(f"s2={side}" for side in SIDES), 2),
    Family("before", tuple(f"s3={side}" for side in SIDES), 2),
    Family("between", tuple(f"s4={side}" for side in SIDES), 3),
    Family("class at a distance", tuple(f"dc={side}{step}" for side in SIDES for step in STEPS)),
    Family("class, left of the cue", tuple(f"kb={side}" for side in SIDES), 2),
    Family("class, right of the cue", tuple(f"ka={side}" for side in SIDES), 2),
    Family("cue", tuple(f"cw={side}" for side in SIDES)),
    Family("beside", tuple(f"adj={side}" for side in SIDES), 2),
)


class Reading(NamedTuple):
    """What a candidate's roles came out as, for weighing whether it is an attribution at all."""

    odds: float
    """The log-odds of its cue."""
    margin: float
    """By how much its roles beat having none."""
    kind: str
    """`d`irect, `m`ixed, `i`ndirect or `n`one, by how much of the content is quoted."""
    words: int
    """Units of the content."""
    rules: str
    """Whether the rules have it too, as statement or attitude, and how far their content is the same."""
    same_source: str
    source: str
    """The source's last word, where it is of a closed class, or its shape; empty for none."""
    head: str
    cue: tuple[str, ...]
    """The cue's words."""
    left: str
    right: str
    before: str
    """The word before the cue."""
    after: str
    """The word after it."""
    after_class: str
    inside: bool
    """Whether the rules have the cue within the content of another."""


def belief(reading: Reading) -> list[str]:
    """The signs of whether a candidate is an attribution."""
    odds = max(-6, min(6, round(reading.odds * 1.5)))
    margin = max(-2, min(10, int(reading.margin)))
    kind, rules, head = reading.kind, reading.rules, reading.head
    source = bool(reading.source)
    cue = reading.cue
    return [
        f"p={odds}",
        f"m={margin}",
        f"pm={max(-3, min(3, odds // 2))}{min(4, margin // 3)}",
        f"h={head}",
        f"k={kind}",
        f"r={rules}",
        f"rs={reading.same_source}",
        f"rk={rules}{kind}",
        f"rh={rules}{head}",
        f"S={source}",
        f"Sk={source}{kind}",
        f"Sr={source}{rules}",
        f"in={reading.inside}",
        f"inr={reading.inside}{rules}",
        f"n={min(4, reading.words)}",
        f"w={'_'.join(cue) if len(cue) < 3 else f'{cue[0]}..{cue[-1]}'}",
        f"w1={cue[0]}",
        f"wl={cue[-1]}",
        f"hk={head}{kind}",
        f"pr={odds}{rules}",
        f"pk={odds}{kind}",
        f"ph={odds}{head}",
        f"sl={reading.source}",
        f"nx={reading.after}",
        f"nc={reading.after_class}{head}",
        f"pv={reading.before}",
        f"lr={reading.left}{reading.right}",
        f"lrk={reading.left}{kind}",
    ]
