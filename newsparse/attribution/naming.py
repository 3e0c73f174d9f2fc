"""What a noun phrase says about who is meant: a name with its titles, or a description with its head."""

from __future__ import annotations

import re
from functools import lru_cache

from newsparse.attribution.article_words import (
    DEFINITE,
    INDEFINITE,
    INDEFINITE_ARTICLES,
    LINKS,
    Opened,
    without_article,
)
from newsparse.attribution.callings import gender_of, gender_of_article, german_calling, is_calling
from newsparse.attribution.description_kinds import Definite as Definite
from newsparse.attribution.description_kinds import is_several, kind_of_description
from newsparse.attribution.office_names import office_and_name
from newsparse.attribution.other_things import is_other_thing
from newsparse.attribution.outlet_phrases import (
    PERIODICALS,
    before_its_sort,
    behind_numbered_sort,
    is_outlets_own_name,
    is_title,
    uninflected,
)
from newsparse.attribution.proper_names import Naming as Naming
from newsparse.attribution.proper_names import named as _named
from newsparse.attribution.proper_names import read_name
from newsparse.lexicon.cues.german_words import LOWER_NAMES
from newsparse.lexicon.demonyms import DEMONYMS, GENDERS
from newsparse.lexicon.given_names import GIVEN_NAMES
from newsparse.lexicon.name_words import HONORIFICS, PARTICLES
from newsparse.lexicon.outlet_words import OUTLET_NOUNS
from newsparse.lexicon.outlets import looks_like_outlet, outlet_named
from newsparse.lexicon.people_words import BANDS, BODIES, CALLINGS, WRITINGS
from newsparse.lexicon.role_words import (
    GROUPS,
    KNOWN_BODIES,
    OFFICES,
    ORGANIZATIONS,
    PAPERS,
    PEOPLE,
    SOURCES,
    SPOKESPEOPLE,
    TITLES,
)
from newsparse.model.kinds import SourceKind

#: 'Earl “Peaches” Thibodeaux'
_NICKNAME = re.compile(
    r"(?P<first>[A-ZÀ-Þ][\w.’'-]{0,40}(?:\s[A-ZÀ-Þ][\w.’'-]{0,40}){0,2})(?P<nick>\s[“\"‘'][\w ]{2,20}[”\"’'])(?=\s[A-ZÀ-Þ])"
)


#: How a preposition begins a word that it is drawn to: projet d'arrêté.
_LINKED = ("d'", "dell'")


@lru_cache(maxsize=8192)
def read_naming(text: str) -> Naming:
    """What a noun phrase says about who is meant: 'Defense Secretary Ash Carter', 'two officials', 'the Labour MP'."""
    if (nickname := _NICKNAME.match(text)) is not None:
        plain = read_naming(text[: nickname.end("first")] + text[nickname.end("nick") :])
        if plain.kind is SourceKind.PERSON and len(plain.name) > 1:
            at = len(plain.words) - len(text[nickname.end("nick") :].split())
            return plain._replace(words=(*plain.words[:at], nickname["nick"].strip(), *plain.words[at:]))
    words = [w for word in text.replace("’", "'").split() if (w := word.strip(',;:"“”„«»()'))]
    relational = bool(words) and words[0].lower() in _WHOSE
    if (
        words
        and (words[0].lower() in _FOREIGN_ARTICLES or words[0][:2].lower() == "l'")
        and words[0] not in _GERMAN_ARTICLES
        and words[-1][:1].isupper()
        and is_outlets_own_name(" ".join(words))
    ):
        return _named(words, words, [], SourceKind.OUTLET)  # "Le Monde" is the name, article and all
    words, definite, count, article = without_article(words)
    if words and words[-1].endswith("'s"):
        words[-1] = words[-1][:-2]
    if not words:
        words = [text.strip() or "?"]
    if definite is not Definite.INDEFINITE and any(word.endswith("'s") for word in words[:-1]):
        definite = Definite.DEFINITE  # "the airline's spokesman": whose they are tells who they are
    if article in _OBLIQUE:
        words = uninflected(words)
    if (words[0] in LOWER_NAMES or (len(words) > 1 and words[0][:1].isupper())) and outlet_named(" ".join(words)):
        return _named(words, words, [], SourceKind.OUTLET)
    sort = len(words) > _WITH_SORT and words[0].lower() in OUTLET_NOUNS
    parts = [words[i:] for i in (1, 2) if sort and words[i][:1].isupper() and (i == 1 or words[1].islower())]
    own = next((name for name in parts if outlet_named(" ".join(name)) is not None), [])
    if own:
        return _named(own, own, [], SourceKind.OUTLET)  # "el diario italiano La Gazzetta dello Sport"
    done = next((i for i in range(1, len(words)) if words[i - 1].lower() in PAPERS and _is_done(words, i)), 0)
    if done:
        words = words[:done]  # "a report released": what was done to it is no part of its name
    if len(words) > 2 and words[-1] in _DONE and any(word.lower() in PAPERS for word in words[:2]):
        words = words[:-1]  # "a study by the University of Lund published", on a day
    if len(words) > 1 and words[-1].isdigit() and words[0][:1].isupper() and outlet_named(words[0]) is not None:
        return _named(words, words, [], SourceKind.OUTLET)  # BBC Radio 4
    if len(words) > 2 and words[1].isdigit() and words[2][:1].isupper() and outlet_named(" ".join(words[:2])):
        return _named(words, words, [], SourceKind.OUTLET)  # France 3 Bretagne
    if (
        article == "the"
        and len(words) > 1
        and looks_like_outlet(f"the {' '.join(words)}")
        and not is_other_thing(words)
    ):
        return _named(words, words, [], SourceKind.OUTLET)  # "the Modesto Bee"
    if definite is Definite.DEFINITE and (own := before_its_sort(words)):
        return _named(own, own, [], SourceKind.OUTLET)  # "the TASS news agency"
    if definite is Definite.INDEFINITE and len(words) > 1 and words[0] in _KEPT_BACK:
        words = words[1:]  # "an unnamed member": what is not told is no part of what somebody is called
    if (behind := behind_numbered_sort(words)) is not None:
        return _named(behind, behind, [], SourceKind.OUTLET)  # "the newspaper Página 12"
    if definite is Definite.DEFINITE and len(words) > 1 and words[-1] in PERIODICALS and is_title(words[:-1]):
        return _named(words[:-1], words[:-1], [], SourceKind.OUTLET)  # "the Kurier newspaper"
    if words[0][:1].isupper() and " ".join(words).lower() in KNOWN_BODIES:
        return _named(words, words, [], SourceKind.ORGANIZATION)
    if len(words) > 2 and words[1].lower() == "of" and (count is not None or words[0].lower() in INDEFINITE):
        return _some_of(words, count)
    if (joint := _joint(words, definite)) is not None:
        return joint._replace(words=tuple(text.split()[-len(words) :]))  # with the commas of a list
    core = _core(words)
    if definite is Definite.INDEFINITE and (noun := _behind_participle(words)):
        core = [
            *(word.lower() for word in words[:1] if count is not None),
            noun,
        ]  # "zwei mit der Sache vertraute Personen"
    if len(words) > 2 and words[0].lower() in SOURCES and words[1].lower() in LINKS:
        core = words[:1]  # "Fuentes del Ministerio de Defensa"
    opened = Opened(words, definite, count, article)
    naming = _as_name(opened, core) or _as_description(opened, core)
    return _as_written(naming._replace(relational=relational), text)


def _behind_participle(words: list[str]) -> str:
    """The German noun behind a participle or an adjective with a phrase of its own before it; empty where none stands there."""
    start = 1 if words[0].lower() in INDEFINITE else 0
    fits = len(words) > start + 3 and words[start] in ("mit", "von", "aus", "bei", "in", "im", "vom", "am", "an")
    behind = fits and words[-1][:1].isupper() and words[-2].islower() and words[-2].endswith(("e", "en", "er", "es"))
    return words[-1] if behind and words[-2] not in DEFINITE | INDEFINITE_ARTICLES else ""


#: The fewest words of what an outlet is with its name of more than one word.
_WITH_SORT = 2


#: Participles that say more of somebody before them.
_OF_PEOPLE = frozenset(
    "based briefed involved interviewed quoted identified named reached contacted present aware employed assigned stationed".split()
)


#: Those who speak for others in court, and what they do there.
_COUNSEL = frozenset("counsel lawyer attorney barrister solicitor advocate lawyers attorneys barristers".split())


_IN_COURT = frozenset("assisting representing acting appearing prosecuting defending instructing".split())


#: What is said of those who are not named.
_KEPT_BACK = frozenset(("unnamed", "unidentified", "anonymous"))


#: What is done to a document that more may follow: 'a lawsuit [filed in Lodz]'.
_DONE = frozenset("filed released published issued submitted dated signed circulated posted leaked unveiled".split())


def _is_done(words: list[str], i: int) -> bool:
    """Whether a word says what was done to the document before it."""
    return words[i] in _DONE or (i == len(words) - 1 and words[i].endswith("ed"))


def _as_name(opened: Opened, core: list[str]) -> Naming | None:
    """The reading as a name, with the office before it; `None` for a description."""
    words, definite, _, article = opened
    held = office_and_name(words, core)
    if held is None and (whose := _whose_calling(words)) is not None:
        return whose
    if held is not None:
        titles = [*core, " ".join(held.office[len(core) :])]
        named: Naming | None = _named(words, held.name, titles, SourceKind.PERSON)
    elif len(core) == 1 and (core[0].lower() in _NOBODYS or article.startswith("ein")):
        named = None  # "Some in Gaza", "ein Mitglied des Rats"
    else:
        named = read_name(words, core, definite)
    if named is None:
        return None
    if named.kind is not SourceKind.PERSON:
        return named._replace(definite=definite)
    genitive = (
        (article in _GERMAN or not article)
        and any(w in _OF_GERMAN for w in words[1:-1])
        and words[0].lower() not in GIVEN_NAMES
    )
    if article in _GERMAN or article.startswith("ein"):
        named = _from_given_name(named)  # "der Hamburger Datenschutzbeauftragte Jan Roe"
    bare = article in _GERMAN and GIVEN_NAMES.isdisjoint(word.lower() for word in words[:-1])  # "dem Bund Wortbruch"
    if (
        (article == "the" or genitive or bare or _is_clubs(article, named, words))
        and len(words) > 1
        and named.name == tuple(words)
    ):
        # People have no article, and no genitive: "the Wells Fargo", "den Zustand der Autobahn".
        return named._replace(definite=definite, kind=SourceKind.ORGANIZATION, gender="")
    return named._replace(definite=definite, gender=named.gender or gender_of_article(article, named.titles))


def _from_given_name(named: Naming) -> Naming:
    """A German name without the nouns before its given name, which say what somebody is."""
    at = next((i for i, word in enumerate(named.name[:-1]) if i and word.lower() in GIVEN_NAMES), 0)
    if not at or named.name[0].lower() in GIVEN_NAMES:
        return named
    titles = [*named.titles, *named.name[:at]]
    return _named(list(named.name), list(named.name[at:]), titles, SourceKind.PERSON)


def _is_clubs(article: str, named: Naming, words: list[str]) -> bool:
    """Whether a name with an article of Spanish, Portuguese or Italian is a club's: 'El Real Pinar'; of people only titles have one."""
    return (
        article in ("el", "il", "lo", "del", "du", "do", "dello")
        and len(words) > 1
        and not named.gender
        and words[0].lower() not in GIVEN_NAMES
    )


#: German articles, and those of a genitive.
_GERMAN = frozenset("der die das den dem des".split())


_OF_GERMAN = frozenset(("der", "des"))


#: The fewest words of a genitive, a calling and a name: "Oltmanns Vorgänger Heinz Brakel".
_WITH_GENITIVE = 4


def _whose_calling(words: list[str]) -> Naming | None:
    """The reading of a name behind a German calling and whose it is, or behind whose parent it is; `None` for others."""
    if len(words) > 2 and "-of-" in words[0] and all(word[:1].isupper() for word in words):
        return _named(words, words[1:], [words[0]], SourceKind.PERSON)  # "Dad-of-three Wayne Clegg"
    fits = len(words) >= _WITH_GENITIVE and words[0].endswith("s") and all(word[:1].isupper() for word in words)
    if not fits or not german_calling(words[1]):
        return None
    return _named(words, words[2:], [" ".join(words[:2])], SourceKind.PERSON)


def _as_description(opened: Opened, core: list[str]) -> Naming:
    """The reading as a description: its head, what it means, how many there are."""
    words, definite, count, article = opened
    head = _head(core)
    if head in _ONE and (len(words) == 1 or head in _SOMEBODY):
        return Naming(tuple(words), Definite.INDEFINITE, (), (), head, SourceKind.UNNAMED, False, "", None)
    if head in _OPEN and len(core) == 1:  # "Some in Gaza", "Those close to him"
        return Naming(tuple(words), Definite.INDEFINITE, (), (), head, SourceKind.UNNAMED, True, "", count)
    one = article.startswith("ein") and head in PEOPLE  # "ein Mitarbeiter", whose plural is the same word
    plural = (count is not None and count > 1) or (head in GROUPS and not one) or is_several(head)
    kind = kind_of_description(words, head, definite, plural=plural, count=count, article=article)
    own = next((i + 1 for i in range(len(words) - 2, -1, -1) if words[i].endswith("'s")), 0)  # "Mr Hume's solicitor"
    gender = gender_of(words[own:]) or GENDERS.get(head, "")
    if not gender and not plural and kind in (SourceKind.UNNAMED, SourceKind.PERSON):
        gender = gender_of_article(article, words)
    return Naming(tuple(words), definite, (), (), head, kind, plural, gender, count)


#: German articles behind which an outlet's name has its endings: der Süddeutschen Zeitung.
_OBLIQUE = frozenset(("der", "dem", "den"))


def _head(core: list[str]) -> str:
    """The head of a description: its last word, or in Romance languages the first one that says what is meant: 'courriels internes'."""
    last = core[-1].lower()
    if core[0].lower().endswith(("kreise", "kreisen")):
        return core[0].lower()
    if "-of-" in last and last.partition("-of-")[0] in PEOPLE:
        return last.partition("-of-")[0]
    if len(core) > 1 and f"{core[-2].lower()} {last}" in DEMONYMS:
        return f"{core[-2].lower()} {last}"  # "the New Zealander"
    if core[0].lower() in _PAPERS_ABROAD and core[0].islower():
        return core[0].lower()  # "parte policial"
    if last in _HEADS or len(core) == 1 or last.endswith(_AGED):
        return last
    return next((low for word in core if (low := word.lower()) in _ROMANCE_HEADS), last)


_AGED = ("year-old", "jährige", "jähriger", "jährigen", "jarige")


_HEADS = PEOPLE | CALLINGS | OFFICES | GROUPS | PAPERS | ORGANIZATIONS | OUTLET_NOUNS | SPOKESPEOPLE


#: Words for what is written that an adjective follows which is a calling too.
_PAPERS_ABROAD = frozenset("parte informe documento expediente oficio rapport relatório laudo rapporto verbale".split())


_ROMANCE_HEADS = CALLINGS | BANDS | WRITINGS | BODIES | SOURCES | frozenset("note nota courrier mémo memorando".split())


def _as_written(naming: Naming, text: str) -> Naming:
    """The naming with the apostrophes of the text."""
    if "’" not in text or "'" in text:
        return naming
    return naming._replace(
        words=tuple(w.replace("'", "’") for w in naming.words), titles=tuple(w.replace("'", "’") for w in naming.titles)
    )


_GERMAN_ARTICLES = frozenset(("der", "die", "das"))


#: What joins those who speak together.
_AND = frozenset(("and", "und", "et"))


def _joint(words: list[str], definite: Definite) -> Naming | None:
    """Several who speak together: 'fire brigade and the forest service', 'Ann Roe and Tom Hale'; `None` for one with "and" in the name."""
    at = next((i for i in range(len(words) - 2, 0, -1) if words[i].lower() in _AND), None)
    if at is None or any(word.lower() in LINKS for word in words[1:at]):
        return None  # "a study by Harvard and the Met"
    behind = words[at + 1].lower()
    parts = (read_naming(" ".join(words[:at])), read_naming(" ".join(words[at + 1 :])))
    people = all(part.kind is SourceKind.PERSON and (len(part.name) > 1 or part.titles) for part in parts)
    people = people or (at == 1 and _is_couple(words, parts[1]))
    if not people and behind not in DEFINITE and behind not in INDEFINITE_ARTICLES:
        return None
    return Naming(tuple(words), definite, (), (), parts[1].head, SourceKind.GROUP, True, "", None)


#: Words for people of whom nothing else is said: some in Gaza, those close to him.
_SOMEBODY = frozenset(("someone", "somebody"))


_ONE = frozenset(("one", "another")) | _SOMEBODY


_OPEN = frozenset("some many several most few others those".split())


#: Words that alone name nobody, though a capital begins them.
_NOBODYS = _OPEN | _ONE | SOURCES


def _is_couple(words: list[str], second: Naming) -> bool:
    """Whether two share the surname of the second: 'Tom and Brenda Roe', 'Mr and Mrs Roe'."""
    if second.kind is not SourceKind.PERSON or not second.name:
        return False
    first = words[0].lower().strip(".")
    if first in HONORIFICS:
        return words[2].lower().strip(".") in HONORIFICS and len(words) > len(("Mr", "and", "Mrs"))
    known = (first in GIVEN_NAMES, second.name[0].lower() in GIVEN_NAMES)
    one = first.isalpha() and words[0][:1].isupper() and first not in GROUPS | ORGANIZATIONS
    return (
        one
        and len(words) == len(("Tom", "and", "Brenda", "Roe"))
        and len(second.name) > 1
        and any(known)
        and (known[0] or outlet_named(words[0]) is None)
    )


def _some_of(words: list[str], count: int | None) -> Naming:
    """Some of several: 'one of the officials' is one whom nobody names."""
    rest = read_naming(" ".join(words[2:]))
    head = rest.head.removesuffix("s")
    thing = rest.kind in (SourceKind.ORGANIZATION, SourceKind.DOCUMENT) and words[2].lower() not in _THEM
    kind = rest.kind if thing else SourceKind.UNNAMED
    return Naming(tuple(words), Definite.INDEFINITE, (), (), head, kind, count != 1, rest.gender, count)


_THEM = frozenset("them these those whom ihnen denen eux elles ellos ellas eles elas loro hen".split())


#: Whose it is: what these stand before is somebody else than the one they mean.
_WHOSE = frozenset(
    "my our your his her their mein meine meinem meiner unser unsere sein seine seinem seiner ihr ihre ihrem ihrer mon ma mes notre nos son sa ses leur leurs mi mis nuestro nuestra su sus meu minha seu sua seus suas mio mia miei mie suo suoi sue mijn zijn haar onze".split()
)


#: Articles that are part of an outlet's name: nobody calls Le Monde "Monde".
_FOREIGN_ARTICLES = frozenset("le la les el il der die das de o os l'".split())


#: Particles with the capital of a name.
_CAPITAL_PARTICLES = frozenset("Van Von De Di Du Da Del La Le".split())


def _core(words: list[str]) -> list[str]:
    """The words up to the first preposition or relative: the head is the last of them."""
    for i, word in enumerate(words):
        if (
            i
            and word in _CAPITAL_PARTICLES
            and words[i - 1].islower()
            and words[-1][:1].isupper()
            and i + 1 < len(words)
        ):
            continue  # "Dutch brewer Van Hoek"
        if i and word.endswith("ed") and (words[i - 1].lower() in GROUPS or is_several(words[i - 1].lower())):
            return words[:i]  # "Residents interviewed at the pier"
        if i and word in _IN_COURT and words[i - 1].lower() in _COUNSEL:
            return words[:i]  # "Counsel assisting"
        if i and word in _OF_PEOPLE and words[i - 1].lower() in PEOPLE:
            return words[:i]  # "a diplomat based in the capital"
        if i and word in ("der", "des") and is_calling(words[i - 1]) and word.islower():
            return words[:i]  # "die Mutter der Kinder"
        if (
            i
            and (word.lower() in LINKS or word.lower().startswith(_LINKED))
            and not (
                word.lower() in PARTICLES
                and i + 1 < len(words)
                and (words[i + 1][:1].isupper() or (words[i + 1].lower() in PARTICLES and words[-1][:1].isupper()))
                and words[i - 1][:1].isupper()
                and words[i - 1].lower() not in TITLES
                and words[i - 1].lower() not in ORGANIZATIONS
                and word.islower()
                and word.lower() in ("von", "vom", "van", "de", "du", "del", "da", "do", "dos", "das", "della", "d'")
            )
        ):
            return words[:i]
    return words
