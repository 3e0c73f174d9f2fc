"""Who holds an office or has a title that a description gives by another word."""

from __future__ import annotations

from newsparse.attribution.callings import german_calling
from newsparse.attribution.entity import Entity
from newsparse.attribution.known import WINDOW, Known, agree
from newsparse.attribution.naming import Naming
from newsparse.lexicon.demonyms import nations_in
from newsparse.lexicon.role_words import (
    EMPTY_MODIFIERS,
)
from newsparse.model.kinds import SourceKind
from newsparse.model.span import Span

FAR = 6000


LATEST = 4


#: What somebody may be called who has another office, or none.
_MEMBERS = frozenset(
    "councillor councilman councilwoman councilmember alderman mp msp mep td backbencher frontbencher parliamentarian academic researcher campaigner conservationist scholar lecturer".split()
)


#: Words for police, of whom reports have many.
_POLICE = frozenset("officer detective policeman policewoman".split())


#: Ranks by which nobody is called who has them not.
RANKS = frozenset("baron viscount viscountess earl countess duke duchess marquess princess prince sheikh".split())
#: What those may be called who have a title: 'Dr. Roe … the surgeon', 'Det Sgt Roe … the officer', 'Lord Roe … the peer'.
_TITLED = (
    (
        frozenset(
            "doctor surgeon physician psychiatrist psychologist cardiologist oncologist pediatrician neurologist pathologist dentist veterinarian".split()
        ),
        frozenset(("dr", "doctor")),
    ),
    (
        _POLICE,
        frozenset("det detective sgt sergeant pc dc ds di dci insp inspector supt superintendent constable".split()),
    ),
    (frozenset(("peer",)), frozenset("lord lady baroness baron viscount".split())),
    *((frozenset((rank,)), frozenset((rank,))) for rank in sorted(RANKS)),
    (frozenset(("baroness",)), frozenset(("baroness", "lady"))),
    (frozenset("priest vicar cleric rector clergyman".split()), frozenset("rev reverend fr canon father".split())),
    (frozenset(("academic", "professor")), frozenset(("prof", "professor"))),
)


#: Mentions of somebody that are looked at for a title.
FAMILY = 12


#: Words for one office.
_ONE_OFFICE = (
    frozenset(("minister", "secretary")),
    frozenset(("mayor", "burgomaster")),
    frozenset("alcalde edil munícipe presidente".split()),
    frozenset("alcaldesa edil munícipe presidenta".split()),
    frozenset("maire édile".split()),
    frozenset("prefeito autarca".split()),
    frozenset("técnico treinador míster mister".split()),
    frozenset("técnica treinadora".split()),
    frozenset("entraîneur technicien".split()),
    frozenset("entraîneuse technicienne".split()),
    frozenset("allenatore tecnico mister".split()),
    frozenset(("ceo", "executive", "boss")),
)


def same_office(known: Known, naming: Naming) -> list[Entity]:
    """The one person near who has an office by another word for it: 'the housing secretary' … 'the minister'."""
    if naming.words[0][:1].isupper() and german_calling(naming.words[-1]) and len(naming.words) == 1:
        return _of_compound(known, naming)
    words = next((words for words in _ONE_OFFICE if naming.head in words), None)
    if words is None or len(naming.words) > 1:
        return []
    found = [
        e
        for word in sorted(words - {naming.head})
        for e in known.by_head.get(word, [])[-LATEST:]
        if agree(e, naming) and e.kind is SourceKind.PERSON and (word != "secretary" or _heads_department(e))
    ]
    return found if len(set(found)) == 1 else []


def _of_compound(known: Known, naming: Naming) -> list[Entity]:
    """The one person near whose German title ends in a calling: 'Wirtschaftsminister Jens Roe' … 'der Minister'."""
    near = dict.fromkeys(
        e for e in known.recent[-WINDOW:] if e.kind is SourceKind.PERSON and e.named and agree(e, naming)
    )
    ends = [
        e
        for e in near
        if any(t.lower().endswith(naming.head) for n in e.namings for title in n.titles for t in title.split())
    ]
    return ends if len(ends) == 1 else []


#: What a secretary heads who is a minister.
_DEPARTMENTS = frozenset(
    "home foreign housing health education justice defence defense treasury transport culture environment business energy work labor agriculture commerce interior state pensions trade climate levelling".split()
)


def _heads_department(entity: Entity) -> bool:
    """Whether a secretary heads a department, rather than a union's office."""
    words = {w.lower() for n in entity.namings for w in (*n.titles, *n.words)} | set(
        (entity.role or "").lower().split()
    )
    return not _DEPARTMENTS.isdisjoint(words)


#: How words for those who study something end.
_SCHOLARS = ("ologist", "ographer", "icist", "scientist", "onomer", "historian")


def only_scholar(known: Known, naming: Naming) -> Entity | None:
    """The one person near of whom nothing is known yet, where a word for scholars begins to speak: 'it seemed to Lena Roe. “…,” says the biologist'."""
    if not naming.head.endswith(_SCHOLARS) or naming.plural or naming.relational:
        return None
    near = [
        e
        for e in dict.fromkeys(known.recent[-WINDOW:])
        if e.kind is SourceKind.PERSON and e.named and e.role is None and agree(e, naming)
    ]
    return near[0] if len(near) == 1 else None


def only_titled(known: Known, head: str, *, speaks: bool) -> Entity | None:
    """The one person near whose title says the same as a description's head: 'Dr. Roe … the surgeon'; `None` where nobody's or several's do."""
    titles = next((titles for heads, titles in _TITLED if head in heads), None)
    police = head in _POLICE
    if titles is None or (police and not speaks):
        return None  # "Sgt Roe said the officer had been suspended"
    near = dict.fromkeys(e for e in known.recent[-WINDOW:] if e.kind is SourceKind.PERSON and e.named)
    called = [
        e
        for e in near
        if any(m.text.lower().removeprefix("the ").partition(" ")[0].strip(".") in titles for m in e.mentions[:FAMILY])
    ]
    if police:
        called = [e for e in called if e.last >= known.paragraph]
    return called[0] if len(called) == 1 else None


def only_member(known: Known, naming: Naming, span: Span) -> Entity | None:
    """The one person of a paragraph whom a word for members of something may mean: 'the Labour councillor', 'the academic'."""
    if naming.head not in _MEMBERS or naming.relational or naming.plural or span.of != "text":
        return None
    if naming.words[-1].lower() != naming.head or any(w.islower() for w in naming.words[:-1]):
        return None  # "the local councillor", "the councillor for the harbour"
    here = [
        e
        for e in dict.fromkeys(known.recent[-WINDOW:])
        if e.kind in (SourceKind.PERSON, SourceKind.UNNAMED) and e.last >= known.paragraph and not e.plural
    ]
    one = here[0] if len(here) == 1 else None
    return one if one is not None and one.named and agree(one, naming) else None


def other_department(entity: Entity, naming: Naming) -> bool:
    """Whether two descriptions are of two departments: the justice minister is no former oil minister."""
    if _is_prime(naming) != any(map(_is_prime, entity.namings)) and not entity.named:
        return True  # "a cabinet minister" … "the prime minister"
    mine = _modifiers(naming)
    theirs = {w for n in entity.namings if naming.head in map(str.lower, (*n.titles, *n.words)) for w in _modifiers(n)}
    return bool(mine) and not mine & theirs


#: Of what somebody was called so much is looked at for a country.
_READ = 8


def of_other_nations(entity: Entity, naming: Naming) -> bool:
    """Whether two bodies of one sort are two countries': 'the Spanish navy' is not the Royal Navy."""
    mine, theirs = _nations(naming), frozenset[str]().union(*map(_nations, entity.namings[:_READ]))
    return bool(mine and theirs) and not mine & theirs


def _nations(naming: Naming) -> frozenset[str]:
    """Whose a body is, by the words for people of a country before its head."""
    words = (*naming.titles, *naming.words)
    royal = any(word.lower() == "royal" for word in words)
    return nations_in(words) | (_ROYAL if royal else frozenset())


_ROYAL = frozenset(("briton", "dutchman"))


def _is_prime(naming: Naming) -> bool:
    return any(word.lower() == "prime" for word in (*naming.titles, *naming.words))


def _modifiers(naming: Naming) -> set[str]:
    """The words before a description's head that say which one is meant."""
    words = [w.lower() for w in (*naming.titles, *naming.words)]
    at = words.index(naming.head) if naming.head in words else len(words)
    return {w for w in words[:at] if not w.endswith(("'s", "’s"))} - EMPTY_MODIFIERS - {"prime", "the"}
