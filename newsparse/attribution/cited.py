"""What is cited: somebody or a paper that says something, or a mere reason, 'closed the pier, citing safety concerns'."""

from __future__ import annotations

from newsparse.attribution.callings import is_calling
from newsparse.attribution.phrases import Phrase, phrase_after
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.relaying import REPORTS
from newsparse.lexicon.outlet_words import OUTLET_NOUNS
from newsparse.lexicon.role_words import GROUPS, OFFICES, ORGANIZATIONS, PAPERS, PEOPLE, SOURCES, SPOKESPEOPLE

#: Heads of those who say something, and of what something stands in.
_SAYING = (
    PEOPLE
    | GROUPS
    | OFFICES
    | ORGANIZATIONS
    | PAPERS
    | SOURCES
    | SPOKESPEOPLE
    | OUTLET_NOUNS
    | REPORTS
    | frozenset(("order", "ruling"))
)
#: Words among those that are cited as reasons: citing privacy laws, the ongoing investigation, opposition from residents.
_REASONS = frozenset(
    "law laws rule rules policy policies contract contracts investigation investigations inquiry inquiries security opposition management leadership competition"
    " support force results price prices cost costs time power powers state funds fund network traffic market markets weather"
    " family families customers children students school work".split()
)
#: How plurals of those end who do something: backers, investors, lobbyists.
_AGENTS = ("ers", "ors", "ists", "ians", "men", "women", "ees", "witnesses")
#: Words that decide alone: people aware of the talks, those who know; and papers that no table has.
_KNOWING = frozenset("people those familiar close briefed knowledge unnamed unidentified anonymous".split())


def cited_at(scene: Scene, i: int, end: int, *, reports: bool = False) -> Phrase | None:
    """Who or what is cited by the word at token `i`; `None` for a reason: 'citing [two officials]', not 'citing bad weather'.

    `reports`: an outlet cites it for what it reports, which then is somebody or a thing that can be read, rather than a reason.
    """
    personal = scene.grammar.language == "es" and scene.tokens.lower[i + 1 : i + 2] == ["a"]  # "que cita a un asesor"
    phrase = phrase_after(scene, i + 1 + personal, end)
    if phrase is None:
        return None
    return phrase if says_something(scene, phrase) or (reports and _is_thing(scene, phrase)) else None


#: What no outlet has read, whatever article it has.
_ABSTRACT = frozenset(
    "concern concerns fear fears safety risk risks lack shortage shortages delay delays demand pressure pressures need needs reason reasons health privacy uncertainty problem problems issue issues factor factors threat threats"
    " difficulty difficulties worry worries doubt doubts drop fall rise decline increase decrease surge slump loss losses cut gain change changes growth gap ban strike move decision heat cold rain snow fog wind war crisis storm flood strike accident death illness injury".split()
)
_ABSTRACT_ENDS = ("ness", "ity", "ism", "ance", "ence", "tion", "sion", "ship")


def _is_thing(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase is one thing that can be read: 'an internal roadmap', "the airline's roster", 'a draft contract'."""
    lower, grammar = scene.tokens.lower, scene.grammar
    last = next((k for k in range(phrase.first + 1, phrase.last) if lower[k] in grammar.prepositions), phrase.last)
    head = lower[last - 1]
    owned = any(lower[k].endswith("'s") for k in range(phrase.first, last - 1))
    if lower[phrase.first] not in ("a", "an", "the", "its", "his", "her", "their") and not owned:
        return False
    readable = head in ("contract", "contracts") or (head not in _REASONS and head not in _ABSTRACT)
    return readable and not head.endswith(_ABSTRACT_ENDS)


def says_something(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase can mean somebody or a paper: by a name, by its head, by how many there are."""
    tokens, grammar = scene.tokens, scene.grammar
    if not scene.statements or grammar.language != "en" or phrase.last - phrase.first < 1:
        return True
    lower = tokens.lower
    ends = grammar.prepositions | grammar.conjunctions
    last = next((k for k in range(phrase.first + 1, phrase.last) if lower[k] in ends), phrase.last)
    last -= last - phrase.first > 1 and lower[last - 1].endswith("ed")  # "a court order dated"
    head, word = lower[last - 1], tokens.words[last - 1]
    if (
        lower[phrase.first] in grammar.pronouns - grammar.determiners
        or word[:1].isupper()
        or scene.region_at[last - 1] >= 0
    ):
        return True
    if not _KNOWING.isdisjoint(lower[phrase.first : phrase.last]):
        return True
    if head in _REASONS:
        return False
    singular = head[:-1] if head.endswith("s") else head
    return head in _SAYING or singular in _SAYING or is_calling(head) or is_calling(singular) or head.endswith(_AGENTS)


def is_leant_on(scene: Scene, phrase: Phrase) -> bool:
    """Whether what a report relies on says something: 'relying on [two officials]', not 'relying on drones', 'relying on its young players'."""
    if not says_something(scene, phrase):
        return False
    lower = scene.tokens.lower
    if lower[phrase.first] not in scene.grammar.possessives:
        return True
    return any(
        lower[k] in SOURCES or lower[k] in PAPERS or lower[k] in REPORTS for k in range(phrase.first, phrase.last)
    )
