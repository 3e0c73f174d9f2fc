"""Quotations that are set off: blocks, the turns of transcripts and interviews, headlines with a colon."""

from __future__ import annotations

from newsparse.attribution.cue_words import cue_at
from newsparse.attribution.draft import Draft
from newsparse.attribution.marks import Quoted
from newsparse.attribution.phrases import Phrase, phrase_after
from newsparse.attribution.relays import relays
from newsparse.attribution.scene import Scene
from newsparse.attribution.subjects import subject_before
from newsparse.attribution.verb_second.clause import read_clause
from newsparse.lexicon.cues.grammar import Use
from newsparse.model.content import Block
from newsparse.model.kinds import BlockKind, QuoteKind

_SET_OFF = frozenset((BlockKind.BLOCKQUOTE, BlockKind.EMBED))
_FIRST_PERSON = frozenset("i we my our me us i'm we're i'll we'll i've ich wir je nous yo nosotros eu nós".split())
_LONGEST_LABEL = 5
#: Marks that a paragraph of a quoted transcript opens with.
_OPENING = frozenset(('"', "“", "„", "«", "»", "``", "''"))


def block_drafts(scene: Scene, blocks: tuple[Block, ...]) -> list[Draft]:
    """Passages in paragraphs of their own: block quotations of the markup, and in plain text the paragraph after
    'The Gazette reported:' that has no quotation marks.
    """
    tokens = scene.tokens
    kinds = {block.span.start: block.kind for block in blocks}
    found: list[Draft] = []
    number = 0
    while number < len(tokens.paragraphs):
        first = tokens.paragraphs[number][0]
        if kinds.get(tokens.starts[first]) in _SET_OFF:
            end = number
            while (
                end + 1 < len(tokens.paragraphs) and kinds.get(tokens.starts[tokens.paragraphs[end + 1][0]]) in _SET_OFF
            ):
                end += 1
            cue, mention = signed = _signature(scene, number, end)
            end -= signed != (None, None)
            if mention is None:
                cue, mention = _introduction(scene, number - 1, any_end=True)
            if mention is None and cue is None:
                cue, mention = _afterword(scene, end + 1)
            parts = tuple(tokens.paragraphs[n] for n in range(number, end + 1))
            found.append(_block(scene, parts, cue, mention))
            number = end + 1 + (signed != (None, None))
            continue
        if number and kinds.get(tokens.starts[first]) not in (BlockKind.HEADING,) and scene.region_at[first] < 0:
            cue, mention = _introduction(scene, number - 1, any_end=False)
            if cue is not None and mention is not None:
                end = _voice_returns(scene, number)
                parts = tuple(tokens.paragraphs[n] for n in range(number, end))
                found.append(_block(scene, parts, cue, mention))
                number = end
                continue
        number += 1
    return found


def _block(
    scene: Scene, parts: tuple[tuple[int, int], ...], cue: tuple[int, int] | None, mention: Phrase | None
) -> Draft:
    """A block; one that is all in quotation marks loses them."""
    numbers = []
    for first, last in parts:
        number = scene.region_at[first]
        if number >= 0 and scene.regions[number].opens == first and scene.regions[number].last >= last - 2:
            numbers.append(number)
    return Draft(parts=parts, cue=cue, mention=mention, regions=tuple(numbers), kind=QuoteKind.BLOCK)


#: How far ahead the article's own voice is looked for.
_LONGEST_BLOCK = 8
_OWN_VOICE = frozenset(
    "we our us ours wir unser unsere nous notre nos nosotros nuestro nuestra nós nosso nossa".split()
)
_ITS_STORY = frozenset(("story", "report", "article", "account", "piece"))


def _voice_returns(scene: Scene, number: int) -> int:
    """The paragraph after the last one of a plain-text block: where the article says "we", or speaks of the report, it is itself
    again. Without such a sign only the one paragraph is the block's for sure.
    """
    tokens = scene.tokens
    for following in range(number + 1, min(len(tokens.paragraphs), number + _LONGEST_BLOCK)):
        first, last = tokens.paragraphs[following]
        opening = range(first, min(last, first + 14))
        if any(tokens.lower[i] in _OWN_VOICE and scene.region_at[i] < 0 for i in opening):
            return following
        if any(
            tokens.lower[i] in _ITS_STORY and tokens.lower[i - 1].endswith("'s") and scene.region_at[i] < 0
            for i in opening
            if i > first
        ):
            return following
    return number + 1


def _introduction(scene: Scene, number: int, *, any_end: bool) -> tuple[tuple[int, int] | None, Phrase | None]:
    """Cue and source of the sentence that brings in a block: the last cue of the paragraph before it."""
    if number < 0:
        return None, None
    tokens, grammar = scene.tokens, scene.grammar
    last = tokens.paragraphs[number][1]
    colon = tokens.words[last - 1] == ":"
    if not colon and not any_end:
        return None, None
    sentence = tokens.sentences[tokens.sentence_of[last - 1]]
    if colon and (sender := _sender(scene, sentence)) is not None:
        return (last - 1, last), sender
    for i in range(sentence[1] - 1, sentence[0], -1):
        use = grammar.cues.get(tokens.lower[i])
        if use is None or not use & Use.SAY or scene.region_at[i] >= 0:
            continue
        if not any_end and sentence[1] - i > 14:
            return None, None
        mention = _before_group(scene, i, use) if tokens.lower[i - 1] not in grammar.determiners else None
        if mention is None and grammar.inverted:
            mention = phrase_after(scene, i + 1, sentence[1])
        if mention is not None:
            return (i, i + 1), mention
    if colon and scene.statements and (had := _had_this(scene, sentence)) is not None:
        return (last - 1, last), had
    if colon and any_end and (named := phrase_after(scene, sentence[0], sentence[1])) is not None:
        return (last - 1, last), named
    return None, None


def _before_group(scene: Scene, i: int, use: int) -> Phrase | None:
    """The subject before the verb at `i` with its auxiliaries: 'Il sindaco, Ivo Masi, [ha scritto]:'; in German that of its clause."""
    if scene.grammar.capital_nouns and (clause := read_clause(scene, i)) is not None and not clause.passive:
        return clause.subject
    cue = cue_at(scene, i, use) if scene.grammar.inverted else None
    return subject_before(scene, cue.first if cue is not None else i)


#: What an outlet does with the passage that follows: 'The Gazette [had this] on Saturday:'
_HAD_THIS = frozenset(
    (("had", "this"), ("ran", "this"), ("carried", "this"), ("told", "it"), ("put", "it"), ("had", "it"))
)


def _had_this(scene: Scene, sentence: tuple[int, int]) -> Phrase | None:
    """The outlet that had what follows a colon; `None` where no outlet had it."""
    lower = scene.tokens.lower
    for i in range(sentence[0] + 1, sentence[1] - 1):
        if (lower[i], lower[i + 1]) in _HAD_THIS:
            named = subject_before(scene, i)
            return named if relays(scene, named) else None
    return None


#: What is done to a message by whoever wrote it.
_SENT = frozenset("sent written signed posted issued penned".split())


def _sender(scene: Scene, sentence: tuple[int, int]) -> Phrase | None:
    """Who sent the message that a sentence brings in: 'The message, sent by [Nikhil Roe], was posted on its blog:'."""
    lower = scene.tokens.lower
    for i in range(sentence[0], sentence[1] - 2):
        if lower[i] in _SENT and lower[i + 1] == "by" and scene.region_at[i] < 0:
            return phrase_after(scene, i + 2, sentence[1])
    return None


def _signature(scene: Scene, number: int, end: int) -> tuple[tuple[int, int] | None, Phrase | None]:
    """The last paragraph of an embedded post where it only signs it: '— Jane Roe (@roe) June 9, 2019'."""
    tokens = scene.tokens
    first, last = tokens.paragraphs[end]
    if end == number or tokens.words[first] not in _DASHES or last - first > _LONGEST_SIGNATURE:
        return None, None
    named = phrase_after(scene, first + 1, last)
    return ((first, first + 1), named) if named is not None else (None, None)


def _afterword(scene: Scene, number: int) -> tuple[tuple[int, int] | None, Phrase | None]:
    """A signature after a block: '— Jane Roe'."""
    tokens = scene.tokens
    if number >= len(tokens.paragraphs):
        return None, None
    first, last = tokens.paragraphs[number]
    if tokens.words[first] in ("—", "–", "-") and last - first <= 8:
        return None, phrase_after(scene, first + 1, last)
    return None, None


_DASHES = frozenset(("—", "–", "―", "-"))
#: A signature behind quoted words has at most so many words, jobs and places included.
_LONGEST_SIGNATURE = 16


def signature_after(scene: Scene, region: Quoted) -> tuple[tuple[int, int], Phrase] | None:
    """The dash and the name that sign quoted words to the end of their paragraph, or alone in the next: '“No.” — Jane Roe, baker'."""
    tokens = scene.tokens
    if region.closes < 0:
        return None
    i, end = region.closes + 1, tokens.paragraphs[region.paragraph][1]
    if i >= end and region.paragraph + 1 < len(tokens.paragraphs):
        i, end = tokens.paragraphs[region.paragraph + 1]
    dash = i
    while i < end and tokens.words[i] in _DASHES:
        i += 1
    if not dash < i < end or end - i > _LONGEST_SIGNATURE or not tokens.words[i][:1].isupper():
        return None
    named = phrase_after(scene, i, end)
    if named is None or any(scene.region_at[k] >= 0 or tokens.lower[k] in scene.grammar.verbs for k in range(i, end)):
        return None
    return (dash, i), named


_QUESTIONS = (("q",), ("question",), ("frage",), ("pregunta",), ("pergunta",))

#: Labels of what is no speaker, before a colon as speakers are.
_NOBODY = frozenset("video audio note update photo image caption source correction editor's crosstalk watch".split())


def turn_drafts(scene: Scene, blocks: tuple[Block, ...]) -> list[Draft]:
    """The turns of a transcript: paragraphs that begin with a speaker's name and a colon, where several do."""
    del blocks
    tokens = scene.tokens
    labels = [
        (number, label) for number in range(len(tokens.paragraphs)) if (label := _label(scene, number)) is not None
    ]
    labels = [(number, label) for number, label in labels if tokens.lower[label[0]] not in _NOBODY]
    # 'RENEE FALK, HOST:' is FALK again
    names = [
        tuple(tokens.lower[last - 1 if tokens.words[first].isupper() else first : last])
        for _, (first, last, _) in labels
    ]
    if len(labels) < 3 or len(set(names)) > max(2, len(names) - 1):
        return []
    found: list[Draft] = []
    following = [number for number, _ in labels[1:]] + [len(tokens.paragraphs)]
    for (number, (first, last, colon)), name, until in zip(labels, names, following, strict=True):
        if name in _QUESTIONS or colon + 1 >= tokens.paragraphs[number][1]:
            continue  # the interviewer's own questions are no quotations
        parts = [(colon + 1, tokens.paragraphs[number][1])]
        if tokens.words[first - 1] in _OPENING:
            parts += _quoted_on(scene, number + 1, until)
        regions = tuple(sorted({number for a, _ in parts if (number := scene.region_at[a]) >= 0}))
        found.append(Draft(parts=tuple(parts), mention=Phrase(first, last), regions=regions, kind=QuoteKind.DIRECT))
    return found


def _quoted_on(scene: Scene, number: int, until: int) -> list[tuple[int, int]]:
    """The paragraphs from `number` on that go on with a turn of a quoted transcript: each opens with a mark of its own."""
    tokens = scene.tokens
    found = []
    while number < until and tokens.words[tokens.paragraphs[number][0]] in _OPENING:
        first, last = tokens.paragraphs[number]
        if tokens.words[first + 1 : first + 2] == ["("]:
            break  # a stage direction
        found.append((first + 1, last))
        number += 1
    return found


def _label(scene: Scene, number: int) -> tuple[int, int, int] | None:
    """The speaker's name at the beginning of a paragraph, without a mark that opens it, and its colon; what he is stands between, in capitals
    if the name has none: 'RENEE FALK, HOST:', 'RENEE FALK, host:', 'Renee Falk, HOST:'.
    """
    tokens = scene.tokens
    first, last = tokens.paragraphs[number]
    first += tokens.words[first] in _OPENING
    for i in range(first + 1, min(last, first + _LONGEST_LABEL + 1)):
        if tokens.words[i] == ":":
            comma = next((k for k in range(first + 1, i) if tokens.words[k] == ","), i)
            capitals = all(tokens.words[k].isupper() or tokens.words[k] in ".-" for k in range(first, comma))
            role = comma == i or capitals or all(tokens.words[k].isupper() for k in range(comma + 1, i))
            named = role and all(tokens.words[k][:1].isupper() or tokens.words[k] in ".-" for k in range(first, comma))
            return (first, comma, i) if named and i + 1 < last else None
    return None


def headline_draft(scene: Scene) -> Draft | None:
    """'Minister: We Will Not Yield' → the minister's words; a kicker before a colon is none, unless it can speak."""
    tokens = scene.tokens
    for i in range(1, min(len(tokens.words) - 2, 8)):
        if tokens.words[i] == ":" and scene.region_at[i] < 0:
            first_word = tokens.lower[i + 1].strip("'\"“‘")
            region = scene.region_at[i + 1]
            quoted = region >= 0 and scene.regions[region].opens == i + 1
            own = any(tokens.lower[k] in _FIRST_PERSON for k in range(i + 1, len(tokens.words)))
            if not (quoted or own or first_word) or i > 6:
                return None
            mention = _spoken_for(scene, i)
            end = len(tokens.words)
            if quoted and scene.regions[region].closes >= 0:
                return Draft(((i + 1, end),), (i, i + 1), mention, regions=(region,))
            return Draft(((i + 1, end),), (i, i + 1), mention, kind=QuoteKind.DIRECT if own else QuoteKind.INDIRECT)
    return None


#: What brings in what somebody speaks about, in a headline before a colon.
_ABOUT = frozenset("zum zur zu über nach sur sobre su sul sulla sui sulle over".split())


def _spoken_for(scene: Scene, colon: int) -> Phrase:
    """Who speaks in a headline before its colon, without what about: '[Betriebsrätin] zum Werksende: …', '[La maire] sur le pont : …'."""
    lower = scene.tokens.lower
    if not scene.grammar.inverted:
        return Phrase(0, colon)
    return Phrase(0, next((k for k in range(1, colon - 1) if lower[k] in _ABOUT), colon))


def in_own_voice(scene: Scene, draft: Draft) -> Draft:
    """The draft of a headline, direct where the speaker says "I" before the frame: 'Nobody can sack me, says mayor'."""
    (first, last), *more = draft.parts
    if more or draft.kind is not None or draft.regions or draft.cue is None or draft.cue[0] < last:
        return draft
    own = any(scene.tokens.lower[k] in _FIRST_PERSON for k in range(first, last))
    plain = all(scene.region_at[k] < 0 for k in range(first, last))
    return draft._replace(kind=QuoteKind.DIRECT) if own and plain else draft


#: Fewer quoted words in a headline are a name or a word spoken of.
_LEAST_IN_HEADLINE = 4


def headline_quotation(scene: Scene) -> Draft | None:
    """The quoted words that a headline begins with, before a colon: '“We thought it was a joke”: Fitter wins millions'."""
    tokens = scene.tokens
    region = scene.regions[0] if scene.regions else None
    if region is None or region.opens != 0 or region.closes < 0 or region.last - region.first < _LEAST_IN_HEADLINE:
        return None
    if tokens.words[region.closes + 1 : region.closes + 2] != [":"]:
        return None
    return Draft(((region.first, region.last),), regions=(0,), kind=QuoteKind.DIRECT, continues=True)


def headline_fragment(scene: Scene) -> Draft | None:
    """The quoted words in a headline that nobody says there: 'Roof “could have come down at any moment”'."""
    for number, region in enumerate(scene.regions):
        if region.closes < 0 or region.last - region.first < _LEAST_IN_HEADLINE or region.opens == 0:
            continue
        words = [scene.tokens.words[i] for i in range(region.first, region.last)]
        if not words[0][:1].isupper() or not all(word[:1].isupper() for word in words if len(word) > _SHORT_WORD):
            parts = ((region.first, region.last),)
            return Draft(parts, regions=(number,), kind=QuoteKind.MIXED, continues=True)
    return None


#: Words of a title that may have no capital.
_SHORT_WORD = 3
