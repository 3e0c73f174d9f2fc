"""Which units around a cue are its source and its content: a chain of labels over the cue's sentence and its quoted neighbours."""

from __future__ import annotations

from operator import add
from typing import NamedTuple

from newsparse.attribution.learned import signs
from newsparse.attribution.learned.cues import Candidate
from newsparse.attribution.learned.surroundings import BEYOND, CUE, JOINT, QUOTED, VERB, Page, View
from newsparse.attribution.learned.units import Units
from newsparse.attribution.learned.weights import Memo, Table

#: Steps of distance by distance, as far as a sentence is read.
_STEPS = tuple(signs.step_of(distance) for distance in range(400))

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


class Way(NamedTuple):
    """What all units on one side share of the cues that report alike and have the same beside them."""

    steps: list[Pair]
    """What each step of distance adds."""
    kinds: Memo[str, Pair]
    """What `Word.both` of a unit adds."""
    paths: Memo[Path, Pair]
    """What stands between a unit and the cue adds."""
    rules: Memo[str, Pair]
    """What the rules make of a unit and its neighbours adds."""


class Roles(NamedTuple):
    """The units of a cue's source and content, and by how much that beats having neither."""

    content: list[int]
    source: list[int]
    margin: float


def path_of(page: Page, view: View, candidate: Candidate) -> dict[int, Path]:
    """For each unit of the cue's sentence what stands between it and the cue: joints, candidates, verbs, quoted stretches."""
    found: dict[int, Path] = {}
    flags = page.flags
    for units in (range(candidate.last, view.last), range(candidate.first - 1, view.first - 1, -1)):
        joints = cues = verbs = quoted = 0
        for unit in units:
            found[unit] = (joints, cues, verbs, quoted)
            if flags[unit]:
                joints, cues, verbs, quoted = _passed((joints, cues, verbs, quoted), flags[unit])
    return found


def _passed(path: Path, flags: int) -> Path:
    """The counts of a path that passes one more unit."""
    joints, cues, verbs, quoted = path
    return (
        min(3, joints + (flags & JOINT) // JOINT),
        min(2, cues + (flags & CUE) // CUE),
        min(2, verbs + (flags & VERB) // VERB),
        min(2, quoted + (flags & QUOTED) // QUOTED),
    )


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
    found += signs.role_place(side, unit in page.maybe, *_ends(page, unit))
    if distance == 1:
        found += signs.role_beside(side, forms[at], view.head)
    return found


def _ends(page: Page, unit: int) -> tuple[bool, bool]:
    first, last = page.units.sentences[page.units.sentence_of[unit]]
    return unit == first, unit == last - 1


def _rules(page: Page, view: View, unit: int) -> tuple[str, str, str]:
    """What the rules make of a unit and its neighbours, the cue's own draft before all others."""
    own, rules = view.own, page.rules
    return (
        (own.get(unit - 1) or rules[unit - 1]) if unit > view.first else BEYOND,
        own.get(unit) or rules[unit],
        (own.get(unit + 1) or rules[unit + 1]) if unit + 1 < view.last else BEYOND,
    )


def _rule_line(page: Page, view: View) -> str:
    """What `_rules` says of each unit of the cue's sentence, as a string with an edge on both sides."""
    if not view.own:
        return BEYOND + page.line[view.first : view.last] + BEYOND
    letters = [BEYOND, *page.rules[view.first : view.last], BEYOND]
    for unit, role in view.own.items():
        if view.first <= unit < view.last:
            letters[unit - view.first + 1] = role
    return "".join(letters)


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


def _by_step(rows: dict[str, tuple[float, ...]], side: str) -> list[dict[str, Pair]]:
    """What a unit's class adds on a side of the cue, for each step of distance."""
    found: list[dict[str, Pair]] = [{} for _ in range(signs.STEPS[-1] + 1)]
    begins = 2 * len(signs.STEPS) * signs.SIDES.index(side)
    for k, step in enumerate(signs.STEPS):
        at = begins + 2 * k
        found[step] = {both: (row[at], row[at + 1]) for both, row in rows.items() if row[at] or row[at + 1]}
    return found


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
        self._classes = {side: _by_step(rows["class at a distance"], side) for side in signs.SIDES}
        self._ways: Memo[tuple[str, str, str, str], Way] = Memo(self._way)
        self._heads: Memo[tuple[str, str], tuple[list[Pair], Memo[Path, Pair], Memo[str, Pair]]] = Memo(self._head)
        self._joints: Memo[tuple[str, str, str], tuple[list[Pair], Memo[str, Pair]]] = Memo(self._joint)
        total = table.sum
        self._places: Memo[tuple[str, bool, bool, bool], Pair] = Memo(lambda key: total(signs.role_place(*key)))
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
        look, known = self._looks(word.look), self._rows["word"].get(word.lower)
        return look if known is None else tuple(map(add, look, known))

    def _between(self, key: tuple[str, str, str]) -> Base:
        """What a unit's class between those of its neighbours adds, left of a cue and right of it."""
        before, both, after = key
        rows = self._rows
        a = rows["behind"].get((before, both), _NO_BASE)
        b = rows["before"].get((both, after), _NO_BASE)
        c = rows["between"].get(key, _NO_BASE)
        return (a[0] + b[0] + c[0], a[1] + b[1] + c[1], a[2] + b[2] + c[2], a[3] + b[3] + c[3])

    def _head(self, key: tuple[str, str]) -> tuple[list[Pair], Memo[Path, Pair], Memo[str, Pair]]:
        """Of a side of the cues that report as some head: the steps of distance, what stands between, what the rules say."""
        side, head = key
        total = self._table.sum
        return (
            [total(signs.role_distance(side, step, head)) for step in signs.STEPS],
            Memo(lambda path: total(signs.role_path(side, *path, head))),
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
        steps, paths, rules = self._heads((side, head))
        more_steps, kinds = self._joints((side, left, right))
        cue = self._table.sum(signs.role_cue_beside(side, left, right, head))
        added: list[Pair] = [_NOTHING] * (signs.STEPS[-1] + 1)
        for step, a, b in zip(signs.STEPS, steps, more_steps, strict=True):
            added[step] = (a[0] + b[0] + cue[0], a[1] + b[1] + cue[1])
        return Way(added, kinds, paths, rules)

    def sentence(self, units: Units, number: int) -> list[Base]:
        """What speaks for source and content at each unit of a sentence whatever the cue: left of it both, right of it both."""
        first, last = units.sentences[number]
        start, end = units.place[first] - 2, units.place[last - 1] + 3
        words, sides = self._words, self._sides
        get_word, get_side = words.get, sides.get
        v = [get_word(form) or words(form) for form in units.forms[start:end]]
        both = [word.both for word in units.words[start + 1 : end - 1]]
        t = [get_side(key) or sides(key) for key in zip(both, both[1:], both[2:], strict=False)]
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

    def emissions(self, page: Page, view: View, candidate: Candidate, base: list[Base]) -> list[tuple[float, float]]:
        """What speaks for source and for content at each unit that a cue sees, against neither; nothing at the cue's own."""
        found = [self._far(page, view, candidate, u, "P") for u in view.before]
        line = _rule_line(page, view)
        left = self._beside(page, view, candidate, base, line, "L")
        left.reverse()
        found += left
        found += [(0.0, 0.0)] * (candidate.last - candidate.first)
        found += self._beside(page, view, candidate, base, line, "R")
        found += [self._far(page, view, candidate, u, "N") for u in view.after]
        return found

    def _far(self, page: Page, view: View, candidate: Candidate, unit: int, side: str) -> tuple[float, float]:
        return self._outsides(_outside_key(page, view, candidate, unit, side))

    def _beside(
        self, page: Page, view: View, candidate: Candidate, base: list[Base], line: str, side: str
    ) -> list[tuple[float, float]]:
        """What speaks for source and content on one side of a cue in its sentence, from the cue outwards."""
        if side == "L":
            units, start, of_source, of_content = range(candidate.first - 1, view.first - 1, -1), candidate.first, 0, 1
        else:
            units, start, of_source, of_content = range(candidate.last, view.last), candidate.last - 1, 2, 3
        head, flags, words, offset = view.head, page.flags, page.words, view.first
        steps, kinds, paths, rules = self._ways((side, head, view.left, view.right))
        classes = self._classes[side]
        get_kind, get_rule = kinds.get, rules.get
        cue = self._cues.get(view.cue, _NO_BASE)
        cue_s, cue_c = cue[of_source], cue[of_content]
        first, last = page.units.sentences[page.units.sentence_of[candidate.first]]
        path = (0, 0, 0, 0)
        path_s, path_c = paths(path)
        found: list[tuple[float, float]] = []
        for unit in units:
            kind = words[unit].both
            step = _STEPS[unit - start if unit > start else start - unit]
            here = classes[step]
            three = line[unit - offset : unit - offset + 3]
            b, d = base[unit - first], steps[step]
            k = get_kind(kind) or kinds(kind)
            e = here.get(kind, _NOTHING)
            r = get_rule(three) or rules(three)
            s = b[of_source] + d[0] + k[0] + e[0] + r[0] + path_s + cue_s
            c = b[of_content] + d[1] + k[1] + e[1] + r[1] + path_c + cue_c
            flag = flags[unit]
            if flag & CUE or unit == first or unit == last - 1:
                x = self._places((side, bool(flag & CUE), unit == first, unit == last - 1))
                s += x[0]
                c += x[1]
            if step == 1:
                y = self._besides.get((words[unit].lower, head), _NO_BASE)
                s += y[of_source]
                c += y[of_content]
            found.append((s, c))
            if flag:
                path = _passed(path, flag)
                path_s, path_c = paths(path)
        return found

    def _decode(self, units: list[int], emissions: list[tuple[float, float]], candidate: Candidate) -> Roles:
        """The best path; the cue's units are fixed."""
        none = float("-inf")
        o, s, c, q = 0.0, none, none, none
        begun = False
        back: list[tuple[int, int, int, int]] = []
        oo, os, oc, oq = self._oo, self._os, self._oc, self._oq
        so, ss, sc, sq = self._so, self._ss, self._sc, self._sq
        co, cs, cc, cq = self._co, self._cs, self._cc, self._cq
        qo, qs, qc = self._qo, self._qs, self._qc
        plain = 0.0  # the path that has neither source nor content
        was_cue = False
        for unit, (es, ec) in zip(units, emissions, strict=True):
            if candidate.first <= unit < candidate.last:
                if not begun:
                    o, s, c, q = none, none, none, 0.0
                    back.append((0, 0, 0, 3))
                elif q > none:
                    back.append((0, 0, 0, 3))
                else:
                    best, kind = max((o + oq, 0), (s + sq, 1), (c + cq, 2))
                    back.append((0, 0, 0, kind))
                    o, s, c, q = none, none, none, best
                    plain += oq
                was_cue = True
            elif not begun:
                o, s, c = 0.0, es, ec
                back.append((0, 0, 0, 0))
            else:
                plain += qo if was_cue else oo
                was_cue = False
                a, b, d, e = o + oo, s + so, c + co, q + qo
                no, ko = (
                    (a, 0)
                    if a >= b and a >= d and a >= e
                    else (b, 1)
                    if b >= d and b >= e
                    else (d, 2)
                    if d >= e
                    else (e, 3)
                )
                a, b, d, e = o + os, s + ss, c + cs, q + qs
                ns, ks = (
                    (a, 0)
                    if a >= b and a >= d and a >= e
                    else (b, 1)
                    if b >= d and b >= e
                    else (d, 2)
                    if d >= e
                    else (e, 3)
                )
                a, b, d, e = o + oc, s + sc, c + cc, q + qc
                nc, kc = (
                    (a, 0)
                    if a >= b and a >= d and a >= e
                    else (b, 1)
                    if b >= d and b >= e
                    else (d, 2)
                    if d >= e
                    else (e, 3)
                )
                o, s, c, q = no, ns + es, nc + ec, none
                back.append((ko, ks, kc, 0))
            begun = True
        best, label = max((o, 0), (s, 1), (c, 2), (q, 3))
        return Roles(*_traced(units, back, label), best - plain)


def _traced(units: list[int], back: list[tuple[int, int, int, int]], label: int) -> tuple[list[int], list[int]]:
    """The units of content and of source on the path that ends in a label."""
    content: list[int] = []
    source: list[int] = []
    for unit, before in zip(reversed(units), reversed(back), strict=True):
        if label == 2:
            content.append(unit)
        elif label == 1:
            source.append(unit)
        label = before[label]
    content.reverse()
    source.reverse()
    return content, source
