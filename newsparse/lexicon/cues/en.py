"""English."""

from __future__ import annotations

from newsparse.lexicon.cues.english_verbs import forms_of
from newsparse.lexicon.cues.grammar import Grammar, Use
from newsparse.model.kinds import Attitude

#: Verbs by what follows them where they report: a clause or quoted words.
_SAY = (
    "say add write report note announce argue tweet explain acknowledge warn state conclude vow recall insist reply confirm admit complain reiterate assert joke stress concede"
    " emphasize emphasise boast remark lament observe declare disclose contend maintain allege testify caution quip retort respond remind assure inform counter affirm"
    " muse opine exclaim recount estimate predict reckon repeat posit proclaim profess pronounce relate underline underscore specify clarify retaliate attest aver profess counsel"
    " post scoff snap sigh shout yell scream whisper murmur mutter holler chant crow bemoan rue gush deadpan intone plead beg interject chime vent grumble rant bark growl"
    " signal indicate reveal suggest claim promise pledge mention point swear theorize speculate surmise conjecture venture volunteer advise apologize apologise fume thunder email text blog"
    " hint imply teach reason marvel decree dictate demand sniff chuckle laugh shrug smile grin cry wail erupt conclude preach elaborate summarize philosophize"
    " answer confess confide demur gloat jeer exhort implore beseech enthuse gripe grouse snipe sneer snarl croak stammer stutter sob shriek screech bellow roar howl drawl hiss whine moan"
    " groan wisecrack riposte rejoin taunt heckle utter recite narrate croon scribble scrawl stipulate interrupt thunder"
)
_WEAK_SAY = (
    "continue go find show read hear believe think feel mean begin finish agree offer put learn propose recommend rule discover determine demonstrate imply know decide"
    " scoop accept hope fear expect realize realise understand suspect doubt worry laugh smile grin cry shrug chuckle bark demand teach reason shoot fire tease release issue ask know prove charge boom beam crack blare sing mouth rap cheer pray scold lecture press object start rattle pen"
)
_TELL = "tell remind assure inform advise warn notify caution promise text email convince persuade teach"
_ASK = "ask wonder inquire query"
_DENY = "deny dispute"
_REFUSE = "decline refuse"
_NAME = (
    "call describe accuse criticize criticise denounce blast slam mock dismiss condemn praise label brand dub hail characterize characterise refer cite quote tout deride blame rip decry lambaste"
    " liken compare portray depict attack ridicule rebuke chide scold term deem lash assail trash bash fault commend applaud laud salute thank defend reject promise pledge vow warn demand"
    " propose urge express voice predict acknowledge stress emphasize note reference mention invoke recall paint cast frame"
)

#: Stances by what follows them: an infinitive, a noun phrase, a clause, a preposition.
_TO = {
    Attitude.INTENTION: "want plan intend seek aim hope promise pledge vow offer threaten agree decide prefer propose swear volunteer resolve wish desire",
    Attitude.REFUSAL: "refuse decline",
    Attitude.BELIEF: "expect",
}
_OBJECT = {
    Attitude.STANCE: (
        "support oppose endorse back favor favour defend embrace criticize criticise praise denounce condemn question challenge discuss attack champion tout applaud protest blame thank"
        " highlight emphasize stress echo cite mention reference blast slam mock dismiss describe label brand hail decry lambaste laud assail bash ridicule rebuke trash accuse"
        " nominate identify name liken portray depict characterize disavow renounce repudiate acknowledge admit express voice welcome celebrate dub deem credit fault dislike resent chide"
        " commend deride advocate bemoan lament envision detail explain recount note deplore slight berate castigate skewer vilify lampoon lash second-guess compare urge quote paraphrase concede tease"
        " call underscore underline address announce reveal disclose invoke ape salute scold admire respect like love hate appreciate value trust enjoy prize regret"
    ),
    Attitude.INTENTION: "want prefer demand request seek propose promise pledge offer urge recommend advocate wish desire vow encourage need",
    Attitude.BELIEF: "fear expect predict anticipate consider regard see view know forecast remember recall understand doubt believe think feel suspect assume imagine deem worry forget realize recognize",
    Attitude.REFUSAL: "reject oppose resist rebuff",
    Attitude.PERCEPTION: "show find suggest indicate reveal reflect notice witness project estimate learn hear discover track list",
    Attitude.DECREE: "order recommend ban approve require nominate rule",
}
_CLAUSE = {
    Attitude.BELIEF: "believe think expect suspect doubt assume fear worry hope know understand realize realise recognize recognise feel imagine guess remember forget trust wish bet figure anticipate regret",
    Attitude.INTENTION: "agree demand ask urge request propose recommend",
    Attitude.PERCEPTION: "show find suggest indicate reveal see learn hear notice discover determine demonstrate project imply prove",
    Attitude.DECREE: "rule order decide",
}
#: The preposition belongs to the cue: called for, pointed to.
_GOVERNED = {
    "call": "for on", "point": "to", "refer": "to", "allude": "to", "speak": "about of", "talk": "about up of", "complain": "about of", "warn": "of about against", "agree": "with on",
    "disagree": "with on", "argue": "for against", "object": "to", "respond": "to", "reply": "to", "react": "to", "push": "for", "press": "for", "ask": "for about", "look": "for", "worry": "about",
    "care": "about", "rail": "against", "apologize": "for", "hope": "for", "side": "with", "think": "of about", "boast": "of about", "joke": "about", "brag": "about", "hint": "at",
    "approve": "of", "disapprove": "of", "insist": "on", "testify": "about", "plead": "for", "advocate": "for", "dream": "of", "write": "about of", "hear": "about of", "learn": "about of",
    "vote": "for against", "focus": "on", "comment": "on", "elaborate": "on", "weigh": "in", "lash": "out", "touch": "on", "campaign": "for against", "subscribe": "to", "see": "as", "lean": "toward",
    "tweet": "about", "say": "of about", "inquire": "about", "wonder": "about", "muse": "about", "speculate": "about", "back": "away", "commit": "to", "believe": "in", "rely": "on", "regard": "as", "view": "as", "describe": "as", "long": "for",
    "know": "as for of about", "protest": "against", "rule": "out against", "play": "down", "swear": "off", "dwell": "on", "riff": "on", "seize": "on", "harp": "on", "expound": "on", "mull": "over", "gripe": "about", "fret": "about", "rave": "about", "grumble": "about",
}  # fmt: skip
#: The subject is no source: what seems so to nobody in particular. "Likely", "poised" and "supposed" are the author's own forecast.
_RAISING = "seem appear"
_RAISED = "expected believed thought said reported considered known seen viewed projected rumored rumoured alleged deemed regarded presumed favored estimated perceived"
#: Adjectives after "is" that say what their subject wants or believes.
_WILLING = "willing eager reluctant determined unwilling prepared hesitant ready keen proud glad happy hopeful confident convinced certain sure skeptical sceptical optimistic pessimistic worried concerned afraid aware unaware adamant doubtful critical supportive dismissive"
#: Verbs that hand their subject to an infinitive: continued to insist.
#: What opens an English clause that hangs on another one.
SUBORDINATORS = frozenset(
    "when while if although though because since after before as once until unless whenever".split()
)
_CHAINING = "continue begin start go try come move use rush proceed hasten hesitate dare"

_NOUNS = "statement claim assertion suggestion allegation promise warning argument declaration announcement insistence accusation complaint pledge vow belief view opinion contention"
_STANCE_NOUNS = {
    Attitude.STANCE: "support opposition criticism endorsement praise defense embrace denunciation condemnation rejection attack",
    Attitude.INTENTION: "plan decision desire effort intention proposal promise call refusal vow pledge willingness request",
    Attitude.BELIEF: "belief claim assertion view hope fear concern expectation doubt suggestion contention insistence",
}
#: Forms that are nouns as often as verbs.
_AMBIGUOUS = frozenset(
    "support plan claim view call question report vote attack demand request promise pledge offer back hope fear doubt show need state post point note mean estimate project list address name"
    " order rule ban love hate desire wish respect trust value prize figure bet rank second fault credit plans claims views calls questions reports votes attacks demands requests promises pledges offers hopes fears"
    " doubts shows states posts points notes means estimates projects lists names orders rules bans wishes values tweets text texts email emails signal signals reference references tweet joke jokes boast boasts"
    " laugh laughs cry cries smile smiles shout shouts protest protests challenge challenges favor favors favour favours highlights highlight details detail tracks track slight blast blasts slam welcome discover"
    " volunteer volunteers crow crows whisper whispers scream screams groan groans moan moans howl howls roar roars bark barks growl growls yell yells scoop scoops blog relate hold holds vent chant chants vow vows sigh beg backs look looks press push answer answers need needs reason reasons go goes finish shoot fire fires release releases issue issues tease care like"
    " approach aim aims witness forecast forecasts benefit detail worry worries regret regrets talk talks dream dreams comment comments focus campaign campaigns mock chorus prove like".split()
)


#: Forms that double their last letter in British English: labelled, signalling.
_DOUBLED = ("labeled", "labeling", "signaled", "signaling", "counseled", "counseling", "marveled", "marveling")


def _cues() -> tuple[dict[str, int], dict[str, Attitude], dict[str, frozenset[str]]]:
    """The forms of all verbs with what they do, the attitude that each expresses, and the prepositions that it takes along."""
    cues: dict[str, int] = {}
    attitudes: dict[str, Attitude] = {}
    governed: dict[str, frozenset[str]] = {}

    def enter(bases: str, use: int, attitude: Attitude | None = None) -> None:
        for base in bases.split():
            for form, gerund in forms_of(base):
                cues[form] = cues.get(form, 0) | use | (Use.PARTICIPLE if gerund else 0)
                if attitude is not None:
                    attitudes.setdefault(form, attitude)

    enter(_WEAK_SAY, Use.SAY | Use.WEAK)
    for base in _SAY.split():
        for form, _ in forms_of(base):
            cues[form] = cues.get(form, 0) & ~Use.WEAK
    enter(_SAY, Use.SAY)
    enter("express voice", Use.SAY | Use.WEAK)
    enter(_TELL, Use.SAY | Use.TELL)
    enter(_ASK, Use.SAY | Use.ASK)
    enter(_DENY, Use.SAY | Use.DENY)
    enter(_REFUSE, Use.REFUSE)
    enter(_NAME, Use.NAME)
    for table, use in ((_TO, Use.TO), (_OBJECT, Use.OBJECT), (_CLAUSE, Use.CLAUSE)):
        for attitude, bases in table.items():
            enter(bases, use | Use.STANCE, attitude)
    for base, prepositions in _GOVERNED.items():
        enter(base, Use.STANCE, Attitude.STANCE)
        for form, _ in forms_of(base):
            governed[form] = frozenset(prepositions.split())
    enter(_RAISING, Use.STANCE | Use.RAISING | Use.TO, Attitude.PERCEPTION)
    for word in _RAISED.split():
        cues[word] = cues.get(word, 0) | Use.STANCE | Use.RAISED
        attitudes.setdefault(word, Attitude.BELIEF)
    for word in _WILLING.split():
        cues[word] = cues.get(word, 0) | Use.STANCE | Use.ADJECTIVE
        attitudes.setdefault(word, Attitude.INTENTION)
    for word in _NOUNS.split():
        cues[word] = cues.get(word, 0) | Use.NOUN
    for attitude, bases in _STANCE_NOUNS.items():
        for word in bases.split():
            cues[word] = cues.get(word, 0) | Use.NOUN | Use.STANCE
            attitudes.setdefault(word, attitude)
    for american in [form for form in cues if form.endswith(_DOUBLED)]:
        british = f"{american[: -len('ed')]}led" if american.endswith("ed") else f"{american[: -len('ing')]}ling"
        cues.setdefault(british, cues[american])
        if american in attitudes:
            attitudes.setdefault(british, attitudes[american])
    for word in _AMBIGUOUS & cues.keys():
        cues[word] |= Use.AMBIGUOUS | (Use.WEAK if cues[word] & Use.SAY else 0)
    return cues, attitudes, governed


_CUES, _ATTITUDES, _PREPOSITIONS = _cues()

ENGLISH = Grammar(
    language="en",
    past_endings=("ed",),
    cues=_CUES,
    attitudes=_ATTITUDES,
    governed=_PREPOSITIONS,
    chaining=frozenset(form for base in _CHAINING.split() for form, _ in forms_of(base))
    | {"liked", "likes"},  # not "I would like to say"
    according=(
        ("according", "to"),
        ("in", "the", "words", "of"),
        ("in", "the", "view", "of"),
        ("in", "the", "opinion", "of"),
        ("as", "per"),
    ),
    that=frozenset(("that",)),
    open_words=frozenset("whether if how why when where what which who".split()),
    auxiliaries=frozenset(
        "has have had is was were are be been being will would can could may might must should do does did shall having 's 're 've 'd 'll".split()
    ),
    negations=frozenset(
        "not never n't no neither nor didn't doesn't don't hasn't haven't hadn't wasn't weren't isn't aren't won't wouldn't couldn't can't cannot".split()
    ),
    adverbs=frozenset(
        "also then later again once now just even still often always already sometimes once instead too further previously repeatedly reportedly first recently earlier however meanwhile famously"
        " allegedly therefore thus simply both all each yet ever much almost long since flatly bluntly".split()
    ),
    pronouns=frozenset(
        "he she they it we i you who one some others many most several both everyone nobody everybody another these those none".split()
    ),
    relatives=frozenset("who which that whose whom".split()),
    determiners=frozenset(
        "the a an this that these those his her their its our my your some any no each every another one two three four five six several many most few all both".split()
    ),
    prepositions=frozenset(
        "of for with at in from on by to about against among as between into over under after before during near within without through across around inside outside behind beyond than like via per since until upon".split()
    ),
    attaching=frozenset("of for with from in at".split()),
    breaks=frozenset(
        "that as while because when if although though after before since but whether where unless until so then which who whom whose how why what however yet once even".split()
    ),
    conjunctions=frozenset(("and", "or", "&")),
    possessives=frozenset("his her their its".split()),
    clause_joints=frozenset("and but while as though although whereas yet".split()),
    recipients=frozenset(("to",)),
    times=frozenset(
        "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow earlier later last this next week month year night morning afternoon evening day early late weekend ago recently then jan. feb. mar. apr. aug. sept. oct. nov. dec. january february march april may june july august september october november december".split()
    ),
    verbs=frozenset(
        (
            "is was are were has had have did does do will would can could may might must should made took came got gave became left went won lost led held ran began seemed appeared remained kept used tried moved"
            " joined met sent paid brought says said told wants makes takes comes goes gets gives became becomes remains keeps needs seems appears works worked runs wins loses leads helps helped turned turns started"
            " starts fell rose grew stood sat set cut hit put bought sold built spent lived died killed reached received faced served played called asked added drew drove flew broke chose spoke wrote voted"
        ).split()
    ),
)
