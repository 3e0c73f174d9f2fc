"""Which words may be cues: a chain of labels over each sentence, of which only the stretches that may begin a cue are worked out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, repeat
from math import exp, log
from operator import add
from typing import NamedTuple

from newsparse.attribution.draft import Draft
from newsparse.attribution.learned import signs
from newsparse.attribution.learned.units import Units
from newsparse.attribution.learned.weights import Memo, Table

#: How far from a quoted stretch a word is near it.
_NEAR = 6
#: The most units of one cue.
_LONGEST = 9

#: Log-odds below which the emission of a beginning is not worth following up.
_FLOOR = -4.5


class Candidate(NamedTuple):
    """Units that may be a cue, half-open, with the log-odds that one begins there."""

    first: int
    last: int
    odds: float


def rule_marks(units: Units, drafts: list[Draft]) -> dict[int, str]:
    """What the rules take for cues: `B` or `I` for begin and inside, `s` or `a` for a statement or an attitude."""
    marks: dict[int, str] = {}
    for draft in drafts:
        if draft.cue is not None:
            for token in range(*draft.cue):
                begins = "B" if token == draft.cue[0] else "I"
                marks.setdefault(units.of_token[token], begins + ("a" if draft.attitude else "s"))
    return marks


def marked_end(units: Units, unit: int, marks: dict[int, str]) -> int:
    """The unit after a cue that begins at `unit` as the rules have it: what the tagger would not begin, it cannot end either."""
    last = min(units.sentences[units.sentence_of[unit]][1], unit + _LONGEST)
    end = unit + 1
    while end < last and not units.quoted[end] and marks.get(end, "").startswith("I"):
        end += 1
    return end


def near_quotes(units: Units) -> dict[int, tuple[bool, bool]]:
    """For the units near a quoted stretch of their sentence: whether one is before, whether one is after."""
    near: dict[int, tuple[bool, bool]] = {}
    for unit, quoted in enumerate(units.quoted):
        if not quoted:
            continue
        first, last = units.sentences[units.sentence_of[unit]]
        for k in range(max(first, unit - _NEAR), unit):
            near[k] = (near.get(k, (False, False))[0], True)
        for k in range(unit + 1, min(last, unit + _NEAR + 1)):
            near[k] = (True, near.get(k, (False, False))[1])
    return near


def place_of(unit: int, first: int, last: int) -> str:
    """A unit's place in its sentence, in a letter."""
    return "0" if unit == first else "1" if unit == first + 1 else "e" if unit >= last - 2 else "m"


def cue_signs(units: Units, marks: dict[int, str]) -> list[list[list[str]]]:
    """For each sentence all signs of each of its units, as training counts them."""
    near = near_quotes(units)
    return [
        [_signs(units, marks, near, unit, first, last) for unit in range(first, last)]
        for first, last in units.sentences
    ]


def _signs(
    units: Units, marks: dict[int, str], near: dict[int, tuple[bool, bool]], unit: int, first: int, last: int
) -> list[str]:
    forms, at = units.forms, units.place[unit]
    found: list[str] = []
    for offset in signs.OFFSETS:
        word = signs.word_of(forms[at + offset])
        found += signs.cue_lower(word.lower, offset)
        found += signs.cue_look(*word.look, offset)
    left, word, right = (signs.word_of(forms[at + k]) for k in (-1, 0, 1))
    found += signs.cue_end(word.lower)
    found += signs.cue_words_pair(left.lower, word.lower)[1]
    found += signs.cue_words_pair(word.lower, right.lower)[0]
    found += signs.cue_after_class(left.klass, word.lower)
    found += signs.cue_before_class(word.lower, right.klass)
    found += signs.cue_triple(left.both, word.ending, right.both)
    for offset in (-1, 0, 1):
        if first <= unit + offset < last and (mark := marks.get(unit + offset)):
            found += signs.cue_mark(mark, offset)
    before, after = near.get(unit, (False, False))
    found += signs.cue_place(place_of(unit, first, last), before, after, word.ending)
    return found


Weight = tuple[float, float]
Pair = tuple[float, float, float, float]


class Emissions(NamedTuple):
    """What speaks for a cue at each place of `Units.forms`; its inside is added up where it is asked for, which is seldom."""

    begin: list[float]
    words: list[tuple[float, ...]]
    before: list[Weight]
    """What each unit is given by the class of the next."""
    after: list[Weight]
    """What each unit but the first is given by the class of the one before it."""
    pairs: list[Pair]
    """What two known words beside one another add to the first (begin, inside) and to the second."""
    triples: list[Weight]
    more_inside: dict[int, float]

    def inside(self, at: int) -> float:
        """What speaks for the inside of a cue at a place."""
        v, p = self.words, self.pairs
        words = v[at - 2][9] + v[at - 1][7] + v[at][5] + v[at + 1][3] + v[at + 2][1]
        beside = self.before[at][1] + self.after[at - 1][1] + p[at - 1][3] + p[at][1]
        return words + beside + self.triples[at - 2][1] + self.more_inside.get(at, 0.0)


#: Of two words, or of a word beside a class, that nothing is known of together.
_NO_PAIR = (0.0, 0.0, 0.0, 0.0)
_NOTHING = (0.0, 0.0)
#: Of a word that nothing is known of: begin and inside for each offset.
_NO_ROW = (0.0,) * (2 * len(signs.OFFSETS))


class CueTagger:
    """The log-odds of cues; what a word adds is worked out once."""

    def __init__(self, table: Table) -> None:
        self._table = table
        moves = table.transitions
        self._begin = moves["O", "B"] + moves["B", "O"] - 2 * moves["O", "O"]
        self._inside_b = moves["B", "I"]
        self._inside_i = moves["I", "I"]
        self._out_b = moves["B", "O"]
        self._out_i = moves["I", "O"]
        total, rows = table.sum, table.rows
        self._known, self._ends = rows["word"], rows["end"]
        self._by_class, self._by_ending, self._by_shape = rows["class"], rows["ending"], rows["shape"]
        self._pairs: dict[tuple[str, str], Pair] = rows["pair"]
        self._after_class: dict[tuple[str, str], Weight] = rows["after class"]
        self._before_class: dict[tuple[str, str], Weight] = rows["before class"]
        self._triples: dict[tuple[str, str, str], Weight] = rows["triple"]
        self._looks: Memo[tuple[str, str, str], tuple[float, ...]] = Memo(self._look)
        self._words: Memo[str, tuple[float, ...]] = Memo(self._word)
        self._places: Memo[tuple[str, bool, bool, str], Weight] = Memo(lambda key: total(signs.cue_place(*key)))
        self._marks: Memo[tuple[str, int], Weight] = Memo(lambda key: total(signs.cue_mark(*key)))

    def _look(self, look: tuple[str, str, str]) -> tuple[float, ...]:
        """What a word's look adds to the units two before it, one before it, itself, one after and two after: begin and inside of each."""
        klass, ending, shape = look
        plain = (*_NO_ROW[:4], *self._places["m", False, False, ending], *_NO_ROW[:4])
        rows = (self._by_class.get(klass), self._by_ending.get(ending), self._by_shape.get(shape), plain)
        return tuple(map(sum, zip(*(row for row in rows if row is not None), strict=True)))

    def _word(self, form: str) -> tuple[float, ...]:
        """The same for a word with its look."""
        word = signs.word_of(form)
        row = self._looks[word.look]
        if (end := self._ends.get(word.lower[-3:])) is not None:
            row = (*row[:4], row[4] + end[0], row[5] + end[1], *row[6:])
        if (known := self._known.get(word.lower)) is not None:
            row = tuple(map(add, row, known))
        return row

    def emissions(self, units: Units, marks: dict[int, str]) -> Emissions:
        """How much speaks for a cue's beginning and for its inside at each place of `units.forms`, against neither."""
        words = units.words
        lower, classes = [word.lower for word in words], [word.klass for word in words]
        both, endings = [word.both for word in words], [word.ending for word in words]
        v = list(map(self._words.__getitem__, units.forms))
        before = list(map(self._before_class.get, zip(lower, classes[1:], strict=False), repeat(_NOTHING)))
        after = list(map(self._after_class.get, zip(classes, lower[1:], strict=False), repeat(_NOTHING)))
        p = list(map(self._pairs.get, pairwise(lower), repeat(_NO_PAIR)))
        t = list(map(self._triples.get, zip(both[1:], endings[2:], both[3:], strict=False), repeat(_NOTHING)))
        begin = [0.0, 0.0]
        begin += [
            a[8] + b[6] + c[4] + d[2] + e[0] + x[0] + y[0] + f[2] + g[0] + z[0]
            for a, b, c, d, e, x, y, f, g, z in zip(
                v, v[1:], v[2:], v[3:], v[4:], after[1:], before[2:], p[1:], p[2:], t, strict=False
            )
        ]
        found = Emissions(begin, v, before, after, p, t, {})
        self._corrected(units, marks, found)
        return found

    def _corrected(self, units: Units, marks: dict[int, str], found: Emissions) -> None:
        """Adds what the few units near marks, quoted words and the ends of sentences have besides their words."""
        place, sentences, sentence_of = units.place, units.sentences, units.sentence_of
        begin, more = found.begin, found.more_inside
        near = near_quotes(units)
        odd = set(near)
        for first, last in sentences:
            odd.update((first, min(first + 1, last - 1), max(last - 2, first), last - 1))
        for unit in odd:
            at = place[unit]
            first, last = sentences[sentence_of[unit]]
            ending = units.words[at].ending
            before, after = near.get(unit, (False, False))
            real = self._places[place_of(unit, first, last), before, after, ending]
            plain = self._places["m", False, False, ending]
            begin[at] += real[0] - plain[0]
            more[at] = more.get(at, 0.0) + real[1] - plain[1]
        for unit, mark in marks.items():
            for offset in (-1, 0, 1):  # a mark `offset` units away from the unit that is judged
                if 0 <= unit - offset < len(sentence_of) and sentence_of[unit - offset] == sentence_of[unit]:
                    b, i = self._marks[mark, offset]
                    at = place[unit - offset]
                    begin[at] += b
                    more[at] = more.get(at, 0.0) + i

    def candidates(self, units: Units, marks: dict[int, str], floor: float) -> list[Candidate]:
        """The cues that are more likely than `floor` (log-odds), and whatever the rules take for one, in order."""
        found_at = self.emissions(units, marks)
        begin = found_at.begin
        place, quoted = units.place, units.quoted
        starts = {u for u, mark in marks.items() if mark[0] == "B"}
        found: list[Candidate] = []
        for unit, odds in self._begins(units, found_at):
            if odds > floor:
                found.append(Candidate(unit, self._end(units, unit, found_at), odds))
            elif unit in starts:
                found.append(Candidate(unit, marked_end(units, unit, marks), odds))
        taken = {u for candidate in found for u in range(candidate.first, candidate.last)}
        found += [
            Candidate(unit, marked_end(units, unit, marks), begin[place[unit]] + self._begin)
            for unit in starts
            if unit not in taken and not quoted[unit]
        ]
        return sorted(found)

    def _begins(self, units: Units, emissions: Emissions) -> Iterator[tuple[int, float]]:
        """The units that may begin a cue with their log-odds, another cue just before them taken into account."""
        begin, start, place = emissions.begin, self._begin, units.place
        least = _FLOOR - start
        previous = -9
        strong = 0.0
        for unit in [unit for unit, at in enumerate(place) if begin[at] >= least]:
            if units.quoted[unit]:
                continue
            at = place[unit]
            odds = begin[at] + start
            if previous == unit - 1 and units.sentence_of[previous] == units.sentence_of[unit]:
                # This unit may rather be the inside of the cue before it: weigh the two.
                follow = 1 / (1 + exp(-strong)) if strong > -30 else 0.0
                rather = emissions.inside(at) + self._inside_b - self._out_b
                odds -= log(1 + follow * exp(min(30.0, rather)))
            yield unit, odds
            previous, strong = unit, odds

    def _end(self, units: Units, unit: int, emissions: Emissions) -> int:
        """The unit after a cue that begins at `unit`: it goes on while the inside outweighs what is outside."""
        last = units.sentences[units.sentence_of[unit]][1]
        end = unit + 1
        go, leave = self._inside_b, self._out_b
        while end < min(last, unit + _LONGEST) and not units.quoted[end]:
            at = units.place[end]
            if emissions.inside(at) + go - leave < max(0.0, emissions.begin[at] + self._begin - 2.0):
                break
            end += 1
            go, leave = self._inside_i, self._out_i
        return end
