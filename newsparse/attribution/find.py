"""Quotations as they stand in the text, before anyone knows who their speakers are."""

from __future__ import annotations

import attrs

from newsparse.attribution.according import according_to, is_per, reported_by
from newsparse.attribution.announced import is_told, whose, with_announced
from newsparse.attribution.answers import answer_drafts
from newsparse.attribution.cue_reading import read_cue
from newsparse.attribution.cue_words import cue_at
from newsparse.attribution.disclosures import disclosures
from newsparse.attribution.draft import Draft, settle
from newsparse.attribution.idioms import IDIOMS, idiom_at, said_all
from newsparse.attribution.inserted import inserted_frames
from newsparse.attribution.learned.merging import assist, decide
from newsparse.attribution.mending import mended, with_one
from newsparse.attribution.nested import kept_inside, nested_utterances
from newsparse.attribution.no_sayings import means_a_matter
from newsparse.attribution.openers import with_openers
from newsparse.attribution.passage import Setting
from newsparse.attribution.phrases import Phrase, phrase_after
from newsparse.attribution.saying_next import said_next
from newsparse.attribution.scene import Scene, is_title
from newsparse.attribution.set_apart import dialogue_drafts, unframed_drafts
from newsparse.attribution.set_off import (
    block_drafts,
    headline_draft,
    headline_fragment,
    headline_quotation,
    in_own_voice,
    signature_after,
    turn_drafts,
)
from newsparse.attribution.through import leaning, with_interviews, with_publishers
from newsparse.attribution.unlisted import unlisted_frame
from newsparse.attribution.utterance import Utterance
from newsparse.attribution.verb_second.according import according_clause, source_before
from newsparse.attribution.verb_second.frames import inverted_frames
from newsparse.attribution.verb_second.free_speech import carry, free_speech
from newsparse.attribution.verb_second.labels import is_gloss, label_speaker
from newsparse.attribution.verb_second.noun_frames import noun_frame
from newsparse.attribution.verb_second.reading import read_clause_cue
from newsparse.attribution.verb_second.wordings import worded_drafts
from newsparse.lexicon.cues.relaying import ASKED
from newsparse.lexicon.cues.table import grammar_of
from newsparse.model.content import Block
from newsparse.model.issue import Issue
from newsparse.model.kinds import BlockKind, QuoteKind

_ENDS = frozenset(".!?…")
#: A quoted stretch without a cue is a quotation from this many words on; fewer are a title or a word spoken of as a word.
_LEAST_ALONE = 5
#: A work's title, with capitals throughout, has no more words than this.
_LONGEST_WORK = 12
#: Languages that there is a model of.
_LEARNED = frozenset(("en",))
#: The longest heading, in tokens.
_LONGEST_TITLE = 24
_SPEAKING = frozenset("i we you ich wir je nous yo eu".split())


@attrs.frozen
class Found:
    """The quotations of an article and what was repaired to find them."""

    utterances: tuple[Utterance, ...]
    issues: tuple[Issue, ...]
    scenes: tuple[Scene, ...] = ()
    """The passages as they were searched, for whoever looks on."""


def find_utterances(setting: Setting) -> Found:
    """Every quotation of the body, the headline, the dek and the captions, in page order, passage after passage."""
    grammar = grammar_of(setting.language)
    utterances: list[Utterance] = []
    issues: list[Issue] = []
    scenes: list[Scene] = []
    only = not setting.attitudes
    if setting.headline:
        scene = Scene.of_passage(setting.headline, grammar, "headline", statements=only)
        scenes.append(scene)
        utterances += _of_headline(scene)
    passages = [("dek", setting.dek)] if setting.dek else []
    passages += [(f"caption:{number}", text) for number, text in setting.captions]
    paragraphs = tuple((block.span.start, block.span.end) for block in setting.blocks) or None
    body = Scene.of_passage(setting.text, grammar, "text", paragraphs, statements=only)
    scenes.append(body)
    drafts = [
        *block_drafts(body, setting.blocks),
        *turn_drafts(body, setting.blocks),
        *answer_drafts(body, setting.blocks),
    ]
    drafts = _drafts(body, setting.attitudes, drafts)
    drafts = _without_repeated(body, drafts, setting.blocks)
    if grammar.language in _LEARNED:
        drafts = with_announced(body, decide(body, drafts) if setting.attitudes else assist(body, drafts))
    if not setting.attitudes:
        drafts = with_interviews(body, leaning(body, with_publishers(body, drafts)))
        drafts = mended(body, [draft for draft in drafts if not _was_asked(body, draft)])
        drafts = with_one(body, with_openers(body, drafts))
        drafts = kept_inside(drafts, len(body.tokens.words))
    spoken = _settled(body, drafts)
    if not setting.attitudes:
        spoken += nested_utterances(
            body,
            lambda inside: _drafts(inside, False, []),
            frozenset(u.cue.start for u in spoken if u.cue is not None),
        )
        spoken.sort(key=_place)
    utterances += spoken
    issues += body.issues
    for of, text in passages:
        if text:
            scene = Scene.of_passage(text, grammar, of, statements=only)
            scenes.append(scene)
            utterances += _settled(scene, _drafts(scene, False, []))
    return Found(tuple(utterances), tuple(issues), tuple(scenes))


def _without_repeated(scene: Scene, drafts: list[Draft], blocks: tuple[Block, ...]) -> list[Draft]:
    """The drafts without those of pull quotes that repeat the body."""
    pulled = [block.span for block in blocks if block.kind is BlockKind.PULLQUOTE][:_MOST_PULLED]
    text = scene.tokens.text
    repeated = [
        span
        for span in pulled
        if (words := span.text.strip(_PULL_MARKS)) and text.count(words, 0, span.start) + text.count(words, span.end)
    ]
    if not repeated:
        return drafts
    starts = scene.tokens.starts
    return [
        draft for draft in drafts if not any(span.start <= starts[draft.parts[0][0]] < span.end for span in repeated)
    ]


#: No page has more.
_MOST_PULLED = 40
_PULL_MARKS = " \"'“”‘’„«»‹›"


def cue_drafts(scene: Scene, *, attitudes: bool) -> list[Draft]:
    """What the rules alone find in a passage; the learned model takes it for one of its signs."""
    return _drafts(scene, attitudes, [])


_WHEN = frozenset(("when", "while", "as", "asked", "pressed"))
_ASKED = frozenset(("asked", "pressed", "questioned"))


def _was_asked(scene: Scene, draft: Draft) -> bool:
    """Whether a content is only what its speaker was asked: '[When asked whether he would resign], he laughed.'"""
    (first, last), *more = draft.parts
    lower = scene.tokens.lower
    if more or draft.cue is None or draft.cue[0] < last or lower[first] not in _WHEN:
        return False
    return not _ASKED.isdisjoint(lower[first:last]) and all(scene.region_at[i] < 0 for i in range(first, last))


def _of_headline(scene: Scene) -> list[Utterance]:
    leading = headline_quotation(scene)
    draft = leading or headline_draft(scene)
    drafts = [draft] if draft is not None else [in_own_voice(scene, one) for one in _drafts(scene, False, [])]
    if not drafts and (fragment := headline_fragment(scene)) is not None:
        drafts = [fragment]
    return _settled(scene, drafts)


def _settled(scene: Scene, drafts: list[Draft]) -> list[Utterance]:
    """The utterances of the drafts, in page order, no content twice."""
    found: dict[tuple[tuple[int, int], ...], Utterance] = {}
    for draft in drafts:
        utterance = settle(scene, draft)
        if utterance is not None:
            found.setdefault(tuple((part.start, part.end) for part in utterance.parts), utterance)
    return sorted(found.values(), key=_place)


def _place(utterance: Utterance) -> tuple[int, int]:
    """Where an utterance stands in page order: what holds another comes before it."""
    return utterance.parts[0].start, -utterance.parts[-1].end


def _drafts(scene: Scene, attitudes: bool, first: list[Draft]) -> list[Draft]:
    """All attributions of a passage: those set off, those of cues, then quoted words that nothing has taken up."""
    tokens, grammar = scene.tokens, scene.grammar
    drafts = list(first)
    taken = {number for draft in drafts for number in draft.regions}
    silent = _turns(drafts, len(tokens.words))
    for framed in inserted_frames(scene) if grammar.inverted and not grammar.capital_nouns else ():
        drafts.append(framed)
        taken.update(framed.regions)
    for spoken in dialogue_drafts(scene) if grammar.dialogue else ():
        drafts.append(spoken)
        silent = _turns(drafts, len(tokens.words))
    if grammar.unknown:
        drafts += (bare := unframed_drafts(scene, taken))
        taken.update(number for draft in bare for number in draft.regions)
    claimed: list[tuple[int, int]] = []
    idioms = scene.statements and grammar.language == "en"
    spent = -1  # the verb of "según informó Roe"
    blocks = {
        draft.cue[0]: draft.parts[0][0] for draft in first if draft.kind is QuoteKind.BLOCK and draft.cue is not None
    }
    for i, word in enumerate(tokens.lower):
        if scene.region_at[i] >= 0 or i == spent:
            continue
        opens = (
            word in grammar.openers
            or (idioms and (word in IDIOMS or word == "as"))
            or (word == "per" and is_per(scene, i))
        )
        if not opens and not (grammar.capital_nouns and tokens.words[i][:1].isupper()):
            continue
        for draft in _at(scene, i, word, attitudes=attitudes):
            if word in grammar.according_heads and draft.cue is not None and draft.cue[0] != i:
                spent = draft.cue[0]
            if draft.mention is not None and tokens.lower[draft.mention.first] in _SPEAKING and silent[i]:
                continue  # in a transcript's turn the speaker's own "I said"
            if any(number in taken for number in draft.regions) and not _holds_frame(scene, draft, drafts):
                continue
            if grammar.infinitives and _goes_on_saying(scene, draft, drafts):
                continue
            if i in blocks and draft.parts[0][0] >= blocks[i]:
                continue  # 'The Gazette reported:' brings in the block, not the words in it
            if draft.cue is not None and draft.attitude is not None and _inside(draft.cue[0], claimed):
                continue
            drafts.append(draft)
            taken.update(draft.regions)
            claimed = [*claimed[-6:], *draft.parts]
    if grammar.capital_nouns:
        drafts += inverted_frames(scene, taken)
        drafts += worded_drafts(scene, taken)
    if grammar.reported_moods and not attitudes:
        drafts += free_speech(scene, drafts, taken)
    for number, region in enumerate(scene.regions):
        if number in taken or silent[region.first]:
            continue
        beside = said_all(scene, number) or unlisted_frame(scene, number)
        if beside is None:
            continue
        if taken.isdisjoint(beside.regions):
            drafts.append(beside)
            taken.update(beside.regions)
    drafts += disclosures(scene, taken)
    drafts += _alone(scene, taken, silent)
    return carry(scene, drafts) if grammar.reported_moods else drafts


def _goes_on_saying(scene: Scene, draft: Draft, drafts: list[Draft]) -> bool:
    """Whether the Romance "que" before a cue opens what somebody says, and is no relative: 'disse ao jornal que [avisou] a câmara “três vezes”'."""
    mention = draft.mention
    if (
        mention is None
        or mention.last - mention.first > 1
        or scene.tokens.lower[mention.first] not in scene.grammar.that
    ):
        return False
    return any(other.parts[0][0] == mention.last for other in drafts[-4:])


def _holds_frame(scene: Scene, draft: Draft, drafts: list[Draft]) -> bool:
    """Whether a draft passes on the frame that has taken up its quoted words: '[Roe told them it was “over”], the lawyer said.'

    Or whether it is passed on itself: 'said the judge had called it “thin”'.
    """
    if not scene.statements or draft.cue is None or draft.mention is None:
        return False
    if len(draft.parts) != 1:
        return False
    first, last = draft.parts[0]
    cue = draft.cue[0]
    for other in drafts[-4:]:
        if other.cue is None or set(other.regions).isdisjoint(draft.regions):
            continue
        if last <= cue and first < other.cue[0] < last:
            return True
        if any(a < cue < b and a <= first and last <= b for a, b in other.parts) and other.cue[0] != cue:
            return scene.tokens.lower[draft.mention.first] not in _SPEAKING
    return False


def _at(scene: Scene, i: int, word: str, *, attitudes: bool) -> tuple[Draft, ...]:
    """The attributions that the word at token `i` brings in."""
    grammar = scene.grammar
    draft = None
    if word in grammar.according_heads or word == "per" or (word == "as" and reported_by(scene, i)):
        draft = according_clause(scene, i) if grammar.capital_nouns else according_to(scene, i)
    if draft is None and word in grammar.after_source:
        draft = source_before(scene, i)
    if draft is not None:
        return (draft,)
    if scene.statements and grammar.language == "en" and word in IDIOMS and (idiom := idiom_at(scene, i)) is not None:
        said = read_cue(scene, idiom, attitudes)
        return (said,) if said is not None else ()
    if grammar.capital_nouns and not attitudes and (stated := noun_frame(scene, i)) is not None:
        return (stated,)
    if word in grammar.infinitives and not attitudes and (following := said_next(scene, i)) is not None:
        return (following,)
    if (use := grammar.cues.get(word)) is None or _capital_inside(scene, i):
        return ()
    if grammar.capital_nouns and (found := read_clause_cue(scene, i, use)):
        return found
    if not attitudes and grammar.capital_nouns:
        return ()
    cue = cue_at(scene, i, use)
    told = read_cue(scene, cue, attitudes) if cue is not None else None
    return (told,) if told is not None and not means_a_matter(scene, told.mention) else ()


def _turns(drafts: list[Draft], size: int) -> bytearray:
    """For each token whether it is in direct speech as a whole, where a cue would be the speaker's own."""
    silent = bytearray(size + 1)  # an empty region may begin where the text ends
    for draft in drafts:
        if draft.kind is not None and draft.kind == "direct":
            for first, last in draft.parts:
                silent[first:last] = b"\x01" * (last - first)
    return silent


def _inside(i: int, parts: list[tuple[int, int]]) -> bool:
    return any(first <= i < last for first, last in parts)


def _capital_inside(scene: Scene, i: int) -> bool:
    """Whether a word that may be a cue has a capital in the middle of a sentence: it is a name there."""
    tokens = scene.tokens
    if not tokens.words[i][:1].isupper() or i == tokens.sentences[tokens.sentence_of[i]][0] or scene.of == "headline":
        return False
    return not _titled(scene, tokens.paragraph_of[i])


def _titled(scene: Scene, number: int) -> bool:
    """Whether a paragraph is a heading with capitals throughout, where a capital makes no name."""
    tokens = scene.tokens
    first, last = tokens.paragraphs[number]
    if not 3 < last - first < _LONGEST_TITLE or tokens.words[last - 1] in _ENDS:
        return False
    words = [word for word in tokens.words[first:last] if word[:1].isalpha()]
    return sum(word[0].isupper() for word in words) * 10 >= len(words) * 7


def _alone(scene: Scene, taken: set[int], silent: bytearray) -> list[Draft]:
    """Quoted words without a cue of their own, long enough or a whole paragraph: their speaker is that of the words around them."""
    tokens = scene.tokens
    found: list[Draft] = []
    number = 0
    while number < len(scene.regions):
        region = scene.regions[number]
        run = [number]
        while scene.regions[run[-1]].continued and run[-1] + 1 < len(scene.regions):
            run.append(run[-1] + 1)
        number = run[-1] + 1
        if any(n in taken for n in run) or silent[region.first]:
            continue
        if scene.grammar.capital_nouns and is_gloss(scene, region.opens, region.last):
            continue
        words = sum(tokens.words[i][:1].isalnum() for i in range(region.first, region.last))
        paragraph = tokens.paragraphs[region.paragraph]
        whole = region.opens == paragraph[0] and (region.closes < 0 or region.closes >= paragraph[1] - 2)
        sentence_like = tokens.words[region.last - 1] in _ENDS and tokens.words[region.first][:1].isupper()
        first, end = tokens.sentences[tokens.sentence_of[region.opens]]
        begins = region.opens == first
        sentence_like = sentence_like or (begins and scene.grammar.capital_nouns and 0 <= region.closes == end - 2)
        signed = signature_after(scene, scene.regions[run[-1]]) if words >= 3 else None
        said = signed is not None or tokens.words[region.opens - 1] == ":"
        named = not said and words <= _LONGEST_WORK and scene.of != "headline"
        answers = whole and sentence_like and words >= _LEAST_ANSWER and _follows_quoted(scene, run[0])
        if named and is_title(scene, region.first, region.last) and not answers:
            continue
        if (
            answers
            or len(run) > 1
            or signed is not None
            or (words >= 3 and (whole or tokens.words[region.opens - 1] == ":"))
            or (tokens.words[region.opens - 1] == ":" and _is_reply(scene, region.first, region.last))
            or (words >= _LEAST_ALONE and sentence_like and begins)
        ):
            parts = tuple((scene.regions[n].first, scene.regions[n].last) for n in run)
            cue, mention = signed or _label(scene, region.opens)
            found.append(Draft(parts=parts, cue=cue, mention=mention, regions=tuple(run), continues=mention is None))
    return found


#: What answers of one or two words begin with.
_REPLIES = frozenset("no yes never nope yeah nothing maybe perhaps absolutely sorry enough not ask wait".split())


def _is_reply(scene: Scene, first: int, last: int) -> bool:
    """Whether a few quoted words behind a colon are said rather than a name: 'Her answer: “No.”', 'a message for the bank: “Pay up.”'"""
    words = scene.tokens.words[first:last]
    if scene.grammar.language != "en" or not scene.statements or len(words) < _LEAST_ANSWER or words[-1] not in _ENDS:
        return False
    return words[0].lower() in _REPLIES or any(word.islower() for word in words[1:-1])


#: What somebody sends whose words then follow in full.
_SENT = frozenset("statement message response reply note email e-mail letter text tweet post comment".split())


def _writer(scene: Scene, first: int, colon: int) -> Phrase | None:
    """Who has sent what follows a colon: 'Here is the full statement from [the director], Simon Roe:'; `None` where nobody has."""
    lower = scene.tokens.lower
    if not scene.statements or scene.grammar.language != "en":
        return None
    for k in range(first, colon - 2):
        if lower[k] in _SENT and lower[k + 1] in ("from", "by"):
            return phrase_after(scene, k + 2, colon)
    return None


#: Words of a paragraph of quoted words that goes on from the one before: “Governments change,” he says. / “Sheep don’t.”
_LEAST_ANSWER = 2


def _follows_quoted(scene: Scene, number: int) -> bool:
    """Whether quoted words stand in the paragraph before too, of which those of a region go on."""
    if not scene.statements or scene.grammar.language != "en" or number == 0:
        return False
    return scene.regions[number - 1].paragraph == scene.regions[number].paragraph - 1


def _label(scene: Scene, opens: int) -> tuple[tuple[int, int] | None, Phrase | None]:
    """The colon before quoted words that have no other cue, and who is named before it: 'Jane Roe on the sale: “Never.”'"""
    tokens = scene.tokens
    if not opens or tokens.words[opens - 1] != ":":
        return None, None
    first = tokens.sentences[tokens.sentence_of[opens - 1]][0]
    if (writer := _writer(scene, first, opens - 1)) is not None:
        return (opens - 1, opens), writer
    if scene.statements and tokens.lower[first] in scene.grammar.according_heads:
        return None, None  # "According to the Gazette: “A”" is read by its preposition
    if tokens.lower[first] in ASKED:
        return None, None  # "Preguntado por ello, Roe se rió: “A”"
    if is_told(scene, opens - 1):
        return None, None
    if scene.statements and scene.grammar.language == "en" and tokens.lower[first].endswith("ing"):
        comma = next((k for k in range(first + 1, opens - 1) if tokens.words[k] == ","), None)
        first = comma + 1 if comma is not None else first  # "Speaking to the Gazette, he was gentler: “A”"
    find_named = label_speaker if scene.grammar.capital_nouns else phrase_after
    named = find_named(scene, first, opens - 1)
    if named is None or not (
        any(word[:1].isupper() for word in tokens.words[named.first : named.last])
        or tokens.lower[named.first] in scene.grammar.nominative
    ):
        return None, None
    if (
        named.last - named.first > 1
        and tokens.words[named.last - 1].islower()
        and tokens.lower[named.last - 1].endswith("ed")
    ):
        named = Phrase(named.first, named.last - 1)  # a verb that no table has: "Roe croaked:"
    return (opens - 1, opens), whose(scene, named)
