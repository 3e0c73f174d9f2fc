"""What is said of a subject between commas, and what is the subject itself."""

from __future__ import annotations

from newsparse.attribution.callings import is_calling
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.relaying import ASKED, HOLDING
from newsparse.lexicon.given_names import GIVEN_NAMES
from newsparse.lexicon.states import STATES

#: The longest dateline, in tokens: 'SAN JOSE, Costa Rica (Reuters) —'.
_LONGEST_DATELINE = 12


def behind_place(scene: Scene, first: int, last: int) -> int:
    """Where a sentence begins behind a dateline of a place and its country: 'SAPPORO, Japan — [Tsukikage Brewery], which …'; `first` where none stands."""
    words = scene.tokens.words
    if first >= last or not words[first].isupper() or len(words[first]) < 2 or scene.tokens.paragraph_of[first] > 1:
        return first
    dash = next(
        (k for k in range(first + 1, min(last, first + _LONGEST_DATELINE)) if words[k] in ("—", "–", "--")), None
    )
    if dash is None:
        return first
    place = all(word[:1].isupper() or not word[:1].isalpha() for word in words[first:dash])
    return dash + 1 if place else first


def behind_words(scene: Scene, comma: int, floor: int) -> int:
    """The first token before a comma of which none was said; titles and nicknames in marks within the subject do not count."""
    low = max(floor, comma - FARTHEST)
    k = comma - 1
    while k >= low:
        number = scene.region_at[k]
        if number < 0:
            k -= 1
        elif scene.regions[number].opens <= floor or sets_off(scene, k):
            return k + 1
        else:
            k = scene.regions[number].opens - 1
    return low


def in_brackets(scene: Scene, low: int, k: int) -> bool:
    """Whether token `k` stands between brackets that open behind token `low`."""
    words = scene.tokens.words
    opened = next((i for i in range(k - 1, low - 1, -1) if words[i] in "()"), None)
    return opened is not None and words[opened] == "("


def goes_on_with_a_place(scene: Scene, start: int, before: int) -> bool:
    """Whether a name between commas is where the place before it lies: 'Roe, 72, of Church Lane, Hull, said'."""
    tokens = scene.tokens
    if scene.statements and tokens.lower[start] in STATES and tokens.words[start + 1] in (".", ","):
        return True  # "in Woods Hole, Mass., and"
    return tokens.lower[before] in scene.grammar.attaching and tokens.words[start][:1].isupper()


def sets_off(scene: Scene, token: int) -> bool:
    """Whether the quoted words that end at `token` are what was said rather than a name within the frame."""
    region = scene.regions[scene.region_at[token]]
    before = scene.tokens.words[region.opens - 1]
    return before in (",", ":") or region.last - region.first > 6


#: How far before a cue its subject may stand, in tokens, with all that is said of it between.
FARTHEST = 60


def is_aside(scene: Scene, start: int, before: int, before_end: int) -> bool:
    """Whether the words between two commas say more of the phrase before the first of them."""
    tokens, grammar = scene.tokens, scene.grammar
    word = tokens.lower[start]
    if (
        word in grammar.relatives
        or (
            word == "and"
            and scene.statements
            and (tokens.lower[start + 1] in HOLDING or tokens.lower[start + 1] in ("was", "is", "has", "were", "had"))
        )  # "a letter, and seen by the Post, said"
        or (word in ("when", "if", "once", "while") and scene.statements)  # "Roe, when contacted, said"
        or word[:1].isdigit()
        or (word in grammar.prepositions and word not in grammar.determiners)
        or word in grammar.adverbs
        or word.endswith(("ing", "ed"))
        or (scene.statements and word in grammar.prepositions and tokens.lower[start + 1] in grammar.relatives)
    ):
        return True
    if word in grammar.pronouns and word not in grammar.determiners:
        return (
            grammar.inverted and tokens.words[start + 1] == "," and _is_phrase(scene, before, before_end)
        )  # "La mairie, elle, parle"
    named = tokens.words[start][:1].isupper()
    if not named and word not in grammar.determiners:
        return True
    while before < before_end and (
        tokens.lower[before] in grammar.conjunctions
        or tokens.lower[before] in grammar.adverbs
        or tokens.lower[before] in ("but", "so", "however")
    ):
        before += 1
    return _is_phrase(scene, before, before_end) or _is_behind_place(scene, before, before_end)


#: The longest place before a subject, in tokens: 'Su Facebook', 'Dal palco della festa'.
_LONGEST_PLACE = 5


def _is_behind_place(scene: Scene, first: int, last: int) -> bool:
    """Whether Romance words are where something is said, then a description: 'Su Facebook [il presidente della Regione], Carlo Roe, ha detto'."""
    tokens, grammar = scene.tokens, scene.grammar
    if not scene.statements or not grammar.infinitives or tokens.lower[first] not in grammar.prepositions:
        return False
    for k in range(first + 2, min(last - 1, first + 1 + _LONGEST_PLACE)):
        article = tokens.lower[k] in grammar.determiners and tokens.lower[k] not in grammar.attaching
        if article and tokens.lower[k - 1] not in grammar.prepositions and is_calling(tokens.lower[k + 1]):
            return _is_phrase(scene, k, last)
    return False


#: What somebody does who then says something, with its object.
_WITH_OBJECTS = {
    "giving": frozenset(("evidence", "testimony", "his", "her")),
    "taking": frozenset(("questions", "the")),
    "answering": frozenset(("questions",)),
    "fielding": frozenset(("questions",)),
    "holding": frozenset(("back", "up")),
    "opening": frozenset(("the",)),
    "closing": frozenset(("the",)),
    "introducing": frozenset(("the",)),
}


def _is_phrase(scene: Scene, first: int, last: int) -> bool:
    """Whether the words are a noun phrase rather than a clause or an adverbial."""
    tokens, grammar = scene.tokens, scene.grammar
    if not first < last or last - first > 14:
        return False
    word = tokens.lower[first]
    if word in grammar.breaks or word in grammar.times or scene.region_at[first] >= 0:
        return False
    following = tokens.lower[first + 1] if first + 1 < last else ""
    if scene.statements and word in grammar.prepositions and following in grammar.relatives:
        return False  # "a que o Público teve acesso"
    if word in ASKED and (
        following in grammar.prepositions or following in grammar.times or following in grammar.adverbs
    ):
        return False  # "Interrogée vendredi, Roe a dit"
    if scene.statements and word in ASKED and first + 1 == last:
        return False  # "Procurada, a secretária, Ana Roe, negou"
    if word in grammar.prepositions and word not in grammar.determiners:
        return False
    if scene.statements and word in _WITH_OBJECTS and following in _WITH_OBJECTS[word]:
        return False  # "Giving evidence, the director, Ann Roe, said"
    if scene.statements and word in _PARTICIPLES and following in grammar.prepositions | grammar.determiners:
        return False  # "Speaking outside the court, the petitioner, Roe, said"
    if is_gerund(scene, first) and following in grammar.prepositions | grammar.determiners:
        return False  # "Parlando all'Ansa, l'assessora, Anna Roe, ha smentito"
    alone = first + 1 == last or following.endswith("ly") or following in _WITH_PARTICIPLES
    if scene.statements and alone and (word in _PARTICIPLES or word in _ALONE):
        return False  # "Reacting, the secretary, Mr. Paul Roe, said"
    if word not in grammar.determiners and not tokens.words[first][:1].isupper() and not _called(scene, first, last):
        return False
    return not any(
        tokens.lower[i] in grammar.verbs
        or tokens.lower[i] in grammar.auxiliaries
        or (tokens.lower[i] in grammar.pronouns and tokens.lower[i] not in grammar.determiners)
        for i in range(first, last)
    )


#: What somebody does meanwhile who then says something.
_PARTICIPLES = frozenset(
    "speaking writing talking responding reacting testifying appearing addressing commenting answering arguing standing".split()
)


#: What was done to him first, and what he does so that he may say it, without an object.
_ALONE = frozenset(
    "contacted reached asked pressed questioned interviewed challenged cross-examined quizzed confronted replying smiling laughing concluding continuing elaborating intervening explaining"
    " prosecuting defending mitigating opening closing summing giving sentencing adjourning welcoming unrepentant undeterred meanwhile separately".split()
)


#: What belongs to such a word: 'Giving evidence', 'Summing up'.
_WITH_PARTICIPLES = frozenset("evidence up testimony sentence again today yesterday later afterwards earlier".split())


#: How gerunds end in Romance languages, and how long they are at least.
_GERUNDS = {**dict.fromkeys(("es", "it", "pt"), ("ando", "endo", "indo")), "fr": ("ant",)}
_LEAST_GERUND = 7


def is_gerund(scene: Scene, i: int) -> bool:
    """Whether a Romance gerund stands at `i`, which tells what somebody does who then says something: 'Parlando', 'Hablando'."""
    low = scene.tokens.lower[i]
    ends = _GERUNDS.get(scene.grammar.language, ())
    return scene.statements and low.endswith(ends) and len(low) >= _LEAST_GERUND and low not in GIVEN_NAMES


#: The most words that say what somebody is before his name.
_MOST_CALLING = 4


def _called(scene: Scene, first: int, last: int) -> bool:
    """Whether a name stands behind what its bearer is, without an article: 'state Rep. Ann Roe', 'goalkeeper Joe Roe'."""
    words = scene.tokens.words
    if not scene.statements or scene.grammar.language != "en":
        return False
    name = next((k for k in range(first, min(last, first + _MOST_CALLING)) if words[k][:1].isupper()), last)
    before = scene.tokens.lower[first:name]
    return (
        first < name < last
        and all(word.isalpha() for word in before)
        and (is_calling(before[-1]) or before[-1] in _STATES)
    )


#: Before a title: "state Rep. Ann Roe", "former Gov. Roe".
_STATES = frozenset("state former then acting retired federal fellow".split())
