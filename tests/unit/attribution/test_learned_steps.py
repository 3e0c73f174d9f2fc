"""The steps of the learned model: what it sees of a text, and that the quick sums are the sums of the signs that training counts."""

from __future__ import annotations

import hashlib
from importlib import resources
from pathlib import Path

import pytest

from newsparse.attribution.find import cue_drafts
from newsparse.attribution.learned import signs
from newsparse.attribution.learned.cues import Candidate, CueTagger, cue_signs, marked_end, rule_marks
from newsparse.attribution.learned.reader import CUE_FLOOR, one_source, select
from newsparse.attribution.learned.reader import Attributed as Read
from newsparse.attribution.learned.roles import Roles, RoleTagger, role_signs
from newsparse.attribution.learned.surroundings import draft_of, page_of, view_of
from newsparse.attribution.learned.units import units_of
from newsparse.attribution.learned.weights import Memo, Table, english, pack, unpack
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.table import grammar_of

TEXT = """The mayor of Dunmore, Ada Roe, said on Monday that the bridge “will not wait” for another winter.

“We have no choice. The steel is tired,” Roe told the council. “It has to come down.” Critics on the river's other bank
called the plan reckless: “Nobody asked us,” wrote Ian Pell, who runs a ferry."""


def summed(found: list[str], known: dict[str, tuple[float, float]]) -> tuple[float, float]:
    """The weights of signs, each looked up on its own."""
    pairs = [known.get(sign, (0.0, 0.0)) for sign in found]
    return sum(second for second, _ in pairs), sum(third for _, third in pairs)


def scene_of(text: str = TEXT) -> Scene:
    return Scene.of_passage(text, grammar_of("en"), "text")


def test_a_quoted_stretch_is_one_unit_and_sentences_do_not_divide_it() -> None:
    scene = scene_of()
    units = units_of(scene)
    quoted = [units.forms[place] for place, is_quoted in zip(units.place, units.quoted, strict=True) if is_quoted]
    assert quoted == ["«2-c»", "«8,C»", "«4.C»", "«2,C»"]
    covered = [i for a, b in zip(units.first, units.last, strict=True) for i in range(a, b)]
    assert covered == list(range(len(scene.tokens.words)))
    assert [a for a, _ in units.sentences] == [0, *(b for _, b in units.sentences[:-1])]


def test_a_part_of_a_text_has_the_units_that_it_has_in_the_whole() -> None:
    scene = scene_of()
    start, end = scene.tokens.paragraphs[1]
    whole, part = units_of(scene), units_of(scene, start, end)
    shift = whole.of_token[start]
    assert part.first == whole.first[shift : shift + len(part.first)]
    assert part.first
    assert [part.of_token[i] + shift for i in range(start, end)] == [whole.of_token[i] for i in range(start, end)]


def test_a_part_knows_of_no_token_outside_it() -> None:
    """So that reading a long text part by part costs as much as reading it once."""
    scene = scene_of("\n".join(["Roe saw “a light in the bay” that night. It went out."] * 40))
    start, end = scene.tokens.paragraphs[20]
    part = units_of(scene, start, end)
    assert sorted(part.of_token) == list(range(start, end))
    assert len(part.sentences) == 2


@pytest.mark.parametrize(("form", "expected"), [
    ("said", ("said", "SAY", "x")),
    ("Saying", ("saying", "SAYp", "X")),
    ("Dunmore", ("dunmore", "re", "X")),
    ("NATO", ("nato", "to", "XX")),
    ("1,200", ("1,200", "00", "d")),
    (",", (",", ",", ",")),
])  # fmt: skip
def test_what_is_told_of_a_word(form: str, expected: tuple[str, str, str]) -> None:
    word = signs.word_of(form)
    assert (word.lower, word.ending, word.shape) == expected


def test_the_quick_sums_of_the_cue_tagger_are_those_of_its_signs() -> None:
    scene = scene_of()
    units = units_of(scene)
    marks = rule_marks(units, cue_drafts(scene, attitudes=True))
    table = english().cues
    quick = CueTagger(table).emissions(units, marks)
    known = dict(table.signs())
    slow = [summed(found, known) for sentence in cue_signs(units, marks) for found in sentence]
    assert [quick.begin[at] for at in units.place] == pytest.approx([x[0] for x in slow])
    assert [quick.inside(at) for at in units.place] == pytest.approx([x[1] for x in slow])
    assert max(x[0] for x in slow) > 2  # "said" is a cue if anything is


def test_the_quick_sums_of_the_role_tagger_are_those_of_its_signs() -> None:
    scene = scene_of()
    units = units_of(scene)
    drafts = cue_drafts(scene, attitudes=True)
    model = english()
    candidates = CueTagger(model.cues).candidates(units, rule_marks(units, drafts), CUE_FLOOR)
    assert len(candidates) >= 4
    page = page_of(units, drafts, candidates)
    tagger = RoleTagger(model.roles)
    known = dict(model.roles.signs())
    for candidate in candidates:
        base = tagger.sentence(units, units.sentence_of[candidate.first])
        view = view_of(page, candidate, draft_of(page, candidate))
        _, rows = role_signs(page, view, candidate)
        slow = [summed(found, known) for found in rows]
        quick = tagger.emissions(page, view, candidate, base)
        own = range(len(view.before) + candidate.first - view.first, len(view.before) + candidate.last - view.first)
        assert [q for k, q in enumerate(quick) if k not in own] == [
            pytest.approx(s) for k, s in enumerate(slow) if k not in own
        ]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The barn is not expected to burn.", ["is", "not", "expected"]),
        ("“No.” The harbour master has said so.", ["said"]),
        ("Roe said “no” to the harbour.", ["said"]),
    ],
)
def test_a_cue_of_the_rules_ends_where_they_end_it(text: str, cue: list[str]) -> None:
    scene = scene_of(text)
    units = units_of(scene)
    marks = rule_marks(units, cue_drafts(scene, attitudes=True))
    words = [units.forms[place] for place in units.place]
    (first,) = (unit for unit, mark in marks.items() if mark[0] == "B")
    assert words[first : marked_end(units, first, marks)] == cue


def test_a_cue_that_only_the_rules_know_is_judged_by_all_its_words() -> None:
    """Judged by "is" alone, what is expected would be taken for what simply is."""
    scene = scene_of("The barn is expected to burn.")
    units = units_of(scene)
    marks = rule_marks(units, cue_drafts(scene, attitudes=True))
    tagger = CueTagger(Table.of({}, {(a, b): 0.0 for a in "OBI" for b in "OBI"}, signs.CUE_FAMILIES))
    assert [one[:2] for one in tagger.candidates(units, marks, 0.5)] == [(2, 4)]


def test_the_model_card_tells_the_file_that_ships() -> None:
    card = (Path(__file__).parents[3] / "docs" / "quotations-model.md").read_text("utf-8")
    data = resources.files("newsparse.attribution.learned").joinpath("english.bin").read_bytes()
    assert hashlib.sha256(data).hexdigest() in card


def test_weights_go_through_their_file_unchanged() -> None:
    weights = {"0w=said": (90, -3), "1w=said": (2, 0), "pw=he|said": (17, 0), "pw=a|b|c": (1, 1), "at=m": (0, 4)}
    families = (signs.Family("word", ("1w=", "0w=")), signs.Family("pair", ("nw=", "pw="), 2))
    table = Table.of(weights, {("O", "B"): -1.25}, families)
    (back,) = unpack(pack((table,)))
    assert back == table
    assert back.rows["word"] == {"said": (2 / 16, 0.0, 90 / 16, -3 / 16)}
    assert back.rows["pair"] == {("he", "said"): (0.0, 0.0, 17 / 16, 0.0)}  # and of "a|b|c" nobody knows the parts
    assert back.sum(("at=m", "at=m", "at=unseen")) == (0.0, 8 / 16)
    assert dict(back.signs()) == {k: (a / 16, b / 16) for k, (a, b) in weights.items() if k != "pw=a|b|c"}
    with pytest.raises(ValueError, match="no weights of this version"):
        unpack(b"PK\x03\x04")


def test_a_memo_forgets_rather_than_grow() -> None:
    made: list[int] = []

    def double(key: int) -> int:
        made.append(key)
        return key * 2

    memo: Memo[int, int] = Memo(double)
    assert [memo[k] for k in (1, 2, 1)] == [2, 4, 2]
    assert made == [1, 2]
    for key in range(20_001):
        assert memo[key] == 2 * key
    assert len(memo) <= 20_000


def test_a_source_in_pieces_is_the_one_beside_the_cue() -> None:
    roles = Roles(content=[9], source=[0, 1, 4, 5], margin=1.0)
    assert one_source(roles, Candidate(6, 7, 0.0)).source == [4, 5]
    assert one_source(roles._replace(source=[3, 4]), Candidate(6, 7, 0.0)).source == [3, 4]


def test_of_two_attributions_of_the_same_words_the_likelier_is_kept() -> None:
    sure = Read(Candidate(3, 4, 2.0), Roles([5, 6, 7], [2], 3.0), None, 0.9)
    same = Read(Candidate(9, 10, 1.0), Roles([6, 7], [8], 3.0), None, 0.6)
    inside = Read(Candidate(6, 7, 1.0), Roles([8, 9], [5], 3.0), None, 0.7)
    unlikely = Read(Candidate(20, 21, -3.0), Roles([22, 23], [19], 1.0), None, 0.1)
    assert select([same, unlikely, inside, sure], 0.35) == [sure]
