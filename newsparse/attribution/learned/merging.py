"""The model's attributions and the rules' drafts made one: the model decides where it was taught to, the rules keep the rest."""

from __future__ import annotations

from collections.abc import Iterable

from newsparse.attribution.draft import Draft
from newsparse.attribution.learned.frames import divided
from newsparse.attribution.learned.reader import TRUST, Attributed, reader
from newsparse.attribution.learned.signs import reports
from newsparse.attribution.learned.sources import source_phrase
from newsparse.attribution.learned.units import Units
from newsparse.attribution.scene import Scene, is_title
from newsparse.lexicon.cues.grammar import Use
from newsparse.model.kinds import Attitude, QuoteKind

#: What heads a reported clause and is no part of it.
_HEADING = frozenset(("that", "whether", "if"))


#: How likely the model's attribution has to be where only statements are asked for and the rules have none.
_SURE = 0.5


def decide(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """The attributions of a passage, attitudes included, as the model has them; what is set off and what no cue brings in is the rules'."""
    units, found = reader().read(scene, drafts)
    decided = [_draft(scene, units, one) for one in found]
    decided = divided(scene, _extended(scene, decided, [one.draft for one in found]))
    spoken = _tokens(part for draft in drafts if draft.kind is QuoteKind.DIRECT for part in draft.parts)
    decided = [draft for draft in decided if spoken.isdisjoint(_tokens(_places(draft)))]  # a turn is quoted as a whole
    covered = _tokens(part for draft in decided for part in draft.parts)
    kept = [
        draft
        for draft in drafts
        if draft.kind is not None or (_wordless(scene, draft) and not covered.intersection(_tokens(draft.parts)))
    ]
    covered |= _tokens(part for draft in kept for part in draft.parts)
    for draft in drafts:
        left = _left_quoted(scene, draft, covered) if draft.kind is None else None
        if left is not None:
            kept.append(left)
            covered |= _tokens(left.parts)
    return [*kept, *decided]


def _extended(scene: Scene, decided: list[Draft], rules: list[Draft | None]) -> list[Draft]:
    """The attributions with the quoted words that the rules have them go on with: '“No,” Roe said to the camera. [“Never.”]'"""
    covered = _tokens(part for draft in decided for part in draft.parts)
    result = []
    for draft, rule in zip(decided, rules, strict=True):
        if rule is not None and len(rule.parts) > len(draft.parts) and draft.cue is not None and rule.attitude is None:
            more = [p for p in rule.parts if p[0] >= max(draft.cue[1], draft.parts[-1][1]) and _in_marks(scene, p)]
            if more and covered.isdisjoint(_tokens(more)):
                regions = {scene.region_at[a] for a, _ in more}
                parts = (*draft.parts, *more)
                draft = draft._replace(parts=parts, regions=tuple(sorted({*draft.regions, *regions})))
        result.append(draft)
    return result


def _in_marks(scene: Scene, part: tuple[int, int]) -> bool:
    """Whether all words of a part stand in quotation marks."""
    return part[0] < part[1] and all(
        scene.region_at[i] >= 0 or not scene.tokens.words[i][0].isalnum() for i in range(*part)
    )


def _left_quoted(scene: Scene, draft: Draft, covered: set[int]) -> Draft | None:
    """A draft that says who said what, with those of its parts that stand in quotation marks and that nothing else has.

    There the rules need no second; words that name a work rather than say something are left.
    """
    if draft.cue is None or draft.mention is None or draft.attitude is not None or not draft.regions:
        return None
    parts = tuple(p for p in draft.parts if _in_marks(scene, p) and covered.isdisjoint(_tokens((p,))))
    if all(is_title(scene, first, last) for first, last in parts):
        return None
    regions = tuple(n for n in draft.regions if any(a <= scene.regions[n].first < b for a, b in parts))
    return draft._replace(parts=parts, regions=regions)


def _wordless(scene: Scene, draft: Draft) -> bool:
    """Whether no word brings in what a draft has: a quoted paragraph, one that a dash signs or a colon labels."""
    return draft.cue is None or not scene.tokens.words[draft.cue[0]][0].isalnum()


def assist(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """The drafts, and for quoted words that none of them could give to a cue the model's attribution, where it has one."""
    lost = _without_cue(scene, drafts)
    if not lost:
        return drafts
    near: dict[int, list[Draft]] = {}
    for draft in drafts:
        near.setdefault(scene.tokens.paragraph_of[draft.parts[0][0]], []).append(draft)
    added: list[Draft] = []
    for paragraph in sorted({scene.regions[number].paragraph for number in lost}):
        start, end = scene.tokens.paragraphs[paragraph]
        inside = [d for d in near.get(paragraph, ()) if all(start <= a and b <= end for a, b in _places(d))]
        units, found = reader().read(scene, inside, start, end)
        for one in found:
            draft = _draft(scene, units, one)
            sure = one.likelihood >= _SURE and one.draft is None and draft.attitude is None
            if sure and draft.mention is not None and lost.intersection(draft.regions):
                added.append(draft)
    taken = {number for draft in added for number in draft.regions}
    return [*(draft for draft in drafts if draft.cue is not None or taken.isdisjoint(draft.regions)), *added]


def _without_cue(scene: Scene, drafts: list[Draft]) -> set[int]:
    """The quoted regions of some words that no draft with a cue takes up, outside what is set off."""
    taken = {number for draft in drafts if draft.cue is not None or draft.kind is not None for number in draft.regions}
    covered = _tokens(
        part for draft in drafts if draft.cue is not None or draft.kind is not None for part in draft.parts
    )
    return {
        number
        for number, region in enumerate(scene.regions)
        if number not in taken and region.first not in covered and not is_title(scene, region.first, region.last)
    }


def _places(draft: Draft) -> Iterable[tuple[int, int]]:
    return (*draft.parts, *(place for place in (draft.cue, draft.mention) if place is not None))


def _tokens(parts: Iterable[tuple[int, int]]) -> set[int]:
    return {i for first, last in parts for i in range(first, last)}


def _draft(scene: Scene, units: Units, one: Attributed) -> Draft:
    """The draft of an attribution, the rules' own where the model doubts; what the rules know of the same cue besides, how it came and what it is, stays."""
    rule = one.draft
    parts = tuple(_parts(scene, units, one.roles.content))
    if rule is not None and (_overruns(scene, parts, rule) or _takes_predicate(scene, parts, rule)):
        parts = rule.parts
    if rule is not None and one.likelihood < TRUST:
        return rule
    cue = (units.first[one.candidate.first], units.last[one.candidate.last - 1])
    roles = one.roles.source
    named = (units.first[roles[0]], units.last[roles[-1]]) if roles else None
    mention = source_phrase(scene, named, rule.mention if rule is not None else None, cue)
    if mention is not None and mention.first < cue[0] < mention.last < cue[1]:
        cue = (mention.last, cue[1])  # a name's last word taken for a verb: "Roe [Marks said]"
    covered = _tokens(parts)
    regions = tuple(
        sorted({n for i in covered if (n := scene.region_at[i]) >= 0 and scene.regions[n].opens in covered})
    )
    return Draft(
        parts=parts,
        cue=cue,
        mention=mention,
        via=rule.via if rule is not None else (),
        regions=regions,
        attitude=rule.attitude if rule is not None else _attitude(scene, cue, bool(regions)),
    )


def _overruns(scene: Scene, parts: tuple[tuple[int, int], ...], rule: Draft) -> bool:
    """Whether the model takes who said them for a part of quoted words that the rules have whole: 'Said [Roe: “No.”]'."""
    if rule.attitude is not None or rule.mention is None or rule.mention.first not in _tokens(parts):
        return False
    return all(_in_marks(scene, part) for part in rule.parts)


def _takes_predicate(scene: Scene, parts: tuple[tuple[int, int], ...], rule: Draft) -> bool:
    """Whether the model takes what is told of a noun into the noun's infinitive: 'Her plan [to sell the barn was dropped]'."""
    grammar, lower = scene.grammar, scene.tokens.lower
    if rule.cue is None or rule.mention is None or len(rule.parts) != 1 or len(parts) != 1:
        return False
    (first, last), (start, end) = rule.parts[0], parts[0]
    owned = rule.mention.last == rule.cue[0] and grammar.cues.get(lower[rule.cue[0]], 0) & Use.NOUN
    if not owned or start != first or end <= last or lower[first] != "to":
        return False
    return lower[last] in grammar.auxiliaries or lower[last] in grammar.verbs


def _parts(scene: Scene, units: Units, content: list[int]) -> Iterable[tuple[int, int]]:
    """The content in tokens, a part for each run of units, without the word that heads it."""
    at = 0
    while at < len(content):
        end = at + 1
        while end < len(content) and content[end] == content[end - 1] + 1:
            end += 1
        first, last = units.first[content[at]], units.last[content[end - 1]]
        if scene.tokens.lower[first] in _HEADING and last - first > 1:
            first += 1
        yield first, last
        at = end


def _attitude(scene: Scene, cue: tuple[int, int], quoted: bool) -> Attitude | None:
    """What a cue that the rules do not know attributes: a statement where words are quoted or a word of saying stands in it."""
    words = scene.tokens.lower[cue[0] : cue[1]]
    if quoted or any((reports(word) or "").startswith(("SAY", "WEAK", "NAME")) for word in words) or words == [":"]:
        return None
    return next((scene.grammar.attitudes[word] for word in words if word in scene.grammar.attitudes), Attitude.STANCE)
