"""What one frame shows of another: contents that run into the frame around them, clauses that only speak of a report, openings before "that"."""

from __future__ import annotations

import re

from newsparse.attribution.clause_shapes import is_clause
from newsparse.attribution.clauses import names_again
from newsparse.attribution.draft import Draft
from newsparse.attribution.no_sayings import is_no_saying
from newsparse.attribution.phrases import Phrase
from newsparse.attribution.relays import relays
from newsparse.attribution.scene import Scene
from newsparse.attribution.things_reported import reports_a_thing
from newsparse.attribution.utterance import Relation
from newsparse.lexicon.cues.grammar import Use
from newsparse.lexicon.people_words import NOUNS_IN_LY

#: Verbs of what somebody comes to know, which nobody has said.
_LEARNS = frozenset(
    "learn learns learned learnt hear hears heard realize realizes realized realise realises realised understand understands understood".split()
)
#: What may stand between a cue and "that": said only that.
_ONLY = frozenset(("only", "simply", "merely", "just", "instead", "again"))
#: And when it was said: said later that.
_LATER = frozenset("afterwards afterward later earlier yesterday today".split())
#: What an author's aside begins with: 'a report, which said …'.
_ASIDES = frozenset(("which", "who", "whose", "whom"))
#: Verbs with things for objects, behind which a clause has its "that" or its marks.
_WRITES = frozenset(("write", "writes", "wrote", "written", "writing", "draft", "drafted"))
#: What brings in the occasion of an act rather than what was said.
_WHEN = frozenset("when while because after before until since".split())
#: Cues that inside somebody else's words report nothing: 'her father had taught her that', "my husband reckons".
_NO_REPORTS = frozenset(
    "reckon reckons reckoned teach teaches taught mean means meant imply implies implied suggest suggests suggested reveal reveals revealed indicate indicates indicated promise promises promised"
    " pledge pledged add adds warning warn reason show shows showed prove proves proved find finds found know knows knew think thinks thought believe believes believed feel feels felt decide decides decided".split()
)


def mended(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """The drafts of statements, each within its frame, without those that are none."""
    if scene.grammar.language != "en":
        return drafts
    out = []
    drafts = _without_doubled(scene, drafts)
    closing = _closing(scene, drafts)
    for draft in drafts:
        kept = _within_frames(scene, draft, closing) if draft.cue is not None and draft.kind is None else draft
        if draft.mention is not None and "than" in scene.tokens.lower[draft.mention.first : draft.mention.last]:
            continue  # "far sooner than earlier models suggested"
        if kept is not None and (_is_object(scene, kept) or _is_parenthetical(scene, kept)):
            continue
        if kept is not None and (reports_a_thing(scene, kept) or is_no_saying(scene, kept)):
            continue  # "reported 40 deaths as the cold set in", "the alarm warned that"
        if kept is None or _is_aside(scene, kept) or _is_learned(scene, kept):
            continue
        kept = _without_time(scene, _before_shares(scene, kept))
        out.append(_without_only(scene, _with_demonstrative(scene, kept)))
    return [draft for draft in out if not (_says_nothing(scene, draft) and _is_inside(draft, out))]


def _without_doubled(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """The drafts, direct speech with its frame through whom it came behind: '“A,” Roe told a meeting, [according to the agency]', where an outlet is."""
    lower, out = scene.tokens.lower, list(drafts)
    for number, outer in enumerate(drafts):
        if outer.cue is None or lower[outer.cue[0]] != "according" or len(outer.parts) != 1 or outer.mention is None:
            continue
        if not relays(scene, outer.mention):
            continue  # a video, a complaint: what it shows is told as a whole
        first, last = outer.parts[0]
        region = scene.region_at[first]
        if region < 0 or scene.regions[region].opens != first or last > outer.cue[0]:
            continue
        said = [
            n
            for n, draft in enumerate(out)
            if region in draft.regions and draft is not outer and draft.cue is not None and first < draft.cue[0] < last
        ]
        if len(said) == 1:
            via = (*outer.via, (Relation.CITED_BY, outer.mention), *out[said[0]].via)
            out[said[0]] = out[said[0]]._replace(via=via)
            out[number] = outer._replace(cue=None, parts=())
    return [draft for draft in out if draft.parts]


def _closing(scene: Scene, drafts: list[Draft]) -> dict[int, list[tuple[int, int]]]:
    """By sentence the frames that stand behind all their words: where the words end and the cue stands."""
    found: dict[int, list[tuple[int, int]]] = {}
    for draft in drafts:
        if (
            draft.cue is not None
            and draft.kind is None
            and len(draft.parts) == 1
            and draft.parts[-1][1] <= draft.cue[0]
        ):
            found.setdefault(scene.tokens.sentence_of[draft.cue[0]], []).append((draft.parts[-1][1], draft.cue[0]))
    return found


def _within_frames(scene: Scene, draft: Draft, closing: dict[int, list[tuple[int, int]]]) -> Draft | None:
    """The draft up to the frame that closes its sentence, or to the next verb of saying; `None` where what is left is no clause."""
    first, last = draft.parts[-1]
    if first >= last:
        return draft  # a mark that opens where the text ends
    cue = draft.cue[0] if draft.cue is not None else first
    ends = [
        end
        for end, at in closing.get(scene.tokens.sentence_of[first], ())
        if cue < first < end < last and first < at < last and at != cue
    ]
    sure = _is_sure(scene, first) or cue >= last
    joints = (k for k in range(first + 2, last - 1) if scene.tokens.lower[k] == "and" and scene.region_at[k] < 0)
    ends += [k for k in joints if names_again(scene, first, k + 1)][:1]
    if draft.cue is not None and scene.grammar.cues.get(scene.tokens.lower[cue], 0) & Use.DENY:
        ends += _before_occasion(scene, first, last)
    if not sure and scene.tokens.lower[cue] in _WRITES:
        return None  # "wrote 340 cheques"
    relative = draft.mention is not None and scene.tokens.lower[draft.mention.first] in _ASIDES
    if not sure and relative and (verb := _next_verb(scene, first, last)) is not None:
        ends.append(verb)
    if relative and sure and (main := _main_verb(scene, first, last)) is not None:
        ends.append(main)
    if not ends:
        return draft
    end = min(ends)
    if not sure and not is_clause(scene, first, end):
        return None
    regions = tuple(n for n in draft.regions if scene.regions[n].first < end)
    return draft._replace(parts=(*draft.parts[:-1], (first, end)), regions=regions)


#: Words between "after" and who said what is denied.
_MOST_BEFORE_SAID = 8


def _before_occasion(scene: Scene, first: int, last: int) -> list[int]:
    """Where a denial ends before what led to it: 'denied that she was leaving [after a magazine said …]'."""
    tokens, grammar = scene.tokens, scene.grammar
    for i in range(first + 3, last - 3):
        if tokens.lower[i] == "after" and scene.region_at[i] < 0:
            for k in range(i + 2, min(last - 1, i + _MOST_BEFORE_SAID)):
                use = grammar.cues.get(tokens.lower[k], 0)
                if (
                    use & Use.SAY
                    and not use & (Use.WEAK | Use.AMBIGUOUS | Use.PARTICIPLE)
                    and tokens.words[k].islower()
                ):
                    return [i]
    return []


def _main_verb(scene: Scene, first: int, last: int) -> int | None:
    """Where the verb of the main clause stands behind a relative one: 'who warned that it was late [was] told to leave'."""
    tokens, grammar = scene.tokens, scene.grammar
    seen = False
    for i in range(first + 1, last - 1):
        word, before = tokens.lower[i], tokens.lower[i - 1]
        if scene.region_at[i] >= 0:
            continue
        if word in _FINITE:
            joined = (
                before in grammar.conjunctions or before in grammar.pronouns or before in grammar.relatives
                or before in grammar.that or before in _FINITE or before in grammar.breaks or before == ","
            )  # fmt: skip
            if seen and not joined:
                return i
            seen = True
        elif word in grammar.breaks or word in grammar.conjunctions or word in grammar.relatives or word == ",":
            seen = False  # another clause begins
    return None


_FINITE = frozenset("was were is are has have had will would".split())


def _is_sure(scene: Scene, first: int) -> bool:
    """Whether a sign says that what was said begins here: "that", a colon, a mark."""
    return (
        scene.region_at[first] >= 0
        or scene.tokens.lower[first - 1] in scene.grammar.that
        or scene.tokens.words[first - 1] == ":"
    )


def _next_verb(scene: Scene, first: int, last: int) -> int | None:
    """The comma before a verb of saying that belongs to the clause around: 'who wrote the motion[,] said …'."""
    tokens, grammar = scene.tokens, scene.grammar
    for i in range(first, last - 2):
        if tokens.words[i] != "," or scene.region_at[i] >= 0:
            continue
        use = grammar.cues.get(tokens.lower[i + 1], 0)
        if use & Use.SAY and not use & (Use.WEAK | Use.PARTICIPLE | Use.AMBIGUOUS) and tokens.words[i + 1].islower():
            return i
    return None


def _is_object(scene: Scene, draft: Draft) -> bool:
    """Whether what follows is a thing: 'denied that account'."""
    first, last = draft.parts[0]
    if draft.cue is None or len(draft.parts) > 1 or first < draft.cue[1] or scene.region_at[first] >= 0:
        return False
    denies = scene.grammar.cues.get(scene.tokens.lower[draft.cue[0]], 0) & Use.DENY
    if denies and first == draft.cue[1] and scene.tokens.words[first].isdigit() and not is_clause(scene, first, last):
        return True  # "denies 14 charges of fraud"
    words = [i for i in range(first, last) if scene.tokens.words[i][:1].isalnum()]
    return len(words) == 1 and scene.tokens.lower[first - 1] == "that"


#: What stands in passing in a relative clause: 'trees that residents say were planted'.
_PASSING = frozenset(
    "say says said claim claims claimed insist insists believe believes think thinks argue argues allege alleges".split()
)
#: How soon a parenthetical frame stands in a relative clause.
_PARENTHETICAL = 5


def _is_parenthetical(scene: Scene, draft: Draft) -> bool:
    """Whether a "that" opens a relative clause with somebody else's frame: 'trees that [residents say were] planted in 1945'."""
    tokens, grammar = scene.tokens, scene.grammar
    first, last = draft.parts[0]
    if draft.cue is None or first <= draft.cue[1] or tokens.lower[first - 1] != "that":
        return False
    for i in range(first + 1, min(last - 1, first + _PARENTHETICAL)):
        if (
            tokens.lower[i] in _PASSING
            and tokens.lower[i + 1] in grammar.auxiliaries
            and tokens.lower[i - 1] not in grammar.determiners
        ):
            return True
    return False


def _is_learned(scene: Scene, draft: Draft) -> bool:
    """Whether somebody only came to know something: 'parents learned on Thursday that the school would close'."""
    if draft.cue is None or scene.tokens.lower[draft.cue[0]] not in _LEARNS:
        return False
    if draft.mention is not None and draft.mention.first == draft.cue[1] + 1:
        return False  # "heard from a doctor that"
    if scene.tokens.lower[draft.cue[0]] == "heard":
        return True  # "a court heard": nobody says who spoke
    return all(scene.region_at[i] < 0 for first, last in draft.parts for i in range(first, last))


def _is_aside(scene: Scene, draft: Draft) -> bool:
    """Whether a content is the author's aside on what was read: 'responding to a report in the Post, [which said …]'."""
    first = draft.parts[0][0]
    behind = draft.cue is not None and draft.cue[1] <= first and len(draft.parts) == 1
    at_cue = draft.cue is not None and first == draft.cue[1]
    if behind and at_cue and scene.tokens.lower[first] in _WHEN and scene.region_at[first] < 0:
        return True  # "laughed when she reported it"
    if behind and scene.tokens.lower[first] in ("who", "whom", "whose") and scene.region_at[first] < 0:
        return True  # "confirmed by two people who have read it"
    return (
        behind
        and scene.region_at[first] < 0
        and scene.tokens.lower[first] in _ASIDES
        and scene.tokens.words[first - 1] == ","
    )


def _with_demonstrative(scene: Scene, draft: Draft) -> Draft:
    """The draft with the "that" which is its subject: 'said [that was] a matter for the generals'."""
    tokens, grammar = scene.tokens, scene.grammar
    first, last = draft.parts[-1]
    if draft.cue is None or first <= draft.cue[1] or tokens.lower[first - 1] != "that" or scene.region_at[first] >= 0:
        return draft
    word = tokens.lower[first]
    finite = word in grammar.verbs or word in grammar.auxiliaries
    if not finite or word in ("having", "being", "be", "been"):
        return draft
    return draft._replace(parts=(*draft.parts[:-1], (first - 1, last)))


#: The shortest adverb of manner: 'said boldly that'.
_SHORTEST_MANNER = 4


def _without_only(scene: Scene, draft: Draft) -> Draft:
    """The draft without the words before "that": 'said [only that] the talks had ended'."""
    lower = scene.tokens.lower
    first, last = draft.parts[0]
    manner = lower[first].endswith("ly") and len(lower[first]) > _SHORTEST_MANNER and lower[first] not in NOUNS_IN_LY
    if (
        (lower[first] in _ONLY or lower[first] in _LATER or manner)
        and first + 2 < last
        and lower[first + 1] in scene.grammar.that
    ):
        return draft._replace(parts=((first + 2, last), *draft.parts[1:]))
    return draft


#: The time with which a live blog's entry begins: 18.31, 6:31pm.
_TIME = re.compile(r"\d{1,2}[.:h]\d{2}(?:am|pm)?", re.IGNORECASE)


#: A place in capitals and a dash, before a report's first words.
_DATELINE = re.compile(r"[A-ZÀ-Þ]{2}[A-ZÀ-Þ .'’-]{1,30}\s[–—]\s(?=[A-ZÀ-Þ])")


def _without_time(scene: Scene, draft: Draft) -> Draft:
    """The draft without the time or the place at the beginning of its line, in its source and in what was said."""

    def cut(first: int, last: int) -> int:
        tokens = scene.tokens
        if last - first < 2 or first != tokens.paragraphs[tokens.paragraph_of[first]][0]:
            return first
        dateline = _DATELINE.match(tokens.text, tokens.starts[first], tokens.starts[last - 1])
        if dateline is not None:
            return next((i for i in range(first, last) if tokens.starts[i] >= dateline.end()), first)
        if _TIME.fullmatch(tokens.words[first]) is None or not tokens.words[first + 1][:1].isupper():
            return first
        return first + 1

    mention = draft.mention
    if mention is not None and (start := cut(*mention)) > mention.first:
        draft = draft._replace(mention=Phrase(start, mention.last))
    first, last = draft.parts[0]
    return draft if (start := cut(first, last)) == first else draft._replace(parts=((start, last), *draft.parts[1:]))


#: What news of a firm does to its shares.
_MOVES = frozenset(
    "sending pushing lifting driving knocking dragging pulling sparking prompting wiping causing".split()
)
_SHARES = frozenset(("shares", "stock", "share"))
#: Words from the verb to the shares.
_OF_SHARES = 5


def _before_shares(scene: Scene, draft: Draft) -> Draft:
    """The draft without what it did to the shares: 'said it would close 22 stores[, sending its shares down]'."""
    tokens = scene.tokens
    first, last = draft.parts[-1]
    if draft.cue is None or draft.cue[0] >= first or draft.kind is not None:
        return draft
    for i in range(first + 2, last - 2):
        moves = tokens.words[i - 1] == "," and tokens.lower[i] in _MOVES and scene.region_at[i] < 0
        if moves and not _SHARES.isdisjoint(tokens.lower[i + 1 : min(last, i + _OF_SHARES)]):
            return draft._replace(parts=(*draft.parts[:-1], (first, i - 1)))
    return draft


def _says_nothing(scene: Scene, draft: Draft) -> bool:
    """Whether a cue, inside words that somebody said, tells of no statement."""
    if draft.cue is None or draft.attitude is not None:
        return False
    word = scene.tokens.lower[draft.cue[0]]
    quoted = any(scene.region_at[first] >= 0 for first, _ in draft.parts)
    if word in ("promised", "pledged") and quoted and scene.tokens.lower[draft.parts[0][0] - 1] == "that":
        return False  # "that the mayor had promised them that “no tree would fall”"
    return word in _NO_REPORTS or (quoted and len(draft.parts) == 1 and draft.parts[0][1] - draft.parts[0][0] < 2)


def tells_something(scene: Scene, draft: Draft) -> bool:
    """Whether a frame in somebody's quoted words reports what another one said: no "my husband reckons", no "only add up"."""
    if draft.mention is None:
        return False
    word = scene.tokens.lower[draft.mention.first]
    if word in ("they", "you", "people"):
        return False  # "They said it was on the list": whoever they are
    alone = draft.mention.last - draft.mention.first == 1
    adverb = alone and (word in scene.grammar.adverbs or word in _ONLY) and word not in scene.grammar.pronouns
    return not adverb and not _says_nothing(scene, draft)


def _is_inside(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether another draft's words hold this one's cue."""
    cue = draft.cue
    return cue is not None and any(
        first <= cue[0] < last for other in drafts if other is not draft for first, last in other.parts
    )


def with_one(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """The drafts, those of a cue beside "one" said by one of several: '“Never,” said [one], Kevin Roe.'"""
    if scene.grammar.language != "en":
        return drafts
    lower = scene.tokens.lower
    out = []
    for draft in drafts:
        if draft.mention is None and draft.cue is not None and draft.attitude is None:
            behind = draft.cue[1]
            named = behind + 1 < len(lower) and scene.tokens.words[behind + 1].islower()  # "said one volunteer"
            if behind < len(lower) and lower[behind] in _ONES and draft.parts[0][1] <= draft.cue[0] and not named:
                draft = draft._replace(mention=Phrase(behind, behind + 1), continues=False)
        out.append(draft)
    return out


_ONES = frozenset(("one", "another"))
