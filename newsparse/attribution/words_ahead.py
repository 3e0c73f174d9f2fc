"""Quotations whose words stand before their cue: '“A,” she said', '“A”, said Roe', 'A, the mayor said'."""

from __future__ import annotations

from newsparse.attribution.alongside import beside_subject, cited_by
from newsparse.attribution.asides import is_gerund
from newsparse.attribution.contents import clause_before, following_regions, regions_before
from newsparse.attribution.cue_words import Cue, cue_at
from newsparse.attribution.draft import Draft
from newsparse.attribution.framing import QUOTED, closes_sentence, dates_only, is_document, quoted_by, takes_words
from newsparse.attribution.hearing import told
from newsparse.attribution.holders import held
from newsparse.attribution.interrupted import interrupted, may_be_clause, past_frame, quoted_on
from newsparse.attribution.phrases import Phrase, phrase_after, subject_behind
from newsparse.attribution.recited import recited
from newsparse.attribution.relays import relays
from newsparse.attribution.scene import Scene
from newsparse.attribution.sentence_starts import from_sentence_start
from newsparse.attribution.subjects import subject_before
from newsparse.attribution.through import quoted_behind
from newsparse.attribution.utterance import Relation
from newsparse.lexicon.cues.grammar import Use
from newsparse.lexicon.cues.relaying import ASKED, INTERVIEWS, REPORTING
from newsparse.lexicon.name_words import PARTICLES
from newsparse.lexicon.role_words import DOCUMENTS

#: What may stand before the subject of a frame that comes after its words.
_AS = frozenset("as comme wie como come zoals".split())


def after_words(scene: Scene, cue: Cue) -> Draft | None:
    """The attribution of a cue that comes after the words: '"A," she said', '"A", said Roe', 'A, the mayor said.'"""
    if (not takes_words(scene, cue) if not cue.passive else scene.tokens.lower[cue.head] not in QUOTED) or (
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
        if parts and (_is_aside(scene, regions, after, sentence, cue) or _of_subject(scene, regions, sentence[0])):
            return None
    elif _ends_sentence(scene, cue, subject, anchor, after, sentence):
        part = _clause_ahead(scene, subject, sentence[0], anchor, inverted=inverted)
        if part is None:
            return None
        heard, ends = past_frame(scene, cue, after, sentence[1])
        short = part[1] - part[0] < _SHORTEST_CLAUSE
        if short or (scene.statements and not may_be_clause(scene, part, ends, sentence[1])):
            return interrupted(scene, cue, subject, heard, part, ends, sentence[1])
        parts = (part,)
    else:
        return None
    came = _through(scene, cue, subject, after, sentence[1], inverted=inverted)
    if came is None:
        return None
    via, told_end = came
    more, more_regions = following_regions(scene, max(after, told_end), regions)
    if scene.statements and not regions and not more:
        more, more_regions = quoted_on(scene, max(after, told_end), sentence[1], parts[0][0], subject)
    citing = cited_by(scene, cue, subject, sentence)
    if citing is not None and subject is not None:
        speaker, through = recited(scene, citing, sentence[1])
        via, subject = (*via, (Relation.CITED_BY, subject), *through), speaker
    elif scene.statements and not via:
        subject, via = held(scene, subject)  # "A, memos seen by the Gazette show."
    return Draft(
        parts=(*parts, *more), cue=(cue.head, cue.last), mention=subject, via=via, regions=(*regions, *more_regions)
    )


#: Fewer tokens are no clause.
_SHORTEST_CLAUSE = 3


def _ends_sentence(
    scene: Scene, cue: Cue, subject: Phrase | None, anchor: int, after: int, sentence: tuple[int, int]
) -> bool:
    """Whether unquoted words end at the comma before `anchor` with whose frame their sentence closes: '[A], the mayor said on Monday.'"""
    if scene.tokens.words[anchor - 1] != "," or anchor - 1 <= sentence[0]:
        return False
    if not closes_sentence(scene, after, sentence[1], cue):
        return False
    if scene.statements and after < sentence[1] and scene.region_at[after] >= 0:
        return False  # "Outside, a banner read “Go”"
    return (
        not cue.use & Use.WEAK
        or is_document(scene, subject)
        or _has_found(scene, cue, subject)
        or _publishes(scene, cue, subject)
    )


def _clause_ahead(
    scene: Scene, subject: Phrase | None, floor: int, anchor: int, *, inverted: bool
) -> tuple[int, int] | None:
    """The unquoted words before a frame; `None` where they belong to it, as what its subject did or is does."""
    tokens, grammar = scene.tokens, scene.grammar
    if inverted and not grammar.inverted and subject is None:
        return None
    if inverted and scene.statements and subject is not None and tokens.lower[subject.first] in grammar.possessives:
        return None  # "after the donor, Ann Roe, demanded her money back"
    part = from_sentence_start(scene, floor, anchor - 1)
    if tokens.lower[part[0]] in ASKED or (scene.statements and _opens_with_participle(scene, *part)):
        return None  # "Contacté par Le Figaro, Roe dément"
    if inverted and _is_apposed_subject(scene, part):
        return None  # "La alcaldesa de Lodz, Ana Roe, denunció un ataque"
    if scene.statements and _only_names_source(scene, part):
        return None  # "Secondo un audio ottenuto da La7, il sindaco chiese soldi"
    if inverted and _is_occasion(scene, part):
        return None  # "En una entrevista con EFE, explicó el lunes que A"
    return part


def _through(
    scene: Scene, cue: Cue, subject: Phrase | None, after: int, end: int, *, inverted: bool
) -> tuple[tuple[tuple[Relation, Phrase], ...], int] | None:
    """Through whom words came by their frame, and where that ends; `None` for a passive that quotes nobody."""
    if cue.passive:
        return quoted_by(scene, cue, end)
    via, told_end = told(scene, cue, after, end)
    if inverted and subject is not None and not via:
        via, _ = told(scene, cue, cue.last, subject.first)  # « A », a déclaré lundi à l'AFP le maire
    via = via or quoted_behind(scene, after, end)
    if subject is not None and not via:
        via = beside_subject(scene, subject)
    return via, told_end


def _is_apposed_subject(scene: Scene, part: tuple[int, int]) -> bool:
    """Whether words before a cue are somebody and a name behind a comma, and no clause: the cue's own subject."""
    tokens, grammar = scene.tokens, scene.grammar
    comma = next((k for k in range(part[1] - 1, part[0], -1) if tokens.words[k] == ","), None)
    if comma is None or tokens.lower[part[0]] not in grammar.determiners or grammar.verb_second:
        return False
    named = all(tokens.words[k][:1].isupper() or tokens.lower[k] in PARTICLES for k in range(comma + 1, part[1]))
    verbs = (grammar.verbs, grammar.auxiliaries, grammar.cues)
    return named and not any(tokens.lower[k] in table for table in verbs for k in range(part[0], comma))


def _only_names_source(scene: Scene, part: tuple[int, int]) -> bool:
    """Whether words before a Romance cue are a source behind its preposition, with no comma: 'Secondo un audio ottenuto da La7'."""
    tokens, grammar = scene.tokens, scene.grammar
    romance = grammar.inverted and not grammar.verb_second and grammar.language != "en"
    return romance and tokens.lower[part[0]] in grammar.according_heads and "," not in tokens.words[part[0] : part[1]]


#: How far into such a phrase its noun stands, in tokens.
_NOUN_WITHIN = 5


def _is_occasion(scene: Scene, part: tuple[int, int]) -> bool:
    """Whether words before a Romance cue only say in what something was said: 'En una entrevista con EFE', 'Dans une lettre au maire'."""
    tokens, grammar = scene.tokens, scene.grammar
    if grammar.language == "en" or not grammar.inverted or tokens.lower[part[0]] not in grammar.prepositions:
        return False
    nouns = tokens.lower[part[0] + 1 : part[0] + _NOUN_WITHIN]
    said = any(tokens.lower[k] in table for k in range(*part) for table in (grammar.verbs, grammar.auxiliaries))
    return not said and not (INTERVIEWS | DOCUMENTS).isdisjoint(nouns)


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
    ends = (not tokens.words[after][:1].isalnum() if after < len(tokens.words) else True) or dates_only(
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
    told = cue_at(scene, said, grammar.cues[tokens.lower[said]]) if said is not None else None
    if told is None or said == cue.head or subject_before(scene, told.first) is None:
        return None
    return start, region.closes + 1 if region.closes >= 0 else region.last


def _opens_with_participle(scene: Scene, first: int, last: int) -> bool:
    """Whether the words before a comma only say what the subject did meanwhile: '[Speaking outside the court], Roe told the Post'."""
    tokens, grammar = scene.tokens, scene.grammar
    gerund = tokens.lower[first].endswith("ing") and len(tokens.lower[first]) >= _LEAST_GERUND
    gerund = gerund if grammar.language == "en" else is_gerund(scene, first)  # "Falando à rádio, o prefeito desmentiu"
    if not gerund and not (grammar.language == "en" and tokens.lower[first] in _DONE_TO):
        return False
    return not any(
        tokens.lower[i] in grammar.verbs or tokens.lower[i] in grammar.auxiliaries for i in range(first + 1, last)
    )


#: What is done to somebody who then says something: 'Told of it, Roe laughed'.
_DONE_TO = frozenset("told shown given faced confronted reminded".split())


#: The shortest word that may be a participle: "king" and "ring" are none.
_LEAST_GERUND = 6


#: How far before a cue quoted words may end with somebody between of whom more is told, in tokens.
_TOLD_WITHIN = 24


#: Who comes to findings.
_FINDERS = frozenset(
    "they researchers scientists team authors investigators study inspectors auditors engineers experts court jury judge panel inquiry watchdog ombudsman tribunal commission coroner analysts economists".split()
)


def _has_found(scene: Scene, cue: Cue, subject: Phrase | None) -> bool:
    """Whether somebody has come to a finding: 'the cells were full, the inspector has found', 'it fell, the researchers found.'"""
    lower = scene.tokens.lower
    if not scene.statements or lower[cue.head] not in ("found", "concluded", "ruled"):
        return False
    return cue.first < cue.head or (subject is not None and lower[subject.last - 1] in _FINDERS)


def _publishes(scene: Scene, cue: Cue, subject: Phrase | None) -> bool:
    """Whether an outlet reports in the present, with a word that else is a noun as often: 'A, the Financial Times reports.'"""
    return scene.statements and scene.tokens.lower[cue.head] in _IN_THE_PRESENT and relays(scene, subject)


#: What outlets do with what they publish, in words that are nouns as often.
_IN_THE_PRESENT = REPORTING | frozenset("claims claim understands reveals writes scoops scooped".split())


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
        if behind is not None and not quoted and closes_sentence(scene, behind.last, sentence[1], cue):
            return None
    return subject_before(scene, cue.first)


def _begins_anew(scene: Scene, regions: tuple[int, ...], anchor: int, after: int, end: int, cue: Cue) -> bool:
    """Whether the cue's sentence begins after the quoted words: '“A.” She added that B', not '“A?” Roe asked.'"""
    tokens = scene.tokens
    region = scene.regions[regions[-1]]
    if tokens.sentence_of[anchor] == tokens.sentence_of[region.last - 1]:
        return False
    last = region.last - 1
    while (
        scene.statements and scene.grammar.language != "en" and last > region.first and tokens.words[last] in _CLOSING
    ):
        last -= 1  # « Il m'a dit : “Non.” »
    return tokens.words[last] == "." or not closes_sentence(scene, after, end, cue)


#: Marks that close quoted words within others.
_CLOSING = frozenset("”’»“'\"")


def _of_subject(scene: Scene, regions: tuple[int, ...], floor: int) -> bool:
    """Whether quoted words stand in a clause on the phrase that opens the sentence: 'A source, who is “still in the chat,” tells Page Six'."""
    tokens, grammar = scene.tokens, scene.grammar
    opens = scene.regions[regions[0]].opens
    if not scene.statements or grammar.language != "en" or len(regions) > 1 or opens <= floor + 3:
        return False
    opener = phrase_after(scene, floor, opens)
    if opener is None or opener.first != floor or tokens.words[opener.last : opener.last + 1] != [","]:
        return False
    return tokens.lower[opener.last + 1] in ("who", "whose", "which")


def _is_aside(scene: Scene, regions: tuple[int, ...], after: int, sentence: tuple[int, int], cue: Cue) -> bool:
    """Whether quoted words before a cue are a name inside its subject: 'The club, known as “the Wall”, said it had won'."""
    region = scene.regions[regions[-1]]
    if len(regions) > 1 or region.opens <= sentence[0] or region.last - region.first > 5:
        return False
    return not closes_sentence(scene, after, sentence[1], cue)


def _ends_content(scene: Scene, i: int, floor: int) -> bool:
    """Whether quoted words, with or without a comma after them, end at token `i`."""
    if scene.region_at[i] >= 0:
        return True
    return scene.tokens.words[i] == "," and i > floor and scene.region_at[i - 1] >= 0
