"""Names with what stands before them: people with their titles and trades, outlets behind what they are, bodies, companies, countries."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from newsparse.attribution.body_names import is_body_name
from newsparse.attribution.callings import gender_of, german_calling, is_calling
from newsparse.attribution.description_kinds import Definite, is_several
from newsparse.attribution.other_things import is_other_thing, is_work
from newsparse.attribution.outlets_and_more import NAMED_OF, NO_NAMES, is_edition, is_outlets_and_more
from newsparse.attribution.persons_names import is_persons_name
from newsparse.lexicon.body_words import TELLING
from newsparse.lexicon.country_words import COUNTRIES
from newsparse.lexicon.demonyms import DEMONYMS, NATIONS
from newsparse.lexicon.given_names import FEMALE_NAMES, GIVEN_NAMES, MALE_NAMES
from newsparse.lexicon.name_words import HONORIFICS, PARTICLES, PLACES, SUFFIXES
from newsparse.lexicon.names import name_parts
from newsparse.lexicon.outlet_words import NAMING_OUTLETS, OUTLET_NOUNS
from newsparse.lexicon.outlets import looks_like_outlet, outlet_named
from newsparse.lexicon.people_words import CALLINGS
from newsparse.lexicon.place_words import SURE_STATES
from newsparse.lexicon.role_words import (
    DUTCH_FIRMS,
    FIRM_NOUNS,
    FIRMS_ABROAD,
    GROUPS,
    MAY_BE_FIRMS,
    OFFICES,
    ORGANIZATIONS,
    PAPERS,
    PEOPLE,
    SOURCES,
    TITLES,
)
from newsparse.model.kinds import SourceKind


class Naming(NamedTuple):
    """What a noun phrase says about who is meant."""

    words: tuple[str, ...]
    """Its words without the article."""
    definite: Definite
    name: tuple[str, ...]
    """The words of a name; empty for a description."""
    titles: tuple[str, ...]
    """Titles before the name: Defense Secretary."""
    head: str
    """The head of a description, lower case; the last name of a name."""
    kind: SourceKind
    plural: bool
    gender: str
    """`f`, `m` or empty."""
    number: int | None
    """How many, where a number says so."""

    relational: bool = False
    """Whether it says whose: her neighbour, my grandmother."""

    @property
    def text(self) -> str:
        """The phrase without its article."""
        return " ".join(self.words)


def read_name(words: list[str], core: list[str], definite: Definite) -> Naming | None:
    """The reading as a name; `None` for a description."""
    last = core[-1]
    if definite is Definite.INDEFINITE and core[0].lower() in _COUNTED and last.lower() in _COUNTED_PEOPLE:
        core = [core[0].lower(), *core[1:]]  # "Zwei Personen aus dem Rat"
    if last.lower().strip(".") in _COMPANY_SUFFIXES and len(core) > 1 and core[-2][:1].isupper():
        return named(words, core, [], SourceKind.ORGANIZATION)
    if "&" in core[1:-1] and last[:1].isupper():
        at = core.index("&", 1)
        start = next((i + 1 for i in range(at - 1, -1, -1) if not core[i][:1].isupper()), 0)
        if start < at:
            return named(core[start:], core[start:], [], SourceKind.ORGANIZATION)  # "Holm & Vale"
    if core[0].lower().endswith(_CIRCLES):
        return None  # "Kreisen der Eigentümer"
    if len(core) == 1 and last.lower() in SOURCES and len(words) > 1:
        return None  # "Fuentes de la investigación"
    if not last[:1].isupper() or _is_description(core, definite, len(words)):
        return None
    start = len(core)
    while start and (
        core[start - 1][:1].isupper()
        or (core[start - 1].lower() in PARTICLES and start > 1)
        or core[start - 1].lower() in SUFFIXES
    ):
        start -= 1
    run = core[start:]
    while run and run[0].lower() in PARTICLES and not run[0][:1].isupper():
        run = run[1:]
    if not run:
        return None
    lead = core[:start]
    run = _without_owner(run)
    body = _body(words, core, run, lead, definite)
    if body is not None or (run[-1].lower() in PAPERS and not is_persons_name(run)):
        return body
    calls = any(map(is_calling, lead)) or (
        len(run) > 1 and definite is Definite.NONE and all(w.islower() for w in lead)
    )
    calls = calls or (len(run) > 1 and len(lead) == 1 and lead[0].islower() and run[0].lower() in GIVEN_NAMES)
    titles = list(lead) if lead and calls else []
    cut = _titles_before(run, definite)
    titles += run[:cut]
    name = run[cut:]
    shown = words if not lead else name
    if all(w.isupper() and 2 <= len(w.strip(".")) <= 6 for w in name) and len(name) == 1 and not titles:
        return named(shown, name, [], SourceKind.ORGANIZATION)
    if len(name) == 1 and not titles and _is_camel(name[0]):
        return named(shown, name, [], SourceKind.ORGANIZATION)
    if len(name) == 1 and titles and titles[-1].islower() and _is_acronym(name[0]) and definite is not Definite.NONE:
        return None  # "la déléguée CGT"
    if lead and not titles and definite is not Definite.NONE and len(name) == 1:
        return None  # "the Labour MP", "a German"
    if len(name) == 1 and not titles and definite is Definite.DEFINITE:
        return named(shown, name, [], SourceKind.ORGANIZATION)
    if len(name) > 1 and name[0].lower() in _OF_BODIES:
        return named(run, run, [], SourceKind.ORGANIZATION)
    if any(w.lower() in ORGANIZATIONS for w in name) and not titles and not is_persons_name(name):
        return named(shown, name, [], SourceKind.ORGANIZATION)
    if not titles and len(name) > 1 and name[0].lower() in _SO_MANY and name[1].lower() in NATIONS:
        return None  # "Two Chinese" of "Two Chinese vessels"
    return named(words, name, titles, SourceKind.PERSON)


#: German words for how many there are, with a capital where they open a sentence.
_COUNTED = frozenset("zwei drei vier fünf sechs sieben acht neun zehn mehrere einige".split())
_COUNTED_PEOPLE = (
    GROUPS | PEOPLE | frozenset("personen menschen leute insider männer frauen vertraute eingeweihte".split())
)
#: How many of a country there are.
_SO_MANY = frozenset("two three four five six seven eight nine ten twelve several many most some other".split())


def _is_acronym(word: str) -> bool:
    return word.isupper() and 1 < len(word) <= _LONGEST_ABBREVIATION


#: How surnames begin that have a second capital: McConnell, DeSantis.
_SECOND_CAPITALS = ("Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Fitz", "O'", "D'", "L'", "St")


def _is_camel(word: str) -> bool:
    """Whether a capital inside a word makes a firm's or a site's name of it: PolitiFact, not McConnell."""
    return any(a.islower() and b.isupper() for a, b in pairwise(word)) and not word.startswith(_SECOND_CAPITALS)


def _without_owner(run: list[str]) -> list[str]:
    """The words of a name without whose it is: 'NBC's Dante Chinni' → Dante Chinni."""
    at = next((i for i in range(len(run) - 2, 0, -1) if run[i - 1].endswith(("'s", "s'"))), 0)
    rest = run[at:]
    if not at or len(rest) < 2:
        return run
    low = rest[0].lower().strip(".")
    return rest if low in FEMALE_NAMES or low in MALE_NAMES or low in TITLES else run


def _is_description(core: list[str], definite: Definite, length: int) -> bool:
    """Whether the capital of the last word is not a name's: 'the Mayor', 'Villagers' at a sentence's beginning."""
    last = core[-1]
    low = last.lower()
    if low.endswith(_CIRCLES):
        return True  # "Ermittlerkreise"
    if definite is Definite.NONE:
        return (
            len(core) == 1
            and (
                low in GROUPS
                or is_several(low)
                or (low.endswith("s") and low[:-1] in ORGANIZATIONS and low not in ORGANIZATIONS)  # "Hospitals"
                or (length > 1 and is_calling(last))
                or (low.endswith("s") and low[:-1] in PAPERS)
            )
        )
    if definite is Definite.INDEFINITE and all(word[:1].islower() for word in core[:-1]) and _german_noun(last):
        return True  # "ein Regierungsvertreter"
    if outlet_named(f"The {last}") is not None or looks_like_outlet(" ".join(core)) or low in COUNTRIES:
        return False
    if len(core) == 1 and definite is Definite.DEFINITE and (low in FIRMS_ABROAD or low.endswith("'er")):
        return True  # "das Unternehmen", "de CDA'er"
    if definite is Definite.DEFINITE and (low in DEMONYMS or " ".join(core[-2:]).lower() in DEMONYMS):
        return True  # "the Dane"
    given = len(core) > 1 and core[-2].lower() in GIVEN_NAMES and definite is Definite.DEFINITE
    if low in PEOPLE | GROUPS and not given:
        return True  # "a Virginia Republican", but "the actor Ann Shepherd"
    if core[0].lower() in _NUMBERS:
        core = core[1:]  # "Zwei Angestellte"
    woman = len(core) == 1 and bool(_feminine([last]))  # "die Lotsin"
    return (low in OUTLET_NOUNS or is_calling(last) or woman) and all(word[:1].islower() for word in core[:-1])


_CIRCLES = ("kreise", "kreisen")
#: Ends of German nouns, which have capitals as names do.
_NOUN_ENDS = (
    "vertreter",
    "er",
    "in",
    "ung",
    "heit",
    "keit",
    "schaft",
    "ent",
    "ant",
    "ist",
    "or",
    "eur",
    "chef",
    "rat",
    "verband",
    "gruppe",
    "dienst",
)


def _german_noun(word: str) -> bool:
    return len(word) > 7 and word.endswith(_NOUN_ENDS) and word.lower() not in GIVEN_NAMES


_NUMBERS = frozenset("zwei drei vier fünf sechs sieben acht neun zehn mehrere einige viele".split())


def _body(words: list[str], core: list[str], run: list[str], lead: list[str], definite: Definite) -> Naming | None:
    """The reading as an outlet, an organization, a company or a country; `None` if the name may be a person's."""
    whole = " ".join(run)
    if is_persons_name(run):
        return None
    if is_other_thing([*lead, *run]) and (lead or run[0].isupper()):
        return named(run, run, [], SourceKind.DOCUMENT if is_work([*lead, *run]) else SourceKind.ORGANIZATION)
    sure = definite is Definite.DEFINITE or (definite is Definite.NONE and run[0].lower() in NO_NAMES)
    if sure and not lead and is_outlets_and_more(run):
        return named(run, run, [], SourceKind.ORGANIZATION)  # "the Guardian Angels"
    if (outlet := _behind_its_kind(lead, run, known=outlet_named(whole) is not None)) is not None:
        return outlet
    if not lead and is_edition(run):
        return named(run, run, [], SourceKind.OUTLET)  # "Guardian Australia"
    if len(run) > 1 and run[0].isupper() and not lead and outlet_named(run[0]) is not None:
        return named(words, run, [], SourceKind.OUTLET)  # BBC Lincolnshire
    if (
        outlet_named(whole) is not None
        or outlet_named(f"The {whole}") is not None
        or (looks_like_outlet(whole) and not lead)
    ):
        of = len(words) > len(core) and words[len(core)] == "of" and words[-1][:1].isupper() and run == core
        kind = SourceKind.OUTLET if not of or run[-1].lower() in NAMED_OF else SourceKind.ORGANIZATION
        return named(words if of else run, words if of else run, [], kind)  # News Agency of Nigeria
    if (whole.lower() in COUNTRIES or whole.lower() in PLACES or whole.lower() in SURE_STATES) and not lead:
        return named(run, run, [], SourceKind.ORGANIZATION)
    dutch = bool(lead) and lead[-1].endswith(DUTCH_FIRMS) and run[0].lower() not in GIVEN_NAMES  # "fietsfabrikant Holm"
    if lead and (lead[-1].lower() in _BEFORE_BODIES or dutch):
        return named(run, run, [], SourceKind.ORGANIZATION)
    firm = len(run) > 1 and run[0].lower().endswith(_GERMAN_FIRMS) and run[1].lower() not in GIVEN_NAMES
    if firm and not lead:
        return named(run[1:], run[1:], [], SourceKind.ORGANIZATION)  # "Fahrradhersteller Kolbmann"
    if len(run) > 1 and not lead and run[0].lower().endswith(_CLUBS):
        return named(words, run, [], SourceKind.ORGANIZATION)  # "Voetbalclub VV Haarsen"
    if len(run) > 1 and not lead and run[0].lower() in _COMPANIES and run[-1].lower() not in ORGANIZATIONS:
        return named(run[1:], run[1:], [], SourceKind.ORGANIZATION)  # "Carmaker Lindqvist"
    if (
        any(w.lower() in ORGANIZATIONS for w in run)
        and not any(w.lower() in TITLES - ORGANIZATIONS - _BRANCHES for w in run[:1])
        and not (run[0].lower() in _BRANCHES and any(w.lower() in OFFICES for w in run[1:-1]))
        and run[-1].lower() in ORGANIZATIONS
    ) or (len(words) > len(core) and run[0].lower() in ORGANIZATIONS):
        return named(words, words[len(core) - len(run) :] if not lead else run, [], SourceKind.ORGANIZATION)
    if not lead and is_body_name(run):
        cut = 1 if len(run) > 2 and run[0].lower() in _TRADES_OF_FIRMS else 0
        shown = words if not cut else run[cut:]
        return named(shown, run[cut:], [], SourceKind.ORGANIZATION)  # "Milton Wanderers", "Developer Kestrel Homes"
    if len(run) == 1 and run[0].lower().endswith(_GERMAN_BODIES):
        return named(words, run, [], SourceKind.ORGANIZATION)  # "laut Bundespolizei"
    if len(run) > 1 and run[0].lower() in _FORCES:
        return named(words, run, [], SourceKind.ORGANIZATION)
    of_office = any(word.lower() in PEOPLE or word.lower() in OFFICES for word in run[1:-1])  # "County Clerk Ann Roe"
    before = run[0].lower() in _PLACES_BEFORE and not of_office
    if len(run) > 1 and not lead and (before or run[-1].lower() in _PLACES_BEHIND):
        return named(words, run, [], SourceKind.ORGANIZATION)  # a place stands for those who speak for it
    return None


#: Words of titles that say what a body has to do with: the Defense Ministry, the County Court.
_BRANCHES = frozenset(
    "foreign defense defence interior finance health education justice energy labour labor state federal county city district homeland security treasury press union prosecutor".split()
)


def _titles_before(run: list[str], definite: Definite) -> int:
    """How many words of a run of capitals are titles and trades before the name."""
    cut = 1 if len(run) > 1 and run[0] in _FRENCH_TITLES else 0
    while cut < len(run) - 1:
        low = run[cut].lower().strip(".")
        german = german_calling(run[cut]) or (
            len(run) > 2 and definite is Definite.DEFINITE and run[cut].endswith("in") and low not in GIVEN_NAMES
        )
        german = german or (
            len(run) - cut > 2
            and run[cut].endswith(_NOUN_ENDS)
            and low not in GIVEN_NAMES
            and run[cut + 1].lower() in GIVEN_NAMES
        )  # "Reeder Hauke Petersen"
        abbreviated = run[cut].isupper() and len(run) - cut > 2 and run[cut + 1].lower() in GIVEN_NAMES
        if abbreviated and 1 < len(run[cut]) < _LONGEST_ABBREVIATION and "." not in run[cut]:
            cut += 1  # "MSP Morag Finlay"
            continue
        german = german or (
            "-" in run[cut]
            and run[cut][:1].isupper()
            and len(run) - cut > 2
            and run[cut + 1].lower() in GIVEN_NAMES
            and run[cut].partition("-")[0].isupper()
        )  # "CDU-Ratsherr Uwe Brandt"
        dutch = len(run) - cut > 2 and low in CALLINGS and low not in GIVEN_NAMES  # "Kamerlid Fatma Kaya"
        if (
            low not in TITLES
            and low not in _CLERGY
            and low not in PEOPLE
            and not low.endswith(_TRADE_ENDS)
            and not german
            and not dutch
        ):
            break
        if len(run) - cut == 2 and cut == 0 and low in _TRADES_AND_NAMES:
            break  # "Hunter Roe", "Mason Hale"
        cut += 1
    # "New York Mayor Ada Roe": what stands before a title belongs to it.
    for i in range(1, len(run) - 1):
        low = run[i].lower().strip(".")
        placed = run[0].lower() in _PLACES_BEFORE and (low in PEOPLE or low in OFFICES)
        if placed or (low in TITLES and (low in PEOPLE or low in OFFICES or low in _RANKS)):
            cut = max(cut, i + 1)
    return cut


#: The length from which capitals are no abbreviated office: MSP, MEP.
_LONGEST_ABBREVIATION = 5
#: Titles of clergy, which a name alone may begin with too: three words tell.
_CLERGY = frozenset("canon provost father dom monsignor mgr rt venerable".split())
_RANKS = frozenset(
    "general major brigadier admiral colonel captain commander commandant sergeant lieutenant corporal detective inspector superintendent constable professor senator sens reps sen representative rep minister gen gov col capt lt sgt maj cmdr adm supt insp det".split()
)
#: Words that only bodies' names begin with.
_OF_BODIES = frozenset(
    ("national", "international", "united", "federal", "royal", "central", "american", "european", "world")
)
#: Ends of words for trades that no list has: hydrologist, oceanographer, cheesemaker.
_TRADE_ENDS = ("ologist", "ographer", "maker", "keeper", "monger")
#: Trades that are given names too.
_TRADES_AND_NAMES = frozenset(
    "guy christian hunter mason cooper carter baker parker taylor tanner porter tyler archer fisher miller butler sailor bishop dean major chancellor smith potter cook sheppard shepherd ranger page chase star grant weaver marshal"
    " deacon justice duke earl baron judge".split()
)
#: What stands before a company's name: "carmaker Lindqvist".
_COMPANIES = FIRMS_ABROAD - frozenset(("reederei",)) | frozenset(
    "carmaker automaker airline bank lender retailer brewer brewery chipmaker drugmaker planemaker insurer company firm startup start-up supermarket shipbuilder manufacturer operator charity consultancy conglomerate giant"
    " unternehmen konzern autobauer airline entreprise groupe empresa fabricante banco".split()
)
#: What stands before the name of a body: "the union Unity".
_BEFORE_BODIES = (
    _COMPANIES | TELLING | frozenset(("group", "campaign", "watchdog", "regulator", "thinktank", "think-tank"))
)
_TRADES_OF_FIRMS = FIRM_NOUNS | MAY_BE_FIRMS
_COMPANY_SUFFIXES = frozenset("plc inc ltd llc corp ag se sa nv gmbh ab asa oyj spa s.a s.p.a kgaa llp co".split())

#: How German nouns for firms end that stand before their names.
_GERMAN_FIRMS = (
    "hersteller", "zulieferer", "versorger", "konzern", "handelskette", "kaufhauskette", "dienstleister", "versicherer", "betreiber", "fluggesellschaft", "autobauer",
    "maschinenbauer", "unternehmen", "anbieter", "produzent",
)  # fmt: skip
#: How German and Dutch nouns for clubs end that stand before their names.
_CLUBS = ("club", "verein", "vereniging", "stichting")
#: French titles that elsewhere are other words.
_FRENCH_TITLES = frozenset(("Me", "Mme", "Mlle", "Mgr"))
#: How German words for bodies end.
_GERMAN_BODIES = (
    "polizei",
    "ministerium",
    "behörde",
    "verband",
    "gericht",
    "anwaltschaft",
    "feuerwehr",
    "gewerkschaft",
    "stiftung",
)
#: Words that begin a force's name: Guardia Civil, Polícia Judiciária.
_FORCES = frozenset("guardia guarda policía polícia polizia police polizei gendarmerie".split())
#: Adjectives that say of an agency that it deals in news.
_OF_NEWS = frozenset(
    "news press state official national wire estatal oficial noticias prensa noticiosa notícias imprensa statale notizie stampa presse officielle nationale".split()
)


_ENGLISH_OUTLETS = frozenset(
    "paper newspaper outlet magazine network broadcaster website site daily weekly channel station tabloid podcast blog newsletter portal publication".split()
)


def _behind_its_kind(lead: list[str], run: list[str], *, known: bool) -> Naming | None:
    """An outlet whose name stands behind what it is: 'o jornal O Globo', 'la agencia estatal Andina', 'Nachrichtenagentur AFP'."""
    kinds = [word for word in lead if word.lower() in NAMING_OUTLETS]
    if kinds and (
        known
        or not kinds[0].lower().startswith("agen")
        or run[0].isupper()
        or not _OF_NEWS.isdisjoint(map(str.lower, lead))
    ):
        return named(run, run, [], SourceKind.OUTLET)
    if lead and (
        lead[-1].lower() in _ENGLISH_OUTLETS
        or (lead[-1].lower() == "agency" and not _OF_NEWS.isdisjoint(map(str.lower, lead)))
    ):
        return named(run, run, [], SourceKind.OUTLET)  # "the state news agency Khovar"
    if len(lead) > 1 and lead[-1] == "agency" and lead[-2].endswith("-based"):
        return named(run, run, [], SourceKind.ORGANIZATION)  # "the Bonn-based agency Wirbel"
    german = run[0].lower().endswith(("agentur", "zeitung", "sender", "magazin", "blatt", "portal"))
    kind = run[0].lower().rpartition("-")[2] in NAMING_OUTLETS or outlet_named(" ".join(run[1:])) is not None
    if not known and len(run) > 1 and german and kind and not lead:
        return named(run[1:], run[1:], [], SourceKind.OUTLET)
    return None


#: Words that make a place's name of the name beside them: County Clare, Church Lane.
_PLACES_BEFORE = frozenset("county lake mount river fort port cape rue via calle rua avenida".split())
_PLACES_BEHIND = frozenset(
    "county lane street road avenue boulevard square valley beach hills heights lake river creek island islands bay station straße strasse platz".split()
)


#: What stands behind a name for an honour or an office.
_POSTNOMINALS = frozenset(
    (
        "QC",
        "KC",
        "MP",
        "MSP",
        "MEP",
        "MBE",
        "OBE",
        "CBE",
        "DBE",
        "TD",
        "PhD",
        "MD",
        "SC",
        "JP",
        "MLA",
        "MPP",
        "FRS",
        "RN",
    )
)


def named(words: list[str], name: list[str], titles: list[str], kind: SourceKind) -> Naming:
    """The naming of a name: `words` are how a body is called, of a person it is the name alone."""
    while kind is SourceKind.PERSON and len(name) > 2 and name[-1].strip(".") in _POSTNOMINALS:
        name = name[:-1]  # "Tara Locke QC"
    plain = [w for w in titles if w.lower().strip(".") not in HONORIFICS and w not in _FRENCH_TITLES]
    gender = gender_of(titles) or _feminine(titles) or _honoured(name) or _given(name)
    if gender == "m" and _given(name) == "f" and not _honoured(titles):
        gender = "f"  # "Chairman Sheila Roe"
    surname = name_parts(" ".join(name)).last.lower() if kind is SourceKind.PERSON else name[-1].lower()
    shown = tuple(name) if kind is SourceKind.PERSON else tuple(words)
    if kind is SourceKind.PERSON and len(name) == 1 and len(name[0].strip(".")) == 1 and titles:
        shown = (titles[-1], name[0])  # "Ms B", whom a court names by a letter
    return Naming(shown, Definite.NONE, tuple(name), tuple(plain), surname, kind, False, gender, None)


def _feminine(titles: list[str]) -> str:
    """What a German title that no ending of the tables tells says by its last letters: Lotsin, not Captain."""
    return "f" if any(t[:1].isupper() and t.endswith("in") and not t.endswith(("ain", "ein")) for t in titles) else ""


def _honoured(titles: list[str]) -> str:
    return gender_of([word for word in titles if word.lower().strip(".") in HONORIFICS])


#: How surnames end in Slavic countries, by man and woman.
_SLAVIC_WOMEN = ("ska", "cka", "ská", "cká", "ová", "skaya", "eva", "nova", "kova", "ieva")
_SLAVIC_MEN = ("ski", "cki", "ský", "cký", "sky", "skiy", "kov", "nov", "yev")


def _given(name: list[str]) -> str:
    if len(name) < 2:
        return ""
    first, last = name[0].lower(), name[-1].lower()
    if first not in FEMALE_NAMES and first not in MALE_NAMES:
        return "f" if last.endswith(_SLAVIC_WOMEN) else "m" if last.endswith(_SLAVIC_MEN) else ""
    return "f" if first in FEMALE_NAMES else "m"
