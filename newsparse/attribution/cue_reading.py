"""From a cue to a quotation: who is its subject, and where the content stands."""

from __future__ import annotations

from newsparse.attribution.alongside import before_reliance, beside_subject, cited_by
from newsparse.attribution.clauses import is_clause
from newsparse.attribution.contents import (
    clause_before,
    content_after,
    following_regions,
    regions_before,
)
from newsparse.attribution.cue_words import Cue, subject_of
from newsparse.attribution.draft import Draft
from newsparse.attribution.filmed import airs_a_record, filmed_saying
from newsparse.attribution.phrases import Phrase, phrase_after, subject_behind
from newsparse.attribution.publishing import reads_as_outlet
from newsparse.attribution.recited import recited
from newsparse.attribution.relays import held, holder_at, relays, talking_before, told
from newsparse.attribution.resumed import resumed_sentence
from newsparse.attribution.scene import Scene, is_title
from newsparse.attribution.sentence_starts import from_sentence_start
from newsparse.attribution.shown import shown_clause
from newsparse.attribution.stances import read_stance
from newsparse.attribution.subjects import subject_before
from newsparse.attribution.through import before_subject, held_behind, interview_at, quoted_behind
from newsparse.attribution.utterance import Relation
from newsparse.lexicon.cues.grammar import Use
from newsparse.lexicon.cues.relaying import ASKED, HOLDING, INTERVIEWS, REPORTING, WITH
from newsparse.lexicon.name_words import PARTICLES
from newsparse.lexicon.role_words import DOCUMENTS, PAPERS
from newsparse.model.kinds import Attitude, QuoteKind

#: Passives whose subject is the speaker: was quoted by Tass as saying.
_QUOTED = frozenset(("quoted", "cited"))
#: What may stand before the subject of a frame that comes after its words.
_AS = frozenset("as comme wie como come zoals".split())


def read_cue(scene: Scene, cue: Cue, attitudes: bool) -> Draft | None:
    """The attribution that a cue makes; `None` if it makes none, or is told of nobody: 'no official said that', 'if Roe said that'."""
    draft = _read(scene, cue, attitudes)
    if draft is None or draft.mention is None or not scene.statements or scene.grammar.language != "en":
        return draft
    if draft.mention.first >= cue.first:
        return draft
    told = cue.passive and cue.use & (Use.TELL | Use.ASK) and scene.tokens.lower[cue.head] not in _QUOTED
    return None if told or (not draft.regions and _is_unsaid(scene, draft.mention)) else draft


#: Words for nobody before a verb, and words before a subject that say that it need not have said anything.
_NOBODY = frozenset("neither no nobody none no-one".split())
_UNSAID = frozenset("if unless whether neither nor did does".split())


def _is_unsaid(scene: Scene, subject: Phrase) -> bool:
    """Whether a subject is nobody, or may not have said what stands behind its verb: 'neither Roe nor Hale', 'if [Roe] said', 'Had [Roe] said'."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.tokens.sentence_of[subject.first]][0]
    before = lower[subject.first - 1] if subject.first > first else ""
    nobody = lower[subject.first] in _NOBODY and not lower[subject.first + 1][:1].isdigit()  # "No 10 said"
    if nobody or before in _UNSAID or (before == "had" and subject.first - 1 == first):
        return True
    return any(lower[k] == "nor" for k in range(subject.first, subject.last))


def _read(scene: Scene, cue: Cue, attitudes: bool) -> Draft | None:
    """The attribution that a cue makes, whoever its subject is."""
    if (
        scene.statements
        and scene.tokens.lower[cue.head] == "adamant"
        and cue.passive
        and scene.grammar.language == "en"
    ):
        cue = cue._replace(use=Use.SAY, passive=False)  # "was adamant that"
    use = cue.use
    if use & Use.REFUSE or cue.negated:
        return read_stance(scene, cue) if attitudes else None
    if scene.statements and (filmed := filmed_saying(scene, cue)) is not None:
        return filmed
    if scene.statements and (airs_a_record(scene, cue) or _is_comment(scene, cue)):
        return None
    if scene.statements and scene.grammar.inverted and (resumed := resumed_sentence(scene, cue)) is not None:
        return resumed
    quoted = _after_words(scene, cue)
    if quoted is not None:
        return quoted
    if not cue.passive and scene.tokens.lower[cue.head] in _QUOTING:
        relayed = _relayed(scene, cue)
        if relayed is not None:
            return relayed
    if use & Use.SAY or (cue.passive and scene.tokens.lower[cue.head] in _QUOTED):
        said = _before_words(scene, cue, attitudes)
        if said is not None:
            return said
    if attitudes and (stance := read_stance(scene, cue)) is not None:
        return stance
    if use & Use.NAME or (use & Use.SAY and scene.grammar.inverted):
        named = _fragment(scene, cue)
        if named is not None:
            return named
    if scene.statements and not cue.passive and use & (Use.SAY | Use.TELL | Use.ASK) and _orders(scene, cue):
        return _fragment(scene, cue)
    return None


#: What somebody says something of that a sentence has just told: "a point Roe also made".
_COMMENTED = frozenset(
    "point claim charge allegation fact assertion view notion accusation suggestion characterization characterisation figure description sentiment line argument position criticism concern complaint account version term phrase move decision prediction promise pledge message".split()
)


def _is_comment(scene: Scene, cue: Cue) -> bool:
    """Whether a cue ends a relative clause without its pronoun, which says who else has said it: 'A, a point Roe also acknowledged'."""
    tokens = scene.tokens
    first = cue.first
    while first > 0 and tokens.words[first - 1][:1].isupper():
        first -= 1
    return (
        scene.grammar.language == "en"
        and first < cue.first
        and first >= 3
        and tokens.lower[first - 1] in _COMMENTED
        and tokens.lower[first - 2] in ("a", "an", "the")
        and tokens.words[first - 3] in (",", "—", "–")
    )


def _orders(scene: Scene, cue: Cue) -> bool:
    """Whether quoted words are what somebody is told to do: 'told her to “stop creating paper”'."""
    end = scene.tokens.sentences[scene.tokens.sentence_of[cue.head]][1]
    for i in range(cue.last, min(end - 1, cue.last + _MOST_TOLD)):
        if scene.tokens.lower[i] == "to" and scene.region_at[i + 1] >= 0:
            return scene.regions[scene.region_at[i + 1]].opens == i + 1
        if scene.region_at[i] >= 0 or scene.tokens.words[i] == ",":
            return False
    return False


#: Words between a verb and "to", for who is told.
_MOST_TOLD = 6


def _after_words(scene: Scene, cue: Cue) -> Draft | None:
    """The attribution of a cue that comes after the words: '"A," she said', '"A", said Roe', 'A, the mayor said.'"""
    if (not _takes_words(scene, cue) if not cue.passive else scene.tokens.lower[cue.head] not in _QUOTED) or (
        cue.use & Use.PARTICIPLE and scene.tokens.lower[cue.head].endswith("ing")
    ):
        return None
    tokens = scene.tokens
    sentence = tokens.sentences[tokens.sentence_of[cue.head]]
    paragraph = tokens.paragraphs[tokens.paragraph_of[cue.head]]
    subject = _subject_ahead(scene, cue, sentence, paragraph)
    if subject is not None and tokens.lower[subject.first] in scene.grammar.relatives:
        return None  # "a diplomat, who asked …": the relative clause says nothing of the words before it
    anchor = subject.first if subject is not None else cue.first
    if anchor - 2 > paragraph[0] and tokens.words[anchor - 1] in ("-", "-t-"):
        anchor -= 2  # « … », a-t-il dit
    elif anchor - 2 > paragraph[0] and tokens.lower[anchor - 1] in _AS and tokens.words[anchor - 2] == ",":
        anchor -= 1  # "A, as the Gazette first reported."
    if (
        scene.grammar.verb_second
        and subject is not None
        and anchor - 1 != paragraph[0]
        and not regions_before(scene, anchor, paragraph[0])
    ):
        return None
    if scene.statements and (told_of := _told_of(scene, cue, anchor, paragraph[0])) is not None:
        subject, anchor = told_of, told_of.first
    inverted = subject is None
    if anchor <= paragraph[0]:
        return None
    after = cue.last
    if inverted:
        subject = subject_behind(scene, cue.last, sentence[1])
        after = subject.last if subject is not None else cue.last
    regions = regions_before(scene, anchor, paragraph[0])
    if regions:
        parts = clause_before(scene, regions)
        if (whole := _reported_frame(scene, cue, regions, anchor, after)) is not None:
            parts = (whole,)
        if _begins_anew(scene, regions, anchor, after, sentence[1], cue):
            return None
        if parts and _is_aside(scene, regions, after, sentence, cue):
            return None
    elif (
        tokens.words[anchor - 1] == ","
        and anchor - 1 > sentence[0]
        and _closes_sentence(scene, after, sentence[1], cue)
        and not (
            scene.statements and after < sentence[1] and scene.region_at[after] >= 0
        )  # "Outside, a banner read “Go”"
        and (
            not cue.use & Use.WEAK
            or _is_document(scene, subject)
            or _has_found(scene, cue)
            or _publishes(scene, cue, subject)
        )
    ):
        if inverted and not scene.grammar.inverted and subject is None:
            return None
        if (
            inverted
            and scene.statements
            and subject is not None
            and tokens.lower[subject.first] in scene.grammar.possessives
        ):
            return None  # "after the donor, Ann Roe, demanded her money back"
        parts = (from_sentence_start(scene, sentence[0], anchor - 1),)
        if tokens.lower[parts[0][0]] in ASKED or (scene.statements and _opens_with_participle(scene, *parts[0])):
            return None  # "Contacté par Le Figaro, Roe dément"
        if inverted and _is_apposed_subject(scene, parts[0]):
            return None  # "La alcaldesa de Lodz, Ana Roe, denunció un ataque"
        if parts[0][1] - parts[0][0] < 3 or (scene.statements and not _may_be_clause(scene, parts[0], after)):
            return _interrupted(scene, cue, subject, parts[0], after, sentence[1])
    else:
        return None
    if cue.passive:
        quoted = _quoted_by(scene, cue, sentence[1])
        if quoted is None:
            return None
        via, told_end = quoted
    else:
        via, told_end = told(scene, cue, after, sentence[1])
        if inverted and subject is not None and not via:
            via, _ = told(scene, cue, cue.last, subject.first)  # « A », a déclaré lundi à l'AFP le maire
        via = via or quoted_behind(scene, after, sentence[1])
        if subject is not None and not via:
            via = beside_subject(scene, subject)
    more, more_regions = following_regions(scene, max(after, told_end), regions)
    if scene.statements and not regions and not more:
        more, more_regions = _quoted_on(scene, max(after, told_end), sentence[1])
    citing = cited_by(scene, cue, subject, sentence)
    if citing is not None and subject is not None:
        speaker, through = recited(scene, citing, sentence[1])
        via, subject = (*via, (Relation.CITED_BY, subject), *through), speaker
    elif scene.statements and not via:
        subject, via = held(scene, subject)  # "A, memos seen by the Gazette show."
    return Draft(
        parts=(*parts, *more), cue=(cue.head, cue.last), mention=subject, via=via, regions=(*regions, *more_regions)
    )


def _is_apposed_subject(scene: Scene, part: tuple[int, int]) -> bool:
    """Whether words before a cue are somebody and a name behind a comma, and no clause: the cue's own subject."""
    tokens, grammar = scene.tokens, scene.grammar
    comma = next((k for k in range(part[1] - 1, part[0], -1) if tokens.words[k] == ","), None)
    if comma is None or tokens.lower[part[0]] not in grammar.determiners or grammar.verb_second:
        return False
    named = all(tokens.words[k][:1].isupper() or tokens.lower[k] in PARTICLES for k in range(comma + 1, part[1]))
    verbs = (grammar.verbs, grammar.auxiliaries, grammar.cues)
    return named and not any(tokens.lower[k] in table for table in verbs for k in range(part[0], comma))


def _takes_words(scene: Scene, cue: Cue) -> bool:
    """Whether a cue behind its words may have them: one of saying; in Romance one of naming too: '« A », accuse la députée'."""
    if cue.use & Use.SAY:
        return True
    romance = scene.grammar.inverted and not scene.grammar.verb_second
    marked = cue.first > 1 and scene.tokens.words[cue.first - 1] == "," and scene.region_at[cue.first - 2] >= 0
    return bool(cue.use & Use.NAME) and romance and marked


def _reported_frame(
    scene: Scene, cue: Cue, regions: tuple[int, ...], anchor: int, after: int
) -> tuple[int, int] | None:
    """The clause of reporting that a frame behind it passes on: '[Roe told them that it was “over”], the lawyer said.'

    Only where that clause has a subject and verb of its own before its quoted words, and a comma divides it from the frame.
    """
    tokens, grammar = scene.tokens, scene.grammar
    if not scene.statements or grammar.language != "en" or len(regions) > 1:
        return None
    region = scene.regions[regions[0]]
    sentence = tokens.sentences[tokens.sentence_of[region.opens]]
    comma = tokens.words[anchor - 1] == "," or tokens.words[region.last - 1] == ","
    ends = (not tokens.words[after][:1].isalnum() if after < len(tokens.words) else True) or _dates_only(
        scene, after, sentence[1]
    )
    if sentence[0] == region.opens or not comma or not ends or tokens.words[region.opens - 1] in (",", ":"):
        return None
    start = from_sentence_start(scene, sentence[0], region.opens)[0]
    said = next(
        (
            i
            for i in range(start + 1, region.opens)
            if scene.region_at[i] < 0
            and grammar.cues.get(tokens.lower[i], 0) & Use.SAY
            and not grammar.cues[tokens.lower[i]] & (Use.WEAK | Use.PARTICIPLE)
            and tokens.words[i].islower()
        ),
        None,
    )
    if said is None or said == cue.head or subject_before(scene, said) is None:
        return None
    return start, region.closes + 1 if region.closes >= 0 else region.last


#: The longest frame behind what it passes on, in tokens.
_LONGEST_FRAME = 6


def _is_frame(scene: Scene, parts: tuple[tuple[int, int], ...]) -> bool:
    """Whether what follows a cue is only who said so: 'Roe told the board on Friday, [the people said].'"""
    first, last = parts[0]
    while last > first and not scene.tokens.words[last - 1][:1].isalnum():
        last -= 1
    if len(parts) > 1 or not 1 < last - first <= _LONGEST_FRAME or scene.grammar.language != "en":
        return False
    use = scene.grammar.cues.get(scene.tokens.lower[last - 1], 0)
    plain = bool(use & Use.SAY) and not use & (Use.WEAK | Use.AMBIGUOUS | Use.NOUN | Use.PARTICIPLE)
    before = scene.tokens.words[first - 1] == "," or scene.tokens.words[first] == ","
    return plain and before and scene.region_at[first] < 0


def _dates_only(scene: Scene, after: int, end: int, *, none: bool = False) -> bool:
    """Whether nothing but when follows a frame, up to a comma or its end: 'the Post reported [on Sunday], citing …'."""
    tokens, grammar = scene.tokens, scene.grammar
    k = after
    while k < end and (tokens.lower[k] in grammar.times or tokens.lower[k] in grammar.prepositions):
        k += 1
    return (none or k > after) and (k >= end or not tokens.words[k][:1].isalnum())


def _opens_with_participle(scene: Scene, first: int, last: int) -> bool:
    """Whether the words before a comma only say what the subject did meanwhile: '[Speaking outside the court], Roe told the Post'."""
    tokens, grammar = scene.tokens, scene.grammar
    gerund = tokens.lower[first].endswith("ing") and len(tokens.lower[first]) >= _LEAST_GERUND
    if grammar.language != "en" or not (gerund or tokens.lower[first] in _DONE_TO):
        return False
    return not any(
        tokens.lower[i] in grammar.verbs or tokens.lower[i] in grammar.auxiliaries for i in range(first + 1, last)
    )


#: What is done to somebody who then says something: 'Told of it, Roe laughed'.
_DONE_TO = frozenset("told shown given faced confronted reminded".split())
#: The shortest word that may be a participle: "king" and "ring" are none.
_LEAST_GERUND = 6


def _may_be_clause(scene: Scene, part: tuple[int, int], after: int) -> bool:
    """Whether words before a frame that goes on behind a comma can be a clause: '[His opposite number], he added, deserved more'."""
    if scene.grammar.language != "en" or scene.tokens.words[after : after + 1] != [","]:
        return True
    return is_clause(scene, *part)


#: How far before a cue quoted words may end with somebody between of whom more is told, in tokens.
_TOLD_WITHIN = 24


def _quoted_on(scene: Scene, at: int, end: int) -> tuple[tuple[tuple[int, int], ...], tuple[int, ...]]:
    """The quoted words with which a clause goes on behind its frame: 'It will close, he said, [“because it must”].'"""
    if at + 1 >= end or scene.tokens.words[at] != "," or (number := scene.region_at[at + 1]) < 0:
        return (), ()
    region = scene.regions[number]
    ends = region.closes >= 0 and (region.closes + 1 >= end or scene.tokens.words[region.closes + 1] in (".", "”", '"'))
    if region.opens != at + 1 or not (ends or region.closes == end - 1):
        return (), ()
    return ((region.opens, region.closes + 1),), (number,)


def _has_found(scene: Scene, cue: Cue) -> bool:
    """Whether somebody has come to a finding: 'the cells were full, the inspector has found.'"""
    return scene.statements and scene.tokens.lower[cue.head] in ("found", "concluded", "ruled") and cue.first < cue.head


def _publishes(scene: Scene, cue: Cue, subject: Phrase | None) -> bool:
    """Whether an outlet reports in the present, with a word that else is a noun as often: 'A, the Financial Times reports.'"""
    return scene.statements and scene.tokens.lower[cue.head] in _IN_THE_PRESENT and relays(scene, subject)


#: What outlets do with what they publish, in words that are nouns as often.
_IN_THE_PRESENT = REPORTING | frozenset("claims claim understands reveals writes".split())


def _told_of(scene: Scene, cue: Cue, anchor: int, floor: int) -> Phrase | None:
    """The subject right behind quoted words with a relative clause up to the cue: '“We hold,” [a fighter] who gave his name said.'"""
    tokens, grammar = scene.tokens, scene.grammar
    if grammar.language != "en" or regions_before(scene, anchor, floor):
        return None
    end = next(
        (k for k in range(cue.first - 1, max(floor, cue.first - _TOLD_WITHIN), -1) if scene.region_at[k] >= 0), -1
    )
    if end < 0 or scene.regions[scene.region_at[end]].closes != end or tokens.words[end - 1] not in (",", "?", "!"):
        return None
    phrase = phrase_after(scene, end + 1, cue.first)
    if phrase is None or phrase.first != end + 1 or tokens.lower[phrase.last] not in ("who", "that", "whose"):
        return None
    return phrase if all(tokens.words[k] not in (".", ";", ":") for k in range(end + 1, cue.first)) else None


def _is_document(scene: Scene, subject: Phrase | None) -> bool:
    """Whether the subject is a document, which shows and finds what people only say: 'A, court records show.'"""
    if subject is None:
        return False
    words = scene.tokens.lower[subject.first : subject.last]
    head = next((i for i, word in enumerate(words) if i and word in scene.grammar.prepositions), len(words))
    if scene.statements and head > 1 and (words[head - 1].endswith("ed") or words[head - 1] in HOLDING):
        head -= 1  # "a poll published on Thursday", "memos seen by the Gazette"
    return words[head - 1] in (PAPERS if scene.statements else DOCUMENTS)  # "a report by the council"


def _subject_ahead(scene: Scene, cue: Cue, sentence: tuple[int, int], paragraph: tuple[int, int]) -> Phrase | None:
    """The subject that stands between the words and their cue; `None` where it follows: '"A", said Roe'."""
    tokens, grammar = scene.tokens, scene.grammar
    if cue.first <= paragraph[0] or _ends_content(scene, cue.first - 1, paragraph[0]):
        return None
    turned = grammar.inverted and not grammar.verb_second and cue.first - 1 > paragraph[0]
    if turned and tokens.words[cue.first - 1] == ",":
        behind = subject_behind(scene, cue.last, sentence[1])
        quoted = (
            behind is not None and scene.region_at[behind.first] >= 0
        )  # "Roe, la présidente, dénonce « un mensonge »"
        if behind is not None and not quoted and _closes_sentence(scene, behind.last, sentence[1], cue):
            return None
    return subject_before(scene, cue.first)


def _begins_anew(scene: Scene, regions: tuple[int, ...], anchor: int, after: int, end: int, cue: Cue) -> bool:
    """Whether the cue's sentence begins after the quoted words: '“A.” She added that B', not '“A?” Roe asked.'"""
    tokens = scene.tokens
    region = scene.regions[regions[-1]]
    if tokens.sentence_of[anchor] == tokens.sentence_of[region.last - 1]:
        return False
    return tokens.words[region.last - 1] == "." or not _closes_sentence(scene, after, end, cue)


def _is_aside(scene: Scene, regions: tuple[int, ...], after: int, sentence: tuple[int, int], cue: Cue) -> bool:
    """Whether quoted words before a cue are a name inside its subject: 'The club, known as “the Wall”, said it had won'."""
    region = scene.regions[regions[-1]]
    if len(regions) > 1 or region.opens <= sentence[0] or region.last - region.first > 5:
        return False
    return not _closes_sentence(scene, after, sentence[1], cue)


def _interrupted(
    scene: Scene, cue: Cue, subject: Phrase | None, before: tuple[int, int], after: int, end: int
) -> Draft | None:
    """A clause that its cue interrupts: 'The plan, he said, would fail.'"""
    if after < end and scene.tokens.words[after] == "," and end - after > 3:
        return Draft(parts=(before, (after + 1, end)), cue=(cue.head, cue.last), mention=subject)
    return None


def _ends_content(scene: Scene, i: int, floor: int) -> bool:
    """Whether quoted words, with or without a comma after them, end at token `i`."""
    if scene.region_at[i] >= 0:
        return True
    return scene.tokens.words[i] == "," and i > floor and scene.region_at[i - 1] >= 0


def _closes_sentence(scene: Scene, after: int, end: int, cue: Cue) -> bool:
    """Whether nothing but adverbials follows: the words were said before the cue."""
    tokens, grammar = scene.tokens, scene.grammar
    if after < end and tokens.words[after] == ",":
        return not (after + 1 < end and scene.region_at[after + 1] >= 0)  # "Asked about it, Roe said, “A.”"
    if scene.statements and cue.use & Use.TELL and _told_by_paper(scene, after, end):
        return True
    i = after
    while i < end and tokens.words[i][:1].isalnum():
        public = scene.statements and tokens.lower[i] == "made" and tokens.lower[i + 1] in ("public", "available")
        if tokens.lower[i] in grammar.that or (tokens.lower[i] in grammar.verbs and not public):
            return False
        i += 1
    if i < end and tokens.words[i] == ":":
        return False
    rest = i - after
    if cue.use & (Use.TELL | Use.ASK):
        return rest <= 12
    return rest <= 10 and (
        rest == 0
        or tokens.lower[after] in grammar.prepositions
        or tokens.lower[after] in grammar.times
        or tokens.lower[after] in grammar.adverbs
    )


#: The longest frame of that sort, in tokens.
_LONGEST_TOLD = 24


def _told_by_paper(scene: Scene, after: int, end: int) -> bool:
    """Whether nothing follows but who was told, in what, and who has that: 'told staff [in a memo dated May 3 and leaked to the Post]'."""
    tokens, grammar = scene.tokens, scene.grammar
    if end - after > _LONGEST_TOLD or any(tokens.lower[i] in grammar.that for i in range(after, end)):
        return False
    paper = next((i for i in range(after, end) if tokens.lower[i] in DOCUMENTS), None)
    if paper is None or any(tokens.lower[i] in grammar.verbs for i in range(after, paper)):
        return False
    keeper = next((k for i in range(paper + 1, end) if (k := holder_at(scene, i, end)) is not None), None)
    return keeper is not None and _dates_only(scene, keeper.last, end, none=True)


#: By what somebody is told something.
_BY_POST = frozenset("letter post phone telephone email e-mail text fax".split())


def _is_nobody(scene: Scene, subject: Phrase | None) -> bool:
    """Whether a subject says that nobody spoke: '[Nobody] has explained why', '[No one] said that'."""
    if subject is None or scene.grammar.language != "en":
        return False
    words = scene.tokens.lower[subject.first : subject.last]
    return words[0] in ("nobody", "none", "neither") or words[:2] in (["no", "one"], ["not", "one"])


def _papers_which(scene: Scene, relative: Phrase) -> tuple[Phrase, tuple[tuple[Relation, Phrase], ...]] | None:
    """The papers that a relative pronoun means, through the outlet that has them: 'the Gazette has seen [records] which show that'."""
    tokens = scene.tokens
    if scene.grammar.language != "en" or tokens.lower[relative.first] not in ("which", "that") or not relative.first:
        return None
    papers = subject_before(scene, relative.first)
    has = papers is not None and tokens.lower[papers.first - 1] in scene.grammar.auxiliaries
    if papers is not None and has and tokens.lower[papers.first] in HOLDING:
        papers = Phrase(papers.first + 1, papers.last)
    if papers is None or papers.last != relative.first or not _is_document(scene, papers):
        return None
    verb = papers.first - 1
    if verb < 1 or tokens.lower[verb] not in HOLDING:
        return papers, ()
    first = tokens.sentences[tokens.sentence_of[verb]][0]
    keeper = phrase_after(scene, first, verb)
    seen = keeper is not None and keeper.first == first and relays(scene, keeper)
    return papers, ((Relation.SEEN_BY, keeper),) if seen and keeper is not None else ()


def _before_words(scene: Scene, cue: Cue, attitudes: bool) -> Draft | None:
    """The attribution of a cue that comes before the words: 'Roe said that A', 'Roe said: "A"'."""
    subject = subject_of(scene, cue)
    via: tuple[tuple[Relation, Phrase], ...] = ()
    start = cue.last
    sentence = scene.tokens.sentences[scene.tokens.sentence_of[cue.head]]
    if cue.passive:
        passive = _quoted_by(scene, cue, sentence[1])
        if passive is None:
            return None
        via, start = passive
        if scene.statements and scene.tokens.lower[cue.head] in _INFORMED | {"told"} and via:
            subject, via = via[0][1], ()  # "were told by the bank that"
            if scene.tokens.lower[subject.first] in _BY_POST:
                return None
    else:
        via, start = told(scene, cue, cue.last, sentence[1])
    content = content_after(scene, cue.use, start, attitudes)
    if content is None and scene.statements and not cue.passive and _is_document(scene, held(scene, subject)[0]):
        content = shown_clause(scene, cue.head, start, sentence[1])
    if content is None or (scene.statements and (_is_frame(scene, content.parts) or _is_nobody(scene, subject))):
        return None
    if not attitudes and not content.regions and _believed(scene, cue):
        return None
    if scene.statements and subject is not None and _is_slogan(scene, cue, subject, content.regions):
        return None
    if subject is None and not cue.passive and content.regions:
        subject = _between(scene, cue, content.regions[0], sentence[0])
    papers = _papers_which(scene, subject) if scene.statements and subject is not None else None
    mention, more_via = papers or held(scene, subject)
    if subject is not None and not more_via and papers is None:
        more_via = held_behind(scene, subject.last, cue.first) or beside_subject(scene, subject)
        ahead = before_subject(scene, subject) or talking_before(scene, subject)
        heard = not scene.statements or not ahead or any(relays(scene, phrase) for _, phrase in via)
        via = via if via and heard else (*ahead, *via)  # "In an email obtained by NPR, Roe told a colleague"
    if scene.statements and not via and not more_via and (sent := _sent_behind(scene, cue, content.parts)) is not None:
        parts, via = sent
        content = content._replace(parts=parts)
    citing = cited_by(scene, cue, mention, sentence)
    if citing is not None and mention is not None:
        speaker, through = recited(scene, citing, sentence[1])
        return Draft(
            parts=before_reliance(scene, content.parts, citing),
            cue=(cue.head, cue.last),
            mention=speaker,
            via=((Relation.CITED_BY, mention), *through),
            regions=content.regions,
        )
    if mention is None and not content.regions:
        return None
    return Draft(
        parts=content.parts,
        cue=(cue.head, cue.last),
        mention=mention,
        via=(*more_via, *via),
        regions=content.regions,
        kind=QuoteKind.MIXED if _is_bare_fragment(scene, cue, content.regions) else None,
    )


#: In what something is said that an outlet is sent or has.
_SAID_IN = DOCUMENTS | INTERVIEWS | frozenset(("appearance",))
#: The longest end of that sort, in tokens.
_LONGEST_END = 16


def _sent_behind(
    scene: Scene, cue: Cue, parts: tuple[tuple[int, int], ...]
) -> tuple[tuple[tuple[int, int], ...], tuple[tuple[Relation, Phrase], ...]] | None:
    """What is said without its end that only tells how it came, and through whom: 'said it was empty [in a video sent to BBC Persian]'."""
    tokens, (first, last) = scene.tokens, parts[-1]
    if scene.grammar.language != "en" or cue.last > first:
        return None
    for k in range(max(first + 3, last - _LONGEST_END), last - 4):
        if (
            tokens.lower[k] not in ("in", "during", "via")
            or tokens.lower[k + 1] not in ("a", "an")
            or scene.region_at[k] >= 0
        ):
            continue
        if _SAID_IN.isdisjoint(tokens.lower[k + 2 : k + 5]):
            continue
        via, end = told(scene, cue._replace(use=Use.SAY), k, last)
        heard = bool(via) and all(reads_as_outlet(scene.span(*phrase).text) for _, phrase in via)
        if heard and end > k and _dates_only(scene, end, last, none=True):
            return (*parts[:-1], (first, k)), via
    return None


#: On what slogans stand.
_SIGNS = frozenset(
    "sign signs poster posters banner banners placard placards sticker stickers billboard billboards graffiti t-shirt t-shirts leaflet leaflets".split()
)


def _is_slogan(scene: Scene, cue: Cue, subject: Phrase, regions: tuple[int, ...]) -> bool:
    """Whether quoted words are what a sign says, with capitals throughout: 'posters on the door read “Trams Not Tanks.”'"""
    if len(regions) != 1 or _SIGNS.isdisjoint(scene.tokens.lower[subject.first : subject.last]):
        return False
    region = scene.regions[regions[0]]
    return region.opens == cue.last and is_title(scene, region.first, region.last)


def _is_bare_fragment(scene: Scene, cue: Cue, regions: tuple[int, ...]) -> bool:
    """Whether quoted words stand as the object of a Romance verb, with no mark between and no stop in them: 's'est dit « confiant »'."""
    if len(regions) != 1 or not scene.grammar.inverted or scene.grammar.verb_second:
        return False
    region = scene.regions[regions[0]]
    ends = scene.tokens.words[region.last - 1] in (".", "!", "?", "…")
    return region.opens == cue.last and scene.tokens.words[region.first].islower() and not ends


def _between(scene: Scene, cue: Cue, region: int, first: int) -> Phrase | None:
    """The subject that alone stands between a cue that opens its sentence and a colon: 'Said Roe: “No.”'"""
    colon = scene.regions[region].opens - 1
    if cue.first != first or colon <= cue.last or scene.tokens.words[colon] != ":":
        return None
    named = phrase_after(scene, cue.last, colon)
    return named if named is not None and named == (cue.last, colon) else None


def _believed(scene: Scene, cue: Cue) -> bool:
    """Whether a cue tells what somebody thinks rather than says: 'believes that'."""
    attitude = scene.grammar.attitudes.get(scene.tokens.lower[cue.head])
    return attitude is Attitude.BELIEF and bool(cue.use & Use.WEAK)


#: What is done to somebody by whom he hears something: 'had been [assured] by the landlord that'.
_INFORMED = frozenset("assured informed warned advised notified reminded promised".split())


def _quoted_by(scene: Scene, cue: Cue, end: int) -> tuple[tuple[tuple[Relation, Phrase], ...], int] | None:
    """Of 'was quoted by Tass as saying that …' the outlet, and where the content begins; `None` for other passives."""
    lower = scene.tokens.lower
    informed = scene.statements and lower[cue.head] in _INFORMED
    if lower[cue.head] not in ("quoted", "cited", "reported", "told") and not informed:
        return None
    via: tuple[tuple[Relation, Phrase], ...] = ()
    at = cue.last
    for i in range(cue.last, min(end, cue.last + 18)):
        if lower[i] == "by":
            phrase = phrase_after(scene, i + 1, end)
            if phrase is not None:
                via = ((Relation.CITED_BY, phrase),)
                at = phrase.last
        if scene.statements and lower[i] == "in" and not via:
            phrase = phrase_after(scene, i + 1, end)
            if phrase is not None and _is_document(scene, phrase):
                via, at = ((Relation.CITED_BY, phrase),), phrase.last  # "is quoted in the memo as saying"
        if lower[i] in ("saying", "telling", "stating") and lower[i - 1] == "as":
            if i + 1 < end and lower[i + 1] == "by":
                phrase = phrase_after(scene, i + 2, end)
                if phrase is not None:
                    return ((Relation.CITED_BY, phrase),), phrase.last
            return via, i + 1
    return None if not via else (via, at)


#: Verbs whose object is the speaker: quoted officials as saying.
_QUOTING = frozenset(("quoted", "quotes", "quote", "cited", "cites", "quoting"))


def _is_saying(scene: Scene, k: int) -> bool:
    """Whether a word is the participle behind "as": 'quoted him as [saying]', of statements 'as [warning]' too."""
    word = scene.tokens.lower[k]
    if word == "saying" or not scene.statements or not word.endswith("ing"):
        return word == "saying"
    return bool(scene.grammar.cues.get(word, 0) & Use.SAY)


def _relayed(scene: Scene, cue: Cue) -> Draft | None:
    """'The paper quoted officials as saying that A': the officials, by the paper."""
    lower = scene.tokens.lower
    end = scene.tokens.sentences[scene.tokens.sentence_of[cue.head]][1]
    saying = next(
        (k for k in range(cue.last, min(end, cue.last + 14)) if _is_saying(scene, k) and lower[k - 1] == "as"), None
    )
    if saying is None:
        return None
    speaker, relay = phrase_after(scene, cue.last, saying - 1), subject_of(scene, cue)
    if (
        scene.statements
        and speaker is not None
        and lower[speaker.last - 1] in DOCUMENTS
        and lower[speaker.last] == "to"
    ):
        speaker = Phrase(speaker.first, saying - 1)  # "a letter to parents"
    begins = saying + 1
    if lower[saying] != "saying":
        inner = Cue(saying, saying, saying + 1, scene.grammar.cues[lower[saying]], False, False)
        begins = told(scene, inner, saying + 1, end)[1]
    content = content_after(scene, Use.SAY, begins, False)
    if speaker is None or relay is None:
        return None
    via = ((Relation.CITED_BY, relay),)
    if content is None and scene.statements:
        paragraph = scene.tokens.paragraphs[scene.tokens.paragraph_of[cue.head]]
        regions = regions_before(scene, relay.first, paragraph[0])  # '“A,” the paper quoted Roe as saying'
        parts = tuple((scene.regions[n].first, scene.regions[n].last) for n in regions)
        return (
            Draft(parts=parts, cue=(cue.head, cue.last), mention=speaker, via=via, regions=regions) if parts else None
        )
    if content is None:
        return None
    return Draft(parts=content.parts, cue=(cue.head, cue.last), mention=speaker, via=via, regions=content.regions)


def _named_by(scene: Scene, cue: Cue, end: int) -> Phrase | None:
    """Who calls somebody something in the passive: 'was described by neighbours as “quiet”'."""
    lower = scene.tokens.lower
    return phrase_after(scene, cue.last + 1, end) if cue.last < end and lower[cue.last] in _BY else None


_BY = frozenset(("by", "von", "par", "por", "da", "door"))


def _is_reported(scene: Scene, that: int) -> bool:
    """Whether a "that" opens what somebody said rather than tells of a thing: 'told the court [that] the judge had called it “thin”'."""
    tokens, grammar = scene.tokens, scene.grammar
    if not scene.statements or tokens.lower[that] != "that":
        return False
    first = max(tokens.sentences[tokens.sentence_of[that]][0], that - _MOST_TOLD)
    return any(
        grammar.cues.get(tokens.lower[i], 0) & Use.SAY and not grammar.cues[tokens.lower[i]] & Use.WEAK
        for i in range(first, that)
    )


def _joined_fragments(scene: Scene, number: int, end: int) -> tuple[int, ...]:
    """The quoted fragments that the first one is joined to: 'called it “big” and [“ugly”]'."""
    if not scene.statements:
        return ()
    words, lower = scene.tokens.words, scene.tokens.lower
    found: list[int] = []
    while number + 1 < len(scene.regions):
        opens, closes = scene.regions[number + 1].opens, scene.regions[number].closes
        if closes < 0 or opens >= end:
            break
        between = [i for i in range(closes + 1, opens) if words[i] != ","]
        if len(between) > _MOST_JOINING or not all(
            lower[i] in scene.grammar.conjunctions or lower[i] in _JOINING for i in between
        ):
            break
        number += 1
        found.append(number)
    return tuple(found)


#: Words between two fragments of one cue: “big” and even “ugly”, “big”, as well as a “bore”.
_MOST_JOINING = 3
_JOINING = frozenset("also even both as a an the then later of too und et y e".split())


def _points(scene: Scene, that: int, end: int) -> bool:
    """Whether "that" is what is given a name, alone or with a noun: 'called [that account] “thin”'."""
    at = that + 1 + (that + 2 < end and scene.tokens.words[that + 1].islower() and scene.region_at[that + 1] < 0)
    return at < end and (scene.region_at[that + 1] >= 0 or scene.region_at[at] >= 0)


#: How many words a term has at most.
_LONGEST_TERM = 3


def _is_term(scene: Scene, cue: Cue, subject: Phrase, number: int) -> bool:
    """Whether quoted words are what several call a thing for good: 'what planners call “grey belt” land', 'what sailors call a “dead sea”'."""
    region = scene.regions[number]
    several = scene.tokens.words[subject.first].islower() and scene.tokens.lower[subject.first].endswith("s")
    present = several and scene.tokens.lower[cue.head] in ("call", "term", "dub", "label")
    return present and region.last - region.first <= _LONGEST_TERM and scene.tokens.words[region.last - 1].isalpha()


def _interview_behind(scene: Scene, number: int, end: int) -> tuple[tuple[Relation, Phrase], ...]:
    """The outlet of an interview in which somebody gave something its name: 'called it “fiction” [in an interview with the Post]'."""
    lower, closes = scene.tokens.lower, scene.regions[number].closes
    for k in range(closes + 1, min(end - 2, closes + 1 + _SOON)):
        if lower[k] in INTERVIEWS and lower[k + 1] in WITH:
            outlet = interview_at(scene, k, end) or phrase_after(scene, k + 2, end)
            named = outlet is not None and scene.tokens.words[outlet.last - 1][:1].isupper()
            return ((Relation.TOLD, outlet),) if outlet is not None and named else ()
    return ()


#: How soon behind quoted words the interview stands in which they were said, in tokens.
_SOON = 6


def _fragment(scene: Scene, cue: Cue) -> Draft | None:
    """Quoted words that are no clause: called it "a disgrace"."""
    tokens = scene.tokens
    sentence = tokens.sentences[tokens.sentence_of[cue.head]]
    for i in range(cue.last, min(sentence[1], cue.last + 25)):
        number = scene.region_at[i]
        if number >= 0 and scene.regions[number].opens == i:
            subject = _named_by(scene, cue, i) if cue.passive else subject_of(scene, cue)
            if cue.passive and subject is None:
                return None
            behind = tokens.lower[subject.first - 1] if subject is not None and subject.first else ""
            if scene.statements and behind == "which" and tokens.lower[subject.first - 2] in ("in", "during"):  # type: ignore[union-attr]
                behind = ""  # "in an interview, in which she called it “thin”"
            if behind in scene.grammar.relatives and not (subject and _is_reported(scene, subject.first - 1)):
                return None  # "the method, which she calls “hive mail”": a name for it
            general = subject is not None and subject.last - subject.first == 1 and behind == "what"
            if general and subject is not None and scene.statements and _is_term(scene, cue, subject, number):
                return None  # "what strategists call “gray zone” tactics"
            numbers = (number, *_joined_fragments(scene, number, sentence[1]))
            via = told(scene, cue, cue.last, i)[0] if cue.use & Use.SAY else ()
            if scene.statements and subject is not None and not cue.passive:
                subject, kept = held(scene, subject)
                if subject is not None:
                    kept = kept or held_behind(scene, subject.last, cue.first)
                    via = via or before_subject(scene, subject) or talking_before(scene, subject)
                via = (*kept, *(via or _interview_behind(scene, numbers[-1], sentence[1])))
            return Draft(
                parts=tuple((scene.regions[n].first, scene.regions[n].last) for n in numbers),
                cue=(cue.head, cue.last),
                mention=subject,
                via=via,
                regions=numbers,
                kind=QuoteKind.MIXED,
            )
        if scene.statements and tokens.lower[i] == "that" and i == cue.last and _points(scene, i, sentence[1]):
            continue  # "called that “geography”", "called that account “thin”"
        if tokens.lower[i] in scene.grammar.that or (
            tokens.lower[i] in scene.grammar.cues
            and tokens.lower[i] not in scene.grammar.prepositions
            and scene.grammar.cues[tokens.lower[i]] & Use.SAY
            and not tokens.words[i][:1].isupper()
            and i > cue.last
            and not (scene.statements and tokens.lower[i - 1] in scene.grammar.determiners)  # "called the offer “thin”"
        ):
            break
        if (
            tokens.lower[i] == "of"
            and tokens.lower[cue.head].startswith("accus")
            and tokens.lower[i + 1].endswith("ing")
            and not (scene.statements and i == cue.last)  # "a man accused of stealing a lifeboat"
        ):
            # An accusation says what somebody did: "accused the company of hiding the report".
            return Draft(parts=((i + 1, sentence[1]),), cue=(cue.head, cue.last), mention=subject_of(scene, cue))
    return None
