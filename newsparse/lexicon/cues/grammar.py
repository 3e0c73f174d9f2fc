"""What a language's module says about reporting: one frozen value of tables."""

from __future__ import annotations

import attrs

from newsparse.model.kinds import Attitude


class Use:
    """How a form of a reporting verb is used: bits of a whole number, since members of `enum.IntFlag` cost ten times as much to weigh."""

    SAY = 1
    """It takes what was said: a clause, or words in quotation marks."""
    NAME = 2
    """It takes a fragment: called it "a disgrace"."""
    TELL = 4
    """The one who was told stands after it."""
    ASK = 8
    """What follows is open: asked whether."""
    DENY = 16
    """It has a clause that is said not to be so; a quotation of what is denied."""
    REFUSE = 32
    """It says that nothing was said: declined to comment."""
    PARTICIPLE = 64
    """It has no subject of its own: saying, adding."""
    WEAK = 128
    """It is a cue only beside quotation marks or before "that"."""
    STANCE = 256
    """It is a cue only where attitudes are looked for."""
    NOUN = 512
    """It is a noun: the report that."""
    TO = 1024
    """As a stance it takes an infinitive: wants to win."""
    OBJECT = 2048
    """As a stance it takes a noun phrase: opposes the bill."""
    CLAUSE = 4096
    """As a stance it takes a clause: believes he won."""
    RAISING = 8192
    """Its subject is part of what is attributed, to nobody: seems to have won."""
    RAISED = 16384
    """So is its subject in the passive: is expected to win."""
    ADJECTIVE = 32768
    """It stands after a form of "be": is willing to."""
    AMBIGUOUS = 65536
    """It is a noun as often as a verb."""


@attrs.frozen(kw_only=True)
class Grammar:
    """The tables of one language."""

    language: str
    cues: dict[str, int]
    """Every form that reports, lower case."""
    attitudes: dict[str, Attitude]
    """What a form attributes where it is used as a stance."""
    according: tuple[tuple[str, ...], ...]
    """Word sequences that a source follows: according to."""
    after_source: frozenset[str] = frozenset()
    """Words that follow their source: zufolge."""
    that: frozenset[str]
    """Words that open a reported clause."""
    open_words: frozenset[str]
    """Words that open a clause which is left open: whether."""
    auxiliaries: frozenset[str]
    negations: frozenset[str]
    adverbs: frozenset[str]
    pronouns: frozenset[str]
    """Pronouns that can be a speaker."""
    relatives: frozenset[str]
    determiners: frozenset[str]
    prepositions: frozenset[str]
    attaching: frozenset[str]
    """Prepositions that go on a noun phrase: the head of, a spokesman for."""
    breaks: frozenset[str]
    """Words that a clause begins with: subjects do not reach across them."""
    conjunctions: frozenset[str]
    """and, or."""
    recipients: frozenset[str]
    """Prepositions before the one who was told: to."""
    times: frozenset[str]
    """Words of time that may stand beside a cue."""
    verbs: frozenset[str] = frozenset()
    """Common finite verbs that are no cues: a subject does not reach across them."""
    according_heads: frozenset[str] = attrs.field(init=False)
    """The first words of `according`."""
    openers: frozenset[str] = attrs.field(init=False)
    """Every word that may bring in an attribution."""
    governed: dict[str, frozenset[str]] = attrs.field(factory=dict)
    """Prepositions that a form takes along as part of the cue: called for."""
    chaining: frozenset[str] = frozenset()
    """Verbs that hand their subject to an infinitive: continued to insist."""
    possessives: frozenset[str] = frozenset()
    """Whose: his, her."""
    clause_joints: frozenset[str] = frozenset()
    """Words that join clauses after a comma, each with a subject of its own or with that of the first: but, while."""
    verb_second: bool = False
    """Whether the finite verb stands second, so that the subject follows it where something else comes first."""
    capital_nouns: bool = False
    """Whether every noun has a capital."""
    reported_moods: frozenset[str] = frozenset()
    """Verb forms that by themselves say that a clause reports: er sei."""
    contrasts: frozenset[str] = frozenset()
    """Words after a comma with which the author takes over from what is reported: but."""
    citing: frozenset[str] = frozenset(("citing", "quoting", "cites", "cited", "quotes", "quoted"))
    """Forms that bring in whom an outlet cites."""
    infinitives: frozenset[str] = frozenset()
    """Infinitives of saying, in languages that hang them on a sentence: avant d'ajouter."""
    past_endings: tuple[str, ...] = ()
    """How verbs of the past end, where that tells: a word so ending that is no cue may still be one beside quoted words."""
    drops_subjects: tuple[str, ...] = ()
    """How verbs of several end, in a language whose verbs need no subject: dijeron."""
    dialogue: bool = False
    """Whether a dash at the beginning of a paragraph opens direct speech."""
    unknown: bool = False
    """Whether these are the empty tables of a language that has none."""
    inverted: bool = False
    """Whether the subject usually follows a cue that comes after the words."""
    particles: dict[str, frozenset[str]] = attrs.field(factory=dict)
    """Words without which a form says nothing: in Romance languages behind it, "fait savoir"; in German at the clause's end, by the finite form that means saying only with one of them; the empty string where
    it may do without: teilte ... mit."""
    naming_particles: dict[str, frozenset[str]] = attrs.field(factory=dict)
    """The same of the forms that take a fragment: stufte ... als "teuer" ein."""
    participles: frozenset[str] = frozenset()
    """Forms that stand with an auxiliary at the clause's end: hat ... gesagt."""
    subordinators: frozenset[str] = frozenset()
    """Words that open a clause whose verb stands last."""
    passives: frozenset[str] = frozenset()
    """Auxiliaries whose subject is no speaker: wurde gesagt."""
    oblique: frozenset[str] = frozenset()
    """Determiners and pronouns that no subject begins with: den, dem."""
    nominative: frozenset[str] = frozenset()
    """Pronouns that are a subject wherever they stand: er, man."""
    clitics: frozenset[str] = frozenset()
    """Pronouns that may stand between a verb and its subject: sich."""
    genitives: frozenset[str] = frozenset()
    """Determiners that a genitive attribute begins with: des."""
    hearers: tuple[str, ...] = ()
    """Endings of nouns that are told rather than speak where they follow a name: Zeitung."""
    told: tuple[str, ...] = ()
    """Endings of those of them whose dative looks like a nominative: der Zeitung sagte Roe."""
    plurals: tuple[str, ...] = ()
    """Endings of nouns that are a plural behind an article: die Pläne."""
    wordings: tuple[str, ...] = ()
    """Endings of nouns after which quoted words are what was said: Worten, Satz."""
    statements: tuple[str, ...] = ()
    """Endings of nouns that carry what somebody said: Angaben, Bericht."""
    moods_after: frozenset[str] = frozenset()
    """Verb forms that say so only where what went before was reported: er hätte."""
    existential: frozenset[str] = frozenset()
    """Cues whose subject is no source: in dem Brief heißt es."""

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "according_heads", frozenset(words[0] for words in self.according))
        object.__setattr__(
            self, "openers", self.according_heads | self.after_source | self.cues.keys() | self.infinitives
        )
