"""Who stands between the article and a speaker: who was told, who relays, who holds the document."""

from __future__ import annotations

import re
from functools import lru_cache

from newsparse.attribution.cited import cited_at, is_leant_on
from newsparse.attribution.cue_words import Cue
from newsparse.attribution.other_things import is_other_thing
from newsparse.attribution.phrases import Phrase, phrase_after
from newsparse.attribution.publishing import sure_name
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.relaying import (
    REPORTING,
    THIS,
)
from newsparse.lexicon.outlet_words import NAMING_OUTLETS, OUTLET_ENDS, OUTLET_HEADS
from newsparse.lexicon.outlets import looks_like_outlet, outlet_named
from newsparse.lexicon.role_words import KNOWN_BODIES


def relays(scene: Scene, phrase: Phrase | None) -> bool:
    """Whether a phrase can name an outlet, which says what others have said: a person who cites a report speaks for himself."""
    if phrase is None:
        return False
    words = [word for word in scene.tokens.words[phrase.first : phrase.last] if word not in _MARKS]
    if not words or words[0].lower() in THIS or (scene.statements and is_other_thing(words)):
        return False
    return (
        scene.tokens.words[phrase.last - 1] in _MARKS  # dem „Kurier“
        or looks_like_outlet(scene.span(*phrase).text)
        or any(word.lower() in NAMING_OUTLETS for word in words[:2])
        or (words[-1].lower() in _OUTLET_NOUNS and not (words[-1].islower() and words[-1] in _ALSO_OTHERS))
        or (scene.statements and not scene.grammar.capital_nouns and _says_outlet(words))
        or (scene.statements and _of_house(words))
        or (scene.statements and " ".join(words) in _introduced(scene.tokens.text))
        or (scene.statements and (sure_name(words[-1]) or sure_name(" ".join(words[-2:])) or _is_paper(words)))
        or (words[-1].isupper() and len(words[-1]) > 1 and not _is_body(scene, words[-1]))
    )


def _is_body(scene: Scene, word: str) -> bool:
    """Whether capitals are known to be no outlet's: the FBI's, or those that the text tells the meaning of."""
    return (scene.statements and word.lower() in KNOWN_BODIES) or _abbreviates(scene, word)


#: 'the state news agency [Montsame]', 'the newspaper [Vanguard]', 'Hindi daily [Dainik Bhaskar]'
_INTRODUCED = re.compile(
    r"\b(?:news agency|newspaper|daily|weekly|broadcaster|news site|website|news outlet|magazine|tabloid|news channel|television station)\s(?P<name>[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+){0,2})"
)


@lru_cache(maxsize=4)
def _introduced(text: str) -> frozenset[str]:
    """The names that an article brings in as outlets' by what they are."""
    return frozenset(match["name"] for match in _INTRODUCED.finditer(text))


#: Houses whose services have their name and another word: Bloomberg Law, Reuters Health.
_HOUSES = frozenset("bloomberg reuters politico axios forbes".split())


def _of_house(words: list[str]) -> bool:
    """Whether a phrase is the service of a house that is known: 'Bloomberg Law', 'BBC Persian'."""
    named = len(words) > 1 and all(word[:1].isupper() for word in words)
    if named and (words[0].lower() in _HOUSES or (words[0].isupper() and outlet_named(words[0]) is not None)):
        return True
    numbered = len(words) > 2 and words[1].isdigit() and words[2][:1].isupper()
    return numbered and outlet_named(" ".join(words[:2])) is not None  # "France 3 Bretagne"


def _is_paper(words: list[str]) -> bool:
    """Whether a phrase is one word for papers with an article: 'the Ledger'."""
    return len(words) == 2 and words[0].lower() == "the" and words[1][:1].isupper() and words[1].lower() in _PAPERS


#: Papers' names of one word that mean nothing else behind an article and with a capital.
_PAPERS = (OUTLET_HEADS | OUTLET_ENDS) - frozenset(
    "leader republic patriot visitor agency network broadcasting independent star eagle news radio reporter standard dispatch".split()
)


def _abbreviates(scene: Scene, word: str) -> bool:
    """Whether the text says what capitals stand for, and they are no outlet's that is known: "l'agence régionale de santé (ARS)"."""
    return f"({word})" in scene.tokens.text and outlet_named(word) is None


#: What the names of stations begin with: RTV Utrecht, Canal Sur, Radio Lodz.
_STATIONS = frozenset("rtv tv radio rádio canal televisión televisão télé omroep onda cadena".split())


def _says_outlet(words: list[str]) -> bool:
    """Whether a phrase ends in an outlet's name or has a noun for outlets before a name: 'state news agency Xinhua'."""
    last = words[-1]
    named = (last[:1].isupper() and outlet_named(last) is not None) or outlet_named(" ".join(words)) is not None
    named = named or (len(words) > 1 and words[0].lower() in _STATIONS)
    at = words[0].lower() == "the"
    of_known = len(words) > at + 1 and words[at].isupper() and words[-1][:1].isupper()
    named = named or (of_known and outlet_named(words[at]) is not None)  # "BBC Persian"
    return named or not (_OUTLET_NOUNS | _SITES).isdisjoint(words[:-1])


#: What newer outlets are.
_SITES = frozenset("blog newsletter podcast portal tabloid".split())


_MARKS = frozenset('„“”»«‚‘’"')


#: Of these words those that say something else in small letters: "eleven times", "by post".
_ALSO_OTHERS = frozenset(
    "times post mail mirror guardian press herald chronicle tribune station site network channel".split()
)


_OUTLET_NOUNS = frozenset(
    "paper newspaper agency magazine broadcaster site website network channel station outlet daily weekly times post journal news herald tribune gazette guardian press chronicle mirror mail zeitung radio tv television fernsehen rundfunk televisión rádio télévision"
    " agentur blatt sender journal quotidien chaîne agence diario periódico agencia cadena jornal revista agência emissora krant omroep zender persbureau dagblad weekblad".split()
)


def citing_phrase(scene: Scene, cue: Cue, end: int) -> Phrase | None:
    """Whom the subject cites in turn: 'The Post reported, citing two officials, that …'."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.tokens.sentence_of[cue.head]][0]
    for i in (*range(cue.last + 1, end), *range(max(first + 2, cue.first - _CITING_REACH), cue.first)):
        # Before the cue only between commas: "The Post, citing two officials, reported".
        if scene.region_at[i] >= 0 or not (i > cue.last or lower[i - 1] == ","):
            continue
        if lower[i] in scene.grammar.citing:
            return cited_at(scene, i, end, reports=scene.tokens.lower[cue.head] in REPORTING)
        words = next((w for w in _ON_WHOSE_WORD if tuple(lower[i : i + len(w)]) == w), ()) if scene.statements else ()
        if words and lower[i - 1] == ",":
            source = phrase_after(scene, i + len(words), end)
            return source if source is not None and is_leant_on(scene, source) else None
    return None


#: Whose word an outlet goes by, in several words behind a comma: 'wrote, [on the word of] an adviser, that'.
_ON_WHOSE_WORD = (
    ("on", "the", "word", "of"),
    ("on", "the", "authority", "of"),
    ("relying", "on"),
    ("drawing", "on"),
    ("basing", "it", "on"),
    ("basing", "its", "report", "on"),
    ("basing", "its", "story", "on"),
    ("attributing", "it", "to"),
    ("attributing", "this", "to"),
    ("attributing", "the", "information", "to"),
    ("attributing", "the", "claim", "to"),
    ("crediting",),
)


#: How far before a cue the subject may cite somebody, in tokens.
_CITING_REACH = 16
