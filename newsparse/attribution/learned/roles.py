"""Which units around a cue are its source and its content: a chain of labels over the cue's sentence and its quoted neighbours."""

from __future__ import annotations

from itertools import product
from operator import add
from typing import NamedTuple

from newsparse.attribution.learned import signs
from newsparse.attribution.learned.cues import Candidate
from newsparse.attribution.learned.surroundings import BEYOND, FARTHEST, Page, View
from newsparse.attribution.learned.units import Units
from newsparse.attribution.learned.weights import Memo, Table

#: Source and content of some unit.
Pair = tuple[float, float]
#: Source and content left of a cue, source and content right of it.
Base = tuple[float, float, float, float]
_NOTHING: Pair = (0.0, 0.0)
_NO_BASE: Base = (0.0, 0.0, 0.0, 0.0)
#: What the rows of looks lack that a word's row has: how it counts left and right of a cue.
_NO_SIDES = (0.0,) * 4
_NO_WORD = (0.0,) * (2 * len(signs.OFFSETS) + 4)


Path = tuple[int, int, int, int]
#: Of the labels of a path: neither, source, content.
_SOURCE, _CONTENT = 1, 2


class Way(NamedTuple):
    """What all units on one side share of the cues that report alike and have the same beside them."""

    distances: list[Pair]
    """What each distance from the cue adds, the nearest first."""
    kinds: Memo[str, Pair]
    """What `Word.both` of a unit adds."""
    paths: Memo[int, Pair]
    """What stands between a unit and the cue adds, by the path's number."""
    rules: Memo[str, Pair]
    """What the rules make of a unit and its neighbours adds."""


class Roles(NamedTuple):
    """The units of a cue's source and content, and by how much that beats having neither."""

    content: list[int]
    source: list[int]
    margin: float


#: What stands between a cue and a unit: joints, candidates, verbs and quoted stretches, counted up to a few.
_PATHS = tuple(product(range(4), range(3), range(3), range(3)))
_BETWEEN = signs.JOINT | signs.CUE | signs.VERB | signs.QUOTED
#: What counts of a unit itself.
_PLACED = signs.CUE | signs.FIRST | signs.LAST


def _passed(path: Path, flags: int) -> Path:
    """The counts of a path that passes one more unit."""
    joints, cues, verbs, quoted = path
    return (
        min(3, joints + bool(flags & signs.JOINT)),
        min(2, cues + bool(flags & signs.CUE)),
        min(2, verbs + bool(flags & signs.VERB)),
        min(2, quoted + bool(flags & signs.QUOTED)),
    )


#: For each path, by its number, and for each unit that it passes the number of the path behind it.
_AFTER = tuple(tuple(_PATHS.index(_passed(path, flags)) for flags in range(_BETWEEN + 1)) for path in _PATHS)


def path_of(page: Page, view: View, candidate: Candidate) -> dict[int, Path]:
    """For each unit of the cue's sentence what stands between it and the cue."""
    found: dict[int, Path] = {}
    for units in (range(candidate.last, view.last), range(candidate.first - 1, view.first - 1, -1)):
        path = 0
        for unit in units:
            found[unit] = _PATHS[path]
            path = _AFTER[path][page.flags[unit] & _BETWEEN]
    return found


def role_signs(page: Page, view: View, candidate: Candidate) -> tuple[list[int], list[list[str]]]:
    """The units that a cue sees, in order, with all signs of each, as training counts them; the cue's own have one."""
    path = path_of(page, view, candidate)
    before = [(u, _outside(page, view, candidate, u, "P")) for u in view.before]
    after = [(u, _outside(page, view, candidate, u, "N")) for u in view.after]
    inside = [
        (u, ["CUE"] if candidate.first <= u < candidate.last else _inside(page, view, candidate, u, path))
        for u in range(view.first, view.last)
    ]
    rows = [*before, *inside, *after]
    return [u for u, _ in rows], [found for _, found in rows]


def _inside(page: Page, view: View, candidate: Candidate, unit: int, path: dict[int, Path]) -> list[str]:
    forms, at = page.units.forms, page.units.place[unit]
    side, distance = ("L", candidate.first - unit) if unit < candidate.first else ("R", unit - candidate.last + 1)
    step = signs.step_of(distance)
    both = [signs.word_of(forms[at + k]).both for k in (-1, 0, 1)]
    found: list[str] = []
    for offset in signs.OFFSETS:
        word = signs.word_of(forms[at + offset])
        found += signs.role_lower(word.lower, offset)
        found += signs.role_look(*word.look, offset)
    word = signs.word_of(forms[at])
    found += signs.role_side_lower(side, word.lower)
    found += signs.role_side_ending(side, word.ending)
    found += signs.role_side(side, *both)
    found += signs.role_distance(side, step, view.head)
    found += signs.role_distance_class(side, step, both[1])
    found += signs.role_path(side, *path[unit], view.head)
    found += signs.role_rules(side, *_rules(page, view, unit), view.head)
    found += signs.role_cue(side, view.cue)
    found += signs.role_cue_beside(side, view.left, view.right, view.head)
    found += signs.role_step_beside(side, step, view.left, view.right)
    found += signs.role_class_beside(side, both[1], view.left, view.right)
    found += signs.role_place(side, page.flags[unit] & _PLACED)
    if distance == 1:
        found += signs.role_beside(side, forms[at], view.head)
    return found


def _rules(page: Page, view: View, unit: int) -> tuple[str, str, str]:
    """What the rules make of a unit and its neighbours, the cue's own draft before all others."""
    own, rules = view.own, page.rules
    return (
        (own.get(unit - 1) or rules[unit - 1]) if unit > view.first else BEYOND,
        own.get(unit) or rules[unit],
        (own.get(unit + 1) or rules[unit + 1]) if unit + 1 < view.last else BEYOND,
    )


def _rule_threes(page: Page, view: View) -> list[str]:
    """What `_rules` says of each unit of the cue's sentence, three letters each."""
    letters = [BEYOND, *page.rules[view.first : view.last], BEYOND]
    for unit, role in view.own.items():
        if view.first <= unit < view.last:
            letters[unit - view.first + 1] = role
    return list(map("".join, zip(letters, letters[1:], letters[2:], strict=False)))


def _outside_key(
    page: Page, view: View, candidate: Candidate, unit: int, side: str
) -> tuple[str, str, str, str, bool, bool, bool, str, str, str]:
    units = page.units
    number = units.sentence_of[unit]
    first, last = units.sentences[number]
    whole = first == unit and last == unit + 1
    other = any(u in page.maybe for u in range(first, min(last, first + 40)))
    beside = abs(number - units.sentence_of[candidate.first]) == 1
    rule = view.own.get(unit) or page.rules[unit]
    form = units.forms[units.place[unit]]
    return side, form, view.head, rule, beside, whole, other, view.cue, view.left, view.right


def _outside(page: Page, view: View, candidate: Candidate, unit: int, side: str) -> list[str]:
    return signs.role_outside(*_outside_key(page, view, candidate, unit, side))


#: The place in `signs.STEPS` of the step of each distance from one up.
_STEPS = tuple(signs.STEPS.index(signs.step_of(distance)) for distance in range(1, FARTHEST + 1))


def _by_distance(rows: dict[str, tuple[float, ...]], side: str) -> list[dict[str, Pair]]:
    """What a unit's class adds on a side of the cue, for each distance, the nearest first."""
    found: list[dict[str, Pair]] = []
    for k in range(len(signs.STEPS)):
        at = 2 * (len(signs.STEPS) * signs.SIDES.index(side) + k)
        found.append({both: (row[at], row[at + 1]) for both, row in rows.items() if row[at] or row[at + 1]})
    return [found[step] for step in _STEPS]


class RoleTagger:
    """Decodes the roles around cues; what a word, a triple of classes or a place adds is worked out once."""

    def __init__(self, table: Table) -> None:
        self._table = table
        moves = table.transitions
        o, s, c, q = "O", "S", "C", "Q"
        self._oo, self._os, self._oc, self._oq = moves[o, o], moves[o, s], moves[o, c], moves[o, q]
        self._so, self._ss, self._sc, self._sq = moves[s, o], moves[s, s], moves[s, c], moves[s, q]
        self._co, self._cs, self._cc, self._cq = moves[c, o], moves[c, s], moves[c, c], moves[c, q]
        self._qo, self._qs, self._qc = moves[q, o], moves[q, s], moves[q, c]
        self._rows = rows = table.rows
        self._cues: dict[str, Base] = rows["cue"]
        self._besides: dict[tuple[str, str], Base] = rows["beside"]
        self._looks: Memo[tuple[str, str, str], tuple[float, ...]] = Memo(self._look)
        self._words: Memo[str, tuple[float, ...]] = Memo(self._word)
        self._sides: Memo[tuple[str, str, str], Base] = Memo(self._between)
        self._classes = {side: _by_distance(rows["class at a distance"], side) for side in signs.SIDES}
        self._ways: Memo[tuple[str, str, str, str], Way] = Memo(self._way)
        self._heads: Memo[tuple[str, str], tuple[list[Pair], Memo[int, Pair], Memo[str, Pair]]] = Memo(self._head)
        self._joints: Memo[tuple[str, str, str], tuple[list[Pair], Memo[str, Pair]]] = Memo(self._joint)
        total = table.sum
        self._places: Memo[tuple[str, int], Pair] = Memo(lambda key: total(signs.role_place(*key)))
        self._outsides: Memo[tuple[str, str, str, str, bool, bool, bool, str, str, str], Pair] = Memo(
            lambda key: total(signs.role_outside(*key))
        )

    def _look(self, look: tuple[str, str, str]) -> tuple[float, ...]:
        """What a word's look adds to the five units around it (source, content each), then to itself on the left and right."""
        klass, ending, shape = (
            self._rows[name].get(part) for name, part in zip(("class", "ending", "shape"), look, strict=True)
        )
        rows = (klass and (*klass, *_NO_SIDES), ending, shape and (*shape, *_NO_SIDES))
        return tuple(map(sum, zip(*(row for row in rows if row), _NO_WORD, strict=True)))

    def _word(self, form: str) -> tuple[float, ...]:
        """The same for a word with its look."""
        word = signs.word_of(form)
        look, known = self._looks[word.look], self._rows["word"].get(word.lower)
        return look if known is None else tuple(map(add, look, known))

    def _between(self, key: tuple[str, str, str]) -> Base:
        """What a unit's class between those of its neighbours adds, left of a cue and right of it."""
        before, both, after = key
        rows = self._rows
        a = rows["behind"].get((before, both), _NO_BASE)
        b = rows["before"].get((both, after), _NO_BASE)
        c = rows["between"].get(key, _NO_BASE)
        return (a[0] + b[0] + c[0], a[1] + b[1] + c[1], a[2] + b[2] + c[2], a[3] + b[3] + c[3])

    def _head(self, key: tuple[str, str]) -> tuple[list[Pair], Memo[int, Pair], Memo[str, Pair]]:
        """Of a side of the cues that report as some head: the steps of distance, what stands between, what the rules say."""
        side, head = key
        total = self._table.sum
        return (
            [total(signs.role_distance(side, step, head)) for step in signs.STEPS],
            Memo(lambda path: total(signs.role_path(side, *_PATHS[path], head))),
            Memo(lambda three: total(signs.role_rules(side, three[0], three[1], three[2], head))),
        )

    def _joint(self, key: tuple[str, str, str]) -> tuple[list[Pair], Memo[str, Pair]]:
        """Of a side of the cues that have the same to their left and right: the steps of distance, the classes of units."""
        side, left, right = key
        total = self._table.sum
        by_left, by_right = self._rows["class, left of the cue"], self._rows["class, right of the cue"]
        at = 2 * signs.SIDES.index(side)

        def kind(both: str) -> Pair:
            a, b = by_left.get((both, left), _NO_BASE), by_right.get((both, right), _NO_BASE)
            return a[at] + b[at], a[at + 1] + b[at + 1]

        return [total(signs.role_step_beside(side, step, left, right)) for step in signs.STEPS], Memo(kind)

    def _way(self, key: tuple[str, str, str, str]) -> Way:
        side, head, left, right = key
        steps, paths, rules = self._heads[side, head]
        more_steps, kinds = self._joints[side, left, right]
        cue = self._table.sum(signs.role_cue_beside(side, left, right, head))
        added = [(a[0] + b[0] + cue[0], a[1] + b[1] + cue[1]) for a, b in zip(steps, more_steps, strict=True)]
        return Way([added[step] for step in _STEPS], kinds, paths, rules)

    def sentence(self, units: Units, number: int) -> list[Base]:
        """What speaks for source and content at each unit of a sentence whatever the cue: left of it both, right of it both."""
        first, last = units.sentences[number]
        start, end = units.place[first] - 2, units.place[last - 1] + 3
        v = list(map(self._words.__getitem__, units.forms[start:end]))
        both = [word.both for word in units.words[start + 1 : end - 1]]
        t = map(self._sides.__getitem__, zip(both, both[1:], both[2:], strict=False))
        return [
            (
                (s := a[8] + b[6] + c[4] + d[2] + e[0]) + c[10] + w[0],
                (k := a[9] + b[7] + c[5] + d[3] + e[1]) + c[11] + w[1],
                s + c[12] + w[2],
                k + c[13] + w[3],
            )
            for a, b, c, d, e, w in zip(v, v[1:], v[2:], v[3:], v[4:], t, strict=False)
        ]

    def read(self, page: Page, view: View, candidate: Candidate, base: list[Base]) -> Roles:
        """The most likely roles of the units that a cue sees; `base` is its sentence's."""
        units = [*view.before, *range(view.first, view.last), *view.after]
        return self._decode(units, self.emissions(page, view, candidate, base), candidate)

    def emissions(self, page: Page, view: View, candidate: Candidate, base: list[Base]) -> list[Pair]:
        """What speaks for source and for content at each unit that a cue sees, against neither; nothing at the cue's own."""
        found = [self._far(page, view, candidate, u, "P") for u in view.before]
        threes = _rule_threes(page, view)
        left = self._beside(page, view, candidate, base, threes, "L")
        left.reverse()
        found += left
        found += [_NOTHING] * (candidate.last - candidate.first)
        found += self._beside(page, view, candidate, base, threes, "R")
        found += [self._far(page, view, candidate, u, "N") for u in view.after]
        return found

    def _far(self, page: Page, view: View, candidate: Candidate, unit: int, side: str) -> Pair:
        return self._outsides[_outside_key(page, view, candidate, unit, side)]

    def _beside(
        self, page: Page, view: View, candidate: Candidate, base: list[Base], threes: list[str], side: str
    ) -> list[Pair]:
        """What speaks for source and content on one side of a cue in its sentence, from the cue outwards."""
        start, end = (view.first, candidate.first) if side == "L" else (candidate.last, view.last)
        if start == end:
            return []
        first = page.units.sentences[page.units.sentence_of[candidate.first]][0]
        words, flags = page.words[start:end], page.flags[start:end]
        base, threes = base[start - first : end - first], threes[start - view.first : end - view.first]
        if side == "L":
            for one in (words, flags, base, threes):
                one.reverse()
            base_s, base_c = 0, 1
        else:
            base_s, base_c = 2, 3
        head = view.head
        distances, kinds, paths, rules = self._ways[side, head, view.left, view.right]
        cue = self._cues.get(view.cue, _NO_BASE)
        cue_s, cue_c = cue[base_s], cue[base_c]
        path = 0
        path_s, path_c = paths[path]
        found: list[Pair] = []
        for word, flag, b, three, d, classes in zip(
            words, flags, base, threes, distances, self._classes[side], strict=False
        ):
            kind = word.both
            k = kinds[kind]
            e = classes.get(kind, _NOTHING)
            r = rules[three]
            s = b[base_s] + d[0] + k[0] + e[0] + r[0] + path_s + cue_s
            c = b[base_c] + d[1] + k[1] + e[1] + r[1] + path_c + cue_c
            if flag:
                if flag & _PLACED:
                    x = self._places[side, flag & _PLACED]
                    s += x[0]
                    c += x[1]
                path = _AFTER[path][flag & _BETWEEN]
                path_s, path_c = paths[path]
            found.append((s, c))
        nearest = self._besides.get((words[0].lower, head), _NO_BASE)
        found[0] = (found[0][0] + nearest[base_s], found[0][1] + nearest[base_c])
        return found

    def _decode(self, units: list[int], emissions: list[Pair], candidate: Candidate) -> Roles:
        """The best path; since the cue's units are fixed, the units before it and those behind it have one each."""
        before = units.index(candidate.first)
        behind = before + candidate.last - candidate.first
        score = plain = 0.0  # the latter is that of a path that has neither source nor content
        labels: list[int] = []
        if before:
            labels, score = self._best((0.0, *emissions[0]), emissions[1:before], (self._oq, self._sq, self._cq))
            plain = (before - 1) * self._oo + self._oq
        labels += [0] * (behind - before)
        if behind < len(units):
            source, content = emissions[behind]
            begin = (score + self._qo, score + self._qs + source, score + self._qc + content)
            more, score = self._best(begin, emissions[behind + 1 :], (0.0, 0.0, 0.0))
            labels += more
            plain += self._qo + (len(units) - behind - 1) * self._oo
        content_units = [unit for unit, label in zip(units, labels, strict=True) if label == _CONTENT]
        source_units = [unit for unit, label in zip(units, labels, strict=True) if label == _SOURCE]
        return Roles(content_units, source_units, score - plain)

    def _best(
        self, begin: tuple[float, float, float], emissions: list[Pair], end: tuple[float, float, float]
    ) -> tuple[list[int], float]:
        """The labels of the best path through some units, and its score.

        `begin` is what each label of the first unit has, `emissions` what speaks for source and content at the others,
        `end` what is added after each label of the last.
        """
        o, s, c = begin
        oo, os, oc = self._oo, self._os, self._oc
        so, ss, sc = self._so, self._ss, self._sc
        co, cs, cc = self._co, self._cs, self._cc
        back: list[tuple[int, int, int]] = []
        for es, ec in emissions:
            a, b, d = o + oo, s + so, c + co
            if a >= b and a >= d:
                from_o = 0
            elif b >= d:
                a, from_o = b, 1
            else:
                a, from_o = d, 2
            e, f, g = o + os, s + ss, c + cs
            if e >= f and e >= g:
                from_s = 0
            elif f >= g:
                e, from_s = f, 1
            else:
                e, from_s = g, 2
            h, i, j = o + oc, s + sc, c + cc
            if h >= i and h >= j:
                from_c = 0
            elif i >= j:
                h, from_c = i, 1
            else:
                h, from_c = j, 2
            back.append((from_o, from_s, from_c))
            o, s, c = a, e + es, h + ec
        score, label = max((o + end[0], 0), (s + end[1], 1), (c + end[2], 2))
        labels = [label]
        for step in reversed(back):
            label = step[label]
            labels.append(label)
        labels.reverse()
        return labels, score
