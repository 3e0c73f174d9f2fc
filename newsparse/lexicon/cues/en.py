"""English."""

from __future__ import annotations

from newsparse.lexicon.cues.grammar import Grammar, Use
from newsparse.model.kinds import Attitude

#: Irregular verbs: base, past, past participle.
_IRREGULAR = {
    "say": ("said", "said"), "tell": ("told", "told"), "write": ("wrote", "written"), "go": ("went", "gone"), "swear": ("swore", "sworn"),
    "think": ("thought", "thought"), "know": ("knew", "known"), "feel": ("felt", "felt"), "hear": ("heard", "heard"), "see": ("saw", "seen"),
    "find": ("found", "found"), "show": ("showed", "shown"), "hold": ("held", "held"), "seek": ("sought", "sought"), "mean": ("meant", "meant"),
    "forget": ("forgot", "forgotten"), "understand": ("understood", "understood"), "put": ("put", "put"), "read": ("read", "read"),
    "quip": ("quipped", "quipped"), "admit": ("admitted", "admitted"), "plan": ("planned", "planned"), "begin": ("began", "begun"),
    "teach": ("taught", "taught"), "speak": ("spoke", "spoken"), "slam": ("slammed", "slammed"), "rap": ("rapped", "rapped"), "forecast": ("forecast", "forecast"),
    "refer": ("referred", "referred"), "dub": ("dubbed", "dubbed"), "hint": ("hinted", "hinted"), "gripe": ("griped", "griped"), "prefer": ("preferred", "preferred"), "email": ("emailed", "emailed"),
}  # fmt: skip

#: Base forms by use.
_SAY = (
    "say add write report note announce argue tweet explain acknowledge warn state conclude vow recall insist reply confirm admit complain reiterate assert joke stress concede"
    " emphasize emphasise boast remark lament observe declare disclose contend maintain allege testify caution quip retort respond remind assure inform counter"
    " muse opine exclaim recount estimate predict reckon repeat posit proclaim profess pronounce relate underline underscore specify clarify"
    " post scoff snap sigh shout yell scream whisper murmur mutter holler chant crow bemoan rue gush deadpan intone plead beg interject chime vent"
    " signal indicate reveal suggest claim promise pledge mention point swear theorize speculate surmise conjecture venture volunteer advise apologize apologise fume thunder email text blog"
)
_WEAK_SAY = "continue go find show read hear believe think feel mean begin finish agree offer put hold learn propose recommend rule discover determine demonstrate determine imply joke"
_TELL = "tell remind assure inform advise warn notify caution promise text email convince persuade"
_ASK = "ask wonder inquire query"
_DENY = "deny dispute"
_REFUSE = "decline refuse"
_NAME = (
    "call describe accuse criticize criticise denounce blast slam mock dismiss condemn praise label brand dub hail characterize characterise refer cite quote tout deride blame rip decry lambaste"
    " liken compare portray depict attack ridicule rebuke chide scold rail portray term deem lash assail trash bash fault commend applaud laud salute thank"
)
_STANCES: dict[Attitude, str] = {
    Attitude.BELIEF: "believe think expect suspect doubt assume consider fear worry hope know understand realize recognize recognise regard view see anticipate imagine guess feel wish prefer wonder remember forget trust",
    Attitude.INTENTION: "want plan intend seek aim hope promise pledge vow offer threaten agree decide prefer demand request urge call push press ask encourage propose try",
    Attitude.REFUSAL: "decline refuse reject oppose rule deny avoid balk resist",
    Attitude.STANCE: "support endorse back oppose favor favour defend embrace criticize praise denounce condemn question challenge discuss address attack champion tout promote reject welcome approve disavow applaud protest celebrate mock blame thank highlight emphasize express voice echo cite mention reference talk speak demand urge dismiss resent regret",
    Attitude.PERCEPTION: "find show suggest indicate reveal see seem appear reflect demonstrate learn hear notice witness detail list project forecast estimate",
    Attitude.DECREE: "rule order decide vote approve ban require recommend nominate appoint charge convict sentence ordered",
}  # fmt: skip

_NOUNS = "statement claim assertion suggestion allegation promise warning argument declaration announcement insistence accusation complaint pledge vow belief view opinion contention"


def _forms(base: str) -> dict[str, str]:
    """Forms of a verb: third person, past, participles; the key is the form."""
    past, participle = _IRREGULAR.get(base, ("", ""))
    if not past:
        if base.endswith("e"):
            past = base + "d"
        elif base.endswith("y") and base[-2] not in "aeiou":
            past = base[:-1] + "ied"
        else:
            past = base + "ed"
        participle = past
    if base.endswith("e") and not base.endswith("ee"):
        gerund = base[:-1] + "ing"
    elif past.endswith(base[-1] * 2 + "ed"):
        gerund = base + base[-1] + "ing"
    else:
        gerund = base + "ing"
    if base.endswith(("s", "sh", "ch", "x", "o")):
        third = base + "es"
    elif base.endswith("y") and base[-2] not in "aeiou":
        third = base[:-1] + "ies"
    else:
        third = base + "s"
    if base == "begin":
        gerund = "beginning"
    if base in ("forget", "put"):
        gerund = base + "ting"
    return {base: "base", third: "third", past: "past", participle: "past", gerund: "gerund"}


def _cues() -> tuple[dict[str, Use], dict[str, Attitude]]:
    cues: dict[str, Use] = {}
    attitudes: dict[str, Attitude] = {}

    def enter(bases: str, use: Use, base_too: bool = True) -> None:
        for base in bases.split():
            for form, kind in _forms(base).items():
                if kind == "base" and not base_too:
                    continue
                extra = Use.PARTICIPLE if kind == "gerund" else Use(0)
                cues[form] = cues.get(form, Use(0)) | use | extra

    for attitude, bases in _STANCES.items():
        for base in bases.split():
            for form in _forms(base):
                attitudes.setdefault(form, attitude)
        enter(bases, Use.STANCE)
    enter(_SAY, Use.SAY)
    enter(_WEAK_SAY, Use.SAY | Use.WEAK)
    enter(_TELL, Use.SAY | Use.TELL)
    enter(_ASK, Use.SAY | Use.ASK)
    enter(_DENY, Use.SAY | Use.DENY)
    enter(_REFUSE, Use.REFUSE)
    enter(_NAME, Use.NAME)
    for word in (
        "mean",
        "means",
        "post",
        "posts",
        "text",
        "texts",
        "point",
        "points",
        "state",
        "states",
        "signal",
        "claim",
        "claims",
        "report",
        "reports",
        "promise",
        "pledge",
        "estimate",
        "estimates",
        "read",
        "put",
        "blog",
        "email",
        "relate",
        "offer",
        "offers",
        "hold",
        "vent",
        "chant",
        "note",
        "notes",
        "vow",
        "joke",
        "tweet",
        "tweets",
        "sigh",
        "beg",
        "rule",
        "rules",
        "show",
        "shows",
    ):
        cues[word] = cues[word] | Use.WEAK
    for word in _NOUNS.split():
        cues[word] = cues.get(word, Use(0)) | Use.NOUN
    return cues, attitudes


_CUES, _ATTITUDES = _cues()

ENGLISH = Grammar(
    language="en",
    cues=_CUES,
    attitudes=_ATTITUDES,
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
    recipients=frozenset(("to",)),
    times=frozenset(
        "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow earlier later last this next week month year night morning afternoon evening day early late weekend ago recently then jan. feb. mar. apr. aug. sept. oct. nov. dec. january february march april may june july august september october november december".split()
    ),
    verbs=frozenset(
        "is was are were has had have did does do will would can could may might must should made took came got gave became left went won lost led held ran began seemed appeared remained kept used tried moved joined met sent paid brought".split()
    ),
)
