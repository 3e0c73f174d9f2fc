"""The forms of English verbs, by rule and by a table of those that follow none."""

from __future__ import annotations

#: Irregular verbs: base, past, past participle.
_IRREGULAR = {
    "say": ("said", "said"), "tell": ("told", "told"), "write": ("wrote", "written"), "go": ("went", "gone"), "swear": ("swore", "sworn"),
    "think": ("thought", "thought"), "know": ("knew", "known"), "feel": ("felt", "felt"), "hear": ("heard", "heard"), "see": ("saw", "seen"),
    "find": ("found", "found"), "show": ("showed", "shown"), "hold": ("held", "held"), "seek": ("sought", "sought"), "mean": ("meant", "meant"),
    "forget": ("forgot", "forgotten"), "understand": ("understood", "understood"), "put": ("put", "put"), "read": ("read", "read"),
    "begin": ("began", "begun"), "come": ("came", "come"), "teach": ("taught", "taught"), "speak": ("spoke", "spoken"), "cast": ("cast", "cast"),
    "forecast": ("forecast", "forecast"), "bet": ("bet", "bet"), "shoot": ("shot", "shot"), "lead": ("led", "led"), "foresee": ("foresaw", "foreseen"),
    "sing": ("sang", "sung"), "beseech": ("besought", "besought"),
}  # fmt: skip
#: Verbs that double their last letter.
_DOUBLING = frozenset(
    "quip admit plan slam rap refer dub prefer forget put blog bet ban rip brag begin swim chat sum pen sob".split()
)


def forms_of(base: str) -> tuple[tuple[str, bool], ...]:
    """Every form of a verb, and whether it is the one in -ing."""
    doubled = base + base[-1] if base in _DOUBLING else base
    consonant_y = base.endswith("y") and base[-2] not in "aeiou"
    if base in _IRREGULAR:
        past, participle = _IRREGULAR[base]
    else:
        past = participle = base + "d" if base.endswith("e") else base[:-1] + "ied" if consonant_y else doubled + "ed"
    gerund = (base[:-1] if base.endswith("e") and not base.endswith("ee") else doubled) + "ing"
    if base.endswith(("s", "sh", "ch", "x", "o")):
        third = base + "es"
    else:
        third = base[:-1] + "ies" if consonant_y else base + "s"
    return tuple((form, form == gerund) for form in dict.fromkeys((base, third, past, participle, gerund)))


#: Pasts of verbs that are irregular and report nothing, without those that are nouns and adjectives as often.
IRREGULAR_PASTS = frozenset(
    "hung ran fell rose went came took gave got made knew kept met paid lost won sold bought brought caught built sent spent lent bent fed bled bred fled slept wept swept crept drove rode broke woke stole froze chose shook"
    " stood withdrew drew grew threw flew blew wore tore bore drank rang sank shrank swam stuck struck dug clung flung burst quit beat became overcame stung swung spun shone slid fought ate forgave hid lay laid dealt burnt"
    " learnt leapt arose awoke befell forbade foresaw outran oversaw strode strove sprang stank undertook underwent".split()
)
